import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { Catalogue } from '../../catalogue/catalogue.ts';
import { sharesOf } from '../../catalogue/shares.ts';
import { everything, sortOrders, type View } from '../../catalogue/model/view.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';

const uuid = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;

/** Three articles of two outlets, eight notes. */
const notes: readonly Annotation[] = Array.from({ length: 8 }, (_, n) => {
  const article = n % 3;
  return inventedAnnotation({
    id: uuid(n),
    tag: (['sourced', 'unsourced', 'promotional'] as const)[n % 3] ?? 'sourced',
    note: n % 2 === 0 ? `Checked against the São Paulo register, ${n}.` : '',
    evidence: n === 3 ? [{ url: 'https://office.example/ferries', accessed: minute(1).toISOString() }] : [],
    created: minute(n).toISOString(),
    modified: minute(100 - n).toISOString(),
    ...(n === 7 && { deleted: minute(200).toISOString() }),
    target: {
      ...inventedTarget({ source: `https://gazette.example/${article}`, exact: `Claim number ${n}.`, start: 1000 - n }),
      title: `Article ${article}`,
      outlet: article === 2 ? 'Evening Post' : 'Harbour Gazette',
      author: article === 0 ? 'Ida Holm' : 'Per Lund',
      language: article === 1 ? 'es' : 'en',
    },
  });
});

function catalogueOf(annotations: readonly Annotation[] = notes): Catalogue {
  const catalogue = new Catalogue();
  catalogue.put(annotations);
  return catalogue;
}

/** The numbers of the notes that a view shows, in order. */
function shownBy(catalogue: Catalogue, view: Partial<View>): number[] {
  const { rows } = catalogue.show({ ...everything, grouped: false, ...view });
  return [...rows].map((index) => Number(catalogue.idOf(index)?.slice(-3)));
}

describe('filters', () => {
  it.each<[what: string, view: Partial<View>, found: number[]]>([
    ['all that is live', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['the trash', { trash: true }, [7]],
    ['a tag', { tags: ['promotional'] }, [2, 5]],
    ['two tags', { tags: ['promotional', 'sourced'] }, [0, 2, 3, 5, 6]],
    ['an outlet', { outlets: ['Evening Post'] }, [2, 5]],
    ['an outlet that has none', { outlets: ['Nobody'] }, []],
    ['an author', { authors: ['Ida Holm'] }, [0, 3, 6]],
    ['a language', { languages: ['es'] }, [1, 4]],
    ['an article', { source: 'https://gazette.example/1' }, [1, 4]],
    ['with a note', { withNote: 'yes' }, [0, 2, 4, 6]],
    ['without a note', { withNote: 'no' }, [1, 3, 5]],
    ['without evidence', { withEvidence: 'no', withNote: 'no' }, [1, 5]],
    ['with evidence', { withEvidence: 'yes' }, [3]],
    ['filters together', { tags: ['sourced'], withNote: 'yes', authors: ['Ida Holm'] }, [0, 6]],
    ['words of the quote', { text: 'number 4' }, [4]],
    ['words of the note, without accents and case', { text: 'SAO PAULO' }, [0, 2, 4, 6]],
    ['words of the title', { text: 'article 2' }, [2, 5]],
    ['words of evidence', { text: 'office.example' }, [3]],
    ['words here and there', { text: 'evening register' }, [2]],
    ['another form of a word', { text: 'claims registers' }, [0, 2, 4, 6]],
    ['a phrase', { text: '"claim number 5"' }, [5]],
    ['a phrase in another order', { text: '"number claim"' }, []],
    ['a phrase not closed yet', { text: '"claim number 5' }, [5]],
    ['nothing but quotation marks', { text: '""' }, [0, 1, 2, 3, 4, 5, 6]],
  ])('%s', (_what, view, found) => {
    expect(shownBy(catalogueOf(), view).toSorted()).toEqual(found);
  });

  it('days hold from the first to the last, in the reader’s time', () => {
    const day = (text: string) => new Date(`${text}T12:00`).toISOString();
    const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'];
    const catalogue = catalogueOf(days.map((text, n) => inventedAnnotation({ id: uuid(n), created: day(text) })));
    expect(shownBy(catalogue, { from: '2026-03-01', to: '2026-03-02' }).toSorted()).toEqual([1, 2]);
    expect(shownBy(catalogue, { to: '2026-02-28' })).toEqual([0]);
  });

  it('count for each choice what it would show, whatever is chosen beside it', () => {
    const { choices, byTag } = catalogueOf().show({ ...everything, tags: ['sourced'], outlets: ['Harbour Gazette'] });
    expect(choices.tags).toEqual([
      { name: 'sourced', count: 3 },
      { name: 'unsourced', count: 2 },
      { name: 'promotional', count: 0 },
    ]);
    expect(choices.outlets).toEqual([{ name: 'Harbour Gazette', count: 3 }]);
    expect(byTag).toEqual({ sourced: 3, unsourced: 0, promotional: 0 });
  });
});

describe('order', () => {
  it.each([
    ['changed', [0, 1, 2, 3, 4, 5, 6]],
    ['newest', [6, 5, 4, 3, 2, 1, 0]],
    ['oldest', [0, 1, 2, 3, 4, 5, 6]],
    ['outlet', [2, 5, 0, 1, 3, 4, 6]],
  ] as const)('%s', (sort, order) => {
    expect(shownBy(catalogueOf(), { sort })).toEqual(order);
  });

  it('puts articles without a date last', () => {
    const published = ['2026-01-01', undefined, '2026-02-01'].map((date, n) =>
      inventedAnnotation({ id: uuid(n), target: { ...inventedTarget(), published: date } }),
    );
    expect(shownBy(catalogueOf(published), { sort: 'published' })).toEqual([2, 0, 1]);
  });

  it('grouped, articles stand in the order of their first note, notes as in the article', () => {
    const catalogue = catalogueOf();
    const { rows, groups } = catalogue.show({ ...everything, sort: 'newest' });
    const numbers = [...rows].map((index) => Number(catalogue.idOf(index)?.slice(-3)));
    expect(numbers).toEqual([6, 3, 0, 5, 2, 4, 1]);
    expect([...groups]).toEqual([0, 3, 5]);
  });
});

describe('change', () => {
  it('shows what was put, changed and removed since, and keeps every index', () => {
    const catalogue = catalogueOf();
    const before = catalogue.indexOf(uuid(2));
    expect(shownBy(catalogue, { text: 'zebra' })).toEqual([]);
    catalogue.put([{ ...notes[2], note: 'A zebra.', tag: 'sourced' } as Annotation]);
    expect(shownBy(catalogue, { text: 'zebra' })).toEqual([2]);
    catalogue.remove([uuid(0)]);
    expect(shownBy(catalogue, {})).not.toContain(0);
    expect(catalogue.indexOf(uuid(2))).toBe(before);
    expect(catalogue.show(everything)).toMatchObject({ live: 6, trashed: 1 });
  });

  it('tells from the last reading of an article what became of its words', () => {
    const catalogue = catalogueOf();
    const source = 'https://gazette.example/0';
    catalogue.setReadings([{ source, claims: 12, changed: [uuid(3)], lost: [uuid(6)], at: minute(0).toISOString() }]);
    expect(shownBy(catalogue, { states: ['anchored'] })).toEqual([0]);
    expect(shownBy(catalogue, { states: ['changed', 'lost'] }).toSorted()).toEqual([3, 6]);
    expect(shownBy(catalogue, { states: ['unseen'] }).toSorted()).toEqual([1, 2, 4, 5]);
  });
});

describe('searching while typing', () => {
  it('finds at each letter what searching for it alone finds', () => {
    const words = fc.array(fc.constantFrom('claim', 'number', '"number 4"', 'são', 'post', '3', 'x'), { maxLength: 3 });
    fc.assert(
      fc.property(words, (typed) => {
        const catalogue = catalogueOf();
        const text = typed.join(' ');
        for (let length = 0; length <= text.length; length++) {
          const view = { text: text.slice(0, length) };
          expect(shownBy(catalogue, view)).toEqual(shownBy(catalogueOf(), view));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows every note once, whatever the view', () => {
    const view = fc.record({
      text: fc.constantFrom('', 'claim', 'register'),
      sort: fc.constantFrom(...sortOrders),
      grouped: fc.boolean(),
      trash: fc.boolean(),
    });
    fc.assert(
      fc.property(view, (change) => {
        const { rows } = catalogueOf().show({ ...everything, ...change });
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});

describe('shares', () => {
  it('count tags by outlet, and how much of the articles was looked at, where that is known', () => {
    const catalogue = catalogueOf();
    const at = minute(0).toISOString();
    catalogue.setReadings([{ source: 'https://gazette.example/0', claims: 12, changed: [], lost: [], at }]);
    expect(sharesOf(catalogue, everything, 'outlet')).toEqual([
      {
        key: 'Harbour Gazette',
        label: 'Harbour Gazette',
        byTag: { sourced: 3, unsourced: 2, promotional: 0 },
        total: 5,
        coverage: { lookedAt: 3, claims: 12 },
      },
      { key: 'Evening Post', label: 'Evening Post', byTag: { sourced: 0, unsourced: 0, promotional: 2 }, total: 2 },
    ]);
  });

  it('count the notes of a view only, name articles by title, and keep months in their order', () => {
    const catalogue = catalogueOf();
    const articles = sharesOf(catalogue, { ...everything, languages: ['es'] }, 'article');
    expect(articles.map(({ key, label, total }) => [key, label, total])).toEqual([
      ['https://gazette.example/1', 'Article 1', 2],
    ]);
    const years = catalogueOf(
      ['2026-02-10', '2025-11-10', '2026-02-11'].map((day, n) =>
        inventedAnnotation({ id: uuid(n), created: `${day}T12:00:00Z` }),
      ),
    );
    expect(sharesOf(years, everything, 'month').map(({ key, total }) => [key, total])).toEqual([
      ['2025-11', 1],
      ['2026-02', 2],
    ]);
  });
});

describe('people', () => {
  const ana = { name: 'Ana', installation: 'a1b2c3d4e5f60718' };
  const shared = notes.map((note, n) => (n % 2 === 1 ? { ...note, creator: ana } : note));

  it('are a filter, with the reader among them, once a note is of somebody else', () => {
    const catalogue = catalogueOf(shared);
    expect(catalogue.show(everything).choices.people).toEqual([
      { name: 'me', count: 4 },
      { name: 'a1b2c3d4e5f60718 Ana', count: 3 },
    ]);
    expect(shownBy(catalogue, { people: ['a1b2c3d4e5f60718 Ana'] })).toEqual([1, 3, 5]);
    expect(shownBy(catalogue, { people: ['me'], tags: ['promotional'] })).toEqual([2]);
    expect(shownBy(catalogue, { text: 'ana' })).toEqual([1, 3, 5]);
  });

  it('are no filter while all notes are the reader’s', () => {
    expect(catalogueOf().show(everything).choices.people).toEqual([]);
  });
});
