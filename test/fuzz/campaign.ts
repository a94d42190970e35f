import type { Random } from './random'

/** Input of a case: plain data, so that a file can store it. */
export interface Input {
  /** Text that shrinking cuts: the copy or the document. */
  readonly text?: string
  /** Article that shrinking cuts, if the input is one. */
  readonly article?: unknown
  /** Settings of the case: format, encoding, option. */
  readonly [setting: string]: unknown
}

/** One kind of attack: how its inputs are drawn and which laws they must keep. */
export interface Campaign {
  readonly name: string
  /** The share of the time that it gets beside the others. */
  readonly weight: number
  /** Returns the input of a case; the same for the same random numbers. */
  draw(random: Random, number: number): Input
  /** Returns the broken laws, each in a sentence; empty when all hold. */
  check(input: Input): readonly string[] | Promise<readonly string[]>
  /** Milliseconds of processor time after which a case counts as a hang; {@link timeLimit} when absent. */
  readonly limit?: number
}

/** Time limit of a case, in milliseconds of processor time. */
export const timeLimit = (input: Input): number =>
  20_000 + Math.ceil((input.text?.length ?? JSON.stringify(input.article ?? '').length) / 20)

/** The kind of a broken law: its sentence without what differs from case to case. */
export const kindOf = (fault: string): string =>
  fault
    .replace(/"(?:[^"\\]|\\.)*"?/gs, '"…"')
    .replace(/“[^”]*”?/gs, '“…”')
    .replace(/-?\d+/g, 'N')
    .slice(0, 160)
