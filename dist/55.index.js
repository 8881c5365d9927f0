"use strict";exports.id=55,exports.ids=[55],exports.modules={2254:((jt,Xe,Z)=>{Z.d(Xe,{D0:()=>Qe,K2:()=>He,Q5:()=>K,Vb:()=>he,fe:()=>oe,i_:()=>Se,kz:()=>q,vx:()=>Ne,zi:()=>_e});
var j=Z(8243),he=H=>(0,j.$6)(H,"metadata","name")??"",q=H=>(0,j.$6)(H,"metadata","uid")??"",Q=H=>(0,j.tk)(H,"metadata","generation")??0,Ne=H=>(0,j.fK)(H,"metada\
ta","deletionTimestamp")!==void 0,He=H=>(0,j.yR)(H,"metadata","ownerReferences").flatMap(fe=>(0,j.$6)(fe,"uid")??[]),Qe=(H,fe)=>He(H).includes(fe),Ee=H=>(0,j.$6)(
H,"metadata","annotations","deployment.kubernetes.io/revision"),Se=H=>xe(H).some(({type:fe,status:Pe})=>fe==="Ready"&&Pe==="True"),xe=H=>(0,j.yR)(H,"status","co\
nditions").map(fe=>({type:(0,j.$6)(fe,"type")??"",status:(0,j.$6)(fe,"status")??"",reason:(0,j.$6)(fe,"reason")??"",message:(0,j.$6)(fe,"message")??""})),_e=H=>({
name:he(H),uid:q(H),generation:Q(H),observedGeneration:(0,j.tk)(H,"status","observedGeneration")??0,revision:Ee(H),replicas:(0,j.tk)(H,"spec","replicas")??1,updatedReplicas:(0,j.
tk)(H,"status","updatedReplicas")??0,totalReplicas:(0,j.tk)(H,"status","replicas")??0,availableReplicas:(0,j.tk)(H,"status","availableReplicas")??0,maxUnavailable:Ue(
H),conditions:xe(H)});function Ue(H){const fe=(0,j.tk)(H,"spec","replicas")??1,Pe=(0,j.fK)(H,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof Pe==
"number"?Pe:typeof Pe=="string"?Math.floor((Number.parseInt(Pe,10)||0)*fe/100):0}var K=H=>({name:he(H),uid:q(H),revision:Ee(H),conditions:xe(H)}),oe=H=>({name:he(
H),uid:q(H),phase:(0,j.$6)(H,"status","phase")??"",reason:(0,j.$6)(H,"status","reason")??"",message:(0,j.$6)(H,"status","message")??"",isDeleting:Ne(H),isReady:Se(
H),conditions:xe(H),containers:[...(0,j.yR)(H,"status","initContainerStatuses").map(fe=>re(fe,!0)),...(0,j.yR)(H,"status","containerStatuses").map(fe=>re(fe,!1))]});
function re(H,fe){return{name:(0,j.$6)(H,"name")??"",isInit:fe,ready:(0,j.fK)(H,"ready")===!0,restarts:(0,j.tk)(H,"restartCount")??0,image:(0,j.$6)(H,"image")??
"",state:Ht((0,j.fK)(H,"state")),lastExitCode:(0,j.tk)(H,"lastState","terminated","exitCode"),lastReason:(0,j.$6)(H,"lastState","terminated","reason")}}function Ht(H){
const fe=st=>(0,j.$6)(H,st,"reason")??"",Pe=st=>(0,j.$6)(H,st,"message")??"";return(0,j.fK)(H,"running")!==void 0?{kind:"running"}:(0,j.fK)(H,"terminated")!==void 0?
{kind:"terminated",reason:fe("terminated"),message:Pe("terminated"),exitCode:(0,j.tk)(H,"terminated","exitCode")??0}:{kind:"waiting",reason:fe("waiting"),message:Pe(
"waiting")}}}),51:((jt,Xe,Z)=>{Z.d(Xe,{D:()=>q});var j=Z(1660),he=Z(9596),q=(0,he.P$)({"required-builtin:buffer"(Q,Ne){Ne.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).requireOfNode(
"node:buffer")}})}),9348:((jt,Xe,Z)=>{Z.d(Xe,{EI:()=>Ee,Hr:()=>Qe,YP:()=>q,g5:()=>He,n5:()=>Q,qX:()=>Se,z7:()=>Ne});var j=Z(1660),he=Z(9596),q=(0,he.P$)({"requi\
red-builtin:events"(xe,_e){_e.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).requireOfNode("node:events")}}),Q=(0,he.P$)({"required-builtin:http"(xe,_e){_e.exports=((0,j.
e7)(),(0,he.Yp)(j.VY)).requireOfNode("node:http")}}),Ne=(0,he.P$)({"required-builtin:stream"(xe,_e){_e.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).requireOfNode("node:\
stream")}}),He=(0,he.P$)({"required-builtin:net"(xe,_e){_e.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).requireOfNode("node:net")}}),Qe=(0,he.P$)({"required-builtin:uti\
l"(xe,_e){_e.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).requireOfNode("node:util")}}),Ee=(0,he.P$)({"required-builtin:tls"(xe,_e){_e.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).
requireOfNode("node:tls")}}),Se=(0,he.P$)({"required-builtin:url"(xe,_e){_e.exports=((0,j.e7)(),(0,he.Yp)(j.VY)).requireOfNode("node:url")}})}),4459:((jt,Xe,Z)=>{
Z.d(Xe,{connectCluster:()=>ku});var j=Z(9348),he=Z(7396),q=Z(2254),Q=Z(3395),Ne=Z(1143),He=Z(7628),Qe=Z(4054),Ee=Z(154),Se=Z(7522),xe=Z(3966),_e=Z(51),Ue=Z(1660),
K=Z(8243),oe=Z(1470),re=Z(9596),Ht=Z(7067),H=Z.n(Ht),fe=Z(4708),Pe=Z.n(fe),st=Z(1692),Cu=Z.n(st),Vt=Z(7030),ni=Z.n(Vt),bt=Z(3024),Me=Z.n(bt),Yr=Z(8161),Iu=Z.n(Yr),
ut=Z(6760),et=Z.n(ut),si=Z(1421),tt=Z.n(si),ii=Z(9154),oi=Z.n(ii),Jr=Z(8474),Ou=Z.n(Jr),Zr=Z(6193),Tu=Z.n(Zr),ai=(0,re.P$)({"node_modules/smart-buffer/build/uti\
ls.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0});var e=(0,_e.D)(),r={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid \
encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"\
Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory met\
hods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"\
An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Tar\
get offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value moves cursor beyong the bounds of the internal \
SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond \
the bounds of the managed data."};t.ERRORS=r;function n(m){if(!e.Buffer.isEncoding(m))throw new Error(r.INVALID_ENCODING)}t.checkEncoding=n;function i(m){return typeof m==
"number"&&isFinite(m)&&u(m)}t.isFiniteInteger=i;function a(m,f){if(typeof m=="number"){if(!i(m)||m<0)throw new Error(f?r.INVALID_OFFSET:r.INVALID_LENGTH)}else throw new Error(
f?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function o(m){a(m,!1)}t.checkLengthValue=o;function c(m){a(m,!0)}t.checkOffsetValue=c;function l(m,f){
if(m<0||m>f.length)throw new Error(r.INVALID_TARGET_OFFSET)}t.checkTargetOffset=l;function u(m){return typeof m=="number"&&isFinite(m)&&Math.floor(m)===m}function d(m){
if(typeof BigInt>"u")throw new Error("Platform does not support JS BigInt type.");if(typeof e.Buffer.prototype[m]>"u")throw new Error(`Platform does not support\
 Buffer.prototype.${m}.`)}t.bigIntAndBufferInt64Check=d}}),ci=(0,re.P$)({"node_modules/smart-buffer/build/smartbuffer.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var e=ai(),r=4096,n="utf8",i=class ti{constructor(o){if(this.length=0,this._encoding=n,this._writeOffset=0,this._readOffset=0,ti.isSmartBufferOptions(
o))if(o.encoding&&(e.checkEncoding(o.encoding),this._encoding=o.encoding),o.size)if(e.isFiniteInteger(o.size)&&o.size>0)this._buff=Buffer.allocUnsafe(o.size);else
throw new Error(e.ERRORS.INVALID_SMARTBUFFER_SIZE);else if(o.buff)if(Buffer.isBuffer(o.buff))this._buff=o.buff,this.length=o.buff.length;else throw new Error(e.
ERRORS.INVALID_SMARTBUFFER_BUFFER);else this._buff=Buffer.allocUnsafe(r);else{if(typeof o<"u")throw new Error(e.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.
allocUnsafe(r)}}static fromSize(o,c){return new this({size:o,encoding:c})}static fromBuffer(o,c){return new this({buff:o,encoding:c})}static fromOptions(o){return new this(
o)}static isSmartBufferOptions(o){const c=o;return c&&(c.encoding!==void 0||c.size!==void 0||c.buff!==void 0)}readInt8(o){return this._readNumberValue(Buffer.prototype.
readInt8,1,o)}readInt16BE(o){return this._readNumberValue(Buffer.prototype.readInt16BE,2,o)}readInt16LE(o){return this._readNumberValue(Buffer.prototype.readInt16LE,
2,o)}readInt32BE(o){return this._readNumberValue(Buffer.prototype.readInt32BE,4,o)}readInt32LE(o){return this._readNumberValue(Buffer.prototype.readInt32LE,4,o)}readBigInt64BE(o){
return e.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(Buffer.prototype.readBigInt64BE,8,o)}readBigInt64LE(o){return e.bigIntAndBufferInt64Check(
"readBigInt64LE"),this._readNumberValue(Buffer.prototype.readBigInt64LE,8,o)}writeInt8(o,c){return this._writeNumberValue(Buffer.prototype.writeInt8,1,o,c),this}insertInt8(o,c){
return this._insertNumberValue(Buffer.prototype.writeInt8,1,o,c)}writeInt16BE(o,c){return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,o,c)}insertInt16BE(o,c){
return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,o,c)}writeInt16LE(o,c){return this._writeNumberValue(Buffer.prototype.writeInt16LE,2,o,c)}insertInt16LE(o,c){
return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,o,c)}writeInt32BE(o,c){return this._writeNumberValue(Buffer.prototype.writeInt32BE,4,o,c)}insertInt32BE(o,c){
return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,o,c)}writeInt32LE(o,c){return this._writeNumberValue(Buffer.prototype.writeInt32LE,4,o,c)}insertInt32LE(o,c){
return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,o,c)}writeBigInt64BE(o,c){return e.bigIntAndBufferInt64Check("writeBigInt64BE"),this._writeNumberValue(
Buffer.prototype.writeBigInt64BE,8,o,c)}insertBigInt64BE(o,c){return e.bigIntAndBufferInt64Check("writeBigInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigInt64BE,
8,o,c)}writeBigInt64LE(o,c){return e.bigIntAndBufferInt64Check("writeBigInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigInt64LE,8,o,c)}insertBigInt64LE(o,c){
return e.bigIntAndBufferInt64Check("writeBigInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigInt64LE,8,o,c)}readUInt8(o){return this._readNumberValue(
Buffer.prototype.readUInt8,1,o)}readUInt16BE(o){return this._readNumberValue(Buffer.prototype.readUInt16BE,2,o)}readUInt16LE(o){return this._readNumberValue(Buffer.
prototype.readUInt16LE,2,o)}readUInt32BE(o){return this._readNumberValue(Buffer.prototype.readUInt32BE,4,o)}readUInt32LE(o){return this._readNumberValue(Buffer.
prototype.readUInt32LE,4,o)}readBigUInt64BE(o){return e.bigIntAndBufferInt64Check("readBigUInt64BE"),this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,o)}readBigUInt64LE(o){
return e.bigIntAndBufferInt64Check("readBigUInt64LE"),this._readNumberValue(Buffer.prototype.readBigUInt64LE,8,o)}writeUInt8(o,c){return this._writeNumberValue(
Buffer.prototype.writeUInt8,1,o,c)}insertUInt8(o,c){return this._insertNumberValue(Buffer.prototype.writeUInt8,1,o,c)}writeUInt16BE(o,c){return this._writeNumberValue(
Buffer.prototype.writeUInt16BE,2,o,c)}insertUInt16BE(o,c){return this._insertNumberValue(Buffer.prototype.writeUInt16BE,2,o,c)}writeUInt16LE(o,c){return this._writeNumberValue(
Buffer.prototype.writeUInt16LE,2,o,c)}insertUInt16LE(o,c){return this._insertNumberValue(Buffer.prototype.writeUInt16LE,2,o,c)}writeUInt32BE(o,c){return this._writeNumberValue(
Buffer.prototype.writeUInt32BE,4,o,c)}insertUInt32BE(o,c){return this._insertNumberValue(Buffer.prototype.writeUInt32BE,4,o,c)}writeUInt32LE(o,c){return this._writeNumberValue(
Buffer.prototype.writeUInt32LE,4,o,c)}insertUInt32LE(o,c){return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,o,c)}writeBigUInt64BE(o,c){return e.bigIntAndBufferInt64Check(
"writeBigUInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,8,o,c)}insertBigUInt64BE(o,c){return e.bigIntAndBufferInt64Check("writeBigUInt64BE"),
this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,o,c)}writeBigUInt64LE(o,c){return e.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._writeNumberValue(
Buffer.prototype.writeBigUInt64LE,8,o,c)}insertBigUInt64LE(o,c){return e.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._insertNumberValue(Buffer.prototype.
writeBigUInt64LE,8,o,c)}readFloatBE(o){return this._readNumberValue(Buffer.prototype.readFloatBE,4,o)}readFloatLE(o){return this._readNumberValue(Buffer.prototype.
readFloatLE,4,o)}writeFloatBE(o,c){return this._writeNumberValue(Buffer.prototype.writeFloatBE,4,o,c)}insertFloatBE(o,c){return this._insertNumberValue(Buffer.prototype.
writeFloatBE,4,o,c)}writeFloatLE(o,c){return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,o,c)}insertFloatLE(o,c){return this._insertNumberValue(Buffer.
prototype.writeFloatLE,4,o,c)}readDoubleBE(o){return this._readNumberValue(Buffer.prototype.readDoubleBE,8,o)}readDoubleLE(o){return this._readNumberValue(Buffer.
prototype.readDoubleLE,8,o)}writeDoubleBE(o,c){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,o,c)}insertDoubleBE(o,c){return this._insertNumberValue(
Buffer.prototype.writeDoubleBE,8,o,c)}writeDoubleLE(o,c){return this._writeNumberValue(Buffer.prototype.writeDoubleLE,8,o,c)}insertDoubleLE(o,c){return this._insertNumberValue(
Buffer.prototype.writeDoubleLE,8,o,c)}readString(o,c){let l;typeof o=="number"?(e.checkLengthValue(o),l=Math.min(o,this.length-this._readOffset)):(c=o,l=this.length-
this._readOffset),typeof c<"u"&&e.checkEncoding(c);const u=this._buff.slice(this._readOffset,this._readOffset+l).toString(c||this._encoding);return this._readOffset+=
l,u}insertString(o,c,l){return e.checkOffsetValue(c),this._handleString(o,!0,c,l)}writeString(o,c,l){return this._handleString(o,!1,c,l)}readStringNT(o){typeof o<
"u"&&e.checkEncoding(o);let c=this.length;for(let u=this._readOffset;u<this.length;u++)if(this._buff[u]===0){c=u;break}const l=this._buff.slice(this._readOffset,
c);return this._readOffset=c+1,l.toString(o||this._encoding)}insertStringNT(o,c,l){return e.checkOffsetValue(c),this.insertString(o,c,l),this.insertUInt8(0,c+o.
length),this}writeStringNT(o,c,l){return this.writeString(o,c,l),this.writeUInt8(0,typeof c=="number"?c+o.length:this.writeOffset),this}readBuffer(o){typeof o<"\
u"&&e.checkLengthValue(o);const c=typeof o=="number"?o:this.length,l=Math.min(this.length,this._readOffset+c),u=this._buff.slice(this._readOffset,l);return this.
_readOffset=l,u}insertBuffer(o,c){return e.checkOffsetValue(c),this._handleBuffer(o,!0,c)}writeBuffer(o,c){return this._handleBuffer(o,!1,c)}readBufferNT(){let o=this.
length;for(let l=this._readOffset;l<this.length;l++)if(this._buff[l]===0){o=l;break}const c=this._buff.slice(this._readOffset,o);return this._readOffset=o+1,c}insertBufferNT(o,c){
return e.checkOffsetValue(c),this.insertBuffer(o,c),this.insertUInt8(0,c+o.length),this}writeBufferNT(o,c){return typeof c<"u"&&e.checkOffsetValue(c),this.writeBuffer(
o,c),this.writeUInt8(0,typeof c=="number"?c+o.length:this._writeOffset),this}clear(){return this._writeOffset=0,this._readOffset=0,this.length=0,this}remaining(){
return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(o){e.checkOffsetValue(o),e.checkTargetOffset(o,this),this._readOffset=
o}get writeOffset(){return this._writeOffset}set writeOffset(o){e.checkOffsetValue(o),e.checkTargetOffset(o,this),this._writeOffset=o}get encoding(){return this.
_encoding}set encoding(o){e.checkEncoding(o),this._encoding=o}get internalBuffer(){return this._buff}toBuffer(){return this._buff.slice(0,this.length)}toString(o){
const c=typeof o=="string"?o:this._encoding;return e.checkEncoding(c),this._buff.toString(c,0,this.length)}destroy(){return this.clear(),this}_handleString(o,c,l,u){
let d=this._writeOffset,m=this._encoding;typeof l=="number"?d=l:typeof l=="string"&&(e.checkEncoding(l),m=l),typeof u=="string"&&(e.checkEncoding(u),m=u);const f=Buffer.
byteLength(o,m);return c?this.ensureInsertable(f,d):this._ensureWriteable(f,d),this._buff.write(o,d,f,m),c?this._writeOffset+=f:typeof l=="number"?this._writeOffset=
Math.max(this._writeOffset,d+f):this._writeOffset+=f,this}_handleBuffer(o,c,l){const u=typeof l=="number"?l:this._writeOffset;return c?this.ensureInsertable(o.length,
u):this._ensureWriteable(o.length,u),o.copy(this._buff,u),c?this._writeOffset+=o.length:typeof l=="number"?this._writeOffset=Math.max(this._writeOffset,u+o.length):
this._writeOffset+=o.length,this}ensureReadable(o,c){let l=this._readOffset;if(typeof c<"u"&&(e.checkOffsetValue(c),l=c),l<0||l+o>this.length)throw new Error(e.
ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(o,c){e.checkOffsetValue(c),this._ensureCapacity(this.length+o),c<this.length&&this._buff.copy(this._buff,c+o,
c,this._buff.length),c+o>this.length?this.length=c+o:this.length+=o}_ensureWriteable(o,c){const l=typeof c=="number"?c:this._writeOffset;this._ensureCapacity(l+
o),l+o>this.length&&(this.length=l+o)}_ensureCapacity(o){const c=this._buff.length;if(o>c){let l=this._buff,u=c*3/2+1;u<o&&(u=o),this._buff=Buffer.allocUnsafe(u),
l.copy(this._buff,0,0,c)}}_readNumberValue(o,c,l){this.ensureReadable(c,l);const u=o.call(this._buff,typeof l=="number"?l:this._readOffset);return typeof l>"u"&&
(this._readOffset+=c),u}_insertNumberValue(o,c,l,u){return e.checkOffsetValue(u),this.ensureInsertable(c,u),o.call(this._buff,l,u),this._writeOffset+=c,this}_writeNumberValue(o,c,l,u){
if(typeof u=="number"){if(u<0)throw new Error(e.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);e.checkOffsetValue(u)}const d=typeof u=="number"?u:this._writeOffset;return this.
_ensureWriteable(c,d),o.call(this._buff,l,d),typeof u=="number"?this._writeOffset=Math.max(this._writeOffset,d+c):this._writeOffset+=c,this}};t.SmartBuffer=i}}),
Xr=(0,re.P$)({"node_modules/socks/build/common/constants.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.SOCKS5_NO_ACCEPTABLE_AUTH=t.SOCKS5_CUSTOM_AUTH_END=
t.SOCKS5_CUSTOM_AUTH_START=t.SOCKS_INCOMING_PACKET_SIZES=t.SocksClientState=t.Socks5Response=t.Socks5HostType=t.Socks5Auth=t.Socks4Response=t.SocksCommand=t.ERRORS=
t.DEFAULT_TIMEOUT=void 0;var e=3e4;t.DEFAULT_TIMEOUT=e;var r={InvalidSocksCommand:"An invalid SOCKS command was provided. Valid options are connect, bind, and a\
ssociate.",InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a subset of commands are supported for this operation.",InvalidSocksCommandChain:"\
An invalid SOCKS command was provided. Chaining currently only supports the connect command.",InvalidSocksClientOptionsDestination:"An invalid destination host \
was provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing socket was provided. This should be an instance of stream.Duplex.",InvalidSocksClientOptionsProxy:"\
Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"An invalid timeout value was provided. Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"\
At least two socks proxies must be provided for chaining.",InvalidSocksClientOptionsCustomAuthRange:"Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"\
When a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",
NegotiationError:"Negotiation error",SocketClosed:"Socket closed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error\
 (this should not happen)",InvalidSocks4HandshakeResponse:"Received invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected conn\
ection",InvalidSocks4IncomingConnectionResponse:"Socks4 invalid incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected \
incoming bound connection",InvalidSocks5InitialHandshakeResponse:"Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"\
Received invalid Socks5 initial handshake (invalid socks version)",InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (n\
o accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"\
Socks5 Authentication failed",InvalidSocks5FinalHandshake:"Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy r\
ejected connection",InvalidSocks5IncomingConnectionResponse:"Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"S\
ocks5 Proxy rejected incoming bound connection"};t.ERRORS=r;var n={Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,
Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:h=>h+7,Socks4Response:8};t.SOCKS_INCOMING_PACKET_SIZES=n;var i;(function(h){h[h.connect=1]="c\
onnect",h[h.bind=2]="bind",h[h.associate=3]="associate"})(i||(t.SocksCommand=i={}));var a;(function(h){h[h.Granted=90]="Granted",h[h.Failed=91]="Failed",h[h.Rejected=
92]="Rejected",h[h.RejectedIdent=93]="RejectedIdent"})(a||(t.Socks4Response=a={}));var o;(function(h){h[h.NoAuth=0]="NoAuth",h[h.GSSApi=1]="GSSApi",h[h.UserPass=
2]="UserPass"})(o||(t.Socks5Auth=o={}));var c=128;t.SOCKS5_CUSTOM_AUTH_START=c;var l=254;t.SOCKS5_CUSTOM_AUTH_END=l;var u=255;t.SOCKS5_NO_ACCEPTABLE_AUTH=u;var d;
(function(h){h[h.Granted=0]="Granted",h[h.Failure=1]="Failure",h[h.NotAllowed=2]="NotAllowed",h[h.NetworkUnreachable=3]="NetworkUnreachable",h[h.HostUnreachable=
4]="HostUnreachable",h[h.ConnectionRefused=5]="ConnectionRefused",h[h.TTLExpired=6]="TTLExpired",h[h.CommandNotSupported=7]="CommandNotSupported",h[h.AddressNotSupported=
8]="AddressNotSupported"})(d||(t.Socks5Response=d={}));var m;(function(h){h[h.IPv4=1]="IPv4",h[h.Hostname=3]="Hostname",h[h.IPv6=4]="IPv6"})(m||(t.Socks5HostType=
m={}));var f;(function(h){h[h.Created=0]="Created",h[h.Connecting=1]="Connecting",h[h.Connected=2]="Connected",h[h.SentInitialHandshake=3]="SentInitialHandshake",
h[h.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeResponse",h[h.SentAuthentication=5]="SentAuthentication",h[h.ReceivedAuthenticationResponse=6]=
"ReceivedAuthenticationResponse",h[h.SentFinalHandshake=7]="SentFinalHandshake",h[h.ReceivedFinalResponse=8]="ReceivedFinalResponse",h[h.BoundWaitingForConnection=
9]="BoundWaitingForConnection",h[h.Established=10]="Established",h[h.Disconnected=11]="Disconnected",h[h.Error=99]="Error"})(f||(t.SocksClientState=f={}))}}),Qr=(0,re.
P$)({"node_modules/socks/build/common/util.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=void 0,t.shuffleArray=r;var e=class extends Error{constructor(n,i){
super(n),this.options=i}};t.SocksClientError=e;function r(n){for(let i=n.length-1;i>0;i--){const a=Math.floor(Math.random()*(i+1));[n[i],n[a]]=[n[a],n[i]]}}}}),
wt=(0,re.P$)({"node_modules/ip-address/dist/address-error.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AddressError=void 0;var e=class extends Error{constructor(r,n){
super(r),this.name="AddressError",this.parseMessage=n}};t.AddressError=e}}),Kt=(0,re.P$)({"node_modules/ip-address/dist/common.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.isInSubnet=r,t.isHostInSubnet=n,t.isGloballyReachable=i,t.offsetBigInt=a,t.isCorrect=o,t.prefixLengthFromMask=c,t.assertByteArray=l,
t.numberToPaddedHex=u,t.stringToPaddedHex=d,t.testBit=m;var e=wt();function r(f){return this.subnetMask<f.subnetMask?!1:n.call(this,f)}function n(f){return this.
binaryZeroPad().length!==f.binaryZeroPad().length?!1:this.mask(f.subnetMask)===f.mask()}function i(f){let h=null;for(let y=0;y<f.length;y++){const g=f[y];g.reachable!==
null&&n.call(this,g.subnet)&&(h===null||g.subnet.subnetMask>h.subnet.subnetMask)&&(h=g)}return h===null?!0:h.reachable}function a(f,h,y,g){if(typeof h=="number"&&
!Number.isSafeInteger(h))throw new e.AddressError(`${g} offset must be an integer`);if(typeof h!="number"&&typeof h!="bigint")throw new e.AddressError(`${g} off\
set must be an integer`);const S=f+BigInt(h);if(S<BigInt(0)||S>(BigInt(1)<<BigInt(y))-BigInt(1))throw new e.AddressError(`${g} offset leaves the address space`);
return S}function o(f){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===f&&!this.parsedSubnet?!0:this.parsedSubnet===String(
this.subnetMask)}}function c(f,h){const y=f.toString(2).padStart(h,"0");if(y.length>h)throw new e.AddressError("Invalid subnet mask.");const g=y.indexOf("0");if(g===
-1)return h;if(y.slice(g).includes("1"))throw new e.AddressError("Invalid subnet mask.");return g}function l(f,h,y,g){if(f.length!==h)throw new e.AddressError(`${y}\
 addresses require exactly ${h} bytes`);for(let S=0;S<f.length;S++)if(!Number.isInteger(f[S])||f[S]<g||f[S]>255)throw new e.AddressError(`All bytes must be inte\
gers between ${g} and 255`)}function u(f){return f.toString(16).padStart(2,"0")}function d(f){return u(parseInt(f,10))}function m(f,h){const{length:y}=f;if(h>=y)
return!1;const g=y-h-1;return f.substring(g,g+1)==="1"}}}),en=(0,re.P$)({"node_modules/ip-address/dist/v4/constants.js"(t){"use strict";Object.defineProperty(t,
"__esModule",{value:!0}),t.SPECIAL_PURPOSE=t.RE_SUBNET_STRING=t.RE_ADDRESS=t.GROUPS=t.BITS=void 0,t.BITS=32,t.GROUPS=4,t.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
t.RE_SUBNET_STRING=/\/\d{1,2}$/,t.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),tn=(0,re.P$)({"node_modules/ip-address/dist/ipv4.js"(t){"use strict";var e=t&&t.__createBinding||
(Object.create?(function(F,k,V,ee){ee===void 0&&(ee=V);var ae=Object.getOwnPropertyDescriptor(k,V);(!ae||("get"in ae?!k.__esModule:ae.writable||ae.configurable))&&
(ae={enumerable:!0,get:function(){return k[V]}}),Object.defineProperty(F,ee,ae)}):(function(F,k,V,ee){ee===void 0&&(ee=V),F[ee]=k[V]})),r=t&&t.__setModuleDefault||
(Object.create?(function(F,k){Object.defineProperty(F,"default",{enumerable:!0,value:k})}):function(F,k){F.default=k}),n=t&&t.__importStar||function(F){if(F&&F.
__esModule)return F;var k={};if(F!=null)for(var V in F)V!=="default"&&Object.prototype.hasOwnProperty.call(F,V)&&e(k,F,V);return r(k,F),k};Object.defineProperty(
t,"__esModule",{value:!0}),t.Address4=void 0;var i=n(Kt()),a=n(en()),o=wt(),c=i.isCorrect(a.BITS),l=class be{constructor(k){this.addressMinusSuffix="",this.groups=
a.GROUPS,this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=i.isInSubnet,this.isHostInSubnet=
i.isHostInSubnet,this.address=k;const V=a.RE_SUBNET_STRING.exec(k);if(V){if(this.parsedSubnet=V[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),
this.subnet=`/${this.subnetMask}`,this.subnetMask<0||this.subnetMask>a.BITS)throw new o.AddressError("Invalid subnet mask.");k=k.replace(a.RE_SUBNET_STRING,"")}
const ee=a.GROUPS*4-1;if(k.length>ee)throw new o.AddressError(`IPv4 addresses are at most ${ee} characters.`);this.addressMinusSuffix=k,this.parsedAddress=this.
parse(k)}static isValid(k){try{return new be(k),!0}catch{return!1}}parse(k){const V=k.split(".");if(V.some(ee=>/^0\d/.test(ee)))throw new o.AddressError("IPv4 a\
ddresses can't have leading zeroes.");if(!k.match(a.RE_ADDRESS))throw new o.AddressError("Invalid IPv4 address.");return V}correctForm(){return this.parsedAddress.
map(k=>parseInt(k,10)).join(".")}static fromAddressAndMask(k,V){const ee=i.prefixLengthFromMask(new be(V).bigInt(),a.BITS);return new be(`${k}/${ee}`)}static fromAddressAndWildcardMask(k,V){
const ee=new be(V).bigInt(),ae=(BigInt(1)<<BigInt(a.BITS))-BigInt(1),de=ee^ae,Te=i.prefixLengthFromMask(de,a.BITS);return new be(`${k}/${Te}`)}static fromWildcard(k){
const V=k.split(".");if(V.length!==a.GROUPS)throw new o.AddressError("Wildcard pattern must have 4 octets");let ee=-1;for(let me=0;me<V.length;me++)if(V[me]==="\
*")ee===-1&&(ee=me);else if(ee!==-1)throw new o.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const ae=ee===-1?0:V.length-
ee,de=V.map(me=>me==="*"?"0":me),Te=a.BITS-ae*8;return new be(`${de.join(".")}/${Te}`)}static fromHex(k){const V=k.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(
V))throw new o.AddressError("IPv4 hex must be exactly 8 hex digits");const ee=[];for(let ae=0;ae<8;ae+=2)ee.push(parseInt(V.slice(ae,ae+2),16));return new be(ee.
join("."))}static fromInteger(k){if(!Number.isInteger(k)||k<0||k>4294967295)throw new o.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return be.
fromHex(k.toString(16).padStart(8,"0"))}static fromArpa(k){const V=a.GROUPS*4-1+3+14;if(k.length>V)throw new o.AddressError(`in-addr.arpa names are at most ${V}\
 characters.`);const ee=k.replace(/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new be(ee)}toHex(){return this.parsedAddress.map(k=>i.stringToPaddedHex(
k)).join(":")}toArray(){return this.parsedAddress.map(k=>parseInt(k,10))}toGroup6(){const k=[];let V;for(V=0;V<a.GROUPS;V+=2)k.push(`${i.stringToPaddedHex(this.
parsedAddress[V])}${i.stringToPaddedHex(this.parsedAddress[V+1])}`);return k.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(k=>i.stringToPaddedHex(
k)).join("")}`)}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(a.BITS-this.subnetMask)}`)}startAddress(){return be.fromBigInt(this._startAddress())}startAddressExclusive(){
const k=BigInt("1");return be.fromBigInt(this._startAddress()+k)}offset(k){return be.fromBigInt(i.offsetBigInt(this.bigInt(),k,a.BITS,"IPv4")).withSubnetMask(this.
subnetMask)}nextNetwork(){return be.fromBigInt(i.offsetBigInt(this._endAddress(),1,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(k){return new be(
`${this.correctForm()}/${k}`)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(a.BITS-this.subnetMask)}`)}endAddress(){return be.fromBigInt(this._endAddress())}endAddressExclusive(){
const k=BigInt("1");return be.fromBigInt(this._endAddress()-k)}subnetMaskAddress(){return be.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(a.BITS-
this.subnetMask)}`))}wildcardMask(){return be.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(a.BITS-this.subnetMask)}`))}networkForm(){return`${this.
startAddress().correctForm()}/${this.subnetMask}`}static fromBigInt(k){if(k<BigInt(0)||k>BigInt(4294967295))throw new o.AddressError("IPv4 BigInt must be in the\
 range 0 to 2**32 - 1");return be.fromHex(k.toString(16).padStart(8,"0"))}static fromByteArray(k){return i.assertByteArray(k,4,"IPv4",0),this.fromUnsignedByteArray(
k)}static fromUnsignedByteArray(k){if(k.length!==4)throw new o.AddressError("IPv4 addresses require exactly 4 bytes");const V=k.join(".");return new be(V)}mask(k){
return k===void 0&&(k=this.subnetMask),this.getBitsBase2(0,k)}getBitsBase2(k,V){return this.binaryZeroPad().slice(k,V)}reverseForm(k){k||(k={});const V=this.correctForm().
split(".").reverse().join(".");return k.omitSuffix?V:`${V}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return d.some(k=>this.isHostInSubnet(
k))}isLoopback(){return this.isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(f)}isUnspecified(){return this.isHostInSubnet(h)}isBroadcast(){return this.
isHostInSubnet(y)}isCGNAT(){return this.isHostInSubnet(g)}isDocumentation(){return S.some(k=>this.isHostInSubnet(k))}isBenchmarking(){return this.isHostInSubnet(
E)}isReserved(){return this.isHostInSubnet(D)}isGlobal(){return!this.isMulticast()&&i.isGloballyReachable.call(this,L)}binaryZeroPad(){return this._binaryZeroPad===
void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(a.BITS,"0")),this._binaryZeroPad}groupForV6(){const k=this.parsedAddress;return this.correctForm().
replace(a.RE_ADDRESS,`<span class="hover-group group-v4 group-6">${k.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${k.slice(2,4).join(
".")}</span>`)}};t.Address4=l;var u=new l("224.0.0.0/4"),d=[new l("10.0.0.0/8"),new l("172.16.0.0/12"),new l("192.168.0.0/16")],m=new l("127.0.0.0/8"),f=new l("\
169.254.0.0/16"),h=new l("0.0.0.0/32"),y=new l("255.255.255.255/32"),g=new l("100.64.0.0/10"),S=[new l("192.0.2.0/24"),new l("198.51.100.0/24"),new l("203.0.113\
.0/24")],E=new l("198.18.0.0/15"),D=new l("240.0.0.0/4"),L=a.SPECIAL_PURPOSE.map(([F,,k])=>({subnet:new l(F),reachable:k}))}}),rn=(0,re.P$)({"node_modules/ip-ad\
dress/dist/v6/constants.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.SPECIAL_PURPOSE=t.RE_URL_WITH_PORT=t.RE_URL=t.RE_ZONE_STRING=t.RE_SUBNET_STRING=
t.RE_BAD_ADDRESS=t.RE_BAD_CHARACTERS=t.TYPES=t.SCOPES=t.GROUPS=t.BITS=void 0,t.BITS=128,t.GROUPS=8,t.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",4:"\
Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"},t.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2/128":"Mu\
lticast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05::2/128":"\
Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"Multicas\
t (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/128":"Mu\
lticast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents on this \
link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1:3/128":"\
Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"Link-lo\
cal unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"Documen\
tation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)","64:f\
f9b:1::/48":"NAT64 (local-use)"},t.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi,t.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi,t.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/,
t.RE_ZONE_STRING=/%.*$/,t.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i,t.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i,t.SPECIAL_PURPOSE=
[["::1/128","Loopback Address",!1],["::/128","Unspecified Address",!1],["::ffff:0:0/96","IPv4-mapped Address",!1],["64:ff9b::/96","IPv4-IPv6 Translat.",!0],["64\
:ff9b:1::/48","IPv4-IPv6 Translat.",!1],["100::/64","Discard-Only Address Block",!1],["100:0:0:1::/64","Dummy IPv6 Prefix",!1],["2001::/23","IETF Protocol Assig\
nments",!1],["2001::/32","TEREDO",!1],["2001:1::1/128","Port Control Protocol Anycast",!0],["2001:1::2/128","Traversal Using Relays around NAT Anycast",!0],["20\
01:1::3/128","DNS-SD Service Registration Protocol Anycast",!0],["2001:2::/48","Benchmarking",!1],["2001:3::/32","AMT",!0],["2001:4:112::/48","AS112-v6",!0],["2\
001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",!0],["2001:30::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",!0],["20\
01:db8::/32","Documentation",!1],["2002::/16","6to4",!1],["2620:4f:8000::/48","Direct Delegation AS112 Service",!0],["3fff::/20","Documentation",!1],["5f00::/16",
"Segment Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),nn=(0,re.P$)({"node_modules/ip-address/dist/v6/helper\
s.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.escapeHtml=e,t.spanAllZeroes=r,t.spanAll=n,t.spanLeadingZeroes=a,t.simpleGroup=o;function e(c){
return c.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return e(c).replace(/(0+)/g,
'<span class="zero">$1</span>')}function n(c,l=0){return c.split("").map((u,d)=>`<span class="digit value-${e(u)} position-${d+l}">${r(u)}</span>`).join("")}function i(c){
return e(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function a(c){return c.split(":").map(l=>i(l)).join(":")}function o(c,l=0){return c.split(":").map((u,d)=>/group-v4/.
test(u)?u:`<span class="hover-group group-${d+l}">${i(u)}</span>`)}}}),ui=(0,re.P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(u,d,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(d,m);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&
(h={enumerable:!0,get:function(){return d[m]}}),Object.defineProperty(u,f,h)}):(function(u,d,m,f){f===void 0&&(f=m),u[f]=d[m]})),r=t&&t.__setModuleDefault||(Object.
create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){u.default=d}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)
return u;var d={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&e(d,u,m);return r(d,u),d};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.ADDRESS_BOUNDARY=void 0,t.groupPossibilities=a,t.padGroup=o,t.simpleRegularExpression=c,t.possibleElisions=l;var i=n(rn());function a(u){return`\
(${u.join("|")})`}function o(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}t.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function c(u){const d=[];u.forEach((f,h)=>{parseInt(
f,16)===0&&d.push(h)});const m=d.map(f=>u.map((h,y)=>{if(y===f){const g=y===0||y===i.GROUPS-1?":":"";return a([o(h),g])}return o(h)}).join(":"));return m.push(u.
map(o).join(":")),a(m)}function l(u,d,m){const f=d?"":":",h=m?"":":",y=[];!d&&!m&&y.push("::"),d&&m&&y.push(""),(m&&!d||!m&&d)&&y.push(":"),y.push(`${f}(:0{1,4}\
){1,${u-1}}`),y.push(`(0{1,4}:){1,${u-1}}${h}`),y.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-1;g++)for(let S=1;S<u-g;S++)y.push(`(0{1,4}:){${S}}:(0{1,4}:){${u-
S-g-1}}0{1,4}`);return a(y)}}}),li=(0,re.P$)({"node_modules/ip-address/dist/ipv6.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(P,v,C,B){
B===void 0&&(B=C);var x=Object.getOwnPropertyDescriptor(v,C);(!x||("get"in x?!v.__esModule:x.writable||x.configurable))&&(x={enumerable:!0,get:function(){return v[C]}}),
Object.defineProperty(P,B,x)}):(function(P,v,C,B){B===void 0&&(B=C),P[B]=v[C]})),r=t&&t.__setModuleDefault||(Object.create?(function(P,v){Object.defineProperty(
P,"default",{enumerable:!0,value:v})}):function(P,v){P.default=v}),n=t&&t.__importStar||function(P){if(P&&P.__esModule)return P;var v={};if(P!=null)for(var C in P)
C!=="default"&&Object.prototype.hasOwnProperty.call(P,C)&&e(v,P,C);return r(v,P),v};Object.defineProperty(t,"__esModule",{value:!0}),t.Address6=void 0;var i=n(Kt()),
a=n(en()),o=n(rn()),c=n(nn()),l=tn(),u=ui(),d=wt(),m=Kt(),f=i.isCorrect(o.BITS);function h(P){if(!P)throw new Error("Assertion failed.")}function y(P){const v=/(\d+)(\d{3})/;
for(;v.test(P);)P=P.replace(v,"$1,$2");return P}function g(P){return P=P.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),P=P.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),P}function S(P,v){const C=[],B=[];let x;for(x=0;x<P.length;x++)x<v[0]?C.push(P[x]):x>v[1]&&B.push(P[x]);return C.concat(
["compact"]).concat(B)}function E(P){return parseInt(P,16).toString(16).padStart(4,"0")}function D(P){return P&255}var L=class le{constructor(v,C){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,this.isCorrect=
f,C===void 0?this.groups=o.GROUPS:this.groups=C,this.address=v;const B=o.RE_SUBNET_STRING.exec(v);if(B){if(this.parsedSubnet=B[0].replace("/",""),this.subnetMask=
parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>o.BITS)throw new d.AddressError(
"Invalid subnet mask.");v=v.replace(o.RE_SUBNET_STRING,"")}if(/\//.test(v))throw new d.AddressError("Invalid subnet mask.");const x=v.indexOf("%");x!==-1&&/^.*$/.
test(v.slice(x))&&(this.zone=v.slice(x),v=v.slice(0,x));const G=this.groups*5+5;if(v.length>G)throw new d.AddressError(`IPv6 addresses are at most ${G} characte\
rs.`);this.addressMinusSuffix=v,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(v){try{return new le(v),!0}catch{return!1}}static fromBigInt(v){
if(v<BigInt(0)||v>(BigInt(1)<<BigInt(o.BITS))-BigInt(1))throw new d.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const C=v.toString(16).padStart(
32,"0"),B=[];for(let x=0;x<o.GROUPS;x++)B.push(C.slice(x*4,(x+1)*4));return new le(B.join(":"))}static fromURL(v){var C;let B,x=null,G,z;const X=v.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(X.indexOf("[")!==-1&&X.indexOf("]:")!==-1){if(z="failed to parse address with port",G=o.RE_URL_WITH_PORT.exec(X),G===null)return{error:z,address:null,port:null};
B=G[1],x=G[2]}else{if(z="failed to parse address from URL",G=o.RE_URL.exec(X),G===null)return{error:z,address:null,port:null};B=(C=G[1])!==null&&C!==void 0?C:G[2]}
x?(x=parseInt(x,10),(x<0||x>65535)&&(x=null)):x=null;let ce;try{ce=new le(B)}catch{return{error:z,address:null,port:null}}return{address:ce,port:x}}static fromAddressAndMask(v,C){
const B=i.prefixLengthFromMask(new le(C).bigInt(),o.BITS);return new le(`${v}/${B}`)}static fromAddressAndWildcardMask(v,C){const B=new le(C).bigInt(),x=(BigInt(
1)<<BigInt(o.BITS))-BigInt(1),G=B^x,z=i.prefixLengthFromMask(G,o.BITS);return new le(`${v}/${z}`)}static fromWildcard(v){if(v.includes("%")||v.includes("/"))throw new d.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");const C=v.split("::");if(C.length>2)throw new d.AddressError("Wildcard pattern cannot co\
ntain more than one '::'");let B;if(C.length===2){const ce=C[0]===""?[]:C[0].split(":"),ve=C[1]===""?[]:C[1].split(":"),Ae=o.GROUPS-ce.length-ve.length;if(Ae<1)
throw new d.AddressError("Wildcard pattern with '::' has too many groups");B=[...ce,...new Array(Ae).fill("0"),...ve]}else B=v.split(":");if(B.length!==o.GROUPS)
throw new d.AddressError("Wildcard pattern must have 8 groups");let x=-1;for(let ce=0;ce<B.length;ce++)if(B[ce]==="*")x===-1&&(x=ce);else if(x!==-1)throw new d.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const G=x===-1?0:B.length-x,z=B.map(ce=>ce==="*"?"0":ce),X=o.BITS-
G*16;return new le(`${z.join(":")}/${X}`)}static fromAddress4(v){const C=new l.Address4(v),B=o.BITS-(a.BITS-C.subnetMask);return new le(`::ffff:${C.correctForm()}\
/${B}`)}static fromArpa(v){const C=v.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(C))throw new d.AddressError("Invalid 'ip6.arpa' \
form.");const B=C.split(".").reverse(),x=B.length*4,G=B.join("").padEnd(32,"0"),z=[];for(let X=0;X<o.GROUPS;X++)z.push(G.slice(X*4,(X+1)*4));return new le(`${z.
join(":")}/${x}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(v=this.subnetMask){return this.getBitsBase2(0,v)}possibleSubnets(v=128){
const C=o.BITS-this.subnetMask,B=Math.abs(v-o.BITS),x=C-B;return x<0?"0":y((BigInt("2")**BigInt(x)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+
"0".repeat(o.BITS-this.subnetMask)}`)}startAddress(){return le.fromBigInt(this._startAddress())}startAddressExclusive(){const v=BigInt("1");return le.fromBigInt(
this._startAddress()+v)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(o.BITS-this.subnetMask)}`)}endAddress(){return le.fromBigInt(this._endAddress())}endAddressExclusive(){
const v=BigInt("1");return le.fromBigInt(this._endAddress()-v)}offset(v){return le.fromBigInt(i.offsetBigInt(this.bigInt(),v,o.BITS,"IPv6")).withSubnetMask(this.
subnetMask)}nextNetwork(){return le.fromBigInt(i.offsetBigInt(this._endAddress(),1,o.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(v){return new le(
`${this.correctForm()}/${v}`)}subnetMaskAddress(){return le.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(o.BITS-this.subnetMask)}`))}wildcardMask(){
return le.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(o.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}getScope(){const v=this.getType();return v==="Multicast"||v.startsWith("Multicast ")?o.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unkn\
own":v==="Link-local unicast"||v==="Loopback"?"Link local":v==="Unspecified"?"Unknown":"Global"}getType(){for(let v=0;v<F.length;v++){const C=F[v];if(this.isHostInSubnet(
C[0]))return C[1]}return"Global unicast"}getBits(v,C){return BigInt(`0b${this.getBitsBase2(v,C)}`)}getBitsBase2(v,C){return this.binaryZeroPad().slice(v,C)}getBitsBase16(v,C){
const B=C-v;if(B%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(v,C).toString(16).padStart(B/4,"0")}getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,o.BITS)}reverseForm(v){v||(v={});const C=Math.floor(this.subnetMask/4),B=this.canonicalForm().replace(/:/g,"").split("").
slice(0,C).reverse().join(".");return C>0?v.omitSuffix?B:`${B}.ip6.arpa.`:v.omitSuffix?"":"ip6.arpa."}correctForm(){let v,C=[],B=0;const x=[];for(v=0;v<this.parsedAddress.
length;v++){const X=parseInt(this.parsedAddress[v],16);X===0&&B++,X!==0&&B>0&&(B>1&&x.push([v-B,v-1]),B=0)}B>1&&x.push([this.parsedAddress.length-B,this.parsedAddress.
length-1]);const G=x.map(X=>X[1]-X[0]+1);if(x.length>0){const X=G.indexOf(Math.max(...G));C=S(this.parsedAddress,x[X])}else C=this.parsedAddress;for(v=0;v<C.length;v++)
C[v]!=="compact"&&(C[v]=parseInt(C[v],16).toString(16));let z=C.join(":");return z=z.replace(/^compact$/,"::"),z=z.replace(/(^compact)|(compact$)/,":"),z=z.replace(
/compact/,""),z}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(o.BITS,"0")),this._binaryZeroPad}parse4in6(v){
if(v.indexOf(".")===-1)return v;const C=v.split(":"),B=C.slice(-1)[0],x=B.split(".");if(x.length===a.GROUPS&&x.every(z=>/^\d{1,3}$/.test(z))&&x.some(z=>/^0\d/.test(
z))){const z=x.map(g).join("."),X=C.slice(0,-1).map(c.escapeHtml).join(":"),ce=C.length>1?":":"";throw new d.AddressError("IPv4 addresses can't have leading zer\
oes.",`${X}${ce}${z}`)}const G=B.match(a.RE_ADDRESS);if(G){this.parsedAddress4=G[0];const z=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new l.
Address4(`${this.parsedAddress4}${z}`),this.v4=!0,C[C.length-1]=this.address4.toGroup6(),v=C.join(":")}return v}parse(v){v=this.parse4in6(v);const C=v.match(o.RE_BAD_CHARACTERS);
if(C)throw new d.AddressError(`Bad character${C.length>1?"s":""} detected in address: ${C.join("")}`,v.replace(o.RE_BAD_CHARACTERS,z=>`<span class="parse-error"\
>${c.escapeHtml(z)}</span>`));const B=v.match(o.RE_BAD_ADDRESS);if(B)throw new d.AddressError(`Address failed regex: ${B.join("")}`,v.replace(o.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let x=[];const G=v.split("::");if(G.length===2){let z=G[0].split(":"),X=G[1].split(":");z.length===1&&z[0]===""&&(z=[]),X.
length===1&&X[0]===""&&(X=[]);const ce=this.groups-(z.length+X.length);if(!ce)throw new d.AddressError("Error parsing groups");this.elidedGroups=ce,this.elisionBegin=
z.length,this.elisionEnd=z.length+this.elidedGroups,x=x.concat(z);for(let ve=0;ve<ce;ve++)x.push("0");x=x.concat(X)}else if(G.length===1)x=v.split(":"),this.elidedGroups=
0;else throw new d.AddressError("Too many :: groups found");if(x=x.map(z=>parseInt(z,16).toString(16)),x.length!==this.groups)throw new d.AddressError("Incorrec\
t number of groups found");return x}canonicalForm(){return this.parsedAddress.map(E).join(":")}decimal(){return this.parsedAddress.map(v=>parseInt(v,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(E).join("")}`)}to4(){const v=this.binaryZeroPad().split(""),C=BigInt(`0b${v.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const B=this.subnetMask-96,x=[];for(let G=0;G<8;G+=2)x.push(parseInt(C.slice(G,G+2),16));
return new l.Address4(`${x.join(".")}/${B}`)}return l.Address4.fromHex(C)}to4in6(){const v=this.to4(),C=new le(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let B="";return/:$/.test(C)||(B=":"),C+B+v.correctForm()}inspectTeredo(){const v=this.getBitsBase16(0,32),C=(this.getBits(80,96)^BigInt("0xffff")).toString(),B=l.
Address4.fromHex(this.getBitsBase16(32,64)),x=this.getBits(96,128),G=l.Address4.fromHex((x^BigInt("0xffffffff")).toString(16).padStart(8,"0")),z=this.getBitsBase2(
64,80),X=(0,m.testBit)(z,15),ce=(0,m.testBit)(z,14),ve=(0,m.testBit)(z,8),Ae=(0,m.testBit)(z,9),Ce=BigInt(`0b${z.slice(2,6)+z.slice(8,16)}`).toString(10);return{
prefix:`${v.slice(0,4)}:${v.slice(4,8)}`,server4:B.address,client4:G.address,flags:z,coneNat:X,microsoft:{reserved:ce,universalLocal:Ae,groupIndividual:ve,nonce:Ce},
udpPort:C}}inspect6to4(){const v=this.getBitsBase16(0,16),C=l.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:v.slice(0,4),gateway:C.address}}to6to4(){
if(!this.is4())return null;const v=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new le(v)}static fromAddress4Nat64(v,C="\
64:ff9b::/96"){const B=new l.Address4(v),x=new le(C),G=x.subnetMask;if(G!==32&&G!==40&&G!==48&&G!==56&&G!==64&&G!==96)throw new d.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const z=x.binaryZeroPad(),X=B.binaryZeroPad();let ce;if(G===96)ce=z.slice(0,96)+X;else{const Ce=64-G;ce=[z.slice(0,G),X.
slice(0,Ce),"00000000",X.slice(Ce),"0".repeat(56-(32-Ce))].join("")}const ve=BigInt(`0b${ce}`).toString(16).padStart(32,"0"),Ae=[];for(let Ce=0;Ce<8;Ce++)Ae.push(
ve.slice(Ce*4,(Ce+1)*4));return new le(Ae.join(":"))}toAddress4Nat64(v="64:ff9b::/96"){const C=new le(v),B=C.subnetMask;if(B!==32&&B!==40&&B!==48&&B!==56&&B!==64&&
B!==96)throw new d.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(C))return null;const x=this.binaryZeroPad();let G;
if(B===96)G=x.slice(96,128);else{const X=64-B;G=x.slice(B,B+X)+x.slice(72,72+(32-X))}const z=[];for(let X=0;X<4;X++)z.push(parseInt(G.slice(X*8,(X+1)*8),2).toString());
return new l.Address4(z.join("."))}toByteArray(){const v=this.bigInt().toString(16).padStart(o.BITS/4,"0"),C=[];for(let B=0,x=v.length;B<x;B+=2)C.push(parseInt(
v.substring(B,B+2),16));return C}toUnsignedByteArray(){return this.toByteArray().map(D)}static fromByteArray(v){return i.assertByteArray(v,16,"IPv6",-128),this.
fromUnsignedByteArray(v.map(D))}static fromUnsignedByteArray(v){i.assertByteArray(v,16,"IPv6",0);const C=BigInt("256");let B=BigInt("0"),x=BigInt("1");for(let G=v.
length-1;G>=0;G--)B+=x*BigInt(v[G].toString(10)),x*=C;return le.fromBigInt(B)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const v=this.embeddedIPv4();return v?v.isLinkLocal():this.isHostInSubnet(ae)}isMulticast(){const v=this.embeddedIPv4();if(v)return v.isMulticast();const C=this.
getType();return C==="Multicast"||C.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet($e)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(ge)?this.to4():null}isTeredo(){return this.isHostInSubnet(k)}is6to4(){return this.isHostInSubnet(V)}isLoopback(){const v=this.embeddedIPv4();
return v?v.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(ee)}isPrivate(){const v=this.embeddedIPv4();return v?v.isPrivate():this.isULA()||
this.isHostInSubnet(qe)}isCGNAT(){const v=this.embeddedIPv4();return v?v.isCGNAT():!1}isBroadcast(){const v=this.embeddedIPv4();return v?v.isBroadcast():!1}isUnspecified(){
const v=this.embeddedIPv4();return v?v.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return de.some(v=>this.isHostInSubnet(v))}isBenchmarking(){
const v=this.embeddedIPv4();return v?v.isBenchmarking():this.isHostInSubnet(Te)}isGlobal(){const v=this.embeddedIPv4();return v?v.isGlobal():this.isHostInSubnet(
me)&&i.isGloballyReachable.call(this,Re)}href(v){return v===void 0?v="":v=`:${v}`,`http://[${this.correctForm()}]${v}/`}link(v){v||(v={}),v.className===void 0&&
(v.className=""),v.prefix===void 0&&(v.prefix="/#address="),v.v4===void 0&&(v.v4=!1);let C=this.correctForm;v.v4&&(C=this.to4in6);const B=C.call(this),x=c.escapeHtml(
`${v.prefix}${B}`),G=c.escapeHtml(B);if(v.className){const z=c.escapeHtml(v.className);return`<a href="${x}" class="${z}">${G}</a>`}return`<a href="${x}">${G}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");h(typeof this.elidedGroups=="number"),h(typeof this.elisionBegin=="\
number");const v=[],[C,B]=this.addressMinusSuffix.split("::");C.length?v.push(...c.simpleGroup(C)):v.push("");const x=["hover-group"];for(let G=this.elisionBegin;G<
this.elisionBegin+this.elidedGroups;G++)x.push(`group-${G}`);return v.push(`<span class="${x.join(" ")}"></span>`),B.length?v.push(...c.simpleGroup(B,this.elisionEnd)):
v.push(""),this.is4()&&(h(this.address4 instanceof l.Address4),v.pop(),v.push(this.address4.groupForV6())),v.join(":")}regularExpressionString(v=!1){let C=[];const B=new le(
this.correctForm());if(B.elidedGroups===0)C.push((0,u.simpleRegularExpression)(B.parsedAddress));else if(B.elidedGroups===o.GROUPS)C.push((0,u.possibleElisions)(
o.GROUPS));else{const x=B.address.split("::");x[0].length&&C.push((0,u.simpleRegularExpression)(x[0].split(":"))),h(typeof B.elidedGroups=="number"),C.push((0,u.
possibleElisions)(B.elidedGroups,x[0].length!==0,x[1].length!==0)),x[1].length&&C.push((0,u.simpleRegularExpression)(x[1].split(":"))),C=[C.join(":")]}return v||
(C=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...C,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),C.join("")}regularExpression(v=!1){return new RegExp(this.regularExpressionString(
v),"i")}};t.Address6=L;var F=Object.keys(o.TYPES).map(P=>[new L(P),o.TYPES[P]]),k=new L("2001::/32"),V=new L("2002::/16"),ee=new L("fc00::/7"),ae=new L("fe80::/\
10"),de=[new L("2001:db8::/32"),new L("3fff::/20")],Te=new L("2001:2::/48"),me=new L("2000::/3"),Re=o.SPECIAL_PURPOSE.map(([P,,v])=>({subnet:new L(P),reachable:v})),
$e=new L("::ffff:0:0/96"),ge=new L("64:ff9b::/96"),qe=new L("64:ff9b:1::/48")}}),sn=(0,re.P$)({"node_modules/ip-address/dist/ip-address.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(l,u,d,m){m===void 0&&(m=d);var f=Object.getOwnPropertyDescriptor(u,d);(!f||("get"in f?!u.__esModule:f.writable||f.configurable))&&
(f={enumerable:!0,get:function(){return u[d]}}),Object.defineProperty(l,m,f)}):(function(l,u,d,m){m===void 0&&(m=d),l[m]=u[d]})),r=t&&t.__setModuleDefault||(Object.
create?(function(l,u){Object.defineProperty(l,"default",{enumerable:!0,value:u})}):function(l,u){l.default=u}),n=t&&t.__importStar||function(l){if(l&&l.__esModule)
return l;var u={};if(l!=null)for(var d in l)d!=="default"&&Object.prototype.hasOwnProperty.call(l,d)&&e(u,l,d);return r(u,l),u};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.v6=t.AddressError=t.Address6=t.Address4=void 0;var i=tn();Object.defineProperty(t,"Address4",{enumerable:!0,get:function(){return i.Address4}});
var a=li();Object.defineProperty(t,"Address6",{enumerable:!0,get:function(){return a.Address6}});var o=wt();Object.defineProperty(t,"AddressError",{enumerable:!0,
get:function(){return o.AddressError}});var c=n(nn());t.v6={helpers:c}}}),di=(0,re.P$)({"node_modules/socks/build/common/helpers.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.validateSocksClientOptions=o,t.validateSocksClientChainOptions=c,t.ipv4ToInt32=f,t.int32ToIpv4=h,t.ipToBuffer=y;var e=Qr(),r=Xr(),n=(0,j.
z7)(),i=sn(),a=(0,j.g5)();function o(g,S=["connect","bind","associate"]){if(!r.SocksCommand[g.command])throw new e.SocksClientError(r.ERRORS.InvalidSocksCommand,
g);if(S.indexOf(g.command)===-1)throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,g);if(!u(g.destination))throw new e.SocksClientError(r.ERRORS.
InvalidSocksClientOptionsDestination,g);if(!d(g.proxy))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,g);if(l(g.proxy,g),g.timeout&&!m(g.timeout))
throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof n.Duplex))throw new e.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandChain,g);if(!u(
g.destination))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(g.proxies)&&g.proxies.length>=2))throw new e.
SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(S=>{if(!d(S))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);l(S,g)}),g.timeout&&!m(g.timeout))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function l(g,S){if(g.custom_auth_method!==void 0){
if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,
S);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
S);if(g.custom_auth_response_size===void 0)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S);if(g.custom_auth_response_handler===
void 0||typeof g.custom_auth_response_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S)}}function u(g){return g&&
typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function d(g){return g&&(typeof g.host=="string"||typeof g.
ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="number"&&g>0}function f(g){return new i.
Address4(g).toArray().reduce((S,E)=>(S<<8)+E,0)>>>0}function h(g){const S=g>>>24&255,E=g>>>16&255,D=g>>>8&255,L=g&255;return[S,E,D,L].join(".")}function y(g){if(a.
isIPv4(g)){const S=new i.Address4(g);return Buffer.from(S.toArray())}else if(a.isIPv6(g)){const S=new i.Address6(g);return Buffer.from(S.canonicalForm().split("\
:").map(E=>E.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),hi=(0,re.P$)({"node_modules/socks/build/common/receivebuffer\
.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.ReceiveBuffer=void 0;var e=class{constructor(r=4096){this.buffer=Buffer.allocUnsafe(r),this.
offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted to append a non-buffer instance to Rece\
iveBuffer.");if(this.offset+r.length>=this.buffer.length){const n=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.
buffer.length+r.length)),n.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.offset)throw new Error("Attempted to\
 read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");const n=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(n),this.buffer.copyWithin(0,r,r+this.offset-r),this.offset-=
r,n}};t.ReceiveBuffer=e}}),fi=(0,re.P$)({"node_modules/socks/build/client/socksclient.js"(t){"use strict";var e=t&&t.__awaiter||function(m,f,h,y){function g(S){
return S instanceof h?S:new h(function(E){E(S)})}return new(h||(h=Promise))(function(S,E){function D(k){try{F(y.next(k))}catch(V){E(V)}}function L(k){try{F(y.throw(
k))}catch(V){E(V)}}function F(k){k.done?S(k.value):g(k.value).then(D,L)}F((y=y.apply(m,f||[])).next())})};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=
t.SocksClient=void 0;var r=(0,j.YP)(),n=(0,j.g5)(),i=ci(),a=Xr(),o=di(),c=hi(),l=Qr();Object.defineProperty(t,"SocksClientError",{enumerable:!0,get:function(){return l.
SocksClientError}});var u=sn(),d=class Wr extends r.EventEmitter{constructor(f){super(),this.options=Object.assign({},f),(0,o.validateSocksClientOptions)(f),this.
setState(a.SocksClientState.Created)}static createConnection(f,h){return new Promise((y,g)=>{try{(0,o.validateSocksClientOptions)(f,["connect"])}catch(E){return typeof h==
"function"?(h(E),y(E)):g(E)}const S=new Wr(f);S.connect(f.existing_socket),S.once("established",E=>{S.removeAllListeners(),typeof h=="function"&&h(null,E),y(E)}),
S.once("error",E=>{S.removeAllListeners(),typeof h=="function"?(h(E),y(E)):g(E)})})}static createConnectionChain(f,h){return new Promise((y,g)=>e(this,void 0,void 0,
function*(){try{(0,o.validateSocksClientChainOptions)(f)}catch(S){return typeof h=="function"?(h(S),y(S)):g(S)}f.randomizeChain&&(0,l.shuffleArray)(f.proxies);try{
let S;for(let E=0;E<f.proxies.length;E++){const D=f.proxies[E],L=E===f.proxies.length-1?f.destination:{host:f.proxies[E+1].host||f.proxies[E+1].ipaddress,port:f.
proxies[E+1].port},F=yield Wr.createConnection({command:"connect",proxy:D,destination:L,existing_socket:S});S=S||F.socket}typeof h=="function"?(h(null,{socket:S}),
y({socket:S})):y({socket:S})}catch(S){typeof h=="function"?(h(S),y(S)):g(S)}}))}static createUDPFrame(f){const h=new i.SmartBuffer;return h.writeUInt16BE(0),h.writeUInt8(
f.frameNumber||0),n.isIPv4(f.remoteHost.host)?(h.writeUInt8(a.Socks5HostType.IPv4),h.writeUInt32BE((0,o.ipv4ToInt32)(f.remoteHost.host))):n.isIPv6(f.remoteHost.
host)?(h.writeUInt8(a.Socks5HostType.IPv6),h.writeBuffer((0,o.ipToBuffer)(f.remoteHost.host))):(h.writeUInt8(a.Socks5HostType.Hostname),h.writeUInt8(Buffer.byteLength(
f.remoteHost.host)),h.writeString(f.remoteHost.host)),h.writeUInt16BE(f.remoteHost.port),h.writeBuffer(f.data),h.toBuffer()}static parseUDPFrame(f){const h=i.SmartBuffer.
fromBuffer(f);h.readOffset=2;const y=h.readUInt8(),g=h.readUInt8();let S;g===a.Socks5HostType.IPv4?S=(0,o.int32ToIpv4)(h.readUInt32BE()):g===a.Socks5HostType.IPv6?
S=u.Address6.fromByteArray(Array.from(h.readBuffer(16))).canonicalForm():S=h.readString(h.readUInt8());const E=h.readUInt16BE();return{frameNumber:y,remoteHost:{
host:S,port:E},data:h.readBuffer()}}setState(f){this.state!==a.SocksClientState.Error&&(this.state=f)}connect(f){this.onDataReceived=y=>this.onDataReceivedHandler(
y),this.onClose=()=>this.onCloseHandler(),this.onError=y=>this.onErrorHandler(y),this.onConnect=()=>this.onConnectHandler();const h=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||a.DEFAULT_TIMEOUT);h.unref&&typeof h.unref=="function"&&h.unref(),f?this.socket=f:this.socket=new n.Socket,this.socket.once("close",this.onClose),
this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.onDataReceived),this.setState(a.SocksClientState.Connecting),
this.receiveBuffer=new c.ReceiveBuffer,f?this.socket.emit("connect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.
set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.set_tcp_nodelay)),this.prependOnceListener("established",y=>{setImmediate(()=>{if(this.receiveBuffer.
length>0){const g=this.receiveBuffer.get(this.receiveBuffer.length);y.socket.emit("data",g)}y.socket.resume()})})}getSocketOptions(){return Object.assign(Object.
assign({},this.options.socket_options),{host:this.options.proxy.host||this.options.proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){this.state!==
a.SocksClientState.Established&&this.state!==a.SocksClientState.BoundWaitingForConnection&&this.closeSocket(a.ERRORS.ProxyConnectionTimedOut)}onConnectHandler(){
this.setState(a.SocksClientState.Connected),this.options.proxy.type===4?this.sendSocks4InitialHandshake():this.sendSocks5InitialHandshake(),this.setState(a.SocksClientState.
SentInitialHandshake)}onDataReceivedHandler(f){this.receiveBuffer.append(f),this.processData()}processData(){for(;this.state!==a.SocksClientState.Established&&this.
state!==a.SocksClientState.Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize;)if(this.state===a.SocksClientState.SentInitialHandshake)this.options.
proxy.type===4?this.handleSocks4FinalHandshakeResponse():this.handleInitialSocks5HandshakeResponse();else if(this.state===a.SocksClientState.SentAuthentication)
this.handleInitialSocks5AuthenticationHandshakeResponse();else if(this.state===a.SocksClientState.SentFinalHandshake)this.handleSocks5FinalHandshakeResponse();else if(this.
state===a.SocksClientState.BoundWaitingForConnection)this.options.proxy.type===4?this.handleSocks4IncomingConnectionResponse():this.handleSocks5IncomingConnectionResponse();else{
this.closeSocket(a.ERRORS.InternalError);break}}onCloseHandler(){this.closeSocket(a.ERRORS.SocketClosed)}onErrorHandler(f){this.closeSocket(f.message)}removeInternalSocketHandlers(){
this.socket.pause(),this.socket.removeListener("data",this.onDataReceived),this.socket.removeListener("close",this.onClose),this.socket.removeListener("error",this.
onError),this.socket.removeListener("connect",this.onConnect)}closeSocket(f){this.state!==a.SocksClientState.Error&&(this.setState(a.SocksClientState.Error),this.
socket.destroy(),this.removeInternalSocketHandlers(),this.emit("error",new l.SocksClientError(f,this.options)))}sendSocks4InitialHandshake(){const f=this.options.
proxy.userId||"",h=new i.SmartBuffer;h.writeUInt8(4),h.writeUInt8(a.SocksCommand[this.options.command]),h.writeUInt16BE(this.options.destination.port),n.isIPv4(
this.options.destination.host)?(h.writeBuffer((0,o.ipToBuffer)(this.options.destination.host)),h.writeStringNT(f)):(h.writeUInt8(0),h.writeUInt8(0),h.writeUInt8(
0),h.writeUInt8(1),h.writeStringNT(f),h.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(h.toBuffer())}handleSocks4FinalHandshakeResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==a.Socks4Response.Granted)this.closeSocket(`${a.
ERRORS.Socks4ProxyRejectedConnection} - (${a.Socks4Response[f[1]]})`);else if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){const h=i.SmartBuffer.
fromBuffer(f);h.readOffset=2;const y={port:h.readUInt16BE(),host:(0,o.int32ToIpv4)(h.readUInt32BE())};y.host==="0.0.0.0"&&(y.host=this.options.proxy.ipaddress),
this.setState(a.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:y,socket:this.socket})}else this.setState(a.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==
a.Socks4Response.Granted)this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${a.Socks4Response[f[1]]})`);else{const h=i.SmartBuffer.fromBuffer(
f);h.readOffset=2;const y={port:h.readUInt16BE(),host:(0,o.int32ToIpv4)(h.readUInt32BE())};this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:y,socket:this.socket})}}sendSocks5InitialHandshake(){const f=new i.SmartBuffer,h=[a.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&h.push(a.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&h.push(this.options.proxy.custom_auth_method),f.writeUInt8(
5),f.writeUInt8(h.length);for(const y of h)f.writeUInt8(y);this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(f.toBuffer()),this.setState(a.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const f=this.receiveBuffer.get(2);f[0]!==5?this.
closeSocket(a.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):f[1]===a.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
f[1]===a.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=a.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):f[1]===a.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
a.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):f[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const f=this.options.
proxy.userId||"",h=this.options.proxy.password||"",y=new i.SmartBuffer;y.writeUInt8(1),y.writeUInt8(Buffer.byteLength(f)),y.writeString(f),y.writeUInt8(Buffer.byteLength(
h)),y.writeString(h),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(y.toBuffer()),this.setState(
a.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return e(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.
custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),this.setState(a.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(f){
return e(this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(f)})}handleSocks5AuthenticationNoAuthHandshakeResponse(f){return e(
this,void 0,void 0,function*(){return f[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(f){return e(this,void 0,void 0,function*(){return f[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return e(this,void 0,void 0,function*(){this.setState(a.SocksClientState.ReceivedAuthenticationResponse);let f=!1;this.socks5ChosenAuthType===a.Socks5Auth.NoAuth?
f=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===a.Socks5Auth.UserPass?f=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&(f=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.
get(this.options.proxy.custom_auth_response_size))),f?this.sendSocks5CommandRequest():this.closeSocket(a.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){
const f=new i.SmartBuffer;f.writeUInt8(5),f.writeUInt8(a.SocksCommand[this.options.command]),f.writeUInt8(0),n.isIPv4(this.options.destination.host)?(f.writeUInt8(
a.Socks5HostType.IPv4),f.writeBuffer((0,o.ipToBuffer)(this.options.destination.host))):n.isIPv6(this.options.destination.host)?(f.writeUInt8(a.Socks5HostType.IPv6),
f.writeBuffer((0,o.ipToBuffer)(this.options.destination.host))):(f.writeUInt8(a.Socks5HostType.Hostname),f.writeUInt8(this.options.destination.host.length),f.writeString(
this.options.destination.host)),f.writeUInt16BE(this.options.destination.port),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,
this.socket.write(f.toBuffer()),this.setState(a.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==
5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${a.Socks5Response[f[1]]}`);else{const h=f[3];let y,g;if(h===
a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(S).slice(4)),y={host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},y.host==="0.0.0.0"&&(y.host=this.options.proxy.
ipaddress)}else if(h===a.Socks5HostType.Hostname){const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=
E;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(E).slice(5)),y={host:g.readString(S),port:g.readUInt16BE()}}else if(h===a.Socks5HostType.IPv6){const S=a.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.
get(S).slice(4)),y={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.ReceivedFinalResponse),
a.SocksCommand[this.options.command]===a.SocksCommand.connect?(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:y,socket:this.socket})):a.SocksCommand[this.options.command]===a.SocksCommand.bind?(this.setState(a.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:y,socket:this.socket})):a.SocksCommand[this.options.
command]===a.SocksCommand.associate&&(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:y,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${a.Socks5Response[f[1]]}`);else{const h=f[3];let y,g;if(h===a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),y={
host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},y.host==="0.0.0.0"&&(y.host=this.options.proxy.ipaddress)}else if(h===a.Socks5HostType.Hostname){
const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=E;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(E).slice(5)),y={host:g.readString(S),port:g.readUInt16BE()}}else if(h===a.Socks5HostType.IPv6){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),y={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:y,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};t.SocksClient=d}}),pi=(0,re.P$)({"n\
ode_modules/socks/build/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(n,i,a,o){o===void 0&&(o=a);var c=Object.getOwnPropertyDescriptor(
i,a);(!c||("get"in c?!i.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return i[a]}}),Object.defineProperty(n,o,c)}):(function(n,i,a,o){
o===void 0&&(o=a),n[o]=i[a]})),r=t&&t.__exportStar||function(n,i){for(var a in n)a!=="default"&&!Object.prototype.hasOwnProperty.call(i,a)&&e(i,n,a)};Object.defineProperty(
t,"__esModule",{value:!0}),r(fi(),t)}}),Gt=(0,re.P$)({"required-builtin:https"(t,e){e.exports=((0,Ue.e7)(),(0,re.Yp)(Ue.VY)).requireOfNode("node:https")}}),mi=(0,re.
P$)({"node_modules/agent-base/dist/helpers.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(u,d,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(
d,m);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:function(){return d[m]}}),Object.defineProperty(u,f,h)}):(function(u,d,m,f){
f===void 0&&(f=m),u[f]=d[m]})),r=t&&t.__setModuleDefault||(Object.create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){
u.default=d}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)return u;var d={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&e(d,u,m);return r(d,u),d};Object.defineProperty(t,"__esModule",{value:!0}),t.req=t.json=t.toBuffer=void 0;var i=n((0,j.n5)()),a=n(Gt());async function o(u){
let d=0;const m=[];for await(const f of u)d+=f.length,m.push(f);return Buffer.concat(m,d)}t.toBuffer=o;async function c(u){const d=(await o(u)).toString("utf8");
try{return JSON.parse(d)}catch(m){const f=m;throw f.message+=` (input: ${d})`,f}}t.json=c;function l(u,d={}){const m=((typeof u=="string"?u:u.href).startsWith("\
https:")?a:i).request(u,d),f=new Promise((h,y)=>{m.once("response",h).once("error",y).end()});return m.then=f.then.bind(f),m}t.req=l}}),gi=(0,re.P$)({"node_modu\
les/agent-base/dist/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(d,m,f,h){h===void 0&&(h=f);var y=Object.getOwnPropertyDescriptor(
m,f);(!y||("get"in y?!m.__esModule:y.writable||y.configurable))&&(y={enumerable:!0,get:function(){return m[f]}}),Object.defineProperty(d,h,y)}):(function(d,m,f,h){
h===void 0&&(h=f),d[h]=m[f]})),r=t&&t.__setModuleDefault||(Object.create?(function(d,m){Object.defineProperty(d,"default",{enumerable:!0,value:m})}):function(d,m){
d.default=m}),n=t&&t.__importStar||function(d){if(d&&d.__esModule)return d;var m={};if(d!=null)for(var f in d)f!=="default"&&Object.prototype.hasOwnProperty.call(
d,f)&&e(m,d,f);return r(m,d),m},i=t&&t.__exportStar||function(d,m){for(var f in d)f!=="default"&&!Object.prototype.hasOwnProperty.call(m,f)&&e(m,d,f)};Object.defineProperty(
t,"__esModule",{value:!0}),t.Agent=void 0;var a=n((0,j.g5)()),o=n((0,j.n5)()),c=Gt();i(mi(),t);var l=Symbol("AgentBaseInternalState"),u=class extends o.Agent{constructor(d){
super(d),this[l]={}}isSecureEndpoint(d){if(d){if(typeof d.secureEndpoint=="boolean")return d.secureEndpoint;if(typeof d.protocol=="string")return d.protocol==="\
https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(d){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[d]||(this.sockets[d]=[]);const m=new a.Socket({writable:!1});return this.sockets[d].push(m),this.totalSocketCount++,m}decrementSockets(d,m){if(!this.sockets[d]||
m===null)return;const f=this.sockets[d],h=f.indexOf(m);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[d])}getName(d){return this.
isSecureEndpoint(d)?c.Agent.prototype.getName.call(this,d):super.getName(d)}createSocket(d,m,f){const h={...m,secureEndpoint:this.isSecureEndpoint(m)},y=this.getName(
h),g=this.incrementSockets(y);Promise.resolve().then(()=>this.connect(d,h)).then(S=>{if(this.decrementSockets(y,g),S instanceof o.Agent)try{return S.addRequest(
d,h)}catch(E){return f(E)}this[l].currentSocket=S,super.createSocket(d,m,f)},S=>{this.decrementSockets(y,g),f(S)})}createConnection(){const d=this[l].currentSocket;
if(this[l].currentSocket=void 0,!d)throw new Error("No socket was returned in the `connect()` function");return d}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(d){this[l]&&(this[l].defaultPort=d)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(d){this[l]&&(this[l].protocol=d)}};t.Agent=u}}),vi=(0,re.P$)({"node_modules/ms/index.js"(t,e){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;
e.exports=function(f,h){h=h||{};var y=typeof f;if(y==="string"&&f.length>0)return l(f);if(y==="number"&&isFinite(f))return h.long?d(f):u(f);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(f))};function l(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var y=parseFloat(h[1]),g=(h[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return y*c;case"weeks":case"week":case"\
w":return y*o;case"days":case"day":case"d":return y*a;case"hours":case"hour":case"hrs":case"hr":case"h":return y*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return y*n;case"seconds":case"second":case"secs":case"sec":case"s":return y*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return y;default:
return}}}}function u(f){var h=Math.abs(f);return h>=a?Math.round(f/a)+"d":h>=i?Math.round(f/i)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"s":f+"ms"}function d(f){
var h=Math.abs(f);return h>=a?m(f,h,a,"day"):h>=i?m(f,h,i,"hour"):h>=n?m(f,h,n,"minute"):h>=r?m(f,h,r,"second"):f+" ms"}function m(f,h,y,g){var S=h>=y*1.5;return Math.
round(f/y)+" "+g+(S?"s":"")}}}),on=(0,re.P$)({"node_modules/debug/src/common.js"(t,e){function r(n){a.debug=a,a.default=a,a.coerce=m,a.disable=u,a.enable=c,a.enabled=
d,a.humanize=vi(),a.destroy=f,Object.keys(n).forEach(h=>{a[h]=n[h]}),a.names=[],a.skips=[],a.formatters={};function i(h){let y=0;for(let g=0;g<h.length;g++)y=(y<<
5)-y+h.charCodeAt(g),y|=0;return a.colors[Math.abs(y)%a.colors.length]}a.selectColor=i;function a(h){let y,g=null,S,E;function D(...L){if(!D.enabled)return;const F=D,
k=Number(new Date),V=k-(y||k);F.diff=V,F.prev=y,F.curr=k,y=k,L[0]=a.coerce(L[0]),typeof L[0]!="string"&&L.unshift("%O");let ee=0;L[0]=L[0].replace(/%([a-zA-Z%])/g,
(ae,de)=>{if(ae==="%%")return"%";ee++;const Te=a.formatters[de];if(typeof Te=="function"){const me=L[ee];ae=Te.call(F,me),L.splice(ee,1),ee--}return ae}),a.formatArgs.
call(F,L),(F.log||a.log).apply(F,L)}return D.namespace=h,D.useColors=a.useColors(),D.color=a.selectColor(h),D.extend=o,D.destroy=a.destroy,Object.defineProperty(
D,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(S!==a.namespaces&&(S=a.namespaces,E=a.enabled(h)),E),set:L=>{g=L}}),typeof a.init=="function"&&a.
init(D),D}function o(h,y){const g=a(this.namespace+(typeof y>"u"?":":y)+h);return g.log=this.log,g}function c(h){a.save(h),a.namespaces=h,a.names=[],a.skips=[];
const y=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of y)g[0]==="-"?a.skips.push(g.slice(1)):a.names.push(g)}function l(h,y){
let g=0,S=0,E=-1,D=0;for(;g<h.length;)if(S<y.length&&(y[S]===h[g]||y[S]==="*"))y[S]==="*"?(E=S,D=g,S++):(g++,S++);else if(E!==-1)S=E+1,D++,g=D;else return!1;for(;S<
y.length&&y[S]==="*";)S++;return S===y.length}function u(){const h=[...a.names,...a.skips.map(y=>"-"+y)].join(",");return a.enable(""),h}function d(h){for(const y of a.
skips)if(l(h,y))return!1;for(const y of a.names)if(l(h,y))return!0;return!1}function m(h){return h instanceof Error?h.stack||h.message:h}function f(){console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return a.enable(a.load()),
a}e.exports=r}}),yi=(0,re.P$)({"node_modules/debug/src/browser.js"(t,e){t.formatArgs=n,t.save=i,t.load=a,t.useColors=r,t.storage=o(),t.destroy=(()=>{let l=!1;return()=>{
l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),
t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC",
"#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC",
"#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300",
"#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC",
"#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){if(typeof window<
"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.
WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&
(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/applewebkit\/(\d+)/)}function n(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+e.exports.
humanize(this.diff),!this.useColors)return;const u="color: "+this.color;l.splice(1,0,u,"color: inherit");let d=0,m=0;l[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(d++,
f==="%c"&&(m=d))}),l.splice(m,0,u)}t.log=console.debug||console.log||(()=>{});function i(l){try{l?t.storage.setItem("debug",l):t.storage.removeItem("debug")}catch{}}
function a(){let l;try{l=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}function o(){
try{return localStorage}catch{}}e.exports=on()(t);var{formatters:c}=e.exports;c.j=function(l){try{return JSON.stringify(l)}catch(u){return"[UnexpectedJSONParseE\
rror]: "+u.message}}}}),an=(0,re.P$)({"required-builtin:tty"(t,e){e.exports=((0,Ue.e7)(),(0,re.Yp)(Ue.VY)).requireOfNode("node:tty")}}),bi=(0,re.P$)({"required-\
builtin:os"(t,e){e.exports=((0,Ue.e7)(),(0,re.Yp)(Ue.VY)).requireOfNode("node:os")}}),wi=(0,re.P$)({"node_modules/has-flag/index.js"(t,e){"use strict";e.exports=
(r,n=process.argv)=>{const i=r.startsWith("-")?"":r.length===1?"-":"--",a=n.indexOf(i+r),o=n.indexOf("--");return a!==-1&&(o===-1||a<o)}}}),Si=(0,re.P$)({"node_\
modules/supports-color/index.js"(t,e){"use strict";var r=bi(),n=an(),i=wi(),{env:a}=process,o;i("no-color")||i("no-colors")||i("color=false")||i("color=never")?
o=0:(i("color")||i("colors")||i("color=true")||i("color=always"))&&(o=1),"FORCE_COLOR"in a&&(a.FORCE_COLOR==="true"?o=1:a.FORCE_COLOR==="false"?o=0:o=a.FORCE_COLOR.
length===0?1:Math.min(parseInt(a.FORCE_COLOR,10),3));function c(d){return d===0?!1:{level:d,hasBasic:!0,has256:d>=2,has16m:d>=3}}function l(d,m){if(o===0)return 0;
if(i("color=16m")||i("color=full")||i("color=truecolor"))return 3;if(i("color=256"))return 2;if(d&&!m&&o===void 0)return 0;const f=o||0;if(a.TERM==="dumb")return f;
if(process.platform==="win32"){const h=r.release().split(".");return Number(h[0])>=10&&Number(h[2])>=10586?Number(h[2])>=14931?3:2:1}if("CI"in a)return["TRAVIS",
"CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(h=>h in a)||a.CI_NAME==="codeship"?1:f;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(a.TEAMCITY_VERSION)?1:0;if(a.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in a){const h=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.
TERM_PROGRAM){case"iTerm.app":return h>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(a.TERM)||"COLORTERM"in a?1:f}function u(d){const m=l(d,d&&d.isTTY);return c(m)}e.exports={supportsColor:u,stdout:c(l(!0,n.isatty(1))),stderr:c(l(!0,n.isatty(
2)))}}}),Ei=(0,re.P$)({"node_modules/debug/src/node.js"(t,e){var r=an(),n=(0,j.Hr)();t.init=d,t.log=c,t.formatArgs=a,t.save=l,t.load=u,t.useColors=i,t.destroy=n.
deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),t.colors=
[6,2,3,4,5,1];try{const f=Si();f&&(f.stderr||f).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,
99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}t.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const y=h.substring(6).toLowerCase().replace(/_([a-z])/g,
(S,E)=>E.toUpperCase());let g=process.env[h];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(
g),f[y]=g,f},{});function i(){return"colors"in t.inspectOpts?!!t.inspectOpts.colors:r.isatty(process.stderr.fd)}function a(f){const{namespace:h,useColors:y}=this;
if(y){const g=this.color,S="\x1B[3"+(g<8?g:"8;5;"+g),E=`  ${S};1m${h} \x1B[0m`;f[0]=E+f[0].split(`
`).join(`
`+E),f.push(S+"m+"+e.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=o()+h+" "+f[0]}function o(){return t.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...f){return process.stderr.write(n.formatWithOptions(t.inspectOpts,...f)+`
`)}function l(f){f?process.env.DEBUG=f:delete process.env.DEBUG}function u(){return process.env.DEBUG}function d(f){f.inspectOpts={};const h=Object.keys(t.inspectOpts);
for(let y=0;y<h.length;y++)f.inspectOpts[h[y]]=t.inspectOpts[h[y]]}e.exports=on()(t);var{formatters:m}=e.exports;m.o=function(f){return this.inspectOpts.colors=
this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},m.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),_i=(0,re.P$)({"node_modules/debug\
/src/index.js"(t,e){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?e.exports=yi():e.exports=Ei()}}),ki=(0,re.P$)({"required\
-builtin:dns"(t,e){e.exports=((0,Ue.e7)(),(0,re.Yp)(Ue.VY)).requireOfNode("node:dns")}}),Ai=(0,re.P$)({"node_modules/socks-proxy-agent/dist/index.js"(t){"use st\
rict";var e=t&&t.__createBinding||(Object.create?(function(E,D,L,F){F===void 0&&(F=L);var k=Object.getOwnPropertyDescriptor(D,L);(!k||("get"in k?!D.__esModule:k.
writable||k.configurable))&&(k={enumerable:!0,get:function(){return D[L]}}),Object.defineProperty(E,F,k)}):(function(E,D,L,F){F===void 0&&(F=L),E[F]=D[L]})),r=t&&
t.__setModuleDefault||(Object.create?(function(E,D){Object.defineProperty(E,"default",{enumerable:!0,value:D})}):function(E,D){E.default=D}),n=t&&t.__importStar||
function(E){if(E&&E.__esModule)return E;var D={};if(E!=null)for(var L in E)L!=="default"&&Object.prototype.hasOwnProperty.call(E,L)&&e(D,E,L);return r(D,E),D},i=t&&
t.__importDefault||function(E){return E&&E.__esModule?E:{default:E}};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksProxyAgent=void 0;var a=pi(),o=gi(),
c=i(_i()),l=n(ki()),u=n((0,j.g5)()),d=n((0,j.EI)()),m=(0,j.qX)(),f=(0,c.default)("socks-proxy-agent"),h=E=>E.servername===void 0&&E.host&&!u.isIP(E.host)?{...E,
servername:E.host}:E;function y(E){let D=!1,L=5;const F=E.hostname,k=parseInt(E.port,10)||1080;switch(E.protocol.replace(":","")){case"socks4":D=!0,L=4;break;case"\
socks4a":L=4;break;case"socks5":D=!0,L=5;break;case"socks":L=5;break;case"socks5h":L=5;break;default:throw new TypeError(`A "socks" protocol must be specified! \
Got: ${String(E.protocol)}`)}const V={host:F,port:k,type:L};return E.username&&Object.defineProperty(V,"userId",{value:decodeURIComponent(E.username),enumerable:!1}),
E.password!=null&&Object.defineProperty(V,"password",{value:decodeURIComponent(E.password),enumerable:!1}),{lookup:D,proxy:V}}var g=class extends o.Agent{constructor(E,D){
super(D);const L=typeof E=="string"?new m.URL(E):E,{proxy:F,lookup:k}=y(L);this.shouldLookup=k,this.proxy=F,this.timeout=D?.timeout??null,this.socketOptions=D?.
socketOptions??null}async connect(E,D){const{shouldLookup:L,proxy:F,timeout:k}=this;if(!D.host)throw new Error("No `host` defined!");let{host:V}=D;const{port:ee,
lookup:ae=l.lookup}=D;L&&(V=await new Promise((Re,$e)=>{ae(V,{},(ge,qe)=>{ge?$e(ge):Re(qe)})}));const de={proxy:F,destination:{host:V,port:typeof ee=="number"?ee:
parseInt(ee,10)},command:"connect",timeout:k??void 0,socket_options:this.socketOptions??void 0},Te=Re=>{E.destroy(),me.destroy(),Re&&Re.destroy()};f("Creating s\
ocks proxy connection: %o",de);const{socket:me}=await a.SocksClient.createConnection(de);if(f("Successfully created socks proxy connection"),k!==null&&(me.setTimeout(
k),me.on("timeout",()=>Te())),D.secureEndpoint){f("Upgrading socket connection to TLS");const Re=d.connect({...S(h(D),"host","path","port"),socket:me});return Re.
once("error",$e=>{f("Socket TLS error",$e.message),Te(Re)}),Re}return me}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],t.SocksProxyAgent=g;function S(E,...D){
const L={};let F;for(F in E)D.includes(F)||(L[F]=E[F]);return L}}}),Ci=(0,re.P$)({"node_modules/hpagent/index.js"(t,e){"use strict";var r=Gt(),n=(0,j.n5)(),{URL:i}=(0,j.
qX)(),a=class extends n.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...d}=c;super(d),this.proxy=typeof l=="string"?new i(l):l,this.proxyRequestOptions=
u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,
headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.
username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("ba\
se64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const d=(this.proxy.protocol==="http:"?n:
r).request(u);d.once("connect",(m,f,h)=>{d.removeAllListeners(),f.removeAllListeners(),m.statusCode===200?l(null,f):(f.destroy(),l(new Error(`Bad response: ${m.
statusCode}`),null))}),d.once("timeout",()=>{d.destroy(new Error("Proxy timeout"))}),d.once("error",m=>{d.removeAllListeners(),l(m,null)}),d.end()}},o=class extends r.
Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...d}=c;super(d),this.proxy=typeof l=="string"?new i(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){
const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.
headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic\
 ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const d=(this.proxy.protocol==="http:"?n:r).request(u);d.once("connect",(m,f,h)=>{if(d.
removeAllListeners(),f.removeAllListeners(),m.statusCode===200){const y=super.createConnection({...c,socket:f});l(null,y)}else f.destroy(),l(new Error(`Bad resp\
onse: ${m.statusCode}`),null)}),d.once("timeout",()=>{d.destroy(new Error("Proxy timeout"))}),d.once("error",m=>{d.removeAllListeners(),l(m,null)}),d.end()}};e.
exports={HttpProxyAgent:a,HttpsProxyAgent:o}}}),cn=1500;function un({status:t,body:e}){const r=(0,K.$6)((0,K.qF)(e),"message")??(e.trim().startsWith("<")?"":e.trim());
return(0,Se.Jj)((0,Se.YI)(r),cn)||`HTTP ${t}`}function St(t,e){const r=(0,K.qF)(e.body),n=un(e),i=`${t.verb} ${t.what}`;switch(e.status){case 401:return new oe.
zg("E_CLUSTER_UNAUTHORIZED",`${t.server} answered 401 to ${i}: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeco\
nfig.`);case 403:return Oi(t,r,n);case 404:return Ti(t,r,n);case 409:return Ri(t,r,n);case 429:return ln(t,n);default:break}return e.status>=500&&!Ii(t,n)?ln(t,
n):e.status>=400?new oe.zg("E_APPLY_REFUSED",`The cluster refused to ${i}: ${n}`):new oe.zg("E_CLUSTER_RESPONSE",`${t.server} answered ${e.status} to ${i}: ${n}`)}
var Ii=(t,e)=>t.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(e);function ln(t,e){const r=e.includes(
"failed calling webhook")?"See whether what answers for that webhook runs, which for SeldonDeployments is Seldon's operator; then try again.":"Try again when th\
e cluster is well.";return new oe.zg("E_CLUSTER_UNREACHABLE",`${t.server} could not ${t.verb} ${t.what}: ${e}. ${r}`)}function Oi(t,e,r){if((0,K.yR)(e,"details",
"causes").some(a=>(0,K.$6)(a,"reason")==="NamespaceTerminating"))return new oe.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${t.namespace??""} is being deleted: ${r}`);
if(!/cannot \w+ (resource|path)/.test(r)&&["patch","create","update"].includes(t.verb))return new oe.zg("E_APPLY_REFUSED",`The cluster refused to ${t.verb} ${t.
what}: ${r}`);const i=t.namespace===void 0?"":` in the namespace ${t.namespace}`;return new oe.zg("E_CLUSTER_FORBIDDEN",`These credentials may not ${t.verb} ${t.
what}${i}: ${r}. Grant the verb "${t.verb}" to their role.`)}function Ti(t,e,r){return(0,K.$6)(e,"details","kind")==="namespaces"?new oe.zg("E_NAMESPACE_NOT_FOU\
ND",`The namespace ${(0,K.$6)(e,"details","name")??t.namespace??""} does not exist. Create it, choose another with --namespace, or say --create-namespace.`):(0,K.
fK)(e,"details","kind")===void 0?new oe.zg("E_CRD_MISSING",`${t.server} does not serve ${t.what}: its resource definition is not installed. For SeldonDeployment\
s, install Seldon Core 1 first.`):new oe.zg("E_CLUSTER_RESPONSE",`${t.server} could not ${t.verb} ${t.what}: ${r}`)}function Ri(t,e,r){const n=(0,K.yR)(e,"detai\
ls","causes").filter(a=>(0,K.$6)(a,"reason")==="FieldManagerConflict");if(n.length===0)return new oe.zg("E_APPLY_REFUSED",`${t.what} has changed meanwhile: ${r}`);
const i=n.map(a=>`${(0,K.$6)(a,"field")??"?"} (${(0,K.$6)(a,"message")??"another manager"})`);return new oe.zg("E_APPLY_CONFLICT",`Others own fields of ${t.what}\
: ${(0,Se.Jj)((0,Se.YI)(i.join("; ")),cn)}. Take the fields out of deploy.yaml, end the other manager's ownership, or take them over with --force-conflicts.`)}var xi=1e4,
dn=class extends Pe().Agent{ahead;openAhead(t){const e=t.hostname.replace(/^\[|\]$/g,""),r=this.options.servername??((0,Vt.isIP)(e)===0?e:""),n=super.createConnection(
{...this.options,host:e,port:t.port||"443",servername:r});n instanceof Vt.Socket&&(n.on("error",()=>{}),n.setTimeout(xi,()=>n.destroy()),this.ahead=n)}createConnection(t,e){
const r=this.ahead;return this.ahead=void 0,!r||r.destroyed?super.createConnection(t,e):(r.removeAllListeners("timeout").setTimeout(0),r)}destroy(){this.ahead?.
destroy(),super.destroy()}};function Pi(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:t}var ke={},Et={},We={},hn;function lt(){
if(hn)return We;hn=1;function t(o){return typeof o>"u"||o===null}function e(o){return typeof o=="object"&&o!==null}function r(o){return Array.isArray(o)?o:t(o)?
[]:[o]}function n(o,c){if(c){const l=Object.keys(c);for(let u=0,d=l.length;u<d;u+=1){const m=l[u];o[m]=c[m]}}return o}function i(o,c){let l="";for(let u=0;u<c;u+=
1)l+=o;return l}function a(o){return o===0&&Number.NEGATIVE_INFINITY===1/o}return We.isNothing=t,We.isObject=e,We.toArray=r,We.repeat=i,We.isNegativeZero=a,We.extend=
n,We}var Wt,fn;function dt(){if(fn)return Wt;fn=1;function t(r,n){let i="";const a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(i+='in "'+r.mark.name+
'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!n&&r.mark.snippet&&(i+=`

`+r.mark.snippet),a+" "+i):a}function e(r,n){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=n,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(r){return this.name+": "+t(this,r)},Wt=e,Wt}var zt,pn;function Bi(){if(pn)return zt;pn=1;const t=lt();function e(i,a,o,c,l){let u="",d="";const m=Math.
floor(l/2)-1;return c-a>m&&(u=" ... ",a=c-m+u.length),o-c>m&&(d=" ...",o=c+m-d.length),{str:u+i.slice(a,o).replace(/\t/g,"\u2192")+d,pos:c-a+u.length}}function r(i,a){
return t.repeat(" ",a-i.length)+i}function n(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);const o=/\r?\n|\r|\0/g,c=[0],l=[];let u,d=-1;for(;u=
o.exec(i.buffer);)l.push(u.index),c.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=c.length-2);d<0&&(d=c.length-1);let m="";const f=Math.min(i.line+a.linesAfter,
l.length).toString().length,h=a.maxLength-(a.indent+f+3);for(let g=1;g<=a.linesBefore&&!(d-g<0);g++){const S=e(i.buffer,c[d-g],l[d-g],i.position-(c[d]-c[d-g]),h);
m=t.repeat(" ",a.indent)+r((i.line-g+1).toString(),f)+" | "+S.str+`
`+m}const y=e(i.buffer,c[d],l[d],i.position,h);m+=t.repeat(" ",a.indent)+r((i.line+1).toString(),f)+" | "+y.str+`
`,m+=t.repeat("-",a.indent+f+3+y.pos)+`^
`;for(let g=1;g<=a.linesAfter&&!(d+g>=l.length);g++){const S=e(i.buffer,c[d+g],l[d+g],i.position-(c[d]-c[d+g]),h);m+=t.repeat(" ",a.indent)+r((i.line+g+1).toString(),
f)+" | "+S.str+`
`}return m.replace(/\n$/,"")}return zt=n,zt}var qt,mn;function Ie(){if(mn)return qt;mn=1;const t=dt(),e=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function n(a){const o={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(l){o[String(l)]=c})}),o}function i(a,o){if(o=o||{},Object.keys(o).forEach(function(c){if(e.indexOf(c)===-1)throw new t('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=o,this.tag=a,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(c){return c},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=n(o.styleAliases||null),r.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return qt=i,qt}var Yt,gn;function vn(){if(gn)return Yt;gn=1;const t=dt(),e=Ie();function r(a,o){
const c=[];return a[o].forEach(function(l){let u=c.length;c.forEach(function(d,m){d.tag===l.tag&&d.kind===l.kind&&d.multi===l.multi&&(u=m)}),c[u]=l}),c}function n(){
const a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(c){c.multi?(a.multi[c.kind].push(c),a.multi.
fallback.push(c)):a[c.kind][c.tag]=a.fallback[c.tag]=c}for(let c=0,l=arguments.length;c<l;c+=1)arguments[c].forEach(o);return a}function i(a){return this.extend(
a)}return i.prototype.extend=function(a){let o=[],c=[];if(a instanceof e)c.push(a);else if(Array.isArray(a))c=c.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(o=o.concat(a.implicit)),a.explicit&&(c=c.concat(a.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");o.forEach(function(u){if(!(u instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(u.loadKind&&u.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(u.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(u){if(!(u instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});const l=Object.create(i.prototype);return l.implicit=(this.implicit||[]).concat(o),l.explicit=(this.explicit||[]).concat(c),l.compiledImplicit=r(l,"imp\
licit"),l.compiledExplicit=r(l,"explicit"),l.compiledTypeMap=n(l.compiledImplicit,l.compiledExplicit),l},Yt=i,Yt}var Jt,yn;function bn(){if(yn)return Jt;yn=1;const t=Ie();
return Jt=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),Jt}var Zt,wn;function Sn(){if(wn)return Zt;wn=1;const t=Ie();
return Zt=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),Zt}var Xt,En;function _n(){if(En)return Xt;En=1;const t=Ie();
return Xt=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),Xt}var Qt,kn;function An(){if(kn)return Qt;kn=1;const t=vn();
return Qt=new t({explicit:[bn(),Sn(),_n()]}),Qt}var er,Cn;function In(){if(Cn)return er;Cn=1;const t=Ie();function e(i){if(i===null)return!0;const a=i.length;return a===
1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function n(i){return i===null}return er=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:r,predicate:n,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),er}var tr,On;function Tn(){if(On)return tr;On=1;const t=Ie();function e(i){if(i===null)return!1;
const a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FALSE")}function r(i){return i==="true"||i==="True"||
i==="TRUE"}function n(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return tr=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:r,
predicate:n,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),tr}var rr,Rn;function xn(){if(Rn)return rr;Rn=1;const t=lt(),e=Ie();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function n(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;const d=u.length;let m=0,f=!1;if(!d)return!1;let h=u[m];if((h===
"-"||h==="+")&&(h=u[++m]),h==="0"){if(m+1===d)return!0;if(h=u[++m],h==="b"){for(m++;m<d;m++){if(h=u[m],h!=="0"&&h!=="1")return!1;f=!0}return f&&isFinite(o(u))}if(h===
"x"){for(m++;m<d;m++){if(!r(u.charCodeAt(m)))return!1;f=!0}return f&&isFinite(o(u))}if(h==="o"){for(m++;m<d;m++){if(!n(u.charCodeAt(m)))return!1;f=!0}return f&&
isFinite(o(u))}}for(;m<d;m++){if(!i(u.charCodeAt(m)))return!1;f=!0}return f?isFinite(o(u)):!1}function o(u){let d=u,m=1,f=d[0];if((f==="-"||f==="+")&&(f==="-"&&
(m=-1),d=d.slice(1),f=d[0]),d==="0")return 0;if(f==="0"){if(d[1]==="b")return m*parseInt(d.slice(2),2);if(d[1]==="x")return m*parseInt(d.slice(2),16);if(d[1]===
"o")return m*parseInt(d.slice(2),8)}return m*parseInt(d,10)}function c(u){return o(u)}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!t.isNegativeZero(u)}return rr=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:l,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),rr}var nr,Pn;function Bn(){if(Pn)return nr;Pn=1;const t=lt(),e=Ie(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),n=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:n.test(u)}function a(u){let d=u.toLowerCase();const m=d[0]===
"-"?-1:1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:m*parseFloat(d,10)}const o=/^[-+]?[0-9]+e/;
function c(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(u))return"-0.0";const m=u.toString(10);return o.test(m)?m.replace(
"e",".e"):m}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||t.isNegativeZero(u))}return nr=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:l,represent:c,defaultStyle:"lowercase"}),nr}var Mn,$n;function Nn(){return $n||($n=1,Mn=An().extend({implicit:[In(),
Tn(),xn(),Bn()]})),Mn}var Un,Dn;function Ln(){return Dn||(Dn=1,Un=Nn()),Un}var sr,Fn;function jn(){if(Fn)return sr;Fn=1;const t=Ie(),e=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function n(o){return o===null?!1:e.exec(o)!==null||r.exec(o)!==null}function i(o){let c=0,
l=null,u=e.exec(o);if(u===null&&(u=r.exec(o)),u===null)throw new Error("Date resolve error");const d=+u[1],m=+u[2]-1,f=+u[3];if(!u[4])return new Date(Date.UTC(d,
m,f));const h=+u[4],y=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const E=+u[10],D=+(u[11]||0);l=(E*60+D)*6e4,u[9]==="-"&&(l=-l)}
const S=new Date(Date.UTC(d,m,f,h,y,g,c));return l&&S.setTime(S.getTime()-l),S}function a(o){return o.toISOString()}return sr=new t("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:n,construct:i,instanceOf:Date,represent:a}),sr}var ir,Hn;function Vn(){if(Hn)return ir;Hn=1;const t=Ie();function e(r){return r==="<<"||r===
null}return ir=new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),ir}var or,Kn;function Gn(){if(Kn)return or;Kn=1;const t=Ie(),e=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(o){if(o===null)return!1;let c=0;const l=o.length,u=e;for(let d=0;d<l;d++){const m=u.indexOf(o.charAt(d));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function n(o){const c=o.replace(/[\r\n=]/g,""),l=c.length,u=e;let d=0;const m=[];for(let h=0;h<l;h++)h%4===0&&h&&(m.push(d>>16&255),m.push(d>>8&255),m.push(
d&255)),d=d<<6|u.indexOf(c.charAt(h));const f=l%4*6;return f===0?(m.push(d>>16&255),m.push(d>>8&255),m.push(d&255)):f===18?(m.push(d>>10&255),m.push(d>>2&255)):
f===12&&m.push(d>>4&255),new Uint8Array(m)}function i(o){let c="",l=0;const u=o.length,d=e;for(let f=0;f<u;f++)f%3===0&&f&&(c+=d[l>>18&63],c+=d[l>>12&63],c+=d[l>>
6&63],c+=d[l&63]),l=(l<<8)+o[f];const m=u%3;return m===0?(c+=d[l>>18&63],c+=d[l>>12&63],c+=d[l>>6&63],c+=d[l&63]):m===2?(c+=d[l>>10&63],c+=d[l>>4&63],c+=d[l<<2&
63],c+=d[64]):m===1&&(c+=d[l>>2&63],c+=d[l<<4&63],c+=d[64],c+=d[64]),c}function a(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return or=
new t("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:n,predicate:a,represent:i}),or}var ar,Wn;function zn(){if(Wn)return ar;Wn=1;const t=Ie(),e=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function n(a){if(a===null)return!0;const o={},c=a;for(let l=0,u=c.length;l<u;l+=1){const d=c[l];let m=!1;if(r.
call(d)!=="[object Object]")return!1;let f;for(f in d)if(e.call(d,f))if(!m)m=!0;else return!1;if(!m||e.call(o,f))return!1;Object.defineProperty(o,f,{value:!0})}
return!0}function i(a){return a!==null?a:[]}return ar=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:n,construct:i}),ar}var cr,qn;function Yn(){if(qn)return cr;
qn=1;const t=Ie(),e=Object.prototype.toString;function r(i){if(i===null)return!0;const a=i,o=new Array(a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c];if(e.
call(u)!=="[object Object]")return!1;const d=Object.keys(u);if(d.length!==1)return!1;o[c]=[d[0],u[d[0]]]}return!0}function n(i){if(i===null)return[];const a=i,o=new Array(
a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c],d=Object.keys(u);o[c]=[d[0],u[d[0]]]}return o}return cr=new t("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:n}),cr}var ur,Jn;function Zn(){if(Jn)return ur;Jn=1;const t=Ie(),e=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;const a=i;
for(const o in a)if(e.call(a,o)&&a[o]!==null)return!1;return!0}function n(i){return i!==null?i:{}}return ur=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:n}),ur}var Xn,Qn;function lr(){return Qn||(Qn=1,Xn=Ln().extend({implicit:[jn(),Vn()],explicit:[Gn(),zn(),Yn(),Zn()]})),Xn}var es;function Mi(){if(es)return Et;
es=1;const t=lt(),e=dt(),r=Bi(),n=lr(),i=Object.prototype.hasOwnProperty,a=1,o=2,c=3,l=4,u=1,d=2,m=3,f=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,y=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function E(s){return Object.
prototype.toString.call(s)}function D(s){return s===10||s===13}function L(s){return s===9||s===32}function F(s){return s===9||s===32||s===10||s===13}function k(s){
return s===44||s===91||s===93||s===123||s===125}function V(s){if(s>=48&&s<=57)return s-48;const b=s|32;return b>=97&&b<=102?b-97+10:-1}function ee(s){return s===
120?2:s===117?4:s===85?8:0}function ae(s){return s>=48&&s<=57?s-48:-1}function de(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Te(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function me(s,b,O){b==="__proto__"?Object.defineProperty(s,b,{configurable:!0,enumerable:!0,writable:!0,value:O}):s[b]=
O}const Re=new Array(256),$e=new Array(256);for(let s=0;s<256;s++)Re[s]=de(s)?1:0,$e[s]=de(s);function ge(s,b){this.input=s,this.filename=b.filename||null,this.
schema=b.schema||n,this.onWarning=b.onWarning||null,this.legacy=b.legacy||!1,this.json=b.json||!1,this.listener=b.listener||null,this.maxDepth=typeof b.maxDepth==
"number"?b.maxDepth:100,this.maxTotalMergeKeys=typeof b.maxTotalMergeKeys=="number"?b.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function qe(s,b){const O={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.
line,column:s.position-s.lineStart};return O.snippet=r(O),new e(b,O)}function P(s,b){throw qe(s,b)}function v(s,b){s.onWarning&&s.onWarning.call(null,qe(s,b))}function C(s,b,O){
const R=s.anchorMapTransactions;if(R.length!==0){const A=R[R.length-1];i.call(A,b)||(A[b]={existed:i.call(s.anchorMap,b),value:s.anchorMap[b]})}s.anchorMap[b]=O}
function B(s){s.anchorMapTransactions.push(Object.create(null))}function x(s){const b=s.anchorMapTransactions.pop(),O=s.anchorMapTransactions;if(O.length===0)return;
const R=O[O.length-1],A=Object.keys(b);for(let p=0,w=A.length;p<w;p+=1){const _=A[p];i.call(R,_)||(R[_]=b[_])}}function G(s){const b=s.anchorMapTransactions.pop(),
O=Object.keys(b);for(let R=O.length-1;R>=0;R-=1){const A=b[O[R]];A.existed?s.anchorMap[O[R]]=A.value:delete s.anchorMap[O[R]]}}function z(s){return{position:s.position,
line:s.line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function X(s,b){
s.position=b.position,s.line=b.line,s.lineStart=b.lineStart,s.lineIndent=b.lineIndent,s.firstTabInLine=b.firstTabInLine,s.tag=b.tag,s.anchor=b.anchor,s.kind=b.kind,
s.result=b.result}const ce={YAML:function(s,b,O){s.version!==null&&P(s,"duplication of %YAML directive"),O.length!==1&&P(s,"YAML directive accepts exactly one a\
rgument");const R=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);R===null&&P(s,"ill-formed argument of the YAML directive");const A=parseInt(R[1],10),p=parseInt(R[2],10);A!==
1&&P(s,"unacceptable YAML version of the document"),s.version=O[0],s.checkLineBreaks=p<2,p!==1&&p!==2&&v(s,"unsupported YAML version of the document")},TAG:function(s,b,O){
let R;O.length!==2&&P(s,"TAG directive accepts exactly two arguments");const A=O[0];R=O[1],g.test(A)||P(s,"ill-formed tag handle (first argument) of the TAG dir\
ective"),i.call(s.tagMap,A)&&P(s,'there is a previously declared suffix for "'+A+'" tag handle'),S.test(R)||P(s,"ill-formed tag prefix (second argument) of the \
TAG directive");try{R=decodeURIComponent(R)}catch{P(s,"tag prefix is malformed: "+R)}s.tagMap[A]=R}};function ve(s,b,O,R){if(b<O){const A=s.input.slice(b,O);if(R)
for(let p=0,w=A.length;p<w;p+=1){const _=A.charCodeAt(p);_===9||_>=32&&_<=1114111||P(s,"expected valid JSON character")}else f.test(A)&&P(s,"the stream contains\
 non-printable characters");s.result+=A}}function Ae(s){s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&P(s,"merge keys excee\
ded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function Ce(s,b,O,R){t.isObject(O)||P(s,"cannot merge mappings; the provided source object is unacceptable"),Ae(
s);const A=Object.keys(O);for(let p=0,w=A.length;p<w;p+=1){const _=A[p];Ae(s),i.call(b,_)||(me(b,_,O[_]),R[_]=!0)}}function Ge(s,b,O,R,A,p,w,_,M){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let $=0,N=A.length;$<N;$+=1)Array.isArray(A[$])&&P(s,"nested arrays are not supported inside keys"),typeof A=="object"&&
E(A[$])==="[object Object]"&&(A[$]="[object Object]")}if(typeof A=="object"&&E(A)==="[object Object]"&&(A="[object Object]"),A=String(A),b===null&&(b={}),R==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&P(s,"abnormal merge sequence size");for(let $=0,N=p.length;$<N;$+=1)Ce(s,b,p[$],O)}else Ce(s,b,p,O);else
!s.json&&!i.call(O,A)&&i.call(b,A)&&(s.line=w||s.line,s.lineStart=_||s.lineStart,s.position=M||s.position,P(s,"duplicated mapping key")),me(b,A,p),delete O[A];return b}
function pt(s){const b=s.input.charCodeAt(s.position);b===10?s.position++:b===13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):P(s,"a line br\
eak is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function ye(s,b,O){let R=0,A=s.input.charCodeAt(s.position);for(;A!==0;){for(;L(A);)A===9&&
s.firstTabInLine===-1&&(s.firstTabInLine=s.position),A=s.input.charCodeAt(++s.position);if(b&&A===35)do A=s.input.charCodeAt(++s.position);while(A!==10&&A!==13&&
A!==0);if(D(A))for(pt(s),A=s.input.charCodeAt(s.position),R++,s.lineIndent=0;A===32;)s.lineIndent++,A=s.input.charCodeAt(++s.position);else break}return O!==-1&&
R!==0&&s.lineIndent<O&&v(s,"deficient indentation"),R}function je(s){let b=s.position,O=s.input.charCodeAt(b);return!!((O===45||O===46)&&O===s.input.charCodeAt(
b+1)&&O===s.input.charCodeAt(b+2)&&(b+=3,O=s.input.charCodeAt(b),O===0||F(O)))}function ct(s,b){b===1?s.result+=" ":b>1&&(s.result+=t.repeat(`
`,b-1))}function Bt(s,b,O){let R,A,p,w,_,M;const $=s.kind,N=s.result;let T=s.input.charCodeAt(s.position);if(F(T)||k(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const U=s.input.charCodeAt(s.position+1);if(F(U)||O&&k(U))return!1}for(s.kind="scalar",
s.result="",R=A=s.position,p=!1;T!==0;){if(T===58){const U=s.input.charCodeAt(s.position+1);if(F(U)||O&&k(U))break}else if(T===35){const U=s.input.charCodeAt(s.
position-1);if(F(U))break}else{if(s.position===s.lineStart&&je(s)||O&&k(T))break;if(D(T))if(w=s.line,_=s.lineStart,M=s.lineIndent,ye(s,!1,-1),s.lineIndent>=b){p=
!0,T=s.input.charCodeAt(s.position);continue}else{s.position=A,s.line=w,s.lineStart=_,s.lineIndent=M;break}}p&&(ve(s,R,A,!1),ct(s,s.line-w),R=A=s.position,p=!1),
L(T)||(A=s.position+1),T=s.input.charCodeAt(++s.position)}return ve(s,R,A,!1),s.result?!0:(s.kind=$,s.result=N,!1)}function mt(s,b){let O,R,A=s.input.charCodeAt(
s.position);if(A!==39)return!1;for(s.kind="scalar",s.result="",s.position++,O=R=s.position;(A=s.input.charCodeAt(s.position))!==0;)if(A===39)if(ve(s,O,s.position,
!0),A=s.input.charCodeAt(++s.position),A===39)O=s.position,s.position++,R=s.position;else return!0;else D(A)?(ve(s,O,R,!0),ct(s,ye(s,!1,b)),O=R=s.position):s.position===
s.lineStart&&je(s)?P(s,"unexpected end of the document within a single quoted scalar"):(s.position++,L(A)||(R=s.position));P(s,"unexpected end of the stream wit\
hin a single quoted scalar")}function Mt(s,b){let O,R,A,p=s.input.charCodeAt(s.position);if(p!==34)return!1;for(s.kind="scalar",s.result="",s.position++,O=R=s.position;(p=
s.input.charCodeAt(s.position))!==0;){if(p===34)return ve(s,O,s.position,!0),s.position++,!0;if(p===92){if(ve(s,O,s.position,!0),p=s.input.charCodeAt(++s.position),
D(p))ye(s,!1,b);else if(p<256&&Re[p])s.result+=$e[p],s.position++;else if((A=ee(p))>0){let w=A,_=0;for(;w>0;w--)p=s.input.charCodeAt(++s.position),(A=V(p))>=0?_=
(_<<4)+A:P(s,"expected hexadecimal character");s.result+=Te(_),s.position++}else P(s,"unknown escape sequence");O=R=s.position}else D(p)?(ve(s,O,R,!0),ct(s,ye(s,
!1,b)),O=R=s.position):s.position===s.lineStart&&je(s)?P(s,"unexpected end of the document within a double quoted scalar"):(s.position++,L(p)||(R=s.position))}P(
s,"unexpected end of the stream within a double quoted scalar")}function $t(s,b){let O=!0,R,A,p;const w=s.tag;let _;const M=s.anchor;let $,N,T,U;const W=Object.
create(null);let Y,J,te,ne=s.input.charCodeAt(s.position);if(ne===91)$=93,U=!1,_=[];else if(ne===123)$=125,U=!0,_={};else return!1;for(s.anchor!==null&&C(s,s.anchor,
_),ne=s.input.charCodeAt(++s.position);ne!==0;){if(ye(s,!0,b),ne=s.input.charCodeAt(s.position),ne===$)return s.position++,s.tag=w,s.anchor=M,s.kind=U?"mapping":
"sequence",s.result=_,!0;if(O?ne===44&&P(s,"expected the node content, but found ','"):P(s,"missed comma between flow collection entries"),J=Y=te=null,N=T=!1,ne===
63){const Ze=s.input.charCodeAt(s.position+1);F(Ze)&&(N=T=!0,s.position++,ye(s,!0,b))}R=s.line,A=s.lineStart,p=s.position,Je(s,b,a,!1,!0),J=s.tag,Y=s.result,ye(
s,!0,b),ne=s.input.charCodeAt(s.position),(T||s.line===R)&&ne===58&&(N=!0,ne=s.input.charCodeAt(++s.position),ye(s,!0,b),Je(s,b,a,!1,!0),te=s.result),U?Ge(s,_,W,
J,Y,te,R,A,p):N?_.push(Ge(s,null,W,J,Y,te,R,A,p)):_.push(Y),ye(s,!0,b),ne=s.input.charCodeAt(s.position),ne===44?(O=!0,ne=s.input.charCodeAt(++s.position)):O=!1}
P(s,"unexpected end of the stream within a flow collection")}function Ye(s,b){let O,R=u,A=!1,p=!1,w=b,_=0,M=!1,$,N=s.input.charCodeAt(s.position);if(N===124)O=!1;else if(N===
62)O=!0;else return!1;for(s.kind="scalar",s.result="";N!==0;)if(N=s.input.charCodeAt(++s.position),N===43||N===45)u===R?R=N===43?m:d:P(s,"repeat of a chomping m\
ode identifier");else if(($=ae(N))>=0)$===0?P(s,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?P(s,"repeat of an indentation \
width identifier"):(w=b+$-1,p=!0);else break;if(L(N)){do N=s.input.charCodeAt(++s.position);while(L(N));if(N===35)do N=s.input.charCodeAt(++s.position);while(!D(
N)&&N!==0)}for(;N!==0;){for(pt(s),s.lineIndent=0,N=s.input.charCodeAt(s.position);(!p||s.lineIndent<w)&&N===32;)s.lineIndent++,N=s.input.charCodeAt(++s.position);
if(!p&&s.lineIndent>w&&(w=s.lineIndent),D(N)){_++;continue}if(!p&&w===0&&P(s,"missing indentation for block scalar"),s.lineIndent<w){R===m?s.result+=t.repeat(`
`,A?1+_:_):R===u&&A&&(s.result+=`
`);break}O?L(N)?(M=!0,s.result+=t.repeat(`
`,A?1+_:_)):M?(M=!1,s.result+=t.repeat(`
`,_+1)):_===0?A&&(s.result+=" "):s.result+=t.repeat(`
`,_):s.result+=t.repeat(`
`,A?1+_:_),A=!0,p=!0,_=0;const T=s.position;for(;!D(N)&&N!==0;)N=s.input.charCodeAt(++s.position);ve(s,T,s.position,!1)}return!0}function Nt(s,b){const O=s.tag,
R=s.anchor,A=[];let p=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&C(s,s.anchor,A);let w=s.input.charCodeAt(s.position);for(;w!==0&&(s.firstTabInLine!==
-1&&(s.position=s.firstTabInLine,P(s,"tab characters must not be used in indentation")),w===45);){const _=s.input.charCodeAt(s.position+1);if(!F(_))break;if(p=!0,
s.position++,ye(s,!0,-1)&&s.lineIndent<=b){A.push(null),w=s.input.charCodeAt(s.position);continue}const M=s.line;if(Je(s,b,c,!1,!0),A.push(s.result),ye(s,!0,-1),
w=s.input.charCodeAt(s.position),(s.line===M||s.lineIndent>b)&&w!==0)P(s,"bad indentation of a sequence entry");else if(s.lineIndent<b)break}return p?(s.tag=O,s.
anchor=R,s.kind="sequence",s.result=A,!0):!1}function Ut(s,b,O){let R,A,p,w;const _=s.tag,M=s.anchor,$={},N=Object.create(null);let T=null,U=null,W=null,Y=!1,J=!1;
if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&C(s,s.anchor,$);let te=s.input.charCodeAt(s.position);for(;te!==0;){!Y&&s.firstTabInLine!==-1&&(s.position=s.
firstTabInLine,P(s,"tab characters must not be used in indentation"));const ne=s.input.charCodeAt(s.position+1),Ze=s.line;if((te===63||te===58)&&F(ne))te===63?(Y&&
(Ge(s,$,N,T,U,null,A,p,w),T=U=W=null),J=!0,Y=!0,R=!0):Y?(Y=!1,R=!0):P(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated \
empty line"),s.position+=1,te=ne;else{if(A=s.line,p=s.lineStart,w=s.position,!Je(s,O,o,!1,!0))break;if(s.line===Ze){for(te=s.input.charCodeAt(s.position);L(te);)
te=s.input.charCodeAt(++s.position);if(te===58)te=s.input.charCodeAt(++s.position),F(te)||P(s,"a whitespace character is expected after the key-value separator \
within a block mapping"),Y&&(Ge(s,$,N,T,U,null,A,p,w),T=U=W=null),J=!0,Y=!1,R=!1,T=s.tag,U=s.result;else if(J)P(s,"can not read an implicit mapping pair; a colo\
n is missed");else return s.tag=_,s.anchor=M,!0}else if(J)P(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=
_,s.anchor=M,!0}if((s.line===Ze||s.lineIndent>b)&&(Y&&(A=s.line,p=s.lineStart,w=s.position),Je(s,b,l,!0,R)&&(Y?U=s.result:W=s.result),Y||(Ge(s,$,N,T,U,W,A,p,w),
T=U=W=null),ye(s,!0,-1),te=s.input.charCodeAt(s.position)),(s.line===Ze||s.lineIndent>b)&&te!==0)P(s,"bad indentation of a mapping entry");else if(s.lineIndent<
b)break}return Y&&Ge(s,$,N,T,U,null,A,p,w),J&&(s.tag=_,s.anchor=M,s.kind="mapping",s.result=$),J}function Dt(s){let b=!1,O=!1,R,A,p=s.input.charCodeAt(s.position);
if(p!==33)return!1;s.tag!==null&&P(s,"duplication of a tag property"),p=s.input.charCodeAt(++s.position),p===60?(b=!0,p=s.input.charCodeAt(++s.position)):p===33?
(O=!0,R="!!",p=s.input.charCodeAt(++s.position)):R="!";let w=s.position;if(b){do p=s.input.charCodeAt(++s.position);while(p!==0&&p!==62);s.position<s.length?(A=
s.input.slice(w,s.position),p=s.input.charCodeAt(++s.position)):P(s,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!F(p);)p===33&&(O?P(s,
"tag suffix cannot contain exclamation marks"):(R=s.input.slice(w-1,s.position+1),g.test(R)||P(s,"named tag handle cannot contain such characters"),O=!0,w=s.position+
1)),p=s.input.charCodeAt(++s.position);A=s.input.slice(w,s.position),y.test(A)&&P(s,"tag suffix cannot contain flow indicator characters")}A&&!S.test(A)&&P(s,"t\
ag name cannot contain such characters: "+A);try{A=decodeURIComponent(A)}catch{P(s,"tag name is malformed: "+A)}return b?s.tag=A:i.call(s.tagMap,R)?s.tag=s.tagMap[R]+
A:R==="!"?s.tag="!"+A:R==="!!"?s.tag="tag:yaml.org,2002:"+A:P(s,'undeclared tag handle "'+R+'"'),!0}function Lt(s){let b=s.input.charCodeAt(s.position);if(b!==38)
return!1;s.anchor!==null&&P(s,"duplication of an anchor property"),b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!F(b)&&!k(b);)b=s.input.charCodeAt(
++s.position);return s.position===O&&P(s,"name of an anchor node must contain at least one character"),s.anchor=s.input.slice(O,s.position),!0}function Hr(s){let b=s.
input.charCodeAt(s.position);if(b!==42)return!1;b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!F(b)&&!k(b);)b=s.input.charCodeAt(++s.position);
s.position===O&&P(s,"name of an alias node must contain at least one character");const R=s.input.slice(O,s.position);return i.call(s.anchorMap,R)||P(s,'unidenti\
fied alias "'+R+'"'),s.result=s.anchorMap[R],ye(s,!0,-1),!0}function Ft(s,b,O,R){const A=z(s);return B(s),X(s,b),s.tag=null,s.anchor=null,s.kind=null,s.result=null,
Ut(s,O,R)&&s.kind==="mapping"?(x(s),!0):(G(s),X(s,A),!1)}function Je(s,b,O,R,A){let p,w,_=1,M=!1,$=!1,N=null,T,U,W;s.depth>=s.maxDepth&&P(s,"nesting exceeded ma\
xDepth ("+s.maxDepth+")"),s.depth+=1,s.listener!==null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;const Y=p=w=l===O||c===O;if(R&&ye(
s,!0,-1)&&(M=!0,s.lineIndent>b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)),_===1)for(;;){const J=s.input.charCodeAt(s.position),te=z(s);if(M&&(J===33&&s.tag!==
null||J===38&&s.anchor!==null)||!Dt(s)&&!Lt(s))break;N===null&&(N=te),ye(s,!0,-1)?(M=!0,w=Y,s.lineIndent>b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)):w=!1}
if(w&&(w=M||A),_===1||l===O)if(a===O||o===O?U=b:U=b+1,W=s.position-s.lineStart,_===1)if(w&&(Nt(s,W)||Ut(s,W,U))||$t(s,U))$=!0;else{const J=s.input.charCodeAt(s.
position);N!==null&&Y&&!w&&J!==124&&J!==62&&Ft(s,N,N.position-N.lineStart,U)||p&&Ye(s,U)||mt(s,U)||Mt(s,U)?$=!0:Hr(s)?($=!0,(s.tag!==null||s.anchor!==null)&&P(s,
"alias node should not have any properties")):Bt(s,U,a===O)&&($=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&C(s,s.anchor,s.result)}else _===0&&($=w&&Nt(s,W));
if(s.tag===null)s.anchor!==null&&C(s,s.anchor,s.result);else if(s.tag==="?"){s.result!==null&&s.kind!=="scalar"&&P(s,'unacceptable node kind for !<?> tag; it sh\
ould be "scalar", not "'+s.kind+'"');for(let J=0,te=s.implicitTypes.length;J<te;J+=1)if(T=s.implicitTypes[J],T.resolve(s.result)){s.result=T.construct(s.result),
s.tag=T.tag,s.anchor!==null&&C(s,s.anchor,s.result);break}}else if(s.tag!=="!"){if(i.call(s.typeMap[s.kind||"fallback"],s.tag))T=s.typeMap[s.kind||"fallback"][s.
tag];else{T=null;const J=s.typeMap.multi[s.kind||"fallback"];for(let te=0,ne=J.length;te<ne;te+=1)if(s.tag.slice(0,J[te].tag.length)===J[te].tag){T=J[te];break}}
T||P(s,"unknown tag !<"+s.tag+">"),s.result!==null&&T.kind!==s.kind&&P(s,"unacceptable node kind for !<"+s.tag+'> tag; it should be "'+T.kind+'", not "'+s.kind+
'"'),T.resolve(s.result,s.tag)?(s.result=T.construct(s.result,s.tag),s.anchor!==null&&C(s,s.anchor,s.result)):P(s,"cannot resolve a node with !<"+s.tag+"> expli\
cit tag")}return s.listener!==null&&s.listener("close",s),s.depth-=1,s.tag!==null||s.anchor!==null||$}function Vr(s){const b=s.position;let O=!1,R;for(s.version=
null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(null),s.anchorMap=Object.create(null);(R=s.input.charCodeAt(s.position))!==0&&(ye(s,!0,-1),R=s.input.charCodeAt(
s.position),!(s.lineIndent>0||R!==37));){O=!0,R=s.input.charCodeAt(++s.position);let A=s.position;for(;R!==0&&!F(R);)R=s.input.charCodeAt(++s.position);const p=s.
input.slice(A,s.position),w=[];for(p.length<1&&P(s,"directive name must not be less than one character in length");R!==0;){for(;L(R);)R=s.input.charCodeAt(++s.position);
if(R===35){do R=s.input.charCodeAt(++s.position);while(R!==0&&!D(R));break}if(D(R))break;for(A=s.position;R!==0&&!F(R);)R=s.input.charCodeAt(++s.position);w.push(
s.input.slice(A,s.position))}R!==0&&pt(s),i.call(ce,p)?ce[p](s,p,w):v(s,'unknown document directive "'+p+'"')}if(ye(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(
s.position)===45&&s.input.charCodeAt(s.position+1)===45&&s.input.charCodeAt(s.position+2)===45?(s.position+=3,ye(s,!0,-1)):O&&P(s,"directives end mark is expect\
ed"),Je(s,s.lineIndent-1,l,!1,!0),ye(s,!0,-1),s.checkLineBreaks&&h.test(s.input.slice(b,s.position))&&v(s,"non-ASCII line breaks are interpreted as content"),s.
documents.push(s.result),s.position===s.lineStart&&je(s)){s.input.charCodeAt(s.position)===46&&(s.position+=3,ye(s,!0,-1));return}s.position<s.length-1&&P(s,"en\
d of the stream or a document separator is expected")}function gt(s,b){s=String(s),b=b||{},s.length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==
13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));const O=new ge(s,b),R=s.indexOf("\0");for(R!==-1&&(O.position=R,P(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)Vr(O);return O.documents}function Kr(s,b,O){b!==null&&typeof b==
"object"&&typeof O>"u"&&(O=b,b=null);const R=gt(s,O);if(typeof b!="function")return R;for(let A=0,p=R.length;A<p;A+=1)b(R[A])}function Gr(s,b){const O=gt(s,b);if(O.
length!==0){if(O.length===1)return O[0];throw new e("expected a single document in the stream, but found more")}}return Et.loadAll=Kr,Et.load=Gr,Et}var dr={},ts;
function $i(){if(ts)return dr;ts=1;const t=lt(),e=dt(),r=lr(),n=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,o=9,c=10,l=13,u=32,d=33,m=34,
f=35,h=37,y=38,g=39,S=42,E=44,D=45,L=58,F=61,k=62,V=63,ee=64,ae=91,de=93,Te=96,me=123,Re=124,$e=125,ge={};ge[0]="\\0",ge[7]="\\a",ge[8]="\\b",ge[9]="\\t",ge[10]=
"\\n",ge[11]="\\v",ge[12]="\\f",ge[13]="\\r",ge[27]="\\e",ge[34]='\\"',ge[92]="\\\\",ge[133]="\\N",ge[160]="\\_",ge[8232]="\\L",ge[8233]="\\P";const qe=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],P=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function v(p,w){if(w===null)return{};const _={},
M=Object.keys(w);for(let $=0,N=M.length;$<N;$+=1){let T=M[$],U=String(w[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const W=p.compiledTypeMap.fallback[T];
W&&i.call(W.styleAliases,U)&&(U=W.styleAliases[U]),_[T]=U}return _}function C(p){let w,_;const M=p.toString(16).toUpperCase();if(p<=255)w="x",_=2;else if(p<=65535)
w="u",_=4;else if(p<=4294967295)w="U",_=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+t.repeat("0",_-M.length)+
M}const B=1,x=2;function G(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=t.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=v(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?x:B,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function z(p,w){const _=t.repeat(" ",w);let M=0,$="";const N=p.length;for(;M<N;){let T;const U=p.
indexOf(`
`,M);U===-1?(T=p.slice(M),M=N):(T=p.slice(M,U+1),M=U+1),T.length&&T!==`
`&&($+=_),$+=T}return $}function X(p,w){return`
`+t.repeat(" ",p.indent*w)}function ce(p,w){for(let _=0,M=p.implicitTypes.length;_<M;_+=1)if(p.implicitTypes[_].resolve(w))return!0;return!1}function ve(p){return p===
u||p===o}function Ae(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==a||p>=65536&&p<=1114111}function Ce(p){return Ae(p)&&
p!==a&&p!==l&&p!==c}function Ge(p,w,_){const M=Ce(p),$=M&&!ve(p);return(_?M:M&&p!==E&&p!==ae&&p!==de&&p!==me&&p!==$e)&&p!==f&&!(w===L&&!$)||Ce(w)&&!ve(w)&&p===f||
w===L&&$}function pt(p){return Ae(p)&&p!==a&&!ve(p)&&p!==D&&p!==V&&p!==L&&p!==E&&p!==ae&&p!==de&&p!==me&&p!==$e&&p!==f&&p!==y&&p!==S&&p!==d&&p!==Re&&p!==F&&p!==
k&&p!==g&&p!==m&&p!==h&&p!==ee&&p!==Te}function ye(p){return!ve(p)&&p!==L}function je(p,w){const _=p.charCodeAt(w);let M;return _>=55296&&_<=56319&&w+1<p.length&&
(M=p.charCodeAt(w+1),M>=56320&&M<=57343)?(_-55296)*1024+M-56320+65536:_}function ct(p){return/^\n* /.test(p)}const Bt=1,mt=2,Mt=3,$t=4,Ye=5;function Nt(p,w,_,M,$,N,T,U){
let W,Y=0,J=null,te=!1,ne=!1;const Ze=M!==-1;let vt=-1,yt=pt(je(p,0))&&ye(je(p,p.length-1));if(w||T)for(W=0;W<p.length;Y>=65536?W+=2:W++){if(Y=je(p,W),!Ae(Y))return Ye;
yt=yt&&Ge(Y,J,U),J=Y}else{for(W=0;W<p.length;Y>=65536?W+=2:W++){if(Y=je(p,W),Y===c)te=!0,Ze&&(ne=ne||W-vt-1>M&&p[vt+1]!==" ",vt=W);else if(!Ae(Y))return Ye;yt=yt&&
Ge(Y,J,U),J=Y}ne=ne||Ze&&W-vt-1>M&&p[vt+1]!==" "}return!te&&!ne?yt&&!T&&!$(p)?Bt:N===x?Ye:mt:_>9&&ct(p)?Ye:T?N===x?Ye:mt:ne?$t:Mt}function Ut(p,w,_,M,$){p.dump=
(function(){if(w.length===0)return p.quotingType===x?'""':"''";if(!p.noCompatMode&&(qe.indexOf(w)!==-1||P.test(w)))return p.quotingType===x?'"'+w+'"':"'"+w+"'";
const N=p.indent*Math.max(1,_),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-N),U=M||p.flowLevel>-1&&_>=p.flowLevel;function W(Y){return ce(
p,Y)}switch(Nt(w,U,p.indent,T,W,p.quotingType,p.forceQuotes&&!M,$)){case Bt:return w;case mt:return"'"+w.replace(/'/g,"''")+"'";case Mt:return"|"+Dt(w,p.indent)+
Lt(z(w,N));case $t:return">"+Dt(w,p.indent)+Lt(z(Hr(w,T),N));case Ye:return'"'+Je(w)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Dt(p,w){
const _=ct(p)?String(w):"",M=p[p.length-1]===`
`,$=M&&(p[p.length-2]===`
`||p===`
`)?"+":M?"":"-";return _+$+`
`}function Lt(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function Hr(p,w){const _=/(\n+)([^\n]*)/g;let M=(function(){let U=p.indexOf(`
`);return U=U!==-1?U:p.length,_.lastIndex=U,Ft(p.slice(0,U),w)})(),$=p[0]===`
`||p[0]===" ",N,T;for(;T=_.exec(p);){const U=T[1],W=T[2];N=W[0]===" ",M+=U+(!$&&!N&&W!==""?`
`:"")+Ft(W,w),$=N}return M}function Ft(p,w){if(p===""||p[0]===" ")return p;const _=/ [^ ]/g;let M,$=0,N,T=0,U=0,W="";for(;M=_.exec(p);)U=M.index,U-$>w&&(N=T>$?T:
U,W+=`
`+p.slice($,N),$=N+1),T=U;return W+=`
`,p.length-$>w&&T>$?W+=p.slice($,T)+`
`+p.slice(T+1):W+=p.slice($),W.slice(1)}function Je(p){let w="",_=0;for(let M=0;M<p.length;_>=65536?M+=2:M++){_=je(p,M);const $=ge[_];!$&&Ae(_)?(w+=p[M],_>=65536&&
(w+=p[M+1])):w+=$||C(_)}return w}function Vr(p,w,_){let M="";const $=p.tag;for(let N=0,T=_.length;N<T;N+=1){let U=_[N];p.replacer&&(U=p.replacer.call(_,String(N),
U)),(b(p,w,U,!1,!1)||typeof U>"u"&&b(p,w,null,!1,!1))&&(M!==""&&(M+=","+(p.condenseFlow?"":" ")),M+=p.dump)}p.tag=$,p.dump="["+M+"]"}function gt(p,w,_,M){let $="";
const N=p.tag;for(let T=0,U=_.length;T<U;T+=1){let W=_[T];p.replacer&&(W=p.replacer.call(_,String(T),W)),(b(p,w+1,W,!0,!0,!1,!0)||typeof W>"u"&&b(p,w+1,null,!0,
!0,!1,!0))&&((!M||$!=="")&&($+=X(p,w)),p.dump&&c===p.dump.charCodeAt(0)?$+="-":$+="- ",$+=p.dump)}p.tag=N,p.dump=$||"[]"}function Kr(p,w,_){let M="";const $=p.tag,
N=Object.keys(_);for(let T=0,U=N.length;T<U;T+=1){let W="";M!==""&&(W+=", "),p.condenseFlow&&(W+='"');const Y=N[T];let J=_[Y];p.replacer&&(J=p.replacer.call(_,Y,
J)),b(p,w,Y,!1,!1)&&(p.dump.length>1024&&(W+="? "),W+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),b(p,w,J,!1,!1)&&(W+=p.dump,M+=W))}p.tag=$,p.dump=
"{"+M+"}"}function Gr(p,w,_,M){let $="";const N=p.tag,T=Object.keys(_);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new e("sortKeys must be a boolean or a function");for(let U=0,W=T.length;U<W;U+=1){let Y="";(!M||$!=="")&&(Y+=X(p,w));const J=T[U];let te=_[J];if(p.
replacer&&(te=p.replacer.call(_,J,te)),!b(p,w+1,J,!0,!0,!0))continue;const ne=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;ne&&(p.dump&&c===p.dump.charCodeAt(
0)?Y+="?":Y+="? "),Y+=p.dump,ne&&(Y+=X(p,w)),b(p,w+1,te,!0,ne)&&(p.dump&&c===p.dump.charCodeAt(0)?Y+=":":Y+=": ",Y+=p.dump,$+=Y)}p.tag=N,p.dump=$||"{}"}function s(p,w,_){
const M=_?p.explicitTypes:p.implicitTypes;for(let $=0,N=M.length;$<N;$+=1){const T=M[$];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof w=="object"&&w instanceof
T.instanceOf)&&(!T.predicate||T.predicate(w))){if(_?T.multi&&T.representName?p.tag=T.representName(w):p.tag=T.tag:p.tag="?",T.represent){const U=p.styleMap[T.tag]||
T.defaultStyle;let W;if(n.call(T.represent)==="[object Function]")W=T.represent(w,U);else if(i.call(T.represent,U))W=T.represent[U](w,U);else throw new e("!<"+T.
tag+'> tag resolver accepts not "'+U+'" style');p.dump=W}return!0}}return!1}function b(p,w,_,M,$,N,T){p.tag=null,p.dump=_,s(p,_,!1)||s(p,_,!0);const U=n.call(p.
dump),W=M;M&&(M=p.flowLevel<0||p.flowLevel>w);const Y=U==="[object Object]"||U==="[object Array]";let J,te;if(Y&&(J=p.duplicates.indexOf(_),te=J!==-1),(p.tag!==
null&&p.tag!=="?"||te||p.indent!==2&&w>0)&&($=!1),te&&p.usedDuplicates[J])p.dump="*ref_"+J;else{if(Y&&te&&!p.usedDuplicates[J]&&(p.usedDuplicates[J]=!0),U==="[o\
bject Object]")M&&Object.keys(p.dump).length!==0?(Gr(p,w,p.dump,$),te&&(p.dump="&ref_"+J+p.dump)):(Kr(p,w,p.dump),te&&(p.dump="&ref_"+J+" "+p.dump));else if(U===
"[object Array]")M&&p.dump.length!==0?(p.noArrayIndent&&!T&&w>0?gt(p,w-1,p.dump,$):gt(p,w,p.dump,$),te&&(p.dump="&ref_"+J+p.dump)):(Vr(p,w,p.dump),te&&(p.dump="\
&ref_"+J+" "+p.dump));else if(U==="[object String]")p.tag!=="?"&&Ut(p,p.dump,w,N,W);else{if(U==="[object Undefined]"||p.skipInvalid)return!1;throw new e("unacce\
ptable kind of an object to dump "+U)}if(p.tag!==null&&p.tag!=="?"){let ne=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?ne=
"!"+ne:ne.slice(0,18)==="tag:yaml.org,2002:"?ne="!!"+ne.slice(18):ne="!<"+ne+">",p.dump=ne+" "+p.dump}}return!0}function O(p,w){const _=[],M=[];R(p,_,M);const $=M.
length;for(let N=0;N<$;N+=1)w.duplicates.push(_[M[N]]);w.usedDuplicates=new Array($)}function R(p,w,_){if(p!==null&&typeof p=="object"){const M=w.indexOf(p);if(M!==
-1)_.indexOf(M)===-1&&_.push(M);else if(w.push(p),Array.isArray(p))for(let $=0,N=p.length;$<N;$+=1)R(p[$],w,_);else{const $=Object.keys(p);for(let N=0,T=$.length;N<
T;N+=1)R(p[$[N]],w,_)}}}function A(p,w){w=w||{};const _=new G(w);_.noRefs||O(p,_);let M=p;return _.replacer&&(M=_.replacer.call({"":M},"",M)),b(_,0,M,!0,!0)?_.dump+
`
`:""}return dr.dump=A,dr}var rs;function Ni(){if(rs)return ke;rs=1;const t=Mi(),e=$i();function r(n,i){return function(){throw new Error("Function yaml."+n+" is\
 removed in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ke.Type=Ie(),ke.Schema=vn(),ke.FAILSAFE_SCHEMA=An(),ke.JSON_SCHEMA=Nn(),ke.
CORE_SCHEMA=Ln(),ke.DEFAULT_SCHEMA=lr(),ke.load=t.load,ke.loadAll=t.loadAll,ke.dump=e.dump,ke.YAMLException=dt(),ke.types={binary:Gn(),float:Bn(),map:_n(),null:In(),
pairs:Yn(),set:Zn(),timestamp:jn(),bool:Tn(),int:xn(),merge:Vn(),omap:zn(),seq:Sn(),str:bn()},ke.safeLoad=r("safeLoad","load"),ke.safeLoadAll=r("safeLoadAll","l\
oadAll"),ke.safeDump=r("safeDump","dump"),ke}var Ui=Ni(),ns=Pi(Ui),{Type:Ru,Schema:xu,FAILSAFE_SCHEMA:Pu,JSON_SCHEMA:Bu,CORE_SCHEMA:Mu,DEFAULT_SCHEMA:$u,load:Nu,
loadAll:Uu,dump:Du,YAMLException:Lu,types:Fu,safeLoad:ju,safeLoadAll:Hu,safeDump:Vu}=ns,Di=function(){throw new Error("node-fetch is not in this bundle.")},Li=class{add(t,e,r){
if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(t)?t:[t]).forEach(function(n){this[n]=this[n]||
[],e&&this[n][r?"unshift":"push"](e)},this)}run(t,e){this[t]=this[t]||[],this[t].forEach(function(r){r.call(e&&e.context?e.context:e,e)})}},Fi=class{constructor(t){
this.jsep=t,this.registered={}}register(...t){t.forEach(e=>{if(typeof e!="object"||!e.name||!e.init)throw new Error("Invalid JSEP plugin format");this.registered[e.
name]||(e.init(this.jsep),this.registered[e.name]=e)})}},Be=class I{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JS\
EP) v"+I.version}static addUnaryOp(e){return I.max_unop_len=Math.max(e.length,I.max_unop_len),I.unary_ops[e]=1,I}static addBinaryOp(e,r,n){return I.max_binop_len=
Math.max(e.length,I.max_binop_len),I.binary_ops[e]=r,n?I.right_associative.add(e):I.right_associative.delete(e),I}static addIdentifierChar(e){return I.additional_identifier_chars.
add(e),I}static addLiteral(e,r){return I.literals[e]=r,I}static removeUnaryOp(e){return delete I.unary_ops[e],e.length===I.max_unop_len&&(I.max_unop_len=I.getMaxKeyLen(
I.unary_ops)),I}static removeAllUnaryOps(){return I.unary_ops={},I.max_unop_len=0,I}static removeIdentifierChar(e){return I.additional_identifier_chars.delete(e),
I}static removeBinaryOp(e){return delete I.binary_ops[e],e.length===I.max_binop_len&&(I.max_binop_len=I.getMaxKeyLen(I.binary_ops)),I.right_associative.delete(e),
I}static removeAllBinaryOps(){return I.binary_ops={},I.max_binop_len=0,I}static removeLiteral(e){return delete I.literals[e],I}static removeAllLiterals(){return I.
literals={},I}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(e){this.expr=e,this.index=0}static parse(e){
return new I(e).parse()}static getMaxKeyLen(e){return Math.max(0,...Object.keys(e).map(r=>r.length))}static isDecimalDigit(e){return e>=48&&e<=57}static binaryPrecedence(e){
return I.binary_ops[e]||0}static isIdentifierStart(e){return e>=65&&e<=90||e>=97&&e<=122||e>=128&&!I.binary_ops[String.fromCharCode(e)]||I.additional_identifier_chars.
has(String.fromCharCode(e))}static isIdentifierPart(e){return I.isIdentifierStart(e)||I.isDecimalDigit(e)}throwError(e){const r=new Error(e+" at character "+this.
index);throw r.index=this.index,r.description=e,r}runHook(e,r){if(I.hooks[e]){const n={context:this,node:r};return I.hooks.run(e,n),n.node}return r}searchHook(e){
if(I.hooks[e]){const r={context:this};return I.hooks[e].find(function(n){return n.call(r.context,r),r.node}),r.node}}gobbleSpaces(){let e=this.code;for(;e===I.SPACE_CODE||
e===I.TAB_CODE||e===I.LF_CODE||e===I.CR_CODE;)e=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){this.runHook("before-all");const e=this.
gobbleExpressions(),r=e.length===1?e[0]:{type:I.COMPOUND,body:e};return this.runHook("after-all",r)}gobbleExpressions(e){let r=[],n,i;for(;this.index<this.expr.
length;)if(n=this.code,n===I.SEMCOL_CODE||n===I.COMMA_CODE)this.index++;else if(i=this.gobbleExpression())r.push(i);else if(this.index<this.expr.length){if(n===
e)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){const e=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.
gobbleSpaces(),this.runHook("after-expression",e)}gobbleBinaryOp(){this.gobbleSpaces();let e=this.expr.substr(this.index,I.max_binop_len),r=e.length;for(;r>0;){
if(I.binary_ops.hasOwnProperty(e)&&(!I.isIdentifierStart(this.code)||this.index+e.length<this.expr.length&&!I.isIdentifierPart(this.expr.charCodeAt(this.index+e.
length))))return this.index+=r,e;e=e.substr(0,--r)}return!1}gobbleBinaryExpression(){let e,r,n,i,a,o,c,l,u;if(o=this.gobbleToken(),!o||(r=this.gobbleBinaryOp(),
!r))return o;for(a={value:r,prec:I.binaryPrecedence(r),right_a:I.right_associative.has(r)},c=this.gobbleToken(),c||this.throwError("Expected expression after "+
r),i=[o,a,c];r=this.gobbleBinaryOp();){if(n=I.binaryPrecedence(r),n===0){this.index-=r.length;break}a={value:r,prec:n,right_a:I.right_associative.has(r)},u=r;const d=m=>a.
right_a&&m.right_a?n>m.prec:n<=m.prec;for(;i.length>2&&d(i[i.length-2]);)c=i.pop(),r=i.pop().value,o=i.pop(),e={type:I.BINARY_EXP,operator:r,left:o,right:c},i.push(
e);e=this.gobbleToken(),e||this.throwError("Expected expression after "+u),i.push(a,e)}for(l=i.length-1,e=i[l];l>1;)e={type:I.BINARY_EXP,operator:i[l-1].value,left:i[l-
2],right:e},l-=2;return e}gobbleToken(){let e,r,n,i;if(this.gobbleSpaces(),i=this.searchHook("gobble-token"),i)return this.runHook("after-token",i);if(e=this.code,
I.isDecimalDigit(e)||e===I.PERIOD_CODE)return this.gobbleNumericLiteral();if(e===I.SQUOTE_CODE||e===I.DQUOTE_CODE)i=this.gobbleStringLiteral();else if(e===I.OBRACK_CODE)
i=this.gobbleArray();else{for(r=this.expr.substr(this.index,I.max_unop_len),n=r.length;n>0;){if(I.unary_ops.hasOwnProperty(r)&&(!I.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!I.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=n;const a=this.gobbleToken();return a||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:I.UNARY_EXP,operator:r,argument:a,prefix:!0})}r=r.substr(0,--n)}I.isIdentifierStart(e)?(i=this.gobbleIdentifier(),
I.literals.hasOwnProperty(i.name)?i={type:I.LITERAL,value:I.literals[i.name],raw:i.name}:i.name===I.this_str&&(i={type:I.THIS_EXP})):e===I.OPAREN_CODE&&(i=this.
gobbleGroup())}return i?(i=this.gobbleTokenProperty(i),this.runHook("after-token",i)):this.runHook("after-token",!1)}gobbleTokenProperty(e){this.gobbleSpaces();
let r=this.code;for(;r===I.PERIOD_CODE||r===I.OBRACK_CODE||r===I.OPAREN_CODE||r===I.QUMARK_CODE;){let n;if(r===I.QUMARK_CODE){if(this.expr.charCodeAt(this.index+
1)!==I.PERIOD_CODE)break;n=!0,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===I.OBRACK_CODE?(e={type:I.MEMBER_EXP,computed:!0,object:e,property:this.
gobbleExpression()},e.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==I.CBRACK_CODE&&this.throwError("Unclosed ["),this.
index++):r===I.OPAREN_CODE?e={type:I.CALL_EXP,arguments:this.gobbleArguments(I.CPAREN_CODE),callee:e}:(r===I.PERIOD_CODE||n)&&(n&&this.index--,this.gobbleSpaces(),
e={type:I.MEMBER_EXP,computed:!1,object:e,property:this.gobbleIdentifier()}),n&&(e.optional=!0),this.gobbleSpaces(),r=this.code}return e}gobbleNumericLiteral(){
let e="",r,n;for(;I.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);if(this.code===I.PERIOD_CODE)for(e+=this.expr.charAt(this.index++);I.isDecimalDigit(
this.code);)e+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(e+=this.expr.charAt(this.index++),r=this.char,(r==="+"||r==="-")&&(e+=this.expr.
charAt(this.index++));I.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);I.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expe\
cted exponent ("+e+this.char+")")}return n=this.code,I.isIdentifierStart(n)?this.throwError("Variable names cannot start with a number ("+e+this.char+")"):(n===
I.PERIOD_CODE||e.length===1&&e.charCodeAt(0)===I.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:I.LITERAL,value:parseFloat(e),raw:e}}gobbleStringLiteral(){
let e="";const r=this.index,n=this.expr.charAt(this.index++);let i=!1;for(;this.index<this.expr.length;){let a=this.expr.charAt(this.index++);if(a===n){i=!0;break}else if(a===
"\\")switch(a=this.expr.charAt(this.index++),a){case"n":e+=`
`;break;case"r":e+="\r";break;case"t":e+="	";break;case"b":e+="\b";break;case"f":e+="\f";break;case"v":e+="\v";break;default:e+=a}else e+=a}return i||this.throwError(
'Unclosed quote after "'+e+'"'),{type:I.LITERAL,value:e,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let e=this.code,r=this.index;for(I.isIdentifierStart(
e)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(e=this.code,I.isIdentifierPart(e));)this.index++;return{type:I.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(e){const r=[];let n=!1,i=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let a=this.code;if(a===e){
n=!0,this.index++,e===I.CPAREN_CODE&&i&&i>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(e));break}else if(a===I.COMMA_CODE){if(this.index++,
i++,i!==r.length){if(e===I.CPAREN_CODE)this.throwError("Unexpected token ,");else if(e===I.CBRACK_CODE)for(let o=r.length;o<i;o++)r.push(null)}}else if(r.length!==
i&&i!==0)this.throwError("Expected comma");else{const o=this.gobbleExpression();(!o||o.type===I.COMPOUND)&&this.throwError("Expected comma"),r.push(o)}}return n||
this.throwError("Expected "+String.fromCharCode(e)),r}gobbleGroup(){this.index++;let e=this.gobbleExpressions(I.CPAREN_CODE);if(this.code===I.CPAREN_CODE)return this.
index++,e.length===1?e[0]:e.length?{type:I.SEQUENCE_EXP,expressions:e}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:I.ARRAY_EXP,elements:this.
gobbleArguments(I.CBRACK_CODE)}}},ji=new Li;Object.assign(Be,{hooks:ji,plugins:new Fi(Be),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Be.max_unop_len=Be.getMaxKeyLen(Be.unary_ops),Be.max_binop_len=Be.getMaxKeyLen(Be.binary_ops);
var De=t=>new Be(t).parse(),Hi=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(Be).filter(t=>!Hi.includes(t)&&De[t]===void 0).forEach(t=>{De[t]=Be[t]}),
De.Jsep=Be;var Vi="ConditionalExpression",Ki={name:"ternary",init(t){t.hooks.add("after-expression",function(e){if(e.node&&this.code===t.QUMARK_CODE){this.index++;
const r=e.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===t.COLON_CODE){this.index++;const i=this.gobbleExpression();
if(i||this.throwError("Expected expression"),e.node={type:Vi,test:r,consequent:n,alternate:i},r.operator&&t.binary_ops[r.operator]<=.9){let a=r;for(;a.right.operator&&
t.binary_ops[a.right.operator]<=.9;)a=a.right;e.node.test=a.right,a.right=e.node,e.node=r}}else this.throwError("Expected :")}})}};De.plugins.register(Ki);var ss=47,
Gi=92,Wi={name:"regex",init(t){t.hooks.add("gobble-token",function(e){if(this.code===ss){const r=++this.index;let n=!1;for(;this.index<this.expr.length;){if(this.
code===ss&&!n){const i=this.expr.slice(r,this.index);let a="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
a+=this.char;else break}let o;try{o=new RegExp(i,a)}catch(c){this.throwError(c.message)}return e.node={type:t.LITERAL,value:o,raw:this.expr.slice(r-1,this.index)},
e.node=this.gobbleTokenProperty(e.node),e.node}this.code===t.OBRACK_CODE?n=!0:n&&this.code===t.CBRACK_CODE&&(n=!1),this.index+=this.code===Gi?2:1}this.throwError(
"Unclosed Regex")}})}},hr=43,zi=45,it={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[hr,zi],assignmentPrecedence:.9,init(t){const e=[t.IDENTIFIER,t.MEMBER_EXP];it.assignmentOperators.forEach(n=>t.addBinaryOp(n,it.assignmentPrecedence,
!0)),t.hooks.add("gobble-token",function(n){const i=this.code;it.updateOperators.some(a=>a===i&&a===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={
type:"UpdateExpression",operator:i===hr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!n.node.argument||!e.includes(n.node.argument.
type))&&this.throwError(`Unexpected ${n.node.operator}`))}),t.hooks.add("after-token",function(n){if(n.node){const i=this.code;it.updateOperators.some(a=>a===i&&
a===this.expr.charCodeAt(this.index+1))&&(e.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",
operator:i===hr?"++":"--",argument:n.node,prefix:!1})}}),t.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(n){it.assignmentOperators.has(
n.operator)?(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(i=>{i&&typeof i=="object"&&r(i)})}}};De.plugins.register(Wi,
it),De.addUnaryOp("typeof"),De.addUnaryOp("void"),De.addLiteral("null",null),De.addLiteral("undefined",void 0);var qi=new Set(["constructor","__proto__","__defi\
neGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),ue={evalAst(t,e){switch(t.type){case"BinaryExpression":case"LogicalExpression":return ue.
evalBinaryExpression(t,e);case"Compound":return ue.evalCompound(t,e);case"ConditionalExpression":return ue.evalConditionalExpression(t,e);case"Identifier":return ue.
evalIdentifier(t,e);case"Literal":return ue.evalLiteral(t,e);case"MemberExpression":return ue.evalMemberExpression(t,e);case"UnaryExpression":return ue.evalUnaryExpression(
t,e);case"ArrayExpression":return ue.evalArrayExpression(t,e);case"CallExpression":return ue.evalCallExpression(t,e);case"AssignmentExpression":return ue.evalAssignmentExpression(
t,e);default:throw SyntaxError("Unexpected expression",t)}},evalBinaryExpression(t,e){return{"||":(r,n)=>r||n(),"&&":(r,n)=>r&&n(),"|":(r,n)=>r|n(),"^":(r,n)=>r^
n(),"&":(r,n)=>r&n(),"==":(r,n)=>r==n(),"!=":(r,n)=>r!=n(),"===":(r,n)=>r===n(),"!==":(r,n)=>r!==n(),"<":(r,n)=>r<n(),">":(r,n)=>r>n(),"<=":(r,n)=>r<=n(),">=":(r,n)=>r>=
n(),"<<":(r,n)=>r<<n(),">>":(r,n)=>r>>n(),">>>":(r,n)=>r>>>n(),"+":(r,n)=>r+n(),"-":(r,n)=>r-n(),"*":(r,n)=>r*n(),"/":(r,n)=>r/n(),"%":(r,n)=>r%n()}[t.operator](
ue.evalAst(t.left,e),()=>ue.evalAst(t.right,e))},evalCompound(t,e){let r;for(let n=0;n<t.body.length;n++){t.body[n].type==="Identifier"&&["var","let","const"].includes(
t.body[n].name)&&t.body[n+1]&&t.body[n+1].type==="AssignmentExpression"&&(n+=1);const i=t.body[n];r=ue.evalAst(i,e)}return r},evalConditionalExpression(t,e){return ue.
evalAst(t.test,e)?ue.evalAst(t.consequent,e):ue.evalAst(t.alternate,e)},evalIdentifier(t,e){if(Object.hasOwn(e,t.name))return e[t.name];throw ReferenceError(`${t.
name} is not defined`)},evalLiteral(t){return t.value},evalMemberExpression(t,e){const r=String(t.computed?ue.evalAst(t.property):t.property.name),n=ue.evalAst(
t.object,e);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&qi.has(r))throw TypeError(`Cannot read propert\
ies of ${n} (reading '${r}')`);const i=n[r];return typeof i=="function"?i.bind(n):i},evalUnaryExpression(t,e){return{"-":r=>-ue.evalAst(r,e),"!":r=>!ue.evalAst(
r,e),"~":r=>~ue.evalAst(r,e),"+":r=>+ue.evalAst(r,e),typeof:r=>typeof ue.evalAst(r,e),void:r=>{ue.evalAst(r,e)}}[t.operator](t.argument)},evalArrayExpression(t,e){
return t.elements.map(r=>ue.evalAst(r,e))},evalCallExpression(t,e){const r=t.arguments.map(i=>ue.evalAst(i,e)),n=ue.evalAst(t.callee,e);if(n===Function)throw new Error(
"Function constructor is disabled");return n(...r)},evalAssignmentExpression(t,e){if(t.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=t.left.name,n=ue.evalAst(t.right,e);return e[r]=n,e[r]}},Yi=class{constructor(t){this.code=t,this.ast=De(this.code)}runInNewContext(t){const e=Object.
assign(Object.create(null),t);return ue.evalAst(this.ast,e)}};function ze(t,e){return t=t.slice(),t.push(e),t}function fr(t,e){return e=e.slice(),e.unshift(t),e}
var Ji=class extends Error{constructor(t){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=t,this.name="NewError"}};function se(t,e,r,n,i){if(!(this instanceof se))try{return new se(t,e,r,n,i)}catch(o){if(!o.avoidNew)throw o;return o.value}typeof t==
"string"&&(i=n,n=r,r=e,e=t,t=null);const a=t&&typeof t=="object";if(t=t||{},this.json=t.json||r,this.path=t.path||e,this.resultType=t.resultType||"value",this.flatten=
t.flatten||!1,this.wrap=Object.hasOwn(t,"wrap")?t.wrap:!0,this.sandbox=t.sandbox||{},this.eval=t.eval===void 0?"safe":t.eval,this.ignoreEvalErrors=typeof t.ignoreEvalErrors>
"u"?!1:t.ignoreEvalErrors,this.parent=t.parent||null,this.parentProperty=t.parentProperty||null,this.callback=t.callback||n||null,this.otherTypeCallback=t.otherTypeCallback||
i||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},t.autostart!==!1){const o={path:a?t.path:
e};a?"json"in t&&(o.json=t.json):o.json=r;const c=this.evaluate(o);if(!c||typeof c!="object")throw new Ji(c);return c}}se.prototype.evaluate=function(t,e,r,n){let i=this.
parent,a=this.parentProperty,{flatten:o,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=n||this.otherTypeCallback,e=e||this.json,t=t||this.path,t&&typeof t=="object"&&!Array.isArray(t)){if(!t.path&&t.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(t,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:e}=t),o=Object.hasOwn(t,"flatten")?t.flatten:o,this.currResultType=Object.hasOwn(
t,"resultType")?t.resultType:this.currResultType,this.currSandbox=Object.hasOwn(t,"sandbox")?t.sandbox:this.currSandbox,c=Object.hasOwn(t,"wrap")?t.wrap:c,this.
currEval=Object.hasOwn(t,"eval")?t.eval:this.currEval,r=Object.hasOwn(t,"callback")?t.callback:r,this.currOtherTypeCallback=Object.hasOwn(t,"otherTypeCallback")?
t.otherTypeCallback:this.currOtherTypeCallback,i=Object.hasOwn(t,"parent")?t.parent:i,a=Object.hasOwn(t,"parentProperty")?t.parentProperty:a,t=t.path}if(i=i||null,
a=a||null,Array.isArray(t)&&(t=se.toPathString(t)),!t&&t!==""||!e)return;const l=se.toPathArray(t);l[0]==="$"&&l.length>1&&l.shift(),this._hasParentSelector=null;
const u=this._trace(l,e,["$"],i,a,r).filter(function(d){return d&&!d.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((d,m)=>{const f=this._getPreferredOutput(m);return o&&Array.isArray(f)?d=d.concat(f):d.push(f),d},[]):c?[]:void 0},se.prototype._getPreferredOutput=
function(t){const e=this.currResultType;switch(e){case"all":{const r=Array.isArray(t.path)?t.path:se.toPathArray(t.path);return t.pointer=se.toPointer(r),t.path=
typeof t.path=="string"?t.path:se.toPathString(t.path),t}case"value":case"parent":case"parentProperty":return t[e];case"path":return se.toPathString(t[e]);case"\
pointer":return se.toPointer(t.path);default:throw new TypeError("Unknown result type")}},se.prototype._handleCallback=function(t,e,r){if(e){const n=this._getPreferredOutput(
t);t.path=typeof t.path=="string"?t.path:se.toPathString(t.path),e(n,r,t)}},se.prototype._trace=function(t,e,r,n,i,a,o,c){let l;if(!t.length)return l={path:r,value:e,
parent:n,parentProperty:i,hasArrExpr:o},this._handleCallback(l,a,"value"),l;const u=t[0],d=t.slice(1),m=[];function f(h){Array.isArray(h)?h.forEach(y=>{m.push(y)}):
m.push(h)}if((typeof u!="string"||c)&&e&&Object.hasOwn(e,u))f(this._trace(d,e[u],ze(r,u),e,u,a,o));else if(u==="*")this._walk(e,h=>{f(this._trace(d,e[h],ze(r,h),
e,h,a,!0,!0))});else if(u==="..")f(this._trace(d,e,r,n,i,a,o)),this._walk(e,h=>{typeof e[h]=="object"&&f(this._trace(t.slice(),e[h],ze(r,h),e,h,a,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:d,isParentSelector:!0};if(u==="~")return l={path:ze(r,u),value:i,parent:n,parentProperty:null},this.
_handleCallback(l,a,"property"),l;if(u==="$")f(this._trace(d,e,r,null,null,a,o));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))f(this._slice(u,d,e,r,n,i,a));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const h=u.replace(/^\?\((.*?)\)$/u,"$1"),y=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(h);y?this._walk(e,g=>{const S=[y[2]],E=y[1]?e[g][y[1]]:e[g];this._trace(S,E,r,n,i,a,!0).length>0&&f(this._trace(d,e[g],ze(r,g),e,g,a,!0))}):this._walk(e,g=>{
this._eval(h,e[g],g,r,n,i)&&f(this._trace(d,e[g],ze(r,g),e,g,a,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");f(this._trace(fr(this._eval(u,e,r.at(-1),r.slice(0,-1),n,i),d),e,r,n,i,a,o))}else if(u[0]==="@"){let h=!1;const y=u.slice(1,-2);switch(y){case"\
scalar":(!e||!["object","function"].includes(typeof e))&&(h=!0);break;case"boolean":case"string":case"undefined":case"function":typeof e===y&&(h=!0);break;case"\
integer":Number.isFinite(e)&&!(e%1)&&(h=!0);break;case"number":Number.isFinite(e)&&(h=!0);break;case"nonFinite":typeof e=="number"&&!Number.isFinite(e)&&(h=!0);
break;case"object":e&&typeof e===y&&(h=!0);break;case"array":Array.isArray(e)&&(h=!0);break;case"other":h=this.currOtherTypeCallback(e,r,n,i);break;case"null":e===
null&&(h=!0);break;default:throw new TypeError("Unknown value type "+y)}if(h)return l={path:r,value:e,parent:n,parentProperty:i},this._handleCallback(l,a,"value"),
l}else if(u[0]==="`"&&e&&Object.hasOwn(e,u.slice(1))){const h=u.slice(1);f(this._trace(d,e[h],ze(r,h),e,h,a,o,!0))}else if(u.includes(",")){const h=u.split(",");
for(const y of h)f(this._trace(fr(y,d),e,r,n,i,a,!0))}else!c&&e&&Object.hasOwn(e,u)&&f(this._trace(d,e[u],ze(r,u),e,u,a,o,!0))}if(this._hasParentSelector)for(let h=0;h<
m.length;h++){const y=m[h];if(y&&y.isParentSelector){const g=this._trace(y.expr,e,y.path,n,i,a,o);if(Array.isArray(g)){m[h]=g[0];const S=g.length;for(let E=1;E<
S;E++)h++,m.splice(h,0,g[E])}else m[h]=g}}return m},se.prototype._walk=function(t,e){if(Array.isArray(t)){const r=t.length;for(let n=0;n<r;n++)e(n)}else t&&typeof t==
"object"&&Object.keys(t).forEach(r=>{e(r)})},se.prototype._slice=function(t,e,r,n,i,a,o){if(!Array.isArray(r))return;const c=r.length,l=t.split(":"),u=l[2]&&Number.
parseInt(l[2])||1;let d=l[0]&&Number.parseInt(l[0])||0,m=l[1]&&Number.parseInt(l[1])||c;d=d<0?Math.max(0,d+c):Math.min(c,d),m=m<0?Math.max(0,m+c):Math.min(c,m);
const f=[];for(let h=d;h<m;h+=u)this._trace(fr(h,e),r,n,i,a,o,!0).forEach(y=>{f.push(y)});return f},se.prototype._eval=function(t,e,r,n,i,a){this.currSandbox._$_parentProperty=
a,this.currSandbox._$_parent=i,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=e;const o=t.includes("@path");o&&(this.currSandbox.
_$_path=se.toPathString(n.concat([r])));const c=this.currEval+"Script:"+t;if(!se.cache[c]){let l=t.replaceAll("@parentProperty","_$_parentProperty").replaceAll(
"@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(o&&(l=l.replaceAll("@path","_$\
_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)se.cache[c]=new this.safeVm.Script(l);else if(this.currEval==="native")se.cache[c]=new this.
vm.Script(l);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const u=this.currEval;
se.cache[c]=new u(l)}else if(typeof this.currEval=="function")se.cache[c]={runInNewContext:u=>this.currEval(l,u)};else throw new TypeError(`Unknown "eval" prope\
rty "${this.currEval}"`)}try{return se.cache[c].runInNewContext(this.currSandbox)}catch(l){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+l.message+
": "+t)}},se.cache={},se.toPathString=function(t){const e=t,r=e.length;let n="$";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.test(e[i])||(n+=/^[0-9*]+$/u.test(e[i])?
"["+e[i]+"]":"['"+e[i]+"']");return n},se.toPointer=function(t){const e=t,r=e.length;let n="";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.test(e[i])||(n+="/"+e[i].
toString().replaceAll("~","~0").replaceAll("/","~1"));return n},se.toPathArray=function(t){const{cache:e}=se;if(e[t])return e[t].concat();const r=[],n=t.replaceAll(
/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function(i,a){
return"[#"+(r.push(a)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(i,a){return"['"+a.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll(
"~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(i,a){return"\
;"+a.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(i){const a=i.match(/#(\d+)/u);return!a||!a[1]?
i:r[a[1]]});return e[t]=n,e[t].concat()},se.prototype.safeVm={Script:Yi},se.prototype.vm=oi();var Zi=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.
name==="azure"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.
isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["access-token"],r=t.expiry,n=t["expires-on"];if(!e)return!0;if(!r&&!n)return!1;
const i=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(r):i.getTime())<Date.now()}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Tok\
en is expired!");e=`"${e}"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=tt().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.
parse(n),a=t["token-key"],o=t["expiry-key"],c="$"+a.slice(1,-1),l="$"+o.slice(1,-1);t["access-token"]=se({path:c,json:i}),t.expiry=se({path:l,json:i})}},rt={THROW:"\
throw",FILTER:"filter"};function pr(){return{onInvalidEntry:rt.THROW}}function Xi(t,e){if(!Array.isArray(t))return[];const r=Object.assign(pr(),e||{});return t.
map(eo(r.onInvalidEntry)).filter(Boolean)}function Qi(t){return{name:t.name,cluster:{server:t.server,"certificate-authority-data":t.caData,"certificate-authorit\
y":t.caFile,"insecure-skip-tls-verify":t.skipTLSVerify,"tls-server-name":t.tlsServerName,"proxy-url":t.proxyUrl}}}function eo(t){return(e,r,n)=>{try{if(!e.name)
throw new Error(`clusters[${r}].name is missing`);if(!e.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!e.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:e.cluster["certificate-authority-data"],caFile:e.cluster["certificate-authority"],name:e.name,server:e.cluster.
server.replace(/\/$/,""),skipTLSVerify:e.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:e.cluster["tls-server-name"],proxyUrl:e.cluster["proxy-url"]}}catch(i){
switch(t){case rt.FILTER:return null;default:case rt.THROW:throw i}}}}function to(t,e){if(!Array.isArray(t))return[];const r=Object.assign(pr(),e||{});return t.
map(no(r.onInvalidEntry)).filter(Boolean)}function ro(t){return{name:t.name,user:{as:t.impersonateUser,"auth-provider":t.authProvider,"client-certificate-data":t.
certData,"client-certificate":t.certFile,exec:t.exec,"client-key-data":t.keyData,"client-key":t.keyFile,token:t.token,password:t.password,username:t.username}}}
function no(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`users[${r}].name is missing`);return{authProvider:e.user?e.user["auth-provider"]:null,certData:e.
user?e.user["client-certificate-data"]:null,certFile:e.user?e.user["client-certificate"]:null,exec:e.user?e.user.exec:null,keyData:e.user?e.user["client-key-dat\
a"]:null,keyFile:e.user?e.user["client-key"]:null,name:e.name,token:so(e.user),password:e.user?e.user.password:null,username:e.user?e.user.username:null,impersonateUser:e.
user?e.user.as:null}}catch(i){switch(t){case rt.FILTER:return null;default:case rt.THROW:throw i}}}}function so(t){if(t){if(t.token)return t.token;if(t["token-f\
ile"])return Me().readFileSync(t["token-file"]).toString()}}function io(t,e){if(!Array.isArray(t))return[];const r=Object.assign(pr(),e||{});return t.map(ao(r.onInvalidEntry)).
filter(Boolean)}function oo(t){return{name:t.name,context:t}}function ao(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`contexts[${r}].name is missing`);if(!e.
context)throw new Error(`contexts[${r}].context is missing`);if(!e.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:e.
context.cluster,name:e.name,user:e.context.user||void 0,namespace:e.context.namespace||void 0}}catch(i){switch(t){case rt.FILTER:return null;default:case rt.THROW:
throw i}}}}var co=class{constructor(){this.tokenCache={},this.execFn=tt().spawn}isAuthProvider(t){return t?t.exec?!0:t.authProvider?t.authProvider.name==="exec"||
!!(t.authProvider.config&&t.authProvider.config.exec):!1:!1}async applyAuthentication(t,e){const r=await this.getCredential(t);if(!r)return;r.status.clientCertificateData&&
(e.cert=r.status.clientCertificateData),r.status.clientKeyData&&(e.key=r.status.clientKeyData);const n=this.getToken(r);n&&(e.headers||(e.headers={}),e.headers.
Authorization=`Bearer ${n}`)}getToken(t){return t&&t.status.token?t.status.token:null}async getCredential(t){const e=this.tokenCache[t.name];if(e){if(Date.parse(
e.status.expirationTimestamp)>Date.now())return e;this.tokenCache[t.name]=null}let r=null;if(t.authProvider&&t.authProvider.config&&(r=t.authProvider.config.exec),
t.exec&&(r=t.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let n={};if(r.env){const i={...process.env};r.
env.forEach(a=>i[a.name]=a.value),n={...n,env:i}}return new Promise((i,a)=>{let o="",c="",l;const u=this.execFn(r.command,r.args,n);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",d=>{o+=d}),u.stderr.on("data",d=>{c+=d}),u.on("error",d=>{l=d}),u.on("close",d=>{if(l){a(l);return}if(d!==0){a(new Error(
c));return}try{const m=JSON.parse(o);this.tokenCache[t.name]=m,i(m)}catch(m){a(m)}})})}},uo=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(t){
return t.authProvider&&t.authProvider.config&&t.authProvider.config.tokenFile}async applyAuthentication(t,e){this.token==null&&this.refreshToken(t.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(t.authProvider.config.tokenFile),this.token&&(e.headers.Authorization=`Bearer ${this.token}`)}refreshToken(t){
this.token=Me().readFileSync(t).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},lo=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.name==="gcp"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.
Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["\
access-token"],r=t.expiry;return e?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Token is expired!");e=`"${e}\
"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=tt().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.parse(n),a=t["token-ke\
y"],o=t["expiry-key"],c="$"+a.slice(1,-1),l="$"+o.slice(1,-1);t["access-token"]=se({path:c,json:i}),t.expiry=se({path:l,json:i})}},is=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},mr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(mr="oauth4webapi/v3.8.8");function _t(t,e){
if(t==null)return!1;try{return t instanceof e||Object.getPrototypeOf(t)[Symbol.toStringTag]===e.prototype[Symbol.toStringTag]}catch{return!1}}var Le="ERR_INVALI\
D_ARG_VALUE",Fe="ERR_INVALID_ARG_TYPE";function we(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),n}var kt=Symbol(),gr=Symbol(),vr=Symbol(),
ht=Symbol(),os=Symbol(),ho=new TextEncoder,fo=new TextDecoder;function as(t){return typeof t=="string"?ho.encode(t):fo.decode(t)}var yr;Uint8Array.prototype.toBase64?
yr=t=>(t instanceof ArrayBuffer&&(t=new Uint8Array(t)),t.toBase64({alphabet:"base64url",omitPadding:!0})):yr=t=>{t instanceof ArrayBuffer&&(t=new Uint8Array(t));
const e=[];for(let r=0;r<t.byteLength;r+=32768)e.push(String.fromCharCode.apply(null,t.subarray(r,r+32768)));return btoa(e.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var br;Uint8Array.fromBase64?br=t=>{try{return Uint8Array.fromBase64(t,{alphabet:"base64url"})}catch(e){throw we("The input to be decod\
ed is not correctly encoded.",Le,e)}}:br=t=>{try{const e=atob(t.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(e.length);for(let n=0;n<
e.length;n++)r[n]=e.charCodeAt(n);return r}catch(e){throw we("The input to be decoded is not correctly encoded.",Le,e)}};function cs(t){return typeof t=="string"?
br(t):yr(t)}var At=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=kr,Error.captureStackTrace?.(this,this.constructor)}},
us=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,e?.code&&(this.code=e?.code),Error.captureStackTrace?.(this,this.constructor)}};
function ie(t,e,r){return new us(t,{code:e,cause:r})}function Ct(t){return!(t===null||typeof t!="object"||Array.isArray(t))}function ls(t){_t(t,Headers)&&(t=Object.
fromEntries(t.entries()));const e=new Headers(t??{});if(mr&&!e.has("user-agent")&&e.set("user-agent",mr),e.has("authorization"))throw we('"options.headers" must\
 not include the "authorization" header name',Le);return e}function ds(t,e){if(e!==void 0){if(typeof e=="function"&&(e=e(t.href)),!(e instanceof AbortSignal))throw we(
'"options.signal" must return or be an instance of AbortSignal',Fe);return e}}function hs(t){return t.includes("//")?t.replace("//","/"):t}function po(t,e,r=!1){
return t.pathname==="/"?t.pathname=e:t.pathname=hs(`${e}/${r?t.pathname:t.pathname.replace(/(\/)$/,"")}`),t}function mo(t,e){return t.pathname=hs(`${t.pathname}\
/${e}`),t}async function go(t,e,r,n){if(!(t instanceof URL))throw we(`"${e}" must be an instance of URL`,Fe);Sr(t,n?.[kt]!==!0);const i=r(new URL(t.href)),a=ls(
n?.headers);return a.set("accept","application/json"),(n?.[ht]||fetch)(i.href,{body:void 0,headers:Object.fromEntries(a.entries()),method:"GET",redirect:"manual",
signal:ds(i,n?.signal)})}async function vo(t,e){return go(t,"issuerIdentifier",r=>{switch(e?.algorithm){case void 0:case"oidc":mo(r,".well-known/openid-configur\
ation");break;case"oauth2":po(r,".well-known/oauth-authorization-server");break;default:throw we('"options.algorithm" must be "oidc" (default), or "oauth2"',Le)}
return r},e)}function wr(t,e,r,n,i){try{if(typeof t!="number"||!Number.isFinite(t))throw we(`${r} must be a number`,Fe,i);if(t>0)return;if(e){if(t!==0)throw we(
`${r} must be a non-negative number`,Le,i);return}throw we(`${r} must be a positive number`,Le,i)}catch(a){throw n?ie(a.message,n,i):a}}function Ve(t,e,r,n){try{
if(typeof t!="string")throw we(`${e} must be a string`,Fe,n);if(t.length===0)throw we(`${e} must not be empty`,Le,n)}catch(i){throw r?ie(i.message,r,n):i}}async function yo(t,e){
const r=t;if(!(r instanceof URL)&&r!==Tr)throw we('"expectedIssuerIdentifier" must be an instance of URL',Fe);if(!_t(e,Response))throw we('"response" must be an\
 instance of Response',Fe);if(e.status!==200)throw ie('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',Ar,e);Or(
e);const n=await _s(e);if(Ve(n.issuer,'"response" body "issuer" property',pe,{body:n}),r!==Tr&&new URL(n.issuer).href!==r.href)throw ie('"response" body "issuer\
" property does not match the expected value',Ir,{expected:r.href,body:n,attribute:"issuer"});return n}function fs(t){wo(t,"application/json")}function bo(t,...e){
let r='"response" content-type must be ';if(e.length>2){const n=e.pop();r+=`${e.join(", ")}, or ${n}`}else e.length===2?r+=`${e[0]} or ${e[1]}`:r+=e[0];return ie(
r,ws,t)}function wo(t,e){if(jo(t)!==e)throw bo(t,e)}function So(t){const e=t?.[gr];return typeof e=="number"&&Number.isFinite(e)?e:0}function Eo(t){const e=t?.[vr];
return typeof e=="number"&&Number.isFinite(e)&&Math.sign(e)!==-1?e:30}function _o(){return Math.floor(Date.now()/1e3)}function ps(t){if(typeof t!="object"||t===
null)throw we('"as" must be an object',Fe);Ve(t.issuer,'"as.issuer"')}function ms(t){if(typeof t!="object"||t===null)throw we('"client" must be an object',Fe);Ve(
t.client_id,'"client.client_id"')}function gs(t){return Ve(t,'"clientSecret"'),(e,r,n,i)=>{n.set("client_id",r.client_id),n.set("client_secret",t)}}function ko(){
return(t,e,r,n)=>{r.set("client_id",e.client_id)}}var Ao=URL.parse?(t,e)=>URL.parse(t,e):(t,e)=>{try{return new URL(t,e)}catch{return null}};function Sr(t,e){if(e&&
t.protocol!=="https:")throw ie("only requests to HTTPS are allowed",Ss,t);if(t.protocol!=="https:"&&t.protocol!=="http:")throw ie("only HTTP and HTTPS requests \
are allowed",Es,t)}function vs(t,e,r,n){let i;if(typeof t!="string"||!(i=Ao(t)))throw ie(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${e}"`:`"as.${e}"`}`,t===void 0?aa:ca,{attribute:r?`mtls_endpoint_aliases.${e}`:e});return Sr(i,n),i}function Co(t,e,r,n){return r&&t.mtls_endpoint_aliases&&
e in t.mtls_endpoint_aliases?vs(t.mtls_endpoint_aliases[e],e,r,n):vs(t[e],e,r,n)}function Io(t){return t instanceof _r?t.cause.some(e=>e.scheme==="dpop"&&e.parameters.
error==="use_dpop_nonce"):t instanceof Er?t.error==="use_dpop_nonce":!1}var Er=class extends Error{cause;code;error;status;error_description;response;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=ia,this.cause=e.cause,this.error=e.cause.error,this.status=e.response.status,this.error_description=e.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:e.response}),Error.captureStackTrace?.(this,this.constructor)}},Oo=class extends Error{cause;code;error;error_description;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=oa,this.cause=e.cause,this.error=e.cause.get("error"),this.error_description=e.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},_r=class extends Error{cause;code;response;status;constructor(t,e){super(t,e),this.name=this.constructor.
name,this.code=sa,this.cause=e.cause,this.status=e.response.status,this.response=e.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},It="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",To="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",Ro='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',xo="("+It+")\
\\s*=\\s*"+Ro,Po="("+It+")\\s*=\\s*("+It+")",Bo=new RegExp("^[,\\s]*("+It+")"),Mo=new RegExp("^[,\\s]*"+xo+"[,\\s]*(.*)"),$o=new RegExp("^[,\\s]*"+Po+"[,\\s]*(.*\
)"),No=new RegExp("^("+To+")(?:$|[,\\s])(.*)");function Uo(t){if(!_t(t,Response))throw we('"response" must be an instance of Response',Fe);const e=t.headers.get(
"www-authenticate");if(e===null)return;const r=[];let n=e;for(;n;){let i=n.match(Bo);const a=i?.[1].toLowerCase();if(!a)return;const o=n.substring(i[0].length);
if(o&&!o.match(/^[\s,]/))return;const c=o.match(/^\s+(.*)$/),l=!!c;n=c?c[1]:void 0;const u={};let d;if(l)for(;n;){let f,h;if(i=n.match(Mo)){[,f,h,n]=i,h.includes(
"\\")&&(h=h.replace(/\\([\s\S])/g,"$1")),u[f.toLowerCase()]=h;continue}if(i=n.match($o)){[,f,h,n]=i,u[f.toLowerCase()]=h;continue}if(i=n.match(No)){if(Object.keys(
u).length)break;[,d,n]=i;break}return}else n=o||void 0;const m={scheme:a,parameters:u};d&&(m.token68=d),r.push(m)}if(r.length)return r}async function Do(t){if(t.
status>399&&t.status<500){Or(t),fs(t);try{const e=await t.clone().json();if(Ct(e)&&typeof e.error=="string"&&e.error.length)return e}catch{}}}async function Lo(t,e,r){
if(t.status!==e){qo(t);let n;throw(n=await Do(t))?(await t.body?.cancel(),new Er("server responded with an error in the response body",{cause:n,response:t})):ie(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,Ar,t)}}function Fo(t){if(!Xo.has(t))throw we('"options.DPoP" is not a valid DPoPHandle',
Le)}function jo(t){return t.headers.get("content-type")?.split(";")[0]}async function Ho(t,e,r,n,i,a,o){return await r(t,e,i,a),a.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(o?.[ht]||fetch)(n.href,{body:i,headers:Object.fromEntries(a.entries()),method:"POST",redirect:"manual",signal:ds(n,o?.signal)})}
async function Vo(t,e,r,n,i,a){const o=Co(t,"token_endpoint",e.use_mtls_endpoint_aliases,a?.[kt]!==!0);i.set("grant_type",n);const c=ls(a?.headers);c.set("accep\
t","application/json"),a?.DPoP!==void 0&&(Fo(a.DPoP),await a.DPoP.addProof(o,c,"POST"));const l=await Ho(t,e,r,o,i,c,a);return a?.DPoP?.cacheNonce(l,o),l}async function Ko(t,e,r,n,i){
ps(t),ms(e),Ve(n,'"refreshToken"');const a=new URLSearchParams(i?.additionalParameters);return a.set("refresh_token",n),Vo(t,e,r,"refresh_token",a,i)}var ys=new WeakMap,
Go=new WeakMap;function Wo(t){if(!t.id_token)return;const e=ys.get(t);if(!e)throw we('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Le);return e}async function zo(t,e,r,n,i,a){if(ps(t),ms(e),!_t(r,Response))throw we('"response" must be an instance of Response',Fe);await Lo(r,200,"Token\
 Endpoint"),Or(r);const o=await _s(r);if(Ve(o.access_token,'"response" body "access_token" property',pe,{body:o}),Ve(o.token_type,'"response" body "token_type" \
property',pe,{body:o}),o.token_type=o.token_type.toLowerCase(),o.expires_in!==void 0){let c=typeof o.expires_in!="number"?parseFloat(o.expires_in):o.expires_in;
wr(c,!0,'"response" body "expires_in" property',pe,{body:o}),o.expires_in=c}if(o.refresh_token!==void 0&&Ve(o.refresh_token,'"response" body "refresh_token" pro\
perty',pe,{body:o}),o.scope!==void 0&&typeof o.scope!="string")throw ie('"response" body "scope" property must be a string',pe,{body:o});if(o.id_token!==void 0){
Ve(o.id_token,'"response" body "id_token" property',pe,{body:o});const c=[];e.require_auth_time===!0&&c.push("auth_time"),e.default_max_age!==void 0&&(wr(e.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),n?.length&&c.push(...n);const{claims:l,jwt:u}=await ta(t,e,o.id_token,c,i);na(e,l),ra(l),Go.set(r,u),ys.set(
o,l)}if(a?.[o.token_type]!==void 0)a[o.token_type](r,o);else if(o.token_type!=="dpop"&&o.token_type!=="bearer")throw new At("unsupported `token_type` value",{cause:{
body:o}});return o}function qo(t){let e;if(e=Uo(t))throw new _r("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:e,response:t})}async function Yo(t,e,r,n){
return zo(t,e,r,void 0,n?.[os],n?.recognizedTokenTypes)}function Jo(t,e){if(Array.isArray(e.claims.aud)){if(!e.claims.aud.includes(t))throw ie('unexpected JWT "\
aud" (audience) claim value',ot,{expected:t,claims:e.claims,claim:"aud"})}else if(e.claims.aud!==t)throw ie('unexpected JWT "aud" (audience) claim value',ot,{expected:t,
claims:e.claims,claim:"aud"});return e}function Zo(t,e){const r=t[ks]?.(e)??t.issuer;if(e.claims.iss!==r)throw ie('unexpected JWT "iss" (issuer) claim value',ot,
{expected:r,claims:e.claims,claim:"iss"});return e}var Xo=new WeakSet,bs={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function Qo(t,e){for(const r of t)if(e.claims[r]===void 0)throw ie(`JWT "${r}" (${bs[r]}) claim missing`,pe,{claims:e.claims});return e}function ea(t,e){
if(typeof e.claims[t]!="string")throw ie(`unexpected JWT "${t}" (${bs[t]}) claim type`,pe,{claims:e.claims});return e}function ta(t,e,r,n,i){return ua(r,la.bind(
void 0,e.id_token_signed_response_alg,t.id_token_signing_alg_values_supported,"RS256"),So(e),Eo(e),i).then(Qo.bind(void 0,["aud","exp","iat","iss","sub",...n])).
then(Zo.bind(void 0,t)).then(Jo.bind(void 0,e.client_id)).then(ea.bind(void 0,"sub"))}function ra(t){t.auth_time!==void 0&&wr(t.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',pe,{claims:t})}function na(t,e){if(Array.isArray(e.aud)&&e.aud.length!==1){if(e.azp===void 0)throw ie('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',ot,{claims:e,claim:"aud"});if(e.azp!==t.client_id)throw ie('unexpected ID Token "azp" (authorized party) claim value',
ot,{expected:t.client_id,claims:e,claim:"azp"})}}var sa="OAUTH_WWW_AUTHENTICATE_CHALLENGE",ia="OAUTH_RESPONSE_BODY_ERROR",kr="OAUTH_UNSUPPORTED_OPERATION",oa="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",Ot="OAUTH_PARSE_ERROR",pe="OAUTH_INVALID_RESPONSE",ws="OAUTH_RESPONSE_IS_NOT_JSON",Ar="OAUTH_RESPONSE_IS_NOT_CONFORM",Ss="OAU\
TH_HTTP_REQUEST_FORBIDDEN",Es="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",Cr="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",ot="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Ir="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",aa="OAUTH_MISSING_SERVER_METADATA",ca="OAUTH_INVALID_SERVER_METADATA";function Or(t){if(t.bodyUsed)throw we('"response" body has been \
used already',Le)}async function ua(t,e,r,n,i){let{0:a,1:o,length:c}=t.split(".");if(c===5)if(i!==void 0)t=await i(t),{0:a,1:o,length:c}=t.split(".");else throw new At(
"JWE decryption is not configured",{cause:t});if(c!==3)throw ie("Invalid JWT",pe,t);let l;try{l=JSON.parse(as(cs(a)))}catch(m){throw ie("failed to parse JWT Hea\
der body as base64url encoded JSON",Ot,m)}if(!Ct(l))throw ie("JWT Header must be a top level object",pe,t);if(e(l),l.crit!==void 0)throw new At('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:l}});let u;try{u=JSON.parse(as(cs(o)))}catch(m){throw ie("failed to parse JWT Payload body as base64url\
 encoded JSON",Ot,m)}if(!Ct(u))throw ie("JWT Payload must be a top level object",pe,t);const d=_o()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw ie('une\
xpected JWT "exp" (expiration time) claim type',pe,{claims:u});if(u.exp<=d-n)throw ie('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',Cr,{claims:u,now:d,tolerance:n,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw ie('unexpected JWT "iat" (issued at) claim type',pe,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw ie('unexpected JWT "iss" (issuer) claim type',pe,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw ie('unexpected JWT "nbf" (not before) claim type',pe,{claims:u});if(u.nbf>d+n)throw ie('unexpected JWT "nbf" (not before) claim value',Cr,{claims:u,
now:d,tolerance:n,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw ie('unexpected JWT "aud" (audience) claim type',pe,{claims:u});
return{header:l,claims:u,jwt:t}}function la(t,e,r,n){if(t!==void 0){if(typeof t=="string"?n.alg!==t:!t.includes(n.alg))throw ie('unexpected JWT "alg" header par\
ameter',pe,{header:n,expected:t,reason:"client configuration"});return}if(Array.isArray(e)){if(!e.includes(n.alg))throw ie('unexpected JWT "alg" header paramete\
r',pe,{header:n,expected:e,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?n.alg!==r:typeof r=="function"?!r(n.alg):!r.includes(
n.alg))throw ie('unexpected JWT "alg" header parameter',pe,{header:n,expected:r,reason:"default value"});return}throw ie('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:t,issuer:e,fallback:r})}async function _s(t,e=fs){let r;try{r=await t.json()}catch(n){throw e(t),ie('\
failed to parse "response" body as JSON',Ot,n)}if(!Ct(r))throw ie('"response" body must be a top level object',pe,{body:r});return r}var Tr=Symbol(),ks=Symbol(),
Tt,As;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(As="openid-client/v6.8.9",Tt={"user-agent":As});var Ke=t=>Rr.get(t),Rr;function da(t){
if(t!==void 0)return gs(t);const e=new WeakMap;return(r,n,i,a)=>{let o;return(o=e.get(n))||(ha(n.client_secret,'"metadata.client_secret"'),o=gs(n.client_secret),
e.set(n,o)),o(r,n,i,a)}}function ha(t,e){if(typeof t!="string")throw nt(`${e} must be a string`,Rt);if(t.length===0)throw nt(`${e} must not be empty`,xr)}function fa(){
return ko()}var at=ht,xr="ERR_INVALID_ARG_VALUE",Rt="ERR_INVALID_ARG_TYPE";function nt(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),
n}var xt=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=e?.code,Error.captureStackTrace?.(this,this.constructor)}},
Ku=new TextDecoder;function Oe(t,e,r){return new xt(t,{cause:e,code:r})}function Pr(t){if(t instanceof TypeError||t instanceof xt||t instanceof Er||t instanceof
Oo||t instanceof _r)throw t;if(t instanceof us)switch(t.code){case Ss:throw Oe("only requests to HTTPS are allowed",t,t.code);case Es:throw Oe("only requests to\
 HTTP or HTTPS are allowed",t,t.code);case Ar:throw Oe("unexpected HTTP response status code",t.cause,t.code);case ws:throw Oe("unexpected response content-type",
t.cause,t.code);case Ot:throw Oe("parsing error occured",t,t.code);case pe:throw Oe("invalid response encountered",t,t.code);case ot:throw Oe("unexpected JWT cl\
aim value encountered",t,t.code);case Ir:throw Oe("unexpected JSON attribute value encountered",t,t.code);case Cr:throw Oe("JWT timestamp claim value failed val\
idation",t,t.code);default:throw Oe(t.message,t,t.code)}if(t instanceof At)throw Oe("unsupported operation",t,t.code);if(t instanceof DOMException)switch(t.name){case"\
OperationError":throw Oe("runtime operation error",t,kr);case"NotSupportedError":throw Oe("runtime unsupported operation",t,kr);case"TimeoutError":throw Oe("ope\
ration timed out",t,"OAUTH_TIMEOUT");case"AbortError":throw Oe("operation aborted",t,"OAUTH_ABORT")}throw new xt("something went wrong",{cause:t})}function pa(t,e,r){
return t.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(e[Cs]=!0,!0):!1}function ma(t,e){return!!(t.hostname.endsWith(".b2\
clogin.com")&&(!e?.algorithm||e.algorithm==="oidc"))}async function ga(t,e,r,n,i){const a=await va(t,i),o=new Pt(a,e,r,n);let c=Ke(o);if(i?.[at]&&(c.fetch=i[at]),
i?.timeout!==void 0&&(c.timeout=i.timeout),i?.execute)for(const l of i.execute)l(o);return o}async function va(t,e){if(!(t instanceof URL))throw nt('"server" mu\
st be an instance of URL',Rt);const r=!t.href.includes("/.well-known/"),n=e?.timeout??30,i=AbortSignal.timeout(n*1e3),a=await(r?vo(t,{algorithm:e?.algorithm,[ht]:e?.[at],
[kt]:e?.execute?.includes(Is),signal:i,headers:new Headers(Tt)}):(e?.[at]||fetch)((Sr(t,!e?.execute?.includes(Is)),t.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...Tt}).entries()),body:void 0,method:"GET",redirect:"manual",signal:i})).then(o=>yo(Tr,o)).catch(Pr);return r&&new URL(a.issuer).href!==
t.href&&(pa(t,a,e)||ma(t,e)||(()=>{throw new xt("discovered metadata issuer does not match the expected issuer",{code:Ir,cause:{expected:t.href,body:a,attribute:"\
issuer"}})})()),a}function ya(t){return{supportsPKCE:{__proto__:null,value(e="S256"){return t.code_challenge_methods_supported?.includes(e)===!0}}}}function ba(t){
Object.defineProperties(t,ya(t))}var Cs=Symbol(),Pt=class{constructor(t,e,r,n){if(typeof e!="string"||!e.length)throw nt('"clientId" must be a non-empty string',
Rt);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&e!==r.client_id)throw nt('"clientId" and "metadata.client_id" must be the same',xr);const i={
...structuredClone(r),client_id:e};i[gr]=r?.[gr]??0,i[vr]=r?.[vr]??30;let a;n?a=n:typeof i.client_secret=="string"&&i.client_secret.length?a=da(i.client_secret):
a=fa();let o=Object.freeze(i);const c=structuredClone(t);Cs in t&&(c[ks]=({claims:{tid:u}})=>t.issuer.replace("{tenantid}",u));let l=Object.freeze(c);Rr||=new WeakMap,
Rr.set(this,{__proto__:null,as:l,c:o,auth:a,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const t=structuredClone(Ke(this).as);return ba(t),t}clientMetadata(){
return structuredClone(Ke(this).c)}get timeout(){return Ke(this).timeout}set timeout(t){Ke(this).timeout=t}get[at](){return Ke(this).fetch}set[at](t){Ke(this).fetch=
t}};Object.freeze(Pt.prototype);function wa(t){let e;return t.expires_in!==void 0&&(e=Date.now()+t.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(e){const r=Date.
now();return e>r?Math.floor((e-r)/1e3):0}}},claims:{__proto__:null,value(){return Wo(t)}}}}function Sa(t){Object.defineProperties(t,wa(t))}function Is(t){Ke(t).
tlsOnly=!1}async function Os(t,e,r,n){Ea(t),r=new URLSearchParams(r);const{as:i,c:a,auth:o,fetch:c,tlsOnly:l,nonRepudiation:u,timeout:d,decrypt:m}=Ke(t),f=await Ko(
i,a,o,e,{[ht]:c,[kt]:!l,additionalParameters:r,DPoP:n?.DPoP,headers:new Headers(Tt),signal:_a(d)}).catch(Pr),h=Yo(i,a,f,{[os]:m});let y;try{y=await h}catch(g){if(ka(
g,n))return Os(t,e,r,{...n,flag:Ts});Pr(g)}return y.id_token&&await u?.(f),Sa(y),y}function Ea(t){if(!(t instanceof Pt))throw nt('"config" must be an instance o\
f Configuration',Rt);if(Object.getPrototypeOf(t)!==Pt.prototype)throw nt("subclassing Configuration is not allowed",xr)}function _a(t){return t?AbortSignal.timeout(
t*1e3):void 0}function ka(t,e){return e?.DPoP&&e.flag!==Ts?Io(t):!1}var Ts=Symbol(),Rs={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},xs={parse:function(t,e){return Aa(t,Rs,e)},stringify:function(t,e){return Ca(t,Rs,e)}};function Aa(t,e,r){var n;if(r===void 0&&(r={}),!e.codes){e.codes=
{};for(var i=0;i<e.chars.length;++i)e.codes[e.chars[i]]=i}if(!r.loose&&t.length*e.bits&7)throw new SyntaxError("Invalid padding");for(var a=t.length;t[a-1]==="=";)
if(--a,!r.loose&&!((t.length-a)*e.bits&7))throw new SyntaxError("Invalid padding");for(var o=new((n=r.out)!=null?n:Uint8Array)(a*e.bits/8|0),c=0,l=0,u=0,d=0;d<a;++d){
var m=e.codes[t[d]];if(m===void 0)throw new SyntaxError("Invalid character "+t[d]);l=l<<e.bits|m,c+=e.bits,c>=8&&(c-=8,o[u++]=255&l>>c)}if(c>=e.bits||255&l<<8-c)
throw new SyntaxError("Unexpected end of data");return o}function Ca(t,e,r){r===void 0&&(r={});for(var n=r,i=n.pad,a=i===void 0?!0:i,o=(1<<e.bits)-1,c="",l=0,u=0,
d=0;d<t.length;++d)for(u=u<<8|255&t[d],l+=8;l>e.bits;)l-=e.bits,c+=e.chars[o&u>>l];if(l&&(c+=e.chars[o&u<<e.bits-l]),a)for(;c.length*e.bits&7;)c+="=";return c}var Ia=class{constructor(t){
this.config=t}async refresh(t){const e=await Os(this.config,t);return{id_token:e.id_token,refresh_token:e.refresh_token,expires_at:e.expiresIn()}}},Oa=class zr{constructor(){
this.currentTokenExpiration=0}static decodeJWT(e){const r=e.split(".");if(r.length!==3)return null;const n=JSON.parse(new TextDecoder().decode(xs.parse(r[0],{loose:!0}))),
i=JSON.parse(new TextDecoder().decode(xs.parse(r[1],{loose:!0}))),a=r[2];return{header:n,payload:i,signature:a}}static expirationFromToken(e){const r=zr.decodeJWT(
e);return r?r.payload.exp:0}isAuthProvider(e){return e.authProvider?e.authProvider.name==="oidc":!1}async applyAuthentication(e,r,n){const i=await this.getToken(
e,n);i&&(r.headers.Authorization=`Bearer ${i}`)}async getToken(e,r){return!e.authProvider.config||(e.authProvider.config["client-secret"]||(e.authProvider.config["\
client-secret"]=""),!e.authProvider.config||!e.authProvider.config["id-token"])?null:this.refresh(e,r)}async refresh(e,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=zr.expirationFromToken(e.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!e.authProvider.config["client-\
id"]||!e.authProvider.config["refresh-token"]||!e.authProvider.config["idp-issuer-url"])return null;const n=await(r||await this.getClient(e)).refresh(e.authProvider.
config["refresh-token"]);e.authProvider.config["id-token"]=n.id_token,e.authProvider.config["refresh-token"]=n.refresh_token,this.currentTokenExpiration=n.expires_at}
return e.authProvider.config["id-token"]}async getClient(e){const r=await ga(e.authProvider.config["idp-issuer-url"],e.authProvider.config["client-id"]);return new Ia(
r)}},Ta=(0,re.f1)(Ai()),Ps=(0,re.f1)(Ci(),1),Ra=Ps.default.HttpProxyAgent,xa=Ps.default.HttpsProxyAgent,Br="/var/run/secrets/kubernetes.io/serviceaccount",Pa=Br+
"/ca.crt",Bs=Br+"/token",Ba=Br+"/namespace";function Mr(t){try{return Me().accessSync(t),!0}catch{return!1}}var Ms=class ri{addAuthenticator(e){this.custom_authenticators.
push(e)}constructor(){this.authenticators=[new Zi,new lo,new co,new uo,new Oa],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(e){this.currentContext=
e}getContextObject(e){return this.contexts?Ur(this.contexts,e,"context"):null}getCurrentCluster(){const e=this.getCurrentContextObject();return e?this.getCluster(
e.cluster):null}getCluster(e){return Ur(this.clusters,e,"cluster")}getCurrentUser(){const e=this.getCurrentContextObject();return e?this.getUser(e.user):null}getUser(e){
return Ur(this.users,e,"user")}loadFromFile(e,r){const n=et().dirname(e);this.loadFromString(Me().readFileSync(e).toString("utf-8"),r),this.makePathsAbsolute(n)}async applyToFetchOptions(e){
await this.applyToHTTPSOptions(e);const r=new Di;for(const[n,i]of Object.entries(e.headers||{}))Array.isArray(i)?i.forEach(a=>{r.append(n,a)}):(typeof i=="numbe\
r"||typeof i=="string")&&r.set(n,i.toString());return e.auth&&r.set("Authorization","Basic "+Buffer.from(e.auth).toString("base64")),{agent:e.agent,headers:r,method:e.
method,timeout:e.timeout}}async applyToHTTPSOptions(e){const r=this.getCurrentUser(),n=this.getCurrentCluster();await this.applyOptions(e),r&&r.username&&(e.auth=
`${r.username}:${r.password}`);const i={};i.ca=e.ca,i.cert=e.cert,i.key=e.key,i.pfx=e.pfx,i.passphrase=e.passphrase,e.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=
e.rejectUnauthorized),i.timeout=e.timeout,i.servername=e.servername,i.ciphers=e.ciphers,i.honorCipherOrder=e.honorCipherOrder,i.ecdhCurve=e.ecdhCurve,i.clientCertEngine=
e.clientCertEngine,i.crl=e.crl,i.dhparam=e.dhparam,i.secureOptions=e.secureOptions,i.secureProtocol=e.secureProtocol,i.sessionIdContext=e.sessionIdContext,e.agent=
this.createAgent(n,i)}async applySecurityAuthentication(e){const r=this.getCurrentCluster(),n=this.getCurrentUser(),i={},a={};if(await this.applyOptions(a),r&&r.
skipTLSVerify&&(i.rejectUnauthorized=!1),r&&r.tlsServerName&&(i.servername=r.tlsServerName),n&&n.username){const c=Buffer.from(`${n.username}:${n.password}`).toString(
"base64");e.setHeaderParam("Authorization",`Basic ${c}`)}const o=a.headers||{};Object.entries(o).forEach(([c,l])=>{e.setHeaderParam(c,`${l}`)}),i.ca=a.ca,i.cert=
a.cert,i.key=a.key,i.pfx=a.pfx,i.passphrase=a.passphrase,a.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=a.rejectUnauthorized),e.setAgent(this.createAgent(
r,i))}getName(){return"kubeconfig authentication"}loadFromString(e,r){const n=ns.load(e);this.clusters=Xi(n.clusters,r),this.contexts=io(n.contexts,r),this.users=
to(n.users,r),this.currentContext=n["current-context"]}loadFromOptions(e){this.clusters=e.clusters,this.contexts=e.contexts,this.users=e.users,this.currentContext=
e.currentContext}loadFromClusterAndUser(e,r){this.clusters=[e],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:e.name,user:r.name,name:this.
currentContext}]}loadFromCluster(e=""){const r=process.env.KUBERNETES_SERVICE_HOST,n=process.env.KUBERNETES_SERVICE_PORT,i="inCluster",a="inClusterUser",o="inCl\
usterContext";let c="https";(n==="80"||n==="8080"||n==="8001")&&(c="http");let l=r;r&&ni().isIPv6(r)&&(l=`[${r}]`),this.clusters=[{name:i,caFile:`${e}${Pa}`,server:`${c}\
://${l}:${n}`,skipTLSVerify:!1}],this.users=[{name:a,authProvider:{name:"tokenFile",config:{tokenFile:`${e}${Bs}`}}}];const u=`${e}${Ba}`;let d;Mr(u)&&(d=Me().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:i,name:o,user:a,namespace:d}],this.currentContext=o}mergeConfig(e,r=!1){!r&&e.currentContext&&(this.currentContext=
e.currentContext),e.clusters.forEach(n=>{this.addCluster(n)}),e.users.forEach(n=>{this.addUser(n)}),e.contexts.forEach(n=>{this.addContext(n)})}addCluster(e){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(e)}addUser(e){
this.users||(this.users=[]),this.users.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(e)}addContext(e){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(e)}loadFromDefault(e,r=!1,n=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const a=process.env.KUBECONFIG.split(et().delimiter).filter(o=>o);this.loadFromFile(a[0],e);
for(let o=1;o<a.length;o++){const c=new ri;c.loadFromFile(a[o],e),this.mergeConfig(c,r)}return}const i=Ma(n);if(i){const a=et().join(i,".kube","config");if(Mr(a)){
this.loadFromFile(a,e);return}}if(n==="win32"){try{const a=tt().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(a.status===0&&a.stdout.length>0){const o=tt().
spawnSync("wsl.exe",["cat",a.stdout.toString("utf8")]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),e);return}}}catch{}try{const a=tt().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(a.status===0){this.loadFromString(a.stdout.toString("utf8"),e);const o=tt().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
o.status===0&&this.makePathsAbsolute(o.stdout.toString("utf8"));return}}catch{}}if(Mr(Bs)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(e){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const n={default:this},
i=new is(r.server,{}),a=is({baseServer:i,authMethods:n});return new e(a)}makePathsAbsolute(e){this.clusters.forEach(r=>{r.caFile&&(r.caFile=$r(e,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=$r(e,r.certFile)),r.keyFile&&(r.keyFile=$r(e,r.keyFile))})}exportConfig(){const e={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(Qi),users:this.users.map(ro),contexts:this.contexts.map(oo),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(e)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(e,r){var n,i;let a;if(e&&e.proxyUrl)if(e.proxyUrl.startsWith("socks"))a=new Ta.SocksProxyAgent(e.proxyUrl,
r);else if(e.server.startsWith("https")){const o=r;o.proxy=e.proxyUrl,a=new xa(o)}else if(e.server.startsWith("http")){const o=r;o.proxy=e.proxyUrl,a=new Ra(o)}else
throw new Error("Unsupported proxy type");else if(!((n=e?.server)===null||n===void 0)&&n.startsWith("http:")&&e.skipTLSVerify)a=new(H()).Agent(r);else{if(!((i=e?.
server)===null||i===void 0)&&i.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");a=new(Pe()).
Agent(r)}return a}applyHTTPSOptions(e){var r;const n=this.getCurrentCluster(),i=this.getCurrentUser();if(!i)return;n!=null&&n.skipTLSVerify&&(e.rejectUnauthorized=
!1),n!=null&&n.tlsServerName&&(e.servername=n.tlsServerName);const a=n!=null?Nr(n.caFile,n.caData):null;a&&(e.ca=a);const o=Nr(i.certFile,i.certData);o&&(e.cert=
o);const c=Nr(i.keyFile,i.keyData);c&&(e.key=c),i.impersonateUser!=null&&((r=e.headers)!==null&&r!==void 0||(e.headers={}),e.headers["Impersonate-User"]=i.impersonateUser)}async applyAuthorizationHeader(e){
const r=this.getCurrentUser();if(!r)return;let n=this.authenticators.find(i=>i.isAuthProvider(r));n||(n=this.custom_authenticators.find(i=>i.isAuthProvider(r))),
e.headers||(e.headers={}),n&&await n.applyAuthentication(r,e),r.token&&(e.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(e){this.applyHTTPSOptions(
e),await this.applyAuthorizationHeader(e)}};function $r(t,e){return!t||et().isAbsolute(e)?e:et().join(t,e)}function Nr(t,e){return t?Me().readFileSync(t):e?Buffer.
from(e,"base64"):null}function $s(t){return t.reduce((e,r)=>r&&!e.includes(r)?e.concat(r):e,[])}function Ma(t=process.platform){if(t!=="win32"){if(process.env.HOME)
try{return Me().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const e=process.env.HOMEDRIVE&&process.env.HOMEPATH?et().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",n=process.env.USERPROFILE||"",i=$s([r,e,n]),a=$s([r,n,e]);for(const o of i)try{return Me().accessSync(et().join(
o,".kube","config")),o}catch{}for(const o of a)try{return Me().accessSync(o,Me().constants.W_OK),o}catch{}for(const o of a)try{return Me().accessSync(o),o}catch{}
return a[0]||null}function Ur(t,e,r){if(!t)return null;for(const n of t)if(n.name===e)return n[r]?(n[r].name=e,n[r]):n;return null}var $a="/var/run/secrets/kube\
rnetes.io/serviceaccount/token",Ns=4*1024*1024;function Us(t,e){const r=Ua(t.kubeconfig,e);t.context!==void 0&&r.setCurrentContext(t.context);const n=r.getCurrentContext(),
i=n?r.getContexts().find(d=>d.name===n):void 0,a=r.getContexts().map(d=>d.name).join(", ")||"none";if(!i){const d=n?`The kubeconfig has no context "${n}"`:"The \
kubeconfig names no current context";throw new oe.zg("E_KUBECONFIG_CONTEXT",`${d}. Its contexts are: ${a}. Choose one with --context.`)}const o=r.getClusters().
find(d=>d.name===i.cluster);if(!o)throw new oe.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the cluster "${i.cluster}", which the kubeconfig does not define.`);
const c=Na(o.server,o.name),l=o.proxyUrl??(0,he.E)(c,e,"go"),u=c.protocol==="http:";r.clusters=[{...o,...l===void 0?{}:{proxyUrl:l},...u?{skipTLSVerify:!0}:{}}],
r.users=r.getUsers().filter(d=>d.name===i.user);for(const d of r.getUsers())ja(d.exec,o.server);return{server:o.server.replace(/\/+$/,""),namespace:i.namespace,
context:n,config:r}}function Na(t,e){const r=`The kubeconfig's server of the cluster "${e}"`;if(!/^https?:\/\//.test(t)||!URL.canParse(t))throw new oe.zg("E_KUB\
ECONFIG_SYNTAX",`${r} is no http(s) address.`);const n=new URL(t);if(n.username!==""||n.password!=="")throw new oe.zg("E_KUBECONFIG_SYNTAX",`${r} contains a use\
r name or password. Give them as the kubeconfig's user.`);return n}function Ua(t,e){const r=new Ms,n=t===void 0?La(e):t.split(ut.delimiter).filter(Boolean);if(n.
length===0)return Fa(r,e);const i=n.filter(c=>(0,bt.existsSync)(c)),[a,...o]=i;if(a===void 0)throw new oe.zg("E_KUBECONFIG_MISSING",`The kubeconfig ${n.join(", ")}\
 does not exist. Give a file with --kubeconfig or KUBECONFIG.`);Ds(r,a);for(const c of o){const l=new Ms;Ds(l,c);for(const u of l.getClusters())r.getCluster(u.name)||
r.addCluster(u);for(const u of l.getUsers())r.getUser(u.name)||r.addUser(u);for(const u of l.getContexts())r.getContexts().some(d=>d.name===u.name)||r.addContext(
u);r.getCurrentContext()||r.setCurrentContext(l.getCurrentContext())}return r}function Ds(t,e){try{const r=(0,xe.M)(e,Ns);if(r===void 0)throw new Error(`it is l\
arger than ${Ns} bytes`);const n=(0,ut.dirname)(e);t.loadFromString(Da(r,n)),t.makePathsAbsolute(n),t.users=t.getUsers().map(i=>i.token===void 0?i:{...i,token:i.
token.trim()})}catch(r){const n=r instanceof Error?r.message.split(`
`)[0]??"":String(r);throw new oe.zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${e} cannot be read: ${n}. Check that it is the YAML that kubectl uses.`,{cause:r})}}var Da=(t,e)=>t.
replace(/(^|[\s{,])tokenFile:[ \t]*(["']?)([^"',}\n]+)\2/g,(r,n,i,a)=>`${n}token-file: ${JSON.stringify((0,ut.resolve)(e,a.trim()))}`),La=t=>[(0,ut.join)(t.HOME??
(0,Yr.homedir)(),".kube","config")].filter(e=>(0,bt.existsSync)(e));function Fa(t,e){if(!e.KUBERNETES_SERVICE_HOST||!(0,bt.existsSync)($a))throw new oe.zg("E_KU\
BECONFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kub\
econfig.");return t.loadFromCluster(),t}function ja(t,e){if(!(0,K.Gv)(t))return;const n={apiVersion:t.apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCr\
edential",spec:{interactive:!1,cluster:{server:e}}},i=Array.isArray(t.env)?t.env:[];Object.assign(t,{env:[...i,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(
n)}]})}var Ha=32*1024*1024,Va=3e4,Ka=class{constructor(t,e,r=()=>{}){this.inputs=t,this.env=e,this.hide=r;const n=Us(t,e);this.server=n.server,this.namespace=n.
namespace,this.config=n.config}inputs;env;hide;server;namespace;config;agents=new Set;prepared;isClosed=!1;async exchange(t,e){const r=await this.open(t,e),n=[];
let i=0,a=!1;const o=t.maxBytes??Ha;for await(const c of r)if(Buffer.isBuffer(c)&&(n.push(c.subarray(0,o-i)),i+=c.length,i>o)){a=!0;break}return{status:r.statusCode??
0,body:Buffer.concat(n).toString("utf8"),retryAfterMs:(0,He.mu)(r.headers["retry-after"],Date.now()),cut:a}}async open(t,e){e.throwIfAborted();const r=this.prepared??=
this.prepare(),n=await this.send(t,e,r);return n.statusCode!==401?n:(n.resume(),this.prepared===r&&(this.config=Us(this.inputs,this.env).config,this.prepared=void 0),
e.throwIfAborted(),this.send(t,e,this.prepared??=this.prepare()))}openAhead(){const t=({agent:e})=>{e instanceof dn&&!this.isClosed&&e.openAhead(new URL(this.server))};
(this.prepared??=this.prepare()).then(t,()=>{})}close(){this.isClosed=!0;for(const t of this.agents)t.destroy()}async send(t,e,r){const n=await r;await t.assertMaySend?.(
e),e.throwIfAborted();const i=new URL(this.server+t.path);return new Promise((a,o)=>{const c=(i.protocol==="http:"?H():Pe()).request(i,{...n,method:t.method,signal:e,
headers:{...n.headers,"user-agent":"mlflow-steps",accept:t.accept??"application/json",...t.body===void 0?{}:{"content-type":t.contentType??"application/json","c\
ontent-length":Buffer.byteLength(t.body)}}},a),l=t.idleMs??Va;c.setTimeout(l,()=>c.destroy(new Error(`no answer for ${l/1e3} s`))),c.on("error",u=>o(e.aborted?(0,oe.
uQ)(e.reason):u)),c.end(t.body)})}async prepare(){const t={};try{await this.config.applyToHTTPSOptions(t)}catch(d){this.prepared=void 0;const m=(0,Se.xS)(d instanceof
Error?d.message:String(d));throw new oe.zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${m||"the credential plug-in of the kubeconfig failed"}.\
 Run the kubeconfig's login again, or check its files.`,{cause:d})}for(const d of Ga(t))this.hide(d);const e=this.config.getClusters().some(d=>d.proxyUrl!==void 0),
{ca:r,cert:n,key:i,servername:a,rejectUnauthorized:o,headers:c,auth:l}=t,u=e&&t.agent instanceof H().Agent?t.agent:this.makeAgent({ca:r,cert:n,key:i},{servername:a,
...o===void 0?{}:{rejectUnauthorized:o}});return this.agents.add(u),{agent:u,...c?{headers:c}:{},...l?{auth:l}:{}}}makeAgent(t,e){const r={keepAlive:!0,maxSockets:16};
return this.server.startsWith("http:")?new(H()).Agent(r):new dn({...r,...e,secureContext:(0,st.createSecureContext)(t)})}};function Ga({headers:t,auth:e}){const r=Object.
entries(t??{}).find(([i])=>i.toLowerCase()==="authorization")?.[1],n=typeof r=="string"?[r.replace(/^\w+ /,"")]:[];return e?[...n,e.slice(e.indexOf(":")+1),Buffer.
from(e).toString("base64")]:n}var Wa=[[/Image/,/denied|unauthorized|authentication|forbidden/i,"give the pod's service account an imagePullSecret for that regis\
try, or correct the image's name"],[/InvalidImageName/,/./,"correct the image's name in deploy.yaml or --image"],[/Image/,/not found|unknown|does not exist/i,"p\
ush the image, or correct its name in deploy.yaml or --image"],[/Image/,/./,"see whether the nodes can reach the registry"],[/ConfigError|FailedMount/,/./,"make\
 the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml"],[/OOMKilled/,/./,"give the container more memory (resources.limit\
s.memory in deploy.yaml)"],[/Unschedulable/,/./,"make room on the nodes, or ask for less (resources.requests, nodeSelector and tolerations in deploy.yaml)"],[/FailedCreate/,
/quota/,"raise the quota of the namespace, or ask for less in deploy.yaml"],[/FailedCreate/,/./,"change deploy.yaml so that admission accepts its pods"],[/ProgressDeadlineExceeded/,
/./,"see the events above; where it is only slow, raise --timeout and progressDeadlineSeconds in deploy.yaml"],[/OperatorSilent/,/./,"see whether Seldon's opera\
tor runs and what its log says (usually in the namespace seldon-system)"],[/OperatorReportsFailure/,/./,"correct in deploy.yaml what the operator names; its log\
 tells more"],[/Deleted|Superseded/,/./,"run this again once nobody else works on it"]];function za({ending:t,namespace:e,pod:r,container:n,cause:i}){if(t.state===
"current")return;const{reason:a,message:o}=t.state==="failed"?t:{reason:"",message:""},c=n!==void 0&&(n.state.kind==="terminated"||n.restarts>0);if(c&&n.isInit)
return"see whether the storage initializer may read the model: its URI, and the Secret that --storage-secret or envSecretRefName names";const l=/ModuleNotFoundError: No module named '([\w.]+)'/.
exec(i??"")?.[1];if(c&&l!==void 0)return`log the model with ${l} among its requirements or code paths, or serve it by an image that has it (--image)`;const u=n?.
lastReason==="OOMKilled"?"OOMKilled":a,d=Wa.find(([m,f])=>m.test(u)&&f.test(o));return d?d[2]:c&&r!==void 0?`read its log; where the pod stays (--on-failure kee\
p) the whole of it: kubectl -n ${e} logs ${r} -c ${n.name}${n.restarts>0?" --previous":""}`:t.state==="timeout"?"give it longer with --timeout where it is only \
slow":void 0}var qa=[500,20],Ya=4*1024*1024,Ja=64*1024;async function Za(t,e,r,n,i){const a=n.state.kind!=="terminated"&&n.restarts>0;for(const o of[a,!a]){const c=(await Qa(
t,Xa(e,r,n,o),i))?.trimEnd()??"";if(c!=="")return{title:`log of ${r.name}, container ${n.name}${o?", its previous run":""}`,text:(0,Se.YI)(c)}}}var Xa=(t,e,{name:r},n)=>`${(0,Q.
Ph)({resource:Q.Jw,namespace:t,name:e.name})}/log?${new URLSearchParams({container:r,...n?{previous:"true"}:{}}).toString()}`;async function Qa(t,e,r){let n;for(const i of qa)
try{const a=await t.exchange({method:"GET",path:`${e}&tailLines=${i}`,accept:"*/*",maxBytes:Ya},r);if(a.status!==200||(n=a.body.slice(-Ja),!a.cut))return n}catch{
return n}return n}var Ls=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,ec=/Traceback \(most recent call last\):\s*$/,tc=/^[A-Za-z_][\w.]*(?:: .*)?$/,
rc=/^The above exception was the direct cause of the following exception:/,nc=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i,
sc=500;function ic(t){const e=t.split(`
`).map(o=>o.trimEnd()),r=oc(e);let n=r.findLastIndex(({cause:o})=>!Ls.test(o));for(;n>0&&r[n]?.isRaisedFromPrevious;)n-=1;const i=e.filter(o=>o.trim()!=="");return(r[n]?.
cause??i.findLast(o=>nc.test(o)&&!Ls.test(o))??i.at(-1))?.trim().slice(0,sc)}function oc(t){const e=[];let r=!1;for(let n=0;n<t.length;n+=1){const i=t[n]??"";if(rc.
test(i)&&(r=!0),!ec.test(i))continue;const a=t.slice(n+1).find(o=>o!==""&&!/^\s/.test(o));a!==void 0&&tc.test(a)&&e.push({cause:a,isRaisedFromPrevious:r}),r=!1}
return e}var ac=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;function cc(t,e){if(t.isDeleting)
return;const r=t.containers.flatMap(a=>uc(a)??[]),n=r.find(({certainty:a})=>a==="certain")??r[0];if(n)return n;if(t.phase==="Failed")return{certainty:"likely",reason:t.
reason||"PodFailed",message:t.message||"the pod has failed"};if(e!==void 0&&t.containers.some(({state:a})=>a.kind==="waiting"))return{certainty:"likely",reason:"\
FailedMount",message:e};const i=t.conditions.find(({type:a,status:o,reason:c})=>a==="PodScheduled"&&o==="False"&&c==="Unschedulable");return i&&{certainty:"like\
ly",reason:"Unschedulable",message:i.message}}function uc(t){const{name:e,state:r,restarts:n}=t,i=`${t.isInit?"init container":"container"} ${e}`;if(r.kind==="r\
unning")return;if(r.kind==="terminated"){if(t.isInit&&r.exitCode===0)return;const l=`${i} ended with exit code ${r.exitCode}`;return{certainty:"likely",reason:r.
reason||"Terminated",message:l,restarts:n,container:e}}const{reason:a,message:o}=r,c=o?`: ${o}`:"";switch(a){case"InvalidImageName":return{certainty:"certain",reason:a,
message:`${i}: the image name is invalid${c}`,container:e};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":return{certainty:a==="ErrImageNever\
Pull"||ac.test(o)?"certain":"likely",reason:a,message:`${i} cannot pull ${t.image||"its image"}${c}`,container:e};case"CrashLoopBackOff":{const l=t.lastExitCode===
void 0?"":`, last with exit code ${t.lastExitCode}`;return{certainty:"likely",reason:a,message:`${i} keeps crashing${l} (${n} restarts)`,restarts:n,container:e}}case"\
CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.test(o)?void 0:{certainty:"likely",reason:a,message:`${i}\
 cannot start${c}`,container:e};default:return}}function lc(t){const e=t.containers.find(({isInit:r,state:n})=>r&&!(n.kind==="terminated"&&n.exitCode===0))??t.containers.
find(({isInit:r,ready:n})=>!r&&!n);return e?`pod ${t.name}: ${Fs(e)}`:t.containers.length===0?`pod ${t.name} is ${t.phase||"new"}`:`pod ${t.name} is not ready`}
function Fs({name:t,isInit:e,state:r,ready:n,restarts:i}){const a=r.kind==="running"?e?"is running":n?"is ready":"is running and not ready yet":r.kind==="waitin\
g"?`waits (${r.reason||"starting"})`:e&&r.exitCode===0?"is done":`ended with exit code ${r.exitCode}`;return`${e?"init container":"container"} ${t} ${a}${i>0?`,\
 ${i} restarts`:""}`}var dc=t=>js(t).join(`
`),js=({text:t,below:e=[]})=>[(0,Se.xS)(t),...e.flatMap((r,n)=>hc(r,n===e.length-1))];function hc(t,e){const[r="",...n]=js(t);return[`${e?"\u2514\u2500":"\u251C\u2500"}\
 ${r}`,...n.map(i=>`${e?" ":"\u2502"}  ${i}`)]}var Dr=5;function fc(t,e){const r=e.deployments.filter(n=>(0,q.D0)(n,t.uid));return dc({text:pc(t,e.owner),below:r.
map(n=>mc(t,n,e))})}function pc(t,e){const{resource:{kind:r},name:n}=t.owner,i=e&&t.readStatus(e),a=i?(0,q.vx)(e)?"is being deleted":i.state==="ready"?"ready":[
i.state==="failed"?"failed":"not ready",i.description].filter(Boolean).join(": "):"does not exist";return`${r} ${n}: ${a}`}function mc(t,e,r){const{uid:n,revision:i,
availableReplicas:a,replicas:o,updatedReplicas:c,conditions:l}=(0,q.zi)(e),u=(0,q.vx)(e)?", is being deleted":t.readPodMarker(e)===t.marker?"":", of an earlier \
version",d=l.find(m=>m.type==="Progressing"&&m.status==="False");return{text:`Deployment ${(0,q.Vb)(e)}: ${a} of ${o} available, ${c} of the current template${u}${d?
`, ${d.reason}: ${d.message}`:""}`,below:r.replicaSets.filter(m=>(0,q.D0)(m,n)).flatMap(m=>gc(m,i,r.pods))}}function gc(t,e,r){const n=(0,q.Q5)(t),i=r.filter(l=>(0,q.
D0)(l,(0,q.kz)(t))).map(q.fe),a=n.conditions.find(l=>l.type==="ReplicaFailure"&&l.status==="True");if(i.length===0&&!a)return[];const o=`ReplicaSet ${n.name}: ${i.
length===1?"1 pod":`${i.length} pods`}${n.revision===e?"":" of an earlier template"}${a?`, ${a.reason}: ${a.message}`:""}`,c=i.length>Dr?[{text:`${i.length-Dr} \
more pods`}]:[];return[{text:o,below:[...i.slice(0,Dr).map(vc),...c]}]}function vc({name:t,phase:e,isReady:r,isDeleting:n,reason:i,message:a,conditions:o,containers:c}){
const l=o.find(m=>m.type==="PodScheduled"&&m.status==="False"),u=[i,a,l?.message].filter(Boolean).join(": "),d=`Pod ${t}: ${n?"ends":r?"ready":e||"new"}${u?`, ${u}`:
""}`;return r?{text:d}:{text:d,below:c.map(m=>({text:Fs(m)}))}}function Hs(t,{deployments:e,replicaSets:r,pods:n}){const i=new Set([t.uid]);for(const a of[...e,
...r,...n])[...i].some(o=>(0,q.D0)(a,o))&&i.add((0,q.kz)(a));return i}function yc(t,e){const r=Hs(t,e),n=e.pods.filter(a=>r.has((0,q.kz)(a))),i=n.filter(a=>(0,K.
$6)(a,"metadata","annotations",t.markerAnnotation)===t.marker);return(i.length>0?i:n).map(q.fe)}function bc(t,e){const r=t.flatMap(n=>wc(n,e));return r.find(({certainty:n})=>n===
"certain")??r[0]}function wc({deployment:t,replicaSet:e,pods:r},n){if(!t||t.generation>t.observedGeneration)return[];const i=r.filter(({phase:c})=>c!=="Failed"||
t.availableReplicas<t.replicas).flatMap(c=>{const l=cc(c,kc(c.uid,n.events));return l?[{...l,state:"failed",object:`Pod/${c.name}`,pod:c.name}]:[]}),a=e&&_c(t,e,
r.some(({isDeleting:c})=>c)),o=t.conditions.find(({type:c,status:l})=>c==="Progressing"&&l==="False");return[...i,...a?[a]:[],...o&&Sc(o.message,e)?[{state:"fai\
led",certainty:"certain",reason:o.reason,message:o.message,object:`Deployment/${t.name}`}]:[]]}var Sc=(t,e)=>!t.includes('ReplicaSet "')||t.includes(`"${e?.name??
""}"`),Ec=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage/;function _c(t,e,r){const n=e.conditions.find(({type:o,status:c})=>o===
"ReplicaFailure"&&c==="True");if(!n)return;const i=r||t.totalReplicas>t.updatedReplicas&&t.availableReplicas>t.replicas-t.maxUnavailable;return{state:"failed",certainty:Ec.
test(n.message)&&!(i&&n.message.includes("exceeded quota"))?"certain":"likely",reason:n.reason||"FailedCreate",message:n.message,object:`ReplicaSet/${e.name}`}}
var kc=(t,e)=>e.filter(r=>(0,K.$6)(r,"involvedObject","uid")===t&&(0,K.$6)(r,"reason")==="FailedMount").map(r=>(0,K.$6)(r,"message")??"").findLast(r=>/ not found/.
test(r)),Vs="kubernetes.io/service-name",Ac=(t,e,r)=>Cc(e,r)??Ic(t,e,r)??Tc(t,e,r);function Cc(t,{unsteadyPods:e}){for(const{expected:{title:r},deployment:n,pods:i}of t){
if(!n)continue;const{name:a,replicas:o,updatedReplicas:c,totalReplicas:l,availableReplicas:u}=n;if(n.generation>n.observedGeneration)return`${r}: Deployment ${a}\
 to be observed`;const d=i.filter(h=>!h.isDeleting&&h.phase!=="Failed"&&!h.isReady),m=d[0]?` (${lc(d[0])})`:"";if(c<o)return`${r}: ${c} of ${o} new pods made${m}`;
if(d.length>0)return`${r}: ${i.length-d.length} of ${o} new pods ready${m}`;if(u<c)return`${r}: ${u} of ${o} pods available`;if(l>c)return`${r}: ${l-c} old pods\
 to end`;if(c!==o||u!==o)return`${r}: ${c-o} pods too many to end`;const f=i.find(({uid:h})=>e?.has(h));if(f)return`${r}: pod ${f.name} to stay ready (it was re\
ady, and then it was not)`}}function Ic(t,e,r){const n=new Set(e.map(({deployment:a})=>a?.uid)),i=r.deployments.find(a=>(0,q.D0)(a,t.uid)&&!n.has((0,q.kz)(a)));
return i?`the earlier Deployment ${(0,q.Vb)(i)} to be removed`:Oc(e,r)}function Oc(t,{pods:e,formerReplicaSets:r}){if(!r)return;const n=new Set(t.map(({replicaSet:a})=>a?.
uid)),i=e.filter(a=>(0,q.K2)(a).some(o=>r.has(o)&&!n.has(o))).map(q.fe).find(({isDeleting:a,phase:o})=>!a&&o!=="Failed"&&o!=="Succeeded");return i&&`the earlier\
 pod ${i.name} to be told to end`}function Tc({services:t},e,{endpointSlices:r}){const n=new Set(e.flatMap(({pods:a})=>a.map(({uid:o})=>o))),i=e.some(({deployment:a})=>a?.
replicas===0);for(const{name:a,isRequired:o}of t){const c=r.filter(u=>(0,K.$6)(u,"metadata","labels",Vs)===a).flatMap(u=>(0,K.yR)(u,"endpoints")).filter(u=>(0,K.
fK)(u,"conditions","ready")!==!1).map(u=>({uid:(0,K.$6)(u,"targetRef","uid")??"",pod:(0,K.$6)(u,"targetRef","name")??"of unknown name"})),l=c.find(({uid:u})=>!n.
has(u));if(l)return`Service ${a} to send nothing more to the earlier pod ${l.pod}`;if(o&&!i&&c.length===0)return`Service ${a} to lead to the new pods`}}function Rc(t,e){
const r=e.deployments.filter(l=>(0,q.D0)(l,t.uid)&&!(0,q.vx)(l)),n=t.workloads.map(l=>({workload:l,object:r.find(u=>Pc((0,q.Vb)(u),l,t)&&Bc(u,l,t))})),i=new Set(
n.map(({object:l})=>l)),a=r.filter(l=>!i.has(l)&&t.readPodMarker(l)===t.marker),o=n.map(({workload:l,object:u})=>({workload:l,object:u??(l.isMarked?a.shift():void 0)})),
c=a.map(l=>({workload:{title:`Deployment ${(0,q.Vb)(l)}`,names:[(0,q.Vb)(l)],prefixes:[],isMarked:!0,replicas:void 0},object:l}));return[...o,...c].map(({workload:l,
object:u})=>xc(l,u,e))}function xc(t,e,r){const n=e&&(0,q.zi)(e),i=n&&r.replicaSets.filter(o=>(0,q.D0)(o,n.uid)).map(q.Q5).find(({revision:o})=>o!==void 0&&o===
n.revision),a=i?r.pods.filter(o=>(0,q.D0)(o,i.uid)).map(q.fe):[];return{expected:t,deployment:n,replicaSet:i,pods:a}}function Pc(t,e,r){if(e.names.includes(t))return!0;
const n=Ks(t,e);return n>0&&r.workloads.every(i=>i===e||Ks(t,i)<n)}var Ks=(t,{prefixes:e})=>Math.max(0,...e.filter(r=>t.startsWith(r)).map(({length:r})=>r));function Bc(t,e,r){
const n=r.readPodMarker(t);if(n!==void 0)return n===r.marker;if(!e.isMarked)return!0;const i=(0,K.yR)(t,"spec","template","spec","initContainers").flatMap(a=>(0,K.
i1)(a,"args"));return r.modelPlaces.some(a=>i.includes(a))}var Gs=({reason:t})=>t==="Deleted"||t==="Superseded";function Ws(t,e){const{owner:r}=e,n=`${t.owner.resource.
kind}/${t.owner.name}`,i=(u,d,m)=>({state:"failed",certainty:"likely",reason:u,message:d,object:n,...m===void 0?{}:{waitingFor:m}});if(!r||(0,q.kz)(r)!==t.uid||
(0,q.vx)(r))return{state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",object:n};if(t.readMarker(r)!==t.marker)
return{state:"failed",certainty:"certain",reason:"Superseded",message:"somebody else applied another manifest meanwhile",object:n};const a=Rc(t,e),o=bc(a,e);if(o)
return o;const c=t.readStatus(r);if(c.state==="failed")return i("OperatorReportsFailure",c.description||"the operator reports Failed");for(const{expected:{title:u,
replicas:d},deployment:m}of a){if(!m)return i("OperatorSilent",`no Deployment of the new version for ${u}: the operator has not reacted. Is it running?`,`the op\
erator to make the Deployment of ${u}`);if(d!==void 0&&m.replicas!==d){const f=`${u}: Deployment ${m.name} to be scaled from ${m.replicas} to ${d}`;return i("Op\
eratorSilent",`it still waits for ${f}. Is the operator running?`,f)}}const l=Ac(t,a,e);if(l!==void 0)return{state:"progressing",waitingFor:l};if(c.state!=="rea\
dy"&&a.every(({deployment:u})=>u?.replicas!==0)){const u=c.description?` (${c.description})`:"";return i("OperatorSilent",`all pods of the new version are ready\
, but the operator does not say that it is${u}. Is it running?`,`${n} to become ready${u}`)}return{state:"current"}}var Mc=8e3,$c=15,Nc=5e3,Uc=600,Dc=12;async function Lc(t,e,r,n,i){
const{namespace:a=""}=r.owner,o=de=>t.list(de,a,{labelSelector:r.labelSelector}).catch(()=>[]),[c,l,u,d]=await Promise.all([t.get(r.owner).catch(()=>{}),o(Q.bg),
o(Q.SZ),o(Q.Jw)]),m={owner:c,deployments:l,replicaSets:u,pods:d},f=n.state==="failed"&&Gs(n)?void 0:Fc(yc(r,m),n),h=f&&jc(f,n),y=h!==void 0&&(h.state.kind==="te\
rminated"||h.restarts>0),g=y?f?.containers.find(de=>de.isInit&&de!==h&&de.state.kind==="terminated"):void 0,S=de=>f&&de?Za(e,a,f,de,i):Promise.resolve(void 0),[
E,D,L]=await Promise.all([S(h),S(g),Hc(t,a,Hs(r,m))]),F=y&&E?ic(E.text):void 0,k=h?.state.kind==="terminated"?h.state.exitCode:h?.lastExitCode,V=`${f?.name??""}\
, container ${h?.name??""}${k===void 0?"":`, exit code ${k}`}`,ee=za({ending:n,namespace:a,pod:f?.name,container:h,cause:F}),ae=fc(r,m);return{objects:[(0,Se.Jj)(
ae,Mc),...L.length>0?["Warnings, the newest last:",...L]:[]].join(`
`),...ee===void 0?{}:{advice:(0,Se.YI)(ee)},...E?{log:E,excerpt:zs(E.text,F)}:{},...D?{initLog:{...D,text:zs(D.text,void 0)}}:{},...F===void 0?{}:{cause:(0,Se.Jj)(
(0,Se.YI)(`${F} (${V})`),Uc)}}}function zs(t,e){const r=t.split(`
`),n=e===void 0?-1:r.findLastIndex(a=>a.includes(e)),i=n<0?r.length:n+1;return r.slice(Math.max(0,i-Dc),i).join(`
`)}function Fc(t,e){const r=e.state==="failed"?t.find(({name:i})=>i===e.pod):void 0,n=({containers:i})=>Math.max(0,...i.map(({restarts:a})=>a));return r??t.filter(
({isDeleting:i})=>!i).toSorted((i,a)=>n(a)-n(i))[0]}function jc({containers:t},e){const r=e.state==="failed"?t.find(({name:i})=>i===e.container):void 0,n=({isInit:i,
ready:a,state:o})=>i?o.kind==="terminated"&&o.exitCode===0:a;return r??t.find(i=>!n(i))??t.find(({isInit:i})=>!i)}async function Hc(t,e,r){return(await t.list(Q.
AZ,e,{fieldSelector:"type=Warning",maxItems:Nc}).catch(()=>[])).filter(i=>(0,K.$6)(i,"type")==="Warning"&&r.has((0,K.$6)(i,"involvedObject","uid")??"")).map(i=>({
event:i,time:(0,K.$6)(i,"lastTimestamp")??(0,K.$6)(i,"eventTime")??""})).toSorted((i,a)=>i.time.localeCompare(a.time)).slice(-$c).map(({event:i,time:a})=>{const o=(0,K.
tk)(i,"count")??1,c=`${(0,K.$6)(i,"involvedObject","kind")??""}/${(0,K.$6)(i,"involvedObject","name")??(0,q.Vb)(i)}`;return(0,Se.xS)(`${a} ${c} ${(0,K.$6)(i,"re\
ason")??""}${o>1?` (${o} times)`:""}: ${(0,K.$6)(i,"message")??""}`)})}var Vc=2/3,Kc=3,Gc=1e3,Wc=2,Lr=({name:t,namespace:e},r)=>new oe.zg("E_DEPLOY_HELD",`Anoth\
er deploy of this name is under way: the lease ${e??""}/${t} is held by ${(0,Se.xS)(r,300)}. Run this again when it has ended.`),zc=({name:t,namespace:e},r)=>new oe.
zg("E_CLUSTER_UNREACHABLE",`The lease ${e??""}/${t} could not be renewed in time, so nothing more was written: another deploy of this name may have begun. Check\
 that the API server at ${r} answers, then run this again.`);function qc(t,e,r,n,{durationMs:i,now:a}){const o=new AbortController,c=new AbortController,l=new AbortController,
u=t.withSignal(c.signal);let d=r,m;const f=async()=>{for(;!l.signal.aborted;)try{const E=await n(u,d.object);if(E){d=E;return}const D=await u.get(e);if(!D||(0,K.
$6)(D,"spec","holderIdentity")!==(0,K.$6)(r.object,"spec","holderIdentity"))return o.abort(Lr(e,"somebody else, who took it over"));d={...d,object:D}}catch{await(0,Ee.
v)(Gc,l.signal).catch(()=>{})}},h=()=>{if(o.signal.aborted)throw(0,Ee.J)(o.signal)},y=()=>a()<d.atMs+i*Vc,g=()=>m??=f().finally(()=>m=void 0),S=setInterval(()=>{
g()},i/Kc);return S.unref(),{lost:o.signal,believe:async E=>{if(h(),y())return;const D=new AbortController,L=(0,Ee.v)(i*Wc,AbortSignal.any([E,o.signal,l.signal,
D.signal])).then(()=>Promise.reject(zc(e,t.server)));try{for(;!y();)await Promise.race([g(),L]);h()}finally{D.abort()}},release:async()=>{clearInterval(S),l.abort(),
await m;const E=(0,K.$6)(d.object,"metadata","uid"),D=(0,K.$6)(d.object,"metadata","resourceVersion");E!==void 0&&D!==void 0&&!o.signal.aborted&&await u.delete(
e,{uid:E,resourceVersion:D,propagation:"Background"}),c.abort()}}}var Yc=15e3,Jc=1e3;async function Zc(t,e,r){const{namespace:n,name:i,holder:a,durationMs:o=Yc,
now:c=()=>performance.now()}=e,l={resource:Q.Q,namespace:n,name:i},u=async(m,f)=>{const h=c(),y={apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:f&&(0,K.
Gv)(f.metadata)?f.metadata:{name:i,namespace:n,labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{holderIdentity:a,leaseDurationSeconds:Math.ceil(o/1e3),
renewTime:Qc(new Date)}},g=await(f?m.replace(l,y):m.create(l,y));return g&&{object:g,atMs:h}},d=await u(t,void 0)??await Xc(t,l,u,e.report,r);return qc(t,l,d,u,
{durationMs:o,now:c})}async function Xc(t,e,r,n,i){let a,o=Date.now();for(;;){const c=await t.get(e);if(!c){const m=await r(t,void 0);if(m)return m;continue}const l=(0,K.
$6)(c,"spec","holderIdentity")??"",u=JSON.stringify((0,K.fK)(c,"spec"));if(a!==void 0&&u!==a)throw Lr(e,l);const d=((0,K.tk)(c,"spec","leaseDurationSeconds")??0)*
1e3;if(a===void 0&&(o=Date.now(),n?.(`The lease ${e.name} is held by ${(0,Se.xS)(l,300)}; looking for at most ${d/1e3} s whether that is still alive.`)),a=u,l===
""||Date.now()-o>=d){const m=await r(t,c);if(m)return m;throw Lr(e,l)}await(0,Ee.v)(Jc,i)}}var Qc=t=>t.toISOString().replace("Z","000Z"),eu=1e3;async function tu(t,e,r,{
timeoutMs:n,report:i},a){const o=Date.now()+n,c=e.namespace??"",l=new Set([r]);let u="";for(;;){const d=[],m=await t.get(e);m&&(0,q.kz)(m)===r&&d.push((0,Q.vY)(
e));for(const h of[Q.bg,Q.SZ,Q.Jw])for(const y of await t.list(h,c))[...l].some(g=>(0,q.D0)(y,g))&&(l.add((0,q.kz)(y)),d.push(`${h.kind}/${c}/${(0,q.Vb)(y)}`));
if(d.length===0)return;const f=`${d[0]??""}${d.length>1?` and ${d.length-1} more`:""} to be gone`;if(Date.now()>=o)throw new oe.zg("E_TIMEOUT",`${(0,Q.vY)(e)} w\
as deleted, but after ${Math.round(n/1e3)} s it still waits for ${f}.`);f!==u&&i(`waiting for ${f}`),u=f,await(0,Ee.v)(eu,a)}}var Fr={maxRetries:5,totalMs:1/0,firstDelayMs:250,
maxDelayMs:4e3},ru=3e4;function qs(t,e,r,n=()=>{}){let i=0;const a=async()=>{const o=await su(t,e,r);return o.kind!=="value"&&i<Fr.maxRetries&&n(o.kind==="failu\
re"?o.error.message:un(o.value)),i+=1,o};return(0,He.L5)(a,Fr,r)}async function Ys(t,e,r){try{return await t.exchange(e,r)}catch(n){throw r.aborted?(0,Ee.J)(r):
n instanceof oe.zg?n:jr(t.server,n)}}function nu(t,e,r){const n=async()=>{const i=await Ys(t,e,r);return i.status===429?Js(i):{kind:"value",value:i}};return(0,He.
L5)(n,Fr,r)}async function su(t,e,r){try{const n=await t.exchange(e,r);return iu(e,n)?Js(n):{kind:"value",value:n}}catch(n){if(r.aborted)throw(0,Ee.J)(r);if(n instanceof
oe.zg)throw n;const i=jr(t.server,n);if(ou((0,Qe.Ic)(n).code))throw i;return{kind:"failure",error:i,retryAfterMs:void 0}}}var Js=t=>({kind:"provisional",value:t,
retryAfterMs:t.retryAfterMs===void 0?void 0:Math.min(t.retryAfterMs,ru)});function iu({method:t},{status:e,body:r}){return e===429||e>=502&&e<=504?!0:e===500&&(t===
"GET"||/failed calling webhook|etcdserver|connection refused/.test(r))}var ou=t=>(0,Qe.gt)(t)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(t);function jr(t,e){const{code:r,
message:n}=(0,Qe.Ic)(e),a=/CERT|SELF_SIGNED|UNABLE_TO_/.test(r)?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconfig, and\
 that this machine can reach it.";return new oe.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${t} cannot be reached: ${n||r}. ${a}`,{cause:e})}var Zs=class{constructor(t){
this.ownerUid=t}ownerUid;deployments=new Set;known=new Set;get replicaSets(){return this.known}see(t,e){for(const r of t)(0,q.D0)(r,this.ownerUid)&&this.deployments.
add((0,q.kz)(r));for(const r of e)(0,q.K2)(r).some(n=>this.deployments.has(n))&&this.known.add((0,q.kz)(r))}},Xs=({services:t})=>`${Vs} in (${t.map(({name:e})=>e).
join(",")})`;async function au(t,e){const{owner:{namespace:r=""},labelSelector:n}=e,i=(u,d=n)=>t.list(u,r,{labelSelector:d}),[a,o,c,l]=await Promise.all([i(Q.bg),
i(Q.SZ),i(Q.Jw),i(Q.NP,Xs(e))]);return{deployments:a,replicaSets:o,pods:c,endpointSlices:l}}function cu(t,e,r){const n=new Zs(e);return n.see(r.deployments,r.replicaSets),
{owner:t,...r,formerReplicaSets:n.replicaSets,events:[]}}var uu=16*1024*1024;async function*lu(t){const e=new Zr.StringDecoder("utf8");let r="";for await(const n of t){
if(!Buffer.isBuffer(n))continue;const i=(r+e.write(n)).split(`
`);if(r=i.pop()??"",r.length>uu)throw new Error("a watch sent a line that is longer than any object");for(const a of i)a!==""&&(yield a)}r!==""&&(yield r)}var du={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4},hu=500,fu=290,pu=3e4,ft=class extends Error{};async function mu(t,e,r,n,i=du){
await new gu(t,e,r,n,i).follow()}var gu=class{constructor(t,e,r,n,i){this.connection=t,this.selection=e,this.events=r,this.signal=n,this.pace=i,this.pauseMs=i.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&Date.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(t){if(!this.isWanted())return;
if(t instanceof ft)continue;const e=t instanceof oe.zg?t:jr(this.connection.server,t);if(!this.mayPass(e)){if(!this.selection.isOptional)throw e;return this.events.
onChange([])}this.events.onTrouble(e),await(0,Ee.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:t}){return this.failingSinceMs??=Date.now(),t==="E_CLUSTER_UNREACHABLE"?!0:(t==="E_CLUSTER_UNAUTHORIZED"||t==="E_CLUSTE\
R_FORBIDDEN")&&this.hasListed&&Date.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=void 0}async takeTurn(){
await(0,Ee.v)(Math.max(0,this.notBeforeMs-Date.now()),this.signal),this.notBeforeMs=Date.now()+this.pace.askMs}noteRetryAfter(t){t!==void 0&&(this.notBeforeMs=Math.
max(this.notBeforeMs,Date.now()+Math.min(t,pu)))}async list(){await this.takeTurn();const t=new Map;let e="";do{const r=await this.connection.exchange({method:"\
GET",path:this.renderQuery({limit:String(hu),continue:e})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new ft;if(r.status!==200||r.
cut)throw St(this.asking("list"),r);const n=(0,K.qF)(r.body);for(const i of(0,K.yR)(n,"items"))t.set((0,q.kz)(i),this.trim(i));e=(0,K.$6)(n,"metadata","continue")??
"",this.version=(0,K.$6)(n,"metadata","resourceVersion")??""}while(e!=="");this.objects=t,this.hasListed=!0,this.onHealthy(),this.events.onChange([...t.values()]),
this.watchedAtMs=-1/0}async watchOrContinue(){await(0,Ee.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-Date.now()),this.signal),this.watchedAtMs=Date.now();try{
await this.watch()}catch(t){if(t instanceof ft||t instanceof oe.zg||!this.isWanted()||Date.now()-this.watchedAtMs<this.pace.askMs)throw t}}async watch(){const t=this.
renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(fu),resourceVersion:this.version}),e=await this.connection.open({method:"GET",path:t,
idleMs:this.pace.idleMs},this.signal),r=e.statusCode??0;if(r!==200){if(e.destroy(),this.noteRetryAfter((0,He.mu)(e.headers["retry-after"],Date.now())),r===410)throw new ft;
const n=St(this.asking("watch"),{status:r,body:""});if(r!==403&&r!==405)throw n;const i=this.pollUntilMs===0;return this.pollUntilMs=Date.now()+this.pace.pollMs,
i?this.events.onTrouble(n):void 0}this.onHealthy();for await(const n of lu(e))this.take((0,K.qF)(n))}take(t){const e=(0,K.fK)(t,"object"),r=(0,K.$6)(t,"type");if(!(0,K.
Gv)(e)||r===void 0)throw new Error("a watch sent something that is no event");if(r==="ERROR"){const n=(0,K.tk)(e,"code")??500;throw n===410?new ft:St(this.asking(
"watch"),{status:n,body:JSON.stringify(e)})}this.version=(0,K.$6)(e,"metadata","resourceVersion")??this.version,r!=="BOOKMARK"&&(r==="DELETED"?this.objects.delete(
(0,q.kz)(e)):this.objects.set((0,q.kz)(e),this.trim(e)),this.events.onChange([...this.objects.values()]))}trim(t){const{keep:e}=this.selection,r=Object.entries(
t).filter(([n])=>e?.includes(n)??!0);return Object.fromEntries(r.map(([n,i])=>{if(n!=="metadata"||!(0,K.Gv)(i))return[n,i];const{managedFields:a,...o}=i;return[
n,o]}))}renderQuery(t){const{resource:e,namespace:r,labelSelector:n,fieldSelector:i}=this.selection,a=new URLSearchParams;for(const[o,c]of Object.entries({...t,
labelSelector:n,fieldSelector:i}))c&&a.set(o,c);return`${(0,Q.ab)(e,r)}?${a.toString()}`}asking(t){return{verb:t,what:this.selection.resource.plural,namespace:this.
selection.namespace,server:this.connection.server}}},vu=1e4,yu=class{constructor(t,e=vu){this.onSteady=t,this.forMs=e}onSteady;forMs;ready=new Set;lost=new Map;get unsteady(){
return new Set(this.lost.keys())}see(t){const e=new Set(t.filter(q.i_).map(q.kz));for(const r of t){const n=(0,q.kz)(r);this.ready.has(n)&&!e.has(n)&&!(0,q.vx)(
r)?this.forgetTime(n):e.has(n)&&this.lost.has(n)&&!this.lost.get(n)&&this.startTime(n)}this.ready=e}stop(){for(const t of this.lost.values())clearTimeout(t)}forgetTime(t){
clearTimeout(this.lost.get(t)),this.lost.set(t,void 0)}startTime(t){this.lost.set(t,setTimeout(()=>{this.lost.delete(t),this.onSteady()},this.forMs))}},Qs=1e4;async function bu(t,e,r,n){
if(n.aborted)throw(0,Ee.J)(n);const{seen:i}=r;if(i&&Ws(e,cu(i.owner,e.uid,i.objects)).state==="current")return{state:"current"};const a=new AbortController,o=AbortSignal.
any([n,a.signal]);(0,Jr.setMaxListeners)(0,o);const c=new wu(e,r),l=S=>mu(t,S,{onChange:E=>c.see(S.resource,E),onTrouble:E=>c.note(E.message)},o),{resource:u,name:d,
namespace:m=""}=e.owner,{labelSelector:f}=e,h=["metadata","status"],y=[l({resource:u,namespace:m,fieldSelector:`metadata.name=${d}`}),l({resource:Q.bg,namespace:m,
labelSelector:f}),l({resource:Q.SZ,namespace:m,labelSelector:f,keep:h}),l({resource:Q.Jw,namespace:m,labelSelector:f,keep:h}),l({resource:Q.NP,namespace:m,labelSelector:Xs(
e),keep:["metadata","endpoints"]}),l({resource:Q.AZ,namespace:m,fieldSelector:"type=Warning,reason=FailedMount",keep:["metadata","involvedObject","reason","mess\
age"],isOptional:!0})],g=new Promise((S,E)=>{n.aborted&&E((0,Ee.J)(n)),n.addEventListener("abort",()=>E((0,Ee.J)(n)),{once:!0})});try{return await Promise.race(
[c.ending,g,...y.map(S=>S.then(()=>c.ending))])}finally{a.abort(),c.stop(),await Promise.allSettled(y)}}var wu=class{constructor(t,e){this.expected=t,this.options=
e,this.ending=new Promise(r=>this.end=r),this.lineage=new Zs(t.uid),this.timers=[setTimeout(()=>this.end({state:"timeout",waitingFor:this.waitingFor}),e.timeoutMs),
setInterval(()=>this.report(!0),Qs/4)]}expected;options;ending;end=()=>{};seen=new Map;timers;steadiness=new yu(()=>this.judge());lineage;trouble;restartsBefore=new Map;scheduled=!1;waitingFor="\
the cluster to answer";reported="";reportedAtMs=0;see(t,e){this.seen.set(t,e),t===Q.Jw&&this.steadiness.see(e),this.lineage.see(this.seen.get(Q.bg)??[],this.seen.
get(Q.SZ)??[]),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{this.scheduled=!1,this.judge()}))}note(t){this.forgetTrouble(),this.waitingFor=t,this.report(
!1)}stop(){for(const t of this.timers)clearTimeout(t);this.steadiness.stop(),this.forgetTrouble()}judge(){const t=this.takeSnapshot();if(!t)return;const e=Ws(this.
expected,t);if(e.state==="current")return this.end(e);if(e.state==="failed")return this.judgeFailure(e);this.forgetTrouble(),this.waitingFor=e.waitingFor,this.report(
!1)}judgeFailure(t){const{patienceMs:e,patienceRestarts:r,unchanged:n=!1}=this.options;if(t.certainty==="certain"&&(!n||Gs(t))||this.countRestarts(t)>=r)return this.
end(t);const a=t.container??t.reason;if(this.trouble?.key!==a&&(this.forgetTrouble(),this.trouble={key:a,sinceMs:Date.now(),timer:setTimeout(()=>this.judge(),e+
1)}),Date.now()-this.trouble.sinceMs>=e)return this.end(t);this.waitingFor=t.waitingFor??`${t.object}: ${t.message} (may recover)`,this.report(!1)}countRestarts({
object:t,container:e,restarts:r=0}){if(e===void 0||!this.options.unchanged)return r;const n=`${t} ${e}`,i=this.restartsBefore.get(n)??r;return this.restartsBefore.
set(n,i),r-i}forgetTrouble(){this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){const t=this.seen.get(this.expected.owner.resource),
e=[Q.bg,Q.SZ,Q.Jw,Q.NP].map(l=>this.seen.get(l)),[r,n,i,a]=e;if(!t||!r||!n||!i||!a)return;const o={owner:t[0],deployments:r,replicaSets:n,pods:i},c={unsteadyPods:this.
steadiness.unsteady,formerReplicaSets:this.lineage.replicaSets};return{...o,...c,endpointSlices:a,events:this.seen.get(Q.AZ)??[]}}report(t){(t?Date.now()-this.reportedAtMs>=
Qs-100:this.waitingFor!==this.reported)&&(this.reported=this.waitingFor,this.reportedAtMs=Date.now(),this.options.report(this.waitingFor))}},Su=500,Eu=4*1024*1024,
_u=6e4;async function ku(t,e,r,n,i){await new Promise(o=>setImmediate(o));const a=new Ka(t,e,i);return a.openAhead(),new Au(a,r,n)}var Au=class qr{constructor(e,r,n,i){
this.connection=e,this.signal=r,this.log=n,this.lease=i,this.server=e.server,this.defaultNamespace=e.namespace??"default"}connection;signal;log;lease;server;defaultNamespace;withSignal(e){
return new qr(this.connection,e,this.log,this.lease)}withLease(e){return new qr(this.connection,AbortSignal.any([this.signal,e.lost]),this.log,e)}async serves(e){
const r=await this.ask({method:"GET",path:(0,Q.Vh)(e)});if(r.status===404)return!1;if(r.status!==200)throw this.fail("get",{what:(0,Q.Vh)(e)},r);return(0,K.yR)(
(0,K.qF)(r.body),"resources").some(n=>(0,K.$6)(n,"name")===e.plural)}async get(e){const r=await this.ask({method:"GET",path:(0,Q.Ph)(e)});if(!(r.status===404&&ei(
r,e)))return this.read("get",e,r)}async list(e,r,{labelSelector:n,fieldSelector:i,maxItems:a=1/0}={}){const o=[];let c="";do{const l=new URLSearchParams({limit:String(
Su)});n!==void 0&&l.set("labelSelector",n),i!==void 0&&l.set("fieldSelector",i),c&&l.set("continue",c);const u=await this.ask({method:"GET",path:`${(0,Q.ab)(e,r)}\
?${l.toString()}`});if(u.status!==200)throw this.fail("list",{what:e.plural,namespace:r},u);const d=(0,K.qF)(u.body);o.push(...(0,K.yR)(d,"items")),c=(0,K.$6)(d,
"metadata","continue")??""}while(c&&o.length<a);return o}async create(e,r){const n=`${(0,Q.ab)(e.resource,e.namespace)}?fieldManager=${Ne.bU}`,i=await nu(this.connection,
this.guard({method:"POST",path:n,body:JSON.stringify(r)}),this.signal);if(i.status!==409)return this.read("create",e,i)}async apply(e,r,{dryRun:n=!1,force:i=!1}={}){
const a=new URLSearchParams({fieldManager:Ne.bU,force:String(i),fieldValidation:"Strict"});n&&a.set("dryRun","All");const c={method:"PATCH",path:`${(0,Q.Ph)(e)}\
?${a.toString()}`,body:JSON.stringify(r),contentType:"application/apply-patch+yaml"},l=await qs(this.connection,this.guard(c),this.signal,u=>this.log.progress(`\
The cluster did not take ${(0,Q.vY)(e)}; trying again. ${u}`));return this.read("patch",e,l)}async replace(e,r){const n=`${(0,Q.Ph)(e)}?fieldManager=${Ne.bU}`,i=await this.
ask({method:"PUT",path:n,body:JSON.stringify(r)});if(!(i.status===409||i.status===404))return this.read("update",e,i)}async delete(e,{uid:r,resourceVersion:n,propagation:i="\
Foreground"}={}){const a={...r===void 0?{}:{uid:r},...n===void 0?{}:{resourceVersion:n}},o=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:i,
preconditions:a}),c=await this.ask({method:"DELETE",path:(0,Q.Ph)(e),body:o});return c.status===404&&ei(c,e)||c.status===409?!1:(this.read("delete",e,c),!0)}async proxyToService(e,r,n,i,a){
const o=`/api/v1/namespaces/${encodeURIComponent(e)}/services/${encodeURIComponent(r)}:${n}/proxy`;return Ys(this.connection,{method:"POST",path:`${o}${i}`,body:a,
maxBytes:Eu,idleMs:_u},this.signal)}listRolloutObjects(e){return au(this,e)}waitForRollout(e,r){return bu(this.connection,e,r,this.signal)}diagnose(e,r){return Lc(
this,this.connection,e,r,this.signal)}waitForRemoval(e,r,n,i){return tu(this,e,r,{timeoutMs:n,report:i},this.signal)}hold(e,r,n,i){return Zc(this,{namespace:e,name:r,
holder:n,report:i},this.signal)}close(){this.connection.close()}ask(e){return qs(this.connection,this.guard(e),this.signal)}guard(e){const{lease:r}=this;return r===
void 0||e.method==="GET"?e:{...e,assertMaySend:n=>r.believe(n)}}read(e,r,n){const i=(0,K.qF)(n.body);if(n.status>=200&&n.status<300&&(0,K.Gv)(i)&&!n.cut)return i;
throw this.fail(e,{what:(0,Q.vY)(r),namespace:r.namespace},n)}fail(e,r,n){return St({...r,verb:e,server:this.server},n)}};function ei({body:t},{resource:e}){return(0,K.
$6)((0,K.qF)(t),"details","kind")===e.plural}})};
