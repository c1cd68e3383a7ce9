import type { Catalogue } from '../english/english.ts';

export const germanDrawings: Catalogue['drawings'] = {
  timeline: 'Initiative für Initiative',
  aboutTimeline:
    'Eine Linie für jede Initiative, vom Anfang bis zum Ende, mit ihren Ereignissen als Zeichen. Jedes Zeichen führt zu dem, was darüber berichtet wird.',
  underFirst:
    'Eine Initiative mit mehreren Themen steht unter dem ersten; <topics>die Liste nach Themen</topics> führt sie unter jedem.',
  asTable: {
    one: 'Dasselbe als Tabelle: {count} Ereignis',
    other: 'Dasselbe als Tabellen: {count} Ereignisse',
  },
  moreValues: { one: '{count} Wert', other: '{count} Werte' },
  marks: { one: '{count} Ereignis, {dates}', other: '{count} Ereignisse, {dates}' },
  alsoOn: '{event} (Auch auf der Linie von {name}.)',
  legend: {
    life: 'vom Anfang bis zum Ende',
    perhaps: 'Anfang oder Ende ungewiss',
    running: 'dauert an',
    unknown: 'Ende nicht bekannt',
    event: 'Ereignis',
    several: 'mehrere Ereignisse',
    echo: 'Ereignis, das auch auf einer anderen Linie steht',
    after: 'nach dem Briefing',
  },
  topic: 'Thema',
  years: 'Jahre',
  name: 'Name',
  all: 'Alle',
  whole: 'Die ganze Zeitleiste',
  aboutLineage:
    'Was woraus wurde: Jedes Feld ist eine Initiative oder Organisation und führt zu ihrer Seite, jeder Pfeil zu dem, was folgte.',
  aboutMarks: 'Zeichen in einem Feld sind Aussagen darüber.',
  of: 'Wovon',
  amount: 'Wert',
  frame: 'Zeichnung: {name}',
  steps: {
    became: 'wurde zu',
    followed: 'gefolgt von',
    merged: 'ging auf in',
    takenUp: 'aufgenommen von',
    includes: 'umfasst',
    funds: 'bezahlt',
    leads: 'leitet oder leitete',
  },
  aboutComparison:
    'Kennzahlen mehrerer Initiativen in derselben Einheit, die größte zuerst. Wovon jede handelt und woher sie stammt, steht auf der Seite, zu der sie führt.',
  money: 'Geldbeträge ({unit})',
  lengthsOfTime: 'Zeiträume',
  ofRatios: 'Jede Linie der Skala steht für das {times}-Fache der vorigen.',
  ofRatiosFromZero: 'Jede Linie der Skala steht für ein Vielfaches der Linie, die näher bei null liegt.',
  hollow: 'Ein hohles Zeichen steht für etwas, das nicht genau bekannt ist.',
  startsAt: 'Die Skala beginnt bei {value}, nicht bei null.',
  shown: '{shown} von {all} Zeilen angezeigt',
  compare: 'Mit anderen Initiativen vergleichen',
  around: 'Was dazu führte, und wozu es führte',
};
