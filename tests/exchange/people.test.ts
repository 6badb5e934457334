import { expect, test } from 'vitest';
import { peopleIn } from '../../exchange/import/people.ts';
import { readFile } from '../../exchange/import/file.ts';
import { toHtml } from '../../exchange/html.ts';
import { toJson } from '../../exchange/json.ts';
import { toMarkdown } from '../../exchange/markdown.ts';
import { signedFor } from '../../exchange/signed-formats.ts';
import { toWebAnnotation } from '../../exchange/web-annotation.ts';
import { inventedAnnotation, minute } from '../invented-annotation.ts';

const me = { name: 'Ida', installation: '5f3c9a1e77d02b48' };
const ana = { name: 'Ana', installation: 'a1b2c3d4e5f60718' };
const own = inventedAnnotation();
const hers = inventedAnnotation({ creator: ana, note: 'Who says so?' });

test('files that are read back say whose each note is; those for people name others only', () => {
  expect(signedFor('json', [own, hers], me).map(({ creator }) => creator)).toEqual([me, ana]);
  expect(signedFor('csv', [own], me)[0]?.creator).toEqual(me);
  expect(signedFor('markdown', [own, hers], me)).toEqual([own, hers]);
  const [markdown, html] = [toMarkdown([own, hers], minute(0)), toHtml([own, hers], minute(0))];
  expect(markdown.match(/\*\*By:\*\* Ana/g)).toHaveLength(1);
  expect(html.match(/By: <bdi>Ana<\/bdi>/g)).toHaveLength(1);
});

test('a W3C file names a creator as the standard has it', () => {
  expect(toWebAnnotation({ ...own, creator: ana }).creator).toEqual({
    id: 'urn:claimlight:installation:a1b2c3d4e5f60718',
    type: 'Person',
    name: 'Ana',
  });
  expect(toWebAnnotation(own)).not.toHaveProperty('creator');
});

test('the people of a file are counted without the reader, its owner first', () => {
  const second = { ...hers, id: 'urn:uuid:9a7b330a-a736-41e5-9d2a-2f8a0c1f7e11' };
  const ben = { installation: '0000000000000001' };
  const file = toJson([{ ...own, creator: me }, hers, second, { ...second, creator: ben }], minute(0), {
    creator: ben,
  });
  const people = peopleIn(readFile(file, minute(1)), new Set([me.installation]));
  expect(people).toEqual([
    { ...ben, count: 1 },
    { ...ana, count: 2 },
  ]);
});
