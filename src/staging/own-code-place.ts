import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of a bundle, under which the code of a file begins. */
const OF_FILE = /^\/\/ (?!#)(\S.*\.\w+)$/;

/** A text of the author's own that was compiled and is in no bundle, as an error from it says. */
export interface CompiledText {
  /** Of its file on the disk. */
  path: string;
  code: string;
}

/** @returns the place of what failed in such a text, as {@link ownCodePlace} tells those in bundles */
export function placeInText({ path, code }: CompiledText, stack: string, root = process.cwd()): string {
  const [, line = 0, column = 0] =
    /^(\d+):(\d+)/.exec(stack.slice(stack.indexOf(`${path}:`) + path.length + 1)) ?? [];
  const bundled = code.split('\n')[Number(line) - 1] ?? '';
  return placed(path, lineOf(bundled, Number(column) - 1, readFileSync(path, 'utf8')), root);
}

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
    return placed(file, lineOf(lines.at(-1) ?? '', Number(column) - 1, readFileSync(file, 'utf8')), root);
  }
  return undefined;
}

function placed(file: string, line: number | undefined, root: string): string {
  const path = relative(root, file);
  return (path.startsWith('..') ? file : path) + (line === undefined ? '' : `:${line}`);
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
