import type { RenderedText } from '../markdown/text-renderer.ts';

/** Texts that are rendered elsewhere, meanwhile: each can be asked for before it is there. */
export class RenderedTexts {
  readonly #texts = new Map<string, PromiseWithResolvers<RenderedText | undefined>>();
  #ended = false;

  take(path: string, text: RenderedText): void {
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
  async of(path: string): Promise<RenderedText | undefined> {
    return this.#ended && !this.#texts.has(path) ? undefined : this.#at(path).promise;
  }

  #at(path: string): PromiseWithResolvers<RenderedText | undefined> {
    const known = this.#texts.get(path) ?? Promise.withResolvers<RenderedText | undefined>();
    this.#texts.set(path, known);
    return known;
  }
}
