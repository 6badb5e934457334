/** What the page says about the article. Strings are trimmed and never longer than the annotation schema allows. */
export interface ArticleFacts {
  /** Canonical URL: two pages with the same source are the same article. */
  readonly source: string;
  /** The URL as the reader sees it. */
  readonly url: string;
  readonly title: string;
  /** Name of the publication; its host name if the page does not say. */
  readonly outlet: string;
  readonly author?: string;
  /** ISO 8601 date or date-time, as declared. */
  readonly published?: string;
  /** BCP 47 tag, or empty if neither the page nor its text shows it. */
  readonly language: string;
  /** True if the browser has translated the page in place; the original's language is then unknown. */
  readonly translated?: true | undefined;
}
