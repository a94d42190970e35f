/** Notes of web pages on a story of an agency, which hold nothing, as patterns in small letters. They fill their line. */
export const syndicationNotes: readonly string[] = [
  'except for the headline, this story has not been edited by [^.]{2,40} and is published from a syndicated feed',
  '(?:this|the) (?:story|article|report|copy) has not been edited by [^.]{2,40}(?: and is (?:published|(?:auto-?)?generated) from a syndicated feed)?',
]
