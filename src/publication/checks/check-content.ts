import type { Publication } from '../../model/entries.ts';
import type { Problem } from '../../model/problems.ts';
import type { Relations } from '../../model/relations.ts';
import type { ParsedContent } from '../parsed-content.ts';
import { checkAccent } from './publication/check-accent.ts';
import { checkAliases } from './entry/check-aliases.ts';
import { checkAttachments } from './publication/check-attachments.ts';
import { checkBlocks } from './text/check-blocks.ts';
import { checkCitations } from './text/check-citations.ts';
import { checkClaims } from './entry/check-claims.ts';
import { checkCodeMade, withIdsOfCode } from './text/check-code-made.ts';
import { checkCodeRuns } from './text/check-code-runs.ts';
import { checkComponents } from './text/check-components.ts';
import { checkDataSigns } from './entry/check-data-signs.ts';
import { checkDates } from './entry/check-dates.ts';
import { checkEmpty } from './text/check-empty.ts';
import { checkExpressions } from './text/check-expressions.ts';
import { checkFigures } from './entry/check-figures.ts';
import { checkFootnotes } from './text/check-footnotes.ts';
import { checkFormerAddresses } from './entry/check-former-addresses.ts';
import { checkGlossary } from './publication/check-glossary.ts';
import { checkHeadings } from './text/check-headings.ts';
import { targetsOf } from './support/links/link-targets.ts';
import { referenceTargetsOf } from './support/reference-targets.ts';
import { checkImports } from './text/check-imports.ts';
import { checkLinks } from './text/check-links.ts';
import { checkLogo } from './publication/check-logo.ts';
import { checkMdx } from './text/check-mdx.ts';
import type { PageIds } from './text/check-page-ids.ts';
import { checkNotation } from './text/check-notation.ts';
import { checkOwnWords } from './publication/check-own-words.ts';
import { checkPictures } from './text/check-pictures.ts';
import { checkPlacedParts } from './text/check-placed-parts.ts';
import { checkPrevious } from './publication/check-previous.ts';
import { checkRawHtml } from './text/check-raw-html.ts';
import { checkReferences } from './entry/check-references.ts';
import { checkSources } from './publication/check-sources.ts';
import { checkRepeated } from './entry/check-repeated.ts';
import { checkSuccession } from './entry/check-succession.ts';
import { checkTerms } from './publication/check-terms.ts';
import { checkTopics } from './publication/check-topics.ts';
import { checkUncited } from './text/check-uncited.ts';
import { checkUnfinished } from './text/check-unfinished.ts';
import { checkWikis } from './text/check-wikis.ts';

/** Finds entries that lead to none, or in a circle: pages that follow them would come to no end. */
export const checkWays = (content: ParsedContent): Problem[] => [
  ...checkReferences(content, referenceTargetsOf(content)),
  ...checkSuccession(content),
];

/**
 * Holds all that was read against itself, its ways apart; what each file says alone was checked when it was read.
 * @param publication undefined where files could not be read whole
 * @param idsOfTexts of all pages, but for those that code makes
 */
export function checkContent(
  content: ParsedContent,
  relations: Relations,
  publication: Publication | undefined,
  idsOfTexts: ReadonlyMap<string, PageIds>,
): Problem[] {
  const known = referenceTargetsOf(content);
  const ids = withIdsOfCode(idsOfTexts, content);
  const targets = targetsOf(content, known, ids, publication && { publication, relations });
  const found = [
    ...checkAccent(content),
    ...checkLogo(content),
    ...checkPrevious(content, publication),
    ...checkOwnWords(content),
    ...checkClaims(content, known),
    ...checkGlossary(content, known),
    ...checkSources(content),
    ...checkDates(content),
    ...checkFigures(content),
    ...checkAliases(content),
    ...checkRepeated(content),
    ...checkTopics(content),
    ...checkFormerAddresses(content),
    ...checkCitations(content, known),
    ...checkUncited(content),
    ...checkLinks(content, targets),
    ...checkHeadings(content, ids),
    ...checkFootnotes(content),
    ...checkPictures(content),
    ...checkAttachments(content, ids),
    ...checkComponents(content),
    ...checkPlacedParts(content),
    ...checkRawHtml(content),
    ...checkNotation(content, known),
    ...checkDataSigns(content),
    ...checkBlocks(content, known),
    ...checkWikis(content),
    ...checkMdx(content),
    ...checkExpressions(content),
    ...checkCodeRuns(content),
    ...checkCodeMade(content, targets),
    ...checkImports(content),
    ...checkEmpty(content),
    ...checkUnfinished(content),
  ];
  return [...found, ...checkTerms(content, found)];
}
