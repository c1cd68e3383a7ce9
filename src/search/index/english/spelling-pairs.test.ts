import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingAbroad } from './spelling-pairs.ts';

const pairs =
  'cheque check; cheques checks; tyre tire; tyres tires; storey story; storeys stories; plough plow; ploughing plowing; mould mold; mouldy moldy; kerb curb; kerbs curbs; draught draft; gaol jail; organise organize; organisation organization; organisers organizers; flavour flavor; humour humor; armoured armored; vapours vapors; odourless odorless; misdemeanours misdemeanors; harbour harbor; calibre caliber; sombre somber; spectre specter; kilometres kilometers; centre center; epilogue epilog; monologues monologs; catalogue catalog; marvelled marveled; quarrelling quarreling; panelled paneled; councillors councilors; jewellery jewelry; woollen woolen; enquiries inquiries; archaeologist archeologist; sulphur sulfur; mediaeval medieval; learnt learned; yoghurt yogurt; travelling traveling';

test('a page is found by its words as they are spelt on the other side of the Atlantic, both ways', () => {
  for (const pair of pairs.split('; ')) {
    const [british = '', american = ''] = pair.split(' ');
    assert.equal(spellingAbroad(british), american);
    assert.equal(spellingAbroad(american), british);
  }
});

test('what is spelt alike on both sides has no other spelling', () => {
  const same =
    'humorous vigorous rigorous glamorous odorous four hour doctor author compelled controlled caller seller stellar tiller entire retire imaging arboretum member later other blog backlog login moldova checked stormed';
  for (const word of same.split(' ')) assert.equal(spellingAbroad(word), undefined, word);
});
