/**
 * A script that runs before the first paint, so that a chosen theme does not flash and the style sheet
 * knows of a page from disk. Storage may be refused, so it comes last.
 */
export const EARLY_SCRIPT = `{const{dataset:d}=document.documentElement;if(location.protocol=='file:')d.from='disk';try{const t=localStorage.getItem('vademecum-theme');if(t)d.theme=t}catch{}}`;
