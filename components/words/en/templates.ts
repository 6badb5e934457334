import type { TemplateProblem } from '../../views/templates.ts';
import type { TemplateWords } from '../tables/templates.ts';

function problem({ kind, name, line, column }: TemplateProblem): string {
  const place = `Line ${line}, column ${column}: `;
  switch (kind) {
    case 'never-closed':
      return `${place}${name === '' ? 'after “{{” there is no “}}”.' : `“{{#${name}}}” is never closed. Add “{{/${name}}}” where it ends.`}`;
    case 'never-opened':
      return `${place}“{{/${name}}}” closes what was never opened. Add “{{#${name}}}” before it, or take it out.`;
    case 'unknown':
      return `${place}there is no placeholder “${name}” here. The list below has all there are, and where they can stand.`;
    case 'not-a-list':
      return `${place}“${name}” is a list. Write “{{#${name}}}” before and “{{/${name}}}” after what is to be repeated.`;
    case 'out-of-place':
      return `${place}a list stands right in the one that it is part of, and not in another: “${name}” does not belong here.`;
    case 'too-deep':
      return `${place}sections stand in one another too deep. Take some of them out.`;
    case 'unsupported':
      return `${place}only {{name}}, {{#name}}, {{^name}} and {{/name}} can be used.`;
  }
}

export const templates: TemplateWords = {
  template: 'Template',
  builtIn: { plain: 'Plain', obsidian: 'Obsidian', logseq: 'Logseq' },
  changed: (name) => `${name} (changed)`,
  unnamed: 'My template',
  edit: 'Edit this template',
  name: 'Name',
  text: 'Text of the template',
  copyAsNew: 'Copy as a new template',
  reset: 'Back to the original',
  delete: 'Delete this template',
  unsaved: 'What you typed could not be saved. It is still here, but only as long as this page is open.',
  problem,
  previewTooLong: 'This takes too long to show here. The file can still be written.',
  preview: (notes) => (notes === 1 ? 'Preview with your first note' : `Preview with your first ${notes} notes`),
  noPreview: 'There is something to mend in the template first.',
  nothingToPreview: 'There are no notes to show it with.',
  placeholders: 'What can stand in a template',
  rules: [
    'Write a name in double braces where its value is to stand. Whatever your notes hold, it shows as text.',
    '{{#articles}} … {{/articles}} repeats what is in between for each article.',
    '{{#note}} … {{/note}} writes what is in between only if there is a note, {{^note}} … {{/note}} only if there is none.',
    'Between two lines of --- at the very top stand properties (front matter). Values there are put in quotes by themselves.',
  ],
  group: {
    file: 'Anywhere',
    outlets: 'Between {{#outlets}} and {{/outlets}}',
    articles: 'Between {{#articles}} and {{/articles}}',
    claims: 'There, between {{#claims}} and {{/claims}}',
    evidence: 'There, between {{#evidence}} and {{/evidence}}',
  },
  placeholder: {
    '.': 'the outlet',
    title: 'title: of the article or link; at the top, of the file',
    date: 'today',
    count: 'how many claims',
    outlets: 'list of all outlets',
    articles: 'list of the articles',
    url: 'address: of the article or link',
    outlet: 'outlet',
    author: 'author',
    published: 'when it was published',
    language: 'language of the article, such as en',
    facts: 'outlet, author and date on one line',
    claims: 'list of the claims',
    quote: 'words of the claim; of a link, the words quoted from it',
    wholePage: 'true if the note is about the whole page',
    tag: 'your tag, such as unsourced',
    label: 'your tag, such as Unsourced',
    note: 'your note',
    link: 'address that leads to the words',
    paragraph: 'paragraph around the claim',
    created: 'when you tagged it',
    changed: 'when you last changed it',
    person: 'who wrote the note; empty for your own',
    hasEvidence: 'true if there are evidence links',
    evidence: 'list of the evidence links',
    finding: 'what you found (such as Wrong); empty without a finding',
    state: 'how far your check is (such as Done); empty if you did not say',
    stance: 'your word on the link (such as Supports)',
    accessed: 'when you added the link',
    day: 'today, in words',
    address: 'the article’s address, to be read',
    heading: 'how far the claims from here on are checked; at the first of them',
    source: 'whom or what the article names as the source; empty if nothing',
    change: 'what the article said instead when it was changed; empty if it was not',
    seen: 'when you added the link, in words',
  },
};
