import { cutPart } from '../messaging/parts.ts';
import { database } from '../storage/connection.ts';
import { sameWordsElsewhere } from '../storage/elsewhere.ts';
import { storedOf } from '../storage/stored.ts';

/** What pages of ours ask that may not open the database themselves. */
export const storedCalls = {
  async storedOfSource({ source, from }: { source: string; from?: number | undefined }) {
    const { annotations, drafts, canUndo } = await storedOf(await database(), source);
    // What an annotation was in another program's file may be long, and no card shows it.
    const shown = annotations.map((annotation) => ({ annotation: { ...annotation, origin: undefined } }));
    return { ...cutPart([...shown, ...drafts.map((draft) => ({ draft }))], from), canUndo };
  },

  async sameWordsElsewhere({ source, exacts }: { source: string; exacts: string[] }) {
    const found = await sameWordsElsewhere(await database(), source, exacts);
    const told = found.map(({ exact, annotation: { id, tag, created, target } }) => {
      const { source, title, outlet } = target;
      return { exact, id, tag, created, source, title, outlet };
    });
    // The card names a few of them; thousands of notes on the same words are told as those of one part.
    return cutPart(told).items;
  },
};
