import { callOf } from '../text/node-property.ts';
import { namesIn, nameWords } from './element-names.ts';
import { isForEarOnly, isHidden, isStruckOut } from './styles.ts';

/** Ways through the site, and what is written there. */
const waysAround = 'nav, [role=navigation], [role=menu], [role=toolbar], [role=search], [contenteditable]';

/** Names of what others pay for, write or ask for on the page of an article. */
const othersWords =
  / (?:advert\w*|ads?|sponsor\w*|outbrain|taboola|zergnet|revcontent|comments?|commenting|disqus|livefyre|coral|cookies?|consent|gdpr)(?= )/g;

/**
 * True for an element on an article's page whose words are nothing that the publisher says: advertisements, comments,
 * menus, and what is out of sight. Captions, boxes and lead-ins beside the article are none of these: no claims are
 * looked for in them, but the reader may tag what they say.
 */
export function isNotOfPublisher(element: Element): boolean {
  if (callOf(element, 'matches', waysAround)) return true;
  if (namesIn(othersWords, nameWords(element)).length > 0) return true;
  return isHidden(element) || isForEarOnly(element) || isStruckOut(element);
}
