/**
 * Forms of English words that have no stem in common, a word each: what was asked for by one is found by the others. Those
 * that are other words as well, and those of words that say nothing, are left out.
 */
export const ENGLISH_IRREGULAR_FORMS = `
  arise arose arisen; bear bore borne; begin began begun; bring brought; build built; buy bought; catch caught;
  choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; fall fell fallen; feel felt;
  find found; forget forgot forgotten; give gave given; go went gone; grow grew grown; hear heard; hold held;
  keep kept; know knew known; lead led; learn learnt; leave left; lend lent; lose lost; meet met; pay paid;
  rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shrink shrank shrunk;
  speak spoke spoken; spend spent; steal stole stolen; strike struck; take took taken; teach taught; tell told;
  think thought; throw threw thrown; understand understood; win won; withdraw withdrew withdrawn;
  write wrote written; man men; woman women; child children; person people
`;
