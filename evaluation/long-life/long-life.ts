import type { Evaluation } from '../evaluate.ts';
import { LongDay } from './long-day.ts';

/**
 * `npm run --silent evaluate -- long-life [VISITS]`: a day of reading, eight hours of a visit a minute (500 if not
 * said), without the minutes: in one tab, article after article without loading, each with a tag and every tenth with a
 * note in the card, and the panel open beside it. Now and then what worker, page and panel hold is measured once their
 * garbage is collected. Then the extension is updated under the open tab while something is typed in the card. Without
 * the minutes the browser never ends the worker for being idle: of one that it never ends, all would have to stay
 * small. Needs a built extension.
 */
export async function evaluate(visits: string): Promise<Evaluation> {
  const count = Number(visits || 500);
  const day = await LongDay.open();
  try {
    const samples: Sample[] = [];
    const every = Math.max(1, Math.floor(count / mostSamples));
    for (let visit = 1; visit <= count; visit += 1) {
      await day.visit(visit);
      if (visit % every === 0) samples.push({ visit, ...(await day.measure()) });
    }
    const update = await day.update();
    return { table: tableOf(samples), figures: { visits: count, growth: growthOf(samples), update } };
  } finally {
    await day.close();
  }
}

const mostSamples = 20;

/** What is held after so many visits, garbage collected. */
export interface Held {
  /** Megabytes of the JavaScript heap. */
  readonly worker: number;
  /** Megabytes of the page's, its own scripts' and ours. */
  readonly page: number;
  readonly panel: number;
  /** Nodes and listeners of the page, those that nothing but a script holds included. */
  readonly nodes: number;
  readonly listeners: number;
}

interface Sample extends Held {
  readonly visit: number;
}

const columns = ['worker', 'page', 'panel', 'nodes', 'listeners'] as const;

function tableOf(samples: readonly Sample[]): string {
  const head = ['visits', ...columns].map((name) => name.padStart(10)).join('');
  const rows = samples.map((sample) =>
    ['visit' as const, ...columns].map((name) => String(Math.round(sample[name] * 100) / 100).padStart(10)).join(''),
  );
  return [head, ...rows].join('\n');
}

/** How many times as much is held in the last quarter as in the second: in the first all is used for the first time. */
function growthOf(samples: readonly Sample[]): Readonly<Record<keyof Held, number>> {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const mean = (part: readonly Sample[], name: keyof Held) =>
    part.reduce((sum, sample) => sum + sample[name], 0) / part.length;
  const growth = (name: keyof Held) =>
    Math.round((mean(samples.slice(-quarter), name) / mean(samples.slice(quarter, 2 * quarter), name)) * 1000) / 1000;
  return {
    worker: growth('worker'),
    page: growth('page'),
    panel: growth('panel'),
    nodes: growth('nodes'),
    listeners: growth('listeners'),
  };
}
