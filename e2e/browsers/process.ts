import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that a driver needs, with a home of its own that goes when it ends. */
export interface Program {
  home: string;
  /** Waits until the program has said something. */
  said(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** @param command makes the command line for a home, which is an empty folder */
export function start(
  command: (home: string) => { path: string; args: string[]; env?: NodeJS.ProcessEnv },
): Program {
  const home = mkdtempSync(join(tmpdir(), 'reader-'));
  const { path, args, env } = command(home);
  // Programs refuse a home that belongs to another user.
  const child = spawn(path, args, { env: { ...process.env, HOME: home, ...env } });
  process.once('exit', () => child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-10_000)));
  return {
    home,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found[1] ?? found[0]);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('error', reject);
        child.once('exit', (code) => {
          reject(new Error(`${path} ended with ${String(code)} and said:\n${output}`));
        });
        look();
      }),
    stop: async () => {
      await ended(child);
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill();
  });
}
