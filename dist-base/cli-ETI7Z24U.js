import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import{createHash}from"crypto";var LONGEST=40;function stemOf(id){const hash=createHash("sha256").update(id).digest("hex").slice(0,16);const start=id.slice(0,400).toLowerCase().match(/[a-z0-9]+/g)?.join("-").slice(0,LONGEST).replace(/-$/,"");return start?`${start}-${hash}`:hash}var hashFolder=stem=>stem.slice(-16,-14);export{stemOf,hashFolder};
