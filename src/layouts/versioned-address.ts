import { createHash } from 'node:crypto';
import { memoize } from '../text/functions/memoize.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** The same scripts stand on every page. */
const versionOfText = memoize(hashOf);

/** @returns the version of several texts together, which must not change */
export const versionOf = memoizeByObject((texts: readonly string[]) => hashOf(texts.join('\n')));

/** @returns the address of a script with a version that changes with its text, so that no cache gives an old one */
export const versioned = (address: string, text: string): string => `${address}?v=${versionOfText(text)}`;
