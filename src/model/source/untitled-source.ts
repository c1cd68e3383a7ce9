import type { Words } from '../../interface/catalogues.ts';
import type { Source } from '../schema/source.ts';
import { capitalise } from '../labels.ts';
import { genreInWords } from './details-in-words.ts';
import { fullName, joinNames } from './source-names.ts';

/** What things of a type are called where they have no title; texts that go by theirs, such as books, are missing. */
const KINDS: Readonly<Record<string, keyof Words['sources']['kinds']>> = {
  ...{ letter: 'letter', personal_communication: 'communication', email: 'email', interview: 'interview' },
  ...{ map: 'map', graphic: 'picture', figure: 'picture', speech: 'speech', manuscript: 'manuscript' },
  ...{
    dataset: 'dataset',
    software: 'software',
    motion_picture: 'film',
    broadcast: 'broadcast',
    song: 'song',
  },
  ...{ post: 'post', 'post-weblog': 'post', thesis: 'thesis', patent: 'patent', report: 'report' },
  ...{ pamphlet: 'pamphlet', performance: 'performance', standard: 'standard', hearing: 'hearing' },
  ...{ legal_case: 'judgment', legislation: 'law', bill: 'bill', regulation: 'regulation', treaty: 'treaty' },
};

/** Things that seldom have a title, so that their kind tells more than an address. */
const SELDOM_TITLED =
  /^(?:letter|personal_communication|email|interview|map|graphic|figure|speech|manuscript)$/;

const LETTER = /^letter$/i;
const EMAIL = /^e-?mail\b/i;

/**
 * @param source something without a title
 * @param hasAddress whether its address could stand there
 * @param words of the publication
 * @returns what it is and for whom ("Letter to Ben Sample"), and the source without what that tells; undefined where its
 *   type does not tell what it is, or less than its address
 */
export function kindAsTitle(
  source: Source,
  hasAddress: boolean,
  words: Words,
): { title: string; rest: Source } | undefined {
  const { sources } = words;
  const kind = kindOf(source);
  if (kind === undefined || (hasAddress && !SELDOM_TITLED.test(source.type))) return undefined;
  const isEmail = kind === 'email';
  const genre = isEmail || LETTER.test(source.genre ?? '') ? undefined : genreInWords(source.genre, words);
  const name = genre === undefined ? sources.kinds[kind] : capitalise(genre, words.language);
  const names = (field: 'recipient' | 'interviewer') =>
    source[field] && joinNames(source[field].map(fullName), words);
  const [recipient, interviewer] = [
    names('recipient'),
    kind === 'interview' ? names('interviewer') : undefined,
  ];
  const withWhom =
    interviewer !== undefined && genre === undefined
      ? sources.kindBy({ kind: name, names: interviewer })
      : name;
  const title = recipient === undefined ? withWhom : `${withWhom} ${sources.to({ names: recipient })}`;
  const rest: Source = { ...source };
  delete rest.genre;
  delete rest.recipient;
  if (withWhom !== name) delete rest.interviewer;
  if (isEmail && EMAIL.test(source.medium ?? '')) delete rest.medium;
  return { title, rest };
}

function kindOf({ type, genre, medium, recipient }: Source): keyof Words['sources']['kinds'] | undefined {
  const kind = KINDS[type];
  if (kind !== 'communication') return kind;
  if (EMAIL.test(genre ?? '') || EMAIL.test(medium ?? '')) return 'email';
  if (LETTER.test(genre ?? '')) return 'letter';
  // What is for somebody is a letter unless something else is said of it.
  return recipient && !medium ? 'letter' : 'communication';
}
