/** Said of what is no address on the web. */
export const NO_ADDRESS = 'is not a web address: it must begin with https:// or http://';

/** @returns the web address that was meant: by `www.example.org/a`, by a DOI such as `10.1000/xyz` or `doi:10.1000/xyz` */
export function addressMeant(written: string): string | undefined {
  const doi = doiIn(written);
  if (doi !== undefined) return addressOfDoi(doi);
  const host = /^(?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?)$/u.exec(written)?.[1];
  return host && `https://${host}`;
}

/** Identifiers of things by their prefixes, and the address at which each is found: `hdl:2027/abc`, `arXiv:2001.01234`. */
const RESOLVERS: readonly [form: RegExp, address: (id: string) => string][] = [
  [/^(?:hdl:|info:hdl\/)(\d[\d.]*\/\S+)$/i, (id) => `https://hdl.handle.net/${id}`],
  [
    /^arxiv:\s*(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?)$/i,
    (id) => `https://arxiv.org/abs/${id}`,
  ],
  [/^(ark:\/?\d{5}\/\S+)$/i, (id) => `https://n2t.net/${id}`],
  [/^(urn:nbn:[a-z]{2}[:-]\S+)$/i, (id) => `https://nbn-resolving.org/${id}`],
  [/^(swh:1:[a-z]{3}:[\da-f]{40}\S*)$/i, (id) => `https://archive.softwareheritage.org/${id}`],
];

/** @returns the web address at which what an identifier names is found, or undefined where nothing finds it by that */
export const addressOfIdentifier = (written: string): string | undefined =>
  RESOLVERS.flatMap(([form, address]) => {
    const id = form.exec(written)?.[1];
    return id === undefined ? [] : [address(id)];
  })[0];

/** @returns whether a text is an address that finds something, though browsers do not open it: it is shown, and no link */
export const isOtherAddress = (text: string): boolean =>
  /^(?:(?:s?ftp|ftps|gopher|gemini|git|svn|rsync|ipfs|ipns|nntp|telnet|dat|s3|gs|smb|irc):\/\/[^\s/]\S*|(?:urn|ark|hdl|info|magnet|oai|lsid|news|tag|did):\S+)$/i.test(
    text,
  );

/** @returns whether browsers open an address, so that it can be a link */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text) && !/\s/.test(text);

/** Said of what is neither an address of e-mail nor one on the web. */
export const NO_CONTACT = 'must be an e-mail address, or a web address that begins with https:// or http://';

export const isContact = (text: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(text) ? URL.canParse(text) : /^[^\s:/@<>]+@[^\s/@<>]+$/.test(text);

/** @returns what was meant by `mailto:editor@example.org`, `Ann Editor <editor@example.org>` or `www.example.org` */
export function contactMeant(written: string): string | undefined {
  const meant = written
    .trim()
    .replace(/^(?:[^<>@]*<|mailto:)+|>+$/gi, '')
    .trim();
  return isContact(meant) ? meant : addressMeant(meant);
}

/**
 * @returns the DOI that a text is: bare, after `doi:`, as an address, or in the short form `10/ggd754`
 *   (https://shortdoi.org), whose address may be `https://doi.org/ggd754`; undefined where it is none
 */
export function doiIn(text: string): string | undefined {
  const written = text.trim().replace(/(?<=10\.\d+(?:\.\d+)*)%2F/i, '/');
  const short = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/((?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{3,8})$/i.exec(written);
  if (short) return `10/${short[1] ?? ''}`;
  return /^(?:(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\/|urn:doi:|info:doi\/|doi:? ?)?(10\.\d+(?:\.\d+)*\/\S+|10\/(?=\d*[a-z])[a-z0-9]+)$/i.exec(
    written,
  )?.[1];
}

/**
 * @returns the address by which a DOI is found; signs that mean something else in addresses are written as such
 *   (https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html)
 */
export const addressOfDoi = (doi: string): string =>
  `https://doi.org/${decoded(doi)
    .toWellFormed()
    .replace(/[^A-Za-z0-9\-._~/:;()!*',@$&+=]/gu, (sign) => encodeURIComponent(sign))}`;

/** In addresses, DOIs may be encoded already. */
function decoded(doi: string): string {
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}
