import * as say from '../../interface/preview-words.ts';
import { decodeAddress } from '../../text/markup/decode-address.ts';
import {
  keyOfTerm,
  PREVIEWS_EVENT,
  PREVIEW_SCRIPTS,
  previewScriptOf,
  type PreviewTexts,
} from '../../text/preview-texts.ts';
import { element } from '../element.ts';
import { loadScript } from '../load-script.ts';
import { elementAt } from '../element-at.ts';
import { startPreviews, type Card } from './preview-card.ts';
import { claimCard, markCard, sourceCard, textCard } from './preview-parts.ts';
import { rootAddress, type Previewed } from './previewed.ts';

type Held = Record<string, PreviewTexts>;
const loading = new Map<number, Promise<Held>>();
const root = rootAddress();
const MARKS = 'svg a';
const OF_PAGES = '.twin, .lineage a:not(.step-arrow)';

/** What stands on the page is taken from there; the rest comes in scripts, which works from disk, too. */
async function describe(previewed: Previewed): Promise<Card | undefined> {
  const hash = previewed.getAttribute('href') ?? '';
  const there = hash.startsWith('#') ? elementAt({ hash }) : null;
  const name = previewed.ariaLabel ?? there?.closest('.way')?.textContent;
  // Of boxes of a lineage, of what was said of them, and of lines in a timeline, more is known than their names.
  if (name && previewed.matches(MARKS) && !previewed.matches(OF_PAGES))
    return markCard(previewed.dataset['told'] ?? name);
  if (previewed instanceof HTMLAnchorElement) {
    if (there?.closest('.sources')) return sourceCard(there, previewed);
    if (there?.matches('.claims > li') && !there.contains(previewed)) return claimCard(there);
    if (there) return undefined;
  }
  for (const key of keysOf(previewed)) {
    const texts = await textsOf(key);
    if (!texts) continue;
    const card = textCard(texts);
    if (texts.href)
      card.links.push(element('a', { href: new URL(`.${texts.href}`, root).href }, say.inGlossary));
    return card;
  }
  return undefined;
}

/** Of a place on a page nothing may be known but its page. */
function keysOf(previewed: Previewed): string[] {
  if (previewed.localName !== 'a')
    return [keyOfTerm(previewed.dataset['previewed'] || (previewed.getAttribute('title') ?? ''))];
  const address = new URL(previewed.getAttribute('href') ?? '', document.baseURI);
  const path = decodeAddress(
    `/${(address.origin + address.pathname).slice((root.origin + root.pathname).length)}`,
  );
  return [...(address.hash ? [path + decodeAddress(address.hash)] : []), path];
}

async function textsOf(key: string): Promise<PreviewTexts | undefined> {
  const [count = 0, version = ''] = (document.documentElement.dataset['texts'] ?? '').split('.');
  if (!Number(count)) return undefined;
  const number = previewScriptOf(key, Number(count));
  const held = loading.get(number) ?? load(number, version);
  loading.set(number, held);
  const found = await held;
  return Object.hasOwn(found, key) ? found[key] : undefined;
}

/** Without the script there is no preview, and links are links. */
const load = (number: number, version: string) =>
  new Promise<Held>((resolve) => {
    addEventListener(`${PREVIEWS_EVENT}${number}`, ({ detail }: CustomEventInit<Held>) => {
      resolve(detail ?? {});
    });
    const address = new URL(`${PREVIEW_SCRIPTS}${number}.js?v=${version}`, root);
    loadScript(address.href).onerror = () => {
      resolve({});
    };
  });

startPreviews(describe);
