import type { Translation } from '../messages.ts';
import type { englishDownloads } from '../english/english-downloads.ts';

/** The page that offers the downloads, and what the single file says of itself, in Spanish. */
export const spanishDownloads: Translation<typeof englishDownloads> = {
  description:
    'Toda la publicación en una carpeta: se abre en un navegador sin conexión, con la búsqueda incluida.',
  sections: {
    download: 'La descarga',
    open: 'Cómo abrirla',
    works: 'Qué funciona y dónde',
    limits: 'Límites',
    check: 'Comprobar que llegó entera',
    install: 'Instalarla como aplicación',
  },
  edition: 'Edición: {edition}, la fecha del último cambio en alguna de sus <pages>muchas</pages> páginas.',
  onDisk: 'Aquí está todo menos las descargas mismas: se encuentran junto a las páginas en la web.',
  zip: 'Una carpeta comprimida',
  aboutZip:
    'Todas las páginas, dibujos y listas de fuentes, y la búsqueda. Descomprímala y abra después index.html.',
  singleFile: 'Un solo archivo',
  aboutSingleFile:
    'Los mismos textos y la misma búsqueda en un único archivo HTML, para el correo, para Android y para navegadores que solo pueden abrir un archivo. Necesita JavaScript para buscar y para pasar de una página a otra.',
  epub: 'Un libro',
  aboutEpub:
    'Los textos como libro electrónico (EPUB), para lectores electrónicos, teléfonos y tabletas, también iPhone: la letra se adapta y las notas se abren donde están.',
  pdf: 'Para papel',
  aboutPdf: 'Los textos en un solo PDF, con números de página, índice y marcadores.',
  briefingPdf: 'Este informe en PDF',
  wholePdf: 'Todas las páginas en un solo PDF',
  download: 'Descargar {name}',
  size: 'Tamaño',
  sizeUnknown: 'el que muestre su navegador',
  sumUnknown: 'véase <sums>SHA256SUMS</sums>',
  noSingleFile:
    'No hay edición en un solo archivo: ocuparía unos {size} MB, más de lo que admiten los sistemas de correo y los teléfonos.',
  windows:
    '<strong>Primero, extráigalo todo:</strong> haga clic con el botón derecho en el zip, elija «Extraer todo…», abra la carpeta nueva y haga doble clic en <b>index.html</b>. El doble clic en el zip solo muestra su contenido: una página abierta desde ahí no tiene estilo, búsqueda ni enlaces.',
  macos:
    'Haga doble clic en el zip en el Finder, abra la carpeta que aparece al lado y haga doble clic en <b>index.html</b>.',
  linux:
    'Extraiga el zip con el gestor de archivos o con <code>unzip</code> y abra <b>index.html</b>. Un navegador instalado como Flatpak o Snap puede ver solo el archivo que se le da: abra index.html desde el navegador (Ctrl-O), en una carpeta a la que tenga acceso.',
  phones: 'Teléfonos y tabletas',
  onPhones: 'No abren bien carpetas de páginas. Instale la publicación <install>como aplicación</install>.',
  onPhonesWithFile:
    'No abren bien carpetas de páginas. Instale la publicación <install>como aplicación</install> o, en Android, use el archivo único.',
  anywhere:
    'La carpeta puede estar en cualquier sitio, en una memoria USB, en una unidad compartida o en un lugar de solo lectura, y se le puede cambiar el nombre. Si una página se ve desnuda y su primera línea dice que se abrió sin su carpeta, descomprima otra vez toda la descarga y abra el nuevo index.html.',
  tried:
    'Desde el disco, todo esto se probó en tres navegadores en Debian 12, un sistema Linux, en noviembre de 2026. Chrome y Edge se basan en Chromium, y Safari comparte motor con WebKitGTK, pero no se probaron.',
  fromDiskTable: 'la carpeta abierta desde el disco',
  fromDisk: 'Desde el disco',
  features: {
    pages: 'Páginas, enlaces, imágenes, tema oscuro',
    search: 'Búsqueda con filtros, secciones y palabras resaltadas',
    addresses: 'Dirección de una búsqueda: marcador, recarga, atrás y adelante',
    folders: 'Carpetas con espacios, # o % en el nombre, o de solo lectura',
    theme: 'El tema elegido a mano se conserva de página en página',
    printing: 'Impresión',
    mistyped: 'Una página de ayuda para una dirección mal escrita',
    installing: 'Instalación como aplicación',
  },
  works: 'funciona',
  worksNot: 'no funciona',
  untested: 'sin probar',
  onWebOnly: 'solo en la web',
  bySystem:
    'Por sistema, hasta donde sabemos. «Otros informan» significa que lo hemos leído y no lo hemos visto.',
  systemsTable: 'sistemas',
  system: 'Sistema',
  theFolder: 'La carpeta',
  theSingleFile: 'El archivo único',
  onTheWeb: 'En la web o como aplicación',
  systems: {
    linuxFolder: 'funciona, como arriba',
    linuxWeb: 'funciona, también sin conexión; la instalación no se probó',
    flatpak: 'Linux, navegador como Flatpak o Snap',
    flatpakFolder: 'sin probar; otros informan de páginas desnudas',
    windowsFolder: 'sin probar; no se conoce ningún problema',
    macosFolder: 'sin probar; Safari puede diferir de WebKitGTK',
    iphone: 'iPhone y iPad',
    iphoneFolder: 'sin probar; otros informan de páginas sueltas sin estilo, enlaces ni búsqueda',
    iphoneFile: 'sin probar; otros informan de que los scripts no se ejecutan',
    androidFolder: 'sin probar; otros informan de que las páginas no llegan a su carpeta',
    androidFile: 'sin probar; otros informan de que va en Chrome pero no en Firefox',
  },
  limits: [
    'Una copia no se actualiza sola. Se queda en su edición, que figura al pie de cada página.',
    'La búsqueda necesita JavaScript. Sin él, todo se puede leer y explorar de la A a la Z.',
    'La copia no hace peticiones a la red, y sus páginas no permiten ninguna: solo los enlaces a fuentes llevan fuera. Lo que envía el propio navegador, y lo que hacen otros archivos del mismo disco, no depende de nosotros.',
    'Las páginas guardan el tema elegido, sus últimas búsquedas si usted lo pide, y nada más. Algunos navegadores dan a cada archivo del disco su propio almacenamiento; ahí ni uno ni otras se conservan de página en página.',
  ],
  compare:
    'El valor SHA-256 de un archivo cambia en cuanto cambia un solo byte. En la carpeta que contiene la descarga, una de estas órdenes lo calcula; compare lo que muestra con el valor de <above>arriba</above>. Las mayúsculas y las minúsculas significan lo mismo.',
  powershell: 'Windows, en PowerShell',
  commandPrompt: 'Windows, en el símbolo del sistema',
  terminal: 'macOS, en Terminal',
  withSums: 'Linux, con SHA256SUMS descargado al lado',
  ownSums:
    'La carpeta descomprimida tiene su propio <sums>SHA256SUMS</sums>, para todos sus archivos: <code>sha256sum -c SHA256SUMS</code> en Linux, <code>shasum -a 256 -c SHA256SUMS</code> en macOS.',
  forgery:
    'Una suma de verificación descubre daños. Contra la falsificación solo ayuda si procede de un lugar al que no llegue el falsificador: una página no puede responder de sí misma.',
  installOnDisk:
    'Las páginas del disco no se pueden instalar, ni lo necesitan. Esto es para la publicación en la web.',
  installChrome:
    '<strong>Chrome y Edge en un ordenador:</strong> el icono de instalación al final de la barra de direcciones, o «Instalar…» en el menú.',
  installAndroid:
    '<strong>Android:</strong> «Añadir a pantalla de inicio» o «Instalar aplicación» en el menú del navegador.',
  installIphone:
    '<strong>iPhone y iPad:</strong> «Compartir» y después «Añadir a pantalla de inicio». Safari puede borrar lo que guardaba de un sitio que no se visita desde hace tiempo, salvo que esté en la pantalla de inicio.',
  installMac: '<strong>Safari en un Mac:</strong> «Añadir al Dock» en el menú Archivo.',
  menus:
    'Los menús pueden decirlo de otro modo. Los navegadores que no instalan sitios pueden guardarlos igualmente para leer sin conexión.',
  book: {
    titlePage: 'Portada',
    start: 'Comienzo del texto',
    accessibility:
      'Todos los textos se pueden ampliar, leer con otra letra y escuchar en voz alta. Los títulos, listas, tablas y notas están marcados como tales. Las imágenes se describen con palabras, y los dibujos repiten lo que dice el texto.',
  },
  file: {
    contents: 'Índice',
    groups: {
      briefings: 'Informes',
      initiatives: 'Iniciativas',
      organisations: 'Organizaciones',
      lists: 'Sobre todas las páginas',
      pages: 'Acerca de',
      authors: 'Para autores',
    },
    thisFile: 'Este archivo',
    elsewhere: 'en la edición en carpeta',
    about:
      'Edición: {edition}. Toda la publicación en un archivo, para guardar, enviar y leer sin conexión. No contacta con nadie.',
    aboutEmpty:
      'La edición de una publicación vacía: todo en un archivo, para guardar, enviar y leer sin conexión. No contacta con nadie.',
    currentOne: 'La edición vigente está en <address>{address}</address>.',
    itsLimits: 'Sus límites',
    limits: [
      'La búsqueda, y ver una página cada vez, necesitan JavaScript y un navegador de 2023 o posterior. Las vistas previas de iPhone, iPad y programas de correo no ejecutan scripts: ahí las páginas se suceden todas, y las fuentes no dicen quién las cita.',
      'Los números entre corchetes llevan a la lista única de fuentes. Aquí las páginas no tienen lista propia.',
      'Faltan las listas por tema, estado y año, el historial de cambios y los archivos para descargar.',
    ],
  },
};
