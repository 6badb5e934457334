import { useWords } from '../words/words-context.ts';

interface SiteSwitchProps {
  readonly host: string;
  readonly isRead: boolean;
  readonly onChange: (isRead: boolean) => void;
}

/** Whether articles of the page's site are read at all. */
export function SiteSwitch({ host, isRead, onChange }: SiteSwitchProps) {
  const words = useWords('popup');
  return (
    <button
      type="button"
      role="switch"
      class="switch site-switch"
      aria-checked={isRead}
      title={words.readSite(host)}
      onClick={() => onChange(!isRead)}
    >
      <span class="switch-track" aria-hidden="true" />
      <span class="site-name">{words.readSite(host)}</span>
    </button>
  );
}
