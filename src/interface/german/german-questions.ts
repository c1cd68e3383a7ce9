import type { englishQuestions } from '../english/english-questions.ts';
import type { Translation } from '../messages.ts';

export const germanQuestions: Translation<typeof englishQuestions> = {
  empty:
    'viel wieviel ab aber als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser dieses doch du durch ein eine einem einen einer eines er es etwas für gab gibt hat hatte hatten habe haben ich ihr im in ist kann können man mein mit nach nicht noch oder passiert schon sein seine sich sie sind so um und uns unter vom von vor wann war waren warum was welche welchem welchen welcher welches wem wen wer werden wessen wie wieso weshalb wird wo wofür woher wohin worden wurde wurden zu zum zur über genannt heißt hieß heissen hiess heißen',
  begins:
    'wie lange, wie viel, wie viele, wieviel, wieviele, wie oft, wie, was, wann, wo, woher, wohin, wofür, wer, wem, wen, wessen, warum, wieso, weshalb, welche, welcher, welches, welchen, welchem, ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, kann, können, gibt, gab, Bedeutung von',
  meaning:
    'was bedeutet, was bedeuten, was heißt, wofür steht, was ist … gemeint, Bedeutung von, was versteht man unter',
  date: 'wann, seit wann, bis wann, … welches Datum, … welchem Tag, … welchem Jahr, … welchem Monat, … Frist',
  sum: 'wie viel, wieviel, … kostet, … kosten, … kostete, … Kosten, … Budget, … Etat, … Haushalt, … Mittel, … Geld, … Preis, … wert',
  number: 'wie viele, wieviele, wie lange, wie oft, … Anzahl, … Zahl der',
  name: 'wer, wem, wen, wessen',
  claim: 'Aussage, Aussagen, Behauptung, Behauptungen',
  operators: { and: 'AND, UND', or: 'OR, ODER', not: 'NOT, NICHT, OHNE' },
  difference: {
    asked: '… Unterschied, … Unterschiede, … unterscheidet, … unterscheiden, … dasselbe, … gleiche',
    said: 'Unterschied*, unterscheid*, getrennt*, anders als, im Gegensatz, verschieden*, verwechsel*, dasselbe, statt',
  },
  leader: {
    asked:
      'wer … leitet / leitete / führt / führte / Chef / Chefin / Leiter / Leiterin / Vorsitzende / Vorsitzender / Vorsitz / Direktor / Direktorin / verantwortlich / zuständig',
    said: 'Leiter*, Direktor*, Vorsitz*, Chef*, Präsident*, Vorstand*, Geschäftsführ*, Minister*, Bürgermeister*, Kommissar*, leitete, leitet, geleitet von, geführt von',
    offices:
      'Leiter, Leiterin, Direktor, Direktorin, Vorsitzende, Vorsitzender, Vorsitzenden, Chef, Chefin, Präsident, Präsidentin, Geschäftsführer, Geschäftsführerin, Minister, Ministerin, Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, Kommissar, Kommissarin',
    by: 'geleitet von, geführt von, Leitung von, Vorsitz von, leitete',
    titles: 'ist, war, Professor, Professorin, Prof., Dr., Frau, Herr',
    between:
      'ist, war, als, wurde, trat, der, die, das, ihr, ihre, sein, seine, erste, erster, letzte, letzter, neue, neuer, damalige, frühere, früherer, zum, zur, ernannter',
    notYet: 'designierte, designierter',
  },
  reason: {
    asked: 'warum, wieso, weshalb, … Grund für, … Gründe für',
    said: 'weil, wegen, aufgrund, da, damit, denn, deshalb, Grund, Gründe, zu *, kritisier*, Kritik, scheiter*, Problem*, Streit*, Beschwerde*, fehl*, Mangel, weiger*',
  },
  renamed: {
    asked:
      'wie heißt … jetzt, wie heißt … heute, … heißt jetzt, … heute genannt, … neuer Name, … neue Name, … umbenannt, … Nachfolger, … Nachfolgerin',
    said: 'daraus wurde, gefolgt von, umbenannt*, heißt jetzt, heute, Nachfolg*',
  },
  formerly: {
    asked:
      'wie hieß … früher, wie hieß … vorher, wie hieß … zuvor, … früherer Name, … frühere Name, … alter Name, … Vorgänger, … Vorgängerin',
    said: 'hervorgegangen aus, folgt auf, früher*, vormals, bis dahin, Vorgänger*',
  },
  ending: {
    asked:
      'was geschah, was passierte, was wurde aus, was ist aus, was folgte, was ersetzte, … endet, … endete, … beendet, … geschlossen, … eingestellt, … abgeschafft, … aufgelöst, … gestrichen, … Ende, bis wann, … bis wann',
    said: 'daraus wurde, gefolgt von, end*, beendet*, geschlossen*, schloss, eingestellt*, abgeschafft*, aufgelöst*, ersetz*, gestrichen*, zusammengelegt*, übernahm, übernommen*, folgte, abgelöst*, zuletzt, letzte*, bis',
  },
  continuing: {
    asked: 'ist / sind / gibt / hat / haben / wird / läuft … noch / schon / jetzt / bereits / inzwischen',
    said: 'noch, nicht mehr, kein*, Stand, zuletzt, derzeit*, bleibt, jetzt, bis, ersetz*',
  },
  beginning: {
    asked:
      'gegründet, Gründung, geschaffen, eingerichtet, begann, beginnt, begonnen, startete, gestartet, Start, Beginn, Anfang, eröffnet, eingeführt, Einführung',
    said: 'gegründet, seit, ab',
    ended: 'Ende, bis',
  },
  costs:
    'kosten, kostet, kostete, gekostet, Kosten, Preis, Geld, ausgegeben, bezahlt, bekommen, bekam, bekommt, erhalten, erhielt',
  future: {
    asked: 'wann wird, wann werden, wann soll, wann sollen, wird, werden',
    said: 'bis 0000, bis * 0000, ab 0000, ab * 0000, vor 0000, soll, sollen, erwart*, geplant*, voraussichtlich, vorgesehen*',
  },
  place: {
    asked: 'wo, wohin, woher',
    said: 'Sitz, Standort*, Hauptsitz, ansässig, gelegen, liegt, Büro in',
  },
  reported:
    'berichtete, berichtet, berichten, berichteten, schrieb, schreibt, schreiben, meldete, meldet, laut, zufolge, sagte, sagt',
  moments:
    'bis Ende *, Bis Ende *, Ende 0000, Ende * 0000, Ende des Monats, Ende des Jahres, Anfang des Monats, Anfang des Jahres, am Ende, am Anfang, zu Beginn, zum Schluss',
  passive: 'wird, werden, wurde, wurden, worden, ist, sind',
  decadeSigns: '*ziger*, *ßiger*, *jahrhundert*',
  numbers:
    '1 eins, 2 zwei, 3 drei, 4 vier, 5 fünf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf, 13 dreizehn, 14 vierzehn, 15 fünfzehn, 16 sechzehn, 17 siebzehn, 18 achtzehn, 19 neunzehn, 20 zwanzig, 30 dreißig, 40 vierzig, 50 fünfzig, 60 sechzig, 70 siebzig, 80 achtzig, 90 neunzig',
  percent: 'Prozent, vom Hundert',
  money: '£ Pfund, € Euro, $ Dollar',
  units:
    'm Meter, km Kilometer, s Sek Sekunde Sekunden, min Minute Minuten, h Std Stunde Stunden, kg Kilo Kilogramm, t Tonne Tonnen, ha Hektar',
  years: {
    between: 'zwischen 0000 und 0000, von 0000 bis 0000, 0000 bis 0000',
    since: 'seit 0000, seit dem Jahr 0000, ab 0000, ab dem Jahr 0000, von 0000 an',
    until: 'bis 0000, bis zum Jahr 0000, bis einschließlich 0000',
    before: 'vor 0000, vor dem Jahr 0000',
    after: 'nach 0000, nach dem Jahr 0000',
    decades:
      '0000er, 0000ern, 0000er Jahre, 0000er Jahren, 0000er-Jahre, 0000er-Jahren, 00er, 00ern, 00er Jahre, 00er Jahren, 00er-Jahre, 00er-Jahren',
    spelt: 'zwanziger*, dreißiger*, vierziger*, fünfziger*, sechziger*, siebziger*, achtziger*, neunziger*',
    centuries: '#. Jahrhundert, #. Jahrhunderts, #. Jahrhunderte, #. Jh.',
    centuriesSpelt:
      'fünfzehnte* Jahrhundert*, sechzehnte* Jahrhundert*, siebzehnte* Jahrhundert*, achtzehnte* Jahrhundert*, neunzehnte* Jahrhundert*, zwanzigste* Jahrhundert*, einundzwanzigste* Jahrhundert*',
    seasons: 'Frühling 0000, Frühjahr 0000; Sommer 0000; Herbst 0000; Winter 0000',
    ages: 'über, unter, seine, seinen, ihre, ihren',
  },
};
