import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes sentences, paragraphs and sections with words of a vocabulary. */
export interface Writer {
  sentence(): string;
  /** @param inside what stands at its end, such as a citation or a link */
  paragraph(inside: string): string;
  /** A heading of three words. */
  heading(): string;
  /** A title that no other page has: subject words and a name. */
  title(kind: string): string;
}

export function createWriter(vocabulary: Vocabulary, random: Random, subject: readonly string[]): Writer {
  const words = (count: number) => Array.from({ length: count }, () => vocabulary.word(random));
  const sentence = () => `${capitalise(words(8 + random.below(16)).join(' '))}.`;
  const titles = new Set<string>();
  return {
    sentence,
    paragraph: (inside) =>
      `${Array.from({ length: 3 + random.below(3) }, sentence).join(' ')} ${capitalise(words(6).join(' '))} ${inside}.`,
    heading: () => capitalise(`${random.pick(subject)} ${vocabulary.word(random)} ${random.pick(subject)}`),
    title(kind) {
      for (;;) {
        const title = `${capitalise(vocabulary.name(random))} ${random.pick(subject)} ${random.pick(subject)} ${kind}`;
        if (titles.has(title)) continue;
        titles.add(title);
        return title;
      }
    },
  };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
