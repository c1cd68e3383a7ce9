import { expect, test } from 'playwright/test';
import { openCopy } from '../hosts/host.ts';
import { deepPage, site, visitUntilKept } from './kept-on-device.ts';

test.use({ serviceWorkers: 'allow' });

test('the browser finds a manifest without fault, and all that it takes to install the app', async ({
  page,
  context,
}) => {
  const host = await openCopy(site, { path: '/a b/c/' });
  await visitUntilKept(page, host.address + deepPage);
  const session = await context.newCDPSession(page);
  const { url, errors, data = '' } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A private window cannot install anything, whatever the site.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

  const { icons } = JSON.parse(data) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
    const image = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, host.address + src);
    expect(image).toBe(sizes);
  }
  const touch = page.locator('link[rel=apple-touch-icon]');
  expect(await touch.evaluate((link: HTMLLinkElement) => link.href)).toBe(
    `${host.address}assets/apple-touch-icon.png`,
  );
  await host.close();
});
