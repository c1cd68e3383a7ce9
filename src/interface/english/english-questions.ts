/**
 * How readers ask, and what answers say, by which the search tells which passage answers. In these lists, whose parts
 * commas divide, `*` stands for any letters and 0000 for a year. How something is asked stands at the beginning of a
 * question, behind `…` anywhere after that, and `/` is between words of which one is there.
 */
export const englishQuestions = {
  /** Words that say nothing alone. */
  empty:
    'a about after all also although among an and another any are as at be because been before being between both by called can could define definition did do does during each either else even ever exactly few for from get had happen happened has have he her hers him his how i if in into is it its just many me mean meaning means meant more most much my nor now of off on only or other others our out over own rather same she should show since so some stand stands such tell than that the their them then there these they this those though through to too under until up upon us very via was we went were what whats when where which while who whom whose why will with without would yet you your',
  /** What a question begins with besides what it asks of. */
  begins:
    'how long, how many, how much, how often, how, what, when, where, who, whom, whose, why, which, is, are, was, were, do, does, did, can, could, has, have, had, should, will, would, tell, show, explain, meaning of, definition of, the meaning of, the definition of',
  /** What asks for a meaning, a date, a sum of money, a number and a name. */
  meaning:
    'what does … mean, what does … stand for, what do … mean, what do … stand for, what did … mean, what did … stand for, meaning of, definition of, the meaning of, the definition of, what is meant by',
  date: 'when, date of, dates of, … what date, … what day, … what year, … what month, … which date, … which day, … which year, … which month, … deadline',
  sum: 'how much, … cost, … budget, … funding, … fund, … funds, … money, … sum, … price, … worth',
  number:
    'how many, how long, how often, how far, how big, how large, how high, how tall, how deep, how wide, how old, how fast, how heavy, … number of, … percentage, … proportion, … ratio, … share of, … size of',
  name: 'who, whom, whose',
  /** What stands before the reference of a claim: "claim S15". */
  claim: 'claim, claims, statement, statements',
  /** What readers put between words, in capitals, to hold them together, widen a search or leave out. */
  operators: { and: 'AND', or: 'OR', not: 'NOT' },
  /** Each kind of question: how it is asked, and what an answer says. */
  difference: {
    asked: '… difference, … differences, … differ, … differs, … same as, … versus, … vs',
    said: 'differ*, separate*, distinct, unlike, whereas, same, mixed up, confus*, rather than',
  },
  /** Who led something: the offices that they hold, what stands before their names, and between name and office. */
  leader: {
    asked:
      'who … led / lead / leads / leader / run / runs / ran / head / heads / headed / boss / chief / chiefs / charge / chair / chairs / chaired / director / manage / managed / manages',
    said: 'chief executive, director, chair, chairs, chaired, chairman, chairwoman, head, headed, president, commissioner, minister, mayor, led by',
    offices:
      'chief executive, director, chair, chairman, chairwoman, chairperson, head, president, commissioner, minister, mayor',
    by: 'led by, headed by, chaired by, run by',
    titles: 'is, was, then, Professor, Dr, Sir, Dame, Lord, Baroness',
    between:
      'is, was, as, became, began, served, took over, appointed, named, announced, the, a, its, their, first, last, new, then, former, founding, acting, interim',
    notYet: 'designate',
  },
  reason: {
    asked: 'why, … reason for, … reasons for, … reason why, … reasons why',
    said: 'because, since, due to, owing to, so that, reason, reasons, too *, critici*, blam*, fail*, problem, problems, disput*, complain*, lack*, refus*',
  },
  /** What something is called now, or was called before; the words of its facts among what answers say. */
  renamed: {
    asked:
      'what is … called now, what is … now called, … called today, … known as now, … now known as, … new name, … current name, … renamed, … successor',
    said: 'became, followed by, renamed, now called, now known as, successor',
  },
  formerly: {
    asked:
      'what was … called before, … called before, … used to be called, … formerly called, … originally called, … old name, … former name, … previous name, … predecessor',
    said: 'came from, follows, formerly, earlier name, until then, predecessor, grew out of',
  },
  ending: {
    asked:
      'what happened, what became, what replaced, what came after, what followed, … end, … ended, … close, … closed, … closing, … stop, … stopped, … scrapped, … abolished, … cancelled, … finish, … finished, … shut, … until, … till',
    said: 'became, end, ends, ended, closed, closure, closing, merge*, abolish*, scrap*, cancel*, withdr*, dismantl*, disband*, replac*, succe*, followed, follows, took its, took over, taken out, taken over, stopp*, last, turned into, until',
  },
  continuing: {
    asked: 'is / are / does / do / has / have … still / yet / now / already / been',
    said: 'still, no longer, no official, no public, as of, latest, current*, remain, remains, now, until, replac*',
  },
  /** How the beginning of something is asked, and what stands before the dates of its beginning and its end among the facts of a page. */
  beginning: {
    asked:
      'founded, set up, established, created, started, start, begin, began, begun, launched, formed, opened, introduced, brought in',
    said: 'founded, since, from',
    ended: 'ended, until',
  },
  /** What asks for a sum of money and says no more. */
  costs:
    'cost, costs, costing, price, spend, spent, spending, money, pay, paid, get, got, receive, received, given, worth',
  future: {
    asked: 'when will, when is, when are, will',
    said: 'by 0000, by * 0000, from 0000, from * 0000, until 0000, until * 0000, before 0000, before * 0000, aim*, expect*, planned, to open, to begin, to start',
  },
  place: {
    asked: 'where',
    said: 'site, sites, seat, headquarters, based, located, campus, office in, offices in',
  },
  /** What stands beside the name of who tells of something. */
  reported: 'reported, reports, wrote, write, writes, said, say, says, show, shows',
  /** What names a moment, and no end or beginning of anything. */
  moments:
    'by the end of *, By the end of *, at the end of *, At the end of *, end of 0000, end of * 0000, end of the month, end of the year, beginning of the month, beginning of the year, start of the year, in the end, at the beginning, at the start',
  /** What stands before what is done to something. */
  passive: 'is, are, was, were, be, been, being',
  /** Ends of words for decades: queries with one are looked at for years, as those with figures are. */
  decadeSigns:
    '*nties, *neties, *rties, *fties, *xties, *hties, *teenth century, *tieth century, *first century',
  /** Writings of one number, slips among them, by commas; what stands behind a number for %; and the signs of money with their words. */
  numbers:
    '1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty fourty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety ninty, 1st first, 2nd second, 3rd third, 4th fourth, 5th fifth, 6th sixth, 7th seventh, 8th eighth eigth, 9th ninth nineth, 10th tenth, 11th eleventh, 12th twelfth twelth, 20th twentieth',
  percent: 'per cent, percent, pct, pc',
  money: '£ pounds, £ pound, € euros, € euro, $ dollars, $ dollar',
  /** Writings of one unit of measure, by commas. */
  units:
    'm metre metres meter meters, km kilometre kilometres kilometer kilometers, mi mile miles, ft foot feet, s sec secs second seconds, min mins minute minutes, h hr hrs hour hours, yr yrs year years, kg kilo kilos kilogram kilograms kilogrammes, t ton tons tonne tonnes, ha hectare hectares',
  /** How years are asked for: 0000 is one, from which or up to which, itself included but for before and after. */
  years: {
    between:
      'between 0000 and 0000, between 0000 to 0000, from 0000 to 0000, from 0000 until 0000, from 0000 till 0000, from 0000 through 0000, 0000 to 0000, 0000 until 0000, 0000 through 0000',
    since:
      'since 0000, since the year 0000, from 0000 on, from 0000 onward, from 0000 onwards, starting in 0000',
    until: 'until 0000, till 0000, through 0000, no later than 0000',
    before: 'before 0000, before the year 0000, prior to 0000, earlier than 0000, pre-0000, pre 0000',
    after: 'after 0000, after the year 0000, later than 0000, post-0000, post 0000',
    /** 00 is the end of a year. */
    decades: 'the 0000s, the 0000’s, 0000s, 0000’s, the 00s, the ’00s, ’00s',
    /** Those of the century before ours in their order, and that of 2000. */
    spelt: 'twenties, thirties, forties, fifties, sixties, seventies, eighties, nineties, noughties',
    /** # is the number of a century, in Roman figures too. */
    centuries:
      '#th century, #st century, #nd century, #rd century, #th-century, #st-century, #nd-century, #rd-century, the #th century, the #st century, the #nd century, the #rd century',
    /** From the fifteenth on. */
    centuriesSpelt:
      'fifteenth century, sixteenth century, seventeenth century, eighteenth century, nineteenth century, twentieth century, twenty-first century',
    /** Spring, summer, autumn and winter. */
    seasons:
      'spring 0000, spring of 0000; summer 0000, summer of 0000; autumn 0000, autumn of 0000, fall 0000, fall of 0000; winter 0000, winter of 0000',
    /** What stands before them where they are ages. */
    ages: 'over, under, his, her, their, our, my',
  },
} as const;
