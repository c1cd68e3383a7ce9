import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { finishPdf } from './finish-pdf.ts';
import { wordsOfDocument, type DocumentWords } from './document-words.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { packObjects } from './pack-objects.ts';
import { readObjects, writeObjects } from './pdf-objects.ts';

const INSTANT = '2026-11-22T00:00:00Z';
const stream = deflateSync('/P <</MCID 0 >>BDC\nEMC\n0 0 9 9 re\nf').toString('latin1');
const bodies = [
  "<</Title (Old)\n/ModDate (D:20261127040702+00'00')>>",
  '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R\n/Outlines 12 0 R>>',
  '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
  '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 99 99]\n/Annots [7 0 R 8 0 R]\n/Contents 5 0 R>>',
  `<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n${stream}\nendstream`,
  '<</Type /StructTreeRoot\n/K 9 0 R>>',
  '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]\n/Dest /a>>',
  '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]\n/A <</S /URI\n/URI (https://example.org/)>>>>',
  '<</Type /StructElem\n/S /Strong\n/P 6 0 R\n/K [10 0 R 11 0 R]>>',
  '<</Type /StructElem\n/S /Link\n/P 9 0 R\n/K [<</Type /OBJR\n/Obj 7 0 R>>]>>',
  '<</Type /StructElem\n/S /Link\n/P 9 0 R\n/K [<</Type /OBJR\n/Obj 8 0 R>>]>>',
  '<</Type /Outlines\n/First 13 0 R\n/Last 14 0 R>>',
  '<</Title (The firstone)\n/Parent 12 0 R\n/Next 14 0 R>>',
  '<</Title <FEFF00DC0062>\n/Parent 12 0 R>>',
];
const objects = new Map(bodies.map((body, index) => [index + 1, `${index + 1} 0 obj\n${body}\nendobj\n`]));
const pdf = Buffer.from(
  writeObjects({ head: '%PDF-1.4\n%\xff\n', objects, trailer: '<</Size 15\n/Root 2 0 R\n/Info 1 0 R>>' }),
  'latin1',
);
const words: DocumentWords = {
  title: 'A <title> & \u0645',
  language: 'en-GB',
  headings: ['The first one', 'Überall 🦦'],
  links: [
    { to: '#a', words: 'in (brackets) \\' },
    { to: '#gone', words: 'not printed' },
    { to: 'https://example.org', words: 'Überall 🦦' },
  ],
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
    ['in (brackets) \\', 'Überall 🦦'],
  );
  const outline = (await document.getOutline()) as { title: string }[];
  assert.deepEqual(
    outline.map(({ title }) => title),
    words.headings,
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
  ['the line above an item', '/LI <</MCID 3 >>BDC\n0 0 9 1 re\nf\nEMC', '/Artifact BMC\n0 0 9 1 re\nf\nEMC'],
  [
    'a text in an item',
    '/LI <</MCID 3 >>BDC\nBT\n(a) Tj\nET\nEMC',
    '/LI <</MCID 3 >>BDC\nBT\n(a) Tj\nET\nEMC',
  ],
  ['what says itself what it means', 'q\n/X7 Do', 'q\n/X7 Do'],
  [
    'what is marked inside a text',
    'BT\n/P <</MCID 0 >>BDC\n(a) Tj\nEMC\nET',
    'BT\n/P <</MCID 0 >>BDC\n(a) Tj\nEMC\nET',
  ],
];
for (const [what, content, marked] of contents)
  test(`${what} is of no meaning where nothing says what it is`, () => {
    const result = markArtifacts(content, (number) => number === 7);
    assert.equal(result.content, marked);
    assert.deepEqual(result.gone, what === 'the line above an item' ? [3] : []);
  });

test('packed, a file says the same to another program, in fewer bytes and the same each time', async () => {
  const many = new Map(objects);
  for (let number = bodies.length + 1; number <= 900; number++)
    many.set(number, `${number} 0 obj\n<</Type /Other\n/Held (${number})>>\nendobj\n`);
  const trailer = '<</Size 901\n/Root 2 0 R\n/Info 1 0 R>>';
  const plain = finishPdf(
    Buffer.from(writeObjects({ head: '%PDF-1.4\n', objects: many, trailer }), 'latin1'),
    words,
    INSTANT,
  );
  const packed = packObjects(plain);
  assert.deepEqual(packObjects(plain), packed);
  assert.ok(packed.length < plain.length / 2);
  const read = async (file: Buffer) => {
    const document = await getDocumentProxy(new Uint8Array(file));
    const page = await document.getPage(1);
    const said = {
      outline: (await document.getOutline()) as unknown,
      annotations: (await page.getAnnotations()) as unknown,
      info: (await document.getMetadata()).info,
    };
    await document.loadingTask.destroy();
    return JSON.stringify(said);
  };
  assert.equal(await read(packed), await read(plain));
  const other = Buffer.from('%PDF-2.0\nstartxref\n5\n%%EOF\n');
  assert.deepEqual(packObjects(other), other);
});

test('where a heading is not printed, the others are known by their letters', () => {
  const finished = finishPdf(pdf, { ...words, headings: ['Not printed', 'The first one', 'Üb'] }, INSTANT);
  assert.match(finished.toString('latin1'), /\/Title \(The first one\)[\s\S]*\/Title <FEFF00DC0062>/);
});

test('a document says what its headings and links are, whatever attributes stand around them', () => {
  const { title, language, headings, links } = wordsOfDocument(
    '<html xmlns="a" lang="de" dir="ltr"><head><title>A &amp; b</title></head><body><h2 id="x">One <a href="#a">&lt;two&gt;</a>\n three</h2>' +
      '<a class="x" href="#b" aria-label="2030: &quot;A&quot; &amp; b"><title>2030</title><circle/></a>' +
      '<a href="#c" aria-label="c"><title>No</title><text>Yes</text></a><a>nowhere</a><a href="https://example.org/?a&amp;b"></a></body></html>',
  );
  assert.deepEqual([title, language, headings], ['A & b', 'de', ['One <two> three']]);
  assert.deepEqual(
    links.map(({ to, words }) => `${to} ${words}`),
    ['#a <two>', '#b 2030: "A" & b', '#c Yes', 'https://example.org/?a&b https://example.org/?a&b'],
  );
});
