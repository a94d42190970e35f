export { documentedRules as rules } from '../rules/documented-rules'
export { defineRule } from '../rules/engine/rule'
export { profiles } from '../rules/profiles'
export {
  type Config,
  type ConfigBase,
  type ConfigOverride,
  type ConfigPath,
  defineConfig,
  optionsFor,
  type ReadingConfig,
  type ResolvedConfig,
  resolveConfig,
} from '../workflows/config'
export { configJsonSchema } from '../workflows/config-shape'
export { parseOptionsFor } from '../workflows/parse-options-for'
