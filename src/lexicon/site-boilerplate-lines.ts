/**
 * Patterns of the line that WordPress adds under each story of a feed, one for each language.
 * The languages are those of its translators (https://translate.wordpress.org, the plugin Yoast SEO). Both titles in the line are links.
 */
export const SITE_BOILERPLATE_LINES: readonly RegExp[] = [
  /^The post .+ appeared first on .+\.$/, // The post Rain expected appeared first on Harbour Post.
  /^(?:Der Beitrag|Der Artikel) .+ erschien zuerst auf .+\.$/, // Der Beitrag Regen erwartet erschien zuerst auf Hafenpost.
  /^L[’']article .+ est apparu en premier sur .+\.$/, // L’article Pluie attendue est apparu en premier sur Le Port.
  /^La entrada .+ (?:se publicó primero en|aparece primero en) .+\.$/, // La entrada Lluvia se publicó primero en El Puerto.
  /^O post .+ apareceu primeiro em .+\.$/, // O post Chuva apareceu primeiro em O Porto.
  /^L[’']articolo .+ proviene da .+\.$/, // L’articolo Pioggia proviene da Il Porto.
  /^Het bericht .+ verscheen eerst op .+\.$/, // Het bericht Regen verscheen eerst op De Haven.
]
