import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import"./cli-Q35JVTHS.js";var shells=["bash","zsh","fish"];function runCompletion(shell,command){const commands=(command.parent?.commands??[]).map(each=>({name:each.name(),description:each.description(),options:each.options.filter(({hidden})=>!hidden)}));process.stdout.write({bash,zsh,fish}[shell](commands))}var flagsOf=({short,long})=>[short,long].filter(flag=>flag!==void 0);var wordsOf=({argChoices})=>argChoices??[];var isFile=({flags})=>/<(?:file|path|dir|lexicon)>/.test(flags);function bash(commands){const values=commands.flatMap(({name,options})=>options.filter(option=>wordsOf(option).length>0).map(option=>`    ${flagsOf(option).map(flag=>`${name}:${flag}`).join("|")}) words='${wordsOf(option).join(" ")}' ;;`));const files=commands.flatMap(({name,options})=>options.filter(isFile).flatMap(option=>flagsOf(option).map(flag=>`${name}:${flag}`)));return`# bash completion of wirecopy: add to ~/.bashrc
#   eval "$(wirecopy completion bash)"
_wirecopy() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({name})=>name).join(" ")} --help --version' -- "$current"))
    return
  fi
  case "$command:$previous" in
${values.join("\n")}
    ${files.join("|")}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [ -z "$words" ]; then
    case "$current" in
      -*) ;;
      *) [ "$command" = completion ] && words='${shells.join(" ")}' || { COMPREPLY=($(compgen -f -- "$current")); return; } ;;
    esac
  fi
  if [ -z "$words" ]; then
    case "$command" in
${commands.map(({name,options})=>`      ${name}) words='${[...options.flatMap(flagsOf),"--help"].join(" ")}' ;;`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _wirecopy wirecopy
`}var quoted=text=>text.replace(/'/g,"'\\''");var inZsh=text=>quoted(text).replace(/[[\]:\\]/g,"\\$&");function zsh(commands){const optionOf=option=>flagsOf(option).map(flag=>{const words=wordsOf(option);const value=words.length>0?`:value:(${words.join(" ")})`:isFile(option)?":file:_files":option.required?":value:":"";return`'*${flag}[${inZsh(option.description)}]${value}'`});return`#compdef wirecopy
# zsh completion of wirecopy: put it into a folder of $fpath as _wirecopy, or
#   eval "$(wirecopy completion zsh)"
_wirecopy() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({name,description})=>`      '${name}:${inZsh(description)}'`).join("\n")}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(({name,options})=>`    ${name}) shift words; (( CURRENT-- )); _arguments ${[...options.flatMap(optionOf),name==="completion"?`'1:shell:(${shells.join(" ")})'`:"'*:file:_files'"].join(" \\\n      ")} ;;`).join("\n")}
  esac
}
compdef _wirecopy wirecopy
`}function fish(commands){const lines=commands.flatMap(({name,description,options})=>[`complete -c wirecopy -n __fish_use_subcommand -f -a ${name} -d '${quoted(description)}'`,...options.map(option=>{const{short,long}=option;const flags=`${short===void 0?"":` -s ${short.slice(1)}`}${long===void 0?"":` -l ${long.slice(2)}`}`;const words=wordsOf(option);const value=words.length>0?` -x -a '${words.join(" ")}'`:isFile(option)?" -r -F":option.required?" -x":"";return`complete -c wirecopy -n '__fish_seen_subcommand_from ${name}'${flags}${value} -d '${quoted(option.description)}'`})]);return`# fish completion of wirecopy: save as ~/.config/fish/completions/wirecopy.fish
${lines.join("\n")}
complete -c wirecopy -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(" ")}'
`}export{runCompletion,shells};
