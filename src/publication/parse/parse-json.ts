import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from '../../model/problems.ts';
import type { LocatedData } from './located-data.ts';
import { DEEPEST, tooDeep } from './nesting.ts';
import { readFaultyJson, type FaultyJson } from './read-faulty-json.ts';
import { positionsIn } from './source-position.ts';

export interface ParsedJson {
  data?: LocatedData;
  /** What is wrong, and at which character of the file, or at which others as well. */
  faults: { offset: number; others: number[]; problem: Problem }[];
  /** @returns whether a character stands inside of a value, rather than at its end or beyond */
  isInside: (offset: number, path: readonly PropertyKey[]) => boolean;
  /** Whether more may stand in the file than `data` has. */
  isCut: boolean;
}

/**
 * Exports of reference managers are JSON, and large: the parser of YAML would read them, slowly. Some have a field
 * twice; the last counts, as everywhere in JSON.
 * @returns the data also of a file with faults, as it seems to be meant
 */
export function parseJson(text: string, file: string): ParsedJson {
  const positionOf = positionsIn(text);
  const deep = findDeepBracket(text);
  if (deep !== undefined)
    return {
      faults: [{ offset: deep, others: [], problem: tooDeep(file, positionOf(deep)) }],
      isInside: () => false,
      isCut: true,
    };
  const { tree, faults, isCut } = readTree(text);
  return {
    faults: faults
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, message, hint, others = [] }) => ({
        offset,
        others,
        problem: { name: 'invalid-json', file, ...positionOf(offset), message, hint },
      })),
    isInside(offset, path) {
      const node = tree && findNodeAtLocation(tree, path as (string | number)[]);
      return !!node && offset >= node.offset && offset < node.offset + node.length - 1;
    },
    isCut: isCut || !tree,
    ...(tree && { data: locatedData(tree, positionOf) }),
  };
}

function readTree(text: string): Omit<FaultyJson, 'tree'> & { tree: Node | undefined } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  return errors.length || !tree ? readFaultyJson(text) : { tree, faults: [], isCut: false };
}

const locatedData = (tree: Node, positionOf: ReturnType<typeof positionsIn>): LocatedData => ({
  value: getNodeValue(tree) as unknown,
  locate(path, at = 'value') {
    const node = nodeAt(tree, path as (string | number)[]);
    const key = at === 'key' ? node.parent?.children?.[0] : undefined;
    return positionOf((key ?? node).offset);
  },
});

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
