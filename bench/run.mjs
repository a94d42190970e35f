// The project's own benches, one after the other: node --expose-gc bench/run.mjs
await import('./speed.mjs')
await import('./hostile.mjs')
await import('./memory.mjs')
