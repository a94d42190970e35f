/**
 * Returns an argument as a glob pattern. On Windows a backslash is a separator, elsewhere it escapes the next character.
 *
 * @example globPattern('copy\\*.txt', 'win32') // 'copy/*.txt'
 * @example globPattern('copy/\\*.txt', 'linux') // 'copy/\\*.txt', the file named `*.txt`
 */
export const globPattern = (argument: string, platform: NodeJS.Platform = process.platform): string =>
  platform === 'win32' ? argument.replaceAll('\\', '/') : argument
