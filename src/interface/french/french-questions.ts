import type { englishQuestions } from '../english/english-questions.ts';
import type { Translation } from '../messages.ts';

export const frenchQuestions: Translation<typeof englishQuestions> = {
  empty:
    'a ai alors au aux avec c ce ces cet cette d dans de des donc du elle en est et eu fait font il ils j je l la le les leur lui mais me mes mon ne nous on ont ou où par pas passé pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sera seront ses si son sont sous sur ta te tu un une vers vous y à été était étaient être comment combien appelle appelait appelé appelée',
  begins:
    'combien de temps, combien de, combien, comment, quand, où, qui, à qui, de qui, pourquoi, quel, quelle, quels, quelles, qu’est-ce que, qu’est-ce qui, est-ce que, est-ce qu’, que, est, sont, était, étaient, a, ont, sera, seront, peut, définition de',
  meaning: 'que signifie, que veut dire, qu’est-ce que signifie, définition de, que désigne',
  date: 'quand, depuis quand, … quelle date, … quel jour, … quelle année, … quel mois, … date limite, … échéance',
  sum: 'combien coûte, combien a coûté, combien d’argent, … coût, … coûte, … budget, … financement, … fonds, … argent, … somme, … prix, … vaut',
  number: 'combien, … nombre de',
  name: 'qui, à qui, de qui',
  claim: 'affirmation, affirmations, déclaration, déclarations',
  operators: { and: 'AND, ET', or: 'OR, OU', not: 'NOT, NON, SAUF, SANS' },
  difference: {
    asked: '… différence, … différences, … diffère, … même que, … contre',
    said: 'différ*, distinct*, séparé*, contrairement, tandis que, alors que, même, confond*, plutôt que',
  },
  leader: {
    asked:
      'qui … dirige / dirigeait / dirigé / préside / présidait / présidé / chef / patron / directeur / directrice / président / présidente / responsable / tête',
    said: 'direct*, président*, chef*, ministre*, maire*, commissaire*, dirigé* par, présidé* par, dirige, préside',
    offices:
      'directeur, directrice, directeur général, directrice générale, président, présidente, chef, cheffe, ministre, maire, commissaire',
    by: 'dirigé par, dirigée par, présidé par, présidée par, piloté par, mené par',
    titles: 'est, était, le professeur, la professeure, M., Mme, Dr',
    between:
      'est, était, comme, fut, devint, devient, le, la, son, sa, premier, première, dernier, dernière, nouveau, nouvelle, ancien, ancienne, alors, nommé, nommée',
    notYet: 'désigné, désignée',
  },
  reason: {
    asked: 'pourquoi, … raison de, … raisons de',
    said: 'parce que, car, puisque, en raison de, à cause de, afin de, raison, raisons, trop *, critiqu*, échou*, échec*, problème*, conflit*, plaint*, manqu*, refus*',
  },
  renamed: {
    asked:
      '… s’appelle maintenant, … appelle aujourd’hui, … nouveau nom, … renommé, … renommée, … successeur',
    said: 'devenu*, suivi de, renomm*, désormais, successeur*',
  },
  formerly: {
    asked: '… s’appelait avant, … appelait auparavant, … appelait autrefois, … ancien nom, … prédécesseur',
    said: 'issu de, issue de, fait suite à, autrefois, auparavant, ancien*, prédécesseur*',
  },
  ending: {
    asked:
      'qu’est-il arrivé, qu’est devenu, qu’est devenue, que s’est-il passé, qui a remplacé, qu’est-ce qui a remplacé, … fin, … fini, … terminé, … fermé, … fermée, … arrêté, … arrêtée, … supprimé, … supprimée, … abandonné, … annulé, jusqu’à quand, … jusqu’à quand',
    said: 'devenu*, suivi de, fin, fini*, termin*, ferm*, fusionn*, supprim*, annul*, retir*, dissou*, remplac*, succé*, suiv*, repris*, arrêt*, dernier, dernière, abandonn*, jusqu’*',
  },
  continuing: {
    asked: 'est / est-ce que / sont / a / ont … encore / toujours / déjà / maintenant',
    said: 'encore, toujours, ne * plus, aucun*, dernier*, actuel*, reste, désormais, jusqu*, remplac*',
  },
  beginning: {
    asked:
      'créé, créée, création, fondé, fondée, fondation, commencé, commence, début, débuté, lancé, lancée, lancement, ouvert, ouverte, introduit, introduite',
    said: 'création, depuis, à partir de',
    ended: 'fin, jusqu’à',
  },
  costs: 'coûte, coûté, coût, coûts, prix, argent, dépensé, payé, reçu, reçoit, obtenu, touché',
  future: {
    asked: 'quand sera, quand seront, quand va, quand doit, sera, seront',
    said: 'en 0000, d’ici 0000, à partir de 0000, avant 0000, avant * 0000, prévu*, attendu*, devrait, doit',
  },
  place: {
    asked: 'où, d’où',
    said: 'siège, situé*, basé*, implanté*, locaux, bureaux à',
  },
  reported:
    'rapporte, rapportait, a rapporté, écrit, a écrit, écrivait, selon, dit, a dit, indique, a indiqué',
  moments:
    'd’ici la fin *, D’ici la fin *, fin 0000, fin * 0000, fin du mois, fin de l’année, début du mois, début de l’année, à la fin, au début',
  passive: 'est, sont, a été, ont été, fut, furent, soit, être, sera',
  decadeSigns: 'années, siècle',
  numbers:
    '2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix, 11 onze, 12 douze, 13 treize, 14 quatorze, 15 quinze, 16 seize, 20 vingt, 30 trente, 40 quarante, 50 cinquante, 60 soixante, 1er 1re premier première, 2e 2ème deuxième, 3e 3ème troisième, 4e 4ème quatrième, 5e 5ème cinquième, 6e 6ème sixième, 7e 7ème septième, 8e 8ème huitième, 9e 9ème neuvième, 10e 10ème dixième',
  percent: 'pour cent, pourcent',
  money: '£ livres, € euros, € euro, $ dollars',
  units:
    'm mètre mètres, km kilomètre kilomètres, s sec seconde secondes, min minute minutes, h heure heures, kg kilo kilos kilogramme kilogrammes, t tonne tonnes, ha hectare hectares',
  years: {
    between: 'entre 0000 et 0000, de 0000 à 0000, de 0000 jusqu’en 0000, 0000 à 0000',
    since: 'depuis 0000, depuis l’an 0000, à partir de 0000, dès 0000',
    until: 'jusqu’en 0000, jusqu’à 0000',
    before: 'avant 0000, avant l’an 0000',
    after: 'après 0000, après l’an 0000',
    decades: 'années 0000, décennie 0000, années 00',
    spelt:
      'années vingt, années trente, années quarante, années cinquante, années soixante, années soixante-dix, années quatre-vingt, années quatre-vingt-dix, années deux mille',
    centuries: '#e siècle, #ème siècle, #er siècle',
    centuriesSpelt:
      'quinzième siècle, seizième siècle, dix-septième siècle, dix-huitième siècle, dix-neuvième siècle, vingtième siècle, vingt-et-unième siècle',
    seasons:
      'printemps 0000, printemps de 0000; été 0000, été de 0000; automne 0000, automne de 0000; hiver 0000, hiver de 0000',
    ages: 'ses, leurs',
  },
};
