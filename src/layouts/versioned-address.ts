import { createHash } from 'node:crypto';
import { memoize } from '../text/memoize.ts';

/** The same scripts stand on every page. */
const versionOf = memoize((text) => createHash('sha256').update(text).digest('hex').slice(0, 10));

/** @returns the address of a script with a version that changes with its text, so that no cache gives an old one */
export const versioned = (address: string, text: string): string => `${address}?v=${versionOf(text)}`;
