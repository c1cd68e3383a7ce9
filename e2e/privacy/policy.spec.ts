import { createHash } from 'node:crypto';
import { test, expect } from 'playwright/test';
import { isCode, readElements, type HtmlElement } from '../document.ts';
import { open, pages, readFile, searchPath, sample } from '../site.ts';

const built = pages.map((path) => ({ path, elements: readElements(readFile(path)) }));

const policyOf = (elements: HtmlElement[]) =>
  elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes[
    'content'
  ] ?? '';
const namesOf = ({ attributes }: HtmlElement) => Object.keys(attributes);

test('every page has a strict policy, ahead of all that it governs', () => {
  for (const { path, elements } of built) {
    const directives = new Map(
      policyOf(elements)
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...values]) => [name, values]),
    );
    expect(directives.get('default-src'), path).toEqual(["'none'"]);
    expect(directives.get('base-uri'), path).toEqual(["'none'"]);
    expect(directives.get('style-src')?.[0], path).toBe("'self'");
    expect(policyOf(elements), path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    const governed = elements.findIndex(({ name }) => ['script', 'link', 'style', 'img'].includes(name));
    const policy = elements.findIndex(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy, path).toBeLessThan(governed);
  }
});

test('every script and style in a page is named in its policy by its hash', () => {
  for (const { path, elements } of built)
    for (const { name, attributes, text } of elements) {
      if ((name !== 'style' && !isCode({ name, attributes })) || 'src' in attributes) continue;
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policyOf(elements), path).toMatch(
        new RegExp(`${name}-src [^;]*'sha256-${RegExp.escape(hash)}'`),
      );
    }
});

/** What the policy would refuse, and what browsers refuse on pages opened from disk. */
const forbidden: [string, (element: HtmlElement) => boolean][] = [
  ['style attributes', ({ attributes }) => 'style' in attributes],
  ['event handlers in the page', (element) => namesOf(element).some((name) => name.startsWith('on'))],
  ['module scripts', ({ name, attributes }) => name === 'script' && attributes['type'] === 'module'],
  ['preloaded modules', ({ attributes }) => attributes['rel'] === 'modulepreload'],
  ['integrity or crossorigin', ({ attributes }) => 'integrity' in attributes || 'crossorigin' in attributes],
  ['frames and plugins', ({ name }) => ['iframe', 'object', 'embed', 'base'].includes(name)],
  ['addresses that are script', ({ attributes }) => /^javascript:/i.test(attributes['href'] ?? '')],
];

for (const [what, isForbidden] of forbidden)
  test(`no page has ${what}`, () => {
    for (const { path, elements } of built) expect(elements.filter(isForbidden), path).toEqual([]);
  });

test('no page tells other sites where its readers come from', () => {
  for (const { path, elements } of built) {
    const referrer = elements.find(({ attributes }) => attributes['name'] === 'referrer');
    expect(referrer?.attributes['content'], path).toBe('no-referrer');
  }
});

test('the policy is in force: a script put into the page does not run', async ({ page }) => {
  for (const path of ['index.html', searchPath(sample.initiative.data.title)]) {
    await open(page, path);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.name = "ran"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.name = "ran"');
      image.src = 'missing.png';
      document.body.append(image);
      return new Promise<string>((resolve) => {
        image.addEventListener('error', () => {
          resolve(window.name);
        });
      });
    });
    expect(ran).toBe('');
  }
});
