import type { Translation } from '../messages.ts';
import type { englishDownloads } from '../english/english-downloads.ts';

/** The page that offers the downloads, and what the single file says of itself, in Welsh. */
export const welshDownloads: Translation<typeof englishDownloads> = {
  description:
    'Y cyhoeddiad cyfan mewn un ffolder: mae’n agor mewn porwr heb rwydwaith, gan gynnwys y chwiliad.',
  sections: {
    download: 'Y lawrlwythiad',
    open: 'Sut i’w agor',
    works: 'Beth sy’n gweithio a lle',
    limits: 'Cyfyngiadau',
    check: 'Gwirio iddo gyrraedd yn gyfan',
    install: 'Ei osod fel ap',
  },
  edition: 'Argraffiad: {edition}, dyddiad y newid diwethaf i unrhyw un o’i <pages>holl</pages> dudalennau.',
  onDisk: 'Mae’r cyfan yma heblaw’r lawrlwythiadau eu hunain: maent wrth ymyl y tudalennau ar y we.',
  zip: 'Un ffolder, wedi’i sipio',
  aboutZip:
    'Pob tudalen, llun a rhestr ffynonellau, a’r chwiliad. Dadsipiwch ef, yna agorwch index.html ynddo.',
  singleFile: 'Un ffeil',
  aboutSingleFile:
    'Yr un testunau a’r un chwiliad mewn un ffeil HTML, ar gyfer e-bost, Android, a phorwyr na chânt agor ond un ffeil. Mae angen JavaScript i chwilio ac i symud rhwng tudalennau.',
  epub: 'Llyfr',
  aboutEpub:
    'Y testunau fel e-lyfr (EPUB), ar gyfer darllenwyr electronig, ffonau a thabledi, gan gynnwys iPhones: mae’r llythrennau’n addasu, ac mae nodiadau’n agor yn y fan a’r lle.',
  pdf: 'Ar gyfer papur',
  aboutPdf: 'Y testunau fel un PDF, gyda rhifau tudalennau, cynnwys a nodau tudalen.',
  briefingPdf: 'Y papur briffio hwn fel PDF',
  wholePdf: 'Pob tudalen mewn un PDF',
  download: 'Lawrlwytho {name}',
  size: 'Maint',
  sizeUnknown: 'fel y mae eich porwr yn ei ddangos',
  sumUnknown: 'gweler <sums>SHA256SUMS</sums>',
  noSingleFile:
    'Nid oes argraffiad mewn un ffeil: byddai tua {size} MB, mwy nag y mae systemau e-bost a ffonau’n ei dderbyn.',
  windows:
    '<strong>Echdynnwch y cyfan yn gyntaf:</strong> de-gliciwch y ffeil zip, dewiswch “Extract All…”, yna agorwch y ffolder newydd a chliciwch ddwywaith ar <b>index.html</b>. Dim ond dangos cynnwys y zip y mae clic dwbl arno: nid oes gan dudalen a agorir oddi yno arddull, chwiliad na dolenni.',
  macos:
    'Cliciwch ddwywaith ar y zip yn y Finder, agorwch y ffolder sy’n ymddangos wrth ei ymyl, a chliciwch ddwywaith ar <b>index.html</b>.',
  linux:
    'Echdynnwch y zip gyda’r rheolwr ffeiliau neu <code>unzip</code>, ac agorwch <b>index.html</b>. Efallai na fydd porwr a osodwyd fel Flatpak neu Snap yn gweld ond yr un ffeil a roddir iddo: agorwch index.html o’r tu mewn i’r porwr (Ctrl-O), mewn ffolder y mae ganddo fynediad iddi.',
  phones: 'Ffonau a llechi',
  onPhones:
    'Nid ydynt yn agor ffolderi o dudalennau’n dda. Gosodwch y cyhoeddiad <install>fel ap</install> yn lle hynny.',
  onPhonesWithFile:
    'Nid ydynt yn agor ffolderi o dudalennau’n dda. Gosodwch y cyhoeddiad <install>fel ap</install> yn lle hynny, neu, ar Android, cymerwch y ffeil sengl.',
  anywhere:
    'Gall y ffolder fod yn unrhyw le, ar gof bach, ar yriant a rennir neu mewn lle darllen yn unig, a gellir ei hailenwi. Os yw tudalen yn edrych yn foel a’i llinell gyntaf yn dweud iddi gael ei hagor heb ei ffolder, dadsipiwch y lawrlwythiad cyfan eto ac agorwch yr index.html newydd.',
  tried:
    'O ddisg, rhoddwyd cynnig ar bob un o’r rhain mewn tri phorwr ar Debian 12, system Linux, ym mis Tachwedd 2026. Mae Chrome ac Edge wedi’u seilio ar Chromium, ac mae Safari’n rhannu ei beiriant â WebKitGTK, ond ni roddwyd cynnig arnynt.',
  fromDiskTable: 'y ffolder wedi’i hagor o ddisg',
  fromDisk: 'O ddisg',
  features: {
    pages: 'Tudalennau, dolenni, lluniau, thema dywyll',
    search: 'Chwilio gyda hidlyddion, adrannau a geiriau wedi’u hamlygu',
    addresses: 'Cyfeiriad chwiliad: nod tudalen, ail-lwytho, yn ôl ac ymlaen',
    folders: 'Ffolderi â bylchau, # neu % yn eu henwau, neu ddarllen yn unig',
    theme: 'Thema a ddewiswyd â llaw yn cael ei chadw o dudalen i dudalen',
    printing: 'Argraffu',
    mistyped: 'Tudalen gymorth ar gyfer cyfeiriad a gamdeipiwyd',
    installing: 'Gosod fel ap',
  },
  works: 'yn gweithio',
  worksNot: 'ddim yn gweithio',
  untested: 'heb ei brofi',
  onWebOnly: 'ar y we yn unig',
  bySystem:
    'Yn ôl system, hyd y gwyddom. Mae “eraill yn adrodd” yn golygu ein bod wedi darllen amdano a heb ei weld.',
  systemsTable: 'systemau',
  system: 'System',
  theFolder: 'Y ffolder',
  theSingleFile: 'Y ffeil sengl',
  onTheWeb: 'Ar y we, neu fel ap',
  systems: {
    linuxFolder: 'yn gweithio, fel uchod',
    linuxWeb: 'yn gweithio, heb rwydwaith hefyd; ni phrofwyd ei osod',
    flatpak: 'Linux, porwr fel Flatpak neu Snap',
    flatpakFolder: 'heb ei brofi; eraill yn adrodd am dudalennau moel',
    windowsFolder: 'heb ei brofi; ni wyddom am unrhyw broblem',
    macosFolder: 'heb ei brofi; gall Safari fod yn wahanol i WebKitGTK',
    iphone: 'iPhone ac iPad',
    iphoneFolder: 'heb ei brofi; eraill yn adrodd am dudalennau unigol heb arddull, dolenni na chwiliad',
    iphoneFile: 'heb ei brofi; eraill yn adrodd nad yw sgriptiau’n rhedeg',
    androidFolder: 'heb ei brofi; eraill yn adrodd na all tudalennau gyrraedd eu ffolder',
    androidFile: 'heb ei brofi; eraill yn adrodd ei fod yn rhedeg yn Chrome ond nid yn Firefox',
  },
  limits: [
    'Nid yw copi’n ei ddiweddaru ei hun. Mae’n aros ar ei argraffiad, a enwir ar waelod pob tudalen.',
    'Mae angen JavaScript i chwilio. Hebddo, gellir darllen popeth, a’i bori o A i Y.',
    'Nid yw’r copi’n anfon ceisiadau i’r rhwydwaith, ac nid yw ei dudalennau’n caniatáu’r un: dim ond dolenni i ffynonellau sy’n arwain allan. Nid yw’r hyn y mae’r porwr ei hun yn ei anfon, na’r hyn y mae ffeiliau eraill ar yr un ddisg yn ei wneud, yn ein dwylo ni.',
    'Mae’r tudalennau’n storio eich dewis o thema, eich chwiliadau diwethaf os gofynnwch am hynny, a dim arall. Mae rhai porwyr yn rhoi storfa ei hun i bob ffeil ar ddisg; yno ni chedwir y naill na’r llall o dudalen i dudalen.',
  ],
  compare:
    'Mae SHA-256 ffeil yn newid pan fydd un beit yn newid. Yn y ffolder sy’n dal y lawrlwythiad, mae un o’r gorchmynion hyn yn ei gyfrifo; cymharwch yr hyn y mae’n ei argraffu â’r gwerth <above>uchod</above>. Mae llythrennau mawr a bach yn golygu’r un peth.',
  powershell: 'Windows, yn PowerShell',
  commandPrompt: 'Windows, yn yr Anogwr Gorchymyn',
  terminal: 'macOS, yn Terminal',
  withSums: 'Linux, gyda SHA256SUMS wedi’i lawrlwytho wrth ei ymyl',
  ownSums:
    'Mae gan y ffolder wedi’i dadsipio ei <sums>SHA256SUMS</sums> ei hun, ar gyfer pob ffeil ynddi: <code>sha256sum -c SHA256SUMS</code> ar Linux, <code>shasum -a 256 -c SHA256SUMS</code> ar macOS.',
  forgery:
    'Mae swm gwirio’n canfod difrod. Yn erbyn ffugio, dim ond os cawsoch ef o rywle na all ffugiwr ei gyrraedd y mae o gymorth: ni all tudalen fod yn feichiau drosti’i hun.',
  installOnDisk:
    'Ni ellir gosod tudalennau ar ddisg, ac nid oes angen. Mae hyn ar gyfer y cyhoeddiad ar y we.',
  installChrome:
    '<strong>Chrome ac Edge ar gyfrifiadur:</strong> yr eicon gosod ar ddiwedd y bar cyfeiriad, neu “Install…” yn y ddewislen.',
  installAndroid: '<strong>Android:</strong> “Add to Home screen” neu “Install app” yn newislen y porwr.',
  installIphone:
    '<strong>iPhone ac iPad:</strong> “Share”, yna “Add to Home Screen”. Gall Safari glirio’r hyn a gadwodd ar gyfer gwefan nad ymwelwyd â hi ers tro oni bai bod y wefan ar y Sgrin Gartref.',
  installMac: '<strong>Safari ar Mac:</strong> “Add to Dock” yn y ddewislen File.',
  menus:
    'Gall dewislenni ei eirio’n wahanol. Gall porwyr nad ydynt yn gosod gwefannau eu cadw i’w darllen heb rwydwaith serch hynny.',
  book: {
    titlePage: 'Tudalen deitl',
    start: 'Dechrau’r testun',
    accessibility:
      'Gellir chwyddo’r holl destunau, eu gosod mewn llythrennau eraill a’u darllen yn uchel. Mae penawdau, rhestrau, tablau a nodiadau wedi’u nodi felly. Disgrifir lluniau mewn geiriau, ac mae’r darluniau’n ailadrodd yr hyn a ddywed y testun.',
  },
  file: {
    contents: 'Cynnwys',
    groups: {
      briefings: 'Papurau briffio',
      initiatives: 'Mentrau',
      organisations: 'Sefydliadau',
      lists: 'Ar draws pob tudalen',
      pages: 'Ynghylch',
      authors: 'I awduron',
    },
    thisFile: 'Y ffeil hon',
    elsewhere: 'yn yr argraffiad ar ffurf ffolder',
    about:
      'Argraffiad {edition}: y cyhoeddiad cyfan mewn un ffeil, i’w gadw, ei anfon a’i ddarllen heb rwydwaith. Nid yw’n cysylltu â neb.',
    aboutEmpty:
      'Argraffiad o gyhoeddiad gwag: y cyfan mewn un ffeil, i’w gadw, ei anfon a’i ddarllen heb rwydwaith. Nid yw’n cysylltu â neb.',
    currentOne: 'Mae’r argraffiad cyfredol yn <address>{address}</address>.',
    itsLimits: 'Ei chyfyngiadau',
    limits: [
      'Mae angen JavaScript a phorwr o 2023 neu’n ddiweddarach i chwilio ac i ddangos un dudalen ar y tro. Nid yw rhagolygon iPhone, iPad a rhaglenni e-bost yn rhedeg sgriptiau: yno mae pob tudalen yn dilyn ei gilydd, ac nid yw ffynonellau’n dweud pwy sy’n eu dyfynnu.',
      'Mae rhifau mewn bachau yn arwain at yr un rhestr ffynonellau. Nid oes gan dudalennau eu rhestr eu hunain yma.',
      'Hepgorwyd y rhestrau yn ôl pwnc, statws a blwyddyn, nodiadau newid a ffeiliau i’w lawrlwytho.',
    ],
  },
};
