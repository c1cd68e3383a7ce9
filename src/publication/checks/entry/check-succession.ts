import { isIn, type Entry } from '../../../model/entries.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';

type Field = 'predecessor' | 'successor' | 'parent' | 'fundedBy';
interface Step {
  from: ParsedEntry;
  field: Field;
  index: number | undefined;
  to: string;
}

/** Finds initiatives and organisations that would come before themselves, be a part of themselves or pay for themselves. */
export function checkSuccession({ entries }: ParsedContent): Problem[] {
  return (['initiatives', 'organisations'] as const).flatMap((collection) => {
    const ofCollection = entries.filter(({ entry }) => isIn(collection, entry));
    const later = ofCollection.flatMap((from) => [
      ...steps(from, 'successor'),
      ...steps(from, 'predecessor').map((step) => ({ ...step, reversed: true })),
    ]);
    const parts = ofCollection.flatMap((from) => steps(from, 'parent'));
    const funds = ofCollection.flatMap((from) => steps(from, 'fundedBy'));
    return [
      ...cycles(later, 'its own predecessor'),
      ...cycles(parts, 'a part of itself'),
      ...cycles(funds, 'its own fund'),
    ];
  });
}

function steps(from: ParsedEntry, field: Field): Step[] {
  const value = valueOf(from.entry, field);
  return typeof value === 'string'
    ? [{ from, field, index: undefined, to: value }]
    : value.map((to, index) => ({ from, field, index, to }));
}

function valueOf(entry: Entry, field: Field): string | string[] {
  if (isIn('organisations', entry)) return field === 'fundedBy' ? [] : (entry.data[field] ?? []);
  return isIn('initiatives', entry) && field !== 'parent' ? entry.data[field] : [];
}

/** Follows the steps depth first; a step to a slug that is still being followed closes a circle. */
function cycles(all: (Step & { reversed?: boolean })[], what: string): Problem[] {
  const next = new Map<string, { slug: string; step: Step }[]>();
  for (const step of all) {
    const { slug } = step.from.entry;
    const [from, to] = step.reversed ? [step.to, slug] : [slug, step.to];
    next.set(from, [...(next.get(from) ?? []), { slug: to, step }]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const problems: Problem[] = [];
  const follow = (start: string) => {
    const stack = [{ slug: start, rest: [...(next.get(start) ?? [])] }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = top.rest.shift();
      if (!edge) {
        state.set(top.slug, 'done');
        stack.pop();
      } else if (state.get(edge.slug) === 'open') {
        const path = stack.map(({ slug }) => slug);
        problems.push(cycle(edge.step, [...path.slice(path.indexOf(edge.slug)), edge.slug], what));
      } else if (!state.has(edge.slug)) {
        state.set(edge.slug, 'open');
        stack.push({ slug: edge.slug, rest: [...(next.get(edge.slug) ?? [])] });
      }
    }
  };
  for (const slug of next.keys()) if (!state.has(slug)) follow(slug);
  return problems;
}

function cycle({ from, field, index }: Step, path: string[], what: string): Problem {
  return {
    name: 'succession-cycle',
    file: from.entry.file,
    ...from.frontMatter.locate(index === undefined ? [field] : [field, index]),
    message: `\`${field}\`: this makes \`${path[0] ?? ''}\` ${what}: ${path.join(' → ')}.`,
    hint: 'Remove one of these references.',
  };
}
