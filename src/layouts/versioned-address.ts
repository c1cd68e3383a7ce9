import { createHash } from 'node:crypto';

/** @returns the address of a script with a version that changes with its text, so that no cache gives an old one */
export const versioned = (address: string, text: string): string =>
  `${address}?v=${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
