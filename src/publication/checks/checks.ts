import type { Problem } from '../../model/problems.ts';
import type { ReadContent } from '../content.ts';
import { checkAliases } from './aliases.ts';
import { checkCitations } from './citations.ts';
import { checkClaims } from './claims.ts';
import { checkComponents } from './components.ts';
import { checkDates } from './dates.ts';
import { checkEmpty } from './empty.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkGlossary } from './glossary.ts';
import { checkHeadings } from './headings.ts';
import { whatIsKnown } from './known.ts';
import { checkLinks } from './links.ts';
import { checkMdx } from './mdx.ts';
import { idsOfPages } from './page-ids.ts';
import { checkPictures } from './pictures.ts';
import { checkRawHtml } from './raw-html.ts';
import { checkReferences } from './references.ts';
import { checkSources } from './sources.ts';
import { checkSuccession } from './succession.ts';
import { checkTerms } from './terms.ts';
import { checkUncited } from './uncited.ts';

/** Holds all that was read against itself; what each file says alone was checked when it was read. */
export function checkContent(content: ReadContent): Problem[] {
  const known = whatIsKnown(content);
  const ids = idsOfPages(content);
  return [
    ...checkReferences(content, known),
    ...checkClaims(content, known),
    ...checkGlossary(content, known),
    ...checkSources(content, known),
    ...checkSuccession(content),
    ...checkDates(content),
    ...checkAliases(content),
    ...checkCitations(content, known),
    ...checkUncited(content),
    ...checkLinks(content, known, ids),
    ...checkHeadings(content, ids),
    ...checkFootnotes(content),
    ...checkPictures(content),
    ...checkComponents(content),
    ...checkRawHtml(content),
    ...checkMdx(content),
    ...checkTerms(content),
    ...checkEmpty(content),
  ];
}
