import { latex } from '../citation-js.ts';
import { SHOWN, SIGNS } from './latex-signs.ts';

const COMMAND = /\\(?:([a-zA-Z]+)\*?|([^]))/y;

/**
 * Brings what a value says in LaTeX into what Citation.js understands, which leaves other commands in the text.
 * Formulas become text with raised and lowered letters. What a command that is not known stands around is kept.
 * @param unknown takes the names of the commands that are not known
 */
export function translateLatex(text: string, unknown: Set<string>, inFormula = false): string {
  let [said, at, math] = ['', 0, inFormula];
  const translated = (value: string, asFormula = math) => translateLatex(value, unknown, asFormula);
  const skipSpaces = () => {
    while (/\s/.test(text.charAt(at))) at += 1;
  };
  /** Reads an argument: a group, a command or the next sign. */
  const argument = (): string => {
    skipSpaces();
    const begin = at;
    COMMAND.lastIndex = at;
    if (text.charAt(at) === '{') {
      at = endOfGroup(text, at);
      return text.slice(begin + 1, at - 1);
    }
    at += COMMAND.exec(text)?.[0].length ?? 1;
    return text.slice(begin, at);
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    COMMAND.lastIndex = at;
    const [whole, letters, symbol = ''] = sign === '\\' ? (COMMAND.exec(text) ?? []) : [];
    const begin = at;
    at += whole?.length ?? 1;
    if (whole === undefined) {
      if (sign === '$') {
        // One that no other closes is the sign of a currency.
        if (math || /^[^\\$]*(?:\\[^][^\\$]*)*\$/.test(text.slice(at))) math = !math;
        else said += '\\$';
      } else if (math && (sign === '_' || sign === '^')) {
        const script = argument().trim();
        said +=
          sign === '^' && script === '\\circ'
            ? '°'
            : `\\text${sign === '_' ? 'sub' : 'super'}script{${translated(script)}}`;
      } else said += math && sign === '-' ? '−' : sign;
      continue;
    }
    const name = letters ?? symbol;
    if (letters !== undefined) skipSpaces();
    // No other command than these two has its place under an accent: `\^\it` is î and t.
    const accented = /^\s*(?:\{\s*\\([ij])\s*\}|\\([ij])(?![A-Za-z])\s*|\\([ij])(?!j)|\{\s*\})/.exec(
      text.slice(at),
    );
    if (accented && latex().accents.has(name)) {
      at += accented[0].length;
      const letter = accented[1] ?? accented[2] ?? accented[3];
      said += letter === undefined ? (ALONE[name] ?? '') : `\\${name}{${letter}}`;
    } else if (latex().accents.has(name)) {
      // Over nothing, or a command of no letter, an accent has no place.
      const under = translated(argument());
      const command = /^\{*\\([A-Za-z]+|[^])/.exec(under)?.[1];
      const isLetter =
        command === undefined
          ? /^\{*\p{L}/u.test(under)
          : latex().signs.has(command) || latex().accents.has(command);
      said += isLetter ? `\\${name}{${under}}` : under;
    } else if (name === '(' || name === ')') math = name === '(' && text.charAt(at) !== '$';
    else if (name === 'ensuremath') said += `{${translated(argument(), true)}}`;
    else if (name === 'ce')
      said += argument().replace(/(?<=[A-Za-z)])\d+/g, (number) => `\\textsubscript{${number}}`);
    else if (QUOTED.test(name)) {
      // Quotations within others have single marks.
      const words = translated(argument()).replaceAll('“', '‘').replaceAll('”', '’');
      said += whole.endsWith('*') ? `‘${words}’` : `“${words}”`;
    } else if (name === 'frac' || name === 'tfrac' || name === 'nicefrac')
      said += `${translated(argument())}/${translated(argument())}`;
    else if (Object.hasOwn(SHOWN, name)) {
      const [count, shown] = SHOWN[name] ?? [0, -1];
      const values = Array.from({ length: count }, argument);
      said += shown < 0 ? '' : `{${translated(values[shown] ?? '')}}`;
    } else if (letters !== undefined && latex().signs.has(name)) said += `\\${name}{}`;
    else if (isKnown(name)) said += text.slice(begin, at);
    else if (Object.hasOwn(SIGNS, name)) {
      const shown = SIGNS[name] ?? '';
      // TeX sets functions such as log apart from what they are of.
      const isFunction = /^[a-z]{2}/.test(shown);
      said += isFunction && /[\p{L}\p{N})]$/u.test(said) ? ` ${shown}` : shown;
      if (isFunction && /^[\p{L}\p{N}]/u.test(text.charAt(at))) said += ' ';
    } else unknown.add(name);
  }
  return said;
}

/** Of csquotes and biblatex. */
const QUOTED = /^(?:enquote|textquote|mkbibquote)$/;

/** Accents over nothing, as addresses have them. */
const ALONE: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

const isKnown = (name: string) => /^[&%$#_{}]$|^(?:begin|end)$/.test(name) || latex().commands.has(name);

function endOfGroup(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Quotation marks and marks at the beginning of Spanish sentences, as TeX makes them of two signs. */
export const withTexQuotes = (text: string): string =>
  text
    .replace(/\?`/g, '¿')
    .replace(/!`/g, '¡')
    .replace(/(?<![\\`])`(?!`)([^`']*)'(?!['\p{L}])/gu, '‘$1’');
