import * as say from '../../interface/cite-words.ts';
import { CITATION_FORMATS, type CitedPage } from '../../text/citation-formats.ts';
import { canCopy, copyOnClick } from './copy-buttons.ts';
import { element } from '../element.ts';
import { isHosted } from '../where-opened.ts';

/** Where a page is read. */
interface ReadAt {
  /** From a host. */
  address: string;
  /** Its place in the publication. */
  path: string;
}

/**
 * Says when and where a page was read, and offers to copy and download how it is cited. Where no address is known,
 * its place in an edition stands for it, with a checksum of the edition's texts.
 * @param place whose first paragraph says how the page is cited, without what only a browser knows
 */
export function offerCitations(place: HTMLElement, page: CitedPage, { address, path }: ReadAt): void {
  const now = new Date();
  const url = page.URL ?? (isHosted() ? address : undefined);
  const where = url ?? say.fromDisk({ path, checksum: checksum() });
  const cited: CitedPage = {
    ...page,
    accessed: { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    ...(url === undefined ? { note: [page.note, where].filter(Boolean).join(' ') } : { URL: url }),
  };
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(now);
  const text = place.querySelector('p');
  // Its address is there already, where there is one: see `load-citations.ts`.
  text?.append(...(url === undefined ? [` ${where}`] : []), ` ${say.accessed({ date })}`);
  const formats = [
    { name: say.asText, ending: 'txt', type: 'text/plain', content: text?.textContent.trim() ?? '' },
    ...CITATION_FORMATS.map(({ write, ...format }) => ({ ...format, content: write(cited) })),
  ];
  const rows = formats.map(({ name, ending, type, content }) => {
    const file = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    const attributes = {
      href: file,
      download: `${cited.id}.${ending}`,
      'aria-label': say.downloadAs({ name }),
    };
    const copy = canCopy() ? [copyButton(name, content)] : [];
    return element('li', {}, element('b', {}, name), ...copy, element('a', attributes, say.download));
  });
  place.append(element('ul', { class: 'cite-formats' }, ...rows));
}

function copyButton(name: string, content: string): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': say.copyAs({ name }) }, say.copy);
  copyOnClick(button, () => content);
  return button;
}

const checksum = () => document.documentElement.dataset['index'] ?? '';
