/** Where the models fail, for the card. */
export const limits = `## Where it fails
- Sources without a word of their own. Most sentences whose source is missed have no words that attribute them: an article that
  retells one paper, post or interview names it once, and the model takes the rest for the writer's own word; or it goes on
  crediting a speaker where the writer's voice has begun. That the same sentence can be either shows in how far the trees and the
  chain, with every feature tried, stay from two readers of the labels (kappa 0.94).
- Sources named by an office, a trade or a document alone ("police", "court documents", "the mayor of a town nearby") are shown, but
  not called named, unless the article has named them before: a reader could not find them by these words. The labels often do.
- Which of two names is the source where both stand beside the verb, two names joined by "and", and common nouns taken for names in
  German.
- Check-worthy or merely factual: readers too find this line hard to draw, and it costs four to five points of average precision.
- Statements of two or three plain words that lean on the sentence before score low; opinion in reported speech, dense with
  names and figures, scores high.
- Promotion that reads like news: test reports, interviews of the seller, deals told as news. Half of the labelled lines stand in six
  articles, so that folds differ much.
- French is learnt from thirteen articles; what is not lexicon comes from the other languages.
`;

/** What did not help, for the card. */
export const tried = `## What was tried and did not help
For check-worthiness, on English: word pairs, prefixes, class skeletons instead of words; more or fewer buckets; trees two or four deep,
twice as many, three forests averaged; the neighbours' shapes; a second pass that sees the neighbours' news scores; slight facts
left out of training, weighed half, learnt as claims: all within half a point of average precision.

For support, by cross-validation on all English articles (kappa 0.68 to begin with): forests of boosted trees over 159 features of the
sentence, its paragraph, its neighbours and its article instead of the chain (0.65); their log-odds as features of the chain (0.68);
transitions by paragraph and features of paragraph, heading, link and quotation (0.68); the ranking's scores (0.68); words and word
pairs outside quotations, held down little (0.67) or much, with words inside them (0.69). What limits it is told under "Where it fails".
`;
