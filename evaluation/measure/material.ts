import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { reportChange } from '../../annotation/compare/material-change.ts';
import type { Evaluation } from '../evaluate.ts';

/** A sentence before and after an edit, and whether the edit can change what is claimed. */
export interface LabelledEdit {
  readonly kind: string;
  /** BCP 47 tag of the article; empty if unknown. */
  readonly language: string;
  readonly from: string;
  readonly to: string;
  readonly material: boolean;
}

/**
 * How often an edit that says the same is called material (false alarms), and one that can change the claim is not
 * (misses).
 *
 * @param path a table like `tests/annotation/edits/seen.txt`, or re-anchoring cases (JSON) that say whether their edit
 * is material.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const text = readFileSync(path, 'utf8');
  const edits = path.endsWith('.json') ? editsOfCases(text) : readEdits(text);
  const wrong = edits.filter(
    ({ from, to, language, material }) => reportChange(from, to, language).material !== material,
  );
  const figures = ratesOf(edits);
  const lines = wrong.map(
    ({ kind, from, to, material }) => `${material ? 'missed' : 'alarm '}  ${kind}: ${from} -> ${to}`,
  );
  const rates = `${figures.falseAlarms} false alarms of ${figures.same}, ${figures.misses} misses of ${figures.material}`;
  return Promise.resolve({ table: [...lines, rates].join('\n'), figures });
}

/** Counts, and as shares of the edits that say the same and of the material ones. */
export interface Rates {
  readonly same: number;
  readonly falseAlarms: number;
  readonly falseAlarmRate: number;
  readonly material: number;
  readonly misses: number;
  readonly missRate: number;
  readonly [figure: string]: number;
}

/** What `reportChange` says of labelled edits. */
export function ratesOf(edits: readonly LabelledEdit[]): Rates {
  const said = edits.map(({ from, to, language, material }) => ({
    material,
    said: reportChange(from, to, language).material,
  }));
  const [material, same] = [true, false].map((is) => said.filter((edit) => edit.material === is));
  const misses = material?.filter((edit) => !edit.said).length ?? 0;
  const falseAlarms = same?.filter((edit) => edit.said).length ?? 0;
  return {
    same: same?.length ?? 0,
    falseAlarms,
    falseAlarmRate: falseAlarms / Math.max(1, same?.length ?? 0),
    material: material?.length ?? 0,
    misses,
    missRate: misses / Math.max(1, material?.length ?? 0),
  };
}

/**
 * One edit a line: language, kind, "material" or "same", and the sentence with the edit as `{old|new}`; `#` opens a
 * comment.
 */
export function readEdits(table: string): LabelledEdit[] {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [language = '', kind = '', verdict = '', ...words] = line.split(' ');
    if (verdict !== 'material' && verdict !== 'same') throw new Error(`Neither "material" nor "same": ${line}`);
    const sentence = words.join(' ');
    const side = (which: '$1' | '$2') => sentence.replace(/\{([^|}]*)\|([^}]*)\}/g, which);
    return {
      kind: `${language} ${kind}`,
      language,
      from: side('$1'),
      to: side('$2'),
      material: verdict === 'material',
    };
  });
}

const casesSchema = z.object({
  cases: z.array(
    z.object({
      kind: z.optional(z.string()),
      exact: z.union([z.string(), z.object({ exact: z.string() })]),
      expect: z.object({ text: z.optional(z.string()), material: z.optional(z.boolean()) }),
    }),
  ),
});

function editsOfCases(json: string): LabelledEdit[] {
  return casesSchema
    .parse(JSON.parse(json))
    .cases.flatMap(({ kind = '', exact, expect: { text, material } }) =>
      text === undefined || material === undefined
        ? []
        : [{ kind, language: '', from: typeof exact === 'string' ? exact : exact.exact, to: text, material }],
    );
}
