import type { JsonPiece } from './json-strings.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Reads a value without quotation marks: a number, `true`, `null`, what other languages have for them, or a text. */
export function readJsonWord(text: string, offset: number): JsonPiece {
  const [word = ''] = /^[^\s,:{}[\]"“”]+/.exec(text.slice(offset, offset + 1_000)) ?? [];
  const end = offset + Math.max(word.length, 1);
  if (NUMBER.test(word)) return { value: Number(word), end, faults: [] };
  const meant = { true: true, false: false, null: null }[word];
  if (meant !== undefined) return { value: meant, end, faults: [] };
  const foreign = (value: unknown, hint: string): JsonPiece => ({
    value,
    end,
    faults: [{ offset, message: `\`${word}\` is a word of another language.`, hint }],
  });
  const small = word.toLowerCase();
  if (small === 'true' || small === 'false') return foreign(small === 'true', `Write \`${small}\`.`);
  if (/^(?:none|nil|nan|undefined|null)$/.test(small))
    return foreign(null, 'Write `null`, or delete the field.');
  const [rest = ''] = /^[^,{}[\]"\n]*/.exec(text.slice(end, end + 1_000)) ?? [];
  const said = text.slice(offset, end) + rest.trimEnd();
  const hint = `Write \`"${said}"\`.`;
  return {
    value: said,
    end: offset + said.length,
    faults: [
      { offset, kind: 'words', message: `The text \`${said}\` needs quotation marks around it.`, hint },
    ],
  };
}

/** Reads the name of a field, of which one mark or both may be missing. */
export function readJsonName(text: string, offset: number): JsonPiece {
  const [, mark = '', name = ''] =
    /^(["'“”„‘’]?)([^,:{}[\]"'“”„‘’=\n]*)/.exec(text.slice(offset, offset + 300)) ?? [];
  const said = name.trimEnd();
  const after = offset + mark.length + said.length;
  const closing = /["'“”‘’]/.test(text.charAt(after)) ? text.charAt(after) : '';
  const end = Math.max(after + closing.length, offset + 1);
  if (mark === '"' && closing === '"') return { value: said, end, faults: [] };
  return {
    value: said,
    end,
    faults: [
      said
        ? {
            offset,
            kind: 'marks',
            message: `The name \`${text.slice(offset, end)}\` needs straight double quotation marks around it.`,
            hint: `Write \`"${said}"\`.`,
          }
        : { offset, message: 'This is no name of a field.', hint: 'Delete it.' },
    ],
  };
}
