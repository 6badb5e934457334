import { askEarly } from '../../messaging/early-questions.ts';
import { framePainted } from '../../session/frame-painted.ts';
import { askSettings } from '../../settings/ask-settings.ts';

// All else comes in once the first frame, which stands in the page's file, is on screen: docs/decisions/0016.
void framePainted(0).then(async () => {
  const [early, settings] = [askEarly(), askSettings()];
  const { showPopup } = await import('./popup-page.tsx');
  await showPopup(early, settings);
});
