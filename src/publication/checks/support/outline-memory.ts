import type { Root } from 'mdast';
import type { TextOutline } from '../../../markdown/text-outline.ts';
import { allEntries, type Contents, type Entry } from '../../../model/entries.ts';
import { idsOfSources } from '../../../model/source/cited-sources.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { hashOf } from '../../kept/kept-file.ts';
import type { Context, KeptTexts } from '../../kept/kept-texts.ts';
import type { ParsedText } from '../../parsed-content.ts';

/** Outlines of texts, as long as nothing else that they depend on has changed. */
export interface OutlineMemory {
  /** @returns a function that answers with the outline of a text, given its tree, and has it made if it is not known */
  of(publication: Contents): (text: ParsedText, tree: Root, make: () => TextOutline) => TextOutline;
}

export function createOutlineMemory(kept: KeptTexts): OutlineMemory {
  let known = new WeakMap<Root, TextOutline>();
  let before: string | undefined;
  return {
    of(publication) {
      const now = contextOf(publication);
      kept.in(now);
      if (now.outlines !== before) known = new WeakMap();
      before = now.outlines;
      return ({ file: path, text }, tree, make) => {
        const remembered = known.get(tree);
        if (remembered) return remembered;
        const earlier = kept.of({ path, text });
        const outline = earlier?.outline ?? make();
        if (earlier && !earlier.outline) kept.keep({ path, text }, { ...earlier, outline });
        known.set(tree, outline);
        return outline;
      };
    },
  };
}

/** Tells whether the data of an entry has changed, in few bytes. */
const stateOf = memoizeByObject(({ file, data }: Entry) => hashOf(JSON.stringify([file, data])));

/**
 * An outline depends on its own text, and on the data of all entries: the names, numbers and addresses that it shows. A
 * rendered text shows sources and marks terms, too.
 */
function contextOf(publication: Contents): Context {
  const { site, catalogue, claims, sources, terms, pictures, attachments } = publication;
  const entries = allEntries(publication).map(stateOf);
  return {
    outlines: JSON.stringify([
      entries,
      site,
      catalogue,
      [...claims],
      // By what they may be cited.
      [...idsOfSources(sources)],
      [...pictures],
      [...attachments],
    ]),
    more: JSON.stringify([sources, terms]),
  };
}
