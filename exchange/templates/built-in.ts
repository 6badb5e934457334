/** The templates that are there from the start. The reader can change them, and have these back. */
export const builtInTemplates = {
  plain: `# {{title}}, {{day}}
{{#articles}}

## [{{title}}]({{url}})

{{facts}}

{{address}}
{{#claims}}
{{#heading}}

### {{heading}}
{{/heading}}

{{^wholePage}}
> {{quote}}
{{/wholePage}}
{{#wholePage}}
*About the whole page*
{{/wholePage}}

{{#tag}}**Tag:** {{/tag}}{{label}}{{#finding}} · **Finding:** {{finding}}{{/finding}} · [Show in the article]({{link}})
{{#source}}

**Source:** {{source}}
{{/source}}
{{#change}}

{{change}}
{{/change}}
{{#note}}

**Note:**

{{note}}
{{/note}}
{{#hasEvidence}}

**Evidence:**

{{#evidence}}
- {{#stance}}{{stance}}: {{/stance}}[{{title}}]({{url}}) (seen {{seen}})
{{#quote}}
  > {{quote}}
{{/quote}}
{{/evidence}}
{{/hasEvidence}}
{{/claims}}
{{/articles}}
`,
  obsidian: `---
title: {{title}}
created: {{date}}
claims: {{count}}
sources:
{{#articles}}
  - {{url}}
{{/articles}}
outlets:
{{#outlets}}
  - {{.}}
{{/outlets}}
tags:
  - fact-check
---
{{#articles}}

## [{{title}}]({{url}})

{{facts}}
{{#claims}}

> [!quote] {{label}}
{{^wholePage}}
> {{quote}}
{{/wholePage}}
{{#wholePage}}
> *About the whole page*
{{/wholePage}}

#claim/{{tag}}{{#finding}} · Finding: {{finding}}{{/finding}}{{#state}} · Check: {{state}}{{/state}} · [Show in the article]({{link}})
{{#note}}

{{note}}
{{/note}}
{{#hasEvidence}}

{{#evidence}}
- {{#stance}}{{stance}}: {{/stance}}[{{title}}]({{url}}) (seen {{accessed}})
{{#quote}}
  > {{quote}}
{{/quote}}
{{/evidence}}
{{/hasEvidence}}
{{/claims}}
{{/articles}}
`,
  logseq: `type:: fact-check
created:: {{date}}
claims:: {{count}}

{{#articles}}
- ## [{{title}}]({{url}})
  outlet:: {{outlet}}
{{#author}}
  author:: {{author}}
{{/author}}
{{#published}}
  published:: {{published}}
{{/published}}
{{#claims}}
\t- {{^wholePage}}> {{quote}}{{/wholePage}}{{#wholePage}}About the whole page{{/wholePage}}
\t  tag:: {{tag}}
{{#finding}}
\t  finding:: {{finding}}
{{/finding}}
{{#state}}
\t  check:: {{state}}
{{/state}}
\t  link:: [Show in the article]({{link}})
{{#note}}
\t\t- {{note}}
{{/note}}
{{#evidence}}
\t\t- {{#stance}}{{stance}}: {{/stance}}[{{title}}]({{url}}) (seen {{accessed}})
{{#quote}}
\t\t\t- > {{quote}}
{{/quote}}
{{/evidence}}
{{/claims}}
{{/articles}}
`,
} as const satisfies Readonly<Record<string, string>>;

export type BuiltInTemplate = keyof typeof builtInTemplates;
