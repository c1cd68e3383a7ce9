import { ownValue } from '../../text/functions/own-value.ts';
import type { Words } from '../../interface/catalogues.ts';
import { machineDate } from '../dates/dates.ts';
import { entryOf } from '../entry-of.ts';
import { isIn, type Entry, type Publication } from '../entries.ts';
import type { Claim } from '../schema/claim.ts';
import { VERDICTS } from '../schema/claim.ts';
import type { Term } from '../schema/term.ts';
import { absoluteAddress } from './addresses/absolute-address.ts';
import { addressOfClaim } from './addresses/row-addresses.ts';

/** What a page is about in the terms of schema.org, of which search engines and other programs make use. */
export type StructuredData = { readonly '@type': string } & {
  readonly [property: string]:
    string | number | StructuredData | readonly StructuredData[] | readonly string[] | undefined;
};

export interface DescribedPage {
  /** From the root of the site: `/initiatives/nhsx.html`. */
  address: string;
  title: string;
  description: string;
  entry?: Entry | undefined;
  /** The pages between home and this one. */
  trail?: readonly { href: string; text: string }[] | undefined;
  /** The terms that it explains. */
  terms?: readonly Term[] | undefined;
}

/** Of initiatives, those that are bodies, and those that are texts; all others are projects. */
const BODIES = new Set(['body', 'institute']);
const TEXTS = new Set(['policy', 'review', 'code', 'strategy', 'standard', 'declaration', 'treaty']);

const ORGANISATIONS: Readonly<Record<string, string>> = {
  'government department': 'GovernmentOrganization',
  'public body': 'GovernmentOrganization',
  'parliamentary committee': 'GovernmentOrganization',
  'audit office': 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  charity: 'NGO',
  company: 'Corporation',
  university: 'CollegeOrUniversity',
  hospital: 'Hospital',
};

/**
 * @returns a page and what it is about; addresses, and what cannot be without, are left out where the publication
 *   has no address
 */
export function structuredData(page: DescribedPage, publication: Publication, words: Words): StructuredData {
  const { site } = publication;
  const at = (address: string) => absoluteAddress(address, site);
  const publisher = { '@type': 'Organization', name: site.publisher };
  const website = { '@type': 'WebSite', name: site.title, url: at('/index.html') };
  const about = {
    description: page.description,
    inLanguage: page.entry?.data.lang ?? site.language,
    publisher,
    license: site.licence.url,
    url: at(page.address),
  };
  if (page.address === '/index.html') return { ...website, ...about };
  return {
    '@type': 'WebPage',
    name: page.title,
    ...about,
    dateModified: day(page.entry?.data.updated),
    isPartOf: website,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { href: '/index.html', text: words.frame.home },
        ...(page.trail ?? []),
        { href: page.address, text: page.title },
      ].map(({ href, text }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: site.url && { '@type': 'WebPage', '@id': at(href) },
      })),
    },
    mainEntity: page.entry ? entityOf(page.entry, publication) : termSet(page),
    hasPart:
      page.entry && isIn('briefings', page.entry) ? reviewsIn(page.entry, publication, words) : undefined,
  };
}

const day = (date: string | undefined) => (date === undefined ? undefined : machineDate(date));

function entityOf(entry: Entry, publication: Publication): StructuredData | undefined {
  const { data } = entry;
  const named = { name: data.title, alternateName: [...data.formerNames, ...data.aliases] };
  const organisation = (slug: string | undefined) => {
    const found = entryOf(publication, 'organisations', slug);
    return found && { '@type': 'Organization', name: found.data.title };
  };
  const lifetime = (started: string | undefined, ended: string | undefined) => ({
    foundingDate: day(started),
    dissolutionDate: day(ended),
  });
  if (isIn('organisations', entry)) {
    const { kind, website, country, parent, started, ended } = entry.data;
    return {
      '@type': ownValue(ORGANISATIONS, kind) ?? 'Organization',
      ...named,
      url: website,
      ...lifetime(started, ended),
      location: country === undefined ? undefined : { '@type': 'Country', name: country },
      parentOrganization: organisation(parent),
    };
  }
  if (isIn('initiatives', entry)) {
    const { kind, started, ended, appliesTo } = entry.data;
    if (TEXTS.has(kind)) return { '@type': 'CreativeWork', ...named, dateCreated: day(started) };
    return {
      '@type': BODIES.has(kind) ? 'Organization' : 'Project',
      ...named,
      ...lifetime(started, ended),
      areaServed: appliesTo,
    };
  }
  if (!isIn('briefings', entry)) return undefined;
  const { event, speakers, reference, published, updated } = entry.data;
  return {
    '@type': 'Report',
    ...named,
    reportNumber: reference,
    datePublished: day(published),
    dateModified: day(updated),
    author: publication.site.authors
      ? publication.site.authors.map((name) => ({ '@type': 'Person', name }))
      : { '@type': 'Organization', name: publication.site.publisher },
    about: {
      '@type': 'Event',
      name: event.name,
      startDate: day(event.dates),
      location: event.place === undefined ? undefined : { '@type': 'Place', name: event.place },
      organizer: organisation(event.host),
      performer: speakers.map(({ name, role, organisation: body }) => ({
        '@type': 'Person',
        name,
        jobTitle: role,
        affiliation: organisation(body),
      })),
    },
  };
}

const termSet = ({ terms = [] }: DescribedPage): StructuredData | undefined =>
  terms.length
    ? {
        '@type': 'DefinedTermSet',
        hasDefinedTerm: terms.map(({ term, expansion }) => ({
          '@type': 'DefinedTerm',
          name: term,
          description: expansion,
        })),
      }
    : undefined;

/** The reviews of what was said; a rating counts from the verdict that is farthest from it. */
function reviewsIn(
  briefing: Entry<'briefings'>,
  { site, claims }: Publication,
  words: Words,
): StructuredData[] {
  const [only, ...others] = briefing.data.speakers;
  const ratings: readonly Claim['verdict'][] = VERDICTS.filter(
    (verdict) => verdict !== 'unconfirmed',
  ).reverse();
  return (claims.get(briefing.slug) ?? [])
    .filter(({ about }) => !about)
    .map(({ id, text, verdict, speaker = others.length ? undefined : only?.name }) => ({
      '@type': 'ClaimReview',
      url: absoluteAddress(addressOfClaim(briefing, { id }, { site }), site),
      claimReviewed: text,
      itemReviewed:
        speaker === undefined
          ? undefined
          : { '@type': 'Claim', author: { '@type': 'Person', name: speaker } },
      reviewRating: {
        '@type': 'Rating',
        alternateName: words.verdicts[verdict],
        ...(ratings.includes(verdict) && {
          ratingValue: ratings.indexOf(verdict) + 1,
          bestRating: ratings.length,
          worstRating: 1,
        }),
      },
    }));
}

/** @returns the data as a page carries it in a script: nothing in it ends the script, and what is empty is left out */
export const inScript = (data: StructuredData): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }, (_name, value: unknown) =>
    Array.isArray(value) && !value.length ? undefined : value,
  ).replaceAll('<', '\\u003c');
