// Runs the project's own benches in sequence: node --expose-gc bench/run.mjs
await import('./speed.mjs')
await import('./hostile.mjs')
await import('./memory.mjs')
