import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** @returns a step of the bundler that finds packages for texts that lie elsewhere where the project has them, as the check does */
export const resolvePackages = (content: string): Plugin => ({
  name: 'vademecum-packages',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer?.startsWith(content.replaceAll(sep, '/') + '/') || /^[./\0]|:/.test(source)) return null;
    const others = { ...options, skipSelf: true };
    return (
      (await this.resolve(source, importer, others)) ??
      (await this.resolve(source, fileURLToPath(import.meta.url), others))
    );
  },
});
