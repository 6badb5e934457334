/**
 * The pictures of the three steps and of the pin: drawn here, in the colours of the theme, and said again in words
 * beside.
 */
export function StepDrawing({ of }: { readonly of: keyof typeof drawings }) {
  return (
    <svg class="step-drawing" viewBox="9 7 182 106" aria-hidden="true">
      <rect class="drawn-page" x="10" y="8" width="180" height="104" rx="6" />
      {drawings[of]}
    </svg>
  );
}

/** Claimlight's own icon, as in `public/icon.svg`. */
function DrawnIcon({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="drawn-icon">
      <rect class="drawn-icon-ground" x={x} y={y} width="20" height="20" rx="4.5" />
      <rect class="drawn-icon-light" x={x + 3} y={y + 7.5} width="14" height="5" rx="1.5" />
    </g>
  );
}

const drawings = {
  read: (
    <>
      <path class="drawn-head" d="M28 28h88" />
      <path class="drawn-text" d="M28 46h144M28 62h58M28 80h144M28 96h104" />
      <path class="drawn-claim" d="M28 52h144M28 68h58M28 102h104" />
      <DrawnIcon x={146} y={12} />
      <rect class="drawn-badge" x="159" y="23" width="22" height="14" rx="4" />
      <text class="drawn-number" x="170" y="34">
        15
      </text>
    </>
  ),
  judge: (
    <>
      <path class="drawn-text" d="M28 30h144M28 44h96" />
      <path class="drawn-line-sourced" d="M28 50h96" />
      <g class="drawn-tags">
        <rect class="drawn-sourced" x="28" y="66" width="40" height="18" rx="4" />
        <rect class="drawn-outline" x="76" y="66" width="46" height="18" rx="4" />
        <rect class="drawn-outline" x="130" y="66" width="42" height="18" rx="4" />
      </g>
      <path class="drawn-tick" d="m42 75 4 4 8-8" />
      <path class="drawn-hand" d="m58 82 5 22 5-7 8-1Z" />
    </>
  ),
  keep: (
    <>
      <path class="drawn-text" d="M28 28h60M28 42h46M28 56h54" />
      <path class="drawn-note" d="M104 24h66v58l-14 14h-52Z" />
      <path class="drawn-fold" d="M170 82h-14v14" />
      <path class="drawn-text" d="M114 40h44M114 54h44M114 68h28" />
      <path class="drawn-arrow" d="M44 76h48m-10-10 10 10-10 10" />
    </>
  ),
  pin: (
    <>
      <rect class="drawn-outline" x="24" y="24" width="106" height="18" rx="9" />
      <path class="drawn-text" d="M36 33h52" />
      <path class="drawn-puzzle" d="M146 27h5a4 4 0 1 1 7 0h5v6a4 4 0 1 1 0 6v5h-17Z" />
      <rect class="drawn-menu" x="84" y="54" width="94" height="44" rx="5" />
      <DrawnIcon x={91} y={66} />
      <path class="drawn-text" d="M116 76h28" />
      <path class="drawn-pin" d="m158 68 10 10m-7-13 10 10-5 1-5 5 1 5-10-10 5-1 5-5Zm-4 14-6 6" />
    </>
  ),
} as const;
