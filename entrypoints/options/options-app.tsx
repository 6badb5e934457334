import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import type { OptionsSettings, Shortcut } from '../../components/views/options.ts';
import { useOptionsWords } from '../../components/words/options-words.ts';
import { highlightCss } from '../../highlights/highlight-css.ts';
import { changeSettings, type Settings } from '../../settings/settings.ts';
import { hostOf } from '../../settings/site-rules.ts';
import { paintPreview } from '../../highlights/paint-preview.ts';
import { openShortcuts, readShortcuts } from '../../messaging/shortcuts.ts';
import { useStorageState } from '../../session/storage-state.ts';

/** The settings page joined to settings, storage and commands. */
export function OptionsApp({ settings }: { readonly settings: Settings }) {
  const { title, openPopup } = useOptionsWords();
  const [saved, setSaved] = useState<'yes' | 'no'>();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const { storage, isRefused, askToPersist } = useStorageState();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => void readShortcuts(openPopup).then(setShortcuts), [openPopup]);

  const change = ({ sites, suggestionsShown, ...others }: Partial<OptionsSettings>): void => {
    const changed = {
      ...others,
      ...(sites && { sites: { ...sites, only: [...sites.only], never: [...sites.never] } }),
      ...(suggestionsShown && { suggestionsShown: [...suggestionsShown] }),
    };
    changeSettings(changed).then(
      () => setSaved('yes'),
      () => setSaved('no'),
    );
  };
  return (
    <Options
      settings={settings}
      storage={storage}
      shortcuts={shortcuts}
      saved={saved}
      persistenceRefused={isRefused}
      onChange={change}
      hostOf={hostOf}
      onAskToPersist={askToPersist}
      onOpenShortcuts={() => void openShortcuts()}
      onPreviewDrawn={(preview) => paintPreview(preview, highlightCss(settings.highlightStyle, settings.palette))}
    />
  );
}
