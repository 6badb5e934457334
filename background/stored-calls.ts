import type { Annotation, Evidence } from '../annotation/model/annotation.ts';
import { cutPart } from '../messaging/parts.ts';
import { hidesOthersOn } from '../settings/assignments.ts';
import { database } from '../storage/connection.ts';
import { sameClaimElsewhere } from '../storage/elsewhere.ts';
import { storedOf } from '../storage/stored.ts';

/** What pages of ours ask that may not open the database themselves. */
export const storedCalls = {
  async storedOfSource({ source, from }: { source: string; from?: number | undefined }) {
    const { annotations, others: all, drafts, canUndo, notesLeft } = await storedOf(await database(), source);
    const others = all.length > 0 && (await hidesOthersOn(source)) ? [] : all;
    const [own, ofOthers] = [annotations, others].map((each) => each.map((note) => ({ annotation: asShown(note) })));
    const typed = drafts.map((draft) => ({ draft: withoutQuotes(draft) }));
    const { isCut, ...part } = cutPart([...(own ?? []), ...typed, ...(ofOthers ?? [])], from);
    return { ...part, canUndo, notesLeft: notesLeft || isCut };
  },

  async sameClaimElsewhere({ source, exacts }: { source: string; exacts: string[] }) {
    const found = await sameClaimElsewhere(await database(), source, exacts);
    const told = found.map(({ exact, annotation: { id, tag, finding, created, target, note, evidence } }) => {
      const { source, title, outlet, selector } = target;
      const links = evidence.map(({ url }) => url);
      return {
        exact,
        id,
        tag,
        ...(finding && { finding }),
        created,
        source,
        title,
        outlet,
        words: selector[0].exact,
        note,
        links,
      };
    });
    // The card names a few of them; thousands of notes on the same words are told as those of one part.
    return cutPart(told).items;
  },
};

/** Without what may be long and no card shows: what it was in another program's file, and what was noticed of it. */
function asShown(annotation: Annotation): Annotation {
  return { ...withoutQuotes(annotation), origin: undefined, history: undefined };
}

function withoutQuotes<Noted extends { readonly evidence: Evidence[] }>(noted: Noted): Noted {
  return { ...noted, evidence: noted.evidence.map((each) => ({ ...each, quote: undefined })) };
}
