interface BrandIconProps {
  /** CSS pixels. */
  readonly size: number;
  /** For screen readers, where our name does not stand beside it. */
  readonly name?: string;
}

/**
 * Claimlight's own icon, as in `public/icon.svg`: drawn here, since a file more would keep the popup's first frame
 * waiting.
 */
export function BrandIcon({ size, name }: BrandIconProps) {
  const seen =
    name === undefined ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': name } as const);
  return (
    <svg class="brand-icon" viewBox="0 0 16 16" width={size} height={size} {...seen}>
      <rect width="16" height="16" rx="3.5" fill="#20496b" />
      <rect x="3" y="3" width="7" height="2" rx="1" fill="#bcd0e2" />
      <rect x="2" y="6" width="12" height="4" rx="1.25" fill="#ffc24a" />
      <rect x="3" y="11" width="5" height="2" rx="1" fill="#bcd0e2" />
    </svg>
  );
}
