/** What EndNote writes into `M1`, by the field of CSL-JSON (its styles of export name it for each type). */
const TYPES: readonly (readonly [field: string, types: RegExp])[] = [
  ['issue', /^(?:E?JOUR|MGZN|CPAPER|CONF)$/],
  ['collection-number', /^(?:BOOK|EDBOOK|ECHAP|CTLG|CLSWK|PAMP|SER)$/],
  ['number', /^(?:ADVS|AGGR|BILL|CHART|EQUA|FIGURE|GEN|GOVDOC|HEAR|PAT|RPRT|STAT|THES|UNPB)$/],
  ['number-of-volumes', /^CHAP$/],
  ['page', /^(?:LEGAL|NEWS|STAND)$/],
];

/** Others keep notes there: what is longer is none. */
const NUMBER = /^(?=.*\d)[\p{L}\d .:/()–-]{1,20}$/u;

/** How patents are classed, which other programs write there. */
const CLASS = /^[A-H]\d\d[A-Z]\b/;

/**
 * @param type of the record: `RPRT`
 * @param written what stands in `M1`
 * @returns the field that it fills where nothing else does, and its value
 */
export function fieldOfM1(type: string, written: string | undefined): [string, string] | undefined {
  const field = TYPES.find(([, types]) => types.test(type))?.[0];
  return field === undefined || written === undefined || !NUMBER.test(written) || CLASS.test(written)
    ? undefined
    : [field, written];
}
