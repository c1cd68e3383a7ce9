/**
 * `/` and Ctrl-K (or Cmd-K) go to the search box, from the first frame on: the page's own script comes after it, and a key
 * pressed before would be lost, or open the browser's search. Where the reader was is noted at the box. On a phone there is
 * no room for it, and its form leads to the page that has one; a box that is still to be shown by a script is gone to then.
 */
const SEARCH_KEYS = [
  "onkeydown=e=>{const b=document.querySelector('[type=search]'),a=document.activeElement;",
  "if(b&&(e.ctrlKey||e.metaKey?/^k$/i.test(e.key):e.key=='/'&&!e.altKey&&!a.closest('input,select,textarea'))){",
  'e.preventDefault();if(a!=b)b.from=a;',
  'if(b.checkVisibility()){b.focus();b.select()}else if(b.form.hidden)b.autofocus=true;else b.form.submit()}};',
].join('');

/** What the early script notes at the search box. */
export interface SearchBox extends HTMLInputElement {
  /** Where the reader was before a key led there. */
  from?: HTMLElement;
}

/**
 * A script that gives a page the chosen theme with its first frame, so that none flashes, and hears the keys of the search.
 * Storage may be refused.
 *
 * It waits for that frame, and on most pages for the style sheet above it. Where a script asks for storage as
 * soon as a page from disk begins, Chromium may not have noted yet which page that is. It then gives the page a
 * storage that looks like any other, but is empty and forgets what is put into it ("race condition between
 * committing the new document and binding the DOM Storage", in its
 * content/browser/dom_storage/dom_storage_context_wrapper.cc).
 * Later than that it does so rarely: of 240 single files, which wait for no style, that were opened while the browser was
 * stopped for 60 ms in 66, 6 had no theme. Waiting for an answer of the browser first (locks) left as many, and nothing
 * that a page can ask tells such a storage from an empty one.
 */
export const EARLY_SCRIPT = `${SEARCH_KEYS}requestAnimationFrame(()=>{try{const t=localStorage.getItem('vademecum-theme');if(t)document.documentElement.dataset.theme=t}catch{}})`;
