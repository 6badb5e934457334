import type { Tag, Target } from '../../annotation/model/annotation.ts';
import { draftName, type Draft } from '../../annotation/model/draft.ts';
import { isUntagged, notedOf } from '../../annotation/model/untagged.ts';
import type { UntaggedItem, UntaggedView } from '../../components/views/untagged.ts';
import { everything, type View } from '../../catalogue/model/view.ts';
import { Session } from '../session.ts';
import { untaggedCounts } from './untagged-counts.ts';
import { untaggedShown } from './untagged-shown.ts';

/** Where drafts come from, and what is done with one. */
export interface UntaggedSources {
  /** Tells all drafts, now and after each change, until the signal aborts. */
  readonly follow: (onDrafts: (drafts: readonly Draft[]) => void, signal: AbortSignal) => void;
  readonly tag: (targets: readonly Target[], tag: Tag) => void;
  readonly linkTo: (target: Target) => string;
}

/** What the reader noted about claims and gave no tag: it is listed to be checked, with the same filters. */
export class UntaggedSession extends Session<UntaggedView> {
  readonly #sources: UntaggedSources;
  #all: readonly Draft[] = [];
  #shown: readonly Draft[] = [];
  #view = everything;

  constructor(sources: UntaggedSources, signal: AbortSignal) {
    super({ items: [], all: 0, counts: {} });
    this.#sources = sources;
    sources.follow((drafts) => {
      this.#all = drafts.filter(isUntagged);
      this.look(this.#view);
    }, signal);
  }

  /** Every one of them, and those that the view lets through. */
  get drafts(): { readonly all: readonly Draft[]; readonly shown: readonly Draft[] } {
    return { all: this.#all, shown: this.#shown };
  }

  look(view: View): void {
    this.#view = view;
    this.#shown = untaggedShown(this.#all, view);
    this.change({
      items: this.#shown.map((draft) => itemOf(draft, this.#sources.linkTo)),
      all: this.#all.length,
      counts: untaggedCounts(this.#all, view),
    });
  }

  /** Those with one of these keys. */
  draftsOf(keys: ReadonlySet<string>): Draft[] {
    return this.#all.filter((each) => keys.has(draftName(each)));
  }

  get keys(): ReadonlySet<string> {
    return new Set(this.#all.map(draftName));
  }

  /** What was noted about them goes into the annotations. */
  tag(keys: readonly string[], tag: Tag): void {
    const targets = this.targetsOf(new Set(keys));
    if (targets.length > 0) this.#sources.tag(targets, tag);
  }

  targetsOf(keys: ReadonlySet<string>): Target[] {
    return this.draftsOf(keys).map((draft) => notedOf(draft).target);
  }
}

function itemOf(draft: Draft, linkTo: UntaggedSources['linkTo']): UntaggedItem {
  const { target, note, evidence, finding, modified } = notedOf(draft);
  return {
    key: draftName(draft),
    words: target.selector[0].exact,
    link: linkTo(target),
    title: target.title,
    outlet: target.outlet,
    language: target.language,
    note,
    links: evidence.length,
    finding,
    changed: modified,
  };
}
