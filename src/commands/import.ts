import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../model/labels.ts';
import { PAGES } from '../authoring/new-files.ts';
import { stops, type Problem } from '../model/problems.ts';
import { contentDirectory, type ContentFile } from '../publication/folder/content-folder.ts';
import { readContentFolder } from '../publication/folder/read-content-folder.ts';
import { decodeText } from '../publication/parse/decode-text.ts';
import { formatText } from '../publication/report/format-as-text.ts';
import { reportOf } from '../publication/report/report.ts';
import { matchSources } from '../publication/sources/match-sources.ts';
import { parseSourceFile } from '../publication/sources/read-sources.ts';
import { formatOf } from '../publication/sources/tagged-formats.ts';
import { EXPORT_AS } from '../publication/check-files.ts';
import { mergeSources } from '../publication/sources/merge-sources.ts';
import { explainOptions } from './explain-options.ts';
import { npmRun } from './npm-run.ts';
import { today } from './today.ts';

/**
 * `npm run import -- export.bib`: merges an export of a reference manager into sources.json and tells what is new,
 * changed and equal. It needs no network, and never takes a field away.
 * `npm run import -- text.docx`: makes a page of a Word document, and tells what was left out.
 */
const USAGE = `Say what to import: npm run import -- FILE, an export of sources as CSL-JSON (.json) or CSL-YAML (.yaml), BibTeX (.bib), RIS (.ris), PubMed (.nbib), EndNote (.enw) or RefWorks (.txt), or a Word document (.docx, with --as ${Object.keys(PAGES).join('|')} and --slug NAME)`;

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    options: { as: { type: 'string', default: 'page' }, slug: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [file] = positionals;
  if (file === undefined) throw new TypeError(USAGE);
  if (/^(?:doi:|https?:)|^10\.\d+\//i.test(file))
    throw new TypeError(
      `An import needs a file: look “${file}” up in a reference manager and export it. ${USAGE}`,
    );
  if (/^\.(?:docm?|dotx?|odt|pages|rtf)$/i.test(extname(file)))
    throw new TypeError(`Save ${basename(file)} as .docx, and import that.`);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (/^\.docx$/i.test(extname(file))) await importText(file, values.as, values.slug);
  else if (/^\.(?:json|ya?ml|bib|ris|nbib|enw|txt)$/i.test(extname(file))) importSources(file);
  else if (/^\.(?:xml|rdf|ciw|isi|enl|enlx|ctv\d|bibx|copac)$/i.test(extname(file)))
    throw new TypeError(`${basename(file)} cannot be read. ${EXPORT_AS}`);
  else throw new TypeError(`${basename(file)} cannot be imported. ${USAGE}`);
}

async function importText(file: string, kind: string, slug: string | undefined): Promise<void> {
  const { importWord, isPageKind } = await import('../authoring/word/import-word.ts');
  if (!isPageKind(kind)) throw new TypeError(`“${kind}” is no kind of page. ${USAGE}`);
  const content = contentDirectory();
  const present = readContentFolder(content);
  if (!present) throw new Error(`There is no content folder ${content}. Create it, or set CONTENT_DIR.`);
  const name = basename(file, extname(file));
  const word = { bytes: readFileSync(file), name, kind, slug };
  const { paths, left } = await importWord(word, content, present, today());
  for (const path of paths) console.log(`Wrote ${relative(process.cwd(), join(content, path))}`);
  for (const one of left) console.log(`- ${one}`);
  console.log(`\`${npmRun('check')}\` lists the fields that you still have to fill in.`);
}

function importSources(file: string): void {
  const content = contentDirectory();
  const target = join(content, 'sources.json');
  const exported = readSourceFile(file);
  const present = existsSync(target)
    ? readSourceFile(target)
    : { path: 'sources.json', text: '[]\n', problems: [] };
  for (const read of [exported, present]) {
    const { problems, broken } = parseSourceFile(read);
    problems.push(...read.problems.filter(stops));
    // Into a file that cannot be read whole, nothing is written; of an export, the rest is of use.
    if (read === present) problems.push(...broken.map(({ problem }) => problem));
    // It may lie anywhere, under another name.
    const [folder, path] = read === present ? [content, read.path] : [dirname(resolve(file)), basename(file)];
    const told = problems.map((problem) => ({ ...problem, file: path }));
    if (told.length) throw new Error(formatText(reportOf(told, folder, [{ ...read, path }])));
  }
  const { items, told, places } = matchSources(present, exported);
  if (!items.length && !parseSourceFile(exported).broken.length)
    throw new Error(
      `${basename(file)} holds no sources: look whether the export is of the kind that its name says.`,
    );
  const { text, added, changed, equal } = mergeSources(present.text, items, places);
  if (text !== present.text) writeFileSync(target, text);
  for (const id of added) console.log(`New: ${id}`);
  for (const { id, fields } of changed) console.log(`Changed: ${id} (${fields.join(', ')})`);
  for (const { problem } of parseSourceFile(exported).broken)
    console.log(`- ${basename(file)}, line ${problem.line}: ${problem.message} It is left out.`);
  for (const { message } of exported.problems) console.log(`- ${basename(file)}: ${message}`);
  for (const one of told) console.log(`- ${one}`);
  console.log(
    `${relative(process.cwd(), target)}: ${count(added.length, 'source')} new, ${changed.length} changed, ${equal.length} equal.`,
  );
}

function readSourceFile(file: string): ContentFile & { problems: Problem[] } {
  const name = `sources${extname(file).toLowerCase()}`;
  const { text = '', problem } = decodeText(readFileSync(file), name);
  // PubMed and others save as .txt, too.
  const path = name.replace(/\.txt$/, () => `.${formatOf(text) ?? 'ris'}`);
  return { path, text, problems: problem ? [problem] : [] };
}

try {
  await run();
} catch (error) {
  console.error(explainOptions(error));
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
