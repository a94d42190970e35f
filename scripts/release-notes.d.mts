/** Returns the section of a changelog for a version. Throws if it is missing or empty. */
export function releaseNotes(changelog: string, version: string): string

/** Returns the version of a tag. Throws if package.json has another. */
export function taggedVersion(tag: string, packageVersion: string): string
