import * as say from '../../interface/site-words.ts';
import { canCopy } from './copy-buttons.ts';
import { element } from '../element.ts';
import { citableAddress } from './page-address.ts';

/** The links that headings and claims have to themselves also copy their address when they are followed. */
export function startCopyingLinks(): void {
  if (!canCopy()) return;
  const status = element('span', { class: 'copied', role: 'status' });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.heading-link, .claim-id a[href^="#"]')) {
    link.title = say.copyLink;
    link.addEventListener('click', () => {
      void navigator.clipboard.writeText(citableAddress(link.href)).then(() => {
        status.textContent = '';
        link.after(status);
        // A change is announced only where the status was there before it.
        setTimeout(() => (status.textContent = say.linkCopied));
        setTimeout(() => {
          status.remove();
        }, 3000);
      });
    });
  }
}
