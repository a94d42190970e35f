import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import{readFileSync}from"fs";function version(){const manifest=JSON.parse(readFileSync(new URL("../package.json",import.meta.url),"utf8"));return manifest.version}export{version};
