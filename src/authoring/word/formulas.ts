import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeXml } from '../../text/markup/escape-xml.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const FORMULA = /<m:oMath(?: [^>]*)?>[^]*?<\/m:oMath>/g;

/** What is raised or lowered stands between two signs that no text has, until it is a run of its own. */
const [UP, DOWN, END] = ['\uE000', '\uE001', '\uE002'];

/** @returns the formulas of a document, each as a line of text */
export const formulasIn = (xml: string): string[] =>
  (xml.match(FORMULA) ?? []).map((formula) =>
    lineOf(formula).replaceAll(UP, '^').replaceAll(DOWN, '_').replaceAll(END, ''),
  );

/** @returns a text with its formulas as lines of text, which any program shows: `(a + b)/2`, `√x`, `∑ᵢ x` with its marks lowered */
export const withFormulasAsText = (xml: string): string =>
  xml
    .replace(/<m:oMathParaPr>[^]*?<\/m:oMathParaPr>|<\/?m:oMathPara(?: [^>]*)?>/g, '')
    .replace(/(?<=<\/m:oMath>)\s*(?=<m:oMath[ >])/g, '<w:r><w:br/></w:r>')
    .replace(FORMULA, (formula) =>
      lineOf(formula)
        .split(/(?=[\uE000\uE001])|\uE002/)
        .filter(Boolean)
        .map((part) => runOf(part.replace(/^[\uE000\uE001]/, ''), part.charAt(0)))
        .join(''),
    );

function runOf(text: string, sign: string): string {
  const side = sign === UP ? 'superscript' : sign === DOWN ? 'subscript' : undefined;
  const look = side === undefined ? '' : `<w:rPr><w:vertAlign w:val="${side}"/></w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** HTML knows no element that closes itself. */
const lineOf = (formula: string): string =>
  textOf(parseFragment(formula.replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>')).childNodes)
    // Signs that nobody sees say that a function is applied.
    .replace(/[\u2061-\u2064]/g, '')
    .trim();

const textOf = (nodes: readonly Node[]): string => nodes.map(written).join('');

/** @returns a part of a formula; properties say nothing by themselves */
function written(node: Node): string {
  if (!('childNodes' in node)) return '';
  const name = node.nodeName;
  if (name === 'm:t') return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (name.endsWith('pr')) return '';
  const parts = partsOf(node);
  const part = (of: string) => parts.find(({ nodeName }) => nodeName === of);
  const inside = (of: string) => textOf(part(of)?.childNodes ?? []);
  const [base, sub, sup] = [inside('m:e'), lowered(inside('m:sub')), raised(inside('m:sup'))];
  switch (name) {
    case 'm:f':
      return `${grouped(inside('m:num'))}/${grouped(inside('m:den'))}`;
    case 'm:ssup':
    case 'm:ssub':
    case 'm:ssubsup':
      return grouped(base) + sub + sup;
    case 'm:spre':
      return sub + sup + grouped(base);
    case 'm:rad':
      return `${raised(inside('m:deg'))}√${grouped(base)}`;
    case 'm:nary':
      return `${signOf(part('m:narypr'), 'm:chr', '∫')}${sub}${sup} ${base}`;
    case 'm:d': {
      const look = part('m:dpr');
      const items = parts.filter(({ nodeName }) => nodeName === 'm:e').map((item) => textOf(item.childNodes));
      return (
        signOf(look, 'm:begchr', '(') +
        items.join(signOf(look, 'm:sepchr', '|')) +
        signOf(look, 'm:endchr', ')')
      );
    }
    case 'm:func':
      return `${inside('m:fname')} ${base.includes('/') ? grouped(base) : base}`;
    case 'm:limlow':
      return base + lowered(inside('m:lim'));
    case 'm:limupp':
      return base + raised(inside('m:lim'));
    case 'm:acc':
      return base + signOf(part('m:accpr'), 'm:chr', '\u0302');
    case 'm:bar':
      return `${base}\u0305`;
    case 'm:m':
      return `[${parts
        .filter(({ nodeName }) => nodeName === 'm:mr')
        .map((row) => partsOf(row).map(written).join(', '))
        .join('; ')}]`;
    case 'm:eqarr':
      return parts.map(written).filter(Boolean).join('; ');
    default:
      return textOf(node.childNodes);
  }
}

const partsOf = (node: Element): Element[] =>
  node.childNodes.filter((child): child is Element => 'tagName' in child);

/** @returns a sign that properties name, which may be none */
const signOf = (properties: Element | undefined, name: string, otherwise: string): string => {
  const named = properties && partsOf(properties).find(({ nodeName }) => nodeName === name);
  return named ? (named.attrs.find((attribute) => attribute.name === 'm:val')?.value ?? '') : otherwise;
};

/** A letter, a number and what is in brackets already stand together by themselves. */
const grouped = (part: string) =>
  /^(?:\p{L}?|[\p{N}.,]+|\([^()]*\))(?:[\uE000\uE001][^\uE002]*\uE002)*$/u.test(part) ? part : `(${part})`;

/** What is raised twice is told by signs. */
const beside = (sign: string, mark: string) => (part: string) =>
  part &&
  sign +
    part.replace(/\uE000([^\uE002]*)\uE002/g, '^($1)').replace(/\uE001([^\uE002]*)\uE002/g, '_($1)') +
    mark;
const raised = beside(UP, END);
const lowered = beside(DOWN, END);
