import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPainter } from '../../highlights/painter.ts';
import type { PageClaim } from '../../messaging/calls.ts';
import { answerAsPage, askBackgroundFromPage } from '../../messaging/channels.ts';
import { offerPlace } from '../../messaging/place.ts';
import { readSettings, watchSettings } from '../../settings/settings.ts';
import { PageReader } from '../../page/reading/page-reader.ts';
import { watchPage } from '../../page/reading/page-watch.ts';
import { createPlaceReport } from '../../page/reading/place-report.ts';
import { scrollSmoothlyTo } from '../../page/surface/scroll-to.ts';
import { selectedRange } from '../../page/reading/selected-range.ts';
import { createSurface } from '../../page/surface/surface.ts';

/** Characters of a selection that the popup is shown. */
const longestSelection = 1000;

/** On an article: reads it, paints its claims, and answers the popup. Brought in by the background only. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { signal } = ctx;
    const settings = await readSettings();
    // A newer reader may have come meanwhile, and taken over.
    if (signal.aborted) return;
    const reader = new PageReader(
      document,
      {
        painter: createPainter(CSS.highlights),
        annotationsOf: (source) => askBackgroundFromPage('annotationsOfSource', { source }),
        draftedQuotesOf: (source) => askBackgroundFromPage('draftedQuotes', { source }),
        onCount: (count) => {
          void askBackgroundFromPage('claimsCounted', { count }).catch(() => undefined);
          surface.onPaint();
        },
        onAnchored: (found) => void askBackgroundFromPage('articleRead', found).catch(() => undefined),
      },
      settings,
      signal,
    );
    const surface = createSurface(reader, settings, signal);

    const place = createPlaceReport(window, (y) => reader.claimNear(y));
    offerPlace((tell, signal) => {
      place.follow(tell, signal);
      // A panel that is closed while the pointer is at a claim in it cannot tell that it points no more.
      signal.addEventListener('abort', () => reader.pointAt(null), { once: true });
    }, signal);
    answerAsPage(
      {
        ...surface.calls,
        snapshot: () => reader.snapshot(),
        snapshotStart: ({ most }) => reader.snapshot(most),
        readAnyway: async () => {
          await reader.read({ anyway: true });
          return undefined;
        },
        focusClaim: async ({ id }) => {
          await reader.catchUp();
          place.lead();
          return scrollSmoothlyTo(reader.focus(id));
        },
        pointAtClaim: ({ id }) => reader.pointAt(id),
        selectedText: () => document.getSelection()?.toString().slice(0, longestSelection) ?? '',
        claimFromSelection: () => claimFromSelection(reader),
        annotationsChanged: async ({ source }) => {
          await reader.refresh(source);
          return undefined;
        },
      },
      signal,
    );
    watchSettings((settings, before) => {
      reader.applySettings(settings);
      surface.applySettings(settings);
      const looksSame = settings.highlightStyle === before.highlightStyle && settings.palette === before.palette;
      if (!looksSame) void askBackgroundFromPage('stylesChanged').catch(() => undefined);
    }, signal);
    const moves = new EventTarget();
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (withoutFragment(newUrl) === withoutFragment(oldUrl)) return;
      surface.leave();
      reader.leave();
      moves.dispatchEvent(new Event('move'));
    });
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && void reader.read());

    // From before the first reading, so that nothing that changes during it is missed. Not awaited, for it lasts as long as
    // the page, and whoever brings the reader in waits for this function.
    void watchPage(document, moves, () => reader.read(), signal);
    await reader.read();
  },
});

function claimFromSelection(reader: PageReader): Promise<PageClaim | null> | null {
  const selected = selectedRange(document);
  return selected === undefined ? null : reader.claimFrom(selected);
}

function withoutFragment({ origin, pathname, search }: URL): string {
  return origin + pathname + search;
}
