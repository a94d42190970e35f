export {
  type Config,
  type ConfigOverride,
  defineConfig,
  optionsFor,
  type ResolvedConfig,
  resolveConfig,
} from './compose/config'
export { rules } from './rules'
export { profiles } from './rules/profiles'
export { defineRule } from './rules/rule'
