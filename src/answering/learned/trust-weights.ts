/**
 * What each of `TRUST_FACTORS` is worth. Learnt by `npm run bench -- train` from the questions about 14 articles of SQuAD's
 * training set that the ranking had not seen, and as many questions about other articles.
 */
export const TRUST_WEIGHTS: readonly number[] = [
  -3.1878, // always
  -3.1563, // covered
  0.9102, // covered by the same form
  1.485, // score of the paragraph
  -0.3842, // words that matter (log)
  -1.1009, // weight of words that stand nowhere
  -0.4498, // heaviest word not covered
  3.0946, // share of the first among all candidates
  0.523, // lead over the second (log)
  -0.0137, // holds what is sought
  -0.4751, // covered together with the paragraph
  3.6496, // words that matter times covered
];
