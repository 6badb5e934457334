/**
 * The classes of words that the signals and the model look for; each language's `signals.ts` lists its words for every
 * one.
 */
export const signalClasses = [
  'numberWord',
  'magnitude',
  'unit',
  'someQuantity',
  'comparison',
  'riseOrFall',
  'cause',
  'speech',
  'talk',
  'event',
  'law',
  'study',
  'month',
  'weekday',
  'time',
  'firstPerson',
  'secondPerson',
  'thirdPerson',
  'role',
  'institution',
  'praiseOrBlame',
  'intensifier',
  'doubt',
  'obligation',
  'belief',
  'future',
  'questionWord',
  'command',
  'furniture',
  'being',
  'having',
  'negation',
  'scene',
  'feeling',
  'abstraction',
  'connective',
] as const;

export type SignalClass = (typeof signalClasses)[number];

/** Words and phrases of each class, separated by commas or new lines, lower case; `*` stands for any ending. */
export type SignalWords = Readonly<Record<SignalClass, string>>;
