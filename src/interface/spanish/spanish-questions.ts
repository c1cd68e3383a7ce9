import type { englishQuestions } from '../english/english-questions.ts';
import type { Translation } from '../messages.ts';

export const spanishQuestions: Translation<typeof englishQuestions> = {
  empty:
    'a al algo ante con cual cuando cuándo cuanta cuánta cuánto cuántas cuántos cuál cuáles cómo de del desde dónde donde e el ella ellos en entre era eran es esa ese eso esta estaba estado este esto está están fue fueron ha haber había han hasta hay la las le les lo los más me mi muy no nos o para pasó pero por porque qué que quien quién quiénes se ser será serán si sido sin sobre son su sus te tiene un una unas uno unos y ya llama llamaba llamado llamada',
  begins:
    'cuánto tiempo, cuánto, cuánta, cuántos, cuántas, cómo, cuándo, dónde, quién, quiénes, de quién, a quién, por qué, cuál, cuáles, qué, es, son, era, eran, fue, fueron, está, están, ha, han, será, serán, hay, puede, definición de, significado de',
  meaning: 'qué significa, qué significan, qué quiere decir, significado de, definición de',
  date: 'cuándo, desde cuándo, … qué fecha, … qué día, … qué año, … qué mes, … plazo',
  sum: 'cuánto cuesta, cuánto costó, cuánto dinero, cuánto, … coste, … costo, … presupuesto, … financiación, … fondos, … dinero, … suma, … precio, … vale',
  number: 'cuántos, cuántas, cuánto tiempo, … número de',
  name: 'quién, quiénes, de quién, a quién',
  claim: 'afirmación, afirmaciones, declaración, declaraciones',
  operators: { and: 'AND, Y', or: 'OR, O', not: 'NOT, NO, SIN' },
  difference: {
    asked: '… diferencia, … diferencias, … difiere, … mismo que, … frente a',
    said: 'difer*, distint*, separad*, a diferencia, mientras que, mism*, confund*, en lugar de',
  },
  leader: {
    asked:
      'quién … dirige / dirigió / dirigía / preside / presidió / jefe / jefa / director / directora / presidente / presidenta / responsable / cargo / encabeza',
    said: 'direct*, president*, jef*, ministr*, alcald*, comisari*, dirigid* por, presidid* por, dirige, preside, dirigió, presidió',
    offices:
      'director, directora, director general, directora general, presidente, presidenta, jefe, jefa, ministro, ministra, alcalde, alcaldesa, comisario, comisaria',
    by: 'dirigido por, dirigida por, presidido por, presidida por, encabezado por, encabezada por',
    titles: 'es, era, fue, el profesor, la profesora, don, doña, Dr., Dra.',
    between:
      'es, era, fue, como, el, la, su, primer, primera, último, última, nuevo, nueva, antiguo, antigua, entonces, nombrado, nombrada',
    notYet: 'designado, designada',
  },
  reason: {
    asked: 'por qué, … razón de, … razones de, … motivo de',
    said: 'porque, ya que, debido a, a causa de, para que, razón, razones, motivo*, demasiad*, critic*, fracas*, problema*, disput*, quej*, falt*, neg*',
  },
  renamed: {
    asked: '… se llama ahora, … llama hoy, … nuevo nombre, … renombrado, … renombrada, … sucesor, … sucesora',
    said: 'dio lugar a, seguido por, renombra*, ahora, suces*',
  },
  formerly: {
    asked:
      '… se llamaba antes, … llamaba anteriormente, … nombre anterior, … antiguo nombre, … predecesor, … predecesora',
    said: 'procede de, sigue a, antes, antigu*, anterior*, predeces*',
  },
  ending: {
    asked:
      'qué pasó, qué ocurrió, qué fue de, qué sustituyó, qué reemplazó, … terminó, … termina, … acabó, … cerró, … cerrado, … cerrada, … fin, … suprimido, … suprimida, … cancelado, … cancelada, hasta cuándo, … hasta cuándo',
    said: 'dio lugar a, seguido por, fin, termin*, acab*, cerr*, fusion*, suprim*, cancel*, retir*, disuel*, sustitu*, reemplaz*, sigui*, asumi*, último, última, hasta',
  },
  continuing: {
    asked: 'es / está / están / sigue / ha / han / hay … todavía / aún / ya / ahora / sigue',
    said: 'todavía, aún, ya no, ningun*, último*, actual*, sigue, ahora, hasta, sustitu*',
  },
  beginning: {
    asked:
      'creó, creado, creada, creación, fundó, fundado, fundada, fundación, empezó, comenzó, comienzo, inicio, inició, lanzó, lanzado, lanzada, abrió, introdujo, introducido, introducida',
    said: 'fundación, desde, a partir de',
    ended: 'fin, hasta',
  },
  costs:
    'cuesta, costó, costado, coste, costo, precio, dinero, gastó, gastado, pagó, recibió, recibido, obtuvo, obtenido',
  future: {
    asked: 'cuándo será, cuándo serán, cuándo va, será, serán',
    said: 'en 0000, para 0000, a partir de 0000, antes de 0000, previst*, esperad*, se espera, debe',
  },
  place: {
    asked: 'dónde, de dónde, adónde',
    said: 'sede, situad*, ubicad*, con base, oficinas en',
  },
  reported: 'informó, informa, informaron, escribió, escribe, según, dijo, dice, indicó',
  moments:
    'a finales de *, A finales de *, antes de finales de *, finales de 0000, final del mes, fin de mes, final del año, fin de año, principios de año, al final, al principio',
  passive: 'es, son, fue, fueron, sea, ser, será, sido',
  decadeSigns: 'años, siglo',
  numbers:
    '1 uno, 2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once, 12 doce, 13 trece, 14 catorce, 15 quince, 16 dieciséis, 17 diecisiete, 18 dieciocho, 19 diecinueve, 20 veinte, 30 treinta, 40 cuarenta, 50 cincuenta, 60 sesenta, 70 setenta, 80 ochenta, 90 noventa, 1º 1ª primero primera primer, 2º 2ª segundo segunda, 3º 3ª tercero tercera tercer, 4º 4ª cuarto cuarta, 5º 5ª quinto quinta',
  percent: 'por ciento, por cien',
  money: '£ libras, € euros, € euro, $ dólares',
  units:
    'm metro metros, km kilómetro kilómetros, s seg segundo segundos, min minuto minutos, h hora horas, kg kilo kilos kilogramo kilogramos, t tonelada toneladas, ha hectárea hectáreas',
  years: {
    between: 'entre 0000 y 0000, de 0000 a 0000, desde 0000 hasta 0000, desde 0000 a 0000, 0000 a 0000',
    since: 'desde 0000, desde el año 0000, a partir de 0000',
    until: 'hasta 0000, hasta el año 0000',
    before: 'antes de 0000, antes del año 0000, anterior a 0000, anteriores a 0000',
    after: 'después de 0000, después del año 0000, tras 0000, posterior a 0000, posteriores a 0000',
    decades: 'años 0000, década de 0000, década de los 0000, los 0000s, años 00, década de los 00, los 00',
    spelt:
      'años veinte, años treinta, años cuarenta, años cincuenta, años sesenta, años setenta, años ochenta, años noventa, años dos mil',
    centuries: 'siglo #, s. #',
    centuriesSpelt:
      'siglo quince, siglo dieciséis, siglo diecisiete, siglo dieciocho, siglo diecinueve, siglo veinte, siglo veintiuno',
    seasons:
      'primavera 0000, primavera de 0000, primavera del 0000; verano 0000, verano de 0000, verano del 0000; otoño 0000, otoño de 0000, otoño del 0000; invierno 0000, invierno de 0000, invierno del 0000',
    ages: 'sus',
  },
};
