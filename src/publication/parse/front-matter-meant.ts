/** What is wrong with the lines around front matter, and the edit to make. */
export interface FrontMatterFault {
  message: string;
  hint: string;
  /** Where it is to be mended. */
  offset: number;
}

type Words = Omit<FrontMatterFault, 'offset'>;

const THREE = 'three hyphens (`---`)';
/** What programs make of three hyphens, or read in their place. */
const NEARLY = String.raw`(?:-{2,}|[-–—−]+|\*{3}|_{3}|\.{3}|…)`;
const FIELD = /^\s*["']?[A-Za-z][\w-]*["']?\s*[:=：]/;

/**
 * @param text that of a file which does not begin with a line of three hyphens
 * @returns what stands there instead, where that was meant as front matter
 */
export function frontMatterMeant(text: string): FrontMatterFault | undefined {
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const words =
    standingBefore(text) ??
    ofOtherPrograms(text, first, second) ??
    (FIELD.test(second) ? nearlyThree(first) : undefined) ??
    (/^[A-Za-z][\w-]*:\s/.test(first)
      ? {
          message: `The fields begin here, without the line of ${THREE} that belongs above them.`,
          hint: 'Write `---` on a line of its own above the first field, and on another below the last.',
        }
      : undefined);
  return words && { ...words, offset: 0 };
}

function standingBefore(text: string): Words | undefined {
  const [, before] =
    /^((?:[\s\u00AD\u200B-\u200F\u2060\uFEFF]|<!--[^]*?-->)+)---[ \t]*\r?\n/.exec(text) ?? [];
  if (before === undefined) return undefined;
  const [what, hint] = before.includes('<')
    ? ['a comment', 'Move the comment below the front matter.']
    : /^[ \t]+$/.test(before)
      ? ['a space', 'Delete the space.']
      : /^[ \t\r\n]+$/.test(before)
        ? ['an empty line', 'Delete the empty lines above it.']
        : ['a character that nobody sees', 'Delete the line of hyphens, and type it anew.'];
  return { message: `Front matter begins on the first line, but here ${what} stands before it.`, hint };
}

function ofOtherPrograms(text: string, first: string, second: string): Words | undefined {
  if (/^(?:\+{3}|---\s*toml)\s*$/.test(first)) {
    const [pair = 'name = value', name = 'name', value = 'value'] = /^([\w-]+)\s*=\s*(.+)$/m.exec(text) ?? [];
    return {
      message: 'This front matter is written in TOML, and only YAML is read.',
      hint: `Write \`---\` instead of the lines around it, and each field like \`${name}: ${value.trim()}\` instead of \`${pair.trim()}\`.`,
    };
  }
  if (/^(?:;;;|---\s*json)\s*$/.test(first) || (/^\{\s*$/.test(first) && FIELD.test(second)))
    return {
      message: 'This front matter is JSON, without the lines that it has to stand between.',
      hint: 'Write `---` on a line of its own above its `{`, and on another below its `}`.',
    };
  return /^%[ \t]*\p{L}/u.test(first)
    ? {
        message: 'This is how Pandoc says what a text is called.',
        hint: `Write it as \`title: ${first.slice(1).trim()}\`, with the other fields between two lines of ${THREE}.`,
      }
    : undefined;
}

function nearlyThree(first: string): Words | undefined {
  const hint = 'Write `---` instead, and where the fields end.';
  if (/^(?:`{3,}|~{3,})\s*(?:ya?ml)?\s*$/.test(first))
    return { message: `Front matter stands between two lines of ${THREE}, not in a block of code.`, hint };
  return new RegExp(String.raw`^[ \t]*(?:${NEARLY}|---[ \t]*\S+)[ \t]*$`).test(first)
    ? { message: `Front matter begins with a line of ${THREE}, but this is \`${first.trim()}\`.`, hint }
    : undefined;
}

/** @returns the line that was meant to end front matter which begins as it should */
export function endMeant(text: string): FrontMatterFault | undefined {
  const end = new RegExp(String.raw`\n([ \t]*)(${NEARLY}|\+{3})[ \t]*(?=\r?\n|$)`).exec(text);
  if (!end) return undefined;
  const [, spaces = '', mark = ''] = end;
  return {
    message:
      mark === '---'
        ? 'Spaces stand before the line of hyphens, which therefore does not end the front matter.'
        : `Front matter ends with a line of ${THREE}, but this is \`${mark}\`.`,
    hint: mark === '---' ? 'Delete them.' : 'Write `---` instead.',
    offset: end.index + 1 + (mark === '---' ? 0 : spaces.length),
  };
}

/**
 * @param fields what stands between two lines of hyphens, and is no YAML
 * @returns the text that has come among them, since the second line divides the text below
 */
export function textAmongFields(fields: string): FrontMatterFault | undefined {
  const text = /\n[ \t]*\r?\n(?!\s|#[^\n]*:|-[ \t]|["']?[\w-]+["']?[ \t]*:(?:\s|$))(?=[^\n]*\p{L}{2})/u.exec(
    fields,
  );
  return text
    ? {
        message: 'This line is no field, and nothing ends the front matter above it.',
        hint: 'If the text of the page begins here, write `---` on a line of its own above it.',
        offset: text.index + text[0].length,
      }
    : undefined;
}
