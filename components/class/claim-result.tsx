import type { Tag } from '../../annotation/model/annotation.ts';
import type { ClassClaim } from '../views/class.ts';
import { TagIcon } from '../tag-icon.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';

interface ClaimResultProps {
  readonly claim: ClassClaim;
  readonly tags: readonly Tag[];
  readonly nameOf: (installation: string) => string;
}

/** One claim with how the class tagged it, and each one's note beside the others. */
export function ClaimResult({ claim, tags, nameOf }: ClaimResultProps) {
  const words = useWords('classes');
  const { target, notes } = claim;
  return (
    <>
      <blockquote dir="auto" lang={target.language || undefined}>
        {target.selector[0].exact}
      </blockquote>
      <Distribution claim={claim} tags={tags} />
      <details>
        <summary>{words.notesOf(notes.length)}</summary>
        <NotesSideBySide notes={notes} nameOf={nameOf} />
      </details>
    </>
  );
}

/** How many gave each tag, as numbers with bars behind them. */
export function Distribution({ claim: { byTag, notes }, tags }: Pick<ClaimResultProps, 'claim' | 'tags'>) {
  const { tag: names } = useWords('claims');
  const format = useFormatting();
  return (
    <dl class="distribution">
      {tags.map((tag) => (
        <div key={tag} data-tag={tag} style={{ '--share': String(byTag[tag] / notes.length) }}>
          <dt>
            <TagIcon of={tag} /> {names[tag]}
          </dt>
          <dd>{format.number(byTag[tag])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What each wrote, those without a word left out of the texts but not out of the tags. */
export function NotesSideBySide({ notes, nameOf }: Pick<ClaimResultProps, 'nameOf'> & Pick<ClassClaim, 'notes'>) {
  const { tag: names } = useWords('claims');
  return (
    <ul class="side-by-side">
      {notes.map(({ member: { installation }, note }) => (
        <li key={installation} data-tag={note.tag}>
          <span class="others-head">
            <TagIcon of={note.tag} /> <bdi>{nameOf(installation)}</bdi>: {names[note.tag]}
          </span>
          {note.note.trim() !== '' && (
            <p class="others-note" dir="auto">
              {note.note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
