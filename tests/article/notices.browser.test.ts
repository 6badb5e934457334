import { describe, expect, it } from 'vitest';
import { findArticle } from '../../article/find-article.ts';
import { notices } from '../../article/notice-words.ts';
import { buildTextModel } from '../../text/text-model.ts';
import { bodyHtml, headline, page, paragraphs } from './pages.ts';

const head = '<meta name="author" content="Ada Example"><meta property="og:site_name" content="The Daily Example">';

/** The text of an article with something after its first paragraphs, and again at its end. */
function readWith(html: string): string {
  const body = `<article><h1>${headline}</h1>${bodyHtml}${html}${bodyHtml}${html}</article>`;
  const article = findArticle(new DOMParser().parseFromString(page(body, head), 'text/html'));
  return article === null ? '' : buildTextModel(article.root, article).text;
}

describe('what speaks of the paper and not of the news is not read', () => {
  it.each([
    ...notices.map(([, , example]) => example),
    'Market data is delayed by at least 20 minutes and is for information only.',
    'This article is not investment advice, and the author holds no shares of the companies named in it.',
    'If you buy something through our links, we may earn a commission at no cost to you.',
    'Please note: If you decide to purchase a product through a link on the site, I may earn a commission.',
    'Bei den mit einem Einkaufswagen versehenen Links handelt es sich um Affiliate-Links.',
    'Our website is the place for the latest news of the islands. Please bookmark it.',
    'Gastkommentare und Beiträge von externen Autoren wie dieser hier müssen nicht der Meinung der Redaktion entsprechen.',
    'Ihre Meinung ist uns wichtig. Senden Sie uns Ihr Feedback zu diesem Artikel.',
    'Sie mögen den Tag kompakt? Dann sind Sie beim täglichen Newsletter richtig.',
    '>> Hier finden Sie außerdem alle Termine der Häfen im Überblick.',
    'Get our best stories delivered to your inbox every morning.',
    'Looking for more? Subscribe to our weekly newsletter, it is free.',
    'Follow him on Twitter @adaexample.',
    'Follow Ada Example on X for more of her reporting.',
    'You can reach her at ada@paper.example or by mail.',
    'Read our full review of the harbour and its boats.',
    'For more on this story, visit our politics page.',
    'Already a subscriber? Log in',
    'To continue reading, create a free account.',
    'Subscribe now to read the full story and support our newsroom.',
    'Ada Example is a senior reporter who covers the islands and their harbours.',
    'Bo Sample is a correspondent at The Daily Example and lives on the coast.',
    'Síguenos en WhatsApp y no te pierdas nada.',
    '¿Ya eres suscriptor? Inicia sesión.',
    'Para seguir leyendo, hazte socio.',
    'Lea también la entrevista completa con la alcaldesa aquí.',
    'Ada Example es periodista y cubre los puertos de las islas.',
    'Dieser Artikel ist nur für Abonnenten.',
    'Melden Sie sich hier für unseren Newsletter an.',
    'Dieser Beitrag wurde mit Hilfe von KI erstellt.',
    'Ada Example ist Redakteurin und schreibt über Häfen.',
    'Abonnez-vous à notre chaîne pour ne rien manquer.',
    'Déjà abonné ? Connectez-vous.',
    'Suivez-nous sur Facebook et sur Instagram.',
    'Ada Example est journaliste et suit les ports depuis dix ans.',
  ])('%s', (notice) => {
    const text = readWith(`<p>${notice}</p>`);
    expect(text).not.toContain(notice);
    expect(text).toContain(paragraphs.at(-1));
  });

  it.each([
    ['a box with a field for an address', '<div><p>Kirje joka aamu UNREAD</p><input type="email"></div>'],
    [
      'a paragraph that is an offer, in a language that is not read here',
      '<p>UNREAD Lue lisää ja <a href="/tilaa/newsletter">tilaa uutiskirje tästä linkistä</a></p>',
    ],
    [
      'a label and the title of another story, in a language that is not read here',
      '<p>FUNDA OLUNYE UDABA LAPHA | <a href="/a">UNREAD Isihluku emgwaqweni</a></p><p>Lue myös: <a href="/b">UNREAD Lautat myöhässä</a></p>',
    ],
    [
      'a box that says which links are paid for',
      '<div class="affiliate_info">UNREAD Linkkien kautta tehdyistä ostoksista maksetaan meille, ja hinta on sama kuin muutenkin.</div>',
    ],
    [
      'other stories run together',
      '<p><a href="/a">UNREAD Storm closes the port again</a> | <a href="/b">The mayor resigns after nine years</a> | <a href="/c">Ferries are late</a></p>',
    ],
    [
      'a card of another story, with what it says',
      '<div class="x1"><div><a href="/other"><span>UNREAD Storm closes the port for a third day</span></a></div><div><p>UNREAD The waves came over the wall twice in the night, and the ferries stayed away until noon.</p></div></div>',
    ],
  ])('%s', (_name, html) => {
    const text = readWith(html);
    expect(text).not.toContain('UNREAD');
    expect(text).toContain(paragraphs.at(-1));
  });
});

describe('a line with nothing but when, or by whom, it was published is not read', () => {
  it.each([
    'Stand: 06.05.2024, 07:08 Uhr',
    'Published May 6, 2024 • Last updated 1 hour ago',
    'Publié le 6 mai 2024 à 07h08, modifié le 6 mai 2024 à 09h10',
    'Monday, May 6, 2024',
    'By Ada Example',
    'Ada Example',
  ])('%s', (line) => expect(readWith(`<div><span>${line}</span></div>`).split('\n')).not.toContain(line));

  it.each(['The wall fell on May 6, 2024.', 'Opened 6 May 2024 by the mayor', 'Bo Sample'])(
    'but one that states more is: %s',
    (line) => expect(readWith(`<p>${line}</p>`)).toContain(line),
  );
});

describe('a notice between line breaks is not read', () => {
  it.each([
    ['as text', 'Sign up for our free newsletter.'],
    ['with a link in it', 'Follow us on <a href="https://x.com/paper">X</a> and on Facebook.'],
    ['in bold', '<b>Read also: <a href="/b">The long history of the harbour wall</a></b>'],
    [
      'at the end of bold text that has its own lines',
      '<b>The wall is 40 metres long.<br>Subscribe to our newsletter here.</b>',
    ],
  ])('%s', (_how, notice) => {
    const [first = '', second = ''] = paragraphs;
    const text = readWith(`<div>${first}<br><br>${notice}<br><br>${second}</div>`);
    expect(text).not.toMatch(/newsletter|Follow us|Read also/);
    expect(text.split(first)).toHaveLength(5);
    expect(text.split(second)).toHaveLength(5);
  });

  it('but a claim there that begins like one is', () => {
    const claim = 'Newsletter sales fell by 14 percent in 2024.';
    expect(readWith(`<p>${paragraphs[0]}<br>${claim}<br>${paragraphs[1]}</p>`)).toContain(claim);
  });
});

describe('a claim that begins like a notice is read', () => {
  it.each([
    'Newsletter sales fell by 14 percent in the year after the reform of the press law.',
    'Download numbers of the app rose by 12 percent, the ministry said on Monday.',
    'Data provided by the harbour authority show that 400 ships came in the first week.',
    'Already a member of the union, the island asked for more money in 2019.',
    'Nothing in this contract keeps the council from selling the wall, the court ruled.',
    'Views on the plan differ: 40 percent are for it, and as many are against it.',
    'More from the same fund went to the 14 islands in the north, the auditors found.',
    'Jetzt testen die Behörden vierzig Brunnen auf der Insel, teilte der Kreis mit.',
    'Recibe cada año más de cuatro millones de euros del Estado, según el informe.',
    'Ada Sample is a journalist, and was arrested at the gate on Sunday with two others.',
  ])('%s', (claim) => expect(readWith(`<p>${claim}</p>`)).toContain(claim));
});
