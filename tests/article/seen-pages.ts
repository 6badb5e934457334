/** A page made for these tests, and the sentences that a person sees on it. */
export interface SeenPage {
  readonly name: string;
  /** The page's title; empty if it says nothing. */
  readonly title?: string;
  readonly html: string;
  /** Each is to be read exactly once. */
  readonly sentences: readonly string[];
  /** What no sentence may hold. */
  readonly absent?: readonly string[];
}

const story = [
  'The ferry between Sandvik and Holm sank in 14 metres of water on 3 March, the coast guard of the two towns said.',
  'All 212 passengers were saved within 50 minutes, according to a report that the harbour office published in April.',
  'The owner had paid 3.2 million for repairs that were never made, accountant Mira Lund told the inquiry on Thursday.',
  'Two of the five pumps had been out of order since January, and nobody had told the crew, the inquiry heard.',
  'Insurers expect to pay about 41 million for the ship and its freight, which is twice what they had set aside.',
  'A new ship will be built in Tornby and is to carry 300 passengers from May 2028, the transport ministry wrote.',
];
const lines = (tag: string, name = '', from = story): string =>
  from.map((text) => `<${tag}${name === '' ? '' : ` class="${name}"`}>${text}</${tag}>`).join('\n');
const body = lines('p');
const thread = Array.from(
  { length: 12 },
  (_, index) =>
    `<div class="comment"><p>UNREAD I took that boat for ${index + 20} years and it was always late, always cold and always full of people who complained.</p></div>`,
).join('');
const teasers = Array.from(
  { length: 4 },
  (_, index) =>
    `<div class="related-item"><p>UNREAD In other news of week ${index}, the council of Holm met again and put off what it had put off before.</p></div>`,
).join('');

const classNames: readonly SeenPage[] = [
  {
    name: 'a story made of slides that are named as a slide show',
    html: `<article>${story.map((text) => `<section class="slideshow-item"><h3>Part</h3><p>${text}</p></section>`).join('')}</article>`,
    sentences: story,
  },
  {
    name: 'a story in widgets, most of it in one of them, and a newsletter in another',
    html: `<main><div class="builder-widget text"><p>${story.slice(0, 4).join('</p><p>')}</p></div><div class="builder-widget text"><p>${story[4]}</p></div>
      <div class="builder-widget newsletter"><p>UNREAD Get the best of the harbour in your inbox every morning, before the first ferry has left the quay.</p></div>
      <div class="builder-widget text"><p>${story[5]}</p></div></main>`,
    sentences: story,
    absent: ['UNREAD'],
  },
  {
    name: 'half of the story named as tools and half as topics',
    html: `<article>${lines('p', 'tools', story.slice(0, 3))}${lines('p', 'topics', story.slice(3))}</article>`,
    sentences: story,
  },
  {
    name: 'a long thread of comments under a short story',
    html: `<main><div class="story">${lines('p', '', story.slice(0, 3))}</div><div class="thread">${thread}</div></main>`,
    sentences: story.slice(0, 3),
    absent: ['UNREAD'],
  },
  {
    name: 'related items under a story whose paragraphs are named as disclaimers',
    html: `<article>${lines('p', 'disclaimer')}${teasers}</article>`,
    sentences: story,
    absent: ['UNREAD'],
  },
  {
    name: 'a story that wears the name of its consent plug-in, above a thread of comments',
    html: `<main><article>${lines('div', 'consent-ready')}</article><section>${thread}</section></main>`,
    sentences: story,
    absent: ['UNREAD'],
  },
];

const paragraphs: readonly SeenPage[] = [
  {
    name: 'a paragraph that is one link, beside a list of links',
    html: `<article>${body}<p><a href="/x"><em>The coast guard had warned the owner in 2024 that the ship must not sail with more than two pumps broken.</em></a></p>
      <ul><li><a href="/y">UNREAD A man from Holm has swum the strait for the tenth time and wants to do so again in the summer.</a></li></ul></article>`,
    sentences: [
      ...story,
      'The coast guard had warned the owner in 2024 that the ship must not sail with more than two pumps broken.',
    ],
    absent: ['UNREAD'],
  },
  {
    name: 'claims that begin like labels, and labels',
    html: `<article>${body}<p>Related arrests rose to 31 in May 2026.</p><p>Newsletter readers paid 9 crowns in 2024.</p><p>Copyright fees were cut by 20 percent.</p>
      <p>Copyright 2026 The Holm Post, published by Holm Media.</p><p>Read more: UNREAD 14 ships that sank.</p><p>Subscribe to UNREAD our 3 letters that were made for you.</p><p>Sign up for UNREAD our newsletter.</p></article>`,
    sentences: [
      ...story,
      'Related arrests rose to 31 in May 2026.',
      'Newsletter readers paid 9 crowns in 2024.',
      'Copyright fees were cut by 20 percent.',
    ],
    absent: ['UNREAD', 'Copyright 2026'],
  },
  {
    name: 'lines that the style sheet sets as blocks',
    html: `<style>.row{display:block}holm-line{display:block}</style><article><div>${lines('span', 'row', story.slice(0, 3))}<span class="row">Who pays</span>${lines('span', 'row', story.slice(3))}</div></article>`,
    sentences: [...story, 'Who pays'],
  },
  {
    name: 'custom elements that the style sheet sets as blocks',
    html: `<style>holm-line,holm-head{display:block}</style><article>${lines('holm-line', '', story.slice(0, 2))}<holm-head>What the owner knew</holm-head>${lines('holm-line', '', story.slice(2))}</article>`,
    sentences: [...story, 'What the owner knew'],
  },
];

const styles: readonly SeenPage[] = [
  {
    name: 'copies for three screens, one of them in sight',
    html: `<style>.s,.m{display:none}.v{visibility:hidden}</style><article><div class="s">${body}</div><div class="l">${body}</div><div class="m">${body}</div><p class="v">UNREAD The quick word of the day for those who look into the source of the page.</p></article>`,
    sentences: story,
    absent: ['UNREAD'],
  },
  {
    name: 'a copy in another article that comes later and is hidden',
    html: `<style>.phone{display:none}</style><div><article>${body}</article></div>${'<div><a href="/a">A</a><p>Short</p></div>'.repeat(40)}<div class="phone"><article>${body}</article></div>`,
    sentences: story,
  },
  {
    name: 'a story hidden until a script runs',
    html: `<style>.wait p{visibility:hidden}</style><article class="wait">${body}</article>`,
    sentences: story,
  },
  {
    name: 'a floated first letter in a block of its own',
    html: `<style>.cap{float:left;display:block;font-size:4em}</style><article><p><span class="cap">T</span>he ferry had been late on 41 days of that winter, its log book shows.</p>${body}</article>`,
    sentences: ['The ferry had been late on 41 days of that winter, its log book shows.', ...story],
  },
  {
    name: 'a figure for the eye beside one for the ear, whatever hides it',
    html: `<style>.ear{position:absolute;clip-path:inset(50%);overflow:hidden;width:1px}</style><article><p>The state lent <span aria-hidden="true">€12m</span><span class="ear">twelve million euros</span> to the yard in 2025.</p>${body}<p>It is <i aria-hidden="true">UNREAD_icon</i> late.</p></article>`,
    sentences: ['The state lent €12m to the yard in 2025.', ...story],
    absent: ['UNREAD', 'twelve'],
  },
  {
    name: 'paragraphs that a script keeps from the ear only, and a pull quote that is kept from it as well',
    html: `<article>${lines('p', '', story.slice(0, 4))}<p aria-hidden="true">UNREAD nobody had told the crew</p><p class="paywall" aria-hidden="true">${story[4]}</p><p class="paywall" aria-hidden="true">${story[5]}</p><p aria-hidden="true" class="big">${story[0]}</p></article>`,
    sentences: story,
    absent: ['UNREAD'],
  },
  {
    name: 'text in a closed details element',
    html: `<article>${lines('p', '', story.slice(0, 5))}<details><summary>More</summary><p>${story[5]}</p></details></article>`,
    sentences: story,
  },
];

const inline: readonly SeenPage[] = [
  {
    name: 'note marks of many kinds',
    html: `<article>${body}<p>The yard built 31<sup>*</sup> ships on its 2<sup>e</sup> slip in 1998<sup>12</sup>, of which 4<a role="doc-noteref" href="#f">2</a> sank.<sup>[3]</sup> Its area is 12 km<sup>2</sup> today.</p>
      <p>It won its 1<sup>st</sup> order in 1951.[4] The sea holds 10<sup>9</sup> tonnes of it.</p></article>`,
    sentences: [
      ...story,
      'The yard built 31 ships on its 2e slip in 1998, of which 4 sank.',
      'Its area is 12 km^2 today.',
      'It won its 1st order in 1951.',
      'The sea holds 10^9 tonnes of it.',
    ],
  },
  {
    name: 'quotations, with marks of their own and without',
    html: `<article>${body}<p><q>We told them <q>stop</q> in 2024</q>, she said.</p><p>He called it <q>“a bad year”</q> and “<q>a worse one</q>” in 2025.</p></article>`,
    sentences: [
      ...story,
      '“We told them ‘stop’ in 2024”, she said.',
      'He called it “a bad year” and “a worse one” in 2025.',
    ],
  },
  {
    name: 'words that are struck out',
    html: `<style>.gone{text-decoration:line-through}</style><article>${body}<p>The wreck weighs <strike>900</strike> <ins>1,900</ins> tonnes and lies <span class="gone">12</span> 14 metres deep.</p></article>`,
    sentences: [...story, 'The wreck weighs 1,900 tonnes and lies 14 metres deep.'],
  },
];

const post = (text: string, index: number): string =>
  `<article class="post"><h1>Minute ${index}</h1><p>${text}</p><p>Reporter number ${index} of this paper stands at the quay of Holm and will write again as soon as there is more to say about the ship, the crew and the weather out there, which has been bad since noon.</p></article>`;

const shapes: readonly SeenPage[] = [
  {
    name: 'paragraphs between long tables of figures',
    html: `<div>${lines('p')}${story.map((_text, index) => `<p>Table ${index} has what the ${index + 3} towns on the strait paid in each year, to the port of Sandvik and to that of Holm, before the ship went down.</p><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(30)}</table>`).join('')}</div>`,
    sentences: story,
  },
  {
    name: 'posts of a live report under one headline',
    title: 'Ferry sinks off Holm: live - The Holm Post',
    html: `<h1>Ferry sinks off Holm: live</h1><div>${story.map(post).join('')}</div>`,
    sentences: story,
  },
  {
    name: 'the first of several stories under a masthead',
    title: 'Minute 0 - The Holm Post',
    html: `<h1>The Holm Post</h1><div>${story.map(post).join('')}</div>`,
    sentences: story.slice(0, 1),
    absent: story.slice(1),
  },
];

export const seenPages: readonly SeenPage[] = [...classNames, ...paragraphs, ...styles, ...inline, ...shapes];
