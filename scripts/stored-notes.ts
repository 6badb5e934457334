import type { Annotation } from '../annotation/model/annotation.ts';

/** A page of whichever driver. */
interface DrivenPage {
  evaluate(work: () => Promise<Annotation[]>): Promise<Annotation[]>;
}

/** The annotations in the database, as a page of the extension finds them. */
export function storedNotes(page: DrivenPage): Promise<Annotation[]> {
  return page.evaluate(
    () =>
      new Promise<Annotation[]>((resolve, reject) => {
        const opened = indexedDB.open('claimlight');
        opened.onerror = () => reject(new Error('no database'));
        opened.onsuccess = () => {
          const asked = opened.result.transaction('annotations').objectStore('annotations').getAll();
          asked.onsuccess = () => {
            opened.result.close();
            resolve(asked.result as Annotation[]);
          };
        };
      }),
  );
}
