// The recipes of docs/sites.md: the files that a section shows, and the packages and the command of its row.

/** What a built page must contain. */
const RAIN = '<h1>Rain expected</h1>'

/** Section of each recipe, and where its page is after the build: a file, or a server to start. */
const places = {
  'Next.js': {
    files: ['.next/server/app/index.html', '.next/server/app/ferries.html'],
    contain: [RAIN, '<h1>Ferries run again</h1>'],
  },
  Nuxt: { server: '.output/server/index.mjs', contain: [RAIN] },
  SvelteKit: { files: ['build/index.html', 'build/news.html'], contain: [RAIN, 'ferries.wire Ferries run again'] },
}

/** Returns the recipes of the page: name, files by path, packages, command, and what is expected. */
export function recipesOf(markdown) {
  return Object.entries(places).map(([name, expected]) => {
    const section = markdown.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''
    const row = markdown.split('\n').find((line) => line.startsWith(`| ${name} |`) && line.includes('@')) ?? ''
    const [, , packages = '', command = ''] = row.split('|')
    return { name, files: filesIn(section), packages: quoted(packages), command: quoted(command)[0] ?? '', expected }
  })
}

const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, words]) => words)

/** Returns the blocks of code that open with the path of a file as a comment. */
function filesIn(section) {
  const blocks = section.matchAll(/^```\w+\n(?:\/\/ (\S+)|<!-- (\S+) -->)\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, script, markup, text]) => [script ?? markup, text]))
}
