"use strict";exports.id=394,exports.ids=[394],exports.modules={6951:((tt,G,e)=>{e.r(G),e.d(G,{announceDeployment:()=>Q});var d=e(3010),X=e(7884),S=e(6438),x=e(6780),N=e(3742),
F=e(5785),$=e(3921),Z=e(1479),c=e(1716),C=e(2395),z=e(7241),V=e(9887),k=3e4,Y=4e3,j=140;async function Q(s,i,E=d.cY){const{env:f,signal:I,link:h,warn:T}=i,D=`re\
pos/${f.GITHUB_REPOSITORY??""}/deployments`,O=async u=>{const v=AbortSignal.timeout(I.aborted?Y:k);try{if(!/^[\w.-]+\/[\w.-]+$/.test(f.GITHUB_REPOSITORY??"")||!f.
GITHUB_SHA)throw new d.NI("this does not run for a commit of a repository on GitHub.");if(s.token===void 0)throw new d.NI('no token is given. Give github-token:\
 ${{ github.token }}, and the job "permissions: deployments: write".');const _=(0,d.Sv)(f,s.token,v,E);return await u(_).finally(()=>_.close())}catch(_){T(`The \
deployment is not told to GitHub: ${v.aborted?"it took too long.":(0,d.BJ)(_,new AbortController().signal)}`);return}},w=async(u,v,_,L,K)=>{const H={state:_,description:(0,C.
xS)(L,j-1),...h===void 0?{}:{log_url:h},...K===void 0?{}:{environment_url:K}};o(await u.send({method:"POST",path:`${D}/${v}/statuses`,body:H}),"say how the depl\
oyment stands")},g=await O(async u=>{const v=await U(u,D,s,f.GITHUB_SHA??"");return await w(u,v,"in_progress",s.description),v});return async({state:u,description:v,
url:_})=>{g!==void 0&&await O(L=>w(L,g,u,v,_))}}async function U(s,i,{environment:E,description:f,payload:I},h){const T=crypto.randomUUID(),D={ref:h,environment:E,
description:(0,C.xS)(f,j-1),payload:{...I,key:T},auto_merge:!1,required_contexts:[]},O=await s.send({method:"POST",path:i,body:D,isIdempotent:!1});if(!O.ok&&(O.
status===0||O.status>=500)){const g=await s.send({method:"GET",path:`${i}?${new URLSearchParams({sha:h,environment:E,per_page:"10"}).toString()}`}),u=g.ok?(0,c.
yR)({list:g.body},"list").find(_=>(0,c.$6)(_,"payload","key")===T):void 0,v=(0,c.tk)(u,"id");if(v!==void 0)return v}const w=(0,c.tk)(o(O,"make the deployment"),
"id");if(w===void 0)throw new d.NI("GitHub answered the new deployment with something that is none.");return w}function o(s,i){if(s.ok)return s.body;throw(0,d.Zw)(
s,{what:i,permission:"deployments",place:"repository or commit"})}}),3010:((tt,G,e)=>{e.d(G,{BJ:()=>c,NI:()=>$,Sv:()=>Y,Zw:()=>Z,cY:()=>C});var d=e(7884),X=e(6851),
S=e(3742),x=e(5785),N=e(1716),F=e(2395),$=class extends Error{name="GithubProblem"};function Z({status:o,message:s,isRateLimited:i},{what:E,permission:f,place:I}){
const h=s===""?String(o):`${o}: ${s.replace(/\.$/,"")}`;return o===0?new $(`GitHub cannot be reached to ${E}: ${s}.`):i?new $(`GitHub limits this token's reques\
ts (${h}).`):o===401?new $(`GitHub does not accept the token (${h}). Give github-token: \${{ github.token }}.`):o===403?new $(`the token may not ${E} (${h}). Fo\
r a pull request from a fork it is read-only; for any other, give the job "permissions: ${f}: write".`):o===404?new $(`GitHub knows no such ${I}, or the token m\
ay not see it (${h}).`):new $(`GitHub did not ${E} (${h}).`)}function c(o,s){return s.aborted?"the step was told to stop.":o instanceof $?o.message:`${o instanceof
Error?o.message:String(o)}.`}var C={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3},z=15e3,V=64*1024*1024,k=6e4;function Y(o,s,i,E=C){const f=U(o.GITHUB_API_URL||
"https://api.github.com","GITHUB_API_URL").replace(/\/$/,""),I=o.GITHUB_GRAPHQL_URL?U(o.GITHUB_GRAPHQL_URL,"GITHUB_GRAPHQL_URL"):`${f.replace(/\/v3$/,"")}/graph\
ql`,h=(0,X.E)(new URL(f),o,"curl"),T=(0,d.K)(new URL(f),{rejectUnauthorized:!0},h===void 0?void 0:new URL(U(h,"the proxy"))),D={accept:"application/vnd.github+j\
son","x-github-api-version":"2022-11-28",authorization:`Bearer ${s}`,"user-agent":"mlflow-steps"},O=async({method:w,path:g,body:u,isIdempotent:v=!0})=>{try{const _=await T.
send({method:w,url:new URL(g==="graphql"?I:`${f}/${g}`),headers:u?{...D,"content-type":"application/json"}:D,...u?{body:JSON.stringify(u)}:{},timeoutMs:z,signal:i,
maxBytes:V,isFresh:!v});return j(_,v)}catch(_){if(!(_ instanceof x.wC))throw _;const{code:L,message:K}=(0,x.Ic)(_),H={ok:!1,status:0,message:(0,F.xS)(K||L),isRateLimited:!1};
return(0,x.gt)(L)||!v&&_.wasSent?{kind:"value",value:H}:{kind:"provisional",value:H,retryAfterMs:void 0}}};return{send:w=>(0,S.L5)(()=>O(w),E,i),close:()=>T.close()}}
function j(o,s){const{status:i,headers:E,body:f,isCut:I}=o,h=(0,N.qF)(f);if(i>=200&&i<300&&!I)return{kind:"value",value:{ok:!0,body:h,hasNext:/;\s*rel="?next"?/.
test(E.link??"")}};const T=I?`an answer of more than ${V} bytes`:(0,F.xS)((0,N.$6)(h,"message")??""),D=i===429||i===403&&(E["retry-after"]!==void 0||E["x-rateli\
mit-remaining"]==="0"||/rate limit/i.test(T)),O={ok:!1,status:i,message:T,isRateLimited:D};return D?{kind:"provisional",value:O,retryAfterMs:Q(E)}:s&&(i>=500||i===
408)?{kind:"provisional",value:O,retryAfterMs:(0,S.mu)(E["retry-after"],Date.now())}:{kind:"value",value:O}}function Q(o){const s=(0,S.mu)(o["retry-after"],Date.
now());if(s!==void 0)return s;const i=o["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(i)?Math.max(1e3,Number(i)*1e3-Date.now()):k}function U(o,s){if(URL.canParse(
o)&&/^https?:/i.test(o))return o;throw new $(`${s} is not an http(s) address.`)}}),7266:((tt,G,e)=>{e.r(G),e.d(G,{computeMarker:()=>rt,postComments:()=>Et});var d=e(
3010),X=e(7884),S=e(6438),x=e(6780),N=e(3742),F=e(5785),$=e(3921),Z=e(1479),c=e(1716),C=e(2395),z=e(7241),V=e(9887),k=e(7598),Y=e.n(k),j=e(6760),Q=e.n(j),U=e(3024),
o=e.n(U),s="\u200B",i=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi,E="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)",f="[&<>\"'`\\\\*_{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)",
I=new RegExp(`${E}|${f}`,"gi");function h(t,n="<br>"){return(0,C.YI)(t).split(/\s*[\n\u2028\u2029]\s*/).map(a=>a.replace(/\s+/g," ").trim()).filter(Boolean).map(
T).join(n)}var T=t=>t.replace(i,n=>`${n}${s}`).replace(I,n=>n.length>1?`<code>${n}</code>`:n==="$"?"<span>&#36;</span>":`&#${n.charCodeAt(0)};`),D=65536,O=2e3;function w({
marker:t,ending:n,blocks:r,footer:a}){const[l,...p]=r,R=l?.kind==="heading"?[l]:[],y=(R.length>0?p:r).filter(P=>P.kind!=="paragraph"||P.text!==n.reason),M=[t];let m=D-
t.length-a.length-4;const B=P=>{P===""||P.length+2>m||(M.push(P),m-=P.length+2)};for(const P of R)B(g(P,m));B(`**${u(n.title,m)}** ${u(n.reason,m-200)}`.trim());
for(const P of y)B(g(P,m));return[...M,a].filter(Boolean).join(`

`)}function g(t,n){switch(t.kind){case"heading":return`### ${u(t.text,n," ")}`;case"paragraph":return u(t.text,n);case"table":return v(t.header,t.rows,n);case"l\
og":return u(`${t.title}: see the job summary.`,n)}}function u(t,n,r="<br>"){for(let a=O;a>0;a=Math.floor(a/2)){const l=h((0,C.Jj)(t,a),r);if(l.length<=n-20)return l}
return""}function v(t,n,r){const a=[_(t),`|${t.map(()=>" --- |").join("")}`];let l=r-a.join(`
`).length-200;for(const[p,R]of n.entries()){const y=_(R);if(l-=y.length+1,l<0)return[...a,_([`\u2026 ${n.length-p} more, see the job summary`,...t.slice(1).map(
()=>"")])].join(`
`);a.push(y)}return a.join(`
`)}var _=t=>`|${t.map(n=>` ${u(n,D)} |`).join("")}`,L=100,K=50,H=3;async function nt(t,n,r,a,l=1e3){const p=`repos/${n.repository}/issues`,R=await ut(t);for(let y=1;;y+=
1){const M=y<H;let[m,...B]=await et(t,n,R);if(m===void 0){const A=await t.send({method:"POST",path:`${p}/${n.pullRequest}/comments`,body:{body:r},isIdempotent:!1});
if(A.ok){const W=ot(A.body);if(W===void 0)throw new d.NI("GitHub answered the new comment with something that is none.");const[b=W]=await et(t,n,R);if(b.id>=W.id)
return{...W,change:"created"};[m,B]=[b,[W]]}else{if(!(!A.isRateLimited&&(A.status===0||A.status>=500))||!M)throw J(A,"write the comment");await(0,$.v)(l,a);continue}}
const P=await t.send({method:"PATCH",path:`${p}/comments/${m.id}`,body:{body:r}});if(!(!P.ok&&P.status===404&&M)){if(!P.ok)throw J(P,"update the comment");for(const{
id:A}of B)await t.send({method:"DELETE",path:`${p}/comments/${A}`});return{...m,change:"updated"}}}}async function ut(t){const n=await t.send({method:"POST",path:"\
graphql",body:{query:"query { viewer { login } }"}});if(!n.ok)throw J(n,"say whose token it is");const r=(0,c.$6)(n.body,"data","viewer","login");if(r===void 0)
throw new d.NI("GitHub does not say whose token it is, so that no comment can be known for its own.");return r}async function et(t,{repository:n,pullRequest:r,marker:a},l){
const p=[];for(let R=1;R<=K;R+=1){const y=await t.send({method:"GET",path:`repos/${n}/issues/${r}/comments?per_page=${L}&page=${R}`});if(!y.ok)throw J(y,"list t\
he comments");for(const M of(0,c.yR)({list:y.body},"list")){const m=ot(M);m!==void 0&&_t(M,l)&&(0,c.$6)(M,"body")?.startsWith(a)&&p.push(m)}if(!y.hasNext)return p.
sort((M,m)=>M.id-m.id)}throw new d.NI(`the pull request has more than ${K*L} comments.`)}function _t(t,n){const r=(0,c.$6)(t,"user","login");return r===n||(0,c.
$6)(t,"user","type")==="Bot"&&r===`${n}[bot]`}function ot(t){const n=(0,c.tk)(t,"id");return n===void 0?void 0:{id:n,url:(0,c.$6)(t,"html_url")??""}}var J=(t,n)=>(0,d.
Zw)(t,{what:n,permission:"pull-requests",place:"pull request"}),lt=32*1024*1024;function ht(t){const n=mt(t.GITHUB_EVENT_PATH),r=(0,c.yR)(n,"workflow_run","pull\
_requests");return(0,c.tk)(n,"pull_request","number")??((0,c.Gv)(n)&&(0,c.Gv)(n.issue)&&(0,c.Gv)(n.issue.pull_request)?(0,c.tk)(n.issue,"number"):void 0)??(r.length===
1?(0,c.tk)(r[0],"number"):void 0)??(Number(/^refs\/pull\/(\d{1,9})\//.exec(t.GITHUB_REF??"")?.[1]??0)||void 0)}function mt(t){if(t)try{return(0,U.statSync)(t).size>
lt?void 0:(0,c.qF)((0,U.readFileSync)(t,"utf8"))}catch{return}}var st=6e4;async function Et(t,n,r=d.cY){const a=[];for(const l of t.comments)try{await ft(t,l,n,
r)}catch(p){a.push(`No comment on the pull request: ${(0,d.BJ)(p,n.signal)}`)}return[...new Set(a)]}async function ft(t,{key:n,blocks:r,token:a},{env:l,signal:p,
link:R,say:y},M){const m=l.GITHUB_REPOSITORY??"",B=ht(l);if(p.aborted)throw new d.NI("the step was told to stop.");if(B===void 0||!/^[\w.-]+\/[\w.-]+$/.test(m))
throw new d.NI("this run is not about one.");if(a===void 0)throw new d.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: \
pull-requests: write".');const P=vt(l),A=rt([...n,...P]),{step:W,result:b}=t,Ot=w({marker:A,ending:{title:`${W.name}: ${b.outcome}.`,reason:b.reason},blocks:r,footer:Pt(
R,l)}),at=AbortSignal.timeout(st),it=AbortSignal.any([p,at]),ct=(0,d.Sv)(l,a,it,M);try{const{change:q,url:dt}=await nt(ct,{repository:m,pullRequest:B,marker:A},
Ot,it,M.firstDelayMs);y(`Comment on pull request #${B} ${q}${dt===""?"":`: ${dt}`}`)}catch(q){throw at.aborted?new d.NI(`GitHub took more than ${st/1e3} s.`):q}finally{
ct.close()}}var rt=t=>`<!-- mlflow-steps comment ${(0,k.createHash)("sha256").update(JSON.stringify(t)).digest("hex").slice(0,32)} -->`;function vt(t){return[(t.
GITHUB_WORKFLOW_REF??"").replace(/@.*$/,"").replace(`${t.GITHUB_REPOSITORY}/`,""),t.GITHUB_WORKSPACE?(0,j.relative)(t.GITHUB_WORKSPACE,process.cwd()):""]}function Pt(t,n){
return t===void 0||!URL.canParse(t)?"":`[${/^\d+$/.test(n.GITHUB_RUN_NUMBER??"")?`Run ${n.GITHUB_RUN_NUMBER}`:"The run"}](<${new URL(t).href}>) has the log and \
the job summary.`}})};
