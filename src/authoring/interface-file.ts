import { stringify } from 'yaml';
import { english } from '../interface/english/english.ts';

/** @returns an interface.yaml with all words of the interface in English, to be translated */
export const interfaceToTranslate = (): string =>
  `# The words of the interface, in English: translate what stands behind the colons. What is in braces and in <marks>
# stays; forms of the plural (zero, one, two, few, many, other) are those that your language has.
${stringify(english, { lineWidth: 0 })}`;
