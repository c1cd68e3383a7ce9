/** The words of drawings. */
export const englishDrawings = {
  timeline: 'Initiative by initiative',
  aboutTimeline:
    'A line for each initiative, from its beginning to its end, with its events as marks. Each mark leads to what is told of it.',
  asTable: { one: 'The same in a table: {count} event', other: 'The same in tables: {count} events' },
  marks: { one: '{count} event, {dates}', other: '{count} events, {dates}' },
  alsoOn: '{event} (Also on the line of {name}.)',
  legend: {
    life: 'from beginning to end',
    perhaps: 'beginning or end uncertain',
    running: 'goes on',
    unknown: 'end not known',
    event: 'event',
    several: 'several events',
    echo: 'event that also stands on another line',
    after: 'after the briefing',
  },
  topic: 'Topic',
  years: 'Years',
  name: 'Name',
  all: 'All',
  whole: 'The whole timeline',
  aboutLineage:
    'What came from what: each box is an initiative or organisation and leads to its page, each arrow goes on to what followed.',
  aboutMarks: 'Marks in a box are statements about it.',
  of: 'Item',
  amount: 'Amount',
  frame: 'Drawing: {name}',
  steps: {
    became: 'became',
    followed: 'followed by',
    merged: 'merged into',
    takenUp: 'taken up by',
    leads: 'leads',
    includes: 'includes',
    funds: 'pays for',
  },
  aboutComparison:
    'Key figures of several initiatives that are counted in the same unit, the largest first. What each is of, and its sources, stand on the page that it leads to.',
  money: 'Money ({unit})',
  lengthsOfTime: 'Lengths of time',
  ofRatios:
    'Equal steps on this scale are equal ratios: each mark stands for ten times the one before it, or more.',
  startsAt: 'The scale begins at {value}, not at zero.',
  shown: '{shown} of {all} lines shown',
  compare: 'Compare with other initiatives',
  around: 'What led to it, and what it led to',
} as const;
