import type { Catalogue } from './english.ts';

export const frenchDrawings: Catalogue['drawings'] = {
  timeline: 'Initiative par initiative',
  aboutTimeline:
    'Une ligne pour chaque initiative, de son début à sa fin, avec ses événements marqués. Chaque marque mène à ce qui en est dit.',
  asTable: {
    one: 'La même chose en tableau : {count} événement',
    other: 'La même chose en tableaux : {count} événements',
  },
  marks: { one: '{count} événement, {dates}', other: '{count} événements, {dates}' },
  legend: {
    life: 'du début à la fin',
    perhaps: 'début ou fin incertains',
    running: 'se poursuit',
    unknown: 'fin inconnue',
    event: 'événement',
    several: 'plusieurs événements',
    echo: 'événement marqué sur une autre ligne',
    briefing: 'note de synthèse',
    after: 'après la note de synthèse',
  },
  topic: 'Thème',
  years: 'Années',
  name: 'Nom',
  all: 'Tout',
  whole: 'Toute la chronologie',
};
