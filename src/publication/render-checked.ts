import { join } from 'node:path';
import { needsBundler } from '../markdown/needs-bundler.ts';
import { textCompiler } from '../markdown/text-compiler.ts';
import { OUTLINED_FOLDER } from '../markdown/text-outline.ts';
import { textRenderer } from '../markdown/text-renderer.ts';
import { unpackTree, type KeptTexts } from './kept/kept-texts.ts';
import type { ParsedText } from './parsed-content.ts';
import type { MadeText } from './rendered-texts.ts';

/** A text as HTML, with the path of its file on the disk. */
export interface MadeAt {
  path: string;
  rendered: MadeText;
}

interface ToRender {
  texts: ParsedText[];
  /** The content folder. */
  directory: string;
  kept: KeptTexts;
}

/** Where more than one text of so many is new, none waits for others to be checked. */
const FEW = 20;

/**
 * Gives the texts that an earlier command has rendered, before any is checked, and renders those that are new, if they are
 * few: from trees of their own, since those that were read are still to be checked.
 */
export function* renderAhead({ texts, directory, kept }: ToRender): Generator<MadeAt> {
  const read = texts.map(({ file, text }) => ({ file, text, known: kept.of({ path: file, text }) }));
  const areFew = read.filter(({ known }) => !known?.rendered).length * FEW <= read.length;
  const context = kept.context();
  const render = textRenderer(() => context);
  for (const { file, text, known } of read) {
    if (!known || needsBundler(file, text.slice(known.bodyStart))) continue;
    const path = join(directory, file);
    if (known.rendered) yield { path, rendered: known.rendered.made };
    else if (areFew && !file.endsWith('.mdx')) {
      const rendered = context.note(render(OUTLINED_FOLDER + file, unpackTree(known)));
      kept.keep({ path: file, text }, { ...known, rendered });
      yield { path, rendered: rendered.made };
    }
  }
}

/**
 * Renders the other texts that a check has parsed, which changes their trees, and compiles those with code, but for those
 * that Astro makes modules of.
 * @param made the paths of those that are there already
 */
export async function* renderChecked(
  { texts, directory, kept }: ToRender,
  made: ReadonlySet<string> = new Set(),
): AsyncGenerator<MadeAt> {
  const context = kept.context();
  const render = textRenderer(() => context);
  let compile: ReturnType<typeof textCompiler> | undefined;
  for (const read of texts) {
    const { tree, file, text, bodyStart } = read;
    const body = text.slice(bodyStart);
    const path = join(directory, file);
    // Trees are most of what a large publication takes of the memory.
    read.tree = undefined;
    if (!tree || made.has(path) || needsBundler(file, body)) continue;
    const source = { path: file, text };
    const known = kept.of(source);
    const at = OUTLINED_FOLDER + file;
    const make = async () =>
      file.endsWith('.mdx') ? (compile ??= textCompiler(() => context))(at, body) : render(at, tree);
    const rendered = known?.rendered ?? context.note(await make());
    if (known && !known.rendered) kept.keep(source, { ...known, rendered });
    yield { path, rendered: rendered.made };
  }
}
