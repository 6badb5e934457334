/**
 * What became of an annotation's words when its article was last read: `anchored` still there (perhaps moved),
 * `changed` there with other words, `lost` not found or not for sure, `unseen` not looked for since.
 */
export const anchorStates = ['anchored', 'changed', 'lost', 'unseen'] as const;

export type AnchorState = (typeof anchorStates)[number];
