import type { Root } from 'mdast';
import { textOutliner, type ParsedText, type TextOutline } from '../../../markdown/text-outline.ts';
import type { Related } from '../../../model/relations.ts';
import type { KeptTexts } from '../../kept/kept-texts.ts';
import { notedContext, type NotedContext } from '../../kept/noted-context.ts';

/** Outlines of texts, as long as nothing else that they depend on has changed. */
export interface OutlineMemory {
  /** @returns a function that answers with the outline of a text, and makes it if it is not known */
  of(related: Related): (text: ParsedText) => TextOutline;
}

export function createOutlineMemory(kept: KeptTexts): OutlineMemory {
  let known = new WeakMap<Root, TextOutline>();
  let before: NotedContext | undefined;
  return {
    of(related) {
      const context = kept.in(notedContext(related));
      const make = textOutliner(() => context);
      if (context !== before) known = new WeakMap();
      before = context;
      return (read) => {
        const { file: path, text, tree } = read;
        const remembered = known.get(tree);
        if (remembered) return remembered;
        const earlier = kept.of({ path, text });
        const outline = earlier?.outline ?? context.note(make(read));
        if (earlier && !earlier.outline) kept.keep({ path, text }, { ...earlier, outline });
        known.set(tree, outline.made);
        return outline.made;
      };
    },
  };
}
