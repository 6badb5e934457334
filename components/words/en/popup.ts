import type { ExportOutcome } from '../../views/popup.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { PopupWords } from '../tables/popup.ts';

const format = formattingIn('en');

function exported(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `${format.count(outcome.count, { one: 'note', other: 'notes' })} saved as ${outcome.fileName}.${cleanedAddresses(outcome.cleaned)}`;
    case 'copied':
      return `${format.count(outcome.count, { one: 'note', other: 'notes' })} copied. Paste them where you like.${cleanedAddresses(outcome.cleaned)}`;
    case 'nothing':
      return 'Nothing to export yet. Tag a claim first.';
    case 'failed':
      return `The export did not work; your notes are still here. ${fileFault(outcome.failure)}`;
  }
}

export const popup: PopupWords = {
  highlights: 'Highlights',
  highlightsSwitched: (shown) => (shown ? 'Highlights shown' : 'Highlights hidden'),
  tagSelection: 'Tag the selected text',

  status: {
    'read-partly': {
      title: 'Only the first part was read',
      text: 'This page is very long. You can select any other sentence and tag it.',
    },
    'endless-text': {
      title: 'A part without full stops is not listed',
      text: 'It is too long to be one claim, and Claimlight cannot tell where one sentence ends. You can select a sentence there and tag it.',
    },
    'unsupported-language': {
      title: 'No suggestions in this language yet',
      text: 'Claimlight cannot find claims in this language. Select a sentence on the page and tag it yourself.',
    },
    'not-judged': {
      title: 'Claims could not be looked for',
      text: 'The part of Claimlight that looks for them did not answer. Your tags are here, and you can select a sentence and tag it. Reloading the page often helps.',
    },
    'internal-page': {
      title: 'This is no page of the web',
      text: 'It belongs to the browser or an extension, or it is a file. Open a news article and try again.',
    },
    'kept-out': {
      title: 'The browser keeps extensions out of this page',
      text: 'It does so where extensions are sold, for example. Open a news article and try again.',
    },
    'no-access': {
      title: 'Claimlight may not read this page',
      text: 'Your browser lets it read only what you allowed. You can allow all sites here, or single ones where your browser lists its extensions.',
    },
    'page-silent': {
      title: 'This page does not answer',
      text: 'It may be busy, or may have stopped working. So Claimlight cannot tell what is on it. Reloading often helps.',
    },
    pdf: {
      title: 'This is a PDF',
      text: 'Claimlight reads web pages. If the article also exists as a web page, open that one.',
    },
    'no-article': {
      title: 'This does not look like a news article',
      text: 'So Claimlight has left it alone. If it is one, Claimlight can read it now.',
    },
    'site-off': {
      title: 'Claimlight does not read this site',
      text: 'That is how you have set it. Switch it on below to have its articles read again.',
    },
    error: {
      title: 'This page could not be read',
      text: 'Something went wrong on our side. The page and your notes are untouched. Reloading often helps.',
    },
  },
  loading: {
    'asking-page': 'Looking at the page …',
    reading: 'Reading the article …',
  },
  noClaims: {
    title: 'No claims found here',
    text: 'That does not mean that all is well, only that no sentence stood out. Choose “All” below, or select a sentence and tag it yourself.',
  },
  readSite: (host) => `Read news on ${host}`,
  openPanel: 'Open in the side panel',
  openLibrary: 'All your notes',
  openSettings: 'Settings',
  backupDue: (days) =>
    `Your notes of the last ${format.count(days, { one: 'day', other: 'days' })} are in no backup yet.`,
  backUp: 'Save a copy',
  updated: (version) =>
    `Claimlight was updated to version ${version}. Your tags and notes are here as before, and so is what you were typing.`,
  updateRead: 'Got it',
  emptied:
    'The browser has emptied Claimlight’s store, and your earlier tags and notes with it. The library says how to bring them back.',
  readAnyway: 'Read this page anyway',
  reloadPage: 'Reload the page',
  allowSites: 'Allow on all sites',

  evidenceFor: 'Evidence for',
  chooseChecked: 'The claim that this page is about',
  checkedOf: (outlet, count) =>
    `${outlet} · ${count === 0 ? 'no evidence yet' : format.count(count, { one: 'piece of evidence', other: 'pieces of evidence' })}`,
  keptWithQuote: (words) => `With the words you selected: “${words}”`,
  keptWithoutQuote: 'Select words on the page first to keep them as a quote.',
  thisPage: 'This page',
  stance: { supports: 'Supports it', contradicts: 'Contradicts it', background: 'Is background' },
  evidenceKept: (title) => `Kept as evidence: ${title}`,
  keepEvidence: 'Keep as evidence for the claim you are checking',
  evidenceKeptFor: (claim) => `Kept as evidence for: ${claim}`,
  nothingChecked: 'You are not checking a claim. Choose “Look up” at a claim first.',
  takeBack: 'Take it back',
  report: 'Save the report',
  reportOutcome: { saved: 'The report is saved.', failed: 'The report could not be saved; your notes are still here.' },
  reportNeedsTag: 'Tag the claim in its article to have it in a report.',

  export: 'Export',
  reportMeaning: 'Saves a file to print or pass on: the claims of this article with your findings, notes and evidence',
  format: 'Format',
  formatName: { html: 'Report', markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  scope: 'What to export',
  scopeName: { page: 'This page', everything: 'Everything' },
  saveFile: 'Save file',
  copy: 'Copy',
  exported,
};
