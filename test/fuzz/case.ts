import { type Campaign, type Input, kindOf } from './campaign'
import { Random } from './random'
import { shrinkText, shrinkValue } from './shrink'

/** A law broken by a case, with an input that is as small as shrinking got it. */
export interface Finding {
  readonly campaign: string
  readonly seed: number
  readonly number: number
  /** The sentence without what differs from case to case. */
  readonly kind: string
  readonly fault: string
  readonly input: Input
}

/** Returns the input of a case: always the same for the same seed, campaign and number. */
export const drawCase = (campaign: Campaign, seed: number, number: number): Input =>
  campaign.draw(new Random(seed, campaign.name, number), number)

/** Checks an input; an error of the check itself is a fault too. */
export async function checkCase(campaign: Campaign, input: Input): Promise<readonly string[]> {
  try {
    return await campaign.check(input)
  } catch (error) {
    return [`${campaign.name}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`]
  }
}

/** Cuts an input to as little as still breaks the law, for at most the time given in milliseconds. */
export async function shrinkCase(campaign: Campaign, input: Input, kind: string, time: number): Promise<Input> {
  const deadline = performance.now() + time
  const isBad = async (candidate: Input): Promise<boolean> =>
    (await checkCase(campaign, candidate)).some((fault) => kindOf(fault) === kind)
  let best = input
  if (typeof input.text === 'string')
    best = { ...best, text: await shrinkText(input.text, (text) => isBad({ ...input, text }), deadline) }
  if (typeof input.article === 'object')
    best = { ...best, article: await shrinkValue(input.article, (article) => isBad({ ...best, article }), deadline) }
  return best
}
