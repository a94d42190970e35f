// Makes datelines and look-alikes for fitting: frames of the world's press, with invented names, over the stories of fixtures/datelines.
// Nothing in it is a name of evaluation data. The same seed gives the same cases.
import { seeded } from '../support/random.mjs'

const LETTERS = {
  Latn: [
    'b d f g h k l m n p r s t v br dr gr kl pr st tr sh'.split(' '),
    'a e i o u ai ia oa'.split(' '),
    'n r s l m'.split(' '),
  ],
  Cyrl: ['б в г д ж з к л м н п р с т х бр др кр ст'.split(' '), 'а е и о у'.split(' '), 'н р с л м к'.split(' ')],
  Grek: ['β γ δ θ κ λ μ ν π ρ σ τ φ χ'.split(' '), 'α ε ι ο ου'.split(' '), 'ς ν'.split(' ')],
  Arab: ['ب ت ج د ر س ش ص ط ع ف ق ك ل م ن ه'.split(' '), 'ا و ي'.split(' '), 'ن ر ة م'.split(' ')],
  Hebr: ['ב ג ד ז ח ט כ ל מ נ ס ע פ צ ק ר ש ת'.split(' '), ['ו', 'י', 'א', ''], ['ן', 'ר', 'ה', 'ת']],
  Deva: ['क ख ग घ च ज ट ड त द न प ब म र ल व स ह'.split(' '), ['ा', 'ि', 'ो', 'े', ''], ['पुर', 'गाँव', 'नगर', 'ना']],
  Beng: ['ক খ গ চ জ ট ড ত দ ন প ব ম র ল স হ'.split(' '), ['া', 'ি', 'ো', 'ে', ''], ['পুর', 'গঞ্জ', 'হাট', 'না']],
  Thai: ['ก ข ค ง จ ช ด ต น บ ป พ ม ย ร ล ส ห'.split(' '), ['า', 'ะ', 'ี', 'อ'], ['น', 'ง', 'ม']],
  Hang: ['가 나 다 라 마 바 사 아 자 차 하 고 노 도 로 모 보 소 오 조'.split(' '), [''], ['산', '천', '포', '군']],
  Hans: ['青 白 石 云 溪 林 河 岭 松 竹 桥 泉 沙 梅'.split(' '), [''], ['州', '县', '镇', '港']],
  Jpan: ['青 白 石 雲 谷 林 浜 峰 松 竹 橋 泉 砂 梅'.split(' '), [''], ['町', '崎', '浜', '川']],
}
const MEDIA = {
  Latn: ['News', 'Press', 'Info', 'Post', 'Radio', 'Tribune', 'Agency', 'Media'],
  Cyrl: ['Новости', 'Вести', 'Информ', 'Радио', 'Газета'],
  Grek: ['Νέα', 'Φωνή', 'Εφημερίδα'],
  Arab: ['وكالة', 'أخبار', 'نیوز', 'صوت'],
  Hebr: ['חדשות', 'קול'],
  Deva: ['समाचार', 'संवाद', 'न्यूज'],
  Beng: ['সংবাদ', 'বার্তা'],
  Thai: ['ข่าว', 'นิวส์'],
  Hang: ['뉴스', '일보', '신문'],
  Hans: ['新闻网', '日报', '社'],
  Jpan: ['新聞', '通信', 'ニュース'],
}
const DENSE = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])
const SEPARATORS = [' – ', ' – ', ' - ', ' — ', ' -- ', ': ', '. ', ' | ', ' » ', ' ■ ', '.- ', '- ']

/** Frames of datelines in scripts with spaces; `S` is a separator. Each returns the dateline with its places, credits and region. */
const FRAMES = [
  ({ P, C, S }) => [`${P} (${C})${S}`, [P], [C]],
  ({ P, C, S }) => [`${P} (${C})${S}`, [P], [C]],
  ({ P, D, C, S }) => [`${P}, ${D} (${C})${S}`, [P], [C]],
  ({ P, C, D }) => [`${P} (${C}) ${D} – `, [P], [C]],
  ({ P, D, S }) => [`${P}, ${D}${S}`, [P], []],
  ({ P, D }) => [`${P} ${D} – `, [P], []],
  ({ P, C }) => [`${C}, ${P} – `, [P], [C]],
  ({ P, C }) => [`${C}/${P} – `, [P], [C]],
  ({ P, C, D }) => [`(${C}) ${P}, ${D} – `, [P], [C]],
  ({ P, C }) => [`(${C}) - ${P}: `, [P], [C]],
  ({ P, S }) => [`${P}${S}`, [P], []],
  ({ P, S }) => [`${P}${S}`, [P], []],
  ({ P, S }) => [`${P}${S}`, [P], []],
  ({ P, D, S }) => [`${D}, ${P}${S}`, [P], []],
  ({ P, D, R }) => [`${D} – ${P}, ${R} – `, [P], [], R],
  ({ P, R, S }) => [`${P}, ${R}${S}`, [P], [], R],
  ({ P, Q, C, S }) => [`${P}/${Q} (${C})${S}`, [P, Q], [C]],
  ({ P, Q, S }) => [`${P}/${Q}${S}`, [P, Q], []],
  ({ P, C, B, S }) => [`${P} (${C}/${B})${S}`, [P], [C, B]],
  ({ P, D, C, B }) => [`${P}, ${D} (${C}, ${B}) – `, [P], [C, B]],
  ({ P, C }) => [`${P} – ${C} – `, [P], [C]],
  ({ P, D, C }) => [`${P}, ${D} – ${C}. `, [P], [C]],
  ({ P, D, C }) => [`${P}, ${D}. /${C}/. `, [P], [C]],
  ({ P, D, C }) => [`${P}. ${D}. ${C} – `, [P], [C]],
  ({ P, C }) => [`${P} /${C}/ `, [P], [C]],
  ({ P, C }) => [`${P} /${C.toLowerCase()}/ `, [P], [C.toLowerCase()]],
  ({ P, R, C }) => [`${P} (${R}) (${C}) – `, [P], [C], R],
  ({ P, W }) => [`${W}, ${P} – `, [P], [W]],
  ({ P, W, S }) => [`${P} (${W})${S}`, [P], [W]],
  ({ P, W }) => [`${W}, ${P}: `, [P], [W]],
  ({ P, D, T, C }) => [`${P}, ${D}, ${T} (${C}) – `, [P], [C]],
  ({ P, D }) => [`${P}, ${D}\n\n`, [P], []],
  ({ P, R }) => [`${P}, ${R}\n\n`, [P], [], R],
  ({ P, W }) => [`${P}, ${W}\n\n`, [P], [W]],
  ({ C }) => [`(${C}) – `, [], [C]],
  ({ D, P }) => [`${D} (${P}): `, [P], []],
]
const DENSE_FRAMES = [
  ({ P, C }) => [`【${P}${C}】`, [P], [C]],
  ({ P, C }) => [`（${C}${P}）`, [P], [C]],
  ({ P, C }) => [`[${P}=${C}] `, [P], [C]],
  ({ P, C }) => [`(${P}=${C}) `, [P], [C]],
  ({ P, C }) => [`【${P}=${C}】 `, [P], [C]],
  ({ P, Q, C }) => [`(${P}·${Q}=${C}) `, [P, Q], [C]],
  ({ P, C }) => [`［${P}　${C}］`, [P], [C]],
  ({ P, D }) => [`${P} ${D} – `, [P], []],
  ({ P, C }) => [`${P}（${C}）- `, [P], [C]],
  ({ P }) => [`【${P}】`, [P], []],
]

/** Look-alikes; `A` is the story with a small first letter, `L` a label. */
const OTHERS = [
  ({ P, Q }) => `${P} – ${Q}: 8.15, 10.15, 12.15`,
  ({ P, Q, n }) => `${P} – ${Q} ${n % 5}-${n % 3} (25-20, 25-18, 22-25)`,
  ({ P, Q, n }) => `${P} – ${Q} ${n % 4}:${n % 3} (1:0). ${Q} ${n}, ${P} ${n + 3}`,
  ({ P, Q, n, first }) =>
    `${P} – ${first}, ${n}\n\n${Q} – ${first}, ${n + 2}\n\n${Q}${P.toLowerCase()} – ${first}, ${n + 4}`,
  ({ P, Q, n }) => `${P}: ${n}C\n${Q}: ${n + 4}C`,
  ({ P, Q, n }) => `${P}: ${n}, ${n + 3}; ${Q}: ${n + 2}, ${n + 4}; ${P}: ${n + 1}.`,
  ({ V, asked, U, other }) => `${V}: ${asked}\n\n${U}: ${other}`,
  ({ V, asked }) => `${V}: ${asked}`,
  ({ V, U, other, first }) => `${V}: ${other}\n\n${U}: ${first}?`,
  ({ P, A, words, isCased }) => isCased && `${P} (${words}) – ${A}`,
  ({ P, A, isCased }) => isCased && `${P} – ${A}`,
  ({ P, A, isCased }) => isCased && `${P}: ${A}`,
  ({ P, D, A, isCased }) => isCased && `${P}, ${D}: ${A}`,
  ({ words, story }) => `${words.toUpperCase()} (${words}) – ${story}`,
  ({ first, story, noun }) => `${noun.toUpperCase()} (${first.toLowerCase()}) – ${story}`,
  ({ noun, story }) => `${noun.toUpperCase()} – ${story}`,
  ({ noun, story }) => `${noun.toUpperCase()}: ${story}`,
  ({ noun, story }) => `${noun.toUpperCase()}. ${story}`,
  ({ V, asked, U, other, quoted }) => `${V} – ${quoted(asked)}\n\n${U} – ${quoted(other)}`,
  ({ V, asked, quoted }) => `${V} – ${quoted(asked)}`,
  ({ L, speech }) => `${L} – ${speech}`,
  ({ L, story }) => `${L} – ${story}`,
  ({ L, story }) => `${L}: ${story}`,
  ({ L, story, n }) => `${L} (${2000 + n}) – ${story}`,
  ({ P, N, story }) => `${P} ${N} (ASX: ${P.slice(0, 3).toUpperCase()}) – ${story}`,
  ({ cut }) => cut,
  ({ P, D, first }) => `${P}, ${D}\n\n${first},\n\n`,
  ({ P, N, n }) => `${P} ${N}, ${n}, ${Q0(N)} ${n}, 0123/${n}4567 – ${N}`,
]
const Q0 = (name) => name.slice(0, 4)
const DENSE_OTHERS = [
  ({ P, n }) => `${P}：${n}、${P}：${n + 3}`,
  ({ L, story }) => `【${L}】${story}`,
  ({ L, story }) => `[${L}] ${story}`,
  ({ P, n, story }) => `${P}（${n}）${story}`,
  ({ P, story, other }) => `${P}：${story}\n\n${P}：${other}`,
]

/** Quotation marks of the world's press, the first pair for Chinese and Japanese alone. */
const QUOTES = [
  ['「', '」'],
  ['“', '”'],
  ['„', '“'],
  ['« ', ' »'],
  ['«', '»'],
  ['"', '"'],
  ['”', '”'],
]
const KNOWN = 0.4 // share of towns that are in the tables

/** Returns the cases of a language: `{ set, lang, text, gold }`, as in the evaluation data. */
export function madeCases({ tag, script, months, weekdays, labels, towns, ins }, stories, count) {
  const kind = { Hant: 'Hans', Kore: 'Hang' }[script] ?? (LETTERS[script] ? script : 'Latn')
  const random = seeded([...tag].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const isDense = DENSE.has(script)
  const [onsets, vowels, codas] = LETTERS[kind]
  const syllable = () => pick(onsets) + pick(vowels)
  const word = () => syllable() + syllable() + (random() < 0.3 ? syllable() : '') + pick(codas)
  const title = (name) => name.charAt(0).toUpperCase() + name.slice(1)
  const townIn = (style) => {
    if (towns.length > 0 && random() < KNOWN) return style ? pick(towns).toUpperCase() : pick(towns)
    const names = random() < 0.25 && !isDense ? [word(), word()] : [word()]
    const name = names.map(title).join(pick([' ', ' ', '-']))
    return style ? name.toUpperCase() : name
  }
  const speaker = () => title(word()).toUpperCase()
  const outlet = () => {
    if (isDense) return word() + pick(MEDIA[kind])
    const name = title(word())
    const media = pick(MEDIA[kind])
    return pick([
      `${name} ${media}`,
      `${media} ${name}`,
      `${name}${media.toLowerCase()}`,
      name,
      name.slice(0, 3).toUpperCase(),
    ])
  }
  const latin = () => pick(LETTERS.Latn[0]) + pick(LETTERS.Latn[1]) + pick(LETTERS.Latn[0]) + pick(LETTERS.Latn[1])
  const site = () =>
    pick([`${latin()}${latin()}.${tag.slice(0, 2)}`, `${latin()}news.com`, `${latin()}24.info`, `x.com/${latin()}24`])
  const number = () => 1 + Math.floor(random() * 28)
  const unknown = (name) =>
    [...name].map((letter) => (/\p{L}/u.test(letter) ? pick(onsets).charAt(0) : letter)).join('')
  const date = () => {
    if (isDense) return pick([`${1 + (number() % 12)}月${number()}日`, `${number()}日`])
    const month = pick(months)
    const day = number()
    const known = random() < 0.85
    const name = known ? month : unknown(month)
    const year = random() < 0.3 ? ` ${pick([2024, 2025, 1446, 2567])}` : ''
    const written = pick([
      `${day} ${name}${year}`,
      `${day}. ${name}${year}`,
      `${title(name)} ${day}${year && `,${year}`}`,
      `${day}.${1 + (day % 12)}.${year.trim()}`,
    ])
    return random() < 0.2 ? `${pick(weekdays)}, ${written}` : written
  }
  const small = (text) => text.charAt(0).toLowerCase() + text.slice(1)
  const quoted = (text, [open, close] = pick(isDense ? [QUOTES[0], QUOTES[1]] : QUOTES.slice(1))) => open + text + close
  /** Returns a town with another ending: `Trnave` for `Trnava`. */
  const inflected = (name) => (random() < 0.5 ? name : `${name.replace(/[aeiouаеиоуαειο]$/u, '')}${pick(vowels)}`)
  const cases = []
  for (let at = 0; at < count; at++) {
    const story = pick(stories)
    const other = pick(stories)
    const capitals = random() < 0.5
    const words = story.split(/\s+/)
    const cutAt = isDense ? 8 : words.slice(0, 5).join(' ').length
    const speech = `${quoted(story.slice(0, cutAt))}, ${story.slice(cutAt).trim()}`
    const isSpeech = random() < 0.1
    const parts = {
      quoted,
      speech,
      P: townIn(capitals),
      Q: townIn(capitals),
      R: townIn(false),
      C: outlet(),
      B: outlet(),
      W: site(),
      D: date(),
      T: pick(['8:15', '08.15', '17:40']),
      S: pick(SEPARATORS),
      N: townIn(false),
      L: pick(labels).toUpperCase(),
      n: number(),
      story,
      isCased: story.toLowerCase() !== story.toUpperCase() && !isDense,
      V: speaker(),
      U: speaker(),
      asked: story.replace(/[^\p{L}\p{M}\d]*$/u, '?'),
      other,
      A: small(story),
      first: words.slice(0, 2).join(' ').replace(/[,.]$/, ''),
      words: words.slice(1, 3).join(' ').toLowerCase().replace(/[,.]$/, ''),
      noun: (words.filter((each) => each.length > 5).at(-1) ?? words[0]).replace(/[^\p{L}\p{M}]/gu, ''),
      cut: story.replace(/^((?:\S+ ){2,4}\S+)[,]? /u, `$1${pick([' – ', ': ', ' - '])}`),
    }
    const headline = words
      .slice(0, isDense ? 1 : 5)
      .join(' ')
      .slice(0, isDense ? 14 : 60)
      .replace(/[,.]$/, '')
    const local = random() < 0.3 && ins.length > 0 && !isDense
    const here = (name) => `${pick(ins)} ${inflected(title(name.toLowerCase()))}`
    const above = random() < 0.75
    const below = random() < 0.6 ? `\n\n${other}` : ''
    if (random() < 0.5) {
      const [dateline, places, credits, region] = pick(isDense ? [...DENSE_FRAMES, ...FRAMES.slice(0, 6)] : FRAMES)(
        parts,
      )
      const [town] = places
      const again =
        town && local
          ? ` ${title(here(town))} ${small(other)}`
          : town && random() < 0.15 && !isDense
            ? ` ${inflected(title(town.toLowerCase()))}.`
            : ''
      const inHeadline = town && local && random() < 0.4 ? ` ${here(town)}` : ''
      cases.push({
        set: 'made',
        lang: tag,
        text: `${above ? `${headline}${inHeadline}\n\n` : ''}${dateline}${isSpeech ? speech : story}${again}${below}`,
        gold: { dateline_raw: dateline.trim(), places, credits, ...(region && { region }) },
      })
    } else {
      const line = pick(isDense ? [...DENSE_OTHERS, ...OTHERS.slice(4, 6)] : OTHERS)(parts)
      if (line)
        cases.push({
          set: 'made',
          lang: tag,
          text: `${above ? `${headline}\n\n` : ''}${line}${below}`,
          gold: { dateline_raw: null },
        })
    }
  }
  return cases
}
