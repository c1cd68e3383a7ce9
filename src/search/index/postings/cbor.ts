/**
 * Lists, texts and whole numbers in CBOR, of which the files of Pagefind's index consist.
 * @see https://www.rfc-editor.org/rfc/rfc8949.html#section-3
 */
export type Cbor = string | number | Written | readonly Cbor[];

/** A value as it is written, which nobody has to read. */
export type Written = Uint8Array;

const [NATURAL, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];
/** Numbers below it stand in the first byte itself, above it in one, two or four that follow. */
const SHORT = 24;

/** Reads one value after the other. Each method throws if what comes next is of another kind. */
export class CborReader {
  /** Where the next value begins. */
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  /** @returns how many values a list has, of which the first comes next */
  list(): number {
    return this.#expect(LIST);
  }

  text(): string {
    const length = this.#expect(TEXT);
    const start = this.at;
    this.at += length;
    return this.#bytes.toString('utf8', start, this.at);
  }

  integer(): number {
    const kind = this.#kind();
    if (kind === NEGATIVE) return -1 - this.#number();
    return this.#expect(NATURAL);
  }

  /** @returns a value as it stands there */
  written(): Written {
    const start = this.at;
    this.skip();
    return this.#bytes.subarray(start, this.at);
  }

  value(): Cbor {
    const kind = this.#kind();
    if (kind === TEXT) return this.text();
    if (kind === LIST) return Array.from({ length: this.list() }, () => this.value());
    return this.integer();
  }

  /** Passes over a value. */
  skip(): void {
    const kind = this.#kind();
    const number = this.#number();
    if (kind === TEXT) this.at += number;
    else if (kind === LIST) for (let count = 0; count < number; count += 1) this.skip();
    else if (kind > NEGATIVE) throw new Error(UNKNOWN);
  }

  #kind(): number {
    return (this.#bytes[this.at] ?? 0xff) >> 5;
  }

  #expect(kind: number): number {
    if (this.#kind() !== kind) throw new Error(UNKNOWN);
    return this.#number();
  }

  #number(): number {
    const first = this.#bytes.readUInt8(this.at++) & 0x1f;
    if (first < SHORT) return first;
    if (first === SHORT) return this.#bytes.readUInt8(this.at++);
    const length = 2 ** (first - SHORT);
    if (length > 4) throw new Error(UNKNOWN);
    this.at += length;
    return this.#bytes.readUIntBE(this.at - length, length);
  }
}

const UNKNOWN = 'This version of Pagefind writes its index otherwise.';

/** @returns how many values a list has */
export const lengthOf = (list: Written): number => new CborReader(list).list();

/** @returns a value in as few bytes as it takes */
export function encodeCbor(value: Cbor): Buffer {
  const writer = new CborWriter();
  writer.write(value);
  return writer.bytes();
}

class CborWriter {
  #bytes = Buffer.allocUnsafe(256);
  #at = 0;

  write(value: Cbor): void {
    if (typeof value === 'number') {
      if (value < 0) this.#head(NEGATIVE, -1 - value);
      else this.#head(NATURAL, value);
    } else if (typeof value === 'string') {
      const text = Buffer.from(value);
      this.#head(TEXT, text.length);
      this.#raw(text);
    } else if (value instanceof Uint8Array) this.#raw(value);
    else {
      this.#head(LIST, value.length);
      for (const item of value) this.write(item);
    }
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#at));
  }

  #raw(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #head(kind: number, number: number): void {
    const length = [0, 1, 2, 4].find((size) => number < (size ? 256 ** size : SHORT));
    if (length === undefined) throw new Error(`A number too large for an index: ${number}`);
    this.#makeRoom(5);
    this.#at = this.#bytes.writeUInt8((kind << 5) | (length ? SHORT + Math.log2(length) : number), this.#at);
    if (length) this.#at = this.#bytes.writeUIntBE(number, this.#at, length);
  }

  #makeRoom(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const more = Buffer.allocUnsafe(2 * (this.#at + length));
    this.#bytes.copy(more);
    this.#bytes = more;
  }
}
