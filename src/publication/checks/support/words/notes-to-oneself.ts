/** Words that authors leave where something is missing, and that are short forms of other things now and then. */
export const REMINDER =
  /(?<![\p{L}\p{N}_@.-])(?:TODO|FIXME|TBC|TBD|TBA|TKTK)(?![\p{L}\p{N}_@-]|\s+\p{Lu}{2})/gu;

/** "citation needed", as it is said in the languages of the interface; words that only an author says in brackets. */
const IN_BRACKETS = [
  '(?:citation|source|reference|ref\\.?|clarification|page|date|figure|number|link|quote|details?)s?(?: is| are)? (?:needed|required|missing|to come|to follow)',
  '(?:insert|fill in) [^\\[\\]\\n]{1,60}',
  'add (?:an? |the |more )?(?:citation|source|reference|link|date|name|figure|number|quote|detail|text)s?(?: here)?',
  '(?:source|ref|reference|citation|name|date|number|figure|link|text)s? (?:here|goes here)',
  '(?:who|whom|which|when|where|why|says who|according to whom|source|citation|ref)\\?',
  'to be (?:added|completed|confirmed|checked|written|updated)',
  '(?:Beleg|Belege|Quelle|Quellen|Nachweis|Angabe) (?:fehlt|fehlen|einfügen|ergänzen)|Quelle\\?',
  'réf(?:érence|\\.)? (?:nécessaire|manquante)|source (?:manquante|à ajouter)|à compléter',
  'cita requerida|cita necesaria|fuente\\?|por completar',
  'angen (?:ffynhonnell|cyfeiriad)|ffynhonnell\\?',
  'X{2,}|…\\?',
].join('|');

const NOTE = 'is a note to yourself, and readers would see it';

/** What no reader shall see. */
const NOTES: readonly [note: RegExp, what: string, hint: string][] = [
  [
    new RegExp(`(?<!\\\\)\\[(?:${IN_BRACKETS})\\]`, 'giu'),
    NOTE,
    'Write what is missing (a source as `[@id]`), or delete it. If readers shall see it, write `\\[`.',
  ],
  [
    /\blorem ipsum dolor\b|^\s*lorem ipsum\b/gi,
    'only fills the place of a text',
    'Write that text, or delete this.',
  ],
  [/[£€$]X{2,}(?![\p{L}\p{N}])/gu, 'only fills the place of an amount', 'Write that amount.'],
];

/** A note that an author has left in a text, where it begins in it, and what to do about it. */
export interface NoteToOneself {
  note: string;
  /** What is wrong with it. */
  what: string;
  index: number;
  hint: string;
}

/** @param text as it is written; a short form in it may be one of the publication */
export const notesToOneself = (text: string): NoteToOneself[] => [
  ...NOTES.flatMap(([sign, what, hint]) =>
    [...text.matchAll(sign)].map(({ 0: note, index }) => ({ note: note.trim(), what, index, hint })),
  ),
  ...[...text.matchAll(REMINDER)].map(({ 0: note, index }) => ({
    note,
    what: NOTE,
    index,
    hint: 'Write what is missing, or delete it. If it is a short form that readers know, explain it in glossary.yaml.',
  })),
];
