/*
 * Names of the elements and properties that have a field, in the formats that are located: NewsML-G2, NewsML 1, NITF, RSS, Atom, ninjs,
 * JSON-LD, the AP Media API and dpa digital wires. They decide between two places with the same words: `hl1` and `title` for a headline.
 */
const NAMES: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries({
      slugline: 'slugline SlugLine',
      kicker: 'kicker hl2 headline headlines',
      headline: 'headline headlines headline_main hl1 HeadLine',
      subheadline: 'headline headlines headline_subhead headline_extended hl2 SubHeadLine subhead alternativeHeadline',
      alternativeHeadlines: 'headline headlines',
      summaries: 'description descriptions abstract summary teaser',
      byline: 'by byline bylines ByLine creator author authors',
      dateline: 'dateline DateLine located',
      creditLine: 'creditline CreditLine creditText distributor infosource',
      usageTerms: 'usageTerms usageterms usageInfo conditionsOfAccess',
      copyright: 'copyrightNotice copyrightnotice CopyrightLine rights copyright note',
      editorsNotes: 'edNote ednote ednotes note notepad',
      notices: 'edNote ednote ednotes note correction',
    }).map(([field, names]) => [field, new Set(names.split(' '))]),
  ))()

/**
 * Returns the names of the elements or properties that have a field, by its path.
 * `headline` has `hl1` and `HeadLine`. Undefined for the body, and for fields whose place does not matter.
 */
export const fieldNames = (path: string): ReadonlySet<string> | undefined => NAMES.get(path.split('.', 1)[0] ?? '')
