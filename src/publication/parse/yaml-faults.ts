import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Problem } from '../../model/problems.ts';
import { openBracket } from './open-bracket.ts';

/** What is wrong with YAML, in the words of authors. */
export interface YamlFault extends Pick<Problem, 'message' | 'hint'> {
  /** Where it is to be mended. */
  offset: number;
  /** Its line as it is meant, where that can be known: with it, all else that is wrong can be told at once. */
  meant?: string | undefined;
}

type Words = Omit<YamlFault, 'offset'>;

export const IN_QUOTES = 'Put the whole value in quotation marks.';

const UNREADABLE: Words = { message: 'The fields cannot be read from this place on.', hint: IN_QUOTES };
const NOT_INDENTED: Words = {
  message: 'This line is not indented like the lines it belongs with.',
  hint: 'Indent all lines of one list or group by the same number of spaces.',
};
const NO_COLON: Words = {
  message: 'This line is no field, because it has no colon with a space after it.',
  hint: 'Write `name: value`, or join it to the line above.',
};
const SIGN_FIRST: Words = { message: 'A value cannot begin with this character.', hint: IN_QUOTES };

/** What the parser's errors mean for an author; its own words are for programmers. */
const WORDS: Record<ErrorCode, Words> = {
  BLOCK_AS_IMPLICIT_KEY: { message: 'This value contains a colon followed by a space.', hint: IN_QUOTES },
  UNEXPECTED_TOKEN: { message: 'The value has already ended, but more text follows it.', hint: IN_QUOTES },
  BAD_SCALAR_START: SIGN_FIRST,
  MISSING_CHAR: {
    message: 'A quotation mark, bracket or comma is missing.',
    hint: 'Close what you opened, or put commas between the items.',
  },
  DUPLICATE_KEY: { message: 'This field appears twice.', hint: 'Keep one and delete the other.' },
  TAB_AS_INDENT: { message: 'This line is indented with a tab.', hint: 'Use spaces instead.' },
  BAD_INDENT: NOT_INDENTED,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks begins a code, and this is none.',
    hint: 'Write two backslashes, or single quotation marks around the value.',
  },
  MULTIPLE_DOCS: {
    message: 'A line of three hyphens ends the fields, so what follows would not be read.',
    hint: 'Delete the line.',
  },
  KEY_OVER_1024_CHARS: NO_COLON,
  NON_STRING_KEY: NO_COLON,
  BAD_ALIAS: SIGN_FIRST,
  ALIAS_PROPS: SIGN_FIRST,
  BAD_DIRECTIVE: SIGN_FIRST,
  BAD_PROP_ORDER: SIGN_FIRST,
  MULTIPLE_ANCHORS: SIGN_FIRST,
  MULTIPLE_TAGS: SIGN_FIRST,
  TAG_RESOLVE_FAILED: SIGN_FIRST,
  BAD_COLLECTION_TYPE: SIGN_FIRST,
  BLOCK_IN_FLOW: UNREADABLE,
  IMPOSSIBLE: UNREADABLE,
  RESOURCE_EXHAUSTION: UNREADABLE,
};

/** @returns what an error of the parser means, judged by the line on which it stands */
export function explainYaml(
  text: string,
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
): YamlFault {
  const [at] = pos;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const [line = '', next = ''] = text.slice(start).split('\n');
  const value = /^\s*(?:-\s+)?[\w-]+:\s+(.*?)\s*$/.exec(line)?.[1];
  const here = (words: Words): YamlFault => ({ ...words, offset: at });
  const flow = /^Flow (map|sequence)/.exec(message)?.[1];
  if (flow) return openBracket(text, flow === 'map' ? '{' : '[', at);
  const mark = /^Missing closing (["'])/.exec(message)?.[1];
  if (mark)
    return {
      message: 'This quotation mark is not closed.',
      hint: `Close it with \`${mark}\` at the end of the value.`,
      offset: Math.max(0, text.lastIndexOf(mark, at - 1)),
    };
  const item = /^\s*\*\s+(\S.*?)\s*$/.exec(line)?.[1];
  if (item)
    return here({ message: 'Lists begin with hyphens here, not with stars.', hint: `Write \`- ${item}\`.` });
  const unnamed = unnamedFirst(line, next);
  if (unnamed) return here(unnamed);
  const colon = /^BLOCK_(?:AS_IMPLICIT_KEY|IN_FLOW)$/.test(code) ? colonInValue(line, next) : undefined;
  if (colon) return { ...colon, offset: start + colon.offset };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*-\s/.test(line)) return here(NOT_INDENTED);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && value && !value.includes(': ') && indentOf(next) > indentOf(line))
    return {
      message: 'This line is indented further than the field above it, as if it went on with its value.',
      hint: `Begin it as far left as \`${/[\w-]+/.exec(line)?.[0] ?? ''}\`.`,
      offset: start + line.length + 1 + indentOf(next),
    };
  if (code === 'MISSING_CHAR' && /^\s*[^\s:"'[{-][^:"']*$/.test(line)) return here(NO_COLON);
  return here((code === 'UNEXPECTED_TOKEN' && value && endedValue(value)) || WORDS[code]);
}

/** `text: He said: no`, all in one line, or in one of several values inside `{ }`. */
function colonInValue(line: string, next: string): YamlFault | undefined {
  const found =
    /^(\s*(?:-\s+)?[\w-]+:\s+)([\p{L}\p{N}][^#]*:\s[^#]*?)\s*$/u.exec(line) ??
    /^(.*[{,]\s*[\w-]+:\s+)([\p{L}\p{N}][^#{}[\]]*?:\s[^#{}[\]]*?)(?=\s*(?:,\s*[\w-]+:.*)?\}\s*$)/u.exec(
      line,
    );
  const [, before = '', value = ''] = found ?? [];
  if (!value || (next.trim() && indentOf(next) > line.search(/[\w{]/))) return undefined;
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return {
    message: WORDS.BLOCK_AS_IMPLICIT_KEY.message,
    hint: `Put the whole value in quotation marks: \`${quoted}\`.`,
    offset: before.length,
    meant: before + quoted + line.slice(before.length + value.length),
  };
}

/** @returns the fields whose name and value nothing divides that YAML knows: `title = A`, `title：A`, `title:A` */
export const nearlyFields = (text: string): YamlFault[] =>
  [...text.matchAll(/^([A-Za-z][\w-]*)([ \t]*=|：|:(?!\/\/)(?=[^ \t\r\n]))[\s\u3000]*(\S.*?)\s*$/gm)].map(
    ({ 0: line, 1: name = '', 2: sign = '', 3: value = '', index }) => ({
      message:
        /^:$/.test(sign) && /^\s/.test(line.slice(name.length + 1))
          ? `The space behind \`${name}:\` is of another kind, which does not divide a name from its value.`
          : `\`${line.trim()}\` is no field: a colon and a space stand between a name and its value.`,
      hint: `Write \`${name}: ${value}\`.`,
      offset: index,
    }),
  );

const indentOf = (line: string) => line.search(/\S|$/);

/** The name of the field that authors leave out at the head of an item, by the field that follows it. */
const FIRST_FIELDS: Partial<Record<string, string>> = {
  date: 'text',
  expansion: 'term',
  initiative: 'text',
  note: 'date',
  sources: 'text',
  text: 'id',
  unit: 'label',
  value: 'label',
  variants: 'term',
  verdict: 'id',
};

/** `- Ana Ruiz` above `role: …`: a value without a name heads an item that has fields. */
function unnamedFirst(line: string, next: string): Words | undefined {
  const value = /^\s*-\s+([^\s:"'[{#&*!|>%@-][^:#]*?)\s*$/.exec(line)?.[1];
  const field = /^\s+([\w-]+):(?:\s|$)/.exec(next)?.[1];
  return value !== undefined && field !== undefined && indentOf(next) > indentOf(line)
    ? {
        message: `An item that has fields, such as \`${field}\`, gives each value a name.`,
        hint: `Write \`- ${FIRST_FIELDS[field] ?? 'name'}: ${value}\`.`,
      }
    : undefined;
}

/** A value that ends before its line does: at a quotation mark or bracket, or since it is a list. */
function endedValue(value: string): Words | undefined {
  const [first = ''] = value;
  if (first === '"' || first === "'") {
    const other = first === '"' ? "'" : '"';
    const whole = outerMarks(value) ? value.slice(1, -1) : value;
    const escaped = other === "'" ? whole.replaceAll("'", "''") : whole.replace(/[\\"]/g, '\\$&');
    return {
      message: 'The value ends at its second quotation mark, but more text follows it.',
      hint: `Put the other kind of quotation mark around the whole value: \`${other}${escaped}${other}\`.`,
    };
  }
  if (first === '[' || first === '{')
    return {
      message: 'The value ends at its closing bracket, but more text follows it.',
      hint: `Put the whole value in quotation marks: \`"${value.replace(/[\\"]/g, '\\$&')}"\`.`,
    };
  return /^-\s/.test(value)
    ? {
        message: 'A list begins on a line of its own.',
        hint: `Write \`[${value.replace(/^-\s+/, '')}]\`, or each item on a line of its own below the name.`,
      }
    : undefined;
}

/** Whether the first and last marks enclose the value, as in `"He said "yes""` and `'It's here'`, not in `"yes" and "no"`. */
function outerMarks(value: string): boolean {
  const mark = value.charAt(0);
  const second = value.indexOf(mark, 1);
  return value.endsWith(mark) && /[\p{L}\p{N}]/u.test(value.charAt(second + 1));
}
