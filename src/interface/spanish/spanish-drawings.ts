import type { Catalogue } from '../english/english.ts';

export const spanishDrawings: Catalogue['drawings'] = {
  timeline: 'Iniciativa por iniciativa',
  aboutTimeline:
    'Una línea para cada iniciativa, de su comienzo a su fin, con sus acontecimientos marcados. Cada marca lleva a lo que se cuenta de ellos.',
  underFirst:
    'Una iniciativa con varios temas figura en el primero; <topics>la lista por temas</topics> la recoge en cada uno.',
  asTable: {
    one: 'Lo mismo en una tabla: {count} acontecimiento',
    other: 'Lo mismo en tablas: {count} acontecimientos',
  },
  moreValues: {
    one: '{count} valor',
    other: '{count} valores',
  },
  marks: { one: '{count} acontecimiento, {dates}', other: '{count} acontecimientos, {dates}' },
  alsoOn: '{event} (También en la línea de {name}.)',
  legend: {
    life: 'del comienzo al fin',
    perhaps: 'comienzo o fin inciertos',
    running: 'continúa',
    unknown: 'fin desconocido',
    event: 'acontecimiento',
    several: 'varios acontecimientos',
    echo: 'acontecimiento marcado también en otra línea',
    after: 'después del informe',
  },
  topic: 'Tema',
  years: 'Años',
  name: 'Nombre',
  all: 'Todos',
  whole: 'Toda la cronología',
  aboutLineage:
    'Qué vino de qué: cada recuadro es una iniciativa u organización y lleva a su página, cada flecha va a lo que siguió.',
  aboutMarks: 'Las marcas de un recuadro son afirmaciones sobre ello.',
  of: 'De qué',
  amount: 'Valor',
  frame: 'Dibujo: {name}',
  steps: {
    became: 'pasó a ser',
    followed: 'seguido por',
    merged: 'se fusionó en',
    takenUp: 'recogido por',
    includes: 'incluye',
    funds: 'financia',
    leads: 'dirige o dirigió',
  },
  aboutComparison:
    'Cifras clave de varias iniciativas expresadas en la misma unidad, de mayor a menor. La página a la que lleva cada una dice a qué se refiere y cuáles son sus fuentes.',
  money: 'Importes ({unit})',
  lengthsOfTime: 'Duraciones',
  ofRatios: 'Cada línea de la escala vale {times} veces la anterior.',
  ofRatiosFromZero: 'Cada línea de la escala vale muchas veces la que está más cerca del cero.',
  hollow: 'Una marca hueca representa lo que no se sabe con exactitud.',
  startsAt: 'La escala empieza en {value}, no en cero.',
  shown: '{shown} de {all} líneas mostradas',
  compare: 'Comparar con otras iniciativas',
  around: 'Qué llevó a ello, y a qué llevó',
};
