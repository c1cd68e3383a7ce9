import { join } from 'node:path';

/**
 * Where lies what was made of the generator alone when its packages were installed. It is one of them, and as much to be
 * trusted, whoever has installed them; a cache is not.
 */
export const PREPARED_DIRECTORY = join(import.meta.dirname, '../../node_modules/.generator');
