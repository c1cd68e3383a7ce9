/** What Office and other programs write where they have guessed what a picture shows, in several languages. */
const GUESSED = [
  '(?:A )?(?:Description|description) automatically generated(?: with (?:very )?(?:low|medium|high) confidence)?',
  'AI-generated content may be incorrect',
  'Automatisch generierte Beschreibung(?: mit [^.\\n]{1,20} Zuverlässigkeit)?',
  'KI-generierte Inhalte können fehlerhaft sein',
  'Description générée automatiquement(?: avec [^.\\n]{1,40})?',
  "Le contenu généré par l['’]IA peut être incorrect",
  'Descripción generada automáticamente(?: con [^.\\n]{1,40})?',
  'El contenido generado por (?:la )?IA puede ser incorrecto',
  "Descrizione generata automaticamente(?: con [^.\\n]{1,40})?|Il contenuto generato dall['’]IA potrebbe non essere corretto",
  'Descrição gerada automaticamente(?: com [^.\\n]{1,40})?|O conteúdo gerado por IA pode estar incorreto',
  'Automatisch gegenereerde beschrijving|Door AI gegenereerde inhoud is mogelijk onjuist',
].join('|');

const BEHIND = new RegExp(`[\\s,;]*(?:${GUESSED})\\.?\\s*$`);

/** @returns a description without the words that say that it is a guess; undefined where it has none */
export function withoutGuess(description: string): string | undefined {
  const without = description.replace(BEHIND, '').trim();
  return without === description.trim() ? undefined : without;
}

/** Names that cameras and programs give: "IMG_2041", "image1", "Screenshot 2024-05-01 at 10.12.13", "chart.png". */
const OF_FILE =
  /^(?:(?:img|dscn?|dsc|p|image|imagen|bild|grafik|picture|photo|foto|figure|capture|captura|unnamed|unknown|untitled)[\s_-]?\(?\d+\)?|(?:screenshot|screen shot|bildschirmfoto|captura de pantalla|capture d['’]écran)\b[\d\s_.,:apmPMAatumàlas-]*|[^\n]*\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic|emf))$/iu;

/** @returns whether a description is only the name of a file */
export const isFileName = (description: string, url: string): boolean =>
  OF_FILE.test(description.trim()) ||
  (/[\d_-]/.test(description) && description.trim() === url.replace(/^.*\//, '').replace(/\.\w+$/, ''));
