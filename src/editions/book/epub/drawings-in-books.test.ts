import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { assertValid, bodyWith, bookOf, textsOf } from '../../../testing/book-samples.ts';
import { contrastOf } from '../../../text/numbers/contrast.ts';
import { bookStyle } from '../write.ts';

describe('a drawing in a book', () => {
  test('has no role that EPUBCheck refuses where it is of links, else its own', () => {
    const drawing = (role: string) =>
      `<svg${role} aria-label="D"><a href="#x"><circle r="1"></circle></a></svg>`;
    for (const [role, kept] of [
      [' role="group"', ''],
      [' role="img"', ' role="img"'],
    ] as const) {
      const body = bodyWith(drawing(role));
      assert.match(body, new RegExp(`<svg xmlns="[^"]*"${kept} aria-label="D">`));
    }
  });

  test('has lanes of time from side to side, without what scripts part, as EPUBCheck takes them', async () => {
    const lanes =
      '<div class="timeline-drawing"><svg class="lane on-wide"><rect class="life" x="1%" width="2%"></rect>' +
      '<a href="#a" aria-label="2 events"><svg x="1%"><circle r="12"></circle><text class="said">2 of 2019</text></svg></a>' +
      '<a class="part" href="#a" aria-label="One" data-at="1%"></a></svg><svg class="lane on-narrow"></svg></div>';
    const book = bookOf({ 'a.html': ['pages', `<h1 id="a">A</h1>${lanes}`] });
    const body = textsOf(book)['EPUB/a.xhtml'] ?? '';
    assert.match(body, /<rect class="life" x="1%" width="2%" y="10" height="8"\/>/);
    assert.match(body, /<title>2 events<\/title>/);
    assert.doesNotMatch(body, /class="part"|on-narrow|2 of 2019/);
    await assertValid(book);
  });

  test('has marks on lanes far enough apart for a phone, of which one that stands for several names them', async () => {
    const mark = (x: number, inside: string, kind = '') =>
      `<a${kind} href="#a" aria-label="At ${x}"><svg x="${x}%" y="50%"><circle class="target" r="12"/>${inside}</svg></a>`;
    const event = '<circle class="event" r="5"/>';
    const several = '<circle class="several" r="9.5"/><text>3</text>';
    const lane =
      '<svg class="lane"><a class="span" href="#a" aria-label="Life"><rect class="target" x="1%" width="2%"/></a>' +
      mark(10, event) +
      mark(14, several) +
      mark(16, event, ' class="echo"') +
      mark(60, event, ' class="echo"') +
      mark(99.5, event) +
      '</svg>';
    const book = bookOf({ 'a.html': ['pages', `<h1 id="a">A</h1>${lane}`] });
    const body = textsOf(book)['EPUB/a.xhtml'] ?? '';
    const places = Array.from(body.matchAll(/<svg[^>]* x="([\d.]+)%"/g), ([, x]) => Number(x));
    assert.deepEqual(places, [13.3, 60, 95.2]);
    for (const [index, place] of places.entries())
      assert.ok(index === 0 || ((place - (places[index - 1] ?? 0)) / 100) * 250 >= 24);
    assert.match(body, /<title>At 10; At 14; At 16<\/title>.*?<text>5<\/text>/);
    assert.match(body, /<rect class="target" x="1%" width="9.6%" y="2" height="24"\/>/);
    assert.equal(
      body.match(/class="echo"/g)?.length,
      1,
      'what stands for an event that is told here is filled',
    );
    await assertValid(book);
  });

  test('names every second year beside lanes, or third, where a phone has no room for all', () => {
    const yearsOf = (...years: string[]) => {
      const texts = years.map((year, index) => `<text x="${(index * 100) / years.length}%">${year}</text>`);
      const scale = `<svg class="scale" aria-hidden="true">${texts.join('')}</svg>`;
      const body = bodyWith(scale);
      return Array.from(body.matchAll(/<text[^>]*>([^<]*)/g), ([, year]) => year);
    };
    assert.deepEqual(yearsOf('2020', '2021', '2022'), ['2020', '2021', '2022']);
    assert.deepEqual(yearsOf('501 BC', '401 BC', '301 BC', '201 BC', '101 BC', '1 BC'), [
      '501 BC',
      '301 BC',
      '101 BC',
    ]);
  });

  test('does not show where its links may be hit, which would cover what is drawn', () => {
    const style = readFileSync(new URL('book-drawings.css', import.meta.url), 'utf8');
    assert.match(style, /^\.target\.target \{\n {2}fill: none;\n {2}stroke: none;/m);
    assert.equal(style.match(/\.target/g)?.length, 2, 'for all drawings alike');
  });

  test('has the colours of the text, or some that are seen on any paper', () => {
    const style = bookStyle();
    assert.doesNotMatch(style, /@layer|@import/);
    for (const name of readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css')))
      assert.ok(style.includes(readFileSync(new URL(name, import.meta.url), 'utf8')), name);
    assert.match(style, /^svg \{\n {2}fill: currentColor;/m, 'words, bars and points that say nothing else');
    for (const [, selector = '', body = ''] of style.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      // A mark with a number in it is its own paper; lines behind what is told are for the eye to follow.
      if (/\.several|\.grid|\.ground line|\.after/.test(selector)) continue;
      for (const [short] of body.matchAll(/#\w+/g)) {
        const colour = short.length === 4 ? short.replaceAll(/\w/g, '$&$&') : short;
        for (const paper of ['#ffffff', '#121212'])
          assert.ok(contrastOf(colour, paper) >= 3, `${selector.trim()}: ${colour} on ${paper}`);
      }
    }
  });

  test('has of two forms the narrow one, and names links that are drawn as they are labelled', () => {
    const drawing =
      '<svg class="across from-480"></svg><svg><a href="#x" aria-label="2018: 3"><circle class="across" r="1"></circle></a></svg>';
    const body = bodyWith(drawing);
    assert.match(
      body,
      /<h1>A<\/h1><svg xmlns="[^"]*"><a [^>]*><title>2018: 3<\/title><circle class="across" r="1"\/><\/a><\/svg>/,
    );
  });
});
