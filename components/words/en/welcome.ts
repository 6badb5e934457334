import type { WelcomeWords } from '../tables/welcome.ts';

export const welcome: WelcomeWords = {
  title: 'Welcome to Claimlight',
  headline: 'See what a news article claims, and where it says it comes from.',
  lead: 'Open any news article: Claimlight underlines the sentences that can be checked. It does not say what is true. It shows you where to look, and keeps what you find out.',
  steps: 'How it works',
  step: {
    read: {
      title: 'Read',
      text: 'Checkable sentences get a dotted line. The number on the icon tells how many there are.',
    },
    judge: {
      title: 'Judge',
      text: 'Open Claimlight and tag each claim: sourced, unsourced or promotional. Click, or press S, U or P.',
    },
    keep: {
      title: 'Keep',
      text: 'Add a note and links. Your tags are there when you come back, and can be exported at any time.',
    },
  },
  pin: {
    title: 'Pin the icon',
    text: 'Click the puzzle piece beside the address bar, then the pin next to Claimlight. So it is always one click away.',
  },
  tryIt: {
    title: 'Try it here',
    text: 'An invented article with its claims. Tag some: the lines in the text change at once. Nothing here is stored.',
  },
  sampleOutlet: 'The Millbrook Courier',
  sampleHeadline: 'Council caps rents after a year of record rises',
  sample: [
    { text: 'The town council met late on Tuesday.' },
    {
      text: 'Rents in Millbrook rose by 4.2 percent last year, according to the county statistics office.',
      support: 'named',
      attribution: 'according to the county statistics office',
      reasons: [
        ['figure-and-unit', '4.2 percent'],
        ['date', 'last year'],
      ],
      suggested: 'sourced',
    },
    {
      text: 'Multiple reports say that a third of all tenants will have to move.',
      support: 'vague',
      attribution: 'Multiple reports say',
      reasons: [['figure-and-unit', 'a third of all tenants']],
      suggested: 'unsourced',
    },
    { text: 'Nobody in the hall looked surprised.' },
    {
      text: 'With the award-winning Millbrook Pass, families save up to 40 percent on every ride.',
      support: 'none',
      reasons: [['figure-and-unit', '40 percent']],
      suggested: 'promotional',
    },
  ],
  library: {
    title: 'Where your notes are',
    text: 'In the library: open it from the popup. It has search, filters, a report to print and a backup to a file. What you noted without a tag stands there, too, to be checked.',
  },
  tags: {
    title: 'What the tags mean',
    text: 'A tag is your word on what the article gives. Whether a claim is true you note beside it, as what you found.',
  },
  off: {
    title: 'Not on every site',
    text: 'Open Claimlight on a site and use the switch beside its name: Claimlight then leaves that site alone, until you switch it on again.',
  },
  access: {
    title: 'What it may read',
    text: 'News can be on any site, so Claimlight asks to read all of them. It looks only for news articles, and what it reads stays on your machine. You can narrow it at any time: to sites that you list in the settings, or to single sites and clicks where your browser lists its extensions.',
  },
  privacy: 'What is stored, and where',
  promises: [
    'Your tags, notes and links, with the sentence each belongs to, in this browser on this machine.',
    'Your settings, which your browser may sync to your other devices.',
    'Nothing else, and nothing is ever sent anywhere. Claimlight has no server, and no account.',
    'Everything can be exported in open formats, and is gone when you delete it.',
  ],
  settings: 'Open the settings',
};
