import { join } from 'node:path';
import { markdownContext } from '../markdown/markdown-context.ts';
import { needsBundler } from '../markdown/needs-bundler.ts';
import { textCompiler } from '../markdown/text-compiler.ts';
import { textRenderer } from '../markdown/text-renderer.ts';
import type { Current } from '../model/relations.ts';
import type { KeptTexts } from './kept/kept-texts.ts';
import type { ParsedText } from './parsed-content.ts';
import type { MadeText } from './rendered-texts.ts';

/**
 * Renders the texts that a check has parsed, which changes their trees, and compiles those with code, but for those that
 * Astro makes modules of. What an earlier command has made is not made again.
 * @param directory the content folder
 * @yields each text with the path of its file on the disk
 */
export async function* renderChecked(
  current: Current,
  { texts, directory, kept }: { texts: ParsedText[]; directory: string; kept: KeptTexts },
): AsyncGenerator<{ path: string; rendered: MadeText }> {
  const context = markdownContext(current, directory);
  const render = textRenderer(() => context);
  let compile: ReturnType<typeof textCompiler> | undefined;
  for (const read of texts) {
    const { tree, file, text, bodyStart } = read;
    const body = text.slice(bodyStart);
    // Trees are most of what a large publication takes of the memory.
    read.tree = undefined;
    if (!tree || needsBundler(file, body)) continue;
    const path = join(directory, file);
    const source = { path: file, text };
    const known = kept.of(source);
    const rendered =
      known?.rendered ??
      (file.endsWith('.mdx')
        ? await (compile ??= textCompiler(() => context))(path, body)
        : render(path, tree));
    if (known && !known.rendered) kept.keep(source, { ...known, rendered });
    yield { path, rendered };
  }
}
