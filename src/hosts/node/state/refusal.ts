/** Reason why a run does not start: another run, other options, a state that is not finished or cannot be read. */
export class RunRefusal extends Error {
  /** `hint` is what to do about it. Both are in the message. */
  constructor(
    fault: string,
    readonly hint: string,
  ) {
    super(`${fault} ${hint}`)
  }
}
