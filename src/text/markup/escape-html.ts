/** @returns a text as it stands between tags */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @returns a text as it stands between the double quotes of an attribute */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
