/** @returns a text as one word of a command that is typed into a shell: in quotation marks where something in it would be acted on */
export const shellWord = (text: string): string =>
  /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
