import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  Parser,
  visit,
  type Alias,
  type CST,
  type Document,
  YAMLParseError,
} from 'yaml';
import type { Problem } from '../../model/problems.ts';
import type { LocatedData, Parsed } from './located-data.ts';
import { findTooDeep, tooDeep, tooMany } from './nesting.ts';
import { positionsIn, type Position } from './source-position.ts';
import { explainYaml, IN_QUOTES, nearlyFields } from './yaml-faults.ts';

type Token = CST.Token;

/**
 * @param text YAML
 * @param file named in problems
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): Parsed {
  const name = 'invalid-yaml';
  const placeIn = positionsIn(text);
  const placeAt = (offset: number): Position => {
    const { line, column } = placeIn(Math.max(offset, 0));
    return { line: line + firstLine - 1, column };
  };
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
    if (nearly.length)
      return {
        problems: nearly.map(({ offset, ...words }) => ({ name, file, ...placeAt(offset), ...words })),
      };
  }
  const lineOf = ({ pos: [at] }: Pick<YAMLParseError, 'pos'>) => placeIn(at).line;
  const problems = document.errors
    // What else is wrong with a line may come of the first, as may that the next is indented like it.
    .filter(
      (error, index, all) =>
        !all
          .slice(0, index)
          .some(
            (other) =>
              lineOf(other) === lineOf(error) ||
              (other.code === 'BLOCK_AS_IMPLICIT_KEY' && lineOf(other) === lineOf(error) - 1),
          ),
    )
    .map((error): Problem => {
      const { offset, ...words } = explainYaml(text, error);
      return { name, file, ...placeAt(offset), ...words };
    });
  const { aliases, unknown } = aliasesIn(document);
  problems.push(
    // Of a star before a space, the parser itself complains.
    ...unknown
      .filter(({ source }) => source)
      .map((alias): Problem => ({
        name,
        file,
        ...placeAt(startOf(alias)),
        message: `\`*${alias.source}\` begins with an asterisk, which YAML reads as a reference to another value.`,
        hint: IN_QUOTES,
      })),
  );
  const superfluous = aliases[MOST_ALIASES];
  if (superfluous) problems.push({ name, file, ...placeAt(startOf(superfluous)), ...TOO_MANY_ALIASES });
  problems.push(
    ...tagsIn(document, text).map((tag): Problem => ({ name, file, ...placeAt(tag.at), ...tag.words })),
  );
  if (problems.length) return { problems };
  const locate: LocatedData['locate'] = (path, at = 'value') => placeAt(offsetOf(document, path, at));
  const written: LocatedData['written'] = (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  const comment: LocatedData['comment'] = (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) && typeof node.comment === 'string' ? `#${node.comment}` : undefined;
  };
  problems.push(
    ...valuesCutOff(document).map(({ at, rest, whole }): Problem => ({
      name: 'value-cut-off',
      file,
      ...placeAt(at),
      message: `The value ends before \`${rest}\`, because a number sign after a space begins a comment.`,
      hint: `If it belongs to the value, put the whole in quotation marks: \`${whole}\`. If it is a comment, put a space after the number sign.`,
    })),
  );
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { problems, data: { value, locate, written, comment } };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { problems: [{ name, file, ...locate([]), ...TOO_MANY_ALIASES }] };
  }
}

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

const MOST_ALIASES = 100;

const TOO_MANY_ALIASES = {
  message: `The file repeats its own parts more than ${MOST_ALIASES} times (with \`&\` and \`*\`).`,
  hint: 'Write the values out instead of using `&` and `*`.',
};

/** @returns the references to other parts of the data, and those of them that no part before is marked for */
function aliasesIn(document: Document): { aliases: Alias[]; unknown: Alias[] } {
  const anchors = new Set<string>();
  const aliases: Alias[] = [];
  const unknown: Alias[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        aliases.push(node);
        if (!anchors.has(node.source)) unknown.push(node);
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return { aliases, unknown };
}

/** @returns texts without quotation marks that are followed by what was hardly meant as a comment: `Agenda #1` */
function valuesCutOff(document: Document): { at: number; rest: string; whole: string }[] {
  const found: { at: number; rest: string; whole: string }[] = [];
  visit(document, {
    Scalar(_key, { comment, range, source, type, value }) {
      if (type !== 'PLAIN' || value === null || !range || !/^[^\s#!=-]/.test(comment ?? '')) return;
      const rest = `#${comment?.replace(/\n.*/s, '').trimEnd() ?? ''}`;
      const whole = JSON.stringify(`${source ?? ''} ${rest}`);
      found.push({ at: range[0], rest, whole });
    },
  });
  return found;
}

/** The types of YAML itself, which may be written out. */
const PLAIN_TYPES = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** @returns marks that make a value something else for programs that know them: `!!binary`, `!!js/function`, `!mine` */
function tagsIn(
  document: Document,
  text: string,
): { at: number; words: Pick<Problem, 'message' | 'hint'> }[] {
  const found: ReturnType<typeof tagsIn> = [];
  if (!text.includes('!')) return found;
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.tag === undefined || PLAIN_TYPES.test(node.tag)) return;
      const at = text.lastIndexOf('!', Math.max(0, (node.range?.[0] ?? 0) - 1));
      const [tag = ''] =
        /!*[^\s!]*$/.exec(text.slice(0, at).concat(/^\S*/.exec(text.slice(at))?.[0] ?? '')) ?? [];
      found.push({
        at: at - tag.lastIndexOf('!'),
        words: {
          message: `\`${tag}\` tells other programs what kind of value follows, and does nothing here.`,
          hint: `Delete it. If it belongs to the value, put the whole value in quotation marks.`,
        },
      });
    },
  });
  return found;
}

const startOf = (alias: Alias) => alias.range?.[0] ?? 0;

function offsetOf(document: Document, path: readonly PropertyKey[], at: 'key' | 'value'): number {
  for (const [depth, key] of [...path.entries()].reverse()) {
    const parent = document.getIn(path.slice(0, depth), true) ?? document.contents;
    const pair = pairOf(parent, key);
    const wanted = pair && (at === 'key' && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key));
    const node = wanted ?? document.getIn(path.slice(0, depth + 1), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function pairOf(parent: unknown, key: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (!isMap(parent)) return undefined;
  return parent.items.find((item) => isScalar(item.key) && item.key.value === key);
}
