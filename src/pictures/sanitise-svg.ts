import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import type { Element, Root, RootContent } from 'xast';

/** A drawing that neither runs nor loads anything. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  /** What was taken out that readers may miss: `<foreignObject>`, addresses of other files. */
  removed: string[];
}

const NO_DRAWING = 'The file is no SVG drawing';

/** What draws (https://www.w3.org/TR/SVG2/eltindex.html), but for what runs, moves, or shows another document. */
const DRAWING =
  /^(?:svg|g|a|defs|symbol|use|switch|title|desc|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image|marker|pattern|mask|clipPath|linearGradient|radialGradient|stop|view|filter|fe[A-Z][A-Za-z]+)$/;

/** Notes that drawing programs leave for themselves; nobody sees them. */
const NOTES = /^(?:metadata|.+:.+)$/;

/** What may stand in an address: parts of the drawing itself, and what it holds. */
const INSIDE = '(?:#|data:(?:image/(?:png|jpeg|gif|webp)|font/|application/(?:x-)?font))';
const ADDRESS = new RegExp(`^\\s*${INSIDE}`, 'i');

/**
 * Takes out of a drawing all that could run code, ask another host or show other files: readers may open it on
 * its own, where no policy of the page holds.
 * @throws VFileMessage, with its place, if it is no XML; Error if it is no drawing
 */
export function sanitiseSvg(text: string): Drawing {
  if (!/<(?:\w+:)?svg[\s>]/.test(text)) throw new Error(NO_DRAWING);
  const root = fromXml(withoutEntities(text));
  const svg = root.children.find((node): node is Element => node.type === 'element');
  if (svg?.name !== 'svg') throw new Error(NO_DRAWING);
  const removed = new Set<string>();
  clean(svg, removed);
  const [width, height] = sizeOf(svg);
  svg.attributes = {
    viewBox: `0 0 ${width} ${height}`,
    xmlns: 'http://www.w3.org/2000/svg',
    ...svg.attributes,
    width: String(width),
    height: String(height),
  };
  const whole: Root = { type: 'root', children: [svg] };
  return { svg: toXml(whole), width, height, removed: [...removed] };
}

/** Drawing programs name addresses in the head of the file (`<!ENTITY ns_svg "…">`); a value names no other. */
function withoutEntities(text: string): string {
  const values = new Map(
    [...text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/g)].map(
      ([, name, double, single]) => [name, double ?? single ?? ''],
    ),
  );
  return values.size
    ? text.replace(/&([\w.-]+);/g, (whole, name: string) => values.get(name) ?? whole)
    : text;
}

function clean(element: Element, removed: Set<string>): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (keeps(name, value ?? '')) continue;
    Reflect.deleteProperty(element.attributes, name);
    if (/^(?:on|(?:xlink:)?href$|src$)/.test(name)) removed.add(`${name}="…"`);
  }
  element.children = element.children.filter((child: RootContent) => {
    if (child.type === 'text' || child.type === 'cdata') {
      if (element.name !== 'style' || !loads(child.value)) return true;
      removed.add('<style> with addresses');
      child.value = withoutLoading(child.value);
      return child.value !== '';
    }
    if (child.type !== 'element') return false;
    if (!DRAWING.test(child.name)) {
      if (!NOTES.test(child.name)) removed.add(`<${child.name}>`);
      return false;
    }
    clean(child, removed);
    return true;
  });
}

function keeps(name: string, value: string): boolean {
  if (name === 'href' || name === 'xlink:href' || name === 'src') return ADDRESS.test(value);
  if (name.includes(':')) return /^(?:xmlns:|xml:(?:space|lang)$)/.test(name);
  return !/^on/i.test(name) && !loads(value);
}

/** Whether a style loads a file; a backslash could write any sign in another way. */
const LOADING = new RegExp(`\\\\|@import|image-set|url\\(\\s*["']?(?!\\s*["']?${INSIDE})`, 'i');
const loads = (style: string): boolean => LOADING.test(style);

/** A declaration of a style, with what stands in quotation marks and brackets. */
const DECLARATION = /[\w-]+\s*:(?:[^;{}()"']|"[^"]*"|'[^']*'|\([^()]*\))*;?/g;

/** A style without the rules that load something: drawings from the web ask for their letters so, and have their colours beside that. */
function withoutLoading(style: string): string {
  const kept = style
    .replace(/@import\b(?:[^;"'()]|"[^"]*"|'[^']*'|\([^()]*\))*;?/gi, '')
    .replace(DECLARATION, (declaration) => (loads(declaration) ? '' : declaration))
    .trim();
  return style.includes('\\') || loads(kept) ? '' : kept;
}

/** Pixels in a unit (https://www.w3.org/TR/css-values/#absolute-lengths). */
const UNITS: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** The size of a drawing that says none, as browsers have it. */
const DEFAULT = [300, 150] as const;

function sizeOf({ attributes }: Element): [width: number, height: number] {
  const length = (text: string | null | undefined) => {
    const [, number, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(text ?? '') ?? [];
    return Number(number) * (UNITS[unit.toLowerCase()] ?? NaN) || undefined;
  };
  const [, , boxWidth = NaN, boxHeight = NaN] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  const [width, height] = [length(attributes['width']), length(attributes['height'])];
  const whole = (wide: number, high: number): [number, number] => [
    Math.max(1, Math.round(wide)),
    Math.max(1, Math.round(high)),
  ];
  if (width && height) return whole(width, height);
  if (!ratio) return whole(width ?? DEFAULT[0], height ?? DEFAULT[1]);
  if (width) return whole(width, width / ratio);
  return height ? whole(height * ratio, height) : whole(boxWidth, boxHeight);
}
