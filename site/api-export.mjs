// Writes one export of the API reference as Markdown.
import { posix } from 'node:path'
import { makeRecursiveVisitor, ReflectionKind } from 'typedoc'

const LINE = 72 // characters of a declaration that fit the page
const CELL = 160 // characters of a type in a table

/** Returns the section of an export: heading, description, declaration, members. */
export function writeExport(one, page, places) {
  const signatures = one.signatures ?? []
  const describe = (comment) => describeComment(comment, page, places)
  const parts = [
    `### \`${one.name}\` {#${one.name}}`,
    describe(one.comment ?? signatures[0]?.comment),
    typeOfSchema(one, page, places),
    `\`\`\`ts\n${declare(one)}\n\`\`\``,
    usedTypes(one, page, places),
    memberTable(ownMembersOf(one, places), describe),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Returns a comment as Markdown; names of exports in code become links. */
function describeComment(comment, page, places) {
  if (comment === undefined) return ''
  const write = (parts) =>
    parts
      .map(({ kind, text }) =>
        kind === 'code' ? linkCode(text, page, places) : kind === 'text' ? text : `\`${text}\``,
      )
      .join('')
      .trim()
  const blocks = comment.blockTags
    .filter(({ tag }) => ['@example', '@throws', '@deprecated', '@default', '@remarks'].includes(tag))
    .map(({ tag, content }) => `**${tag[1].toUpperCase()}${tag.slice(2)}**\n\n${write(content)}`)
  return [write(comment.summary), ...blocks].join('\n\n')
}

function linkCode(text, page, places) {
  const name = /^`(\w+)`$/.exec(text)?.[1]
  const named = [...places.values()].filter((place) => place.name === name && place.kind !== ReflectionKind.Variable)
  const place = named.find((place) => place.page === page) ?? named[0]
  return place ? `[${text}](${linkTo(place, page)})` : text
}

/** Returns a link from a schema to the type of the same name; empty for other exports. */
function typeOfSchema({ name, type }, page, places) {
  if (!String(type).startsWith('Zod')) return ''
  const place = [...places.values()].find((one) => one.name === name && one.page !== page && isType(one.kind))
  return place ? `Schema of [\`${name}\`](${linkTo(place, page)}).` : ''
}

const isType = (kind) => kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias

const linkTo = (place, page) =>
  `${place.page === page ? '' : posix.relative(posix.dirname(page), place.page)}#${place.name}`

/** Returns the declaration in TypeScript, without the members that the table lists. */
function declare(one) {
  const generics = typeParameters(one.typeParameters)
  switch (one.kind) {
    case ReflectionKind.Function:
      return one.signatures.map((signature) => `function ${one.name}${call(signature)}`).join('\n')
    case ReflectionKind.Variable:
      return `const ${one.name}: ${typeText(one.type)}`
    case ReflectionKind.TypeAlias:
      return `type ${one.name}${generics} = ${membersOf(one).length > 0 ? '{ … }' : typeText(one.type)}`
    default: {
      const word = one.kind === ReflectionKind.Class ? 'class' : 'interface'
      const parents = (one.extendedTypes ?? []).map(String).join(', ')
      return `${word} ${one.name}${generics}${parents ? ` extends ${parents}` : ''} { … }`
    }
  }
}

const typeParameters = (all) =>
  all?.length ? `<${all.map((one) => `${one.name}${one.type ? ` extends ${one.type}` : ''}`).join(', ')}>` : ''

/** Returns a call signature: `(copy: string, options?: ParseOptions): Story`. */
function call({ typeParameters: generics, parameters = [], type }, separator = ': ') {
  const given = parameters.map((one) => {
    const rest = one.flags.isRest ? '...' : ''
    const optional = one.flags.isOptional || one.defaultValue !== undefined ? '?' : ''
    // TypeDoc's name of a parameter that is taken apart
    const name = one.name === '__namedParameters' ? nameOfType(String(one.type)) : one.name
    return `${rest}${name}${optional}: ${typeText(one.type)}`
  })
  const line = `(${given.join(', ')})`
  const list =
    typeParameters(generics).length + line.length + typeText(type).length > LINE - 24
      ? `(\n${given.map((one) => `  ${one},\n`).join('')})`
      : line
  return `${typeParameters(generics)}${list}${separator}${typeText(type)}`
}

/** Returns the name of a parameter by its type: `merge` for `Merge`. */
const nameOfType = (type) =>
  /^\w+/.test(type) ? `${type[0].toLowerCase()}${/^\w+/.exec(type)[0].slice(1)}` : 'options'

/** Returns a type as text: long unions on lines of their own, schemas without their content, which the type of that name has. */
function typeText(type) {
  if (type === undefined) return 'unknown'
  const text = String(type)
  if (/^Zod\w+<[\s\S]*>$/.test(text) && text.length > LINE) return `${text.slice(0, text.indexOf('<'))}<…>`
  if (type.type === 'union' && text.length > LINE) return type.types.map((one) => `\n  | ${one}`).join('')
  return text
}

/** Returns a type without the members of its inner objects, as far as it is too long for a cell. */
function shorten(text) {
  const outer = text.length > CELL ? text.replace(/\{(?! … \})[^{}]*(?:\{ … \}[^{}]*)*\}/g, '{ … }') : text
  return outer === text ? text : shorten(outer)
}

/** Returns the properties and methods of an interface, a class or a type that is an object. */
function membersOf(one) {
  const object = one.type?.type === 'reflection' && !one.type.declaration.signatures ? one.type.declaration : undefined
  return [...(one.children ?? []), ...(object?.children ?? [])].filter(
    ({ flags }) => !flags.isPrivate && !flags.isExternal,
  )
}

/** Returns the members without those inherited from a type that has its own section. */
const ownMembersOf = (one, places) => {
  const parents = (one.extendedTypes ?? []).filter(({ reflection }) => reflection && places.has(reflection.id))
  const inherited = new Set(parents.flatMap(({ reflection }) => membersOf(reflection).map(({ name }) => name)))
  return membersOf(one).filter(({ name, inheritedFrom }) => !(inheritedFrom && inherited.has(name)))
}

function memberTable(members, describe) {
  if (members.length === 0) return ''
  const rows = members.map((one) => {
    const signature = one.signatures?.[0]
    const type = signature ? call(signature, ' => ') : typeText(one.type ?? one.getSignature?.type)
    const name = `${one.name}${one.flags.isOptional ? '?' : ''}`
    return `| \`${name}\` | ${codeCell(type)} | ${cell(describe(one.comment ?? signature?.comment ?? one.getSignature?.comment))} |`
  })
  return ['| member | type | |', '| --- | --- | --- |', ...rows].join('\n')
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim()
const cell = (text) => oneLine(text).replaceAll('|', '\\|')

/** Returns code in a cell of a table; code with backticks stands between two. */
function codeCell(text) {
  const code = cell(shorten(oneLine(text))).replace(/^\\\| /, '')
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``
}

/** Returns a line with links to the exported types that a declaration names. */
function usedTypes(one, page, places) {
  const used = new Set()
  const visitor = makeRecursiveVisitor({
    reference: (type) => {
      const place = type.reflection && places.get(type.reflection.id)
      if (place && type.reflection.id !== one.id) used.add(place)
    },
  })
  const types = [
    one.type,
    ...(one.extendedTypes ?? []),
    ...[...(one.signatures ?? []), ...membersOf(one).flatMap((member) => member.signatures ?? [])].flatMap(
      (signature) => [signature.type, ...(signature.parameters ?? []).map(({ type }) => type)],
    ),
    ...ownMembersOf(one, places).map(({ type }) => type),
  ]
  for (const type of types) type?.visit(visitor)
  const links = [...used].map((place) => `[\`${place.name}\`](${linkTo(place, page)})`)
  return links.length === 0 ? '' : `Types: ${links.join(', ')}`
}
