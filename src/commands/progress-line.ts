import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** A thread that keeps a line on the terminal for the steps that take longer than two seconds. */
const LONG = 2000;

/** The stream of a thread would wait for the main one. */
const STDERR = 2;

/** The steps at work, with the time at which each began, in milliseconds since 1970. */
let running: [name: string, since: number][] = [];
let isShown = false;

parentPort?.on('message', (steps: typeof running) => {
  running = steps;
  if (isShown) draw();
});
setInterval(draw, 500);

/** The cursor goes back to the start of the line, so that whatever is printed next takes its place. */
function draw(): void {
  const now = performance.timeOrigin + performance.now();
  const long = running.filter(([, since]) => now - since > LONG);
  const line = long.map(([name, since]) => `${name} ${Math.floor((now - since) / 1000)} s`).join(', ');
  if (line || isShown) writeSync(STDERR, `\u001B[K${line}\r`);
  isShown = line !== '';
}
