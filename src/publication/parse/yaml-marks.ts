import { isAlias, isScalar, visit, type Alias, type Document } from 'yaml';
import { IN_QUOTES, type YamlFault } from './yaml-faults.ts';

export const MOST_ALIASES = 100;

export const TOO_MANY_ALIASES = {
  message: `The file repeats its own parts more than ${MOST_ALIASES} times (with \`&\` and \`*\`).`,
  hint: 'Write the values out instead of using `&` and `*`.',
};

/** @returns what is wrong with the marks by which YAML says more of a value than the value: `*part`, `!type` */
export function faultsOfMarks(document: Document, text: string): YamlFault[] {
  const { aliases, unknown, unused } = aliasesIn(document);
  const superfluous = aliases[MOST_ALIASES];
  return [
    ...unknown
      // Of a star before a space, the parser itself complains.
      .filter(({ source }) => source)
      .map((alias) => ({
        offset: startOf(alias),
        message: `\`*${alias.source}\` begins with an asterisk, which YAML reads as a reference to another value.`,
        hint: IN_QUOTES,
      })),
    // Of a text it takes the first word away: `&co is it`.
    ...unused.map(({ anchor, range: [start] }) => ({
      offset: text.lastIndexOf(`&${anchor}`, start),
      message: `\`&${anchor}\` gives the value a name for other places, none of which uses it, and would not be shown.`,
      hint: 'Delete it. If it belongs to the value, put the whole value in quotation marks.',
    })),
    ...(superfluous ? [{ offset: startOf(superfluous), ...TOO_MANY_ALIASES }] : []),
    ...tagsIn(document, text),
  ];
}

const startOf = (alias: Alias) => alias.range?.[0] ?? 0;

interface Marked {
  anchor: string;
  range: readonly [start: number, ...rest: number[]];
}

/** @returns the references to other parts of the data, those of them that no part before is marked for, and texts marked for none */
function aliasesIn(document: Document): { aliases: Alias[]; unknown: Alias[]; unused: Marked[] } {
  const anchors = new Map<string, Marked | undefined>();
  const aliases: Alias[] = [];
  const unknown: Alias[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        aliases.push(node);
        if (!anchors.has(node.source)) unknown.push(node);
      } else if (node.anchor !== undefined)
        anchors.set(
          node.anchor,
          isScalar(node) && node.range ? { anchor: node.anchor, range: node.range } : undefined,
        );
    },
  });
  const used = new Set(aliases.map(({ source }) => source));
  return {
    aliases,
    unknown,
    unused: [...anchors.values()].filter((one) => one !== undefined && !used.has(one.anchor)) as Marked[],
  };
}

/** The types of YAML itself, which may be written out. */
const PLAIN_TYPES = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** @returns marks that make a value something else for programs that know them: `!!binary`, `!!js/function`, `!mine` */
function tagsIn(document: Document, text: string): YamlFault[] {
  const found: YamlFault[] = [];
  if (!text.includes('!')) return found;
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.tag === undefined || PLAIN_TYPES.test(node.tag)) return;
      const at = text.lastIndexOf('!', Math.max(0, (node.range?.[0] ?? 0) - 1));
      const [tag = ''] =
        /!*[^\s!]*$/.exec(text.slice(0, at).concat(/^\S*/.exec(text.slice(at))?.[0] ?? '')) ?? [];
      found.push({
        offset: at - tag.lastIndexOf('!'),
        message: `\`${tag}\` tells other programs what kind of value follows, and does nothing here.`,
        hint: `Delete it. If it belongs to the value, put the whole value in quotation marks.`,
      });
    },
  });
  return found;
}

/** @returns texts without quotation marks that are followed by what was hardly meant as a comment: `Agenda #1` */
export function valuesCutOff(document: Document): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Scalar(_key, { comment, range, source, type, value }) {
      if (type !== 'PLAIN' || value === null || !range || !/^[^\s#!=-]/.test(comment ?? '')) return;
      const rest = `#${comment?.replace(/\n.*/s, '').trimEnd() ?? ''}`;
      const whole = JSON.stringify(`${source ?? ''} ${rest}`);
      found.push({
        offset: range[0],
        message: `The value ends before \`${rest}\`, because a number sign after a space begins a comment.`,
        hint: `If it belongs to the value, put the whole in quotation marks: \`${whole}\`. If it is a comment, put a space after the number sign.`,
      });
    },
  });
  return found;
}
