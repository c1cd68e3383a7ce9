import { createHash } from 'node:crypto';
import { memoize } from '../text/functions/memoize.ts';

/** The same texts stand on every page. */
const hashOf = memoize((text) => createHash('sha256').update(text).digest('base64'));

/** What is the same on every page. */
const COMMON = [
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  // From disk, Firefox does not count files as 'self' here.
  "form-action 'self' file:",
  "base-uri 'none'",
];

/**
 * The content security policy of every page, hosted and from disk: nothing from elsewhere, and nothing
 * inline but what is named by its hash. `wasm-unsafe-eval` lets the search engine run.
 */
export function contentSecurityPolicy(inline: { scripts: string[]; styles: string[] }): string {
  const hashes = (texts: string[]) => texts.map((text) => ` 'sha256-${hashOf(text)}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes(inline.scripts)}`,
    `style-src 'self'${hashes(inline.styles)}`,
    ...COMMON,
  ].join('; ');
}

/**
 * The policy that a host can send with every file. A page may do what both policies allow, so this one leaves scripts and
 * styles to the pages, which name their own, and adds what only a header can say.
 */
export const HEADER_POLICY = [...COMMON, "frame-ancestors 'none'"].join('; ');
