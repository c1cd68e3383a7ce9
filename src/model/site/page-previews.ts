import { statusOf } from '../status.ts';
import { compareText } from '../../text/letters/collation.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { keyOfTerm, PREVIEWS_EVENT, previewScriptOf, type PreviewTexts } from '../../text/preview-texts.ts';
import { allEntries, entryId, isIn, type Entry } from '../entries.ts';
import type { Words } from '../../interface/catalogues.ts';
import { capitalise, kindInWords, statusInWords } from '../labels.ts';
import { wordsOf } from '../words.ts';
import type { Related } from '../relations.ts';
import type { Claim } from '../schema/claim.ts';
import { addressOf, anchorsOfTerms } from './addresses/addresses.ts';
import { addressOfClaim, addressOfVerdict } from './addresses/row-addresses.ts';
import { showsSection } from './section-choice.ts';
import { PAGE_LISTS } from './lists/page-lists.ts';

/** How many previews a script holds, about: some 5 KB of gzip, of which a reader loads what is looked at. */
const IN_A_SCRIPT = 64;

/** @returns the scripts of previews, each a text, in the order of their numbers; the same texts for the same publication */
export const previewScripts = memoizeByObject((related: Related): string[] => {
  const previews = [...previewsOf(related)].toSorted(([a], [b]) => compareText(a, b));
  const count = Math.ceil(previews.length / IN_A_SCRIPT);
  const groups = Map.groupBy(previews, ([key]) => previewScriptOf(key, count));
  return Array.from({ length: count }, (_, number) => {
    const held = JSON.stringify(Object.fromEntries(groups.get(number) ?? []));
    return `dispatchEvent(new CustomEvent("${PREVIEWS_EVENT}${number}",{detail:${held}}))`;
  });
});

/** @returns what previews say of all pages, claims and terms, by their keys */
export function previewsOf(related: Related): Map<string, PreviewTexts> {
  const { publication } = related;
  const words = wordsOf(publication);
  const entries = allEntries(publication);
  const byId = new Map(entries.map((entry) => [entryId(entry), entry]));
  const anchors = anchorsOfTerms(publication.terms);
  return new Map([
    ...entries.map((entry) => [addressOf(entry), pagePreview(entry, words)] as const),
    // Where claims are left out, what leads to one leads to the page.
    ...publication.briefings
      .filter((briefing) => showsSection(briefing, publication, 'claims'))
      .flatMap((briefing) => claimPreviews(briefing, publication, words)),
    ...publication.terms.map(({ term, expansion, note, page }): [string, PreviewTexts] => [
      keyOfTerm(expansion),
      {
        title: `${term}: ${expansion}`,
        text: note ?? (page === undefined ? '' : (byId.get(page)?.data.summary ?? '')),
        href: PAGE_LISTS.glossary.addressOf(anchors(term), related),
      },
    ]),
  ]);
}

/** What a briefing's claims say, and what each verdict among them means. */
function claimPreviews(
  briefing: Entry<'briefings'>,
  publication: Related['publication'],
  words: Words,
): [string, PreviewTexts][] {
  const claims = publication.claims.get(briefing.slug) ?? [];
  const tagOf = (verdict: Claim['verdict']): PreviewTexts['tag'] => [
    'verdict',
    verdict,
    words.verdicts[verdict],
  ];
  return [
    ...claims.map((claim): [string, PreviewTexts] => [
      addressOfClaim(briefing, claim, publication),
      {
        title: claim.text,
        kind: claim.id,
        tag: tagOf(claim.verdict),
        text: claim.record,
        lang: briefing.data.lang,
      },
    ]),
    ...[...new Set(claims.map(({ verdict }) => verdict))].map((verdict): [string, PreviewTexts] => [
      addressOfVerdict(briefing, verdict, publication),
      { title: capitalise(words.verdictMeanings[verdict]), tag: tagOf(verdict), text: '' },
    ]),
  ];
}

function pagePreview(entry: Entry, words: Words): PreviewTexts {
  const { title, summary, lang } = entry.data;
  const kind = isIn('briefings', entry) ? words.types.briefings : kindInWords(entry, words);
  return {
    title,
    kind,
    tag: isIn('initiatives', entry)
      ? ['status', capitalise(statusOf(entry).status), statusInWords(statusOf(entry).status, words)]
      : undefined,
    text: summary,
    lang,
  };
}
