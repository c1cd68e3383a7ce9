/** How words begin in British and in American spelling. */
const BEGINNINGS: [british: string, american: string][] = [
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['anaem', 'anem'],
  ['anaesth', 'anesth'],
  ['analogue', 'analog'],
  ['artefact', 'artifact'],
  ['behaviour', 'behavior'],
  ['cancell', 'cancel'],
  ['catalogu', 'catalog'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['channell', 'channel'],
  ['cheque', 'check'],
  ['colour', 'color'],
  ['counsell', 'counsel'],
  ['defence', 'defense'],
  ['diarrhoea', 'diarrhea'],
  ['dialogue', 'dialog'],
  ['endeavour', 'endeavor'],
  ['enrolment', 'enrollment'],
  ['favour', 'favor'],
  ['fibre', 'fiber'],
  ['foet', 'fet'],
  ['fulfil', 'fulfill'],
  ['gynaec', 'gynec'],
  ['grey', 'gray'],
  ['haem', 'hem'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['instal', 'install'],
  ['judgement', 'judgment'],
  ['labell', 'label'],
  ['labour', 'labor'],
  ['leukaem', 'leukem'],
  ['licenc', 'licens'],
  ['litre', 'liter'],
  ['manoeuvr', 'maneuver'],
  ['metre', 'meter'],
  ['modell', 'model'],
  ['neighbour', 'neighbor'],
  ['oedema', 'edema'],
  ['oesoph', 'esoph'],
  ['oestr', 'estr'],
  ['offence', 'offense'],
  ['orthopaed', 'orthoped'],
  ['paediatr', 'pediatr'],
  ['paralys', 'paralyz'],
  ['practis', 'practic'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['rigour', 'rigor'],
  ['rumour', 'rumor'],
  ['sceptic', 'skeptic'],
  ['signall', 'signal'],
  ['skilful', 'skillful'],
  ['storey', 'story'],
  ['sulph', 'sulf'],
  ['theatre', 'theater'],
  ['travell', 'travel'],
  ['tumour', 'tumor'],
  ['vapour', 'vapor'],
  ['vigour', 'vigor'],
  ['wilful', 'willful'],
];

/** `-ise`, `-yse` and what is made of them, after three letters: `rise` is another word. */
const ENDING = /(?<=\p{L}{3}[iy])([sz])(?=(?:e|e[drs]|ers|ing|ations?|ational|able|ability)$)/u;

/**
 * Rules rather than a list of words: what no page has costs a look into the index, no more.
 * @param word in small letters
 * @returns how it is spelt on the other side of the Atlantic, as far as the rules tell, both ways
 */
export function otherSpellings(word: string): string[] {
  const others = new Set([word.replace(ENDING, (letter) => (letter === 's' ? 'z' : 's'))]);
  for (const [british, american] of BEGINNINGS) {
    if (word.startsWith(british)) others.add(american + word.slice(british.length));
    if (word.startsWith(american)) others.add(british + word.slice(american.length));
  }
  others.delete(word);
  return [...others];
}
