import type { Part } from '../reader'

/** The shapes of sluglines. Above each pattern, lines it matches, and behind `not:` one it must not. */
const shapes: readonly RegExp[] = [
  // BC-EXP--Shark Study, Adv 05,0666       AM-Officer Shot, 1st Ld-Writethru, a0616,0542      not: BC-based firm, 400 jobs, to close
  /^(?:AM|PM|BC|AP)[-_][^\s].{0,70}, ?(?:\d{2,4}|a\d{4},)$/,
  // AM-Eritrea        BC-Soccer-Emperor's-Cup     not: AM-PM clock sold
  /^(?:AM|PM|BC)-{1,2}[A-Z][\w'.-]*(?:[ -][A-Z\d][\w'.-]*){0,4}$/,
  // US-SYRIA-CRISIS-ASSAD      GLOBAL-PRECIOUS/ (UPDATE 1)       not: US-CHINA TALKS END
  /^[A-Z][A-Z0-9]*(?:-[A-Z0-9'.]+)+\/?(?: \([A-Z]+ \d+\))?$/,
  // Germany-Politics/      Switzerland/migration/UN/      /politics/Britain/EU/      not: and/or
  /^\/?[A-Z][\w.]*(?: [A-Z]\w*)?(?:[-/][\w.]+)*\/$/,
]

const LONGEST = 90

/** Whether a line is the working name of a story. */
export const isSlugline = (line: string): boolean =>
  line.length <= LONGEST && (line.includes('-') || line.includes('/')) && shapes.some((shape) => shape.test(line))

/** The working name of a story, before all else: `PM-Guatemala-Ferry,0376`. */
export const slugline: Part = {
  read(reader, index) {
    const { draft } = reader
    if (draft.article.slugline !== undefined || index > 2 || reader.length(index) > LONGEST) return 0
    if (!isSlugline(reader.line(index))) return 0
    draft.article.slugline = draft.take('slugline', reader.joined(index))
    return 1
  },
}
