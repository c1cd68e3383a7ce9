/**
 * @param html as `serialise` writes it
 * @returns its text as a browser finds it in `textContent`
 */
export const textContent = (html: string): string =>
  html
    // Browsers pass over a line end right after this tag
    // (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody).
    .replace(/(<pre(?:\s[^>"']*(?:"[^"]*"|'[^']*'))*[^>"']*>)\n/g, '$1')
    .replace(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
