import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { makeBackup } from '../../backup/backup-file.ts';
import { readFile } from '../../exchange/import/file.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';

const { source, selector } = inventedTarget();

function typed(n: number, overrides: Partial<Draft> = {}): Draft {
  const [{ exact, prefix }] = selector;
  const updated = minute(n).toISOString();
  return { source, exact, prefix, note: 'By whom?', evidence: [], evidenceText: '', updated, ...overrides };
}

/** What can be read back from a backup. */
async function backedUp(content: {
  annotations?: readonly Annotation[];
  drafts?: readonly Draft[];
  unstored?: readonly Draft[];
  templates?: readonly { id: string; name: string; text: string }[];
}) {
  const { annotations = [], drafts = [], unstored = [], templates = [] } = content;
  const slices = async function* (): AsyncGenerator<readonly Annotation[]> {
    yield await Promise.resolve(annotations);
  };
  const { file } = await makeBackup({ annotations: slices(), drafts, unstored, templates }, minute(9));
  return readFile(await file.text(), minute(10));
}

const annotation = inventedAnnotation({ note: 'By who', modified: minute(1).toISOString() });
const templates = [{ id: 'plain', name: '', text: '{{title}}' }];

test('a backup holds annotations, the trash, drafts and templates, and all is read back', async () => {
  const trashed = { ...annotation, id: annotation.id.replace('0f8', '1f8'), deleted: minute(2).toISOString() };
  const drafts = [typed(3, { exact: 'Tickets cost more.' })];
  expect(await backedUp({ annotations: [annotation, trashed], drafts, templates })).toEqual({
    accepted: [annotation, trashed],
    drafts,
    templates,
    isBackup: true,
    refused: [],
  });
});

test('without any annotation it still holds what was typed', async () => {
  expect(await backedUp({ drafts: [typed(1)], templates })).toMatchObject({
    accepted: [],
    drafts: [typed(1)],
    templates,
  });
});

describe('what was typed and is not stored', () => {
  test('is in its annotation, with when it was typed, and half a link among the drafts', async () => {
    const unstored = [typed(3, { evidenceText: 'https://po' })];
    expect(await backedUp({ annotations: [annotation], unstored })).toMatchObject({
      accepted: [{ ...annotation, note: 'By whom?', modified: minute(3).toISOString() }],
      drafts: [{ note: '', evidenceText: 'https://po' }],
    });
  });

  test('is in the place of its draft', async () => {
    const drafts = [typed(1, { note: 'By who' })];
    expect(await backedUp({ drafts, unstored: [typed(3)] })).toMatchObject({ accepted: [], drafts: [typed(3)] });
  });

  test('gives way to what was stored later', async () => {
    const unstored = [typed(0, { note: 'B' }), typed(0, { exact: 'Tickets cost more.', note: 'T' })];
    const drafts = [typed(1, { exact: 'Tickets cost more.', note: 'Than when?' })];
    expect(await backedUp({ annotations: [annotation], drafts, unstored })).toMatchObject({
      accepted: [annotation],
      drafts,
    });
  });

  test('is a draft where the annotation lies in the trash', async () => {
    const trashed = { ...annotation, deleted: minute(2).toISOString() };
    expect(await backedUp({ annotations: [trashed], unstored: [typed(3)] })).toMatchObject({
      accepted: [trashed],
      drafts: [typed(3)],
    });
  });
});

test('a draft or a template that is wrong is refused by name, and keeps nothing else out', async () => {
  const { file } = await makeBackup(
    {
      annotations: (async function* () {
        yield await Promise.resolve([annotation]);
      })(),
      drafts: [typed(1, { source: 'javascript:alert(1)' }), typed(2)],
      unstored: [],
      templates: [{ id: 'plain', name: '', text: 'x'.repeat(100_001) }, ...templates],
    },
    minute(9),
  );
  const read = readFile(await file.text(), minute(10));
  expect(read).toMatchObject({ accepted: [annotation], drafts: [typed(2)], templates });
  expect(read.refused).toEqual([
    { what: 'draft', index: 0, reason: 'wrong-fields', faults: [{ field: 'source', fault: 'not-a-web-address' }] },
    {
      ...{ what: 'template', index: 0, reason: 'wrong-fields' },
      faults: [{ field: 'text', fault: 'too-large', most: 100_000 }],
    },
  ]);
});
