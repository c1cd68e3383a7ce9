import type { Translation } from '../messages.ts';
import type { englishDownloads } from '../english/english-downloads.ts';

/** The page that offers the downloads, and what the single file says of itself, in German. */
export const germanDownloads: Translation<typeof englishDownloads> = {
  description: 'Die ganze Publikation als ein Ordner: Sie öffnet sich im Browser ohne Netz, samt Suche.',
  sections: {
    download: 'Der Download',
    open: 'So öffnen Sie ihn',
    works: 'Was wo funktioniert',
    limits: 'Grenzen',
    check: 'Prüfen, ob er vollständig ankam',
    install: 'Als App installieren',
  },
  edition: 'Ausgabe: {edition}, das Datum der letzten Änderung an einer der <pages>vielen</pages> Seiten.',
  onDisk: 'Alles ist hier enthalten außer den Downloads selbst: Sie liegen neben den Seiten im Web.',
  zip: 'Ein Ordner, gezippt',
  aboutZip:
    'Alle Seiten, Zeichnungen und Quellenlisten samt Suche. Entpacken Sie ihn und öffnen Sie dann index.html darin.',
  singleFile: 'Eine Datei',
  aboutSingleFile:
    'Dieselben Texte und dieselbe Suche in einer einzigen HTML-Datei: für E-Mail, für Android und für Browser, die nur eine Datei öffnen dürfen. Suche und Seitenwechsel benötigen JavaScript.',
  epub: 'Ein Buch',
  aboutEpub:
    'Die Texte als E-Book (EPUB), für Lesegeräte, Telefone und Tablets, auch für iPhones: Die Schrift passt sich an, und Anmerkungen öffnen sich an Ort und Stelle.',
  pdf: 'Für Papier',
  aboutPdf: 'Die Texte als ein PDF, mit Seitenzahlen, Inhaltsverzeichnis und Lesezeichen.',
  briefingPdf: 'Dieses Briefing als PDF',
  wholePdf: 'Alle Seiten als ein PDF',
  download: '{name} herunterladen',
  size: 'Größe',
  sizeUnknown: 'wie Ihr Browser sie anzeigt',
  sumUnknown: 'siehe <sums>SHA256SUMS</sums>',
  noSingleFile:
    'Eine Ausgabe in einer einzigen Datei gibt es nicht: Sie wäre etwa {size} MB groß, mehr als E-Mail-Systeme und Telefone vertragen.',
  windows:
    '<strong>Zuerst alles extrahieren:</strong> Klicken Sie mit der rechten Maustaste auf die ZIP-Datei, wählen Sie „Alle extrahieren…“, öffnen Sie den neuen Ordner und doppelklicken Sie auf <b>index.html</b>. Ein Doppelklick auf die ZIP-Datei zeigt nur ihren Inhalt: Eine von dort geöffnete Seite hat keine Gestaltung, keine Suche und keine Links.',
  macos:
    'Doppelklicken Sie im Finder auf die ZIP-Datei, öffnen Sie den Ordner, der daneben erscheint, und doppelklicken Sie auf <b>index.html</b>.',
  linux:
    'Entpacken Sie die ZIP-Datei mit dem Dateimanager oder mit <code>unzip</code> und öffnen Sie <b>index.html</b>. Ein als Flatpak oder Snap installierter Browser sieht unter Umständen nur die eine Datei, die er bekommt: Öffnen Sie index.html aus dem Browser heraus (Strg-O), in einem Ordner, auf den er Zugriff hat.',
  phones: 'Telefone und Tablets',
  onPhones:
    'Sie öffnen Ordner mit Seiten nicht zuverlässig. Installieren Sie die Publikation stattdessen <install>als App</install>.',
  onPhonesWithFile:
    'Sie öffnen Ordner mit Seiten nicht zuverlässig. Installieren Sie die Publikation stattdessen <install>als App</install>, oder nehmen Sie unter Android die einzelne Datei.',
  anywhere:
    'Der Ordner darf überall liegen, auf einem USB-Stick, einem Netzlaufwerk oder schreibgeschützt, und umbenannt werden. Wenn eine Seite kahl aussieht und ihre erste Zeile sagt, dass sie ohne ihren Ordner geöffnet wurde, entpacken Sie den ganzen Download noch einmal und öffnen Sie die neue index.html.',
  tried:
    'Von der Festplatte wurde all dies im November 2026 in drei Browsern unter Debian 12, einem Linux-System, ausprobiert. Chrome und Edge bauen auf Chromium auf, und Safari teilt sich die Engine mit WebKitGTK, aber sie wurden nicht ausprobiert.',
  fromDiskTable: 'der Ordner, von der Festplatte geöffnet',
  fromDisk: 'Von der Festplatte',
  features: {
    pages: 'Seiten, Links, Bilder, dunkles Farbschema',
    search: 'Suche mit Filtern, Abschnitten und hervorgehobenen Wörtern',
    addresses: 'Adresse einer Suche: Lesezeichen, Neuladen, vor und zurück',
    folders: 'Ordner mit Leerzeichen, # oder % im Namen oder schreibgeschützt',
    theme: 'Ein von Hand gewähltes Farbschema bleibt von Seite zu Seite',
    printing: 'Drucken',
    mistyped: 'Eine hilfreiche Seite bei einer vertippten Adresse',
    installing: 'Installieren als App',
  },
  works: 'funktioniert',
  worksNot: 'funktioniert nicht',
  untested: 'nicht getestet',
  onWebOnly: 'nur im Web',
  bySystem:
    'Nach System, soweit wir es wissen. „Andere berichten“ heißt, dass wir davon gelesen, es aber nicht selbst gesehen haben.',
  systemsTable: 'Systeme',
  system: 'System',
  theFolder: 'Der Ordner',
  theSingleFile: 'Die einzelne Datei',
  onTheWeb: 'Im Web oder als App',
  systems: {
    linuxFolder: 'funktioniert, wie oben',
    linuxWeb: 'funktioniert, auch ohne Netz; das Installieren wurde nicht getestet',
    flatpak: 'Linux, Browser als Flatpak oder Snap',
    flatpakFolder: 'nicht getestet; andere berichten von kahlen Seiten',
    windowsFolder: 'nicht getestet; Probleme sind uns nicht bekannt',
    macosFolder: 'nicht getestet; Safari kann von WebKitGTK abweichen',
    iphone: 'iPhone und iPad',
    iphoneFolder: 'nicht getestet; andere berichten von einzelnen Seiten ohne Gestaltung, Links und Suche',
    iphoneFile: 'nicht getestet; andere berichten, dass Skripte nicht laufen',
    androidFolder: 'nicht getestet; andere berichten, dass Seiten ihren Ordner nicht erreichen',
    androidFile: 'nicht getestet; andere berichten, dass es in Chrome läuft, aber nicht in Firefox',
  },
  limits: [
    'Eine Kopie aktualisiert sich nicht selbst. Sie bleibt bei ihrer Ausgabe, die am Fuß jeder Seite steht.',
    'Die Suche benötigt JavaScript. Ohne JavaScript lässt sich alles lesen und von A bis Z durchblättern.',
    'Die Kopie stellt keine Anfragen an das Netz, und ihre Seiten lassen keine zu: Nur Links zu Quellen führen nach außen. Was der Browser selbst sendet und was andere Dateien auf derselben Festplatte tun, liegt nicht in unserer Hand.',
    'Die Seiten speichern das gewählte Farbschema, auf Wunsch die letzten Suchen und sonst nichts. Manche Browser geben jeder Datei auf der Festplatte einen eigenen Speicher; dort bleibt beides nicht von Seite zu Seite erhalten.',
  ],
  compare:
    'Der SHA-256-Wert einer Datei ändert sich, sobald sich ein einziges Byte ändert. Einer dieser Befehle berechnet ihn in dem Ordner, in dem der Download liegt; vergleichen Sie die Ausgabe mit dem Wert <above>oben</above>. Groß- und Kleinbuchstaben bedeuten dasselbe.',
  powershell: 'Windows, in der PowerShell',
  commandPrompt: 'Windows, in der Eingabeaufforderung',
  terminal: 'macOS, im Terminal',
  withSums: 'Linux, mit der daneben heruntergeladenen Datei SHA256SUMS',
  ownSums:
    'Der entpackte Ordner hat eine eigene Datei <sums>SHA256SUMS</sums> für alle Dateien darin: <code>sha256sum -c SHA256SUMS</code> unter Linux, <code>shasum -a 256 -c SHA256SUMS</code> unter macOS.',
  forgery:
    'Prüfsummen finden Schäden. Gegen Fälschung helfen sie nur, wenn Sie sie von einem Ort haben, den Fälscher nicht erreichen: Eine Seite kann nicht für sich selbst bürgen.',
  installOnDisk:
    'Seiten auf der Festplatte lassen sich nicht installieren und brauchen es auch nicht. Dies gilt für die Publikation im Web.',
  installChrome:
    '<strong>Chrome und Edge am Computer:</strong> das Installationssymbol am Ende der Adressleiste oder „Installieren…“ im Menü.',
  installAndroid:
    '<strong>Android:</strong> „Zum Startbildschirm hinzufügen“ oder „App installieren“ im Menü des Browsers.',
  installIphone:
    '<strong>iPhone und iPad:</strong> „Teilen“, dann „Zum Home-Bildschirm“. Safari kann löschen, was es für eine länger nicht besuchte Website gespeichert hat, es sei denn, sie liegt auf dem Home-Bildschirm.',
  installMac: '<strong>Safari auf dem Mac:</strong> „Zum Dock hinzufügen“ im Menü „Ablage“.',
  menus:
    'Die Menüs können anders lauten. Browser, die keine Websites installieren, können sie dennoch zum Lesen ohne Netz speichern.',
  book: {
    titlePage: 'Titelseite',
    start: 'Beginn des Textes',
    accessibility:
      'Alle Texte lassen sich vergrößern, in anderer Schrift lesen und vorlesen. Überschriften, Listen, Tabellen und Anmerkungen sind als solche ausgezeichnet. Bilder sind in Worten beschrieben, und Zeichnungen wiederholen, was der Text sagt.',
  },
  file: {
    contents: 'Inhalt',
    groups: {
      briefings: 'Briefings',
      initiatives: 'Initiativen',
      organisations: 'Organisationen',
      lists: 'Zu allen Seiten',
      pages: 'Über diese Publikation',
      authors: 'Für Autorinnen und Autoren',
    },
    thisFile: 'Diese Datei',
    elsewhere: 'in der Ausgabe als Ordner',
    about:
      'Die Ausgabe vom {edition}: die ganze Publikation in einer Datei, zum Aufbewahren, Verschicken und Lesen ohne Netz. Sie nimmt zu niemandem Verbindung auf.',
    aboutEmpty:
      'Die Ausgabe einer leeren Publikation: alles in einer Datei, zum Aufbewahren, Verschicken und Lesen ohne Netz. Sie nimmt zu niemandem Verbindung auf.',
    currentOne: 'Die aktuelle Ausgabe steht unter <address>{address}</address>.',
    itsLimits: 'Ihre Grenzen',
    limits: [
      'Die Suche und die Anzeige einzelner Seiten benötigen JavaScript und einen Browser ab 2023. Die Vorschau von iPhones, iPads und E-Mail-Programmen führt keine Skripte aus: Dort folgen alle Seiten aufeinander, und Quellen sagen nicht, wer sie zitiert.',
      'Zahlen in Klammern führen zum gemeinsamen Quellenverzeichnis. Die Seiten haben hier kein eigenes.',
      'Weggelassen sind die Listen nach Thema, Status und Jahr, Änderungsvermerke und Dateien zum Herunterladen.',
    ],
  },
};
