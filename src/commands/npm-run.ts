import { shellWord } from '../text/markup/shell-word.ts';

/** @returns how a command is run again for the same content, as it is typed: `CONTENT_DIR=/… npm run check` */
export function npmRun(command: string): string {
  const content = process.env['CONTENT_DIR'];
  return `${content ? `CONTENT_DIR=${shellWord(content)} ` : ''}npm run ${command}`;
}
