import { belief } from './belief.ts';
import { cause } from './cause.ts';
import { comparisonSuperlative } from './comparison-superlative.ts';
import { date } from './date.ts';
import { doubt } from './doubt.ts';
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
import { riseOrFall } from './rise-or-fall.ts';
import type { Signal } from './signal.ts';
import { studyOrData } from './study-or-data.ts';

/** Every signal, those that speak for a claim first; the model's weights follow this order. */
export const signals: readonly Signal[] = [
  figureAndUnit,
  comparisonSuperlative,
  cause,
  reportedSpeech,
  namedActorEvent,
  lawOrRecord,
  date,
  studyOrData,
  riseOrFall,
  question,
  firstPerson,
  opinion,
  obligation,
  doubt,
  belief,
  imperative,
  fragment,
];
