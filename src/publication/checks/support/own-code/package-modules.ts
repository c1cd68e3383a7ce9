import { createRequire, isBuiltin } from 'node:module';
import { memoize } from '../../../../text/functions/memoize.ts';

interface PackageModule {
  names: string[];
  values: Readonly<Record<string, unknown>> | undefined;
}

const load = createRequire(import.meta.url);

/**
 * Loads a package as the build will. What the programs of Node do themselves is only told by name: a check changes no files.
 * @returns undefined where it cannot be loaded here, such as one that waits or is for browsers
 */
export const packageModule = memoize((name: string): PackageModule | undefined => {
  try {
    const values = load(name) as unknown;
    if ((typeof values !== 'object' && typeof values !== 'function') || values === null) return undefined;
    const isModule = (values as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'Module';
    const named = { ...(isModule ? {} : { default: values }), ...(values as Record<string, unknown>) };
    return { names: Object.keys(named), values: isBuiltin(name) ? undefined : named };
  } catch {
    return undefined;
  }
});
