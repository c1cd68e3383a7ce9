import { haveManyLanes } from '../../initiatives-by-topic.ts';
import { entryId } from '../../entries.ts';
import { anchorOfStep, type Step } from '../../lineage.ts';
import type { Related } from '../../relations.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { question } from '../../../text/functions/track-reads.ts';
import { anchorOfSource } from '../addresses/addresses.ts';
import { GENERATED_PAGES } from '../addresses/generated-pages.ts';
import { PAGE_LISTS } from './page-lists.ts';
import { slugOfTopic, anchorOfLine } from './dated-lists.ts';

/** @returns the address of a source in the list of all sources */
export const addressOfSource = (id: string, related: Related): string =>
  PAGE_LISTS.sources.addressOf(anchorOfSource(id), related);

/** @returns where an initiative has its line of time among all others, by its slug */
export const addressOfLine = question('address of a line', 'current', (related: Related, slug) => {
  const id = anchorOfLine(slug);
  return haveManyLanes(related.publication)
    ? PAGE_LISTS.lanes.addressOf(id, related)
    : `${GENERATED_PAGES.timeline.address}#${id}`;
});

/** @returns where a step from one thing to another is told in words */
export const addressOfStep = (step: Step, related: Related): string =>
  PAGE_LISTS.lineage.addressOf(anchorOfStep(step), related);

/** Of a thing in several drawings, that with most of its links counts. */
const lineagePlaces = memoizeByObject(
  (related: Related) => {
    const places = new Map<string, { address: string; links: number }>();
    for (const { address, groups } of PAGE_LISTS.lineage.sections(related))
      for (const { slug = '', items } of groups) {
        const links = items.flatMap(({ steps }) =>
          steps.flatMap(({ from, to }) => [entryId(from), entryId(to)]),
        );
        for (const [id, { length }] of Map.groupBy(links, (one) => one))
          if (length > (places.get(id)?.links ?? 0))
            places.set(id, { address: `${address}#${slug}`, links: length });
      }
    return places;
  },
  ({ publication }) => publication,
);

/** @returns where it is drawn whole what came before and after a thing, by its id; undefined where nothing did */
export const addressOfLineage = question(
  'address of a lineage',
  'current',
  (related: Related, id) => lineagePlaces(related).get(id)?.address,
);

/** @returns where the lines of time of a topic are, in a publication that has many */
export const addressOfLanes = (topic: string, related: Related): string =>
  PAGE_LISTS.lanes.addressOf(slugOfTopic(topic, related.publication), related);
