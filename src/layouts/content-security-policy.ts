import { createHash } from 'node:crypto';

/**
 * The content security policy of every page, hosted and from disk: nothing from elsewhere, and nothing
 * inline but what is named by its hash. `wasm-unsafe-eval` lets the search engine run.
 */
export function contentSecurityPolicy(inline: { scripts: string[]; styles: string[] }): string {
  const hashes = (texts: string[]) =>
    texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes(inline.scripts)}`,
    `style-src 'self'${hashes(inline.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    // From disk, Firefox does not count files as 'self' here.
    "form-action 'self' file:",
    "base-uri 'none'",
  ].join('; ');
}
