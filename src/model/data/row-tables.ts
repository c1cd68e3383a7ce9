import type { Publication } from '../entries.ts';
import { inOrder } from '../dates/dates.ts';
import { valuesOf } from '../figures/figure-values.ts';
import { claimSchema } from '../schema/claim.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { addressOfClaim, addressOfEvent, addressOfFigure } from '../site/addresses/row-addresses.ts';
import type { DataTable } from './data-table.ts';
import { distinctIds } from './distinct-ids.ts';
import { pageCell } from './page-cell.ts';
import { fieldsOf, ID, INITIATIVE, PAGE, SOURCES } from './table-columns.ts';

/** @returns the tables that have a row for each part of a page: what was said, what happened, what was counted */
export function rowTables(publication: Publication): DataTable[] {
  return [
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
          drawing: undefined,
          id: `${briefing.slug}/${claim.id}`,
          briefing: briefing.slug,
          page: pageCell(addressOfClaim(briefing, claim, publication), publication),
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
        return events.map(({ date, text, sources }, index) => ({
          date,
          text,
          sources,
          initiative: entry.slug,
          id: ids[index],
          page: pageCell(addressOfEvent(entry, index, publication), publication),
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
          page: pageCell(addressOfFigure(entry, index, publication), publication),
        }));
      }),
    },
  ];
}
