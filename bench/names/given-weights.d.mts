/** Weights of features of names that are given to the fit, for person, organisation, place, no name, in tenths. */
export const givenWeights: Readonly<Record<string, readonly number[]>>
