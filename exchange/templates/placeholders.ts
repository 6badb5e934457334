import { isPageNote, type Annotation, type Evidence } from '../../annotation/model/annotation.ts';
import { byArticle, type Article } from '../by-article.ts';
import { localDate } from '../dates.ts';
import { findingLabels, labels, personLabel, stanceLabels, stateLabels, tagLabels } from '../labels.ts';
import { isolated } from '../showable.ts';
import { linkToQuote } from '../text-fragment.ts';

/** The names a template can use, by where: those of an outer place can be used in an inner one, too. */
export const placeholders = {
  file: ['title', 'date', 'count', 'outlets', 'articles'],
  articles: ['title', 'url', 'outlet', 'author', 'published', 'language', 'facts', 'count', 'claims'],
  claims: [
    ...[
      'quote',
      'wholePage',
      'tag',
      'label',
      'finding',
      'state',
      'note',
      'person',
      'link',
      'paragraph',
      'created',
      'changed',
      'hasEvidence',
    ],
    'evidence',
  ],
  evidence: ['url', 'title', 'quote', 'stance', 'accessed'],
  outlets: ['.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlaceholderGroup = keyof typeof placeholders;

/**
 * The values of all placeholders. What is not known is empty, never missing: a missing one would be looked up further
 * out.
 */
export function valuesOf(annotations: readonly Annotation[], now: Date) {
  const articles = byArticle(annotations);
  const [first] = articles;
  return {
    title: articles.length === 1 && first ? titleOf(first.target) : labels.documentTitle,
    date: localDate(now),
    count: annotations.length,
    outlets: [...new Set(articles.map(({ target }) => target.outlet))].filter((outlet) => outlet !== ''),
    articles: articles.map(articleValues),
  };
}

function articleValues({ target, annotations }: Article) {
  const { source, outlet, author = '', published = '', language } = target;
  const facts = [outlet, author, published].filter((fact) => fact.trim() !== '').map(isolated);
  const claims = annotations.map(claimValues);
  return {
    title: titleOf(target),
    url: source,
    outlet,
    author,
    published,
    language,
    facts: facts.join(' · '),
    count: claims.length,
    claims,
  };
}

function claimValues({ target, tag, finding, state, note, evidence, created, modified, creator }: Annotation) {
  return {
    quote: target.selector[0].exact,
    wholePage: isPageNote(target),
    tag,
    label: tagLabels[tag],
    finding: finding === undefined ? '' : findingLabels[finding],
    state: state === undefined ? '' : stateLabels[state],
    note: note.trim() === '' ? '' : note,
    person: personLabel({ creator }) ?? '',
    link: linkToQuote(target),
    paragraph: target.paragraph,
    created: localDate(new Date(created)),
    changed: localDate(new Date(modified)),
    hasEvidence: evidence.length > 0,
    evidence: evidence.map(evidenceValues),
  };
}

function evidenceValues({ url, title = '', quote = '', stance, accessed }: Evidence) {
  const word = stance === undefined ? '' : stanceLabels[stance];
  return { url, title: title.trim() || url, quote, stance: word, accessed: localDate(new Date(accessed)) };
}

function titleOf({ title }: Annotation['target']): string {
  return title.trim() || labels.untitled;
}
