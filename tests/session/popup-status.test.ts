import { describe, expect, it } from 'vitest';
import { emptyView, isStoredKnown, type PageView } from '../../session/page-view.ts';
import { popupStatusOf } from '../../session/popup-status.ts';
import type { SiteRules } from '../../settings/site-rules.ts';
import { annotation, pageSnapshot as snapshot } from './claims.ts';

const address = 'https://harbour-gazette.example/news/ferry';
const view = (parts: Partial<PageView>): PageView => ({ ...emptyView, address, ...parts });
const everywhere: SiteRules = { mode: 'everywhere', only: [], never: [] };
const notHere: SiteRules = { mode: 'never-listed', only: [], never: ['harbour-gazette.example'] };

describe('what the popup says of a page', () => {
  it.each([
    ['nothing has answered yet', {}, 'loading'],
    ['it is being read', { snapshot: snapshot({ state: 'reading' }) }, 'loading'],
    ['it has been read', { snapshot: snapshot() }, 'ready'],
    ['nobody judged it', { snapshot: snapshot({ notJudged: 'no-answer' }) }, 'not-judged'],
    ['only a part was read', { snapshot: snapshot({ readPartly: true }) }, 'read-partly'],
    ['a part of it is too long for the list', { snapshot: snapshot({ endlessText: true }) }, 'endless-text'],
    ['its language is not known', { snapshot: snapshot({ languageSupported: false }) }, 'unsupported-language'],
    ['it is no article', { snapshot: snapshot({ state: 'no-article' }) }, 'no-article'],
    ['reading failed', { snapshot: snapshot({ state: 'failed' }) }, 'error'],
    ['nobody answers there', { silence: 'page-silent' }, 'page-silent'],
    ['what it knows could not be told', { pageFailure: 'no-answer' }, 'error'],
    ['it is the browser’s', { silence: 'not-a-web-page' }, 'internal-page'],
    ['the browser forbids it', { silence: 'not-allowed' }, 'kept-out'],
    ['the reader has not allowed it', { silence: 'no-access' }, 'no-access'],
    ['it is a PDF', { silence: 'pdf' }, 'pdf'],
    ['the page script has fallen silent', { snapshot: snapshot(), silence: 'page-silent' }, 'page-silent'],
  ] as const)('when %s', (_name, parts, kind) => {
    expect(popupStatusOf(view(parts), everywhere).kind).toBe(kind);
  });
});

describe('on a site that the reader switched off', () => {
  it('says so, unless the page was read at the reader’s wish', () => {
    expect(popupStatusOf(view({ silence: 'page-silent' }), notHere).kind).toBe('site-off');
    expect(popupStatusOf(view({ silence: 'site-off', address: undefined }), everywhere).kind).toBe('site-off');
    expect(popupStatusOf(view({ snapshot: snapshot() }), notHere).kind).toBe('ready');
  });
});

describe('what it says of the database', () => {
  it('is that nothing is known of what is stored, once it has failed', () => {
    expect(isStoredKnown(view({ storageFailure: 'storage-newer', annotations: [annotation()] }))).toBe(false);
  });

  it('is that all is known while it answers, also with no annotations', () => {
    expect(isStoredKnown(view({ annotations: [] }))).toBe(true);
    expect(isStoredKnown(emptyView)).toBe(false);
  });
});
