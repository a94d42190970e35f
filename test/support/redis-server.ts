import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of a test, on a port and in a folder of its own. */
export interface RedisServer {
  readonly url: string
  /** Starts the server again, with the data that is on disk. */
  start(...options: readonly string[]): Promise<void>
  /** Ends the server as a crash would. */
  crash(): Promise<void>
  /** Ends the server and deletes its folder. */
  remove(): Promise<void>
}

/** Whether a server program is installed. */
export const hasProgram = (program: string): boolean => spawnSync(program, ['--version']).status === 0

/** Starts a server that writes each change to disk at once (`appendfsync always`). */
export async function startRedis(program: string, ...options: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-redis-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  const crash = async (): Promise<void> => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await ended
  }
  const start = async (...more: readonly string[]): Promise<void> => {
    const persistence = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
    child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...persistence, ...more], {
      stdio: 'ignore',
    })
    for (let i = 0; i < 400 && !(await answers(port)); i++) await new Promise((resolve) => setTimeout(resolve, 25))
  }
  await start(...options)
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    crash,
    async remove() {
      await crash()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Whether a server answers a PING, or asks for a password. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const end = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (data) => end(/PONG|NOAUTH/.test(String(data))))
    socket.on('error', () => end(false))
    socket.setTimeout(1000, () => end(false))
  })
}
