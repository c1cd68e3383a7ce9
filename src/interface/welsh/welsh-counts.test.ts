import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlural, type Messages, type Plural } from '../messages.ts';
import { welsh } from './welsh.ts';

const plurals = (messages: Messages): Plural[] =>
  Object.values(messages).flatMap((message) =>
    typeof message === 'string' || Array.isArray(message)
      ? []
      : isPlural(message)
        ? [message]
        : plurals(message as Messages),
  );

/** The word behind the number, as it is after any number, after 2, after 3 and after 6. */
const counted = (forms: Plural): string[] | undefined => {
  const nouns = [forms.other, forms.two, forms.few, forms.many].map(
    (text) => /\{count\} ([\p{L}’]+)/u.exec(text ?? forms.other)?.[1] ?? '',
  );
  return nouns[0] ? nouns : undefined;
};

test('a noun changes alike after 2, 3 and 6 wherever it is counted', () => {
  const seen = new Map<string, string>();
  for (const nouns of plurals(welsh as unknown as Messages).map(counted)) {
    if (!nouns) continue;
    const [plain = '', ...changed] = nouns;
    assert.equal(seen.get(plain) ?? changed.join(), changed.join(), plain);
    seen.set(plain, changed.join());
  }
  assert.equal(seen.get('tudalen'), 'dudalen,thudalen,thudalen');
});
