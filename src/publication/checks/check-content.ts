import type { Publication } from '../../model/entries.ts';
import type { Problem } from '../../model/problems.ts';
import type { Relations } from '../../model/relations.ts';
import type { ParsedContent } from '../parsed-content.ts';
import { checkAccent } from './check-accent.ts';
import { checkAliases } from './check-aliases.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkCodeRuns } from './check-code-runs.ts';
import { checkComponents } from './check-components.ts';
import { checkDates } from './check-dates.ts';
import { checkEmpty } from './check-empty.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkFigures } from './check-figures.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkFormerAddresses } from './check-former-addresses.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkHeadings } from './check-headings.ts';
import { referenceTargetsOf } from './support/reference-targets.ts';
import { checkImports } from './check-imports.ts';
import { checkLinks } from './check-links.ts';
import { checkLogo } from './check-logo.ts';
import { checkMdx } from './check-mdx.ts';
import type { PageIds } from './check-page-ids.ts';
import { checkNotation } from './check-notation.ts';
import { checkOwnWords } from './check-own-words.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPlacedParts } from './check-placed-parts.ts';
import { checkPrevious } from './check-previous.ts';
import { checkRawHtml } from './check-raw-html.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkSuccession } from './check-succession.ts';
import { checkTerms } from './check-terms.ts';
import { checkTopics } from './check-topics.ts';
import { checkUncited } from './check-uncited.ts';

/**
 * Holds all that was read against itself; what each file says alone was checked when it was read.
 * @param publication undefined where files could not be read whole
 * @param ids of all pages
 */
export function checkContent(
  content: ParsedContent,
  relations: Relations,
  publication: Publication | undefined,
  ids: ReadonlyMap<string, PageIds>,
): Problem[] {
  const known = referenceTargetsOf(content);
  return [
    ...checkAccent(content),
    ...checkLogo(content),
    ...checkPrevious(content, publication),
    ...checkOwnWords(content),
    ...checkReferences(content, known),
    ...checkClaims(content, known),
    ...checkGlossary(content, known),
    ...checkSources(content),
    ...checkSuccession(content),
    ...checkDates(content),
    ...checkFigures(content),
    ...checkAliases(content),
    ...checkTopics(content),
    ...checkFormerAddresses(content),
    ...checkCitations(content, known),
    ...checkUncited(content),
    ...checkLinks(content, known, ids, publication && { publication, relations }),
    ...checkHeadings(content, ids),
    ...checkFootnotes(content),
    ...checkPictures(content),
    ...checkAttachments(content, ids),
    ...checkComponents(content),
    ...checkPlacedParts(content),
    ...checkRawHtml(content),
    ...checkNotation(content, known),
    ...checkBlocks(content, known),
    ...checkMdx(content),
    ...checkExpressions(content),
    ...checkCodeRuns(content),
    ...checkImports(content),
    ...checkTerms(content),
    ...checkEmpty(content),
  ];
}
