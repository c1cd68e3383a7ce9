import { existsSync } from 'node:fs';

/**
 * Imported before each command, by `--import`: says what to do where `npm ci` has not ended yet, before the command fails
 * for it. It is JavaScript because the Node.js of a system may read nothing else; the one that reads the commands is
 * among what is installed.
 */
if (!process.features.typescript || !existsSync(new URL('../../node_modules/astro', import.meta.url))) {
  console.error(
    `Run \`npm ci\` first, and wait until it has ended: it installs what this command needs, the Node.js that runs it among it (this one is ${process.version}).`,
  );
  process.exit(1);
}
