import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const SOURCE_PROBLEMS = {
  'unknown-source': {
    mend: 'Correct the id, or add the source to sources.json.',
    fixture: 'citation-unknown',
    file: 'pages/about.md',
    wrong: 'See [@report-2019; @repot-2019, p. 4] and [@repot-2019].',
    right: 'See [@report-2019, p. 4].',
  },
  'unused-source': {
    mend: 'Cite the source where you used it, or delete it from sources.json.',
    fixture: 'source-unused',
    file: 'sources.json',
    wrong: `  { "id": "survey-2018", "type": "report", "title": "A survey", "publisher": "The society" },
  { "id": "note-2020", "type": "webpage", "title": "A note" }
]`,
    right: `  { "id": "survey-2018", "type": "report", "title": "A survey", "publisher": "The society" }
]`,
  },
  'duplicate-source': {
    mend: 'Cite one of the two everywhere and delete the other. If they are different sources, correct the address.',
    fixture: 'source-of-one-address',
    file: 'sources.json',
    wrong: '"title": "A letter", "URL": "http://www.example.org/report/"',
    right: '"title": "A letter", "URL": "https://www.example.org/letter/"',
  },
  'malformed-citation': {
    mend: 'Write `[@id]`, or `[@id; @other-id]` for several sources, or `[@id, p. 4]` for a place in one, all on one line.',
    fixture: 'citation-malformed',
    file: 'initiatives/alpha.mdx',
    wrong: 'Alpha kept records [@report-2019, @letter-2020].',
    right: 'Alpha kept records [@report-2019; @letter-2020].',
  },
  'uncited-figure': {
    mend: 'Cite the source in the same sentence, or the same row of a table.',
    fixture: 'figure-uncited',
    file: 'initiatives/alpha.mdx',
    wrong: 'It cost £2 million. It ran in 12 places [@report-2019].',
    right: 'It cost £2 million [@report-2019]. It ran in 12 places [@report-2019].',
  },
  'uncited-statement': {
    mend: 'Cite a source. A summary of what follows needs none if it stands under a heading “In short”.',
    fixture: 'statement-uncited',
    file: 'initiatives/alpha.mdx',
    wrong: 'Alpha linked the records of all the parts of the society.',
    right: 'Alpha linked the records of all the parts of the society [@report-2019].',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
