import { fragment } from '../../../text/markup/fragment.ts';
import type { CollectionName } from '../../../model/entries.ts';
import type { Problem, ProblemName } from '../../../model/problems.ts';
import type { LocatedData } from '../../parse/located-data.ts';
import { fieldInWords } from '../../validation/field-path.ts';
import { noneNamed, oneOf, type Named } from '../none-named.ts';
import { DRAFT, idsOfPath, type ReferenceTargets } from './reference-targets.ts';

export type Path = readonly PropertyKey[];

/** @returns the list that a value stands in, and what is in it */
const listAround = ({ value }: LocatedData, path: Path): readonly unknown[] => {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return Array.isArray(parent) ? (parent as unknown[]) : [];
};

/** What a list has already is not to be written there again. */
function unlessThere(hint: string | undefined, list: readonly unknown[]): string | undefined {
  const meant = /^Did you mean `([^`]+)`\?$/.exec(hint ?? '')?.[1];
  return meant !== undefined && list.includes(meant)
    ? `\`${meant}\` stands in this list already. If that is meant, take this one out.`
    : hint;
}

/** The checks that several kinds of data share, collecting what they find. */
export function dataChecker(file: string, data: LocatedData, known: ReferenceTargets) {
  const problems: Problem[] = [];
  const add = (name: ProblemName, path: Path, message: string, hint?: string) =>
    problems.push({
      name,
      file,
      ...data.locate(path),
      message: within(path, data.value, message),
      hint: unlessThere(hint, listAround(data, path)),
    });

  const unknown = (
    written: string,
    candidates: ReadonlySet<string>,
    path: Path,
    kind: Named,
    what = oneOf(kind),
  ) => {
    const paths = /[./]/.test(written) ? idsOfPath(written, known.entryIds) : [];
    const [named, ...others] = (known.entriesNamed.get(fragment(written)) ?? paths)
      .map((id) => (candidates.has(id) ? id : id.replace(/^\w+\//, '')))
      .filter((id) => candidates.has(id));
    if (named !== undefined && others.length)
      add(
        'ambiguous-reference',
        path,
        `More than one ${what} goes by the name \`${written}\`.`,
        `Write the one you mean: ${[named, ...others].join(' or ')}.`,
      );
    else
      add(
        'unknown-reference',
        path,
        `There is no ${what} \`${written}\`.`,
        known.drafts.has(kind === 'page' ? written : `${kind}/${written}`)
          ? DRAFT
          : named === undefined
            ? noneNamed(written, kind, known)
            : `Did you mean \`${named}\`?`,
      );
  };

  return {
    problems,
    add,
    /** A page of any collection, as folder and name. */
    page(written: string, path: Path) {
      if (!known.entryIds.has(written)) unknown(written, known.entryIds, path, 'page');
    },
    /** An entry of a collection, by its slug. */
    slug(collection: CollectionName, written: string | undefined, path: Path, what = oneOf(collection)) {
      const slugs = known.slugs[collection];
      if (written !== undefined && !slugs.has(written)) unknown(written, slugs, path, collection, what);
    },
    slugs(collection: CollectionName, written: string[], path: Path) {
      written.forEach((slug, index) => {
        this.slug(collection, slug, [...path, index]);
      });
    },
    /** The list `sources` of what stands at a path. */
    sources(ids: string[], path: Path) {
      ids.forEach((id, index) => {
        this.source(id, [...path, 'sources', index]);
      });
    },
    source(id: string, path: Path) {
      if (known.sources && !known.sources.has(id.normalize('NFC')))
        add(
          'unknown-source',
          path,
          `There is no source \`${id}\` in ${known.sourceFiles}.`,
          noneNamed(id, 'source', known),
        );
    },
    /**
     * Ids that must differ.
     * @param identity what makes two of them the same
     */
    duplicates(ids: string[], field: string, what: string, identity = (id: string) => id) {
      const seen = new Map<string, string>();
      ids.forEach((id, index) => {
        const other = seen.get(identity(id));
        if (other === undefined) seen.set(identity(id), id);
        else
          add(
            'duplicate-id',
            [index, field],
            other === id
              ? `There are two ${what}s called \`${id}\`.`
              : `The ${what}s \`${id}\` and \`${other}\` would get the same address on the page.`,
            'Rename one of them.',
          );
      });
    },
  };
}

/** Says in which field something stands. */
const within = (path: Path, value: unknown, message: string) =>
  path.length
    ? `${fieldInWords(path, value)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
    : message;
