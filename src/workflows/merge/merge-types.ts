import type { Article } from '../../article'

/** Place in one of the three articles: the path of a text, and the span in it. */
export interface MergePlace {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A part that desk and agency changed in different ways. The merged article has the desk's version; somebody decides. */
export interface MergeConflict {
  /**
   * `changed`: both changed it. `withdrawn`: the desk changed what the agency took out. `deleted`: the agency changed what the desk took out.
   * `added`: both added nearly the same. `order`: both moved parts. `killed`: the agency withdrew the story.
   */
  readonly kind: 'changed' | 'withdrawn' | 'deleted' | 'added' | 'order' | 'killed'
  /** Path of the field, or `body`. */
  readonly path: string
  readonly base?: MergePlace
  readonly ours?: MergePlace
  readonly theirs?: MergePlace
}

/** A fact that the agency changed or took out between its two versions. */
export interface ChangedFact {
  readonly kind: 'figure' | 'name' | 'quote' | 'time' | 'wording'
  /** The words of the old version. */
  readonly before: string
  /** The words of the new version; absent if the fact was taken out. */
  readonly after?: string
  /** The sentence of the old version. */
  readonly place: MergePlace
}

/** Place in the merged article where a fact still stands that the agency changed or took out. */
export interface StaleFact {
  readonly fact: ChangedFact
  /** The sentence or field, and the words in it. */
  readonly place: MergePlace
}

/** A change that came into the merged article, or stayed in it. */
export interface MergeChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly path: string
  readonly before?: string
  readonly after?: string
}

/** The result of a merge. */
export interface Merge {
  /** `clean`: nothing to decide. `review`: conflicts, or stale facts. `killed`: there is no article to publish. */
  readonly status: 'clean' | 'review' | 'killed'
  /** The merged article, without annotations; absent if the story is killed. */
  readonly article?: Article
  readonly conflicts: readonly MergeConflict[]
  /** Facts that the agency changed or took out. */
  readonly facts: readonly ChangedFact[]
  /** Where such a fact still stands in the merged article. */
  readonly stale: readonly StaleFact[]
  /** Changes of the agency that came in. */
  readonly taken: readonly MergeChange[]
  /** Changes of the desk that stayed. */
  readonly kept: readonly MergeChange[]
}
