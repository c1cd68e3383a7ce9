import { latex } from './citation-js.ts';

/** Commands that stand for signs, besides those that Citation.js knows. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ TeX: 'TeX', LaTeX: 'LaTeX', LaTeXe: 'LaTeX2ε', BibTeX: 'BibTeX', XeTeX: 'XeTeX', LuaTeX: 'LuaTeX' },
  ...{
    AA: 'Å',
    aa: 'å',
    S: '§',
    P: '¶',
    pounds: '£',
    euro: '€',
    EUR: '€',
    copyright: '©',
    dag: '†',
    ddag: '‡',
  },
  ...{
    dagger: '†',
    ddagger: '‡',
    textsection: '§',
    ldots: '…',
    dots: '…',
    cdots: '⋯',
    dotsc: '…',
    dotsb: '⋯',
  },
  ...{
    glqq: '„',
    grqq: '“',
    glq: '‚',
    grq: '‘',
    flqq: '«',
    frqq: '»',
    flq: '‹',
    frq: '›',
    og: '«\u{A0}',
    fg: '\u{A0}»',
  },
  ...{ lq: '‘', rq: '’', slash: '/', hyp: '-', dash: '—', textbar: '|', lbrack: '[', rbrack: ']' },
  ...{ lbrace: '\\{', rbrace: '\\}', backslash: '\\textbackslash{}', vert: '|' },
  ...{
    quad: ' ',
    qquad: ' ',
    space: ' ',
    newline: ' ',
    linebreak: ' ',
    par: ' ',
    and: ', ',
    enspace: ' ',
    hfill: ' ',
  },
  ...{
    ' ': ' ',
    '\n': ' ',
    '\t': ' ',
    '\\': ' ',
    ',': '\u{202F}',
    ':': ' ',
    ';': ' ',
    thinspace: '\u{202F}',
  },
  ...{
    '!': '',
    '-': '',
    '/': '',
    '@': '',
    '>': ' ',
    protect: '',
    relax: '',
    null: '',
    noindent: '',
    unskip: '',
  },
  ...{
    sloppy: '',
    allowbreak: '',
    left: '',
    right: '',
    big: '',
    Big: '',
    normalfont: '',
    upshape: '',
    small: '',
  },
  ...{
    displaystyle: '',
    limits: '',
    bgroup: '',
    egroup: '',
    ignorespaces: '',
    nobreakspace: '\u{A0}',
    break: ' ',
  },
  ...{ pm: '±', mp: '∓', times: '×', div: '÷', cdot: '·', ast: '∗', star: '⋆', bullet: '•', circ: '∘' },
  ...{
    leq: '≤',
    le: '≤',
    geq: '≥',
    ge: '≥',
    neq: '≠',
    ne: '≠',
    approx: '≈',
    sim: '∼',
    simeq: '≃',
    equiv: '≡',
  },
  ...{
    cong: '≅',
    propto: '∝',
    ll: '≪',
    gg: '≫',
    lt: '\\textless{}',
    gt: '\\textgreater{}',
    leqslant: '≤',
    geqslant: '≥',
  },
  ...{ to: '→', rightarrow: '→', leftarrow: '←', leftrightarrow: '↔', Rightarrow: '⇒', Leftrightarrow: '⇔' },
  ...{ uparrow: '↑', downarrow: '↓', longrightarrow: '→', mapsto: '↦', infty: '∞', partial: '∂', nabla: '∇' },
  ...{ sum: '∑', prod: '∏', int: '∫', sqrt: '√', in: '∈', notin: '∉', subset: '⊂', subseteq: '⊆', cup: '∪' },
  ...{
    cap: '∩',
    forall: '∀',
    exists: '∃',
    neg: '¬',
    wedge: '∧',
    vee: '∨',
    oplus: '⊕',
    otimes: '⊗',
    perp: '⊥',
  },
  ...{
    parallel: '∥',
    angle: '∠',
    triangle: '△',
    square: '□',
    prime: '′',
    ell: 'ℓ',
    hbar: 'ℏ',
    Re: 'ℜ',
    Im: 'ℑ',
  },
  ...{
    aleph: 'ℵ',
    emptyset: '∅',
    degree: '°',
    deg: '°',
    micro: 'µ',
    percent: '%',
    log: 'log',
    ln: 'ln',
    exp: 'exp',
  },
  ...{ sin: 'sin', cos: 'cos', tan: 'tan', min: 'min', max: 'max', lim: 'lim', textmu: 'µ', checkmark: '✓' },
  ...{ langle: '⟨', rangle: '⟩', textdoublepipe: 'ǁ', textdoublebarpipe: 'ǂ', hyphen: '-' },
};

/** Commands of which only what one of their arguments says is shown: how many they have, and which one. */
const SHOWN: Readonly<Record<string, [count: number, shown: number]>> = {
  ...each(
    'mbox hbox fbox text textnormal textlf uppercase MakeUppercase lowercase MakeLowercase underline uline',
  ),
  ...each(
    'sout ul textulc caps mathit mathrm mathbf mathcal mathbb mathsf mathtt mathfrak mathnormal operatorname bm',
  ),
  ...each(
    'boldsymbol vec bar hat tilde overline NoCaseChange textgreek textcyrillic textbaseline titlecase nocase',
  ),
  ...each(
    'section subsection bibstring autocap mkbibnamefamily selectlanguage url path nolinkurl lowercasenoopsort',
  ),
  ...{
    discretionary: [3, 0],
    href: [2, 1],
    foreignlanguage: [2, 1],
    textcolor: [2, 1],
    texorpdfstring: [2, 1],
    scalebox: [2, 1],
  },
  ...{
    footnote: [1, -1],
    thanks: [1, -1],
    footnotemark: [0, -1],
    label: [1, -1],
    index: [1, -1],
    hspace: [1, -1],
  },
  ...{
    vspace: [1, -1],
    phantom: [1, -1],
    vphantom: [1, -1],
    hphantom: [1, -1],
    noopsort: [1, -1],
    NOOPSORT: [1, -1],
    Noopsort: [1, -1],
    noop: [1, -1],
  },
  ...{ SortNoop: [1, -1], sortnoop: [1, -1], color: [1, -1], fontsize: [2, -1], selectfont: [0, -1] },
};

function each(names: string): Record<string, [number, number]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, [1, 0]]));
}

const COMMAND = /\\(?:([a-zA-Z]+)\*?|([^]))/y;

/**
 * Brings what a value says in LaTeX into what Citation.js understands, which leaves other commands in the text.
 * Formulas become text with raised and lowered letters. What a command that is not known stands around is kept.
 * @param unknown takes the names of the commands that are not known
 */
export function translateLatex(text: string, unknown: Set<string>, inFormula = false): string {
  let [said, at, math] = ['', 0, inFormula];
  const translated = (value: string, asFormula = math) => translateLatex(value, unknown, asFormula);
  const skipSpaces = () => {
    while (/\s/.test(text.charAt(at))) at += 1;
  };
  /** Reads an argument: a group, a command or the next sign. */
  const argument = (): string => {
    skipSpaces();
    const begin = at;
    COMMAND.lastIndex = at;
    if (text.charAt(at) === '{') {
      at = endOfGroup(text, at);
      return text.slice(begin + 1, at - 1);
    }
    at += COMMAND.exec(text)?.[0].length ?? 1;
    return text.slice(begin, at);
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    COMMAND.lastIndex = at;
    const [whole, letters, symbol = ''] = sign === '\\' ? (COMMAND.exec(text) ?? []) : [];
    const begin = at;
    at += whole?.length ?? 1;
    if (whole === undefined) {
      if (sign === '$') {
        // One that no other closes is the sign of a currency.
        if (math || /^[^\\$]*(?:\\[^][^\\$]*)*\$/.test(text.slice(at))) math = !math;
        else said += '\\$';
      } else if (math && (sign === '_' || sign === '^')) {
        const script = argument().trim();
        said +=
          sign === '^' && script === '\\circ'
            ? '°'
            : `\\text${sign === '_' ? 'sub' : 'super'}script{${translated(script)}}`;
      } else said += math && sign === '-' ? '−' : sign;
      continue;
    }
    const name = letters ?? symbol;
    if (letters !== undefined) skipSpaces();
    const accented = /^\s*(?:\{\s*\\([ij])\s*\}|\\([ij])(?![A-Za-z])\s*|\{\s*\})/.exec(text.slice(at));
    if (accented && latex().accents.has(name)) {
      at += accented[0].length;
      const letter = accented[1] ?? accented[2];
      said += letter === undefined ? (ALONE[name] ?? '') : `\\${name}{${letter}}`;
    } else if (name === '(' || name === ')') math = name === '(';
    else if (name === 'ensuremath') said += `{${translated(argument(), true)}}`;
    else if (name === 'ce')
      said += argument().replace(/(?<=[A-Za-z)])\d+/g, (number) => `\\textsubscript{${number}}`);
    else if (name === 'frac' || name === 'tfrac' || name === 'nicefrac')
      said += `${translated(argument())}/${translated(argument())}`;
    else if (Object.hasOwn(SHOWN, name)) {
      const [count, shown] = SHOWN[name] ?? [0, -1];
      const values = Array.from({ length: count }, argument);
      said += shown < 0 ? '' : `{${translated(values[shown] ?? '')}}`;
    } else if (letters !== undefined && latex().signs.has(name)) said += `\\${name}{}`;
    else if (isKnown(name)) said += text.slice(begin, at);
    else if (Object.hasOwn(SIGNS, name)) said += SIGNS[name] ?? '';
    else unknown.add(name);
  }
  return said;
}

/** Accents over nothing, as addresses have them. */
const ALONE: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

const isKnown = (name: string) => /^[&%$#_{}]$|^(?:begin|end)$/.test(name) || latex().commands.has(name);

function endOfGroup(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Quotation marks and marks at the beginning of Spanish sentences, as TeX makes them of two signs. */
export const withTexQuotes = (text: string): string =>
  text
    .replace(/\?`/g, '¿')
    .replace(/!`/g, '¡')
    .replace(/(?<![\\`])`(?!`)([^`']*)'(?!['\p{L}])/gu, '‘$1’');
