import type { Span } from '../../text/span.ts';
import { type SignalClass, signalClasses } from '../languages/signal-classes.ts';
import type { SentenceView } from '../signals/sentence-view.ts';
import { signals } from '../signals/index.ts';
import { logOf } from './counts.ts';
import { Rows } from './rows.ts';
import { PerForm, type WordForm } from '../read/word-form.ts';

/** The spans each signal found in a sentence, in the order of `signals`. */
export type Fired = readonly (readonly Span[])[];

export function fireSignals(view: SentenceView): Fired {
  const fired: (readonly Span[])[] = [];
  for (const signal of signals) fired.push(signal.find(view));
  return fired;
}

/** Word classes that a signal rests on: its part in a score is that of the signal and of these together. */
const classesOf: Readonly<Record<string, readonly SignalClass[]>> = {
  'figure-and-unit': ['numberWord', 'magnitude', 'unit'],
  'comparison-superlative': ['comparison'],
  cause: ['cause'],
  'reported-speech': ['speech'],
  'named-actor-event': ['event'],
  'law-or-record': ['law'],
  date: ['month', 'weekday'],
  'study-or-data': ['study'],
  'rise-or-fall': ['riseOrFall'],
  question: ['questionWord'],
  'first-person': ['firstPerson'],
  opinion: ['praiseOrBlame'],
  obligation: ['obligation'],
  doubt: ['doubt'],
  belief: ['belief'],
  imperative: ['command'],
  fragment: [],
};

/** Places in a sentence's shape that tell the same as a signal does. */
const shapesOf: Readonly<Record<string, readonly number[]>> = {
  'figure-and-unit': [7, 8],
  question: [16],
  fragment: [1, 2],
};

const shapeCount = 23;
const firstSignal = signalClasses.length * 2;
const firstShape = firstSignal + signals.length;
export const formCount = firstShape + shapeCount;

/** The columns of the form features that belong to a signal (its index in `signals`): what it added to a score. */
export const columnsOfSignal: readonly (readonly number[])[] = signals.map(({ id }, index) => [
  firstSignal + index,
  ...(classesOf[id] ?? []).flatMap((name) => {
    const at = signalClasses.indexOf(name);
    return [at * 2, at * 2 + 1];
  }),
  ...(shapesOf[id] ?? []).map((shape) => firstShape + shape),
]);

const rows = new Rows(formCount);

/** How a sentence is made: words of each class (all, and outside quotations), signals, and its shape. */
export function formFeatures(view: SentenceView, fired: Fired): Float64Array {
  const features = rows.next();
  const { inside } = view.quotation;
  let at = 0;
  for (const name of signalClasses) {
    const hits = view.hits[name];
    if (hits.length > 0) {
      let outside = 0;
      for (const hit of hits) if (inside[hit.start] !== true) outside++;
      features[at] = logOf(hits.length);
      features[at + 1] = logOf(outside);
    }
    at += 2;
  }
  for (const spans of fired) features[at++] = spans.length > 0 ? 1 : 0;
  for (const value of shapeOf(view)) features[at++] = value;
  return features;
}

function shapeOf(view: SentenceView): number[] {
  const { tokens, quotation } = view;
  const length = tokens.length;
  const count = countTokens(view);
  const words = Math.max(1, count.words);
  const quotedShare = length === 0 ? 0 : count.quoted / length;
  const last = tokens.at(-1);
  const lastMark = last?.text ?? '';
  return [
    logOf(length),
    flag(length < 4),
    flag(length < 8),
    flag(length > 25),
    logOf(count.names),
    count.names / words,
    flag(count.names === 0),
    logOf(count.figures),
    flag(count.figures > 0),
    quotedShare,
    flag(quotation.startsInside),
    flag(quotation.endsInside),
    flag(quotedShare === 1),
    flag(quotedShare > 0 && quotedShare < 1),
    flag(lastMark === '.'),
    flag(lastMark === '”' || lastMark === '"'),
    flag(lastMark === '?'),
    flag(lastMark === '!'),
    flag(last !== undefined && last.kind !== 'mark'),
    flag(lastMark === ':'),
    count.shouted / words,
    logOf(count.past),
    count.letters / words / 5,
  ];
}

function countTokens({
  tokens,
  quotation,
}: SentenceView): Record<'words' | 'names' | 'figures' | 'quoted' | 'shouted' | 'past' | 'letters', number> {
  const count = { words: 0, names: 0, figures: 0, quoted: 0, shouted: 0, past: 0, letters: 0 };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (quotation.inside[i] === true) count.quoted++;
    if (token.kind === 'number') count.figures++;
    if (token.kind !== 'word') continue;
    const { isShouted, isPast } = looks.of(token.form);
    count.words++;
    count.letters += token.text.length;
    if (token.capitalised && i > 0) count.names++;
    if (isShouted) count.shouted++;
    if (isPast) count.past++;
  }
  return count;
}

const looks = new PerForm(({ text, lower }: WordForm) => ({
  isShouted: text.length > 1 && text === text.toUpperCase(),
  isPast: lower.endsWith('ed'),
}));

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
