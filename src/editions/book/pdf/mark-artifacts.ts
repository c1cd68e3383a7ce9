const PATH = /(?:^|\s)(?:m|l|c|v|y|h|re)$/;
const PAINT = /(?:^|\s)(?:[fFsSbB]\*?|Do|sh)$/;
/** Ends a path without painting it, as where it only cuts off what comes. */
const NO_PAINT = /(?:^|\s)n$/;

/** Opens what has a place in the structure, though such elements hold only others: lines and backgrounds of theirs. */
const FRAME = /^\/(?:Document|Part|Art|Sect|L|LI|Table|THead|TBody|TFoot|TR) <<\/MCID (\d+) >>BDC$/;
const READ = /(?:^|\s)(?:BT|Do|sh)$/;

/**
 * What is drawn on a sheet without a place in the structure of a tagged PDF, as rules and running heads are, is marked as
 * of no meaning (ISO 32000-1, 14.8.2.2; ISO 14289-1, 7.1).
 * @param content of a sheet, as Chromium writes it: in lines, each of which ends with an operator
 * @param holdsMarks whether what is drawn apart, as an object of a number, says itself what it means
 * @returns the content, and the numbers of the marks that it no longer has
 */
export function markArtifacts(
  content: string,
  holdsMarks: (number: number) => boolean = () => false,
): { content: string; gone: number[] } {
  const written: string[] = [];
  const gone: number[] = [];
  // Where the outermost mark begins.
  let start = 0;
  // What may yet turn out to be painted: a path, or a text.
  let pending: string[] = [];
  let depth = 0;
  const settle = (isPainted: boolean) => {
    written.push(...(isPainted ? ['/Artifact BMC', ...pending, 'EMC'] : pending));
    pending = [];
  };
  for (const line of content.split('\n')) {
    // Letters of a text may have marks of their own, which say how they are read.
    if (pending[0] === 'BT') {
      pending.push(line);
      if (line === 'ET') settle(!pending.some((one) => one.includes('/MCID')));
      continue;
    }
    if (/\bB(?:DC|MC)$/.test(line)) depth += 1;
    if (depth > 0) {
      settle(false);
      if (/\bB(?:DC|MC)$/.test(line) && depth === 1) start = written.length;
      written.push(line);
      if (/(?:^|\s)EMC$/.test(line)) depth -= 1;
      const [, frame] = FRAME.exec(written[start] ?? '') ?? [];
      if (depth > 0 || frame === undefined || written.slice(start).some((one) => READ.test(one))) continue;
      gone.push(Number(frame));
      written[start] = '/Artifact BMC';
      continue;
    }
    pending.push(line);
    const called = /\/X(\d+) Do$/.exec(line)?.[1];
    if (called !== undefined && holdsMarks(Number(called))) settle(false);
    else if (PAINT.test(line)) settle(true);
    else if (line !== 'BT' && (!PATH.test(line) || NO_PAINT.test(line))) settle(false);
  }
  settle(false);
  return { content: written.join('\n'), gone };
}
