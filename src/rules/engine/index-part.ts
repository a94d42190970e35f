/** A costly part of a text index, for few rules: names that may be variants, and words of reporting, such as `said`. */
export type IndexPart = 'names' | 'reporting'

/** All parts of a text index. */
export const INDEX_PARTS: ReadonlySet<IndexPart> = /* @__PURE__ */ new Set<IndexPart>(['names', 'reporting'])
