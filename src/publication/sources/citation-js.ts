import { createRequire } from 'node:module';
import { lazy } from '../../text/functions/lazy.ts';

/**
 * The parts of Citation.js that read BibTeX and RIS (https://citation.js.org), loaded when there is such a file:
 * it takes 150 ms, and the check has none to spare. The package ships no types.
 */
const load = createRequire(import.meta.url);

/** An entry of BibTeX with its values as they are written. */
export interface BibEntry {
  type: string;
  label: string;
  properties: Record<string, string | number>;
}

interface BibParser {
  /** @throws SyntaxError with the place in its message: "… at line 3 col 5: …" */
  parse: (text: string) => BibEntry[];
}

interface BibMapper {
  /** @returns items of CSL-JSON, with what crossrefs give them; biblatex knows all that BibTeX does */
  parse: (entries: BibEntry[]) => Record<string, unknown>[];
  parseBibtex: (entries: BibEntry[]) => Record<string, unknown>[];
}

interface RisMapper {
  /** @returns an item of CSL-JSON, from the values of its tags */
  parseMixed: (record: Record<string, string | string[]>) => Record<string, unknown>;
}

interface LatexConstants extends Record<
  'formattingEnvs' | 'formattingCommands' | 'commands' | 'mathCommands' | 'diacritics',
  object
> {
  /** How the values of fields are read: `["field", "uri"]` */
  fieldTypes: Partial<Record<string, [string, string]>>;
}

export const bibtex = () => ({
  parser: load('@citation-js/plugin-bibtex/lib/input/file.js') as BibParser,
  mapper: load('@citation-js/plugin-bibtex/lib/input/entries.js') as BibMapper,
});

export const ris = () => load('@citation-js/plugin-ris/lib/ris.js') as RisMapper;

/** What Citation.js knows of LaTeX. */
export const latex = lazy(() => {
  const constants = load('@citation-js/plugin-bibtex/lib/input/constants.js') as LatexConstants;
  const { formattingEnvs, formattingCommands, commands, mathCommands, diacritics, fieldTypes } = constants;
  const groups = [formattingEnvs, formattingCommands, commands, mathCommands, diacritics];
  return {
    commands: new Set(groups.flatMap(Object.keys)),
    signs: new Set([commands, mathCommands].flatMap(Object.keys)),
    accents: new Set(Object.keys(diacritics)),
    /** Addresses and the like, in which a command is none. */
    isVerbatim: (field: string) => /^(?:uri|verbatim)$/.test(fieldTypes[field]?.[1] ?? ''),
  };
});
