import type { ClaimRecord } from '../../annotation/model/annotation.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import type { SampleSentence } from '../words/tables/welcome.ts';

/** The claims of the sample article as rows; a sentence's index is its row's id. */
export function sampleRowsOf(sentences: readonly SampleSentence[]): readonly ClaimRow[] {
  return sentences.flatMap((sentence, index): ClaimRow[] => {
    const claim = recordOf(sentence);
    if (claim === undefined) return [];
    return [
      {
        id: String(index),
        exact: sentence.text,
        paragraph: sentence.text,
        claim,
        note: '',
        evidence: [],
        pendingEvidenceUrl: '',
        state: 'untagged',
        ownSelection: false,
      },
    ];
  });
}

function recordOf({ text, support, attribution, reasons = [], suggested }: SampleSentence): ClaimRecord | undefined {
  if (support === undefined) return undefined;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    checkWorthiness: 0.8,
    reasons: reasons.map(([signal, words]) => ({ signal, span: spanOf(words), weight: 1 })),
    support: {
      kind: support,
      ...(attribution !== undefined && { attribution: { span: spanOf(attribution), words: attribution } }),
    },
    ...(suggested !== undefined && { suggestedTag: { tag: suggested, confidence: 0.8 } }),
  };
}
