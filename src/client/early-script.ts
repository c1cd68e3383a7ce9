/**
 * A script that gives a page the chosen theme with its first frame, so that none flashes. Storage may be
 * refused.
 *
 * It waits for that frame, and on most pages for the style sheet above it. Where a script asks for storage as
 * soon as a page from disk begins, Chromium may not have noted yet which page that is. It then gives the page a
 * storage that looks like any other, but is empty and forgets what is put into it ("race condition between
 * committing the new document and binding the DOM Storage", in its
 * content/browser/dom_storage/dom_storage_context_wrapper.cc).
 */
export const EARLY_SCRIPT = `requestAnimationFrame(()=>{try{const t=localStorage.getItem('vademecum-theme');if(t)document.documentElement.dataset.theme=t}catch{}})`;
