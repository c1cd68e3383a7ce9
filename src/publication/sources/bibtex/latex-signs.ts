/** Names of commands, each with the sign that it stands for, which has no space in it. */
const NAMED = String.raw`
  TeX=TeX LaTeX=LaTeX LaTeXe=LaTeX2ε BibTeX=BibTeX XeTeX=XeTeX LuaTeX=LuaTeX AA=Å aa=å S=§ P=¶
  pounds=£ euro=€ EUR=€ copyright=© dag=† ddag=‡ dagger=† ddagger=‡ textsection=§ ldots=… dots=…
  cdots=⋯ dotsc=… dotsb=⋯ glqq=„ grqq=“ glq=‚ grq=‘ flqq=« frqq=» flq=‹ frq=› lq=‘ rq=’ slash=/
  hyp=- dash=— textbar=| lbrack=[ rbrack=] lbrace=\{ rbrace=\} backslash=\textbackslash{} vert=|
  pm=± mp=∓ times=× div=÷ cdot=· ast=∗ star=⋆ bullet=• circ=∘ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠
  approx=≈ sim=∼ simeq=≃ equiv=≡ cong=≅ propto=∝ ll=≪ gg=≫ lt=\textless{} gt=\textgreater{}
  leqslant=≤ geqslant=≥ to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ Rightarrow=⇒
  Leftrightarrow=⇔ uparrow=↑ downarrow=↓ longrightarrow=→ mapsto=↦ infty=∞ partial=∂ nabla=∇ sum=∑
  prod=∏ int=∫ sqrt=√ in=∈ notin=∉ subset=⊂ subseteq=⊆ cup=∪ cap=∩ forall=∀ exists=∃ neg=¬ wedge=∧
  vee=∨ oplus=⊕ otimes=⊗ perp=⊥ parallel=∥ angle=∠ triangle=△ square=□ prime=′ ell=ℓ hbar=ℏ Re=ℜ
  Im=ℑ aleph=ℵ emptyset=∅ degree=° deg=° micro=µ percent=% log=log ln=ln exp=exp sin=sin cos=cos
  tan=tan min=min max=max lim=lim textmu=µ checkmark=✓ langle=⟨ rangle=⟩ textdoublepipe=ǁ
  textdoublebarpipe=ǂ hyphen=-
`;

const words = (text: string) => text.trim().split(/\s+/);

/** Commands that stand for signs, besides those that Citation.js knows. */
export const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(words(NAMED).map((pair) => pair.split(/(?<=^[a-zA-Z]+)=/) as [string, string])),
  ...all(' ', 'quad qquad space newline linebreak par enspace hfill break'),
  ...all(
    '',
    'protect relax null noindent unskip sloppy allowbreak left right big Big normalfont upshape small displaystyle limits bgroup egroup ignorespaces',
  ),
  og: '«\u{A0}',
  fg: '\u{A0}»',
  and: ', ',
  ' ': ' ',
  '\n': ' ',
  '\t': ' ',
  '\\': ' ',
  ',': '\u{202F}',
  ':': ' ',
  ';': ' ',
  thinspace: '\u{202F}',
  '!': '',
  '-': '',
  '/': '',
  '@': '',
  '>': ' ',
  nobreakspace: '\u{A0}',
};

function all(sign: string, names: string): Record<string, string> {
  return Object.fromEntries(words(names).map((name) => [name, sign]));
}

/** Commands of which only what one of their arguments says is shown: how many they have, and which one. */
export const SHOWN: Readonly<Record<string, [count: number, shown: number]>> = {
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
