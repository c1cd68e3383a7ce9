import { noteRead } from '../text/functions/track-reads.ts';

const ONE = 'map ';
const ALL = 'maps ';

/** A map that notes what it is asked for: one key, or all that it holds. */
export class TrackedMap<Value> extends Map<string, Value> {
  readonly #name: string;
  readonly #notes = new Map<string, string>();

  constructor(name: string, map: ReadonlyMap<string, Value>) {
    super();
    this.#name = name;
    for (const [key, value] of map) super.set(key, value);
  }

  /** @returns which map a note is about, and which key unless it is about all */
  static parse(read: string): { name: string; key?: string } | undefined {
    if (read.startsWith(ALL)) return { name: read.slice(ALL.length) };
    if (!read.startsWith(ONE)) return undefined;
    const [name = '', ...key] = read.slice(ONE.length).split(' ');
    return { name, key: key.join(' ') };
  }

  override get(key: string): Value | undefined {
    this.#note(key);
    return super.get(key);
  }
  override has(key: string): boolean {
    this.#note(key);
    return super.has(key);
  }
  override get size(): number {
    this.#noteAll();
    return super.size;
  }
  override keys() {
    this.#noteAll();
    return super.keys();
  }
  override values() {
    this.#noteAll();
    return super.values();
  }
  override entries() {
    this.#noteAll();
    return super.entries();
  }
  override [Symbol.iterator]() {
    return this.entries();
  }
  override forEach(work: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#noteAll();
    super.forEach(work);
  }

  #note(key: string): void {
    const known = this.#notes.get(key) ?? `${ONE}${this.#name} ${key}`;
    this.#notes.set(key, known);
    noteRead(known);
  }

  #noteAll(): void {
    noteRead(ALL + this.#name);
  }
}
