import { describe, expect, it } from 'vitest';
import { assignmentFile, assignmentText, readAssignment } from '../../class/assignment-file.ts';
import { classCsv } from '../../class/class-csv.ts';
import { classResults } from '../../class/class-results.ts';
import { handInFile, notesFor, readHandIn, type HandedIn } from '../../class/hand-in-file.ts';
import type { Assignment } from '../../class/model/assignment.ts';
import { tagSchema, type Annotation, type Tag } from '../../annotation/model/annotation.ts';
import { readFile } from '../../exchange/import/file.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';

const { source } = inventedTarget();
const assignment: Assignment = {
  id: 'urn:uuid:7d3c1f0e-55aa-4c1e-9a43-5b1c9d6c2e10',
  title: 'Fähren & Fahrpläne',
  question: 'Which claims name a source?',
  articles: [source],
  tags: ['sourced', 'unsourced'],
  hidesOthers: true,
  created: minute(0).toISOString(),
};

function student(n: number) {
  return { name: `Student ${n}`, installation: String(n).padStart(16, '0') };
}

function note(n: number, claim: number, tag: Tag, overrides: Partial<Annotation> = {}): Annotation {
  return inventedAnnotation({
    id: `urn:uuid:00000000-0000-4000-8${String(n).padStart(3, '0')}-${String(claim).padStart(12, '0')}`,
    target: inventedTarget({ exact: `Claim ${claim} of the article.`, start: 100 * claim }),
    note: `said by ${n}`,
    tag,
    ...overrides,
  });
}

function handedIn(n: number, tags: readonly Tag[], at = n): HandedIn {
  const notes = tags.map((tag, claim) => note(n, claim, tag));
  const read = readHandIn(handInFile(assignment, notes, student(n), minute(at)));
  if ('fault' in read) throw new Error(read.fault);
  return read.handIn;
}

describe('an assignment', () => {
  it('comes back from its file and from its text, however a mail breaks that', () => {
    expect(readAssignment(assignmentFile(assignment))).toEqual(assignment);
    const broken = assignmentText(assignment).replace(/.{40}/g, '$&\r\n  ');
    expect(readAssignment(`Dear all,\n${broken}`)).toEqual(assignment);
  });

  it.each([
    ['words', 'read this'],
    ['data that are none', 'claimlight-assignment:%%%'],
    ['too many articles', assignmentFile({ ...assignment, articles: Array.from({ length: 11 }, () => source) })],
    ['an address that runs', assignmentFile({ ...assignment, articles: ['javascript:alert(1)'] })],
    ['no article', assignmentFile({ ...assignment, articles: [] })],
    ['an endless text', `claimlight-assignment:${'A'.repeat(300_000)}`],
  ])('is not read from %s', (_, text) => expect(readAssignment(text)).toBeUndefined());

  it('of a later version is not taken for a damaged one', () => {
    expect(readAssignment(assignmentFile(assignment).replace('"version": 1', '"version": 2'))).toBe('newer');
  });

  it('counts the reader’s own notes about its articles with its tags, and no others', () => {
    const elsewhere = note(1, 3, 'sourced', { target: inventedTarget({ source: 'https://other.example/a' }) });
    const whole = { ...note(1, 4, 'sourced'), creator: student(2) };
    const gone = { ...note(1, 5, 'sourced'), deleted: minute(5).toISOString() };
    const all = [note(1, 1, 'sourced'), note(1, 2, 'promotional'), elsewhere, whole, gone];
    expect(notesFor(assignment, all)).toEqual([note(1, 1, 'sourced')]);
  });
});

describe('what is handed in', () => {
  const file = handInFile(assignment, [note(1, 1, 'sourced')], student(1), minute(9));

  it('is a file that the library imports as the student’s', () => {
    const { accepted, creator } = readFile(file, minute(10));
    expect(accepted).toEqual([{ ...note(1, 1, 'sourced'), creator: student(1) }]);
    expect(creator).toEqual(student(1));
  });

  it('is refused if it is none', () => {
    expect(readHandIn('{"format":"claimlight","version":4,"annotations":[]}')).toEqual({ fault: 'not-a-hand-in' });
    expect(readHandIn('no JSON')).toEqual({ fault: 'not-a-hand-in' });
  });

  it('does not speak for others', () => {
    const forged = JSON.parse(file) as { annotations: Annotation[] };
    const [own] = forged.annotations;
    forged.annotations.push({ ...note(2, 2, 'sourced'), creator: student(2) });
    const read = readHandIn(JSON.stringify(forged));
    expect(read).toMatchObject({ handIn: { notes: [own] }, refused: 1 });
  });
});

describe('a class', () => {
  const results = classResults(
    [
      handedIn(1, ['sourced', 'sourced', 'unsourced']),
      handedIn(2, ['sourced', 'unsourced', 'unsourced']),
      handedIn(3, ['sourced', 'unsourced']),
    ],
    assignment.tags,
  );

  it('is told where it disagrees most, with each one’s note', () => {
    expect(results.claims.map(({ target }) => target.selector[0].exact)).toEqual([
      'Claim 1 of the article.',
      'Claim 0 of the article.',
      'Claim 2 of the article.',
    ]);
    expect(results.claims[0]).toMatchObject({ byTag: { sourced: 1, unsourced: 2, promotional: 0 } });
    expect(results.claims[0]?.notes.map(({ member, note: { tag } }) => [member.nickname, tag])).toEqual([
      ['Student 1', 'sourced'],
      ['Student 2', 'unsourced'],
      ['Student 3', 'unsourced'],
    ]);
    expect(results.members.map(({ notes }) => notes)).toEqual([3, 3, 2]);
  });

  it('is told how far it agrees', () => {
    // Pairs: 3 of 3, 1 of 3, 1 of 1.
    expect(results.agreement).toMatchObject({ observed: 5 / 7, shared: 3, cohen: undefined });
    expect(results.agreement.fleiss).toBeTypeOf('number');
    const two = classResults(
      [handedIn(1, ['sourced', 'unsourced']), handedIn(2, ['sourced', 'unsourced'])],
      tagSchema.options,
    );
    expect(two.agreement).toMatchObject({ alpha: 1, cohen: 1, observed: 1 });
  });

  it('has the last of what one handed in, whatever the order of the files', () => {
    const [early, late] = [handedIn(1, ['sourced'], 1), handedIn(1, ['unsourced'], 8)];
    for (const files of [
      [early, late],
      [late, early],
      [late, late, early],
    ])
      expect(classResults(files, assignment.tags).claims).toMatchObject([{ byTag: { sourced: 0, unsourced: 1 } }]);
  });

  it('keeps two places with the same words apart', () => {
    const twice = (n: number): HandedIn => ({
      ...handedIn(n, []),
      notes: [1, 2].map((place) =>
        note(n, place, 'sourced', { target: inventedTarget({ exact: 'The same.', start: place }) }),
      ),
    });
    expect(classResults([twice(1), twice(2)], assignment.tags).claims.map(({ notes }) => notes.length)).toEqual([2, 2]);
  });

  it('is a spreadsheet of notes, whose formulas are words', () => {
    const evil = handedIn(1, ['sourced']);
    const notes = evil.notes.map((each) => ({ ...each, note: '=HYPERLINK("x")' }));
    const csv = classCsv(classResults([{ ...evil, notes }], assignment.tags), assignment.tags, () => 'Person 1');
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"Person 1"');
    expect(csv).not.toContain('"=HYPERLINK');
  });

  it('of thirty with forty tags each is merged within two seconds', () => {
    const files = Array.from({ length: 30 }, (_, n) =>
      handInFile(
        assignment,
        Array.from({ length: 40 }, (_, claim) => note(n, claim, (n * claim) % 3 === 0 ? 'sourced' : 'unsourced')),
        student(n),
        minute(n),
      ),
    );
    const start = performance.now();
    const read = files.map((file) => readHandIn(file));
    const { claims, members, agreement } = classResults(
      read.flatMap((each) => ('handIn' in each ? [each.handIn] : [])),
      assignment.tags,
    );
    const took = performance.now() - start;
    console.info(`30 files of 40 tags: ${took.toFixed(0)} ms`);
    expect([claims.length, members.length, agreement.shared]).toEqual([40, 30, 40]);
    expect(took).toBeLessThan(2000);
  });
});
