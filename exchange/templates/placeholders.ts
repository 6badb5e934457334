import { isPageNote, type Annotation, type Evidence } from '../../annotation/model/annotation.ts';
import { checkStateOf, type Noted } from '../../annotation/model/untagged.ts';
import { byArticle, type Article } from '../by-article.ts';
import { localDate } from '../dates.ts';
import { findingLabels, labels, personLabel, stanceLabels, stateLabels, tagLabels } from '../labels.ts';
import { addressInWords, articleFacts, byState, changeInWords, dayInWords, sourceInWords } from '../report-facts.ts';
import { isolated } from '../showable.ts';
import { linkToQuote } from '../text-fragment.ts';

/** The names a template can use, by where: those of an outer place can be used in an inner one, too. */
export const placeholders = {
  file: ['title', 'date', 'day', 'count', 'outlets', 'articles'],
  articles: ['title', 'url', 'address', 'outlet', 'author', 'published', 'language', 'facts', 'count', 'claims'],
  claims: [
    ...[
      'heading',
      'quote',
      'wholePage',
      'tag',
      'label',
      'finding',
      'state',
      'source',
      'change',
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
  evidence: ['url', 'title', 'quote', 'stance', 'accessed', 'seen'],
  outlets: ['.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlaceholderGroup = keyof typeof placeholders;

/**
 * The values of all placeholders. What is not known is empty, never missing: a missing one would be looked up further
 * out.
 */
export function valuesOf(annotations: readonly Noted[], now: Date) {
  const articles = byArticle(annotations);
  const [first] = articles;
  return {
    title: articles.length === 1 && first ? titleOf(first.target) : labels.documentTitle,
    date: localDate(now),
    day: dayInWords(now),
    count: annotations.length,
    outlets: [...new Set(articles.map(({ target }) => target.outlet))].filter((outlet) => outlet !== ''),
    articles: articles.map(articleValues),
  };
}

function articleValues({ target, annotations }: Article<Noted>) {
  const { source, outlet, author = '', published = '', language } = target;
  const facts = articleFacts(target).map(isolated);
  const claims = byState(annotations).flatMap(({ heading = '', annotations }) =>
    annotations.map((annotation, at) => ({ heading: at === 0 ? heading : '', ...claimValues(annotation) })),
  );
  return {
    title: titleOf(target),
    url: source,
    address: addressInWords(source),
    outlet,
    author,
    published,
    language,
    facts: facts.join(' · '),
    count: claims.length,
    claims,
  };
}

function claimValues(annotation: Noted) {
  const { target, tag, finding, note, evidence, created, modified } = annotation;
  const state = checkStateOf(annotation);
  return {
    quote: target.selector[0].exact,
    wholePage: isPageNote(target),
    tag: tag ?? '',
    label: tag === undefined ? labels.noTag : tagLabels[tag],
    finding: finding === undefined ? '' : findingLabels[finding],
    state: state === undefined ? '' : stateLabels[state],
    source: sourceInWords(annotation) ?? '',
    change: changeInWords(annotation) ?? '',
    note: note.trim() === '' ? '' : note,
    person: personLabel(annotation) ?? '',
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
  const day = new Date(accessed);
  const name = title.trim() || addressInWords(url);
  return { url, title: name, quote, stance: word, accessed: localDate(day), seen: dayInWords(day) };
}

function titleOf({ title }: Annotation['target']): string {
  return title.trim() || labels.untitled;
}
