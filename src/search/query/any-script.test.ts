import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answererOf } from '../../testing/answer-samples.ts';
import { publication } from '../../testing/publication-samples.ts';
import { buildIndex } from '../index/build-index.ts';

const each = (written: string) => written.trim().split(/[ \n]+/);

/** Letters of scripts that are written with spaces between words, first and last of a range. */
const SCRIPTS = each(`
  az ÀÖ Āſ αω ая աֆ את بي აჰ ぁゖ ァヶ ｱﾝ 가각 一丝 ａｚ ἀὠ ệỹ ƀƺ กฮ កអ अह অহ அஹ అహ ກຮ ကအ አወ ᏣᏴ ཀཧ 𝐀𝐳 Ａｚ ⲁⲱ ⴰⵣ
  ꓐꓼ
`);

const letter = (range: string) => {
  const [first = '', last = ''] = range;
  return fc
    .integer({ min: first.codePointAt(0) ?? 0, max: last.codePointAt(0) ?? 0 })
    .map((code) => String.fromCodePoint(code))
    .filter((text) => /^\p{L}$/u.test(text));
};
const words = fc.sample(
  fc.constantFrom(...SCRIPTS).chain((script) => fc.array(letter(script), { minLength: 5, maxLength: 9 })),
  { numRuns: 200, seed: 15 },
);
const odd = [
  ...each(`
  CO₂ m² 10³ ﬁsh ｶﾞｽ ガス Łódź Straße l’Abbé d’Arcy O’Brien हिन्दी ไทย ภาษาไทยที่เขียนติดกัน ភាសាខ្មែរ
  नई-दिल्ली तमिऴ் தமிழ் ಕನ್ನಡ 日本語版 東京都庁 コンピューター 한국어판 Ἀθῆναι Ελλάδα ΑΘΗΝΑΣ İstanbul Diyarbakır ılımlı
  tiếng Việt שָׁלוֹם ירושלים مُحَمَّد القاهرة گرامی ـعـربـيـة 𝒜𝓁𝓅𝒽𝒶 ℵℵℵ №5 Å ǆezva ĳsberg ŉdaba 20㎞ ﷺ
  ½-Jahr 3½ ²³⁄₄ C++17 naïveté cafe\u0301s Ⅳ ꜻꜻꜻ 7½ 20°C x@y.org Όμηρος Işık Oʼodham Hawaiʻi
  בֵּית־סֵפֶר co‑operative sus\u00adtain\u00adability zero\uFEFFmark µm Øresund 我们在北京大学学习中文
  ประเทศไทยมีประชากรมาก မြန်မာနိုင်ငံတော် ភាសាខ្មែរនៅកម្ពុជា 東京に行きました v20.41 B.1.1.77 2\u00a0417
  3\u202f618\u202f291 27-year-old dell’orto jusqu’alors shy\u00adness ١٩٨٧ २०७७ ۱۳۹۹ ১৯৭১ ១២៣៤ ٱلله
  كتاب على مدرسة أحمد 10.1136/bmj.k4567 arXiv:2101.00001v2 press.office@example-site.org.uk
  978-3-16-148410-0 192.168.0.17 ’90s SARS‑CoV‑2 Franco⁃German Dvor\u030ca\u0301k Nguye\u0302\u0303n
  \u1112\u1161\u11ab\u1100\u1173\u11af x̱ʷəlk̓ ẹ̀kọ́ ᐃᓄᒃᑎᑐᑦ ᲥᲐᲠᲗᲣᲚᲘ 𞤀𞤣𞤤𞤢𞤥 ߒߞߏ ᠮᠣᠩᠭᠣᠯ ދިވެހި ਪੰਜਾਬੀ ꆈꌠꉙ
  col·lecció Z̸a̷l̴go PM₂.₅ ४.१७
  `),
  '4 735',
  '26 kg',
  '4 pm',
  'ISO 9001:2015',
];
/** Signs beside letters and figures: of trade, of money, raised, dashes and apostrophes of all kinds, pictures. */
const signs =
  'Acme™ Globex® ©Initech 2047© Umbra℠ 10⁶ x²y³ H₂O 1ˢᵗ nᵗʰ Mᵐᵉ £517 €2037 $771 ¥9003 ₹3001 ₿9021 5413€ CHF5 donʼt didn＇t wouldn‛t rock‘n’roll couldn´t shouldn`t needn′t well–being ill—being Alpha−Beta e‐mail x‑ray twelve⁃point half―time wave〜dash minus﹣sign plus－minus 𝟙𝟚𝟛 ①②③ soft\u00adhyphen join\u2060er non\u200dnegative 🙂smile smile🙂 🚀launch 9053% §507 †footnote foot‡ AT&T R&D @handle #hashtag snake_case either/or C# .NET F♯ ¿qué? ¡hola! “quotation” «guillemet» ‘single’ (parens) [brackets] …ellipsis 3⅓ 9061‰ 9027° ±9058 ≤9036 ×9029 →arrow 9037µg 9046Ω oﬃce ʻOkina McDonald’s ’tis people’s ʾalif Qurʾān O′Neil paral·lel 12:30 1.234.567 1’234’567 3,14 U.S.A. Ph.D. A4/A5 T-Shirt™ iPhone®12 ⅷ 9042㎡ ９９ ẞtraẞe ŒUVRE Æther þorn Ðanish ŋame ħand đavo';
/** Signs that stand alone. */
const alone =
  '→ ⇒ ↔ ✓ ✗ ★ ☎ ♥️ © ® ™ § ¶ † % ‰ ° & @ # £ € $ ¥ ₹ ₿ + = < > ± × ÷ ≤ ≈ ∑ √ ∞ ∆ | ~ • ※ ⚠️ 🎉 👍🏽 👨‍👩‍👧 🇬🇧 🇧🇬 🏴 🧪 ♿ ▲ █ ⌘ ⠿ ℞ 〒 ۞ ༓';
const seen = [
  ...new Set([
    ...signs.split(' '),
    ...words.map((letters) => letters.join('')),
    ...odd,
    ...alone.split(' '),
    'from A → B at 5 % or 👍🏽 👨‍👩‍👧',
  ]),
];

const { files } = await buildIndex(
  seen.map((word, index) => ({
    path: `page-${String(index)}.html`,
    html: `<html lang="en-gb"><head></head><body><main data-pagefind-body><h1>${String(index)}</h1><p>${word.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</p></main></body></html>`,
  })),
  [],
  publication(),
);
const answer = answererOf(files, seen.length);
const found = async (query: string) => {
  const { results } = await answer({ query, facets: {} });
  return (await Promise.all(results.slice(0, 10).map((result) => result.load()))).map(({ url }) => url);
};

test('a word that can be seen on a page finds it, whatever its script', async () => {
  const missing: string[] = [];
  for (const [index, word] of seen.entries())
    if (!(await found(word)).includes(`/page-${String(index)}.html`)) missing.push(word);
  assert.deepEqual(missing, []);
});

test('a sign finds only the pages that have it, in other colours too', async () => {
  const found = async (query: string) => {
    const { results } = await answer({ query, facets: {} });
    return Promise.all(results.map(async (result) => seen[Number(/\d+/.exec((await result.load()).url))]));
  };
  const both = 'from A → B at 5 % or 👍🏽 👨‍👩‍👧';
  assert.deepEqual(new Set(await found('→')), new Set(['→', '→arrow', both]));
  assert.deepEqual(new Set(await found('👍')), new Set(['👍🏽', both]));
  assert.deepEqual(await found('% →'), [both]);
  assert.deepEqual(await found('🇬🇧'), ['🇬🇧']);
  assert.deepEqual(await found('🦄'), []);
});

test('words are found as keyboards write them', async () => {
  const written: [query: string, word: string][] = [
    ['co2', 'CO₂'],
    ['ΟΜΗΡΟΣ', 'Όμηρος'],
    ['ışık', 'Işık'],
    ["O'odham", 'Oʼodham'],
    ['Hawaii', 'Hawaiʻi'],
    ['20C', '20°C'],
    ['fish', 'ﬁsh'],
    ['ガス', 'ｶﾞｽ'],
    ['lodz', 'Łódź'],
    ['strasse', 'Straße'],
    ['abbe', 'l’Abbé'],
    ["l'abbé", 'l’Abbé'],
    ['arcy', 'd’Arcy'],
    ["d'arcy", 'd’Arcy'],
    ['obrien', 'O’Brien'],
    ['brien', 'O’Brien'],
    ['ελλαδα', 'Ελλάδα'],
    ['Ελλαδα', 'Ελλάδα'],
    ['αθηναι', 'Ἀθῆναι'],
    ['αθηνας', 'ΑΘΗΝΑΣ'],
    ['istanbul', 'İstanbul'],
    ['diyarbakir', 'Diyarbakır'],
    ['tieng', 'tiếng'],
    ['viet', 'Việt'],
    ['שלום', 'שָׁלוֹם'],
    ['محمد', 'مُحَمَّد'],
    ['عربية', 'ـعـربـيـة'],
    ['alpha', '𝒜𝓁𝓅𝒽𝒶'],
    ['cafés', 'cafe\u0301s'],
    ['naivete', 'naïveté'],
    ['iv', 'Ⅳ'],
    ['no5', '№5'],
    ['20km', '20㎞'],
    ['um', 'µm'],
    ['Oeresund', 'Øresund'],
    ['co-operative', 'co‑operative'],
    ['cooperative', 'co‑operative'],
    ['sustainability', 'sus\u00adtain\u00adability'],
    ['zeromark', 'zero\uFEFFmark'],
    ['北京', '我们在北京大学学习中文'],
    ['ประชากร', 'ประเทศไทยมีประชากรมาก'],
    ['မြန်မာနိုင်ငံ', 'မြန်မာနိုင်ငံတော်'],
    ['កម្ពុជា', 'ភាសាខ្មែរនៅកម្ពុជា'],
    ['行き', '東京に行きました'],
    ['20.41', 'v20.41'],
    ['2417', '2\u00a0417'],
    ['3618291', '3\u202f618\u202f291'],
    ['4,735', '4 735'],
    ['26kg', '26 kg'],
    ['4pm', '4 pm'],
    ['27 year old', '27-year-old'],
    ['orto', 'dell’orto'],
    ['alors', 'jusqu’alors'],
    ['shyness', 'shy\u00adness'],
    ['1987', '١٩٨٧'],
    ['2077', '२०७७'],
    ['1399', '۱۳۹۹'],
    ['1971', '১৯৭১'],
    ['1234', '១២៣៤'],
    ['الله', 'ٱلله'],
    ['کتاب', 'كتاب'],
    ['علي', 'على'],
    ['مدرسه', 'مدرسة'],
    ['احمد', 'أحمد'],
    ['bmj.k4567', '10.1136/bmj.k4567'],
    ['9783161484100', '978-3-16-148410-0'],
    ['sars cov 2', 'SARS‑CoV‑2'],
    ['franco german', 'Franco⁃German'],
    ['dvorak', 'Dvor\u030ca\u0301k'],
    ['Nguyễn', 'Nguye\u0302\u0303n'],
    ['한글', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['ქართული', 'ᲥᲐᲠᲗᲣᲚᲘ'],
    ['zalgo', 'Z̸a̷l̴go'],
    ['PM2.5', 'PM₂.₅'],
    ['4.17', '४.१७'],
  ];
  const missing: string[] = [];
  for (const [query, word] of written)
    if (!(await found(query)).includes(`/page-${String(seen.indexOf(word))}.html`))
      missing.push(`${query}: ${word}`);
  assert.deepEqual(missing, []);
});

test('what is found is marked in a passage', async () => {
  const marked = async (query: string) => {
    const { results } = await answer({ query, facets: {} });
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.load()));
    return pages.flatMap(({ passages = [] }) =>
      passages.flatMap(({ parts }) => parts.flat().flatMap((part) => (part.marked ? part.text : []))),
    );
  };
  const unmarked: string[] = [];
  for (const word of seen) if (!(await marked(word)).length) unmarked.push(word);
  assert.deepEqual(unmarked, []);
  for (const [query, word] of [
    ['cooperative', 'co‑operative'],
    ['sustainability', 'sus\u00adtain\u00adability'],
    ['zeromark', 'zeromark'],
    ['um', 'µm'],
    ['北京', '我们在北京大学学习中文'],
  ] as const)
    assert.ok((await marked(query)).includes(word), query);
});
