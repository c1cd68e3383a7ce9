import type { Publication } from '../../model/entries.ts';
import { feedsOf } from '../../model/feeds.ts';
import { feedAddress } from '../../model/site/feed-addresses.ts';
import { writeAt } from '../built-files.ts';
import { atomOf } from './atom.ts';
import { jsonFeedOf } from './json-feed.ts';

/**
 * Writes the feeds of a publication into a site.
 * @returns the paths of the files
 */
export const writeFeeds = (folder: string, publication: Publication): string[] =>
  feedsOf(publication).flatMap((feed) => [
    writeAt(folder, feedAddress(feed.name, 'atom'), atomOf(feed, publication)),
    writeAt(folder, feedAddress(feed.name, 'json'), jsonFeedOf(feed, publication)),
  ]);
