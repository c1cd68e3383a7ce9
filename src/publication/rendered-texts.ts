import type { CompiledText } from '../markdown/text-compiler.ts';
import type { RenderedText } from '../markdown/text-renderer.ts';

/** A text as HTML or, where it has code, as what makes that. */
export type MadeText = RenderedText | CompiledText;

/** Texts that are rendered elsewhere, meanwhile: each can be asked for before it is there. */
export class RenderedTexts {
  readonly #texts = new Map<string, PromiseWithResolvers<MadeText | undefined>>();
  #ended = false;

  take(path: string, text: MadeText): void {
    this.#at(path).resolve(text);
  }

  /** Says that no more will come. */
  end(): void {
    this.#ended = true;
    for (const { resolve } of this.#texts.values()) resolve(undefined);
  }

  /** Lets go of all texts, which of a large publication take much of the memory. */
  clear(): void {
    this.#texts.clear();
  }

  /** @returns the text of a file, given its path on the disk; undefined if nobody has rendered it */
  async of(path: string): Promise<MadeText | undefined> {
    return this.#ended && !this.#texts.has(path) ? undefined : this.#at(path).promise;
  }

  #at(path: string): PromiseWithResolvers<MadeText | undefined> {
    const known = this.#texts.get(path) ?? Promise.withResolvers<MadeText | undefined>();
    this.#texts.set(path, known);
    return known;
  }
}
