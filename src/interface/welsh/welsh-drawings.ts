import type { Catalogue } from '../english/english.ts';

export const welshDrawings: Catalogue['drawings'] = {
  timeline: 'Menter wrth fenter',
  aboutTimeline:
    'Llinell i bob menter, o’i dechrau i’w diwedd, a’i digwyddiadau wedi’u marcio. Mae pob marc yn arwain at yr hyn a ddywedir amdano.',
  asTable: {
    zero: 'Yr un peth mewn tablau: {count} digwyddiad',
    one: 'Yr un peth mewn tablau: {count} digwyddiad',
    two: 'Yr un peth mewn tablau: {count} digwyddiad',
    few: 'Yr un peth mewn tablau: {count} digwyddiad',
    many: 'Yr un peth mewn tablau: {count} digwyddiad',
    other: 'Yr un peth mewn tablau: {count} digwyddiad',
  },
  marks: {
    zero: '{count} digwyddiad, {dates}',
    one: '{count} digwyddiad, {dates}',
    two: '{count} digwyddiad, {dates}',
    few: '{count} digwyddiad, {dates}',
    many: '{count} digwyddiad, {dates}',
    other: '{count} digwyddiad, {dates}',
  },
  alsoOn: '{event} (Hefyd ar linell {name}.)',
  legend: {
    life: 'o’r dechrau i’r diwedd',
    perhaps: 'dechrau neu ddiwedd ansicr',
    running: 'yn parhau',
    unknown: 'diwedd anhysbys',
    event: 'digwyddiad',
    several: 'sawl digwyddiad',
    echo: 'digwyddiad sydd hefyd ar linell arall',
    after: 'ar ôl y papur briffio',
  },
  topic: 'Pwnc',
  years: 'Blynyddoedd',
  name: 'Enw',
  all: 'Popeth',
  whole: 'Y llinell amser gyfan',
  aboutLineage:
    'Beth ddaeth o beth: menter neu sefydliad yw pob blwch ac mae’n arwain at ei dudalen; mae pob saeth yn mynd at yr hyn a ddilynodd.',
  aboutMarks: 'Mae’r marciau mewn blwch yn ddatganiadau amdano.',
  of: 'O beth',
  amount: 'Gwerth',
  frame: 'Darlun: {name}',
  steps: {
    became: 'daeth yn',
    followed: 'dilynwyd gan',
    merged: 'a unwyd yn',
    takenUp: 'mabwysiadwyd gan',
    leads: 'yn arwain',
    includes: 'yn cynnwys',
    funds: 'yn ariannu',
  },
  aboutComparison:
    'Ffigurau allweddol sawl menter yn yr un uned, y mwyaf yn gyntaf. Mae’r dudalen y mae pob un yn arwain ati yn dweud beth ydyw ac o ble y daw.',
  money: 'Arian ({unit})',
  lengthsOfTime: 'Cyfnodau o amser',
  ofRatios:
    'Mae camau cyfartal ar y raddfa hon yn gymarebau cyfartal: mae pob marc o leiaf ddeg gwaith yr un o’i flaen.',
  startsAt: 'Mae’r raddfa yn dechrau ar {value}, nid ar sero.',
  shown: 'Dangosir {shown} o {all} llinell',
  compare: 'Cymharu â mentrau eraill',
  around: 'Beth arweiniodd ato, ac at beth yr arweiniodd',
};
