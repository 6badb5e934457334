import type { View } from '../../catalogue/model/view.ts';
import { queryOf, viewOf } from '../../components/views/library-address.ts';
import { libraryPages, type LibraryPage } from '../../components/views/library.ts';
import { Session } from '../session.ts';

interface Address {
  readonly view: View;
  readonly page: LibraryPage;
}

/** What of a window the address needs. */
export interface AddressBar {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void, options: { readonly signal: AbortSignal }): void;
}

/**
 * View and page as the address has them. A filter is a step that Back takes back; the letters of one search are not.
 */
export class AddressSession extends Session<Address> {
  readonly #bar: AddressBar;

  constructor(signal: AbortSignal, bar: AddressBar = window) {
    super(addressOf(bar.location));
    this.#bar = bar;
    bar.addEventListener('popstate', () => this.change(addressOf(bar.location)), { signal });
  }

  goTo(change: Partial<Address>): void {
    const { view: before } = this.snapshot;
    const { view, page } = { ...this.snapshot, ...change };
    const isTyping = before.text !== '' && view.text !== '' && before.text !== view.text;
    const address = `${this.#bar.location.pathname}${queryOf(view)}${page === 'notes' ? '' : `#${page}`}`;
    if (isTyping) this.#bar.history.replaceState(null, '', address);
    else this.#bar.history.pushState(null, '', address);
    this.change(change);
  }
}

function addressOf({ search, hash }: AddressBar['location']): Address {
  return { view: viewOf(search), page: libraryPages.find((page) => `#${page}` === hash) ?? 'notes' };
}
