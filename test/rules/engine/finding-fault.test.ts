import { describe, expect, it } from 'vitest'
import { findingFault } from '../../../src/rules/engine/finding-fault'

const finding = { path: 'headline', message: 'Too long.' }

describe('the result of a custom rule', () => {
  it.each([
    [[], undefined],
    [[finding], undefined],
    [[{ ...finding, fix: { edits: [{ start: 0, end: 3, text: '' }] }, severity: 'info' }], undefined],
    [
      [finding, { ...finding, fix: 'Shorter' }],
      {
        why: 'the “fix” of finding 2 has the wrong shape',
        hint: 'Return “fix” as { edits: [{ start, end, text }] }.',
      },
    ],
    [
      [{ ...finding, fix: { edits: [{ start: 0, end: 3 }] } }],
      {
        why: 'the “fix” of finding 1 has the wrong shape',
        hint: 'Return “fix” as { edits: [{ start, end, text }] }.',
      },
    ],
    [[{ message: 'Too long.' }], { why: 'the “path” of finding 1 is missing', hint: 'Return “path” as a string.' }],
    [
      [{ ...finding, severity: 'fatal' }],
      {
        why: 'the “severity” of finding 1 has the wrong shape',
        hint: 'Return “severity” as error, warning, info.',
      },
    ],
    [['Too long.'], { why: 'it did not return a list of findings' }],
    [[{ ...finding, lines: 3 }], { why: 'a finding has no property “lines”' }],
  ] as const)('%j', (findings, fault) => {
    expect(findingFault(findings)).toEqual(fault)
  })
})
