import { vocabularyOf, type Vocabulary } from '../model/schema/own-words.ts';
import { language } from '../model/schema/fields.ts';
import { SLUG } from '../model/schema/slug-pattern.ts';
import { RESERVED_SLUGS } from '../model/site/addresses/generated-pages.ts';
import { checkFileNames } from '../model/site/addresses/file-names.ts';
import type { ContentFile } from '../publication/folder/content-folder.ts';
import { splitFrontMatter } from '../publication/parse/split-front-matter.ts';
import { parseYaml } from '../publication/parse/parse-yaml.ts';
import { languageOfSite } from '../publication/site-language.ts';
import { shellWord } from '../text/markup/shell-word.ts';
import { jsonSchemaOf, type Written } from './json-schemas.ts';
import { slugOf } from './slug.ts';
import { templateOf, type Known } from './template.ts';

/** The pages that can be begun, and the folder that each lies in. */
export const PAGES = {
  briefing: 'briefings',
  initiative: 'initiatives',
  organisation: 'organisations',
  page: 'pages',
} as const;
export type PageKind = keyof typeof PAGES;

/** What can be begun in a publication. */
export const KINDS = [...(Object.keys(PAGES) as PageKind[]), 'claims', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** A reason why nothing is written, in a sentence for the author. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** What the author has asked for. */
export interface Begun {
  kind: Kind;
  /** As it shall stand on the page; of claims, the title or file name of their briefing; of a term, the short form. */
  title: string;
  /** The name of the file, where it shall not be made of the title. */
  slug?: string | undefined;
  /** The text of a page in Markdown, where there is one. */
  body?: string | undefined;
}

/**
 * @param today the date of today, `2026-11-25`
 * @param present the files of the content folder
 * @returns the files to write; of a term, what to add to the end of the glossary
 * @throws RefusedError if the title makes no file name, or there is such a file or term
 */
export function newFiles(
  { kind, title, slug, body }: Begun,
  today: string,
  present: ContentFile[],
): ContentFile[] {
  if (kind === 'term') return [term(title, present)];
  if (kind === 'claims') return unlessTaken([claimsOf(title, present)], present);
  const named = slug === undefined ? slugFrom(kind, title, present) : fitting(slug);
  const stem = `${PAGES[kind]}/${named}`;
  if (kind === 'page' && RESERVED_SLUGS.has(named))
    throw new RefusedError(
      `The address ${named}.html belongs to a page that every publication has. Give another name: npm run new -- page ${shellWord(title)} --slug our-${named}`,
    );
  const [wrong] = checkFileNames([`${stem}.html`]);
  if (wrong) throw new RefusedError(`The file would be called ${stem}.md, but that name ${wrong.reason}.`);
  return unlessTaken(
    pageFiles({ kind, title, body }, stem, today, present),
    present,
    ` If another one is meant, give it a name of its own: --slug ${named}-2`,
  );
}

function pageFiles(
  { kind, title, body }: { kind: PageKind; title: string; body: string | undefined },
  stem: string,
  today: string,
  present: ContentFile[],
): ContentFile[] {
  if (kind !== 'briefing') {
    const known = { title, ...dated(today, present) };
    const text = page(kind, known, body ?? heading(own(present)?.whatItIs), vocabularyIn(present));
    return [{ path: `${stem}.md`, text }];
  }
  // A text from elsewhere is no code.
  if (body !== undefined) return [{ path: `${stem}.md`, text: briefing(title, today, present, body) }];
  const path = `${stem}.${allowsMdx(present) ? 'mdx' : 'md'}`;
  const placed = allowsMdx(present) ? '<Claims />\n' : '';
  const parts = [heading(own(present)?.statements), placed].filter(Boolean).join('\n');
  return [{ path, text: briefing(title, today, present, parts) }, claims(path)];
}

function slugFrom(kind: Kind, title: string, present: ContentFile[]): string {
  const spoken = language().safeParse(field(siteIn(present), 'language'));
  const slug = slugOf(title, spoken.data);
  if (slug === undefined)
    throw new RefusedError(
      `The title “${title}” has no letter from a to z and no digit, so a file cannot be named after it. Give a name: npm run new -- ${kind} ${shellWord(title)} --slug NAME`,
    );
  return slug;
}

function fitting(slug: string): string {
  if (SLUG.test(slug)) return slug;
  const meant = slugOf(slug);
  throw new RefusedError(
    `“${slug}” cannot be the name of a file: use lower-case letters, digits and hyphens.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
}

const stemOf = (path: string) => path.replace(/\.\w+$/, '');

/** @param another what to do if another is meant, whose title leads to the same name */
function unlessTaken(files: ContentFile[], present: ContentFile[], another = ''): ContentFile[] {
  const taken = present.find(({ path }) => files.some((file) => stemOf(file.path) === stemOf(path)));
  if (taken) throw new RefusedError(`${taken.path} already exists, so nothing was written.${another}`);
  return files;
}

/** What new files say to readers, in the languages of the interface; in others, that is the author's. */
const OWN_WORDS: Readonly<Record<string, { note: string; whatItIs: string; statements: string }>> = {
  cy: { note: 'Cyhoeddwyd gyntaf.', whatItIs: 'Beth ydyw', statements: 'Datganiad wrth ddatganiad' },
  de: { note: 'Erstmals veröffentlicht.', whatItIs: 'Was es ist', statements: 'Aussage für Aussage' },
  en: { note: 'First published.', whatItIs: 'What it is', statements: 'Statement by statement' },
  es: { note: 'Primera publicación.', whatItIs: 'Qué es', statements: 'Afirmación por afirmación' },
  fr: {
    note: 'Première publication.',
    whatItIs: 'De quoi il s’agit',
    statements: 'Déclaration par déclaration',
  },
};

const heading = (words: string | undefined) => (words === undefined ? '' : `## ${words}\n`);

const own = (present: ContentFile[]) => OWN_WORDS[languageOfSite(siteIn(present)).split('-')[0] ?? ''];

function dated(today: string, present: ContentFile[]): Known {
  const note = own(present)?.note;
  return { updated: today, ...(note && { changes: [{ date: today, note }] }) };
}

const page = (kind: PageKind, known: Known, body: string, vocabulary?: Vocabulary) =>
  `---\n${templateOf(jsonSchemaOf(kind, vocabulary), known)}---\n\n${body}`;

const briefing = (title: string, today: string, present: ContentFile[], body: string) =>
  page(
    'briefing',
    { title, ...dated(today, present), reference: nextReference(present), event: {}, published: today },
    body,
  );

/** A first claim in the briefing of a path, to be filled in and copied. */
const claims = (briefing: string): ContentFile => ({
  path: stemOf(briefing).replace(/^briefings/, 'claims') + '.yaml',
  text: firstItem('claims', { id: 'S1', sources: [] }),
});

const firstItem = (written: Written, known: Known) =>
  templateOf(jsonSchemaOf(written).items ?? {}, known, '  ').replace('  ', '- ');

/** @param named the title or file name of a briefing */
function claimsOf(named: string, present: ContentFile[]): ContentFile {
  const briefings = present.filter(({ path }) => path.startsWith('briefings/'));
  const wanted = [named, slugIn({ path: named })].map((name) => name.toLowerCase());
  const found = briefings.find((file) =>
    [slugIn(file), fieldOfPage(file, 'title')].some((name) => wanted.includes(String(name).toLowerCase())),
  );
  if (found) return claims(found.path);
  const known = briefings.length ? ` Those that are there: ${briefings.map(slugIn).join(', ')}.` : '';
  throw new RefusedError(`There is no briefing “${named}” that claims could be made in.${known}`);
}

const slugIn = ({ path }: Pick<ContentFile, 'path'>) => stemOf(path).replace(/^.*\//, '');

const GLOSSARY = 'glossary.yaml';

function term(title: string, present: ContentFile[]): ContentFile {
  const glossary = present.find(({ path }) => path === GLOSSARY)?.text ?? '';
  const items = parseYaml(glossary, GLOSSARY).data?.value ?? [];
  if (Array.isArray(items) && items.some((item) => field(item, 'term') === title))
    throw new RefusedError(`“${title}” is already in ${GLOSSARY}, so nothing was written.`);
  const text = `${glossary === '' || glossary.endsWith('\n') ? '' : '\n'}${firstItem('glossary', { term: title })}`;
  const { data } = parseYaml(glossary + text, GLOSSARY);
  if (!Array.isArray(items) || !Array.isArray(data?.value) || data.value.length !== items.length + 1)
    throw new RefusedError(
      `${GLOSSARY} is no list whose items begin with a hyphen, so nothing can be added to its end.`,
    );
  return { path: GLOSSARY, text };
}

/** @returns the number after the highest, with the letters that most references begin with: B7 */
function nextReference(present: ContentFile[]): string {
  const used = present
    .filter(({ path }) => path.startsWith('briefings/'))
    .map((file) => fieldOfPage(file, 'reference'))
    .flatMap((reference) => /^(\D+)(\d+)$/.exec(String(reference)) ?? []);
  const letters = used[1] ?? 'B';
  const numbers = used.flatMap((part, index) =>
    index % 3 === 2 && used[index - 1] === letters ? Number(part) : [],
  );
  return `${letters}${Math.max(0, ...numbers) + 1}`;
}

/** Whether site.yaml allows MDX, which is so unless it says otherwise. */
const allowsMdx = (present: ContentFile[]): boolean => field(siteIn(present), 'mdx') !== false;

const vocabularyIn = (present: ContentFile[]): Vocabulary => vocabularyOf(siteIn(present));

function siteIn(present: ContentFile[]): unknown {
  const site = present.find(({ path }) => path === 'site.yaml');
  return site && parseYaml(site.text, site.path).data?.value;
}

const fieldOfPage = (file: ContentFile, name: string) =>
  field(splitFrontMatter(file).frontMatter?.value, name);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
