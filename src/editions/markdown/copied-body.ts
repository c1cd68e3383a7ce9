import { posix } from 'node:path';
import { CITATION, parseCitation } from '../../model/source/citations.ts';
import type { Entry, Publication } from '../../model/entries.ts';
import { blankCode, blankMarkdownCode } from '../../model/markdown-scan.ts';
import { DATA_PARTS, type DataPart } from '../../model/source/page-citations.ts';
import { absoluteAddress } from '../../model/site/addresses/absolute-address.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import { findFile, resolveContentPath } from '../../model/site/addresses/content-paths.ts';
import { decodeAddress } from '../../text/markup/decode-address.ts';
import { HEADING_BRACES, readHeadingAttributes } from '../../text/markup/read-heading-attributes.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** What the text of a page refers to, as its copy has it. */
export interface Resolving {
  publication: Publication;
  entry: Entry;
  /** @returns the marks of notes that name sources: "[^s1]" */
  cite: (sources: readonly string[]) => string;
  /** @returns a part of the page that comes from data, where the author has placed it */
  part: (name: DataPart) => string;
}

const LINK = /(?<=\]\(\s*<?)([^()<>\s]+)(?=>?(?:\s+["'(][^)]*)?\s*\))/g;
const TAG = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;
const MODULE = /^(?:import|export)\s.*$/gm;

/**
 * Brings the Markdown of an entry into a form that other programs read: citations become notes, links lead to pages of
 * the site, and components become what they say. Code stays as it is.
 */
export function copiedBody({ publication, entry, cite, part }: Resolving): string {
  const isModule = entry.file.endsWith('.mdx');
  const outside = (isModule ? blankCode : blankMarkdownCode)(entry.body);
  const edits: { start: number; end: number; text: string }[] = [];
  const replace = (pattern: RegExp, by: (match: RegExpExecArray) => string | undefined) => {
    for (const match of outside.matchAll(pattern)) {
      const text = by(match);
      if (text !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  };
  replace(CITATION, ([, inside = '']) =>
    parseCitation(inside)
      ?.map(({ source, prefix, locator }) =>
        [prefix && `${prefix} `, cite([source]), locator && ` (${locator})`].filter(Boolean).join(''),
      )
      .join(' '),
  );
  if (outside.includes('{'))
    replace(HEADING_BRACES, ({ 0: braces, index }) => {
      // Code before them is blank here.
      const written = entry.body.slice(index, index + braces.length);
      return readHeadingAttributes(braces.trim()) && written.replace(/\s*\{[^{}]*\}$/, '');
    });
  replace(LINK, ([, href = '']) => addressIn(href, entry, publication));
  if (isModule) {
    replace(MODULE, () => '');
    replace(TAG, ([, closing, name = '', attributes = '']) => {
      const value = (attribute: string) =>
        new RegExp(`\\b${attribute}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean) ?? '';
      const named = DATA_PARTS.find((one) => one === name);
      if (named) return part(named);
      if (closing) return '';
      if (name === 'Discrepancy') return `**${escapeMarkdown(value('title'))}**`;
      if (name === 'Quote')
        return `${escapeMarkdown([value('by'), value('in')].filter(Boolean).join(', '))}:`;
      return escapeMarkdown(value('alt'));
    });
  }
  let copied = '';
  let end = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    if (edit.start < end) continue;
    copied += entry.body.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return withoutComments(copied + entry.body.slice(end))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const withoutComments = (text: string) => text.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '');

function addressIn(href: string, entry: Entry, publication: Publication): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const id = resolveContentPath(entry.file, decodeAddress(path));
  const [collection, slug = ''] = (id ?? '').split('/');
  const isPage =
    collection === 'briefings' ||
    collection === 'initiatives' ||
    collection === 'organisations' ||
    collection === 'pages';
  const address = isPage
    ? addressOf({ collection, slug })
    : findFile(publication.attachments, entry.file, href)?.address;
  return address && addressFor(address, entry, publication) + rest;
}

/** @returns where a page or file of the site is; without an address of the publication, the way there from a copy */
export const addressFor = (address: string, from: Entry, { site }: Publication): string =>
  absoluteAddress(address, site) ?? posix.relative(posix.dirname(addressOf(from)), address);
