import { allStories } from '/work/w-lines/bench/lines/stories.mjs'
import { encode, foldFigures, languagesOf, engine } from '/work/w-lines/bench/fit-lines.mjs'
import { writeFileSync } from 'node:fs'
const only=process.argv[2]
let st=allStories(); if(only==='made') st=st.filter(s=>s.set==='lines-made')
let t=Date.now(); const stories=st.map(encode); console.log(stories.length,'encoded',(Date.now()-t)/1000); t=Date.now()
const groups=[['en'],['de','fr','pl','ar','ja','pt','tr','ko']]; groups.push(languagesOf(stories).filter(l=>!groups.flat().includes(l)))
const r=foldFigures(stories,groups); console.log(r.labels,Object.values(r.shares).join(' '),(Date.now()-t)/1000)
const conf={};for(const [,a,b] of r.wrong)conf[a+'>'+b]=(conf[a+'>'+b]??0)+1
console.log(Object.entries(conf).sort((a,b)=>b[1]-a[1]).slice(0,40).map(x=>x.join(' ')).join(', '))
writeFileSync('/tmp/errs.json',JSON.stringify(r.wrong))
