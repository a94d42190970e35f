import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import{articleIn,runDiff,withFileName}from"./cli-QAIBKNOC.js";import"./cli-AMEM3HOB.js";import"./cli-2EUCPV3C.js";import"./cli-PRM5EZWF.js";import"./cli-LM7KDAEY.js";import"./cli-AILWFOJT.js";import"./cli-V2ACZ47X.js";import"./cli-YOZ7BNCE.js";import"./cli-Q6XILRAC.js";import"./cli-DH5FT35R.js";import"./cli-YPUS4H3M.js";import"./cli-KNKSRYOL.js";import"./cli-KLKKOSBE.js";import"./cli-Q35JVTHS.js";export{articleIn,runDiff,withFileName};
