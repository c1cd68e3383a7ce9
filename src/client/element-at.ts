import { idInFragment } from '../text/markup/decode-address.ts';

/** The element of the page to which a link or the address leads, such as the entry in the list of sources. */
export function elementAt({ hash }: { hash: string }): HTMLElement | null {
  const id = idInFragment(hash.slice(1), (one) => document.getElementById(one) !== null);
  return id === undefined ? null : document.getElementById(id);
}
