/**
 * `npm run bench [-- NAME …]`: speed, beside other libraries where there are any, in one run. Quote the ratios:
 * absolute times differ from machine to machine. Each bench is a module in `bench/`; without names, all run.
 */
import type { Evaluation } from './evaluate.ts';

const benches: Readonly<Record<string, () => Promise<() => Promise<Evaluation>>>> = {
  claims: async () => (await import('./bench/claims.ts')).benchClaims,
  reading: async () => (await import('./bench/reading.ts')).benchReading,
  anchoring: async () => (await import('./bench/anchoring.ts')).benchAnchoring,
  card: async () => (await import('./bench/card.ts')).benchCard,
  popup: async () => (await import('./bench/popup.ts')).benchPopup,
  elsewhere: async () => (await import('./bench/elsewhere.ts')).benchElsewhere,
  notes: async () => (await import('./bench/notes.ts')).benchNotes,
  library: async () => (await import('./bench/library.ts')).benchLibrary,
  sync: async () => (await import('./bench/sync.ts')).benchSync,
};

const asked = process.argv.slice(2);
for (const [name, load] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const bench = await load();
  const { table, figures } = await bench();
  console.log(`\n${name}\n${table}\n${JSON.stringify(figures)}`);
}
