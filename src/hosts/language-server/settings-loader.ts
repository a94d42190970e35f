import { RuleFailures } from '../cli/config/rule-failures'
import { type ReadingFlags, type RuleFlags, resolveSettings, type Settings } from '../cli/config/settings'

/** Options of the command that choose how stories are read and checked. */
export type ServerFlags = ReadingFlags & RuleFlags

/** Loads the settings of the server when they are first needed, and again after `reset`. */
export class SettingsLoader {
  readonly failures = new RuleFailures()
  #settings: Promise<Settings> | undefined

  constructor(
    readonly flags: ServerFlags,
    readonly onError: (message: string) => void,
  ) {}

  /** Returns the settings; with a config that cannot be loaded, after telling so, those without it. */
  get(): Promise<Settings> {
    this.#settings ??= resolveSettings(this.flags, this.failures)
      .catch((error) => {
        this.onError(error instanceof Error ? error.message : String(error))
        return resolveSettings({ config: false })
      })
      .then((settings) => (this.flags.now === undefined ? withClock(settings) : settings))
    return this.#settings
  }

  /** Forgets the settings: a config has changed. */
  reset(): void {
    this.#settings = undefined
  }
}

/** Returns settings that judge embargoes by the time of each check: a server runs for days. */
const withClock = (settings: Settings): Settings => ({
  ...settings,
  validateOptions: (file) => ({ ...settings.validateOptions(file), now: new Date().toISOString() }),
})
