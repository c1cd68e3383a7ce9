/** What readers can follow. */
export const FEED_NAMES = ['briefings', 'changes'] as const;
export type FeedName = (typeof FEED_NAMES)[number];

/** The folder of the feeds inside the site. */
export const FEED_FOLDER = 'feeds';

export const FEED_FORMATS = {
  atom: { ending: 'xml', type: 'application/atom+xml' },
  json: { ending: 'json', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

export const feedAddress = (name: FeedName, format: FeedFormat): string =>
  `/${FEED_FOLDER}/${name}.${FEED_FORMATS[format].ending}`;
