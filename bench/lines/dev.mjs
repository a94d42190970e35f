import { allStories } from '/work/w-lines/bench/lines/stories.mjs'
import { encode, foldFigures, languagesOf, weightsOf } from '/work/w-lines/bench/fit-lines.mjs'
import { writeFileSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
const mode=process.argv[2]
let st=allStories(); if(mode==='made') st=st.filter(s=>s.set==='lines-made'); else if(mode==='pages') st=st.filter(s=>/^(lines|pages|datelines)-made$/.test(s.set))
import { varied } from '/work/w-lines/bench/lines/stories.mjs'
import { randomFrom } from '/work/w-lines/bench/lines/crf.mjs'
if(+process.argv[4]) st.push(...varied(st.filter(s=>s.set==='lines-made'),+process.argv[4],randomFrom(3)))
let t=Date.now(); const stories=st.map(encode); console.log(stories.length,'encoded',(Date.now()-t)/1000); t=Date.now()
const groups=[['en'],['de','fr','pl','ar','ja','pt','tr','ko']]; groups.push(languagesOf(stories).filter(l=>!groups.flat().includes(l)))
const sizes={};for(const s of stories) if(s.gold) sizes[s.lang]=(sizes[s.lang]??0)+1
const tot={}; let out=''
const each=(group,model)=>{ const w=`/tmp/w-${group[0]}.json`; writeFileSync(w,JSON.stringify(weightsOf(model))); for(const lang of group){ const o=execFileSync('node',['/work/shared/eval/lines.mjs','--adapter','/tmp/wl/adapter.mjs','--weights',w,'--only',lang,'--json','/tmp/f.json','--errors','2000'],{maxBuffer:1e8}).toString(); out+=o; const f=JSON.parse(readFileSync('/tmp/f.json')); for(const [k,v] of Object.entries(f)) if(typeof v==='number'){(tot[k]??=[0,0]);tot[k][0]+=v*sizes[lang];tot[k][1]+=sizes[lang]} } }
const r=foldFigures(stories,groups,process.argv[3]?each:undefined); console.log(r.labels,Object.values(r.shares).join(' '),(Date.now()-t)/1000)
if(process.argv[3]) {console.log(Object.entries(tot).map(([k,[a,b]])=>k+' '+(a/b).toFixed(1)).join(', ')); writeFileSync('/tmp/out.txt',out)}
const conf={};for(const [,a,b] of r.wrong)conf[a+'>'+b]=(conf[a+'>'+b]??0)+1
console.log(Object.entries(conf).sort((a,b)=>b[1]-a[1]).slice(0,30).map(x=>x.join(' ')).join(', '))
writeFileSync('/tmp/errs.json',JSON.stringify(r.wrong))
