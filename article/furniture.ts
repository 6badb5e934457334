const NAMES = new Set('nav aside footer form button select textarea input label noscript iframe object svg math figure figcaption dialog menu'.split(' '));
const ROLES = /^(navigation|complementary|contentinfo|banner|search|dialog|alertdialog|alert|toolbar|menu|menubar|tablist|form)$/;
const WORDS =
  /(^|[\s_-])(related|recirc\w*|recommend\w*|newsletter|sign-?up|subscri(be|ption)\w*|share|sharing|social|comments?|disqus|byline|caption|credit|ads?|advert\w*|sponsor\w*|promo\w*|cookie\w*|consent|breadcrumbs?|toc|tags?|toolbar|read-?(more|also)|most-?(read|popular)|outbrain|taboola|trending|hidden|sr-only|visually-?hidden|screen-?reader\w*)($|[\s_-])/i;

/** Tells of an element inside an article root whether it is furniture: not part of the article's running text. */
export function furnitureIn(root: Element): (element: Element) => boolean {
  return (element) => element !== root && isFurniture(element);
}

function isFurniture(element: Element): boolean {
  if (NAMES.has(element.localName) || element.hasAttribute('data-claimlight')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.test(role)) return true;
  return WORDS.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}
