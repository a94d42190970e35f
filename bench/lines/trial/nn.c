// usage: fit data.bin out.bin leaveOutGroup seed epochs rate pull P Q models
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <stdint.h>
#define L 30
#define W 32
typedef float f;
static uint32_t rs;
static double rnd(){ rs+=0x6d2b79f5u; uint32_t t=(rs^(rs>>15))*(1|rs); t=(t+((t^(t>>7))*(61|t)))^t; return (t^(t>>14))/4294967296.0; }
typedef struct { int n; float w; int g; int *start; int *rows; uint32_t *allow; int *pin; int np; int *pen; } S;
int R, F; // rows, base features
int *base; // row -> base feature
uint8_t *lex; // base feature -> lexical
f *M,*Q2,*SUM; f T[L*W],TQ[L*W],TS[L*W],A[W],AQ[W],AS[W],E[W],EQ[W],ES[W];
f rate,pull;
#ifndef H
#define H 32
#endif
#ifndef K
#define K 32
#endif
#ifndef CT
#define CT 2
#endif
#define ND (2*CT+1)
static f *NA,*NAQ,*NAS; static f B1[H],B1Q[H],B1S[H],D[ND*K*H],DQ[ND*K*H],DS[ND*K*H],B2[K],B2Q[K],B2S[K],C[W*K],CQ[W*K],CS[W*K];
static f dD[ND*K*H],dC[W*K],dB1[H],dB2[K]; static f hh[4096*H],zz[4096*K],dh[4096*H]; f nrate=0.02,npull=0.0005;int NF;
static inline void up(f*w,f*q,f*g,int n){for(int i=0;i<n;i++){f gr=g[i]+npull*w[i];q[i]+=gr*gr;w[i]-=nrate*gr/sqrtf(q[i]);}}

static int rdi(FILE*h){int x; if(fread(&x,4,1,h)!=1)exit(3); return x;}
static float own[4096*W],fr[4096*W],bk[4096*W],sc[4096*W],lab[2][4096*W]; static float pr[2][L*W];
static f mv[L*W], es[W], ee[W];
static void norm(f*x){f s=0;for(int k=0;k<L;k++)s+=x[k];f i=1/s;for(int k=0;k<L;k++)x[k]*=i;}
static void expect(int n,const uint32_t*allow,f*labels,f*pairs){
  for(int t=0;t<n;t++){f m=-1e30f;for(int k=0;k<L;k++)if(sc[t*W+k]>m)m=sc[t*W+k];
    for(int k=0;k<L;k++)own[t*W+k]=expf(sc[t*W+k]-m)+1e-30f;
    for(int k=L;k<W;k++)own[t*W+k]=0;
    if(allow&&allow[t])for(int k=0;k<L;k++)if(!(allow[t]>>k&1))own[t*W+k]=0;}
  for(int k=0;k<W;k++)fr[k]=k<L?own[k]*es[k]:0; norm(fr);
  for(int t=1;t<n;t++){f*c=fr+t*W;for(int k=0;k<W;k++)c[k]=0;
    for(int j=0;j<L;j++){f b=fr[(t-1)*W+j];if(b>1e-9f)for(int k=0;k<W;k++)c[k]+=b*mv[j*W+k];}
    for(int k=0;k<W;k++)c[k]*=own[t*W+k];
    f s=0;for(int k=0;k<L;k++)s+=c[k]; if(!(s>1e-37f)){for(int k=0;k<L;k++)c[k]=own[t*W+k];}
    norm(c);}
  for(int k=0;k<W;k++)bk[(n-1)*W+k]=k<L?ee[k]:0; norm(bk+(n-1)*W);
  f nx[W];
  for(int t=n-2;t>=0;t--){for(int k=0;k<W;k++)nx[k]=own[(t+1)*W+k]*bk[(t+1)*W+k];
    for(int j=0;j<L;j++){f s=0;for(int k=0;k<W;k++)s+=mv[j*W+k]*nx[k];bk[t*W+j]=s+1e-37f;}
    bk[t*W+30]=bk[t*W+31]=0; norm(bk+t*W);}
  for(int t=0;t<n;t++){for(int k=0;k<W;k++)labels[t*W+k]=fr[t*W+k]*bk[t*W+k]+(k<L?1e-36f*0:0);
    f s=0;for(int k=0;k<L;k++)s+=labels[t*W+k]; if(s>1e-37f)norm(labels+t*W);}
  memset(pairs,0,sizeof(f)*L*W);
  f p[L*W];
  for(int t=1;t<n;t++){f s=0;for(int k=0;k<W;k++)nx[k]=own[t*W+k]*bk[t*W+k];memset(p,0,sizeof p);
    for(int j=0;j<L;j++){f b=fr[(t-1)*W+j];if(b<=1e-9f)continue;for(int k=0;k<W;k++){f v=b*mv[j*W+k]*nx[k];p[j*W+k]=v;s+=v;}}
    if(s>1e-37f){f i=1/s;for(int k=0;k<L*W;k++)pairs[k]+=p[k]*i;}}
}
static inline void step(f*w,f*q,int at,f gap){f g=gap+pull*w[at];q[at]+=g*g;w[at]-=rate*g/sqrtf(q[at]);}
int main(int c,char**v){
  FILE*h=fopen(v[1],"rb");int leave=atoi(v[3]);rs=atoi(v[4]);int epochs=atoi(v[5]);rate=atof(v[6]);pull=atof(v[7]);double P=atof(v[8]),Q=atof(v[9]);int pm=getenv("PINMASK")?atoi(getenv("PINMASK")):~0;int joint=c>10?atoi(v[10]):0;int ctxrows=c>11?atoi(v[11]):1;if(c>12)nrate=atof(v[12]);if(c>13)npull=atof(v[13]);double nd=c>14?atof(v[14]):0;
  int N=rdi(h);R=rdi(h);F=rdi(h);base=malloc(4*R);if(fread(base,4,R,h)!=R)return 2;lex=malloc(F);{int*x=malloc(4*F);if(fread(x,4,F,h)!=F)return 2;for(int i=0;i<F;i++)lex[i]=x[i];}
  S*s=malloc(sizeof(S)*N);
  for(int i=0;i<N;i++){s[i].n=rdi(h);float w;if(fread(&w,4,1,h)!=1)return 2;s[i].w=w;s[i].g=rdi(h);int n=s[i].n;s[i].start=malloc(4*(n+1));s[i].start[0]=0;
    if(n)if(fread(s[i].start+1,4,n,h)!=n)return 2;int tot=s[i].start[n];s[i].rows=malloc(4*tot+4);if(fread(s[i].rows,4,tot,h)!=tot)return 2;s[i].allow=malloc(4*n+4);if(fread(s[i].allow,4,n,h)!=n)return 2;s[i].pin=malloc(4*n+4);if(fread(s[i].pin,4,n,h)!=n)return 2;s[i].np=rdi(h);s[i].pen=malloc(8*s[i].np+4);if(fread(s[i].pen,8,s[i].np,h)!=s[i].np)return 2;}
  M=calloc(R*W,4);Q2=malloc(4*R*W);SUM=calloc(R*W,4);for(int i=0;i<R*W;i++)Q2[i]=1e-4f;for(int i=0;i<L*W;i++)TQ[i]=1e-4f;for(int i=0;i<W;i++)AQ[i]=EQ[i]=1e-4f;
  int*ord=malloc(4*N);int m=0;for(int i=0;i<N;i++)if(s[i].n>0&&s[i].n<4096&&(leave<0||s[i].g!=leave))ord[m++]=i;
  NF=R;NA=malloc(4*NF*H);NAQ=malloc(4*NF*H);NAS=calloc(NF*H,4);for(int i=0;i<NF*H;i++){NA[i]=(rnd()-.5)*.4;NAQ[i]=1e-2f;}
  for(int i=0;i<H;i++)B1Q[i]=1e-2f;for(int i=0;i<ND*K*H;i++){D[i]=(rnd()-.5)*.4;DQ[i]=1e-2f;}for(int i=0;i<K;i++)B2Q[i]=1e-2f;for(int i=0;i<W*K;i++){C[i]=0;CQ[i]=1e-2f;}
  #define CTX(r) (!ctxrows&&(r)>=F&&(r)<3*F)
  #define OWN(r) ((r)<F||(r)>=3*F)
  long seen=0,samples=0;uint8_t*drop=calloc(F,1);
  for(int ep=0;ep<epochs;ep++){
    for(int i=m-1;i>0;i--){int j=(int)(rnd()*(i+1));int t=ord[i];ord[i]=ord[j];ord[j]=t;}
    for(int o=0;o<m;o++){S*x=s+ord[o];int n=x->n;
      int blind=P>0&&rnd()<P; if(blind)for(int i=0;i<F;i++)drop[i]=lex[i]&&rnd()<Q;
      #define SKIP(r) (blind&&drop[base[r]])
      for(int t=0;t<n;t++){f a[W]={0};for(int i=x->start[t];i<x->start[t+1];i++){int r=x->rows[i];if(SKIP(r)||CTX(r))continue;f*w=M+r*W;for(int k=0;k<W;k++)a[k]+=w[k];}memcpy(sc+t*W,a,sizeof a);}
      
#ifndef NONN
      for(int t=0;t<n;t++){f a[H];for(int k=0;k<H;k++)a[k]=B1[k];for(int i=x->start[t];i<x->start[t+1];i++){int r=x->rows[i];if(!OWN(r)||SKIP(r))continue;f*w=NA+r*H;for(int k=0;k<H;k++)a[k]+=w[k];}
        for(int k=0;k<H;k++)hh[t*H+k]=a[k]>0?a[k]:0;
        if(nd>0)for(int k=0;k<H;k++)hh[t*H+k]*=rnd()<nd?0:1/(1-nd);}
      for(int t=0;t<n;t++){f*z=zz+t*K;for(int k=0;k<K;k++)z[k]=B2[k];for(int d=0;d<ND;d++){int u=t+d-CT;if(u<0||u>=n)continue;f*m=D+d*K*H;for(int j=0;j<H;j++){f b=hh[u*H+j];if(b==0)continue;for(int k=0;k<K;k++)z[k]+=b*m[j*K+k];}}
        for(int k=0;k<K;k++)z[k]=z[k]>0?z[k]:0;
        for(int j=0;j<K;j++){f b=z[j];if(b==0)continue;for(int k=0;k<W;k++)sc[t*W+k]+=b*C[j*W+k];}}
#endif
      if(joint&2)for(int i=0;i<x->np;i++)sc[x->pen[2*i]]+=x->pen[2*i+1]/8.0f;
      for(int j=0;j<L;j++)for(int k=0;k<W;k++)mv[j*W+k]=k<L?expf(T[j*W+k]):0;
      for(int k=0;k<L;k++){es[k]=expf(A[k]);ee[k]=expf(E[k]);}
      if(joint&1){static uint32_t fm[4096],bm[4096];for(int t=0;t<n;t++){uint32_t a=x->allow[t];fm[t]=x->pin[t]>=0&&(pm>>x->pin[t]&1)?1u<<x->pin[t]:0;bm[t]=fm[t]?fm[t]:a;}expect(n,fm,lab[0],pr[0]);expect(n,bm,lab[1],pr[1]);}
      else{expect(n,0,lab[0],pr[0]);expect(n,x->allow,lab[1],pr[1]);}
      
#ifndef NONN
      memset(dD,0,sizeof dD);memset(dC,0,sizeof dC);memset(dB1,0,sizeof dB1);memset(dB2,0,sizeof dB2);memset(dh,0,4*n*H);
      for(int t=0;t<n;t++){f g[W];int any=0;for(int k=0;k<W;k++){g[k]=k<L?x->w*(lab[0][t*W+k]-lab[1][t*W+k]):0;any|=g[k]>1e-3f||g[k]<-1e-3f;}if(!any)continue;
        f dz[K];f*z=zz+t*K;for(int j=0;j<K;j++){f s=0;if(z[j]>0){for(int k=0;k<W;k++){s+=g[k]*C[j*W+k];dC[j*W+k]+=g[k]*z[j];}}dz[j]=s;dB2[j]+=s;}
        for(int d=0;d<ND;d++){int u=t+d-CT;if(u<0||u>=n)continue;f*m=D+d*K*H,*dm=dD+d*K*H;for(int j=0;j<H;j++){f b=hh[u*H+j];if(b<=0)continue;f s=0;for(int k=0;k<K;k++){s+=dz[k]*m[j*K+k];dm[j*K+k]+=dz[k]*b;}dh[u*H+j]+=s;}}}
      up(D,DQ,dD,ND*K*H);up(C,CQ,dC,W*K);up(B2,B2Q,dB2,K);
      for(int t=0;t<n;t++){f*g=dh+t*H;int any=0;for(int k=0;k<H;k++){any|=g[k]!=0;dB1[k]+=g[k];}if(!any)continue;
        for(int i=x->start[t];i<x->start[t+1];i++){int r=x->rows[i];if(!OWN(r)||SKIP(r))continue;up(NA+r*H,NAQ+r*H,g,H);}}
      up(B1,B1Q,dB1,H);
#endif
      for(int t=0;t<n;t++){f g[W];f mask[W];int any=0;for(int k=0;k<W;k++){f d=k<L?x->w*(lab[0][t*W+k]-lab[1][t*W+k]):0;int on=d>=3e-4f||d<=-3e-4f;mask[k]=on?1:0;g[k]=on?d:0;any|=on;}
        if(!any)continue;
        for(int i=x->start[t];i<x->start[t+1];i++){int r=x->rows[i];if(SKIP(r)||CTX(r))continue;f*w=M+r*W,*q=Q2+r*W;
          for(int k=0;k<W;k++){f gr=(g[k]+pull*w[k])*mask[k];q[k]+=gr*gr;w[k]-=rate*gr/sqrtf(q[k]);}}
        for(int k=0;k<L;k++)if(mask[k]){if(t==0)step(A,AQ,k,g[k]);if(t==n-1)step(E,EQ,k,g[k]);}}
      for(int j=0;j<L;j++)for(int k=0;k<L;k++){f d=x->w*(pr[0][j*W+k]-pr[1][j*W+k]);if(d>=3e-4f||d<=-3e-4f)step(T,TQ,j*W+k,d);}
      if(ep*2<epochs||++seen%64)continue;
      samples++;for(int i=0;i<NF*H;i++)NAS[i]+=NA[i];for(int i=0;i<H;i++)B1S[i]+=B1[i];for(int i=0;i<ND*K*H;i++)DS[i]+=D[i];for(int i=0;i<K;i++)B2S[i]+=B2[i];for(int i=0;i<W*K;i++)CS[i]+=C[i];for(int i=0;i<R*W;i++)SUM[i]+=M[i];for(int i=0;i<L*W;i++)TS[i]+=T[i];for(int i=0;i<W;i++){AS[i]+=A[i];ES[i]+=E[i];}
    }}
  f i1=1.0f/samples;FILE*o=fopen(v[2],"wb");
  for(int i=0;i<R;i++){for(int k=0;k<W;k++)SUM[i*W+k]*=i1;fwrite(SUM+i*W,4,L,o);}
  for(int i=0;i<L;i++){for(int k=0;k<W;k++)TS[i*W+k]*=i1;fwrite(TS+i*W,4,L,o);}
  for(int k=0;k<W;k++){AS[k]*=i1;ES[k]*=i1;}fwrite(AS,4,L,o);fwrite(ES,4,L,o);
  for(int i=0;i<NF*H;i++)NAS[i]*=i1;for(int i=0;i<H;i++)B1S[i]*=i1;for(int i=0;i<ND*K*H;i++)DS[i]*=i1;for(int i=0;i<K;i++)B2S[i]*=i1;for(int i=0;i<W*K;i++)CS[i]*=i1;
  fwrite(NAS,4,NF*H,o);fwrite(B1S,4,H,o);fwrite(DS,4,ND*K*H,o);fwrite(B2S,4,K,o);for(int j=0;j<K;j++)fwrite(CS+j*W,4,L,o);fclose(o);
  int lastg=c>15?atoi(v[15]):377;int usepin=getenv("PINMASK")?atoi(getenv("PINMASK")):~0;
  memcpy(M,SUM,4*R*W);
  for(int a=0;a<lastg;a++){S*x=s+a;int n=x->n;if(x->g!=leave||n==0)continue;
   for(int t=0;t<n;t++){f a[W]={0};for(int i=x->start[t];i<x->start[t+1];i++){int r=x->rows[i];if(CTX(r))continue;f*w=M+r*W;for(int k=0;k<W;k++)a[k]+=w[k];}memcpy(sc+t*W,a,sizeof a);}
#ifndef NONN
   for(int t=0;t<n;t++){f a[H];for(int k=0;k<H;k++)a[k]=B1S[k];for(int i=x->start[t];i<x->start[t+1];i++){int r=x->rows[i];if(!OWN(r))continue;f*w=NAS+r*H;for(int k=0;k<H;k++)a[k]+=w[k];}for(int k=0;k<H;k++)hh[t*H+k]=a[k]>0?a[k]:0;}
   for(int t=0;t<n;t++){f*z=zz+t*K;for(int k=0;k<K;k++)z[k]=B2S[k];for(int d=0;d<ND;d++){int u=t+d-CT;if(u<0||u>=n)continue;f*m=DS+d*K*H;for(int j=0;j<H;j++){f b=hh[u*H+j];if(b==0)continue;for(int k=0;k<K;k++)z[k]+=b*m[j*K+k];}}
        for(int k=0;k<K;k++)z[k]=z[k]>0?z[k]:0;for(int j=0;j<K;j++){f b=z[j];if(b==0)continue;for(int k=0;k<W;k++)sc[t*W+k]+=b*CS[j*W+k];}}
#endif
   for(int i=0;i<x->np;i++)sc[x->pen[2*i]]+=x->pen[2*i+1]/8.0f;
   for(int t=0;t<n;t++)if(x->pin[t]>=0&&(usepin>>x->pin[t]&1))for(int k=0;k<L;k++)if(k!=x->pin[t])sc[t*W+k]-=1e5f;
   static int from[4096*W];static f be[4096*W];
   for(int k=0;k<L;k++)be[k]=sc[k]+AS[k];
   for(int t=1;t<n;t++)for(int k=0;k<L;k++){f m=-1e30f;int b=0;for(int j=0;j<L;j++){f q=be[(t-1)*W+j]+TS[j*W+k];if(q>m){m=q;b=j;}}be[t*W+k]=m+sc[t*W+k];from[t*W+k]=b;}
   int b=0;for(int k=1;k<L;k++)if(be[(n-1)*W+k]+ES[k]>be[(n-1)*W+b]+ES[b])b=k;
   for(int t=n-1;t>=0;t--){int gold=x->allow[t]?__builtin_ctz(x->allow[t]):-1;printf("%d %d %d %d\n",a,t,gold,b);b=from[t*W+b];}}
  return 0;}
