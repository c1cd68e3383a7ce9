import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { briefing, claim, initiative, publication, term } from '../../testing/publication-samples.ts';
import { keyOfTerm, previewScriptOf, type PreviewTexts } from '../../text/preview-texts.ts';
import { relate } from '../relations.ts';
import { previewScripts } from './page-previews.ts';

/** Runs the scripts as a browser does, and takes what they hand over. */
function handedOver(scripts: readonly string[]): Record<string, PreviewTexts>[] {
  const held: Record<string, PreviewTexts>[] = [];
  const CustomEvent = function (name: string, { detail }: { detail: Record<string, PreviewTexts> }) {
    held[Number(name.replace('previews', ''))] = detail;
  };
  for (const script of scripts) runInNewContext(script, { CustomEvent, dispatchEvent: () => undefined });
  return held;
}

const related = (initiatives: number) => {
  const content = publication({
    briefings: [briefing('talk')],
    claims: new Map([['talk', [claim('S1', { text: '</script>\u2028<img src=x>', verdict: 'partly' })]]]),
    initiatives: Array.from({ length: initiatives }, (_, index) =>
      initiative(`i-${index}`, index === 0 ? { lang: 'ar' } : {}),
    ),
    terms: [term('ABC', { page: 'initiatives/i-0' })],
  });
  return { publication: content, relations: relate(content) };
};

test('each page, claim and term is found in the script that its key names, whatever signs it holds', () => {
  const scripts = previewScripts(related(300));
  const held = handedOver(scripts);
  const find = (key: string) => held[previewScriptOf(key, scripts.length)]?.[key];
  assert.equal(find('/initiatives/i-217.html')?.title, 'i-217');
  assert.equal(find('/initiatives/i-0.html')?.lang, 'ar');
  const said = find('/briefings/talk.html#claim-s1');
  assert.equal(said?.title, '</script>\u2028<img src=x>');
  assert.equal(said.tag?.join(), 'verdict,partly,Partly supported');
  assert.match(find('/briefings/talk.html#verdict-partly')?.title ?? '', /^Sources agree with part/);
  assert.equal(find(keyOfTerm('what ABC stands for'))?.href, '/glossary.html#term-abc');
});

test('a script holds about as much in a large publication as in a small one', () => {
  const sizes = [200, 2000].map((count) => {
    const scripts = previewScripts(related(count));
    return scripts.join('').length / scripts.length;
  });
  assert.ok((sizes[1] ?? 0) < 1.5 * (sizes[0] ?? 0));
});
