import { useWords } from '../words/words-context.ts';

interface SiteSwitchProps {
  readonly host: string;
  readonly isRead: boolean;
  readonly onChange: (isRead: boolean) => void;
}

/** Whether articles of the page's site are read at all. */
export function SiteSwitch({ host, isRead, onChange }: SiteSwitchProps) {
  const words = useWords();
  return (
    <div class="site-switch">
      <button type="button" role="switch" class="switch" aria-checked={isRead} onClick={() => onChange(!isRead)}>
        <span class="switch-track" aria-hidden="true" />
        <span class="site-name">{words.readSite(host)}</span>
      </button>
    </div>
  );
}
