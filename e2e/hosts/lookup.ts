/** How a host for files answers. Hosts differ in this more than in anything else. */
export interface Habits {
  /** Answers the address of a folder with the `index.html` in it. */
  folders: boolean;
  /** Sends `page.html` on to `page`, and `index.html` on to its folder. */
  stripsHtml: boolean;
  /** Compresses what readers accept compressed. */
  compresses: boolean;
  /** Answers unknown addresses with the site's `404.html`. */
  notFoundPage: boolean;
}

export type Answer =
  { status: 200; file: string } | { status: 308; location: string } | { status: 404; file?: string };

/**
 * @param path the path of the address as asked for, percent-encoded
 * @param exists says whether the site has a file of this path
 * @param base the path at which the site lies, with a slash at both ends
 * @returns what the host answers; never a file outside the site
 */
export function lookUp(path: string, exists: (file: string) => boolean, habits: Habits, base = '/'): Answer {
  const notFound: Answer = habits.notFoundPage ? { status: 404, file: '404.html' } : { status: 404 };
  const decoded = decodePath(path);
  if (!decoded?.startsWith(base)) return notFound;
  const file = decoded.slice(base.length);
  if (/(?:^|\/)\.\.?(?:\/|$)|[\\\0]/.test(file)) return notFound;
  if (habits.stripsHtml) {
    if (file.endsWith('.html') && exists(file))
      return { status: 308, location: path.replace(/(?:(?<=\/)index)?\.html$/, '') };
    if (exists(`${file}.html`)) return { status: 200, file: `${file}.html` };
  }
  if (exists(file)) return { status: 200, file };
  const index = `${file}index.html`;
  if (habits.folders && (file === '' || file.endsWith('/')) && exists(index))
    return { status: 200, file: index };
  return notFound;
}

/** @returns the path without percent signs, or undefined if it has a code that means nothing */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
