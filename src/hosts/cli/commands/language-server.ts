import type { Command } from 'commander'
import { startServer } from '../../language-server/start-server'
import type { ReadingFlags, RuleFlags } from '../config/settings'
import { settingsOrUsageError } from '../run'

/** Runs `wirecopy language-server`: answers an editor on standard input and output until it ends the session. */
export async function runLanguageServer(flags: ReadingFlags & RuleFlags, command: Command): Promise<void> {
  await settingsOrUsageError({ ...flags, config: flags.config === undefined ? false : flags.config }, command) // wrong options end the command
  startServer(flags)
}
