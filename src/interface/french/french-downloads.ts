import type { Translation } from '../messages.ts';
import type { englishDownloads } from '../english/english-downloads.ts';

/** The page that offers the downloads, and what the single file says of itself, in French. */
export const frenchDownloads: Translation<typeof englishDownloads> = {
  description:
    'Toute la publication en un seul dossier : elle s’ouvre dans un navigateur sans réseau, recherche comprise.',
  sections: {
    download: 'Le téléchargement',
    open: 'Comment l’ouvrir',
    works: 'Ce qui fonctionne, et où',
    limits: 'Limites',
    check: 'Vérifier qu’il est arrivé entier',
    install: 'L’installer comme application',
  },
  edition:
    'Édition : {edition}, date de la dernière modification d’une de ses <pages>nombreuses</pages> pages.',
  onDisk: 'Tout est ici sauf les téléchargements eux-mêmes : ils se trouvent avec les pages sur le web.',
  zip: 'Un dossier, compressé',
  aboutZip:
    'Toutes les pages, tous les dessins, toutes les listes de sources, et la recherche. Décompressez-le, puis ouvrez index.html.',
  singleFile: 'Un seul fichier',
  aboutSingleFile:
    'Les mêmes textes et la même recherche dans un seul fichier HTML, pour le courriel, pour Android et pour les navigateurs qui ne peuvent ouvrir qu’un fichier. La recherche et le passage d’une page à l’autre nécessitent JavaScript.',
  epub: 'Un livre',
  aboutEpub:
    'Les textes en livre numérique (EPUB), pour les liseuses, les téléphones et les tablettes, y compris les iPhones : les caractères s’adaptent, et les notes s’ouvrent sur place.',
  pdf: 'Pour le papier',
  aboutPdf: 'Les textes en un seul PDF, avec numéros de page, table des matières et signets.',
  briefingPdf: 'Cette note en PDF',
  wholePdf: 'Toutes les pages en un seul PDF',
  download: 'Télécharger {name}',
  size: 'Taille',
  sizeUnknown: 'celle qu’affiche votre navigateur',
  sumUnknown: 'voir <sums>SHA256SUMS</sums>',
  noSingleFile:
    'Il n’y a pas d’édition en un seul fichier : elle pèserait environ {size} Mo, plus que n’en acceptent les messageries et les téléphones.',
  windows:
    '<strong>Extrayez d’abord tout :</strong> cliquez avec le bouton droit sur le zip, choisissez « Extraire tout… », puis ouvrez le nouveau dossier et double-cliquez sur <b>index.html</b>. Un double-clic sur le zip n’en montre que le contenu : une page ouverte de là n’a ni mise en forme, ni recherche, ni liens.',
  macos:
    'Double-cliquez sur le zip dans le Finder, ouvrez le dossier qui apparaît à côté et double-cliquez sur <b>index.html</b>.',
  linux:
    'Extrayez le zip avec le gestionnaire de fichiers ou <code>unzip</code>, et ouvrez <b>index.html</b>. Un navigateur installé comme Flatpak ou Snap peut ne voir que le fichier qu’on lui donne : ouvrez index.html depuis le navigateur (Ctrl-O), dans un dossier auquel il a accès.',
  phones: 'Téléphones et tablettes',
  onPhones:
    'Ils ouvrent mal les dossiers de pages. Installez plutôt la publication <install>comme application</install>.',
  onPhonesWithFile:
    'Ils ouvrent mal les dossiers de pages. Installez plutôt la publication <install>comme application</install> ou, sur Android, prenez le fichier unique.',
  anywhere:
    'Le dossier peut se trouver n’importe où, sur une clé USB, sur un lecteur partagé ou en lecture seule, et changer de nom. Si une page paraît nue et que sa première ligne dit qu’elle a été ouverte sans son dossier, décompressez à nouveau tout le téléchargement et ouvrez le nouveau index.html.',
  tried:
    'Depuis le disque, chacun de ces points a été essayé dans trois navigateurs sur Debian 12, un système Linux, en novembre 2026. Chrome et Edge reposent sur Chromium, et Safari partage son moteur avec WebKitGTK, mais ils n’ont pas été essayés.',
  fromDiskTable: 'le dossier ouvert depuis le disque',
  fromDisk: 'Depuis le disque',
  features: {
    pages: 'Pages, liens, images, thème sombre',
    search: 'Recherche avec critères, sections et mots surlignés',
    addresses: 'Adresse d’une recherche : signet, rechargement, retour et avance',
    folders: 'Dossiers dont le nom contient des espaces, # ou %, ou en lecture seule',
    theme: 'Thème choisi à la main conservé d’une page à l’autre',
    printing: 'Impression',
    mistyped: 'Page d’aide pour une adresse mal saisie',
    installing: 'Installation comme application',
  },
  works: 'fonctionne',
  worksNot: 'ne fonctionne pas',
  untested: 'non testé',
  onWebOnly: 'sur le web seulement',
  bySystem:
    'Par système, pour autant que nous le sachions. « D’autres rapportent » signifie que nous l’avons lu sans le constater.',
  systemsTable: 'systèmes',
  system: 'Système',
  theFolder: 'Le dossier',
  theSingleFile: 'Le fichier unique',
  onTheWeb: 'Sur le web, ou comme application',
  systems: {
    linuxFolder: 'fonctionne, comme ci-dessus',
    linuxWeb: 'fonctionne, aussi sans réseau ; l’installation n’a pas été testée',
    flatpak: 'Linux, navigateur en Flatpak ou Snap',
    flatpakFolder: 'non testé ; d’autres rapportent des pages nues',
    windowsFolder: 'non testé ; aucun problème connu',
    macosFolder: 'non testé ; Safari peut différer de WebKitGTK',
    iphone: 'iPhone et iPad',
    iphoneFolder: 'non testé ; d’autres rapportent des pages isolées sans mise en forme, liens ni recherche',
    iphoneFile: 'non testé ; d’autres rapportent que les scripts ne s’exécutent pas',
    androidFolder: 'non testé ; d’autres rapportent que les pages n’atteignent pas leur dossier',
    androidFile: 'non testé ; d’autres rapportent que cela marche dans Chrome mais pas dans Firefox',
  },
  limits: [
    'Une copie ne se met pas à jour. Elle reste à son édition, indiquée au bas de chaque page.',
    'La recherche nécessite JavaScript. Sans lui, tout peut être lu et parcouru de A à Z.',
    'La copie n’envoie aucune requête sur le réseau, et ses pages n’en permettent aucune : seuls les liens vers les sources mènent ailleurs. Ce qu’envoie le navigateur lui-même, et ce que font d’autres fichiers du même disque, ne dépend pas de nous.',
    'Les pages enregistrent votre choix de thème, vos dernières recherches si vous le demandez, et rien d’autre. Certains navigateurs donnent à chaque fichier du disque sa propre mémoire ; ni l’un ni les autres n’y sont conservés d’une page à l’autre.',
  ],
  compare:
    'La valeur SHA-256 d’un fichier change dès qu’un seul octet change. Dans le dossier qui contient le téléchargement, une de ces commandes la calcule ; comparez le résultat avec la valeur <above>ci-dessus</above>. Majuscules et minuscules se valent.',
  powershell: 'Windows, dans PowerShell',
  commandPrompt: 'Windows, dans l’invite de commandes',
  terminal: 'macOS, dans le Terminal',
  withSums: 'Linux, avec SHA256SUMS téléchargé à côté',
  ownSums:
    'Le dossier décompressé a son propre fichier <sums>SHA256SUMS</sums>, pour tous les fichiers qu’il contient : <code>sha256sum -c SHA256SUMS</code> sous Linux, <code>shasum -a 256 -c SHA256SUMS</code> sous macOS.',
  forgery:
    'Une somme de contrôle révèle un dommage. Contre la falsification, elle n’aide que si elle vient d’un endroit hors de portée d’un faussaire : une page ne peut se porter garante d’elle-même.',
  installOnDisk:
    'Les pages du disque ne peuvent pas être installées et n’en ont pas besoin. Ceci vaut pour la publication sur le web.',
  installChrome:
    '<strong>Chrome et Edge sur un ordinateur :</strong> l’icône d’installation au bout de la barre d’adresse, ou « Installer… » dans le menu.',
  installAndroid:
    '<strong>Android :</strong> « Ajouter à l’écran d’accueil » ou « Installer l’application » dans le menu du navigateur.',
  installIphone:
    '<strong>iPhone et iPad :</strong> « Partager », puis « Sur l’écran d’accueil ». Safari peut effacer ce qu’il gardait d’un site longtemps non visité, sauf si le site est sur l’écran d’accueil.',
  installMac: '<strong>Safari sur un Mac :</strong> « Ajouter au Dock » dans le menu Fichier.',
  menus:
    'Les menus peuvent employer d’autres termes. Les navigateurs qui n’installent pas de sites peuvent tout de même les conserver pour la lecture sans réseau.',
  book: {
    titlePage: 'Page de titre',
    start: 'Début du texte',
    accessibility:
      'Tous les textes peuvent être agrandis, affichés dans une autre police et lus à voix haute. Les titres, listes, tableaux et notes sont balisés comme tels. Les images sont décrites, et les dessins répètent ce que dit le texte.',
  },
  file: {
    contents: 'Sommaire',
    groups: {
      briefings: 'Notes de synthèse',
      initiatives: 'Initiatives',
      organisations: 'Organismes',
      lists: 'Sur l’ensemble des pages',
      pages: 'À propos',
      authors: 'Pour les auteurs',
    },
    thisFile: 'Ce fichier',
    elsewhere: 'dans l’édition en dossier',
    about:
      'Édition : {edition}. Toute la publication en un fichier, à garder, à envoyer et à lire sans réseau. Il ne contacte personne.',
    aboutEmpty:
      'L’édition d’une publication vide : tout en un fichier, à garder, à envoyer et à lire sans réseau. Il ne contacte personne.',
    currentOne: 'L’édition à jour se trouve à l’adresse <address>{address}</address>.',
    itsLimits: 'Ses limites',
    limits: [
      'La recherche et l’affichage d’une page à la fois nécessitent JavaScript et un navigateur de 2023 ou plus récent. Les aperçus des iPhone, des iPad et des messageries n’exécutent pas de scripts : toutes les pages s’y suivent, et les sources ne disent pas qui les cite.',
      'Les numéros entre crochets mènent à la liste unique des sources. Les pages n’ont pas ici de liste propre.',
      'Sont omis les listes par thème, état et année, l’historique des modifications et les fichiers à télécharger.',
    ],
  },
};
