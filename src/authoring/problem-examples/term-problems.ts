import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const TERM_PROBLEMS = {
  'unknown-term': {
    mend: 'Write it out in full, explain it in glossary.yaml or, if every reader knows it, add it to `familiar` in site.yaml.',
    fixture: 'term-unknown',
    file: 'pages/about.md',
    wrong: 'R&D',
    right: 'research and development',
  },
  'unused-term': {
    mend: 'Delete the entry, or add the spelling that pages use to its `variants`.',
    fixture: 'term-unused',
    file: 'glossary.yaml',
    wrong: `- term: GDP
  expansion: gross domestic product
- term: LL
  expansion: letter list`,
    right: `- term: LL
  expansion: letter list`,
  },
  'ambiguous-term': {
    mend: 'Keep each spelling under one entry only.',
    fixture: 'term-ambiguous',
    file: 'glossary.yaml',
    wrong: `  expansion: one account for health services
  variants: [NHSlogin]`,
    right: '  expansion: one account for health services',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
