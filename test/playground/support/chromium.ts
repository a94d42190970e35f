import { existsSync } from 'node:fs'

/** Path of Debian's Chromium. */
export const chromiumPath = '/usr/bin/chromium'

/** Whether pages are opened. Where Chromium is not installed, they are not tested; on CI under Linux that is an error. */
export const canOpenPages = existsSync(chromiumPath) || (Boolean(process.env.CI) && process.platform === 'linux')
