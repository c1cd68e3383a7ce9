import type { Notation } from './notation.ts';

/** Words that part of a compound is left out before: "pre- and post-war", "Vor- und Nachteile". */
const JOINING = 'and|or|to|und|oder|bis|sowie|bzw|et|ou|y|o|e|a|neu|og|eller|och|en|of';

/** What programs leave behind, of which nothing can be made anywhere. */
export const LEFT_ANYWHERE: readonly Notation[] = [
  {
    // Word, where what a text pointed to has been deleted.
    signs:
      /(?:Error! (?:Reference source|Bookmark) not (?:found|defined)|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)|Erreur ?! (?:Source du renvoi introuvable|Signet non défini)|¡?Error! (?:No se encuentra el origen de la referencia|Marcador no definido)|Errore\. L['’]origine riferimento non è stata trovata)\.?/g,
    what: 'is what Word says where it pointed to something that is not there any more.',
    hint: 'Write what it pointed to, or delete it.',
  },
  {
    signs:
      /\{ ?(?:TOC|PAGEREF|REF|NOTEREF|SEQ|HYPERLINK|MERGEFIELD|INCLUDEPICTURE|STYLEREF|NUMPAGES)(?: [^{}\n]*)?\}/g,
    what: 'is a field of Word, which fills in nothing here.',
    hint: 'Write what it stood for, or delete it.',
  },
  {
    signs: /[\uFB00-\uFB06]/g,
    what: 'is several letters in one sign, which searches and screen readers may miss.',
    hint: (found) => `Write \`${found.normalize('NFKC')}\`.`,
  },
];

/** What programs leave behind in texts that were copied, exported or made by them. */
export const LEFT_BEHIND: readonly Notation[] = [
  ...LEFT_ANYWHERE,
  {
    // Assistants cite what they have read in signs of their own.
    signs:
      /【[^】\n]*†[^】\n]*】|:contentReference\[oaicite:\d+\]|\[cite(?:_start|_end)?(?:: ?\d[\d, -]*)?\](?!\()|[\uE200-\uE206]?cite[\uE200-\uE206]?turn\d+[a-z]+\d+(?:[\uE200-\uE206](?:turn\d+[a-z]+\d+)?)*/g,
    what: 'cites nothing here: an assistant has left it behind.',
    hint: 'Look up the source, and cite it: `[@id]`.',
  },
  {
    // Lines of a page on paper end in parts of words.
    signs: new RegExp(`\\p{Ll}{2,}-\\n[ \\t]*(?!(?:${JOINING})\\b)\\p{Ll}{2,}`, 'gu'),
    what: 'is one word over two lines, so that readers would see a space in it.',
    hint(found) {
      const [start = '', end = ''] = found.split(/-\n\s*/);
      return `Write \`${start}${end}\`, or \`${start}-${end}\` if the hyphen is part of it.`;
    },
  },
  {
    signs: /(?<=[\p{L}\p{N}).,!?] ?)~{3,5}$/gu,
    what: 'signs nothing here.',
    hint: 'Write the name and the day.',
  },
  {
    // Emphasis has taken the stars.
    signs: /^\}[^{}\n]+\{$/g,
    what: 'is written in another way here.',
    hint: (found) => `Delete the braces: \`**${found.slice(1, -1)}**\`.`,
  },
  {
    signs: /(?<![+\w{])\+\+[a-z0-9]+(?:[+-][a-z0-9]+)*\+\+(?![+\w])/g,
    what: 'shows no keys here.',
    hint: (found) => `Write \`<kbd>${found.slice(2, -2).split('+').join('</kbd>+<kbd>')}</kbd>\`.`,
  },
  {
    signs: /(?<![\w:])::(?=\p{L})[^:\n]*[\p{L}\p{N}.,!?]::(?![\w:])/gu,
    what: 'does not mark anything.',
    hint: (found) => `Write \`**${found.slice(2, -2)}**\`.`,
  },
  {
    signs: /(?<=\b(?:[Ff]igs?|[Pp]p?|[Vv]ol|[Nn]o|[Cc]h|[Ss]ec|Abb|Tab|S|Nr|Kap)\.)~(?=\d)/g,
    what: 'joins nothing here.',
    hint: 'Write a space.',
  },
  {
    signs: /(?<=^|\n):(?:PROPERTIES|LOGBOOK|END|CUSTOM_ID|ID|CREATED):[^\n]*/g,
    what: 'does nothing here.',
    hint: 'Delete it.',
  },
  {
    signs: /(?<=^|\n)<<<[ \t]*(?:(?:@\/|\.{0,2}\/)?[\w./-]+\.\w+|@\/)[^\n]*/g,
    what: 'shows no other file here.',
    hint: 'Write what the file says, or link to it in files/.',
  },
  {
    signs: /(?<=^|\n)!{2,4} ?(?=\p{Lu})[^!\n]*(?=\n|$)/gu,
    what: 'is no heading here.',
    hint: (found) => `Write \`## ${found.replace(/^!+ ?/, '')}\`.`,
  },
  {
    // Where an address in it has become a link.
    signs: /\{\{[<%](?=[ \t]*[a-z][^{}\n]*$)[^{}\n]*/g,
    what: 'does nothing here.',
    hint: 'Write what it stood for. A recording can be linked: `[words](https://example.org)`.',
  },
];
