import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName } from '../../exchange/file-name.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { codeUnits } from './hostile-annotation.ts';

const now = new Date(2026, 2, 1, 23, 59);

function fromOutlets(...outlets: string[]) {
  return outlets.map((outlet) => inventedAnnotation({ target: { ...inventedTarget(), outlet } }));
}

test.each([
  [['Harbour Gazette'], 'claimlight-harbour-gazette-2026-03-01.md'],
  [['Harbour Gazette', 'Harbour Gazette'], 'claimlight-harbour-gazette-2026-03-01.md'],
  [['Harbour Gazette', 'Port Times'], 'claimlight-2026-03-01.md'],
  [[], 'claimlight-2026-03-01.md'],
  [['Süddeutsche / Zeitung: "Heute"?'], 'claimlight-süddeutsche-zeitung-heute-2026-03-01.md'],
  [['東京新聞'], 'claimlight-東京新聞-2026-03-01.md'],
  [['../../etc/passwd\0'], 'claimlight-etc-passwd-2026-03-01.md'],
  [['\u202Egpj.exe'], 'claimlight-gpj-exe-2026-03-01.md'],
  [['😀'], 'claimlight-2026-03-01.md'],
])('%j', (outlets, name) => {
  expect(exportFileName(fromOutlets(...outlets), 'markdown', now)).toBe(name);
});

test('whatever the outlet is called, every file system takes the name', () => {
  fc.assert(
    fc.property(codeUnits(500), (outlet) => {
      const name = exportFileName(fromOutlets(outlet), 'csv', now);
      expect(name).toMatch(/^claimlight-(?:[\p{L}\p{M}\p{N}-]+-)?2026-03-01\.csv$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }),
  );
});
