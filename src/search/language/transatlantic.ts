const pairsIn = (text: string) =>
  text.split('; ').map((pair): [british: string, american: string] => {
    const [british = '', american = ''] = pair.split(' ');
    return [british, american];
  });

/** Words that are spelt differently as a whole, with or without a plural, British first. */
const WORDS =
  'ageing aging; aluminium aluminum; analogue analog; artefact artifact; catalogue catalog; centre center; defence defense; dialogue dialog; enrol enroll; enrolment enrollment; fibre fiber; fulfil fulfill; fulfilment fulfillment; grey gray; instalment installment; judgement judgment; licence license; litre liter; metre meter; offence offense; practice practise; pretence pretense; programme program; skilful skillful; theatre theater';

const OTHER = new Map(
  pairsIn(WORDS).flatMap(([british, american]) => [
    [british, american],
    [american, british],
  ]),
);

/** How words begin, whatever follows; where it is not whatever, the American side says what not. */
const BEGINNINGS = pairsIn(
  'anaem anem(?=i); anaesth anesth; behaviour behavior; colour color(?!ect|ad|at); diarrhoea diarrhea; endeavour endeavor; favour favor; foet fet(?=al|us); gynaec gynec; haem hem(?=at|o); harbour harbor; honour honor(?!ar|if); labour labor(?!at|i); leukaem leukem; manoeuvr maneuver; neighbour neighbor; oedema edema; oesoph esoph; oestrogen estrogen; orthopaed orthoped; paediatr pediatr; rumour rumor; sceptic skeptic; tumour tumor',
).map(([british, american]) => ({
  british,
  american: new RegExp(`^${american}`),
  letters: american.replace(/\(.*/, ''),
}));

/** `-ise`, `-yse` and what is made of them, after three letters: `rise` is another word. */
const SZ = /(?<=\p{L}{3}[iy])([sz])(?=(?:e|e[drs]|ers|ing|ations?|ational|able|ability)$)/u;
/** `modelling` and `modeling`: an L that is doubled, or not, before an ending. */
const DOUBLED =
  /^(cancel|channel|counsel|fuel|label|level|model|signal|total|travel|tunnel)(l?)(ing|e[dr]|ers|ors?)$/;

/**
 * @param word in small letters
 * @returns how it is spelt on the other side of the Atlantic, as far as rules tell, both ways
 */
export function otherSpelling(word: string): string | undefined {
  const [, root = '', second = '', ending = ''] = DOUBLED.exec(word) ?? [];
  if (root) return `${root}${second ? '' : 'l'}${ending}`;
  if (SZ.test(word)) return word.replace(SZ, (letter) => (letter === 's' ? 'z' : 's'));
  const plural = word.endsWith('s') ? 's' : '';
  const other = OTHER.get(plural ? word.slice(0, -1) : word);
  if (other) return other + plural;
  for (const { british, american, letters } of BEGINNINGS) {
    if (word.startsWith(british)) return letters + word.slice(british.length);
    if (word.startsWith(letters) && american.test(word)) return word.replace(american, british);
  }
  return undefined;
}
