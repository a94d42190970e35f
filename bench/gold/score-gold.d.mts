export type GoldFigure = 'people' | 'organisations' | 'places' | 'times' | 'time values' | 'statements' | 'speakers'

export interface GoldCount {
  readonly right: number
  readonly found: number
  readonly gold: number
}

export const GOLD_FIGURES: readonly GoldFigure[]
export function scoreGold(
  paragraphs: readonly unknown[],
  annotate: (text: string, options: { date: string; language: string }) => unknown,
  language: string,
): Readonly<Record<GoldFigure, GoldCount>>
export function f1(count: GoldCount): number | undefined
