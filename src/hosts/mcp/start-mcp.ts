import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { z } from 'zod'
import { failure } from '../cli/failure'
import { version } from '../cli/version'
import { checkTool } from './check-tool'
import { convertTool } from './convert-tool'
import { explainTool } from './explain-tool'
import { fixTool } from './fix-tool'
import { parseTool } from './parse-tool'
import type { ToolContext } from './tool'
import { verifyTool } from './verify-tool'

const tools = [parseTool, checkTool, fixTool, verifyTool, convertTool, explainTool]

/** Starts the server of the Model Context Protocol on standard input and output. Returns when the client closes the pipe. */
export async function startMcp(context: ToolContext): Promise<void> {
  const server = new McpServer({ name: 'wirecopy', version: version() })
  for (const { name, title, description, input, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: z.strictObject(input),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (given: Readonly<Record<string, unknown>>) => {
        try {
          const { text, data } = await run(given, context)
          return { content: [{ type: 'text', text }], structuredContent: { ...data } }
        } catch (error) {
          return { content: [{ type: 'text', text: failure(error) }], isError: true }
        }
      },
    )
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
}
