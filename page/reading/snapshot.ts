import type { PageSnapshot } from '../../messaging/page-shapes.ts';
import { unanchoredOf } from './candidates.ts';
import { describingSteps } from './describe-in.ts';
import type { ShownArticle } from './marks.ts';
import type { Pacer } from './pacer.ts';
import { pageClaimSteps } from './page-claims.ts';
import { isEndless } from './places.ts';

/** What is known of a page whatever it shows: how the last reading went, and what the page says of itself. */
export type PageFacts = Pick<PageSnapshot, 'state' | 'facts' | 'timing'>;

/**
 * What popup, panel and card are told of a page. All of one moment, however long the describing takes: claims of one
 * article under the address of the next would take its tags along.
 *
 * @param article undefined while none is shown.
 * @param most how many claims, besides those whose words changed.
 */
export async function takeSnapshot(
  page: PageFacts,
  article: ShownArticle | undefined,
  most: number,
  pacer: Pick<Pacer, 'drain'>,
): Promise<PageSnapshot> {
  if (article === undefined) {
    return { ...page, ...nothingToTell, claims: [], claimsLeft: 0, unanchored: [] };
  }
  const { reading, places, lost } = article;
  const { languageSupported, readPartly, notJudged } = reading;
  await reading.reasons.wanted();
  const spans = [...places, ...lost.flatMap(({ candidates }) => candidates)].map(({ span }) => span);
  await pacer.drain(describingSteps(reading.model, spans));
  const unanchored = unanchoredOf(reading, lost);
  const claims = await pacer.drain(pageClaimSteps(reading, places, most));
  const claimsLeft = places.length - claims.length;
  const endlessText = reading.claims.some(isEndless);
  const told = { languageSupported, readPartly, endlessText, ...(notJudged && { notJudged }) };
  return { ...page, ...told, claims, claimsLeft, unanchored };
}

const nothingToTell = { languageSupported: true, readPartly: false, endlessText: false };
