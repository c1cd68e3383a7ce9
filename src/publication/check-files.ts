import { COLLECTION_NAMES } from '../model/entries.ts';
import type { Problem } from '../model/problems.ts';
import { deviceIn } from '../text/letters/reserved-names.ts';
import { romanise } from '../text/letters/spell-latin.ts';
import { SLUG } from '../model/schema/slug-pattern.ts';
import { nearest } from '../model/did-you-mean.ts';
import { isRead } from './folder/file-kinds.ts';
import { fileProblem } from './file-problem.ts';
import { isSourceFile } from './sources/read-sources.ts';

/**
 * Holds the names of all files of the content folder against what addresses and file systems allow.
 * @param paths the paths of all files, pictures included
 * @param isImported whether code of the author's own imports a file of data
 */
export function checkFiles(
  paths: readonly string[],
  isImported: (path: string) => boolean = () => false,
): Problem[] {
  return [
    ...(paths.includes('site.yaml') ? [] : [missingSite()]),
    ...paths.flatMap((path) => [
      ...checkName(path, paths),
      ...(path.endsWith('.json') && !isRead(path) && isImported(path) ? [] : checkPlace(path, paths)),
    ]),
    ...equalNames(paths),
  ];
}

function checkName(path: string, paths: readonly string[]): Problem[] {
  const parts = path.split('/');
  const report = (message: string, hint: string) => [fileProblem(path)('invalid-name', message, hint)];
  const kindOf = (part: string) => (part === parts.at(-1) ? 'file' : 'folder');
  for (const part of parts) {
    const device = deviceIn(part);
    if (device !== undefined)
      return report(`Windows reserves the name \`${device}\` for a device.`, `Rename the ${kindOf(part)}.`);
  }
  if (isRead(path) && !isSourceFile(path))
    return SLUG.test(stem(path))
      ? []
      : report(`\`${stem(path)}\` cannot be part of a web address.`, renamedTo(path, paths));
  const refused = parts.find((part) => /[\0-\x1F<>:"\\|?*]|[. ]$/.test(part));
  return refused === undefined
    ? []
    : report(
        `Windows does not allow the ${kindOf(refused)} name \`${refused}\`.`,
        `Rename the ${kindOf(refused)} without < > : " \\ | ? * or a line break, and without a dot or space at the end.`,
      );
}

/** @returns the edit to a name that cannot be an address, with the name filled in where its letters have others in Latin */
function renamedTo(path: string, paths: readonly string[]): string {
  const letters = romanise(stem(path), 'en');
  const plain = letters.replace(/[^a-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  const address = path.replace(/[^/]*$/, plain);
  const [ending = ''] = /\.\w+$/.exec(path) ?? [];
  const isTaken = paths.some((other) => other !== path && other.replace(/\.\w+$/, '') === address);
  return SLUG.test(plain) && !/[^\P{L}a-z]/u.test(letters) && !isTaken && deviceIn(plain) === undefined
    ? `Rename the file to \`${plain}${ending}\`.`
    : 'Rename the file, using only lower-case letters, digits and hyphens.';
}

/**
 * Slugs become addresses, so no two may be the same; nor may names that only some systems tell apart, by capitals or by
 * whether a letter and its accent are one sign or two.
 */
function equalNames(paths: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const address = isRead(path) && !isSourceFile(path) ? path.replace(/\.\w+$/, '') : path;
    const key = address.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    if (other === undefined) return [];
    const same = path !== address && other.replace(/\.\w+$/, '') === address;
    return [
      fileProblem(path)(
        'duplicate-id',
        same
          ? `This file and ${other} would get the same web address.`
          : other.normalize('NFC') === other && path.normalize('NFC') === path
            ? `The names of this file and ${other} differ only in capital letters, which Windows and macOS ignore.`
            : `The names of this file and ${other} look the same: they differ only in how letters with accents are kept, which macOS ignores.`,
        'Rename one of them.',
      ),
    ];
  });
}

const FOLDERS = [...COLLECTION_NAMES, 'claims', 'sources'];
const DATA_FILES = [
  'site.yaml',
  'sources.json',
  'sources.bib',
  'sources.ris',
  'sources.nbib',
  'sources.enw',
  'sources.yaml',
  'glossary.yaml',
  'interface.yaml',
];
const TEXT = /\.(?:mdx?|markdown|ya?ml|json|bib\w*|ris|nbib|enw|ciw|rdf|xml|txt|html?|docx?|odt|rtf)$/i;

const ENDINGS: Partial<Record<string, string>> = {
  claims: '.yaml',
  sources: '.json, .yaml, .bib, .ris, .nbib or .enw',
};

/** What to do with sources in a format that is not read. */
export const EXPORT_AS =
  'Export the sources as RIS (.ris), BibTeX (.bib) or CSL-JSON (.json): in EndNote with the output style “RefMan (RIS) Export”, in PubMed with “Send to: Citation manager” (.nbib), in Web of Science with “Export: RIS”.';

/** @returns the name that was meant where its ending is in capitals, or another of the same kind: `about.MD`, `talk.yml` */
function withEnding(path: string): string | undefined {
  const renamed = path
    .replace(/\.\w+$/, (ending) => ending.toLowerCase())
    .replace(/\.markdown$/, '.md')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.bibtex$/, '.bib');
  const fit = isSourceFile(renamed) || SLUG.test(stem(renamed)) ? renamed : renamed.toLowerCase();
  return fit !== path && isRead(fit) ? fit : undefined;
}

/** Texts that stand where the generator does not read them, for the most part by a slip in the name. */
function checkPlace(path: string, paths: readonly string[]): Problem[] {
  if (isRead(path) || !TEXT.test(path) || /^(?:readme|licen[cs]e|changelog|contributing)\b/i.test(path))
    return [];
  const parts = path.split('/');
  const [first = '', name] = parts;
  const report = (hint: string) => [
    fileProblem(path)('unknown-file', 'This file is not used: nothing in it will be published.', hint),
  ];
  if (/^sources?[./].*txt$/i.test(path))
    return report(
      'Merge it into sources.json with `npm run import -- FILE`, which reads what RefWorks and PubMed save as .txt, and move it out of the content folder.',
    );
  if (/^sources?[./].*(?:xml|rdf|ciw)$/i.test(path)) return report(EXPORT_AS);
  if (name === undefined) {
    const file = nearest(first, DATA_FILES);
    return report(
      file ? `Did you mean \`${file}\`?` : `Move it into one of these folders: ${FOLDERS.join(', ')}.`,
    );
  }
  const folder = FOLDERS.includes(first) ? first : nearest(first, FOLDERS);
  if (folder?.charAt(0) !== first.charAt(0).toLowerCase()) return [];
  if (folder !== first) return report(`Did you mean \`${[folder, ...parts.slice(1)].join('/')}\`?`);
  if (/\.docx$/i.test(name))
    return report('Make a page of it with `npm run import -- FILE`, and move it out of the content folder.');
  const renamed = withEnding(path);
  if (renamed !== undefined)
    return report(
      paths.includes(renamed)
        ? `There is \`${renamed}\` already: bring the two together in it, or give this one another name that ends in \`${renamed.replace(/^.*(?=\.)/, '')}\`.`
        : `Rename it to \`${renamed}\`.`,
    );
  return parts.length > 2
    ? report(`Move it directly into ${folder}/: folders inside that one are not read.`)
    : report(`The names of files in this folder must end in ${ENDINGS[folder] ?? '.md or .mdx'}.`);
}

/**
 * Vite takes these signs in a path for the parts of an address, and does not find what lies there
 * (https://github.com/vitejs/vite/issues/6763).
 * @param folders the content folder and the project, absolute
 */
export const checkFolders = (folders: readonly string[]): Problem[] =>
  folders.flatMap((folder) => {
    const sign = /[#%?]/.exec(folder)?.[0];
    return sign
      ? [
          fileProblem('')(
            'invalid-name',
            `The path ${folder} has a \`${sign}\` in it, and no pages can be built from there.`,
            'Rename that folder, or move it to another place.',
          ),
        ]
      : [];
  });

/** There is nothing to read. */
export const missingFolder = (): Problem =>
  fileProblem('')(
    'missing-folder',
    'There is no content folder here.',
    'Create it, or set CONTENT_DIR to the folder that contains site.yaml.',
  );

/** Nothing says what the publication is. */
const missingSite = (): Problem =>
  fileProblem('site.yaml')(
    'missing-file',
    'The content folder has no site.yaml.',
    'Create it with the fields title, name, tagline, description, publisher, language and licence.',
  );

/** @returns the name of a file without folders and ending */
export const stem = (path: string) => path.replace(/^.*\//s, '').replace(/\.\w+$/, '');
