import type { Catalogue } from '../english/english.ts';

export const frenchDrawings: Catalogue['drawings'] = {
  timeline: 'Initiative par initiative',
  aboutTimeline:
    'Une ligne pour chaque initiative, de son début à sa fin, avec ses événements marqués. Chaque marque mène à ce qui en est dit.',
  underFirst:
    'Une initiative qui relève de plusieurs thèmes figure sous le premier ; <topics>la liste par thème</topics> la donne sous chacun.',
  asTable: {
    one: 'La même chose en tableau : {count} événement',
    other: 'La même chose en tableaux : {count} événements',
  },
  moreValues: {
    one: '{count} valeur',
    other: '{count} valeurs',
  },
  marks: { one: '{count} événement, {dates}', other: '{count} événements, {dates}' },
  alsoOn: '{event} (Aussi sur la ligne de {name}.)',
  legend: {
    life: 'du début à la fin',
    perhaps: 'début ou fin incertains',
    running: 'se poursuit',
    unknown: 'fin inconnue',
    event: 'événement',
    several: 'plusieurs événements',
    echo: 'événement marqué aussi sur une autre ligne',
    after: 'après la note de synthèse',
  },
  topic: 'Thème',
  years: 'Années',
  name: 'Nom',
  all: 'Tout',
  whole: 'Toute la chronologie',
  aboutLineage:
    'Ce qui vient de quoi : chaque case est une initiative ou un organisme et mène à sa page, chaque flèche va vers ce qui a suivi.',
  aboutMarks: 'Les signes dans une case sont des affirmations à son sujet.',
  of: 'De quoi',
  amount: 'Valeur',
  frame: 'Dessin : {name}',
  steps: {
    became: 'devient',
    followed: 'suivi de',
    merged: 'a fusionné au sein de',
    takenUp: 'repris par',
    includes: 'comprend',
    funds: 'finance',
    leads: 'pilote ou a piloté',
  },
  aboutComparison:
    'Chiffres clés de plusieurs initiatives exprimés dans la même unité, du plus grand au plus petit. La page vers laquelle mène chacun dit à quoi il se rapporte et quelles en sont les sources.',
  money: 'Montants ({unit})',
  lengthsOfTime: 'Durées',
  ofRatios: 'Chaque trait de l’échelle vaut {times} fois le précédent.',
  ofRatiosFromZero: 'Chaque trait de l’échelle vaut plusieurs fois celui qui est plus près de zéro.',
  hollow: 'Une marque vide représente ce qui n’est pas connu exactement.',
  startsAt: 'L’échelle commence à {value}, et non à zéro.',
  shown: '{shown} lignes affichées sur {all}',
  compare: 'Comparer avec d’autres initiatives',
  around: 'Ce qui y a mené, et ce à quoi cela a mené',
};
