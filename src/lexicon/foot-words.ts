// Words at the foot of a press release: `About Acme Corp.`, `Media Contact: Dr. Jane Doe, Acme Corp.`

/** Pieces of the labels of contact details, in lower case, which no person’s name has: `relations` in `Investor Relations`. */
export const contactLabels = 'contact, media, press, relations, inquir, enquir, information, investor, kontakt, editor'
/** English titles before the name of a contact person, which have a full stop after them: `Dr.` */
export const contactTitles = 'Dr, Mr, Ms, Mrs, Sgt, Lt, Capt, Prof'
/** English words between the name of a contact person and a place or company: `at` in `Jane Doe at Acme Corp.` */
export const contactPlaceWords = 'in, at'
/**
 * Legal forms that end a heading at the foot of a release, as a pattern each.
 * A full stop follows: `About Acme Corp.` Names are read with a longer list (`legalForms` in `annotate/organisations.ts`), in lower case.
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
