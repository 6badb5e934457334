import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOwn } from '../../annotation/model/creator.ts';
import { readFile } from '../../exchange/import/file.ts';
import { peopleIn } from '../../exchange/import/people.ts';
import { jsonVersion, toJson } from '../../exchange/json.ts';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { minute } from '../invented-annotation.ts';

/** A file as each version wrote it, never changed once that version is out: readers keep backups for years. */
const folder = new URL('./stored/', import.meta.url);

test('there is a stored file of every version', () => {
  const versions = Array.from({ length: jsonVersion }, (_, at) => `v${at + 1}.json`);
  expect(readdirSync(folder).sort()).toEqual(versions);
});

test.each(readdirSync(folder))('%s is imported, whole', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { annotations } = JSON.parse(text) as { annotations: unknown[] };
  const { accepted, refused } = readFile(text, minute(10));
  expect(refused).toEqual([]);
  expect(accepted).toHaveLength(annotations.length);
  expect(accepted.map(({ target }) => target.title)).toEqual(annotations.map(() => 'New ferry on the northern line'));
});

test.each(['v1.json', 'v2.json', 'v3.json'])('old backups and exports import as me: %s', (name) => {
  const imported = readFile(readFileSync(new URL(name, folder), 'utf8'), minute(10));
  expect(imported.accepted.filter(isOwn)).toHaveLength(imported.accepted.length);
  expect(peopleIn(imported, new Set())).toEqual([]);
});

test('the newest says what is written now', () => {
  const text = readFileSync(new URL(`v${jsonVersion}.json`, folder), 'utf8');
  const { accepted, ...beside } = readFile(text, minute(10));
  const written: unknown = JSON.parse(
    toJson(
      accepted.map((record) => annotationSchema.parse(record)),
      minute(9),
      beside,
    ),
  );
  expect(written).toEqual(JSON.parse(text));
});
