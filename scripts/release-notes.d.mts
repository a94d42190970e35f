/** The section of a changelog for a version. Throws if it is missing or empty. */
export function releaseNotes(changelog: string, version: string): string

/** The version that a tag names. Throws if package.json has another. */
export function taggedVersion(tag: string, packageVersion: string): string
