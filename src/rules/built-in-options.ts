/** Options of the built-in rules that have some, by rule id. A test holds the list against the rules. */
export interface BuiltInOptions {
  'slugline/short-enough': { readonly max?: number }
  'headline/short-enough': { readonly max?: number }
  'headline/has-verb': { readonly minWords?: number }
  'dateline/house-separator': { readonly signs?: readonly string[] }
  'lead/short-enough': { readonly max?: number }
  'lead/few-sentences': { readonly max?: number }
  'paragraphs/short-enough': { readonly max?: number }
  'paragraphs/too-short-run': { readonly max?: number; readonly minWords?: number }
  'sentences/short-enough': { readonly max?: number }
  'attribution/plain-verb': { readonly verbs?: readonly string[] }
  'acronyms/explained': { readonly known?: readonly string[] }
  'damage/truncated': { readonly minWords?: number }
  'damage/duplicate-paragraph': { readonly minWords?: number }
  'damage/duplicate-sentence': { readonly minWords?: number }
  'damage/double-blank': { readonly afterStops?: boolean }
}
