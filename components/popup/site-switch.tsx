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
      aria-label={words.readSite(host)}
      title={words.readSite(host)}
      onClick={() => onChange(!isRead)}
    >
      <span class="switch-track" aria-hidden="true" />
      {/* The whole sentence would leave no room for the name. */}
      <span class="site-name">{host.replace(/^www\./, '')}</span>
    </button>
  );
}
