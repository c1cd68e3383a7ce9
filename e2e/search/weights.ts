import { RANKING } from '../../src/search/engine/ranking-weights.ts';
import { outputDirectory } from '../../src/staging/directories.ts';
import { golden, judge, meanReciprocalRank } from './golden.ts';
import { searchIn, shownFor } from './node-search.ts';

/**
 * `node e2e/search/weights.ts`: how well each setting of the ranking answers the golden queries on the built
 * site, for choosing those in `ranking-weights.ts`.
 */
const chosen = structuredClone(RANKING);
const meta = (weights: Record<string, number>) => ({ metaWeights: { ...chosen.metaWeights, ...weights } });

const settings: Record<string, object> = {
  'as chosen': {},
  'fields as Pagefind weighs them': { metaWeights: { title: 5 } },
  'title 1, names 1': meta({ title: 1, names: 1 }),
  'title 5, names 5': meta({ title: 5, names: 5 }),
  'title 20, names 16': meta({ title: 20, names: 16 }),
  'names as title': meta({ names: chosen.metaWeights.title }),
  'names 2': meta({ names: 2 }),
  'summary 0': meta({ summary: 0 }),
  'summary 3': meta({ summary: 3 }),
  'synonyms 0': meta({ synonyms: 0 }),
  'synonyms 2': meta({ synonyms: 2 }),
  'synonyms 5': meta({ synonyms: 5 }),
  'amounts 5': meta({ amounts: 5 }),
  'kind, status and type 1': meta({ kind: 1, status: 1, type: 1 }),
  'length of pages 0.1': { pageLength: 0.1 },
  'length of pages 0.4': { pageLength: 0.4 },
  'length of pages 1': { pageLength: 1 },
  'likeness of words 0.5': { termSimilarity: 0.5 },
  'likeness of words 3': { termSimilarity: 3 },
  'likeness of words 9': { termSimilarity: 9 },
  'frequency of words 0.1': { termFrequency: 0.1 },
  'frequency of words 0.5': { termFrequency: 0.5 },
  'saturation 0.5': { termSaturation: 0.5 },
  'saturation 2': { termSaturation: 2 },
};

for (const [name, setting] of Object.entries(settings)) {
  for (const key of Object.keys(RANKING)) Reflect.deleteProperty(RANKING, key);
  Object.assign(RANKING, structuredClone(chosen), setting);
  const answer = searchIn(outputDirectory());
  const judgements = [];
  for (const one of golden) judgements.push(judge(one, await shownFor(answer, one.query)));
  const faults = judgements.filter(({ fault }) => fault).length;
  console.log(`${meanReciprocalRank(judgements).toFixed(4)}  ${String(faults).padStart(3)} wrong  ${name}`);
}
