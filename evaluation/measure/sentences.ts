import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { textOf } from '../../text/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Evaluation } from '../evaluate.ts';

const caseSchema = z.object({ lang: z.string(), name: z.string(), text: z.string(), sentences: z.array(z.string()) });
type Case = z.infer<typeof caseSchema>;
type Split = (text: string, language: string) => string[];

/**
 * Golden rules of sentence splitting: a case passes if the trimmed sentences, cut from the text by our spans, are
 * equal.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const cases = z.array(caseSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  const rows = languages.map((language) =>
    row(
      language,
      cases.filter(({ lang }) => lang === language),
    ),
  );
  const failed = cases.filter((one) => !passes(one, ours));
  const figures = {
    passed: cases.length - failed.length,
    total: cases.length,
    segmenter: cases.filter((one) => passes(one, segmenter)).length,
    byLanguage: Object.fromEntries(
      rows.map(({ language, passed, segmenter, total }) => [language, { passed, segmenter, total }]),
    ),
  };
  return Promise.resolve({ table: table(rows, failed), figures });
}

interface Row {
  readonly language: string;
  readonly passed: number;
  readonly segmenter: number;
  readonly total: number;
}

function row(language: string, cases: readonly Case[]): Row {
  const passedBy = (split: Split): number => cases.filter((one) => passes(one, split)).length;
  return { language, passed: passedBy(ours), segmenter: passedBy(segmenter), total: cases.length };
}

function passes({ text, lang, sentences }: Case, split: Split): boolean {
  const found = split(text, lang);
  return found.length === sentences.length && found.every((sentence, at) => sentence === sentences[at]?.trim());
}

const ours: Split = (text, language) => splitSentences(text, language).map((span) => textOf(text, span));

const segmenter: Split = (text, language) =>
  Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((sentence) => sentence !== '');

function table(rows: readonly Row[], failed: readonly Case[]): string {
  const lines = rows.map(
    ({ language, passed, segmenter, total }) =>
      `${language.padEnd(10)}${String(passed).padStart(6)}${String(segmenter).padStart(16)}${String(total).padStart(7)}`,
  );
  const failures = failed.map((one) => `  ${one.lang} ${one.name}: ${JSON.stringify(ours(one.text, one.lang))}`);
  return ['language    ours  Intl.Segmenter  total', ...lines, '', `failed: ${failed.length}`, ...failures].join('\n');
}
