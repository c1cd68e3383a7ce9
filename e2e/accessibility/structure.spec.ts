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

test('every page names its language and direction, has a title of its own, and each landmark once', () => {
  const titles = built.map(({ elements }) => elements.find(({ name }) => name === 'title')?.text ?? '');
  expect(new Set(titles).size).toBe(pages.length);
  for (const { path, elements } of built) {
    const { lang, dir } = elements.find(({ name }) => name === 'html')?.attributes ?? {};
    expect([lang, dir], path).toEqual([publication.site.language, 'ltr']);
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

/** The elements between one that is meant and the next, in the order of reading. */
const partsOf = (path: string, begins: (one: (typeof built)[number]['elements'][number]) => boolean) => {
  const elements = built.find((page) => page.path === path)?.elements ?? [];
  const starts = elements.flatMap((element, index) => (begins(element) ? [index] : []));
  return starts.map((start, index) => elements.slice(start, starts[index + 1]));
};
const linksIn = (elements: (typeof built)[number]['elements']) => elements.filter(({ name }) => name === 'a');

test('drawings are read as lists of links, each with its name, in the order of time', () => {
  const lanes = partsOf(
    'timeline.html',
    ({ attributes }) => attributes['class']?.startsWith('lane on-') === true,
  );
  expect(lanes.length).toBeGreaterThan(40);
  for (const lane of lanes) {
    const end = lane.findIndex(({ name }) => !/^(?:svg|rect|text|circle|a)$/.test(name));
    const marks = linksIn(end < 0 ? lane : lane.slice(0, end)).filter(
      ({ attributes }) => attributes['aria-label'] && attributes['aria-hidden'] !== 'true',
    );
    const years = marks.map(({ attributes }) =>
      Number(/\b\d{4}\b/.exec(attributes['aria-label'] ?? '')?.[0]),
    );
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  }
  // Of a picture, readers of screens tell nothing that is in it.
  const drawn = built.flatMap(({ elements }) =>
    elements.filter(
      ({ name, attributes }) =>
        name === 'svg' && /^(?:lane on-|value-bar|line-chart|across)/.test(attributes['class'] ?? ''),
    ),
  );
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter(({ attributes }) => attributes['role'] !== 'group')).toEqual([]);
  // Each drawing says what it is and what it shows: by itself, or as the section that holds nothing else.
  const labelled = built.flatMap(({ elements }) =>
    elements
      .flatMap(({ name, attributes }, index) =>
        name === 'svg' && attributes['role'] === 'group' && attributes['aria-label'] ? [index] : [],
      )
      .map((index) => elements[index + 1]),
  );
  expect(labelled.length).toBeGreaterThan(40);
  // On the page of all, headings name them.
  const columns = built.flatMap(({ path, elements }) =>
    path === 'lineage.html'
      ? []
      : elements.filter(({ attributes }) => attributes['class']?.startsWith('down ')),
  );
  expect(columns.length).toBeGreaterThan(12);
  for (const { name, attributes } of columns)
    expect([name, attributes['aria-label']]).toEqual(['ul', expect.stringMatching(/\S/)]);
  // The bars of a table are one drawing, which is named once.
  const tables = built.flatMap(({ path }) => partsOf(path, ({ name }) => name === 'table'));
  const named = tables
    .map((table) => table.filter(({ attributes }) => attributes['class'] === 'value-bar'))
    .filter((bars) => bars.length > 0)
    .map((bars) => bars.map(({ attributes }) => Boolean(attributes['aria-label'])));
  expect(named.length).toBeGreaterThan(5);
  for (const [first, ...others] of named)
    expect([first, ...others]).toEqual([true, ...others.map(() => false)]);
  expect(labelled.filter((next) => next?.name !== 'desc' || !next.text.trim())).toEqual([]);
  // What a mark is called is told once: neither its drawing nor what describes that says the same.
  for (const { path, elements } of built) {
    let told: string[] = [];
    elements.forEach(({ name, attributes }, index) => {
      const { role, 'aria-label': label = '' } = attributes;
      const next = elements[index + 1];
      if (name === 'svg' && role === 'group') {
        told = [label, next?.name === 'desc' ? next.text.trim() : ''];
        if (label) expect(told[1], path).not.toBe(label);
      } else if (name === 'a' && label) expect(told, path).not.toContain(label);
      else if (name === 'p' || name === 'section') told = [];
    });
  }
  for (const path of ['index.html', 'timeline.html']) {
    const elements = built.find((page) => page.path === path)?.elements ?? [];
    const sections = elements.filter(({ attributes }) => attributes['aria-describedby']);
    const told = elements.find(
      ({ attributes }) => attributes['id'] === sections[0]?.attributes['aria-describedby'],
    );
    expect(
      sections.map(({ attributes }) => attributes['aria-labelledby']),
      path,
    ).toHaveLength(1);
    expect(told?.text, path).toMatch(/\p{L}/u);
  }
  const families = partsOf('lineage.html', ({ attributes }) => attributes['class'] === 'lineage');
  expect(families.length).toBeGreaterThan(5);
  for (const family of families) {
    const list = family.findIndex(({ name }) => name === 'ul');
    const [drawn, listed] = [linksIn(family.slice(0, list)), linksIn(family.slice(list))];
    expect(family[1]?.attributes['aria-label']).toMatch(/\S/);
    // The list is what is read of arrows.
    const isArrow = ({ attributes }: (typeof drawn)[number]) => attributes['class'] === 'step-arrow';
    const isPassedBy = ({ attributes }: (typeof drawn)[number]) =>
      attributes['aria-hidden'] === 'true' && attributes['tabindex'] === '-1';
    expect(drawn.filter(isArrow).filter((one) => !isPassedBy(one))).toEqual([]);
    for (const box of drawn) if (!isArrow(box)) expect(box.text.trim()).toMatch(/^\S/);
    const places = new Set(drawn.map(({ attributes }) => attributes['href']));
    expect(places).toContain(listed[0]?.attributes['href']);
  }
  const [chart = []] = partsOf(
    'initiatives/lhcre.html',
    ({ attributes }) => attributes['class'] === 'line-chart',
  );
  expect(chart[0]?.attributes['aria-label']).toBe('Drawing: Exemplars');
  expect(chart.find(({ name }) => name === 'desc')?.text).toBe('23 May 2018: 3 to January 2019: 8');
  expect(
    linksIn(chart)
      .slice(0, 3)
      .map(({ attributes }) => [attributes['aria-label'], attributes['href']]),
  ).toEqual([
    ['23 May 2018: 3', '#key-figure-exemplars'],
    ['27 June 2018: 5', '#key-figure-exemplars_2018-06-27'],
    ['January 2019: 8', '#key-figure-exemplars_2019-01'],
  ]);
});
