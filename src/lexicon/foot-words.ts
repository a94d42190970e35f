// Words at the foot of a press release: `About Acme Corp.`, `Media Contact: Dr. Jane Doe, Acme Corp.`

/** Pieces of labels, in lower case, which no name has: `Investor Relations`. */
export const contactLabels = 'contact, media, press, relations, inquir, enquir, information, investor, kontakt, editor'
/** English titles before a name, with a full stop after them. */
export const contactTitles = 'Dr, Mr, Ms, Mrs, Sgt, Lt, Capt, Prof'
/** English words between a name and a place or company: `Jane Doe at Acme Corp.` */
export const contactPlaceWords = 'in, at'
/**
 * Legal forms at the end of a heading, as a pattern each, with a full stop after them: `About Acme Corp.`
 * Names are read with a longer list (`legalForms` in `annotate/organisations.ts`), in lower case.
 */
export const headingLegalForms: readonly string[] = [
  'Inc',
  'Corp',
  'Co',
  'Ltd',
  'L\\.P',
  'S\\.A',
  'N\\.V',
  'plc',
  'GmbH',
]
