// The project's own benches, one after the other: node bench/run.mjs
await import('./speed.mjs')
