import { judgedReading, type AskJudge, type Reading } from './judged-reading.ts';
import type { Known, KnownAnnotations } from './known-annotations.ts';
import type { Pacer } from './pacer.ts';
import type { ReadArticle } from './reading.ts';

/** An article with its claims, and what the reader said of it. */
export interface KnownReading {
  readonly reading: Reading;
  readonly known: Known;
}

/** Asks for the claims of an article and for what is stored about it at once: whoever waits for both waits once. */
export async function knownReading(
  read: ReadArticle,
  last: Reading | undefined,
  from: { readonly judge: AskJudge; readonly known: KnownAnnotations },
  pacer: Pacer,
): Promise<KnownReading> {
  const asked = [judgedReading(read, last, from.judge), from.known.ask(read.facts.source)] as const;
  const [reading, stored] = await pacer.wait(Promise.all(asked));
  return { reading, known: await from.known.find(reading, stored, pacer) };
}
