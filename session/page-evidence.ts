import { longestUrl, type Evidence, type Stance } from '../annotation/model/annotation.ts';
import { textDirective } from '../exchange/text-fragment.ts';
import type { ShownPage } from '../messaging/tabs.ts';

/** UTF-16 units kept of the selected words; who selects a whole page means the page. */
const longestQuote = 5000;

/** As much as the schema allows. */
const longestTitle = 2000;

/**
 * A page as evidence, now.
 *
 * @param quote the words that are kept with it, as `quoteOf` gives them; empty for the page as a whole.
 */
export function evidenceOf(page: ShownPage, quote: string, stance?: Stance): Evidence {
  const title = page.title.trim().slice(0, longestTitle).toWellFormed();
  return {
    url: addressAt(page.url, quote),
    ...(title !== '' && { title }),
    ...(quote !== '' && { quote }),
    ...(stance !== undefined && { stance }),
    accessed: new Date().toISOString(),
  };
}

/** What is kept of words that were selected on a page. */
export function quoteOf(selected: string): string {
  const text = selected.trim();
  return text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd().toWellFormed()} …` : text;
}

/** The address without its text fragment, which only says where on the page to look. */
export function pageOf(url: string): string {
  const [address = ''] = url.split(/#?:~:/);
  return address;
}

/** The page's address, which opens it at the quote where there is one. */
function addressAt(url: string, quote: string): string {
  const page = pageOf(url);
  if (quote === '') return page;
  const directive = textDirective({ exact: quote, prefix: '', suffix: '' });
  const at = `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
  return at.length > longestUrl ? page : at;
}
