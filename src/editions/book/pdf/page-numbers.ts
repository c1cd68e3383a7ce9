import { getDocumentProxy } from 'unpdf';

/** @returns the number of the sheet on which each place stands that a link in a PDF leads to, from 1 */
export async function pageNumbers(pdf: Uint8Array): Promise<Map<string, number>> {
  // It takes what it reads for itself.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const places = (await document.getDestinations()) as Record<
    string,
    [Parameters<typeof document.getPageIndex>[0]]
  >;
  const numbers = await Promise.all(
    Object.entries(places).map(
      async ([id, [sheet]]) => [id, (await document.getPageIndex(sheet)) + 1] as const,
    ),
  );
  await document.loadingTask.destroy();
  return new Map(numbers);
}
