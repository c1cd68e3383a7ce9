import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../src/testing/temporary-folder.ts';

/** A small publication on another subject, with everything that Markdown and the components can do. */
const FIXTURE = fileURLToPath(new URL('../fixtures/second/', import.meta.url));
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of its own outside the project, with a copy of the content in `content`. */
export function copyOfContent(): { folder: string; content: string; output: string } {
  const folder = temporaryFolder('publication-');
  const content = join(folder, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  return { folder, content, output: join(folder, 'output') };
}

/** Builds as an author does: `npm run build` with folders of one's own. */
export const build = (content: string, output: string, environment: NodeJS.ProcessEnv = {}) =>
  run('build', content, output, environment);

/** Runs one of the commands, or Astro itself, with folders of one's own. */
export function run(
  command: string,
  content: string,
  output: string,
  environment: NodeJS.ProcessEnv = {},
  args: string[] = [],
): Promise<{ code: number | null; report: string }> {
  const [program, before] = command === 'astro' ? ['npx', ['astro']] : ['npm', ['run', '--silent', command]];
  const child = spawn(program, [...before, ...args], {
    cwd: PROJECT,
    env: { ...process.env, FORCE_COLOR: '0', CONTENT_DIR: content, OUT_DIR: output, ...environment },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let report = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (report += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, report });
    });
  });
}
