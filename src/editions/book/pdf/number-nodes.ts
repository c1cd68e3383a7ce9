import type { PdfObjects } from './pdf-objects.ts';

/** What Chromium calls the nodes to which headers of tables are tied (`GetNodeIdString` in Skia's SkPDFTag.cpp). */
const NODE = /\(node(\d+)\)/g;

/**
 * Numbers the nodes that are named by their order, in place: Chromium counts nodes of its own as well, of which one print may have
 * one more than the next.
 */
export function numberNodes(objects: PdfObjects['objects']): void {
  const found = new Set(
    [...objects.values()].flatMap((text) => Array.from(text.matchAll(NODE), ([, id]) => id)),
  );
  const order = new Map([...found].sort().map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  for (const [number, text] of objects)
    objects.set(
      number,
      text.replace(NODE, (_name, id: string) => `(node${order.get(id) ?? id})`),
    );
}
