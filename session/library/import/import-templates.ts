import type { ConflictRule } from '../../../annotation/model/import.ts';
import { mergeTemplates } from '../../../exchange/templates/merge-templates.ts';
import type { StoredTemplate } from '../../../settings/model/stored-template.ts';
import { changeTemplates, readTemplates } from '../../../settings/templates.ts';

/**
 * Stores a file's templates, then has the rest of it imported; if that fails, the templates are as they were.
 *
 * @returns what the rest resolved with, and how many templates were added or changed.
 */
export async function importTemplates<Result>(
  templates: readonly StoredTemplate[],
  rule: ConflictRule,
  importRest: () => Promise<Result>,
): Promise<{ taken: number; result: Result }> {
  const { templates: before } = await readTemplates();
  const { templates: merged, taken } = mergeTemplates(before, templates, rule === 'file');
  if (taken > 0) await changeTemplates({ templates: [...merged] });
  try {
    return { taken, result: await importRest() };
  } catch (error) {
    if (taken > 0) await changeTemplates({ templates: before });
    throw error;
  }
}
