import { CITATION, parseCitation, seemsCitation } from '../../../model/source/citations.ts';
import type { Problem } from '../../../model/problems.ts';
import type { LocatedData } from '../../parse/located-data.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { fieldInWords, valueAt } from '../../validation/field-path.ts';
import { checkAlone } from '../support/check-alone.ts';
import { textsOfData, type DataText } from '../support/data-texts.ts';
import { withoutMarkup } from '../support/notations/data-notations.ts';
import { LEFT_ANYWHERE } from '../support/notations/left-behind.ts';
import { LOST_LETTERS } from '../support/notations/lost-letters.ts';
import { asCode, findNotations } from '../support/notations/notation.ts';

/** Finds Markdown, HTML and broken letters in front matter and data, which readers would see as they are typed. */
export const checkDataSigns = ({ texts, claims, terms, siteData }: ParsedContent): Problem[] => [
  ...texts.flatMap(inFrontMatter),
  ...[...claims, ...(terms ? [terms] : [])].flatMap(({ file, data }) => inData(file, data)),
  ...(siteData ? inData('site.yaml', siteData) : []),
];

const inFrontMatter = checkAlone('signs in fields', ({ file, frontMatter }) =>
  frontMatter ? inData(file, frontMatter) : [],
);

/** Only the search knows these. */
const UNSEEN = /^(?:findableBy|familiar)$/;

/** An address, a path or the name of a file, in which such signs stand for themselves. */
const ADDRESS = /^[^\s<[]*[/.][^\s<[]+$/;

const inData = (file: string, data: LocatedData): Problem[] =>
  textsOfData(data)
    .filter(
      ({ text, path }) => !UNSEEN.test(String(path[0])) && !ADDRESS.test(text) && !isForGroup(path, data),
    )
    .flatMap((one) =>
      [...markupIn(one, data), ...leftIn(one.text)].map(({ what, hint }): Problem => ({
        name: 'other-notation',
        file,
        ...data.locate(one.path),
        message: `${fieldInWords(one.path, data.value)}: ${what}`,
        hint,
      })),
    );

/** What is said of a field. */
interface Said {
  what: string;
  hint: string;
}

const LEFT_IN_FIELDS = [...LOST_LETTERS, ...LEFT_ANYWHERE];

const leftIn = (text: string): Said[] =>
  findNotations(LEFT_IN_FIELDS, text).map(({ found, what, hint }) => ({
    what: `${asCode(found)} ${what}`,
    hint: typeof hint === 'string' ? hint : hint(found, { text, isMdx: false }),
  }));

function markupIn({ text, path }: DataText, data: LocatedData): Said[] {
  const ids: string[] = [];
  const cited: string[] = [];
  const uncited = text.replace(CITATION, (written, inside: string) => {
    if (!seemsCitation(inside)) return written;
    cited.push(written);
    ids.push(...(parseCitation(inside)?.map(({ source }) => source) ?? []));
    return '';
  });
  const { found, plain } = withoutMarkup(uncited);
  const signs = [...new Set([...cited, ...found])];
  if (!signs.length) return [];
  const words = plain
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/g, '');
  return [
    {
      what: `readers would see ${signs.slice(0, 3).map(asCode).join(', ')} as typed, since a field holds words alone.`,
      hint:
        (words.length > 200
          ? 'Write the whole field without these signs.'
          : words
            ? `Write the whole field as ${asCode(words)}.`
            : 'Delete it.') + (cited.length ? ` ${listed(ids, path, data)}` : ''),
    },
  ];
}

/** Fields beside which sources are listed. */
const SOURCED = /^(?:timeline|figures|findings|values|comparison)$/;

/** A text, or a name and a text, that stands where a group of fields belongs is told as such, with its sources. */
function isForGroup(path: DataText['path'], { value }: LocatedData): boolean {
  const at = typeof path.at(-1) === 'number' ? path : path.slice(0, -1);
  const item = valueAt(value, at);
  return (
    typeof at.at(-1) === 'number' &&
    SOURCED.test(String(at.at(-2))) &&
    (typeof item !== 'object' || Object.keys(item ?? {}).length === 1)
  );
}

/** @returns how sources are cited where a text stands: in the list beside it, or in the text of the page */
function listed(ids: string[], path: DataText['path'], { value }: LocatedData): string {
  const beside = path.slice(0, -1);
  const list = beside.at(-2);
  if (typeof beside.at(-1) !== 'number' || (list !== undefined && !SOURCED.test(String(list))))
    return 'Cite the source in the text of the page.';
  const { sources } = valueAt(value, beside) as { sources?: unknown };
  const known = Array.isArray(sources) ? (sources as unknown[]) : [];
  return ids.every((id) => known.includes(id))
    ? 'Its `sources` list what it cites already.'
    : `Beside it, write \`sources: [${[...new Set([...known, ...ids])].join(', ')}]\`.`;
}
