/** Milliseconds after which a hidden page, which gets no frames, goes on without one. */
const longest = 250;

/**
 * Resolves once what is drawn by now has been painted. What loads a processor should wait for it: on two cores, the other
 * claims' and the database's arrival held the first frame up by a tenth.
 */
export function framePainted(): Promise<void> {
  return new Promise((resolve) => {
    // The browser begins a frame only when the one before has been rastered.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, longest);
  });
}
