/** What XML 1.0 cannot hold in any way: control characters, halves of pairs, and what is no character (§2.2, Char). */
const FORBIDDEN = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns a text without what XML cannot hold, as it stands between tags and between double quotes */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** @returns a name as XML, a dash where nothing is left of it: formats of XML ask for names that are not empty */
export const nameInXml = (name: string): string => escapeXml(name).trim() || '–';
