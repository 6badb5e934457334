import { useEffect } from 'preact/hooks';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { BrandIcon } from '../brand-icon.tsx';
import { TagIcon } from '../tag-icon.tsx';
import { useLanguage, useWords } from '../words/words-context.ts';
import { Sample } from './sample.tsx';
import { StepDrawing } from './step-drawing.tsx';

interface WelcomeProps {
  readonly onSampleDrawn: (article: HTMLElement) => void;
  readonly onOpenSettings: () => void;
}

const steps = ['read', 'judge', 'keep'] as const;

/** What a new reader sees: what Claimlight does, how, a sample to try, and what it stores. */
export function Welcome({ onSampleDrawn, onOpenSettings }: WelcomeProps) {
  const words = useWords('welcome');
  useEffect(() => {
    document.title = words.title;
  }, [words.title]);
  return (
    <div class="welcome" lang={useLanguage()}>
      <header>
        <p class="welcome-brand">
          <BrandIcon size={28} /> Claimlight
        </p>
        <h1>{words.headline}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <main>
        <section aria-labelledby="steps">
          <h2 id="steps">{words.steps}</h2>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step}>
                <StepDrawing of={step} />
                <h3>{words.step[step].title}</h3>
                <p>{words.step[step].text}</p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{words.tryIt.title}</h2>
          <p class="hint">{words.tryIt.text}</p>
          <Sample onDrawn={onSampleDrawn} />
        </section>
        <div class="welcome-end">
          <section aria-labelledby="pin">
            <h2 id="pin">{words.pin.title}</h2>
            <p>{words.pin.text}</p>
            <StepDrawing of="pin" />
          </section>
          <TagMeanings />
          <section aria-labelledby="library">
            <h2 id="library">{words.library.title}</h2>
            <p>{words.library.text}</p>
          </section>
          <section aria-labelledby="off">
            <h2 id="off">{words.off.title}</h2>
            <p>{words.off.text}</p>
          </section>
          <section aria-labelledby="access">
            <h2 id="access">{words.access.title}</h2>
            <p>{words.access.text}</p>
          </section>
          <section aria-labelledby="privacy">
            <h2 id="privacy">{words.privacy}</h2>
            <ul class="promises">
              {words.promises.map((promise) => (
                <li key={promise}>{promise}</li>
              ))}
            </ul>
            <button type="button" class="button" onClick={onOpenSettings}>
              {words.settings}
            </button>
          </section>
        </div>
      </main>
    </div>
  );
}

function TagMeanings() {
  const { title, text } = useWords('welcome').tags;
  const { tag, tagMeaning } = useWords('claims');
  return (
    <section aria-labelledby="tags">
      <h2 id="tags">{title}</h2>
      <dl class="tag-meanings">
        {tagSchema.options.map((each) => (
          <div key={each}>
            <dt>
              <TagIcon of={each} /> {tag[each]}
            </dt>
            <dd>{tagMeaning[each]}.</dd>
          </div>
        ))}
      </dl>
      <p>{text}</p>
    </section>
  );
}
