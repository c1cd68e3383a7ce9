import { GRADES, type Grade } from '../schema/grades.ts';
import type { Source } from '../schema/source.ts';

/** For each grade, names of publishers and hosts: `NHS England`, `nhs.uk`. */
export type GradeRules = Partial<Record<Grade, readonly string[]>>;

/** What the type of a source in CSL tells. */
const BY_TYPE: Partial<Record<string, Grade>> = {
  bill: 'official',
  legislation: 'official',
  regulation: 'official',
  treaty: 'official',
  legal_case: 'official',
  hearing: 'audit',
  'article-journal': 'academic',
  'paper-conference': 'academic',
  thesis: 'academic',
  'article-newspaper': 'press',
  'article-magazine': 'press',
  broadcast: 'press',
  'entry-encyclopedia': 'encyclopedia',
  'entry-dictionary': 'encyclopedia',
};

/** Hosts that say of themselves what they are. */
const BY_HOST: readonly [host: RegExp, grade: Grade][] = [
  [/(?:^|\.)parliament\.[a-z]{2}$/, 'audit'],
  [/(?:^|\.)(?:gov|gov\.[a-z]{2}|europa\.eu)$/, 'official'],
  [/(?:^|\.)(?:edu|edu\.[a-z]{2}|ac\.[a-z]{2})$/, 'academic'],
  [/(?:^|\.)wikipedia\.org$/, 'encyclopedia'],
];

/**
 * @param rules those of `site.yaml`
 * @returns what the source says itself, else what the rules say of its publisher or host, else what its host or type
 *   tells everybody; undefined where nothing does
 */
export function gradeOf(source: Source, rules: GradeRules = {}): Grade | undefined {
  const own = GRADES.find((grade) => grade === source.custom?.grade);
  if (own) return own;
  const host = source.URL === undefined ? '' : new URL(source.URL).hostname;
  const names = [source.publisher, source['container-title'], source.author?.[0]?.literal].flatMap((name) =>
    // What stands in brackets says where the copy was: "NHSX (copy at docslib.org)".
    name === undefined ? [] : [name, name.replace(/ \(.*\)$/, '')],
  );
  const isMeant = (rule: string) => names.includes(rule) || `.${host}`.endsWith(`.${rule}`);
  return (
    GRADES.find((grade) => rules[grade]?.some((rule) => names.includes(rule))) ??
    GRADES.find((grade) => rules[grade]?.some(isMeant)) ??
    BY_HOST.find(([pattern]) => pattern.test(host))?.[1] ??
    BY_TYPE[source.type]
  );
}
