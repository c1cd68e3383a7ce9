import type { Translation } from '../messages.ts';
import type { englishEditions } from '../english/english-editions.ts';

/** The forms that a publication takes beside its pages, in German. */
export const germanEditions: Translation<typeof englishEditions> = {
  aboutData:
    'Alles, was diese Publikation festhält, als Tabellen für Tabellenkalkulationen und andere Programme.',
  howTables:
    'Jede Tabelle gibt es zweimal: als CSV für Tabellenkalkulationen und als JSON für Programme. Kennungen und Spaltennamen bleiben von Ausgabe zu Ausgabe gleich, Daten stehen in EDTF (<code>2020-01</code>, <code>2019/2022</code>, <code>2021~</code>). In CSV trennt <code>; </code> mehrere Werte in einer Zelle, und vor einem Text, den eine Tabellenkalkulation für eine Formel hielte, steht ein Apostroph. <package>datapackage.json</package> beschreibt jede Spalte.',
  licence: 'Lizenz:',
  tables: {
    briefings: 'Was bei einem Anlass gesagt wurde: wann, wo und von wem.',
    initiatives:
      'Einrichtungen, Programme, Gutachten und andere Initiativen: wie es um sie steht, wer sie leitet, was davor und danach kam.',
    organisations: 'Organisationen, die leiten, mitwirken, einladen oder sprechen.',
    claims: 'Was gesagt wurde, Aussage für Aussage, mit der Bewertung und dem, was die Quellen zeigen.',
    timeline: 'Datierte Ereignisse von Initiativen.',
    figures: 'Kennzahlen von Initiativen, jeder Wert mit seinem Datum.',
    sources: 'Alle Quellen mit den Seiten, die sie zitieren.',
  },
  rows: { one: '{count} Zeile', other: '{count} Zeilen' },
  firstRows: 'die ersten Zeilen von „{table}“',
  forPrograms: 'In anderen Formen',
  dataForm: '<data>Daten</data>: alles als Tabellen, in CSV und JSON.',
  sourcesForm:
    'Alle Quellen für Literaturverwaltungen: <bib>BibTeX</bib>, <ris>RIS</ris>, <json>CSL-JSON</json>.',
  feedsForm:
    'Feeds: Briefings als <briefingsAtom>Atom</briefingsAtom> oder <briefingsJson>JSON Feed</briefingsJson>, Änderungen als <changesAtom>Atom</changesAtom> oder <changesJson>JSON Feed</changesJson>.',
  markdownForm:
    'Jede Seite als Markdown mit ihren Quellen, für andere Programme: <list>llms.txt</list> führt sie auf.',
  pageSources: 'Die Quellen dieser Seite als <bib>BibTeX</bib>, <ris>RIS</ris> oder <json>CSL-JSON</json>.',
  pageMarkdown: 'Der Text dieser Seite als <markdown>Markdown</markdown>.',
  /** What changed since the last edition, and pages that were withdrawn. */
  sinceEdition: 'Was sich seit der Ausgabe vom {edition} geändert hat',
  aboutSince: 'Seiten, die seit der Ausgabe vom {edition} geändert, hinzugefügt oder zurückgezogen wurden.',
  changedPages: 'Geänderte Seiten',
  addedPages: 'Neue Seiten',
  withdrawnPages: 'Zurückgezogene Seiten',
  movedPages: 'Seiten mit neuer Adresse',
  formerly: 'früher „{title}“',
  moved: '{title} hat eine neue Adresse',
  aboutMoved: 'Diese Seite steht jetzt hier: <page>{title}</page>.',
  noNote: 'Keine Notiz sagt, was geändert wurde.',
  nothingSince: 'Keine Seite wurde geändert, hinzugefügt oder zurückgezogen.',
  allNotes: 'Alle Notizen, auch die früherer Ausgaben, stehen unter <changes>{title}</changes>.',
  sinceLast: 'Siehe auch: <since>was sich seit der Ausgabe vom {edition} geändert hat</since>.',
  withdrawn: '{title} (zurückgezogen)',
  aboutWithdrawn:
    'Diese Seite gehört nicht mehr zur Publikation. Zuletzt stand sie in der Ausgabe vom {last}; seit der Ausgabe vom {since} fehlt sie.',
  whatItWas: 'Was es war:',
  heir: 'Sie steht jetzt hier: <page>{title}</page>.',
  fromHere:
    'Sie können <search>nach „{title}“ suchen</search>, <browse>alle Seiten durchblättern</browse> oder auf der <home>Startseite</home> beginnen.',
  /** The page on which several publications are searched together. */
  publications: 'Publikationen',
  searchTogether: 'Diese Publikationen durchsuchen',
  aboutTogether: {
    one: '{count} Publikation zum Durchsuchen.',
    other: '{count} Publikationen, gemeinsam durchsuchbar.',
  },
  searchNeedsScript:
    'Die Suche benötigt JavaScript. Ohne JavaScript lässt sich jede Publikation öffnen und durchblättern.',
};
