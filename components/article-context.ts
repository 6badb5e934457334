import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is the same for all claims that are shown of an article. */
export interface ShownArticle {
  /** BCP 47 tag of the article, or empty: how its sentences are to be pronounced. */
  readonly language: string;
  /** Its canonical address; missing if it is not known. */
  readonly source?: string | undefined;
  /** How many more claims are about to come, of which nothing but that is known. */
  readonly rowsLeft: number;
}

export const ArticleContext = createContext<ShownArticle>({ language: '', rowsLeft: 0 });

/** The article that the claims are from; one without a language, unless a provider above says otherwise. */
export function useArticle(): ShownArticle {
  return useContext(ArticleContext);
}
