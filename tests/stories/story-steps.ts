import fc from 'fast-check';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { conflictRules, deletedAnswers, typedAnswers } from '../../annotation/model/import.ts';
import { countsOf, importAnnotations, previewImport } from '../../storage/import.ts';
import type { Kill } from './background.ts';
import type { Story } from './story.ts';
import { claimCount, facts, targetOf } from './story-page.ts';

/** One thing that happens in a story. */
export interface StoryStep {
  readonly name: string;
  readonly run: (story: Story) => Promise<unknown>;
  /** True if what it is about may be gone by then, which it says. */
  readonly mayBeLate?: boolean;
  /** True if it types: that is its own record, and no change to undo. */
  readonly isTyping?: boolean;
}

/** A step that a failed run tells by its name. */
function named(step: StoryStep): StoryStep {
  return Object.assign(step, { [fc.toStringMethod]: () => step.name });
}

const at = fc.nat(claimCount - 1);
const windowAt = fc.constantFrom(0 as const, 1 as const);
const tag = fc.constantFrom(...tagSchema.options);
const place = fc.constantFrom('start', 'middle', 'end');

/** Undo and redo by hand of the one window: true if both say what happened. */
function ask(story: Story, what: 'undo' | 'redo'): Promise<boolean> {
  return story.background.ask(what, { source: facts.source });
}

function insert(shown: string, word: string, where: string): string {
  const middle = shown.indexOf(' ') + 1;
  if (where === 'start') return `${word} ${shown}`;
  return where === 'end' || middle === 0
    ? `${shown} ${word}`
    : `${shown.slice(0, middle)}${word} ${shown.slice(middle)}`;
}

const typing = fc.record({ w: windowAt, nth: at, where: place }).map(({ w, nth, where }): StoryStep => ({
  name: `window ${w} types at the ${where} of note ${nth}`,
  isTyping: true,
  run: (story) => {
    const word = story.newWord();
    return story.windows[w].typeNote(nth, (shown) => insert(shown, word, where));
  },
}));

const bothTyping = fc
  .record({ nth: at, where: place, other: place, isLink: fc.boolean() })
  .map(({ nth, where, other, isLink }): StoryStep => ({
    name: `both windows type into ${isLink ? 'link' : 'note'} ${nth}, at the ${where} and the ${other}`,
    isTyping: true,
    run: (story) => {
      const type = isLink ? ('typeLink' as const) : ('typeNote' as const);
      const typed = [where, other, where].map((where, turn) => {
        const word = story.newWord();
        return story.windows[turn === 1 ? 1 : 0][type](nth, (shown) => insert(shown, word, where));
      });
      return Promise.all(typed);
    },
  }));

const erasing = fc.record({ w: windowAt, nth: at }).map(({ w, nth }): StoryStep => ({
  name: `window ${w} erases note ${nth}`,
  isTyping: true,
  run: (story) =>
    story.windows[w].typeNote(nth, (shown) => {
      story.deleted(shown);
      return '';
    }),
}));

const linking = fc.record({ w: windowAt, nth: at }).map(({ w, nth }): StoryStep => ({
  name: `window ${w} adds a link to ${nth}`,
  isTyping: true,
  run(story) {
    // What stood in the field is added, or replaced by what is.
    story.deleted(story.windows[w].link(nth));
    return story.windows[w].addLink(nth, `https://${story.newWord()}.example/`);
  },
}));

const tagging = fc.record({ w: windowAt, nth: at, tag }).map(({ w, nth, tag }): StoryStep => ({
  name: `window ${w} tags ${nth} as ${tag}`,
  run: (story) => story.windows[w].tag(nth, tag),
}));

const clearing = fc.record({ w: windowAt, nth: at }).map(({ w, nth }): StoryStep => ({
  name: `window ${w} clears ${nth}`,
  mayBeLate: true,
  run: (story) => story.windows[w].edits.clearTag(story.windows[w].claim(nth)),
}));

const undoing = fc
  .constantFrom('undo' as const, 'redo' as const)
  .map((what): StoryStep => ({ name: what, run: (story) => ask(story, what) }));

/** Onto another sentence, by hand or since the page has other words there. */
const moving = fc
  .record({ nth: at, to: at, isReworded: fc.boolean(), tag })
  .map(({ nth, to, isReworded, tag }): StoryStep => ({
    name: `${isReworded ? 'tags the changed words' : 're-attaches'} ${nth} to ${to}`,
    mayBeLate: true,
    async run(story) {
      const { annotation } = story.windows[0].claim(nth);
      if (annotation === undefined) return;
      const { id } = annotation;
      const target = targetOf(to);
      await (isReworded
        ? story.background.ask('saveAnnotation', { id, target, tag })
        : story.background.ask('reattachAnnotation', { id, target }));
    },
  }));

const inLibrary = fc
  .record({ what: fc.constantFrom('trash', 'restore', 'retag'), nth: fc.nat(5), tag })
  .map(({ what, nth, tag }): StoryStep => ({
    name: `the library does ${what} with ${nth}`,
    async run(story) {
      const all = await story.db.annotations.toArray();
      const ids = all.filter((_, at) => at % 6 === nth).map(({ id }) => id);
      if (what === 'trash') await story.background.ask('trashAnnotations', { ids });
      else if (what === 'restore') await story.background.ask('restoreAnnotations', { ids });
      else await story.background.ask('retagAnnotations', { ids, tag });
    },
  }));

const exporting = fc.constant<StoryStep>({
  name: 'writes a file',
  async run({ db, files }) {
    files.push({ annotations: await db.annotations.toArray(), drafts: await db.drafts.toArray() });
  },
});

const answers = fc.record({
  typed: fc.constantFrom(...typedAnswers),
  deleted: fc.constantFrom(...deletedAnswers),
});

const importing = fc
  .record({ rule: fc.constantFrom(...conflictRules), answers, nth: fc.nat(3), isForeign: fc.boolean() })
  .map(({ rule, answers, nth, isForeign }): StoryStep => ({
    name: `imports ${isForeign ? 'notes of others' : `file ${nth}`} by ${rule}, ${answers.typed}`,
    async run(story) {
      const file = story.files.at(-1 - nth);
      const foreign = { target: targetOf(nth), tag: 'sourced' as const, note: `theirs ${nth}`, evidence: [] };
      const records = isForeign ? [foreign] : [...(file?.annotations ?? []), ...(file?.drafts ?? [])];
      const now = story.now();
      const counts = countsOf(await previewImport(story.db, records, rule, now, answers));
      const done = countsOf(await importAnnotations(story.db, records, rule, now, answers));
      if (JSON.stringify(counts) !== JSON.stringify(done)) throw new Error('the preview was not true');
    },
  }));

const dying = fc.constantFrom<Kill>('before', 'after', 'for good').map((dies): StoryStep => ({
  name: `the worker dies, ${dies}`,
  run({ background }) {
    background.dies = dies;
    return Promise.resolve();
  },
}));

const clockSetting = fc.integer({ min: -5000, max: 5000 }).map((by): StoryStep => ({
  name: `the clock is set by ${by} minutes`,
  run(story) {
    story.setClock(by);
    return Promise.resolve();
  },
}));

const seeing = fc.constant<StoryStep>({ name: 'the windows see it', run: (story) => story.settle() });

export const storySteps = fc
  .oneof(
    { arbitrary: typing, weight: 5 },
    { arbitrary: bothTyping, weight: 2 },
    { arbitrary: erasing, weight: 1 },
    { arbitrary: linking, weight: 1 },
    { arbitrary: tagging, weight: 4 },
    { arbitrary: clearing, weight: 3 },
    { arbitrary: undoing, weight: 4 },
    { arbitrary: moving, weight: 2 },
    { arbitrary: inLibrary, weight: 2 },
    { arbitrary: exporting, weight: 1 },
    { arbitrary: importing, weight: 3 },
    { arbitrary: dying, weight: 1 },
    { arbitrary: clockSetting, weight: 1 },
    { arbitrary: seeing, weight: 5 },
  )
  .map(named);
