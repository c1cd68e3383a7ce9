import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { count } from '../model/labels.ts';
import { contentDirectory } from '../publication/content-folder.ts';
import { formatText } from '../publication/report/format-as-text.ts';
import { reportOf } from '../publication/report/report.ts';
import { matchSources, parseSourceFile } from '../publication/sources/read-sources.ts';
import { mergeSources } from '../publication/sources/merge-sources.ts';

/**
 * `npm run import -- export.bib`: merges an export of a reference manager into sources.json and tells what is new,
 * changed and equal. It needs no network, and never takes a field away.
 */
const USAGE =
  'Say what to import: npm run import -- FILE, an export as CSL-JSON (.json), BibTeX (.bib) or RIS (.ris)';

function run(file: string | undefined): void {
  if (file === undefined) throw new TypeError(USAGE);
  if (/^(?:doi:|https?:)|^10\.\d+\//i.test(file))
    throw new TypeError(
      `An import needs a file: look “${file}” up in a reference manager and export it. ${USAGE}`,
    );
  if (!/^\.(?:json|bib|ris)$/i.test(extname(file)))
    throw new TypeError(`${basename(file)} cannot be imported. ${USAGE}`);
  const content = contentDirectory();
  const target = join(content, 'sources.json');
  const exported = {
    path: `sources${extname(file).toLowerCase()}`,
    text: readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
  };
  const present = { path: 'sources.json', text: existsSync(target) ? readFileSync(target, 'utf8') : '[]\n' };
  for (const read of [exported, present]) {
    const { problems } = parseSourceFile(read);
    if (problems.length) throw new Error(formatText(reportOf(problems, content, [read])));
  }
  const { items, places } = matchSources(present, exported);
  const { text, added, changed, equal } = mergeSources(present.text, items, places);
  if (text !== present.text) writeFileSync(target, text);
  for (const id of added) console.log(`New: ${id}`);
  for (const { id, fields } of changed) console.log(`Changed: ${id} (${fields.join(', ')})`);
  console.log(
    `${relative(process.cwd(), target)}: ${count(added.length, 'source')} new, ${changed.length} changed, ${equal.length} equal.`,
  );
}

try {
  run(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
