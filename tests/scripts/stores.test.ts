import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../components/words/language.ts';
import { datedChangelog } from '../../scripts/dated-changelog.ts';
import config from '../../wxt.config.ts';
import { storeFaults } from '../../scripts/store-faults.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Asked {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

function manifestFor(browser: string): Asked {
  const manifest = config.manifest as unknown as (build: { readonly browser: string }) => Asked;
  return manifest({ browser });
}

const innerHtml = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

describe('what the linter of addons.mozilla.org says', () => {
  it('is no fault where the warning is explained, and one where there are more of it', () => {
    const warning = { ...innerHtml, file: 'chunks/claims-B1jU3wU1.js', line: 2 };
    expect(storeFaults({ errors: [], warnings: [warning] })).toEqual([]);
    expect(storeFaults({ errors: [], warnings: [warning, warning] })).toEqual([
      'UNSAFE_VAR_ASSIGNMENT chunks/claims-B1jU3wU1.js:2 Unsafe assignment to innerHTML',
    ]);
  });

  it('is a fault elsewhere, as is every error', () => {
    const warnings = [{ ...innerHtml, file: 'reader.js', line: 7 }];
    const errors = [{ code: 'MANIFEST_FIELD_REQUIRED', message: '"/version" is required', file: 'manifest.json' }];
    expect(storeFaults({ errors, warnings })).toEqual([
      'MANIFEST_FIELD_REQUIRED manifest.json:0 "/version" is required',
      'UNSAFE_VAR_ASSIGNMENT reader.js:7 Unsafe assignment to innerHTML',
    ]);
  });
});

describe('the changelog at a release', () => {
  it('has its newest part under the version and the day', () => {
    const changelog = '# Changelog\n\n## unreleased\n\n- New.\n\n## 0.1.0, 2026-12-01\n\n- First.\n';
    expect(datedChangelog(changelog, '0.2.0', '2027-01-15')).toBe(
      '# Changelog\n\n## 0.2.0, 2027-01-15\n\n- New.\n\n## 0.1.0, 2026-12-01\n\n- First.\n',
    );
    expect(datedChangelog('## 0.1.0, unreleased\n', '0.1.0', '2026-12-01')).toBe('## 0.1.0, 2026-12-01\n');
  });

  it('stops the release if nothing was written', () => {
    expect(() => datedChangelog('## 0.1.0, 2026-12-01\n', '0.2.0', '2027-01-15')).toThrow('unreleased');
  });
});

describe('the texts for the stores', () => {
  it.each(languages)('are there in %s, with the short description of the manifest', (language) => {
    const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    const description = messages.description?.message ?? '';
    expect(read(`docs/store/listing-${language}.md`)).toContain(`** ${description}\n`);
    // The most that the Chrome Web Store takes.
    expect(description.length).toBeLessThanOrEqual(132);
  });

  it('justify every permission that is asked for, and no other', () => {
    const asked = ['chrome', 'firefox'].flatMap((browser) => {
      const { permissions, optional_permissions, host_permissions } = manifestFor(browser);
      return [...permissions, ...optional_permissions, ...host_permissions];
    });
    const rows = read('docs/store/permissions.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const justified = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect([...justified].sort()).toEqual([...new Set(asked)].sort());
  });
});
