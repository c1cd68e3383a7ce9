import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { finishPdf } from './finish-pdf.ts';
import { namesOfMarks } from './link-words.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { readObjects, writeObjects } from './pdf-objects.ts';

const INSTANT = '2026-11-22T00:00:00Z';
const stream = deflateSync('/P <</MCID 0 >>BDC\nEMC\n0 0 9 9 re\nf').toString('latin1');
const bodies = [
  "<</Title (Old)\n/ModDate (D:20261127040702+00'00')>>",
  '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R>>',
  '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
  '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 99 99]\n/Annots [7 0 R 8 0 R]\n/Contents 5 0 R>>',
  `<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n${stream}\nendstream`,
  '<</Type /StructTreeRoot\n/K 9 0 R>>',
  '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]>>',
  '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]>>',
  '<</Type /StructElem\n/S /Strong\n/P 6 0 R>>',
];
const objects = new Map(bodies.map((body, index) => [index + 1, `${index + 1} 0 obj\n${body}\nendobj\n`]));
const pdf = Buffer.from(
  writeObjects({ head: '%PDF-1.4\n%\xff\n', objects, trailer: '<</Size 10\n/Root 2 0 R\n/Info 1 0 R>>' }),
  'latin1',
);
const words = {
  title: 'A <title> & \u0645',
  language: 'en-GB',
  links: new Map([
    [7, 'in (brackets) \\'],
    [8, 'Überall 🦦'],
  ]),
};

test('a file is taken apart and written as it was', () => {
  const read = readObjects(pdf.toString('latin1'));
  assert.ok(read);
  assert.deepEqual([...read.objects], [...objects]);
  assert.equal(writeObjects(read), pdf.toString('latin1'));
});

test('another program finds the title in it, what links say, and roles for tags of newer versions', async () => {
  const finished = finishPdf(pdf, words, INSTANT);
  assert.deepEqual(finishPdf(pdf, words, INSTANT), finished);
  assert.match(finished.toString('latin1'), /\/RoleMap <<\/Strong \/Span>>/);
  const document = await getDocumentProxy(new Uint8Array(finished));
  const { metadata } = await document.getMetadata();
  assert.equal((metadata as { get: (name: string) => unknown }).get('dc:title'), words.title);
  const page = await document.getPage(1);
  const links = (await page.getAnnotations()) as { contentsObj: { str: string } }[];
  assert.deepEqual(
    links.map(({ contentsObj }) => contentsObj.str),
    [...words.links.values()],
  );
  await document.loadingTask.destroy();
});

test('a book of a thousand sheets has more objects than a function takes arguments', () => {
  const many = new Map(objects);
  for (let number = bodies.length + 1; number <= 300_000; number++)
    many.set(number, `${number} 0 obj\nnull\nendobj\n`);
  const trailer = '<</Size 300001\n/Root 2 0 R\n/Info 1 0 R>>';
  const large = Buffer.from(writeObjects({ head: '%PDF-1.4\n', objects: many, trailer }), 'latin1');
  assert.match(finishPdf(large, words, INSTANT).toString('latin1'), /\/Metadata 300001 0 R/);
});

test('a file of another kind only gets its date', () => {
  const other = Buffer.from("%PDF-2.0\n/ModDate (D:20261127040702+00'00')\nstartxref\n5\n%%EOF\n");
  assert.equal(
    finishPdf(other, words, INSTANT).toString(),
    "%PDF-2.0\n/ModDate (D:20261122000000+00'00')\nstartxref\n5\n%%EOF\n",
  );
});

const contents: [what: string, content: string, marked: string][] = [
  ['a text', 'q\nBT\n(a) Tj\nET\nQ', 'q\n/Artifact BMC\nBT\n(a) Tj\nET\nEMC\nQ'],
  ['a path', '0 0 m\n1 1 l\nS\nQ', '/Artifact BMC\n0 0 m\n1 1 l\nS\nEMC\nQ'],
  ['a picture', 'q\n/X1 Do', 'q\n/Artifact BMC\n/X1 Do\nEMC'],
  ['what cuts off', '0 0 1 1 re\nW* n\nq', '0 0 1 1 re\nW* n\nq'],
  ['what is marked', '/P <</MCID 0 >>BDC\nBT\n(a) Tj\nET\nEMC', '/P <</MCID 0 >>BDC\nBT\n(a) Tj\nET\nEMC'],
  [
    'a text whose letters are told to be read',
    'BT\n/Span<</ActualText <FEFF2028> >> BDC\n(a) Tj\nEMC\nET',
    '/Artifact BMC\nBT\n/Span<</ActualText <FEFF2028> >> BDC\n(a) Tj\nEMC\nET\nEMC',
  ],
  [
    'what is marked inside a text',
    'BT\n/P <</MCID 0 >>BDC\n(a) Tj\nEMC\nET',
    'BT\n/P <</MCID 0 >>BDC\n(a) Tj\nEMC\nET',
  ],
];
for (const [what, content, marked] of contents)
  test(`${what} is of no meaning where nothing says what it is`, () => {
    assert.equal(markArtifacts(content), marked);
  });

test('a mark in a drawing goes by its name, whatever attributes stand around it', () => {
  const marks = namesOfMarks(
    '<a class="x" href="#a" aria-label="2030: &quot;A&quot; &amp; b"><circle/></a><a href="#b">b</a><a href="#c" aria-label="c">',
  );
  assert.deepEqual(
    [...marks],
    [
      ['a', '2030: "A" & b'],
      ['c', 'c'],
    ],
  );
});
