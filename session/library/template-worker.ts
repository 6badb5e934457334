import { fillTemplate } from '../../exchange/templates/fill-template.ts';
import { answerAsWorker } from '../../messaging/worker-calls.ts';
import type { FillerCalls } from './template-filler.ts';

/** Characters that a preview shows: a note can have a million. */
const longestPreview = 20_000;

/** Fills a template where it can be ended: it may be another's, and its notes may be long. */
answerAsWorker<FillerCalls>({
  fill: ({ text, notes }) => fillTemplate(text, notes, new Date()).slice(0, longestPreview),
});
