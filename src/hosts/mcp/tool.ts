import type { ZodRawShape } from 'zod'
import type { RuleFailures } from '../cli/config/rule-failures'
import type { Settings } from '../cli/config/settings'

/** What the tools of a server share. */
export interface ToolContext {
  readonly settings: Settings
  readonly failures: RuleFailures
}

/** The answer of a tool: text for the model, and the same as data. */
export interface ToolAnswer {
  readonly text: string
  readonly data: { readonly [name: string]: unknown }
}

/** A tool of the server. `run` receives arguments that fit `input`. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: ZodRawShape
  run(given: Readonly<Record<string, unknown>>, context: ToolContext): Promise<ToolAnswer>
}

/** Returns a tool whose arguments have the type of its input. */
export const defineTool = <Given>(
  tool: Omit<Tool, 'run'> & { run(given: Given, context: ToolContext): Promise<ToolAnswer> },
): Tool => ({ ...tool, run: (given, context) => tool.run(given as Given, context) }) // the server has checked them

/** Returns an answer whose text is its data as JSON. */
export const jsonAnswer = (data: ToolAnswer['data']): ToolAnswer => ({ text: JSON.stringify(data, null, 2), data })
