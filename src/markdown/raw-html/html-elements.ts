import { html } from 'parse5';
import { ALLOWED_HTML } from './allowed-html.ts';

/** Elements that the parser need not know and the sanitiser does not let through. */
const OTHERS =
  'abbr acronym audio blink canvas data datalist label legend map meter output picture progress slot video';

const ELEMENTS: ReadonlySet<string> = new Set([
  ...Object.values<string>(html.TAG_NAMES),
  ...(ALLOWED_HTML.tagNames ?? []),
  ...OTHERS.split(' '),
]);

/** @returns whether HTML has an element of this name, in small letters */
export const isHtmlElement = (name: string): boolean => ELEMENTS.has(name);

/** Attributes of HTML that are written without a value. */
const ATTRIBUTES =
  /^(?:on\w+|data-.*|style|class|hidden|controls|autoplay|loop|muted|async|defer|nowrap|noshade|compact|contenteditable|draggable|inert|autofocus|popover|markdown|download|allowfullscreen|target|rel|width|height|border|id|lang|dir|title|name)$/;

/** @returns whether an attribute may be one of HTML, and no word behind a sign for "less than" */
export const isHtmlAttribute = (name: string): boolean => ATTRIBUTES.test(name);

/** What is written instead of elements that pages do not show, where that is more than Markdown. */
const WAYS_OUT: readonly (readonly [names: RegExp, hint: string])[] = [
  [
    /^(?:iframe|frame|object|applet)$/,
    'Link to what it shows: `[words](https://example.org/page)`. A picture of it can stand beside that.',
  ],
  [
    /^(?:video|audio|track)$/,
    'Put the recording into files/ and link to it, `[words](../files/name.mp4)`, or link to where it is.',
  ],
  [/^embed$/, 'Link to what it shows, or put its file into files/ and write `[words](../files/name.pdf)`.'],
  [/^(?:picture|source)$/, 'Write `![What it shows](../pictures/name.png)`: sizes for all screens are made.'],
  [/^(?:svg|canvas)$/, 'Save the drawing in pictures/, and write `![What it shows](../pictures/name.svg)`.'],
  [/^math$/, 'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture.'],
  [/^(?:abbr|acronym)$/, 'Write the short form alone, and explain it in glossary.yaml.'],
  [/^(?:script|style|link|meta|base|template|noscript)$/, 'Delete it, with all that stands in it.'],
  [/^(?:strike|strikeout)$/, 'Write `~~words~~`.'],
  [/^(?:tt|listing|xmp|plaintext)$/, 'Write the words between `` ` ``.'],
  [/^ref$/, 'Write a note as `[^1]`, and a citation as `[@id]`.'],
];

/**
 * @param name of an element that pages do not show, in small letters
 * @param written its tag as it stands in the text
 * @returns what to write instead
 */
export const wayOutOfHtml = (name: string, written = `<${name}>`): string =>
  WAYS_OUT.find(([names]) => names.test(name))?.[1] ??
  (isHtmlElement(name)
    ? 'Delete it, or use Markdown instead.'
    : `Delete it. If the signs themselves are meant, write \`\\${written}\`.`);
