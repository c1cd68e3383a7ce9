import { isAttachment } from '../../model/media/attachment.ts';

/** Hidden files, and those that Windows and office programs leave beside others. */
const IGNORED = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i;

/** Whether a file or folder of this name is nobody's content. */
export const isIgnored = (name: string) => IGNORED.test(name);

/** The files whose text the generator reads; others, such as images, stay where they are. */
const READ =
  /^(site\.yaml|interface\.yaml|sources\.(?:json|ya?ml|bib|ris|nbib|enw)|sources\/[^/]+\.(?:json|ya?ml|bib|ris|nbib|enw)|glossary\.yaml|claims\/[^/]+\.yaml|(briefings|initiatives|organisations|pages)\/[^/]+\.mdx?)$/;

/** Whether the generator reads the text of a file, by its path in the content folder. */
export const isRead = (path: string) => READ.test(path);

/** Whether a file is the author's own code or data, which .mdx files may import. */
export const isModule = (path: string) =>
  /\.(?:m?[jt]s|[jt]sx|json|astro|mdx)$/.test(path) && !isAttachment(path);

/** Whether a file can be shown, by its name. */
export const isPicture = (path: string) => /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(path);

/** The endings that code has, in the order in which the bundler (Vite) looks for a file of the name. */
const CODE = ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'];

/** What an import of an author's own file may leave out, the first that fits counts. */
export const ENDINGS = ['', ...CODE, ...CODE.map((ending) => `/index${ending}`)];
