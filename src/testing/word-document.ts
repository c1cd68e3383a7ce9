import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'v="urn:schemas-microsoft-com:vml"',
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
]
  .map((name) => `xmlns:${name}`)
  .join(' ');
export const xml = (root: string, inside: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`,
  );
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (items: [id: string, type: string, target: string, mode?: string][]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(
        ([id, type, target, mode = 'Internal']) =>
          `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`,
      )
      .join('')}</Relationships>`,
  );

export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
export const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
export const item = (text: string, list: number, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const note = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
export const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
export const picture = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A picture of one grey point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** As authors make them: upon a heading of Word, or with a level of their own. */
const OWN_STYLES: [name: string, says: string][] = [
  ['Kapitel 1', '<w:basedOn w:val="heading1"/>'],
  ['Section', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
];
const STYLES = [
  ...[
    'Title',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `heading ${level}`),
    'caption',
    'toc 1',
    'Warning box',
  ],
  ...[
    'Quotations',
    'Text Body',
    'Illustration',
    'Source Code',
    'List Bullet',
    'List Bullet 2',
    'List Number 3',
  ],
];
const LISTS = ['bullet', 'decimal'];

/** @returns a Word document around a text, with the parts that Word itself writes. */
export const wordDocument = (text: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    ),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['web', 'hyperlink', 'https://example.org/report?a=1&amp;b=2', 'External'],
      ['disk', 'hyperlink', 'file:///C:/Users/a/report.doc', 'External'],
      ['script', 'hyperlink', 'javascript:alert(1)', 'External'],
      ['png', 'image', 'media/image1.png'],
      ['copy', 'image', 'media/image2.png'],
      ['emf', 'image', 'media/image3.emf'],
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['notes', 'footnotes', 'footnotes.xml'],
    ]),
    'word/document.xml': xml('document', `<w:body>${text}</w:body>`),
    'word/styles.xml': xml(
      'styles',
      [...STYLES.map((name) => [name, '']), ...OWN_STYLES]
        .map(
          ([name = '', says = '']) =>
            `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/>${says}</w:style>`,
        )
        .join(''),
    ),
    'word/numbering.xml': xml(
      'numbering',
      LISTS.map(
        (form, index) =>
          `<w:abstractNum w:abstractNumId="${index}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${form}"/></w:lvl>`).join('')}</w:abstractNum>`,
      ).join('') +
        LISTS.map(
          (_form, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
        ).join(''),
    ),
    'word/footnotes.xml': xml(
      'footnotes',
      `<w:footnote w:id="2">${paragraph(run('See the ') + run('annual', '<w:i/>') + run(' report.'))}</w:footnote><w:footnote w:id="4">${paragraph(run('(') + '<w:r><w:footnoteRef/></w:r>' + run(') See page 4.'))}</w:footnote>`,
    ),
    'word/media/image1.png': PNG,
    'word/media/image2.png': PNG,
    'word/media/image3.emf': strToU8('EMF'),
    ...more,
  });
