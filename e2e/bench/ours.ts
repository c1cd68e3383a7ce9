import { appendFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { copyGenerator } from '../generator-copy.ts';
import { forget, measure, run, type Cost } from './cost.ts';

export interface Ours {
  /** `npm run build` that remembers nothing, with a generator that was prepared when its packages were installed. */
  cold: () => Promise<Cost>;
  /** The same with one that was not, and so is bundled and compiled by the build. */
  unprepared: () => Promise<Cost>;
  /** `npm run build` after one text has changed. */
  rebuild: () => Promise<Cost>;
  /** `npm run check`. */
  check: () => Promise<Cost>;
  /**
   * A cold build that writes profiles of its threads to a folder.
   * @returns the end of what it printed
   */
  profile: (folder: string) => Promise<string>;
}

/**
 * @param text the file of the publication that is edited between builds
 * @param generator a new folder for a copy of the generator
 */
export function createOurs(content: string, text: string, output: string, generator: string): Ours {
  copyGenerator(generator);
  const environment = { CONTENT_DIR: content, OUT_DIR: output };
  const command = (name: string) => [
    '--import',
    './src/commands/start-prepared.js',
    `src/commands/${name}.ts`,
  ];
  const build = command('build');
  const prepared = join(generator, 'node_modules/.generator');
  // Where it has been done, that is soon said.
  const prepare = () => run(generator, ['src/commands/prepare.ts']);
  return {
    async cold() {
      await prepare();
      forget(generator, output);
      return measure(generator, build, environment);
    },
    unprepared() {
      const aside = forget(generator, output);
      if (existsSync(prepared)) renameSync(prepared, join(aside, 'prepared'));
      return measure(generator, build, environment);
    },
    rebuild() {
      appendFileSync(join(content, text), '\nOne more sentence.\n');
      return measure(generator, build, environment);
    },
    check: () => measure(generator, command('check'), environment),
    async profile(folder) {
      await prepare();
      forget(generator, output);
      return run(generator, ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...build], environment);
    },
  };
}
