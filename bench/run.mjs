// Runs the project's own benches in sequence: node --expose-gc bench/run.mjs. With options, only that of the stages, which takes them.
await import('./stages.mjs')
if (process.argv.length === 2) {
  await import('./speed.mjs')
  await import('./hostile.mjs')
  await import('./memory.mjs')
}
