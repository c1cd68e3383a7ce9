import { entryNames } from '../../../model/entries.ts';
import { isFields } from '../../../model/source/source-values.ts';
import type { Problem } from '../../../model/problems.ts';
import type { LocatedData } from '../../parse/located-data.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { checkAlone } from '../support/check-alone.ts';
import { textsOfData } from '../support/data-texts.ts';
import { notesToOneself, type NoteToOneself } from '../support/words/notes-to-oneself.ts';
import { endOf, inText, partsOf, startOf } from '../support/mdast-helpers.ts';

/** Finds what authors have left for themselves to do: "TODO", "[citation needed]", "Lorem ipsum". Drafts may have it. */
export function checkUnfinished(content: ParsedContent): Problem[] {
  const names = [
    ...content.entries.flatMap(({ entry }) => entryNames(entry)),
    ...(content.terms?.items ?? []).flatMap(({ term, variants, synonyms }) => [
      term,
      ...variants,
      ...synonyms,
    ]),
    ...(content.site?.familiar ?? []),
  ].flatMap((name) => name.match(/\p{Lu}{2,}/gu) ?? []);
  const known = new Set(names);
  const lists = [...content.claims, ...(content.terms ? [content.terms] : [])];
  return [
    ...content.texts
      .filter(({ frontMatter }) => !(isFields(frontMatter?.value) && frontMatter.value['draft'] === true))
      .flatMap(notesIn),
    ...lists.flatMap(({ file, data }) => inData(file, data)),
    ...(content.siteData ? inData('site.yaml', content.siteData) : []),
  ].flatMap(({ note, problem }) => (known.has(note) ? [] : [problem]));
}

/** What stands in a file, and may be a short form of the publication. */
interface Found {
  note: string;
  problem: Problem;
}

const notesIn = checkAlone('notes to oneself', (read): Found[] => [
  ...inBody(read),
  ...(read.frontMatter ? inData(read.file, read.frontMatter) : []),
]);

const inBody = (read: ParsedText): Found[] =>
  (read.tree ? partsOf(read.tree) : []).flatMap((node) => {
    if (node.type !== 'text' || !node.position) return [];
    const start = startOf(node);
    return notesToOneself(read.text.slice(start, endOf(node))).map(({ index, hint, ...found }) => ({
      note: found.note,
      problem: inText(read, start + index)('unfinished-text', said(found), hint),
    }));
  });

const inData = (file: string, data: LocatedData): Found[] =>
  textsOfData(data).flatMap(({ text, path }) =>
    notesToOneself(text).map(({ hint, ...found }) => ({
      note: found.note,
      problem: {
        name: 'unfinished-text' as const,
        file,
        ...data.locate(path),
        message: `\`${path.filter((part) => typeof part === 'string').join('.')}\`: ${said(found)}`,
        hint,
      },
    })),
  );

const said = ({ note, what }: Pick<NoteToOneself, 'note' | 'what'>) => `\`${note}\` ${what}.`;
