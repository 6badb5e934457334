import { findingSchema, stanceSchema } from '../../annotation/model/annotation.ts';
import { ChoiceButtons } from '../check/choice-buttons.tsx';
import type { CheckedClaim, EvidenceActions, EvidenceFor as Offered } from '../views/evidence-for.ts';
import { useWords } from '../words/words-context.ts';

interface EvidenceForProps {
  readonly offered: Offered;
  readonly actions: EvidenceActions;
  /** True where the page has nothing else to show. */
  readonly isOpen: boolean;
}

/** The page as evidence for a claim that is being checked: quiet on articles, open where there is no article. */
export function EvidenceFor({ offered, actions, isOpen }: EvidenceForProps) {
  const words = useWords('popup');
  const { chosen } = offered;
  if (chosen === undefined) return null;
  return (
    <details class="evidence-for" open={isOpen || offered.quote !== '' || chosen.kept !== undefined}>
      <summary>
        <span class="detail-head">{words.evidenceFor}</span>{' '}
        <q class="evidence-claim" dir="auto" lang={chosen.language || undefined}>
          {chosen.words}
        </q>
      </summary>
      <ClaimChoice {...offered} chosen={chosen} onChoose={actions.onChoose} />
      <Keeping offered={offered} chosen={chosen} actions={actions} />
      <Outcome offered={offered} chosen={chosen} actions={actions} />
    </details>
  );
}

interface PartProps {
  readonly offered: Offered;
  readonly chosen: CheckedClaim;
  readonly actions: EvidenceActions;
}

function ClaimChoice({
  checked,
  chosen,
  onChoose,
}: Pick<Offered, 'checked'> & Pick<PartProps, 'chosen'> & Pick<EvidenceActions, 'onChoose'>) {
  const words = useWords('popup');
  return (
    <>
      {checked.length > 1 && (
        <select
          aria-label={words.chooseChecked}
          value={chosen.key}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {checked.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
      <p class="hint">{words.checkedOf(chosen.outlet, chosen.evidenceCount)}</p>
    </>
  );
}

function Keeping({ offered: { quote }, chosen: { kept }, actions }: PartProps) {
  const words = useWords('popup');
  return (
    <>
      <ChoiceButtons
        label={words.thisPage}
        options={stanceSchema.options}
        names={words.stance}
        value={kept?.stance}
        onChoose={(stance) => (stance === null ? actions.onTakeBack() : actions.onKeep(stance))}
      />
      {kept === undefined && (
        <p class="hint evidence-quote" dir="auto">
          {quote === '' ? words.keptWithoutQuote : words.keptWithQuote(quote)}
        </p>
      )}
      <p class="evidence-kept" role="status">
        {kept !== undefined && (
          <>
            <span>{words.evidenceKept(kept.title ?? kept.url)}</span>{' '}
            <button type="button" class="more-button" onClick={actions.onTakeBack}>
              {words.takeBack}
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** What was found, once there is evidence to found it on. */
function Outcome({ offered: { report }, chosen, actions }: PartProps) {
  const words = useWords('popup');
  const claims = useWords('claims');
  if (chosen.evidenceCount === 0) return null;
  return (
    <>
      <ChoiceButtons
        label={claims.whatIFound}
        options={findingSchema.options}
        names={claims.finding}
        value={chosen.finding}
        onChoose={actions.onFinding}
      />
      <p class="evidence-report">
        {chosen.isTagged ? (
          <button type="button" class="button" onClick={actions.onReport}>
            {words.report}
          </button>
        ) : (
          <span class="hint">{words.reportNeedsTag}</span>
        )}{' '}
        <span role="status">{report !== undefined && words.reportOutcome[report]}</span>
      </p>
    </>
  );
}
