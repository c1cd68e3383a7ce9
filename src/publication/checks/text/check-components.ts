import type { Node } from 'estree';
import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { isHtmlElement, wayOutOfHtml } from '../../../markdown/raw-html/html-elements.ts';
import { suggest } from '../../../model/did-you-mean.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { checkAlone } from '../support/check-alone.ts';
import { attributeOf, inText, isComponent, partsOf, type Component } from '../support/mdast-helpers.ts';
import { nodesOf } from '../support/own-code/run-code.ts';
import { attributesOf, expressionOf } from './check-expressions.ts';

/** The components of src/layouts/EntryPage.astro, and the attributes that each cannot do without. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Chart: ['of'],
  Claims: [],
  Discrepancy: ['title'],
  Findings: [],
  Figure: ['src', 'alt'],
  KeyFigures: [],
  Quote: ['by'],
  Timeline: [],
};

/** What else they take. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Figure: ['credit', 'id', 'width', 'height'],
  Quote: ['in', 'lang'],
};

/** What is written otherwise than as an attribute. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  caption: 'Write the caption between `<Figure …>` and `</Figure>`.',
  title: 'Write the caption between `<Figure …>` and `</Figure>`.',
  sources: 'Cite the sources in the caption: `[@id]`.',
  source: 'Cite the source in the caption: `[@id]`.',
};

/** @returns the component that a name means if capitals do not count */
export const componentOf = (name: string | undefined): string | undefined =>
  Object.keys(COMPONENTS).find((one) => one.toLowerCase() === name?.toLowerCase());

/** Finds components that do not exist, and those that lack an attribute. */
export const checkComponents = ({ texts }: ParsedContent): Problem[] => texts.flatMap(faultsOfComponents);

const faultsOfComponents = checkAlone('components', (read): Problem[] => {
  if (!read.tree) return [];
  const code = read.tree.children
    .flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []))
    .join('\n');
  const isGiven = (name: string) =>
    new RegExp(`\\b${RegExp.escape(name.replace(/\..*$/, ''))}\\b`).test(code);
  const drawn = new Set(
    partsOf(read.tree).flatMap((node) =>
      isComponent(node) && /^(?:svg|math)$/.test(node.name ?? '') ? partsOf(node) : [],
    ),
  );
  const unknown = (node: Nodes, name: string) =>
    inText(read, node)(
      'unknown-component',
      `There is no component \`${name}\`.`,
      suggest(name, Object.keys(COMPONENTS)),
    );
  return partsOf(read.tree).flatMap((node): Problem[] => {
    const inCode = componentsInCode(node).filter(
      (name) => !isGiven(name) && !Object.hasOwn(COMPONENTS, name),
    );
    if (inCode.length) return inCode.map((name) => unknown(node, name));
    if (!isComponent(node) || !node.name) return [];
    const { name } = node;
    if (name.includes('.') && isGiven(name)) return [];
    if (!/^\p{Lu}/u.test(name)) return smallLetters(read, node, drawn.has(node));
    const needed = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
    if (!needed) {
      if (isGiven(name)) return [];
      return [unknown(node, name)];
    }
    if (node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) return [];
    return [
      ...unknownAttributes(read, node, needed),
      ...needed
        .filter((attribute) => attribute !== 'alt' && attributeOf(node, attribute) === undefined)
        .map((attribute) =>
          inText(read, node)(
            'missing-attribute',
            `The component \`${name}\` needs the attribute \`${attribute}\`.`,
            `Add \`${attribute}="…"\`.`,
          ),
        ),
    ];
  });
});

/**
 * The page asks for each before it runs any of the code in braces, also for what is never made: `{false && <Part />}`.
 * @returns the components in the code of a part, but for those that the code itself gives a name
 */
export function componentsInCode(node: Nodes): string[] {
  const alone = expressionOf(node);
  const code = isComponent(node)
    ? attributesOf(node).map(({ expression }) => expression)
    : alone
      ? [alone]
      : [];
  return code.flatMap((expression) => {
    const nodes = nodesOf(expression);
    const own = new Set(nodes.flatMap((one) => (one.type === 'Identifier' ? one.name : [])));
    const made = nodes.flatMap((one) => (one.type === 'JSXOpeningElement' ? nameOf(one.name) : []));
    return [...new Set(made)].filter((name) => !own.has(name.replace(/\..*$/, '')));
  });
}

/** @returns the name of an element in code, if it stands for something there: `Part`, `parts.Part` */
function nameOf(name: Node): string[] {
  if (name.type === 'JSXIdentifier') return /^[A-Z_$]/.test(name.name) ? [name.name] : [];
  if (name.type !== 'JSXMemberExpression') return [];
  const object = name.object.type === 'JSXIdentifier' ? [name.object.name] : nameOf(name.object);
  return object.map((whole) => `${whole}.${name.property.name}`);
}

/** What a component does not take would be lost, or stand in the page as what HTML has not. */
function unknownAttributes(read: ParsedText, node: Component, needed: readonly string[]): Problem[] {
  const component = node.name ?? '';
  const known = [...needed, ...(ALSO[component] ?? [])];
  return node.attributes.flatMap((one) =>
    one.type !== 'mdxJsxAttribute' || known.includes(one.name)
      ? []
      : [
          inText(read, node)(
            'unknown-field',
            `The component \`${component}\` has no attribute \`${one.name}\`.`,
            (component === 'Figure' ? ELSEWHERE[one.name] : undefined) ??
              (known.length ? suggest(one.name, known) : 'Delete it.'),
          ),
        ],
  );
}

/** @returns how a component is written, in short */
export const asWritten = (component: string) =>
  COMPONENTS[component]?.length ? `<${component}>` : `<${component} />`;

/** Elements that the policy of the pages refuses, those that lead readers away or change addresses, and those that HTML has no more. */
const WITHOUT_EFFECT =
  /^(?:script|style|iframe|object|embed|applet|base|form|center|font|marquee|blink|big|strike|tt|frame|frameset|video|audio|track|meta|link|animate|animateMotion|animateTransform|set)$/;

/** @returns what to write instead of an element that has no effect on pages; undefined of others */
export const insteadOfElement = (name: string): string | undefined =>
  WITHOUT_EFFECT.test(name) ? wayOutOfHtml(name) : undefined;

/** @returns whether an attribute has no effect on pages, or would ask other websites for something */
export const isWithoutEffect = (attribute: string): boolean =>
  /^(?:style|background|formaction|ping|on[a-z]+|(?:set|class|client|is|define|server|transition):.*)$/i.test(
    attribute,
  );

/** What the policy of the pages refuses, which would be published and do nothing. */
function refused(read: ParsedText, node: Component): Problem[] {
  const name = node.name ?? '';
  const report = (what: string, hint: string) => inText(read, node)('removed-html', what, hint);
  const instead = insteadOfElement(name);
  if (instead !== undefined)
    return [report(`\`<${name}>\` has no effect on the pages of this site.`, instead)];
  return node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && isWithoutEffect(one.name)
      ? [
          report(
            `The attribute \`${one.name}\` of \`<${name}>\` has no effect on the pages of this site.`,
            'Delete it.',
          ),
        ]
      : [],
  );
}

/** An element that HTML does not have shows nothing: `<claims />`. */
function smallLetters(read: ParsedText, node: Component, isDrawn: boolean): Problem[] {
  const component = node.name === 'figure' ? undefined : componentOf(node.name ?? '');
  if (component !== undefined)
    return [
      inText(read, node)(
        'unknown-component',
        `The component is called \`${component}\`, with a capital letter.`,
        `Write \`${asWritten(component)}\`.`,
      ),
    ];
  const name = node.name ?? '';
  if (!isDrawn && !isHtmlElement(name))
    return [
      inText(read, node)(
        'unknown-component',
        name.includes(':')
          ? `\`<${name}>\` comes from a word processor.`
          : `There is no element \`<${name}>\`, so it would show nothing of its own.`,
        name.includes(':') ? 'Delete it.' : wayOutOfHtml(name),
      ),
    ];
  return refused(read, node);
}
