/** A script that runs before the first paint, so that a chosen theme does not flash. */
export const EARLY_THEME = `try{const t=localStorage.getItem('vademecum-theme');if(t)document.documentElement.dataset.theme=t}catch{}`;
