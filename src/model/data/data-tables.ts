import { entryId } from '../entries.ts';
import { inOrder } from '../dates/dates.ts';
import { valuesOf } from '../figures/figure-values.ts';
import type { Current } from '../relations.ts';
import { briefingSchema } from '../schema/briefing.ts';
import { claimSchema } from '../schema/claim.ts';
import { common } from '../schema/common.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { addressOf } from '../site/addresses/addresses.ts';
import { addressOfClaim, addressOfEvent, addressOfFigure } from '../site/addresses/row-addresses.ts';
import { addressOfSource } from '../site/lists/list-addresses.ts';
import { absoluteAddress } from '../site/addresses/absolute-address.ts';
import { gradeOf } from '../source/source-grades.ts';
import { wordsOf } from '../words.ts';
import type { Column, DataTable, Row, TableName } from './data-table.ts';
import { distinctIds } from './distinct-ids.ts';
import { SOURCE_COLUMNS, sourceRow } from './source-rows.ts';

type Described = Readonly<Record<string, { description?: string | undefined }>>;

const COMMON = ['title', 'summary', 'formerNames', 'aliases', 'topics', 'appliesTo', 'asOf', 'updated'];

const ID: Column = { name: 'id', about: 'Stays the same in later editions.' };
const PAGE: Column = {
  name: 'page',
  about: 'Where it is shown: an address, or a path from the root of a publication that has none.',
};
const INITIATIVE: Column = {
  name: 'initiative',
  about: 'The id of the initiative.',
  refersTo: 'initiatives',
};
const SOURCES: Column = {
  name: 'sources',
  about: 'The ids of the sources that support it.',
  isList: true,
  refersTo: 'sources',
};

const LISTS =
  /^(?:formerNames|aliases|topics|appliesTo|lead|partners|fundedBy|predecessor|successor|speakers|initiatives|organisations|citedBy)$/;

const REFERENCES: Readonly<Record<string, TableName>> = {
  lead: 'organisations',
  partners: 'organisations',
  host: 'organisations',
  parent: 'organisations',
  organisations: 'organisations',
  initiatives: 'initiatives',
  briefing: 'briefings',
};

/** @returns columns that are fields of a schema, with what that tells authors of them */
const fieldsOf = (shape: Described, names: readonly string[], own: TableName): Column[] =>
  names.map((name) => {
    const refersTo = /^(?:predecessor|successor)$/.test(name) ? own : REFERENCES[name];
    const about = (shape[name]?.description ?? '').replace(/: file names? in \w+\//, ': its id').trim();
    return { name, about, ...(LISTS.test(name) && { isList: true }), ...(refersTo && { refersTo }) };
  });

/** @returns all tables of a publication */
export function dataTables(current: Current): DataTable[] {
  const { publication, relations } = current;
  const words = wordsOf(publication);
  const pageAt = (address: string) => absoluteAddress(address, publication.site) ?? address.slice(1);
  const page = (entry: Parameters<typeof addressOf>[0]) => ({
    id: entry.slug,
    page: pageAt(addressOf(entry)),
  });
  const slugs = (entries: readonly { slug: string }[] | undefined) => (entries ?? []).map(({ slug }) => slug);
  return [
    {
      name: 'briefings',
      columns: [
        ID,
        ...fieldsOf(common, COMMON, 'briefings'),
        ...fieldsOf(briefingSchema.shape, ['reference', 'published'], 'briefings'),
        ...fieldsOf(briefingSchema.shape.event.shape, ['name', 'host', 'place', 'dates'], 'briefings').map(
          (column) => ({ ...column, name: eventField(column.name) }),
        ),
        ...fieldsOf(briefingSchema.shape, ['speakers', 'initiatives', 'organisations'], 'briefings'),
        PAGE,
      ],
      rows: publication.briefings.map(({ data: { event, speakers, ...data }, ...entry }) => ({
        ...rowOf(data),
        ...page(entry),
        event: event.name,
        eventHost: event.host,
        eventPlace: event.place,
        eventDates: event.dates,
        speakers: speakers.map(({ name, role }) => [name, role].filter(Boolean).join(', ')),
      })),
    },
    {
      name: 'initiatives',
      columns: [
        ID,
        ...fieldsOf(common, COMMON, 'initiatives'),
        ...fieldsOf(
          initiativeSchema.shape,
          ['kind', 'status', 'started', 'ended', 'lead', 'partners', 'fundedBy', 'predecessor', 'successor'],
          'initiatives',
        ),
        PAGE,
      ],
      rows: publication.initiatives.map((entry) => ({
        ...rowOf(entry.data),
        ...page(entry),
        predecessor: slugs(relations.initiativePredecessors.get(entry.slug)),
        successor: slugs(relations.initiativeSuccessors.get(entry.slug)),
      })),
    },
    {
      name: 'organisations',
      columns: [
        ID,
        ...fieldsOf(common, COMMON, 'organisations'),
        ...fieldsOf(
          organisationSchema.shape,
          ['kind', 'country', 'website', 'started', 'ended', 'parent', 'predecessor', 'successor'],
          'organisations',
        ),
        PAGE,
      ],
      rows: publication.organisations.map((entry) => ({
        ...rowOf(entry.data),
        ...page(entry),
        predecessor: slugs(relations.organisationPredecessors.get(entry.slug)),
        successor: slugs(relations.organisationSuccessors.get(entry.slug)),
      })),
    },
    {
      name: 'claims',
      columns: [
        ID,
        { name: 'briefing', about: 'The id of the briefing.', refersTo: 'briefings' },
        ...fieldsOf(
          claimSchema.shape,
          ['text', 'about', 'speaker', 'initiatives', 'organisations', 'verdict', 'record'],
          'claims',
        ),
        SOURCES,
        PAGE,
      ],
      rows: publication.briefings.flatMap((briefing) =>
        (publication.claims.get(briefing.slug) ?? []).map((claim) => ({
          ...claim,
          id: `${briefing.slug}/${claim.id}`,
          briefing: briefing.slug,
          page: pageAt(addressOfClaim(briefing, claim, publication)),
        })),
      ),
    },
    {
      name: 'timeline',
      columns: [
        ID,
        INITIATIVE,
        ...fieldsOf(initiativeSchema.shape.timeline.unwrap().element.shape, ['date', 'text'], 'timeline'),
        SOURCES,
        PAGE,
      ],
      rows: publication.initiatives.flatMap((entry) => {
        const events = inOrder(entry.data.timeline);
        const ids = distinctIds(events.map(({ date }) => `${entry.slug}/${date}`));
        return events.map((event, index) => ({
          ...event,
          initiative: entry.slug,
          id: ids[index],
          page: pageAt(addressOfEvent(entry, index, publication)),
        }));
      }),
    },
    {
      name: 'figures',
      columns: [
        ID,
        INITIATIVE,
        ...fieldsOf(
          initiativeSchema.shape.figures.unwrap().element.shape,
          ['label', 'value', 'unit', 'date'],
          'figures',
        ),
        { name: 'of', about: 'What of those compared the value is of.' },
        { name: 'note', about: 'What else is to be said of the value.' },
        SOURCES,
        PAGE,
      ],
      rows: publication.initiatives.flatMap((entry) => {
        const values = entry.data.figures.flatMap((figure, index) =>
          valuesOf(figure).map((value) => ({
            ...value,
            of: value.label,
            label: figure.label,
            unit: figure.unit,
            index,
          })),
        );
        const ids = distinctIds(
          values.map(({ label, of, date }) => [entry.slug, label, of, date].filter(Boolean).join('/')),
        );
        return values.map(({ index, ...value }, at) => ({
          ...value,
          initiative: entry.slug,
          id: ids[at],
          page: pageAt(addressOfFigure(entry, index, publication)),
        }));
      }),
    },
    {
      name: 'sources',
      columns: [...SOURCE_COLUMNS, PAGE],
      rows: publication.sources.map((source) => ({
        ...sourceRow(source, words),
        grade: gradeOf(source, publication.site.grades),
        citedBy: (relations.sourcePages.get(source.id) ?? []).map(entryId),
        page: pageAt(addressOfSource(source.id, current)),
      })),
    },
  ];
}

const eventField = (name: string) =>
  name === 'name' ? 'event' : `event${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The fields of an entry that are text or lists of it. */
const rowOf = (data: object): Row =>
  Object.fromEntries(
    Object.entries(data).filter(
      (field): field is [string, string | string[]] =>
        typeof field[1] === 'string' || (Array.isArray(field[1]) && typeof field[1][0] === 'string'),
    ),
  );
