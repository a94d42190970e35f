// Prints the section of CHANGELOG.md for a tag: node scripts/release-notes.mjs v0.2.0
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Returns the lines under `## 0.2.0`, or `## 0.2.0 (2025-03-14)`, up to the next heading of that level.
 * Throws if the section is missing or empty.
 */
export function releaseNotes(changelog, version) {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^## /m).slice(1)
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version)
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}".`)
  const notes = section.slice(section.indexOf('\n')).trim()
  if (!section.includes('\n') || notes === '') throw new Error(`The section "## ${version}" of CHANGELOG.md is empty.`)
  return notes
}

/** Returns the version of a tag: `v0.2.0` is 0.2.0. Throws if package.json has another. */
export function taggedVersion(tag, packageVersion) {
  if (tag === `v${packageVersion}`) return packageVersion
  throw new Error(`The tag is "${tag}"; package.json has version ${packageVersion}.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  try {
    const version = taggedVersion(process.argv[2] ?? '', JSON.parse(read('package.json')).version)
    console.log(releaseNotes(read('CHANGELOG.md'), version))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
