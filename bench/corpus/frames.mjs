// Frames of datelines: P place, R region, D date, C credit, N name of the author, P2, C2 a second one, H a time of day.
// `~` is one of the marks at the end; the number of a frame is its relative frequency. A line that ends in `⏎` has a line of its own.

/** Marks at the end of a dateline, the common ones more often. */
export const marks = [
  '–',
  '–',
  '–',
  '-',
  '-',
  '-',
  '—',
  '—',
  '--',
  ':',
  '|',
  '.-',
  '.—',
  '=',
  '→',
  '·',
  '•',
  '»',
  '.',
  '_',
  '>',
  '->',
  ' -',
]

/** Frames for scripts that separate words. */
export const frames = `
5 P (C) ~
5 P, D (C) ~
2 P, R (C) ~
2 P, R, D (C) ~
7 P –
4 P —
3 P -
2 P →
2 P •
4 P |
2 P ·
1 P »
1 P ■
6 P.
6 P:
3 P. –
2 P. —
2 P, R ~
2 P, R —
4 P, D ~
2 P – D –
2 P - D -
2 P D (C) ~
2 P (C)
2 P (C):
2 P, D (C)
1 P, D (C).
2 P/P2 ~
2 P/P2 (C) ~
1 P/P2 | C |
1 P/P2/P3 | C |
1 P/P2, D (C) ~
1 P, D, C ~
1 P, D, C
1 P, D C ~
1 P D C
2 D, P:
1 D, P |
1 D, P.
2 D. P ~
1 D, P (C) ~
1 D – P/P2:
1 D, P/P2 |
1 D. P / P2. (C) ~
1 P D /C/
1 P, D /C/ ~
1 P, D. /C/.
1 P, D /C/.
1 P /C/ ~
1 P /C/:
1 (C) P, D ~
1 (C) P, D:
1 (C) - P (R), D -
1 (C) - P, D -
1 (C) - P -
1 (C) / P / D.-
1 [C] P, D:
1 [C] P · D ·
1 [C] P:
1 [C] P/P2 —
1 [C] P |
1 [C] P –
1 C, P ~
1 C, P, D.
1 C - P -
1 C · P ~
1 C · P, D ~
1 C / P ~
1 C / P – P2 –
1 C/P ~
1 C | P | D |
1 C: P, P2 /
1 «C» / P /
1 P | C |
1 P, R | C |
1 P. C ~
1 P. D. C ~
1 P. D. C.
1 P, C.
1 P, C ~
1 P [C] ~
1 P/P2 [C] =
2 P – C –
2 P – C:
1 P - C -
1 P – C: 
1 P - C
1 P ~ (C) ~
1 P, R — (C) —
1 P / C / D /
1 P, R / C / D /
1 P/C ~
1 P, R--(C)--
1 P -C-
1 P, (C) ~
1 P = (C) =
1 P/P2 = C =
1 P/P2. C ~
1 C: P –
1 C. P. D.
1 P D /C/ ~
2 P. N ~
1 P. N:
1 P – N –
1 P | N
1 N, P ~
1 N, P ·
1 P (N) ~
1 P (N, C) =
1 P, D /N, C/
1 P – N:
1 P (R). N ~
1 P. D. N – C.
1 P (R), D — C, N.
1 P, D, H ~
1 P, D, H (C):
1 D, H, P:
1 D, H | P |
1 D, H — P (C):
3 (C) ~
2 D (C) ~
1 (P) ~
1 (P, R) --
1 P (C/C2) ~
1 P (C - C2) ~
1 P (C, C2) ~
1 P (R), D (C) ~
1 P (R) ~
1 P (R) (C):
1 P [R], D (C):
1 [P/P2] C –
1 [P – C] ~
1 (P – C)
2 P/P2:
1 P / P2:
2 P⏎
2 P, D⏎
1 P, R, D⏎
1 P C⏎
1 P ~ D ~
1 P, D. P2.
`

/** Frames of languages that do not separate words. */
export const ownFrames = {
  zh: `
3 CPD电（记者N）
2 CPD电
1 CPD电 （记者 N）
1 CPD电(N)
2 C讯（记者 N）
1 CPD讯 记者N报道：
2 C讯：
1 CPD消息（记者N）
1 【C驻P特派记者 N】
2 （PD讯）
1 （C P讯）
1 ■P讯
1 【C P】
1 P（C）—
1 《P》［C］
1 【C讯】
1 CP讯（记者N）
1 （C）`,
  'zh-Hant': `
3 （C記者NPD電）
2 〔記者N／P報導〕
1 （CPD綜合外電報導）
2 【CD訊】（C記者NP報導）
1 【C專訊】
1 C／P—
1 （P訊／D）
1 【D　P】
1 記者N／P報導
1 （CPD電）
1 【記者N／P報導】
1 （PD訊）`,
  ja: `
3 【P＝C】
2 【P＝N】
1 ［P（R）　D　C］ -
2 【D C】
1 【PC】
1 （C）：
1 【P】
1 （P発＝C）
1 ＜P・D＞C：
1 ［特派員N／PD電］
1 【CPD】
1 【P D C】
1 （C）`,
  ko: `
3 (P=C) N 기자 =
1 (P=C) N =
2 [P=C]N 기자 =
1 [P=C] N 기자 =
1 (P·P2=C) N 기자 =
1 [C(P)=N]
1 P | N 기자
1 P=C N 기자
1 【P=C】
1 <P=C>
1 [P=C]
1 P/N 기자
1 [C=N 기자]`,
}

/** Returns frames as a list that repeats each by its number. */
export const frameList = (text) =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, count, frame] = /^(\d) (.+)$/.exec(line)
      return Array.from({ length: +count }, () => frame)
    })
