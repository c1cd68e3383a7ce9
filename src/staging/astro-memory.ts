import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/**
 * Where Astro remembers the entries of a publication. Those of two must not meet, so each has folders of its own.
 * @param content the content folder, absolute
 */
export function astroMemory(content: string): { build: string; preview: string } {
  const own = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {
    build: resolve('node_modules/.astro', own),
    // What a preview writes of the publication in `content/` is also what editors read.
    preview: content === resolve('content') ? resolve('.astro') : resolve('.astro/previews', own),
  };
}
