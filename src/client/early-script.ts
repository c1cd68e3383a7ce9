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
