import { memoize } from '../../../text/functions/memoize.ts';
import { splitWords } from '../../language/normalise.ts';
import { stem } from '../../language/stem.ts';
import { queryWords, tellingWords } from '../parse-query.ts';

/** What readers ask of any publication, in their words, and in those of its pages about itself. */
const ASKED: [asked: string, said: string][] = [
  [
    'write wrote written author make made behind publisher run own responsible fund pay',
    'publisher independent made',
  ],
  ['reuse copy quote republish reprint share use licence license copyright permission cite free', 'licence'],
  [
    'reliable trust trustworthy accurate correct sure true check verify unbiased bias independent credible weigh judge assess decide rate support',
    'sure method independent weighed',
  ],
  ['official endorse impartial neutral', 'independent'],
  ['come came source base basis gather collect', 'sources made rests'],
  ['update current date recent old latest outdated new', 'changes cut-off newest'],
  ['accessible blind', 'accessibility'],
  ['mistake error wrong correction feedback complain contact', 'report error'],
  ['offline download print', 'offline'],
];
/** What asks nothing else. */
const ITSELF =
  'here if site website publication page text content data information fact claim statement verdict number figure work report tell found last';
const roots = memoize((words: string) => words.split(' ').map(stem));
/** What something is independent of says no more of it. */
const OF_WHAT = /(?<=\b(?:independent|endorsed|impartial|neutral|official))\s+(?:of|from|by)\b.*$/i;

/** @returns how pages about the publication say what a question asks of it, or nothing where it asks of something else */
export function saidOfPublication(query: string): string {
  const words = queryWords(tellingWords(query.replace(OF_WHAT, '')))
    .flatMap(splitWords)
    .map(stem)
    .filter((word) => !roots(ITSELF).includes(word));
  const said = words.map((word) => ASKED.find(([asked]) => roots(asked).includes(word))?.[1]);
  return said.every((one) => one !== undefined) ? said.join(' ') : '';
}
