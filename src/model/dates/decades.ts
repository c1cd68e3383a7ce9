import { edtfOfParts } from './read-edtf.ts';

/** Ten or a hundred years, by the words that people have for them. */

/** @returns ten years in EDTF that are written with their century: "the 1990s", "1990er Jahre", "les années 1990" */
export function decadeMeant(text: string): string | undefined {
  const [, full] =
    /^(?:the |(?:los )?años |(?:les )?années |(?:gli )?anni |jaren )?(\d{3})0(?:['’]?s|er(?: jahre)?|au)?$/iu.exec(
      text,
    ) ?? [];
  return full === undefined || /^\d{4}$/.test(text) ? undefined : `${full}X`;
}

/** @returns ten years in EDTF that are named without their century, of which the last that were so called are meant: "the nineties", "'90s" */
export function decadeNamed(text: string): string | undefined {
  const [, short] = /^(?:the )?['’‘]?(\d)0['’]?s$/.exec(text) ?? [];
  const named = DECADES.indexOf(text.toLowerCase().replace(/^the /, ''));
  const tens = Number(short ?? named);
  if (short === undefined && named < 0) return undefined;
  return `${tens < 2 ? 20 : 19}${tens}X`;
}

const DECADES = 'noughties tens twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);

/** @returns a hundred years in EDTF: "19th century", "siglo XIX", "XIXe siècle", "19. Jahrhundert", "3rd century BC" */
export function centuryMeant(text: string): string | undefined {
  const [, before = '', romanBefore = '', after = '', bc] =
    /^(?:the )?(?:(\d{1,2})|([IVX]+))?(?:st|nd|rd|th|\.|e|º|fed|eg)? ?(?:century|cent\.?|c\.|jahrhundert|jh\.?|siècle|siglo|secolo|século|eeuw|ganrif|wiek)(?: ([IVX]+))?( ?(?:BCE?|B\.C\.|v\. ?Chr\.?|av\. ?J\.-C\.|a\. ?C\.))?$/iu.exec(
      text,
    ) ?? [];
  const number = Number(before || ROMAN.indexOf((romanBefore || after).toUpperCase()) || 0);
  if (number < 1 || number > 22) return undefined;
  if (bc === undefined) return `${String(number - 1).padStart(2, '0')}XX`;
  return `[${edtfOfParts([1 - number * 100])}..${edtfOfParts([-(number - 1) * 100])}]`;
}

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');
