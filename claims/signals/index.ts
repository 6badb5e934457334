import { belief } from './belief.ts';
import { cause } from './cause.ts';
import { change } from './change.ts';
import { comparisonSuperlative } from './comparison-superlative.ts';
import { date } from './date.ts';
import { doubt } from './doubt.ts';
import { evidence } from './evidence.ts';
import { figureAndUnit } from './figure-and-unit.ts';
import { firstPerson } from './first-person.ts';
import { fragment } from './fragment.ts';
import { imperative } from './imperative.ts';
import { lawOrRecord } from './law-or-record.ts';
import { namedActorEvent } from './named-actor-event.ts';
import { obligation } from './obligation.ts';
import { opinion } from './opinion.ts';
import { question } from './question.ts';
import { reportedSpeech } from './reported-speech.ts';
import type { Signal } from './signal.ts';

/** Every signal, those that speak for a claim first; the model's weights follow this order. */
export const signals: readonly Signal[] = [
  figureAndUnit,
  comparisonSuperlative,
  cause,
  reportedSpeech,
  namedActorEvent,
  lawOrRecord,
  date,
  evidence,
  change,
  question,
  firstPerson,
  opinion,
  obligation,
  doubt,
  belief,
  imperative,
  fragment,
];
