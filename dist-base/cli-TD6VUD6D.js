import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import{rulePage}from"./cli-2ILNOYY2.js";import"./cli-76KTXBSI.js";import"./cli-Q35JVTHS.js";export{rulePage};
