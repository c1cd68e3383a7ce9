import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFirstPublication } from '../authoring/first-publication.ts';
import { isPrepared, prepareBundle } from '../build/kept-bundle.ts';
import { cached } from '../pictures/cached-files.ts';
import { nameOfKept } from '../publication/kept/kept-file.ts';
import { astroMemory } from '../staging/astro-memory.ts';
import { isCodePrepared } from '../staging/prepared-code.ts';
import { PREPARED_DIRECTORY } from '../staging/prepared-directory.ts';
import { prepareCode } from './prepare-code.ts';

/**
 * `npm run prepare`, which npm runs when it has installed the packages: joins the modules of the generator, and bundles and
 * compiles it by two builds of a small publication. The first bundles pages; the second runs that bundle, so that Node.js
 * keeps what it compiles of it. A publication with other words or with code of its own is bundled by its first build, as
 * all are where this fails.
 */
try {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-'));
  try {
    await prepareIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The generator is not compiled ahead, so the first build takes longer: ${reason}`);
}

async function prepareIn(folder: string): Promise<void> {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  writeFirstPublication(first);
  if (isCodePrepared() && isPrepared(first)) return;
  rmSync(PREPARED_DIRECTORY, { recursive: true, force: true });
  await prepareCode();
  build(first, join(folder, 'site'));
  prepareBundle(first);
  writeFirstPublication(second);
  build(second, join(folder, 'site'));
}

/** Builds as authors do, and leaves nothing of the publication. */
function build(content: string, output: string): void {
  const script = [
    '--import',
    './src/commands/start-prepared.js',
    'src/commands/build.ts',
    '--format',
    'json',
  ];
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: output };
  try {
    execFileSync(process.execPath, script, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  } finally {
    cached.forget(nameOfKept('', content));
    rmSync(astroMemory(content).build, { recursive: true, force: true });
  }
}
