/** The page that offers the downloads, and what the single file says of itself. */
export const englishDownloads = {
  description:
    'The whole publication as one folder: it opens in a browser without a network, search included.',
  sections: {
    download: 'The download',
    open: 'How to open it',
    works: 'What works where',
    limits: 'Limits',
    check: 'Check that it arrived intact',
    install: 'Install it as an app',
  },
  /** The offers. */
  edition: 'Edition: {edition}, the date of the last change to any of its <pages>all</pages> pages.',
  onDisk: 'This copy has everything except the downloads themselves, which are on the website.',
  zip: 'One folder, zipped',
  aboutZip: 'Every page, drawing and source list, and the search. Unzip it, then open index.html in it.',
  singleFile: 'One file',
  aboutSingleFile:
    'The same texts and search in a single HTML file, for e-mail, for Android, and for browsers that may open only one file. It needs JavaScript for search and for moving between pages.',
  epub: 'A book',
  aboutEpub:
    'The texts as an e-book (EPUB), for e-readers, phones and tablets, iPhones among them: the type adapts to you, and notes open where they stand.',
  pdf: 'For paper',
  aboutPdf: 'The texts as one PDF, with page numbers, contents and bookmarks.',
  briefingPdf: 'This briefing as a PDF',
  wholePdf: 'All pages as one PDF',
  download: 'Download {name}',
  size: 'Size',
  sizeUnknown: 'as your browser shows it',
  sumUnknown: 'see <sums>SHA256SUMS</sums>',
  noSingleFile:
    'There is no edition in one file: it would be about {size} MB, more than e-mail systems and phones can handle.',
  /** How to open it. */
  windows:
    '<strong>Extract all first:</strong> right-click the zip, choose “Extract All…”, then open the new folder and double-click <b>index.html</b>. Double-clicking the zip only shows what is in it: a page opened from there has no style, search or links.',
  macos:
    'Double-click the zip in the Finder, open the folder that appears beside it, and double-click <b>index.html</b>.',
  linux:
    'Extract the zip with the file manager or <code>unzip</code>, and open <b>index.html</b>. A Flatpak or Snap browser may see only the file that it is given: open index.html from within it (Ctrl-O), in a folder that it can read.',
  phones: 'Phones and tablets',
  onPhones:
    'They do not open folders of pages well. Install the publication <install>as an app</install> instead.',
  onPhonesWithFile:
    'They do not open folders of pages well. Install the publication <install>as an app</install> instead, or, on Android, take the single file.',
  anywhere:
    'Keep the folder wherever you like: on a USB stick, on a shared drive or in a read-only place. You may rename it. If a page looks bare and its first line says that it was opened without its folder, unzip the whole download again and open the new index.html.',
  /** What works where. */
  tried:
    'From disk, each of these was tried in three browsers on Debian 12, a Linux system, in November 2026. Chrome and Edge are built on Chromium, and Safari shares its engine with WebKitGTK, but they were not tried.',
  fromDiskTable: 'the folder opened from disk',
  fromDisk: 'From disk',
  features: {
    pages: 'Pages, links, pictures, dark theme',
    search: 'Search with filters, sections and marked words',
    addresses: 'Address of a search: bookmark, reload, back and forward',
    folders: 'Folders with spaces, # or % in their names, or read-only',
    theme: 'A theme chosen by hand kept from page to page',
    printing: 'Printing',
    mistyped: 'A helpful page for a mistyped address',
    installing: 'Installing as an app',
  },
  works: 'works',
  worksNot: 'does not work',
  untested: 'not tested',
  onWebOnly: 'on the web only',
  bySystem: 'By system, as far as we know. “Others report” means that we have read of it and not seen it.',
  systemsTable: 'systems',
  system: 'System',
  theFolder: 'The folder',
  theSingleFile: 'The single file',
  onTheWeb: 'On the web, or as an app',
  systems: {
    linuxFolder: 'works, as above',
    linuxWeb: 'works, also without a network; installing was not tested',
    flatpak: 'Linux, browser as Flatpak or Snap',
    flatpakFolder: 'not tested; others report bare pages',
    windowsFolder: 'not tested; we know of no problem',
    macosFolder: 'not tested; Safari may differ from WebKitGTK',
    iphone: 'iPhone and iPad',
    iphoneFolder: 'not tested; others report single pages without style, links and search',
    iphoneFile: 'not tested; others report that script does not run',
    androidFolder: 'not tested; others report that pages cannot reach their folder',
    androidFile: 'not tested; others report that it runs in Chrome but not in Firefox',
  },
  /** Limits. */
  limits: [
    'A copy does not update itself. The foot of each page says which edition it is.',
    'Search needs JavaScript. Without it, everything can be read, and browsed from A to Z.',
    'The copy makes no requests to the network, and its pages allow none: only links to sources lead outside. We cannot control what the browser itself sends, nor what other files on the same disk do.',
    'The pages store your choice of a theme, your last searches if you ask for that, and nothing else. Some browsers give each file on disk a storage of its own; there neither is kept from page to page.',
  ],
  /** Check that it arrived intact. */
  compare:
    'The SHA-256 of a file changes when a single byte does. In the folder that holds the download, one of these commands computes it; compare what it prints with the value <above>above</above>. Capital and small letters count as the same.',
  powershell: 'Windows, in PowerShell',
  commandPrompt: 'Windows, in the Command Prompt',
  terminal: 'macOS, in Terminal',
  withSums: 'Linux, with SHA256SUMS downloaded beside it',
  ownSums:
    'The unzipped folder has a <sums>SHA256SUMS</sums> of its own, for every file in it: <code>sha256sum -c SHA256SUMS</code> on Linux, <code>shasum -a 256 -c SHA256SUMS</code> on macOS.',
  forgery:
    'A checksum shows damage. It shows forgery only if you have it from somewhere that a forger cannot reach: a page cannot vouch for itself.',
  /** Install it as an app. */
  installOnDisk:
    'Pages on disk cannot be installed, and need not be. This is for the publication on the web.',
  installChrome:
    '<strong>Chrome and Edge on a computer:</strong> the install icon at the end of the address bar, or “Install…” in the menu.',
  installAndroid: '<strong>Android:</strong> “Add to Home screen” or “Install app” in the browser’s menu.',
  installIphone:
    '<strong>iPhone and iPad:</strong> “Share”, then “Add to Home Screen”. Safari may clear what it kept for a site that was not visited for a while unless the site is on the Home Screen.',
  installMac: '<strong>Safari on a Mac:</strong> “Add to Dock” in the File menu.',
  menus:
    'The wording of menus may differ. Browsers that do not install sites can still keep them for reading offline.',
  /** The book about itself. */
  book: {
    titlePage: 'Title page',
    start: 'Start of the text',
    accessibility:
      'All texts can be enlarged, set in other type and read aloud. Headings, lists, tables and notes are marked as such. Pictures are described in words, and drawings repeat what the text says.',
  },
  /** The single file about itself. */
  file: {
    contents: 'Contents',
    groups: {
      briefings: 'Briefings',
      initiatives: 'Initiatives',
      organisations: 'Organisations',
      lists: 'Across all pages',
      pages: 'About',
      authors: 'For authors',
    },
    thisFile: 'This file',
    /** Of a linked PDF or spreadsheet, which one file cannot hold. */
    elsewhere: 'in the folder edition',
    about:
      'The edition of {edition}: the whole publication in one file, to keep, to send and to read without a network. It contacts nobody.',
    aboutEmpty:
      'The edition of an empty publication: the whole publication in one file, to keep, to send and to read without a network. It contacts nobody.',
    currentOne: 'The current edition is at <address>{address}</address>.',
    itsLimits: 'Its limits',
    limits: [
      'Search, and showing one page at a time, need JavaScript and a browser of 2023 or later. The previews of iPhones, iPads and mail programs run no scripts: there, all pages follow one another, and sources do not say who cites them.',
      'Numbers in brackets lead to the one list of sources. Pages have no list of their own here.',
      'The lists by topic, status and year, the change notes and the files to download are left out.',
    ],
  },
} as const;
