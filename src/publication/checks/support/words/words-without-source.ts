import { CATALOGUES, wordsIn } from '../../../../interface/catalogues.ts';
import { dateInWords } from '../../../../model/dates/dates.ts';
import { memoize } from '../../../../text/functions/memoize.ts';

/** What needs no source, as texts in the languages of the interface say it: places in texts, summaries, hints at other pages. */

const PLACES = [
  '(?:sub)?section|chapter|part|annex|appendix|figure|table|chart|map|box|page|note|level|step|article|paragraph|clause|schedule|recommendation',
  'secci[óo]n|secciones|cap[íi]tulo|parte|anexo|ap[ée]ndice|figura|gr[áa]fico|tabla|cuadro|mapa|recuadro|p[áa]gina|nota|nivel|paso|art[íi]culo|apartado|p[áa]rrafo|cl[áa]usula|recomendaci[óo]n|recomendaciones|disposici[óo]n',
  'chapitre|partie|annexe|tableau|tableaux|graphique|carte|encadré|niveau|étape|paragraphe|alinéa|recommandation',
  '(?:Unter)?Abschnitt(?:en?)?|Kapiteln?|Teile?n?|Anhang|Anlagen?|Abbildung(?:en)?|Tabellen?|Grafik(?:en)?|Karten?|Kasten|Seiten?|Fußnoten?|Anmerkung(?:en)?|Stufen?|Schritte?|Artikeln?|Abs[aä]tze?n?|Absatz|Para(?:graf|graph)(?:en)?|Ziffern?|Empfehlung(?:en)?',
  'adran|pennod|bennod|phennod|rh?an|atodiad|ffigur|t[ah]?abl|dabl|thabl|siart|map|(?:t|d|th|nh)udalen|nodyn|lefel|cam|gam|erthygl|paragraff|baragraff|cymal|gymal|argymhelliad',
].join('|');

/** "section 2", "Fig. 1", "Artículo 5", "Tabellen 2 und 3": places in a text, not figures. */
export const PLACE = new RegExp(
  `(?:(?<!\\p{L})(?:${PLACES})s?|\\b(?:figs?|arts?|paras?|chs?|vols?|nos?|pp?|abb|tab|kap|nr|abs|anm|núms?|págs?|cap|sec|chap|fig|t)\\.|[§nN]\\.?[ºo]|§{1,2})\\s(?:[\\d.]+\\p{Ll}?(?:,? (?:and|or|to|y|e|o|a|et|ou|à|und|oder|bis|neu|i)|,|[–-])\\s?)*$`,
  'iu',
);

const SUMMARIES: Record<string, string> = {
  en: 'in short|in brief|in a nutshell|at a glance|summary|key points|overview',
  es: 'en resumen|en síntesis|en pocas palabras|en breve|de un vistazo|resumen|síntesis|puntos clave|ideas clave|lo esencial|panorama general|visión general',
  fr: "en bref|en résumé|en un mot|en un coup d['’]œil|résumé|synthèse|points clés|l['’]essentiel|à retenir|aperçu|vue d['’]ensemble",
  de: 'in kürze|kurz gefasst|kurz und knapp|auf einen blick|zusammenfassung|überblick|das wichtigste(?: in kürze)?|kernpunkte|kernaussagen',
  cy: 'yn gryno|crynodeb|cipolwg|ar gip|prif bwyntiau|pwyntiau allweddol|trosolwg',
};

/** Summaries repeat what the text below them has with its sources. */
export const SUMMARY = new RegExp(`^(?:${Object.values(SUMMARIES).join('|')})$`, 'i');

/** @returns the heading of a summary in a language: “In short” */
export function summaryIn(language: string): string {
  const [words = 'in short'] = (SUMMARIES[language.split('-')[0] ?? ''] ?? '').split('|').filter(Boolean);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const SEE = [
  'see|compare|cf\\.',
  '(?:for|more|further|other) [^.!?]*\\b(?:see|is in|are in|is on|are on|under)',
  'more|further reading|details',
  'véan?se|ver|consúlten?se|compárese|cfr?\\.|más (?:información|detalles|datos|sobre)|para más',
  "voir|consulter|pour (?:plus|en savoir plus|davantage)|plus (?:de détails|d[’']informations)",
  'siehe|s\\.|vgl\\.|vergleiche|mehr (?:dazu|darüber|über|zu[rm]?)|näheres|weiteres|einzelheiten|weitere (?:informationen|angaben)',
  'gweler|cymharer|am (?:fwy|ragor)|rhagor|manylion',
].join('|');

/** "See the review", "More on this is in …": one sentence that leads to another page and states nothing itself. */
export const POINTER = new RegExp(`^\\s*\\(?(?:${SEE})(?!\\p{L})[^.!?]*(?:[.!?]\\)?\\s*)?$`, 'iu');

/** What captions of tables begin with. */
export const TABLE = /^(?:tabl(?:e|a|eau)?|cuadro|tabelle)\b/i;

const AS_OF =
  "as of|up to|until|a fecha de|hasta|a|al|en|à la date du|jusqu['’](?:en|au|à)|au|état(?: au)?|stand:?|bis|am|hyd at|hyd|ar";

/** Most pages of a publication have few dates in common. */
const inAllLanguages = memoize((date) =>
  Object.entries(CATALOGUES).map(([language, catalogue]) =>
    RegExp.escape(dateInWords(date, wordsIn(catalogue, language))),
  ),
);

/** @returns what a page says of its own dates, "as of July 2026", in the languages of the interface */
export const ownDates = (dates: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${AS_OF}) (?:(?:el|le|la|dem) )?(?:${[...new Set(dates.flatMap(inAllLanguages))].join('|')})`,
    'giu',
  );
