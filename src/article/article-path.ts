import type { Article } from './article'

/** Path of a value of an article: a property, with the properties and indexes inside it after full stops. `body.3.text` */
export type ArticlePath = keyof Article | `${keyof Article}.${string}`

/**
 * A path as a function takes it: any `string`, but of literals only paths that an article may have.
 * `'headline'`; not: `'headlin'`.
 */
export type PathOf<Path extends string> = string extends Path ? Path : Path extends ArticlePath ? Path : ArticlePath
