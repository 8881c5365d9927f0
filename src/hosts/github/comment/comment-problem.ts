/** Why there is no comment, as one sentence for a reader who may mend it. Never makes a step red. */
export class CommentProblem extends Error {
  override readonly name = 'CommentProblem';
}
