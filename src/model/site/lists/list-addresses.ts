import { haveManyLanes } from '../../initiatives-by-topic.ts';
import { anchorOfStep, type Step } from '../../lineage.ts';
import type { Related } from '../../relations.ts';
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

/** @returns where the lines of time of a topic are, in a publication that has many */
export const addressOfLanes = (topic: string, related: Related): string =>
  PAGE_LISTS.lanes.addressOf(slugOfTopic(topic, related.publication), related);
