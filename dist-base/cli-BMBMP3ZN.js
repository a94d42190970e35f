import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import{unknownWord}from"./cli-ZYBCO7CS.js";import{writeWhole}from"./cli-2EUCPV3C.js";import"./cli-AILWFOJT.js";import"./cli-YPUS4H3M.js";import"./cli-KNKSRYOL.js";import{printError}from"./cli-KLKKOSBE.js";import"./cli-Q35JVTHS.js";import{existsSync,readFileSync}from"fs";async function runInit({format,profile,ci,force},command){const{profiles}=await import("wirecopy/config");const names=profiles.map(({name})=>name);if(!names.includes(profile))command.error(`error: ${unknownWord("profile",profile,names).message}`);const ending=format??(existsSync("tsconfig.json")?"ts":"mjs");const files=[[`wirecopy.config.${ending}`,configText(ending,profile)],...ci==="github"?[[".github/workflows/wirecopy.yml",GITHUB]]:[],...ci==="gitlab"?[[".gitlab-ci.yml",GITLAB]]:[],[".wirecopyignore",IGNORE]];for(const[name,text]of files){if(existsSync(name)&&readFileSync(name,"utf8")===text)process.stdout.write(`Unchanged: ${name}
`);else if(existsSync(name)&&!force){printError(`${name}: File exists. Give --force to replace it.`);process.exitCode=1}else{writeWhole(name,text);process.stdout.write(`Written: ${name}
`)}}}function configText(ending,profile){if(ending==="json")return`${JSON.stringify({$schema:"./node_modules/wirecopy/schema/config.schema.json",profile,rules:{}},null,2)}
`;return`import { defineConfig } from 'wirecopy/config'

export default defineConfig({
  // recommended, house, ap, reuters, afp, xinhua, dpa, press-release or web
  profile: '${profile}',
  // a severity (error, warning, info), on, off, or [severity, options]: see \`wirecopy rules\`
  rules: {
    // 'headline/short-enough': ['warning', { max: 70 }],
  },
  // what stories that lack them get: provider: 'Example News', zone: 'Europe/Lisbon',
})
`}var GITHUB=`name: wirecopy
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx wirecopy check . --format sarif --output-file wirecopy.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: wirecopy.sarif
`;var GITLAB=`wirecopy:
  image: node:22
  script:
    - npm ci
    - npx wirecopy check . --format line
`;var IGNORE=`# Files that wirecopy does not read in folders, written as in .gitignore
README.md
CHANGELOG.md
LICENSE*
`;export{runInit};
