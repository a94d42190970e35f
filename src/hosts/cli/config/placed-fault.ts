import { existsSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { relativePath } from './relative-path'

/** The message of jiti for a fault of syntax, in two lines: `ParseError: Unexpected token` and ` /desk/rules/x.ts:3:0` */
const PARSE_ERROR = /^ParseError: (.*?)\s*\n\s*(.+?):(\d+):(\d+)$/s
/** The message of Node and jiti for a module that is not found, with the files that import it. */
const MISSING = /^(.*?)\s*\nRequire stack:\n- ([^\n]+)/s
/** A place at the end of a line of a stack: `at file:///desk/rules/x.mjs:2:7`, `at check (C:\\desk\\x.ts:2:7)`, `/desk/x.ts:3` */
const STACK_PLACE = /((?:file:\/\/)?\/[^\s()]+?|[A-Za-z]:[\\/][^\s()]+?):(\d+)(?::(\d+))?\)?$/gm

/** Whether a message is that of jiti for a fault of syntax. */
export const isParseError = (message: string): boolean => PARSE_ERROR.test(message)

/** Returns the message of an error in a module of the project, with the place: `Unexpected token (rules/no-shouting.ts:4:9)` */
export function placedFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, fault, file = '', line, column] = PARSE_ERROR.exec(message) ?? []
  if (fault !== undefined) return `${fault} (${relativePath(file)}:${line}:${Number(column) + 1})`
  const [, missing, importer = ''] = MISSING.exec(message) ?? []
  if (missing !== undefined) return `${missing} (${relativePath(importer)})`
  return message + placeOf(error)
}

/** Returns where the code of the project threw an error, the first place of its stack: ` (rules/no-shouting.ts:4:9)`. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const [, url = '', line, column] of stack.matchAll(STACK_PLACE)) {
    const file = url.startsWith('file:') ? fileURLToPath(url) : url
    if (file.startsWith(OWN_FOLDER) || file.includes(`${sep}node_modules${sep}`) || !existsSync(file)) continue
    return ` (${[relativePath(file), line, column].filter(Boolean).join(':')})`
  }
  return ''
}

/** The folder of the built command line. */
const OWN_FOLDER = fileURLToPath(new URL('.', import.meta.url))
