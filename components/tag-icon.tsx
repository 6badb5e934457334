import type { Tag } from '../annotation/model/annotation.ts';

/**
 * Shape says the tag where colour cannot: disc with quotation marks (a tick would read as true), diamond with a bar
 * (nothing there), megaphone, dotted ring.
 */
const shapes: Readonly<Record<Tag | 'untagged' | 'changed' | 'lost', { fill?: string; line: string; dots?: string }>> =
  {
    sourced: {
      fill: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z',
      line: 'M7 5.6c-1.5.5-2.3 1.7-2.3 3.2v1.4H7V8M11.6 5.6c-1.5.5-2.3 1.7-2.3 3.2v1.4h2.3V8',
    },
    unsourced: { fill: 'M8 .6 15.4 8 8 15.4.6 8Z', line: 'M5 8h6' },
    promotional: { fill: 'M1 6v4h3l7.5 4V2L4 6Z', line: 'M13.6 5.8c.9 1.3.9 3.1 0 4.4M4.4 10.4l1 3.6' },
    untagged: { line: '', dots: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z' },
    changed: { line: 'M2.5 6.5a6 6 0 0 1 10.6-1.7M13.5 9.5A6 6 0 0 1 2.9 11.2M13.4 1.8v3.3h-3.3M2.6 14.2v-3.3h3.3' },
    lost: { line: 'M4.5 4.5l7 7M11.5 4.5l-7 7', dots: 'M8 1.5a6.5 6.5 0 1 0 0 13A6.5 6.5 0 0 0 8 1.5Z' },
  };

/** Decoration beside words that say the same: hidden from screen readers. */
export function TagIcon({ of }: { readonly of: keyof typeof shapes }) {
  const { fill, line, dots } = shapes[of];
  return (
    <svg class="tag-icon" data-of={of} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {fill !== undefined && <path class="tag-icon-fill" d={fill} />}
      {dots !== undefined && <path class="tag-icon-dots" d={dots} />}
      {line !== '' && <path class="tag-icon-line" d={line} />}
    </svg>
  );
}
