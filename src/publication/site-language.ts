import { isLanguage } from '../model/schema/fields.ts';

/** @returns the language that `site.yaml` names, whatever else is wrong in it; English where it names none */
export function languageOfSite(site: unknown): string {
  const written = typeof site === 'object' && site && 'language' in site ? site.language : undefined;
  return isLanguage(written) ? written : 'en-GB';
}
