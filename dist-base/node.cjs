exports.convertFiles = async function* (...given) { yield* (await import('./node.js')).convertFiles(...given) }
exports.convertStream = async function* (...given) { yield* (await import('./node.js')).convertStream(...given) }
