import { bodyHtml, headline, jsonLd, paragraphs } from './pages.ts';

/** A page's article in a shape that papers give it, and what of it is to be read. */
export interface ShapedPage {
  readonly name: string;
  readonly head?: string;
  readonly body: string;
  /** Each is to be read exactly once. */
  readonly read: readonly string[];
  readonly absent?: readonly string[];
}

const standfirst = 'The oldest wall of the island is to be taken down stone by stone, after ten years of complaints.';
const byline = '<p class="byline">By Ada Example</p><time datetime="2024-05-06">6 May 2024</time>';
const body = `<div class="story-body">${bodyHtml}</div>`;
const related =
  '<div class="more"><h3>More</h3><p><a href="/a">Storm closes the port for a third day in a row, ferries stay away</a></p></div>';

const standfirsts: ShapedPage[] = [
  ['by its name', '', `<p class="article__standfirst">${standfirst}</p>`],
  ['by its name in French', '', `<div class="chapo"><p>${standfirst}</p></div>`],
  ['by its name in German', '', `<div class="ArticleVorspann_vorspann__x1">${standfirst}</div>`],
  ['by its name in Spanish, set as a heading', '', `<h2 class="entradilla">${standfirst}</h2>`],
  [
    'as the declared description',
    `<meta name="description" content="${standfirst}">`,
    `${byline.repeat(3)}<div>${standfirst}</div>`,
  ],
  [
    'as the description of JSON-LD',
    jsonLd({ '@type': 'NewsArticle', description: standfirst }),
    `${byline.repeat(3)}<div>${standfirst}</div>`,
  ],
  [
    'as the declared description, after a place',
    `<meta name="description" content="${standfirst}">`,
    `${byline.repeat(3)}<div><span>Northbridge.</span> ${standfirst}</div>`,
  ],
  [
    'as the declared description, and named a teaser',
    `<meta name="description" content="${standfirst}">`,
    `${byline.repeat(3)}<div class="teaser">${standfirst}</div>`,
  ],
  ['by its place right under the headline', '', `<div>${standfirst}</div>`],
].map(([name = '', head = '', lead = '']) => ({
  name: `a standfirst, known ${name}`,
  head,
  body: `<div class="slogan">News for the islands since the year in which the old harbour wall was built.</div>
    <main><header><h1>${headline}</h1>${lead}${byline}</header>${related}${body}</main>`,
  read: [standfirst, ...paragraphs],
  absent: ['since the year', 'third day in a row', 'By Ada'],
}));

const harbours = ['Northbridge', 'Southbridge', 'Eastbridge', 'Westbridge', 'Midbridge', 'Oldbridge'];
const facts = ['Depth', 'Length', 'Berths', 'Built', 'Cranes', 'Ferries', 'Fee a night', 'Tide', 'Water', 'Fuel'];

const listicle = harbours.map((harbour, index) => {
  const specs = facts.map((fact) => `<li>${fact}: ${index + 3} of them</li>`).join('');
  const cells = facts.map((fact) => `<tr><td>${fact}</td><td>${index + 7}</td></tr>`).join('');
  return {
    sentence: `${harbour} took in ${index + 20} ships a day last summer, more than in any year since the ferries came.`,
    html: (sentence: string) =>
      `<section><h2>${index + 1}. ${harbour}</h2><p>${sentence}</p><ul>${specs}</ul><table>${cells}</table></section>`,
  };
});

const questions = harbours.map((harbour, index) => ({
  question: `What did you find in ${harbour}?`,
  answer: `We found ${index + 2} cracks there that nobody had told us of, and the keeper did not know of them either.`,
}));

const posts = harbours.map((harbour, index) => ({
  heading: `${harbour} closes its port`,
  text: `The keeper of ${harbour} closed the port at ${index + 8} in the morning, after waves had come over the wall twice.`,
}));

const liveBlog = (wrap: (posts: string) => string): string =>
  wrap(
    posts
      .map(
        ({ heading, text }) =>
          `<article><h1>${heading}</h1><time>now</time><p>${text}</p><p>${text.toUpperCase()}</p></article>`,
      )
      .join(''),
  );
const readOfPosts = posts.map(({ text }) => text);

const footerLinks = Array.from(
  { length: 30 },
  (_, index) => `<div><a href="/more-${index}">Another story of the paper, number ${index}</a></div>`,
).join('');
const offers =
  '<div class="offer"><div>Unlimited access</div><div>Support us</div><div>Daily puzzles</div></div>'.repeat(9);
const cards = harbours
  .map(
    (harbour, index) =>
      `<div class="card"><h2><a href="/other-${index}">UNREAD ${harbour} votes on its wall again next week</a></h2>
       <p>UNREAD ${harbour} has a wall as well, and nobody knows how long it will stand: the keeper gives it ten years, the council twenty, and the sea has not been asked.</p></div>`,
  )
  .join('');

/** Pages that are named after a headline, and have no text of it. */
export const pagesWithoutText: readonly (readonly [name: string, body: string])[] = [
  [
    'only a footer',
    `<main><h1>${headline}</h1></main>${footerLinks}<div class="legal">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
  ],
  [
    'the first words of a story behind a wall, above a footer that is most of the page',
    `<div class="top"><h1>${headline}</h1><p>${standfirst}</p><p>To read on, take out a subscription.</p></div>
     <div class="site-footer"><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div>`,
  ],
  [
    'a picture, above a list of stories that are recommended',
    `<div class="top"><h1>${headline}</h1></div><div class="recommended-list"><div>${paragraphs.map((text) => `<div><h3>Another story</h3><p>${text}</p></div>`).join('')}</div></div>`,
  ],
  [
    'is named after none: only a byline, and terms below the links of the paper',
    `<main><div>Markets today</div><p class="byline">By Ada Example</p></main>${footerLinks}<div class="b1">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
  ],
  ['only cards of other stories', `<main><h1>${headline}</h1></main><div class="list">${cards}</div>`],
];

const storyWith = (part: string): string =>
  `<main><article><h1>${headline}</h1><div class="text">${bodyHtml}${part}</div></article></main>`;
const offered =
  '<div><p>UNREAD The council of the next island voted on ferry fares, and nobody was there to see it.</p></div>';
const sources =
  '<ol><li>UNREAD Example A., et al. (2019). The walls of the islands, and how long each of them can be expected to stand.</li></ol>';

/** What follows the text of an article under a heading that says what it is. */
const endings: ShapedPage[] = [
  [
    'a box of other stories',
    `<div class="b2"><div><h3>Trending stories in the north</h3></div>${offered}${offered}</div>`,
  ],
  ['a box whose heading is no heading', `<div class="b2"><div>Das könnte Sie auch interessieren</div>${offered}</div>`],
  ['its sources', `<h2>Sources</h2>${sources}`],
  ['its sources, by another name', `<section><h4>Références</h4>${sources}</section>`],
  ['what readers say', `<h2>12 Comments</h2>${offered}${offered}`],
  [
    'who wrote it',
    `<h3>About the author</h3><p>UNREAD She grew up on the island and has been to every meeting since.</p>`,
  ],
].map(([name = '', part = '']) => ({
  name: `a story without what stands after it: ${name}`,
  body: storyWith(part),
  read: paragraphs,
  absent: ['UNREAD', 'Trending', 'Sources', 'About the author'],
}));

const said = 'I told the council in 2019 that 14 of the stones were loose, and they wrote it down and went home.';
const row = (name: string, count: number): string => `<tr><td>${name}</td><td>${count},512 ships a year</td></tr>`;
const table = `<figure class="block-table"><table>${row('Northbridge', 7)}${row('Southbridge', 9)}</table><figcaption>UNREAD Harbour office</figcaption></figure>`;
const quotation = `<figure><blockquote>${said}</blockquote><figcaption>UNREAD Mira Lund, keeper</figcaption></figure>`;

const figures: ShapedPage[] = [
  {
    name: 'a table that is set as a figure',
    body: storyWith(table),
    read: [...paragraphs, '7,512 ships', '9,512 ships'],
    absent: ['UNREAD'],
  },
  {
    name: 'a quotation that is set as a figure',
    body: storyWith(quotation),
    read: [...paragraphs, said],
    absent: ['UNREAD'],
  },
  {
    name: 'a quotation with a portrait of who said it',
    body: storyWith(quotation.replace('<blockquote>', '<img alt="" src="lund.jpg"><blockquote>')),
    read: [...paragraphs, said],
    absent: ['UNREAD'],
  },
  {
    name: 'a pull quote, which says once more what the story says',
    body: storyWith(
      `<p>${said}</p>${quotation}<figure class="pullquote"><blockquote>UNREAD So it goes</blockquote></figure>`,
    ),
    read: [...paragraphs, said],
    absent: ['UNREAD'],
  },
];

const linkedItems = Array.from(
  { length: 60 },
  (_, index) =>
    `<li><a href="https://courses.example/${index}">A course on walls and harbours, number ${index}</a></li>`,
).join('');

/** A box that holds more text in a row than any other part of its article. */
const partsOfArticle: ShapedPage[] = [
  {
    name: 'a story between long lists of links, under a box that has none',
    body: `<main><article><h1>${headline}</h1><div><table><tbody><tr><td><p>${standfirst.repeat(3)}</p></td></tr></tbody></table>${paragraphs
      .map((text) => `<div><p>${text}</p><ul>${linkedItems}</ul></div>`)
      .join('')}</div></article></main>`,
    read: paragraphs,
  },
];

export const shapedPages: readonly ShapedPage[] = [
  ...standfirsts,
  {
    name: 'a story in a dialog, beside the part that the headline is in',
    body: `<dialog open><h2>${headline}</h2>${bodyHtml}</dialog><main><h1>${headline}</h1></main>`,
    read: paragraphs,
  },
  ...endings,
  ...figures,
  ...partsOfArticle,
  {
    name: 'the free part of a story, which is named as its teaser',
    body: `<main><article><h1>${headline}</h1><div class="c-body"><div class="article__teaser">${bodyHtml}</div></div></article></main>`,
    read: paragraphs,
  },
  {
    name: 'a story under a heading that its title does not name, above longer notes on what is sold there',
    body: `<main><div><h1>Harbour funds explained</h1></div>${paragraphs
      .slice(0, 3)
      .map((text) => `<section><p>${text}</p></section>${offers}`)
      .join('')}
      <div id="disclosures"><div>${paragraphs.map((text) => `<p>UNREAD ${text}</p>`).join('')}</div></div></main>`,
    read: paragraphs.slice(0, 3),
    absent: ['UNREAD'],
  },
  {
    name: 'a story without the listing of a program in it',
    body: storyWith(
      '<pre><code>const unread = "the harbour wall of the town stands on line " + 14 + " of this listing, UNREAD";</code></pre>',
    ),
    read: paragraphs,
    absent: ['UNREAD'],
  },
  {
    name: 'a story that was typed in one width',
    body: `<main><article><h1>${headline}</h1><pre>${paragraphs.join('\n\n')}</pre></article></main>`,
    read: paragraphs,
  },
  {
    name: 'a story without the poll among its paragraphs',
    body: storyWith(
      `<div class="Article_elementPoll__0I"><p>UNREAD Should the council rebuild the old harbour wall before the winter storms arrive this year?</p><label>UNREAD Yes</label><label>UNREAD No</label></div>`,
    ),
    read: paragraphs,
    absent: ['UNREAD'],
  },
  {
    name: 'a story that goes on after a box of other stories and after its own heading of that name',
    body: `<main><h1>${headline}</h1><div>${paragraphs
      .map(
        (text) =>
          `<h3>Related stories</h3><ul><li><a href="/x">UNREAD The walls of the south</a></li></ul><p>${text}</p>`,
      )
      .join('')}</div></main>`,
    read: paragraphs,
    absent: ['UNREAD'],
  },
  {
    name: 'a standfirst that the body says again',
    head: `<meta name="description" content="${paragraphs[0] ?? ''}">`,
    body: `<main><h1>${headline}</h1><div class="intro">${paragraphs[0] ?? ''}</div>${byline}<div>${bodyHtml}<p>${standfirst.repeat(3)}</p></div></main>`,
    read: paragraphs,
  },
  {
    name: 'a list of ten, in which lists and tables outweigh the paragraphs',
    body: `<main><h1>${headline}</h1><div class="story">${listicle.map(({ html, sentence }) => html(sentence)).join('')}</div></main>`,
    read: listicle.map(({ sentence }) => sentence),
  },
  {
    name: 'an interview of short questions and answers',
    body: `<main><h1>${headline}</h1><div>${questions.map(({ question, answer }) => `<p><b>${question}</b></p><p>${answer}</p>`).join('')}</div></main>`,
    read: questions.flatMap(({ question, answer }) => [question, answer]),
  },
  {
    name: 'an interview as a list of terms and definitions',
    body: `<main><h1>${headline}</h1><dl>${questions.map(({ question, answer }) => `<dt>${question}</dt><dd>${answer}</dd>`).join('')}</dl></main>`,
    read: questions.map(({ answer }) => answer),
  },
  {
    name: 'a live blog whose posts are articles under the headline',
    body: `<main><h1>${headline}</h1>${liveBlog((each) => `<div>${each}</div>`)}</main>`,
    read: readOfPosts,
  },
  {
    name: 'a live blog that says so, whose headline is no heading',
    head: jsonLd({ '@type': 'LiveBlogPosting', headline }),
    body: `<main><div class="title">${headline}</div>${liveBlog((each) => `<div>${each}</div>`)}</main>`,
    read: readOfPosts,
  },
  {
    name: 'a live blog inside one article',
    body: `<article><h1>${headline}</h1>${liveBlog((each) => `<div class="posts">${each}</div>`)}</article>`,
    read: readOfPosts,
  },
  {
    name: 'parts of one shape between offers that hold more lines than they do',
    body: `<article><h1>${headline}</h1>${paragraphs
      .map((text) => `<section class="group group--story"><p>${text} ${text.toUpperCase()}</p></section>${offers}`)
      .join('')}</article>`,
    read: paragraphs,
  },
  {
    name: 'a short report above cards of other stories that hold more text than it does',
    body: `<main><h1>${headline}</h1><div class="text">${paragraphs
      .slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div><div class="list">${cards}</div></main>`,
    read: paragraphs.slice(0, 3),
    absent: ['UNREAD'],
  },
  {
    name: 'an article in an aside that nobody closed',
    body: `<aside class="bar">Winter sale<h1>${headline}</h1>${bodyHtml}`,
    read: paragraphs,
  },
  {
    name: 'parts that arrive out of sight, each with a place to go',
    body: `<main><h1>${headline}</h1></main>${paragraphs.map((text, index) => `<div hidden id="S:${index}"><p>${text}</p></div>`).join('')}`,
    read: paragraphs,
  },
];
