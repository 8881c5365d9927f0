"use strict";exports.id=55,exports.ids=[55],exports.modules={9348:((wi,Ht,W)=>{W.d(Ht,{EI:()=>Vt,Hr:()=>J,YP:()=>yt,g5:()=>re,n5:()=>me,qX:()=>qe,z7:()=>ut});var ue=W(1660),
Se=W(9596),yt=(0,Se.P$)({"required-builtin:events"(Fe,be){be.exports=((0,ue.e7)(),(0,Se.Yp)(ue.VY)).requireOfNode("node:events")}}),me=(0,Se.P$)({"required-buil\
tin:http"(Fe,be){be.exports=((0,ue.e7)(),(0,Se.Yp)(ue.VY)).requireOfNode("node:http")}}),ut=(0,Se.P$)({"required-builtin:stream"(Fe,be){be.exports=((0,ue.e7)(),
(0,Se.Yp)(ue.VY)).requireOfNode("node:stream")}}),re=(0,Se.P$)({"required-builtin:net"(Fe,be){be.exports=((0,ue.e7)(),(0,Se.Yp)(ue.VY)).requireOfNode("node:net")}}),
J=(0,Se.P$)({"required-builtin:util"(Fe,be){be.exports=((0,ue.e7)(),(0,Se.Yp)(ue.VY)).requireOfNode("node:util")}}),Vt=(0,Se.P$)({"required-builtin:tls"(Fe,be){
be.exports=((0,ue.e7)(),(0,Se.Yp)(ue.VY)).requireOfNode("node:tls")}}),qe=(0,Se.P$)({"required-builtin:url"(Fe,be){be.exports=((0,ue.e7)(),(0,Se.Yp)(ue.VY)).requireOfNode(
"node:url")}})}),2506:((wi,Ht,W)=>{W.d(Ht,{connectCluster:()=>Zu});var ue=W(9348),Se=W(7396),yt=W(1845),me=W(4066),ut=W(7899),re=W(5233),J=W(4118),Vt=W(7871),qe=W(
9951),Fe=W(3821),be=W(233),nn=W(1731),Kt=W(4054),Te=W(4925),bi=W(7985),Si=W(7076),le=W(3943),Qu=W(3013),Ei=W(51),je=W(1660),D=W(8243),Q=W(2804),te=W(9596),_i=W(
7067),wt=W.n(_i),ki=W(4708),Gt=W.n(ki),sn=W(1692),el=W.n(sn),rt=W(3024),Pe=W.n(rt),Wt=W(7030),Ai=W.n(Wt),nt=W(6760),Ye=W.n(nt),Ci=W(1421),Je=W.n(Ci),Ii=W(9154),
Oi=W.n(Ii),on=W(8161),tl=W.n(on),an=W(8474),rl=W.n(an),cn=W(6193),nl=W.n(cn),Ti=(0,te.P$)({"node_modules/smart-buffer/build/utils.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var e=(0,Ei.D)(),r={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports\
.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in Smar\
tBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An inval\
id offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length \
value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyo\
nd the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",
INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the m\
anaged data."};t.ERRORS=r;function n(m){if(!e.Buffer.isEncoding(m))throw new Error(r.INVALID_ENCODING)}t.checkEncoding=n;function i(m){return typeof m=="number"&&
isFinite(m)&&u(m)}t.isFiniteInteger=i;function a(m,d){if(typeof m=="number"){if(!i(m)||m<0)throw new Error(d?r.INVALID_OFFSET:r.INVALID_LENGTH)}else throw new Error(
d?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function o(m){a(m,!1)}t.checkLengthValue=o;function c(m){a(m,!0)}t.checkOffsetValue=c;function l(m,d){
if(m<0||m>d.length)throw new Error(r.INVALID_TARGET_OFFSET)}t.checkTargetOffset=l;function u(m){return typeof m=="number"&&isFinite(m)&&Math.floor(m)===m}function h(m){
if(typeof BigInt>"u")throw new Error("Platform does not support JS BigInt type.");if(typeof e.Buffer.prototype[m]>"u")throw new Error(`Platform does not support\
 Buffer.prototype.${m}.`)}t.bigIntAndBufferInt64Check=h}}),xi=(0,te.P$)({"node_modules/smart-buffer/build/smartbuffer.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var e=Ti(),r=4096,n="utf8",i=class vi{constructor(o){if(this.length=0,this._encoding=n,this._writeOffset=0,this._readOffset=0,vi.isSmartBufferOptions(
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
let h=this._writeOffset,m=this._encoding;typeof l=="number"?h=l:typeof l=="string"&&(e.checkEncoding(l),m=l),typeof u=="string"&&(e.checkEncoding(u),m=u);const d=Buffer.
byteLength(o,m);return c?this.ensureInsertable(d,h):this._ensureWriteable(d,h),this._buff.write(o,h,d,m),c?this._writeOffset+=d:typeof l=="number"?this._writeOffset=
Math.max(this._writeOffset,h+d):this._writeOffset+=d,this}_handleBuffer(o,c,l){const u=typeof l=="number"?l:this._writeOffset;return c?this.ensureInsertable(o.length,
u):this._ensureWriteable(o.length,u),o.copy(this._buff,u),c?this._writeOffset+=o.length:typeof l=="number"?this._writeOffset=Math.max(this._writeOffset,u+o.length):
this._writeOffset+=o.length,this}ensureReadable(o,c){let l=this._readOffset;if(typeof c<"u"&&(e.checkOffsetValue(c),l=c),l<0||l+o>this.length)throw new Error(e.
ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(o,c){e.checkOffsetValue(c),this._ensureCapacity(this.length+o),c<this.length&&this._buff.copy(this._buff,c+o,
c,this._buff.length),c+o>this.length?this.length=c+o:this.length+=o}_ensureWriteable(o,c){const l=typeof c=="number"?c:this._writeOffset;this._ensureCapacity(l+
o),l+o>this.length&&(this.length=l+o)}_ensureCapacity(o){const c=this._buff.length;if(o>c){let l=this._buff,u=c*3/2+1;u<o&&(u=o),this._buff=Buffer.allocUnsafe(u),
l.copy(this._buff,0,0,c)}}_readNumberValue(o,c,l){this.ensureReadable(c,l);const u=o.call(this._buff,typeof l=="number"?l:this._readOffset);return typeof l>"u"&&
(this._readOffset+=c),u}_insertNumberValue(o,c,l,u){return e.checkOffsetValue(u),this.ensureInsertable(c,u),o.call(this._buff,l,u),this._writeOffset+=c,this}_writeNumberValue(o,c,l,u){
if(typeof u=="number"){if(u<0)throw new Error(e.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);e.checkOffsetValue(u)}const h=typeof u=="number"?u:this._writeOffset;return this.
_ensureWriteable(c,h),o.call(this._buff,l,h),typeof u=="number"?this._writeOffset=Math.max(this._writeOffset,h+c):this._writeOffset+=c,this}};t.SmartBuffer=i}}),
un=(0,te.P$)({"node_modules/socks/build/common/constants.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.SOCKS5_NO_ACCEPTABLE_AUTH=t.SOCKS5_CUSTOM_AUTH_END=
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
Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:f=>f+7,Socks4Response:8};t.SOCKS_INCOMING_PACKET_SIZES=n;var i;(function(f){f[f.connect=1]="c\
onnect",f[f.bind=2]="bind",f[f.associate=3]="associate"})(i||(t.SocksCommand=i={}));var a;(function(f){f[f.Granted=90]="Granted",f[f.Failed=91]="Failed",f[f.Rejected=
92]="Rejected",f[f.RejectedIdent=93]="RejectedIdent"})(a||(t.Socks4Response=a={}));var o;(function(f){f[f.NoAuth=0]="NoAuth",f[f.GSSApi=1]="GSSApi",f[f.UserPass=
2]="UserPass"})(o||(t.Socks5Auth=o={}));var c=128;t.SOCKS5_CUSTOM_AUTH_START=c;var l=254;t.SOCKS5_CUSTOM_AUTH_END=l;var u=255;t.SOCKS5_NO_ACCEPTABLE_AUTH=u;var h;
(function(f){f[f.Granted=0]="Granted",f[f.Failure=1]="Failure",f[f.NotAllowed=2]="NotAllowed",f[f.NetworkUnreachable=3]="NetworkUnreachable",f[f.HostUnreachable=
4]="HostUnreachable",f[f.ConnectionRefused=5]="ConnectionRefused",f[f.TTLExpired=6]="TTLExpired",f[f.CommandNotSupported=7]="CommandNotSupported",f[f.AddressNotSupported=
8]="AddressNotSupported"})(h||(t.Socks5Response=h={}));var m;(function(f){f[f.IPv4=1]="IPv4",f[f.Hostname=3]="Hostname",f[f.IPv6=4]="IPv6"})(m||(t.Socks5HostType=
m={}));var d;(function(f){f[f.Created=0]="Created",f[f.Connecting=1]="Connecting",f[f.Connected=2]="Connected",f[f.SentInitialHandshake=3]="SentInitialHandshake",
f[f.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeResponse",f[f.SentAuthentication=5]="SentAuthentication",f[f.ReceivedAuthenticationResponse=6]=
"ReceivedAuthenticationResponse",f[f.SentFinalHandshake=7]="SentFinalHandshake",f[f.ReceivedFinalResponse=8]="ReceivedFinalResponse",f[f.BoundWaitingForConnection=
9]="BoundWaitingForConnection",f[f.Established=10]="Established",f[f.Disconnected=11]="Disconnected",f[f.Error=99]="Error"})(d||(t.SocksClientState=d={}))}}),ln=(0,te.
P$)({"node_modules/socks/build/common/util.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=void 0,t.shuffleArray=r;var e=class extends Error{constructor(n,i){
super(n),this.options=i}};t.SocksClientError=e;function r(n){for(let i=n.length-1;i>0;i--){const a=Math.floor(Math.random()*(i+1));[n[i],n[a]]=[n[a],n[i]]}}}}),
bt=(0,te.P$)({"node_modules/ip-address/dist/address-error.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AddressError=void 0;var e=class extends Error{constructor(r,n){
super(r),this.name="AddressError",this.parseMessage=n}};t.AddressError=e}}),zt=(0,te.P$)({"node_modules/ip-address/dist/common.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.isInSubnet=r,t.isHostInSubnet=n,t.isGloballyReachable=i,t.offsetBigInt=a,t.isCorrect=o,t.prefixLengthFromMask=c,t.assertByteArray=l,
t.numberToPaddedHex=u,t.stringToPaddedHex=h,t.testBit=m;var e=bt();function r(d){return this.subnetMask<d.subnetMask?!1:n.call(this,d)}function n(d){return this.
binaryZeroPad().length!==d.binaryZeroPad().length?!1:this.mask(d.subnetMask)===d.mask()}function i(d){let f=null;for(let v=0;v<d.length;v++){const g=d[v];g.reachable!==
null&&n.call(this,g.subnet)&&(f===null||g.subnet.subnetMask>f.subnet.subnetMask)&&(f=g)}return f===null?!0:f.reachable}function a(d,f,v,g){if(typeof f=="number"&&
!Number.isSafeInteger(f))throw new e.AddressError(`${g} offset must be an integer`);if(typeof f!="number"&&typeof f!="bigint")throw new e.AddressError(`${g} off\
set must be an integer`);const b=d+BigInt(f);if(b<BigInt(0)||b>(BigInt(1)<<BigInt(v))-BigInt(1))throw new e.AddressError(`${g} offset leaves the address space`);
return b}function o(d){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===d&&!this.parsedSubnet?!0:this.parsedSubnet===String(
this.subnetMask)}}function c(d,f){const v=d.toString(2).padStart(f,"0");if(v.length>f)throw new e.AddressError("Invalid subnet mask.");const g=v.indexOf("0");if(g===
-1)return f;if(v.slice(g).includes("1"))throw new e.AddressError("Invalid subnet mask.");return g}function l(d,f,v,g){if(d.length!==f)throw new e.AddressError(`${v}\
 addresses require exactly ${f} bytes`);for(let b=0;b<d.length;b++)if(!Number.isInteger(d[b])||d[b]<g||d[b]>255)throw new e.AddressError(`All bytes must be inte\
gers between ${g} and 255`)}function u(d){return d.toString(16).padStart(2,"0")}function h(d){return u(parseInt(d,10))}function m(d,f){const{length:v}=d;if(f>=v)
return!1;const g=v-f-1;return d.substring(g,g+1)==="1"}}}),hn=(0,te.P$)({"node_modules/ip-address/dist/v4/constants.js"(t){"use strict";Object.defineProperty(t,
"__esModule",{value:!0}),t.SPECIAL_PURPOSE=t.RE_SUBNET_STRING=t.RE_ADDRESS=t.GROUPS=t.BITS=void 0,t.BITS=32,t.GROUPS=4,t.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
t.RE_SUBNET_STRING=/\/\d{1,2}$/,t.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),dn=(0,te.P$)({"node_modules/ip-address/dist/ipv4.js"(t){"use strict";var e=t&&t.__createBinding||
(Object.create?(function(j,E,H,Z){Z===void 0&&(Z=H);var oe=Object.getOwnPropertyDescriptor(E,H);(!oe||("get"in oe?!E.__esModule:oe.writable||oe.configurable))&&
(oe={enumerable:!0,get:function(){return E[H]}}),Object.defineProperty(j,Z,oe)}):(function(j,E,H,Z){Z===void 0&&(Z=H),j[Z]=E[H]})),r=t&&t.__setModuleDefault||(Object.
create?(function(j,E){Object.defineProperty(j,"default",{enumerable:!0,value:E})}):function(j,E){j.default=E}),n=t&&t.__importStar||function(j){if(j&&j.__esModule)
return j;var E={};if(j!=null)for(var H in j)H!=="default"&&Object.prototype.hasOwnProperty.call(j,H)&&e(E,j,H);return r(E,j),E};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.Address4=void 0;var i=n(zt()),a=n(hn()),o=bt(),c=i.isCorrect(a.BITS),l=class ve{constructor(E){this.addressMinusSuffix="",this.groups=a.GROUPS,
this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,
this.address=E;const H=a.RE_SUBNET_STRING.exec(E);if(H){if(this.parsedSubnet=H[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.
subnetMask}`,this.subnetMask<0||this.subnetMask>a.BITS)throw new o.AddressError("Invalid subnet mask.");E=E.replace(a.RE_SUBNET_STRING,"")}const Z=a.GROUPS*4-1;
if(E.length>Z)throw new o.AddressError(`IPv4 addresses are at most ${Z} characters.`);this.addressMinusSuffix=E,this.parsedAddress=this.parse(E)}static isValid(E){
try{return new ve(E),!0}catch{return!1}}parse(E){const H=E.split(".");if(H.some(Z=>/^0\d/.test(Z)))throw new o.AddressError("IPv4 addresses can't have leading z\
eroes.");if(!E.match(a.RE_ADDRESS))throw new o.AddressError("Invalid IPv4 address.");return H}correctForm(){return this.parsedAddress.map(E=>parseInt(E,10)).join(
".")}static fromAddressAndMask(E,H){const Z=i.prefixLengthFromMask(new ve(H).bigInt(),a.BITS);return new ve(`${E}/${Z}`)}static fromAddressAndWildcardMask(E,H){
const Z=new ve(H).bigInt(),oe=(BigInt(1)<<BigInt(a.BITS))-BigInt(1),we=Z^oe,Ee=i.prefixLengthFromMask(we,a.BITS);return new ve(`${E}/${Ee}`)}static fromWildcard(E){
const H=E.split(".");if(H.length!==a.GROUPS)throw new o.AddressError("Wildcard pattern must have 4 octets");let Z=-1;for(let ie=0;ie<H.length;ie++)if(H[ie]==="*")
Z===-1&&(Z=ie);else if(Z!==-1)throw new o.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const oe=Z===-1?0:H.length-Z,we=H.
map(ie=>ie==="*"?"0":ie),Ee=a.BITS-oe*8;return new ve(`${we.join(".")}/${Ee}`)}static fromHex(E){const H=E.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(H))throw new o.
AddressError("IPv4 hex must be exactly 8 hex digits");const Z=[];for(let oe=0;oe<8;oe+=2)Z.push(parseInt(H.slice(oe,oe+2),16));return new ve(Z.join("."))}static fromInteger(E){
if(!Number.isInteger(E)||E<0||E>4294967295)throw new o.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return ve.fromHex(E.toString(16).padStart(
8,"0"))}static fromArpa(E){const H=a.GROUPS*4-1+3+14;if(E.length>H)throw new o.AddressError(`in-addr.arpa names are at most ${H} characters.`);const Z=E.replace(
/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new ve(Z)}toHex(){return this.parsedAddress.map(E=>i.stringToPaddedHex(E)).join(":")}toArray(){
return this.parsedAddress.map(E=>parseInt(E,10))}toGroup6(){const E=[];let H;for(H=0;H<a.GROUPS;H+=2)E.push(`${i.stringToPaddedHex(this.parsedAddress[H])}${i.stringToPaddedHex(
this.parsedAddress[H+1])}`);return E.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(E=>i.stringToPaddedHex(E)).join("")}`)}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(a.BITS-this.subnetMask)}`)}startAddress(){return ve.fromBigInt(this._startAddress())}startAddressExclusive(){const E=BigInt("1");return ve.
fromBigInt(this._startAddress()+E)}offset(E){return ve.fromBigInt(i.offsetBigInt(this.bigInt(),E,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return ve.
fromBigInt(i.offsetBigInt(this._endAddress(),1,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(E){return new ve(`${this.correctForm()}/${E}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(a.BITS-this.subnetMask)}`)}endAddress(){return ve.fromBigInt(this._endAddress())}endAddressExclusive(){const E=BigInt(
"1");return ve.fromBigInt(this._endAddress()-E)}subnetMaskAddress(){return ve.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(a.BITS-this.subnetMask)}`))}wildcardMask(){
return ve.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(a.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}static fromBigInt(E){if(E<BigInt(0)||E>BigInt(4294967295))throw new o.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return ve.fromHex(
E.toString(16).padStart(8,"0"))}static fromByteArray(E){return i.assertByteArray(E,4,"IPv4",0),this.fromUnsignedByteArray(E)}static fromUnsignedByteArray(E){if(E.
length!==4)throw new o.AddressError("IPv4 addresses require exactly 4 bytes");const H=E.join(".");return new ve(H)}mask(E){return E===void 0&&(E=this.subnetMask),
this.getBitsBase2(0,E)}getBitsBase2(E,H){return this.binaryZeroPad().slice(E,H)}reverseForm(E){E||(E={});const H=this.correctForm().split(".").reverse().join(".");
return E.omitSuffix?H:`${H}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return h.some(E=>this.isHostInSubnet(E))}isLoopback(){return this.
isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(d)}isUnspecified(){return this.isHostInSubnet(f)}isBroadcast(){return this.isHostInSubnet(v)}isCGNAT(){
return this.isHostInSubnet(g)}isDocumentation(){return b.some(E=>this.isHostInSubnet(E))}isBenchmarking(){return this.isHostInSubnet(_)}isReserved(){return this.
isHostInSubnet($)}isGlobal(){return!this.isMulticast()&&i.isGloballyReachable.call(this,L)}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=
this.bigInt().toString(2).padStart(a.BITS,"0")),this._binaryZeroPad}groupForV6(){const E=this.parsedAddress;return this.correctForm().replace(a.RE_ADDRESS,`<spa\
n class="hover-group group-v4 group-6">${E.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${E.slice(2,4).join(".")}</span>`)}};t.Address4=
l;var u=new l("224.0.0.0/4"),h=[new l("10.0.0.0/8"),new l("172.16.0.0/12"),new l("192.168.0.0/16")],m=new l("127.0.0.0/8"),d=new l("169.254.0.0/16"),f=new l("0.\
0.0.0/32"),v=new l("255.255.255.255/32"),g=new l("100.64.0.0/10"),b=[new l("192.0.2.0/24"),new l("198.51.100.0/24"),new l("203.0.113.0/24")],_=new l("198.18.0.0\
/15"),$=new l("240.0.0.0/4"),L=a.SPECIAL_PURPOSE.map(([j,,E])=>({subnet:new l(j),reachable:E}))}}),fn=(0,te.P$)({"node_modules/ip-address/dist/v6/constants.js"(t){
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.SPECIAL_PURPOSE=t.RE_URL_WITH_PORT=t.RE_URL=t.RE_ZONE_STRING=t.RE_SUBNET_STRING=t.RE_BAD_ADDRESS=
t.RE_BAD_CHARACTERS=t.TYPES=t.SCOPES=t.GROUPS=t.BITS=void 0,t.BITS=128,t.GROUPS=8,t.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",4:"Admin local",5:"S\
ite local",8:"Organization local",14:"Global",15:"Reserved"},t.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2/128":"Multicast (All rout\
ers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05::2/128":"Multicast (All ro\
uters in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"Multicast (RIP routers)",
"ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/128":"Multicast (mDNSv6)",
"ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents on this link)","ff05::1:2/\
128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1:3/128":"Multicast (All DH\
CP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"Link-local unicast","fc0\
0::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"Documentation","100::/64":"\
Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)","64:ff9b:1::/48":"NAT64 (\
local-use)"},t.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi,t.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi,t.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/,t.RE_ZONE_STRING=
/%.*$/,t.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i,t.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i,t.SPECIAL_PURPOSE=[["::1\
/128","Loopback Address",!1],["::/128","Unspecified Address",!1],["::ffff:0:0/96","IPv4-mapped Address",!1],["64:ff9b::/96","IPv4-IPv6 Translat.",!0],["64:ff9b:\
1::/48","IPv4-IPv6 Translat.",!1],["100::/64","Discard-Only Address Block",!1],["100:0:0:1::/64","Dummy IPv6 Prefix",!1],["2001::/23","IETF Protocol Assignments",
!1],["2001::/32","TEREDO",!1],["2001:1::1/128","Port Control Protocol Anycast",!0],["2001:1::2/128","Traversal Using Relays around NAT Anycast",!0],["2001:1::3/\
128","DNS-SD Service Registration Protocol Anycast",!0],["2001:2::/48","Benchmarking",!1],["2001:3::/32","AMT",!0],["2001:4:112::/48","AS112-v6",!0],["2001:10::\
/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",!0],["2001:30::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",!0],["2001:db8::\
/32","Documentation",!1],["2002::/16","6to4",!1],["2620:4f:8000::/48","Direct Delegation AS112 Service",!0],["3fff::/20","Documentation",!1],["5f00::/16","Segme\
nt Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),pn=(0,te.P$)({"node_modules/ip-address/dist/v6/helpers.js"(t){
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.escapeHtml=e,t.spanAllZeroes=r,t.spanAll=n,t.spanLeadingZeroes=a,t.simpleGroup=o;function e(c){return c.
replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return e(c).replace(/(0+)/g,'<span cl\
ass="zero">$1</span>')}function n(c,l=0){return c.split("").map((u,h)=>`<span class="digit value-${e(u)} position-${h+l}">${r(u)}</span>`).join("")}function i(c){
return e(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function a(c){return c.split(":").map(l=>i(l)).join(":")}function o(c,l=0){return c.split(":").map((u,h)=>/group-v4/.
test(u)?u:`<span class="hover-group group-${h+l}">${i(u)}</span>`)}}}),Pi=(0,te.P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(u,h,m,d){d===void 0&&(d=m);var f=Object.getOwnPropertyDescriptor(h,m);(!f||("get"in f?!h.__esModule:f.writable||f.configurable))&&
(f={enumerable:!0,get:function(){return h[m]}}),Object.defineProperty(u,d,f)}):(function(u,h,m,d){d===void 0&&(d=m),u[d]=h[m]})),r=t&&t.__setModuleDefault||(Object.
create?(function(u,h){Object.defineProperty(u,"default",{enumerable:!0,value:h})}):function(u,h){u.default=h}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)
return u;var h={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&e(h,u,m);return r(h,u),h};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.ADDRESS_BOUNDARY=void 0,t.groupPossibilities=a,t.padGroup=o,t.simpleRegularExpression=c,t.possibleElisions=l;var i=n(fn());function a(u){return`\
(${u.join("|")})`}function o(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}t.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function c(u){const h=[];u.forEach((d,f)=>{parseInt(
d,16)===0&&h.push(f)});const m=h.map(d=>u.map((f,v)=>{if(v===d){const g=v===0||v===i.GROUPS-1?":":"";return a([o(f),g])}return o(f)}).join(":"));return m.push(u.
map(o).join(":")),a(m)}function l(u,h,m){const d=h?"":":",f=m?"":":",v=[];!h&&!m&&v.push("::"),h&&m&&v.push(""),(m&&!h||!m&&h)&&v.push(":"),v.push(`${d}(:0{1,4}\
){1,${u-1}}`),v.push(`(0{1,4}:){1,${u-1}}${f}`),v.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-1;g++)for(let b=1;b<u-g;b++)v.push(`(0{1,4}:){${b}}:(0{1,4}:){${u-
b-g-1}}0{1,4}`);return a(v)}}}),Ri=(0,te.P$)({"node_modules/ip-address/dist/ipv6.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(R,y,C,B){
B===void 0&&(B=C);var P=Object.getOwnPropertyDescriptor(y,C);(!P||("get"in P?!y.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,get:function(){return y[C]}}),
Object.defineProperty(R,B,P)}):(function(R,y,C,B){B===void 0&&(B=C),R[B]=y[C]})),r=t&&t.__setModuleDefault||(Object.create?(function(R,y){Object.defineProperty(
R,"default",{enumerable:!0,value:y})}):function(R,y){R.default=y}),n=t&&t.__importStar||function(R){if(R&&R.__esModule)return R;var y={};if(R!=null)for(var C in R)
C!=="default"&&Object.prototype.hasOwnProperty.call(R,C)&&e(y,R,C);return r(y,R),y};Object.defineProperty(t,"__esModule",{value:!0}),t.Address6=void 0;var i=n(zt()),
a=n(hn()),o=n(fn()),c=n(pn()),l=dn(),u=Pi(),h=bt(),m=zt(),d=i.isCorrect(o.BITS);function f(R){if(!R)throw new Error("Assertion failed.")}function v(R){const y=/(\d+)(\d{3})/;
for(;y.test(R);)R=R.replace(y,"$1,$2");return R}function g(R){return R=R.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),R=R.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),R}function b(R,y){const C=[],B=[];let P;for(P=0;P<R.length;P++)P<y[0]?C.push(R[P]):P>y[1]&&B.push(R[P]);return C.concat(
["compact"]).concat(B)}function _(R){return parseInt(R,16).toString(16).padStart(4,"0")}function $(R){return R&255}var L=class he{constructor(y,C){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,this.isCorrect=
d,C===void 0?this.groups=o.GROUPS:this.groups=C,this.address=y;const B=o.RE_SUBNET_STRING.exec(y);if(B){if(this.parsedSubnet=B[0].replace("/",""),this.subnetMask=
parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>o.BITS)throw new h.AddressError(
"Invalid subnet mask.");y=y.replace(o.RE_SUBNET_STRING,"")}if(/\//.test(y))throw new h.AddressError("Invalid subnet mask.");const P=y.indexOf("%");P!==-1&&/^.*$/.
test(y.slice(P))&&(this.zone=y.slice(P),y=y.slice(0,P));const V=this.groups*5+5;if(y.length>V)throw new h.AddressError(`IPv6 addresses are at most ${V} characte\
rs.`);this.addressMinusSuffix=y,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(y){try{return new he(y),!0}catch{return!1}}static fromBigInt(y){
if(y<BigInt(0)||y>(BigInt(1)<<BigInt(o.BITS))-BigInt(1))throw new h.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const C=y.toString(16).padStart(
32,"0"),B=[];for(let P=0;P<o.GROUPS;P++)B.push(C.slice(P*4,(P+1)*4));return new he(B.join(":"))}static fromURL(y){var C;let B,P=null,V,G;const Y=y.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(Y.indexOf("[")!==-1&&Y.indexOf("]:")!==-1){if(G="failed to parse address with port",V=o.RE_URL_WITH_PORT.exec(Y),V===null)return{error:G,address:null,port:null};
B=V[1],P=V[2]}else{if(G="failed to parse address from URL",V=o.RE_URL.exec(Y),V===null)return{error:G,address:null,port:null};B=(C=V[1])!==null&&C!==void 0?C:V[2]}
P?(P=parseInt(P,10),(P<0||P>65535)&&(P=null)):P=null;let ae;try{ae=new he(B)}catch{return{error:G,address:null,port:null}}return{address:ae,port:P}}static fromAddressAndMask(y,C){
const B=i.prefixLengthFromMask(new he(C).bigInt(),o.BITS);return new he(`${y}/${B}`)}static fromAddressAndWildcardMask(y,C){const B=new he(C).bigInt(),P=(BigInt(
1)<<BigInt(o.BITS))-BigInt(1),V=B^P,G=i.prefixLengthFromMask(V,o.BITS);return new he(`${y}/${G}`)}static fromWildcard(y){if(y.includes("%")||y.includes("/"))throw new h.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");const C=y.split("::");if(C.length>2)throw new h.AddressError("Wildcard pattern cannot co\
ntain more than one '::'");let B;if(C.length===2){const ae=C[0]===""?[]:C[0].split(":"),pe=C[1]===""?[]:C[1].split(":"),ke=o.GROUPS-ae.length-pe.length;if(ke<1)
throw new h.AddressError("Wildcard pattern with '::' has too many groups");B=[...ae,...new Array(ke).fill("0"),...pe]}else B=y.split(":");if(B.length!==o.GROUPS)
throw new h.AddressError("Wildcard pattern must have 8 groups");let P=-1;for(let ae=0;ae<B.length;ae++)if(B[ae]==="*")P===-1&&(P=ae);else if(P!==-1)throw new h.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const V=P===-1?0:B.length-P,G=B.map(ae=>ae==="*"?"0":ae),Y=o.BITS-
V*16;return new he(`${G.join(":")}/${Y}`)}static fromAddress4(y){const C=new l.Address4(y),B=o.BITS-(a.BITS-C.subnetMask);return new he(`::ffff:${C.correctForm()}\
/${B}`)}static fromArpa(y){const C=y.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(C))throw new h.AddressError("Invalid 'ip6.arpa' \
form.");const B=C.split(".").reverse(),P=B.length*4,V=B.join("").padEnd(32,"0"),G=[];for(let Y=0;Y<o.GROUPS;Y++)G.push(V.slice(Y*4,(Y+1)*4));return new he(`${G.
join(":")}/${P}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(y=this.subnetMask){return this.getBitsBase2(0,y)}possibleSubnets(y=128){
const C=o.BITS-this.subnetMask,B=Math.abs(y-o.BITS),P=C-B;return P<0?"0":v((BigInt("2")**BigInt(P)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+
"0".repeat(o.BITS-this.subnetMask)}`)}startAddress(){return he.fromBigInt(this._startAddress())}startAddressExclusive(){const y=BigInt("1");return he.fromBigInt(
this._startAddress()+y)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(o.BITS-this.subnetMask)}`)}endAddress(){return he.fromBigInt(this._endAddress())}endAddressExclusive(){
const y=BigInt("1");return he.fromBigInt(this._endAddress()-y)}offset(y){return he.fromBigInt(i.offsetBigInt(this.bigInt(),y,o.BITS,"IPv6")).withSubnetMask(this.
subnetMask)}nextNetwork(){return he.fromBigInt(i.offsetBigInt(this._endAddress(),1,o.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(y){return new he(
`${this.correctForm()}/${y}`)}subnetMaskAddress(){return he.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(o.BITS-this.subnetMask)}`))}wildcardMask(){
return he.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(o.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}getScope(){const y=this.getType();return y==="Multicast"||y.startsWith("Multicast ")?o.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unkn\
own":y==="Link-local unicast"||y==="Loopback"?"Link local":y==="Unspecified"?"Unknown":"Global"}getType(){for(let y=0;y<j.length;y++){const C=j[y];if(this.isHostInSubnet(
C[0]))return C[1]}return"Global unicast"}getBits(y,C){return BigInt(`0b${this.getBitsBase2(y,C)}`)}getBitsBase2(y,C){return this.binaryZeroPad().slice(y,C)}getBitsBase16(y,C){
const B=C-y;if(B%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(y,C).toString(16).padStart(B/4,"0")}getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,o.BITS)}reverseForm(y){y||(y={});const C=Math.floor(this.subnetMask/4),B=this.canonicalForm().replace(/:/g,"").split("").
slice(0,C).reverse().join(".");return C>0?y.omitSuffix?B:`${B}.ip6.arpa.`:y.omitSuffix?"":"ip6.arpa."}correctForm(){let y,C=[],B=0;const P=[];for(y=0;y<this.parsedAddress.
length;y++){const Y=parseInt(this.parsedAddress[y],16);Y===0&&B++,Y!==0&&B>0&&(B>1&&P.push([y-B,y-1]),B=0)}B>1&&P.push([this.parsedAddress.length-B,this.parsedAddress.
length-1]);const V=P.map(Y=>Y[1]-Y[0]+1);if(P.length>0){const Y=V.indexOf(Math.max(...V));C=b(this.parsedAddress,P[Y])}else C=this.parsedAddress;for(y=0;y<C.length;y++)
C[y]!=="compact"&&(C[y]=parseInt(C[y],16).toString(16));let G=C.join(":");return G=G.replace(/^compact$/,"::"),G=G.replace(/(^compact)|(compact$)/,":"),G=G.replace(
/compact/,""),G}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(o.BITS,"0")),this._binaryZeroPad}parse4in6(y){
if(y.indexOf(".")===-1)return y;const C=y.split(":"),B=C.slice(-1)[0],P=B.split(".");if(P.length===a.GROUPS&&P.every(G=>/^\d{1,3}$/.test(G))&&P.some(G=>/^0\d/.test(
G))){const G=P.map(g).join("."),Y=C.slice(0,-1).map(c.escapeHtml).join(":"),ae=C.length>1?":":"";throw new h.AddressError("IPv4 addresses can't have leading zer\
oes.",`${Y}${ae}${G}`)}const V=B.match(a.RE_ADDRESS);if(V){this.parsedAddress4=V[0];const G=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new l.
Address4(`${this.parsedAddress4}${G}`),this.v4=!0,C[C.length-1]=this.address4.toGroup6(),y=C.join(":")}return y}parse(y){y=this.parse4in6(y);const C=y.match(o.RE_BAD_CHARACTERS);
if(C)throw new h.AddressError(`Bad character${C.length>1?"s":""} detected in address: ${C.join("")}`,y.replace(o.RE_BAD_CHARACTERS,G=>`<span class="parse-error"\
>${c.escapeHtml(G)}</span>`));const B=y.match(o.RE_BAD_ADDRESS);if(B)throw new h.AddressError(`Address failed regex: ${B.join("")}`,y.replace(o.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let P=[];const V=y.split("::");if(V.length===2){let G=V[0].split(":"),Y=V[1].split(":");G.length===1&&G[0]===""&&(G=[]),Y.
length===1&&Y[0]===""&&(Y=[]);const ae=this.groups-(G.length+Y.length);if(!ae)throw new h.AddressError("Error parsing groups");this.elidedGroups=ae,this.elisionBegin=
G.length,this.elisionEnd=G.length+this.elidedGroups,P=P.concat(G);for(let pe=0;pe<ae;pe++)P.push("0");P=P.concat(Y)}else if(V.length===1)P=y.split(":"),this.elidedGroups=
0;else throw new h.AddressError("Too many :: groups found");if(P=P.map(G=>parseInt(G,16).toString(16)),P.length!==this.groups)throw new h.AddressError("Incorrec\
t number of groups found");return P}canonicalForm(){return this.parsedAddress.map(_).join(":")}decimal(){return this.parsedAddress.map(y=>parseInt(y,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(_).join("")}`)}to4(){const y=this.binaryZeroPad().split(""),C=BigInt(`0b${y.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const B=this.subnetMask-96,P=[];for(let V=0;V<8;V+=2)P.push(parseInt(C.slice(V,V+2),16));
return new l.Address4(`${P.join(".")}/${B}`)}return l.Address4.fromHex(C)}to4in6(){const y=this.to4(),C=new he(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let B="";return/:$/.test(C)||(B=":"),C+B+y.correctForm()}inspectTeredo(){const y=this.getBitsBase16(0,32),C=(this.getBits(80,96)^BigInt("0xffff")).toString(),B=l.
Address4.fromHex(this.getBitsBase16(32,64)),P=this.getBits(96,128),V=l.Address4.fromHex((P^BigInt("0xffffffff")).toString(16).padStart(8,"0")),G=this.getBitsBase2(
64,80),Y=(0,m.testBit)(G,15),ae=(0,m.testBit)(G,14),pe=(0,m.testBit)(G,8),ke=(0,m.testBit)(G,9),Ae=BigInt(`0b${G.slice(2,6)+G.slice(8,16)}`).toString(10);return{
prefix:`${y.slice(0,4)}:${y.slice(4,8)}`,server4:B.address,client4:V.address,flags:G,coneNat:Y,microsoft:{reserved:ae,universalLocal:ke,groupIndividual:pe,nonce:Ae},
udpPort:C}}inspect6to4(){const y=this.getBitsBase16(0,16),C=l.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:y.slice(0,4),gateway:C.address}}to6to4(){
if(!this.is4())return null;const y=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new he(y)}static fromAddress4Nat64(y,C="\
64:ff9b::/96"){const B=new l.Address4(y),P=new he(C),V=P.subnetMask;if(V!==32&&V!==40&&V!==48&&V!==56&&V!==64&&V!==96)throw new h.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const G=P.binaryZeroPad(),Y=B.binaryZeroPad();let ae;if(V===96)ae=G.slice(0,96)+Y;else{const Ae=64-V;ae=[G.slice(0,V),Y.
slice(0,Ae),"00000000",Y.slice(Ae),"0".repeat(56-(32-Ae))].join("")}const pe=BigInt(`0b${ae}`).toString(16).padStart(32,"0"),ke=[];for(let Ae=0;Ae<8;Ae++)ke.push(
pe.slice(Ae*4,(Ae+1)*4));return new he(ke.join(":"))}toAddress4Nat64(y="64:ff9b::/96"){const C=new he(y),B=C.subnetMask;if(B!==32&&B!==40&&B!==48&&B!==56&&B!==64&&
B!==96)throw new h.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(C))return null;const P=this.binaryZeroPad();let V;
if(B===96)V=P.slice(96,128);else{const Y=64-B;V=P.slice(B,B+Y)+P.slice(72,72+(32-Y))}const G=[];for(let Y=0;Y<4;Y++)G.push(parseInt(V.slice(Y*8,(Y+1)*8),2).toString());
return new l.Address4(G.join("."))}toByteArray(){const y=this.bigInt().toString(16).padStart(o.BITS/4,"0"),C=[];for(let B=0,P=y.length;B<P;B+=2)C.push(parseInt(
y.substring(B,B+2),16));return C}toUnsignedByteArray(){return this.toByteArray().map($)}static fromByteArray(y){return i.assertByteArray(y,16,"IPv6",-128),this.
fromUnsignedByteArray(y.map($))}static fromUnsignedByteArray(y){i.assertByteArray(y,16,"IPv6",0);const C=BigInt("256");let B=BigInt("0"),P=BigInt("1");for(let V=y.
length-1;V>=0;V--)B+=P*BigInt(y[V].toString(10)),P*=C;return he.fromBigInt(B)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const y=this.embeddedIPv4();return y?y.isLinkLocal():this.isHostInSubnet(oe)}isMulticast(){const y=this.embeddedIPv4();if(y)return y.isMulticast();const C=this.
getType();return C==="Multicast"||C.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(Re)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(fe)?this.to4():null}isTeredo(){return this.isHostInSubnet(E)}is6to4(){return this.isHostInSubnet(H)}isLoopback(){const y=this.embeddedIPv4();
return y?y.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(Z)}isPrivate(){const y=this.embeddedIPv4();return y?y.isPrivate():this.isULA()||
this.isHostInSubnet(Ke)}isCGNAT(){const y=this.embeddedIPv4();return y?y.isCGNAT():!1}isBroadcast(){const y=this.embeddedIPv4();return y?y.isBroadcast():!1}isUnspecified(){
const y=this.embeddedIPv4();return y?y.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return we.some(y=>this.isHostInSubnet(y))}isBenchmarking(){
const y=this.embeddedIPv4();return y?y.isBenchmarking():this.isHostInSubnet(Ee)}isGlobal(){const y=this.embeddedIPv4();return y?y.isGlobal():this.isHostInSubnet(
ie)&&i.isGloballyReachable.call(this,Oe)}href(y){return y===void 0?y="":y=`:${y}`,`http://[${this.correctForm()}]${y}/`}link(y){y||(y={}),y.className===void 0&&
(y.className=""),y.prefix===void 0&&(y.prefix="/#address="),y.v4===void 0&&(y.v4=!1);let C=this.correctForm;y.v4&&(C=this.to4in6);const B=C.call(this),P=c.escapeHtml(
`${y.prefix}${B}`),V=c.escapeHtml(B);if(y.className){const G=c.escapeHtml(y.className);return`<a href="${P}" class="${G}">${V}</a>`}return`<a href="${P}">${V}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");f(typeof this.elidedGroups=="number"),f(typeof this.elisionBegin=="\
number");const y=[],[C,B]=this.addressMinusSuffix.split("::");C.length?y.push(...c.simpleGroup(C)):y.push("");const P=["hover-group"];for(let V=this.elisionBegin;V<
this.elisionBegin+this.elidedGroups;V++)P.push(`group-${V}`);return y.push(`<span class="${P.join(" ")}"></span>`),B.length?y.push(...c.simpleGroup(B,this.elisionEnd)):
y.push(""),this.is4()&&(f(this.address4 instanceof l.Address4),y.pop(),y.push(this.address4.groupForV6())),y.join(":")}regularExpressionString(y=!1){let C=[];const B=new he(
this.correctForm());if(B.elidedGroups===0)C.push((0,u.simpleRegularExpression)(B.parsedAddress));else if(B.elidedGroups===o.GROUPS)C.push((0,u.possibleElisions)(
o.GROUPS));else{const P=B.address.split("::");P[0].length&&C.push((0,u.simpleRegularExpression)(P[0].split(":"))),f(typeof B.elidedGroups=="number"),C.push((0,u.
possibleElisions)(B.elidedGroups,P[0].length!==0,P[1].length!==0)),P[1].length&&C.push((0,u.simpleRegularExpression)(P[1].split(":"))),C=[C.join(":")]}return y||
(C=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...C,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),C.join("")}regularExpression(y=!1){return new RegExp(this.regularExpressionString(
y),"i")}};t.Address6=L;var j=Object.keys(o.TYPES).map(R=>[new L(R),o.TYPES[R]]),E=new L("2001::/32"),H=new L("2002::/16"),Z=new L("fc00::/7"),oe=new L("fe80::/1\
0"),we=[new L("2001:db8::/32"),new L("3fff::/20")],Ee=new L("2001:2::/48"),ie=new L("2000::/3"),Oe=o.SPECIAL_PURPOSE.map(([R,,y])=>({subnet:new L(R),reachable:y})),
Re=new L("::ffff:0:0/96"),fe=new L("64:ff9b::/96"),Ke=new L("64:ff9b:1::/48")}}),mn=(0,te.P$)({"node_modules/ip-address/dist/ip-address.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(l,u,h,m){m===void 0&&(m=h);var d=Object.getOwnPropertyDescriptor(u,h);(!d||("get"in d?!u.__esModule:d.writable||d.configurable))&&
(d={enumerable:!0,get:function(){return u[h]}}),Object.defineProperty(l,m,d)}):(function(l,u,h,m){m===void 0&&(m=h),l[m]=u[h]})),r=t&&t.__setModuleDefault||(Object.
create?(function(l,u){Object.defineProperty(l,"default",{enumerable:!0,value:u})}):function(l,u){l.default=u}),n=t&&t.__importStar||function(l){if(l&&l.__esModule)
return l;var u={};if(l!=null)for(var h in l)h!=="default"&&Object.prototype.hasOwnProperty.call(l,h)&&e(u,l,h);return r(u,l),u};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.v6=t.AddressError=t.Address6=t.Address4=void 0;var i=dn();Object.defineProperty(t,"Address4",{enumerable:!0,get:function(){return i.Address4}});
var a=Ri();Object.defineProperty(t,"Address6",{enumerable:!0,get:function(){return a.Address6}});var o=bt();Object.defineProperty(t,"AddressError",{enumerable:!0,
get:function(){return o.AddressError}});var c=n(pn());t.v6={helpers:c}}}),Bi=(0,te.P$)({"node_modules/socks/build/common/helpers.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.validateSocksClientOptions=o,t.validateSocksClientChainOptions=c,t.ipv4ToInt32=d,t.int32ToIpv4=f,t.ipToBuffer=v;var e=ln(),r=un(),n=(0,ue.
z7)(),i=mn(),a=(0,ue.g5)();function o(g,b=["connect","bind","associate"]){if(!r.SocksCommand[g.command])throw new e.SocksClientError(r.ERRORS.InvalidSocksCommand,
g);if(b.indexOf(g.command)===-1)throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,g);if(!u(g.destination))throw new e.SocksClientError(r.ERRORS.
InvalidSocksClientOptionsDestination,g);if(!h(g.proxy))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,g);if(l(g.proxy,g),g.timeout&&!m(g.timeout))
throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof n.Duplex))throw new e.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandChain,g);if(!u(
g.destination))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(g.proxies)&&g.proxies.length>=2))throw new e.
SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(b=>{if(!h(b))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);l(b,g)}),g.timeout&&!m(g.timeout))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function l(g,b){if(g.custom_auth_method!==void 0){
if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,
b);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
b);if(g.custom_auth_response_size===void 0)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,b);if(g.custom_auth_response_handler===
void 0||typeof g.custom_auth_response_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,b)}}function u(g){return g&&
typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function h(g){return g&&(typeof g.host=="string"||typeof g.
ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="number"&&g>0}function d(g){return new i.
Address4(g).toArray().reduce((b,_)=>(b<<8)+_,0)>>>0}function f(g){const b=g>>>24&255,_=g>>>16&255,$=g>>>8&255,L=g&255;return[b,_,$,L].join(".")}function v(g){if(a.
isIPv4(g)){const b=new i.Address4(g);return Buffer.from(b.toArray())}else if(a.isIPv6(g)){const b=new i.Address6(g);return Buffer.from(b.canonicalForm().split("\
:").map(_=>_.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),Mi=(0,te.P$)({"node_modules/socks/build/common/receivebuffer\
.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.ReceiveBuffer=void 0;var e=class{constructor(r=4096){this.buffer=Buffer.allocUnsafe(r),this.
offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted to append a non-buffer instance to Rece\
iveBuffer.");if(this.offset+r.length>=this.buffer.length){const n=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.
buffer.length+r.length)),n.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.offset)throw new Error("Attempted to\
 read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");const n=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(n),this.buffer.copyWithin(0,r,r+this.offset-r),this.offset-=
r,n}};t.ReceiveBuffer=e}}),Ni=(0,te.P$)({"node_modules/socks/build/client/socksclient.js"(t){"use strict";var e=t&&t.__awaiter||function(m,d,f,v){function g(b){
return b instanceof f?b:new f(function(_){_(b)})}return new(f||(f=Promise))(function(b,_){function $(E){try{j(v.next(E))}catch(H){_(H)}}function L(E){try{j(v.throw(
E))}catch(H){_(H)}}function j(E){E.done?b(E.value):g(E.value).then($,L)}j((v=v.apply(m,d||[])).next())})};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=
t.SocksClient=void 0;var r=(0,ue.YP)(),n=(0,ue.g5)(),i=xi(),a=un(),o=Bi(),c=Mi(),l=ln();Object.defineProperty(t,"SocksClientError",{enumerable:!0,get:function(){
return l.SocksClientError}});var u=mn(),h=class en extends r.EventEmitter{constructor(d){super(),this.options=Object.assign({},d),(0,o.validateSocksClientOptions)(
d),this.setState(a.SocksClientState.Created)}static createConnection(d,f){return new Promise((v,g)=>{try{(0,o.validateSocksClientOptions)(d,["connect"])}catch(_){
return typeof f=="function"?(f(_),v(_)):g(_)}const b=new en(d);b.connect(d.existing_socket),b.once("established",_=>{b.removeAllListeners(),typeof f=="function"&&
f(null,_),v(_)}),b.once("error",_=>{b.removeAllListeners(),typeof f=="function"?(f(_),v(_)):g(_)})})}static createConnectionChain(d,f){return new Promise((v,g)=>e(
this,void 0,void 0,function*(){try{(0,o.validateSocksClientChainOptions)(d)}catch(b){return typeof f=="function"?(f(b),v(b)):g(b)}d.randomizeChain&&(0,l.shuffleArray)(
d.proxies);try{let b;for(let _=0;_<d.proxies.length;_++){const $=d.proxies[_],L=_===d.proxies.length-1?d.destination:{host:d.proxies[_+1].host||d.proxies[_+1].ipaddress,
port:d.proxies[_+1].port},j=yield en.createConnection({command:"connect",proxy:$,destination:L,existing_socket:b});b=b||j.socket}typeof f=="function"?(f(null,{socket:b}),
v({socket:b})):v({socket:b})}catch(b){typeof f=="function"?(f(b),v(b)):g(b)}}))}static createUDPFrame(d){const f=new i.SmartBuffer;return f.writeUInt16BE(0),f.writeUInt8(
d.frameNumber||0),n.isIPv4(d.remoteHost.host)?(f.writeUInt8(a.Socks5HostType.IPv4),f.writeUInt32BE((0,o.ipv4ToInt32)(d.remoteHost.host))):n.isIPv6(d.remoteHost.
host)?(f.writeUInt8(a.Socks5HostType.IPv6),f.writeBuffer((0,o.ipToBuffer)(d.remoteHost.host))):(f.writeUInt8(a.Socks5HostType.Hostname),f.writeUInt8(Buffer.byteLength(
d.remoteHost.host)),f.writeString(d.remoteHost.host)),f.writeUInt16BE(d.remoteHost.port),f.writeBuffer(d.data),f.toBuffer()}static parseUDPFrame(d){const f=i.SmartBuffer.
fromBuffer(d);f.readOffset=2;const v=f.readUInt8(),g=f.readUInt8();let b;g===a.Socks5HostType.IPv4?b=(0,o.int32ToIpv4)(f.readUInt32BE()):g===a.Socks5HostType.IPv6?
b=u.Address6.fromByteArray(Array.from(f.readBuffer(16))).canonicalForm():b=f.readString(f.readUInt8());const _=f.readUInt16BE();return{frameNumber:v,remoteHost:{
host:b,port:_},data:f.readBuffer()}}setState(d){this.state!==a.SocksClientState.Error&&(this.state=d)}connect(d){this.onDataReceived=v=>this.onDataReceivedHandler(
v),this.onClose=()=>this.onCloseHandler(),this.onError=v=>this.onErrorHandler(v),this.onConnect=()=>this.onConnectHandler();const f=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||a.DEFAULT_TIMEOUT);f.unref&&typeof f.unref=="function"&&f.unref(),d?this.socket=d:this.socket=new n.Socket,this.socket.once("close",this.onClose),
this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.onDataReceived),this.setState(a.SocksClientState.Connecting),
this.receiveBuffer=new c.ReceiveBuffer,d?this.socket.emit("connect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.
set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.set_tcp_nodelay)),this.prependOnceListener("established",v=>{setImmediate(()=>{if(this.receiveBuffer.
length>0){const g=this.receiveBuffer.get(this.receiveBuffer.length);v.socket.emit("data",g)}v.socket.resume()})})}getSocketOptions(){return Object.assign(Object.
assign({},this.options.socket_options),{host:this.options.proxy.host||this.options.proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){this.state!==
a.SocksClientState.Established&&this.state!==a.SocksClientState.BoundWaitingForConnection&&this.closeSocket(a.ERRORS.ProxyConnectionTimedOut)}onConnectHandler(){
this.setState(a.SocksClientState.Connected),this.options.proxy.type===4?this.sendSocks4InitialHandshake():this.sendSocks5InitialHandshake(),this.setState(a.SocksClientState.
SentInitialHandshake)}onDataReceivedHandler(d){this.receiveBuffer.append(d),this.processData()}processData(){for(;this.state!==a.SocksClientState.Established&&this.
state!==a.SocksClientState.Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize;)if(this.state===a.SocksClientState.SentInitialHandshake)this.options.
proxy.type===4?this.handleSocks4FinalHandshakeResponse():this.handleInitialSocks5HandshakeResponse();else if(this.state===a.SocksClientState.SentAuthentication)
this.handleInitialSocks5AuthenticationHandshakeResponse();else if(this.state===a.SocksClientState.SentFinalHandshake)this.handleSocks5FinalHandshakeResponse();else if(this.
state===a.SocksClientState.BoundWaitingForConnection)this.options.proxy.type===4?this.handleSocks4IncomingConnectionResponse():this.handleSocks5IncomingConnectionResponse();else{
this.closeSocket(a.ERRORS.InternalError);break}}onCloseHandler(){this.closeSocket(a.ERRORS.SocketClosed)}onErrorHandler(d){this.closeSocket(d.message)}removeInternalSocketHandlers(){
this.socket.pause(),this.socket.removeListener("data",this.onDataReceived),this.socket.removeListener("close",this.onClose),this.socket.removeListener("error",this.
onError),this.socket.removeListener("connect",this.onConnect)}closeSocket(d){this.state!==a.SocksClientState.Error&&(this.setState(a.SocksClientState.Error),this.
socket.destroy(),this.removeInternalSocketHandlers(),this.emit("error",new l.SocksClientError(d,this.options)))}sendSocks4InitialHandshake(){const d=this.options.
proxy.userId||"",f=new i.SmartBuffer;f.writeUInt8(4),f.writeUInt8(a.SocksCommand[this.options.command]),f.writeUInt16BE(this.options.destination.port),n.isIPv4(
this.options.destination.host)?(f.writeBuffer((0,o.ipToBuffer)(this.options.destination.host)),f.writeStringNT(d)):(f.writeUInt8(0),f.writeUInt8(0),f.writeUInt8(
0),f.writeUInt8(1),f.writeStringNT(d),f.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(f.toBuffer())}handleSocks4FinalHandshakeResponse(){const d=this.receiveBuffer.get(8);if(d[1]!==a.Socks4Response.Granted)this.closeSocket(`${a.
ERRORS.Socks4ProxyRejectedConnection} - (${a.Socks4Response[d[1]]})`);else if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){const f=i.SmartBuffer.
fromBuffer(d);f.readOffset=2;const v={port:f.readUInt16BE(),host:(0,o.int32ToIpv4)(f.readUInt32BE())};v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress),
this.setState(a.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:v,socket:this.socket})}else this.setState(a.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const d=this.receiveBuffer.get(8);if(d[1]!==
a.Socks4Response.Granted)this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${a.Socks4Response[d[1]]})`);else{const f=i.SmartBuffer.fromBuffer(
d);f.readOffset=2;const v={port:f.readUInt16BE(),host:(0,o.int32ToIpv4)(f.readUInt32BE())};this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}sendSocks5InitialHandshake(){const d=new i.SmartBuffer,f=[a.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&f.push(a.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&f.push(this.options.proxy.custom_auth_method),d.writeUInt8(
5),d.writeUInt8(f.length);for(const v of f)d.writeUInt8(v);this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(d.toBuffer()),this.setState(a.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const d=this.receiveBuffer.get(2);d[0]!==5?this.
closeSocket(a.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):d[1]===a.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
d[1]===a.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=a.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):d[1]===a.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
a.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):d[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const d=this.options.
proxy.userId||"",f=this.options.proxy.password||"",v=new i.SmartBuffer;v.writeUInt8(1),v.writeUInt8(Buffer.byteLength(d)),v.writeString(d),v.writeUInt8(Buffer.byteLength(
f)),v.writeString(f),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(v.toBuffer()),this.setState(
a.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return e(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.
custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),this.setState(a.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(d){
return e(this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(d)})}handleSocks5AuthenticationNoAuthHandshakeResponse(d){return e(
this,void 0,void 0,function*(){return d[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(d){return e(this,void 0,void 0,function*(){return d[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return e(this,void 0,void 0,function*(){this.setState(a.SocksClientState.ReceivedAuthenticationResponse);let d=!1;this.socks5ChosenAuthType===a.Socks5Auth.NoAuth?
d=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===a.Socks5Auth.UserPass?d=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&(d=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.
get(this.options.proxy.custom_auth_response_size))),d?this.sendSocks5CommandRequest():this.closeSocket(a.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){
const d=new i.SmartBuffer;d.writeUInt8(5),d.writeUInt8(a.SocksCommand[this.options.command]),d.writeUInt8(0),n.isIPv4(this.options.destination.host)?(d.writeUInt8(
a.Socks5HostType.IPv4),d.writeBuffer((0,o.ipToBuffer)(this.options.destination.host))):n.isIPv6(this.options.destination.host)?(d.writeUInt8(a.Socks5HostType.IPv6),
d.writeBuffer((0,o.ipToBuffer)(this.options.destination.host))):(d.writeUInt8(a.Socks5HostType.Hostname),d.writeUInt8(this.options.destination.host.length),d.writeString(
this.options.destination.host)),d.writeUInt16BE(this.options.destination.port),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,
this.socket.write(d.toBuffer()),this.setState(a.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const d=this.receiveBuffer.peek(5);if(d[0]!==
5||d[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${a.Socks5Response[d[1]]}`);else{const f=d[3];let v,g;if(f===
a.Socks5HostType.IPv4){const b=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<b){this.nextRequiredPacketBufferSize=b;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(b).slice(4)),v={host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.
ipaddress)}else if(f===a.Socks5HostType.Hostname){const b=d[4],_=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(b);if(this.receiveBuffer.length<_){this.nextRequiredPacketBufferSize=
_;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(_).slice(5)),v={host:g.readString(b),port:g.readUInt16BE()}}else if(f===a.Socks5HostType.IPv6){const b=a.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<b){this.nextRequiredPacketBufferSize=b;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.
get(b).slice(4)),v={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.ReceivedFinalResponse),
a.SocksCommand[this.options.command]===a.SocksCommand.connect?(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:v,socket:this.socket})):a.SocksCommand[this.options.command]===a.SocksCommand.bind?(this.setState(a.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:v,socket:this.socket})):a.SocksCommand[this.options.
command]===a.SocksCommand.associate&&(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:v,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const d=this.receiveBuffer.peek(5);if(d[0]!==5||d[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${a.Socks5Response[d[1]]}`);else{const f=d[3];let v,g;if(f===a.Socks5HostType.IPv4){const b=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<b){this.nextRequiredPacketBufferSize=b;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(b).slice(4)),v={
host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress)}else if(f===a.Socks5HostType.Hostname){
const b=d[4],_=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(b);if(this.receiveBuffer.length<_){this.nextRequiredPacketBufferSize=_;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(_).slice(5)),v={host:g.readString(b),port:g.readUInt16BE()}}else if(f===a.Socks5HostType.IPv6){const b=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<b){this.nextRequiredPacketBufferSize=b;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(b).slice(4)),v={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};t.SocksClient=h}}),$i=(0,te.P$)({"n\
ode_modules/socks/build/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(n,i,a,o){o===void 0&&(o=a);var c=Object.getOwnPropertyDescriptor(
i,a);(!c||("get"in c?!i.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return i[a]}}),Object.defineProperty(n,o,c)}):(function(n,i,a,o){
o===void 0&&(o=a),n[o]=i[a]})),r=t&&t.__exportStar||function(n,i){for(var a in n)a!=="default"&&!Object.prototype.hasOwnProperty.call(i,a)&&e(i,n,a)};Object.defineProperty(
t,"__esModule",{value:!0}),r(Ni(),t)}}),qt=(0,te.P$)({"required-builtin:https"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:https")}}),Ui=(0,te.
P$)({"node_modules/agent-base/dist/helpers.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(u,h,m,d){d===void 0&&(d=m);var f=Object.getOwnPropertyDescriptor(
h,m);(!f||("get"in f?!h.__esModule:f.writable||f.configurable))&&(f={enumerable:!0,get:function(){return h[m]}}),Object.defineProperty(u,d,f)}):(function(u,h,m,d){
d===void 0&&(d=m),u[d]=h[m]})),r=t&&t.__setModuleDefault||(Object.create?(function(u,h){Object.defineProperty(u,"default",{enumerable:!0,value:h})}):function(u,h){
u.default=h}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)return u;var h={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&e(h,u,m);return r(h,u),h};Object.defineProperty(t,"__esModule",{value:!0}),t.req=t.json=t.toBuffer=void 0;var i=n((0,ue.n5)()),a=n(qt());async function o(u){
let h=0;const m=[];for await(const d of u)h+=d.length,m.push(d);return Buffer.concat(m,h)}t.toBuffer=o;async function c(u){const h=(await o(u)).toString("utf8");
try{return JSON.parse(h)}catch(m){const d=m;throw d.message+=` (input: ${h})`,d}}t.json=c;function l(u,h={}){const m=((typeof u=="string"?u:u.href).startsWith("\
https:")?a:i).request(u,h),d=new Promise((f,v)=>{m.once("response",f).once("error",v).end()});return m.then=d.then.bind(d),m}t.req=l}}),Di=(0,te.P$)({"node_modu\
les/agent-base/dist/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(h,m,d,f){f===void 0&&(f=d);var v=Object.getOwnPropertyDescriptor(
m,d);(!v||("get"in v?!m.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return m[d]}}),Object.defineProperty(h,f,v)}):(function(h,m,d,f){
f===void 0&&(f=d),h[f]=m[d]})),r=t&&t.__setModuleDefault||(Object.create?(function(h,m){Object.defineProperty(h,"default",{enumerable:!0,value:m})}):function(h,m){
h.default=m}),n=t&&t.__importStar||function(h){if(h&&h.__esModule)return h;var m={};if(h!=null)for(var d in h)d!=="default"&&Object.prototype.hasOwnProperty.call(
h,d)&&e(m,h,d);return r(m,h),m},i=t&&t.__exportStar||function(h,m){for(var d in h)d!=="default"&&!Object.prototype.hasOwnProperty.call(m,d)&&e(m,h,d)};Object.defineProperty(
t,"__esModule",{value:!0}),t.Agent=void 0;var a=n((0,ue.g5)()),o=n((0,ue.n5)()),c=qt();i(Ui(),t);var l=Symbol("AgentBaseInternalState"),u=class extends o.Agent{constructor(h){
super(h),this[l]={}}isSecureEndpoint(h){if(h){if(typeof h.secureEndpoint=="boolean")return h.secureEndpoint;if(typeof h.protocol=="string")return h.protocol==="\
https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(d=>d.indexOf("(https.js:")!==-1||d.indexOf("node:https:")!==-1)}incrementSockets(h){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[h]||(this.sockets[h]=[]);const m=new a.Socket({writable:!1});return this.sockets[h].push(m),this.totalSocketCount++,m}decrementSockets(h,m){if(!this.sockets[h]||
m===null)return;const d=this.sockets[h],f=d.indexOf(m);f!==-1&&(d.splice(f,1),this.totalSocketCount--,d.length===0&&delete this.sockets[h])}getName(h){return this.
isSecureEndpoint(h)?c.Agent.prototype.getName.call(this,h):super.getName(h)}createSocket(h,m,d){const f={...m,secureEndpoint:this.isSecureEndpoint(m)},v=this.getName(
f),g=this.incrementSockets(v);Promise.resolve().then(()=>this.connect(h,f)).then(b=>{if(this.decrementSockets(v,g),b instanceof o.Agent)try{return b.addRequest(
h,f)}catch(_){return d(_)}this[l].currentSocket=b,super.createSocket(h,m,d)},b=>{this.decrementSockets(v,g),d(b)})}createConnection(){const h=this[l].currentSocket;
if(this[l].currentSocket=void 0,!h)throw new Error("No socket was returned in the `connect()` function");return h}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(h){this[l]&&(this[l].defaultPort=h)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(h){this[l]&&(this[l].protocol=h)}};t.Agent=u}}),Li=(0,te.P$)({"node_modules/ms/index.js"(t,e){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;
e.exports=function(d,f){f=f||{};var v=typeof d;if(v==="string"&&d.length>0)return l(d);if(v==="number"&&isFinite(d))return f.long?h(d):u(d);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(d))};function l(d){if(d=String(d),!(d.length>100)){var f=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(d);if(f){var v=parseFloat(f[1]),g=(f[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return v*c;case"weeks":case"week":case"\
w":return v*o;case"days":case"day":case"d":return v*a;case"hours":case"hour":case"hrs":case"hr":case"h":return v*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return v*n;case"seconds":case"second":case"secs":case"sec":case"s":return v*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return v;default:
return}}}}function u(d){var f=Math.abs(d);return f>=a?Math.round(d/a)+"d":f>=i?Math.round(d/i)+"h":f>=n?Math.round(d/n)+"m":f>=r?Math.round(d/r)+"s":d+"ms"}function h(d){
var f=Math.abs(d);return f>=a?m(d,f,a,"day"):f>=i?m(d,f,i,"hour"):f>=n?m(d,f,n,"minute"):f>=r?m(d,f,r,"second"):d+" ms"}function m(d,f,v,g){var b=f>=v*1.5;return Math.
round(d/v)+" "+g+(b?"s":"")}}}),gn=(0,te.P$)({"node_modules/debug/src/common.js"(t,e){function r(n){a.debug=a,a.default=a,a.coerce=m,a.disable=u,a.enable=c,a.enabled=
h,a.humanize=Li(),a.destroy=d,Object.keys(n).forEach(f=>{a[f]=n[f]}),a.names=[],a.skips=[],a.formatters={};function i(f){let v=0;for(let g=0;g<f.length;g++)v=(v<<
5)-v+f.charCodeAt(g),v|=0;return a.colors[Math.abs(v)%a.colors.length]}a.selectColor=i;function a(f){let v,g=null,b,_;function $(...L){if(!$.enabled)return;const j=$,
E=Number(new Date),H=E-(v||E);j.diff=H,j.prev=v,j.curr=E,v=E,L[0]=a.coerce(L[0]),typeof L[0]!="string"&&L.unshift("%O");let Z=0;L[0]=L[0].replace(/%([a-zA-Z%])/g,
(oe,we)=>{if(oe==="%%")return"%";Z++;const Ee=a.formatters[we];if(typeof Ee=="function"){const ie=L[Z];oe=Ee.call(j,ie),L.splice(Z,1),Z--}return oe}),a.formatArgs.
call(j,L),(j.log||a.log).apply(j,L)}return $.namespace=f,$.useColors=a.useColors(),$.color=a.selectColor(f),$.extend=o,$.destroy=a.destroy,Object.defineProperty(
$,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(b!==a.namespaces&&(b=a.namespaces,_=a.enabled(f)),_),set:L=>{g=L}}),typeof a.init=="function"&&a.
init($),$}function o(f,v){const g=a(this.namespace+(typeof v>"u"?":":v)+f);return g.log=this.log,g}function c(f){a.save(f),a.namespaces=f,a.names=[],a.skips=[];
const v=(typeof f=="string"?f:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of v)g[0]==="-"?a.skips.push(g.slice(1)):a.names.push(g)}function l(f,v){
let g=0,b=0,_=-1,$=0;for(;g<f.length;)if(b<v.length&&(v[b]===f[g]||v[b]==="*"))v[b]==="*"?(_=b,$=g,b++):(g++,b++);else if(_!==-1)b=_+1,$++,g=$;else return!1;for(;b<
v.length&&v[b]==="*";)b++;return b===v.length}function u(){const f=[...a.names,...a.skips.map(v=>"-"+v)].join(",");return a.enable(""),f}function h(f){for(const v of a.
skips)if(l(f,v))return!1;for(const v of a.names)if(l(f,v))return!0;return!1}function m(f){return f instanceof Error?f.stack||f.message:f}function d(){console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return a.enable(a.load()),
a}e.exports=r}}),Fi=(0,te.P$)({"node_modules/debug/src/browser.js"(t,e){t.formatArgs=n,t.save=i,t.load=a,t.useColors=r,t.storage=o(),t.destroy=(()=>{let l=!1;return()=>{
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
humanize(this.diff),!this.useColors)return;const u="color: "+this.color;l.splice(1,0,u,"color: inherit");let h=0,m=0;l[0].replace(/%[a-zA-Z%]/g,d=>{d!=="%%"&&(h++,
d==="%c"&&(m=h))}),l.splice(m,0,u)}t.log=console.debug||console.log||(()=>{});function i(l){try{l?t.storage.setItem("debug",l):t.storage.removeItem("debug")}catch{}}
function a(){let l;try{l=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}function o(){
try{return localStorage}catch{}}e.exports=gn()(t);var{formatters:c}=e.exports;c.j=function(l){try{return JSON.stringify(l)}catch(u){return"[UnexpectedJSONParseE\
rror]: "+u.message}}}}),vn=(0,te.P$)({"required-builtin:tty"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:tty")}}),ji=(0,te.P$)({"required-\
builtin:os"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:os")}}),Hi=(0,te.P$)({"node_modules/has-flag/index.js"(t,e){"use strict";e.exports=
(r,n=process.argv)=>{const i=r.startsWith("-")?"":r.length===1?"-":"--",a=n.indexOf(i+r),o=n.indexOf("--");return a!==-1&&(o===-1||a<o)}}}),Vi=(0,te.P$)({"node_\
modules/supports-color/index.js"(t,e){"use strict";var r=ji(),n=vn(),i=Hi(),{env:a}=process,o;i("no-color")||i("no-colors")||i("color=false")||i("color=never")?
o=0:(i("color")||i("colors")||i("color=true")||i("color=always"))&&(o=1),"FORCE_COLOR"in a&&(a.FORCE_COLOR==="true"?o=1:a.FORCE_COLOR==="false"?o=0:o=a.FORCE_COLOR.
length===0?1:Math.min(parseInt(a.FORCE_COLOR,10),3));function c(h){return h===0?!1:{level:h,hasBasic:!0,has256:h>=2,has16m:h>=3}}function l(h,m){if(o===0)return 0;
if(i("color=16m")||i("color=full")||i("color=truecolor"))return 3;if(i("color=256"))return 2;if(h&&!m&&o===void 0)return 0;const d=o||0;if(a.TERM==="dumb")return d;
if(process.platform==="win32"){const f=r.release().split(".");return Number(f[0])>=10&&Number(f[2])>=10586?Number(f[2])>=14931?3:2:1}if("CI"in a)return["TRAVIS",
"CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(f=>f in a)||a.CI_NAME==="codeship"?1:d;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(a.TEAMCITY_VERSION)?1:0;if(a.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in a){const f=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.
TERM_PROGRAM){case"iTerm.app":return f>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(a.TERM)||"COLORTERM"in a?1:d}function u(h){const m=l(h,h&&h.isTTY);return c(m)}e.exports={supportsColor:u,stdout:c(l(!0,n.isatty(1))),stderr:c(l(!0,n.isatty(
2)))}}}),Ki=(0,te.P$)({"node_modules/debug/src/node.js"(t,e){var r=vn(),n=(0,ue.Hr)();t.init=h,t.log=c,t.formatArgs=a,t.save=l,t.load=u,t.useColors=i,t.destroy=
n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),t.colors=
[6,2,3,4,5,1];try{const d=Vi();d&&(d.stderr||d).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,
99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}t.inspectOpts=Object.keys(process.env).filter(d=>/^debug_/i.test(d)).reduce((d,f)=>{const v=f.substring(6).toLowerCase().replace(/_([a-z])/g,
(b,_)=>_.toUpperCase());let g=process.env[f];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(
g),d[v]=g,d},{});function i(){return"colors"in t.inspectOpts?!!t.inspectOpts.colors:r.isatty(process.stderr.fd)}function a(d){const{namespace:f,useColors:v}=this;
if(v){const g=this.color,b="\x1B[3"+(g<8?g:"8;5;"+g),_=`  ${b};1m${f} \x1B[0m`;d[0]=_+d[0].split(`
`).join(`
`+_),d.push(b+"m+"+e.exports.humanize(this.diff)+"\x1B[0m")}else d[0]=o()+f+" "+d[0]}function o(){return t.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...d){return process.stderr.write(n.formatWithOptions(t.inspectOpts,...d)+`
`)}function l(d){d?process.env.DEBUG=d:delete process.env.DEBUG}function u(){return process.env.DEBUG}function h(d){d.inspectOpts={};const f=Object.keys(t.inspectOpts);
for(let v=0;v<f.length;v++)d.inspectOpts[f[v]]=t.inspectOpts[f[v]]}e.exports=gn()(t);var{formatters:m}=e.exports;m.o=function(d){return this.inspectOpts.colors=
this.useColors,n.inspect(d,this.inspectOpts).split(`
`).map(f=>f.trim()).join(" ")},m.O=function(d){return this.inspectOpts.colors=this.useColors,n.inspect(d,this.inspectOpts)}}}),Gi=(0,te.P$)({"node_modules/debug\
/src/index.js"(t,e){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?e.exports=Fi():e.exports=Ki()}}),Wi=(0,te.P$)({"required\
-builtin:dns"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:dns")}}),zi=(0,te.P$)({"node_modules/socks-proxy-agent/dist/index.js"(t){"use st\
rict";var e=t&&t.__createBinding||(Object.create?(function(_,$,L,j){j===void 0&&(j=L);var E=Object.getOwnPropertyDescriptor($,L);(!E||("get"in E?!$.__esModule:E.
writable||E.configurable))&&(E={enumerable:!0,get:function(){return $[L]}}),Object.defineProperty(_,j,E)}):(function(_,$,L,j){j===void 0&&(j=L),_[j]=$[L]})),r=t&&
t.__setModuleDefault||(Object.create?(function(_,$){Object.defineProperty(_,"default",{enumerable:!0,value:$})}):function(_,$){_.default=$}),n=t&&t.__importStar||
function(_){if(_&&_.__esModule)return _;var $={};if(_!=null)for(var L in _)L!=="default"&&Object.prototype.hasOwnProperty.call(_,L)&&e($,_,L);return r($,_),$},i=t&&
t.__importDefault||function(_){return _&&_.__esModule?_:{default:_}};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksProxyAgent=void 0;var a=$i(),o=Di(),
c=i(Gi()),l=n(Wi()),u=n((0,ue.g5)()),h=n((0,ue.EI)()),m=(0,ue.qX)(),d=(0,c.default)("socks-proxy-agent"),f=_=>_.servername===void 0&&_.host&&!u.isIP(_.host)?{..._,
servername:_.host}:_;function v(_){let $=!1,L=5;const j=_.hostname,E=parseInt(_.port,10)||1080;switch(_.protocol.replace(":","")){case"socks4":$=!0,L=4;break;case"\
socks4a":L=4;break;case"socks5":$=!0,L=5;break;case"socks":L=5;break;case"socks5h":L=5;break;default:throw new TypeError(`A "socks" protocol must be specified! \
Got: ${String(_.protocol)}`)}const H={host:j,port:E,type:L};return _.username&&Object.defineProperty(H,"userId",{value:decodeURIComponent(_.username),enumerable:!1}),
_.password!=null&&Object.defineProperty(H,"password",{value:decodeURIComponent(_.password),enumerable:!1}),{lookup:$,proxy:H}}var g=class extends o.Agent{constructor(_,$){
super($);const L=typeof _=="string"?new m.URL(_):_,{proxy:j,lookup:E}=v(L);this.shouldLookup=E,this.proxy=j,this.timeout=$?.timeout??null,this.socketOptions=$?.
socketOptions??null}async connect(_,$){const{shouldLookup:L,proxy:j,timeout:E}=this;if(!$.host)throw new Error("No `host` defined!");let{host:H}=$;const{port:Z,
lookup:oe=l.lookup}=$;L&&(H=await new Promise((Oe,Re)=>{oe(H,{},(fe,Ke)=>{fe?Re(fe):Oe(Ke)})}));const we={proxy:j,destination:{host:H,port:typeof Z=="number"?Z:
parseInt(Z,10)},command:"connect",timeout:E??void 0,socket_options:this.socketOptions??void 0},Ee=Oe=>{_.destroy(),ie.destroy(),Oe&&Oe.destroy()};d("Creating so\
cks proxy connection: %o",we);const{socket:ie}=await a.SocksClient.createConnection(we);if(d("Successfully created socks proxy connection"),E!==null&&(ie.setTimeout(
E),ie.on("timeout",()=>Ee())),$.secureEndpoint){d("Upgrading socket connection to TLS");const Oe=h.connect({...b(f($),"host","path","port"),socket:ie});return Oe.
once("error",Re=>{d("Socket TLS error",Re.message),Ee(Oe)}),Oe}return ie}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],t.SocksProxyAgent=g;function b(_,...$){
const L={};let j;for(j in _)$.includes(j)||(L[j]=_[j]);return L}}}),qi=(0,te.P$)({"node_modules/hpagent/index.js"(t,e){"use strict";var r=qt(),n=(0,ue.n5)(),{URL:i}=(0,ue.
qX)(),a=class extends n.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...h}=c;super(h),this.proxy=typeof l=="string"?new i(l):l,this.proxyRequestOptions=
u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,
headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.
username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("ba\
se64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const h=(this.proxy.protocol==="http:"?n:
r).request(u);h.once("connect",(m,d,f)=>{h.removeAllListeners(),d.removeAllListeners(),m.statusCode===200?l(null,d):(d.destroy(),l(new Error(`Bad response: ${m.
statusCode}`),null))}),h.once("timeout",()=>{h.destroy(new Error("Proxy timeout"))}),h.once("error",m=>{h.removeAllListeners(),l(m,null)}),h.end()}},o=class extends r.
Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...h}=c;super(h),this.proxy=typeof l=="string"?new i(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){
const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.
headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic\
 ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const h=(this.proxy.protocol==="http:"?n:r).request(u);h.once("connect",(m,d,f)=>{if(h.
removeAllListeners(),d.removeAllListeners(),m.statusCode===200){const v=super.createConnection({...c,socket:d});l(null,v)}else d.destroy(),l(new Error(`Bad resp\
onse: ${m.statusCode}`),null)}),h.once("timeout",()=>{h.destroy(new Error("Proxy timeout"))}),h.once("error",m=>{h.removeAllListeners(),l(m,null)}),h.end()}};e.
exports={HttpProxyAgent:a,HttpsProxyAgent:o}}}),Yi=1500;function yn({status:t,body:e}){const r=(0,D.$6)((0,D.qF)(e),"message")??(e.trim().startsWith("<")?"":e.trim());
return(0,le.Jj)((0,le.YI)((0,nn.q)(r)),Yi)||`HTTP ${t}`}function St(t,e){const r=(0,D.qF)(e.body),n=yn(e),i=`${t.verb} ${t.what}`;switch(e.status){case 401:return new Q.
zg("E_CLUSTER_UNAUTHORIZED",`${t.server} answered 401 to ${i}: it does not take the kubeconfig's credentials, which may have expired. Log in again, or give a fr\
esh kubeconfig.`);case 403:return Zi(t,r,n);case 404:return Xi(t,r,n);case 409:return new Q.zg("E_APPLY_REFUSED",`${t.what} has changed meanwhile: ${Ze(n)} Run \
the step again.`);case 429:return wn(t,n);default:break}if(e.status>=500&&!Ji(t,n))return wn(t,n);if(e.status>=400){const a=t.verb==="patch"?(0,re.wc)((0,D.$6)(
r,"message")??""):[];return a.length>0?new re.nJ(`The cluster refused to ${i}: ${n}`,a):new Q.zg("E_APPLY_REFUSED",`The cluster refused to ${i}: ${Ze(n)}${t.verb===
"patch"?" Correct in deploy.yaml what it names.":""}`)}return new Q.zg("E_CLUSTER_RESPONSE",`${t.server} answered ${e.status} to ${i}: ${Ze(n)} See whether it i\
s the API server, without a proxy that changes its answers.`)}var Ji=(t,e)=>t.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.
test(e);function wn(t,e){const r=e.includes("failed calling webhook")?"See whether what answers for that webhook runs, which for SeldonDeployments is Seldon's o\
perator; then try again.":"Try again when the cluster is well.";return new Q.zg("E_CLUSTER_UNREACHABLE",`${t.server} could not ${t.verb} ${t.what}: ${e}. ${r}`)}
function Zi(t,e,r){if((0,D.yR)(e,"details","causes").some(a=>(0,D.$6)(a,"reason")==="NamespaceTerminating"))return new Q.zg("E_NAMESPACE_NOT_FOUND",`The namespa\
ce ${t.namespace??""} is being deleted: ${Ze(r)} Wait until it is gone and make it anew, or choose another with --namespace.`);if(!/cannot \w+ (resource|path)/.
test(r)&&["patch","create","update"].includes(t.verb))return new Q.zg("E_APPLY_REFUSED",`The cluster refused to ${t.verb} ${t.what}: ${Ze(r)} Let the quotas and\
 policies of the namespace allow it, or ask for what they allow.`);const i=t.namespace===void 0?"":` in the namespace ${t.namespace}`;return new Q.zg("E_CLUSTER\
_FORBIDDEN",`These credentials may not ${t.verb} ${t.what}${i}: ${Ze(r)} Give the account the Role of docs/permissions.md there (this needs the verb "${t.verb}"\
)${t.namespace===void 0?".":", or correct --namespace if another one is meant."}`)}function Xi(t,e,r){return(0,D.$6)(e,"details","kind")==="namespaces"?new Q.zg(
"E_NAMESPACE_NOT_FOUND",`The namespace ${(0,D.$6)(e,"details","name")??t.namespace??""} does not exist. Create it, choose another with --namespace, or say --cre\
ate-namespace.`):(0,D.fK)(e,"details","kind")===void 0?new Q.zg("E_CRD_MISSING",`${t.server} does not serve ${t.what}: its resource definition is not installed.\
 For SeldonDeployments, install Seldon Core 1 first; a definition that has v1alpha2 and v1alpha3 alone is of a release before it.`):new Q.zg("E_CLUSTER_RESPONSE",
`${t.server} could not ${t.verb} ${t.what}: ${Ze(r)} See whether it is the API server, without a proxy that changes its answers.`)}var Ze=t=>t.endsWith(".")?t:`${t}\
.`,Yt=".spec.predictors",Qi=10,eo=1500,to=({status:t,body:e})=>t!==409?[]:(0,D.yR)((0,D.qF)(e),"details","causes").filter(r=>(0,D.$6)(r,"reason")==="FieldManage\
rConflict").slice(0,Qi);function ro(t,e,r,n){const i=(0,ut.hC)(r).filter(({manager:l})=>l!==qe.bU),a=e.map(l=>{const u=(0,D.$6)(l,"field")??"?",h=i.filter(({paths:d})=>d.
some(f=>`.${(0,ut.i7)(f)}`===u)),m=h.length>0?h.map(ut.c7).join(" and "):(0,le.xS)(((0,D.$6)(l,"message")??"another manager").replace(/^conflict with /,""),200);
return{field:u,found:h,text:`${(0,le.xS)(u,200)}, held by ${m}`}}),o=a.some(({field:l})=>l===Yt),c=a.filter(({field:l})=>l!==Yt).map(({field:l})=>(0,le.xS)(l.slice(
1),200));return new Q.zg("E_APPLY_CONFLICT",[`Others own fields of ${(0,J.vY)(t)}: ${(0,le.Jj)(a.map(({text:l})=>l).join("; "),eo)}.`,...o?[no(r,n,a.flatMap(({field:l,
found:u})=>l===Yt?u:[]))]:[],...c.length===0?[]:[`${t.resource.kind==="SeldonDeployment"?`Leave ${c.join(", ")} to them by taking ${c.length===1?"it":"them"} ou\
t of deploy.yaml and --set, or take`:"Take"} ${c.length===1?"it":"them"} over with --force-conflicts.`]].join(" "))}function no(t,e,r){const n=t===void 0?"":(0,yt.
h)((0,yt.c)({spec:t.spec},{spec:e.spec}).filter(({path:o})=>o[1]==="predictors"),5).replaceAll(`
`,"; "),i=n===""?"":` Theirs \u2192 ours: ${n}.`,a=r.some(({operation:o})=>o==="Apply");return`spec.predictors is one list, which one manager holds as a whole, \
and deploy.yaml cannot leave it out.${i} Write what you want to keep of theirs into deploy.yaml, or give it by --set or --replicas; then take the list over with\
 --force-conflicts. `+(a?"Take spec out of what they apply as well, else their next apply conflicts with this one, or takes it back.":"It was changed by hand or\
 by a controller: if a controller writes it, stop that first, else it writes it again.")}function so(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.
call(t,"default")?t.default:t}var _e={},Et={},He={},bn;function lt(){if(bn)return He;bn=1;function t(o){return typeof o>"u"||o===null}function e(o){return typeof o==
"object"&&o!==null}function r(o){return Array.isArray(o)?o:t(o)?[]:[o]}function n(o,c){if(c){const l=Object.keys(c);for(let u=0,h=l.length;u<h;u+=1){const m=l[u];
o[m]=c[m]}}return o}function i(o,c){let l="";for(let u=0;u<c;u+=1)l+=o;return l}function a(o){return o===0&&Number.NEGATIVE_INFINITY===1/o}return He.isNothing=t,
He.isObject=e,He.toArray=r,He.repeat=i,He.isNegativeZero=a,He.extend=n,He}var Jt,Sn;function ht(){if(Sn)return Jt;Sn=1;function t(r,n){let i="";const a=r.reason||
"(unknown reason)";return r.mark?(r.mark.name&&(i+='in "'+r.mark.name+'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!n&&r.mark.snippet&&(i+=`

`+r.mark.snippet),a+" "+i):a}function e(r,n){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=n,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(r){return this.name+": "+t(this,r)},Jt=e,Jt}var Zt,En;function io(){if(En)return Zt;En=1;const t=lt();function e(i,a,o,c,l){let u="",h="";const m=Math.
floor(l/2)-1;return c-a>m&&(u=" ... ",a=c-m+u.length),o-c>m&&(h=" ...",o=c+m-h.length),{str:u+i.slice(a,o).replace(/\t/g,"\u2192")+h,pos:c-a+u.length}}function r(i,a){
return t.repeat(" ",a-i.length)+i}function n(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);const o=/\r?\n|\r|\0/g,c=[0],l=[];let u,h=-1;for(;u=
o.exec(i.buffer);)l.push(u.index),c.push(u.index+u[0].length),i.position<=u.index&&h<0&&(h=c.length-2);h<0&&(h=c.length-1);let m="";const d=Math.min(i.line+a.linesAfter,
l.length).toString().length,f=a.maxLength-(a.indent+d+3);for(let g=1;g<=a.linesBefore&&!(h-g<0);g++){const b=e(i.buffer,c[h-g],l[h-g],i.position-(c[h]-c[h-g]),f);
m=t.repeat(" ",a.indent)+r((i.line-g+1).toString(),d)+" | "+b.str+`
`+m}const v=e(i.buffer,c[h],l[h],i.position,f);m+=t.repeat(" ",a.indent)+r((i.line+1).toString(),d)+" | "+v.str+`
`,m+=t.repeat("-",a.indent+d+3+v.pos)+`^
`;for(let g=1;g<=a.linesAfter&&!(h+g>=l.length);g++){const b=e(i.buffer,c[h+g],l[h+g],i.position-(c[h]-c[h+g]),f);m+=t.repeat(" ",a.indent)+r((i.line+g+1).toString(),
d)+" | "+b.str+`
`}return m.replace(/\n$/,"")}return Zt=n,Zt}var Xt,_n;function Ce(){if(_n)return Xt;_n=1;const t=ht(),e=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function n(a){const o={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(l){o[String(l)]=c})}),o}function i(a,o){if(o=o||{},Object.keys(o).forEach(function(c){if(e.indexOf(c)===-1)throw new t('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=o,this.tag=a,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(c){return c},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=n(o.styleAliases||null),r.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return Xt=i,Xt}var Qt,kn;function An(){if(kn)return Qt;kn=1;const t=ht(),e=Ce();function r(a,o){
const c=[];return a[o].forEach(function(l){let u=c.length;c.forEach(function(h,m){h.tag===l.tag&&h.kind===l.kind&&h.multi===l.multi&&(u=m)}),c[u]=l}),c}function n(){
const a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(c){c.multi?(a.multi[c.kind].push(c),a.multi.
fallback.push(c)):a[c.kind][c.tag]=a.fallback[c.tag]=c}for(let c=0,l=arguments.length;c<l;c+=1)arguments[c].forEach(o);return a}function i(a){return this.extend(
a)}return i.prototype.extend=function(a){let o=[],c=[];if(a instanceof e)c.push(a);else if(Array.isArray(a))c=c.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(o=o.concat(a.implicit)),a.explicit&&(c=c.concat(a.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");o.forEach(function(u){if(!(u instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(u.loadKind&&u.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(u.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(u){if(!(u instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});const l=Object.create(i.prototype);return l.implicit=(this.implicit||[]).concat(o),l.explicit=(this.explicit||[]).concat(c),l.compiledImplicit=r(l,"imp\
licit"),l.compiledExplicit=r(l,"explicit"),l.compiledTypeMap=n(l.compiledImplicit,l.compiledExplicit),l},Qt=i,Qt}var er,Cn;function In(){if(Cn)return er;Cn=1;const t=Ce();
return er=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),er}var tr,On;function Tn(){if(On)return tr;On=1;const t=Ce();
return tr=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),tr}var rr,xn;function Pn(){if(xn)return rr;xn=1;const t=Ce();
return rr=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),rr}var nr,Rn;function Bn(){if(Rn)return nr;Rn=1;const t=An();
return nr=new t({explicit:[In(),Tn(),Pn()]}),nr}var sr,Mn;function Nn(){if(Mn)return sr;Mn=1;const t=Ce();function e(i){if(i===null)return!0;const a=i.length;return a===
1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function n(i){return i===null}return sr=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:r,predicate:n,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),sr}var ir,$n;function Un(){if($n)return ir;$n=1;const t=Ce();function e(i){if(i===null)return!1;
const a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FALSE")}function r(i){return i==="true"||i==="True"||
i==="TRUE"}function n(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return ir=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:r,
predicate:n,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),ir}var or,Dn;function Ln(){if(Dn)return or;Dn=1;const t=lt(),e=Ce();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function n(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;const h=u.length;let m=0,d=!1;if(!h)return!1;let f=u[m];if((f===
"-"||f==="+")&&(f=u[++m]),f==="0"){if(m+1===h)return!0;if(f=u[++m],f==="b"){for(m++;m<h;m++){if(f=u[m],f!=="0"&&f!=="1")return!1;d=!0}return d&&isFinite(o(u))}if(f===
"x"){for(m++;m<h;m++){if(!r(u.charCodeAt(m)))return!1;d=!0}return d&&isFinite(o(u))}if(f==="o"){for(m++;m<h;m++){if(!n(u.charCodeAt(m)))return!1;d=!0}return d&&
isFinite(o(u))}}for(;m<h;m++){if(!i(u.charCodeAt(m)))return!1;d=!0}return d?isFinite(o(u)):!1}function o(u){let h=u,m=1,d=h[0];if((d==="-"||d==="+")&&(d==="-"&&
(m=-1),h=h.slice(1),d=h[0]),h==="0")return 0;if(d==="0"){if(h[1]==="b")return m*parseInt(h.slice(2),2);if(h[1]==="x")return m*parseInt(h.slice(2),16);if(h[1]===
"o")return m*parseInt(h.slice(2),8)}return m*parseInt(h,10)}function c(u){return o(u)}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!t.isNegativeZero(u)}return or=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:l,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),or}var ar,Fn;function jn(){if(Fn)return ar;Fn=1;const t=lt(),e=Ce(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),n=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:n.test(u)}function a(u){let h=u.toLowerCase();const m=h[0]===
"-"?-1:1;return"+-".indexOf(h[0])>=0&&(h=h.slice(1)),h===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:h===".nan"?NaN:m*parseFloat(h,10)}const o=/^[-+]?[0-9]+e/;
function c(u,h){if(isNaN(u))switch(h){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(h){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(h){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(u))return"-0.0";const m=u.toString(10);return o.test(m)?m.replace(
"e",".e"):m}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||t.isNegativeZero(u))}return ar=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:l,represent:c,defaultStyle:"lowercase"}),ar}var Hn,Vn;function Kn(){return Vn||(Vn=1,Hn=Bn().extend({implicit:[Nn(),
Un(),Ln(),jn()]})),Hn}var Gn,Wn;function zn(){return Wn||(Wn=1,Gn=Kn()),Gn}var cr,qn;function Yn(){if(qn)return cr;qn=1;const t=Ce(),e=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function n(o){return o===null?!1:e.exec(o)!==null||r.exec(o)!==null}function i(o){let c=0,
l=null,u=e.exec(o);if(u===null&&(u=r.exec(o)),u===null)throw new Error("Date resolve error");const h=+u[1],m=+u[2]-1,d=+u[3];if(!u[4])return new Date(Date.UTC(h,
m,d));const f=+u[4],v=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const _=+u[10],$=+(u[11]||0);l=(_*60+$)*6e4,u[9]==="-"&&(l=-l)}
const b=new Date(Date.UTC(h,m,d,f,v,g,c));return l&&b.setTime(b.getTime()-l),b}function a(o){return o.toISOString()}return cr=new t("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:n,construct:i,instanceOf:Date,represent:a}),cr}var ur,Jn;function Zn(){if(Jn)return ur;Jn=1;const t=Ce();function e(r){return r==="<<"||r===
null}return ur=new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),ur}var lr,Xn;function Qn(){if(Xn)return lr;Xn=1;const t=Ce(),e=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(o){if(o===null)return!1;let c=0;const l=o.length,u=e;for(let h=0;h<l;h++){const m=u.indexOf(o.charAt(h));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function n(o){const c=o.replace(/[\r\n=]/g,""),l=c.length,u=e;let h=0;const m=[];for(let f=0;f<l;f++)f%4===0&&f&&(m.push(h>>16&255),m.push(h>>8&255),m.push(
h&255)),h=h<<6|u.indexOf(c.charAt(f));const d=l%4*6;return d===0?(m.push(h>>16&255),m.push(h>>8&255),m.push(h&255)):d===18?(m.push(h>>10&255),m.push(h>>2&255)):
d===12&&m.push(h>>4&255),new Uint8Array(m)}function i(o){let c="",l=0;const u=o.length,h=e;for(let d=0;d<u;d++)d%3===0&&d&&(c+=h[l>>18&63],c+=h[l>>12&63],c+=h[l>>
6&63],c+=h[l&63]),l=(l<<8)+o[d];const m=u%3;return m===0?(c+=h[l>>18&63],c+=h[l>>12&63],c+=h[l>>6&63],c+=h[l&63]):m===2?(c+=h[l>>10&63],c+=h[l>>4&63],c+=h[l<<2&
63],c+=h[64]):m===1&&(c+=h[l>>2&63],c+=h[l<<4&63],c+=h[64],c+=h[64]),c}function a(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return lr=
new t("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:n,predicate:a,represent:i}),lr}var hr,es;function ts(){if(es)return hr;es=1;const t=Ce(),e=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function n(a){if(a===null)return!0;const o={},c=a;for(let l=0,u=c.length;l<u;l+=1){const h=c[l];let m=!1;if(r.
call(h)!=="[object Object]")return!1;let d;for(d in h)if(e.call(h,d))if(!m)m=!0;else return!1;if(!m||e.call(o,d))return!1;Object.defineProperty(o,d,{value:!0})}
return!0}function i(a){return a!==null?a:[]}return hr=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:n,construct:i}),hr}var dr,rs;function ns(){if(rs)return dr;
rs=1;const t=Ce(),e=Object.prototype.toString;function r(i){if(i===null)return!0;const a=i,o=new Array(a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c];if(e.
call(u)!=="[object Object]")return!1;const h=Object.keys(u);if(h.length!==1)return!1;o[c]=[h[0],u[h[0]]]}return!0}function n(i){if(i===null)return[];const a=i,o=new Array(
a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c],h=Object.keys(u);o[c]=[h[0],u[h[0]]]}return o}return dr=new t("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:n}),dr}var fr,ss;function is(){if(ss)return fr;ss=1;const t=Ce(),e=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;const a=i;
for(const o in a)if(e.call(a,o)&&a[o]!==null)return!1;return!0}function n(i){return i!==null?i:{}}return fr=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:n}),fr}var os,as;function pr(){return as||(as=1,os=zn().extend({implicit:[Yn(),Zn()],explicit:[Qn(),ts(),ns(),is()]})),os}var cs;function oo(){if(cs)return Et;
cs=1;const t=lt(),e=ht(),r=io(),n=pr(),i=Object.prototype.hasOwnProperty,a=1,o=2,c=3,l=4,u=1,h=2,m=3,d=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
f=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,b=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function _(s){return Object.
prototype.toString.call(s)}function $(s){return s===10||s===13}function L(s){return s===9||s===32}function j(s){return s===9||s===32||s===10||s===13}function E(s){
return s===44||s===91||s===93||s===123||s===125}function H(s){if(s>=48&&s<=57)return s-48;const w=s|32;return w>=97&&w<=102?w-97+10:-1}function Z(s){return s===
120?2:s===117?4:s===85?8:0}function oe(s){return s>=48&&s<=57?s-48:-1}function we(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ee(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function ie(s,w,O){w==="__proto__"?Object.defineProperty(s,w,{configurable:!0,enumerable:!0,writable:!0,value:O}):s[w]=
O}const Oe=new Array(256),Re=new Array(256);for(let s=0;s<256;s++)Oe[s]=we(s)?1:0,Re[s]=we(s);function fe(s,w){this.input=s,this.filename=w.filename||null,this.
schema=w.schema||n,this.onWarning=w.onWarning||null,this.legacy=w.legacy||!1,this.json=w.json||!1,this.listener=w.listener||null,this.maxDepth=typeof w.maxDepth==
"number"?w.maxDepth:100,this.maxTotalMergeKeys=typeof w.maxTotalMergeKeys=="number"?w.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function Ke(s,w){const O={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.
line,column:s.position-s.lineStart};return O.snippet=r(O),new e(w,O)}function R(s,w){throw Ke(s,w)}function y(s,w){s.onWarning&&s.onWarning.call(null,Ke(s,w))}function C(s,w,O){
const x=s.anchorMapTransactions;if(x.length!==0){const A=x[x.length-1];i.call(A,w)||(A[w]={existed:i.call(s.anchorMap,w),value:s.anchorMap[w]})}s.anchorMap[w]=O}
function B(s){s.anchorMapTransactions.push(Object.create(null))}function P(s){const w=s.anchorMapTransactions.pop(),O=s.anchorMapTransactions;if(O.length===0)return;
const x=O[O.length-1],A=Object.keys(w);for(let p=0,S=A.length;p<S;p+=1){const k=A[p];i.call(x,k)||(x[k]=w[k])}}function V(s){const w=s.anchorMapTransactions.pop(),
O=Object.keys(w);for(let x=O.length-1;x>=0;x-=1){const A=w[O[x]];A.existed?s.anchorMap[O[x]]=A.value:delete s.anchorMap[O[x]]}}function G(s){return{position:s.position,
line:s.line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function Y(s,w){
s.position=w.position,s.line=w.line,s.lineStart=w.lineStart,s.lineIndent=w.lineIndent,s.firstTabInLine=w.firstTabInLine,s.tag=w.tag,s.anchor=w.anchor,s.kind=w.kind,
s.result=w.result}const ae={YAML:function(s,w,O){s.version!==null&&R(s,"duplication of %YAML directive"),O.length!==1&&R(s,"YAML directive accepts exactly one a\
rgument");const x=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);x===null&&R(s,"ill-formed argument of the YAML directive");const A=parseInt(x[1],10),p=parseInt(x[2],10);A!==
1&&R(s,"unacceptable YAML version of the document"),s.version=O[0],s.checkLineBreaks=p<2,p!==1&&p!==2&&y(s,"unsupported YAML version of the document")},TAG:function(s,w,O){
let x;O.length!==2&&R(s,"TAG directive accepts exactly two arguments");const A=O[0];x=O[1],g.test(A)||R(s,"ill-formed tag handle (first argument) of the TAG dir\
ective"),i.call(s.tagMap,A)&&R(s,'there is a previously declared suffix for "'+A+'" tag handle'),b.test(x)||R(s,"ill-formed tag prefix (second argument) of the \
TAG directive");try{x=decodeURIComponent(x)}catch{R(s,"tag prefix is malformed: "+x)}s.tagMap[A]=x}};function pe(s,w,O,x){if(w<O){const A=s.input.slice(w,O);if(x)
for(let p=0,S=A.length;p<S;p+=1){const k=A.charCodeAt(p);k===9||k>=32&&k<=1114111||R(s,"expected valid JSON character")}else d.test(A)&&R(s,"the stream contains\
 non-printable characters");s.result+=A}}function ke(s){s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&R(s,"merge keys excee\
ded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function Ae(s,w,O,x){t.isObject(O)||R(s,"cannot merge mappings; the provided source object is unacceptable"),ke(
s);const A=Object.keys(O);for(let p=0,S=A.length;p<S;p+=1){const k=A[p];ke(s),i.call(w,k)||(ie(w,k,O[k]),x[k]=!0)}}function Le(s,w,O,x,A,p,S,k,M){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let N=0,U=A.length;N<U;N+=1)Array.isArray(A[N])&&R(s,"nested arrays are not supported inside keys"),typeof A=="object"&&
_(A[N])==="[object Object]"&&(A[N]="[object Object]")}if(typeof A=="object"&&_(A)==="[object Object]"&&(A="[object Object]"),A=String(A),w===null&&(w={}),x==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&R(s,"abnormal merge sequence size");for(let N=0,U=p.length;N<U;N+=1)Ae(s,w,p[N],O)}else Ae(s,w,p,O);else
!s.json&&!i.call(O,A)&&i.call(w,A)&&(s.line=S||s.line,s.lineStart=k||s.lineStart,s.position=M||s.position,R(s,"duplicated mapping key")),ie(w,A,p),delete O[A];return w}
function ft(s){const w=s.input.charCodeAt(s.position);w===10?s.position++:w===13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):R(s,"a line br\
eak is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function ge(s,w,O){let x=0,A=s.input.charCodeAt(s.position);for(;A!==0;){for(;L(A);)A===9&&
s.firstTabInLine===-1&&(s.firstTabInLine=s.position),A=s.input.charCodeAt(++s.position);if(w&&A===35)do A=s.input.charCodeAt(++s.position);while(A!==10&&A!==13&&
A!==0);if($(A))for(ft(s),A=s.input.charCodeAt(s.position),x++,s.lineIndent=0;A===32;)s.lineIndent++,A=s.input.charCodeAt(++s.position);else break}return O!==-1&&
x!==0&&s.lineIndent<O&&y(s,"deficient indentation"),x}function $e(s){let w=s.position,O=s.input.charCodeAt(w);return!!((O===45||O===46)&&O===s.input.charCodeAt(
w+1)&&O===s.input.charCodeAt(w+2)&&(w+=3,O=s.input.charCodeAt(w),O===0||j(O)))}function ct(s,w){w===1?s.result+=" ":w>1&&(s.result+=t.repeat(`
`,w-1))}function Mt(s,w,O){let x,A,p,S,k,M;const N=s.kind,U=s.result;let T=s.input.charCodeAt(s.position);if(j(T)||E(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const F=s.input.charCodeAt(s.position+1);if(j(F)||O&&E(F))return!1}for(s.kind="scalar",
s.result="",x=A=s.position,p=!1;T!==0;){if(T===58){const F=s.input.charCodeAt(s.position+1);if(j(F)||O&&E(F))break}else if(T===35){const F=s.input.charCodeAt(s.
position-1);if(j(F))break}else{if(s.position===s.lineStart&&$e(s)||O&&E(T))break;if($(T))if(S=s.line,k=s.lineStart,M=s.lineIndent,ge(s,!1,-1),s.lineIndent>=w){p=
!0,T=s.input.charCodeAt(s.position);continue}else{s.position=A,s.line=S,s.lineStart=k,s.lineIndent=M;break}}p&&(pe(s,x,A,!1),ct(s,s.line-S),x=A=s.position,p=!1),
L(T)||(A=s.position+1),T=s.input.charCodeAt(++s.position)}return pe(s,x,A,!1),s.result?!0:(s.kind=N,s.result=U,!1)}function pt(s,w){let O,x,A=s.input.charCodeAt(
s.position);if(A!==39)return!1;for(s.kind="scalar",s.result="",s.position++,O=x=s.position;(A=s.input.charCodeAt(s.position))!==0;)if(A===39)if(pe(s,O,s.position,
!0),A=s.input.charCodeAt(++s.position),A===39)O=s.position,s.position++,x=s.position;else return!0;else $(A)?(pe(s,O,x,!0),ct(s,ge(s,!1,w)),O=x=s.position):s.position===
s.lineStart&&$e(s)?R(s,"unexpected end of the document within a single quoted scalar"):(s.position++,L(A)||(x=s.position));R(s,"unexpected end of the stream wit\
hin a single quoted scalar")}function Nt(s,w){let O,x,A,p=s.input.charCodeAt(s.position);if(p!==34)return!1;for(s.kind="scalar",s.result="",s.position++,O=x=s.position;(p=
s.input.charCodeAt(s.position))!==0;){if(p===34)return pe(s,O,s.position,!0),s.position++,!0;if(p===92){if(pe(s,O,s.position,!0),p=s.input.charCodeAt(++s.position),
$(p))ge(s,!1,w);else if(p<256&&Oe[p])s.result+=Re[p],s.position++;else if((A=Z(p))>0){let S=A,k=0;for(;S>0;S--)p=s.input.charCodeAt(++s.position),(A=H(p))>=0?k=
(k<<4)+A:R(s,"expected hexadecimal character");s.result+=Ee(k),s.position++}else R(s,"unknown escape sequence");O=x=s.position}else $(p)?(pe(s,O,x,!0),ct(s,ge(s,
!1,w)),O=x=s.position):s.position===s.lineStart&&$e(s)?R(s,"unexpected end of the document within a double quoted scalar"):(s.position++,L(p)||(x=s.position))}R(
s,"unexpected end of the stream within a double quoted scalar")}function $t(s,w){let O=!0,x,A,p;const S=s.tag;let k;const M=s.anchor;let N,U,T,F;const K=Object.
create(null);let z,q,X,ee=s.input.charCodeAt(s.position);if(ee===91)N=93,F=!1,k=[];else if(ee===123)N=125,F=!0,k={};else return!1;for(s.anchor!==null&&C(s,s.anchor,
k),ee=s.input.charCodeAt(++s.position);ee!==0;){if(ge(s,!0,w),ee=s.input.charCodeAt(s.position),ee===N)return s.position++,s.tag=S,s.anchor=M,s.kind=F?"mapping":
"sequence",s.result=k,!0;if(O?ee===44&&R(s,"expected the node content, but found ','"):R(s,"missed comma between flow collection entries"),q=z=X=null,U=T=!1,ee===
63){const ze=s.input.charCodeAt(s.position+1);j(ze)&&(U=T=!0,s.position++,ge(s,!0,w))}x=s.line,A=s.lineStart,p=s.position,We(s,w,a,!1,!0),q=s.tag,z=s.result,ge(
s,!0,w),ee=s.input.charCodeAt(s.position),(T||s.line===x)&&ee===58&&(U=!0,ee=s.input.charCodeAt(++s.position),ge(s,!0,w),We(s,w,a,!1,!0),X=s.result),F?Le(s,k,K,
q,z,X,x,A,p):U?k.push(Le(s,null,K,q,z,X,x,A,p)):k.push(z),ge(s,!0,w),ee=s.input.charCodeAt(s.position),ee===44?(O=!0,ee=s.input.charCodeAt(++s.position)):O=!1}R(
s,"unexpected end of the stream within a flow collection")}function Ge(s,w){let O,x=u,A=!1,p=!1,S=w,k=0,M=!1,N,U=s.input.charCodeAt(s.position);if(U===124)O=!1;else if(U===
62)O=!0;else return!1;for(s.kind="scalar",s.result="";U!==0;)if(U=s.input.charCodeAt(++s.position),U===43||U===45)u===x?x=U===43?m:h:R(s,"repeat of a chomping m\
ode identifier");else if((N=oe(U))>=0)N===0?R(s,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?R(s,"repeat of an indentation \
width identifier"):(S=w+N-1,p=!0);else break;if(L(U)){do U=s.input.charCodeAt(++s.position);while(L(U));if(U===35)do U=s.input.charCodeAt(++s.position);while(!$(
U)&&U!==0)}for(;U!==0;){for(ft(s),s.lineIndent=0,U=s.input.charCodeAt(s.position);(!p||s.lineIndent<S)&&U===32;)s.lineIndent++,U=s.input.charCodeAt(++s.position);
if(!p&&s.lineIndent>S&&(S=s.lineIndent),$(U)){k++;continue}if(!p&&S===0&&R(s,"missing indentation for block scalar"),s.lineIndent<S){x===m?s.result+=t.repeat(`
`,A?1+k:k):x===u&&A&&(s.result+=`
`);break}O?L(U)?(M=!0,s.result+=t.repeat(`
`,A?1+k:k)):M?(M=!1,s.result+=t.repeat(`
`,k+1)):k===0?A&&(s.result+=" "):s.result+=t.repeat(`
`,k):s.result+=t.repeat(`
`,A?1+k:k),A=!0,p=!0,k=0;const T=s.position;for(;!$(U)&&U!==0;)U=s.input.charCodeAt(++s.position);pe(s,T,s.position,!1)}return!0}function Ut(s,w){const O=s.tag,
x=s.anchor,A=[];let p=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&C(s,s.anchor,A);let S=s.input.charCodeAt(s.position);for(;S!==0&&(s.firstTabInLine!==
-1&&(s.position=s.firstTabInLine,R(s,"tab characters must not be used in indentation")),S===45);){const k=s.input.charCodeAt(s.position+1);if(!j(k))break;if(p=!0,
s.position++,ge(s,!0,-1)&&s.lineIndent<=w){A.push(null),S=s.input.charCodeAt(s.position);continue}const M=s.line;if(We(s,w,c,!1,!0),A.push(s.result),ge(s,!0,-1),
S=s.input.charCodeAt(s.position),(s.line===M||s.lineIndent>w)&&S!==0)R(s,"bad indentation of a sequence entry");else if(s.lineIndent<w)break}return p?(s.tag=O,s.
anchor=x,s.kind="sequence",s.result=A,!0):!1}function Dt(s,w,O){let x,A,p,S;const k=s.tag,M=s.anchor,N={},U=Object.create(null);let T=null,F=null,K=null,z=!1,q=!1;
if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&C(s,s.anchor,N);let X=s.input.charCodeAt(s.position);for(;X!==0;){!z&&s.firstTabInLine!==-1&&(s.position=s.firstTabInLine,
R(s,"tab characters must not be used in indentation"));const ee=s.input.charCodeAt(s.position+1),ze=s.line;if((X===63||X===58)&&j(ee))X===63?(z&&(Le(s,N,U,T,F,null,
A,p,S),T=F=K=null),q=!0,z=!0,x=!0):z?(z=!1,x=!0):R(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),s.position+=
1,X=ee;else{if(A=s.line,p=s.lineStart,S=s.position,!We(s,O,o,!1,!0))break;if(s.line===ze){for(X=s.input.charCodeAt(s.position);L(X);)X=s.input.charCodeAt(++s.position);
if(X===58)X=s.input.charCodeAt(++s.position),j(X)||R(s,"a whitespace character is expected after the key-value separator within a block mapping"),z&&(Le(s,N,U,T,
F,null,A,p,S),T=F=K=null),q=!0,z=!1,x=!1,T=s.tag,F=s.result;else if(q)R(s,"can not read an implicit mapping pair; a colon is missed");else return s.tag=k,s.anchor=
M,!0}else if(q)R(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=k,s.anchor=M,!0}if((s.line===ze||s.lineIndent>
w)&&(z&&(A=s.line,p=s.lineStart,S=s.position),We(s,w,l,!0,x)&&(z?F=s.result:K=s.result),z||(Le(s,N,U,T,F,K,A,p,S),T=F=K=null),ge(s,!0,-1),X=s.input.charCodeAt(s.
position)),(s.line===ze||s.lineIndent>w)&&X!==0)R(s,"bad indentation of a mapping entry");else if(s.lineIndent<w)break}return z&&Le(s,N,U,T,F,null,A,p,S),q&&(s.
tag=k,s.anchor=M,s.kind="mapping",s.result=N),q}function Lt(s){let w=!1,O=!1,x,A,p=s.input.charCodeAt(s.position);if(p!==33)return!1;s.tag!==null&&R(s,"duplicat\
ion of a tag property"),p=s.input.charCodeAt(++s.position),p===60?(w=!0,p=s.input.charCodeAt(++s.position)):p===33?(O=!0,x="!!",p=s.input.charCodeAt(++s.position)):
x="!";let S=s.position;if(w){do p=s.input.charCodeAt(++s.position);while(p!==0&&p!==62);s.position<s.length?(A=s.input.slice(S,s.position),p=s.input.charCodeAt(
++s.position)):R(s,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!j(p);)p===33&&(O?R(s,"tag suffix cannot contain exclamation marks"):(x=
s.input.slice(S-1,s.position+1),g.test(x)||R(s,"named tag handle cannot contain such characters"),O=!0,S=s.position+1)),p=s.input.charCodeAt(++s.position);A=s.input.
slice(S,s.position),v.test(A)&&R(s,"tag suffix cannot contain flow indicator characters")}A&&!b.test(A)&&R(s,"tag name cannot contain such characters: "+A);try{
A=decodeURIComponent(A)}catch{R(s,"tag name is malformed: "+A)}return w?s.tag=A:i.call(s.tagMap,x)?s.tag=s.tagMap[x]+A:x==="!"?s.tag="!"+A:x==="!!"?s.tag="tag:y\
aml.org,2002:"+A:R(s,'undeclared tag handle "'+x+'"'),!0}function Ft(s){let w=s.input.charCodeAt(s.position);if(w!==38)return!1;s.anchor!==null&&R(s,"duplicatio\
n of an anchor property"),w=s.input.charCodeAt(++s.position);const O=s.position;for(;w!==0&&!j(w)&&!E(w);)w=s.input.charCodeAt(++s.position);return s.position===
O&&R(s,"name of an anchor node must contain at least one character"),s.anchor=s.input.slice(O,s.position),!0}function Jr(s){let w=s.input.charCodeAt(s.position);
if(w!==42)return!1;w=s.input.charCodeAt(++s.position);const O=s.position;for(;w!==0&&!j(w)&&!E(w);)w=s.input.charCodeAt(++s.position);s.position===O&&R(s,"name \
of an alias node must contain at least one character");const x=s.input.slice(O,s.position);return i.call(s.anchorMap,x)||R(s,'unidentified alias "'+x+'"'),s.result=
s.anchorMap[x],ge(s,!0,-1),!0}function jt(s,w,O,x){const A=G(s);return B(s),Y(s,w),s.tag=null,s.anchor=null,s.kind=null,s.result=null,Dt(s,O,x)&&s.kind==="mappi\
ng"?(P(s),!0):(V(s),Y(s,A),!1)}function We(s,w,O,x,A){let p,S,k=1,M=!1,N=!1,U=null,T,F,K;s.depth>=s.maxDepth&&R(s,"nesting exceeded maxDepth ("+s.maxDepth+")"),
s.depth+=1,s.listener!==null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;const z=p=S=l===O||c===O;if(x&&ge(s,!0,-1)&&(M=!0,s.lineIndent>
w?k=1:s.lineIndent===w?k=0:s.lineIndent<w&&(k=-1)),k===1)for(;;){const q=s.input.charCodeAt(s.position),X=G(s);if(M&&(q===33&&s.tag!==null||q===38&&s.anchor!==null)||
!Lt(s)&&!Ft(s))break;U===null&&(U=X),ge(s,!0,-1)?(M=!0,S=z,s.lineIndent>w?k=1:s.lineIndent===w?k=0:s.lineIndent<w&&(k=-1)):S=!1}if(S&&(S=M||A),k===1||l===O)if(a===
O||o===O?F=w:F=w+1,K=s.position-s.lineStart,k===1)if(S&&(Ut(s,K)||Dt(s,K,F))||$t(s,F))N=!0;else{const q=s.input.charCodeAt(s.position);U!==null&&z&&!S&&q!==124&&
q!==62&&jt(s,U,U.position-U.lineStart,F)||p&&Ge(s,F)||pt(s,F)||Nt(s,F)?N=!0:Jr(s)?(N=!0,(s.tag!==null||s.anchor!==null)&&R(s,"alias node should not have any pro\
perties")):Mt(s,F,a===O)&&(N=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&C(s,s.anchor,s.result)}else k===0&&(N=S&&Ut(s,K));if(s.tag===null)s.anchor!==null&&C(
s,s.anchor,s.result);else if(s.tag==="?"){s.result!==null&&s.kind!=="scalar"&&R(s,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+s.kind+'"');
for(let q=0,X=s.implicitTypes.length;q<X;q+=1)if(T=s.implicitTypes[q],T.resolve(s.result)){s.result=T.construct(s.result),s.tag=T.tag,s.anchor!==null&&C(s,s.anchor,
s.result);break}}else if(s.tag!=="!"){if(i.call(s.typeMap[s.kind||"fallback"],s.tag))T=s.typeMap[s.kind||"fallback"][s.tag];else{T=null;const q=s.typeMap.multi[s.
kind||"fallback"];for(let X=0,ee=q.length;X<ee;X+=1)if(s.tag.slice(0,q[X].tag.length)===q[X].tag){T=q[X];break}}T||R(s,"unknown tag !<"+s.tag+">"),s.result!==null&&
T.kind!==s.kind&&R(s,"unacceptable node kind for !<"+s.tag+'> tag; it should be "'+T.kind+'", not "'+s.kind+'"'),T.resolve(s.result,s.tag)?(s.result=T.construct(
s.result,s.tag),s.anchor!==null&&C(s,s.anchor,s.result)):R(s,"cannot resolve a node with !<"+s.tag+"> explicit tag")}return s.listener!==null&&s.listener("close",
s),s.depth-=1,s.tag!==null||s.anchor!==null||N}function Zr(s){const w=s.position;let O=!1,x;for(s.version=null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(
null),s.anchorMap=Object.create(null);(x=s.input.charCodeAt(s.position))!==0&&(ge(s,!0,-1),x=s.input.charCodeAt(s.position),!(s.lineIndent>0||x!==37));){O=!0,x=
s.input.charCodeAt(++s.position);let A=s.position;for(;x!==0&&!j(x);)x=s.input.charCodeAt(++s.position);const p=s.input.slice(A,s.position),S=[];for(p.length<1&&
R(s,"directive name must not be less than one character in length");x!==0;){for(;L(x);)x=s.input.charCodeAt(++s.position);if(x===35){do x=s.input.charCodeAt(++s.
position);while(x!==0&&!$(x));break}if($(x))break;for(A=s.position;x!==0&&!j(x);)x=s.input.charCodeAt(++s.position);S.push(s.input.slice(A,s.position))}x!==0&&ft(
s),i.call(ae,p)?ae[p](s,p,S):y(s,'unknown document directive "'+p+'"')}if(ge(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(s.position)===45&&s.input.charCodeAt(
s.position+1)===45&&s.input.charCodeAt(s.position+2)===45?(s.position+=3,ge(s,!0,-1)):O&&R(s,"directives end mark is expected"),We(s,s.lineIndent-1,l,!1,!0),ge(
s,!0,-1),s.checkLineBreaks&&f.test(s.input.slice(w,s.position))&&y(s,"non-ASCII line breaks are interpreted as content"),s.documents.push(s.result),s.position===
s.lineStart&&$e(s)){s.input.charCodeAt(s.position)===46&&(s.position+=3,ge(s,!0,-1));return}s.position<s.length-1&&R(s,"end of the stream or a document separato\
r is expected")}function mt(s,w){s=String(s),w=w||{},s.length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));const O=new fe(s,w),x=s.indexOf("\0");for(x!==-1&&(O.position=x,R(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)Zr(O);return O.documents}function Xr(s,w,O){w!==null&&typeof w==
"object"&&typeof O>"u"&&(O=w,w=null);const x=mt(s,O);if(typeof w!="function")return x;for(let A=0,p=x.length;A<p;A+=1)w(x[A])}function Qr(s,w){const O=mt(s,w);if(O.
length!==0){if(O.length===1)return O[0];throw new e("expected a single document in the stream, but found more")}}return Et.loadAll=Xr,Et.load=Qr,Et}var mr={},us;
function ao(){if(us)return mr;us=1;const t=lt(),e=ht(),r=pr(),n=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,o=9,c=10,l=13,u=32,h=33,m=34,
d=35,f=37,v=38,g=39,b=42,_=44,$=45,L=58,j=61,E=62,H=63,Z=64,oe=91,we=93,Ee=96,ie=123,Oe=124,Re=125,fe={};fe[0]="\\0",fe[7]="\\a",fe[8]="\\b",fe[9]="\\t",fe[10]=
"\\n",fe[11]="\\v",fe[12]="\\f",fe[13]="\\r",fe[27]="\\e",fe[34]='\\"',fe[92]="\\\\",fe[133]="\\N",fe[160]="\\_",fe[8232]="\\L",fe[8233]="\\P";const Ke=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],R=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function y(p,S){if(S===null)return{};const k={},
M=Object.keys(S);for(let N=0,U=M.length;N<U;N+=1){let T=M[N],F=String(S[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const K=p.compiledTypeMap.fallback[T];
K&&i.call(K.styleAliases,F)&&(F=K.styleAliases[F]),k[T]=F}return k}function C(p){let S,k;const M=p.toString(16).toUpperCase();if(p<=255)S="x",k=2;else if(p<=65535)
S="u",k=4;else if(p<=4294967295)S="U",k=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+S+t.repeat("0",k-M.length)+
M}const B=1,P=2;function V(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=t.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=y(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?P:B,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function G(p,S){const k=t.repeat(" ",S);let M=0,N="";const U=p.length;for(;M<U;){let T;const F=p.
indexOf(`
`,M);F===-1?(T=p.slice(M),M=U):(T=p.slice(M,F+1),M=F+1),T.length&&T!==`
`&&(N+=k),N+=T}return N}function Y(p,S){return`
`+t.repeat(" ",p.indent*S)}function ae(p,S){for(let k=0,M=p.implicitTypes.length;k<M;k+=1)if(p.implicitTypes[k].resolve(S))return!0;return!1}function pe(p){return p===
u||p===o}function ke(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==a||p>=65536&&p<=1114111}function Ae(p){return ke(p)&&
p!==a&&p!==l&&p!==c}function Le(p,S,k){const M=Ae(p),N=M&&!pe(p);return(k?M:M&&p!==_&&p!==oe&&p!==we&&p!==ie&&p!==Re)&&p!==d&&!(S===L&&!N)||Ae(S)&&!pe(S)&&p===d||
S===L&&N}function ft(p){return ke(p)&&p!==a&&!pe(p)&&p!==$&&p!==H&&p!==L&&p!==_&&p!==oe&&p!==we&&p!==ie&&p!==Re&&p!==d&&p!==v&&p!==b&&p!==h&&p!==Oe&&p!==j&&p!==
E&&p!==g&&p!==m&&p!==f&&p!==Z&&p!==Ee}function ge(p){return!pe(p)&&p!==L}function $e(p,S){const k=p.charCodeAt(S);let M;return k>=55296&&k<=56319&&S+1<p.length&&
(M=p.charCodeAt(S+1),M>=56320&&M<=57343)?(k-55296)*1024+M-56320+65536:k}function ct(p){return/^\n* /.test(p)}const Mt=1,pt=2,Nt=3,$t=4,Ge=5;function Ut(p,S,k,M,N,U,T,F){
let K,z=0,q=null,X=!1,ee=!1;const ze=M!==-1;let gt=-1,vt=ft($e(p,0))&&ge($e(p,p.length-1));if(S||T)for(K=0;K<p.length;z>=65536?K+=2:K++){if(z=$e(p,K),!ke(z))return Ge;
vt=vt&&Le(z,q,F),q=z}else{for(K=0;K<p.length;z>=65536?K+=2:K++){if(z=$e(p,K),z===c)X=!0,ze&&(ee=ee||K-gt-1>M&&p[gt+1]!==" ",gt=K);else if(!ke(z))return Ge;vt=vt&&
Le(z,q,F),q=z}ee=ee||ze&&K-gt-1>M&&p[gt+1]!==" "}return!X&&!ee?vt&&!T&&!N(p)?Mt:U===P?Ge:pt:k>9&&ct(p)?Ge:T?U===P?Ge:pt:ee?$t:Nt}function Dt(p,S,k,M,N){p.dump=(function(){
if(S.length===0)return p.quotingType===P?'""':"''";if(!p.noCompatMode&&(Ke.indexOf(S)!==-1||R.test(S)))return p.quotingType===P?'"'+S+'"':"'"+S+"'";const U=p.indent*
Math.max(1,k),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-U),F=M||p.flowLevel>-1&&k>=p.flowLevel;function K(z){return ae(p,z)}switch(Ut(
S,F,p.indent,T,K,p.quotingType,p.forceQuotes&&!M,N)){case Mt:return S;case pt:return"'"+S.replace(/'/g,"''")+"'";case Nt:return"|"+Lt(S,p.indent)+Ft(G(S,U));case $t:
return">"+Lt(S,p.indent)+Ft(G(Jr(S,T),U));case Ge:return'"'+We(S)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Lt(p,S){const k=ct(
p)?String(S):"",M=p[p.length-1]===`
`,N=M&&(p[p.length-2]===`
`||p===`
`)?"+":M?"":"-";return k+N+`
`}function Ft(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function Jr(p,S){const k=/(\n+)([^\n]*)/g;let M=(function(){let F=p.indexOf(`
`);return F=F!==-1?F:p.length,k.lastIndex=F,jt(p.slice(0,F),S)})(),N=p[0]===`
`||p[0]===" ",U,T;for(;T=k.exec(p);){const F=T[1],K=T[2];U=K[0]===" ",M+=F+(!N&&!U&&K!==""?`
`:"")+jt(K,S),N=U}return M}function jt(p,S){if(p===""||p[0]===" ")return p;const k=/ [^ ]/g;let M,N=0,U,T=0,F=0,K="";for(;M=k.exec(p);)F=M.index,F-N>S&&(U=T>N?T:
F,K+=`
`+p.slice(N,U),N=U+1),T=F;return K+=`
`,p.length-N>S&&T>N?K+=p.slice(N,T)+`
`+p.slice(T+1):K+=p.slice(N),K.slice(1)}function We(p){let S="",k=0;for(let M=0;M<p.length;k>=65536?M+=2:M++){k=$e(p,M);const N=fe[k];!N&&ke(k)?(S+=p[M],k>=65536&&
(S+=p[M+1])):S+=N||C(k)}return S}function Zr(p,S,k){let M="";const N=p.tag;for(let U=0,T=k.length;U<T;U+=1){let F=k[U];p.replacer&&(F=p.replacer.call(k,String(U),
F)),(w(p,S,F,!1,!1)||typeof F>"u"&&w(p,S,null,!1,!1))&&(M!==""&&(M+=","+(p.condenseFlow?"":" ")),M+=p.dump)}p.tag=N,p.dump="["+M+"]"}function mt(p,S,k,M){let N="";
const U=p.tag;for(let T=0,F=k.length;T<F;T+=1){let K=k[T];p.replacer&&(K=p.replacer.call(k,String(T),K)),(w(p,S+1,K,!0,!0,!1,!0)||typeof K>"u"&&w(p,S+1,null,!0,
!0,!1,!0))&&((!M||N!=="")&&(N+=Y(p,S)),p.dump&&c===p.dump.charCodeAt(0)?N+="-":N+="- ",N+=p.dump)}p.tag=U,p.dump=N||"[]"}function Xr(p,S,k){let M="";const N=p.tag,
U=Object.keys(k);for(let T=0,F=U.length;T<F;T+=1){let K="";M!==""&&(K+=", "),p.condenseFlow&&(K+='"');const z=U[T];let q=k[z];p.replacer&&(q=p.replacer.call(k,z,
q)),w(p,S,z,!1,!1)&&(p.dump.length>1024&&(K+="? "),K+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),w(p,S,q,!1,!1)&&(K+=p.dump,M+=K))}p.tag=N,p.dump=
"{"+M+"}"}function Qr(p,S,k,M){let N="";const U=p.tag,T=Object.keys(k);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new e("sortKeys must be a boolean or a function");for(let F=0,K=T.length;F<K;F+=1){let z="";(!M||N!=="")&&(z+=Y(p,S));const q=T[F];let X=k[q];if(p.
replacer&&(X=p.replacer.call(k,q,X)),!w(p,S+1,q,!0,!0,!0))continue;const ee=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;ee&&(p.dump&&c===p.dump.charCodeAt(
0)?z+="?":z+="? "),z+=p.dump,ee&&(z+=Y(p,S)),w(p,S+1,X,!0,ee)&&(p.dump&&c===p.dump.charCodeAt(0)?z+=":":z+=": ",z+=p.dump,N+=z)}p.tag=U,p.dump=N||"{}"}function s(p,S,k){
const M=k?p.explicitTypes:p.implicitTypes;for(let N=0,U=M.length;N<U;N+=1){const T=M[N];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof S=="object"&&S instanceof
T.instanceOf)&&(!T.predicate||T.predicate(S))){if(k?T.multi&&T.representName?p.tag=T.representName(S):p.tag=T.tag:p.tag="?",T.represent){const F=p.styleMap[T.tag]||
T.defaultStyle;let K;if(n.call(T.represent)==="[object Function]")K=T.represent(S,F);else if(i.call(T.represent,F))K=T.represent[F](S,F);else throw new e("!<"+T.
tag+'> tag resolver accepts not "'+F+'" style');p.dump=K}return!0}}return!1}function w(p,S,k,M,N,U,T){p.tag=null,p.dump=k,s(p,k,!1)||s(p,k,!0);const F=n.call(p.
dump),K=M;M&&(M=p.flowLevel<0||p.flowLevel>S);const z=F==="[object Object]"||F==="[object Array]";let q,X;if(z&&(q=p.duplicates.indexOf(k),X=q!==-1),(p.tag!==null&&
p.tag!=="?"||X||p.indent!==2&&S>0)&&(N=!1),X&&p.usedDuplicates[q])p.dump="*ref_"+q;else{if(z&&X&&!p.usedDuplicates[q]&&(p.usedDuplicates[q]=!0),F==="[object Obj\
ect]")M&&Object.keys(p.dump).length!==0?(Qr(p,S,p.dump,N),X&&(p.dump="&ref_"+q+p.dump)):(Xr(p,S,p.dump),X&&(p.dump="&ref_"+q+" "+p.dump));else if(F==="[object A\
rray]")M&&p.dump.length!==0?(p.noArrayIndent&&!T&&S>0?mt(p,S-1,p.dump,N):mt(p,S,p.dump,N),X&&(p.dump="&ref_"+q+p.dump)):(Zr(p,S,p.dump),X&&(p.dump="&ref_"+q+" "+
p.dump));else if(F==="[object String]")p.tag!=="?"&&Dt(p,p.dump,S,U,K);else{if(F==="[object Undefined]"||p.skipInvalid)return!1;throw new e("unacceptable kind o\
f an object to dump "+F)}if(p.tag!==null&&p.tag!=="?"){let ee=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?ee="!"+ee:ee.slice(
0,18)==="tag:yaml.org,2002:"?ee="!!"+ee.slice(18):ee="!<"+ee+">",p.dump=ee+" "+p.dump}}return!0}function O(p,S){const k=[],M=[];x(p,k,M);const N=M.length;for(let U=0;U<
N;U+=1)S.duplicates.push(k[M[U]]);S.usedDuplicates=new Array(N)}function x(p,S,k){if(p!==null&&typeof p=="object"){const M=S.indexOf(p);if(M!==-1)k.indexOf(M)===
-1&&k.push(M);else if(S.push(p),Array.isArray(p))for(let N=0,U=p.length;N<U;N+=1)x(p[N],S,k);else{const N=Object.keys(p);for(let U=0,T=N.length;U<T;U+=1)x(p[N[U]],
S,k)}}}function A(p,S){S=S||{};const k=new V(S);k.noRefs||O(p,k);let M=p;return k.replacer&&(M=k.replacer.call({"":M},"",M)),w(k,0,M,!0,!0)?k.dump+`
`:""}return mr.dump=A,mr}var ls;function co(){if(ls)return _e;ls=1;const t=oo(),e=ao();function r(n,i){return function(){throw new Error("Function yaml."+n+" is\
 removed in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return _e.Type=Ce(),_e.Schema=An(),_e.FAILSAFE_SCHEMA=Bn(),_e.JSON_SCHEMA=Kn(),_e.
CORE_SCHEMA=zn(),_e.DEFAULT_SCHEMA=pr(),_e.load=t.load,_e.loadAll=t.loadAll,_e.dump=e.dump,_e.YAMLException=ht(),_e.types={binary:Qn(),float:jn(),map:Pn(),null:Nn(),
pairs:ns(),set:is(),timestamp:Yn(),bool:Un(),int:Ln(),merge:Zn(),omap:ts(),seq:Tn(),str:In()},_e.safeLoad=r("safeLoad","load"),_e.safeLoadAll=r("safeLoadAll","l\
oadAll"),_e.safeDump=r("safeDump","dump"),_e}var uo=co(),hs=so(uo),{Type:sl,Schema:il,FAILSAFE_SCHEMA:ol,JSON_SCHEMA:al,CORE_SCHEMA:cl,DEFAULT_SCHEMA:ul,load:ll,
loadAll:hl,dump:dl,YAMLException:fl,types:pl,safeLoad:ml,safeLoadAll:gl,safeDump:vl}=hs,lo=function(){throw new Error("node-fetch is not in this bundle.")},ho=class{add(t,e,r){
if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(t)?t:[t]).forEach(function(n){this[n]=this[n]||
[],e&&this[n][r?"unshift":"push"](e)},this)}run(t,e){this[t]=this[t]||[],this[t].forEach(function(r){r.call(e&&e.context?e.context:e,e)})}},fo=class{constructor(t){
this.jsep=t,this.registered={}}register(...t){t.forEach(e=>{if(typeof e!="object"||!e.name||!e.init)throw new Error("Invalid JSEP plugin format");this.registered[e.
name]||(e.init(this.jsep),this.registered[e.name]=e)})}},xe=class I{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JS\
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
r),i=[o,a,c];r=this.gobbleBinaryOp();){if(n=I.binaryPrecedence(r),n===0){this.index-=r.length;break}a={value:r,prec:n,right_a:I.right_associative.has(r)},u=r;const h=m=>a.
right_a&&m.right_a?n>m.prec:n<=m.prec;for(;i.length>2&&h(i[i.length-2]);)c=i.pop(),r=i.pop().value,o=i.pop(),e={type:I.BINARY_EXP,operator:r,left:o,right:c},i.push(
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
gobbleArguments(I.CBRACK_CODE)}}},po=new ho;Object.assign(xe,{hooks:po,plugins:new fo(xe),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),xe.max_unop_len=xe.getMaxKeyLen(xe.unary_ops),xe.max_binop_len=xe.getMaxKeyLen(xe.binary_ops);
var Be=t=>new xe(t).parse(),mo=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(xe).filter(t=>!mo.includes(t)&&Be[t]===void 0).forEach(t=>{Be[t]=xe[t]}),
Be.Jsep=xe;var go="ConditionalExpression",vo={name:"ternary",init(t){t.hooks.add("after-expression",function(e){if(e.node&&this.code===t.QUMARK_CODE){this.index++;
const r=e.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===t.COLON_CODE){this.index++;const i=this.gobbleExpression();
if(i||this.throwError("Expected expression"),e.node={type:go,test:r,consequent:n,alternate:i},r.operator&&t.binary_ops[r.operator]<=.9){let a=r;for(;a.right.operator&&
t.binary_ops[a.right.operator]<=.9;)a=a.right;e.node.test=a.right,a.right=e.node,e.node=r}}else this.throwError("Expected :")}})}};Be.plugins.register(vo);var ds=47,
yo=92,wo={name:"regex",init(t){t.hooks.add("gobble-token",function(e){if(this.code===ds){const r=++this.index;let n=!1;for(;this.index<this.expr.length;){if(this.
code===ds&&!n){const i=this.expr.slice(r,this.index);let a="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
a+=this.char;else break}let o;try{o=new RegExp(i,a)}catch(c){this.throwError(c.message)}return e.node={type:t.LITERAL,value:o,raw:this.expr.slice(r-1,this.index)},
e.node=this.gobbleTokenProperty(e.node),e.node}this.code===t.OBRACK_CODE?n=!0:n&&this.code===t.CBRACK_CODE&&(n=!1),this.index+=this.code===yo?2:1}this.throwError(
"Unclosed Regex")}})}},gr=43,bo=45,st={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[gr,bo],assignmentPrecedence:.9,init(t){const e=[t.IDENTIFIER,t.MEMBER_EXP];st.assignmentOperators.forEach(n=>t.addBinaryOp(n,st.assignmentPrecedence,
!0)),t.hooks.add("gobble-token",function(n){const i=this.code;st.updateOperators.some(a=>a===i&&a===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={
type:"UpdateExpression",operator:i===gr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!n.node.argument||!e.includes(n.node.argument.
type))&&this.throwError(`Unexpected ${n.node.operator}`))}),t.hooks.add("after-token",function(n){if(n.node){const i=this.code;st.updateOperators.some(a=>a===i&&
a===this.expr.charCodeAt(this.index+1))&&(e.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",
operator:i===gr?"++":"--",argument:n.node,prefix:!1})}}),t.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(n){st.assignmentOperators.has(
n.operator)?(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(i=>{i&&typeof i=="object"&&r(i)})}}};Be.plugins.register(wo,
st),Be.addUnaryOp("typeof"),Be.addUnaryOp("void"),Be.addLiteral("null",null),Be.addLiteral("undefined",void 0);var So=new Set(["constructor","__proto__","__defi\
neGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),ce={evalAst(t,e){switch(t.type){case"BinaryExpression":case"LogicalExpression":return ce.
evalBinaryExpression(t,e);case"Compound":return ce.evalCompound(t,e);case"ConditionalExpression":return ce.evalConditionalExpression(t,e);case"Identifier":return ce.
evalIdentifier(t,e);case"Literal":return ce.evalLiteral(t,e);case"MemberExpression":return ce.evalMemberExpression(t,e);case"UnaryExpression":return ce.evalUnaryExpression(
t,e);case"ArrayExpression":return ce.evalArrayExpression(t,e);case"CallExpression":return ce.evalCallExpression(t,e);case"AssignmentExpression":return ce.evalAssignmentExpression(
t,e);default:throw SyntaxError("Unexpected expression",t)}},evalBinaryExpression(t,e){return{"||":(r,n)=>r||n(),"&&":(r,n)=>r&&n(),"|":(r,n)=>r|n(),"^":(r,n)=>r^
n(),"&":(r,n)=>r&n(),"==":(r,n)=>r==n(),"!=":(r,n)=>r!=n(),"===":(r,n)=>r===n(),"!==":(r,n)=>r!==n(),"<":(r,n)=>r<n(),">":(r,n)=>r>n(),"<=":(r,n)=>r<=n(),">=":(r,n)=>r>=
n(),"<<":(r,n)=>r<<n(),">>":(r,n)=>r>>n(),">>>":(r,n)=>r>>>n(),"+":(r,n)=>r+n(),"-":(r,n)=>r-n(),"*":(r,n)=>r*n(),"/":(r,n)=>r/n(),"%":(r,n)=>r%n()}[t.operator](
ce.evalAst(t.left,e),()=>ce.evalAst(t.right,e))},evalCompound(t,e){let r;for(let n=0;n<t.body.length;n++){t.body[n].type==="Identifier"&&["var","let","const"].includes(
t.body[n].name)&&t.body[n+1]&&t.body[n+1].type==="AssignmentExpression"&&(n+=1);const i=t.body[n];r=ce.evalAst(i,e)}return r},evalConditionalExpression(t,e){return ce.
evalAst(t.test,e)?ce.evalAst(t.consequent,e):ce.evalAst(t.alternate,e)},evalIdentifier(t,e){if(Object.hasOwn(e,t.name))return e[t.name];throw ReferenceError(`${t.
name} is not defined`)},evalLiteral(t){return t.value},evalMemberExpression(t,e){const r=String(t.computed?ce.evalAst(t.property):t.property.name),n=ce.evalAst(
t.object,e);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&So.has(r))throw TypeError(`Cannot read propert\
ies of ${n} (reading '${r}')`);const i=n[r];return typeof i=="function"?i.bind(n):i},evalUnaryExpression(t,e){return{"-":r=>-ce.evalAst(r,e),"!":r=>!ce.evalAst(
r,e),"~":r=>~ce.evalAst(r,e),"+":r=>+ce.evalAst(r,e),typeof:r=>typeof ce.evalAst(r,e),void:r=>{ce.evalAst(r,e)}}[t.operator](t.argument)},evalArrayExpression(t,e){
return t.elements.map(r=>ce.evalAst(r,e))},evalCallExpression(t,e){const r=t.arguments.map(i=>ce.evalAst(i,e)),n=ce.evalAst(t.callee,e);if(n===Function)throw new Error(
"Function constructor is disabled");return n(...r)},evalAssignmentExpression(t,e){if(t.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=t.left.name,n=ce.evalAst(t.right,e);return e[r]=n,e[r]}},Eo=class{constructor(t){this.code=t,this.ast=Be(this.code)}runInNewContext(t){const e=Object.
assign(Object.create(null),t);return ce.evalAst(this.ast,e)}};function Ve(t,e){return t=t.slice(),t.push(e),t}function vr(t,e){return e=e.slice(),e.unshift(t),e}
var _o=class extends Error{constructor(t){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=t,this.name="NewError"}};function ne(t,e,r,n,i){if(!(this instanceof ne))try{return new ne(t,e,r,n,i)}catch(o){if(!o.avoidNew)throw o;return o.value}typeof t==
"string"&&(i=n,n=r,r=e,e=t,t=null);const a=t&&typeof t=="object";if(t=t||{},this.json=t.json||r,this.path=t.path||e,this.resultType=t.resultType||"value",this.flatten=
t.flatten||!1,this.wrap=Object.hasOwn(t,"wrap")?t.wrap:!0,this.sandbox=t.sandbox||{},this.eval=t.eval===void 0?"safe":t.eval,this.ignoreEvalErrors=typeof t.ignoreEvalErrors>
"u"?!1:t.ignoreEvalErrors,this.parent=t.parent||null,this.parentProperty=t.parentProperty||null,this.callback=t.callback||n||null,this.otherTypeCallback=t.otherTypeCallback||
i||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},t.autostart!==!1){const o={path:a?t.path:
e};a?"json"in t&&(o.json=t.json):o.json=r;const c=this.evaluate(o);if(!c||typeof c!="object")throw new _o(c);return c}}ne.prototype.evaluate=function(t,e,r,n){let i=this.
parent,a=this.parentProperty,{flatten:o,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=n||this.otherTypeCallback,e=e||this.json,t=t||this.path,t&&typeof t=="object"&&!Array.isArray(t)){if(!t.path&&t.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(t,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:e}=t),o=Object.hasOwn(t,"flatten")?t.flatten:o,this.currResultType=Object.hasOwn(
t,"resultType")?t.resultType:this.currResultType,this.currSandbox=Object.hasOwn(t,"sandbox")?t.sandbox:this.currSandbox,c=Object.hasOwn(t,"wrap")?t.wrap:c,this.
currEval=Object.hasOwn(t,"eval")?t.eval:this.currEval,r=Object.hasOwn(t,"callback")?t.callback:r,this.currOtherTypeCallback=Object.hasOwn(t,"otherTypeCallback")?
t.otherTypeCallback:this.currOtherTypeCallback,i=Object.hasOwn(t,"parent")?t.parent:i,a=Object.hasOwn(t,"parentProperty")?t.parentProperty:a,t=t.path}if(i=i||null,
a=a||null,Array.isArray(t)&&(t=ne.toPathString(t)),!t&&t!==""||!e)return;const l=ne.toPathArray(t);l[0]==="$"&&l.length>1&&l.shift(),this._hasParentSelector=null;
const u=this._trace(l,e,["$"],i,a,r).filter(function(h){return h&&!h.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((h,m)=>{const d=this._getPreferredOutput(m);return o&&Array.isArray(d)?h=h.concat(d):h.push(d),h},[]):c?[]:void 0},ne.prototype._getPreferredOutput=
function(t){const e=this.currResultType;switch(e){case"all":{const r=Array.isArray(t.path)?t.path:ne.toPathArray(t.path);return t.pointer=ne.toPointer(r),t.path=
typeof t.path=="string"?t.path:ne.toPathString(t.path),t}case"value":case"parent":case"parentProperty":return t[e];case"path":return ne.toPathString(t[e]);case"\
pointer":return ne.toPointer(t.path);default:throw new TypeError("Unknown result type")}},ne.prototype._handleCallback=function(t,e,r){if(e){const n=this._getPreferredOutput(
t);t.path=typeof t.path=="string"?t.path:ne.toPathString(t.path),e(n,r,t)}},ne.prototype._trace=function(t,e,r,n,i,a,o,c){let l;if(!t.length)return l={path:r,value:e,
parent:n,parentProperty:i,hasArrExpr:o},this._handleCallback(l,a,"value"),l;const u=t[0],h=t.slice(1),m=[];function d(f){Array.isArray(f)?f.forEach(v=>{m.push(v)}):
m.push(f)}if((typeof u!="string"||c)&&e&&Object.hasOwn(e,u))d(this._trace(h,e[u],Ve(r,u),e,u,a,o));else if(u==="*")this._walk(e,f=>{d(this._trace(h,e[f],Ve(r,f),
e,f,a,!0,!0))});else if(u==="..")d(this._trace(h,e,r,n,i,a,o)),this._walk(e,f=>{typeof e[f]=="object"&&d(this._trace(t.slice(),e[f],Ve(r,f),e,f,a,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:h,isParentSelector:!0};if(u==="~")return l={path:Ve(r,u),value:i,parent:n,parentProperty:null},this.
_handleCallback(l,a,"property"),l;if(u==="$")d(this._trace(h,e,r,null,null,a,o));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))d(this._slice(u,h,e,r,n,i,a));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const f=u.replace(/^\?\((.*?)\)$/u,"$1"),v=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(f);v?this._walk(e,g=>{const b=[v[2]],_=v[1]?e[g][v[1]]:e[g];this._trace(b,_,r,n,i,a,!0).length>0&&d(this._trace(h,e[g],Ve(r,g),e,g,a,!0))}):this._walk(e,g=>{
this._eval(f,e[g],g,r,n,i)&&d(this._trace(h,e[g],Ve(r,g),e,g,a,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");d(this._trace(vr(this._eval(u,e,r.at(-1),r.slice(0,-1),n,i),h),e,r,n,i,a,o))}else if(u[0]==="@"){let f=!1;const v=u.slice(1,-2);switch(v){case"\
scalar":(!e||!["object","function"].includes(typeof e))&&(f=!0);break;case"boolean":case"string":case"undefined":case"function":typeof e===v&&(f=!0);break;case"\
integer":Number.isFinite(e)&&!(e%1)&&(f=!0);break;case"number":Number.isFinite(e)&&(f=!0);break;case"nonFinite":typeof e=="number"&&!Number.isFinite(e)&&(f=!0);
break;case"object":e&&typeof e===v&&(f=!0);break;case"array":Array.isArray(e)&&(f=!0);break;case"other":f=this.currOtherTypeCallback(e,r,n,i);break;case"null":e===
null&&(f=!0);break;default:throw new TypeError("Unknown value type "+v)}if(f)return l={path:r,value:e,parent:n,parentProperty:i},this._handleCallback(l,a,"value"),
l}else if(u[0]==="`"&&e&&Object.hasOwn(e,u.slice(1))){const f=u.slice(1);d(this._trace(h,e[f],Ve(r,f),e,f,a,o,!0))}else if(u.includes(",")){const f=u.split(",");
for(const v of f)d(this._trace(vr(v,h),e,r,n,i,a,!0))}else!c&&e&&Object.hasOwn(e,u)&&d(this._trace(h,e[u],Ve(r,u),e,u,a,o,!0))}if(this._hasParentSelector)for(let f=0;f<
m.length;f++){const v=m[f];if(v&&v.isParentSelector){const g=this._trace(v.expr,e,v.path,n,i,a,o);if(Array.isArray(g)){m[f]=g[0];const b=g.length;for(let _=1;_<
b;_++)f++,m.splice(f,0,g[_])}else m[f]=g}}return m},ne.prototype._walk=function(t,e){if(Array.isArray(t)){const r=t.length;for(let n=0;n<r;n++)e(n)}else t&&typeof t==
"object"&&Object.keys(t).forEach(r=>{e(r)})},ne.prototype._slice=function(t,e,r,n,i,a,o){if(!Array.isArray(r))return;const c=r.length,l=t.split(":"),u=l[2]&&Number.
parseInt(l[2])||1;let h=l[0]&&Number.parseInt(l[0])||0,m=l[1]&&Number.parseInt(l[1])||c;h=h<0?Math.max(0,h+c):Math.min(c,h),m=m<0?Math.max(0,m+c):Math.min(c,m);
const d=[];for(let f=h;f<m;f+=u)this._trace(vr(f,e),r,n,i,a,o,!0).forEach(v=>{d.push(v)});return d},ne.prototype._eval=function(t,e,r,n,i,a){this.currSandbox._$_parentProperty=
a,this.currSandbox._$_parent=i,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=e;const o=t.includes("@path");o&&(this.currSandbox.
_$_path=ne.toPathString(n.concat([r])));const c=this.currEval+"Script:"+t;if(!ne.cache[c]){let l=t.replaceAll("@parentProperty","_$_parentProperty").replaceAll(
"@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(o&&(l=l.replaceAll("@path","_$\
_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)ne.cache[c]=new this.safeVm.Script(l);else if(this.currEval==="native")ne.cache[c]=new this.
vm.Script(l);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const u=this.currEval;
ne.cache[c]=new u(l)}else if(typeof this.currEval=="function")ne.cache[c]={runInNewContext:u=>this.currEval(l,u)};else throw new TypeError(`Unknown "eval" prope\
rty "${this.currEval}"`)}try{return ne.cache[c].runInNewContext(this.currSandbox)}catch(l){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+l.message+
": "+t)}},ne.cache={},ne.toPathString=function(t){const e=t,r=e.length;let n="$";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.test(e[i])||(n+=/^[0-9*]+$/u.test(e[i])?
"["+e[i]+"]":"['"+e[i]+"']");return n},ne.toPointer=function(t){const e=t,r=e.length;let n="";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.test(e[i])||(n+="/"+e[i].
toString().replaceAll("~","~0").replaceAll("/","~1"));return n},ne.toPathArray=function(t){const{cache:e}=ne;if(e[t])return e[t].concat();const r=[],n=t.replaceAll(
/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function(i,a){
return"[#"+(r.push(a)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(i,a){return"['"+a.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll(
"~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(i,a){return"\
;"+a.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(i){const a=i.match(/#(\d+)/u);return!a||!a[1]?
i:r[a[1]]});return e[t]=n,e[t].concat()},ne.prototype.safeVm={Script:Eo},ne.prototype.vm=Oi();var ko=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.
name==="azure"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.
isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["access-token"],r=t.expiry,n=t["expires-on"];if(!e)return!0;if(!r&&!n)return!1;
const i=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(r):i.getTime())<Date.now()}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Tok\
en is expired!");e=`"${e}"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=Je().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.
parse(n),a=t["token-key"],o=t["expiry-key"],c="$"+a.slice(1,-1),l="$"+o.slice(1,-1);t["access-token"]=ne({path:c,json:i}),t.expiry=ne({path:l,json:i})}},Xe={THROW:"\
throw",FILTER:"filter"};function yr(){return{onInvalidEntry:Xe.THROW}}function Ao(t,e){if(!Array.isArray(t))return[];const r=Object.assign(yr(),e||{});return t.
map(Io(r.onInvalidEntry)).filter(Boolean)}function Co(t){return{name:t.name,cluster:{server:t.server,"certificate-authority-data":t.caData,"certificate-authorit\
y":t.caFile,"insecure-skip-tls-verify":t.skipTLSVerify,"tls-server-name":t.tlsServerName,"proxy-url":t.proxyUrl}}}function Io(t){return(e,r,n)=>{try{if(!e.name)
throw new Error(`clusters[${r}].name is missing`);if(!e.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!e.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:e.cluster["certificate-authority-data"],caFile:e.cluster["certificate-authority"],name:e.name,server:e.cluster.
server.replace(/\/$/,""),skipTLSVerify:e.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:e.cluster["tls-server-name"],proxyUrl:e.cluster["proxy-url"]}}catch(i){
switch(t){case Xe.FILTER:return null;default:case Xe.THROW:throw i}}}}function Oo(t,e){if(!Array.isArray(t))return[];const r=Object.assign(yr(),e||{});return t.
map(xo(r.onInvalidEntry)).filter(Boolean)}function To(t){return{name:t.name,user:{as:t.impersonateUser,"auth-provider":t.authProvider,"client-certificate-data":t.
certData,"client-certificate":t.certFile,exec:t.exec,"client-key-data":t.keyData,"client-key":t.keyFile,token:t.token,password:t.password,username:t.username}}}
function xo(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`users[${r}].name is missing`);return{authProvider:e.user?e.user["auth-provider"]:null,certData:e.
user?e.user["client-certificate-data"]:null,certFile:e.user?e.user["client-certificate"]:null,exec:e.user?e.user.exec:null,keyData:e.user?e.user["client-key-dat\
a"]:null,keyFile:e.user?e.user["client-key"]:null,name:e.name,token:Po(e.user),password:e.user?e.user.password:null,username:e.user?e.user.username:null,impersonateUser:e.
user?e.user.as:null}}catch(i){switch(t){case Xe.FILTER:return null;default:case Xe.THROW:throw i}}}}function Po(t){if(t){if(t.token)return t.token;if(t["token-f\
ile"])return Pe().readFileSync(t["token-file"]).toString()}}function Ro(t,e){if(!Array.isArray(t))return[];const r=Object.assign(yr(),e||{});return t.map(Mo(r.onInvalidEntry)).
filter(Boolean)}function Bo(t){return{name:t.name,context:t}}function Mo(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`contexts[${r}].name is missing`);if(!e.
context)throw new Error(`contexts[${r}].context is missing`);if(!e.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:e.
context.cluster,name:e.name,user:e.context.user||void 0,namespace:e.context.namespace||void 0}}catch(i){switch(t){case Xe.FILTER:return null;default:case Xe.THROW:
throw i}}}}var No=class{constructor(){this.tokenCache={},this.execFn=Je().spawn}isAuthProvider(t){return t?t.exec?!0:t.authProvider?t.authProvider.name==="exec"||
!!(t.authProvider.config&&t.authProvider.config.exec):!1:!1}async applyAuthentication(t,e){const r=await this.getCredential(t);if(!r)return;r.status.clientCertificateData&&
(e.cert=r.status.clientCertificateData),r.status.clientKeyData&&(e.key=r.status.clientKeyData);const n=this.getToken(r);n&&(e.headers||(e.headers={}),e.headers.
Authorization=`Bearer ${n}`)}getToken(t){return t&&t.status.token?t.status.token:null}async getCredential(t){const e=this.tokenCache[t.name];if(e){if(Date.parse(
e.status.expirationTimestamp)>Date.now())return e;this.tokenCache[t.name]=null}let r=null;if(t.authProvider&&t.authProvider.config&&(r=t.authProvider.config.exec),
t.exec&&(r=t.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let n={};if(r.env){const i={...process.env};r.
env.forEach(a=>i[a.name]=a.value),n={...n,env:i}}return new Promise((i,a)=>{let o="",c="",l;const u=this.execFn(r.command,r.args,n);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",h=>{o+=h}),u.stderr.on("data",h=>{c+=h}),u.on("error",h=>{l=h}),u.on("close",h=>{if(l){a(l);return}if(h!==0){a(new Error(
c));return}try{const m=JSON.parse(o);this.tokenCache[t.name]=m,i(m)}catch(m){a(m)}})})}},$o=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(t){
return t.authProvider&&t.authProvider.config&&t.authProvider.config.tokenFile}async applyAuthentication(t,e){this.token==null&&this.refreshToken(t.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(t.authProvider.config.tokenFile),this.token&&(e.headers.Authorization=`Bearer ${this.token}`)}refreshToken(t){
this.token=Pe().readFileSync(t).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},Uo=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.name==="gcp"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.
Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["\
access-token"],r=t.expiry;return e?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Token is expired!");e=`"${e}\
"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=Je().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.parse(n),a=t["token-ke\
y"],o=t["expiry-key"],c="$"+a.slice(1,-1),l="$"+o.slice(1,-1);t["access-token"]=ne({path:c,json:i}),t.expiry=ne({path:l,json:i})}},fs=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},wr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(wr="oauth4webapi/v3.8.8");function _t(t,e){
if(t==null)return!1;try{return t instanceof e||Object.getPrototypeOf(t)[Symbol.toStringTag]===e.prototype[Symbol.toStringTag]}catch{return!1}}var Me="ERR_INVALI\
D_ARG_VALUE",Ne="ERR_INVALID_ARG_TYPE";function ye(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),n}var kt=Symbol(),br=Symbol(),Sr=Symbol(),
dt=Symbol(),ps=Symbol(),Do=new TextEncoder,Lo=new TextDecoder;function ms(t){return typeof t=="string"?Do.encode(t):Lo.decode(t)}var Er;Uint8Array.prototype.toBase64?
Er=t=>(t instanceof ArrayBuffer&&(t=new Uint8Array(t)),t.toBase64({alphabet:"base64url",omitPadding:!0})):Er=t=>{t instanceof ArrayBuffer&&(t=new Uint8Array(t));
const e=[];for(let r=0;r<t.byteLength;r+=32768)e.push(String.fromCharCode.apply(null,t.subarray(r,r+32768)));return btoa(e.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var _r;Uint8Array.fromBase64?_r=t=>{try{return Uint8Array.fromBase64(t,{alphabet:"base64url"})}catch(e){throw ye("The input to be decod\
ed is not correctly encoded.",Me,e)}}:_r=t=>{try{const e=atob(t.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(e.length);for(let n=0;n<
e.length;n++)r[n]=e.charCodeAt(n);return r}catch(e){throw ye("The input to be decoded is not correctly encoded.",Me,e)}};function gs(t){return typeof t=="string"?
_r(t):Er(t)}var At=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=Or,Error.captureStackTrace?.(this,this.constructor)}},
vs=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,e?.code&&(this.code=e?.code),Error.captureStackTrace?.(this,this.constructor)}};
function se(t,e,r){return new vs(t,{code:e,cause:r})}function Ct(t){return!(t===null||typeof t!="object"||Array.isArray(t))}function ys(t){_t(t,Headers)&&(t=Object.
fromEntries(t.entries()));const e=new Headers(t??{});if(wr&&!e.has("user-agent")&&e.set("user-agent",wr),e.has("authorization"))throw ye('"options.headers" must\
 not include the "authorization" header name',Me);return e}function ws(t,e){if(e!==void 0){if(typeof e=="function"&&(e=e(t.href)),!(e instanceof AbortSignal))throw ye(
'"options.signal" must return or be an instance of AbortSignal',Ne);return e}}function bs(t){return t.includes("//")?t.replace("//","/"):t}function Fo(t,e,r=!1){
return t.pathname==="/"?t.pathname=e:t.pathname=bs(`${e}/${r?t.pathname:t.pathname.replace(/(\/)$/,"")}`),t}function jo(t,e){return t.pathname=bs(`${t.pathname}\
/${e}`),t}async function Ho(t,e,r,n){if(!(t instanceof URL))throw ye(`"${e}" must be an instance of URL`,Ne);Ar(t,n?.[kt]!==!0);const i=r(new URL(t.href)),a=ys(
n?.headers);return a.set("accept","application/json"),(n?.[dt]||fetch)(i.href,{body:void 0,headers:Object.fromEntries(a.entries()),method:"GET",redirect:"manual",
signal:ws(i,n?.signal)})}async function Vo(t,e){return Ho(t,"issuerIdentifier",r=>{switch(e?.algorithm){case void 0:case"oidc":jo(r,".well-known/openid-configur\
ation");break;case"oauth2":Fo(r,".well-known/oauth-authorization-server");break;default:throw ye('"options.algorithm" must be "oidc" (default), or "oauth2"',Me)}
return r},e)}function kr(t,e,r,n,i){try{if(typeof t!="number"||!Number.isFinite(t))throw ye(`${r} must be a number`,Ne,i);if(t>0)return;if(e){if(t!==0)throw ye(
`${r} must be a non-negative number`,Me,i);return}throw ye(`${r} must be a positive number`,Me,i)}catch(a){throw n?se(a.message,n,i):a}}function Ue(t,e,r,n){try{
if(typeof t!="string")throw ye(`${e} must be a string`,Ne,n);if(t.length===0)throw ye(`${e} must not be empty`,Me,n)}catch(i){throw r?se(i.message,r,n):i}}async function Ko(t,e){
const r=t;if(!(r instanceof URL)&&r!==Br)throw ye('"expectedIssuerIdentifier" must be an instance of URL',Ne);if(!_t(e,Response))throw ye('"response" must be an\
 instance of Response',Ne);if(e.status!==200)throw se('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',Tr,e);Rr(
e);const n=await Ps(e);if(Ue(n.issuer,'"response" body "issuer" property',de,{body:n}),r!==Br&&new URL(n.issuer).href!==r.href)throw se('"response" body "issuer\
" property does not match the expected value',Pr,{expected:r.href,body:n,attribute:"issuer"});return n}function Ss(t){Wo(t,"application/json")}function Go(t,...e){
let r='"response" content-type must be ';if(e.length>2){const n=e.pop();r+=`${e.join(", ")}, or ${n}`}else e.length===2?r+=`${e[0]} or ${e[1]}`:r+=e[0];return se(
r,Os,t)}function Wo(t,e){if(fa(t)!==e)throw Go(t,e)}function zo(t){const e=t?.[br];return typeof e=="number"&&Number.isFinite(e)?e:0}function qo(t){const e=t?.[Sr];
return typeof e=="number"&&Number.isFinite(e)&&Math.sign(e)!==-1?e:30}function Yo(){return Math.floor(Date.now()/1e3)}function Es(t){if(typeof t!="object"||t===
null)throw ye('"as" must be an object',Ne);Ue(t.issuer,'"as.issuer"')}function _s(t){if(typeof t!="object"||t===null)throw ye('"client" must be an object',Ne);Ue(
t.client_id,'"client.client_id"')}function ks(t){return Ue(t,'"clientSecret"'),(e,r,n,i)=>{n.set("client_id",r.client_id),n.set("client_secret",t)}}function Jo(){
return(t,e,r,n)=>{r.set("client_id",e.client_id)}}var Zo=URL.parse?(t,e)=>URL.parse(t,e):(t,e)=>{try{return new URL(t,e)}catch{return null}};function Ar(t,e){if(e&&
t.protocol!=="https:")throw se("only requests to HTTPS are allowed",Ts,t);if(t.protocol!=="https:"&&t.protocol!=="http:")throw se("only HTTP and HTTPS requests \
are allowed",xs,t)}function As(t,e,r,n){let i;if(typeof t!="string"||!(i=Zo(t)))throw se(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${e}"`:`"as.${e}"`}`,t===void 0?Ba:Ma,{attribute:r?`mtls_endpoint_aliases.${e}`:e});return Ar(i,n),i}function Xo(t,e,r,n){return r&&t.mtls_endpoint_aliases&&
e in t.mtls_endpoint_aliases?As(t.mtls_endpoint_aliases[e],e,r,n):As(t[e],e,r,n)}function Qo(t){return t instanceof Ir?t.cause.some(e=>e.scheme==="dpop"&&e.parameters.
error==="use_dpop_nonce"):t instanceof Cr?t.error==="use_dpop_nonce":!1}var Cr=class extends Error{cause;code;error;status;error_description;response;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=Pa,this.cause=e.cause,this.error=e.cause.error,this.status=e.response.status,this.error_description=e.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:e.response}),Error.captureStackTrace?.(this,this.constructor)}},ea=class extends Error{cause;code;error;error_description;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=Ra,this.cause=e.cause,this.error=e.cause.get("error"),this.error_description=e.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},Ir=class extends Error{cause;code;response;status;constructor(t,e){super(t,e),this.name=this.constructor.
name,this.code=xa,this.cause=e.cause,this.status=e.response.status,this.response=e.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},It="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",ta="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",ra='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',na="("+It+")\
\\s*=\\s*"+ra,sa="("+It+")\\s*=\\s*("+It+")",ia=new RegExp("^[,\\s]*("+It+")"),oa=new RegExp("^[,\\s]*"+na+"[,\\s]*(.*)"),aa=new RegExp("^[,\\s]*"+sa+"[,\\s]*(.*\
)"),ca=new RegExp("^("+ta+")(?:$|[,\\s])(.*)");function ua(t){if(!_t(t,Response))throw ye('"response" must be an instance of Response',Ne);const e=t.headers.get(
"www-authenticate");if(e===null)return;const r=[];let n=e;for(;n;){let i=n.match(ia);const a=i?.[1].toLowerCase();if(!a)return;const o=n.substring(i[0].length);
if(o&&!o.match(/^[\s,]/))return;const c=o.match(/^\s+(.*)$/),l=!!c;n=c?c[1]:void 0;const u={};let h;if(l)for(;n;){let d,f;if(i=n.match(oa)){[,d,f,n]=i,f.includes(
"\\")&&(f=f.replace(/\\([\s\S])/g,"$1")),u[d.toLowerCase()]=f;continue}if(i=n.match(aa)){[,d,f,n]=i,u[d.toLowerCase()]=f;continue}if(i=n.match(ca)){if(Object.keys(
u).length)break;[,h,n]=i;break}return}else n=o||void 0;const m={scheme:a,parameters:u};h&&(m.token68=h),r.push(m)}if(r.length)return r}async function la(t){if(t.
status>399&&t.status<500){Rr(t),Ss(t);try{const e=await t.clone().json();if(Ct(e)&&typeof e.error=="string"&&e.error.length)return e}catch{}}}async function ha(t,e,r){
if(t.status!==e){ba(t);let n;throw(n=await la(t))?(await t.body?.cancel(),new Cr("server responded with an error in the response body",{cause:n,response:t})):se(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,Tr,t)}}function da(t){if(!ka.has(t))throw ye('"options.DPoP" is not a valid DPoPHandle',
Me)}function fa(t){return t.headers.get("content-type")?.split(";")[0]}async function pa(t,e,r,n,i,a,o){return await r(t,e,i,a),a.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(o?.[dt]||fetch)(n.href,{body:i,headers:Object.fromEntries(a.entries()),method:"POST",redirect:"manual",signal:ws(n,o?.signal)})}
async function ma(t,e,r,n,i,a){const o=Xo(t,"token_endpoint",e.use_mtls_endpoint_aliases,a?.[kt]!==!0);i.set("grant_type",n);const c=ys(a?.headers);c.set("accep\
t","application/json"),a?.DPoP!==void 0&&(da(a.DPoP),await a.DPoP.addProof(o,c,"POST"));const l=await pa(t,e,r,o,i,c,a);return a?.DPoP?.cacheNonce(l,o),l}async function ga(t,e,r,n,i){
Es(t),_s(e),Ue(n,'"refreshToken"');const a=new URLSearchParams(i?.additionalParameters);return a.set("refresh_token",n),ma(t,e,r,"refresh_token",a,i)}var Cs=new WeakMap,
va=new WeakMap;function ya(t){if(!t.id_token)return;const e=Cs.get(t);if(!e)throw ye('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Me);return e}async function wa(t,e,r,n,i,a){if(Es(t),_s(e),!_t(r,Response))throw ye('"response" must be an instance of Response',Ne);await ha(r,200,"Token\
 Endpoint"),Rr(r);const o=await Ps(r);if(Ue(o.access_token,'"response" body "access_token" property',de,{body:o}),Ue(o.token_type,'"response" body "token_type" \
property',de,{body:o}),o.token_type=o.token_type.toLowerCase(),o.expires_in!==void 0){let c=typeof o.expires_in!="number"?parseFloat(o.expires_in):o.expires_in;
kr(c,!0,'"response" body "expires_in" property',de,{body:o}),o.expires_in=c}if(o.refresh_token!==void 0&&Ue(o.refresh_token,'"response" body "refresh_token" pro\
perty',de,{body:o}),o.scope!==void 0&&typeof o.scope!="string")throw se('"response" body "scope" property must be a string',de,{body:o});if(o.id_token!==void 0){
Ue(o.id_token,'"response" body "id_token" property',de,{body:o});const c=[];e.require_auth_time===!0&&c.push("auth_time"),e.default_max_age!==void 0&&(kr(e.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),n?.length&&c.push(...n);const{claims:l,jwt:u}=await Ia(t,e,o.id_token,c,i);Ta(e,l),Oa(l),va.set(r,u),Cs.set(
o,l)}if(a?.[o.token_type]!==void 0)a[o.token_type](r,o);else if(o.token_type!=="dpop"&&o.token_type!=="bearer")throw new At("unsupported `token_type` value",{cause:{
body:o}});return o}function ba(t){let e;if(e=ua(t))throw new Ir("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:e,response:t})}async function Sa(t,e,r,n){
return wa(t,e,r,void 0,n?.[ps],n?.recognizedTokenTypes)}function Ea(t,e){if(Array.isArray(e.claims.aud)){if(!e.claims.aud.includes(t))throw se('unexpected JWT "\
aud" (audience) claim value',it,{expected:t,claims:e.claims,claim:"aud"})}else if(e.claims.aud!==t)throw se('unexpected JWT "aud" (audience) claim value',it,{expected:t,
claims:e.claims,claim:"aud"});return e}function _a(t,e){const r=t[Rs]?.(e)??t.issuer;if(e.claims.iss!==r)throw se('unexpected JWT "iss" (issuer) claim value',it,
{expected:r,claims:e.claims,claim:"iss"});return e}var ka=new WeakSet,Is={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function Aa(t,e){for(const r of t)if(e.claims[r]===void 0)throw se(`JWT "${r}" (${Is[r]}) claim missing`,de,{claims:e.claims});return e}function Ca(t,e){
if(typeof e.claims[t]!="string")throw se(`unexpected JWT "${t}" (${Is[t]}) claim type`,de,{claims:e.claims});return e}function Ia(t,e,r,n,i){return Na(r,$a.bind(
void 0,e.id_token_signed_response_alg,t.id_token_signing_alg_values_supported,"RS256"),zo(e),qo(e),i).then(Aa.bind(void 0,["aud","exp","iat","iss","sub",...n])).
then(_a.bind(void 0,t)).then(Ea.bind(void 0,e.client_id)).then(Ca.bind(void 0,"sub"))}function Oa(t){t.auth_time!==void 0&&kr(t.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',de,{claims:t})}function Ta(t,e){if(Array.isArray(e.aud)&&e.aud.length!==1){if(e.azp===void 0)throw se('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',it,{claims:e,claim:"aud"});if(e.azp!==t.client_id)throw se('unexpected ID Token "azp" (authorized party) claim value',
it,{expected:t.client_id,claims:e,claim:"azp"})}}var xa="OAUTH_WWW_AUTHENTICATE_CHALLENGE",Pa="OAUTH_RESPONSE_BODY_ERROR",Or="OAUTH_UNSUPPORTED_OPERATION",Ra="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",Ot="OAUTH_PARSE_ERROR",de="OAUTH_INVALID_RESPONSE",Os="OAUTH_RESPONSE_IS_NOT_JSON",Tr="OAUTH_RESPONSE_IS_NOT_CONFORM",Ts="OAU\
TH_HTTP_REQUEST_FORBIDDEN",xs="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",xr="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",it="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Pr="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",Ba="OAUTH_MISSING_SERVER_METADATA",Ma="OAUTH_INVALID_SERVER_METADATA";function Rr(t){if(t.bodyUsed)throw ye('"response" body has been \
used already',Me)}async function Na(t,e,r,n,i){let{0:a,1:o,length:c}=t.split(".");if(c===5)if(i!==void 0)t=await i(t),{0:a,1:o,length:c}=t.split(".");else throw new At(
"JWE decryption is not configured",{cause:t});if(c!==3)throw se("Invalid JWT",de,t);let l;try{l=JSON.parse(ms(gs(a)))}catch(m){throw se("failed to parse JWT Hea\
der body as base64url encoded JSON",Ot,m)}if(!Ct(l))throw se("JWT Header must be a top level object",de,t);if(e(l),l.crit!==void 0)throw new At('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:l}});let u;try{u=JSON.parse(ms(gs(o)))}catch(m){throw se("failed to parse JWT Payload body as base64url\
 encoded JSON",Ot,m)}if(!Ct(u))throw se("JWT Payload must be a top level object",de,t);const h=Yo()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw se('une\
xpected JWT "exp" (expiration time) claim type',de,{claims:u});if(u.exp<=h-n)throw se('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',xr,{claims:u,now:h,tolerance:n,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw se('unexpected JWT "iat" (issued at) claim type',de,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw se('unexpected JWT "iss" (issuer) claim type',de,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw se('unexpected JWT "nbf" (not before) claim type',de,{claims:u});if(u.nbf>h+n)throw se('unexpected JWT "nbf" (not before) claim value',xr,{claims:u,
now:h,tolerance:n,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw se('unexpected JWT "aud" (audience) claim type',de,{claims:u});
return{header:l,claims:u,jwt:t}}function $a(t,e,r,n){if(t!==void 0){if(typeof t=="string"?n.alg!==t:!t.includes(n.alg))throw se('unexpected JWT "alg" header par\
ameter',de,{header:n,expected:t,reason:"client configuration"});return}if(Array.isArray(e)){if(!e.includes(n.alg))throw se('unexpected JWT "alg" header paramete\
r',de,{header:n,expected:e,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?n.alg!==r:typeof r=="function"?!r(n.alg):!r.includes(
n.alg))throw se('unexpected JWT "alg" header parameter',de,{header:n,expected:r,reason:"default value"});return}throw se('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:t,issuer:e,fallback:r})}async function Ps(t,e=Ss){let r;try{r=await t.json()}catch(n){throw e(t),se('\
failed to parse "response" body as JSON',Ot,n)}if(!Ct(r))throw se('"response" body must be a top level object',de,{body:r});return r}var Br=Symbol(),Rs=Symbol(),
Tt,Bs;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(Bs="openid-client/v6.8.9",Tt={"user-agent":Bs});var De=t=>Mr.get(t),Mr;function Ua(t){
if(t!==void 0)return ks(t);const e=new WeakMap;return(r,n,i,a)=>{let o;return(o=e.get(n))||(Da(n.client_secret,'"metadata.client_secret"'),o=ks(n.client_secret),
e.set(n,o)),o(r,n,i,a)}}function Da(t,e){if(typeof t!="string")throw Qe(`${e} must be a string`,xt);if(t.length===0)throw Qe(`${e} must not be empty`,Nr)}function La(){
return Jo()}var ot=dt,Nr="ERR_INVALID_ARG_VALUE",xt="ERR_INVALID_ARG_TYPE";function Qe(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),
n}var Pt=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=e?.code,Error.captureStackTrace?.(this,this.constructor)}},
yl=new TextDecoder;function Ie(t,e,r){return new Pt(t,{cause:e,code:r})}function $r(t){if(t instanceof TypeError||t instanceof Pt||t instanceof Cr||t instanceof
ea||t instanceof Ir)throw t;if(t instanceof vs)switch(t.code){case Ts:throw Ie("only requests to HTTPS are allowed",t,t.code);case xs:throw Ie("only requests to\
 HTTP or HTTPS are allowed",t,t.code);case Tr:throw Ie("unexpected HTTP response status code",t.cause,t.code);case Os:throw Ie("unexpected response content-type",
t.cause,t.code);case Ot:throw Ie("parsing error occured",t,t.code);case de:throw Ie("invalid response encountered",t,t.code);case it:throw Ie("unexpected JWT cl\
aim value encountered",t,t.code);case Pr:throw Ie("unexpected JSON attribute value encountered",t,t.code);case xr:throw Ie("JWT timestamp claim value failed val\
idation",t,t.code);default:throw Ie(t.message,t,t.code)}if(t instanceof At)throw Ie("unsupported operation",t,t.code);if(t instanceof DOMException)switch(t.name){case"\
OperationError":throw Ie("runtime operation error",t,Or);case"NotSupportedError":throw Ie("runtime unsupported operation",t,Or);case"TimeoutError":throw Ie("ope\
ration timed out",t,"OAUTH_TIMEOUT");case"AbortError":throw Ie("operation aborted",t,"OAUTH_ABORT")}throw new Pt("something went wrong",{cause:t})}function Fa(t,e,r){
return t.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(e[Ms]=!0,!0):!1}function ja(t,e){return!!(t.hostname.endsWith(".b2\
clogin.com")&&(!e?.algorithm||e.algorithm==="oidc"))}async function Ha(t,e,r,n,i){const a=await Va(t,i),o=new Rt(a,e,r,n);let c=De(o);if(i?.[ot]&&(c.fetch=i[ot]),
i?.timeout!==void 0&&(c.timeout=i.timeout),i?.execute)for(const l of i.execute)l(o);return o}async function Va(t,e){if(!(t instanceof URL))throw Qe('"server" mu\
st be an instance of URL',xt);const r=!t.href.includes("/.well-known/"),n=e?.timeout??30,i=AbortSignal.timeout(n*1e3),a=await(r?Vo(t,{algorithm:e?.algorithm,[dt]:e?.[ot],
[kt]:e?.execute?.includes(Ns),signal:i,headers:new Headers(Tt)}):(e?.[ot]||fetch)((Ar(t,!e?.execute?.includes(Ns)),t.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...Tt}).entries()),body:void 0,method:"GET",redirect:"manual",signal:i})).then(o=>Ko(Br,o)).catch($r);return r&&new URL(a.issuer).href!==
t.href&&(Fa(t,a,e)||ja(t,e)||(()=>{throw new Pt("discovered metadata issuer does not match the expected issuer",{code:Pr,cause:{expected:t.href,body:a,attribute:"\
issuer"}})})()),a}function Ka(t){return{supportsPKCE:{__proto__:null,value(e="S256"){return t.code_challenge_methods_supported?.includes(e)===!0}}}}function Ga(t){
Object.defineProperties(t,Ka(t))}var Ms=Symbol(),Rt=class{constructor(t,e,r,n){if(typeof e!="string"||!e.length)throw Qe('"clientId" must be a non-empty string',
xt);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&e!==r.client_id)throw Qe('"clientId" and "metadata.client_id" must be the same',Nr);const i={
...structuredClone(r),client_id:e};i[br]=r?.[br]??0,i[Sr]=r?.[Sr]??30;let a;n?a=n:typeof i.client_secret=="string"&&i.client_secret.length?a=Ua(i.client_secret):
a=La();let o=Object.freeze(i);const c=structuredClone(t);Ms in t&&(c[Rs]=({claims:{tid:u}})=>t.issuer.replace("{tenantid}",u));let l=Object.freeze(c);Mr||=new WeakMap,
Mr.set(this,{__proto__:null,as:l,c:o,auth:a,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const t=structuredClone(De(this).as);return Ga(t),t}clientMetadata(){
return structuredClone(De(this).c)}get timeout(){return De(this).timeout}set timeout(t){De(this).timeout=t}get[ot](){return De(this).fetch}set[ot](t){De(this).fetch=
t}};Object.freeze(Rt.prototype);function Wa(t){let e;return t.expires_in!==void 0&&(e=Date.now()+t.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(e){const r=Date.
now();return e>r?Math.floor((e-r)/1e3):0}}},claims:{__proto__:null,value(){return ya(t)}}}}function za(t){Object.defineProperties(t,Wa(t))}function Ns(t){De(t).
tlsOnly=!1}async function $s(t,e,r,n){qa(t),r=new URLSearchParams(r);const{as:i,c:a,auth:o,fetch:c,tlsOnly:l,nonRepudiation:u,timeout:h,decrypt:m}=De(t),d=await ga(
i,a,o,e,{[dt]:c,[kt]:!l,additionalParameters:r,DPoP:n?.DPoP,headers:new Headers(Tt),signal:Ya(h)}).catch($r),f=Sa(i,a,d,{[ps]:m});let v;try{v=await f}catch(g){if(Ja(
g,n))return $s(t,e,r,{...n,flag:Us});$r(g)}return v.id_token&&await u?.(d),za(v),v}function qa(t){if(!(t instanceof Rt))throw Qe('"config" must be an instance o\
f Configuration',xt);if(Object.getPrototypeOf(t)!==Rt.prototype)throw Qe("subclassing Configuration is not allowed",Nr)}function Ya(t){return t?AbortSignal.timeout(
t*1e3):void 0}function Ja(t,e){return e?.DPoP&&e.flag!==Us?Qo(t):!1}var Us=Symbol(),Ds={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},Ls={parse:function(t,e){return Za(t,Ds,e)},stringify:function(t,e){return Xa(t,Ds,e)}};function Za(t,e,r){var n;if(r===void 0&&(r={}),!e.codes){e.codes=
{};for(var i=0;i<e.chars.length;++i)e.codes[e.chars[i]]=i}if(!r.loose&&t.length*e.bits&7)throw new SyntaxError("Invalid padding");for(var a=t.length;t[a-1]==="=";)
if(--a,!r.loose&&!((t.length-a)*e.bits&7))throw new SyntaxError("Invalid padding");for(var o=new((n=r.out)!=null?n:Uint8Array)(a*e.bits/8|0),c=0,l=0,u=0,h=0;h<a;++h){
var m=e.codes[t[h]];if(m===void 0)throw new SyntaxError("Invalid character "+t[h]);l=l<<e.bits|m,c+=e.bits,c>=8&&(c-=8,o[u++]=255&l>>c)}if(c>=e.bits||255&l<<8-c)
throw new SyntaxError("Unexpected end of data");return o}function Xa(t,e,r){r===void 0&&(r={});for(var n=r,i=n.pad,a=i===void 0?!0:i,o=(1<<e.bits)-1,c="",l=0,u=0,
h=0;h<t.length;++h)for(u=u<<8|255&t[h],l+=8;l>e.bits;)l-=e.bits,c+=e.chars[o&u>>l];if(l&&(c+=e.chars[o&u<<e.bits-l]),a)for(;c.length*e.bits&7;)c+="=";return c}var Qa=class{constructor(t){
this.config=t}async refresh(t){const e=await $s(this.config,t);return{id_token:e.id_token,refresh_token:e.refresh_token,expires_at:e.expiresIn()}}},ec=class tn{constructor(){
this.currentTokenExpiration=0}static decodeJWT(e){const r=e.split(".");if(r.length!==3)return null;const n=JSON.parse(new TextDecoder().decode(Ls.parse(r[0],{loose:!0}))),
i=JSON.parse(new TextDecoder().decode(Ls.parse(r[1],{loose:!0}))),a=r[2];return{header:n,payload:i,signature:a}}static expirationFromToken(e){const r=tn.decodeJWT(
e);return r?r.payload.exp:0}isAuthProvider(e){return e.authProvider?e.authProvider.name==="oidc":!1}async applyAuthentication(e,r,n){const i=await this.getToken(
e,n);i&&(r.headers.Authorization=`Bearer ${i}`)}async getToken(e,r){return!e.authProvider.config||(e.authProvider.config["client-secret"]||(e.authProvider.config["\
client-secret"]=""),!e.authProvider.config||!e.authProvider.config["id-token"])?null:this.refresh(e,r)}async refresh(e,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=tn.expirationFromToken(e.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!e.authProvider.config["client-\
id"]||!e.authProvider.config["refresh-token"]||!e.authProvider.config["idp-issuer-url"])return null;const n=await(r||await this.getClient(e)).refresh(e.authProvider.
config["refresh-token"]);e.authProvider.config["id-token"]=n.id_token,e.authProvider.config["refresh-token"]=n.refresh_token,this.currentTokenExpiration=n.expires_at}
return e.authProvider.config["id-token"]}async getClient(e){const r=await Ha(e.authProvider.config["idp-issuer-url"],e.authProvider.config["client-id"]);return new Qa(
r)}},tc=(0,te.f1)(zi()),Fs=(0,te.f1)(qi(),1),rc=Fs.default.HttpProxyAgent,nc=Fs.default.HttpsProxyAgent,Ur="/var/run/secrets/kubernetes.io/serviceaccount",sc=Ur+
"/ca.crt",js=Ur+"/token",ic=Ur+"/namespace";function Dr(t){try{return Pe().accessSync(t),!0}catch{return!1}}var Lr=class yi{addAuthenticator(e){this.custom_authenticators.
push(e)}constructor(){this.authenticators=[new ko,new Uo,new No,new $o,new ec],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(e){this.currentContext=
e}getContextObject(e){return this.contexts?Hr(this.contexts,e,"context"):null}getCurrentCluster(){const e=this.getCurrentContextObject();return e?this.getCluster(
e.cluster):null}getCluster(e){return Hr(this.clusters,e,"cluster")}getCurrentUser(){const e=this.getCurrentContextObject();return e?this.getUser(e.user):null}getUser(e){
return Hr(this.users,e,"user")}loadFromFile(e,r){const n=Ye().dirname(e);this.loadFromString(Pe().readFileSync(e).toString("utf-8"),r),this.makePathsAbsolute(n)}async applyToFetchOptions(e){
await this.applyToHTTPSOptions(e);const r=new lo;for(const[n,i]of Object.entries(e.headers||{}))Array.isArray(i)?i.forEach(a=>{r.append(n,a)}):(typeof i=="numbe\
r"||typeof i=="string")&&r.set(n,i.toString());return e.auth&&r.set("Authorization","Basic "+Buffer.from(e.auth).toString("base64")),{agent:e.agent,headers:r,method:e.
method,timeout:e.timeout}}async applyToHTTPSOptions(e){const r=this.getCurrentUser(),n=this.getCurrentCluster();await this.applyOptions(e),r&&r.username&&(e.auth=
`${r.username}:${r.password}`);const i={};i.ca=e.ca,i.cert=e.cert,i.key=e.key,i.pfx=e.pfx,i.passphrase=e.passphrase,e.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=
e.rejectUnauthorized),i.timeout=e.timeout,i.servername=e.servername,i.ciphers=e.ciphers,i.honorCipherOrder=e.honorCipherOrder,i.ecdhCurve=e.ecdhCurve,i.clientCertEngine=
e.clientCertEngine,i.crl=e.crl,i.dhparam=e.dhparam,i.secureOptions=e.secureOptions,i.secureProtocol=e.secureProtocol,i.sessionIdContext=e.sessionIdContext,e.agent=
this.createAgent(n,i)}async applySecurityAuthentication(e){const r=this.getCurrentCluster(),n=this.getCurrentUser(),i={},a={};if(await this.applyOptions(a),r&&r.
skipTLSVerify&&(i.rejectUnauthorized=!1),r&&r.tlsServerName&&(i.servername=r.tlsServerName),n&&n.username){const c=Buffer.from(`${n.username}:${n.password}`).toString(
"base64");e.setHeaderParam("Authorization",`Basic ${c}`)}const o=a.headers||{};Object.entries(o).forEach(([c,l])=>{e.setHeaderParam(c,`${l}`)}),i.ca=a.ca,i.cert=
a.cert,i.key=a.key,i.pfx=a.pfx,i.passphrase=a.passphrase,a.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=a.rejectUnauthorized),e.setAgent(this.createAgent(
r,i))}getName(){return"kubeconfig authentication"}loadFromString(e,r){const n=hs.load(e);this.clusters=Ao(n.clusters,r),this.contexts=Ro(n.contexts,r),this.users=
Oo(n.users,r),this.currentContext=n["current-context"]}loadFromOptions(e){this.clusters=e.clusters,this.contexts=e.contexts,this.users=e.users,this.currentContext=
e.currentContext}loadFromClusterAndUser(e,r){this.clusters=[e],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:e.name,user:r.name,name:this.
currentContext}]}loadFromCluster(e=""){const r=process.env.KUBERNETES_SERVICE_HOST,n=process.env.KUBERNETES_SERVICE_PORT,i="inCluster",a="inClusterUser",o="inCl\
usterContext";let c="https";(n==="80"||n==="8080"||n==="8001")&&(c="http");let l=r;r&&Ai().isIPv6(r)&&(l=`[${r}]`),this.clusters=[{name:i,caFile:`${e}${sc}`,server:`${c}\
://${l}:${n}`,skipTLSVerify:!1}],this.users=[{name:a,authProvider:{name:"tokenFile",config:{tokenFile:`${e}${js}`}}}];const u=`${e}${ic}`;let h;Dr(u)&&(h=Pe().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:i,name:o,user:a,namespace:h}],this.currentContext=o}mergeConfig(e,r=!1){!r&&e.currentContext&&(this.currentContext=
e.currentContext),e.clusters.forEach(n=>{this.addCluster(n)}),e.users.forEach(n=>{this.addUser(n)}),e.contexts.forEach(n=>{this.addContext(n)})}addCluster(e){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(e)}addUser(e){
this.users||(this.users=[]),this.users.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(e)}addContext(e){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(e)}loadFromDefault(e,r=!1,n=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const a=process.env.KUBECONFIG.split(Ye().delimiter).filter(o=>o);this.loadFromFile(a[0],e);
for(let o=1;o<a.length;o++){const c=new yi;c.loadFromFile(a[o],e),this.mergeConfig(c,r)}return}const i=oc(n);if(i){const a=Ye().join(i,".kube","config");if(Dr(a)){
this.loadFromFile(a,e);return}}if(n==="win32"){try{const a=Je().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(a.status===0&&a.stdout.length>0){const o=Je().
spawnSync("wsl.exe",["cat",a.stdout.toString("utf8")]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),e);return}}}catch{}try{const a=Je().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(a.status===0){this.loadFromString(a.stdout.toString("utf8"),e);const o=Je().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
o.status===0&&this.makePathsAbsolute(o.stdout.toString("utf8"));return}}catch{}}if(Dr(js)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(e){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const n={default:this},
i=new fs(r.server,{}),a=fs({baseServer:i,authMethods:n});return new e(a)}makePathsAbsolute(e){this.clusters.forEach(r=>{r.caFile&&(r.caFile=Fr(e,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=Fr(e,r.certFile)),r.keyFile&&(r.keyFile=Fr(e,r.keyFile))})}exportConfig(){const e={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(Co),users:this.users.map(To),contexts:this.contexts.map(Bo),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(e)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(e,r){var n,i;let a;if(e&&e.proxyUrl)if(e.proxyUrl.startsWith("socks"))a=new tc.SocksProxyAgent(e.proxyUrl,
r);else if(e.server.startsWith("https")){const o=r;o.proxy=e.proxyUrl,a=new nc(o)}else if(e.server.startsWith("http")){const o=r;o.proxy=e.proxyUrl,a=new rc(o)}else
throw new Error("Unsupported proxy type");else if(!((n=e?.server)===null||n===void 0)&&n.startsWith("http:")&&e.skipTLSVerify)a=new(wt()).Agent(r);else{if(!((i=
e?.server)===null||i===void 0)&&i.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");a=
new(Gt()).Agent(r)}return a}applyHTTPSOptions(e){var r;const n=this.getCurrentCluster(),i=this.getCurrentUser();if(!i)return;n!=null&&n.skipTLSVerify&&(e.rejectUnauthorized=
!1),n!=null&&n.tlsServerName&&(e.servername=n.tlsServerName);const a=n!=null?jr(n.caFile,n.caData):null;a&&(e.ca=a);const o=jr(i.certFile,i.certData);o&&(e.cert=
o);const c=jr(i.keyFile,i.keyData);c&&(e.key=c),i.impersonateUser!=null&&((r=e.headers)!==null&&r!==void 0||(e.headers={}),e.headers["Impersonate-User"]=i.impersonateUser)}async applyAuthorizationHeader(e){
const r=this.getCurrentUser();if(!r)return;let n=this.authenticators.find(i=>i.isAuthProvider(r));n||(n=this.custom_authenticators.find(i=>i.isAuthProvider(r))),
e.headers||(e.headers={}),n&&await n.applyAuthentication(r,e),r.token&&(e.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(e){this.applyHTTPSOptions(
e),await this.applyAuthorizationHeader(e)}};function Fr(t,e){return!t||Ye().isAbsolute(e)?e:Ye().join(t,e)}function jr(t,e){return t?Pe().readFileSync(t):e?Buffer.
from(e,"base64"):null}function Hs(t){return t.reduce((e,r)=>r&&!e.includes(r)?e.concat(r):e,[])}function oc(t=process.platform){if(t!=="win32"){if(process.env.HOME)
try{return Pe().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const e=process.env.HOMEDRIVE&&process.env.HOMEPATH?Ye().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",n=process.env.USERPROFILE||"",i=Hs([r,e,n]),a=Hs([r,n,e]);for(const o of i)try{return Pe().accessSync(Ye().join(
o,".kube","config")),o}catch{}for(const o of a)try{return Pe().accessSync(o,Pe().constants.W_OK),o}catch{}for(const o of a)try{return Pe().accessSync(o),o}catch{}
return a[0]||null}function Hr(t,e,r){if(!t)return null;for(const n of t)if(n.name===e)return n[r]?(n[r].name=e,n[r]):n;return null}var ac=1e4,Vs=class extends Gt().
Agent{ahead;openAhead(t){const e=t.hostname.replace(/^\[|\]$/g,""),r=this.options.servername??((0,Wt.isIP)(e)===0?e:""),n=super.createConnection({...this.options,
host:e,port:t.port||"443",servername:r});n instanceof Wt.Socket&&(n.on("error",()=>{}),n.setTimeout(ac,()=>n.destroy()),this.ahead=n)}createConnection(t,e){const r=this.
ahead;return this.ahead=void 0,!r||r.destroyed?super.createConnection(t,e):(r.removeAllListeners("timeout").setTimeout(0),r)}destroy(){this.ahead?.destroy(),super.
destroy()}},Ks=12e4,cc=3e3,Gs=1024*1024,uc=4e3;async function lc(t,e,r,n){const{spawn:i}=await Promise.resolve().then(W.t.bind(W,1421,23)),a=(0,D.$6)(t,"command")??
"",o=`the credential plug-in ${(0,le.xS)(a,200)}`,c=Array.isArray(t.args)?t.args.map(String):[],l=(0,D.yR)(t,"env").map(h=>[(0,D.$6)(h,"name")??"",(0,D.$6)(h,"v\
alue")??""]);if(a==="")throw new Error("its user names a credential plug-in (exec) without a command");r.throwIfAborted();const u=await new Promise((h,m)=>{const d=i(
a,c,{env:{...e,...Object.fromEntries(l)},stdio:["ignore","pipe","pipe"],detached:!0});let[f,v]=["",""];const g=()=>(0,le.xS)(v)===""?"":`, which says: ${(0,le.xS)(
v)}`,b=E=>{j();try{d.pid!==void 0&&process.kill(-d.pid,"SIGKILL")}catch{}m(E)},_=()=>b(new Error(`${o} was stopped${g()}`)),$=setTimeout(()=>n(`Waiting for ${o}\
 of the kubeconfig${g()}`),cc),L=setTimeout(()=>b(new Error(`${o} gave nothing within ${Ks/1e3} s${g()}`)),Ks),j=()=>{clearTimeout($),clearTimeout(L),r.removeEventListener(
"abort",_)};r.addEventListener("abort",_,{once:!0}),d.stdout.setEncoding("utf8").on("data",E=>{f+=E,f.length>Gs&&b(new Error(`${o} gave more than ${Gs} characte\
rs`))}),d.stderr.setEncoding("utf8").on("data",E=>v=(v+E).slice(-uc)),d.once("error",E=>{j(),m(E)}),d.once("close",(E,H)=>{j(),E===0?h(f):m(new Error(`${o} ende\
d with ${E===null?String(H):`exit code ${E}`}${g()}`))})});return hc(u,o)}function hc(t,e){const r=(0,D.qF)(t);if(!(0,D.Gv)(r)||!(0,D.Gv)(r.status))throw new Error(
`${e} gave no ExecCredential with a status`);const[n,i,a]=["token","clientCertificateData","clientKeyData"].map(o=>(0,D.$6)(r,"status",o)?.trim()||void 0);if(n===
void 0&&(i===void 0||a===void 0))throw new Error(`${e} gave an ExecCredential without a token, and without a client certificate and its key`);return{token:n,cert:i,
key:a}}var Ws={gcp:"Install gke-gcloud-auth-plugin and run `gcloud container clusters get-credentials` again",azure:"Run `kubelogin convert-kubeconfig`, which m\
akes it a plug-in"};function dc(t,e,r=Date.now()){const{"auth-provider":n,tokenFile:i,...a}=e,o=typeof e.token=="string"?{token:e.token.trim()}:{},l={...a,...o,
...typeof i=="string"&&i!==""?{"token-file":i}:{}};if(n==null)return l;const u=(0,D.Gv)(n)?(0,D.$6)(n,"name")??"":"",h=`The kubeconfig's user "${(0,le.xS)(t,100)}\
" has the auth-provider "${(0,le.xS)(u,100)}"`;if(u!=="oidc"){const v=Object.hasOwn(Ws,u)?Ws[u]??"":"Give the user a token, a client certificate or a plug-in (e\
xec)";throw new Q.zg("E_KUBECONFIG_SYNTAX",`${h}, which kubectl does not know any more (since 1.26). ${v}.`)}const m=(0,D.$6)((0,D.Gv)(n)?n:{},"config","id-toke\
n")?.trim()??"",d=fc(m);if(m!==""&&(d===void 0||d>r))return{...l,token:m};const f=m===""?"without an id-token":`whose id-token expired at ${new Date(d??0).toISOString()}`;
throw new Q.zg("E_CLUSTER_UNAUTHORIZED",`${h}, ${f}, and only kubectl renews it there. Run any kubectl command to renew it, or make it a plug-in: \`kubectl oidc-\
login setup\` (kubelogin).`)}function fc(t){const e=(0,D.qF)(Buffer.from(t.split(".")[1]??"","base64url").toString("utf8")),r=(0,D.Gv)(e)?e.exp:void 0;return typeof r==
"number"&&Number.isFinite(r)&&Math.abs(r)<8e12?r*1e3:void 0}function pc(t,e){const r=e instanceof Error?e.message:String(e),n=(0,D.Gv)(e)?e.code:void 0,i=(0,D.Gv)(
t)?(0,D.$6)(t,"command"):void 0;if(i===void 0||!(n==="ENOENT"||n==="EACCES"||/\b(ENOENT|EACCES)\b/.test(r)))return;const a=(0,le.xS)((0,D.$6)(t,"installHint")??
"",1e3).replace(/\.$/,""),o=/EACCES/.test(`${String(n)} ${r}`)?"may not be executed":i.includes("/")?"does not exist":"is not on the PATH of this step";return`t\
he credential plug-in ${(0,le.xS)(i,200)} of the kubeconfig ${o}.${a===""?" Install it where this step runs, or give a kubeconfig with a token":` The kubeconfig\
 says how to install it: ${a}`}`}var zs=4*1024*1024,qs=["certificate-authority","client-certificate","client-key","tokenFile"];function mc(t){const e=t.map(n=>({
file:n,root:gc(n)})),r=(n,i)=>new Map(e.toReversed().flatMap(({file:a,root:o})=>vc(o,n,i,a)));return{clusters:r("clusters","cluster"),users:r("users","user"),contexts:r(
"contexts","context"),currentContext:e.map(({file:n,root:i})=>Bt(i,"current-context",n)).find(n=>n!=="")??"",isEmpty:e.every(({root:n})=>Object.keys(n).length===
0)}}var et=(t,e,r)=>new Q.zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${t} cannot be read: ${e}. Check that it is the YAML that kubectl uses.`,{cause:r});function gc(t){
let e;try{const r=(0,Si.M)(t,zs);if(r===void 0)throw new Error(`it is larger than ${zs} bytes`);e=(0,Fe.O.parse)(r,{maxAliasCount:100,logLevel:"error"})}catch(r){
throw et(t,r instanceof Error?(r.message.split(`
`)[0]??"").replace(/[.:]$/,""):String(r),r)}if(e==null)return{};if(!(0,D.Gv)(e))throw new Q.zg("E_KUBECONFIG_CONTEXT",`The kubeconfig ${t} holds ${at(e)} instea\
d of a mapping, so that it has no contexts. Check that it is the YAML that kubectl uses.`);return e}function vc(t,e,r,n){const i=t[e]??[];if(!Array.isArray(i))throw et(
n,`"${e}" is ${at(i)} instead of a list`);const a=new Set;return i.map((o,c)=>{const l=`${e}[${c}]`;if(!(0,D.Gv)(o))throw et(n,`"${l}" is ${at(o)} instead of a \
mapping`);const u=Bt(o,"name",n,`${l}.`);if(a.has(u))throw et(n,`"${e}" has two entries of the name "${(0,le.xS)(u,100)}"`);a.add(u);const h=o[r]??{};if(!(0,D.Gv)(
h))throw et(n,`"${l}.${r}" is ${at(h)} instead of a mapping`);return[u,yc(h,n,`${l}.${r}.`)]})}function yc(t,e,r){for(const c of["server","proxy-url","tls-serve\
r-name","namespace","cluster","user","token","username","password","certificate-authority-data","client-certificate-data","client-key-data",...qs])Bt(t,c,e,r);const n=(0,nt.
dirname)(e),i=Object.fromEntries(qs.flatMap(c=>typeof t[c]=="string"&&t[c]!==""?[[c,(0,nt.resolve)(n,t[c])]]:[])),a=t.exec;if(a==null)return{...t,...i};if(!(0,D.
Gv)(a))throw et(e,`"${r}exec" is ${at(a)} instead of a mapping`);const o=Bt(a,"command",e,`${r}exec.`);return{...t,...i,exec:{...a,command:o.includes("/")?(0,nt.
resolve)(n,o):o}}}function Bt(t,e,r,n=""){const i=t[e]??"";if(typeof i!="string")throw et(r,`"${n}${e}" is ${at(i)} instead of a text`);return i}var at=t=>Array.
isArray(t)?"a list":typeof t=="object"&&t!==null?"a mapping":typeof t=="string"?"a text":typeof t=="number"?"a number":typeof t=="boolean"?"true or false":"noth\
ing",wc="/var/run/secrets/kubernetes.io/serviceaccount/token";function Ys(t,e){const r=bc(t.kubeconfig,e);if(r===void 0)return Ec(t,e);const n=t.context??r.currentContext,
i=n===""?void 0:r.contexts.get(n),a=[...r.contexts.keys()].join(", ")||"none";if(i===void 0){const g=n===""?"The kubeconfig names no current context":`The kubec\
onfig has no context "${n}"`;throw new Q.zg("E_KUBECONFIG_CONTEXT",`${g}. Its contexts are: ${a}. Choose one with --context.`)}const o=(0,D.$6)(i,"cluster")??"",
c=r.clusters.get(o);if(c===void 0)throw new Q.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the cluster "${o}", which the kubeconfig does not define.`);const l=Js(
(0,D.$6)(c,"server")??"",o),u=(0,D.$6)(i,"user")??"",h=r.users.get(u);if(h===void 0&&u!=="")throw new Q.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the user\
 "${u}", which the kubeconfig does not define.`);const m=(0,D.$6)(c,"proxy-url")||(0,Se.E)(l,e,"go"),d=new Lr,f={clusters:[{name:o,cluster:{...c,...m===void 0?{}:
{"proxy-url":m},...l.protocol==="http:"?{"insecure-skip-tls-verify":!0}:{}}}],users:[{name:u||"anonymous",user:h===void 0?{}:dc(u,h)}],contexts:[{name:n,context:{
cluster:o,user:u||"anonymous",namespace:i.namespace}}],"current-context":n};d.loadFromString(JSON.stringify(f)),d.users=d.getUsers().map(g=>g.token===void 0?g:{
...g,token:g.token.trim()});for(const g of d.getUsers())kc(g.exec,(0,D.$6)(c,"server")??"");const v=((0,D.$6)(c,"server")??"").replace(/\/+$/,"");return{server:v,
identity:v,namespace:(0,D.$6)(i,"namespace")||void 0,context:n,config:d}}function Js(t,e){const r=`The kubeconfig's server of the cluster "${e}"`;if(!/^https?:\/\//.
test(t)||!URL.canParse(t))throw new Q.zg("E_KUBECONFIG_SYNTAX",`${r} is no http(s) address.`);const n=new URL(t);if(n.username!==""||n.password!=="")throw new Q.
zg("E_KUBECONFIG_SYNTAX",`${r} contains a user name or password. Give them as the kubeconfig's user.`);return n}function bc(t,e){const r=t===void 0?Sc(e):t.split(
nt.delimiter).filter(Boolean);if(r.length===0)return;const n=r.filter(a=>(0,rt.existsSync)(a));if(n.length===0)throw new Q.zg("E_KUBECONFIG_MISSING",`The kubeco\
nfig ${r.join(", ")} does not exist. Give a file with --kubeconfig or KUBECONFIG.`);const i=mc(n);if(!i.isEmpty)return i;if(t!==void 0)throw new Q.zg("E_KUBECON\
FIG_SYNTAX",`The kubeconfig ${n.join(", ")} says nothing: it is empty, or holds comments alone. Give a file with --kubeconfig or KUBECONFIG.`)}var Sc=t=>[(0,nt.
join)(t.HOME??(0,on.homedir)(),".kube","config")].filter(e=>(0,rt.existsSync)(e));function Ec(t,e){if(!e.KUBERNETES_SERVICE_HOST||!(0,rt.existsSync)(wc))throw new Q.
zg("E_KUBECONFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one wi\
th --kubeconfig.");const r=new Lr;r.loadFromCluster();const n=t.context??r.getCurrentContext(),i=r.getContexts().find(l=>l.name===n),a=i&&r.getCluster(i.cluster);
if(!i||!a)throw new Q.zg("E_KUBECONFIG_CONTEXT",`There is no kubeconfig that could have a context "${n}": this runs with the service account of its pod. Leave -\
-context out, or give --kubeconfig.`);const o=(0,Se.E)(Js(a.server,a.name),e,"go");r.clusters=[{...a,...o===void 0?{}:{proxyUrl:o}}];const c=a.server.replace(/\/+$/,
"");return{server:c,identity:_c(c,a.caFile),namespace:i.namespace,context:n,config:r}}function _c(t,e){return e===void 0||!(0,rt.existsSync)(e)?t:`${t}#ca-${(0,Vt.
X)("node:crypto").createHash("sha256").update((0,rt.readFileSync)(e)).digest("hex").slice(0,16)}`}function kc(t,e){if(!(0,D.Gv)(t))return;const n={apiVersion:t.
apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCredential",spec:{interactive:!1,cluster:{server:e}}},i=Array.isArray(t.env)?t.env:[];Object.assign(t,{env:[
...i,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(n)}]})}var Ac=32*1024*1024,Cc=3e4,Ic=class{constructor(t,e,r=()=>{},n=()=>{}){this.inputs=t,this.env=e,this.
hide=r,this.say=n;const i=Ys(t,e);this.server=i.server,this.identity=i.identity,this.namespace=i.namespace,this.config=i.config}inputs;env;hide;say;server;identity;namespace;config;agents=new Set;prepared;settled;aheadMs=0;closing=new AbortController;nowMs(){
return Date.now()+this.aheadMs}async exchange(t,e){const r=await this.open(t,e),n=[];let i=0,a=!1;const o=t.maxBytes??Ac;for await(const c of r)if(Buffer.isBuffer(
c)&&(n.push(c.subarray(0,o-i)),i+=c.length,i>o)){a=!0;break}return{status:r.statusCode??0,body:Buffer.concat(n).toString("utf8"),retryAfterMs:(0,be.mu)(r.headers["\
retry-after"],Date.now()),cut:a}}async open(t,e){e.throwIfAborted();const r=this.prepared??=this.prepare(),n=await this.send(t,e,r),i=Date.parse(n.headers.date??
"");return Number.isNaN(i)||(this.aheadMs=i-Date.now()),n.statusCode!==401?n:(n.resume(),this.prepared===r&&(this.config=Ys(this.inputs,this.env).config,this.prepared=
void 0),e.throwIfAborted(),this.send(t,e,this.prepared??=this.prepare()))}openAhead(){const t=({agent:e})=>{e instanceof Vs&&!this.closing.signal.aborted&&e.openAhead(
new URL(this.server))};(this.prepared??=this.prepare()).then(t,()=>{})}close(){this.closing.abort();for(const t of this.agents)t.destroy()}async send(t,e,r){const n=this.
settled===r?await r:await Oc(r,e);this.settled=r,await t.assertMaySend?.(e),e.throwIfAborted();const i=new URL(this.server+t.path);return new Promise((a,o)=>{const c=(i.
protocol==="http:"?wt():Gt()).request(i,{...n,method:t.method,signal:e,headers:{...n.headers,"user-agent":"mlflow-steps",accept:t.accept??"application/json",...t.
body===void 0?{}:{"content-type":t.contentType??"application/json","content-length":Buffer.byteLength(t.body)}}},a),l=t.idleMs??Cc;c.setTimeout(l,()=>c.destroy(
new Error(`no answer for ${l/1e3} s`))),c.on("error",u=>o(e.aborted?(0,Q.uQ)(e.reason):u)),c.end(t.body)})}async prepare(){const t={};try{await this.applyCredentials(
t)}catch(m){this.prepared=void 0;const d=this.config.getUsers().map(({exec:v})=>pc(v,m)).find(v=>v!==void 0);if(d!==void 0)throw new Q.zg("E_CLUSTER_UNAUTHORIZE\
D",`No credentials for ${this.server}: ${d}.`,{cause:m});const f=(0,le.xS)(m instanceof Error?m.message:String(m));throw new Q.zg("E_CLUSTER_UNAUTHORIZED",`No c\
redentials for ${this.server}: ${f||"the credential plug-in of the kubeconfig failed"}. Run the kubeconfig's login again, or check its files.`,{cause:m})}for(const m of Tc(
t))this.hide(m);const e=(0,bi.S)(Xs(t)??"");if(e!==void 0)throw new Q.zg("E_KUBECONFIG_SYNTAX",`The token of the kubeconfig's user cannot be sent: ${e}.`);const r=this.
config.getClusters().some(m=>m.proxyUrl!==void 0),{ca:n,cert:i,key:a,servername:o,rejectUnauthorized:c,headers:l,auth:u}=t,h=r&&t.agent instanceof wt().Agent?t.
agent:this.makeAgent({ca:n,cert:i,key:a},{servername:o,...c===void 0?{}:{rejectUnauthorized:c}});return this.agents.add(h),{agent:h,...l?{headers:l}:{},...u?{auth:u}:
{}}}async applyCredentials(t){const e=this.config.getCurrentUser()?.exec;if(!(0,D.Gv)(e))return this.config.applyToHTTPSOptions(t);const{token:r,cert:n,key:i}=await lc(
e,this.env,this.closing.signal,this.say),a=new Lr;return a.loadFromOptions({clusters:this.config.getClusters(),contexts:this.config.getContexts(),currentContext:this.
config.getCurrentContext(),users:this.config.getUsers().map(o=>({...o,exec:void 0,...r===void 0?{}:{token:r},...n===void 0||i===void 0?{}:{certData:Zs(n),keyData:Zs(
i),certFile:void 0,keyFile:void 0}}))}),a.applyToHTTPSOptions(t)}makeAgent(t,e){const r={keepAlive:!0,maxSockets:16};return this.server.startsWith("http:")?new(wt()).
Agent(r):new Vs({...r,...e,secureContext:(0,sn.createSecureContext)(t)})}},Zs=t=>Buffer.from(t).toString("base64");function Xs({headers:t}){const e=Object.entries(
t??{}).find(([r])=>r.toLowerCase()==="authorization")?.[1];return typeof e=="string"?e:void 0}async function Oc(t,e){const r=new AbortController,n=new Promise((i,a)=>e.
addEventListener("abort",()=>a((0,Q.uQ)(e.reason)),{once:!0,signal:r.signal}));try{return await Promise.race([t,n])}finally{r.abort()}}function Tc({headers:t,auth:e}){
const r=Xs({headers:t}),n=r===void 0?[]:[r.replace(/^\w+ /,"")];return e?[...n,e.slice(e.indexOf(":")+1),Buffer.from(e).toString("base64")]:n}var xc=500,Pc=/^[ \t|]{0,20}- ([\w.-]{1,100}) \(current: uninstalled, required: ([^\s()]{1,100})\)/gm,
Qs=t=>t.toLowerCase().replaceAll(/[-_.]+/g,"-");function Rc(t,e){const r=Qs(e.split(".",1)[0]??"");return[...t.matchAll(Pc)].slice(0,xc).find(([,i=""])=>Qs(i)===
r)?.[2]}var Bc=[[/Image/,/denied|unauthorized|authentication|forbidden/i,"give the pod's service account an imagePullSecret for that registry, or correct the im\
age's name"],[/InvalidImageName/,/./,"correct the image's name in deploy.yaml or --image"],[/Image/,/not found|unknown|does not exist/i,"push the image, or corr\
ect its name in deploy.yaml or --image"],[/Image/,/./,"see whether the nodes can reach the registry"],[/./,/the kubelet ended it because its (?:liveness|startup) probe/,
"see in its log what it was doing; if it only starts slowly, give it time before that probe (a startupProbe, or initialDelaySeconds and failureThreshold in depl\
oy.yaml)"],[/./,/executable file not found|exec: "[^"]*": (?:stat|permission denied)/,"correct command and args in deploy.yaml, or use an image that has that pr\
ogram"],[/ConfigError|FailedMount/,/couldn't find key|non-existent \w+ key/,"put that key into the Secret or ConfigMap, or correct the key in deploy.yaml"],[/ConfigError|FailedMount/,
/./,"make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml"],[/OOMKilled/,/./,"give the container more memory (resour\
ces.limits.memory in deploy.yaml)"],[/Unschedulable/,/persistentvolumeclaim "[^"]*" not found/,"make the PersistentVolumeClaim that it names in this namespace, \
or correct its name in deploy.yaml"],[/Unschedulable/,/persistentvolumeclaim "[^"]*" is being deleted/,"wait until the claim is gone and make it anew, or name a\
nother one in deploy.yaml"],[/Unschedulable/,/unbound immediate PersistentVolumeClaims?/,"see why the claim is not bound (kubectl describe pvc): its StorageClas\
s has to exist and to have a provisioner that runs"],[/Unschedulable/,/didn't find available persistent volumes to bind/,"make a PersistentVolume that its claim\
 can have, or give the claim a StorageClass whose provisioner makes one (kubectl describe pvc)"],[/Unschedulable/,/volume node affinity conflict/,"the volume ca\
n be mounted on other nodes only: let the pod go there, or use storage that all nodes reach"],[/Unschedulable/,/The autoscaler does not help/,"raise the autosca\
ler's limits, or ask for what one of its nodes has (resources.requests, nodeSelector and tolerations in deploy.yaml)"],[/Unschedulable/,/Insufficient .*untolerated taint|untolerated taint.* Insufficient /,
"make room on the nodes or ask for less (resources.requests in deploy.yaml), or tolerate the taint (tolerations) if the pod belongs on the nodes that have it"],
[/Unschedulable/,/Insufficient /,"make room on the nodes, or ask for less (resources.requests in deploy.yaml)"],[/Unschedulable/,/untolerated taint/,"tolerate t\
he taint in deploy.yaml (tolerations), or make room on nodes without it"],[/Unschedulable/,/didn't match Pod's node affinity\/selector/,"correct nodeSelector or\
 affinity in deploy.yaml, or label a node with what they ask for"],[/Unschedulable/,/./,"make room on the nodes, or ask for less (resources.requests, nodeSelect\
or and tolerations in deploy.yaml)"],[/FailedCreate/,/no PriorityClass with name/,"correct priorityClassName in deploy.yaml, or let an administrator make that P\
riorityClass"],[/FailedCreate/,/RuntimeClass "[^"]*" not found/,"correct runtimeClassName in deploy.yaml, or let an administrator make that RuntimeClass"],[/FailedCreate/,
/serviceaccount "[^"]*" not found/,"make the ServiceAccount that it names in this namespace, or correct serviceAccountName in deploy.yaml"],[/FailedCreate/,/failed calling webhook/,
"see whether the admission webhook that it names runs: it was not asked about deploy.yaml at all"],[/FailedCreate/,/security context constraint|pod security policy/,
"ask in deploy.yaml for no more than the cluster allows (securityContext), or let an administrator allow the pods' service account more"],[/FailedCreate/,/violates PodSecurity/,
"set in deploy.yaml what the Pod Security level of the namespace demands (securityContext), or deploy to a namespace that allows it"],[/FailedCreate/,/(?:maximum|minimum) .* usage|max limit to request ratio/,
"keep resources in deploy.yaml within the LimitRange of the namespace"],[/FailedCreate|CreateError|OperatorReportsFailure/,/quota/,"raise the quota of the names\
pace, or ask for less in deploy.yaml"],[/FailedCreate|CreateError|OperatorReportsFailure/,/\bis invalid: /,"correct in deploy.yaml the field that the API names"],
[/FailedCreate/,/./,"change deploy.yaml so that admission accepts its pods"],[/ProgressDeadlineExceeded/,/./,"see the events above; where it is only slow, raise\
 --timeout and progressDeadlineSeconds in deploy.yaml"],[/OperatorSilent/,/./,"see whether Seldon's operator runs and what its log says (usually in the namespac\
e seldon-system)"],[/OperatorReportsFailure/,/./,"correct in deploy.yaml what the operator names; its log tells more"],[/Deleted|Superseded/,/./,"run this again\
 once nobody else works on it"]],Mc=[[/(?:Readiness|Startup|Liveness) probe failed/,"see in its log why its probe is not answered well, or correct the probe in \
deploy.yaml; give it longer with --timeout where it is only slow"],[/Multi-Attach error/,"let the pod that has the volume end first, or use storage that several\
 nodes can attach (ReadWriteMany)"],[/MountVolume|AttachVolume|Unable to attach or mount volumes/,"see why its volume cannot be mounted (kubectl describe pod, a\
nd pvc)"],[/create pod sandbox/,"see what its node lacks: the RuntimeClass's handler, the network plugin, or the image of the sandbox"],[/scheduling gates/,"see\
 what has to take its scheduling gates away, such as the queue that it is in"],[/\(pod \S+ is Pending\)/,"see what it waits for without a node: its claim, whose\
 provisioner has to run (kubectl describe pvc), or the scheduler (kubectl describe pod)"],[/(?:)/,"give it longer with --timeout where it is only slow"]],Nc=/\d+ node\(s\) had untolerated taint(?:\(s\))? \{node-role\.kubernetes\.io\/(?:control-plane|master)[^}]*\}/g;
function $c({ending:t,namespace:e,pod:r,container:n,cause:i,log:a}){if(t.state==="current")return;const{reason:o,message:c}=t.state==="failed"?t:{reason:"",message:""},
l=n!==void 0&&(n.state.kind==="terminated"||n.restarts>0),u=n?.lastReason==="OOMKilled"?"OOMKilled":o;if(l&&n.isInit&&n.name.endsWith("-model-initializer")&&u!==
"OOMKilled")return"see whether the storage initializer may read the model: its URI, and the Secret that --storage-secret or envSecretRefName names";const h=/ModuleNotFoundError: No module named '([\w.]+)'/.
exec(i??"")?.[1];if(l&&h!==void 0)return Uc(h,a??"");const m=Bc.find(([d,f])=>d.test(u)&&f.test(c.replace(Nc,"")));return m?m[2]:l&&r!==void 0?`read its log; wh\
ere the pod stays (--on-failure keep) the whole of it: kubectl -n ${e} logs ${r} -c ${n.name}${n.restarts>0?" --previous":""}`:t.state==="timeout"?Mc.find(([d])=>d.
test(t.waitingFor))?.[1]:void 0}function Uc(t,e){const r=t.split(".",1)[0]==="skops"?'log the model with serialization_format="cloudpickle", which needs no skop\
s':void 0,n="serve it by an image that has it (--image)",i=Rc(e,t);return i!==void 0?`${t} stands in the model's requirements (${i}), and this server did not in\
stall it: ${r===void 0?"":`${r}, or `}${n}`:r!==void 0?`${r}, or ${n}`:`log the model with ${t} among its requirements or code paths; if it stands there, this s\
erver does not install it: ${n}`}var Dc=[500,20],Lc=4*1024*1024,Fc=64*1024;async function jc(t,e,r,n,i){const a=n.state.kind!=="terminated"&&n.restarts>0;for(const o of[
a,!a]){const c=(await Vc(t,Hc(e,r,n,o),i))?.trimEnd()??"";if(c!=="")return{title:`log of ${r.name}, container ${n.name}${o?", its previous run":""}`,text:(0,le.
YI)(c)}}}var Hc=(t,e,{name:r},n)=>`${(0,J.Ph)({resource:J.Jw,namespace:t,name:e.name})}/log?${new URLSearchParams({container:r,...n?{previous:"true"}:{}}).toString()}`;
async function Vc(t,e,r){let n;for(const i of Dc)try{const a=await t.exchange({method:"GET",path:`${e}&tailLines=${i}`,accept:"*/*",maxBytes:Lc},r);if(a.status!==
200||(n=a.body.slice(-Fc),!a.cut))return n}catch{return n}return n}var Kc=t=>ei(t).join(`
`),ei=({text:t,below:e=[]})=>[(0,le.xS)(t),...e.flatMap((r,n)=>Gc(r,n===e.length-1))];function Gc(t,e){const[r="",...n]=ei(t);return[`${e?"\u2514\u2500":"\u251C\u2500"}\
 ${r}`,...n.map(i=>`${e?" ":"\u2502"}  ${i}`)]}var Vr=5;function Wc(t,e){const r=e.deployments.filter(n=>(0,re.D0)(n,t.uid));return Kc({text:zc(t,e.owner),below:r.
map(n=>qc(t,n,e))})}function zc(t,e){const{resource:{kind:r},name:n}=t.owner,i=e&&t.readStatus(e),a=i?(0,re.vx)(e)?"is being deleted":i.state==="ready"?"ready":
[i.state==="failed"?"failed":"not ready",i.description].filter(Boolean).join(": "):"does not exist";return`${r} ${n}: ${a}`}function qc(t,e,r){const{uid:n,revision:i,
availableReplicas:a,replicas:o,updatedReplicas:c,conditions:l}=(0,re.zi)(e),u=(0,re.vx)(e)?", is being deleted":(0,me.JH)(e,t)?"":", of an earlier version",h=l.
find(m=>m.type==="Progressing"&&m.status==="False");return{text:`Deployment ${(0,re.Vb)(e)}: ${a} of ${o} available, ${c} of the current template${u}${h?`, ${h.
reason}: ${h.message}`:""}`,below:r.replicaSets.filter(m=>(0,re.D0)(m,n)).flatMap(m=>Yc(m,i,r.pods))}}function Yc(t,e,r){const n=(0,re.Q5)(t),i=r.filter(l=>(0,re.
D0)(l,(0,re.kz)(t))).map(re.fe),a=n.conditions.find(l=>l.type==="ReplicaFailure"&&l.status==="True");if(i.length===0&&!a)return[];const o=`ReplicaSet ${n.name}:\
 ${i.length===1?"1 pod":`${i.length} pods`}${n.revision===e?"":" of an earlier template"}${a?`, ${a.reason}: ${a.message}`:""}`,c=i.length>Vr?[{text:`${i.length-
Vr} more pods`}]:[];return[{text:o,below:[...i.slice(0,Vr).map(Jc),...c]}]}function Jc({name:t,phase:e,isReady:r,isDeleting:n,reason:i,message:a,conditions:o,containers:c}){
const l=o.find(m=>m.type==="PodScheduled"&&m.status==="False"),u=[i,a,l?.message].filter(Boolean).join(": "),h=`Pod ${t}: ${n?"ends":r?"ready":e||"new"}${u?`, ${u}`:
""}`;return r?{text:h}:{text:h,below:c.map(m=>({text:(0,me.rc)(m)}))}}function ti(t,{deployments:e,replicaSets:r,pods:n}){const i=new Set([t.uid]);for(const a of[
...e,...r,...n])[...i].some(o=>(0,re.D0)(a,o))&&i.add((0,re.kz)(a));return i}function Zc(t,e){const r=ti(t,e),n=e.pods.filter(o=>r.has((0,re.kz)(o))),i=new Set(
t.workloads.map(({marker:o})=>o)),a=n.filter(o=>i.has((0,D.$6)(o,"metadata","annotations",t.markerAnnotation)??""));return(a.length>0?a:n).map(re.fe)}var Xc=8e3,
Qc=15,eu=5e3,tu=600,ru=12;async function nu(t,e,r,n,i){const{namespace:a=""}=r.owner,o=ie=>t.list(ie,a,{labelSelector:r.labelSelector}).catch(()=>[]),[c,l,u,h]=await Promise.
all([t.get(r.owner).catch(()=>{}),o(J.bg),o(J.SZ),o(J.Jw)]),m={owner:c,deployments:l,replicaSets:u,pods:h},d=n.state==="failed"&&(0,me.RS)(n)?void 0:su(Zc(r,m),
n),f=d&&iu(d,n),v=f!==void 0&&(f.state.kind==="terminated"||f.restarts>0),g=v?d?.containers.find(ie=>ie.isInit&&ie!==f&&ie.state.kind==="terminated"):void 0,b=ie=>d&&
ie?jc(e,a,d,ie,i):Promise.resolve(void 0),[_,$,L]=await Promise.all([b(f),b(g),ou(t,a,ti(r,m))]),j=f?.state.kind==="terminated"?f.state.exitCode:f?.lastExitCode,
E=v?(0,nn.V)(_?.text??(0,le.YI)(f.lastMessage)):void 0,H=j===137||n.state==="failed"&&n.isKilled===!0,Z=E?.isLastLine===!0&&(_===void 0||H)?void 0:E,oe=`${d?.name??
""}, container ${f?.name??""}${j===void 0?"":`, exit code ${j}`}`,we=$c({ending:n,namespace:a,pod:d?.name,container:f,cause:Z&&ri(Z),log:_?.text}),Ee=Wc(r,m);return{
objects:[(0,le.Jj)(Ee,Xc),...L.length>0?["Warnings, the newest last:",...L]:[]].join(`
`),...we===void 0?{}:{advice:(0,le.YI)(we)},..._?{log:_,excerpt:ni(_.text,E)}:{},...$?{initLog:{...$,text:ni($.text,void 0)}}:{},...Z===void 0?{}:{cause:(0,le.Jj)(
(0,le.YI)(`${ri(Z)} (${oe})`),tu)}}}var ri=({text:t,also:e})=>e===void 0?t:`${t}; with it: ${e}`;function ni(t,e){const r=t.split(`
`),n=e===void 0?r.length:e.line+1;return r.slice(Math.max(0,n-ru),n).join(`
`)}function su(t,e){const r=e.state==="failed"?t.find(({name:i})=>i===e.pod):void 0,n=({containers:i})=>Math.max(0,...i.map(({restarts:a})=>a));return r??t.filter(
({isDeleting:i})=>!i).toSorted((i,a)=>n(a)-n(i))[0]}function iu({containers:t},e){return(e.state==="failed"?t.find(({name:n})=>n===e.container):void 0)??t.find(
n=>!(0,re.$L)(n))??t.find(({isInit:n})=>!n)}async function ou(t,e,r){return(await t.list(J.AZ,e,{fieldSelector:"type=Warning",maxItems:eu}).catch(()=>[])).filter(
i=>(0,D.$6)(i,"type")==="Warning"&&r.has((0,D.$6)(i,"involvedObject","uid")??"")).map(i=>({event:i,time:(0,D.$6)(i,"lastTimestamp")??(0,D.$6)(i,"eventTime")??""})).
toSorted((i,a)=>i.time.localeCompare(a.time)).slice(-Qc).map(({event:i,time:a})=>{const o=(0,D.tk)(i,"count")??1,c=`${(0,D.$6)(i,"involvedObject","kind")??""}/${(0,D.
$6)(i,"involvedObject","name")??(0,re.Vb)(i)}`;return(0,le.xS)(`${a} ${c} ${(0,D.$6)(i,"reason")??""}${o>1?` (${o} times)`:""}: ${(0,D.$6)(i,"message")??""}`)})}
var si=2e4,au=5e3;async function cu(t,e,r){const n=AbortSignal.timeout(si),i=t.withSignal(AbortSignal.any([r,n]));try{const[a,o,c]=await Promise.all([i.get(e.owner),
(0,me.s_)(i,e),i.list(J.AZ,e.owner.namespace??"",{fieldSelector:me.HT,maxItems:au}).catch(()=>{})]);return{owner:a,...o,events:c?.filter(me.c0)}}catch(a){return n.
aborted?new Q.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${t.server} did not show within ${si/1e3} s what is there.`):(0,Q.uQ)(a)}}var uu=2/3,lu=3,hu=1e3,du=2,Kr=({
name:t,namespace:e},r)=>new Q.zg("E_DEPLOY_HELD",`Another deploy of this name is under way: the lease ${e??""}/${t} is held by ${(0,le.xS)(r,300)}. Run this aga\
in when it has ended.`),ii=1e4,fu=({name:t,namespace:e})=>new Q.zg("E_CLUSTER_UNREACHABLE",`The lease ${e??""}/${t} could not be released within ${ii/1e3} s.`),
oi=({name:t,namespace:e},r)=>new Q.zg("E_CLUSTER_UNREACHABLE",`The lease ${e??""}/${t} could not be renewed in time, so nothing more was written: another deploy\
 of this name may have begun. Check that the API server at ${r} answers, then run this again.`);function pu(t,e,r,n,{durationMs:i,now:a}){const o=new AbortController,
c=new AbortController,l=new AbortController,u=t.withSignal(c.signal);let h=r,m;const d=async()=>{for(;!l.signal.aborted;)try{const _=await n(u,h.object);if(_){h=
_;return}const $=await u.get(e);if(!$||(0,D.$6)($,"spec","holderIdentity")!==(0,D.$6)(r.object,"spec","holderIdentity"))return o.abort(Kr(e,"somebody else, who \
took it over"));h={...h,object:$}}catch{await(0,Te.v)(hu,l.signal).catch(()=>{})}},f=()=>{if(o.signal.aborted)throw(0,Te.J)(o.signal)},v=()=>a()<h.atMs+i*uu,g=()=>m??=
d().finally(()=>m=void 0),b=setInterval(()=>{g()},i/lu);return b.unref(),{lost:o.signal,assertBelieved:()=>{if(f(),!v())throw oi(e,t.server)},believe:async _=>{
if(f(),v())return;const $=new AbortController,L=(0,Te.v)(i*du,AbortSignal.any([_,o.signal,l.signal,$.signal])).then(()=>Promise.reject(oi(e,t.server)));try{for(;!v();)
await Promise.race([g(),L]);f()}finally{$.abort()}},release:async()=>{clearInterval(b),l.abort(),setTimeout(()=>c.abort(fu(e)),ii).unref(),await m;const _=(0,D.
$6)(h.object,"metadata","uid"),$=(0,D.$6)(h.object,"metadata","resourceVersion");_!==void 0&&$!==void 0&&!o.signal.aborted&&await u.delete(e,{uid:_,resourceVersion:$,
propagation:"Background"}),c.abort()}}}var mu=15e3,gu=1e3;async function vu(t,e,r){const{namespace:n,name:i,holder:a,durationMs:o=mu,now:c=wu()}=e,l={resource:J.
Q,namespace:n,name:i},u=async(m,d)=>{const f=c(),v={apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:d&&(0,D.Gv)(d.metadata)?d.metadata:{name:i,namespace:n,
labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{holderIdentity:a,leaseDurationSeconds:Math.ceil(o/1e3),renewTime:bu(new Date)}},g=await(d?m.replace(
l,v):m.create(l,v));return g&&{object:g,atMs:f}},h=await u(t,void 0)??await yu(t,l,u,e.report,r);return pu(t,l,h,u,{durationMs:o,now:c})}async function yu(t,e,r,n,i){
let a,o=performance.now();for(;;){const c=await t.get(e);if(!c){const m=await r(t,void 0);if(m)return m;continue}const l=(0,D.$6)(c,"spec","holderIdentity")??"",
u=JSON.stringify((0,D.fK)(c,"spec"));if(a!==void 0&&u!==a)throw Kr(e,l);const h=((0,D.tk)(c,"spec","leaseDurationSeconds")??0)*1e3;if(a===void 0&&(o=performance.
now(),n?.(`The lease ${e.name} is held by ${(0,le.xS)(l,300)}; looking for at most ${h/1e3} s whether that is still alive.`)),a=u,l===""||performance.now()-o>=h){
const m=await r(t,c);if(m)return m;throw Kr(e,l)}await(0,Te.v)(gu,i)}}function wu(){let t=0,[e,r]=[performance.now(),Date.now()];return()=>{const[n,i]=[performance.
now(),Date.now()];return t+=Math.max(n-e,i-r),[e,r]=[n,i],t}}var bu=t=>t.toISOString().replace("Z","000Z"),Su=1e3;async function Eu(t,e,r,{timeoutMs:n,report:i,
onDeleted:a},o){const c=new Set([r]);n!==void 0&&await ci(t,e,r,c),await t.delete(e,{uid:r,propagation:"Background"}),a?.(),n!==void 0&&await ai(t,e,r,{timeoutMs:n,
report:i},o,c)}async function ai(t,e,r,{timeoutMs:n,report:i},a,o=new Set([r])){const c=performance.now()+n;let l="";for(;;){const u=await ci(t,e,r,o),h=u.find(
({object:f})=>Gr(f).length>0)??u[0];if(h===void 0)return;const m=ui(h.object),d=`${(0,J.vY)(h.address)}${u.length>1?` and ${u.length-1} more`:""} to be gone${m===
""?"":`, held by ${m}`}`;if(performance.now()>=c)throw new Q.zg("E_TIMEOUT",`${(0,J.vY)(e)} was deleted, but after ${Math.round(n/1e3)} s it still waits for ${d}\
. ${ku(h)}`);d!==l&&i(`waiting for ${d}`),l=d,await(0,Te.v)(Math.min(Su,Math.max(0,c-performance.now())),a)}}async function ci(t,e,r,n){const{namespace:i=""}=e,
a=[J.bg,J.SZ,J.Jw],[o,...c]=await Promise.all([t.get(e),...a.map(u=>t.list(u,i))]),l=o&&(0,re.kz)(o)===r?[{address:e,object:o}]:[];for(const[u,h]of a.entries())
for(const m of c[u]??[])[...n].some(d=>(0,re.D0)(m,d))&&(n.add((0,re.kz)(m)),l.push({address:{resource:h,namespace:i,name:(0,re.Vb)(m)},object:m}));return l}var Gr=t=>(0,re.
vx)(t)?(0,D.i1)(t,"metadata","finalizers"):[];function ui(t){const e=Gr(t).map(r=>JSON.stringify((0,le.xS)(r,100)));return e.length===0?"":`the ${e.length===1?"\
finalizer":"finalizers"} ${e.slice(0,5).join(", ")}`}var _u=new Set(["foregroundDeletion","orphan"]);function ku({address:t,object:e}){const{resource:{plural:r,
group:n,kind:i},namespace:a="",name:o}=t,c=Gr(e);if(c.some(u=>!_u.has(u))){const u=`kubectl -n ${a} patch ${n===""?r:`${r}.${n}`} ${o} --type merge -p '{"metada\
ta":{"finalizers":null}}'`;return`Whatever set ${ui(e)} has to take it off once it has cleaned up: see whether that runs, and its log. Only if it is gone for go\
od, and nothing is left for it to clean up: ${u}${i==="SeldonDeployment"?" (Seldon's webhook has to answer for that)":""}.`}if(!(0,re.vx)(e))return"Nothing has \
told it to end: see whether kube-controller-manager runs, whose garbage collector does.";if(c.length>0)return"It waits until what it owns is gone: see whether k\
ube-controller-manager and the webhooks for it run.";const l=(0,D.$6)(e,"spec","nodeName");return l===void 0?"Give it longer with --timeout.":`It still ends on \
the node ${(0,le.xS)(l,100)}: give it longer with --timeout, or see whether that node is well.`}var Wr={maxRetries:5,totalMs:1/0,firstDelayMs:250,maxDelayMs:4e3},
Au=3e4;function li(t,e,r,n=()=>{}){let i=0;const a=async()=>{const o=await Iu(t,e,r);return o.kind!=="value"&&i<Wr.maxRetries&&n(o.kind==="failure"?o.error.message:
yn(o.value)),i+=1,o};return(0,be.L5)(a,Wr,r)}async function hi(t,e,r){try{return await t.exchange(e,r)}catch(n){throw r.aborted?(0,Te.J)(r):n instanceof Q.zg?n:
zr(t.server,n)}}function Cu(t,e,r){const n=async()=>{const i=await hi(t,e,r);return i.status===429?di(i):{kind:"value",value:i}};return(0,be.L5)(n,Wr,r)}async function Iu(t,e,r){
try{const n=await t.exchange(e,r);return Ou(e,n)?di(n):{kind:"value",value:n}}catch(n){if(r.aborted)throw(0,Te.J)(r);if(n instanceof Q.zg)throw n;const i=zr(t.server,
n);if(Tu((0,Kt.Ic)(n).code))throw i;return{kind:"failure",error:i,retryAfterMs:void 0}}}var di=t=>({kind:"provisional",value:t,retryAfterMs:t.retryAfterMs===void 0?
void 0:Math.min(t.retryAfterMs,Au)});function Ou({method:t},{status:e,body:r}){return e===429||e>=502&&e<=504?!0:e===500&&(t==="GET"||/failed calling webhook|etcdserver|connection refused/.
test(r))}var Tu=t=>(0,Kt.gt)(t)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(t);function zr(t,e){const{code:r,message:n}=(0,Kt.Ic)(e),a=/CERT|SELF_SIGNED|UNABLE_TO_/.test(
r)?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can reach it.";return new Q.zg("E_CLUSTER_\
UNREACHABLE",`The cluster at ${t} cannot be reached: ${n||r}. ${a}`,{cause:e})}var xu=16*1024*1024;async function*Pu(t){const e=new cn.StringDecoder("utf8");let r="";
for await(const n of t){if(!Buffer.isBuffer(n))continue;const i=(r+e.write(n)).split(`
`);if(r=i.pop()??"",r.length>xu)throw new Error("a watch sent a line that is longer than any object");for(const a of i)a!==""&&(yield a)}r!==""&&(yield r)}var Ru={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4,relistMs:2e4},Bu=500,Mu=290,Nu=3e4,tt=class extends Error{};async function $u(t,e,r,n,i=Ru){
await new Uu(t,e,r,n,i).follow()}var Uu=class{constructor(t,e,r,n,i){this.connection=t,this.selection=e,this.events=r,this.signal=n,this.pace=i,this.pauseMs=i.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;wasSilent=!1;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&performance.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(t){if(!this.isWanted())
return;if(t instanceof tt)continue;const e=t instanceof Q.zg?t:zr(this.connection.server,t);if(!this.mayPass(e)){if(!this.selection.isOptional)throw e;return this.
events.onChange([])}this.events.onTrouble(e),await(0,Te.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:t}){return this.failingSinceMs??=performance.now(),t==="E_CLUSTER_UNREACHABLE"?!0:(t==="E_CLUSTER_UNAUTHORIZED"||t==="E\
_CLUSTER_FORBIDDEN")&&this.hasListed&&performance.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=
void 0}async takeTurn(){await(0,Te.v)(Math.max(0,this.notBeforeMs-performance.now()),this.signal),this.notBeforeMs=performance.now()+this.pace.askMs}noteRetryAfter(t){
t!==void 0&&(this.notBeforeMs=Math.max(this.notBeforeMs,performance.now()+Math.min(t,Nu)))}async list(){await this.takeTurn();const t=new Map;let e="";do{const r=await this.
connection.exchange({method:"GET",path:this.renderQuery({limit:String(Bu),continue:e})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new tt;
if(r.status!==200||r.cut)throw St(this.asking("list"),r);const n=(0,D.qF)(r.body);for(const i of(0,D.yR)(n,"items"))this.isKept(i)&&t.set((0,re.kz)(i),this.trim(
i));e=(0,D.$6)(n,"metadata","continue")??"",this.version=(0,D.$6)(n,"metadata","resourceVersion")??""}while(e!=="");this.wasSilent&&!Du(this.objects,t)&&(this.pollUntilMs=
performance.now()+this.pace.pollMs),this.wasSilent=!1,this.objects=t,this.hasListed=!0,this.onHealthy(),this.events.onChange([...t.values()]),this.watchedAtMs=-1/0}async watchOrContinue(){
await(0,Te.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-performance.now()),this.signal),this.watchedAtMs=performance.now();const t=AbortSignal.timeout(Math.round(
this.pace.relistMs*(.75+Math.random()/2)));try{await this.watch(t)}catch(e){if(t.aborted&&this.isWanted())throw new tt;if(e instanceof tt||e instanceof Q.zg||!this.
isWanted()||performance.now()-this.watchedAtMs<this.pace.askMs)throw e}}async watch(t){const e=this.renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(
Mu),resourceVersion:this.version}),r=await this.connection.open({method:"GET",path:e,idleMs:this.pace.idleMs},AbortSignal.any([this.signal,t])),n=r.statusCode??
0;if(n!==200){if(r.destroy(),this.noteRetryAfter((0,be.mu)(r.headers["retry-after"],Date.now())),n===410)throw new tt;const i=St(this.asking("watch"),{status:n,
body:""});if(n!==403&&n!==405)throw i;const a=this.pollUntilMs===0;return this.pollUntilMs=performance.now()+this.pace.pollMs,a?this.events.onTrouble(i):void 0}
this.onHealthy(),this.wasSilent=!0;for await(const i of Pu(r))this.wasSilent=!1,this.take((0,D.qF)(i));if(this.wasSilent)throw new tt}take(t){const e=(0,D.fK)(t,
"object"),r=(0,D.$6)(t,"type");if(!(0,D.Gv)(e)||r===void 0)throw new Error("a watch sent something that is no event");if(r==="ERROR"){const n=(0,D.tk)(e,"code")??
500;throw n===410?new tt:St(this.asking("watch"),{status:n,body:JSON.stringify(e)})}this.version=(0,D.$6)(e,"metadata","resourceVersion")??this.version,r!=="BOO\
KMARK"&&(r==="DELETED"||!this.isKept(e)?this.objects.delete((0,re.kz)(e)):this.objects.set((0,re.kz)(e),this.trim(e)),this.events.onChange([...this.objects.values()]))}isKept(t){
return this.selection.isKept?.(t)??!0}trim(t){const{keep:e}=this.selection,r=Object.entries(t).filter(([n])=>e?.includes(n)??!0);return Object.fromEntries(r.map(
([n,i])=>{if(n!=="metadata"||!(0,D.Gv)(i))return[n,i];const{managedFields:a,...o}=i;return[n,o]}))}renderQuery(t){const{resource:e,namespace:r,labelSelector:n,fieldSelector:i}=this.
selection,a=new URLSearchParams;for(const[o,c]of Object.entries({...t,labelSelector:n,fieldSelector:i}))c&&a.set(o,c);return`${(0,J.ab)(e,r)}?${a.toString()}`}asking(t){
return{verb:t,what:this.selection.resource.plural,namespace:this.selection.namespace,server:this.connection.server}}};function Du(t,e){const r=n=>(0,D.$6)(n,"me\
tadata","resourceVersion");return t.size===e.size&&[...t].every(([n,i])=>e.has(n)&&r(e.get(n))===r(i))}var Lu=1e4,fi=3e3;function pi(t,e){const r=(0,re.Oh)(t);return Number.
isNaN(r)?1/0:e-r}var Fu=(t,e)=>new Set(t.filter(r=>(0,re.i_)(r)&&pi(r,e)<fi).map(re.kz)),ju=class{constructor(t,e={},r=()=>Date.now()){this.onSteady=t,this.now=
r,this.steadyMs=e.steadyMs??Lu,this.holdMs=e.holdMs??fi}onSteady;now;ready=new Set;seenAtMs=-1/0;lost=new Map;held=new Map;steadyMs;holdMs;get unsteady(){return new Set(
this.lost.keys())}get settling(){return new Set(this.held.keys())}see(t){const e=new Set(t.filter(re.i_).map(re.kz));for(const r of t){const n=(0,re.kz)(r);this.
ready.has(n)&&!e.has(n)&&!(0,re.vx)(r)?this.lose(n):e.has(n)&&!this.ready.has(n)&&this.hold(n,r),e.has(n)&&this.lost.has(n)&&!this.lost.get(n)&&this.regain(n)}this.
ready=e,this.seenAtMs=performance.now()}stop(){for(const t of[...this.lost.values(),...this.held.values()])clearTimeout(t)}lose(t){clearTimeout(this.held.get(t)),
this.held.delete(t),clearTimeout(this.lost.get(t)),this.lost.set(t,void 0)}hold(t,e){const r=Math.min(performance.now()-this.seenAtMs,pi(e,this.now()));r>=this.
holdMs||this.held.set(t,this.startTimer(this.held,t,this.holdMs-Math.max(0,r)))}regain(t){this.lost.set(t,this.startTimer(this.lost,t,this.steadyMs))}startTimer(t,e,r){
return setTimeout(()=>{t.delete(e),this.onSteady()},r)}},mi=1e4,Hu=1e3;async function Vu(t,e,r,n,i){if(i.aborted)throw(0,Te.J)(i);const{seen:a}=r;if(a&&Ku(e,a,t.
nowMs()))return{state:"current"};const o=new AbortController,c=AbortSignal.any([i,o.signal]);(0,an.setMaxListeners)(0,c);const l=new zu(e,r,()=>t.nowMs()),u=_=>$u(
t,_,{onChange:$=>l.see(_.resource,$),onTrouble:$=>l.note($.message)},c),{resource:h,name:m,namespace:d=""}=e.owner,{labelSelector:f}=e,v=["metadata","status"],g=[
u({resource:h,namespace:d,fieldSelector:`metadata.name=${m}`}),u({resource:J.bg,namespace:d,labelSelector:f}),u({resource:J.SZ,namespace:d,labelSelector:f,keep:v}),
u({resource:J.Jw,namespace:d,labelSelector:f,keep:v}),u({resource:J.NP,namespace:d,labelSelector:(0,me.k1)(e),keep:["metadata","endpoints"]}),u({resource:J.AZ,namespace:d,
fieldSelector:me.HT,keep:me.ef,isKept:me.c0,isOptional:!0}),...(0,me.Zc)(e).map(_=>u({resource:_,namespace:d,keep:["metadata","spec"],isOptional:!0}))],b=new Promise(
(_,$)=>{const L=()=>{const j=(0,Te.J)(i);j.code==="E_TIMEOUT"?l.expire():$(j)};i.aborted&&L(),i.addEventListener("abort",L,{once:!0})});try{for(;;){const{ending:_}=l,
$=await Promise.race([_,b,...g.map(E=>E.then(()=>_))]);if($.state==="current")return $;const L=await Promise.race([n(o.signal),b]),j=L instanceof Q.zg?l.leaveOpen(
L):l.confirm($,L);if(j!==void 0)return j;L instanceof Q.zg&&await Promise.race([(0,Te.v)(Hu,o.signal),b,l.over]),l.judge()}}finally{o.abort(),l.stop(),await Promise.
allSettled(g)}}var Ku=(t,{owner:e,objects:r},n)=>(0,me.pD)(t,{...(0,me._T)(e,t.uid,r),settlingPods:Fu(r.pods,n)}).state==="current",gi=(t,e)=>`${t} ${e}`,Gu=t=>new Map(
t.map(re.fe).flatMap(({name:e,containers:r})=>r.map(n=>[gi(e,n.name),n.restarts]))),Wu=3e3,zu=class{constructor(t,e,r){this.expected=t,this.options=e,this.steadiness=
new ju(()=>this.judge(),{},r),this.ending=new Promise(a=>this.end=a),this.lineage=new me.AO(t.uid);const{before:n}=e,i=n?.owner&&t.readStatus(n.owner);this.saidBefore=
n===void 0?{}:{saidBefore:i?.state==="failed"?i.description:""},this.over=new Promise(a=>this.endTime=a),this.timers=[setTimeout(()=>this.expire(),e.timeoutMs),
setInterval(()=>this.report(!0),mi/4)]}expected;options;ending;over;end=()=>{};endTime=()=>{};seen=new Map;timers;steadiness;saidBefore;lineage;trouble;restartsBefore;scheduled=!1;isOver=!1;waitingFor="\
the cluster to answer";known="";reported="";reportedAtMs=0;see(t,e){this.take(t,e),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{this.scheduled=!1,this.
judge()}))}confirm(t,{owner:e,deployments:r,replicaSets:n,pods:i,endpointSlices:a,routes:o=[],events:c}){const l=[[this.expected.owner.resource,e?[e]:[]],[J.bg,
r],[J.SZ,n],[J.Jw,i],[J.NP,a]];for(const[m,d]of l)this.take(m,d);for(const m of(0,me.Zc)(this.expected))this.take(m,o.filter(d=>(0,D.fK)(d,"spec","http")!==void 0==
(m===J.Km)));c&&this.take(J.AZ,c);const u=this.takeSnapshot(),h=u&&(0,me.pD)(this.expected,u);if(h?.state==="current")return h;if(t.state==="timeout")return h?.
state==="progressing"?{state:"timeout",waitingFor:h.waitingFor}:t;if(t.state==="failed"&&h?.state==="failed"&&(h.certainty==="certain"||qr(h)===qr(t)))return h;
this.goOn()}leaveOpen(t){if(this.isOver)return{state:"unseen",why:t,known:this.known};this.goOn(),this.note(t.message)}expire(){this.isOver=!0,this.endTime(),this.
end({state:"timeout",waitingFor:this.waitingFor})}note(t){this.forgetTrouble(),this.waitingFor=t,this.report(!1)}stop(){for(const t of this.timers)clearTimeout(
t);this.steadiness.stop(),this.forgetTrouble()}goOn(){this.forgetTrouble(),this.ending=new Promise(t=>this.end=t),this.isOver&&this.end({state:"timeout",waitingFor:this.
waitingFor})}take(t,e){this.seen.set(t,e),t===J.Jw&&(this.steadiness.see(e),this.restartsBefore??=Gu(e)),this.lineage.see(this.seen.get(J.bg)??[],this.seen.get(
J.SZ)??[])}judge(){const t=this.takeSnapshot();if(!t)return;const e=(0,me.pD)(this.expected,t);if(e.state==="current")return this.end(e);if(e.state==="failed")return this.
judgeFailure(e);this.forgetTrouble(),this.waitingFor=e.waitingFor,this.known=`it was waiting for ${e.waitingFor}`,this.report(!1)}judgeFailure(t){const{patienceRestarts:e,
unchanged:r=!1}=this.options,n=t.certainty==="lasting"&&!r?Math.min(Wu,this.options.patienceMs):this.options.patienceMs;if(this.known=`${t.object}: ${t.message}`,
t.certainty==="certain"&&(!r||(0,me.RS)(t))||this.countNewRestarts(t)>=e)return this.end(t);const a=qr(t);if(this.trouble?.key!==a&&(this.forgetTrouble(),this.trouble=
{key:a,sinceMs:performance.now(),timer:setTimeout(()=>this.judge(),n+1)}),performance.now()-this.trouble.sinceMs>=n)return this.end(t);this.waitingFor=t.waitingFor??
`${t.object}: ${t.message} (may recover)`,this.report(!1)}countNewRestarts({pod:t,container:e,restarts:r=0}){return t===void 0||e===void 0?r:r-(this.restartsBefore?.
get(gi(t,e))??0)}forgetTrouble(){this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){const t=this.seen.get(this.expected.owner.resource),
e=[J.bg,J.SZ,J.Jw,J.NP].map(u=>this.seen.get(u)),[r,n,i,a]=e,o=(0,me.Zc)(this.expected).map(u=>this.seen.get(u));if(!t||!r||!n||!i||!a||o.includes(void 0))return;
const c={owner:t[0],deployments:r,replicaSets:n,pods:i},l={unsteadyPods:this.steadiness.unsteady,settlingPods:this.steadiness.settling,formerReplicaSets:this.lineage.
replicaSets,...this.saidBefore};return{...c,...l,endpointSlices:a,routes:o.flatMap(u=>u??[]),events:this.seen.get(J.AZ)??[]}}report(t){(t?performance.now()-this.
reportedAtMs>=mi-100:this.waitingFor!==this.reported)&&(this.reported=this.waitingFor,this.reportedAtMs=performance.now(),this.options.report(this.waitingFor))}},
qr=({container:t,reason:e,certainty:r})=>`${t??e}${r==="lasting"?", lasting":""}`,qu=500,Yu=4*1024*1024,Ju=6e4;async function Zu(t,e,r,n,i){await new Promise(o=>setImmediate(
o));const a=new Ic(t,e,i,o=>n.progress(o));return a.openAhead(),new Xu(a,r,n)}var Xu=class rn{constructor(e,r,n,i){this.connection=e,this.signal=r,this.log=n,this.
lease=i,this.server=e.server,this.identity=e.identity,this.defaultNamespace=e.namespace??"default"}connection;signal;log;lease;server;identity;defaultNamespace;withSignal(e){
return new rn(this.connection,e,this.log,this.lease)}withLease(e){return new rn(this.connection,AbortSignal.any([this.signal,e.lost]),this.log,e)}async serves(e){
const r=await this.ask({method:"GET",path:(0,J.Vh)(e)});if(r.status===404)return!1;if(r.status!==200)throw this.fail("get",{what:(0,J.Vh)(e)},r);return(0,D.yR)(
(0,D.qF)(r.body),"resources").some(n=>(0,D.$6)(n,"name")===e.plural)}async get(e){const r=await this.ask({method:"GET",path:(0,J.Ph)(e)});if(!(r.status===404&&Yr(
r,e)))return this.read("get",e,r)}async list(e,r,{labelSelector:n,fieldSelector:i,maxItems:a=1/0}={}){const o=[];let c="";do{const l=new URLSearchParams({limit:String(
qu)});n!==void 0&&l.set("labelSelector",n),i!==void 0&&l.set("fieldSelector",i),c&&l.set("continue",c);const u=await this.ask({method:"GET",path:`${(0,J.ab)(e,r)}\
?${l.toString()}`});if(u.status!==200)throw this.fail("list",{what:e.plural,namespace:r},u);const h=(0,D.qF)(u.body);o.push(...(0,D.yR)(h,"items")),c=(0,D.$6)(h,
"metadata","continue")??""}while(c&&o.length<a);return o}async create(e,r){const n=`${(0,J.ab)(e.resource,e.namespace)}?fieldManager=${qe.bU}`,i=await Cu(this.connection,
this.guard({method:"POST",path:n,body:JSON.stringify(r)}),this.signal);if(i.status!==409)return this.read("create",e,i)}async apply(e,r,n={}){const i=await this.
sendApply(e,r,n),a=to(i);if(a.length>0)throw ro(e,a,await this.get(e).catch(()=>{}),r);return this.read("patch",e,i)}async applyTo(e,r,n,i={}){const a=(0,D.fK)(
r,"metadata"),o=await this.sendApply(e,{...r,metadata:{...(0,D.Gv)(a)?a:{},resourceVersion:n}},{...i,force:!0});return this.readUnlessChanged(e,o)}async setOwnership(e,r,n){
const i=JSON.stringify([{op:"add",path:"/metadata/managedFields",value:r.length===0?[{}]:r},{op:"replace",path:"/metadata/resourceVersion",value:n}]),a=await this.
ask({method:"PATCH",path:`${(0,J.Ph)(e)}?fieldManager=${qe.bU}`,body:i,contentType:"application/json-patch+json"});return this.readUnlessChanged(e,a)}async replace(e,r){
const n=`${(0,J.Ph)(e)}?fieldManager=${qe.bU}`,i=await this.ask({method:"PUT",path:n,body:JSON.stringify(r)});if(!(i.status===409||i.status===404))return this.read(
"update",e,i)}async delete(e,{uid:r,resourceVersion:n,propagation:i="Background"}={}){const a={...r===void 0?{}:{uid:r},...n===void 0?{}:{resourceVersion:n}},o=JSON.
stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:i,preconditions:a}),c=await this.ask({method:"DELETE",path:(0,J.Ph)(e),body:o});return c.status===
404&&Yr(c,e)||c.status===409?!1:(this.read("delete",e,c),!0)}async proxyToService(e,r,n,i,a){const o=`/api/v1/namespaces/${encodeURIComponent(e)}/services/${encodeURIComponent(
r)}:${n}/proxy`;return hi(this.connection,{method:"POST",path:`${o}${i}`,body:a,maxBytes:Yu,idleMs:Ju},this.signal)}listRolloutObjects(e){return(0,me.s_)(this,e)}waitForRollout(e,r){
return Vu(this.connection,e,r,n=>cu(this,e,n),this.signal)}diagnose(e,r){return nu(this,this.connection,e,r,this.signal)}remove(e,r,n){return Eu(this,e,r,n,this.
signal)}waitForRemoval(e,r,n,i){return ai(this,e,r,{timeoutMs:n,report:i},this.signal)}hold(e,r,n,i){return vu(this,{namespace:e,name:r,holder:n,report:i},this.
signal)}close(){this.connection.close()}sendApply(e,r,{dryRun:n=!1,force:i=!1}){const a=new URLSearchParams({fieldManager:qe.bU,force:String(i),fieldValidation:"\
Strict"});n&&a.set("dryRun","All");const c={method:"PATCH",path:`${(0,J.Ph)(e)}?${a.toString()}`,body:JSON.stringify(r),contentType:"application/apply-patch+yam\
l"};return li(this.connection,this.guard(c),this.signal,l=>this.log.progress(`The cluster did not take ${(0,J.vY)(e)}; trying again. ${l}`))}readUnlessChanged(e,r){
if(!(r.status===409||r.status===404&&Yr(r,e)))return this.read("patch",e,r)}ask(e){return li(this.connection,this.guard(e),this.signal)}guard(e){const{lease:r}=this;
return r===void 0||e.method==="GET"?e:{...e,assertMaySend:n=>r.believe(n)}}read(e,r,n){const i=(0,D.qF)(n.body);if(n.status>=200&&n.status<300&&(0,D.Gv)(i)&&!n.
cut)return i;throw this.fail(e,{what:(0,J.vY)(r),namespace:r.namespace},n)}fail(e,r,n){return St({...r,verb:e,server:this.server},n)}};function Yr({body:t},{resource:e}){
return(0,D.$6)((0,D.qF)(t),"details","kind")===e.plural}})};
