import type { Translation } from '../messages.ts';
import type { englishEditions } from '../english/english-editions.ts';

/** The forms that a publication takes beside its pages, in Spanish. */
export const spanishEditions: Translation<typeof englishEditions> = {
  aboutData: 'Todo lo que recoge esta publicación, en tablas para hojas de cálculo y otros programas.',
  howTables:
    'Cada tabla está en dos formatos: CSV para hojas de cálculo y JSON para programas. Los identificadores y los nombres de las columnas no cambian de una edición a otra, y las fechas están en EDTF (<code>2020-01</code>, <code>2019/2022</code>, <code>2021~</code>). En CSV, los valores de una misma celda se separan con <code>; </code>, y el texto que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante. <package>datapackage.json</package> describe todas las columnas.',
  licence: 'Licencia:',
  tables: {
    briefings: 'Qué se dijo en cada ocasión: cuándo, dónde y por quién.',
    initiatives:
      'Organismos, programas, informes y otras iniciativas: en qué situación están, quién los dirige, qué hubo antes y después.',
    organisations: 'Organizaciones que dirigen, participan, acogen o intervienen.',
    claims: 'Qué se dijo, afirmación por afirmación, con el veredicto y lo que muestran las fuentes.',
    timeline: 'Acontecimientos fechados de las iniciativas.',
    figures: 'Cifras clave de las iniciativas, cada valor con su fecha.',
    sources: 'Todas las fuentes, con las páginas que las citan.',
  },
  rows: { one: '{count} fila', other: '{count} filas' },
  firstRows: 'primeras filas de «{table}»',
  forPrograms: 'En otros formatos',
  dataForm: '<data>Datos</data>: todo en tablas, en CSV y JSON.',
  sourcesForm:
    'Todas las fuentes para gestores bibliográficos: <bib>BibTeX</bib>, <ris>RIS</ris>, <json>CSL-JSON</json>.',
  feedsForm:
    'Canales: informes en <briefingsAtom>Atom</briefingsAtom> o <briefingsJson>JSON Feed</briefingsJson>, cambios en <changesAtom>Atom</changesAtom> o <changesJson>JSON Feed</changesJson>.',
  markdownForm:
    'Cada página en Markdown, con sus fuentes, para otros programas: <list>llms.txt</list> las enumera.',
  pageSources: 'Las fuentes de esta página en <bib>BibTeX</bib>, <ris>RIS</ris> o <json>CSL-JSON</json>.',
  pageMarkdown: 'El texto de esta página en <markdown>Markdown</markdown>.',
  /** What changed since the last edition, and pages that were withdrawn. */
  sinceEdition: 'Qué ha cambiado desde la edición del {edition}',
  aboutSince: 'Páginas modificadas, añadidas o retiradas desde la edición del {edition}.',
  changedPages: 'Páginas modificadas',
  addedPages: 'Páginas nuevas',
  withdrawnPages: 'Páginas retiradas',
  movedPages: 'Páginas con una dirección nueva',
  formerly: 'antes «{title}»',
  moved: '{title} tiene una dirección nueva',
  aboutMoved: 'Esta página está ahora aquí: <page>{title}</page>.',
  noNote: 'Ninguna nota dice qué se modificó.',
  nothingSince: 'No se modificó, añadió ni retiró ninguna página.',
  allNotes: 'Todas las notas, también las de ediciones anteriores, están en <changes>{title}</changes>.',
  sinceLast: 'Véase también: <since>qué ha cambiado desde la edición del {edition}</since>.',
  withdrawn: '{title} (retirada)',
  aboutWithdrawn:
    'Esta página ya no forma parte de la publicación. Figuró por última vez en la edición del {last} y no está desde la del {since}.',
  whatItWas: 'Qué era:',
  heir: 'Ahora está aquí: <page>{title}</page>.',
  fromHere:
    'Puede <search>buscar «{title}»</search>, <browse>explorar todas las páginas</browse> o empezar por la <home>página de inicio</home>.',
  /** The page on which several publications are searched together. */
  publications: 'Publicaciones',
  searchTogether: 'Buscar en estas publicaciones',
  aboutTogether: {
    one: '{count} publicación en la que buscar.',
    other: '{count} publicaciones en las que buscar a la vez.',
  },
  searchNeedsScript: 'La búsqueda necesita JavaScript. Sin él, cada publicación se puede abrir y explorar.',
};
