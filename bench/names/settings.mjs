// Settings of the fit of names. A candidate of an English set weighs 1, but for the largest set.

const LARGEST = 'worldwide' // has three quarters of the candidates

/**
 * The settings of the weights that ship. `pull` is the regularization towards zero, which keeps the weights of rare features small; `largest`
 * the weight of a candidate of the largest set; `own` that of one of the project’s own stories.
 */
export const chosenSettings = { pull: 2, largest: 0.5, own: 1 }

/** The settings that `--choose` tries. */
export const CHOICES = [1, 2, 4, 8].flatMap((pull) => [0.25, 0.5, 1].map((largest) => ({ pull, largest })))

/** Returns stories with the weight of their candidates. */
export const weighed = (stories, { largest, own }) =>
  stories.map((story) => ({ ...story, weight: weightOf(story.set, largest, own) }))

function weightOf(set, largest, own) {
  if (set === 'own') return own
  if (set === 'made') return 0.5
  return set.startsWith(LARGEST) ? largest : 1
}
