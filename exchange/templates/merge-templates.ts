import type { StoredTemplate } from '../../settings/model/stored-template.ts';

/** What importing templates comes to: all of them as they are then, and how many of the file's are among them. */
export interface MergedTemplates {
  readonly templates: readonly StoredTemplate[];
  readonly taken: number;
}

/**
 * Templates tell no time: where both differ, the stored one stays unless the file is to win. To merge twice changes
 * nothing more.
 */
export function mergeTemplates(
  stored: readonly StoredTemplate[],
  file: readonly StoredTemplate[],
  isFileFirst: boolean,
): MergedTemplates {
  const byId = new Map(stored.map((template) => [template.id, template]));
  let taken = 0;
  for (const template of file) {
    const known = byId.get(template.id);
    const isSame = known?.text === template.text && known.name === template.name;
    if (isSame || (known !== undefined && !isFileFirst)) continue;
    byId.set(template.id, template);
    taken += 1;
  }
  return { templates: [...byId.values()], taken };
}
