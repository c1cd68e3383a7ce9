import type { Translation } from '../messages.ts';
import type { englishEditions } from '../english/english-editions.ts';

/** The forms that a publication takes beside its pages, in French. */
export const frenchEditions: Translation<typeof englishEditions> = {
  aboutData:
    'Tout ce que cette publication consigne, sous forme de tableaux pour tableurs et autres logiciels.',
  howTables:
    'Chaque tableau existe en deux formats : CSV pour les tableurs et JSON pour les programmes. Les identifiants et les noms de colonnes restent les mêmes d’une édition à l’autre, et les dates sont en EDTF (<code>2020-01</code>, <code>2019/2022</code>, <code>2021~</code>). En CSV, les valeurs multiples d’une cellule sont séparées par <code>; </code>, et un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe. <package>datapackage.json</package> décrit chaque colonne.',
  licence: 'Licence :',
  tables: {
    briefings: 'Ce qui a été dit à une occasion : quand, où et par qui.',
    initiatives:
      'Instances, programmes, rapports et autres initiatives : où ils en sont, qui les dirige, ce qui les a précédés et suivis.',
    organisations: 'Organismes qui dirigent, participent, accueillent ou prennent la parole.',
    claims: 'Ce qui a été dit, affirmation par affirmation, avec le verdict et ce que montrent les sources.',
    timeline: 'Événements datés des initiatives.',
    figures: 'Chiffres clés des initiatives, chaque valeur avec sa date.',
    sources: 'Toutes les sources, avec les pages qui les citent.',
  },
  rows: { one: '{count} ligne', other: '{count} lignes' },
  firstRows: 'premières lignes de « {table} »',
  forPrograms: 'Sous d’autres formes',
  dataForm: '<data>Données</data> : tout en tableaux, en CSV et en JSON.',
  sourcesForm:
    'Toutes les sources pour les logiciels de gestion bibliographique : <bib>BibTeX</bib>, <ris>RIS</ris>, <json>CSL-JSON</json>.',
  feedsForm:
    'Flux : notes de synthèse en <briefingsAtom>Atom</briefingsAtom> ou <briefingsJson>JSON Feed</briefingsJson>, modifications en <changesAtom>Atom</changesAtom> ou <changesJson>JSON Feed</changesJson>.',
  markdownForm:
    'Chaque page en Markdown, avec ses sources, pour d’autres logiciels : <list>llms.txt</list> en donne la liste.',
  pageSources: 'Les sources de cette page en <bib>BibTeX</bib>, <ris>RIS</ris> ou <json>CSL-JSON</json>.',
  pageMarkdown: 'Le texte de cette page en <markdown>Markdown</markdown>.',
  /** What changed since the last edition, and pages that were withdrawn. */
  sinceEdition: 'Ce qui a changé depuis l’édition du {edition}',
  aboutSince: 'Pages modifiées, ajoutées ou retirées depuis l’édition du {edition}.',
  changedPages: 'Pages modifiées',
  addedPages: 'Nouvelles pages',
  withdrawnPages: 'Pages retirées',
  movedPages: 'Pages à une nouvelle adresse',
  formerly: 'anciennement « {title} »',
  moved: '{title} a une nouvelle adresse',
  aboutMoved: 'Cette page se trouve désormais ici : <page>{title}</page>.',
  noNote: 'Aucune note ne dit ce qui a été modifié.',
  nothingSince: 'Aucune page n’a été modifiée, ajoutée ou retirée.',
  allNotes:
    'Toutes les notes, y compris celles des éditions précédentes, se trouvent sous <changes>{title}</changes>.',
  sinceLast: 'Voir aussi : <since>ce qui a changé depuis l’édition du {edition}</since>.',
  withdrawn: '{title} (retirée)',
  aboutWithdrawn:
    'Cette page ne fait plus partie de la publication. Elle figurait en dernier dans l’édition du {last} et a disparu avec celle du {since}.',
  whatItWas: 'Ce que c’était :',
  heir: 'Elle se trouve désormais ici : <page>{title}</page>.',
  fromHere:
    'Vous pouvez <search>chercher « {title} »</search>, <browse>parcourir toutes les pages</browse> ou partir de la <home>page d’accueil</home>.',
  /** The page on which several publications are searched together. */
  publications: 'Publications',
  searchTogether: 'Chercher dans ces publications',
  aboutTogether: {
    one: '{count} publication où chercher.',
    other: '{count} publications où chercher en une fois.',
  },
  searchNeedsScript:
    'La recherche nécessite JavaScript. Sans lui, chaque publication peut être ouverte et parcourue.',
};
