import type { Publication } from '../../model/entries.ts';
import { feedsOf } from '../../model/feeds.ts';
import { feedAddress } from '../../model/site/addresses/feed-addresses.ts';
import type { WriteAt } from '../built-files.ts';
import { atomOf } from './atom.ts';
import { jsonFeedOf } from './json-feed.ts';

/**
 * Writes the feeds of a publication into a site.
 * @returns the paths of the files
 */
export const writeFeeds = (writeAt: WriteAt, publication: Publication): string[] =>
  feedsOf(publication).flatMap((feed) => [
    writeAt(feedAddress(feed.name, 'atom'), atomOf(feed, publication)),
    writeAt(feedAddress(feed.name, 'json'), jsonFeedOf(feed, publication)),
  ]);
