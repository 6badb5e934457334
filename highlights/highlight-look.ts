/** How highlights can be drawn, and in which colours: `highlightCss` has a stylesheet for each pair. */
export const highlightStyles = ['underline', 'background', 'both'] as const;
export const palettes = ['standard', 'colour-blind-safe'] as const;

export type HighlightStyle = (typeof highlightStyles)[number];
export type Palette = (typeof palettes)[number];
