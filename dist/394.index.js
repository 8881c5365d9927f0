"use strict";exports.id=394,exports.ids=[394],exports.modules={1501:((et,K,o)=>{o.r(K),o.d(K,{announceDeployment:()=>k});var i=o(3642),q=o(2175),b=o(3668),N=o(7871),Q=o(9146),
J=o(4054),T=o(2907),W=o(7522),Y=o(1660),B=o(8243),m=o(1651),Z=o(9596),X=3e4,j=4e3,F=140;async function k(e,a,c=i.cY){const{env:d,signal:y,link:M,warn:_}=a,w=(0,i.
W1)(d),P=`repos/${w??""}/deployments`,R=async l=>{const E=AbortSignal.timeout(y.aborted?j:X);try{if(w===void 0||!d.GITHUB_SHA)throw new i.NI("this does not run \
for a commit of a repository on GitHub.");if(e.token===void 0)throw new i.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permission\
s: deployments: write".');const f=(0,i.Sv)(d,e.token,E,c);return await l(f).finally(()=>f.close())}catch(f){_(`The deployment is not told to GitHub: ${E.aborted?
"it took too long.":(0,i.BJ)(f,new AbortController().signal)}`);return}},p=async(l,E,f,L,S)=>{const x={state:f,description:(0,W.xS)(L,F-1),...M===void 0?{}:{log_url:M},
...S===void 0?{}:{environment_url:S}};H(await l.send({method:"POST",path:`${P}/${E}/statuses`,body:x}),"say how the deployment stands")},U=await R(async l=>{const E=await G(
l,P,e,d.GITHUB_SHA??"");return await p(l,E,"in_progress",e.description),E});return async({state:l,description:E,url:f})=>{U!==void 0&&await R(L=>p(L,U,l,E,f))}}
async function G(e,a,{environment:c,description:d,payload:y},M){const _=crypto.randomUUID(),w={ref:M,environment:c,description:(0,W.xS)(d,F-1),payload:{...y,key:_},
auto_merge:!1,required_contexts:[]},P=await e.send({method:"POST",path:a,body:w,isIdempotent:!1});if(!P.ok&&(P.status===0||P.status>=500)){const p=await e.send(
{method:"GET",path:`${a}?${new URLSearchParams({sha:M,environment:c,per_page:"10"}).toString()}`}),U=p.ok?(0,B.yR)({list:p.body},"list").find(E=>(0,B.$6)(E,"pay\
load","key")===_):void 0,l=(0,B.tk)(U,"id");if(l!==void 0)return l}const R=(0,B.tk)(H(P,"make the deployment"),"id");if(R===void 0)throw new i.NI("GitHub answer\
ed the new deployment with something that is none.");return R}function H(e,a){if(e.ok)return e.body;throw(0,i.Zw)(e,{what:a,permission:"deployments",place:"repo\
sitory or commit"})}}),3642:((et,K,o)=>{o.d(K,{BJ:()=>Y,NI:()=>T,Sv:()=>j,W1:()=>H,Zw:()=>W,cY:()=>B});var i=o(2175),q=o(5015),b=o(9146),N=o(4054),Q=o(7522),J=o(
8243),T=class extends Error{name="GithubProblem"};function W({status:e,message:a,isRateLimited:c},{what:d,permission:y,place:M}){const _=a===""?String(e):`${e}:\
 ${a.replace(/\.$/,"")}`;return e===0?new T(`GitHub cannot be reached to ${d}: ${a}.`):c?new T(`GitHub limits this token's requests (${_}).`):e===401?new T(`Git\
Hub does not accept the token (${_}). Give github-token: \${{ github.token }}.`):e===403?new T(`the token may not ${d} (${_}). For a pull request from a fork it\
 is read-only; for any other, give the job "permissions: ${y}: write".`):e===404?new T(`GitHub knows no such ${M}, or the token may not see it (${_}).`):new T(`\
GitHub did not ${d} (${_}).`)}function Y(e,a){return a.aborted?"the step was told to stop.":e instanceof T?e.message:`${e instanceof Error?e.message:String(e)}.`}
var B={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3},m=15e3,Z=64*1024*1024,X=6e4;function j(e,a,c,d=B){const y=G(e.GITHUB_API_URL||"https://api.gith\
ub.com","GITHUB_API_URL").replace(/\/$/,""),M=e.GITHUB_GRAPHQL_URL?G(e.GITHUB_GRAPHQL_URL,"GITHUB_GRAPHQL_URL"):`${y.replace(/\/v3$/,"")}/graphql`,_=(0,q.E)(new URL(
y),e,"curl"),w=(0,i.K)(new URL(y),{rejectUnauthorized:!0},_===void 0?void 0:new URL(G(_,"the proxy"))),P={accept:"application/vnd.github+json","x-github-api-ver\
sion":"2022-11-28",authorization:`Bearer ${a}`,"user-agent":"mlflow-steps"},R=async({method:p,path:U,body:l,isIdempotent:E=!0})=>{try{const f=await w.send({method:p,
url:new URL(U==="graphql"?M:`${y}/${U}`),headers:l?{...P,"content-type":"application/json"}:P,...l?{body:JSON.stringify(l)}:{},timeoutMs:m,signal:c,maxBytes:Z,isFresh:!E});
return F(f,E)}catch(f){if(!(f instanceof N.wC))throw f;const{code:L,message:S}=(0,N.Ic)(f),x={ok:!1,status:0,message:(0,Q.xS)(S||L),isRateLimited:!1};return(0,N.
gt)(L)||!E&&f.wasSent?{kind:"value",value:x}:{kind:"provisional",value:x,retryAfterMs:void 0}}};return{send:p=>(0,b.L5)(()=>R(p),d,c),close:()=>w.close()}}function F(e,a){
const{status:c,headers:d,body:y,isCut:M}=e,_=(0,J.qF)(y);if(c>=200&&c<300&&!M)return{kind:"value",value:{ok:!0,body:_,hasNext:/;\s*rel="?next"?/.test(d.link??"")}};
const w=M?`an answer of more than ${Z} bytes`:(0,Q.xS)((0,J.$6)(_,"message")??""),P=c===429||c===403&&(d["retry-after"]!==void 0||d["x-ratelimit-remaining"]==="\
0"||/rate limit/i.test(w)),R={ok:!1,status:c,message:w,isRateLimited:P};return P?{kind:"provisional",value:R,retryAfterMs:k(d)}:a&&(c>=500||c===408)?{kind:"prov\
isional",value:R,retryAfterMs:(0,b.mu)(d["retry-after"],Date.now())}:{kind:"value",value:R}}function k(e){const a=(0,b.mu)(e["retry-after"],Date.now());if(a!==void 0)
return a;const c=e["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(c)?Math.max(1e3,Number(c)*1e3-Date.now()):X}function G(e,a){if(URL.canParse(e)&&/^https?:/i.
test(e))return e;throw new T(`${a} is not an http(s) address.`)}var H=({GITHUB_REPOSITORY:e=""})=>/^[\w.-]+\/[\w.-]+$/.test(e)?e:void 0}),4347:((et,K,o)=>{o.r(K),
o.d(K,{computeMarker:()=>rt,postComments:()=>mt});var i=o(3642),q=o(2175),b=o(3668),N=o(7871),Q=o(9146),J=o(4054),T=o(2907),W=o(7522),Y=o(7076),B=o(1660),m=o(8243),
Z=o(1651),X=o(9596),j=o(7598),F=o.n(j),k=o(6760),G=o.n(k),H="\u200B",e=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi,a="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)",c="[&<>\"'`\\\\*_\
{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)",d=new RegExp(`${a}|${c}`,"gi");function y(t,n="<br>"){return(0,W.YI)(t).split(/\s*[\n\u2028\u2029]\s*/).map(r=>r.
replace(/\s+/g," ").trim()).filter(Boolean).map(M).join(n)}var M=t=>t.replace(e,n=>`${n}${H}`).replace(d,n=>n.length>1?`<code>${n}</code>`:n==="$"?"<span>&#36;<\
/span>":`&#${n.charCodeAt(0)};`),_=65536,w=2e3;function P({marker:t,ending:n,blocks:s,footer:r}){const[u,...O]=s,I=u?.kind==="heading"?[u]:[],D=(I.length>0?O:s).
filter(v=>v.kind!=="paragraph"||v.text!==n.reason),$=[t];let h=_-t.length-r.length-4;const A=v=>{v===""||v.length+2>h||($.push(v),h-=v.length+2)};for(const v of I)
A(R(v,h));A(`**${p(n.title,h)}** ${p(n.reason,h-200)}`.trim());for(const v of D)A(R(v,h));return[...$,r].filter(Boolean).join(`

`)}function R(t,n){switch(t.kind){case"heading":return`### ${p(t.text,n," ")}`;case"paragraph":return p(t.text,n);case"table":return U(t.header,t.rows,n);case"l\
og":return p(`${t.title}: see the job summary.`,n)}}function p(t,n,s="<br>"){for(let r=w;r>0;r=Math.floor(r/2)){const u=y((0,W.Jj)(t,r),s);if(u.length<=n-20)return u}
return""}function U(t,n,s){const r=[l(t),`|${t.map(()=>" --- |").join("")}`];let u=s-r.join(`
`).length-200;for(const[O,I]of n.entries()){const D=l(I);if(u-=D.length+1,u<0)return[...r,l([`\u2026 ${n.length-O} more, see the job summary`,...t.slice(1).map(
()=>"")])].join(`
`);r.push(D)}return r.join(`
`)}var l=t=>`|${t.map(n=>` ${p(n,_)} |`).join("")}`,E=100,f=50,L=3;async function S(t,n,s,r,u=1e3){const O=`repos/${n.repository}/issues`,I=await x(t);for(let D=1;;D+=
1){const $=D<L;let[h,...A]=await tt(t,n,I);if(h===void 0){const g=await t.send({method:"POST",path:`${O}/${n.pullRequest}/comments`,body:{body:s},isIdempotent:!1});
if(g.ok){const C=ot(g.body);if(C===void 0)throw new i.NI("GitHub answered the new comment with something that is none.");const[V=C]=await tt(t,n,I);if(V.id>=C.id)
return{...C,change:"created"};[h,A]=[V,[C]]}else{if(!(!g.isRateLimited&&(g.status===0||g.status>=500))||!$)throw z(g,"write the comment");await(0,T.v)(u,r);continue}}
const v=await t.send({method:"PATCH",path:`${O}/comments/${h.id}`,body:{body:s}});if(!(!v.ok&&v.status===404&&$)){if(!v.ok)throw z(v,"update the comment");for(const{
id:g}of A)await t.send({method:"DELETE",path:`${O}/comments/${g}`});return{...h,change:"updated"}}}}async function x(t){const n=await t.send({method:"POST",path:"\
graphql",body:{query:"query { viewer { login } }"}});if(!n.ok)throw z(n,"say whose token it is");const s=(0,m.$6)(n.body,"data","viewer","login");if(s===void 0)
throw new i.NI("GitHub does not say whose token it is, so that no comment can be known for its own.");return s}async function tt(t,{repository:n,pullRequest:s,marker:r},u){
const O=[];for(let I=1;I<=f;I+=1){const D=await t.send({method:"GET",path:`repos/${n}/issues/${s}/comments?per_page=${E}&page=${I}`});if(!D.ok)throw z(D,"list t\
he comments");for(const $ of(0,m.yR)({list:D.body},"list")){const h=ot($);h!==void 0&&ut($,u)&&(0,m.$6)($,"body")?.startsWith(r)&&O.push(h)}if(!D.hasNext)return O.
sort(($,h)=>$.id-h.id)}throw new i.NI(`the pull request has more than ${f*E} comments.`)}function ut(t,n){const s=(0,m.$6)(t,"user","login");return s===n||(0,m.
$6)(t,"user","type")==="Bot"&&s===`${n}[bot]`}function ot(t){const n=(0,m.tk)(t,"id");return n===void 0?void 0:{id:n,url:(0,m.$6)(t,"html_url")??""}}var z=(t,n)=>(0,i.
Zw)(t,{what:n,permission:"pull-requests",place:"pull request"}),_t=32*1024*1024;function lt(t){const n=ht(t.GITHUB_EVENT_PATH),s=(0,m.yR)(n,"workflow_run","pull\
_requests");return(0,m.tk)(n,"pull_request","number")??((0,m.Gv)(n)&&(0,m.Gv)(n.issue)&&(0,m.Gv)(n.issue.pull_request)?(0,m.tk)(n.issue,"number"):void 0)??(s.length===
1?(0,m.tk)(s[0],"number"):void 0)??(Number(/^refs\/pull\/(\d{1,9})\//.exec(t.GITHUB_REF??"")?.[1]??0)||void 0)}function ht(t){if(t)try{const n=(0,Y.M)(t,_t);return n===
void 0?void 0:(0,m.qF)(n)}catch{return}}var st=6e4;async function mt(t,n,s=i.cY){const r=[];for(const u of t.comments)try{await Et(t,u,n,s)}catch(O){r.push(`No \
comment on the pull request: ${(0,i.BJ)(O,n.signal)}`)}return[...new Set(r)]}async function Et(t,{key:n,blocks:s,token:r},{env:u,signal:O,link:I,say:D},$){const h=(0,i.
W1)(u),A=lt(u);if(O.aborted)throw new i.NI("the step was told to stop.");if(A===void 0||h===void 0)throw new i.NI("this run is not about one.");if(r===void 0)throw new i.
NI('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: pull-requests: write".');const v=ft(u),g=rt([...n,...v]),{step:C,result:V}=t,
pt=P({marker:g,ending:{title:`${C.name}: ${V.outcome}.`,reason:V.reason},blocks:s,footer:vt(I,u)}),it=AbortSignal.timeout(st),at=AbortSignal.any([O,it]),ct=(0,i.
Sv)(u,r,at,$);try{const{change:nt,url:dt}=await S(ct,{repository:h,pullRequest:A,marker:g},pt,at,$.firstDelayMs);D(`Comment on pull request #${A} ${nt}${dt===""?
"":`: ${dt}`}`)}catch(nt){throw it.aborted?new i.NI(`GitHub took more than ${st/1e3} s.`):nt}finally{ct.close()}}var rt=t=>`<!-- mlflow-steps comment ${(0,j.createHash)(
"sha256").update(JSON.stringify(t)).digest("hex").slice(0,32)} -->`;function ft(t){return[(t.GITHUB_WORKFLOW_REF??"").replace(/@.*$/,"").replace(`${t.GITHUB_REPOSITORY}\
/`,""),t.GITHUB_WORKSPACE?(0,k.relative)(t.GITHUB_WORKSPACE,process.cwd()):""]}function vt(t,n){return t===void 0||!URL.canParse(t)?"":`[${/^\d+$/.test(n.GITHUB_RUN_NUMBER??
"")?`Run ${n.GITHUB_RUN_NUMBER}`:"The run"}](<${new URL(t).href}>) has the log and the job summary.`}})};
