import { describe, expect, it } from 'vitest';
import { mergeTemplates } from '../../exchange/templates/merge-templates.ts';

const own = { id: 'plain', name: '', text: 'mine' };
const theirs = { id: 'plain', name: '', text: 'theirs' };
const other = { id: '7', name: 'Short', text: 'short' };

describe('templates of a file', () => {
  it('are added', () => {
    expect(mergeTemplates([own], [other], false)).toEqual({ templates: [own, other], taken: 1 });
  });

  it('leave the stored one where both differ, unless the file is to win', () => {
    expect(mergeTemplates([own], [theirs], false)).toEqual({ templates: [own], taken: 0 });
    expect(mergeTemplates([own], [theirs], true)).toEqual({ templates: [theirs], taken: 1 });
  });

  it.each([true, false])('change nothing when they come twice', (isFileFirst) => {
    const { templates } = mergeTemplates([own], [theirs, other], isFileFirst);
    expect(mergeTemplates(templates, [theirs, other], isFileFirst)).toEqual({ templates, taken: 0 });
  });
});
