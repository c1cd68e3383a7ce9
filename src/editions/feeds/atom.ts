import { escapeXml, nameInXml } from '../../text/markup/escape-xml.ts';
import type { Feed } from '../../model/feeds.ts';
import type { Publication } from '../../model/entries.ts';
import { feedAddress } from '../../model/site/addresses/feed-addresses.ts';
import { addressFrom, urnOf } from './feed-identity.ts';

/** @returns the feed in Atom (RFC 4287) */
export function atomOf(feed: Feed, { site }: Publication): string {
  const own = feedAddress(feed.name, 'atom');
  const at = (address: string) => addressFrom(own, address, site);
  const people = site.authors ?? [site.publisher];
  const link = (rel: string, address: string, type: string) =>
    `<link rel="${rel}" type="${type}" href="${escapeXml(at(address))}"/>`;
  const entries = feed.items.map(({ id, title, summary, address, published, updated, language }) => [
    `  <entry xml:lang="${language}">`,
    `    <id>${urnOf(id, site)}</id>`,
    `    <title>${nameInXml(title)}</title>`,
    `    ${link('alternate', address, 'text/html')}`,
    `    <published>${published}</published>`,
    `    <updated>${updated}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${urnOf(`feeds/${feed.name}`, site)}</id>`,
    `  <title>${nameInXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(site.tagline)}</subtitle>`,
    `  ${link('self', own, 'application/atom+xml')}`,
    `  ${link('alternate', feed.address, 'text/html')}`,
    `  <updated>${feed.updated}</updated>`,
    ...people.map((name) => `  <author><name>${nameInXml(name)}</name></author>`),
    `  <rights>${escapeXml(site.licence.name)}</rights>`,
    ...entries.flat(),
    '</feed>',
    '',
  ].join('\n');
}
