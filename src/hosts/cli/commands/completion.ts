import type { Command, Option } from 'commander'
import { profiles, rules } from 'wirecopy/config'
import { languageTags } from '../options/language-tags'
import { formatAliases, sourceNames, targetNames } from '../options/values'

/** Shells that `wirecopy completion` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A command with what can be completed after its name. */
interface Completed {
  readonly name: string
  readonly description: string
  readonly options: readonly Option[]
}

/** Runs `wirecopy completion`: prints the script of a shell that completes commands, options and their values. */
export function runCompletion(shell: (typeof shells)[number], command: Command): void {
  const commands = (command.parent?.commands ?? []).map((each) => ({
    name: each.name(),
    description: each.description(),
    options: each.options.filter(({ hidden }) => !hidden),
  }))
  process.stdout.write({ bash, zsh, fish }[shell](commands))
}

const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined)

/** Words that options take which are no closed choice: of formats and languages there are other spellings. */
const values: { readonly [flag: string]: readonly string[] } = {
  '--from': [...sourceNames, ...Object.keys(formatAliases)],
  '--to': [...targetNames, 'md', 'xml'],
  '--language': languageTags,
  '--profile': profiles.map(({ name }) => name),
  '--check': profiles.map(({ name }) => name),
  '--rule': rules.map(({ id }) => id),
}

/** Returns the words that an option takes. Empty for an option that takes any text or none. */
const wordsOf = ({ argChoices, long }: Option): readonly string[] => argChoices ?? values[long ?? ''] ?? []

/** Whether an option takes several words with commas between: `--to json,newsml`. */
const isList = ({ flags }: Option): boolean => /<formats>/.test(flags)

const isFile = ({ flags }: Option): boolean => /<(?:file|path|dir|lexicon)>/.test(flags)

function bash(commands: readonly Completed[]): string {
  const cases = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => wordsOf(option).length > 0)
      .map(
        (option) =>
          `    ${flagsOf(option)
            .map((flag) => `${name}:${flag}`)
            .join('|')}) words='${wordsOf(option).join(' ')}' ;;`,
      ),
  )
  const files = commands.flatMap(({ name, options }) =>
    options.filter(isFile).flatMap((option) => flagsOf(option).map((flag) => `${name}:${flag}`)),
  )
  return `# bash completion of wirecopy: add to ~/.bashrc
#   eval "$(wirecopy completion bash)"
_wirecopy() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  case "$command:$previous" in
${cases.join('\n')}
    ${files.join('|')}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [ -z "$words" ]; then
    case "$current" in
      -*) ;;
      *) [ "$command" = completion ] && words='${shells.join(' ')}' || { COMPREPLY=($(compgen -f -- "$current")); return; } ;;
    esac
  fi
  if [ -z "$words" ]; then
    case "$command" in
${commands.map(({ name, options }) => `      ${name}) words='${[...options.flatMap(flagsOf), '--help'].join(' ')}' ;;`).join('\n')}
    esac
  fi
  case "$previous:$current" in
    -t:*,*|--to:*,*) COMPREPLY=($(compgen -P "\${current%,*}," -W "$words" -- "\${current##*,}")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o filenames -F _wirecopy wirecopy
`
}

/** Returns a text for the quotes of a shell script, without the signs that end a description in zsh. */
const quoted = (text: string): string => text.replace(/'/g, "'\\''")
const inZsh = (text: string): string => quoted(text).replace(/[[\]:\\]/g, '\\$&')

function zsh(commands: readonly Completed[]): string {
  const optionOf = (option: Option): string[] =>
    flagsOf(option).map((flag) => {
      const words = wordsOf(option)
      const value =
        words.length > 0
          ? isList(option)
            ? `:value:_values -s , value ${words.join(' ')}`
            : `:value:(${words.join(' ')})`
          : isFile(option)
            ? ':file:_files'
            : option.required
              ? ':value:'
              : ''
      return `'*${flag}[${inZsh(option.description)}]${value}'`
    })
  return `#compdef wirecopy
# zsh completion of wirecopy: put it into a folder of $fpath as _wirecopy, or
#   eval "$(wirecopy completion zsh)"
_wirecopy() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      '${name}:${inZsh(description)}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${commands
  .map(
    ({ name, options }) =>
      `    ${name}) shift words; (( CURRENT-- )); _arguments ${[...options.flatMap(optionOf), name === 'completion' ? `'1:shell:(${shells.join(' ')})'` : "'*:file:_files'"].join(' \\\n      ')} ;;`,
  )
  .join('\n')}
  esac
}
compdef _wirecopy wirecopy
`
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c wirecopy -n __fish_use_subcommand -f -a ${name} -d '${quoted(description)}'`,
    ...options.map((option) => {
      const { short, long } = option
      const flags = `${short === undefined ? '' : ` -s ${short.slice(1)}`}${long === undefined ? '' : ` -l ${long.slice(2)}`}`
      const words = wordsOf(option)
      const value =
        words.length > 0
          ? ` -x -a '${isList(option) ? `(__fish_append , ${words.join(' ')})` : words.join(' ')}'`
          : isFile(option)
            ? ' -r -F'
            : option.required
              ? ' -x'
              : ''
      return `complete -c wirecopy -n '__fish_seen_subcommand_from ${name}'${flags}${value} -d '${quoted(option.description)}'`
    }),
  ])
  return `# fish completion of wirecopy: save as ~/.config/fish/completions/wirecopy.fish
${lines.join('\n')}
complete -c wirecopy -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'
`
}
