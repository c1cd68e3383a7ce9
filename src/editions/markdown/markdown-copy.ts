import type { Words } from '../../interface/catalogues.ts';
import { referenceTo } from '../../model/source/bibliography.ts';
import { idsOfSources } from '../../model/source/cited-sources.ts';
import { dateInWords, inOrder } from '../../model/dates/dates.ts';
import { isIn, type Entry } from '../../model/entries.ts';
import { valuesOf } from '../../model/figures/figure-values.ts';
import { kindInWords, statusInWords, typeInWords } from '../../model/labels.ts';
import { claimsOn, type DataPart } from '../../model/source/page-citations.ts';
import type { Current } from '../../model/relations.ts';
import type { Source } from '../../model/schema/source.ts';
import { absoluteAddress } from '../../model/site/addresses/absolute-address.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import { dataSections } from '../../model/site/page-sections.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { wordsOf } from '../../model/words.ts';
import { copiedBody } from './copied-body.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const sourcesById = memoizeByObject((sources: readonly Source[]) => ({
  ids: idsOfSources(sources),
  byId: new Map(sources.map((source) => [source.id, source])),
}));

/** @returns the page of an entry as Markdown (GFM): what is said of it, its text, and its sources as notes */
export function markdownCopy(entry: Entry, current: Current): string {
  const { publication } = current;
  const words = wordsOf(publication);
  const { ids, byId } = sourcesById(publication.sources);
  const cited = new Map<string, string>();
  const cite = (sources: readonly string[]) =>
    sources
      .map((written) => {
        const id = ids.get(written.normalize('NFC')) ?? written;
        const label = cited.get(id) ?? `s${cited.size + 1}`;
        cited.set(id, label);
        return `[^${label}]`;
      })
      .join('');
  const parts = dataParts(entry, current, words, cite);
  const placed = new Set<DataPart>();
  const sections = dataSections(entry, current);
  const above = (['Findings', 'KeyFigures'] as const).filter((name) => !entry.body.includes(`<${name}`));
  const place = (name: DataPart, isHeaded = true) => {
    placed.add(name);
    const heading = isHeaded ? sections.get(name)?.text : '';
    const lines = heading === undefined ? [] : parts[name]();
    if (!lines.length) return '';
    return [...(heading ? [`## ${escapeMarkdown(heading)}`, ''] : []), ...lines, ''].join('\n');
  };
  const blocks = [
    `# ${escapeMarkdown(entry.data.title)}`,
    escapeMarkdown(entry.data.summary),
    factsOf(entry, words).join('\n'),
    absoluteAddress(addressOf(entry), publication.site),
    ...above.map((name) => place(name)),
    copiedBody({ publication, entry, cite, part: (name) => place(name, false) }),
    ...(['Claims', 'Timeline'] as const).filter((name) => !placed.has(name)).map((name) => place(name)),
    [...cited]
      .map(([id, label]) => `[^${label}]: ${sourceLine(byId.get(id), words) ?? escapeMarkdown(id)}`)
      .join('\n'),
  ];
  return `${blocks.flatMap((block) => block?.trim() || []).join('\n\n')}\n`;
}

function factsOf(entry: Entry, words: Words): string[] {
  const { asOf, updated } = entry.data;
  const said = (date: string) => dateInWords(date, words);
  return [
    kindInWords(entry, words) ?? typeInWords(entry.collection, words),
    isIn('initiatives', entry) && statusInWords(entry.data.status, words),
    isIn('briefings', entry) && words.entry.briefing({ reference: entry.data.reference }),
    isIn('briefings', entry) &&
      [entry.data.event.name, entry.data.event.place, said(entry.data.event.dates)]
        .filter(Boolean)
        .join(', '),
    asOf && words.entry.asOf({ date: said(asOf) }),
    words.entry.updated({ date: said(updated) }),
  ].flatMap((fact) => (fact ? [`- ${escapeMarkdown(fact)}`] : []));
}

/** The parts of a page that come from data, each written when it is placed, so that notes count in order. */
function dataParts(
  entry: Entry,
  { publication, relations }: Current,
  words: Words,
  cite: (sources: readonly string[]) => string,
): Record<DataPart, () => string[]> {
  const { verdicts } = words;
  const { figures, timeline } = isIn('initiatives', entry) ? entry.data : { figures: [], timeline: [] };
  const findings = isIn('briefings', entry) ? entry.data.findings : [];
  const line = (text: string, sources: readonly string[]) => `- ${escapeMarkdown(text)}${cite(sources)}`;
  const dated = (date: string | undefined) => (date === undefined ? '' : ` (${dateInWords(date, words)})`);
  return {
    Findings: () => findings.map(({ text, sources }) => line(text, sources)),
    KeyFigures: () =>
      figures.flatMap((figure) =>
        valuesOf(figure).map(({ label, value, date, note, sources }) =>
          line(
            `${[figure.label, label, value].filter(Boolean).join(': ')}${figure.unit ? ` ${figure.unit}` : ''}${dated(date)}${note ? `. ${note}` : ''}`,
            sources,
          ),
        ),
      ),
    Claims: () =>
      claimsOn(entry, publication, relations).map(({ claim }) =>
        line(`${claim.id}: ${claim.text} ${verdicts[claim.verdict]}: ${claim.record}`, claim.sources),
      ),
    Timeline: () =>
      inOrder(timeline).map(({ date, text, sources }) =>
        line(`${dateInWords(date, words)}: ${text}`, sources),
      ),
  };
}

function sourceLine(source: Source | undefined, words: Words): string | undefined {
  if (!source) return undefined;
  const { author, title, publication, date, url } = referenceTo(source, words);
  const said = [author, plainText(title), ...publication.map(plainText), date].filter(Boolean).join(', ');
  return [escapeMarkdown(said), url && `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`]
    .filter(Boolean)
    .join('. ');
}
