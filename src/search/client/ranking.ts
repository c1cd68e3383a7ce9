/** How Pagefind weighs what matches (https://pagefind.app/docs/ranking/). */
export const RANKING = {
  metaWeights: {
    title: 10,
    names: 8,
    summary: 1,
    also: 0.5,
    amounts: 0.5,
    kind: 0,
    status: 0,
    type: 0,
    asOf: 0,
  },
};
