"use strict";exports.id=394,exports.ids=[394],exports.modules={1384:((tt,G,e)=>{e.r(G),e.d(G,{announceDeployment:()=>Q});var d=e(8376),X=e(5465),S=e(8425),x=e(7871),N=e(2593),
F=e(4054),D=e(114),Z=e(1660),c=e(8243),C=e(7522),z=e(4446),J=e(9596),K=3e4,V=4e3,j=140;async function Q(s,i,E=d.cY){const{env:f,signal:$,link:h,warn:T}=i,R=`rep\
os/${f.GITHUB_REPOSITORY??""}/deployments`,O=async u=>{const v=AbortSignal.timeout($.aborted?V:K);try{if(!/^[\w.-]+\/[\w.-]+$/.test(f.GITHUB_REPOSITORY??"")||!f.
GITHUB_SHA)throw new d.NI("this does not run for a commit of a repository on GitHub.");if(s.token===void 0)throw new d.NI('no token is given. Give github-token:\
 ${{ github.token }}, and the job "permissions: deployments: write".');const _=(0,d.Sv)(f,s.token,v,E);return await u(_).finally(()=>_.close())}catch(_){T(`The \
deployment is not told to GitHub: ${v.aborted?"it took too long.":(0,d.BJ)(_,new AbortController().signal)}`);return}},w=async(u,v,_,A,k)=>{const H={state:_,description:(0,C.
xS)(A,j-1),...h===void 0?{}:{log_url:h},...k===void 0?{}:{environment_url:k}};o(await u.send({method:"POST",path:`${R}/${v}/statuses`,body:H}),"say how the depl\
oyment stands")},g=await O(async u=>{const v=await L(u,R,s,f.GITHUB_SHA??"");return await w(u,v,"in_progress",s.description),v});return async({state:u,description:v,
url:_})=>{g!==void 0&&await O(A=>w(A,g,u,v,_))}}async function L(s,i,{environment:E,description:f,payload:$},h){const T=crypto.randomUUID(),R={ref:h,environment:E,
description:(0,C.xS)(f,j-1),payload:{...$,key:T},auto_merge:!1,required_contexts:[]},O=await s.send({method:"POST",path:i,body:R,isIdempotent:!1});if(!O.ok&&(O.
status===0||O.status>=500)){const g=await s.send({method:"GET",path:`${i}?${new URLSearchParams({sha:h,environment:E,per_page:"10"}).toString()}`}),u=g.ok?(0,c.
yR)({list:g.body},"list").find(_=>(0,c.$6)(_,"payload","key")===T):void 0,v=(0,c.tk)(u,"id");if(v!==void 0)return v}const w=(0,c.tk)(o(O,"make the deployment"),
"id");if(w===void 0)throw new d.NI("GitHub answered the new deployment with something that is none.");return w}function o(s,i){if(s.ok)return s.body;throw(0,d.Zw)(
s,{what:i,permission:"deployments",place:"repository or commit"})}}),8376:((tt,G,e)=>{e.d(G,{BJ:()=>c,NI:()=>D,Sv:()=>V,Zw:()=>Z,cY:()=>C});var d=e(5465),X=e(7396),
S=e(2593),x=e(4054),N=e(8243),F=e(7522),D=class extends Error{name="GithubProblem"};function Z({status:o,message:s,isRateLimited:i},{what:E,permission:f,place:$}){
const h=s===""?String(o):`${o}: ${s.replace(/\.$/,"")}`;return o===0?new D(`GitHub cannot be reached to ${E}: ${s}.`):i?new D(`GitHub limits this token's reques\
ts (${h}).`):o===401?new D(`GitHub does not accept the token (${h}). Give github-token: \${{ github.token }}.`):o===403?new D(`the token may not ${E} (${h}). Fo\
r a pull request from a fork it is read-only; for any other, give the job "permissions: ${f}: write".`):o===404?new D(`GitHub knows no such ${$}, or the token m\
ay not see it (${h}).`):new D(`GitHub did not ${E} (${h}).`)}function c(o,s){return s.aborted?"the step was told to stop.":o instanceof D?o.message:`${o instanceof
Error?o.message:String(o)}.`}var C={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3},z=15e3,J=64*1024*1024,K=6e4;function V(o,s,i,E=C){const f=L(o.GITHUB_API_URL||
"https://api.github.com","GITHUB_API_URL").replace(/\/$/,""),$=o.GITHUB_GRAPHQL_URL?L(o.GITHUB_GRAPHQL_URL,"GITHUB_GRAPHQL_URL"):`${f.replace(/\/v3$/,"")}/graph\
ql`,h=(0,X.E)(new URL(f),o,"curl"),T=(0,d.K)(new URL(f),{rejectUnauthorized:!0},h===void 0?void 0:new URL(L(h,"the proxy"))),R={accept:"application/vnd.github+j\
son","x-github-api-version":"2022-11-28",authorization:`Bearer ${s}`,"user-agent":"mlflow-steps"},O=async({method:w,path:g,body:u,isIdempotent:v=!0})=>{try{const _=await T.
send({method:w,url:new URL(g==="graphql"?$:`${f}/${g}`),headers:u?{...R,"content-type":"application/json"}:R,...u?{body:JSON.stringify(u)}:{},timeoutMs:z,signal:i,
maxBytes:J,isFresh:!v});return j(_,v)}catch(_){if(!(_ instanceof x.wC))throw _;const{code:A,message:k}=(0,x.Ic)(_),H={ok:!1,status:0,message:(0,F.xS)(k||A),isRateLimited:!1};
return(0,x.gt)(A)||!v&&_.wasSent?{kind:"value",value:H}:{kind:"provisional",value:H,retryAfterMs:void 0}}};return{send:w=>(0,S.L5)(()=>O(w),E,i),close:()=>T.close()}}
function j(o,s){const{status:i,headers:E,body:f,isCut:$}=o,h=(0,N.qF)(f);if(i>=200&&i<300&&!$)return{kind:"value",value:{ok:!0,body:h,hasNext:/;\s*rel="?next"?/.
test(E.link??"")}};const T=$?`an answer of more than ${J} bytes`:(0,F.xS)((0,N.$6)(h,"message")??""),R=i===429||i===403&&(E["retry-after"]!==void 0||E["x-rateli\
mit-remaining"]==="0"||/rate limit/i.test(T)),O={ok:!1,status:i,message:T,isRateLimited:R};return R?{kind:"provisional",value:O,retryAfterMs:Q(E)}:s&&(i>=500||i===
408)?{kind:"provisional",value:O,retryAfterMs:(0,S.mu)(E["retry-after"],Date.now())}:{kind:"value",value:O}}function Q(o){const s=(0,S.mu)(o["retry-after"],Date.
now());if(s!==void 0)return s;const i=o["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(i)?Math.max(1e3,Number(i)*1e3-Date.now()):K}function L(o,s){if(URL.canParse(
o)&&/^https?:/i.test(o))return o;throw new D(`${s} is not an http(s) address.`)}}),3703:((tt,G,e)=>{e.r(G),e.d(G,{computeMarker:()=>rt,postComments:()=>Et});var d=e(
8376),X=e(5465),S=e(8425),x=e(7871),N=e(2593),F=e(4054),D=e(114),Z=e(1660),c=e(8243),C=e(7522),z=e(4446),J=e(9596),K=e(7598),V=e.n(K),j=e(6760),Q=e.n(j),L=e(3024),
o=e.n(L),s="\u200B",i=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi,E="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)",f="[&<>\"'`\\\\*_{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)",
$=new RegExp(`${E}|${f}`,"gi");function h(t,n="<br>"){return(0,C.YI)(t).split(/\s*[\n\u2028\u2029]\s*/).map(a=>a.replace(/\s+/g," ").trim()).filter(Boolean).map(
T).join(n)}var T=t=>t.replace(i,n=>`${n}${s}`).replace($,n=>n.length>1?`<code>${n}</code>`:n==="$"?"<span>&#36;</span>":`&#${n.charCodeAt(0)};`),R=65536,O=2e3;function w({
marker:t,ending:n,blocks:r,footer:a}){const[l,...p]=r,I=l?.kind==="heading"?[l]:[],M=(I.length>0?p:r).filter(P=>P.kind!=="paragraph"||P.text!==n.reason),y=[t];let m=R-
t.length-a.length-4;const U=P=>{P===""||P.length+2>m||(y.push(P),m-=P.length+2)};for(const P of I)U(g(P,m));U(`**${u(n.title,m)}** ${u(n.reason,m-200)}`.trim());
for(const P of M)U(g(P,m));return[...y,a].filter(Boolean).join(`

`)}function g(t,n){switch(t.kind){case"heading":return`### ${u(t.text,n," ")}`;case"paragraph":return u(t.text,n);case"table":return v(t.header,t.rows,n);case"l\
og":return u(`${t.title}: see the job summary.`,n)}}function u(t,n,r="<br>"){for(let a=O;a>0;a=Math.floor(a/2)){const l=h((0,C.Jj)(t,a),r);if(l.length<=n-20)return l}
return""}function v(t,n,r){const a=[_(t),`|${t.map(()=>" --- |").join("")}`];let l=r-a.join(`
`).length-200;for(const[p,I]of n.entries()){const M=_(I);if(l-=M.length+1,l<0)return[...a,_([`\u2026 ${n.length-p} more, see the job summary`,...t.slice(1).map(
()=>"")])].join(`
`);a.push(M)}return a.join(`
`)}var _=t=>`|${t.map(n=>` ${u(n,R)} |`).join("")}`,A=100,k=50,H=3;async function nt(t,n,r,a,l=1e3){const p=`repos/${n.repository}/issues`,I=await ut(t);for(let M=1;;M+=
1){const y=M<H;let[m,...U]=await et(t,n,I);if(m===void 0){const B=await t.send({method:"POST",path:`${p}/${n.pullRequest}/comments`,body:{body:r},isIdempotent:!1});
if(B.ok){const W=ot(B.body);if(W===void 0)throw new d.NI("GitHub answered the new comment with something that is none.");const[b=W]=await et(t,n,I);if(b.id>=W.id)
return{...W,change:"created"};[m,U]=[b,[W]]}else{if(!(!B.isRateLimited&&(B.status===0||B.status>=500))||!y)throw Y(B,"write the comment");await(0,D.v)(l,a);continue}}
const P=await t.send({method:"PATCH",path:`${p}/comments/${m.id}`,body:{body:r}});if(!(!P.ok&&P.status===404&&y)){if(!P.ok)throw Y(P,"update the comment");for(const{
id:B}of U)await t.send({method:"DELETE",path:`${p}/comments/${B}`});return{...m,change:"updated"}}}}async function ut(t){const n=await t.send({method:"POST",path:"\
graphql",body:{query:"query { viewer { login } }"}});if(!n.ok)throw Y(n,"say whose token it is");const r=(0,c.$6)(n.body,"data","viewer","login");if(r===void 0)
throw new d.NI("GitHub does not say whose token it is, so that no comment can be known for its own.");return r}async function et(t,{repository:n,pullRequest:r,marker:a},l){
const p=[];for(let I=1;I<=k;I+=1){const M=await t.send({method:"GET",path:`repos/${n}/issues/${r}/comments?per_page=${A}&page=${I}`});if(!M.ok)throw Y(M,"list t\
he comments");for(const y of(0,c.yR)({list:M.body},"list")){const m=ot(y);m!==void 0&&_t(y,l)&&(0,c.$6)(y,"body")?.startsWith(a)&&p.push(m)}if(!M.hasNext)return p.
sort((y,m)=>y.id-m.id)}throw new d.NI(`the pull request has more than ${k*A} comments.`)}function _t(t,n){const r=(0,c.$6)(t,"user","login");return r===n||(0,c.
$6)(t,"user","type")==="Bot"&&r===`${n}[bot]`}function ot(t){const n=(0,c.tk)(t,"id");return n===void 0?void 0:{id:n,url:(0,c.$6)(t,"html_url")??""}}var Y=(t,n)=>(0,d.
Zw)(t,{what:n,permission:"pull-requests",place:"pull request"}),lt=32*1024*1024;function ht(t){const n=mt(t.GITHUB_EVENT_PATH),r=(0,c.yR)(n,"workflow_run","pull\
_requests");return(0,c.tk)(n,"pull_request","number")??((0,c.Gv)(n)&&(0,c.Gv)(n.issue)&&(0,c.Gv)(n.issue.pull_request)?(0,c.tk)(n.issue,"number"):void 0)??(r.length===
1?(0,c.tk)(r[0],"number"):void 0)??(Number(/^refs\/pull\/(\d{1,9})\//.exec(t.GITHUB_REF??"")?.[1]??0)||void 0)}function mt(t){if(t)try{return(0,L.statSync)(t).size>
lt?void 0:(0,c.qF)((0,L.readFileSync)(t,"utf8"))}catch{return}}var st=6e4;async function Et(t,n,r=d.cY){const a=[];for(const l of t.comments)try{await ft(t,l,n,
r)}catch(p){a.push(`No comment on the pull request: ${(0,d.BJ)(p,n.signal)}`)}return[...new Set(a)]}async function ft(t,{key:n,blocks:r,token:a},{env:l,signal:p,
link:I,say:M},y){const m=l.GITHUB_REPOSITORY??"",U=ht(l);if(p.aborted)throw new d.NI("the step was told to stop.");if(U===void 0||!/^[\w.-]+\/[\w.-]+$/.test(m))
throw new d.NI("this run is not about one.");if(a===void 0)throw new d.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: \
pull-requests: write".');const P=vt(l),B=rt([...n,...P]),{step:W,result:b}=t,Ot=w({marker:B,ending:{title:`${W.name}: ${b.outcome}.`,reason:b.reason},blocks:r,footer:Pt(
I,l)}),at=AbortSignal.timeout(st),it=AbortSignal.any([p,at]),ct=(0,d.Sv)(l,a,it,y);try{const{change:q,url:dt}=await nt(ct,{repository:m,pullRequest:U,marker:B},
Ot,it,y.firstDelayMs);M(`Comment on pull request #${U} ${q}${dt===""?"":`: ${dt}`}`)}catch(q){throw at.aborted?new d.NI(`GitHub took more than ${st/1e3} s.`):q}finally{
ct.close()}}var rt=t=>`<!-- mlflow-steps comment ${(0,K.createHash)("sha256").update(JSON.stringify(t)).digest("hex").slice(0,32)} -->`;function vt(t){return[(t.
GITHUB_WORKFLOW_REF??"").replace(/@.*$/,"").replace(`${t.GITHUB_REPOSITORY}/`,""),t.GITHUB_WORKSPACE?(0,j.relative)(t.GITHUB_WORKSPACE,process.cwd()):""]}function Pt(t,n){
return t===void 0||!URL.canParse(t)?"":`[${/^\d+$/.test(n.GITHUB_RUN_NUMBER??"")?`Run ${n.GITHUB_RUN_NUMBER}`:"The run"}](<${new URL(t).href}>) has the log and \
the job summary.`}})};
