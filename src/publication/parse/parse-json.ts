import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from '../../model/problems.ts';
import type { Parsed } from './located-data.ts';
import { DEEPEST, tooDeep } from './nesting.ts';
import { positionsIn } from './source-position.ts';

/**
 * Exports of reference managers are JSON, and large: the parser of YAML would read them, slowly. Some have a field
 * twice; the last counts, as everywhere in JSON.
 */
export function parseJson(text: string, file: string): Parsed {
  const errors: ParseError[] = [];
  const positionOf = positionsIn(text);
  const deep = findDeepBracket(text);
  if (deep !== undefined) return { problems: [tooDeep(file, positionOf(deep))] };
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const problem = (offset: number, message: string, hint: string): Problem => ({
    name: 'invalid-json',
    file,
    ...positionOf(offset),
    message,
    hint,
  });
  const problems = [
    ...errors
      .slice(0, 1)
      .map(({ error, offset }) =>
        problem(
          offset,
          `This is not valid JSON: ${inWords(printParseErrorCode(error))}.`,
          'Look just before this place for a missing or extra comma, quotation mark or bracket, or export the file again.',
        ),
      ),
  ];
  if (problems.length || !tree) return { problems };
  return {
    problems,
    data: {
      value: getNodeValue(tree) as unknown,
      locate(path, at = 'value') {
        const node = nodeAt(tree, path as (string | number)[]);
        const key = at === 'key' ? node.parent?.children?.[0] : undefined;
        return positionOf((key ?? node).offset);
      },
    },
  };
}

/** The place of the first bracket that opens one level too many. */
function findDeepBracket(text: string): number | undefined {
  const scanner = createScanner(text);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The value at a path, or its nearest parent that exists. */
const nodeAt = (tree: Node, path: (string | number)[]): Node =>
  findNodeAtLocation(tree, path) ?? (path.length ? nodeAt(tree, path.slice(0, -1)) : tree);

/** "PropertyNameExpected" → "property name expected" */
const inWords = (code: string) => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
