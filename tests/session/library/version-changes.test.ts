import { describe, expect, it } from 'vitest';
import { changesBetween, versionItems } from '../../../session/library/version-changes.ts';

const kept = (...texts: string[]) => texts.map((text) => ({ hash: text, text }));
const ferry = 'The ferry carried 900 people in May.';
const fares = 'Fares rise by a tenth in the autumn.';
const mayor = 'The mayor of Skarholm was not asked.';

describe('what became of an article’s sentences', () => {
  it('is told in its order: edited ones with their edits, others as new or gone', () => {
    const now = kept(ferry.replace('900', '700'), 'A new quay was opened.', mayor);
    expect(changesBetween(kept(ferry, fares, mayor), now, 'en')).toEqual([
      { kind: 'removed', text: fares },
      {
        kind: 'reworded',
        diff: [
          { kind: 'same', text: 'The ferry carried ' },
          { kind: 'removed', text: '900' },
          { kind: 'added', text: '700' },
          { kind: 'same', text: ' people in May.' },
        ],
      },
      { kind: 'added', text: 'A new quay was opened.' },
    ]);
  });

  it('is told without words where they were not kept', () => {
    expect(changesBetween([{ hash: 'a' }, ...kept(mayor)], [{ hash: 'b' }, ...kept(mayor)], 'en')).toEqual([
      { kind: 'removed' },
      { kind: 'added' },
    ]);
  });

  it('is nothing where nothing was edited', () => {
    expect(changesBetween(kept(ferry, mayor), kept(ferry, mayor), 'en')).toEqual([]);
  });
});

it('versions stand with the newest first, each beside the one before', () => {
  const versions = [
    { visit: '2026-03-01T08:00:00.000Z', sentences: kept(ferry, fares), unknown: 0 },
    { visit: '2026-03-02T08:00:00.000Z', sentences: kept(ferry), unknown: 3 },
  ];
  expect(versionItems(versions, 'en')).toEqual([
    { visit: versions[1]?.visit, changes: [{ kind: 'removed', text: fares }], sentences: 1, unknown: 3 },
    { visit: versions[0]?.visit, changes: [], sentences: 2, unknown: 0 },
  ]);
});
