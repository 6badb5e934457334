import { isPageNote, type Annotation, type Evidence } from '../annotation/model/annotation.ts';
import { byArticle, type Article } from './by-article.ts';
import { localDate } from './dates.ts';
import { checkFacts, labels, personLabel, stanceLabels, tagLabels } from './labels.ts';
import { markdownInline, markdownLines, markdownLink } from './markdown-text.ts';
import { linkToQuote } from './text-fragment.ts';

/**
 * Notes for people, grouped by article. What the page and the reader wrote shows as they wrote it, whatever marks are
 * in it.
 */
export function toMarkdown(annotations: readonly Annotation[], now: Date): string {
  const articles = byArticle(annotations).flatMap(article);
  const blocks = [`# ${labels.documentTitle}, ${localDate(now)}`, ...articles];
  if (annotations.length === 0) blocks.push(labels.nothing);
  return `${blocks.join('\n\n')}\n`;
}

function article({ target, annotations }: Article): string[] {
  const facts = [target.outlet, target.author, target.published].filter((fact) => fact !== undefined && fact !== '');
  return [
    `## ${markdownLink(target.title.trim() || labels.untitled, target.source)}`,
    ...(facts.length > 0 ? [facts.map((fact) => markdownInline(fact ?? '')).join(' · ')] : []),
    ...annotations.flatMap(claim),
  ];
}

function claim({ target, tag, finding, state, note, evidence, creator }: Annotation): string[] {
  const person = personLabel({ creator });
  return [
    isPageNote(target) ? `*${labels.wholePage}*` : quoted(target.selector[0].exact),
    ...(target.translated === true ? [`*${labels.translated}*`] : []),
    ...(person === undefined ? [] : [`**${labels.by}:** ${markdownInline(person)}`]),
    `${[[labels.tag, tagLabels[tag]] as const, ...checkFacts({ finding, state })].map(fact).join(' · ')} · ${markdownLink(labels.showInArticle, linkToQuote(target))}`,
    ...(note.trim() === '' ? [] : [`**${labels.note}:**`, markdownLines(note).join('\n')]),
    ...(evidence.length === 0 ? [] : [`**${labels.evidence}:**`, evidence.map(evidenceItem).join('\n')]),
  ];
}

function fact([name, value]: readonly [string, string]): string {
  return `**${name}:** ${value}`;
}

function quoted(text: string): string {
  return markdownLines(text)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function evidenceItem({ url, title, quote, stance, accessed }: Evidence): string {
  const word = stance === undefined ? '' : `${stanceLabels[stance]}: `;
  const link = `- ${word}${markdownLink(title?.trim() || url, url)} (${labels.accessed} ${localDate(new Date(accessed))})`;
  if (quote === undefined || quote.trim() === '') return link;
  return `${link}\n${quoted(quote).replace(/^/gm, '  ')}`;
}
