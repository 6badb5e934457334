/** Invented pages: no text of any publisher. */
const sentences = [
  'The council of Northbridge voted on Monday to rebuild the old harbour wall before the winter storms arrive.',
  'Engineers measured cracks of up to four centimetres along the eastern quay, according to a report seen by this paper.',
  'The work is expected to cost 12 million and to take two years, said Ada Example, who leads the harbour authority.',
  'Fishing boats will be moved to the southern basin while the wall is taken down, stone by stone, and numbered.',
  'Residents had complained for a decade that spring tides reach their cellars, and that nobody answered their letters.',
  'An earlier plan failed in 2019 because the state withdrew its grant, a decision that the mayor called short-sighted.',
];

export const paragraphs: readonly string[] = sentences.map(
  (sentence, index) => `${sentence} ${sentences[(index + 2) % sentences.length] ?? ''}`,
);

export const headline = 'Northbridge votes to rebuild its harbour wall';
export const articleUrl = 'https://www.paper.example/local/2024/05/06/northbridge-votes-to-rebuild-harbour-wall';

const p = (text: string): string => `<p>${text}</p>`;
export const bodyHtml = paragraphs.map(p).join('\n');

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${headline} | The Daily Example</title>${head}</head><body>${body}</body></html>`;
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

const teaser = (index: number): string =>
  `<article><h3><a href="/local/story-${index}">Ten things to know about story number ${index} of the day</a></h3>
   <p><a href="/local/story-${index}">What the council, the mayor and the harbour said about it this week</a></p><time>today</time></article>`;

export const teasers = Array.from({ length: 30 }, (_, index) => teaser(index)).join('\n');

/** All that stands around and between the paragraphs of a news page; nothing of it may be read. */
export const furniture: Readonly<Record<string, string>> = {
  navigation: '<nav><a href="/">UNREAD Home</a> <a href="/local">UNREAD Local</a></nav>',
  aside:
    '<aside><p>UNREAD A long explanation beside the article about what a harbour wall is and why anyone would build one at all.</p></aside>',
  related:
    '<div class="RelatedLinks_box__x3f"><h3>UNREAD More</h3><ul><li><a href="/a">UNREAD Storm closes the port for a third day in a row</a></li></ul></div>',
  newsletter:
    '<div class="newsletter-signup"><p>UNREAD Get the best of our local reporting in your inbox every morning, free of charge and before breakfast.</p></div>',
  cookies:
    '<div id="cookie-consent"><p>UNREAD We and our 847 partners store cookies on your device to show you what we think you want to see today.</p></div>',
  caption:
    '<figure><img alt=""><figcaption>UNREAD The eastern quay at low tide. Photo: Example Agency</figcaption></figure>',
  'read also':
    '<p><strong>Read also:</strong> <a href="/b">UNREAD The long history of the harbour wall, told by those who built it</a></p>',
  advert:
    '<div class="ad-slot"><span>UNREAD Advertisement</span><p>UNREAD Buy one anchor and get the second one for half of the price, only until Sunday at your dealer.</p></div>',
  share: '<div class="article__share-bar"><a href="#">UNREAD Share</a><a href="#">UNREAD Post</a></div>',
  hidden:
    '<p hidden>UNREAD A paragraph for another edition.</p><p style="display: none">UNREAD Another one.</p><span class="sr-only">UNREAD menu</span>',
  comments: `<section class="comments-list">${'<div><p>UNREAD I have lived at the harbour for forty years and the wall was never the problem, the ferries were, and everyone knows it.</p><a>Reply</a></div>'.repeat(9)}</section>`,
};
