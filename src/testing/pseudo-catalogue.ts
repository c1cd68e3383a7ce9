import type { Message, Messages } from '../interface/messages.ts';

const LETTERS = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');

/**
 * @param messages of a catalogue
 * @returns the same in another script, which runs from right to left, so that a Latin letter on a page is of its
 *   content, or of a word that no catalogue has. What stands in braces is kept, and so are the marks.
 */
export const pseudoMessages = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, pseudo(message)]));

function pseudo(message: Message | Messages): Message | Messages {
  if (typeof message === 'string') return inOtherScript(message);
  return Array.isArray(message) ? message.map(inOtherScript) : pseudoMessages(message as Messages);
}

const inOtherScript = (text: string) =>
  text.replace(/\{\w+\}|<\/?\w+>|[a-z]/gi, (found) =>
    found.length > 1 ? found : (LETTERS[found.toLowerCase().charCodeAt(0) - 97] ?? found),
  );
