import type { Feed } from '../../model/feeds.ts';
import type { Publication } from '../../model/entries.ts';
import { feedAddress } from '../../model/site/addresses/feed-addresses.ts';
import { addressFrom, urnOf } from './feed-identity.ts';

/** @returns the feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) */
export function jsonFeedOf(feed: Feed, { site }: Publication): string {
  const own = feedAddress(feed.name, 'json');
  const at = (address: string) => addressFrom(own, address, site);
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: site.tagline,
    home_page_url: at(feed.address),
    feed_url: at(own),
    language: site.language,
    authors: (site.authors ?? [site.publisher]).map((name) => ({ name })),
    items: feed.items.map(({ id, title, summary, address, published, updated, language }) => ({
      id: urnOf(id, site),
      url: at(address),
      title,
      content_text: summary,
      date_published: published,
      date_modified: updated,
      language,
    })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
