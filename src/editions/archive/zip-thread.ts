import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readSite } from '../read-site.ts';
import { CHECKSUMS, checksumsOf } from '../checksums.ts';
import { zipOf } from './zip-archive.ts';

/** What the thread that makes the zip is told. */
export interface ZipTask {
  /** The folder that holds the site. */
  folder: string;
  /** The folder of the downloads in it. */
  apart: string;
  /** What else of the site is left out of the zip. */
  leftOut: string[];
  /** The path of the zip in the site. */
  zip: string;
  /** The name of the one folder in the zip. */
  top: string;
}

const { folder, apart, leftOut, zip, top } = workerData as ZipTask;
const files = readSite(folder, [apart, ...leftOut]);
const sums = { path: CHECKSUMS, content: new TextEncoder().encode(checksumsOf(files)) };
mkdirSync(join(folder, apart), { recursive: true });
writeFileSync(join(folder, zip), zipOf(top, [...files, sums]));
