import { isPageNote, type Evidence } from '../annotation/model/annotation.ts';
import type { Noted } from '../annotation/model/untagged.ts';
import { byArticle, type Article } from './by-article.ts';
import { checkFacts, labels, personLabel, stanceLabels, tagLabels } from './labels.ts';
import { markdownInline, markdownLines, markdownLink } from './markdown-text.ts';
import { addressInWords, articleFacts, byState, changeInWords, dayInWords, sourceInWords } from './report-facts.ts';
import { linkToQuote } from './text-fragment.ts';

/**
 * A report for people, grouped by article and by how far its claims are checked. What the page and the reader wrote
 * shows as they wrote it, whatever marks are in it.
 */
export function toMarkdown(annotations: readonly Noted[], now: Date): string {
  const articles = byArticle(annotations).flatMap(article);
  const blocks = [`# ${labels.documentTitle}, ${dayInWords(now)}`, ...articles];
  if (annotations.length === 0) blocks.push(labels.nothing);
  return `${blocks.join('\n\n')}\n`;
}

function article({ target, annotations }: Article<Noted>): string[] {
  const facts = articleFacts(target);
  return [
    `## ${markdownLink(target.title.trim() || labels.untitled, target.source)}`,
    ...(facts.length > 0 ? [facts.map(markdownInline).join(' · ')] : []),
    markdownInline(addressInWords(target.source)),
    ...byState(annotations).flatMap((group) => [
      ...(group.heading === undefined ? [] : [`### ${group.heading}`]),
      ...group.annotations.flatMap(claim),
    ]),
  ];
}

function claim(annotation: Noted): string[] {
  const { target, tag, finding, note, evidence } = annotation;
  const [person, source] = [personLabel(annotation), sourceInWords(annotation)];
  const change = changeInWords(annotation);
  const judgement = [tagFact(tag), ...checkFacts({ finding }).map(fact)];
  return [
    isPageNote(target) ? `*${labels.wholePage}*` : quoted(target.selector[0].exact),
    ...(target.translated === true ? [`*${labels.translated}*`] : []),
    ...(person === undefined ? [] : [fact([labels.by, markdownInline(person)])]),
    [...judgement, markdownLink(labels.showInArticle, linkToQuote(target))].join(' · '),
    ...(source === undefined ? [] : [fact([labels.source, markdownInline(source)])]),
    ...(change === undefined ? [] : [markdownInline(change)]),
    ...(note.trim() === '' ? [] : [`**${labels.note}:**`, markdownLines(note).join('\n')]),
    ...(evidence.length === 0 ? [] : [`**${labels.evidence}:**`, evidence.map(evidenceItem).join('\n')]),
  ];
}

function tagFact(tag: Noted['tag']): string {
  return tag === undefined ? labels.noTag : fact([labels.tag, tagLabels[tag]]);
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
  const name = title?.trim() || addressInWords(url);
  const link = `- ${word}${markdownLink(name, url)} (${labels.accessed} ${dayInWords(accessed)})`;
  if (quote === undefined || quote.trim() === '') return link;
  return `${link}\n${quoted(quote).replace(/^/gm, '  ')}`;
}
