import type { Tag } from '../../../annotation/model/annotation.ts';
import type { SupportKind } from '../../../claims/model/claim.ts';
import type { Message } from './claims.ts';

/** A sentence of the sample article. One without support is no claim. */
export interface SampleSentence {
  readonly text: string;
  readonly support?: SupportKind;
  /** Words of the sentence. */
  readonly attribution?: string;
  readonly reasons?: readonly (readonly [signal: string, words: string])[];
  readonly suggested?: Tag;
}

/** What only the welcome page says. */
export interface WelcomeWords {
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  readonly steps: string;
  readonly step: Readonly<Record<'read' | 'judge' | 'keep', Message>>;
  readonly pin: Message;
  readonly tryIt: Message;
  readonly sampleOutlet: string;
  readonly sampleHeadline: string;
  readonly sample: readonly SampleSentence[];
  readonly library: Message;
  readonly tags: Message;
  /** How a site is left alone. */
  readonly off: Message;
  readonly access: Message;
  readonly privacy: string;
  readonly promises: readonly string[];
  readonly settings: string;
}
