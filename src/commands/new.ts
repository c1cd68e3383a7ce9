import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../model/did-you-mean.ts';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { readContentFolder } from '../publication/folder/read-content-folder.ts';
import { writeFirstPublication } from '../authoring/first-publication.ts';
import { interfaceToTranslate } from '../authoring/interface-file.ts';
import { KINDS, newFiles, RefusedError, type Begun, type Kind } from '../authoring/new-files.ts';
import { parseYaml } from '../publication/parse/parse-yaml.ts';
import { languageOfSite } from '../publication/site-language.ts';
import { INTERFACE_FILE } from '../publication/own-interface.ts';
import { listOfWorkflows, workflowFiles } from '../authoring/workflows.ts';
import { checkFolders } from '../publication/check-files.ts';
import { shellWord } from '../text/markup/shell-word.ts';
import { explainOptions } from './explain-options.ts';
import { npmRun } from './npm-run.ts';
import { today } from './today.ts';

/**
 * `npm run new -- briefing "Title"`: writes a file with all that need not be asked, ready to be written on;
 * `npm run new -- publication FOLDER`: a small publication to begin with; `npm run new -- workflow NAME`: how to publish.
 */
const USAGE = `Say what to create, and its title: npm run new -- ${KINDS.join('|')} "Title" [--slug NAME], or npm run new -- publication FOLDER, or npm run new -- workflow NAME, or npm run new -- interface`;

try {
  const { positionals, values } = parseArgs({
    options: { slug: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [kind = '', ...words] = positionals;
  const title = words.join(' ').replace(/\s+/g, ' ').trim();
  if (values.help) console.log(USAGE);
  else if (kind === 'publication') newPublication(words.join(' '));
  else if (kind === 'workflow') newWorkflow(words.join(' '));
  else if (kind === 'interface') newInterface();
  else if (!isKind(kind)) throw new RefusedError(unknownKind(kind, words));
  else if (!title) throw new RefusedError(`The title is missing. ${USAGE}`);
  else newFile({ kind, title, slug: values.slug });
} catch (error) {
  console.error(explainOptions(error));
  process.exitCode = 1;
}

function newPublication(named: string): void {
  if (!named) throw new RefusedError(`The folder is missing. ${USAGE}`);
  const folder = resolve(named);
  for (const { message } of checkFolders([folder]))
    throw new RefusedError(`${message} Nothing was written. Name another folder.`);
  for (const path of writeFirstPublication(folder)) console.log(`Wrote ${path}`);
  const set = `CONTENT_DIR=${shellWord(folder)}`;
  console.log(
    `Look at it while you write: ${set} npm run dev\nBuild it: ${set} OUT_DIR=${shellWord(`${folder}-site`)} npm run build`,
  );
}

function newWorkflow(name: string): void {
  if (!name) {
    console.log(listOfWorkflows());
    return;
  }
  const files = workflowFiles(name, process.cwd(), contentDirectory());
  const taken = files.find(({ path }) => existsSync(path));
  if (taken) throw new RefusedError(`${taken.path} already exists, so nothing was written.`);
  for (const { path, text, executable } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx', mode: executable ? 0o755 : 0o644 });
    console.log(`Wrote ${path}`);
  }
  console.log('What else is to be done stands in its first lines.');
}

function newInterface(): void {
  const file = join(contentDirectory(), INTERFACE_FILE);
  if (existsSync(file)) throw new RefusedError(`${file} already exists, so nothing was written.`);
  const site = readContentFolder(contentDirectory())?.files.find(({ path }) => path === 'site.yaml');
  const language = languageOfSite(site && parseYaml(site.text, site.path).data?.value);
  writeFileSync(file, interfaceToTranslate(language), { flag: 'wx' });
  console.log(`Wrote ${file}`);
}

function newFile(begun: Begun): void {
  const content = contentDirectory();
  const present = readContentFolder(content)?.files;
  if (!present)
    throw new RefusedError(
      `There is no content folder ${content}. Create it (npm run new -- publication FOLDER), or set CONTENT_DIR.`,
    );
  for (const { path, text } of newFiles(begun, today(), present)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    // A term is added to those that are there; no other file is written over.
    writeFileSync(file, text, { flag: begun.kind === 'term' ? 'a' : 'wx' });
    console.log(`Wrote ${relative(process.cwd(), file)}`);
  }
  console.log(
    `Open it and continue writing. \`${npmRun('check')}\` lists the fields that you still have to fill in.`,
  );
}

/** What to type in place of what cannot be created: the nearest that can, with all that was said besides. */
function unknownKind(kind: string, words: string[]): string {
  if (!kind) return USAGE;
  const meant = nearest(kind, [...KINDS, 'publication', 'workflow', 'interface']);
  const command = ['npm run new --', meant, ...words.map(shellWord)].join(' ');
  return `“${kind}” cannot be created. ${meant ? `Did you mean \`${meant}\`? Type: ${command}` : USAGE}`;
}

function isKind(kind: string): kind is Kind {
  return KINDS.some((one) => one === kind);
}
