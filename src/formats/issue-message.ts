import type * as z from 'zod'
import { Code, CountryCode, Email, IsoDate, LanguageTag, Line, SubdivisionCode, Text, Uri } from '../article/schema'

type SchemaIssue = z.core.$ZodIssue

/** Returns the message for a schema fault, to be read after the path of the value: `must not be empty`. */
export function issueMessage(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has unknown properties: ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${article(issue.expected)}`
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be ${choice(issue.values)}`
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : `must be ${issue.minimum} or more`
    case 'too_big':
      return `must be ${issue.maximum} or less`
    case 'invalid_format':
      return wording(issue)
    case 'invalid_union':
      return union(issue)
    case 'invalid_key':
      return issue.issues[0] ? `is an invalid name: it ${issueMessage(issue.issues[0])}` : 'is an invalid name'
    case 'custom':
      return issue.message === 'Invalid input' ? 'is not allowed here' : `is invalid: ${issue.message}`
    default:
      return issue.message
  }
}

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  string: 'a string',
}

const article = (expected: string): string => NAMES[expected] ?? expected

function choice(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value))
  return shown.length > 1 ? `one of ${shown.join(', ')}` : `${shown[0]}`
}

function union(issue: Extract<SchemaIssue, { code: 'invalid_union' }>): string {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined
  if (options) return `must be ${choice(options)}`
  const formats = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((first) => (first.code === 'invalid_format' ? first.format : ''))
  if (formats.includes('date') && formats.includes('datetime')) {
    return 'must be a date such as 2024-04-24 or a time such as 2024-04-24T09:30:00Z'
  }
  const best = issue.errors.flat().find((inner) => inner.code !== 'invalid_type')
  return best ? issueMessage(best) : 'is not allowed here'
}

/** The messages for the string patterns of the article schema, by pattern. */
let wordings: ReadonlyMap<string, string> | undefined

function known(): ReadonlyMap<string, string> {
  if (wordings) return wordings
  const types = [Code, Uri, Email, LanguageTag, CountryCode, SubdivisionCode, IsoDate]
  wordings = new Map(
    types.map((type) => [patternOf(type), `must be ${lower(type.meta()?.description ?? 'in another form')}`]),
  )
  return wordings
}

const patternOf = (type: z.ZodType): string => {
  const issue = type.safeParse('').error?.issues[0]
  return issue?.code === 'invalid_format' ? `${issue.pattern}` : ''
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '')

function wording(issue: Extract<SchemaIssue, { code: 'invalid_format' }>): string {
  if (issue.format === 'datetime' || issue.pattern?.includes('Z|')) {
    return 'must be a time with a UTC offset, such as 2024-04-24T09:30:00Z'
  }
  const pattern = `${issue.pattern}`
  if (pattern === patternOf(Line)) return fault(issue.input, true)
  if (pattern === patternOf(Text)) return fault(issue.input, false)
  return known().get(pattern) ?? 'has the wrong form'
}

/** Returns the reason why a string is not a `Text` or `Line` of the schema. */
function fault(input: unknown, line: boolean): string {
  if (typeof input !== 'string') return 'must be a string'
  if (!input.trim()) return 'must not be empty'
  if (input !== input.trim()) return 'must not start or end with white space'
  if (line && /[\t\n]/.test(input)) return 'must be one line, without line breaks or tabs'
  for (const character of input) {
    if (character !== '\n' && !Line.safeParse(`x${character}x`).success) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return `contains a character that is not allowed: U+${code}`
    }
  }
  return 'has the wrong form'
}
