import type { Program } from 'estree';
import type { MdxjsEsm } from 'mdast-util-mdx';
import { didYouMean } from '../../../../model/did-you-mean.ts';
import type { Problem } from '../../../../model/problems.ts';
import type { ParsedText } from '../../../parsed-content.ts';
import { inText, startOf } from '../mdast-helpers.ts';
import type { OwnModule } from './own-modules.ts';
import { isGivenToParts } from './own-parts.ts';

/**
 * Holds what a page imports from a file of the author's own, or passes on, against what that file exports.
 * @param node the lines of code that the statement is among
 * @param find loads what the page imports from a path
 * @returns what is wrong, and what is known of the names that the statement gives to the page
 */
export function ownImports(
  read: ParsedText,
  node: MdxjsEsm,
  statement: Program['body'][number],
  find: (from: string, path: string) => OwnModule | undefined,
): { problems: Problem[]; values: Record<string, unknown> } {
  const none = { problems: [], values: {} };
  if (!('source' in statement) || typeof statement.source?.value !== 'string') return none;
  const path = statement.source.value;
  const module = find(read.file, path);
  if (!module) return none;
  const told = (part: string, message: string, hint = 'Correct it there.') =>
    inText(read, startOf(node) + placeOf(part, node.value))('invalid-mdx', message, hint);
  if (module.failure !== undefined)
    return { ...none, problems: [told(path, `\`${path}\` fails when it is loaded: ${module.failure}.`)] };
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const specifiers = 'specifiers' in statement ? statement.specifiers.map(namesOf) : [];
  const given = specifiers.map(([, local]) => local);
  for (const [name, local] of specifiers) {
    if (name === undefined) values[local] = module.values;
    else if (!module.names || module.names.includes(name)) values[local] = module.values?.[name];
    else problems.push(told(local, ...missing(path, name, module, given)));
  }
  return { problems, values: module.values ? values : {} };
}

type Specifier = Extract<Program['body'][number], { specifiers: unknown[] }>['specifiers'][number];

/** @returns the name in the other file, undefined for all of it, and the name in this one */
function namesOf(one: Specifier): [string | undefined, string] {
  const text = (name: { type: string; name?: unknown; value?: unknown }) => String(name.name ?? name.value);
  if (one.type === 'ImportSpecifier') return [text(one.imported), one.local.name];
  if (one.type === 'ExportSpecifier') return [text(one.local), text(one.local)];
  return [one.type === 'ImportDefaultSpecifier' ? 'default' : undefined, one.local.name];
}

/** @param given the names that the statement gives already, of which none can be given twice */
function missing(
  path: string,
  name: string,
  { names = [], isPackage }: OwnModule,
  given: readonly string[],
): [string, string] {
  const others = names.filter((one) => !isGivenToParts(one));
  const list = others.map((one) => `\`${one}\``).join(', ');
  const exports = others.length > 12 ? 'See what it exports in its own manual.' : `It exports ${list}.`;
  if (name === 'default')
    return [
      `\`${path}\` has no \`export default\`.`,
      isPackage && others.length
        ? `Write what you need of it in braces: \`import { ${others[0] ?? ''} } from '${path}'\`.`
        : others.length
          ? `It exports ${list}: write \`import { ${others[0] ?? ''} } from '${path}'\`.`
          : 'Add it there, or delete this line.',
    ];
  const near = didYouMean(name, others);
  return [
    `\`${path}\` exports nothing called \`${name}\`.`,
    (near !== undefined && given.some((one) => near.includes(`\`${one}\``))
      ? 'Delete it: what it may mean is imported here already.'
      : near) ??
      (others.length
        ? exports
        : names.length
          ? `It has an \`export default\`: write \`import ${name} from '${path}'\`.`
          : `Put \`export\` before \`${name}\` there.`),
  ];
}

const placeOf = (part: string, code: string) =>
  Math.max(0, new RegExp(`(?<![\\w$])${RegExp.escape(part)}(?![\\w$])`).exec(code)?.index ?? 0);
