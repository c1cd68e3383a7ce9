import type { englishQuestions } from '../english/english-questions.ts';
import type { Translation } from '../messages.ts';

export const welshQuestions: Translation<typeof englishQuestions> = {
  empty:
    'a ac am ar at beth ble bu bydd byddai ddim ddigwyddodd dros dy ei eich ein er eu faint fe fel fu fy fydd gan gyda hon hwn i iddo iddi ie la mae maen mewn mi na nac nad ni nid o oedd oes on os pa pam pan pryd pwy roedd rhwng sut sydd sy tan trwy un wedi wrth y ydy yn yr ydyw yw yng ym galw',
  begins:
    'am faint, pa mor hir, sawl, faint, sut, pryd, ble, pwy, pam, pa, beth, a oes, a yw, a ydy, ydy, oes, oedd, a fydd, fydd, ystyr',
  meaning: 'beth mae … ei olygu, beth yw ystyr, beth ydy ystyr, ystyr',
  date: 'pryd, ers pryd, … pa ddyddiad, … pa ddiwrnod, … pa flwyddyn, … pa fis, … dyddiad cau',
  sum: 'faint mae, faint oedd, faint gostiodd, faint o arian, … cost, … gost, … cyllideb, … gyllideb, … cyllid, … gyllid, … arian, … pris, … bris',
  number: 'sawl, faint o, am faint, pa mor hir, … nifer',
  name: 'pwy',
  claim: 'honiad, honiadau, datganiad, datganiadau',
  operators: { and: 'AND, AC', or: 'OR, NEU', not: 'NOT, NID, HEB' },
  difference: {
    asked: '… gwahaniaeth, … wahaniaeth, … gwahanol, … yr un peth',
    said: 'gwahan*, wahan*, ar wahân, yn hytrach, yr un, tra bod, drysu',
  },
  leader: {
    asked:
      'pwy … arwain / arweiniodd / arweinydd / rhedeg / pennaeth / bennaeth / cadeirio / cadeirydd / gadeirydd / cyfarwyddwr / cyfrifol / gyfrifol',
    said: 'prif weithredwr, brif weithredwr, cyfarwyddwr, gyfarwyddwr, cadeirydd, gadeirydd, pennaeth, bennaeth, llywydd, comisiynydd, gweinidog, maer, arweini*, arweiniwyd gan',
    offices:
      'prif weithredwr, brif weithredwr, cyfarwyddwr, gyfarwyddwr, cadeirydd, gadeirydd, pennaeth, bennaeth, llywydd, comisiynydd, gweinidog, maer',
    by: 'dan arweiniad, arweiniwyd gan, cadeiriwyd gan',
    titles: 'yw, oedd, yr Athro, Dr, Syr, y Fonesig, yr Arglwydd, y Farwnes',
    between: 'yw, oedd, fel, daeth yn, penodwyd yn, y, yr, ei, cyntaf, olaf, newydd, dros dro',
    notYet: 'dynodedig',
  },
  reason: {
    asked: 'pam, … rheswm dros, … rhesymau dros',
    said: 'oherwydd, gan fod, achos, er mwyn, rheswm, rhesymau, rhy *, beirniad*, meth*, problem*, anghydfod*, cwyn*, diffyg*, gwrthod*',
  },
  renamed: {
    asked: '… enw newydd, … enw presennol, … ei alw nawr, … ei galw nawr, … olynydd',
    said: 'daeth yn, dilynwyd gan, bellach, olyn*',
  },
  formerly: {
    asked: '… hen enw, … enw blaenorol, … ei alw cynt, … ei galw cynt, … rhagflaenydd',
    said: 'daeth o, yn dilyn, gynt, cynt, rhagflaen*',
  },
  ending: {
    asked:
      'beth ddigwyddodd, beth ddaeth, beth gymerodd le, … dod i ben, … ddaeth i ben, … cau, … caewyd, … diddymu, … diddymwyd, … canslo, … stopio, tan pryd, … tan pryd',
    said: 'daeth yn, dilynwyd gan, i ben, cau, caewyd, gau, uno*, diddym*, ddiddym*, canslo*, disodl*, ddisodl*, dilyn*, ddilyn*, olaf, tynnu*, cymryd drosodd, tan',
  },
  continuing: {
    asked: 'ydy / a yw / a ydy / oes / a oes … o hyd / eto / bellach / nawr',
    said: 'o hyd, bellach, mwyach, dim, diweddaraf, cyfredol, parhau*, nawr, hyd at, disodl*',
  },
  beginning: {
    asked:
      'sefydlwyd, sefydlu, crëwyd, creu, dechreuodd, dechrau, cychwyn, lansiwyd, lansio, agorwyd, cyflwynwyd, cyflwyno',
    said: 'sefydlwyd, ers, o',
    ended: 'daeth i ben, hyd',
  },
  costs:
    'cost, gost, costio, gostiodd, pris, bris, arian, gwario, gwariwyd, talu, cael, cafodd, gafodd, derbyn, derbyniodd',
  future: {
    asked: 'pryd bydd, pryd fydd, a fydd, fydd',
    said: 'erbyn 0000, erbyn * 0000, o 0000, cyn 0000, disgwyl*, ddisgwyl*, bwriad*, fwriad*, cynllun*',
  },
  place: {
    asked: 'ble, o ble',
    said: 'safle*, pencadlys, wedi’i leoli, lleoli*, swyddfa*',
  },
  reported: 'adroddodd, adrodd, ysgrifennodd, dywedodd, meddai, yn ôl, dangos*',
  moments:
    'erbyn diwedd *, Erbyn diwedd *, ddiwedd 0000, ddiwedd * 0000, diwedd y mis, diwedd y flwyddyn, dechrau’r mis, dechrau’r flwyddyn, yn y diwedd, ar y dechrau',
  passive: 'yn cael ei, yn cael eu, gael ei, gael eu, ei',
  decadeSigns: '*degau, ugeiniau, ganrif',
  numbers:
    '1 un, 2 dau dwy, 3 tri tair, 4 pedwar pedair, 5 pum pump, 6 chwe chwech, 7 saith, 8 wyth, 9 naw, 10 deg, 12 deuddeg, 20 ugain, 1af cyntaf, 2il ail, 3ydd trydydd trydedd, 4ydd pedwerydd pedwaredd, 5ed pumed, 6ed chweched, 7fed seithfed, 8fed wythfed, 9fed nawfed, 10fed degfed',
  percent: 'y cant',
  money: '£ o bunnoedd, £ punt, € ewro, $ doler',
  units:
    'm metr metrau, km cilometr cilometrau, s eiliad eiliadau, mun munud munudau, awr oriau, kg cilogram cilogramau, t tunnell tunelli, ha hectar hectarau',
  years: {
    between: 'rhwng 0000 a 0000, o 0000 i 0000, o 0000 hyd 0000, 0000 i 0000, 0000 hyd 0000',
    since: 'ers 0000, er 0000, o 0000 ymlaen',
    until: 'hyd 0000, tan 0000, hyd at 0000',
    before: 'cyn 0000, cyn y flwyddyn 0000',
    after: 'ar ôl 0000, ar ôl y flwyddyn 0000, wedi 0000',
    decades: 'y 0000au, 0000au, y 00au, 00au',
    spelt: 'ugeiniau, tridegau, pedwardegau, pumdegau, chwedegau, saithdegau, wythdegau, nawdegau',
    centuries: '#fed ganrif, #eg ganrif, #ain ganrif, y #fed ganrif, yr #fed ganrif, y #eg ganrif',
    centuriesSpelt:
      'pymthegfed ganrif, unfed ganrif ar bymtheg, ail ganrif ar bymtheg, ddeunawfed ganrif, bedwaredd ganrif ar bymtheg, ugeinfed ganrif, unfed ganrif ar hugain',
    seasons: 'gwanwyn 0000; haf 0000; hydref 0000; gaeaf 0000',
    ages: 'ei, eu',
  },
};
