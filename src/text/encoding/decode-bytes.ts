/** What a file says, and in which encoding it is saved. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'utf-32' | 'windows-1252' | 'unknown';
  /** The first character that cannot be read, or was read as Windows-1252: where it stands in the text. */
  firstDoubt?: number;
}

/**
 * @param bytes the content of a text file
 * @returns its text without a byte order mark. UTF-16 is told by that mark, or by the NUL beside its first letters;
 *   Windows-1252 by letters that make words of that encoding. Of a file in another encoding, or in two, what cannot be
 *   read is U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
  if ((first === 0xff && second === 0xfe && !third && !fourth) || (!first && !second && third === 0xfe))
    return { text: '', encoding: 'utf-32', firstDoubt: 0 };
  if ((first === 0xff && second === 0xfe) || (first > 0 && !second && third > 0 && !fourth))
    return unicode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (!first && second > 0 && !third && fourth > 0))
    return unicode(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeOther(bytes);
  }
}

function decodeOther(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes);
  const western = new TextDecoder('windows-1252').decode(bytes);
  return isMixed(text) || !isWestern(western)
    ? { text, encoding: 'unknown', firstDoubt: text.indexOf(UNREAD) }
    : { text: western, encoding: 'windows-1252', firstDoubt: western.search(/[^\0-\x7F]/) };
}

const UNREAD = '\u{FFFD}';

function unicode(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(label).decode(bytes);
  const damage = text.indexOf(UNREAD);
  return { text, encoding: 'utf-16', ...(damage >= 0 && { firstDoubt: damage }) };
}

/** Whether some letters of a text are in UTF-8 and others are not: two files were joined. */
const isMixed = (text: string) => /[^\0-\x7F\u{FFFD}]/u.test(text);

/**
 * Whether a text makes sense as Windows-1252: two letters of the upper half at most stand together, none of them is a
 * capital within a word or a sign before a letter, and none of the five bytes that the encoding leaves free occurs.
 * Cyrillic, Greek and the letters of old Macs fail at this.
 */
const isWestern = (text: string) =>
  !/[\x80-\x9F]|[^\0-\xBF×÷]{3}|\p{Ll}[À-ÖØ-ÞŠŽŒŸ]|\p{L}[^\p{L}\p{M}\0-\xA0\xAD’‘“”–—·]\p{L}|[¦¨¬¯²³´¸¹¼½¾]\p{L}/u.test(
    text,
  );
