import type { Command } from 'commander'
import { inputsOf } from '../input/inputs'
import { type RunFlags, settingsOrUsageError } from '../run'

/** Prints the settings of a run as JSON: config and options, as they apply to the first file. */
export async function printConfig(args: readonly string[], flags: RunFlags, command: Command): Promise<void> {
  const settings = await settingsOrUsageError(flags, command)
  const [first] = await inputsOf(args.slice(0, 1), flags, settings.ignores)
  const { profile, rules, customRules = [], now } = settings.validateOptions(first?.name ?? '')
  const { gazetteer, ...options } = settings.reading.parse
  const shown = {
    file: first?.name,
    config: settings.files[0],
    from: settings.reading.from,
    ...options,
    languages: settings.reading.languages,
    gazetteer: gazetteer !== undefined,
    provider: settings.provider,
    guid: settings.guid,
    ignores: settings.ignores?.patterns,
    profile: typeof profile === 'object' ? undefined : (profile ?? 'recommended'),
    rules: { ...(typeof profile === 'object' ? profile.rules : {}), ...rules },
    customRules: customRules.map(({ id }) => id),
    now,
  }
  process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
}
