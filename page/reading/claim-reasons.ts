import type { Reason } from '../../claims/model/claim.ts';
import type { JudgedArticle, JudgedClaim } from '../../claims/model/judged-article.ts';

/** Why each claim of an article was picked. The judge is asked for it the first time that somebody wants to know. */
export class ClaimReasons {
  readonly #ask: () => Promise<Pick<JudgedArticle, 'claims'>>;
  #asked: Promise<void> | undefined;
  #known: ReadonlyMap<number, readonly Reason[]> = new Map();

  /** @param ask has the judge explain all claims of the article. */
  constructor(ask: () => Promise<Pick<JudgedArticle, 'claims'>>) {
    this.#ask = ask;
  }

  /** Resolves once the reasons are known, or cannot be had now: then the next one who wants to know asks again. */
  wanted(): Promise<void> {
    this.#asked ??= this.#ask().then(
      ({ claims }) => void (this.#known = new Map(claims.map(({ span, reasons = [] }) => [span.start, reasons]))),
      () => void (this.#asked = undefined),
    );
    return this.#asked;
  }

  /** Why this one was; nothing before `wanted` has resolved. */
  of({ span }: Pick<JudgedClaim, 'span'>): readonly Reason[] {
    return this.#known.get(span.start) ?? [];
  }
}
