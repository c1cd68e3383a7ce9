import { z } from 'astro/zod';
import { common } from './common.ts';

/** Front matter of `content/pages/<slug>.md`: about, accessibility and the like. */
export const pageSchema = z.strictObject(common);

export type Page = z.output<typeof pageSchema>;
