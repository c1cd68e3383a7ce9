import { defaultSchema } from 'rehype-sanitize';

/** Addresses inside the site: no scheme, no host, read as browsers read them, which pass over blanks and control signs. */
const INSIDE = /^(?![\s\p{Cc}]*(?:[\\/]\s*[\\/]|[a-z][a-z\d+.\s-]*:))/iu;

/** What texts mean by their words, which asks no host and runs nothing. */
const OF_TEXTS = [
  'bdi',
  'bdo',
  'caption',
  'cite',
  'dfn',
  'figure',
  'figcaption',
  'mark',
  'small',
  'time',
  'u',
  'wbr',
];

/** Elements that load what their other attributes name, which nothing would hold against the rules. */
const LOADING = ['picture', 'source'];

/**
 * What raw HTML in Markdown may be: what the hosting sites for Markdown allow, but for what would ask
 * another host. Ids keep their names, since the page is ours alone and two equal ids stop the build;
 * names could stand in the way of the document's own (https://html.spec.whatwg.org/#dom-document-nameditem). An `action`
 * is an address of forms, of which there are none.
 */
export const ALLOWED_HTML: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    a: [
      ...(defaultSchema.attributes?.['a'] ?? []).filter((name) => name !== 'href'),
      ['href', /^(?:(?![\s\p{Cc}]*[a-z][a-z\d+.\s-]*:)|https?:|mailto:)/iu],
    ],
    time: ['dateTime'],
    img: ['ariaLabel', 'ariaDescribedBy', 'ariaLabelledBy', ['src', INSIDE]],
    '*': (defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'name' && name !== 'action'),
  },
  tagNames: [...(defaultSchema.tagNames ?? []), ...OF_TEXTS].filter((name) => !LOADING.includes(name)),
  protocols: { cite: ['http', 'https'] },
  clobber: [],
  clobberPrefix: '',
  // What is not allowed leaves its text, but the text of these is no text.
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript', 'textarea', 'select'],
};
