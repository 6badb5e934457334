import type { Annotation } from '../../annotation/model/annotation.ts';
import { isOfAssignment, type Assignment } from '../../class/model/assignment.ts';
import { notesFor } from '../../class/hand-in-file.ts';
import type { ArticleProgress } from '../../components/views/class.ts';
import type { ArticleReading } from '../../storage/readings.ts';

/** How far the reader is with each article of an assignment. */
export function progressOf(
  assignment: Assignment,
  annotations: readonly Annotation[],
  readings: readonly ArticleReading[],
): ArticleProgress[] {
  const notes = notesFor(assignment, annotations);
  return assignment.articles.map((address) => {
    const own = notes.filter(({ target }) => isOfAssignment({ articles: [address] }, target.source, target.url));
    const reading = readings.find(({ source }) => source === (own[0]?.target.source ?? address));
    return {
      address,
      title: own[0]?.target.title ?? '',
      tagged: own.length,
      // What the reader selected is a claim as well.
      ...(reading && { claims: Math.max(reading.claims, own.length) }),
    };
  });
}
