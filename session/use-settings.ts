import { useEffect, useState } from 'preact/hooks';
import { watchSettings, type Settings } from '../settings/settings.ts';

/** The settings as they are now, in whatever page they are changed. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);
  return settings;
}
