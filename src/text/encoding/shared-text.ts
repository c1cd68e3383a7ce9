/** A text in UTF-8, and what tells it from any other. */
export interface HashedText {
  text: Uint8Array;
  hash: string;
}

/** A text in UTF-8 that threads read without copying it first. */
export type SharedText = Uint8Array<SharedArrayBuffer>;

export function shareText(bytes: Uint8Array): SharedText {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

export const readShared = (text: SharedText): string => new TextDecoder().decode(text.slice());
