/** What is judged of one article at most: a page may be of any size, and it is not trusted. */
export const judgingLimits = {
  /** Characters: some 100,000 words, a long book. */
  text: 600_000,
  blocks: 50_000,
  /** A long book has as many; more are lines of a list, each with a letter or two. */
  sentences: 20_000,
  links: 20_000,
  /** Characters of a link's address. */
  href: 8192,
  title: 2000,
  language: 64,
} as const;
