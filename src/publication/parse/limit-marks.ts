import type { Code, Construct, Extension, State, Tokenizer, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { Position } from './source-position.ts';

/**
 * Signs that may begin or end something in one paragraph, heading or cell of a table. The parser weighs each
 * against those before it: a thousand take a second, some tens of thousands an hour.
 */
export const MOST_MARKS = 1_000;

/** A paragraph has more marks than are read. */
export class TooManyMarks extends Error {
  override name = 'TooManyMarks';
  readonly place: Position;

  constructor({ line, column }: Position) {
    super(`More than ${MOST_MARKS} marks stand in one paragraph.`);
    this.place = { line, column };
  }
}

/**
 * A plugin of remark-parse (https://github.com/micromark/micromark#extensions) that takes part in reading
 * texts and takes none of it: it counts.
 * @throws TooManyMarks while parsing
 */
export function limitMarks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(extension());
}

function extension(): Extension {
  // Each paragraph is read in a context of its own.
  const counts = new WeakMap<TokenizeContext, number>();
  const tokenize: Tokenizer = function (this, effects, _ok, nok) {
    const count = (code: Code): State | undefined => {
      const number = (counts.get(this) ?? 0) + 1;
      counts.set(this, number);
      if (number > MOST_MARKS) throw new TooManyMarks(this.now());
      effects.consume(code);
      // A run of one sign can be taken apart into as many.
      return (next) => (next === code ? count(next) : nok(next));
    };
    return (code) => {
      effects.enter('data');
      return count(code);
    };
  };
  const construct: Construct = { name: 'limitMarks', tokenize, add: 'before' };
  return {
    text: Object.fromEntries(['*', '_', '~', '[', ']', '!'].map((sign) => [sign.charCodeAt(0), construct])),
  };
}
