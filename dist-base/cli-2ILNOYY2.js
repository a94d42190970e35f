import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import{version}from"./cli-76KTXBSI.js";var rulePage=id=>`https://unpkg.com/wirecopy@${version()}/docs/rules/${id}.md`;export{rulePage};
