import { isPageNote, type Annotation, type Finding } from '../annotation/model/annotation.ts';
import type { Noted } from '../annotation/model/untagged.ts';
import { findingLabels, labels, tagLabels } from './labels.ts';

/**
 * Drafts of schema.org ClaimReviews, https://schema.org/ClaimReview, for a fact-checker to complete: they lack the page
 * of the review and, but for notes of others, its author. The rating is the reader's finding, in words and on a scale
 * of 1 to 4; without one there is only the tag, which says where a claim comes from and not whether it is true.
 */
export function toClaimReviews(annotations: readonly Noted[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': annotations.map(claimReview) };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function claimReview({ id, created, modified, tag, finding, note, evidence, target, creator }: Noted) {
  return {
    '@type': 'ClaimReview',
    ...(id && { '@id': id }),
    creativeWorkStatus: 'Draft',
    dateCreated: created,
    dateModified: modified,
    ...(creator?.name && { author: { '@type': 'Person', name: creator.name } }),
    ...reviewed(target),
    reviewRating: finding === undefined ? { '@type': 'Rating', alternateName: wordOf(tag) } : ratingOf(finding),
    ...(note !== '' && { reviewBody: note }),
    ...(evidence.length > 0 && { citation: evidence.map(citation) }),
  };
}

function wordOf(tag: Noted['tag']): string {
  return tag === undefined ? labels.noTag : tagLabels[tag];
}

/** The scale has no place for what cannot be told: https://schema.org/ClaimReview asks for no value. */
const ratingValues: Readonly<Record<Finding, number | undefined>> = {
  'holds-up': 4,
  misleading: 2,
  wrong: 1,
  'cannot-be-told': undefined,
};

function ratingOf(finding: Finding) {
  const ratingValue = ratingValues[finding];
  const scale = ratingValue === undefined ? {} : { ratingValue, worstRating: 1, bestRating: 4 };
  return { '@type': 'Rating', alternateName: findingLabels[finding], ...scale };
}

/** What a note about a whole page reviews is the article, by its title. */
function reviewed(target: Annotation['target']) {
  const [{ exact }] = target.selector;
  if (isPageNote(target)) return { claimReviewed: target.title, itemReviewed: appearance(target) };
  return { claimReviewed: exact, itemReviewed: { '@type': 'Claim', text: exact, appearance: appearance(target) } };
}

function appearance({ source, title, outlet, author, published, language }: Annotation['target']) {
  return {
    '@type': 'NewsArticle',
    url: source,
    headline: title,
    publisher: { '@type': 'Organization', name: outlet },
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(published && { datePublished: published }),
    ...(language && { inLanguage: language }),
  };
}

function citation({ url, title, quote }: Annotation['evidence'][number]) {
  return { '@type': 'CreativeWork', url, ...(title && { name: title }), ...(quote && { text: quote }) };
}
