import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of a bundle, under which the code of a file begins. */
const OF_FILE = /^\/\/ (?!#)(\S.*\.\w+)$/;

/**
 * Finds out which file of the author's own failed while a page was made: bundles say above all code which file it was.
 * @param stack of the error
 * @param root the folder that bundles name files from
 * @returns the file, from the root where it lies there, and the line where that can be told: `content/parts/box.astro:3`
 */
export function ownCodePlace(stack: string, root = process.cwd()): string | undefined {
  for (const [, url = '', line, column] of stack.matchAll(/(file:[^\s()]+):(\d+):(\d+)/g)) {
    const bundle = fileURLToPath(url);
    if (!existsSync(bundle)) continue;
    const lines = readFileSync(bundle, 'utf8').split('\n').slice(0, Number(line));
    const named = lines.findLast((one) => OF_FILE.test(one));
    const file = resolve(root, OF_FILE.exec(named ?? '')?.[1] ?? '');
    const path = relative(root, file);
    if (named === undefined || /(?:^|[\\/])node_modules[\\/]|^src[\\/]/.test(path) || !existsSync(file))
      continue;
    const at = lineOf(lines.at(-1) ?? '', Number(column) - 1, readFileSync(file, 'utf8'));
    return (path.startsWith('..') ? file : path) + (at === undefined ? '' : `:${at}`);
  }
  return undefined;
}

/** @returns the line of a file in which alone the code stands that is at a place of a line of a bundle */
function lineOf(bundled: string, column: number, text: string): number | undefined {
  const names = /[\w$.]*$/.exec(bundled.slice(0, column))?.[0] ?? '';
  const rest = bundled.slice(column - names.length);
  for (const code of [bundled.trim().replace(/[;,]$/, ''), /^[\w$.]+/.exec(rest)?.[0] ?? '']) {
    const [before = '', ...after] = text.split(code);
    if (code.length > 2 && after.length === 1) return before.split('\n').length;
  }
  return undefined;
}
