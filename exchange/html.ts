import { isPageNote, tagSchema, type Evidence, type Tag } from '../annotation/model/annotation.ts';
import type { Noted } from '../annotation/model/untagged.ts';
import { byArticle, type Article } from './by-article.ts';
import { reportStyle } from './html-style.ts';
import { markup, type Markup } from './html-text.ts';
import { checkFacts, countOfClaims, labels, personLabel, stanceLabels, tagLabels } from './labels.ts';
import { addressInWords, articleFacts, byState, changeInWords, dayInWords, sourceInWords } from './report-facts.ts';
import { withoutBidiControls } from './showable.ts';
import { linkToQuote } from './text-fragment.ts';

/**
 * A report in one file that any browser shows and prints. It holds no script, loads nothing, and its content security
 * policy forbids both, should a browser ever read text as markup.
 */
export function toHtml(annotations: readonly Noted[], now: Date): string {
  const title = `${labels.documentTitle}, ${dayInWords(now)}`;
  const articles = byArticle(annotations).map(articleSection);
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${reportStyle}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        ${annotations.length === 0 ? markup`<p>${labels.nothing}</p>` : countTable(annotations)} ${articles}
      </body>
    </html> `;
  return page.source;
}

function countTable(annotations: readonly Noted[]): Markup {
  const counts = [...tagSchema.options, undefined].map((tag) => ({
    tag,
    count: annotations.filter((annotation) => annotation.tag === tag).length,
  }));
  const shown = counts.filter(({ tag, count }) => tag !== undefined || count > 0);
  const rows = shown.map(({ tag, count }) => {
    return markup`<tr>
      <th scope="row">${tagMark(tag)}</th>
      <td>${countOfClaims(count)}</td>
    </tr> `;
  });
  return markup`<table>
    ${rows}
  </table>`;
}

function articleSection({ target, annotations }: Article<Noted>): Markup {
  const facts = articleFacts(target);
  return markup`<section>
    <h2 dir="auto"><a href="${target.source}"><bdi>${withoutBidiControls(target.title).trim() || labels.untitled}</bdi></a></h2>
    <p class="facts">${facts.map((fact, index) => markup`${index === 0 ? '' : ' · '}<bdi>${withoutBidiControls(fact)}</bdi>`)}</p>
    <p class="facts"><bdi>${addressInWords(target.source)}</bdi></p>
    ${byState(annotations).map(({ heading, annotations }) => markup`${heading === undefined ? '' : markup`<h3>${heading}</h3> `}${annotations.map(claim)}`)}
  </section> `;
}

function claim(annotation: Noted): Markup {
  const { target, tag, finding, note, evidence } = annotation;
  const person = personLabel(annotation);
  const [source, change] = [sourceInWords(annotation), changeInWords(annotation)];
  const about = isPageNote(target)
    ? markup`<p class="facts">${labels.wholePage}</p>`
    : markup`<blockquote dir="auto" lang="${target.language}">${target.selector[0].exact}</blockquote>${
        target.translated === true ? markup`<p class="facts">${labels.translated}</p>` : ''
      }`;
  return markup`<article class="claim">
    ${about}
    ${person === undefined ? '' : markup`<p class="facts">${labels.by}: <bdi>${withoutBidiControls(person)}</bdi></p> `}<p>${tagMark(tag)}${checkFacts({ finding }).map(([name, value]) => markup` · ${name}: <strong>${value}</strong>`)} · <a href="${linkToQuote(target)}">${labels.showInArticle}</a></p>
    ${source === undefined ? '' : markup`<p class="facts">${labels.source}: <bdi>${withoutBidiControls(source)}</bdi></p> `}${change === undefined ? '' : markup`<p class="facts"><bdi>${withoutBidiControls(change)}</bdi></p> `}
    ${note.trim() === '' ? '' : markup`<p class="note" dir="auto">${note}</p> `}${
      evidence.length === 0
        ? ''
        : markup`<p>${labels.evidence}:</p>
            <ul class="evidence">
              ${evidence.map(evidenceItem)}
            </ul> `
    }
  </article> `;
}

function evidenceItem({ url, title, quote, stance, accessed }: Evidence): Markup {
  const words = quote === undefined || quote === '' ? '' : markup`<blockquote dir="auto">${quote}</blockquote>`;
  return markup`<li>
    ${stance === undefined ? '' : `${stanceLabels[stance]}: `}<a href="${url}" data-address="${addressInWords(url)}"><bdi>${withoutBidiControls(title ?? '').trim() || addressInWords(url)}</bdi></a>
    <span class="accessed">(${labels.accessed} ${dayInWords(accessed)})</span>${words}
  </li> `;
}

function tagMark(tag: Tag | undefined): Markup {
  if (tag === undefined) return markup`<span class="tag-none">${labels.noTag}</span>`;
  return markup`<span class="tag tag-${tag}">${tagLabels[tag]}</span>`;
}
