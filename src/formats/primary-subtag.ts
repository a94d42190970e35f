/** Returns the primary subtag of a language tag: `en` of `en-GB`. */
export const primarySubtag = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-')[0]
