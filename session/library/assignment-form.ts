import { webUrlSchema } from '../../annotation/model/annotation.ts';
import { assignmentSchema, mostArticles, type Assignment } from '../../class/model/assignment.ts';
import type { FormFault } from '../../components/views/class.ts';
import type { AssignmentForm } from '../../settings/assignments.ts';

function addressesIn({ articles }: AssignmentForm): string[] {
  return articles
    .split(/\s+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** What keeps the form from becoming an assignment. */
export function faultIn(form: AssignmentForm): FormFault | undefined {
  const addresses = addressesIn(form);
  if (form.title.trim() === '') return 'no-title';
  if (addresses.length === 0) return 'no-article';
  if (addresses.some((address) => !webUrlSchema.safeParse(address).success)) return 'not-an-address';
  if (addresses.length > mostArticles) return 'too-many-articles';
  return form.tags.length === 0 ? 'no-tag' : undefined;
}

/** @param form without a fault. */
export function assignmentOf(form: AssignmentForm, now: Date): Assignment {
  return assignmentSchema.parse({
    id: `urn:uuid:${crypto.randomUUID()}`,
    title: form.title.trim(),
    question: form.question.trim(),
    articles: [...new Set(addressesIn(form))],
    ...{ tags: form.tags, hidesOthers: form.hidesOthers, created: now.toISOString() },
  });
}
