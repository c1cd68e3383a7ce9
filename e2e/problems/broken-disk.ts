import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a build (`--import`): the first write or rename to a path that matches
 * `BROKEN_DISK_AT` ends as `BROKEN_DISK` says: with an error of the system, or with the process killed.
 */
const { BROKEN_DISK: ending = '', BROKEN_DISK_AT: pattern } = process.env;

let broken = false;
function breakAt(path: unknown): void {
  if (broken || !pattern || !new RegExp(pattern).test(String(path))) return;
  broken = true;
  if (ending === 'SIGKILL') process.kill(process.pid, ending);
  throw Object.assign(new Error(`${ending}: made up for a test`), { code: ending, path: String(path) });
}

const { writeFileSync, renameSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (path, ...rest) => {
  breakAt(path);
  writeFileSync(path, ...rest);
};
fs.renameSync = (from, to) => {
  breakAt(to);
  renameSync(from, to);
};
fs.promises.writeFile = async (path, ...rest) => {
  breakAt(path);
  await writeFile(path, ...rest);
};
syncBuiltinESMExports();
