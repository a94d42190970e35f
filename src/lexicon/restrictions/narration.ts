/**
 * Openings of a sentence on what somebody had done before, in small letters without accents: `She had withheld the story`. A request to
 * desks never opens so.
 */
export const pastOpenings = `
  he had, she had, they had, er hatte, il avait, elle avait, ils avaient, el habia, ella habia, ellos habian, egli aveva, lui aveva,
  lei aveva, ele tinha, ela tinha, ele havia, ela havia, hij had, zij had, ze had, han hade, hon hade, han havde, hun havde, han hadde,
  hun hadde, han oli, ea avea, el avea`

/** Past forms of `to be` in a passive, in small letters without accents: they tell what was not used, and forbid nothing. */
export const pastPassives = `
  was, were, been, wurde, wurden, worden, ete, fue, fueron, sido, stato, stata, foi, foram, werd, werden, blev, ble, была, было, были`
