import type { WordParts } from './open-word.ts';

/** What Markdown cannot hold or a conversion does not reach, by its mark in the text of the document. */
const IN_TEXT: [mark: RegExp, say: (count: number) => string][] = [
  [
    /<m:oMath[ >]/g,
    (count) => `Formulas are left out (${count}). Write each as text, or put in a picture of it.`,
  ],
  [
    /<c:chart /g,
    (count) => `Charts are left out (${count}). Save each in Word as a picture, and put that in.`,
  ],
  [
    /<dgm:relIds /g,
    (count) => `Diagrams are left out (${count}). Save each in Word as a picture, and put that in.`,
  ],
  [
    /<o:OLEObject /g,
    (count) => `Embedded files are left out (${count}). Put them into the folder files, and link to them.`,
  ],
  [
    /<w:(?:ins|del|moveFrom|moveTo) /g,
    () => 'The document holds tracked changes. They are taken as accepted: look whether they are.',
  ],
  [
    /<w:vanish\s*\/>/g,
    () => 'The document holds hidden text, which is now to be seen. Take out what is not for readers.',
  ],
  [
    /ADDIN (?:ZOTERO_ITEM|CSL_CITATION|Mendeley Citation|EN\.CITE)/g,
    (count) =>
      `Citations of a reference manager stand there as words (${count}). Export their sources, import the export, and write each as [@id].`,
  ],
];

/** @returns what a document holds that its conversion leaves out or changes, each with what to do */
export function whatIsLeft(parts: WordParts): string[] {
  const text = ['document', 'footnotes', 'endnotes']
    .map((name) => parts.get(`word/${name}.xml`) ?? '')
    .join('');
  const inText = IN_TEXT.flatMap(([mark, say]) => {
    const count = text.match(mark)?.length ?? 0;
    return count ? [say(count)] : [];
  });
  const comments = parts.get('word/comments.xml')?.match(/<w:comment /g)?.length ?? 0;
  const printed = [...parts].some(
    ([path, xml]) => /^word\/(?:header|footer)\d*\.xml$/.test(path) && xml.includes('<w:t'),
  );
  return [
    ...inText,
    ...(comments ? [`Comments are left out (${comments}).`] : []),
    ...(printed ? ['What stands at the head and foot of each printed page is left out.'] : []),
  ];
}
