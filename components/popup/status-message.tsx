import { useWords } from '../words/words-context.ts';
import type { PopupActions, PopupStatus } from '../views/popup.ts';

interface StatusMessageProps {
  readonly status: PopupStatus;
  /** True if there is no row to show. */
  readonly empty: boolean;
  readonly actions: Pick<PopupActions, 'onReadAnyway' | 'onReloadPage' | 'onAllowSites'>;
}

/** Says what is the matter with the page and what can be done; nothing while all is well. */
export function StatusMessage({ status, empty, actions }: StatusMessageProps) {
  const words = useWords('popup');
  if (status.kind === 'loading') {
    return (
      <p class="loading" role="status">
        {words.loading[status.step]}
      </p>
    );
  }
  if (status.kind === 'ready' && !empty) return null;
  const message = status.kind === 'ready' ? words.noClaims : words.status[status.kind];
  return (
    <section class="message" data-large={empty} role="status">
      <h2>{message.title}</h2>
      <p>{message.text}</p>
      <StatusAction kind={status.kind} actions={actions} />
    </section>
  );
}

function StatusAction({
  kind,
  actions,
}: {
  readonly kind: PopupStatus['kind'];
  readonly actions: StatusMessageProps['actions'];
}) {
  const words = useWords('popup');
  if (kind === 'no-article') {
    return (
      <button type="button" class="button primary" onClick={actions.onReadAnyway}>
        {words.readAnyway}
      </button>
    );
  }
  if (kind === 'no-access') {
    return (
      <button type="button" class="button primary" onClick={actions.onAllowSites}>
        {words.allowSites}
      </button>
    );
  }
  if (kind !== 'error' && kind !== 'not-judged') return null;
  return (
    <button type="button" class="button primary" onClick={actions.onReloadPage}>
      {words.reloadPage}
    </button>
  );
}
