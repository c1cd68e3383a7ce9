import { Composer, isScalar, Parser, YAMLParseError, type CST, type Document } from 'yaml';
import type { Problem } from '../../model/problems.ts';
import type { LocatedData, Parsed } from './located-data.ts';
import { findTooDeep, tooDeep, tooMany } from './nesting.ts';
import { positionsIn, type Position } from './source-position.ts';
import { explainYaml, nearlyFields, type YamlFault } from './yaml-faults.ts';
import { faultsOfMarks, MOST_ALIASES, TOO_MANY_ALIASES, valuesCutOff } from './yaml-marks.ts';
import { offsetOf } from './yaml-offsets.ts';

type Token = CST.Token;

/**
 * @param text YAML
 * @param file named in problems
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): Parsed {
  const placeIn = positionsIn(text);
  const placeAt = (offset: number): Position => {
    const { line, column } = placeIn(Math.max(offset, 0));
    return { line: line + firstLine - 1, column };
  };
  const problem = (
    { offset, message, hint }: YamlFault,
    name: Problem['name'] = 'invalid-yaml',
  ): Problem => ({ name, file, ...placeAt(offset), message, hint });
  const tokens = [...new Parser().parse(text)];
  const deep = tokens.map((token) => findTooDeep(token, partsOf)).find((found) => found);
  if (deep) return { problems: [tooDeep(file, placeAt(deep.offset))] };
  const wide = findTooWide(tokens);
  if (wide !== undefined)
    return {
      problems: [tooMany(file, placeAt(wide), MOST_FIELDS, 'fields are in one group', 'Divide the group.')],
    };

  const document = documentOf(tokens, text);
  if (document.errors.length || isScalar(document.contents)) {
    const nearly = nearlyFields(text);
    if (nearly.length) return { problems: nearly.map((fault) => problem(fault)) };
  }
  const explained = document.errors.map((error) => ({
    pos: error.pos,
    code: error.code,
    fault: explainYaml(text, error),
  }));
  const errors = firstOfEach(explained, ({ pos: [at] }) => placeIn(at).line);
  const faults = [...errors.map(({ fault }) => fault), ...faultsOfMarks(document, text)];
  if (faults.length) {
    const problems = faults.map((fault) => problem(fault));
    if (faults.some(({ meant }) => meant === undefined)) return { problems };
    const lines = text.split('\n');
    for (const { offset, meant = '' } of faults) lines[placeIn(offset).line - 1] = meant;
    const rest = parseYaml(lines.join('\n'), file, firstLine);
    return { ...rest, problems: [...problems, ...rest.problems] };
  }

  const locate: LocatedData['locate'] = (path, at = 'value') => placeAt(offsetOf(document, path, at));
  const scalarAt = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node : undefined;
  };
  const written: LocatedData['written'] = (path) => scalarAt(path)?.source;
  const comment: LocatedData['comment'] = (path) => {
    const behind = scalarAt(path)?.comment;
    return typeof behind === 'string' ? `#${behind}` : undefined;
  };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const problems = valuesCutOff(document).map((fault) => problem(fault, 'value-cut-off'));
    return { problems, data: { value, locate, written, comment } };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { problems: [problem({ offset: offsetOf(document, [], 'value'), ...TOO_MANY_ALIASES })] };
  }
}

/** @returns of the errors of the parser those that do not come of another: one a line, and none of a next line that is indented like it and has no fault of its own */
const firstOfEach = <Fault extends { code: string; fault: YamlFault }>(
  errors: readonly Fault[],
  lineOf: (error: Fault) => number,
) =>
  errors.filter(
    (error, index) =>
      !errors
        .slice(0, index)
        .some(
          (other) =>
            lineOf(other) === lineOf(error) ||
            (error.fault.meant === undefined &&
              other.code === 'BLOCK_AS_IMPLICIT_KEY' &&
              lineOf(other) === lineOf(error) - 1),
        ),
  );

/** The library's own `parseDocument` would make the tokens again. It refuses several documents in one text, too. */
function documentOf(tokens: Token[], text: string): Document {
  // What is wrong is in the report; a warning of the reader's own would stand beside it.
  const composer = new Composer({ prettyErrors: false, logLevel: 'error', version: '1.2' });
  const [first, second] = composer.compose(tokens, true, text.length);
  if (!first) throw new Error('The reader of YAML always answers with a document.');
  if (second)
    first.errors.push(
      new YAMLParseError(
        [second.range[0], second.range[1]],
        'MULTIPLE_DOCS',
        'Source contains multiple documents',
      ),
    );
  return first;
}

/** What a token of the syntax consists of; those without parts matter to nobody here. */
const partsOf = (token: Token): Token[] => {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((part) => !!part);
};

/** Fields of one group, which the reader of YAML compares each with all others. */
const MOST_FIELDS = 1_000;

/** @returns where the first field too many begins */
function findTooWide(tokens: Token[]): number | undefined {
  for (const token of tokens) {
    const parts = partsOf(token);
    const isGroup =
      token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
    if (isGroup && token.items.length > MOST_FIELDS) return parts[2 * MOST_FIELDS]?.offset ?? token.offset;
    const inside = findTooWide(parts);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
