/** Name of a built-in profile; `recommended` is the default. A test holds the list against `profiles/index.ts`. */
export type ProfileName =
  | 'recommended'
  | 'house'
  | 'ap'
  | 'reuters'
  | 'afp'
  | 'xinhua'
  | 'dpa'
  | 'press-release'
  | 'web'
