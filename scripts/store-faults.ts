/** What `web-ext lint --output json` prints, as far as it is used. */
export interface LinterReport {
  readonly errors: readonly LinterMessage[];
  readonly warnings: readonly LinterMessage[];
}

interface LinterMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Warnings that stay, at most so many of each; `docs/store/reviewers.md` tells the reviewers why. */
const explained: readonly { readonly code: string; readonly file: RegExp; readonly most: number }[] = [
  // Preact's `dangerouslySetInnerHTML`, which no component uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/claims-/, most: 1 },
  // D3's `selection.html`, which the pictures do not use.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/bar-plot-/, most: 2 },
];

/** Every error, and the warnings that are not explained, a line each. */
export function storeFaults({ errors, warnings }: LinterReport): string[] {
  const left = explained.map(({ most }) => most);
  const isExplained = ({ code, file = '' }: LinterMessage): boolean => {
    const nth = explained.findIndex((warning) => warning.code === code && warning.file.test(file));
    return nth !== -1 && (left[nth] = (left[nth] ?? 0) - 1) >= 0;
  };
  return [...errors, ...warnings.filter((warning) => !isExplained(warning))].map(
    ({ code, message, file = '', line = 0 }) => `${code} ${file}:${line} ${message}`,
  );
}
