import { tagSchema, type Annotation } from '../annotation/model/annotation.ts';
import { handInFile } from '../class/hand-in-file.ts';
import type { Assignment } from '../class/model/assignment.ts';

interface FileToChoose {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * What so many invented students hand in about the claims that these notes are on, as files to choose: all agree on the
 * first claim, and fewer on each that follows.
 */
export function handIns(notes: readonly Annotation[], students: number): FileToChoose[] {
  const made = new Date('2026-11-18T08:00:00.000Z');
  const assignment: Assignment = {
    id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    title: 'Who says so?',
    question: 'Which claims name a source?',
    articles: [...new Set(notes.map(({ target }) => target.source))],
    ...{ tags: [...tagSchema.options], hidesOthers: true, created: made.toISOString() },
  };
  return Array.from({ length: students }, (_, student) => {
    const said = notes.map((note, claim): Annotation => {
      const isOfMost = (student * 7) % students >= claim * 3;
      const others = tagSchema.options.filter((tag) => tag !== note.tag);
      return { ...note, tag: isOfMost ? note.tag : (others[student % others.length] ?? note.tag) };
    });
    const installation = (student + 1).toString(16).padStart(16, '0');
    const text = handInFile(assignment, said, { name: `Student ${student + 1}`, installation }, made);
    return { name: `${student + 1}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
  });
}
