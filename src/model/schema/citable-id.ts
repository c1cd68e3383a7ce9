/** Ids that texts can cite: what Markdown itself would change (`__`, `--`, `//`) cannot be in them. */
export const CITABLE_ID = '[A-Za-z0-9]+(?:[_:.+/-][A-Za-z0-9]+)*';
export const SOURCE_ID = new RegExp(`^${CITABLE_ID}$`);
