import { parseArgs } from 'node:util';
import { outputDirectory } from '../../../src/staging/directories.ts';
import { formatTable, type Row } from '../table.ts';
import { withoutNames, withSecond, withWritten } from './built-publications.ts';
import { miniSearch, ours, plainPagefind } from './engines.ts';
import { byClass, placeOf, quality, showsAnswer, type Answered, type Quality } from './measure.ts';
import { readQuestions, type Engine, type Question } from './questions.ts';

/** `npm run bench:search`: how well the search answers, beside plain Pagefind and MiniSearch on the same pages. */
const USAGE = `Usage: npm run bench:search -- [SET …] [--misses] [--quick]
SET is development, held-out, fresh, reader, aside, november, winter, tempers, facts, second, fells, courts, harbours, homes, libraries, allotments,
buses, elections, elections-again, pools or waste; without any, all. The site must have been built; the publications of the last twelve sets,
which have questions of their own, are built for them.
--misses lists the questions that were not answered.
--quick leaves out the others' searches and the same publication without aliases and glossary.`;

/** Other publications, each with the questions of the same name, of one with others that were written later. */
const OTHERS = {
  second: withSecond,
  ...withWrittenOnes(
    'fells',
    'courts',
    'harbours',
    'homes',
    'libraries',
    'allotments',
    'buses',
    'elections',
    'pools',
    'waste',
  ),
  'elections-again': (use: (folder: string) => Promise<void>) => withWritten('elections', use),
};

const { sets, misses, quick } = readArguments();
const folder = outputDirectory();
const own = sets.filter((set) => !Object.hasOwn(OTHERS, set));
const HEADINGS = ['', 'questions', 'MRR', 'first', 'first three', 'empty', 'answer shows'];

await compare('this publication', folder, own);
if (!quick && own.length)
  await withoutNames((bare) => compare('the same without aliases and glossary', bare, own));
for (const [set, withOther] of Object.entries(OTHERS))
  if (sets.includes(set)) await withOther((other) => compare('another publication', other, [set]));

function withWrittenOnes(...names: string[]): Record<string, typeof withSecond> {
  return Object.fromEntries(names.map((name) => [name, (use) => withWritten(name, use)]));
}

async function compare(what: string, folder: string, sets: readonly string[]): Promise<void> {
  if (!sets.length) return;
  const engines: Record<string, Engine> = {
    'this search': ours(folder),
    ...(!quick && { 'plain Pagefind': await plainPagefind(folder), MiniSearch: miniSearch(folder) }),
  };
  for (const set of sets) {
    const asked = readQuestions(set);
    console.log(`\n${String(asked.length)} questions (${set}), ${what}`);
    const answers = new Map<string, Answered[]>();
    for (const [name, engine] of Object.entries(engines)) answers.set(name, await askAll(engine, asked));
    const rows = [...answers].map(([name, all]) => row(name, quality(all)));
    const classes = [...byClass(answers.get('this search') ?? [])].map(([name, of]) =>
      row(`  ${name}`, quality(of)),
    );
    console.log(formatTable(HEADINGS, [...rows, ...classes]));
    if (misses) listMisses(answers.get('this search') ?? []);
  }
}

async function askAll(engine: Engine, questions: readonly Question[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const question of questions) answers.push({ question, shown: await engine(question.query) });
  return answers;
}

function row(name: string, one: Quality): Row {
  return {
    name,
    values: [
      String(one.questions),
      ...[one.meanReciprocalRank, one.first, one.firstThree, one.empty, one.answered].map((share) =>
        share.toFixed(3),
      ),
    ],
  };
}

function listMisses(answers: Answered[]): void {
  for (const answered of answers) {
    const place = placeOf(answered);
    const shows = showsAnswer(answered);
    if (place === 1 && shows !== false) continue;
    const { question, shown } = answered;
    const top = shown.slice(0, 3).map(({ page }) => page);
    console.log(
      `  ${question.query}: ${place ? String(place) : 'missing'}${shows === false ? ', answer not shown' : ''}; ${top.join(', ')}`,
    );
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { misses: { type: 'boolean' }, quick: { type: 'boolean' } },
    });
    const all = [
      'development',
      'held-out',
      'fresh',
      'reader',
      'aside',
      'november',
      'winter',
      'tempers',
      'facts',
      ...Object.keys(OTHERS),
    ];
    if (positionals.some((set) => !all.includes(set))) throw new Error('There is no such set.');
    return { ...values, sets: positionals.length ? positionals : all };
  } catch (error) {
    console.error(`${String(error)}\n${USAGE}`);
    process.exit(1);
  }
}
