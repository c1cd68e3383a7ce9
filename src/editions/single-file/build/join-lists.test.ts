import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterOf } from '../../chapters.ts';
import { attribute, elementsIn } from '../../html-tree.ts';
import { joinLists } from './join-lists.ts';
import { serialise } from './serialise.ts';

const page = (path: string, kind: string, part: string, body: string) => ({
  path,
  html: `<!doctype html><html lang="en"><body data-page="${kind}"><main><nav>way</nav><div ${part}><h1>${path}</h1><div class="body">${body}</div></div></main></body></html>`,
});
const part = (list: string, number: number) => `data-part-of="${list}.html" data-part="${number}"`;
const chapters = [
  page(
    'browse/timeline-1990s_2.html',
    'timeline',
    part('timeline', 10),
    '<section><div><h2 id="year-1998">1998</h2></div><p>May</p></section><section><h2 id="year-1999">1999</h2></section>',
  ),
  page(
    'browse/sources-b.html',
    'sources',
    part('sources', 1),
    '<ul class="bibliography"><li id="source-b"></ul>',
  ),
  page('sources.html', 'sources', '', '<ul><li><a href="/browse/sources-a.html">A</a></ul>'),
  page('timeline.html', 'timeline', '', '<ul><li id="year-1998"></ul>'),
  page(
    'browse/sources-a.html',
    'sources',
    part('sources', 0),
    '<ul class="bibliography"><li id="source-a"></ul><nav>next</nav>',
  ),
  page(
    'browse/timeline-1990s_1.html',
    'timeline',
    part('timeline', 9),
    '<section><div><h2 id="year-1998">1998</h2></div><p>April</p></section>',
  ),
  page(
    'a.html',
    'pages',
    '',
    '<a href="/browse/sources-b.html#source-b">B</a> <a href="/browse/x.html">X</a>',
  ),
].flatMap((one) => chapterOf(one) ?? []);

test('long lists are whole again, in their order, and all links lead to them', () => {
  const joined = joinLists(chapters);
  const bodies = joined.chapters.map(({ path, root }) => {
    const body = elementsIn(root).find((element) => attribute(element, 'class') === 'body');
    return [path, body && serialise(body)];
  });
  assert.deepEqual(Object.fromEntries(bodies), {
    'sources.html': '<ul class=bibliography><li id=source-a><li id=source-b></ul>',
    'timeline.html':
      '<section><div><h2 id=year-1998>1998</h2></div><p>April<p>May</section><section><h2 id=year-1999>1999</h2></section>',
    'a.html': '<a href=/sources.html#source-b>B</a> <a href=/browse/x.html>X</a>',
  });
  assert.deepEqual(Object.fromEntries(joined.lists), {
    'browse/sources-a.html': 'sources.html',
    'browse/sources-b.html': 'sources.html',
    'browse/timeline-1990s_1.html': 'timeline.html',
    'browse/timeline-1990s_2.html': 'timeline.html',
  });
});
