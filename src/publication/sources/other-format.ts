import { TAGGED_FORMATS } from './tagged-formats.ts';

const ELSEWHERE = 'Export the sources as CSL-JSON, BibTeX or RIS.';

/** How files begin that reference managers write, with the ending under which they are read, if they are. */
const FORMATS: [begins: RegExp, ending: string, name: string, hint: string][] = [
  [/^\s*(?:%[^\n]*\s+)*@\s*\w+\s*[{(]/, 'bib', 'BibTeX', 'Save it as sources.bib: BibTeX is read, too.'],
  [/^\s*TY {1,2}- /, 'ris', 'RIS', 'Save it as sources.ris: RIS is read, too.'],
  [/^\s*PMID- /, 'nbib', 'an export of PubMed', 'Save it as sources.nbib: that is read, too.'],
  [/^\s*%0 /, 'enw', 'an export of EndNote', 'Save it as sources.enw: that is read, too.'],
  [
    /^\s*RT [A-Z]/,
    'refworks',
    'an export of RefWorks',
    'Merge it into sources.json with `npm run import -- FILE`.',
  ],
  [
    /^\s*(?:FN [A-Z]|PT [A-Z]\s*\n)/,
    '',
    'Web of Science’s own format',
    'Export the sources from Web of Science as RIS or BibTeX.',
  ],
  [/^\s*<\d+\. *>\s*\n/, '', 'Ovid’s own format', 'Export the sources from Ovid as RIS.'],
  [/^\s*[[{]/, 'json', 'JSON', 'Save it as sources.json, if it is CSL-JSON: that is read, too.'],
  [/^\s*</, '', 'XML or HTML', ELSEWHERE],
  [
    /^\s*(?:---\s*\n|- (?:id|type|title):|references:)/,
    'yaml',
    'YAML',
    'Save it as sources.yaml, if it is CSL-YAML: that is read, too.',
  ],
];

const NAMES: Readonly<Record<string, string>> = { json: 'JSON', yaml: 'YAML', bib: 'BibTeX' };

/** @returns what is told of a file whose text is in another format than its ending says */
export function otherFormat(text: string, written: string): { message: string; hint: string } | undefined {
  const ending = written === 'yml' ? 'yaml' : written;
  const [, own = '', name, hint] = FORMATS.find(([begins]) => begins.test(text)) ?? [];
  const isOwn = own === ending || (own in TAGGED_FORMATS && ending in TAGGED_FORMATS);
  return name === undefined || hint === undefined || isOwn
    ? undefined
    : { message: `This is ${name}, not ${NAMES[ending] ?? 'RIS'}.`, hint };
}

/** @returns what is told of a file in which nothing was found, unless nothing stands in it but notes */
export function nothingFound(text: string, ending: string): { message: string; hint: string } | undefined {
  const said = ending === 'bib' ? text.replace(/^\s*%.*$|^\s*@\s*\w+[^]*/gm, '') : text;
  return said.trim()
    ? { message: `Nothing in this file is a source as ${NAMES[ending] ?? 'RIS'} has it.`, hint: ELSEWHERE }
    : undefined;
}
