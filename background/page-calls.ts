import { isPageNote, type Annotation, type Selectors } from '../annotation/model/annotation.ts';
import { draftKeyOf, draftName, isOfPageNote, type DraftKey } from '../annotation/model/draft.ts';
import { maySpeakFor } from './may-speak-for.ts';
import type { Handlers } from '../messaging/answer.ts';
import { CallError } from '../messaging/call-error.ts';
import { nudgeCard } from '../messaging/card-nudge.ts';
import type { pageToBackground } from '../messaging/calls.ts';
import { askPage, type PageSender } from '../messaging/channels.ts';
import { listPart } from '../messaging/parts.ts';
import { hidesOthersOn } from '../settings/assignments.ts';
import { readSettings } from '../settings/settings.ts';
import { readsSite } from '../settings/site-rules.ts';
import { newestOfSource } from '../storage/newest-of-source.ts';
import { database } from '../storage/connection.ts';
import { draftsOfSource } from '../storage/drafts.ts';
import { applyHighlightStyle } from './highlight-style.ts';
import { judgeCalls } from './judge/judge-calls.ts';
import { injectPageScript, injectPageTools } from './read-tab.ts';
import { showClaimCount } from './badge.ts';
import { keepReading } from './keep-reading.ts';
import { wordsNow } from './words.ts';

/** What content scripts may ask: only for their own tab, and only for annotations of their own site. */
export const pageCalls: Handlers<typeof pageToBackground, PageSender> = {
  ...judgeCalls,

  async articleDetected(_nothing, { tabId, url }) {
    const { sites } = await readSettings();
    if (!readsSite(sites, url)) return undefined;
    // A site that goes from article to article without loading keeps its page script, which remembers the article
    // before. Any harmless question tells whether it is there.
    const isThere = await askPage(tabId)('isThere').then(
      () => true,
      () => false,
    );
    // If the tab has gone on to another page meanwhile, that page sends a call of its own.
    if (!isThere) await injectPageScript(tabId).catch(() => undefined);
    return undefined;
  },

  settings: () => readSettings(),

  async bringTools(_nothing, { tabId }) {
    await injectPageTools(tabId);
    return undefined;
  },

  async annotationsOfSource({ source, from }, { url }) {
    if (!maySpeakFor(url, source)) throw new CallError('refused');
    const { annotations } = await newestOfSource(await database(), source, new Date());
    const painted = annotations
      .filter(({ target }) => !isPageNote(target))
      .map(({ id, tag, target: { selector, url, translated } }) => {
        return { id, tag, selector, url, ...(translated && { translated }) };
      });
    return listPart(painted, from);
  },

  async draftedQuotes({ source, from }, { url }) {
    if (!maySpeakFor(url, source)) throw new CallError('refused');
    const db = await database();
    const [drafts, { others }] = await Promise.all([
      draftsOfSource(db, source),
      newestOfSource(db, source, new Date()),
    ]);
    const shown = others.length > 0 && (await hidesOthersOn(source)) ? [] : others;
    // What others tagged stays in the list as well, untagged: the page is told where it stands, and nothing of theirs.
    const keys = [...drafts.filter((draft) => !isOfPageNote(draft)), ...quotesOf(shown)];
    const quotes = [...new Map(keys.map((key) => [draftName(key), key])).values()].map(
      ({ exact, prefix }): Selectors => [
        { type: 'TextQuoteSelector', exact, prefix, suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 0 },
      ],
    );
    return listPart(quotes, from);
  },

  async articleRead(read, { url, isPrivate }) {
    if (!maySpeakFor(url, read.source)) throw new CallError('refused');
    await keepReading(await database(), read, isPrivate, new Date());
    return undefined;
  },

  async stylesChanged(_nothing, { tabId }) {
    await applyHighlightStyle(tabId);
    return undefined;
  },

  async claimsCounted({ count, changed }, { tabId }) {
    nudgeCard(tabId, 'claimsCounted');
    const { claims } = await wordsNow();
    await showClaimCount(tabId, { count, changed, sentence: claims.changedOnPage(changed) });
    return undefined;
  },
};

function quotesOf(annotations: readonly Annotation[]): DraftKey[] {
  return annotations.filter(({ target }) => !isPageNote(target)).map(draftKeyOf);
}
