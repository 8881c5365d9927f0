"use strict";exports.id=394,exports.ids=[394],exports.modules={4215:((et,W,o)=>{o.r(W),o.d(W,{announceDeployment:()=>H});var i=o(7718),q=o(6518),b=o(6975),F=o(7871),Z=o(233),
Y=o(4054),w=o(4925),j=o(3943),N=o(1660),B=o(8243),m=o(2804),J=o(9596),X=3e4,k=4e3,Q=140;async function H(e,a,c=i.cY){const{env:d,signal:O,link:y,warn:_}=a,g=(0,i.
W1)(d),M=`repos/${g??""}/deployments`,D=async l=>{const E=AbortSignal.timeout(O.aborted?k:X);try{if(g===void 0||!d.GITHUB_SHA)throw new i.NI("this does not run \
for a commit of a repository on GitHub.");if(e.token===void 0)throw new i.NI('no token is given. Give github-token: ${{ github.token }}, and the job "permission\
s: deployments: write".');const f=(0,i.Sv)(d,e.token,E,c);return await l(f).finally(()=>f.close())}catch(f){_(`The deployment is not told to GitHub: ${E.aborted?
"it took too long.":(0,i.BJ)(f,new AbortController().signal)}`);return}},P=async(l,E,f,L,S)=>{const x={state:f,description:(0,j.xS)(L,Q-1),...y===void 0?{}:{log_url:y},
...S===void 0?{}:{environment_url:S}};G(await l.send({method:"POST",path:`${M}/${E}/statuses`,body:x}),"say how the deployment stands")},A=await D(async l=>{const E=await K(
l,M,e,d.GITHUB_SHA??"");return await P(l,E,"in_progress",e.description),E});return async({state:l,description:E,url:f})=>{A!==void 0&&await D(L=>P(L,A,l,E,f))}}
async function K(e,a,{environment:c,description:d,payload:O},y){const _=crypto.randomUUID(),g={ref:y,environment:c,description:(0,j.xS)(d,Q-1),payload:{...O,key:_},
auto_merge:!1,required_contexts:[]},M=await e.send({method:"POST",path:a,body:g,isIdempotent:!1});if(!M.ok&&(M.status===0||M.status>=500)){const P=await e.send(
{method:"GET",path:`${a}?${new URLSearchParams({sha:y,environment:c,per_page:"10"}).toString()}`}),A=P.ok?(0,B.yR)({list:P.body},"list").find(E=>(0,B.$6)(E,"pay\
load","key")===_):void 0,l=(0,B.tk)(A,"id");if(l!==void 0)return l}const D=(0,B.tk)(G(M,"make the deployment"),"id");if(D===void 0)throw new i.NI("GitHub answer\
ed the new deployment with something that is none.");return D}function G(e,a){if(e.ok)return e.body;throw(0,i.Zw)(e,{what:a,permission:"deployments",place:"repo\
sitory or commit"})}}),7718:((et,W,o)=>{o.d(W,{BJ:()=>N,NI:()=>w,Sv:()=>k,W1:()=>G,Zw:()=>j,cY:()=>B});var i=o(6518),q=o(7396),b=o(233),F=o(4054),Z=o(3943),Y=o(
8243),w=class extends Error{name="GithubProblem"};function j({status:e,message:a,isRateLimited:c},{what:d,permission:O,place:y}){const _=a===""?String(e):`${e}:\
 ${a.replace(/\.$/,"")}`;return e===0?new w(`GitHub cannot be reached to ${d}: ${a}.`):c?new w(`GitHub limits this token's requests (${_}).`):e===401?new w(`Git\
Hub does not accept the token (${_}). Give github-token: \${{ github.token }}.`):e===403?new w(`the token may not ${d} (${_}). For a pull request from a fork it\
 is read-only; for any other, give the job "permissions: ${O}: write".`):e===404?new w(`GitHub knows no such ${y}, or the token may not see it (${_}).`):new w(`\
GitHub did not ${d} (${_}).`)}function N(e,a){return a.aborted?"the step was told to stop.":e instanceof w?e.message:`${e instanceof Error?e.message:String(e)}.`}
var B={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3},m=15e3,J=64*1024*1024,X=6e4;function k(e,a,c,d=B){const O=K(e.GITHUB_API_URL||"https://api.gith\
ub.com","GITHUB_API_URL").replace(/\/$/,""),y=e.GITHUB_GRAPHQL_URL?K(e.GITHUB_GRAPHQL_URL,"GITHUB_GRAPHQL_URL"):`${O.replace(/\/v3$/,"")}/graphql`,_=(0,q.E)(new URL(
O),e,"curl"),g=(0,i.K)(new URL(O),{rejectUnauthorized:!0},_===void 0?void 0:new URL(K(_,"the proxy"))),M={accept:"application/vnd.github+json","x-github-api-ver\
sion":"2022-11-28",authorization:`Bearer ${a}`,"user-agent":"mlflow-steps"},D=async({method:P,path:A,body:l,isIdempotent:E=!0})=>{try{const f=await g.send({method:P,
url:new URL(A==="graphql"?y:`${O}/${A}`),headers:l?{...M,"content-type":"application/json"}:M,...l?{body:JSON.stringify(l)}:{},timeoutMs:m,signal:c,maxBytes:J,isFresh:!E});
return Q(f,E)}catch(f){if(!(f instanceof F.wC))throw f;const{code:L,message:S}=(0,F.Ic)(f),x={ok:!1,status:0,message:(0,Z.xS)(S||L),isRateLimited:!1};return(0,F.
gt)(L)||!E&&f.wasSent?{kind:"value",value:x}:{kind:"provisional",value:x,retryAfterMs:void 0}}};return{send:P=>(0,b.L5)(()=>D(P),d,c),close:()=>g.close()}}function Q(e,a){
const{status:c,headers:d,body:O,isCut:y}=e,_=(0,Y.qF)(O);if(c>=200&&c<300&&!y)return{kind:"value",value:{ok:!0,body:_,hasNext:/;\s*rel="?next"?/.test(d.link??"")}};
const g=y?`an answer of more than ${J} bytes`:(0,Z.xS)((0,Y.$6)(_,"message")??""),M=c===429||c===403&&(d["retry-after"]!==void 0||d["x-ratelimit-remaining"]==="\
0"||/rate limit/i.test(g)),D={ok:!1,status:c,message:g,isRateLimited:M};return M?{kind:"provisional",value:D,retryAfterMs:H(d)}:a&&(c>=500||c===408)?{kind:"prov\
isional",value:D,retryAfterMs:(0,b.mu)(d["retry-after"],Date.now())}:{kind:"value",value:D}}function H(e){const a=(0,b.mu)(e["retry-after"],Date.now());if(a!==void 0)
return a;const c=e["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(c)?Math.max(1e3,Number(c)*1e3-Date.now()):X}function K(e,a){if(URL.canParse(e)&&/^https?:/i.
test(e))return e;throw new w(`${a} is not an http(s) address.`)}var G=({GITHUB_REPOSITORY:e=""})=>/^[\w.-]+\/[\w.-]+$/.test(e)?e:void 0}),648:((et,W,o)=>{o.r(W),
o.d(W,{computeMarker:()=>rt,postComments:()=>mt});var i=o(7718),q=o(6518),b=o(6975),F=o(7871),Z=o(233),Y=o(4054),w=o(4925),j=o(7076),N=o(3943),B=o(1660),m=o(8243),
J=o(2804),X=o(9596),k=o(7598),Q=o.n(k),H=o(6760),K=o.n(H),G="\u200B",e=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi,a="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)",c="[&<>\"'`\\\\*_\
{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)",d=new RegExp(`${a}|${c}`,"gi");function O(t,n="<br>"){return(0,N.YI)(t).split(/\s*[\n\u2028\u2029]\s*/).map(r=>r.
replace(/\s+/g," ").trim()).filter(Boolean).map(y).join(n)}var y=t=>t.replace(e,n=>`${n}${G}`).replace(d,n=>n.length>1?`<code>${n}</code>`:n==="$"?"<span>&#36;<\
/span>":`&#${n.charCodeAt(0)};`),_=65536,g=2e3;function M({marker:t,ending:n,blocks:s,footer:r}){const[u,...p]=s,I=u?.kind==="heading"?[u]:[],R=(I.length>0?p:s).
filter(v=>v.kind!=="paragraph"||v.text!==n.reason),$=[t];let h=_-t.length-r.length-4;const U=v=>{v===""||v.length+2>h||($.push(v),h-=v.length+2)};for(const v of I)
U(D(v,h));U(`**${P(n.title,h)}** ${P(n.reason,h-200)}`.trim());for(const v of R)U(D(v,h));return[...$,r].filter(Boolean).join(`

`)}function D(t,n){switch(t.kind){case"heading":return`### ${P(t.text,n," ")}`;case"paragraph":return P(t.text,n);case"table":return A(t.header,t.rows,n);case"l\
og":return P(`${t.title}: see the job summary.`,n)}}function P(t,n,s="<br>"){for(let r=g;r>0;r=Math.floor(r/2)){const u=O((0,N.Jj)(t,r),s);if(u.length<=n-20)return u}
return""}function A(t,n,s){const r=[l(t),`|${t.map(()=>" --- |").join("")}`];let u=s-r.join(`
`).length-200;for(const[p,I]of n.entries()){const R=l(I);if(u-=R.length+1,u<0)return[...r,l([`\u2026 ${n.length-p} more, see the job summary`,...t.slice(1).map(
()=>"")])].join(`
`);r.push(R)}return r.join(`
`)}var l=t=>`|${t.map(n=>` ${P(n,_)} |`).join("")}`,E=100,f=50,L=3;async function S(t,n,s,r,u=1e3){const p=`repos/${n.repository}/issues`,I=await x(t);for(let R=1;;R+=
1){const $=R<L;let[h,...U]=await tt(t,n,I);if(h===void 0){const T=await t.send({method:"POST",path:`${p}/${n.pullRequest}/comments`,body:{body:s},isIdempotent:!1});
if(T.ok){const C=ot(T.body);if(C===void 0)throw new i.NI("GitHub answered the new comment with something that is none.");const[V=C]=await tt(t,n,I);if(V.id>=C.id)
return{...C,change:"created"};[h,U]=[V,[C]]}else{if(!(!T.isRateLimited&&(T.status===0||T.status>=500))||!$)throw z(T,"write the comment");await(0,w.v)(u,r);continue}}
const v=await t.send({method:"PATCH",path:`${p}/comments/${h.id}`,body:{body:s}});if(!(!v.ok&&v.status===404&&$)){if(!v.ok)throw z(v,"update the comment");for(const{
id:T}of U)await t.send({method:"DELETE",path:`${p}/comments/${T}`});return{...h,change:"updated"}}}}async function x(t){const n=await t.send({method:"POST",path:"\
graphql",body:{query:"query { viewer { login } }"}});if(!n.ok)throw z(n,"say whose token it is");const s=(0,m.$6)(n.body,"data","viewer","login");if(s===void 0)
throw new i.NI("GitHub does not say whose token it is, so that no comment can be known for its own.");return s}async function tt(t,{repository:n,pullRequest:s,marker:r},u){
const p=[];for(let I=1;I<=f;I+=1){const R=await t.send({method:"GET",path:`repos/${n}/issues/${s}/comments?per_page=${E}&page=${I}`});if(!R.ok)throw z(R,"list t\
he comments");for(const $ of(0,m.yR)({list:R.body},"list")){const h=ot($);h!==void 0&&ut($,u)&&(0,m.$6)($,"body")?.startsWith(r)&&p.push(h)}if(!R.hasNext)return p.
sort(($,h)=>$.id-h.id)}throw new i.NI(`the pull request has more than ${f*E} comments.`)}function ut(t,n){const s=(0,m.$6)(t,"user","login");return s===n||(0,m.
$6)(t,"user","type")==="Bot"&&s===`${n}[bot]`}function ot(t){const n=(0,m.tk)(t,"id");return n===void 0?void 0:{id:n,url:(0,m.$6)(t,"html_url")??""}}var z=(t,n)=>(0,i.
Zw)(t,{what:n,permission:"pull-requests",place:"pull request"}),_t=32*1024*1024;function lt(t){const n=ht(t.GITHUB_EVENT_PATH),s=(0,m.yR)(n,"workflow_run","pull\
_requests");return(0,m.tk)(n,"pull_request","number")??((0,m.Gv)(n)&&(0,m.Gv)(n.issue)&&(0,m.Gv)(n.issue.pull_request)?(0,m.tk)(n.issue,"number"):void 0)??(s.length===
1?(0,m.tk)(s[0],"number"):void 0)??(Number(/^refs\/pull\/(\d{1,9})\//.exec(t.GITHUB_REF??"")?.[1]??0)||void 0)}function ht(t){if(t)try{const n=(0,j.M)(t,_t);return n===
void 0?void 0:(0,m.qF)(n)}catch{return}}var st=6e4;async function mt(t,n,s=i.cY){const r=[];for(const u of t.comments)try{await Et(t,u,n,s)}catch(p){r.push(`No \
comment on the pull request: ${(0,i.BJ)(p,n.signal)}`)}return[...new Set(r)]}async function Et(t,{key:n,blocks:s,token:r},{env:u,signal:p,link:I,say:R},$){const h=(0,i.
W1)(u),U=lt(u);if(p.aborted)throw new i.NI("the step was told to stop.");if(U===void 0||h===void 0)throw new i.NI("this run is not about one.");if(r===void 0)throw new i.
NI('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: pull-requests: write".');const v=ft(u),T=rt([...n,...v]),{step:C,result:V}=t,
Pt=M({marker:T,ending:{title:`${C.name}: ${V.outcome}.`,reason:V.reason},blocks:s,footer:vt(I,u)}),it=AbortSignal.timeout(st),at=AbortSignal.any([p,it]),ct=(0,i.
Sv)(u,r,at,$);try{const{change:nt,url:dt}=await S(ct,{repository:h,pullRequest:U,marker:T},Pt,at,$.firstDelayMs);R(`Comment on pull request #${U} ${nt}${dt===""?
"":`: ${dt}`}`)}catch(nt){throw it.aborted?new i.NI(`GitHub took more than ${st/1e3} s.`):nt}finally{ct.close()}}var rt=t=>`<!-- mlflow-steps comment ${(0,k.createHash)(
"sha256").update(JSON.stringify(t)).digest("hex").slice(0,32)} -->`;function ft(t){return[(t.GITHUB_WORKFLOW_REF??"").replace(/@.*$/,"").replace(`${t.GITHUB_REPOSITORY}\
/`,""),t.GITHUB_WORKSPACE?(0,H.relative)(t.GITHUB_WORKSPACE,process.cwd()):""]}function vt(t,n){return t===void 0||!URL.canParse(t)?"":`[${/^\d+$/.test(n.GITHUB_RUN_NUMBER??
"")?`Run ${n.GITHUB_RUN_NUMBER}`:"The run"}](<${new URL(t).href}>) has the log and the job summary.`}})};
