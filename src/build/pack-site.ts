import { writeServiceWorker } from '../editions/app/write-service-worker.ts';
import type { CompressedFile, CompressedFiles } from '../editions/compressed-files.ts';
import { writeZip, type ZipAt } from '../editions/archive/write.ts';

/**
 * Packs a site of which all files are there: for the app that keeps it, and for readers who take it with them.
 * @param worker see `serviceWorkerCode`
 * @returns all files of the zip, the sums apart
 */
export async function packSite(
  folder: string,
  files: CompressedFiles,
  { worker, zip }: { worker: string; zip: ZipAt },
): Promise<CompressedFile[]> {
  const all = [...files.all(), ...(await writeServiceWorker(folder, files, worker))];
  writeZip(folder, zip, all);
  return all;
}
