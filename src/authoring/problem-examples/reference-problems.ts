import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const REFERENCE_PROBLEMS = {
  'unknown-reference': {
    mend: 'Write the name of the file, without its ending. If the page is a draft, publish it by deleting `draft: true` from it.',
    fixture: 'organisation-unknown',
    file: 'briefings/talk.mdx',
    wrong: 'host: socity',
    right: 'host: society',
  },
  'ambiguous-reference': {
    mend: 'Write the name of the file instead of a name that several pages have.',
    fixture: 'reference-by-another-name',
    file: 'briefings/talk.mdx',
    wrong: 'organisations: [club]',
    right: 'organisations: [office]',
  },
  'succession-cycle': {
    mend: 'Remove or correct one of the references in the circle.',
    fixture: 'succession-in-a-circle',
    file: 'initiatives/gamma.md',
    wrong: 'successor: [alpha]',
    right: 'predecessor: [beta]',
  },
  'duplicate-id': {
    mend: 'Give one of the two a different id or name, and change it where you refer to it.',
    fixture: 'claim-twice',
    file: 'claims/talk.yaml',
    wrong: `  sources: [letter-2020]
- id: C1
  text: Alpha was the first of its kind.`,
    right: `  sources: [letter-2020]
- id: C3
  text: Alpha was the first of its kind.`,
  },
  'former-address-taken': {
    mend: 'Write only addresses that the page had in earlier editions, each on one page, and none that a page has now.',
    fixture: 'former-address-taken',
    file: 'initiatives/beta.md',
    wrong: 'formerAddresses: [initiatives/alpha]',
    right: 'formerAddresses: [initiatives/bravo]',
  },
  'duplicate-alias': {
    mend: 'Keep the name only on the page that readers expect to find under it.',
    fixture: 'alias-of-two-pages',
    file: 'initiatives/beta.md',
    wrong: 'aliases: [ALPHA, B-plan]',
    right: 'aliases: [B-plan]',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
