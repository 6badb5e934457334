import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bothChanges,
  changedNoteAndLinks,
  changeOfLinks,
  type NoteAndLinks,
  type NoteAndLinksChange,
} from '../../annotation/model/note-and-links.ts';
import { minute } from '../invented-annotation.ts';

const link = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 9 }))
  .map(([page, at]) => ({ url: `https://${page}.example/`, accessed: minute(at).toISOString() }));
const links = fc.uniqueArray(link, { selector: ({ url }) => url });
const words: fc.Arbitrary<NoteAndLinks> = fc.record({ note: fc.string(), evidence: links });
const change: fc.Arbitrary<NoteAndLinksChange> = fc.record(
  { note: fc.string(), evidence: links, withdrawn: links.map((all) => all.map(({ url }) => url)) },
  { requiredKeys: [] },
);

describe('a change of what was typed', () => {
  it('made twice is as made once', () => {
    fc.assert(
      fc.property(words, change, (before, change) => {
        const once = changedNoteAndLinks(before, change);
        const twice = changedNoteAndLinks(once, change);
        expect(twice.note).toBe(once.note);
        expect(addressesOf(twice)).toEqual(addressesOf(once));
      }),
    );
  });

  it('joined with a later one does what both do', () => {
    fc.assert(
      fc.property(words, change, change, (before, earlier, later) => {
        const oneByOne = changedNoteAndLinks(changedNoteAndLinks(before, earlier), later);
        expect(changedNoteAndLinks(before, bothChanges(earlier, later))).toEqual(oneByOne);
      }),
    );
  });

  it('of one list of links to another makes the other', () => {
    fc.assert(
      fc.property(links, links, (before, after) => {
        const made = changedNoteAndLinks({ note: '', evidence: before }, changeOfLinks(before, after));
        expect(addressesOf(made)).toEqual(addressesOf({ note: '', evidence: after }));
      }),
    );
  });

  it('that says nothing changes nothing', () => {
    fc.assert(
      fc.property(words, (before) => {
        expect(changedNoteAndLinks(before, {})).toEqual(before);
      }),
    );
  });
});

function addressesOf({ evidence }: NoteAndLinks): string[] {
  return evidence.map(({ url }) => url).toSorted();
}
