import type { ThreeTexts } from '../../worker/messages'

const lead = (dead: string): string =>
  `PORT ARDLE, March 12 (Example) - A fire at the harbour left ${dead} people dead.`
const quote = '“We heard a bang,” said Ines Marlow, who runs the fish market.'
const cause = (words: string): string => `The fire began in ${words}.`

/** Made-up versions: the agency corrects a figure and the cause, the desk had written a headline and cut the quote. */
export const mergeExample: ThreeTexts = {
  base: copy('Fire kills 12 at harbour', lead('12'), quote, cause('a cold store before dawn')),
  ours: copy('12 die in harbour fire', lead('12'), cause('an old cold store before dawn'), 'Schools stay closed.'),
  theirs: copy('Fire kills 14 at harbour', lead('14'), quote, cause('a net loft before dawn')),
}

function copy(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}
