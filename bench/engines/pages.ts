// The parts of the page model that bench/fit-pages.mjs runs.

export { openTree } from '../../src/formats/body/read/open-tree'
export { factsReader } from '../../src/formats/html/page/element-facts'
export { pageBlocks } from '../../src/formats/html/page/page-blocks'
export { pageContext } from '../../src/formats/html/page/page-context'
export { pageFeatures } from '../../src/formats/html/page/page-features'
export { pageStatement } from '../../src/formats/html/page/page-statement'
export { readTree } from '../../src/formats/html/read/blocks'
