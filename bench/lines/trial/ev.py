
import subprocess,sys,json,collections
# ev.py BIN DATA NAME "args" [seeds]
b,data,name,args=sys.argv[1:5]; seeds=int(sys.argv[5]) if len(sys.argv)>5 else 1
meta=json.load(open(data+'.json')); Ls=meta['lineLabels']
ids=[json.loads(l) for l in open('/work/shared/eval/data/lines-made.jsonl')]
langs=[]
for r in ids:
    if r['lang'] not in langs: langs.append(r['lang'])
a=args.split(' ')
res=[]
for s in range(seeds):
  C=collections.Counter()
  for l in langs:
    out=subprocess.run(['nice','-n','12',b,data,'/tmp/l4/run/ev.%s.bin'%name,str(meta['langs'].index(l)),str(int(a[0])+s*13)]+a[1:],capture_output=True,text=True)
    if out.returncode: print(out); sys.exit(1)
    for line in out.stdout.split('\n'):
        if not line: continue
        i,t,g,p=map(int,line.split())
        C['n']+=1;C['ok']+=g==p
        if l!='en': C['n2']+=1;C['ok2']+=g==p
        C['g',g]+=1;C['p',p]+=1
        if g==p: C['t',g]+=1
  f=lambda x:round(200*C['t',Ls.index(x)]/max(1,C['g',Ls.index(x)]+C['p',Ls.index(x)]),1)
  res.append([round(100*C['ok']/C['n'],2),round(100*C['ok2']/C['n2'],2)]+[f(x) for x in ('headline','deck','byline','slugline','section','site','note','signoff','notice','timestamp','boilerplate','list','quote','subhead','header','contact','body')])
m=[round(sum(c)/len(c),1+(i<2)) for i,c in enumerate(zip(*res))]
print(name.ljust(22),'all %.2f nonEn %.2f'%tuple(m[:2]),' '.join(f'{k}{v}' for k,v in zip(('hl','dk','by','sl','sec','site','note','sgn','ntc','time','bp','list','quo','sub','hdr','con','body'),m[2:])),[r[0] for r in res],flush=True)
