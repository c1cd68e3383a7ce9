import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { copyOfContent } from '../problems/build.ts';
import { startPreview, type Preview } from './preview-server.ts';

const SOON = { timeout: 60_000 };

test('two publications are previewed at once from one checkout, each as it is written', async ({
  context,
}) => {
  test.setTimeout(300_000);
  const [first, second] = [copyOfContent(), copyOfContent()];
  const path = 'initiatives/weir-review.md';
  const write = (content: string, words: string) => {
    const file = join(content, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\w+ more gates/, `${words} more gates`));
  };
  // Each time in a new page: the preview reloads those that are open, which would break off the way to another.
  const shows = async ({ address }: Preview, words: string) => {
    const page = await context.newPage();
    await page.goto(`${address}initiatives/weir-review.html`, { waitUntil: 'commit' });
    await expect(page.getByRole('main')).toContainText(`The review ${words} more gates`, SOON);
    await page.close();
  };
  write(second.content, 'weighed');
  const newcomer = join(second.content, 'initiatives/newcomer.md');
  writeFileSync(
    newcomer,
    readFileSync(join(second.content, path), 'utf8').replace('The weir review', 'Newcomer'),
  );

  const generator = join(first.folder, 'generator');
  const previews: Preview[] = [];
  try {
    previews.push(await startPreview(first.content, generator));
    previews.push(await startPreview(second.content, generator));
    const [one, other] = previews as [Preview, Preview];
    await shows(one, 'found');
    await shows(other, 'weighed');
    write(first.content, 'counted');
    await shows(one, 'counted');
    await shows(other, 'weighed');
    write(second.content, 'numbered');
    await shows(other, 'numbered');
    await shows(one, 'counted');
    const answers = await Promise.all(
      previews.map(({ address }) => context.request.get(`${address}initiatives/newcomer.html`)),
    );
    expect(answers.map((answer) => answer.status())).toEqual([404, 200]);
  } finally {
    for (const preview of previews) await preview.stop();
  }
});
