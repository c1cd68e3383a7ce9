import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { copyGenerator } from '../generator-copy.ts';

export interface Preview {
  /** Ends with a slash. */
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts the live preview of a content folder.
 * @param generator the folder of a generator, which is put there if it is new
 * @returns when it answers
 * @throws with its output if it stops before
 */
export async function startPreview(content: string, generator: string): Promise<Preview> {
  const port = await freePort();
  if (!existsSync(generator)) copyGenerator(generator);
  const child = spawn(
    process.execPath,
    ['src/commands/dev.ts', '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: generator,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: '', ASTRO_DEV_BACKGROUND: '0', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const stopped = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  await isReady(child);
  return {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill();
      await stopped;
    },
  };
}

/** A port that nobody has; the preview would take another one if it were in use. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function isReady(child: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      if (output.includes('watching for file changes')) resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('close', () => {
      reject(new Error(`The preview stopped:\n${output}`));
    });
  });
}
