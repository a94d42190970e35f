/** A field of an interface, as the article page shows it. */
export interface ArticleField {
  readonly name: string
  readonly type: string
  readonly doc: string
  readonly isOptional: boolean
}

/** An interface with its fields, or another type with its text. */
export interface ArticleType {
  readonly doc: string
  readonly fields?: readonly ArticleField[]
  readonly text?: string
}

/** Returns the types of `src/article` by name. */
export function articleTypes(): Map<string, ArticleType>

/** Returns the names of types in a type. */
export function namesIn(type: string): string[]
