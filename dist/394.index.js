"use strict";exports.id=394,exports.ids=[394],exports.modules={4801:((et,W,o)=>{o.r(W),o.d(W,{announceDeployment:()=>k});var i=o(7545),q=o(4129),b=o(4032),N=o(7871),J=o(7628),
V=o(4054),w=o(154),j=o(7522),Y=o(1660),A=o(8243),m=o(1470),Z=o(9596),X=3e4,G=4e3,F=140;async function k(e,a,c=i.cY){const{env:d,signal:M,link:y,warn:_}=a,g=(0,i.
W1)(d),p=`repos/${g??""}/deployments`,R=async l=>{const E=AbortSignal.timeout(M.aborted?G:X);try{if(g===void 0||!d.GITHUB_SHA)throw new i.NI("this does not run \
for a commit of a repository on GitHub.");if(e.token===void 0)throw new i.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permission\
s: deployments: write".');const f=(0,i.Sv)(d,e.token,E,c);return await l(f).finally(()=>f.close())}catch(f){_(`The deployment is not told to GitHub: ${E.aborted?
"it took too long.":(0,i.BJ)(f,new AbortController().signal)}`);return}},P=async(l,E,f,L,S)=>{const x={state:f,description:(0,j.xS)(L,F-1),...y===void 0?{}:{log_url:y},
...S===void 0?{}:{environment_url:S}};K(await l.send({method:"POST",path:`${p}/${E}/statuses`,body:x}),"say how the deployment stands")},B=await R(async l=>{const E=await H(
l,p,e,d.GITHUB_SHA??"");return await P(l,E,"in_progress",e.description),E});return async({state:l,description:E,url:f})=>{B!==void 0&&await R(L=>P(L,B,l,E,f))}}
async function H(e,a,{environment:c,description:d,payload:M},y){const _=crypto.randomUUID(),g={ref:y,environment:c,description:(0,j.xS)(d,F-1),payload:{...M,key:_},
auto_merge:!1,required_contexts:[]},p=await e.send({method:"POST",path:a,body:g,isIdempotent:!1});if(!p.ok&&(p.status===0||p.status>=500)){const P=await e.send(
{method:"GET",path:`${a}?${new URLSearchParams({sha:y,environment:c,per_page:"10"}).toString()}`}),B=P.ok?(0,A.yR)({list:P.body},"list").find(E=>(0,A.$6)(E,"pay\
load","key")===_):void 0,l=(0,A.tk)(B,"id");if(l!==void 0)return l}const R=(0,A.tk)(K(p,"make the deployment"),"id");if(R===void 0)throw new i.NI("GitHub answer\
ed the new deployment with something that is none.");return R}function K(e,a){if(e.ok)return e.body;throw(0,i.Zw)(e,{what:a,permission:"deployments",place:"repo\
sitory or commit"})}}),7545:((et,W,o)=>{o.d(W,{BJ:()=>Y,NI:()=>w,Sv:()=>G,W1:()=>K,Zw:()=>j,cY:()=>A});var i=o(4129),q=o(7396),b=o(7628),N=o(4054),J=o(7522),V=o(
8243),w=class extends Error{name="GithubProblem"};function j({status:e,message:a,isRateLimited:c},{what:d,permission:M,place:y}){const _=a===""?String(e):`${e}:\
 ${a.replace(/\.$/,"")}`;return e===0?new w(`GitHub cannot be reached to ${d}: ${a}.`):c?new w(`GitHub limits this token's requests (${_}).`):e===401?new w(`Git\
Hub does not accept the token (${_}). Give github-token: \${{ github.token }}.`):e===403?new w(`the token may not ${d} (${_}). For a pull request from a fork it\
 is read-only; for any other, give the job "permissions: ${M}: write".`):e===404?new w(`GitHub knows no such ${y}, or the token may not see it (${_}).`):new w(`\
GitHub did not ${d} (${_}).`)}function Y(e,a){return a.aborted?"the step was told to stop.":e instanceof w?e.message:`${e instanceof Error?e.message:String(e)}.`}
var A={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3},m=15e3,Z=64*1024*1024,X=6e4;function G(e,a,c,d=A){const M=H(e.GITHUB_API_URL||"https://api.gith\
ub.com","GITHUB_API_URL").replace(/\/$/,""),y=e.GITHUB_GRAPHQL_URL?H(e.GITHUB_GRAPHQL_URL,"GITHUB_GRAPHQL_URL"):`${M.replace(/\/v3$/,"")}/graphql`,_=(0,q.E)(new URL(
M),e,"curl"),g=(0,i.K)(new URL(M),{rejectUnauthorized:!0},_===void 0?void 0:new URL(H(_,"the proxy"))),p={accept:"application/vnd.github+json","x-github-api-ver\
sion":"2022-11-28",authorization:`Bearer ${a}`,"user-agent":"mlflow-steps"},R=async({method:P,path:B,body:l,isIdempotent:E=!0})=>{try{const f=await g.send({method:P,
url:new URL(B==="graphql"?y:`${M}/${B}`),headers:l?{...p,"content-type":"application/json"}:p,...l?{body:JSON.stringify(l)}:{},timeoutMs:m,signal:c,maxBytes:Z,isFresh:!E});
return F(f,E)}catch(f){if(!(f instanceof N.wC))throw f;const{code:L,message:S}=(0,N.Ic)(f),x={ok:!1,status:0,message:(0,J.xS)(S||L),isRateLimited:!1};return(0,N.
gt)(L)||!E&&f.wasSent?{kind:"value",value:x}:{kind:"provisional",value:x,retryAfterMs:void 0}}};return{send:P=>(0,b.L5)(()=>R(P),d,c),close:()=>g.close()}}function F(e,a){
const{status:c,headers:d,body:M,isCut:y}=e,_=(0,V.qF)(M);if(c>=200&&c<300&&!y)return{kind:"value",value:{ok:!0,body:_,hasNext:/;\s*rel="?next"?/.test(d.link??"")}};
const g=y?`an answer of more than ${Z} bytes`:(0,J.xS)((0,V.$6)(_,"message")??""),p=c===429||c===403&&(d["retry-after"]!==void 0||d["x-ratelimit-remaining"]==="\
0"||/rate limit/i.test(g)),R={ok:!1,status:c,message:g,isRateLimited:p};return p?{kind:"provisional",value:R,retryAfterMs:k(d)}:a&&(c>=500||c===408)?{kind:"prov\
isional",value:R,retryAfterMs:(0,b.mu)(d["retry-after"],Date.now())}:{kind:"value",value:R}}function k(e){const a=(0,b.mu)(e["retry-after"],Date.now());if(a!==void 0)
return a;const c=e["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(c)?Math.max(1e3,Number(c)*1e3-Date.now()):X}function H(e,a){if(URL.canParse(e)&&/^https?:/i.
test(e))return e;throw new w(`${a} is not an http(s) address.`)}var K=({GITHUB_REPOSITORY:e=""})=>/^[\w.-]+\/[\w.-]+$/.test(e)?e:void 0}),8507:((et,W,o)=>{o.r(W),
o.d(W,{computeMarker:()=>rt,postComments:()=>mt});var i=o(7545),q=o(4129),b=o(4032),N=o(7871),J=o(7628),V=o(4054),w=o(154),j=o(7522),Y=o(3966),A=o(1660),m=o(8243),
Z=o(1470),X=o(9596),G=o(7598),F=o.n(G),k=o(6760),H=o.n(k),K="\u200B",e=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi,a="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)",c="[&<>\"'`\\\\*_\
{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)",d=new RegExp(`${a}|${c}`,"gi");function M(t,n="<br>"){return(0,j.YI)(t).split(/\s*[\n\u2028\u2029]\s*/).map(r=>r.
replace(/\s+/g," ").trim()).filter(Boolean).map(y).join(n)}var y=t=>t.replace(e,n=>`${n}${K}`).replace(d,n=>n.length>1?`<code>${n}</code>`:n==="$"?"<span>&#36;<\
/span>":`&#${n.charCodeAt(0)};`),_=65536,g=2e3;function p({marker:t,ending:n,blocks:s,footer:r}){const[u,...O]=s,D=u?.kind==="heading"?[u]:[],$=(D.length>0?O:s).
filter(v=>v.kind!=="paragraph"||v.text!==n.reason),U=[t];let h=_-t.length-r.length-4;const T=v=>{v===""||v.length+2>h||(U.push(v),h-=v.length+2)};for(const v of D)
T(R(v,h));T(`**${P(n.title,h)}** ${P(n.reason,h-200)}`.trim());for(const v of $)T(R(v,h));return[...U,r].filter(Boolean).join(`

`)}function R(t,n){switch(t.kind){case"heading":return`### ${P(t.text,n," ")}`;case"paragraph":return P(t.text,n);case"table":return B(t.header,t.rows,n);case"l\
og":return P(`${t.title}: see the job summary.`,n)}}function P(t,n,s="<br>"){for(let r=g;r>0;r=Math.floor(r/2)){const u=M((0,j.Jj)(t,r),s);if(u.length<=n-20)return u}
return""}function B(t,n,s){const r=[l(t),`|${t.map(()=>" --- |").join("")}`];let u=s-r.join(`
`).length-200;for(const[O,D]of n.entries()){const $=l(D);if(u-=$.length+1,u<0)return[...r,l([`\u2026 ${n.length-O} more, see the job summary`,...t.slice(1).map(
()=>"")])].join(`
`);r.push($)}return r.join(`
`)}var l=t=>`|${t.map(n=>` ${P(n,_)} |`).join("")}`,E=100,f=50,L=3;async function S(t,n,s,r,u=1e3){const O=`repos/${n.repository}/issues`,D=await x(t);for(let $=1;;$+=
1){const U=$<L;let[h,...T]=await tt(t,n,D);if(h===void 0){const I=await t.send({method:"POST",path:`${O}/${n.pullRequest}/comments`,body:{body:s},isIdempotent:!1});
if(I.ok){const C=ot(I.body);if(C===void 0)throw new i.NI("GitHub answered the new comment with something that is none.");const[Q=C]=await tt(t,n,D);if(Q.id>=C.id)
return{...C,change:"created"};[h,T]=[Q,[C]]}else{if(!(!I.isRateLimited&&(I.status===0||I.status>=500))||!U)throw z(I,"write the comment");await(0,w.v)(u,r);continue}}
const v=await t.send({method:"PATCH",path:`${O}/comments/${h.id}`,body:{body:s}});if(!(!v.ok&&v.status===404&&U)){if(!v.ok)throw z(v,"update the comment");for(const{
id:I}of T)await t.send({method:"DELETE",path:`${O}/comments/${I}`});return{...h,change:"updated"}}}}async function x(t){const n=await t.send({method:"POST",path:"\
graphql",body:{query:"query { viewer { login } }"}});if(!n.ok)throw z(n,"say whose token it is");const s=(0,m.$6)(n.body,"data","viewer","login");if(s===void 0)
throw new i.NI("GitHub does not say whose token it is, so that no comment can be known for its own.");return s}async function tt(t,{repository:n,pullRequest:s,marker:r},u){
const O=[];for(let D=1;D<=f;D+=1){const $=await t.send({method:"GET",path:`repos/${n}/issues/${s}/comments?per_page=${E}&page=${D}`});if(!$.ok)throw z($,"list t\
he comments");for(const U of(0,m.yR)({list:$.body},"list")){const h=ot(U);h!==void 0&&ut(U,u)&&(0,m.$6)(U,"body")?.startsWith(r)&&O.push(h)}if(!$.hasNext)return O.
sort((U,h)=>U.id-h.id)}throw new i.NI(`the pull request has more than ${f*E} comments.`)}function ut(t,n){const s=(0,m.$6)(t,"user","login");return s===n||(0,m.
$6)(t,"user","type")==="Bot"&&s===`${n}[bot]`}function ot(t){const n=(0,m.tk)(t,"id");return n===void 0?void 0:{id:n,url:(0,m.$6)(t,"html_url")??""}}var z=(t,n)=>(0,i.
Zw)(t,{what:n,permission:"pull-requests",place:"pull request"}),_t=32*1024*1024;function lt(t){const n=ht(t.GITHUB_EVENT_PATH),s=(0,m.yR)(n,"workflow_run","pull\
_requests");return(0,m.tk)(n,"pull_request","number")??((0,m.Gv)(n)&&(0,m.Gv)(n.issue)&&(0,m.Gv)(n.issue.pull_request)?(0,m.tk)(n.issue,"number"):void 0)??(s.length===
1?(0,m.tk)(s[0],"number"):void 0)??(Number(/^refs\/pull\/(\d{1,9})\//.exec(t.GITHUB_REF??"")?.[1]??0)||void 0)}function ht(t){if(t)try{const n=(0,Y.M)(t,_t);return n===
void 0?void 0:(0,m.qF)(n)}catch{return}}var st=6e4;async function mt(t,n,s=i.cY){const r=[];for(const u of t.comments)try{await Et(t,u,n,s)}catch(O){r.push(`No \
comment on the pull request: ${(0,i.BJ)(O,n.signal)}`)}return[...new Set(r)]}async function Et(t,{key:n,blocks:s,token:r},{env:u,signal:O,link:D,say:$},U){const h=(0,i.
W1)(u),T=lt(u);if(O.aborted)throw new i.NI("the step was told to stop.");if(T===void 0||h===void 0)throw new i.NI("this run is not about one.");if(r===void 0)throw new i.
NI('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: pull-requests: write".');const v=ft(u),I=rt([...n,...v]),{step:C,result:Q}=t,
Pt=p({marker:I,ending:{title:`${C.name}: ${Q.outcome}.`,reason:Q.reason},blocks:s,footer:vt(D,u)}),it=AbortSignal.timeout(st),at=AbortSignal.any([O,it]),ct=(0,i.
Sv)(u,r,at,U);try{const{change:nt,url:dt}=await S(ct,{repository:h,pullRequest:T,marker:I},Pt,at,U.firstDelayMs);$(`Comment on pull request #${T} ${nt}${dt===""?
"":`: ${dt}`}`)}catch(nt){throw it.aborted?new i.NI(`GitHub took more than ${st/1e3} s.`):nt}finally{ct.close()}}var rt=t=>`<!-- mlflow-steps comment ${(0,G.createHash)(
"sha256").update(JSON.stringify(t)).digest("hex").slice(0,32)} -->`;function ft(t){return[(t.GITHUB_WORKFLOW_REF??"").replace(/@.*$/,"").replace(`${t.GITHUB_REPOSITORY}\
/`,""),t.GITHUB_WORKSPACE?(0,k.relative)(t.GITHUB_WORKSPACE,process.cwd()):""]}function vt(t,n){return t===void 0||!URL.canParse(t)?"":`[${/^\d+$/.test(n.GITHUB_RUN_NUMBER??
"")?`Run ${n.GITHUB_RUN_NUMBER}`:"The run"}](<${new URL(t).href}>) has the log and the job summary.`}})};
