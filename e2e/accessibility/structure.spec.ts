import { test, expect } from 'playwright/test';
import { readElements } from '../document.ts';
import { pages, publication, readFile } from '../site.ts';

const built = pages.map((path) => ({ path, elements: readElements(readFile(path)) }));

test('every page has one first heading and skips no level below it', () => {
  for (const { path, elements } of built) {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name.slice(1)) : []));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, path).toEqual([]);
  }
});

test('every page names its language, has a title of its own, and each landmark once', () => {
  const titles = built.map(({ elements }) => elements.find(({ name }) => name === 'title')?.text ?? '');
  expect(new Set(titles).size).toBe(pages.length);
  for (const { path, elements } of built) {
    expect(elements.find(({ name }) => name === 'html')?.attributes['lang'], path).toBe(
      publication.site.language,
    );
    expect(
      elements.filter(({ name }) => name === 'main'),
      path,
    ).toHaveLength(1);
    const navigation = elements.filter(({ name }) => name === 'nav');
    const names = navigation.map(
      ({ attributes }) => attributes['aria-label'] ?? attributes['aria-labelledby'],
    );
    expect(new Set(names).size, path).toBe(navigation.length);
  }
});

test('no status or verdict is told by colour alone', () => {
  for (const { path, elements } of built)
    for (const tag of elements.filter(({ attributes }) => attributes['class']?.split(' ').includes('tag')))
      expect(tag.text.trim(), path).toMatch(/^\p{Lu}\p{L}+(?: \p{L}+)*$/u);
});
