import type { Command } from 'commander'
import { RuleFailures } from '../config/rule-failures'
import type { ReadingFlags, RuleFlags } from '../config/settings'
import { settingsOrUsageError } from '../run'

/** Runs `wirecopy mcp`: offers the library as tools to an assistant, on standard input and output. */
export async function runMcp(flags: ReadingFlags & RuleFlags, command: Command): Promise<void> {
  const failures = new RuleFailures()
  const settings = await settingsOrUsageError(flags, command, failures)
  let start: typeof import('../../mcp/start-mcp').startMcp
  try {
    start = (await import('../../mcp/start-mcp')).startMcp
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('@modelcontextprotocol/sdk')) throw error
    return command.error('error: The protocol’s SDK is missing. Run: npm install @modelcontextprotocol/sdk')
  }
  await start({ settings, failures })
}
