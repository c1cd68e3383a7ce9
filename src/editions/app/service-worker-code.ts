import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-scripts.ts';

const worker = fileURLToPath(new URL('./worker/service-worker.ts', import.meta.url));

/** @returns what all editions have in common of the service worker */
export const serviceWorkerCode = async (): Promise<string> => (await classicScript(worker)).code;
