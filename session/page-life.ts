/**
 * The life of one of our pages: what follows something until this ends, follows it until the browser closes the page.
 */
export const pageLife: AbortSignal = new AbortController().signal;
