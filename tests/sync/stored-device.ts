import type { Annotation } from '../../annotation/model/annotation.ts';
import { annotationsOfSource } from '../../storage/annotations.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import type { Carrier } from '../../sync/carrier.ts';
import { StoredNotes } from '../../sync/stored-notes.ts';
import { synchronise, type Report } from '../../sync/synchronise.ts';
import { inventedDraft, inventedTarget } from '../invented-annotation.ts';

const { source } = inventedTarget();

/** A clock that is a minute later each time it is asked. */
export function minuteByMinute(): () => Date {
  let minutes = 0;
  return () => {
    minutes += 1;
    return new Date(Date.UTC(2026, 2, 1, 8, minutes));
  };
}

/** A device with a database, notes on one article, and a clock of whole minutes. */
export class StoredDevice {
  readonly db: ClaimlightDatabase;
  readonly #carrier: Carrier;
  readonly #later: () => Date;

  constructor(db: ClaimlightDatabase, carrier: Carrier, later: () => Date) {
    this.db = db;
    this.#carrier = carrier;
    this.#later = later;
  }

  /** A round in which whatever goes may go. */
  async sync(): Promise<Report> {
    const outcome = await synchronise(this.#carrier, new StoredNotes(this.db, this.#later), this.#later(), {
      answers: { removal: Infinity },
    });
    if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
    return outcome.report;
  }

  tag(exact: string, tag: Annotation['tag'] = 'sourced', note?: string): Promise<Annotation> {
    const draft = inventedDraft({ tag, quote: { exact } });
    const { target } = draft;
    return saveAnnotation(this.db, { target, tag, ...(note !== undefined && { note }) }, this.#later());
  }

  type(exact: string, note: string): Promise<void> {
    const { prefix } = inventedTarget().selector[0];
    return saveTyped(this.db, { source, exact, prefix, note, target: inventedTarget({ exact }) }, this.#later());
  }

  live(): Promise<Annotation[]> {
    return annotationsOfSource(this.db, source);
  }
}
