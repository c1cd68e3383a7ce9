import { checkFileNames } from '../model/site/file-names.ts';
import type { ContentFile } from '../publication/content-folder.ts';
import { splitFrontMatter } from '../publication/parse/split-front-matter.ts';
import { parseYaml } from '../publication/parse/parse-yaml.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { slugOf } from './slug.ts';
import { templateOf, type Known } from './template.ts';

/** What can be begun, and the folder that it lies in. */
export const KINDS = {
  briefing: 'briefings',
  initiative: 'initiatives',
  organisation: 'organisations',
} as const;
export type Kind = keyof typeof KINDS;

/** A reason why nothing is written, in a sentence for the author. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/**
 * @param title as it shall stand on the page
 * @param today the date of today, `2026-11-25`
 * @param present the files of the content folder
 * @returns the files to write
 * @throws RefusedError if the title makes no file name, or there is such a file
 */
export function newFiles(kind: Kind, title: string, today: string, present: ContentFile[]): ContentFile[] {
  const slug = slugOf(title);
  if (slug === undefined)
    throw new RefusedError(
      `The title “${title}” has no letter from a to z and no digit, so a file cannot be named after it.`,
    );
  const folder = KINDS[kind];
  const path = `${folder}/${slug}.${kind === 'briefing' && allowsMdx(present) ? 'mdx' : 'md'}`;
  const files: ContentFile[] =
    kind === 'briefing'
      ? [
          { path, text: briefing(title, today, present) },
          { path: `claims/${slug}.yaml`, text: claims() },
        ]
      : [{ path, text: page(kind, { title, ...dated(today) }, '## What it is\n') }];
  const [wrong] = checkFileNames([`${folder}/${slug}.html`]);
  if (wrong) throw new RefusedError(`The file would be called ${path}, but that name ${wrong.reason}.`);
  const stem = (path: string) => path.replace(/\.\w+$/, '');
  const taken = present.find(({ path }) => files.some((file) => stem(file.path) === stem(path)));
  if (taken) throw new RefusedError(`${taken.path} already exists, so nothing was written.`);
  return files;
}

const dated = (today: string) => ({ updated: today, changes: [{ date: today, note: 'First published.' }] });

const page = (kind: Kind, known: Known, body: string) =>
  `---\n${templateOf(jsonSchemaOf(kind), known)}---\n\n${body}`;

function briefing(title: string, today: string, present: ContentFile[]): string {
  const known = { title, ...dated(today), reference: nextReference(present), event: {}, published: today };
  return page(
    'briefing',
    known,
    `## At a glance\n\n## Claim by claim\n${allowsMdx(present) ? '\n<Claims />\n' : ''}`,
  );
}

/** A first claim, to be filled in and copied. */
const claims = () =>
  templateOf(jsonSchemaOf('claims').items ?? {}, { id: 'S1', sources: [] }, '  ').replace('  ', '- ');

/** @returns the number after the highest, with the letters that most references begin with: B7 */
function nextReference(present: ContentFile[]): string {
  const used = present
    .filter(({ path }) => path.startsWith('briefings/'))
    .map((file) => field(splitFrontMatter(file).frontMatter?.value, 'reference'))
    .flatMap((reference) => /^(\D+)(\d+)$/.exec(String(reference)) ?? []);
  const letters = used[1] ?? 'B';
  const numbers = used.flatMap((part, index) =>
    index % 3 === 2 && used[index - 1] === letters ? Number(part) : [],
  );
  return `${letters}${Math.max(0, ...numbers) + 1}`;
}

/** Whether site.yaml allows MDX, which is so unless it says otherwise. */
function allowsMdx(present: ContentFile[]): boolean {
  const site = present.find(({ path }) => path === 'site.yaml');
  return field(site && parseYaml(site.text, site.path).data?.value, 'mdx') !== false;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
