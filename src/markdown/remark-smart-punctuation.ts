import type { Nodes, Root, Text } from 'mdast';
import remarkSmartypants from 'remark-smartypants';

/** Its type is that of any plugin, for which it needs nothing. */
export const smartypants = (remarkSmartypants as unknown as () => (tree: Root) => void)();

/** What the library may change: quotes, two dashes, two backticks, and dots with at most spaces between. */
const CHANGEABLE = /["']|--|``|\.[^\p{L}\p{N}]*\./u;

/** @returns whether punctuation may change a text at all; apostrophes in words count */
export const mayBeSet = (text: string): boolean => CHANGEABLE.test(text);

/** An apostrophe between two letters (of those that the library knows) is one whatever stands around it. */
const IN_WORD = /(?<=[a-zà-öø-ÿ])'(?=[a-zà-öø-ÿ])/gi;

/**
 * An apostrophe that begins a word is one, and no quotation mark, before the end of a year ('20), in some words of
 * English ('tis, rock 'n' roll), and where no quotation is closed soon after.
 */
const BEGINS_WORD =
  /(?<![\p{L}\p{N}'"’”])'(?=(?:(?:\d\d|tis|twas|em|til)(?![\p{L}\p{N}])|(?:t\s|s[\s-])(?=\p{L}))(?![^]{0,200}?\S'(?![\p{L}\p{N}])))/giu;
const OF_AND = /(?<=\s)'n'(?=\s)/gi;

/** Three hyphens are a dash as well, and two between digits stand for "to". */
const DASH = /(?<!-)---(?!-)/g;
const TO = /(?<=\d)--(?=\d)/g;

/** Chinese and Japanese have no spaces between words, and so none between lines. */
const BREAK_IN_HAN =
  /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFF65])\n(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFF65])/gu;

/**
 * An option of a command, `--help` and `--no-color=x`, is no dash; two that stand around words, `--as here--`, are
 * dashes, as are those before a name, `--Ada Example`, and behind a mark such as emphasis without a space.
 */
const OPTION = String.raw`--(?=[a-z][\w-]*)(?![^]{0,200}?[\p{L}\p{N}.,!?)”’"']--(?!-))`;
const INSIDE = new RegExp(String.raw`(?<=[\s([{"'“‘/|,;:])${OPTION}`, 'gu');
const INSIDE_OR_FIRST = new RegExp(String.raw`(?<=^|[\s([{"'“‘/|,;:])${OPTION}`, 'gu');
/** Stand for the hyphens of an option while dashes are made; characters that no text has. */
const HYPHENS = '\uFDD0\uFDD1';

/** @returns the words of a link that are its address, in which punctuation means what it is */
function addressIn(node: Nodes): Text | undefined {
  if (node.type !== 'link') return undefined;
  const [words] = node.children;
  return words?.type === 'text' && node.children.length === 1 && node.url.endsWith(words.value)
    ? words
    : undefined;
}

/**
 * Makes quotes, dashes and dots of a text typographic, as remark-smartypants does. That takes a text into
 * sentences and words twice, a third of the cost of a page: a text that has nothing for it is spared.
 */
export function remarkSmartPunctuation() {
  return (tree: Root): void => {
    const values: string[] = [];
    const withOptions: Text[] = [];
    const kept: [node: Text, value: string][] = [];
    const read = (node: Nodes, isQuoted = false, isFirst = true) => {
      const address = addressIn(node);
      if (address) {
        kept.push([address, address.value]);
        address.value = 'x';
        return;
      }
      if ('children' in node)
        node.children.forEach((child, index) => {
          read(child, node.type === 'mdxJsxTextElement', index === 0);
        });
      if (node.type !== 'text') return;
      // What the library leaves alone it shall go on leaving alone.
      if (!isQuoted)
        node.value = node.value
          .replace(IN_WORD, '’')
          .replace(OF_AND, '’n’')
          .replace(BEGINS_WORD, '’')
          .replace(DASH, '—')
          .replace(TO, '–')
          .replace(BREAK_IN_HAN, '');
      const value = node.value.replace(isFirst ? INSIDE_OR_FIRST : INSIDE, HYPHENS);
      if (value !== node.value) withOptions.push(node);
      node.value = value;
      values.push(node.value);
    };
    read(tree);
    if (values.some(mayBeSet)) smartypants(tree);
    for (const node of withOptions) node.value = node.value.replaceAll(HYPHENS, '--');
    for (const [node, value] of kept) node.value = value;
  };
}
