import { otherSpelling } from '../../language/transatlantic.ts';

/** British before American; what the browser knows too, because it is frequent, is in `transatlantic.ts`. */
const WORDS =
  'abridgement abridgment; acknowledgement acknowledgment; adaptor adapter; aeroplane airplane; amphitheatre amphitheater; appal appall; baulk balk; carburettor carburetor; cataloguing cataloging; catalogued cataloged; cheque check; chequebook checkbook; chequer checker; chilli chili; cipher cypher; collectable collectible; cosy cozy; cosier cozier; councillor councilor; defenceless defenseless; disc disk; despatch dispatch; distil distill; doughnut donut; duellist duelist; enthral enthrall; epicentre epicenter; flautist flutist; draught draft; dreamt dreamed; burnt burned; learnt learned; spelt spelled; spilt spilled; spoilt spoiled; gaol jail; instil instill; jeweller jeweler; jewellery jewelry; judgemental judgmental; kerb curb; lacklustre lackluster; likeable likable; liveable livable; liquorice licorice; libellous libelous; manoeuvre maneuver; marvellous marvelous; medallist medalist; mollusc mollusk; moult molt; moustache mustache; mum mom; omelette omelet; panellist panelist; pedlar peddler; phoney phony; pyjamas pajamas; saleable salable; sceptre scepter; sizeable sizable; speciality specialty; specialities specialties; storey story; storeys stories; tranquillity tranquility; tsar czar; titbit tidbit; tyre tire; whisky whiskey; wilful willful; woollen woolen; yoghurt yogurt';

/** How words begin, whatever follows but what is told of the American side. */
const BEGINNINGS =
  'aeon eon(?=s?$); aesthet esthet; aetiolog etiolog; archaeolog archeolog; caesarean cesarean; centref centerf; centrep centerp; draughtsm draftsm; encyclopaed encycloped; enquir inquir; faec fec(?=es|al); fibre fiber; glycaem glycem; goitre goiter; gonorrhoea gonorrhea; grey gray(?!l); homoeopath homeopath; ischaem ischem; mediaev mediev; mould mold(?!ov|av); palaeo paleo; plough plow; practis practic(?=ed$|ing$); smoulder smolder; sulph sulf; worshipp worship(?=ed|er|ing)';

/** Where `-our` is `-or`, which it is on both sides before `-ous`, `-ise`, `-ary` and their like. */
const OUR =
  /^(ar[bdm]|cand|clam|demean|ferv|flav|glam|hum|misdemean|od|parl|ranc|rig|savi?|splend|succ|val|vap|vig)ou?r(?!ous|is|iz|if|ar|at|i[acdem]|os|eal|et|v)/;
const RE =
  /^(calib|lust|meag|mit|och|sab|sepulch|somb|spect|tit|(?:kilo|centi|milli|micro|nano)(?:met|lit))(re|er)(s?)$/;
const RED = /^(cent|mit|louv|sepulch|reconnoit)(e?)r(ed|ing)$/;
const OGUE = /^(epil|homol|monol|prol|travel|demag|pedag|synag)og(ue)?(s?)$/;
const DOUBLED =
  /^(apparel|barrel|bevel|bowel|carol|cavil|chisel|cudgel|devil|dial|dishevel|dowel|drivel|duel|enamel|equal|flannel|funnel|gambol|gravel|grovel|gruel|initial|jewel|kennel|libel|marshal|marvel|medal|metal|panel|parcel|pedal|pencil|peril|pummel|quarrel|ravel|revel|rival|shovel|shrivel|snivel|snorkel|spiral|squirrel|stencil|swivel|tassel|tinsel|towel|trial|trowel|tunnel|victual|weasel|yodel)(l?)(ing|ings|e[dr]|ers)$/;

const pairsOf = (list: string) => list.split('; ').map((pair) => pair.split(' ') as [string, string]);
const others = new Map(
  pairsOf(WORDS).flatMap(([british, american]) => [
    [british, american],
    [american, british],
  ]),
);
const beginnings = pairsOf(BEGINNINGS).map(([british, american]) => ({
  british,
  american: new RegExp(`^${american}`),
  letters: american.replace(/\(.*/, ''),
}));

/**
 * @param word in small letters
 * @returns how it is spelt on the other side of the Atlantic, by all rules that there are: the index can know more than a
 *   search, which finds what the index has
 */
export function spellingAbroad(word: string): string | undefined {
  const other = byWord(word) ?? otherSpelling(word) ?? byRule(word) ?? byBeginning(word);
  if (other !== undefined) return other;
  // What stands before a word, or makes an adverb of it, says nothing of how it is spelt.
  const [, before = '', inner = '', after = ''] =
    /^(un|dis|mis|re|pre|out|over|multi|back|snow|sub|tee|water)?(.{5,}?)(ly|ness)?$/.exec(word) ?? [];
  const within = before || after ? spellingAbroad(inner) : undefined;
  return within && before + within + after;
}

function byWord(word: string): string | undefined {
  const whole = others.get(word);
  const single = word.endsWith('s') ? others.get(word.slice(0, -1)) : undefined;
  return whole ?? (single && `${single}s`);
}

function byRule(word: string): string | undefined {
  if (OUR.test(word)) return /^[^]*?our/.test(word) ? word.replace('our', 'or') : word.replace(OUR, '$1our');
  const [, root = '', ending = '', plural = ''] = RE.exec(word) ?? [];
  if (root) return root + (ending === 're' ? 'er' : 're') + plural;
  const [, stem = '', e = '', form = ''] = RED.exec(word) ?? [];
  if (stem) return `${stem}${e ? '' : 'e'}r${form}`;
  const [, beginning = '', ue, more = ''] = OGUE.exec(word) ?? [];
  if (beginning) return `${beginning}og${ue ? '' : 'ue'}${more}`;
  const [, verb = '', second, tense = ''] = DOUBLED.exec(word) ?? [];
  return verb ? `${verb}${second ? '' : 'l'}${tense}` : undefined;
}

function byBeginning(word: string): string | undefined {
  for (const { british, american, letters } of beginnings) {
    if (word.startsWith(british)) return letters + word.slice(british.length);
    if (american.test(word)) return word.replace(american, british);
  }
  return undefined;
}
