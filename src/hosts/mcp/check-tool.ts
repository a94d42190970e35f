import { countOf, type ProfileName, type RuleName, type RuleSettings, reportAll } from 'wirecopy'
import { z } from 'zod'
import type { Settings } from '../cli/config/settings'
import { checkSource, type SourceArguments, sourceInput } from './source'
import { defineTool, type ToolAnswer } from './tool'

/** Arguments that choose rules. */
export interface RuleArguments {
  readonly profile?: string
  readonly rules?: Readonly<Record<string, string>>
  readonly now?: string
}

/** The input of the tools that check. */
export const ruleInput = {
  profile: z
    .string()
    .optional()
    .describe('House style: recommended, house, ap, reuters, afp, xinhua, dpa, press-release, web.'),
  rules: z
    .record(z.string(), z.string())
    .optional()
    .describe('Severities of rules by id: off, info, warning, error, on.'),
  now: z.string().optional().describe('Time to judge embargoes by, RFC 3339. Default: the clock.'),
}

/** Returns the settings with what the arguments say of rules. */
export const withRules =
  ({ profile, rules, now = new Date().toISOString() }: RuleArguments) =>
  (settings: Settings): Settings => ({
    ...settings,
    validateOptions: (file) => {
      const options = settings.validateOptions(file)
      return {
        ...options,
        ...(profile !== undefined && { profile: profile as ProfileName }), // validate rejects an unknown name
        rules: { ...options.rules, ...(rules as RuleSettings<RuleName>) },
        now,
      }
    },
  })

/** Checks a story: findings with their places. */
export const checkTool = defineTool<SourceArguments & RuleArguments>({
  name: 'check',
  title: 'Check a story',
  description:
    'Reports problems in a story with line, column, rule and remedy: missing parts, house style, damage, restrictions.',
  input: { ...sourceInput, ...ruleInput },
  async run(given, context): Promise<ToolAnswer> {
    const { name, found } = await checkSource(given, context, withRules(given))
    const copies = found.map(({ story, diagnostics }) => ({ file: name, text: story.text, diagnostics }))
    const all = found.flatMap(({ diagnostics }) => diagnostics)
    const counts = countOf(all)
    return {
      text: all.length === 0 ? 'No findings.' : reportAll(copies, { format: 'line' }),
      data: { counts, findings: JSON.parse(reportAll(copies, { format: 'json' })) },
    }
  },
})
