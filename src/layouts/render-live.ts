import { join } from 'node:path';
import { markdownContextOf } from '../markdown/markdown-context.ts';
import { textCompiler } from '../markdown/text-compiler.ts';
import { parseText, textRenderer } from '../markdown/text-renderer.ts';
import type { Entry } from '../model/entries.ts';
import { contentDirectory, currentPublication, type MadeText } from '../publication/current-publication.ts';

const content = contentDirectory();
const context = markdownContextOf(currentPublication, content);
const render = textRenderer(context);
const compile = textCompiler(context);

/** Renders or compiles a text when a page shows it, as the preview does. */
export function renderLive({ file, body }: Entry): MadeText | Promise<MadeText> {
  const path = join(content, file);
  return file.endsWith('.mdx') ? compile(path, body) : render(path, parseText(body));
}
