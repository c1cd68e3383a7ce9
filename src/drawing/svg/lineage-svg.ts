import type { Step } from '../../model/lineage.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import { escapeText } from '../../text/markup/escape-html.ts';
import { writeElement, type Attributes } from '../../text/markup/write-element.ts';
import { LINEAGE, type BoxText } from '../lineage-box.ts';
import type { LineageArrow, LineageBox, LineageDrawing } from '../lineage-layout.ts';
import type { DrawingPlace } from './drawing-place.ts';
import { writeGroup, type DrawingLabel } from './write-group.ts';

/** What pays for a thing, or leads it, does not become it. */
export const isDashed = (kind: Step['kind']): boolean => kind === 'funds' || kind === 'leads';

/** @returns a lineage as it was laid out: boxes that lead to their pages, and arrows to where they are told in words */
export function lineageSvg(
  { width, height, boxes, arrows }: LineageDrawing,
  form: { class: string; label: DrawingLabel },
  { direction }: Pick<DrawingPlace, 'direction'>,
): string {
  const isRtl = direction === 'rtl';
  /** An arrow is read after what it leads from, and drawn below what it leads to. */
  const leaving = Map.groupBy(arrows, ({ step }) => step.from);
  const drawn = boxes.map((box) => {
    const marks = box.marks.map((mark) => claimSvg(mark, box, isRtl));
    const steps = (leaving.get(box.thing) ?? []).map((arrow) => arrowSvg(arrow, isRtl));
    return boxSvg(box, isRtl) + marks.join('') + steps.join('');
  });
  return writeGroup(
    { class: form.class, width, height, viewBox: `0 0 ${width} ${height}`, fill: 'none' },
    form.label,
    drawn.join(''),
  );
}

/** A box's places are counted from where its name begins, which is shorter. */
function boxSvg(box: LineageBox, isRtl: boolean): string {
  const { thing, x, y, width, height, lines, notes } = box;
  const { padding, line, size } = LINEAGE;
  const start = { x: isRtl ? x + width - padding : x + padding, y: y + padding + size };
  const texts = [...lines, ...notes].map((text, index) =>
    writeElement(
      'text',
      { class: index < lines.length ? undefined : 'note', y: index * line || undefined },
      // Between lines, readers of screens need a space.
      `${escapeText(text)} `,
    ),
  );
  const frame = writeElement('rect', {
    class: thing.collection === 'organisations' ? 'round' : undefined,
    x: x - start.x,
    y: y - start.y,
    width,
    height,
  });
  return writeElement(
    'a',
    { href: addressOf(thing), 'aria-label': nameOf(box), transform: `translate(${start.x} ${start.y})` },
    frame + texts.join(''),
  );
}

/** Of a title that is cut short, the whole follows what can be seen, by which those call it who speak to their computer. */
const nameOf = ({ thing, lines, notes }: BoxText) =>
  lines.at(-1)?.endsWith('…') ? `${[...lines, ...notes].join(' ')}: ${thing.data.title}` : undefined;

function claimSvg(mark: BoxText['marks'][number], box: LineageBox, isRtl: boolean): string {
  const { text, name, href, along, down } = mark;
  const x = isRtl ? box.x + box.width - along : box.x + along;
  const y = box.y + down;
  const { mark: height } = LINEAGE;
  const width = text.length > 1 ? 2 * height : height;
  return writeElement(
    'a',
    { class: 'claim', href, 'aria-label': name },
    writeElement('rect', { class: 'target', x: x - width / 2, y: y - height / 2, width, height }) +
      writeElement('text', { class: 'verdict', x, y }, escapeText(text)),
  );
}

/**
 * The keyboard and readers of screens come by what a step leads from and to, and by the list: the arrow leads pointers
 * there, and would double the stops on the way.
 */
function arrowSvg({ step, href, points, label }: LineageArrow, isRtl: boolean): string {
  const d = pathThrough(points);
  const { x = 0, y = 0 } = points.at(-1) ?? {};
  const path = (attributes: Attributes) => writeElement('path', attributes);
  const drawn = label
    ? path({ d: `M${x} ${y}l${isRtl ? 7 : -7}-4v8z` }) + labelSvg(label, isRtl)
    : path({ class: 'hit', d });
  return writeElement(
    'a',
    { class: 'step-arrow', href, 'aria-hidden': 'true', tabindex: -1 },
    path({ class: isDashed(step.kind) ? 'dashed' : undefined, d }) + drawn,
  );
}

/** @returns the data of a path, as short as it can be said: most lines are level or upright */
function pathThrough([first, ...others]: LineageArrow['points']): string {
  if (!first) return '';
  let last = first;
  let d = `M${first.x} ${first.y}`;
  for (const point of others) {
    d += point.y === last.y ? `H${point.x}` : point.x === last.x ? `V${point.y}` : `L${point.x} ${point.y}`;
    last = point;
  }
  return d;
}

function labelSvg({ text, x, y, width, height }: NonNullable<LineageArrow['label']>, isRtl: boolean): string {
  const at = { x: isRtl ? x + width : x, y: y + height / 2 };
  return (
    writeElement('rect', { class: 'target', x, y, width, height }) +
    writeElement('text', { class: 'step', ...at }, escapeText(text))
  );
}
