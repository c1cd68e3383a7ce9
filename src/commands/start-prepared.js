import { existsSync } from 'node:fs';

/**
 * Imported before a command, by `--import`, and so in its threads: does what `run-prepared.ts` says, as it was prepared with
 * all else where it was. It is JavaScript because Node.js takes a tenth of a second in each thread to begin to read
 * TypeScript.
 */
const prepared = new URL('../../node_modules/.generator/code/commands/run-prepared.mjs', import.meta.url);
await import(existsSync(prepared) ? prepared.href : './run-prepared.ts');
