/** Something the user can put right: printed without a stack, exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Further lines under the message. */
  readonly details: readonly string[];
  /** What to type next; printed after an arrow. */
  readonly hints: readonly string[];

  constructor(
    message: string,
    options: { details?: readonly string[]; hints?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.details = options.details ?? [];
    this.hints = options.hints ?? [];
  }
}
