import { bibtex } from './citation-js.ts';
import { translateLatex } from './bibtex/latex-commands.ts';

/**
 * `$\alpha$`, `$$x^2$$`, `\(n\)`: what could be a formula of TeX, and between `$5 and $6` is none; and what says by
 * itself that it is one: `Al_{x}N`, `\beta-Ga`.
 */
const FORMULA =
  /(\$\$?)(?=\S)([^$]*[^$\s])\1|\\\((.+?)\\\)|([_^]\{[^{}\s]+\}|\\(?:alpha|beta|gamma|[Dd]elta|epsilon|eta|theta|kappa|lambda|mu|nu|pi|rho|[Ss]igma|tau|phi|chi|psi|[Oo]mega)(?![A-Za-z]))/g;
const TITLES = ['title', 'title-short', 'container-title', 'collection-title'];

/** @returns an item whose titles show formulas as they are meant, where their publishers have written them in TeX */
export function withFormulas(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const titles = TITLES.flatMap((name): [string, string][] => {
    const title = fields[name];
    return typeof title === 'string' && /\$.+\$|\\\(|[_^]\{|\\[a-zDSO]/.test(title)
      ? [[name, shown(title)]]
      : [];
  });
  return titles.length ? { ...fields, ...Object.fromEntries(titles) } : fields;
}

const shown = (title: string) =>
  title.replace(FORMULA, (written, _sign: string, between?: string, bracketed?: string, alone?: string) => {
    const formula = between ?? bracketed ?? alone ?? '';
    return /[\\^_{]|^\p{L}$/u.test(formula) ? withoutTex(translateLatex(formula, new Set(), true)) : written;
  });

/** @returns what a text says, as the library reads it */
export function withoutTex(text: string): string {
  const note = bibtex().mapper.parse([{ type: 'misc', label: '', properties: { note: text } }])[0]?.['note'];
  return typeof note === 'string' ? note : '';
}
