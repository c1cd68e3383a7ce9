import { VERSIONS_SCRIPT } from '../text/edition-versions.ts';

/**
 * A script that runs before the first paint, so that a chosen theme does not flash. Storage may be refused.
 *
 * It stands below the style sheet and so waits for it. Where a script asks for storage as soon as a page from
 * disk begins, Chromium may not have noted yet which page that is. It then gives the page a storage that looks
 * like any other, but is empty and forgets what is put into it ("race condition between committing the new
 * document and binding the DOM Storage", in its content/browser/dom_storage/dom_storage_context_wrapper.cc).
 * The page for unknown addresses and the single file bring their style along, and have nothing to wait for.
 */
export const EARLY_SCRIPT = `try{const t=localStorage.getItem('vademecum-theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/**
 * A script in the head of the search page that loads the search while the rest of the page is still on its way: what
 * `load-with-versions.ts` does on other pages once their script runs. It takes the address away, so that the search is
 * loaded once.
 */
export const EARLY_SEARCH = `{const{head:a,documentElement:{dataset:b}}=document;for(const c of[b.root+'${VERSIONS_SCRIPT}'+(/^http/.test(location.protocol)?'?'+Date.now():''),b.search]){const d=document.createElement('script');d.async=!1;d.src=c;a.append(d)}delete b.search}`;
