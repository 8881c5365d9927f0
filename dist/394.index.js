"use strict";exports.id=394,exports.ids=[394],exports.modules={2472:((nt,K,e)=>{e.r(K),e.d(K,{announceDeployment:()=>Q});var i=e(9715),z=e(1517),S=e(4764),x=e(7871),F=e(2262),
J=e(4054),w=e(7129),j=e(7522),X=e(1660),a=e(8243),q=e(332),Z=e(9596),k=3e4,V=4e3,W=140;async function Q(o,c,d=i.cY){const{env:u,signal:p,link:y,warn:m}=c,$=(0,i.
W1)(u),P=`repos/${$??""}/deployments`,U=async v=>{const l=AbortSignal.timeout(p.aborted?V:k);try{if($===void 0||!u.GITHUB_SHA)throw new i.NI("this does not run \
for a commit of a repository on GitHub.");if(o.token===void 0)throw new i.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permission\
s: deployments: write".');const E=(0,i.Sv)(u,o.token,l,d);return await v(E).finally(()=>E.close())}catch(E){m(`The deployment is not told to GitHub: ${l.aborted?
"it took too long.":(0,i.BJ)(E,new AbortController().signal)}`);return}},I=async(v,l,E,C,G)=>{const H={state:E,description:(0,j.xS)(C,W-1),...y===void 0?{}:{log_url:y},
...G===void 0?{}:{environment_url:G}};b(await v.send({method:"POST",path:`${P}/${l}/statuses`,body:H}),"say how the deployment stands")},O=await U(async v=>{const l=await B(
v,P,o,u.GITHUB_SHA??"");return await I(v,l,"in_progress",o.description),l});return async({state:v,description:l,url:E})=>{O!==void 0&&await U(C=>I(C,O,v,l,E))}}
async function B(o,c,{environment:d,description:u,payload:p},y){const m=crypto.randomUUID(),$={ref:y,environment:d,description:(0,j.xS)(u,W-1),payload:{...p,key:m},
auto_merge:!1,required_contexts:[]},P=await o.send({method:"POST",path:c,body:$,isIdempotent:!1});if(!P.ok&&(P.status===0||P.status>=500)){const I=await o.send(
{method:"GET",path:`${c}?${new URLSearchParams({sha:y,environment:d,per_page:"10"}).toString()}`}),O=I.ok?(0,a.yR)({list:I.body},"list").find(l=>(0,a.$6)(l,"pay\
load","key")===m):void 0,v=(0,a.tk)(O,"id");if(v!==void 0)return v}const U=(0,a.tk)(b(P,"make the deployment"),"id");if(U===void 0)throw new i.NI("GitHub answer\
ed the new deployment with something that is none.");return U}function b(o,c){if(o.ok)return o.body;throw(0,i.Zw)(o,{what:c,permission:"deployments",place:"repo\
sitory or commit"})}}),9715:((nt,K,e)=>{e.d(K,{BJ:()=>X,NI:()=>w,Sv:()=>V,W1:()=>b,Zw:()=>j,cY:()=>a});var i=e(1517),z=e(7396),S=e(2262),x=e(4054),F=e(7522),J=e(
8243),w=class extends Error{name="GithubProblem"};function j({status:o,message:c,isRateLimited:d},{what:u,permission:p,place:y}){const m=c===""?String(o):`${o}:\
 ${c.replace(/\.$/,"")}`;return o===0?new w(`GitHub cannot be reached to ${u}: ${c}.`):d?new w(`GitHub limits this token's requests (${m}).`):o===401?new w(`Git\
Hub does not accept the token (${m}). Give github-token: \${{ github.token }}.`):o===403?new w(`the token may not ${u} (${m}). For a pull request from a fork it\
 is read-only; for any other, give the job "permissions: ${p}: write".`):o===404?new w(`GitHub knows no such ${y}, or the token may not see it (${m}).`):new w(`\
GitHub did not ${u} (${m}).`)}function X(o,c){return c.aborted?"the step was told to stop.":o instanceof w?o.message:`${o instanceof Error?o.message:String(o)}.`}
var a={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3},q=15e3,Z=64*1024*1024,k=6e4;function V(o,c,d,u=a){const p=B(o.GITHUB_API_URL||"https://api.gith\
ub.com","GITHUB_API_URL").replace(/\/$/,""),y=o.GITHUB_GRAPHQL_URL?B(o.GITHUB_GRAPHQL_URL,"GITHUB_GRAPHQL_URL"):`${p.replace(/\/v3$/,"")}/graphql`,m=(0,z.E)(new URL(
p),o,"curl"),$=(0,i.K)(new URL(p),{rejectUnauthorized:!0},m===void 0?void 0:new URL(B(m,"the proxy"))),P={accept:"application/vnd.github+json","x-github-api-ver\
sion":"2022-11-28",authorization:`Bearer ${c}`,"user-agent":"mlflow-steps"},U=async({method:I,path:O,body:v,isIdempotent:l=!0})=>{try{const E=await $.send({method:I,
url:new URL(O==="graphql"?y:`${p}/${O}`),headers:v?{...P,"content-type":"application/json"}:P,...v?{body:JSON.stringify(v)}:{},timeoutMs:q,signal:d,maxBytes:Z,isFresh:!l});
return W(E,l)}catch(E){if(!(E instanceof x.wC))throw E;const{code:C,message:G}=(0,x.Ic)(E),H={ok:!1,status:0,message:(0,F.xS)(G||C),isRateLimited:!1};return(0,x.
gt)(C)||!l&&E.wasSent?{kind:"value",value:H}:{kind:"provisional",value:H,retryAfterMs:void 0}}};return{send:I=>(0,S.L5)(()=>U(I),u,d),close:()=>$.close()}}function W(o,c){
const{status:d,headers:u,body:p,isCut:y}=o,m=(0,J.qF)(p);if(d>=200&&d<300&&!y)return{kind:"value",value:{ok:!0,body:m,hasNext:/;\s*rel="?next"?/.test(u.link??"")}};
const $=y?`an answer of more than ${Z} bytes`:(0,F.xS)((0,J.$6)(m,"message")??""),P=d===429||d===403&&(u["retry-after"]!==void 0||u["x-ratelimit-remaining"]==="\
0"||/rate limit/i.test($)),U={ok:!1,status:d,message:$,isRateLimited:P};return P?{kind:"provisional",value:U,retryAfterMs:Q(u)}:c&&(d>=500||d===408)?{kind:"prov\
isional",value:U,retryAfterMs:(0,S.mu)(u["retry-after"],Date.now())}:{kind:"value",value:U}}function Q(o){const c=(0,S.mu)(o["retry-after"],Date.now());if(c!==void 0)
return c;const d=o["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(d)?Math.max(1e3,Number(d)*1e3-Date.now()):k}function B(o,c){if(URL.canParse(o)&&/^https?:/i.
test(o))return o;throw new w(`${c} is not an http(s) address.`)}var b=({GITHUB_REPOSITORY:o=""})=>/^[\w.-]+\/[\w.-]+$/.test(o)?o:void 0}),5765:((nt,K,e)=>{e.r(K),
e.d(K,{computeMarker:()=>it,postComments:()=>Et});var i=e(9715),z=e(1517),S=e(4764),x=e(7871),F=e(2262),J=e(4054),w=e(7129),j=e(7522),X=e(1660),a=e(8243),q=e(332),
Z=e(9596),k=e(7598),V=e.n(k),W=e(6760),Q=e.n(W),B=e(3024),b=e.n(B),o="\u200B",c=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi,d="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)",u="[&\
<>\"'`\\\\*_{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)",p=new RegExp(`${d}|${u}`,"gi");function y(t,n="<br>"){return(0,j.YI)(t).split(/\s*[\n\u2028\u2029]\s*/).
map(r=>r.replace(/\s+/g," ").trim()).filter(Boolean).map(m).join(n)}var m=t=>t.replace(c,n=>`${n}${o}`).replace(p,n=>n.length>1?`<code>${n}</code>`:n==="$"?"<sp\
an>&#36;</span>":`&#${n.charCodeAt(0)};`),$=65536,P=2e3;function U({marker:t,ending:n,blocks:s,footer:r}){const[_,...M]=s,g=_?.kind==="heading"?[_]:[],R=(g.length>
0?M:s).filter(f=>f.kind!=="paragraph"||f.text!==n.reason),D=[t];let h=$-t.length-r.length-4;const L=f=>{f===""||f.length+2>h||(D.push(f),h-=f.length+2)};for(const f of g)
L(I(f,h));L(`**${O(n.title,h)}** ${O(n.reason,h-200)}`.trim());for(const f of R)L(I(f,h));return[...D,r].filter(Boolean).join(`

`)}function I(t,n){switch(t.kind){case"heading":return`### ${O(t.text,n," ")}`;case"paragraph":return O(t.text,n);case"table":return v(t.header,t.rows,n);case"l\
og":return O(`${t.title}: see the job summary.`,n)}}function O(t,n,s="<br>"){for(let r=P;r>0;r=Math.floor(r/2)){const _=y((0,j.Jj)(t,r),s);if(_.length<=n-20)return _}
return""}function v(t,n,s){const r=[l(t),`|${t.map(()=>" --- |").join("")}`];let _=s-r.join(`
`).length-200;for(const[M,g]of n.entries()){const R=l(g);if(_-=R.length+1,_<0)return[...r,l([`\u2026 ${n.length-M} more, see the job summary`,...t.slice(1).map(
()=>"")])].join(`
`);r.push(R)}return r.join(`
`)}var l=t=>`|${t.map(n=>` ${O(n,$)} |`).join("")}`,E=100,C=50,G=3;async function H(t,n,s,r,_=1e3){const M=`repos/${n.repository}/issues`,g=await et(t);for(let R=1;;R+=
1){const D=R<G;let[h,...L]=await ot(t,n,g);if(h===void 0){const T=await t.send({method:"POST",path:`${M}/${n.pullRequest}/comments`,body:{body:s},isIdempotent:!1});
if(T.ok){const A=st(T.body);if(A===void 0)throw new i.NI("GitHub answered the new comment with something that is none.");const[N=A]=await ot(t,n,g);if(N.id>=A.id)
return{...A,change:"created"};[h,L]=[N,[A]]}else{if(!(!T.isRateLimited&&(T.status===0||T.status>=500))||!D)throw Y(T,"write the comment");await(0,w.v)(_,r);continue}}
const f=await t.send({method:"PATCH",path:`${M}/comments/${h.id}`,body:{body:s}});if(!(!f.ok&&f.status===404&&D)){if(!f.ok)throw Y(f,"update the comment");for(const{
id:T}of L)await t.send({method:"DELETE",path:`${M}/comments/${T}`});return{...h,change:"updated"}}}}async function et(t){const n=await t.send({method:"POST",path:"\
graphql",body:{query:"query { viewer { login } }"}});if(!n.ok)throw Y(n,"say whose token it is");const s=(0,a.$6)(n.body,"data","viewer","login");if(s===void 0)
throw new i.NI("GitHub does not say whose token it is, so that no comment can be known for its own.");return s}async function ot(t,{repository:n,pullRequest:s,marker:r},_){
const M=[];for(let g=1;g<=C;g+=1){const R=await t.send({method:"GET",path:`repos/${n}/issues/${s}/comments?per_page=${E}&page=${g}`});if(!R.ok)throw Y(R,"list t\
he comments");for(const D of(0,a.yR)({list:R.body},"list")){const h=st(D);h!==void 0&&_t(D,_)&&(0,a.$6)(D,"body")?.startsWith(r)&&M.push(h)}if(!R.hasNext)return M.
sort((D,h)=>D.id-h.id)}throw new i.NI(`the pull request has more than ${C*E} comments.`)}function _t(t,n){const s=(0,a.$6)(t,"user","login");return s===n||(0,a.
$6)(t,"user","type")==="Bot"&&s===`${n}[bot]`}function st(t){const n=(0,a.tk)(t,"id");return n===void 0?void 0:{id:n,url:(0,a.$6)(t,"html_url")??""}}var Y=(t,n)=>(0,i.
Zw)(t,{what:n,permission:"pull-requests",place:"pull request"}),lt=32*1024*1024;function ht(t){const n=mt(t.GITHUB_EVENT_PATH),s=(0,a.yR)(n,"workflow_run","pull\
_requests");return(0,a.tk)(n,"pull_request","number")??((0,a.Gv)(n)&&(0,a.Gv)(n.issue)&&(0,a.Gv)(n.issue.pull_request)?(0,a.tk)(n.issue,"number"):void 0)??(s.length===
1?(0,a.tk)(s[0],"number"):void 0)??(Number(/^refs\/pull\/(\d{1,9})\//.exec(t.GITHUB_REF??"")?.[1]??0)||void 0)}function mt(t){if(t)try{return(0,B.statSync)(t).size>
lt?void 0:(0,a.qF)((0,B.readFileSync)(t,"utf8"))}catch{return}}var rt=6e4;async function Et(t,n,s=i.cY){const r=[];for(const _ of t.comments)try{await ft(t,_,n,
s)}catch(M){r.push(`No comment on the pull request: ${(0,i.BJ)(M,n.signal)}`)}return[...new Set(r)]}async function ft(t,{key:n,blocks:s,token:r},{env:_,signal:M,
link:g,say:R},D){const h=(0,i.W1)(_),L=ht(_);if(M.aborted)throw new i.NI("the step was told to stop.");if(L===void 0||h===void 0)throw new i.NI("this run is not\
 about one.");if(r===void 0)throw new i.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: pull-requests: write".');const f=vt(
_),T=it([...n,...f]),{step:A,result:N}=t,Mt=U({marker:T,ending:{title:`${A.name}: ${N.outcome}.`,reason:N.reason},blocks:s,footer:Pt(g,_)}),at=AbortSignal.timeout(
rt),ct=AbortSignal.any([M,at]),dt=(0,i.Sv)(_,r,ct,D);try{const{change:tt,url:ut}=await H(dt,{repository:h,pullRequest:L,marker:T},Mt,ct,D.firstDelayMs);R(`Comme\
nt on pull request #${L} ${tt}${ut===""?"":`: ${ut}`}`)}catch(tt){throw at.aborted?new i.NI(`GitHub took more than ${rt/1e3} s.`):tt}finally{dt.close()}}var it=t=>`\
<!-- mlflow-steps comment ${(0,k.createHash)("sha256").update(JSON.stringify(t)).digest("hex").slice(0,32)} -->`;function vt(t){return[(t.GITHUB_WORKFLOW_REF??"").
replace(/@.*$/,"").replace(`${t.GITHUB_REPOSITORY}/`,""),t.GITHUB_WORKSPACE?(0,W.relative)(t.GITHUB_WORKSPACE,process.cwd()):""]}function Pt(t,n){return t===void 0||
!URL.canParse(t)?"":`[${/^\d+$/.test(n.GITHUB_RUN_NUMBER??"")?`Run ${n.GITHUB_RUN_NUMBER}`:"The run"}](<${new URL(t).href}>) has the log and the job summary.`}})};
