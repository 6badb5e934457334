import { useState } from 'preact/hooks';
import type { OptionsProps } from '../views/options.ts';
import { useWords } from '../words/words-context.ts';
import { Tick } from './choice.tsx';

type VersionsSettingsProps = Pick<OptionsProps, 'settings' | 'versions' | 'onChange' | 'onForgetVersions'>;

/** Whether versions of tagged articles are kept, how many there are, and the way to be rid of them. */
export function VersionsSettings({ settings, versions, onChange, onForgetVersions }: VersionsSettingsProps) {
  const words = useWords('options');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Tick
        label={words.keepVersions}
        value={settings.versionsKept}
        onChange={(versionsKept) => onChange({ versionsKept })}
      />
      {versions !== undefined && <p>{words.versionsKept(versions.articles, versions.versions)}</p>}
      {versions !== undefined && versions.versions > 0 && !isAsking && (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.deleteVersions} …
        </button>
      )}
      {isAsking && (
        <div class="sure" role="group" aria-label={words.sureDeleteVersions}>
          <p>{words.sureDeleteVersions}</p>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setAsking(false);
              onForgetVersions();
            }}
          >
            {words.deleteVersions}
          </button>
          <button type="button" class="button" autofocus onClick={() => setAsking(false)}>
            {words.keepThem}
          </button>
        </div>
      )}
    </>
  );
}
