import { existsSync } from 'node:fs'

/** Path of Debian's Chromium. */
export const chromiumPath = '/usr/bin/chromium'

/** Whether pages can be opened. Where Chromium is not installed, they are not tested; on CI that is an error. */
export const canOpenPages = existsSync(chromiumPath) || Boolean(process.env.CI)
