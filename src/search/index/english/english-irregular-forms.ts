/**
 * Forms of English words that have no stem in common, a word each: what was asked for by one is found by the others. Those
 * that are other words as well, and those of words that say nothing, are left out.
 */
export const ENGLISH_IRREGULAR_FORMS = `
  analysis analyses; appendix appendices; arise arose arisen; awake awoke awoken; bacterium bacteria; bear bore borne;
  beat beaten; become became; begin began begun; bend bent; bite bitten; bleed bled; blow blew blown;
  break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; calf calves; catch caught;
  child children; choose chose chosen; cling clung; come came; creep crept; crisis crises; criterion criteria;
  curriculum curricula; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank; drive drove driven;
  eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown;
  foot feet; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
  freeze froze frozen; fungus fungi; give gave given; go went gone; goose geese; grow grew grown; half halves;
  hang hung; hear heard; hold held; hypothesis hypotheses; keep kept; kneel knelt; knife knives; know knew known;
  lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; loaf loaves; lose lost; louse lice;
  make made; man men; meet met; mistake mistook mistaken; mouse mice; overcome overcame; oversee oversaw overseen;
  overtake overtook overtaken; ox oxen; pay paid; person people; phenomenon phenomena; rang rung; ride rode ridden;
  rise rose risen; run ran; say said; scarf scarves; see saw seen; seek sought; sell sold; send sent; sew sewn;
  shake shook shaken; shelf shelves; shine shone; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat;
  sleep slept; slide slid; sow sown; speak spoke spoken; spell spelt; spend spent; spill spilt; spoil spoilt;
  stand stood; steal stole stolen; stick stuck; stimulus stimuli; sting stung; strike struck stricken;
  strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken;
  teach taught; tear tore torn; tell told; thesis theses; thief thieves; think thought; throw threw thrown;
  tooth teeth; undergo underwent undergone; understand understood; undertake undertook undertaken; wake woke woken;
  wear wore worn; weave wove woven; weep wept; wife wives; win won; withdraw withdrew withdrawn; withhold withheld;
  withstand withstood; wolf wolves; woman women; write wrote written
`;
