/** What a word can be in an attribution; each language's `attribution.ts` lists its words for every class. */
export const attributionClasses = [
  /** Verbs of saying, in the forms of the third person: `said`, `argues`. */
  'say',
  /** Verbs of saying something for or against: `urged`, `criticises`. */
  'appraise',
  /** Verbs of believing and wanting: `thinks`, `expects`. */
  'attitude',
  /** What documents do: `found`, `shows`. */
  'find',
  /** Acts on the record: `filed`, `issued`. */
  'act',
  /** Words before a source: `according to`, `a study by`. */
  'cite',
  /** Words that hide the source: `it is believed`, `reportedly`. */
  'hearsay',
  /** Sources nobody could find: `experts`, `critics`. */
  'anonymous',
  /** People who could be found if it is said whose they are: `officials`, `lawyers`. */
  'staff',
  /** One person by office, known from the context: `spokesman`, `senator`. */
  'role',
  /** One body, known from the context: `police`, `the company`. */
  'institution',
  /** `study`, `filing`, `poll`. */
  'document',
  /** One person or thing named before: `she`. */
  'pronoun',
  /** Several: `they`. */
  'they',
  /** Forms of "to be", which make a verb of saying passive. */
  'being',
  /** Words that may stand between a source and its verb: `also`, `has`. */
  'filler',
  /** Words that end the search for a source: `when`, `but`. */
  'breaks',
  /** Verb forms that are nouns or adjectives as well, and count only right after their source: `reports`. */
  'ambiguous',
  /** Words that begin sentences, or always bear a capital, and so are no names by it. */
  'starters',
  /** Words before a name: `Mr`, `Sen`. */
  'titles',
  /** Words that point back to somebody named before: `the`, `these`. */
  'definite',
  /** The word before an infinitive, if it has one: "wants to say" says nothing yet. */
  'infinitive',
  /** The word before the doer in the passive. */
  'by',
  /** Words before a noun that are no part of a name: `a`, `the`. */
  'article',
  /** Small words inside names of organisations and people: `of the`. */
  'joiner',
  /** Words in names of organisations: `Foundation`, `Ltd`. */
  'organisation',
  /** Newspapers, stations and agencies, and words in their names: `Reuters`, `Herald`. */
  'outlet',
  /** Verb forms that report what others say without a verb of saying: German `sei`, Spanish `habría`. */
  'reportive',
  /** Subjects whose saying gives no source: the writer, the reader, nobody. */
  'nobody',
  /** Words by which a verb of saying says that nothing was said, or not yet: `never`, `would`. */
  'unsaid',
  /** Prepositions of place, before what speaks for nobody: `in Kenya`; and before what one speaks in: `in a letter`. */
  'where',
  /** Verbs of saying that whom it is said to follows, and never who says it: `told`. */
  'addressing',
] as const;

export type AttributionClass = (typeof attributionClasses)[number];

/** One language's words for attributing: entries separated by commas or lines, `*` for any ending. */
export type AttributionWords = Readonly<Record<AttributionClass, string>>;
