import { setTimeout as pause } from 'node:timers/promises';
import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import type { Evaluation } from '../evaluate.ts';
import { generator } from '../training/random.ts';
import { TagStage } from './tag-stage.ts';

/**
 * `npm run --silent evaluate -- tag-kills [TIMES]`: ends the background at so many random moments around a click on a
 * tag (200 if not said), and looks at what is stored and at what the popup says. Needs a built extension.
 */
export async function evaluate(times: string): Promise<Evaluation> {
  const counted = await killAroundTags(Number(times || 200));
  const { kills, stored, told, faults } = counted;
  const table = [
    `${kills} kills from ${earliest} ms before a click on a tag to ${latest} ms after it`,
    `${stored} tags stored and shown as stored, ${told} told as not stored, ${faults.length} neither`,
    ...faults,
  ];
  return { table: table.join('\n'), figures: { tagKills: counted } };
}

/** What became of the tags. */
export interface TagKills {
  readonly kills: number;
  /** Stored once, and shown as stored. */
  readonly stored: number;
  /** Not stored, or not known to be, and told as that. */
  readonly told: number;
  /** What should not be. */
  readonly faults: readonly string[];
}

/** Milliseconds from the click to the kill: saving a tag takes some 10. */
const [earliest, latest] = [-20, 60];

/** Milliseconds after which a popup that says nothing has told nothing. */
const patience = 15_000;

/** Claims that are tagged in turn: as many as the popup shows. */
const mostRows = 8;

export async function killAroundTags(times: number, seed = 1): Promise<TagKills> {
  const random = generator(seed);
  const stage = await TagStage.open();
  const faults: string[] = [];
  const counts = { stored: 0, told: 0 };
  try {
    for (let kill = 0; kill < times; kill++) {
      const moment = earliest + random() * (latest - earliest);
      const outcome = await oneKill(stage, kill, moment, random);
      if (outcome === 'stored' || outcome === 'told') counts[outcome] += 1;
      else faults.push(`kill ${kill + 1}, ${moment.toFixed(0)} ms from the click: ${outcome}`);
    }
  } finally {
    await stage.close();
  }
  return { kills: times, ...counts, faults };
}

/** @returns what became of the tag; for anything that should not be, a sentence. */
async function oneKill(stage: TagStage, kill: number, moment: number, random: () => number): Promise<string> {
  const rows = await stage.rows();
  const nth = kill % Math.min(rows.length, mostRows);
  const { exact, tag: tagBefore } = rows[nth] ?? { exact: '', tag: undefined };
  const tag = otherTag(tagBefore, random);
  const before = await stage.stored(exact);
  const [click, end] = [() => stage.click(nth, tag), () => stage.kill()];
  const [first, second] = moment < 0 ? [end, click] : [click, end];
  const begun = first();
  await pause(Math.abs(moment));
  await Promise.all([begun, second()]);
  const told = await whatIsTold(stage, nth, tag);
  const { tag: found, annotations, changes } = await stage.stored(exact);
  if (annotations > 1) return `${annotations} annotations of one quote`;
  const entries = changes - before.changes;
  if (entries > 1) return `${entries} entries in the journal for one click`;
  if (told === 'stored') return found === tag ? told : `shown as stored, and ${String(found)} is stored`;
  return told ?? `nothing is told of ${tag}, and ${String(found)} is stored`;
}

async function whatIsTold(stage: TagStage, nth: number, tag: Tag): Promise<'stored' | 'told' | undefined> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if ((await stage.rows())[nth]?.tag === tag) return 'stored';
    if (await stage.tellsOfFailure()) return 'told';
    await pause(20);
  }
  return undefined;
}

function otherTag(tag: Tag | undefined, random: () => number): Tag {
  const others = tagSchema.options.filter((each) => each !== tag);
  return others[Math.floor(random() * others.length)] ?? 'sourced';
}
