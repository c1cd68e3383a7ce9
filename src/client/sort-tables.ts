import { element } from './element.ts';

/**
 * Makes columns of tables of entries sortable: the header of each that differs from row to row becomes a button, and `aria-sort` says which column
 * the order follows (https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/). The order that the
 * page came in stays until one is pressed.
 */
export function startSorting(): void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll<HTMLTableElement>('table:has(.sorts)')) {
    const [body] = table.tBodies;
    const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
    if (!body) continue;
    for (const [column, header] of headers.entries()) {
      if (!header.classList.contains('sorts')) continue;
      header.dataset['head'] = header.textContent.trim();
      const button = element('button', { type: 'button' }, ...header.childNodes);
      header.append(button);
      button.addEventListener('click', () => {
        const direction = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
        for (const other of headers) other.ariaSort = null;
        header.ariaSort = direction;
        body.append(...sorted([...body.rows], column, direction, collator));
      });
    }
  }
}

function sorted(
  rows: HTMLTableRowElement[],
  column: number,
  direction: 'ascending' | 'descending',
  collator: Intl.Collator,
): HTMLTableRowElement[] {
  const keyOf = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
  };
  const isNothing = (key: string) => !/[\p{L}\p{N}]/u.test(key);
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(
      // What says nothing comes last either way.
      (a, b) => Number(isNothing(a.key)) - Number(isNothing(b.key)) || sign * collator.compare(a.key, b.key),
    )
    .map(({ row }) => row);
}
