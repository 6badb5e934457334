import type { followCurrentClaim } from '../messaging/current-claim.ts';
import { Session } from './session.ts';

/** Milliseconds until a page whose script went away is asked again: another one may have taken over. */
const askAgainAfter = 1000;

/** As `followCurrentClaim`, for one tab. */
export type FollowCurrentClaim = (
  onClaim: (claimId: string) => void,
  onEnd: Parameters<typeof followCurrentClaim>[2],
  signal: AbortSignal,
) => void;

/** The claim that a page is scrolled to, followed while it is read; undefined until it is scrolled. */
export class CurrentClaim extends Session<{ readonly claimId?: string }> {
  readonly #follow: FollowCurrentClaim;
  readonly #signal: AbortSignal;
  #life: AbortController | undefined;

  constructor(follow: FollowCurrentClaim, signal: AbortSignal) {
    super({});
    this.#follow = follow;
    this.#signal = signal;
  }

  /** Follows the page from when it is read until it no longer is. */
  follow(isRead: boolean): void {
    if (isRead === (this.#life !== undefined)) return;
    this.#life?.abort();
    this.#life = isRead ? new AbortController() : undefined;
    if (this.#life !== undefined) this.#connect(AbortSignal.any([this.#signal, this.#life.signal]));
  }

  #connect(signal: AbortSignal): void {
    if (signal.aborted) return;
    const connectAgain = (): void => {
      const timer = setTimeout(() => this.#connect(signal), askAgainAfter);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    };
    this.#follow((claimId) => this.change({ claimId }), connectAgain, signal);
  }
}
