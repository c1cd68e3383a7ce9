/**
 * Ids that texts can cite, in any script. What Markdown itself would change (`__`, `--`, `//`), and what ends a
 * citation or an address, cannot be in them. The pattern needs the flag `u`.
 */
export const CITABLE_ID = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[_:.+/-][\\p{L}\\p{M}\\p{N}]+)*';
export const SOURCE_ID = new RegExp(`^${CITABLE_ID}$`, 'u');
