import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import { useWords } from '../words/words-context.ts';

interface ChangeDecisionProps {
  readonly row: ClaimRow;
  readonly onTag: (tag: Tag) => void;
}

/** What the reader makes of a changed sentence; nothing for words that are the same. */
export function ChangeDecision({ row: { change, state, tag }, onTag }: ChangeDecisionProps) {
  const words = useWords('claims');
  if (change === undefined || tag === undefined) return null;
  return (
    <div class="change-decision" role="group" aria-label={words.stillHolds}>
      <button type="button" class="button" onClick={() => onTag(tag)}>
        {words.keepTag}
      </button>
      {state === 'changed' &&
        tagSchema.options
          .filter((other) => other !== tag)
          .map((other) => (
            <button key={other} type="button" class="button" onClick={() => onTag(other)}>
              {words.retag(other)}
            </button>
          ))}
    </div>
  );
}
