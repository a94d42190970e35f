import { describe, expect, test } from 'vitest'
import { releaseNotes, taggedVersion } from '../../scripts/release-notes.mjs'

const changelog = `# Changelog

What users notice.

## Open

## 0.2.0 (2025-03-14)

- \`parse\` reads mail headers.

### Fixed

- A table of one row.

## 0.2

- Not a version that npm takes.

## 0.1.1

## 0.1.0

- The first version.
`

describe('release notes', () => {
  test.each([
    ['0.2.0', '- `parse` reads mail headers.\n\n### Fixed\n\n- A table of one row.'],
    ['0.1.0', '- The first version.'],
  ])('of %s', (version, notes) => {
    expect(releaseNotes(changelog, version)).toBe(notes)
    expect(releaseNotes(changelog.replaceAll('\n', '\r\n'), version)).toBe(notes)
  })

  test.each([
    ['0.3.0', 'CHANGELOG.md has no section "## 0.3.0".'],
    ['0.2.0-rc.1', 'CHANGELOG.md has no section "## 0.2.0-rc.1".'],
    ['0.1.1', 'The section "## 0.1.1" of CHANGELOG.md is empty.'],
    ['Open', 'The section "## Open" of CHANGELOG.md is empty.'],
  ])('are refused for %s', (version, message) => {
    expect(() => releaseNotes(changelog, version)).toThrow(message)
  })
})

describe('a tag', () => {
  test('names the version of package.json', () => {
    expect(taggedVersion('v0.2.0', '0.2.0')).toBe('0.2.0')
  })

  test.each(['0.2.0', 'v0.2.1', 'v0.2', ''])('%j is refused for 0.2.0', (tag) => {
    expect(() => taggedVersion(tag, '0.2.0')).toThrow(`The tag is "${tag}"; package.json has version 0.2.0.`)
  })
})
