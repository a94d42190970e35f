/** Reason why a run does not start: another run, other options, a state that is not finished. */
export class RunRefusal extends Error {}
