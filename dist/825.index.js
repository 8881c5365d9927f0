export const id = 825;
export const ids = [825];
export const modules = {

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   gt: () => (/* binding */ isTlsFailure),
/* harmony export */   wC: () => (/* binding */ WireFailure)
/* harmony export */ });
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3420);
var WireFailure=class extends Error{name="WireFailure";code;wasSent;constructor(code,message,wasSent,cause){super(message,{cause});this.code=code;this.wasSent=wasSent}};
function describeFailure(thrown){const error=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown)?thrown:{};const attempts=Array.isArray(error.errors)?error.errors:[];const first=attempts[0];if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(
first))return describeFailure(first);return{code:typeof error.code==="string"?error.code:"",message:typeof error.message==="string"?error.message:String(thrown)}}
var isTlsFailure=code=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(code);


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6715);
var defaultRetryPolicy={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function computeDelayMs(retry2,policy,retryAfterMs,random){if(retryAfterMs!==void 0)
return retryAfterMs;const full=Math.min(policy.maxDelayMs,policy.firstDelayMs*2**retry2);return Math.round(full/2+full/2*random)}function parseRetryAfter(header,nowMs){
if(header===void 0)return void 0;if(/^\d+$/.test(header))return Number(header)*1e3;const date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-
nowMs)}async function retry(attempt,policy,signal,onRetry=()=>void 0){const endMs=performance.now()+policy.totalMs;for(let count=0;;count+=1){const outcome=await attempt();
if(outcome.kind==="value")return outcome.value;const delayMs=computeDelayMs(count,policy,outcome.retryAfterMs,Math.random());if(count>=policy.maxRetries||performance.
now()+delayMs>endMs){if(outcome.kind==="failure")throw outcome.error;return outcome.value}if(outcome.kind==="failure")onRetry(outcome.error,delayMs);await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(
delayMs,signal)}}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ abortReason),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4727);
var pause=(ms,signal)=>new Promise((resolve,reject)=>{if(signal.aborted){reject(abortReason(signal));return}const onAbort=()=>{clearTimeout(timer);reject(abortReason(
signal))};const timer=setTimeout(()=>{signal.removeEventListener("abort",onAbort);resolve()},ms);signal.addEventListener("abort",onAbort,{once:true})});var abortReason=signal=>(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toStepError */ .uQ)(
signal.reason);


/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ computeBound),
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
var maxRefusalBytes=64*1024;var computeBound=(status,maxBytes)=>status===200?maxBytes:Math.max(maxBytes,maxRefusalBytes);async function readBounded(chunks,maxBytes){
const read=[];let size=0;for await(const chunk of chunks){size+=chunk.byteLength;if(size>maxBytes)return{body:"",isCut:true};read.push(chunk)}return{body:Buffer.
concat(read).toString("utf8"),isCut:false}}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createNodeWire)
/* harmony export */ });
/* harmony import */ var _chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3267);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6715);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
var requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)("/");function createNodeWire(protocol,tls){const isTls=protocol==="https:";const http=requireBuiltin(isTls?"node:https":"node:h\
ttp");const agent=new http.Agent({keepAlive:true,maxSockets:8});const ready=isTls?"secureConnect":"connect";return{send:request=>new Promise((resolve,reject)=>{
if(request.signal.aborted){reject((0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__/* .abortReason */ .J)(request.signal));return}const outgoing=http.request(request.url,{method:request.method,headers:{...request.headers,
...lengthOf(request.body)},agent:request.isFresh?false:agent,...isTls?tls:{}});followExchange(outgoing,request,ready).then(resolve,reject);outgoing.end(request.
body)}),close:()=>agent.destroy()}}var lengthOf=body=>body===void 0?{}:{"content-length":String(Buffer.byteLength(body))};async function followExchange(outgoing,request,ready){
const seen={wasSent:false,isLate:false};outgoing.once("socket",socket=>{if(outgoing.reusedSocket)seen.wasSent=true;else socket.once(ready,()=>seen.wasSent=true)});
const timer=setTimeout(()=>{seen.isLate=true;outgoing.destroy()},request.timeoutMs);const onAbort=()=>void outgoing.destroy();request.signal.addEventListener("a\
bort",onAbort,{once:true});try{const incoming=await waitForResponse(outgoing);const status=incoming.statusCode??0;const maxBytes=(0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__/* .computeBound */ .A)(status,request.maxBytes);
const isTooLong=Number(incoming.headers["content-length"]??0)>maxBytes;if(isTooLong)incoming.destroy();const read=isTooLong?{body:"",isCut:true}:await (0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(
incoming,maxBytes);return{status,headers:singleHeaders(incoming),...read}}catch(thrown){request.signal.throwIfAborted();if(seen.isLate)throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC("ET\
IMEDOUT",`no answer within ${request.timeoutMs/1e3} s`,seen.wasSent,thrown);const{code,message}=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(thrown);throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC(code,message,seen.
wasSent,thrown)}finally{clearTimeout(timer);request.signal.removeEventListener("abort",onAbort)}}var waitForResponse=outgoing=>new Promise((resolve,reject)=>{outgoing.
once("response",resolve);outgoing.on("error",reject);outgoing.once("close",()=>reject(new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC("ECONNRESET","the connection was closed",true)))});var singleHeaders=incoming=>Object.
fromEntries(Object.entries(incoming.headers).map(([name,value])=>[name,typeof value==="string"?value:void 0]));


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
function findProxy(url,env,custom){const read=name=>(custom==="curl"?env[name]||env[name.toUpperCase()]:env[name.toUpperCase()]||env[name])||"";const proxy=read(
url.protocol==="https:"?"https_proxy":"http_proxy")||(custom==="curl"?read("all_proxy"):"");if(proxy===""||custom==="go"&&isLoopback(hostOf(url)))return void 0;
if(read("no_proxy").split(/[\s,]+/).some(entry=>covers(entry.toLowerCase(),url)))return void 0;return proxy.includes("://")?proxy:`http://${proxy}`}var hostOf=url=>url.
hostname.replace(/^\[|\]$/g,"");var isLoopback=host=>host==="localhost"||host==="::1"||/^127(\.\d+){3}$/.test(host);function covers(entry,url){if(entry==="*")return true;
const isBareIpv6=entry.split(":").length>2&&!entry.startsWith("[");const[,name="",port]=isBareIpv6?["",entry]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(entry)??
[];const urlPort=url.port||(url.protocol==="https:"?"443":"80");if(name===""||port!==void 0&&port!==urlPort)return false;const host=hostOf(url);const exempt=name.
replace(/^\[|\]$/g,"");return host===exempt||host.endsWith(`.${exempt}`)||isInRange(host,exempt)}function isInRange(host,range){const[base,bits]=range.split("/");
const address=parseIpv4(host);const start=parseIpv4(base??"");if(bits===void 0||address===void 0||start===void 0||!/^\d+$/.test(bits))return false;const size=2**
(32-Number(bits));return Math.floor(address/size)===Math.floor(start/size)}function parseIpv4(text){const parts=text.split(".").map(Number);if(parts.length!==4||
parts.some(part=>!Number.isInteger(part)||part<0||part>255))return void 0;return parts.reduce((sum,part)=>sum*256+part,0)}


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openWire)
/* harmony export */ });
/* harmony import */ var _chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);
function openWire(base,tls,proxy){if(proxy===void 0)return (0,_chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_0__/* .createNodeWire */ .o)(base.protocol,tls);const wire=__webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 4442)).then(({createProxyWire})=>createProxyWire(
proxy,tls));return{send:async request=>(await wire).send(request),close:()=>void wire.then(loaded=>loaded.close(),()=>void 0)}}


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   computeMarker: () => (/* binding */ computeMarker),
/* harmony export */   postComments: () => (/* binding */ postComments)
/* harmony export */ });
/* harmony import */ var _chunk_XVFVWLB2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _chunk_X7CA3AV3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1651);
/* harmony import */ var _chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3788);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9739);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6715);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3275);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);

var zeroWidthSpace="​";var references=/[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi;var commitNames="(?<![\\w.])[0-9a-f]{7,40}(?!\\w)";var markup="[&<>\"'`\\\\*_{}\\[\\]()\
#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)";var special=new RegExp(`${commitNames}|${markup}`,"gi");function escapeMarkdown(text,lineBreak="<br>"){const lines=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(
text).split(/\s*[\n\u2028\u2029]\s*/).map(line=>line.replace(/\s+/g," ").trim()).filter(Boolean);return lines.map(escapeLine).join(lineBreak)}var escapeLine=line=>line.
replace(references,found=>`${found}${zeroWidthSpace}`).replace(special,found=>{if(found.length>1)return`<code>${found}</code>`;return found==="$"?"<span>&#36;</\
span>":`&#${found.charCodeAt(0)};`});var maxBodyCharacters=65536;var maxTextCharacters=2e3;function renderComment({marker,ending,blocks,footer}){const[first,...others]=blocks;const heading=first?.kind===
"heading"?[first]:[];const rest=(heading.length>0?others:blocks).filter(block=>block.kind!=="paragraph"||block.text!==ending.reason);const parts=[marker];let left=maxBodyCharacters-
marker.length-footer.length-4;const add=markdown=>{if(markdown===""||markdown.length+2>left)return;parts.push(markdown);left-=markdown.length+2};for(const block of heading)
add(renderBlock(block,left));add(`**${renderText(ending.title,left)}** ${renderText(ending.reason,left-200)}`.trim());for(const block of rest)add(renderBlock(block,
left));return[...parts,footer].filter(Boolean).join("\n\n")}function renderBlock(block,maxCharacters){switch(block.kind){case"heading":return`### ${renderText(block.
text,maxCharacters," ")}`;case"paragraph":return renderText(block.text,maxCharacters);case"table":return renderTable(block.header,block.rows,maxCharacters);case"\
log":return renderText(`${block.title}: see the job summary.`,maxCharacters)}}function renderText(text,maxCharacters,lineBreak="<br>"){for(let length=maxTextCharacters;length>
0;length=Math.floor(length/2)){const rendered=escapeMarkdown((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(text,length),lineBreak);if(rendered.length<=maxCharacters-20)return rendered}return""}function renderTable(header,rows,maxCharacters){
const lines=[renderRow(header),`|${header.map(()=>" --- |").join("")}`];let left=maxCharacters-lines.join("\n").length-200;for(const[index,row]of rows.entries()){
const line=renderRow(row);left-=line.length+1;if(left<0)return[...lines,renderRow([`… ${rows.length-index} more, see the job summary`,...header.slice(1).map(()=>"")])].
join("\n");lines.push(line)}return lines.join("\n")}var renderRow=cells=>`|${cells.map(cell=>` ${renderText(cell,maxBodyCharacters)} |`).join("")}`;var CommentProblem=class extends Error{name="CommentProblem"};var commentRetryPolicy={maxRetries:4,totalMs:3e4,firstDelayMs:500,maxDelayMs:8e3};var timeoutMs=15e3;var maxBytes=64*1024*1024;var unnamedLimitMs=6e4;function connectGithub(env,token,signal,policy=commentRetryPolicy){
const base=parseUrl(env.GITHUB_API_URL||"https://api.github.com","GITHUB_API_URL").replace(/\/$/,"");const graphql=env.GITHUB_GRAPHQL_URL?parseUrl(env.GITHUB_GRAPHQL_URL,
"GITHUB_GRAPHQL_URL"):`${base.replace(/\/v3$/,"")}/graphql`;const proxy=(0,_chunk_X7CA3AV3_js__WEBPACK_IMPORTED_MODULE_10__/* .findProxy */ .E)(new URL(base),env,"curl");const wire=(0,_chunk_XVFVWLB2_js__WEBPACK_IMPORTED_MODULE_0__/* .openWire */ .K)(new URL(base),{rejectUnauthorized:true},
proxy===void 0?void 0:new URL(parseUrl(proxy,"the proxy")));const headers={accept:"application/vnd.github+json","x-github-api-version":"2022-11-28",authorization:`\
Bearer ${token}`,"user-agent":"mlflow-steps"};const attempt=async({method,path,body,isIdempotent=true})=>{try{const response=await wire.send({method,url:new URL(
path==="graphql"?graphql:`${base}/${path}`),headers:body?{...headers,"content-type":"application/json"}:headers,...body?{body:JSON.stringify(body)}:{},timeoutMs,
signal,maxBytes,isFresh:!isIdempotent});return judge(response,isIdempotent)}catch(thrown){if(!(thrown instanceof _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_3__/* .WireFailure */ .wC))throw thrown;const{code,message}=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(
thrown);const value={ok:false,status:0,message:(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteForeign */ .xS)(message||code),isRateLimited:false};const isFinal=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_3__/* .isTlsFailure */ .gt)(code)||!isIdempotent&&thrown.wasSent;
return isFinal?{kind:"value",value}:{kind:"provisional",value,retryAfterMs:void 0}}};return{send:call=>(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(()=>attempt(call),policy,signal),close:()=>wire.close()}}
function judge(response,isIdempotent){const{status,headers,body,isCut}=response;const parsed=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .qF)(body);if(status>=200&&status<300&&!isCut){return{kind:"va\
lue",value:{ok:true,body:parsed,hasNext:/;\s*rel="?next"?/.test(headers.link??"")}}}const message=isCut?`an answer of more than ${maxBytes} bytes`:(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteForeign */ .xS)(
(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .textAt */ .$6)(parsed,"message")??"");const isRateLimited=status===429||status===403&&(headers["retry-after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/rate limit/i.
test(message));const value={ok:false,status,message,isRateLimited};if(isRateLimited)return{kind:"provisional",value,retryAfterMs:readLimit(headers)};const isTransient=isIdempotent&&
(status>=500||status===408);return isTransient?{kind:"provisional",value,retryAfterMs:(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(headers["retry-after"],Date.now())}:{kind:"value",value}}function readLimit(headers){
const named=(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(headers["retry-after"],Date.now());if(named!==void 0)return named;const reset=headers["x-ratelimit-reset"]??"";return/^\d{1,12}$/.test(
reset)?Math.max(1e3,Number(reset)*1e3-Date.now()):unnamedLimitMs}function parseUrl(text,what){if(URL.canParse(text)&&/^https?:/i.test(text))return text;throw new CommentProblem(
`${what} is not an http(s) address.`)}var perPage=100;var maxPages=50;var maxRounds=3;async function keepComment(api,place,body,signal,roundDelayMs=1e3){const comments=`repos/${place.repository}/iss\
ues`;const author=await readAuthor(api);for(let round=1;;round+=1){const mayTryAgain=round<maxRounds;let[kept,...repeated]=await findOwn(api,place,author);if(kept===
void 0){const answer=await api.send({method:"POST",path:`${comments}/${place.pullRequest}/comments`,body:{body},isIdempotent:false});if(answer.ok){const created=readComment(
answer.body);if(created===void 0)throw new CommentProblem("GitHub answered the new comment with something that is none.");const[oldest=created]=await findOwn(api,
place,author);if(oldest.id>=created.id)return{...created,change:"created"};[kept,repeated]=[oldest,[created]]}else{const mayHaveArrived=!answer.isRateLimited&&(answer.
status===0||answer.status>=500);if(!mayHaveArrived||!mayTryAgain)throw problemOf(answer,"write the comment");await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v)(roundDelayMs,signal);continue}}const updated=await api.
send({method:"PATCH",path:`${comments}/comments/${kept.id}`,body:{body}});if(!updated.ok&&updated.status===404&&mayTryAgain)continue;if(!updated.ok)throw problemOf(
updated,"update the comment");for(const{id}of repeated)await api.send({method:"DELETE",path:`${comments}/comments/${id}`});return{...kept,change:"updated"}}}async function readAuthor(api){
const answer=await api.send({method:"POST",path:"graphql",body:{query:"query { viewer { login } }"}});if(!answer.ok)throw problemOf(answer,"say whose token it i\
s");const login=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .textAt */ .$6)(answer.body,"data","viewer","login");if(login===void 0)throw new CommentProblem("GitHub does not say whose token it is, so that no commen\
t can be known for its own.");return login}async function findOwn(api,{repository,pullRequest,marker},author){const own=[];for(let page=1;page<=maxPages;page+=1){
const answer=await api.send({method:"GET",path:`repos/${repository}/issues/${pullRequest}/comments?per_page=${perPage}&page=${page}`});if(!answer.ok)throw problemOf(
answer,"list the comments");for(const each of (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsAt */ .yR)({list:answer.body},"list")){const comment=readComment(each);if(comment!==void 0&&isBy(each,author)&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .textAt */ .$6)(
each,"body")?.startsWith(marker))own.push(comment)}if(!answer.hasNext)return own.sort((a,b)=>a.id-b.id)}throw new CommentProblem(`the pull request has more than\
 ${maxPages*perPage} comments.`)}function isBy(comment,author){const login=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .textAt */ .$6)(comment,"user","login");return login===author||(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .textAt */ .$6)(comment,"user","type")===
"Bot"&&login===`${author}[bot]`}function readComment(value){const id=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .numberAt */ .tk)(value,"id");return id===void 0?void 0:{id,url:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .textAt */ .$6)(value,"html_url")??""}}function problemOf({
status,message,isRateLimited},what){const said=message===""?String(status):`${status}: ${message.replace(/\.$/,"")}`;if(status===0)return new CommentProblem(`Gi\
tHub cannot be reached to ${what}: ${message}.`);if(isRateLimited)return new CommentProblem(`GitHub limits this token's requests (${said}).`);if(status===401)return new CommentProblem(
`GitHub does not accept the token (${said}). Give github-token: \${{ github.token }}.`);if(status===403){return new CommentProblem(`the token may not ${what} (${said}\
). For a pull request from a fork it is read-only; for any other, give the job "permissions: pull-requests: write".`)}if(status===404)return new CommentProblem(
`GitHub knows no such pull request, or the token may not see it (${said}).`);return new CommentProblem(`GitHub did not ${what} (${said}).`)}var maxEventBytes=32*1024*1024;function findPullRequest(env){const event=readEvent(env.GITHUB_EVENT_PATH);const started=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsAt */ .yR)(event,"workflow_run","pull_req\
uests");const ofEvent=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .numberAt */ .tk)(event,"pull_request","number")??((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(event)&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(event.issue)&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(event.issue.pull_request)?(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .numberAt */ .tk)(event.issue,
"number"):void 0)??(started.length===1?(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .numberAt */ .tk)(started[0],"number"):void 0);return ofEvent??(Number(/^refs\/pull\/(\d{1,9})\//.exec(env.GITHUB_REF??"")?.[1]??0)||
void 0)}function readEvent(path){if(!path)return void 0;try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)(path).size>maxEventBytes?void 0:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .qF)((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)(path,"utf8"))}catch{return void 0}}var deadlineMs=6e4;async function postComments(ending,host,policy=commentRetryPolicy){const remarks=[];for(const comment of ending.comments){try{await postComment(
ending,comment,host,policy)}catch(thrown){remarks.push(`No comment on the pull request: ${describe(thrown,host.signal)}`)}}return[...new Set(remarks)]}async function postComment(ending,{
key,blocks,token},{env,signal,link,say},policy){const repository=env.GITHUB_REPOSITORY??"";const pullRequest=findPullRequest(env);if(signal.aborted)throw new CommentProblem(
"the step was told to stop.");if(pullRequest===void 0||!/^[\w.-]+\/[\w.-]+$/.test(repository))throw new CommentProblem("this run is not about one.");if(token===
void 0)throw new CommentProblem('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: pull-requests: write".');const path=describePath(
env);const marker=computeMarker([...key,...path]);const{step,result}=ending;const body=renderComment({marker,ending:{title:`${step.name}: ${result.outcome}.`,reason:result.
reason},blocks,footer:renderFooter(link,env)});const deadline=AbortSignal.timeout(deadlineMs);const ended=AbortSignal.any([signal,deadline]);const api=connectGithub(
env,token,ended,policy);try{const{change,url}=await keepComment(api,{repository,pullRequest,marker},body,ended,policy.firstDelayMs);say(`Comment on pull request\
 #${pullRequest} ${change}${url===""?"":`: ${url}`}`)}catch(thrown){if(deadline.aborted)throw new CommentProblem(`GitHub took more than ${deadlineMs/1e3} s.`);throw thrown}finally{
api.close()}}var computeMarker=key=>`<!-- mlflow-steps comment ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(JSON.stringify(key)).digest("hex").slice(0,32)} -->`;function describePath(env){
const workflow=(env.GITHUB_WORKFLOW_REF??"").replace(/@.*$/,"").replace(`${env.GITHUB_REPOSITORY}/`,"");return[workflow,env.GITHUB_WORKSPACE?(0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(env.GITHUB_WORKSPACE,
process.cwd()):""]}function renderFooter(link,env){if(link===void 0||!URL.canParse(link))return"";const run=/^\d+$/.test(env.GITHUB_RUN_NUMBER??"")?`Run ${env.GITHUB_RUN_NUMBER}`:
"The run";return`[${run}](<${new URL(link).href}>) has the log and the job summary.`}function describe(thrown,signal){if(signal.aborted)return"the step was told\
 to stop.";if(thrown instanceof CommentProblem)return thrown.message;return`${thrown instanceof Error?thrown.message:String(thrown)}.`}


/***/ })

};
