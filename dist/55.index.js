"use strict";exports.id=55,exports.ids=[55],exports.modules={9348:((li,jt,q)=>{q.d(jt,{EI:()=>Ht,Hr:()=>qe,YP:()=>gt,g5:()=>J,n5:()=>le,qX:()=>tt,z7:()=>re});var ce=q(1660),
be=q(9596),gt=(0,be.P$)({"required-builtin:events"($e,Se){Se.exports=((0,ce.e7)(),(0,be.Yp)(ce.VY)).requireOfNode("node:events")}}),le=(0,be.P$)({"required-buil\
tin:http"($e,Se){Se.exports=((0,ce.e7)(),(0,be.Yp)(ce.VY)).requireOfNode("node:http")}}),re=(0,be.P$)({"required-builtin:stream"($e,Se){Se.exports=((0,ce.e7)(),
(0,be.Yp)(ce.VY)).requireOfNode("node:stream")}}),J=(0,be.P$)({"required-builtin:net"($e,Se){Se.exports=((0,ce.e7)(),(0,be.Yp)(ce.VY)).requireOfNode("node:net")}}),
qe=(0,be.P$)({"required-builtin:util"($e,Se){Se.exports=((0,ce.e7)(),(0,be.Yp)(ce.VY)).requireOfNode("node:util")}}),Ht=(0,be.P$)({"required-builtin:tls"($e,Se){
Se.exports=((0,ce.e7)(),(0,be.Yp)(ce.VY)).requireOfNode("node:tls")}}),tt=(0,be.P$)({"required-builtin:url"($e,Se){Se.exports=((0,ce.e7)(),(0,be.Yp)(ce.VY)).requireOfNode(
"node:url")}})}),3162:((li,jt,q)=>{q.d(jt,{connectCluster:()=>Ou});var ce=q(9348),be=q(5015),gt=q(3471),le=q(4477),re=q(1838),J=q(4118),qe=q(9951),Ht=q(3821),tt=q(
9146),$e=q(4081),Se=q(4054),Te=q(2907),de=q(7522),hi=q(7985),di=q(7076),xu=q(3013),fi=q(51),je=q(1660),j=q(8243),Q=q(1651),te=q(9596),pi=q(7067),vt=q.n(pi),mi=q(
4708),Vt=q.n(mi),en=q(1692),Ru=q.n(en),Kt=q(7030),gi=q.n(Kt),yt=q(3024),Re=q.n(yt),tn=q(8161),Pu=q.n(tn),rt=q(6760),Ye=q.n(rt),vi=q(1421),Je=q.n(vi),yi=q(9154),
wi=q.n(yi),rn=q(8474),Bu=q.n(rn),nn=q(6193),Mu=q.n(nn),bi=(0,te.P$)({"node_modules/smart-buffer/build/utils.js"(t){"use strict";Object.defineProperty(t,"__esMod\
ule",{value:!0});var e=(0,fi.D)(),r={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"\
Invalid size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"\
Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"\
An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid\
 length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"\
Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the \
managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};t.ERRORS=r;function n(m){if(!e.Buffer.isEncoding(m))throw new Error(
r.INVALID_ENCODING)}t.checkEncoding=n;function i(m){return typeof m=="number"&&isFinite(m)&&u(m)}t.isFiniteInteger=i;function a(m,f){if(typeof m=="number"){if(!i(
m)||m<0)throw new Error(f?r.INVALID_OFFSET:r.INVALID_LENGTH)}else throw new Error(f?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function o(m){a(m,!1)}
t.checkLengthValue=o;function c(m){a(m,!0)}t.checkOffsetValue=c;function l(m,f){if(m<0||m>f.length)throw new Error(r.INVALID_TARGET_OFFSET)}t.checkTargetOffset=
l;function u(m){return typeof m=="number"&&isFinite(m)&&Math.floor(m)===m}function h(m){if(typeof BigInt>"u")throw new Error("Platform does not support JS BigIn\
t type.");if(typeof e.Buffer.prototype[m]>"u")throw new Error(`Platform does not support Buffer.prototype.${m}.`)}t.bigIntAndBufferInt64Check=h}}),Si=(0,te.P$)(
{"node_modules/smart-buffer/build/smartbuffer.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0});var e=bi(),r=4096,n="utf8",i=class ci{constructor(o){
if(this.length=0,this._encoding=n,this._writeOffset=0,this._readOffset=0,ci.isSmartBufferOptions(o))if(o.encoding&&(e.checkEncoding(o.encoding),this._encoding=o.
encoding),o.size)if(e.isFiniteInteger(o.size)&&o.size>0)this._buff=Buffer.allocUnsafe(o.size);else throw new Error(e.ERRORS.INVALID_SMARTBUFFER_SIZE);else if(o.
buff)if(Buffer.isBuffer(o.buff))this._buff=o.buff,this.length=o.buff.length;else throw new Error(e.ERRORS.INVALID_SMARTBUFFER_BUFFER);else this._buff=Buffer.allocUnsafe(
r);else{if(typeof o<"u")throw new Error(e.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.allocUnsafe(r)}}static fromSize(o,c){return new this({size:o,encoding:c})}static fromBuffer(o,c){
return new this({buff:o,encoding:c})}static fromOptions(o){return new this(o)}static isSmartBufferOptions(o){const c=o;return c&&(c.encoding!==void 0||c.size!==
void 0||c.buff!==void 0)}readInt8(o){return this._readNumberValue(Buffer.prototype.readInt8,1,o)}readInt16BE(o){return this._readNumberValue(Buffer.prototype.readInt16BE,
2,o)}readInt16LE(o){return this._readNumberValue(Buffer.prototype.readInt16LE,2,o)}readInt32BE(o){return this._readNumberValue(Buffer.prototype.readInt32BE,4,o)}readInt32LE(o){
return this._readNumberValue(Buffer.prototype.readInt32LE,4,o)}readBigInt64BE(o){return e.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(Buffer.
prototype.readBigInt64BE,8,o)}readBigInt64LE(o){return e.bigIntAndBufferInt64Check("readBigInt64LE"),this._readNumberValue(Buffer.prototype.readBigInt64LE,8,o)}writeInt8(o,c){
return this._writeNumberValue(Buffer.prototype.writeInt8,1,o,c),this}insertInt8(o,c){return this._insertNumberValue(Buffer.prototype.writeInt8,1,o,c)}writeInt16BE(o,c){
return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,o,c)}insertInt16BE(o,c){return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,o,c)}writeInt16LE(o,c){
return this._writeNumberValue(Buffer.prototype.writeInt16LE,2,o,c)}insertInt16LE(o,c){return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,o,c)}writeInt32BE(o,c){
return this._writeNumberValue(Buffer.prototype.writeInt32BE,4,o,c)}insertInt32BE(o,c){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,o,c)}writeInt32LE(o,c){
return this._writeNumberValue(Buffer.prototype.writeInt32LE,4,o,c)}insertInt32LE(o,c){return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,o,c)}writeBigInt64BE(o,c){
return e.bigIntAndBufferInt64Check("writeBigInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigInt64BE,8,o,c)}insertBigInt64BE(o,c){return e.bigIntAndBufferInt64Check(
"writeBigInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigInt64BE,8,o,c)}writeBigInt64LE(o,c){return e.bigIntAndBufferInt64Check("writeBigInt64LE"),this.
_writeNumberValue(Buffer.prototype.writeBigInt64LE,8,o,c)}insertBigInt64LE(o,c){return e.bigIntAndBufferInt64Check("writeBigInt64LE"),this._insertNumberValue(Buffer.
prototype.writeBigInt64LE,8,o,c)}readUInt8(o){return this._readNumberValue(Buffer.prototype.readUInt8,1,o)}readUInt16BE(o){return this._readNumberValue(Buffer.prototype.
readUInt16BE,2,o)}readUInt16LE(o){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,o)}readUInt32BE(o){return this._readNumberValue(Buffer.prototype.
readUInt32BE,4,o)}readUInt32LE(o){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,o)}readBigUInt64BE(o){return e.bigIntAndBufferInt64Check("readBig\
UInt64BE"),this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,o)}readBigUInt64LE(o){return e.bigIntAndBufferInt64Check("readBigUInt64LE"),this._readNumberValue(
Buffer.prototype.readBigUInt64LE,8,o)}writeUInt8(o,c){return this._writeNumberValue(Buffer.prototype.writeUInt8,1,o,c)}insertUInt8(o,c){return this._insertNumberValue(
Buffer.prototype.writeUInt8,1,o,c)}writeUInt16BE(o,c){return this._writeNumberValue(Buffer.prototype.writeUInt16BE,2,o,c)}insertUInt16BE(o,c){return this._insertNumberValue(
Buffer.prototype.writeUInt16BE,2,o,c)}writeUInt16LE(o,c){return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,o,c)}insertUInt16LE(o,c){return this._insertNumberValue(
Buffer.prototype.writeUInt16LE,2,o,c)}writeUInt32BE(o,c){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,o,c)}insertUInt32BE(o,c){return this._insertNumberValue(
Buffer.prototype.writeUInt32BE,4,o,c)}writeUInt32LE(o,c){return this._writeNumberValue(Buffer.prototype.writeUInt32LE,4,o,c)}insertUInt32LE(o,c){return this._insertNumberValue(
Buffer.prototype.writeUInt32LE,4,o,c)}writeBigUInt64BE(o,c){return e.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,
8,o,c)}insertBigUInt64BE(o,c){return e.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,o,c)}writeBigUInt64LE(o,c){
return e.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,o,c)}insertBigUInt64LE(o,c){return e.bigIntAndBufferInt64Check(
"writeBigUInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,o,c)}readFloatBE(o){return this._readNumberValue(Buffer.prototype.readFloatBE,4,
o)}readFloatLE(o){return this._readNumberValue(Buffer.prototype.readFloatLE,4,o)}writeFloatBE(o,c){return this._writeNumberValue(Buffer.prototype.writeFloatBE,4,
o,c)}insertFloatBE(o,c){return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,o,c)}writeFloatLE(o,c){return this._writeNumberValue(Buffer.prototype.writeFloatLE,
4,o,c)}insertFloatLE(o,c){return this._insertNumberValue(Buffer.prototype.writeFloatLE,4,o,c)}readDoubleBE(o){return this._readNumberValue(Buffer.prototype.readDoubleBE,
8,o)}readDoubleLE(o){return this._readNumberValue(Buffer.prototype.readDoubleLE,8,o)}writeDoubleBE(o,c){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,
8,o,c)}insertDoubleBE(o,c){return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,o,c)}writeDoubleLE(o,c){return this._writeNumberValue(Buffer.prototype.
writeDoubleLE,8,o,c)}insertDoubleLE(o,c){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,o,c)}readString(o,c){let l;typeof o=="number"?(e.checkLengthValue(
o),l=Math.min(o,this.length-this._readOffset)):(c=o,l=this.length-this._readOffset),typeof c<"u"&&e.checkEncoding(c);const u=this._buff.slice(this._readOffset,this.
_readOffset+l).toString(c||this._encoding);return this._readOffset+=l,u}insertString(o,c,l){return e.checkOffsetValue(c),this._handleString(o,!0,c,l)}writeString(o,c,l){
return this._handleString(o,!1,c,l)}readStringNT(o){typeof o<"u"&&e.checkEncoding(o);let c=this.length;for(let u=this._readOffset;u<this.length;u++)if(this._buff[u]===
0){c=u;break}const l=this._buff.slice(this._readOffset,c);return this._readOffset=c+1,l.toString(o||this._encoding)}insertStringNT(o,c,l){return e.checkOffsetValue(
c),this.insertString(o,c,l),this.insertUInt8(0,c+o.length),this}writeStringNT(o,c,l){return this.writeString(o,c,l),this.writeUInt8(0,typeof c=="number"?c+o.length:
this.writeOffset),this}readBuffer(o){typeof o<"u"&&e.checkLengthValue(o);const c=typeof o=="number"?o:this.length,l=Math.min(this.length,this._readOffset+c),u=this.
_buff.slice(this._readOffset,l);return this._readOffset=l,u}insertBuffer(o,c){return e.checkOffsetValue(c),this._handleBuffer(o,!0,c)}writeBuffer(o,c){return this.
_handleBuffer(o,!1,c)}readBufferNT(){let o=this.length;for(let l=this._readOffset;l<this.length;l++)if(this._buff[l]===0){o=l;break}const c=this._buff.slice(this.
_readOffset,o);return this._readOffset=o+1,c}insertBufferNT(o,c){return e.checkOffsetValue(c),this.insertBuffer(o,c),this.insertUInt8(0,c+o.length),this}writeBufferNT(o,c){
return typeof c<"u"&&e.checkOffsetValue(c),this.writeBuffer(o,c),this.writeUInt8(0,typeof c=="number"?c+o.length:this._writeOffset),this}clear(){return this._writeOffset=
0,this._readOffset=0,this.length=0,this}remaining(){return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(o){e.checkOffsetValue(
o),e.checkTargetOffset(o,this),this._readOffset=o}get writeOffset(){return this._writeOffset}set writeOffset(o){e.checkOffsetValue(o),e.checkTargetOffset(o,this),
this._writeOffset=o}get encoding(){return this._encoding}set encoding(o){e.checkEncoding(o),this._encoding=o}get internalBuffer(){return this._buff}toBuffer(){return this.
_buff.slice(0,this.length)}toString(o){const c=typeof o=="string"?o:this._encoding;return e.checkEncoding(c),this._buff.toString(c,0,this.length)}destroy(){return this.
clear(),this}_handleString(o,c,l,u){let h=this._writeOffset,m=this._encoding;typeof l=="number"?h=l:typeof l=="string"&&(e.checkEncoding(l),m=l),typeof u=="stri\
ng"&&(e.checkEncoding(u),m=u);const f=Buffer.byteLength(o,m);return c?this.ensureInsertable(f,h):this._ensureWriteable(f,h),this._buff.write(o,h,f,m),c?this._writeOffset+=
f:typeof l=="number"?this._writeOffset=Math.max(this._writeOffset,h+f):this._writeOffset+=f,this}_handleBuffer(o,c,l){const u=typeof l=="number"?l:this._writeOffset;
return c?this.ensureInsertable(o.length,u):this._ensureWriteable(o.length,u),o.copy(this._buff,u),c?this._writeOffset+=o.length:typeof l=="number"?this._writeOffset=
Math.max(this._writeOffset,u+o.length):this._writeOffset+=o.length,this}ensureReadable(o,c){let l=this._readOffset;if(typeof c<"u"&&(e.checkOffsetValue(c),l=c),
l<0||l+o>this.length)throw new Error(e.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(o,c){e.checkOffsetValue(c),this._ensureCapacity(this.length+o),c<this.
length&&this._buff.copy(this._buff,c+o,c,this._buff.length),c+o>this.length?this.length=c+o:this.length+=o}_ensureWriteable(o,c){const l=typeof c=="number"?c:this.
_writeOffset;this._ensureCapacity(l+o),l+o>this.length&&(this.length=l+o)}_ensureCapacity(o){const c=this._buff.length;if(o>c){let l=this._buff,u=c*3/2+1;u<o&&(u=
o),this._buff=Buffer.allocUnsafe(u),l.copy(this._buff,0,0,c)}}_readNumberValue(o,c,l){this.ensureReadable(c,l);const u=o.call(this._buff,typeof l=="number"?l:this.
_readOffset);return typeof l>"u"&&(this._readOffset+=c),u}_insertNumberValue(o,c,l,u){return e.checkOffsetValue(u),this.ensureInsertable(c,u),o.call(this._buff,
l,u),this._writeOffset+=c,this}_writeNumberValue(o,c,l,u){if(typeof u=="number"){if(u<0)throw new Error(e.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);e.checkOffsetValue(
u)}const h=typeof u=="number"?u:this._writeOffset;return this._ensureWriteable(c,h),o.call(this._buff,l,h),typeof u=="number"?this._writeOffset=Math.max(this._writeOffset,
h+c):this._writeOffset+=c,this}};t.SmartBuffer=i}}),sn=(0,te.P$)({"node_modules/socks/build/common/constants.js"(t){"use strict";Object.defineProperty(t,"__esMo\
dule",{value:!0}),t.SOCKS5_NO_ACCEPTABLE_AUTH=t.SOCKS5_CUSTOM_AUTH_END=t.SOCKS5_CUSTOM_AUTH_START=t.SOCKS_INCOMING_PACKET_SIZES=t.SocksClientState=t.Socks5Response=
t.Socks5HostType=t.Socks5Auth=t.Socks4Response=t.SocksCommand=t.ERRORS=t.DEFAULT_TIMEOUT=void 0;var e=3e4;t.DEFAULT_TIMEOUT=e;var r={InvalidSocksCommand:"An inv\
alid SOCKS command was provided. Valid options are connect, bind, and associate.",InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a\
 subset of commands are supported for this operation.",InvalidSocksCommandChain:"An invalid SOCKS command was provided. Chaining currently only supports the con\
nect command.",InvalidSocksClientOptionsDestination:"An invalid destination host was provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing soc\
ket was provided. This should be an instance of stream.Duplex.",InvalidSocksClientOptionsProxy:"Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"\
An invalid timeout value was provided. Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"At least two socks proxies must be provide\
d for chaining.",InvalidSocksClientOptionsCustomAuthRange:"Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"When \
a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",NegotiationError:"\
Negotiation error",SocketClosed:"Socket closed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error (this should not \
happen)",InvalidSocks4HandshakeResponse:"Received invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected connection",InvalidSocks4IncomingConnectionResponse:"\
Socks4 invalid incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected incoming bound connection",InvalidSocks5InitialHandshakeResponse:"\
Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"Received invalid Socks5 initial handshake (invalid socks version)",
InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (no accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"\
Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"Socks5 Authentication failed",InvalidSocks5FinalHandshake:"\
Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy rejected connection",InvalidSocks5IncomingConnectionResponse:"\
Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"Socks5 Proxy rejected incoming bound connection"};t.ERRORS=r;var n={
Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:d=>d+
7,Socks4Response:8};t.SOCKS_INCOMING_PACKET_SIZES=n;var i;(function(d){d[d.connect=1]="connect",d[d.bind=2]="bind",d[d.associate=3]="associate"})(i||(t.SocksCommand=
i={}));var a;(function(d){d[d.Granted=90]="Granted",d[d.Failed=91]="Failed",d[d.Rejected=92]="Rejected",d[d.RejectedIdent=93]="RejectedIdent"})(a||(t.Socks4Response=
a={}));var o;(function(d){d[d.NoAuth=0]="NoAuth",d[d.GSSApi=1]="GSSApi",d[d.UserPass=2]="UserPass"})(o||(t.Socks5Auth=o={}));var c=128;t.SOCKS5_CUSTOM_AUTH_START=
c;var l=254;t.SOCKS5_CUSTOM_AUTH_END=l;var u=255;t.SOCKS5_NO_ACCEPTABLE_AUTH=u;var h;(function(d){d[d.Granted=0]="Granted",d[d.Failure=1]="Failure",d[d.NotAllowed=
2]="NotAllowed",d[d.NetworkUnreachable=3]="NetworkUnreachable",d[d.HostUnreachable=4]="HostUnreachable",d[d.ConnectionRefused=5]="ConnectionRefused",d[d.TTLExpired=
6]="TTLExpired",d[d.CommandNotSupported=7]="CommandNotSupported",d[d.AddressNotSupported=8]="AddressNotSupported"})(h||(t.Socks5Response=h={}));var m;(function(d){
d[d.IPv4=1]="IPv4",d[d.Hostname=3]="Hostname",d[d.IPv6=4]="IPv6"})(m||(t.Socks5HostType=m={}));var f;(function(d){d[d.Created=0]="Created",d[d.Connecting=1]="Co\
nnecting",d[d.Connected=2]="Connected",d[d.SentInitialHandshake=3]="SentInitialHandshake",d[d.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeRespo\
nse",d[d.SentAuthentication=5]="SentAuthentication",d[d.ReceivedAuthenticationResponse=6]="ReceivedAuthenticationResponse",d[d.SentFinalHandshake=7]="SentFinalH\
andshake",d[d.ReceivedFinalResponse=8]="ReceivedFinalResponse",d[d.BoundWaitingForConnection=9]="BoundWaitingForConnection",d[d.Established=10]="Established",d[d.
Disconnected=11]="Disconnected",d[d.Error=99]="Error"})(f||(t.SocksClientState=f={}))}}),on=(0,te.P$)({"node_modules/socks/build/common/util.js"(t){"use strict";
Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=void 0,t.shuffleArray=r;var e=class extends Error{constructor(n,i){super(n),this.options=i}};
t.SocksClientError=e;function r(n){for(let i=n.length-1;i>0;i--){const a=Math.floor(Math.random()*(i+1));[n[i],n[a]]=[n[a],n[i]]}}}}),wt=(0,te.P$)({"node_module\
s/ip-address/dist/address-error.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AddressError=void 0;var e=class extends Error{constructor(r,n){
super(r),this.name="AddressError",this.parseMessage=n}};t.AddressError=e}}),Gt=(0,te.P$)({"node_modules/ip-address/dist/common.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.isInSubnet=r,t.isHostInSubnet=n,t.isGloballyReachable=i,t.offsetBigInt=a,t.isCorrect=o,t.prefixLengthFromMask=c,t.assertByteArray=l,
t.numberToPaddedHex=u,t.stringToPaddedHex=h,t.testBit=m;var e=wt();function r(f){return this.subnetMask<f.subnetMask?!1:n.call(this,f)}function n(f){return this.
binaryZeroPad().length!==f.binaryZeroPad().length?!1:this.mask(f.subnetMask)===f.mask()}function i(f){let d=null;for(let v=0;v<f.length;v++){const g=f[v];g.reachable!==
null&&n.call(this,g.subnet)&&(d===null||g.subnet.subnetMask>d.subnet.subnetMask)&&(d=g)}return d===null?!0:d.reachable}function a(f,d,v,g){if(typeof d=="number"&&
!Number.isSafeInteger(d))throw new e.AddressError(`${g} offset must be an integer`);if(typeof d!="number"&&typeof d!="bigint")throw new e.AddressError(`${g} off\
set must be an integer`);const S=f+BigInt(d);if(S<BigInt(0)||S>(BigInt(1)<<BigInt(v))-BigInt(1))throw new e.AddressError(`${g} offset leaves the address space`);
return S}function o(f){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===f&&!this.parsedSubnet?!0:this.parsedSubnet===String(
this.subnetMask)}}function c(f,d){const v=f.toString(2).padStart(d,"0");if(v.length>d)throw new e.AddressError("Invalid subnet mask.");const g=v.indexOf("0");if(g===
-1)return d;if(v.slice(g).includes("1"))throw new e.AddressError("Invalid subnet mask.");return g}function l(f,d,v,g){if(f.length!==d)throw new e.AddressError(`${v}\
 addresses require exactly ${d} bytes`);for(let S=0;S<f.length;S++)if(!Number.isInteger(f[S])||f[S]<g||f[S]>255)throw new e.AddressError(`All bytes must be inte\
gers between ${g} and 255`)}function u(f){return f.toString(16).padStart(2,"0")}function h(f){return u(parseInt(f,10))}function m(f,d){const{length:v}=f;if(d>=v)
return!1;const g=v-d-1;return f.substring(g,g+1)==="1"}}}),an=(0,te.P$)({"node_modules/ip-address/dist/v4/constants.js"(t){"use strict";Object.defineProperty(t,
"__esModule",{value:!0}),t.SPECIAL_PURPOSE=t.RE_SUBNET_STRING=t.RE_ADDRESS=t.GROUPS=t.BITS=void 0,t.BITS=32,t.GROUPS=4,t.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
t.RE_SUBNET_STRING=/\/\d{1,2}$/,t.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),cn=(0,te.P$)({"node_modules/ip-address/dist/ipv4.js"(t){"use strict";var e=t&&t.__createBinding||
(Object.create?(function(F,k,H,Z){Z===void 0&&(Z=H);var ie=Object.getOwnPropertyDescriptor(k,H);(!ie||("get"in ie?!k.__esModule:ie.writable||ie.configurable))&&
(ie={enumerable:!0,get:function(){return k[H]}}),Object.defineProperty(F,Z,ie)}):(function(F,k,H,Z){Z===void 0&&(Z=H),F[Z]=k[H]})),r=t&&t.__setModuleDefault||(Object.
create?(function(F,k){Object.defineProperty(F,"default",{enumerable:!0,value:k})}):function(F,k){F.default=k}),n=t&&t.__importStar||function(F){if(F&&F.__esModule)
return F;var k={};if(F!=null)for(var H in F)H!=="default"&&Object.prototype.hasOwnProperty.call(F,H)&&e(k,F,H);return r(k,F),k};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.Address4=void 0;var i=n(Gt()),a=n(an()),o=wt(),c=i.isCorrect(a.BITS),l=class ye{constructor(k){this.addressMinusSuffix="",this.groups=a.GROUPS,
this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,
this.address=k;const H=a.RE_SUBNET_STRING.exec(k);if(H){if(this.parsedSubnet=H[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.
subnetMask}`,this.subnetMask<0||this.subnetMask>a.BITS)throw new o.AddressError("Invalid subnet mask.");k=k.replace(a.RE_SUBNET_STRING,"")}const Z=a.GROUPS*4-1;
if(k.length>Z)throw new o.AddressError(`IPv4 addresses are at most ${Z} characters.`);this.addressMinusSuffix=k,this.parsedAddress=this.parse(k)}static isValid(k){
try{return new ye(k),!0}catch{return!1}}parse(k){const H=k.split(".");if(H.some(Z=>/^0\d/.test(Z)))throw new o.AddressError("IPv4 addresses can't have leading z\
eroes.");if(!k.match(a.RE_ADDRESS))throw new o.AddressError("Invalid IPv4 address.");return H}correctForm(){return this.parsedAddress.map(k=>parseInt(k,10)).join(
".")}static fromAddressAndMask(k,H){const Z=i.prefixLengthFromMask(new ye(H).bigInt(),a.BITS);return new ye(`${k}/${Z}`)}static fromAddressAndWildcardMask(k,H){
const Z=new ye(H).bigInt(),ie=(BigInt(1)<<BigInt(a.BITS))-BigInt(1),he=Z^ie,Ie=i.prefixLengthFromMask(he,a.BITS);return new ye(`${k}/${Ie}`)}static fromWildcard(k){
const H=k.split(".");if(H.length!==a.GROUPS)throw new o.AddressError("Wildcard pattern must have 4 octets");let Z=-1;for(let pe=0;pe<H.length;pe++)if(H[pe]==="*")
Z===-1&&(Z=pe);else if(Z!==-1)throw new o.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const ie=Z===-1?0:H.length-Z,he=H.
map(pe=>pe==="*"?"0":pe),Ie=a.BITS-ie*8;return new ye(`${he.join(".")}/${Ie}`)}static fromHex(k){const H=k.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(H))throw new o.
AddressError("IPv4 hex must be exactly 8 hex digits");const Z=[];for(let ie=0;ie<8;ie+=2)Z.push(parseInt(H.slice(ie,ie+2),16));return new ye(Z.join("."))}static fromInteger(k){
if(!Number.isInteger(k)||k<0||k>4294967295)throw new o.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return ye.fromHex(k.toString(16).padStart(
8,"0"))}static fromArpa(k){const H=a.GROUPS*4-1+3+14;if(k.length>H)throw new o.AddressError(`in-addr.arpa names are at most ${H} characters.`);const Z=k.replace(
/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new ye(Z)}toHex(){return this.parsedAddress.map(k=>i.stringToPaddedHex(k)).join(":")}toArray(){
return this.parsedAddress.map(k=>parseInt(k,10))}toGroup6(){const k=[];let H;for(H=0;H<a.GROUPS;H+=2)k.push(`${i.stringToPaddedHex(this.parsedAddress[H])}${i.stringToPaddedHex(
this.parsedAddress[H+1])}`);return k.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(k=>i.stringToPaddedHex(k)).join("")}`)}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(a.BITS-this.subnetMask)}`)}startAddress(){return ye.fromBigInt(this._startAddress())}startAddressExclusive(){const k=BigInt("1");return ye.
fromBigInt(this._startAddress()+k)}offset(k){return ye.fromBigInt(i.offsetBigInt(this.bigInt(),k,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return ye.
fromBigInt(i.offsetBigInt(this._endAddress(),1,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(k){return new ye(`${this.correctForm()}/${k}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(a.BITS-this.subnetMask)}`)}endAddress(){return ye.fromBigInt(this._endAddress())}endAddressExclusive(){const k=BigInt(
"1");return ye.fromBigInt(this._endAddress()-k)}subnetMaskAddress(){return ye.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(a.BITS-this.subnetMask)}`))}wildcardMask(){
return ye.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(a.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}static fromBigInt(k){if(k<BigInt(0)||k>BigInt(4294967295))throw new o.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return ye.fromHex(
k.toString(16).padStart(8,"0"))}static fromByteArray(k){return i.assertByteArray(k,4,"IPv4",0),this.fromUnsignedByteArray(k)}static fromUnsignedByteArray(k){if(k.
length!==4)throw new o.AddressError("IPv4 addresses require exactly 4 bytes");const H=k.join(".");return new ye(H)}mask(k){return k===void 0&&(k=this.subnetMask),
this.getBitsBase2(0,k)}getBitsBase2(k,H){return this.binaryZeroPad().slice(k,H)}reverseForm(k){k||(k={});const H=this.correctForm().split(".").reverse().join(".");
return k.omitSuffix?H:`${H}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return h.some(k=>this.isHostInSubnet(k))}isLoopback(){return this.
isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(f)}isUnspecified(){return this.isHostInSubnet(d)}isBroadcast(){return this.isHostInSubnet(v)}isCGNAT(){
return this.isHostInSubnet(g)}isDocumentation(){return S.some(k=>this.isHostInSubnet(k))}isBenchmarking(){return this.isHostInSubnet(E)}isReserved(){return this.
isHostInSubnet(U)}isGlobal(){return!this.isMulticast()&&i.isGloballyReachable.call(this,D)}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=
this.bigInt().toString(2).padStart(a.BITS,"0")),this._binaryZeroPad}groupForV6(){const k=this.parsedAddress;return this.correctForm().replace(a.RE_ADDRESS,`<spa\
n class="hover-group group-v4 group-6">${k.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${k.slice(2,4).join(".")}</span>`)}};t.Address4=
l;var u=new l("224.0.0.0/4"),h=[new l("10.0.0.0/8"),new l("172.16.0.0/12"),new l("192.168.0.0/16")],m=new l("127.0.0.0/8"),f=new l("169.254.0.0/16"),d=new l("0.\
0.0.0/32"),v=new l("255.255.255.255/32"),g=new l("100.64.0.0/10"),S=[new l("192.0.2.0/24"),new l("198.51.100.0/24"),new l("203.0.113.0/24")],E=new l("198.18.0.0\
/15"),U=new l("240.0.0.0/4"),D=a.SPECIAL_PURPOSE.map(([F,,k])=>({subnet:new l(F),reachable:k}))}}),un=(0,te.P$)({"node_modules/ip-address/dist/v6/constants.js"(t){
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
nt Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),ln=(0,te.P$)({"node_modules/ip-address/dist/v6/helpers.js"(t){
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.escapeHtml=e,t.spanAllZeroes=r,t.spanAll=n,t.spanLeadingZeroes=a,t.simpleGroup=o;function e(c){return c.
replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return e(c).replace(/(0+)/g,'<span cl\
ass="zero">$1</span>')}function n(c,l=0){return c.split("").map((u,h)=>`<span class="digit value-${e(u)} position-${h+l}">${r(u)}</span>`).join("")}function i(c){
return e(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function a(c){return c.split(":").map(l=>i(l)).join(":")}function o(c,l=0){return c.split(":").map((u,h)=>/group-v4/.
test(u)?u:`<span class="hover-group group-${h+l}">${i(u)}</span>`)}}}),Ei=(0,te.P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(u,h,m,f){f===void 0&&(f=m);var d=Object.getOwnPropertyDescriptor(h,m);(!d||("get"in d?!h.__esModule:d.writable||d.configurable))&&
(d={enumerable:!0,get:function(){return h[m]}}),Object.defineProperty(u,f,d)}):(function(u,h,m,f){f===void 0&&(f=m),u[f]=h[m]})),r=t&&t.__setModuleDefault||(Object.
create?(function(u,h){Object.defineProperty(u,"default",{enumerable:!0,value:h})}):function(u,h){u.default=h}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)
return u;var h={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&e(h,u,m);return r(h,u),h};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.ADDRESS_BOUNDARY=void 0,t.groupPossibilities=a,t.padGroup=o,t.simpleRegularExpression=c,t.possibleElisions=l;var i=n(un());function a(u){return`\
(${u.join("|")})`}function o(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}t.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function c(u){const h=[];u.forEach((f,d)=>{parseInt(
f,16)===0&&h.push(d)});const m=h.map(f=>u.map((d,v)=>{if(v===f){const g=v===0||v===i.GROUPS-1?":":"";return a([o(d),g])}return o(d)}).join(":"));return m.push(u.
map(o).join(":")),a(m)}function l(u,h,m){const f=h?"":":",d=m?"":":",v=[];!h&&!m&&v.push("::"),h&&m&&v.push(""),(m&&!h||!m&&h)&&v.push(":"),v.push(`${f}(:0{1,4}\
){1,${u-1}}`),v.push(`(0{1,4}:){1,${u-1}}${d}`),v.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-1;g++)for(let S=1;S<u-g;S++)v.push(`(0{1,4}:){${S}}:(0{1,4}:){${u-
S-g-1}}0{1,4}`);return a(v)}}}),_i=(0,te.P$)({"node_modules/ip-address/dist/ipv6.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(P,y,C,B){
B===void 0&&(B=C);var R=Object.getOwnPropertyDescriptor(y,C);(!R||("get"in R?!y.__esModule:R.writable||R.configurable))&&(R={enumerable:!0,get:function(){return y[C]}}),
Object.defineProperty(P,B,R)}):(function(P,y,C,B){B===void 0&&(B=C),P[B]=y[C]})),r=t&&t.__setModuleDefault||(Object.create?(function(P,y){Object.defineProperty(
P,"default",{enumerable:!0,value:y})}):function(P,y){P.default=y}),n=t&&t.__importStar||function(P){if(P&&P.__esModule)return P;var y={};if(P!=null)for(var C in P)
C!=="default"&&Object.prototype.hasOwnProperty.call(P,C)&&e(y,P,C);return r(y,P),y};Object.defineProperty(t,"__esModule",{value:!0}),t.Address6=void 0;var i=n(Gt()),
a=n(an()),o=n(un()),c=n(ln()),l=cn(),u=Ei(),h=wt(),m=Gt(),f=i.isCorrect(o.BITS);function d(P){if(!P)throw new Error("Assertion failed.")}function v(P){const y=/(\d+)(\d{3})/;
for(;y.test(P);)P=P.replace(y,"$1,$2");return P}function g(P){return P=P.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),P=P.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),P}function S(P,y){const C=[],B=[];let R;for(R=0;R<P.length;R++)R<y[0]?C.push(P[R]):R>y[1]&&B.push(P[R]);return C.concat(
["compact"]).concat(B)}function E(P){return parseInt(P,16).toString(16).padStart(4,"0")}function U(P){return P&255}var D=class ue{constructor(y,C){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,this.isCorrect=
f,C===void 0?this.groups=o.GROUPS:this.groups=C,this.address=y;const B=o.RE_SUBNET_STRING.exec(y);if(B){if(this.parsedSubnet=B[0].replace("/",""),this.subnetMask=
parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>o.BITS)throw new h.AddressError(
"Invalid subnet mask.");y=y.replace(o.RE_SUBNET_STRING,"")}if(/\//.test(y))throw new h.AddressError("Invalid subnet mask.");const R=y.indexOf("%");R!==-1&&/^.*$/.
test(y.slice(R))&&(this.zone=y.slice(R),y=y.slice(0,R));const V=this.groups*5+5;if(y.length>V)throw new h.AddressError(`IPv6 addresses are at most ${V} characte\
rs.`);this.addressMinusSuffix=y,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(y){try{return new ue(y),!0}catch{return!1}}static fromBigInt(y){
if(y<BigInt(0)||y>(BigInt(1)<<BigInt(o.BITS))-BigInt(1))throw new h.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const C=y.toString(16).padStart(
32,"0"),B=[];for(let R=0;R<o.GROUPS;R++)B.push(C.slice(R*4,(R+1)*4));return new ue(B.join(":"))}static fromURL(y){var C;let B,R=null,V,G;const Y=y.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(Y.indexOf("[")!==-1&&Y.indexOf("]:")!==-1){if(G="failed to parse address with port",V=o.RE_URL_WITH_PORT.exec(Y),V===null)return{error:G,address:null,port:null};
B=V[1],R=V[2]}else{if(G="failed to parse address from URL",V=o.RE_URL.exec(Y),V===null)return{error:G,address:null,port:null};B=(C=V[1])!==null&&C!==void 0?C:V[2]}
R?(R=parseInt(R,10),(R<0||R>65535)&&(R=null)):R=null;let oe;try{oe=new ue(B)}catch{return{error:G,address:null,port:null}}return{address:oe,port:R}}static fromAddressAndMask(y,C){
const B=i.prefixLengthFromMask(new ue(C).bigInt(),o.BITS);return new ue(`${y}/${B}`)}static fromAddressAndWildcardMask(y,C){const B=new ue(C).bigInt(),R=(BigInt(
1)<<BigInt(o.BITS))-BigInt(1),V=B^R,G=i.prefixLengthFromMask(V,o.BITS);return new ue(`${y}/${G}`)}static fromWildcard(y){if(y.includes("%")||y.includes("/"))throw new h.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");const C=y.split("::");if(C.length>2)throw new h.AddressError("Wildcard pattern cannot co\
ntain more than one '::'");let B;if(C.length===2){const oe=C[0]===""?[]:C[0].split(":"),ge=C[1]===""?[]:C[1].split(":"),_e=o.GROUPS-oe.length-ge.length;if(_e<1)
throw new h.AddressError("Wildcard pattern with '::' has too many groups");B=[...oe,...new Array(_e).fill("0"),...ge]}else B=y.split(":");if(B.length!==o.GROUPS)
throw new h.AddressError("Wildcard pattern must have 8 groups");let R=-1;for(let oe=0;oe<B.length;oe++)if(B[oe]==="*")R===-1&&(R=oe);else if(R!==-1)throw new h.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const V=R===-1?0:B.length-R,G=B.map(oe=>oe==="*"?"0":oe),Y=o.BITS-
V*16;return new ue(`${G.join(":")}/${Y}`)}static fromAddress4(y){const C=new l.Address4(y),B=o.BITS-(a.BITS-C.subnetMask);return new ue(`::ffff:${C.correctForm()}\
/${B}`)}static fromArpa(y){const C=y.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(C))throw new h.AddressError("Invalid 'ip6.arpa' \
form.");const B=C.split(".").reverse(),R=B.length*4,V=B.join("").padEnd(32,"0"),G=[];for(let Y=0;Y<o.GROUPS;Y++)G.push(V.slice(Y*4,(Y+1)*4));return new ue(`${G.
join(":")}/${R}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(y=this.subnetMask){return this.getBitsBase2(0,y)}possibleSubnets(y=128){
const C=o.BITS-this.subnetMask,B=Math.abs(y-o.BITS),R=C-B;return R<0?"0":v((BigInt("2")**BigInt(R)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+
"0".repeat(o.BITS-this.subnetMask)}`)}startAddress(){return ue.fromBigInt(this._startAddress())}startAddressExclusive(){const y=BigInt("1");return ue.fromBigInt(
this._startAddress()+y)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(o.BITS-this.subnetMask)}`)}endAddress(){return ue.fromBigInt(this._endAddress())}endAddressExclusive(){
const y=BigInt("1");return ue.fromBigInt(this._endAddress()-y)}offset(y){return ue.fromBigInt(i.offsetBigInt(this.bigInt(),y,o.BITS,"IPv6")).withSubnetMask(this.
subnetMask)}nextNetwork(){return ue.fromBigInt(i.offsetBigInt(this._endAddress(),1,o.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(y){return new ue(
`${this.correctForm()}/${y}`)}subnetMaskAddress(){return ue.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(o.BITS-this.subnetMask)}`))}wildcardMask(){
return ue.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(o.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}getScope(){const y=this.getType();return y==="Multicast"||y.startsWith("Multicast ")?o.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unkn\
own":y==="Link-local unicast"||y==="Loopback"?"Link local":y==="Unspecified"?"Unknown":"Global"}getType(){for(let y=0;y<F.length;y++){const C=F[y];if(this.isHostInSubnet(
C[0]))return C[1]}return"Global unicast"}getBits(y,C){return BigInt(`0b${this.getBitsBase2(y,C)}`)}getBitsBase2(y,C){return this.binaryZeroPad().slice(y,C)}getBitsBase16(y,C){
const B=C-y;if(B%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(y,C).toString(16).padStart(B/4,"0")}getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,o.BITS)}reverseForm(y){y||(y={});const C=Math.floor(this.subnetMask/4),B=this.canonicalForm().replace(/:/g,"").split("").
slice(0,C).reverse().join(".");return C>0?y.omitSuffix?B:`${B}.ip6.arpa.`:y.omitSuffix?"":"ip6.arpa."}correctForm(){let y,C=[],B=0;const R=[];for(y=0;y<this.parsedAddress.
length;y++){const Y=parseInt(this.parsedAddress[y],16);Y===0&&B++,Y!==0&&B>0&&(B>1&&R.push([y-B,y-1]),B=0)}B>1&&R.push([this.parsedAddress.length-B,this.parsedAddress.
length-1]);const V=R.map(Y=>Y[1]-Y[0]+1);if(R.length>0){const Y=V.indexOf(Math.max(...V));C=S(this.parsedAddress,R[Y])}else C=this.parsedAddress;for(y=0;y<C.length;y++)
C[y]!=="compact"&&(C[y]=parseInt(C[y],16).toString(16));let G=C.join(":");return G=G.replace(/^compact$/,"::"),G=G.replace(/(^compact)|(compact$)/,":"),G=G.replace(
/compact/,""),G}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(o.BITS,"0")),this._binaryZeroPad}parse4in6(y){
if(y.indexOf(".")===-1)return y;const C=y.split(":"),B=C.slice(-1)[0],R=B.split(".");if(R.length===a.GROUPS&&R.every(G=>/^\d{1,3}$/.test(G))&&R.some(G=>/^0\d/.test(
G))){const G=R.map(g).join("."),Y=C.slice(0,-1).map(c.escapeHtml).join(":"),oe=C.length>1?":":"";throw new h.AddressError("IPv4 addresses can't have leading zer\
oes.",`${Y}${oe}${G}`)}const V=B.match(a.RE_ADDRESS);if(V){this.parsedAddress4=V[0];const G=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new l.
Address4(`${this.parsedAddress4}${G}`),this.v4=!0,C[C.length-1]=this.address4.toGroup6(),y=C.join(":")}return y}parse(y){y=this.parse4in6(y);const C=y.match(o.RE_BAD_CHARACTERS);
if(C)throw new h.AddressError(`Bad character${C.length>1?"s":""} detected in address: ${C.join("")}`,y.replace(o.RE_BAD_CHARACTERS,G=>`<span class="parse-error"\
>${c.escapeHtml(G)}</span>`));const B=y.match(o.RE_BAD_ADDRESS);if(B)throw new h.AddressError(`Address failed regex: ${B.join("")}`,y.replace(o.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let R=[];const V=y.split("::");if(V.length===2){let G=V[0].split(":"),Y=V[1].split(":");G.length===1&&G[0]===""&&(G=[]),Y.
length===1&&Y[0]===""&&(Y=[]);const oe=this.groups-(G.length+Y.length);if(!oe)throw new h.AddressError("Error parsing groups");this.elidedGroups=oe,this.elisionBegin=
G.length,this.elisionEnd=G.length+this.elidedGroups,R=R.concat(G);for(let ge=0;ge<oe;ge++)R.push("0");R=R.concat(Y)}else if(V.length===1)R=y.split(":"),this.elidedGroups=
0;else throw new h.AddressError("Too many :: groups found");if(R=R.map(G=>parseInt(G,16).toString(16)),R.length!==this.groups)throw new h.AddressError("Incorrec\
t number of groups found");return R}canonicalForm(){return this.parsedAddress.map(E).join(":")}decimal(){return this.parsedAddress.map(y=>parseInt(y,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(E).join("")}`)}to4(){const y=this.binaryZeroPad().split(""),C=BigInt(`0b${y.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const B=this.subnetMask-96,R=[];for(let V=0;V<8;V+=2)R.push(parseInt(C.slice(V,V+2),16));
return new l.Address4(`${R.join(".")}/${B}`)}return l.Address4.fromHex(C)}to4in6(){const y=this.to4(),C=new ue(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let B="";return/:$/.test(C)||(B=":"),C+B+y.correctForm()}inspectTeredo(){const y=this.getBitsBase16(0,32),C=(this.getBits(80,96)^BigInt("0xffff")).toString(),B=l.
Address4.fromHex(this.getBitsBase16(32,64)),R=this.getBits(96,128),V=l.Address4.fromHex((R^BigInt("0xffffffff")).toString(16).padStart(8,"0")),G=this.getBitsBase2(
64,80),Y=(0,m.testBit)(G,15),oe=(0,m.testBit)(G,14),ge=(0,m.testBit)(G,8),_e=(0,m.testBit)(G,9),ke=BigInt(`0b${G.slice(2,6)+G.slice(8,16)}`).toString(10);return{
prefix:`${y.slice(0,4)}:${y.slice(4,8)}`,server4:B.address,client4:V.address,flags:G,coneNat:Y,microsoft:{reserved:oe,universalLocal:_e,groupIndividual:ge,nonce:ke},
udpPort:C}}inspect6to4(){const y=this.getBitsBase16(0,16),C=l.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:y.slice(0,4),gateway:C.address}}to6to4(){
if(!this.is4())return null;const y=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new ue(y)}static fromAddress4Nat64(y,C="\
64:ff9b::/96"){const B=new l.Address4(y),R=new ue(C),V=R.subnetMask;if(V!==32&&V!==40&&V!==48&&V!==56&&V!==64&&V!==96)throw new h.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const G=R.binaryZeroPad(),Y=B.binaryZeroPad();let oe;if(V===96)oe=G.slice(0,96)+Y;else{const ke=64-V;oe=[G.slice(0,V),Y.
slice(0,ke),"00000000",Y.slice(ke),"0".repeat(56-(32-ke))].join("")}const ge=BigInt(`0b${oe}`).toString(16).padStart(32,"0"),_e=[];for(let ke=0;ke<8;ke++)_e.push(
ge.slice(ke*4,(ke+1)*4));return new ue(_e.join(":"))}toAddress4Nat64(y="64:ff9b::/96"){const C=new ue(y),B=C.subnetMask;if(B!==32&&B!==40&&B!==48&&B!==56&&B!==64&&
B!==96)throw new h.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(C))return null;const R=this.binaryZeroPad();let V;
if(B===96)V=R.slice(96,128);else{const Y=64-B;V=R.slice(B,B+Y)+R.slice(72,72+(32-Y))}const G=[];for(let Y=0;Y<4;Y++)G.push(parseInt(V.slice(Y*8,(Y+1)*8),2).toString());
return new l.Address4(G.join("."))}toByteArray(){const y=this.bigInt().toString(16).padStart(o.BITS/4,"0"),C=[];for(let B=0,R=y.length;B<R;B+=2)C.push(parseInt(
y.substring(B,B+2),16));return C}toUnsignedByteArray(){return this.toByteArray().map(U)}static fromByteArray(y){return i.assertByteArray(y,16,"IPv6",-128),this.
fromUnsignedByteArray(y.map(U))}static fromUnsignedByteArray(y){i.assertByteArray(y,16,"IPv6",0);const C=BigInt("256");let B=BigInt("0"),R=BigInt("1");for(let V=y.
length-1;V>=0;V--)B+=R*BigInt(y[V].toString(10)),R*=C;return ue.fromBigInt(B)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const y=this.embeddedIPv4();return y?y.isLinkLocal():this.isHostInSubnet(ie)}isMulticast(){const y=this.embeddedIPv4();if(y)return y.isMulticast();const C=this.
getType();return C==="Multicast"||C.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(Pe)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(me)?this.to4():null}isTeredo(){return this.isHostInSubnet(k)}is6to4(){return this.isHostInSubnet(H)}isLoopback(){const y=this.embeddedIPv4();
return y?y.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(Z)}isPrivate(){const y=this.embeddedIPv4();return y?y.isPrivate():this.isULA()||
this.isHostInSubnet(Ke)}isCGNAT(){const y=this.embeddedIPv4();return y?y.isCGNAT():!1}isBroadcast(){const y=this.embeddedIPv4();return y?y.isBroadcast():!1}isUnspecified(){
const y=this.embeddedIPv4();return y?y.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return he.some(y=>this.isHostInSubnet(y))}isBenchmarking(){
const y=this.embeddedIPv4();return y?y.isBenchmarking():this.isHostInSubnet(Ie)}isGlobal(){const y=this.embeddedIPv4();return y?y.isGlobal():this.isHostInSubnet(
pe)&&i.isGloballyReachable.call(this,Oe)}href(y){return y===void 0?y="":y=`:${y}`,`http://[${this.correctForm()}]${y}/`}link(y){y||(y={}),y.className===void 0&&
(y.className=""),y.prefix===void 0&&(y.prefix="/#address="),y.v4===void 0&&(y.v4=!1);let C=this.correctForm;y.v4&&(C=this.to4in6);const B=C.call(this),R=c.escapeHtml(
`${y.prefix}${B}`),V=c.escapeHtml(B);if(y.className){const G=c.escapeHtml(y.className);return`<a href="${R}" class="${G}">${V}</a>`}return`<a href="${R}">${V}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");d(typeof this.elidedGroups=="number"),d(typeof this.elisionBegin=="\
number");const y=[],[C,B]=this.addressMinusSuffix.split("::");C.length?y.push(...c.simpleGroup(C)):y.push("");const R=["hover-group"];for(let V=this.elisionBegin;V<
this.elisionBegin+this.elidedGroups;V++)R.push(`group-${V}`);return y.push(`<span class="${R.join(" ")}"></span>`),B.length?y.push(...c.simpleGroup(B,this.elisionEnd)):
y.push(""),this.is4()&&(d(this.address4 instanceof l.Address4),y.pop(),y.push(this.address4.groupForV6())),y.join(":")}regularExpressionString(y=!1){let C=[];const B=new ue(
this.correctForm());if(B.elidedGroups===0)C.push((0,u.simpleRegularExpression)(B.parsedAddress));else if(B.elidedGroups===o.GROUPS)C.push((0,u.possibleElisions)(
o.GROUPS));else{const R=B.address.split("::");R[0].length&&C.push((0,u.simpleRegularExpression)(R[0].split(":"))),d(typeof B.elidedGroups=="number"),C.push((0,u.
possibleElisions)(B.elidedGroups,R[0].length!==0,R[1].length!==0)),R[1].length&&C.push((0,u.simpleRegularExpression)(R[1].split(":"))),C=[C.join(":")]}return y||
(C=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...C,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),C.join("")}regularExpression(y=!1){return new RegExp(this.regularExpressionString(
y),"i")}};t.Address6=D;var F=Object.keys(o.TYPES).map(P=>[new D(P),o.TYPES[P]]),k=new D("2001::/32"),H=new D("2002::/16"),Z=new D("fc00::/7"),ie=new D("fe80::/1\
0"),he=[new D("2001:db8::/32"),new D("3fff::/20")],Ie=new D("2001:2::/48"),pe=new D("2000::/3"),Oe=o.SPECIAL_PURPOSE.map(([P,,y])=>({subnet:new D(P),reachable:y})),
Pe=new D("::ffff:0:0/96"),me=new D("64:ff9b::/96"),Ke=new D("64:ff9b:1::/48")}}),hn=(0,te.P$)({"node_modules/ip-address/dist/ip-address.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(l,u,h,m){m===void 0&&(m=h);var f=Object.getOwnPropertyDescriptor(u,h);(!f||("get"in f?!u.__esModule:f.writable||f.configurable))&&
(f={enumerable:!0,get:function(){return u[h]}}),Object.defineProperty(l,m,f)}):(function(l,u,h,m){m===void 0&&(m=h),l[m]=u[h]})),r=t&&t.__setModuleDefault||(Object.
create?(function(l,u){Object.defineProperty(l,"default",{enumerable:!0,value:u})}):function(l,u){l.default=u}),n=t&&t.__importStar||function(l){if(l&&l.__esModule)
return l;var u={};if(l!=null)for(var h in l)h!=="default"&&Object.prototype.hasOwnProperty.call(l,h)&&e(u,l,h);return r(u,l),u};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.v6=t.AddressError=t.Address6=t.Address4=void 0;var i=cn();Object.defineProperty(t,"Address4",{enumerable:!0,get:function(){return i.Address4}});
var a=_i();Object.defineProperty(t,"Address6",{enumerable:!0,get:function(){return a.Address6}});var o=wt();Object.defineProperty(t,"AddressError",{enumerable:!0,
get:function(){return o.AddressError}});var c=n(ln());t.v6={helpers:c}}}),ki=(0,te.P$)({"node_modules/socks/build/common/helpers.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.validateSocksClientOptions=o,t.validateSocksClientChainOptions=c,t.ipv4ToInt32=f,t.int32ToIpv4=d,t.ipToBuffer=v;var e=on(),r=sn(),n=(0,ce.
z7)(),i=hn(),a=(0,ce.g5)();function o(g,S=["connect","bind","associate"]){if(!r.SocksCommand[g.command])throw new e.SocksClientError(r.ERRORS.InvalidSocksCommand,
g);if(S.indexOf(g.command)===-1)throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,g);if(!u(g.destination))throw new e.SocksClientError(r.ERRORS.
InvalidSocksClientOptionsDestination,g);if(!h(g.proxy))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,g);if(l(g.proxy,g),g.timeout&&!m(g.timeout))
throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof n.Duplex))throw new e.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandChain,g);if(!u(
g.destination))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(g.proxies)&&g.proxies.length>=2))throw new e.
SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(S=>{if(!h(S))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);l(S,g)}),g.timeout&&!m(g.timeout))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function l(g,S){if(g.custom_auth_method!==void 0){
if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,
S);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
S);if(g.custom_auth_response_size===void 0)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S);if(g.custom_auth_response_handler===
void 0||typeof g.custom_auth_response_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S)}}function u(g){return g&&
typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function h(g){return g&&(typeof g.host=="string"||typeof g.
ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="number"&&g>0}function f(g){return new i.
Address4(g).toArray().reduce((S,E)=>(S<<8)+E,0)>>>0}function d(g){const S=g>>>24&255,E=g>>>16&255,U=g>>>8&255,D=g&255;return[S,E,U,D].join(".")}function v(g){if(a.
isIPv4(g)){const S=new i.Address4(g);return Buffer.from(S.toArray())}else if(a.isIPv6(g)){const S=new i.Address6(g);return Buffer.from(S.canonicalForm().split("\
:").map(E=>E.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),Ai=(0,te.P$)({"node_modules/socks/build/common/receivebuffer\
.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.ReceiveBuffer=void 0;var e=class{constructor(r=4096){this.buffer=Buffer.allocUnsafe(r),this.
offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted to append a non-buffer instance to Rece\
iveBuffer.");if(this.offset+r.length>=this.buffer.length){const n=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.
buffer.length+r.length)),n.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.offset)throw new Error("Attempted to\
 read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");const n=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(n),this.buffer.copyWithin(0,r,r+this.offset-r),this.offset-=
r,n}};t.ReceiveBuffer=e}}),Ci=(0,te.P$)({"node_modules/socks/build/client/socksclient.js"(t){"use strict";var e=t&&t.__awaiter||function(m,f,d,v){function g(S){
return S instanceof d?S:new d(function(E){E(S)})}return new(d||(d=Promise))(function(S,E){function U(k){try{F(v.next(k))}catch(H){E(H)}}function D(k){try{F(v.throw(
k))}catch(H){E(H)}}function F(k){k.done?S(k.value):g(k.value).then(U,D)}F((v=v.apply(m,f||[])).next())})};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=
t.SocksClient=void 0;var r=(0,ce.YP)(),n=(0,ce.g5)(),i=Si(),a=sn(),o=ki(),c=Ai(),l=on();Object.defineProperty(t,"SocksClientError",{enumerable:!0,get:function(){
return l.SocksClientError}});var u=hn(),h=class Zr extends r.EventEmitter{constructor(f){super(),this.options=Object.assign({},f),(0,o.validateSocksClientOptions)(
f),this.setState(a.SocksClientState.Created)}static createConnection(f,d){return new Promise((v,g)=>{try{(0,o.validateSocksClientOptions)(f,["connect"])}catch(E){
return typeof d=="function"?(d(E),v(E)):g(E)}const S=new Zr(f);S.connect(f.existing_socket),S.once("established",E=>{S.removeAllListeners(),typeof d=="function"&&
d(null,E),v(E)}),S.once("error",E=>{S.removeAllListeners(),typeof d=="function"?(d(E),v(E)):g(E)})})}static createConnectionChain(f,d){return new Promise((v,g)=>e(
this,void 0,void 0,function*(){try{(0,o.validateSocksClientChainOptions)(f)}catch(S){return typeof d=="function"?(d(S),v(S)):g(S)}f.randomizeChain&&(0,l.shuffleArray)(
f.proxies);try{let S;for(let E=0;E<f.proxies.length;E++){const U=f.proxies[E],D=E===f.proxies.length-1?f.destination:{host:f.proxies[E+1].host||f.proxies[E+1].ipaddress,
port:f.proxies[E+1].port},F=yield Zr.createConnection({command:"connect",proxy:U,destination:D,existing_socket:S});S=S||F.socket}typeof d=="function"?(d(null,{socket:S}),
v({socket:S})):v({socket:S})}catch(S){typeof d=="function"?(d(S),v(S)):g(S)}}))}static createUDPFrame(f){const d=new i.SmartBuffer;return d.writeUInt16BE(0),d.writeUInt8(
f.frameNumber||0),n.isIPv4(f.remoteHost.host)?(d.writeUInt8(a.Socks5HostType.IPv4),d.writeUInt32BE((0,o.ipv4ToInt32)(f.remoteHost.host))):n.isIPv6(f.remoteHost.
host)?(d.writeUInt8(a.Socks5HostType.IPv6),d.writeBuffer((0,o.ipToBuffer)(f.remoteHost.host))):(d.writeUInt8(a.Socks5HostType.Hostname),d.writeUInt8(Buffer.byteLength(
f.remoteHost.host)),d.writeString(f.remoteHost.host)),d.writeUInt16BE(f.remoteHost.port),d.writeBuffer(f.data),d.toBuffer()}static parseUDPFrame(f){const d=i.SmartBuffer.
fromBuffer(f);d.readOffset=2;const v=d.readUInt8(),g=d.readUInt8();let S;g===a.Socks5HostType.IPv4?S=(0,o.int32ToIpv4)(d.readUInt32BE()):g===a.Socks5HostType.IPv6?
S=u.Address6.fromByteArray(Array.from(d.readBuffer(16))).canonicalForm():S=d.readString(d.readUInt8());const E=d.readUInt16BE();return{frameNumber:v,remoteHost:{
host:S,port:E},data:d.readBuffer()}}setState(f){this.state!==a.SocksClientState.Error&&(this.state=f)}connect(f){this.onDataReceived=v=>this.onDataReceivedHandler(
v),this.onClose=()=>this.onCloseHandler(),this.onError=v=>this.onErrorHandler(v),this.onConnect=()=>this.onConnectHandler();const d=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||a.DEFAULT_TIMEOUT);d.unref&&typeof d.unref=="function"&&d.unref(),f?this.socket=f:this.socket=new n.Socket,this.socket.once("close",this.onClose),
this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.onDataReceived),this.setState(a.SocksClientState.Connecting),
this.receiveBuffer=new c.ReceiveBuffer,f?this.socket.emit("connect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.
set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.set_tcp_nodelay)),this.prependOnceListener("established",v=>{setImmediate(()=>{if(this.receiveBuffer.
length>0){const g=this.receiveBuffer.get(this.receiveBuffer.length);v.socket.emit("data",g)}v.socket.resume()})})}getSocketOptions(){return Object.assign(Object.
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
proxy.userId||"",d=new i.SmartBuffer;d.writeUInt8(4),d.writeUInt8(a.SocksCommand[this.options.command]),d.writeUInt16BE(this.options.destination.port),n.isIPv4(
this.options.destination.host)?(d.writeBuffer((0,o.ipToBuffer)(this.options.destination.host)),d.writeStringNT(f)):(d.writeUInt8(0),d.writeUInt8(0),d.writeUInt8(
0),d.writeUInt8(1),d.writeStringNT(f),d.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(d.toBuffer())}handleSocks4FinalHandshakeResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==a.Socks4Response.Granted)this.closeSocket(`${a.
ERRORS.Socks4ProxyRejectedConnection} - (${a.Socks4Response[f[1]]})`);else if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){const d=i.SmartBuffer.
fromBuffer(f);d.readOffset=2;const v={port:d.readUInt16BE(),host:(0,o.int32ToIpv4)(d.readUInt32BE())};v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress),
this.setState(a.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:v,socket:this.socket})}else this.setState(a.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==
a.Socks4Response.Granted)this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${a.Socks4Response[f[1]]})`);else{const d=i.SmartBuffer.fromBuffer(
f);d.readOffset=2;const v={port:d.readUInt16BE(),host:(0,o.int32ToIpv4)(d.readUInt32BE())};this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}sendSocks5InitialHandshake(){const f=new i.SmartBuffer,d=[a.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&d.push(a.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&d.push(this.options.proxy.custom_auth_method),f.writeUInt8(
5),f.writeUInt8(d.length);for(const v of d)f.writeUInt8(v);this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(f.toBuffer()),this.setState(a.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const f=this.receiveBuffer.get(2);f[0]!==5?this.
closeSocket(a.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):f[1]===a.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
f[1]===a.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=a.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):f[1]===a.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
a.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):f[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const f=this.options.
proxy.userId||"",d=this.options.proxy.password||"",v=new i.SmartBuffer;v.writeUInt8(1),v.writeUInt8(Buffer.byteLength(f)),v.writeString(f),v.writeUInt8(Buffer.byteLength(
d)),v.writeString(d),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(v.toBuffer()),this.setState(
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
5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${a.Socks5Response[f[1]]}`);else{const d=f[3];let v,g;if(d===
a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(S).slice(4)),v={host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.
ipaddress)}else if(d===a.Socks5HostType.Hostname){const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=
E;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(E).slice(5)),v={host:g.readString(S),port:g.readUInt16BE()}}else if(d===a.Socks5HostType.IPv6){const S=a.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.
get(S).slice(4)),v={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.ReceivedFinalResponse),
a.SocksCommand[this.options.command]===a.SocksCommand.connect?(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:v,socket:this.socket})):a.SocksCommand[this.options.command]===a.SocksCommand.bind?(this.setState(a.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:v,socket:this.socket})):a.SocksCommand[this.options.
command]===a.SocksCommand.associate&&(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:v,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${a.Socks5Response[f[1]]}`);else{const d=f[3];let v,g;if(d===a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),v={
host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress)}else if(d===a.Socks5HostType.Hostname){
const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=E;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(E).slice(5)),v={host:g.readString(S),port:g.readUInt16BE()}}else if(d===a.Socks5HostType.IPv6){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),v={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};t.SocksClient=h}}),Ii=(0,te.P$)({"n\
ode_modules/socks/build/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(n,i,a,o){o===void 0&&(o=a);var c=Object.getOwnPropertyDescriptor(
i,a);(!c||("get"in c?!i.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return i[a]}}),Object.defineProperty(n,o,c)}):(function(n,i,a,o){
o===void 0&&(o=a),n[o]=i[a]})),r=t&&t.__exportStar||function(n,i){for(var a in n)a!=="default"&&!Object.prototype.hasOwnProperty.call(i,a)&&e(i,n,a)};Object.defineProperty(
t,"__esModule",{value:!0}),r(Ci(),t)}}),Wt=(0,te.P$)({"required-builtin:https"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:https")}}),Oi=(0,te.
P$)({"node_modules/agent-base/dist/helpers.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(u,h,m,f){f===void 0&&(f=m);var d=Object.getOwnPropertyDescriptor(
h,m);(!d||("get"in d?!h.__esModule:d.writable||d.configurable))&&(d={enumerable:!0,get:function(){return h[m]}}),Object.defineProperty(u,f,d)}):(function(u,h,m,f){
f===void 0&&(f=m),u[f]=h[m]})),r=t&&t.__setModuleDefault||(Object.create?(function(u,h){Object.defineProperty(u,"default",{enumerable:!0,value:h})}):function(u,h){
u.default=h}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)return u;var h={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&e(h,u,m);return r(h,u),h};Object.defineProperty(t,"__esModule",{value:!0}),t.req=t.json=t.toBuffer=void 0;var i=n((0,ce.n5)()),a=n(Wt());async function o(u){
let h=0;const m=[];for await(const f of u)h+=f.length,m.push(f);return Buffer.concat(m,h)}t.toBuffer=o;async function c(u){const h=(await o(u)).toString("utf8");
try{return JSON.parse(h)}catch(m){const f=m;throw f.message+=` (input: ${h})`,f}}t.json=c;function l(u,h={}){const m=((typeof u=="string"?u:u.href).startsWith("\
https:")?a:i).request(u,h),f=new Promise((d,v)=>{m.once("response",d).once("error",v).end()});return m.then=f.then.bind(f),m}t.req=l}}),Ti=(0,te.P$)({"node_modu\
les/agent-base/dist/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(h,m,f,d){d===void 0&&(d=f);var v=Object.getOwnPropertyDescriptor(
m,f);(!v||("get"in v?!m.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return m[f]}}),Object.defineProperty(h,d,v)}):(function(h,m,f,d){
d===void 0&&(d=f),h[d]=m[f]})),r=t&&t.__setModuleDefault||(Object.create?(function(h,m){Object.defineProperty(h,"default",{enumerable:!0,value:m})}):function(h,m){
h.default=m}),n=t&&t.__importStar||function(h){if(h&&h.__esModule)return h;var m={};if(h!=null)for(var f in h)f!=="default"&&Object.prototype.hasOwnProperty.call(
h,f)&&e(m,h,f);return r(m,h),m},i=t&&t.__exportStar||function(h,m){for(var f in h)f!=="default"&&!Object.prototype.hasOwnProperty.call(m,f)&&e(m,h,f)};Object.defineProperty(
t,"__esModule",{value:!0}),t.Agent=void 0;var a=n((0,ce.g5)()),o=n((0,ce.n5)()),c=Wt();i(Oi(),t);var l=Symbol("AgentBaseInternalState"),u=class extends o.Agent{constructor(h){
super(h),this[l]={}}isSecureEndpoint(h){if(h){if(typeof h.secureEndpoint=="boolean")return h.secureEndpoint;if(typeof h.protocol=="string")return h.protocol==="\
https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(h){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[h]||(this.sockets[h]=[]);const m=new a.Socket({writable:!1});return this.sockets[h].push(m),this.totalSocketCount++,m}decrementSockets(h,m){if(!this.sockets[h]||
m===null)return;const f=this.sockets[h],d=f.indexOf(m);d!==-1&&(f.splice(d,1),this.totalSocketCount--,f.length===0&&delete this.sockets[h])}getName(h){return this.
isSecureEndpoint(h)?c.Agent.prototype.getName.call(this,h):super.getName(h)}createSocket(h,m,f){const d={...m,secureEndpoint:this.isSecureEndpoint(m)},v=this.getName(
d),g=this.incrementSockets(v);Promise.resolve().then(()=>this.connect(h,d)).then(S=>{if(this.decrementSockets(v,g),S instanceof o.Agent)try{return S.addRequest(
h,d)}catch(E){return f(E)}this[l].currentSocket=S,super.createSocket(h,m,f)},S=>{this.decrementSockets(v,g),f(S)})}createConnection(){const h=this[l].currentSocket;
if(this[l].currentSocket=void 0,!h)throw new Error("No socket was returned in the `connect()` function");return h}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(h){this[l]&&(this[l].defaultPort=h)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(h){this[l]&&(this[l].protocol=h)}};t.Agent=u}}),xi=(0,te.P$)({"node_modules/ms/index.js"(t,e){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;
e.exports=function(f,d){d=d||{};var v=typeof f;if(v==="string"&&f.length>0)return l(f);if(v==="number"&&isFinite(f))return d.long?h(f):u(f);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(f))};function l(f){if(f=String(f),!(f.length>100)){var d=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(d){var v=parseFloat(d[1]),g=(d[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return v*c;case"weeks":case"week":case"\
w":return v*o;case"days":case"day":case"d":return v*a;case"hours":case"hour":case"hrs":case"hr":case"h":return v*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return v*n;case"seconds":case"second":case"secs":case"sec":case"s":return v*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return v;default:
return}}}}function u(f){var d=Math.abs(f);return d>=a?Math.round(f/a)+"d":d>=i?Math.round(f/i)+"h":d>=n?Math.round(f/n)+"m":d>=r?Math.round(f/r)+"s":f+"ms"}function h(f){
var d=Math.abs(f);return d>=a?m(f,d,a,"day"):d>=i?m(f,d,i,"hour"):d>=n?m(f,d,n,"minute"):d>=r?m(f,d,r,"second"):f+" ms"}function m(f,d,v,g){var S=d>=v*1.5;return Math.
round(f/v)+" "+g+(S?"s":"")}}}),dn=(0,te.P$)({"node_modules/debug/src/common.js"(t,e){function r(n){a.debug=a,a.default=a,a.coerce=m,a.disable=u,a.enable=c,a.enabled=
h,a.humanize=xi(),a.destroy=f,Object.keys(n).forEach(d=>{a[d]=n[d]}),a.names=[],a.skips=[],a.formatters={};function i(d){let v=0;for(let g=0;g<d.length;g++)v=(v<<
5)-v+d.charCodeAt(g),v|=0;return a.colors[Math.abs(v)%a.colors.length]}a.selectColor=i;function a(d){let v,g=null,S,E;function U(...D){if(!U.enabled)return;const F=U,
k=Number(new Date),H=k-(v||k);F.diff=H,F.prev=v,F.curr=k,v=k,D[0]=a.coerce(D[0]),typeof D[0]!="string"&&D.unshift("%O");let Z=0;D[0]=D[0].replace(/%([a-zA-Z%])/g,
(ie,he)=>{if(ie==="%%")return"%";Z++;const Ie=a.formatters[he];if(typeof Ie=="function"){const pe=D[Z];ie=Ie.call(F,pe),D.splice(Z,1),Z--}return ie}),a.formatArgs.
call(F,D),(F.log||a.log).apply(F,D)}return U.namespace=d,U.useColors=a.useColors(),U.color=a.selectColor(d),U.extend=o,U.destroy=a.destroy,Object.defineProperty(
U,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(S!==a.namespaces&&(S=a.namespaces,E=a.enabled(d)),E),set:D=>{g=D}}),typeof a.init=="function"&&a.
init(U),U}function o(d,v){const g=a(this.namespace+(typeof v>"u"?":":v)+d);return g.log=this.log,g}function c(d){a.save(d),a.namespaces=d,a.names=[],a.skips=[];
const v=(typeof d=="string"?d:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of v)g[0]==="-"?a.skips.push(g.slice(1)):a.names.push(g)}function l(d,v){
let g=0,S=0,E=-1,U=0;for(;g<d.length;)if(S<v.length&&(v[S]===d[g]||v[S]==="*"))v[S]==="*"?(E=S,U=g,S++):(g++,S++);else if(E!==-1)S=E+1,U++,g=U;else return!1;for(;S<
v.length&&v[S]==="*";)S++;return S===v.length}function u(){const d=[...a.names,...a.skips.map(v=>"-"+v)].join(",");return a.enable(""),d}function h(d){for(const v of a.
skips)if(l(d,v))return!1;for(const v of a.names)if(l(d,v))return!0;return!1}function m(d){return d instanceof Error?d.stack||d.message:d}function f(){console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return a.enable(a.load()),
a}e.exports=r}}),Ri=(0,te.P$)({"node_modules/debug/src/browser.js"(t,e){t.formatArgs=n,t.save=i,t.load=a,t.useColors=r,t.storage=o(),t.destroy=(()=>{let l=!1;return()=>{
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
humanize(this.diff),!this.useColors)return;const u="color: "+this.color;l.splice(1,0,u,"color: inherit");let h=0,m=0;l[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(h++,
f==="%c"&&(m=h))}),l.splice(m,0,u)}t.log=console.debug||console.log||(()=>{});function i(l){try{l?t.storage.setItem("debug",l):t.storage.removeItem("debug")}catch{}}
function a(){let l;try{l=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}function o(){
try{return localStorage}catch{}}e.exports=dn()(t);var{formatters:c}=e.exports;c.j=function(l){try{return JSON.stringify(l)}catch(u){return"[UnexpectedJSONParseE\
rror]: "+u.message}}}}),fn=(0,te.P$)({"required-builtin:tty"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:tty")}}),Pi=(0,te.P$)({"required-\
builtin:os"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:os")}}),Bi=(0,te.P$)({"node_modules/has-flag/index.js"(t,e){"use strict";e.exports=
(r,n=process.argv)=>{const i=r.startsWith("-")?"":r.length===1?"-":"--",a=n.indexOf(i+r),o=n.indexOf("--");return a!==-1&&(o===-1||a<o)}}}),Mi=(0,te.P$)({"node_\
modules/supports-color/index.js"(t,e){"use strict";var r=Pi(),n=fn(),i=Bi(),{env:a}=process,o;i("no-color")||i("no-colors")||i("color=false")||i("color=never")?
o=0:(i("color")||i("colors")||i("color=true")||i("color=always"))&&(o=1),"FORCE_COLOR"in a&&(a.FORCE_COLOR==="true"?o=1:a.FORCE_COLOR==="false"?o=0:o=a.FORCE_COLOR.
length===0?1:Math.min(parseInt(a.FORCE_COLOR,10),3));function c(h){return h===0?!1:{level:h,hasBasic:!0,has256:h>=2,has16m:h>=3}}function l(h,m){if(o===0)return 0;
if(i("color=16m")||i("color=full")||i("color=truecolor"))return 3;if(i("color=256"))return 2;if(h&&!m&&o===void 0)return 0;const f=o||0;if(a.TERM==="dumb")return f;
if(process.platform==="win32"){const d=r.release().split(".");return Number(d[0])>=10&&Number(d[2])>=10586?Number(d[2])>=14931?3:2:1}if("CI"in a)return["TRAVIS",
"CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(d=>d in a)||a.CI_NAME==="codeship"?1:f;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(a.TEAMCITY_VERSION)?1:0;if(a.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in a){const d=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.
TERM_PROGRAM){case"iTerm.app":return d>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(a.TERM)||"COLORTERM"in a?1:f}function u(h){const m=l(h,h&&h.isTTY);return c(m)}e.exports={supportsColor:u,stdout:c(l(!0,n.isatty(1))),stderr:c(l(!0,n.isatty(
2)))}}}),Ni=(0,te.P$)({"node_modules/debug/src/node.js"(t,e){var r=fn(),n=(0,ce.Hr)();t.init=h,t.log=c,t.formatArgs=a,t.save=l,t.load=u,t.useColors=i,t.destroy=
n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),t.colors=
[6,2,3,4,5,1];try{const f=Mi();f&&(f.stderr||f).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,
99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}t.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,d)=>{const v=d.substring(6).toLowerCase().replace(/_([a-z])/g,
(S,E)=>E.toUpperCase());let g=process.env[d];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(
g),f[v]=g,f},{});function i(){return"colors"in t.inspectOpts?!!t.inspectOpts.colors:r.isatty(process.stderr.fd)}function a(f){const{namespace:d,useColors:v}=this;
if(v){const g=this.color,S="\x1B[3"+(g<8?g:"8;5;"+g),E=`  ${S};1m${d} \x1B[0m`;f[0]=E+f[0].split(`
`).join(`
`+E),f.push(S+"m+"+e.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=o()+d+" "+f[0]}function o(){return t.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...f){return process.stderr.write(n.formatWithOptions(t.inspectOpts,...f)+`
`)}function l(f){f?process.env.DEBUG=f:delete process.env.DEBUG}function u(){return process.env.DEBUG}function h(f){f.inspectOpts={};const d=Object.keys(t.inspectOpts);
for(let v=0;v<d.length;v++)f.inspectOpts[d[v]]=t.inspectOpts[d[v]]}e.exports=dn()(t);var{formatters:m}=e.exports;m.o=function(f){return this.inspectOpts.colors=
this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(d=>d.trim()).join(" ")},m.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),Ui=(0,te.P$)({"node_modules/debug\
/src/index.js"(t,e){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?e.exports=Ri():e.exports=Ni()}}),$i=(0,te.P$)({"required\
-builtin:dns"(t,e){e.exports=((0,je.e7)(),(0,te.Yp)(je.VY)).requireOfNode("node:dns")}}),Di=(0,te.P$)({"node_modules/socks-proxy-agent/dist/index.js"(t){"use st\
rict";var e=t&&t.__createBinding||(Object.create?(function(E,U,D,F){F===void 0&&(F=D);var k=Object.getOwnPropertyDescriptor(U,D);(!k||("get"in k?!U.__esModule:k.
writable||k.configurable))&&(k={enumerable:!0,get:function(){return U[D]}}),Object.defineProperty(E,F,k)}):(function(E,U,D,F){F===void 0&&(F=D),E[F]=U[D]})),r=t&&
t.__setModuleDefault||(Object.create?(function(E,U){Object.defineProperty(E,"default",{enumerable:!0,value:U})}):function(E,U){E.default=U}),n=t&&t.__importStar||
function(E){if(E&&E.__esModule)return E;var U={};if(E!=null)for(var D in E)D!=="default"&&Object.prototype.hasOwnProperty.call(E,D)&&e(U,E,D);return r(U,E),U},i=t&&
t.__importDefault||function(E){return E&&E.__esModule?E:{default:E}};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksProxyAgent=void 0;var a=Ii(),o=Ti(),
c=i(Ui()),l=n($i()),u=n((0,ce.g5)()),h=n((0,ce.EI)()),m=(0,ce.qX)(),f=(0,c.default)("socks-proxy-agent"),d=E=>E.servername===void 0&&E.host&&!u.isIP(E.host)?{...E,
servername:E.host}:E;function v(E){let U=!1,D=5;const F=E.hostname,k=parseInt(E.port,10)||1080;switch(E.protocol.replace(":","")){case"socks4":U=!0,D=4;break;case"\
socks4a":D=4;break;case"socks5":U=!0,D=5;break;case"socks":D=5;break;case"socks5h":D=5;break;default:throw new TypeError(`A "socks" protocol must be specified! \
Got: ${String(E.protocol)}`)}const H={host:F,port:k,type:D};return E.username&&Object.defineProperty(H,"userId",{value:decodeURIComponent(E.username),enumerable:!1}),
E.password!=null&&Object.defineProperty(H,"password",{value:decodeURIComponent(E.password),enumerable:!1}),{lookup:U,proxy:H}}var g=class extends o.Agent{constructor(E,U){
super(U);const D=typeof E=="string"?new m.URL(E):E,{proxy:F,lookup:k}=v(D);this.shouldLookup=k,this.proxy=F,this.timeout=U?.timeout??null,this.socketOptions=U?.
socketOptions??null}async connect(E,U){const{shouldLookup:D,proxy:F,timeout:k}=this;if(!U.host)throw new Error("No `host` defined!");let{host:H}=U;const{port:Z,
lookup:ie=l.lookup}=U;D&&(H=await new Promise((Oe,Pe)=>{ie(H,{},(me,Ke)=>{me?Pe(me):Oe(Ke)})}));const he={proxy:F,destination:{host:H,port:typeof Z=="number"?Z:
parseInt(Z,10)},command:"connect",timeout:k??void 0,socket_options:this.socketOptions??void 0},Ie=Oe=>{E.destroy(),pe.destroy(),Oe&&Oe.destroy()};f("Creating so\
cks proxy connection: %o",he);const{socket:pe}=await a.SocksClient.createConnection(he);if(f("Successfully created socks proxy connection"),k!==null&&(pe.setTimeout(
k),pe.on("timeout",()=>Ie())),U.secureEndpoint){f("Upgrading socket connection to TLS");const Oe=h.connect({...S(d(U),"host","path","port"),socket:pe});return Oe.
once("error",Pe=>{f("Socket TLS error",Pe.message),Ie(Oe)}),Oe}return pe}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],t.SocksProxyAgent=g;function S(E,...U){
const D={};let F;for(F in E)U.includes(F)||(D[F]=E[F]);return D}}}),Li=(0,te.P$)({"node_modules/hpagent/index.js"(t,e){"use strict";var r=Wt(),n=(0,ce.n5)(),{URL:i}=(0,ce.
qX)(),a=class extends n.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...h}=c;super(h),this.proxy=typeof l=="string"?new i(l):l,this.proxyRequestOptions=
u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,
headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.
username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("ba\
se64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const h=(this.proxy.protocol==="http:"?n:
r).request(u);h.once("connect",(m,f,d)=>{h.removeAllListeners(),f.removeAllListeners(),m.statusCode===200?l(null,f):(f.destroy(),l(new Error(`Bad response: ${m.
statusCode}`),null))}),h.once("timeout",()=>{h.destroy(new Error("Proxy timeout"))}),h.once("error",m=>{h.removeAllListeners(),l(m,null)}),h.end()}},o=class extends r.
Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...h}=c;super(h),this.proxy=typeof l=="string"?new i(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){
const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.
headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic\
 ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const h=(this.proxy.protocol==="http:"?n:r).request(u);h.once("connect",(m,f,d)=>{if(h.
removeAllListeners(),f.removeAllListeners(),m.statusCode===200){const v=super.createConnection({...c,socket:f});l(null,v)}else f.destroy(),l(new Error(`Bad resp\
onse: ${m.statusCode}`),null)}),h.once("timeout",()=>{h.destroy(new Error("Proxy timeout"))}),h.once("error",m=>{h.removeAllListeners(),l(m,null)}),h.end()}};e.
exports={HttpProxyAgent:a,HttpsProxyAgent:o}}}),Fi=1500;function pn({status:t,body:e}){const r=(0,j.$6)((0,j.qF)(e),"message")??(e.trim().startsWith("<")?"":e.trim());
return(0,de.Jj)((0,de.YI)((0,$e.q)(r)),Fi)||`HTTP ${t}`}function bt(t,e){const r=(0,j.qF)(e.body),n=pn(e),i=`${t.verb} ${t.what}`;switch(e.status){case 401:return new Q.
zg("E_CLUSTER_UNAUTHORIZED",`${t.server} answered 401 to ${i}: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeco\
nfig.`);case 403:return Hi(t,r,n);case 404:return Vi(t,r,n);case 409:return new Q.zg("E_APPLY_REFUSED",`${t.what} has changed meanwhile: ${n}`);case 429:return mn(
t,n);default:break}if(e.status>=500&&!ji(t,n))return mn(t,n);if(e.status>=400){const a=t.verb==="patch"?(0,re.wc)((0,j.$6)(r,"message")??""):[];return a.length>
0?new re.nJ(`The cluster refused to ${i}: ${n}`,a):new Q.zg("E_APPLY_REFUSED",`The cluster refused to ${i}: ${n}`)}return new Q.zg("E_CLUSTER_RESPONSE",`${t.server}\
 answered ${e.status} to ${i}: ${n}`)}var ji=(t,e)=>t.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(e);
function mn(t,e){const r=e.includes("failed calling webhook")?"See whether what answers for that webhook runs, which for SeldonDeployments is Seldon's operator;\
 then try again.":"Try again when the cluster is well.";return new Q.zg("E_CLUSTER_UNREACHABLE",`${t.server} could not ${t.verb} ${t.what}: ${e}. ${r}`)}function Hi(t,e,r){
if((0,j.yR)(e,"details","causes").some(a=>(0,j.$6)(a,"reason")==="NamespaceTerminating"))return new Q.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${t.namespace??""}\
 is being deleted: ${r}`);if(!/cannot \w+ (resource|path)/.test(r)&&["patch","create","update"].includes(t.verb))return new Q.zg("E_APPLY_REFUSED",`The cluster \
refused to ${t.verb} ${t.what}: ${r}`);const i=t.namespace===void 0?"":` in the namespace ${t.namespace}`;return new Q.zg("E_CLUSTER_FORBIDDEN",`These credentia\
ls may not ${t.verb} ${t.what}${i}: ${r}. Grant the verb "${t.verb}" to their role.`)}function Vi(t,e,r){return(0,j.$6)(e,"details","kind")==="namespaces"?new Q.
zg("E_NAMESPACE_NOT_FOUND",`The namespace ${(0,j.$6)(e,"details","name")??t.namespace??""} does not exist. Create it, choose another with --namespace, or say --\
create-namespace.`):(0,j.fK)(e,"details","kind")===void 0?new Q.zg("E_CRD_MISSING",`${t.server} does not serve ${t.what}: its resource definition is not install\
ed. For SeldonDeployments, install Seldon Core 1 first.`):new Q.zg("E_CLUSTER_RESPONSE",`${t.server} could not ${t.verb} ${t.what}: ${r}`)}var zt=".spec.predict\
ors",Ki=10,Gi=1500,Wi=({status:t,body:e})=>t!==409?[]:(0,j.yR)((0,j.qF)(e),"details","causes").filter(r=>(0,j.$6)(r,"reason")==="FieldManagerConflict").slice(0,
Ki);function zi(t,e,r,n){const i=(0,le.hC)(r).filter(({manager:l})=>l!==qe.bU),a=e.map(l=>{const u=(0,j.$6)(l,"field")??"?",h=i.filter(({paths:f})=>f.some(d=>`.${(0,le.
i7)(d)}`===u)),m=h.length>0?h.map(le.c7).join(" and "):(0,de.xS)(((0,j.$6)(l,"message")??"another manager").replace(/^conflict with /,""),200);return{field:u,found:h,
text:`${(0,de.xS)(u,200)}, held by ${m}`}}),o=a.some(({field:l})=>l===zt),c=a.filter(({field:l})=>l!==zt).map(({field:l})=>(0,de.xS)(l.slice(1),200));return new Q.
zg("E_APPLY_CONFLICT",[`Others own fields of ${(0,J.vY)(t)}: ${(0,de.Jj)(a.map(({text:l})=>l).join("; "),Gi)}.`,...o?[qi(r,n,a.flatMap(({field:l,found:u})=>l===
zt?u:[]))]:[],...c.length===0?[]:[`${t.resource.kind==="SeldonDeployment"?`Leave ${c.join(", ")} to them by taking ${c.length===1?"it":"them"} out of deploy.yam\
l and --set, or take`:"Take"} ${c.length===1?"it":"them"} over with --force-conflicts.`]].join(" "))}function qi(t,e,r){const n=t===void 0?"":(0,gt.h)((0,gt.c)(
{spec:t.spec},{spec:e.spec}).filter(({path:o})=>o[1]==="predictors"),5).replaceAll(`
`,"; "),i=n===""?"":` Theirs \u2192 ours: ${n}.`,a=r.some(({operation:o})=>o==="Apply");return`spec.predictors is one list, which one manager holds as a whole, \
and deploy.yaml cannot leave it out.${i} Write what you want to keep of theirs into deploy.yaml, or give it by --set or --replicas; then take the list over with\
 --force-conflicts. `+(a?"Take spec out of what they apply as well, else their next apply conflicts with this one, or takes it back.":"It was changed by hand or\
 by a controller: if a controller writes it, stop that first, else it writes it again.")}var Yi=1e4,gn=class extends Vt().Agent{ahead;openAhead(t){const e=t.hostname.
replace(/^\[|\]$/g,""),r=this.options.servername??((0,Kt.isIP)(e)===0?e:""),n=super.createConnection({...this.options,host:e,port:t.port||"443",servername:r});n instanceof
Kt.Socket&&(n.on("error",()=>{}),n.setTimeout(Yi,()=>n.destroy()),this.ahead=n)}createConnection(t,e){const r=this.ahead;return this.ahead=void 0,!r||r.destroyed?
super.createConnection(t,e):(r.removeAllListeners("timeout").setTimeout(0),r)}destroy(){this.ahead?.destroy(),super.destroy()}},vn={gcp:"Install gke-gcloud-auth\
-plugin and run `gcloud container clusters get-credentials` again",azure:"Run `kubelogin convert-kubeconfig`, which makes it a plug-in"};function Ji(t,e,r=Date.
now()){const{"auth-provider":n,tokenFile:i,...a}=e,o=typeof e.token=="string"?{token:e.token.trim()}:{},l={...a,...o,...typeof i=="string"&&i!==""?{"token-file":i}:
{}};if(n==null)return l;const u=(0,j.Gv)(n)?(0,j.$6)(n,"name")??"":"",h=`The kubeconfig's user "${(0,de.xS)(t,100)}" has the auth-provider "${(0,de.xS)(u,100)}"`;
if(u!=="oidc"){const v=Object.hasOwn(vn,u)?vn[u]??"":"Give the user a token, a client certificate or a plug-in (exec)";throw new Q.zg("E_KUBECONFIG_SYNTAX",`${h}\
, which kubectl does not know any more (since 1.26). ${v}.`)}const m=(0,j.$6)((0,j.Gv)(n)?n:{},"config","id-token")?.trim()??"",f=Zi(m);if(m!==""&&(f===void 0||
f>r))return{...l,token:m};const d=m===""?"without an id-token":`whose id-token expired at ${new Date(f??0).toISOString()}`;throw new Q.zg("E_CLUSTER_UNAUTHORIZE\
D",`${h}, ${d}, and only kubectl renews it there. Run any kubectl command to renew it, or make it a plug-in: \`kubectl oidc-login setup\` (kubelogin).`)}function Zi(t){
const e=(0,j.qF)(Buffer.from(t.split(".")[1]??"","base64url").toString("utf8")),r=(0,j.Gv)(e)?e.exp:void 0;return typeof r=="number"&&Number.isFinite(r)&&Math.abs(
r)<8e12?r*1e3:void 0}function Xi(t,e){const r=e instanceof Error?e.message:String(e),n=(0,j.Gv)(e)?e.code:void 0,i=(0,j.Gv)(t)?(0,j.$6)(t,"command"):void 0;if(i===
void 0||!(n==="ENOENT"||n==="EACCES"||/\b(ENOENT|EACCES)\b/.test(r)))return;const a=(0,de.xS)((0,j.$6)(t,"installHint")??"",1e3).replace(/\.$/,""),o=/EACCES/.test(
`${String(n)} ${r}`)?"may not be executed":i.includes("/")?"does not exist":"is not on the PATH of this step";return`the credential plug-in ${(0,de.xS)(i,200)} \
of the kubeconfig ${o}.${a===""?" Install it where this step runs, or give a kubeconfig with a token":` The kubeconfig says how to install it: ${a}`}`}function Qi(t){
return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:t}var Ee={},St={},He={},yn;function ct(){if(yn)return He;yn=1;function t(o){
return typeof o>"u"||o===null}function e(o){return typeof o=="object"&&o!==null}function r(o){return Array.isArray(o)?o:t(o)?[]:[o]}function n(o,c){if(c){const l=Object.
keys(c);for(let u=0,h=l.length;u<h;u+=1){const m=l[u];o[m]=c[m]}}return o}function i(o,c){let l="";for(let u=0;u<c;u+=1)l+=o;return l}function a(o){return o===0&&
Number.NEGATIVE_INFINITY===1/o}return He.isNothing=t,He.isObject=e,He.toArray=r,He.repeat=i,He.isNegativeZero=a,He.extend=n,He}var qt,wn;function ut(){if(wn)return qt;
wn=1;function t(r,n){let i="";const a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(i+='in "'+r.mark.name+'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+
1)+")",!n&&r.mark.snippet&&(i+=`

`+r.mark.snippet),a+" "+i):a}function e(r,n){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=n,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(r){return this.name+": "+t(this,r)},qt=e,qt}var Yt,bn;function eo(){if(bn)return Yt;bn=1;const t=ct();function e(i,a,o,c,l){let u="",h="";const m=Math.
floor(l/2)-1;return c-a>m&&(u=" ... ",a=c-m+u.length),o-c>m&&(h=" ...",o=c+m-h.length),{str:u+i.slice(a,o).replace(/\t/g,"\u2192")+h,pos:c-a+u.length}}function r(i,a){
return t.repeat(" ",a-i.length)+i}function n(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);const o=/\r?\n|\r|\0/g,c=[0],l=[];let u,h=-1;for(;u=
o.exec(i.buffer);)l.push(u.index),c.push(u.index+u[0].length),i.position<=u.index&&h<0&&(h=c.length-2);h<0&&(h=c.length-1);let m="";const f=Math.min(i.line+a.linesAfter,
l.length).toString().length,d=a.maxLength-(a.indent+f+3);for(let g=1;g<=a.linesBefore&&!(h-g<0);g++){const S=e(i.buffer,c[h-g],l[h-g],i.position-(c[h]-c[h-g]),d);
m=t.repeat(" ",a.indent)+r((i.line-g+1).toString(),f)+" | "+S.str+`
`+m}const v=e(i.buffer,c[h],l[h],i.position,d);m+=t.repeat(" ",a.indent)+r((i.line+1).toString(),f)+" | "+v.str+`
`,m+=t.repeat("-",a.indent+f+3+v.pos)+`^
`;for(let g=1;g<=a.linesAfter&&!(h+g>=l.length);g++){const S=e(i.buffer,c[h+g],l[h+g],i.position-(c[h]-c[h+g]),d);m+=t.repeat(" ",a.indent)+r((i.line+g+1).toString(),
f)+" | "+S.str+`
`}return m.replace(/\n$/,"")}return Yt=n,Yt}var Jt,Sn;function Ae(){if(Sn)return Jt;Sn=1;const t=ut(),e=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function n(a){const o={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(l){o[String(l)]=c})}),o}function i(a,o){if(o=o||{},Object.keys(o).forEach(function(c){if(e.indexOf(c)===-1)throw new t('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=o,this.tag=a,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(c){return c},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=n(o.styleAliases||null),r.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return Jt=i,Jt}var Zt,En;function _n(){if(En)return Zt;En=1;const t=ut(),e=Ae();function r(a,o){
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
licit"),l.compiledExplicit=r(l,"explicit"),l.compiledTypeMap=n(l.compiledImplicit,l.compiledExplicit),l},Zt=i,Zt}var Xt,kn;function An(){if(kn)return Xt;kn=1;const t=Ae();
return Xt=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),Xt}var Qt,Cn;function In(){if(Cn)return Qt;Cn=1;const t=Ae();
return Qt=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),Qt}var er,On;function Tn(){if(On)return er;On=1;const t=Ae();
return er=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),er}var tr,xn;function Rn(){if(xn)return tr;xn=1;const t=_n();
return tr=new t({explicit:[An(),In(),Tn()]}),tr}var rr,Pn;function Bn(){if(Pn)return rr;Pn=1;const t=Ae();function e(i){if(i===null)return!0;const a=i.length;return a===
1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function n(i){return i===null}return rr=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:r,predicate:n,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),rr}var nr,Mn;function Nn(){if(Mn)return nr;Mn=1;const t=Ae();function e(i){if(i===null)return!1;
const a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FALSE")}function r(i){return i==="true"||i==="True"||
i==="TRUE"}function n(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return nr=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:r,
predicate:n,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),nr}var sr,Un;function $n(){if(Un)return sr;Un=1;const t=ct(),e=Ae();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function n(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;const h=u.length;let m=0,f=!1;if(!h)return!1;let d=u[m];if((d===
"-"||d==="+")&&(d=u[++m]),d==="0"){if(m+1===h)return!0;if(d=u[++m],d==="b"){for(m++;m<h;m++){if(d=u[m],d!=="0"&&d!=="1")return!1;f=!0}return f&&isFinite(o(u))}if(d===
"x"){for(m++;m<h;m++){if(!r(u.charCodeAt(m)))return!1;f=!0}return f&&isFinite(o(u))}if(d==="o"){for(m++;m<h;m++){if(!n(u.charCodeAt(m)))return!1;f=!0}return f&&
isFinite(o(u))}}for(;m<h;m++){if(!i(u.charCodeAt(m)))return!1;f=!0}return f?isFinite(o(u)):!1}function o(u){let h=u,m=1,f=h[0];if((f==="-"||f==="+")&&(f==="-"&&
(m=-1),h=h.slice(1),f=h[0]),h==="0")return 0;if(f==="0"){if(h[1]==="b")return m*parseInt(h.slice(2),2);if(h[1]==="x")return m*parseInt(h.slice(2),16);if(h[1]===
"o")return m*parseInt(h.slice(2),8)}return m*parseInt(h,10)}function c(u){return o(u)}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!t.isNegativeZero(u)}return sr=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:l,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),sr}var ir,Dn;function Ln(){if(Dn)return ir;Dn=1;const t=ct(),e=Ae(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),n=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:n.test(u)}function a(u){let h=u.toLowerCase();const m=h[0]===
"-"?-1:1;return"+-".indexOf(h[0])>=0&&(h=h.slice(1)),h===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:h===".nan"?NaN:m*parseFloat(h,10)}const o=/^[-+]?[0-9]+e/;
function c(u,h){if(isNaN(u))switch(h){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(h){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(h){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(u))return"-0.0";const m=u.toString(10);return o.test(m)?m.replace(
"e",".e"):m}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||t.isNegativeZero(u))}return ir=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:l,represent:c,defaultStyle:"lowercase"}),ir}var Fn,jn;function Hn(){return jn||(jn=1,Fn=Rn().extend({implicit:[Bn(),
Nn(),$n(),Ln()]})),Fn}var Vn,Kn;function Gn(){return Kn||(Kn=1,Vn=Hn()),Vn}var or,Wn;function zn(){if(Wn)return or;Wn=1;const t=Ae(),e=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function n(o){return o===null?!1:e.exec(o)!==null||r.exec(o)!==null}function i(o){let c=0,
l=null,u=e.exec(o);if(u===null&&(u=r.exec(o)),u===null)throw new Error("Date resolve error");const h=+u[1],m=+u[2]-1,f=+u[3];if(!u[4])return new Date(Date.UTC(h,
m,f));const d=+u[4],v=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const E=+u[10],U=+(u[11]||0);l=(E*60+U)*6e4,u[9]==="-"&&(l=-l)}
const S=new Date(Date.UTC(h,m,f,d,v,g,c));return l&&S.setTime(S.getTime()-l),S}function a(o){return o.toISOString()}return or=new t("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:n,construct:i,instanceOf:Date,represent:a}),or}var ar,qn;function Yn(){if(qn)return ar;qn=1;const t=Ae();function e(r){return r==="<<"||r===
null}return ar=new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),ar}var cr,Jn;function Zn(){if(Jn)return cr;Jn=1;const t=Ae(),e=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(o){if(o===null)return!1;let c=0;const l=o.length,u=e;for(let h=0;h<l;h++){const m=u.indexOf(o.charAt(h));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function n(o){const c=o.replace(/[\r\n=]/g,""),l=c.length,u=e;let h=0;const m=[];for(let d=0;d<l;d++)d%4===0&&d&&(m.push(h>>16&255),m.push(h>>8&255),m.push(
h&255)),h=h<<6|u.indexOf(c.charAt(d));const f=l%4*6;return f===0?(m.push(h>>16&255),m.push(h>>8&255),m.push(h&255)):f===18?(m.push(h>>10&255),m.push(h>>2&255)):
f===12&&m.push(h>>4&255),new Uint8Array(m)}function i(o){let c="",l=0;const u=o.length,h=e;for(let f=0;f<u;f++)f%3===0&&f&&(c+=h[l>>18&63],c+=h[l>>12&63],c+=h[l>>
6&63],c+=h[l&63]),l=(l<<8)+o[f];const m=u%3;return m===0?(c+=h[l>>18&63],c+=h[l>>12&63],c+=h[l>>6&63],c+=h[l&63]):m===2?(c+=h[l>>10&63],c+=h[l>>4&63],c+=h[l<<2&
63],c+=h[64]):m===1&&(c+=h[l>>2&63],c+=h[l<<4&63],c+=h[64],c+=h[64]),c}function a(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return cr=
new t("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:n,predicate:a,represent:i}),cr}var ur,Xn;function Qn(){if(Xn)return ur;Xn=1;const t=Ae(),e=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function n(a){if(a===null)return!0;const o={},c=a;for(let l=0,u=c.length;l<u;l+=1){const h=c[l];let m=!1;if(r.
call(h)!=="[object Object]")return!1;let f;for(f in h)if(e.call(h,f))if(!m)m=!0;else return!1;if(!m||e.call(o,f))return!1;Object.defineProperty(o,f,{value:!0})}
return!0}function i(a){return a!==null?a:[]}return ur=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:n,construct:i}),ur}var lr,es;function ts(){if(es)return lr;
es=1;const t=Ae(),e=Object.prototype.toString;function r(i){if(i===null)return!0;const a=i,o=new Array(a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c];if(e.
call(u)!=="[object Object]")return!1;const h=Object.keys(u);if(h.length!==1)return!1;o[c]=[h[0],u[h[0]]]}return!0}function n(i){if(i===null)return[];const a=i,o=new Array(
a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c],h=Object.keys(u);o[c]=[h[0],u[h[0]]]}return o}return lr=new t("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:n}),lr}var hr,rs;function ns(){if(rs)return hr;rs=1;const t=Ae(),e=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;const a=i;
for(const o in a)if(e.call(a,o)&&a[o]!==null)return!1;return!0}function n(i){return i!==null?i:{}}return hr=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:n}),hr}var ss,is;function dr(){return is||(is=1,ss=Gn().extend({implicit:[zn(),Yn()],explicit:[Zn(),Qn(),ts(),ns()]})),ss}var os;function to(){if(os)return St;
os=1;const t=ct(),e=ut(),r=eo(),n=dr(),i=Object.prototype.hasOwnProperty,a=1,o=2,c=3,l=4,u=1,h=2,m=3,f=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
d=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function E(s){return Object.
prototype.toString.call(s)}function U(s){return s===10||s===13}function D(s){return s===9||s===32}function F(s){return s===9||s===32||s===10||s===13}function k(s){
return s===44||s===91||s===93||s===123||s===125}function H(s){if(s>=48&&s<=57)return s-48;const w=s|32;return w>=97&&w<=102?w-97+10:-1}function Z(s){return s===
120?2:s===117?4:s===85?8:0}function ie(s){return s>=48&&s<=57?s-48:-1}function he(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ie(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function pe(s,w,O){w==="__proto__"?Object.defineProperty(s,w,{configurable:!0,enumerable:!0,writable:!0,value:O}):s[w]=
O}const Oe=new Array(256),Pe=new Array(256);for(let s=0;s<256;s++)Oe[s]=he(s)?1:0,Pe[s]=he(s);function me(s,w){this.input=s,this.filename=w.filename||null,this.
schema=w.schema||n,this.onWarning=w.onWarning||null,this.legacy=w.legacy||!1,this.json=w.json||!1,this.listener=w.listener||null,this.maxDepth=typeof w.maxDepth==
"number"?w.maxDepth:100,this.maxTotalMergeKeys=typeof w.maxTotalMergeKeys=="number"?w.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function Ke(s,w){const O={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.
line,column:s.position-s.lineStart};return O.snippet=r(O),new e(w,O)}function P(s,w){throw Ke(s,w)}function y(s,w){s.onWarning&&s.onWarning.call(null,Ke(s,w))}function C(s,w,O){
const x=s.anchorMapTransactions;if(x.length!==0){const A=x[x.length-1];i.call(A,w)||(A[w]={existed:i.call(s.anchorMap,w),value:s.anchorMap[w]})}s.anchorMap[w]=O}
function B(s){s.anchorMapTransactions.push(Object.create(null))}function R(s){const w=s.anchorMapTransactions.pop(),O=s.anchorMapTransactions;if(O.length===0)return;
const x=O[O.length-1],A=Object.keys(w);for(let p=0,b=A.length;p<b;p+=1){const _=A[p];i.call(x,_)||(x[_]=w[_])}}function V(s){const w=s.anchorMapTransactions.pop(),
O=Object.keys(w);for(let x=O.length-1;x>=0;x-=1){const A=w[O[x]];A.existed?s.anchorMap[O[x]]=A.value:delete s.anchorMap[O[x]]}}function G(s){return{position:s.position,
line:s.line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function Y(s,w){
s.position=w.position,s.line=w.line,s.lineStart=w.lineStart,s.lineIndent=w.lineIndent,s.firstTabInLine=w.firstTabInLine,s.tag=w.tag,s.anchor=w.anchor,s.kind=w.kind,
s.result=w.result}const oe={YAML:function(s,w,O){s.version!==null&&P(s,"duplication of %YAML directive"),O.length!==1&&P(s,"YAML directive accepts exactly one a\
rgument");const x=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);x===null&&P(s,"ill-formed argument of the YAML directive");const A=parseInt(x[1],10),p=parseInt(x[2],10);A!==
1&&P(s,"unacceptable YAML version of the document"),s.version=O[0],s.checkLineBreaks=p<2,p!==1&&p!==2&&y(s,"unsupported YAML version of the document")},TAG:function(s,w,O){
let x;O.length!==2&&P(s,"TAG directive accepts exactly two arguments");const A=O[0];x=O[1],g.test(A)||P(s,"ill-formed tag handle (first argument) of the TAG dir\
ective"),i.call(s.tagMap,A)&&P(s,'there is a previously declared suffix for "'+A+'" tag handle'),S.test(x)||P(s,"ill-formed tag prefix (second argument) of the \
TAG directive");try{x=decodeURIComponent(x)}catch{P(s,"tag prefix is malformed: "+x)}s.tagMap[A]=x}};function ge(s,w,O,x){if(w<O){const A=s.input.slice(w,O);if(x)
for(let p=0,b=A.length;p<b;p+=1){const _=A.charCodeAt(p);_===9||_>=32&&_<=1114111||P(s,"expected valid JSON character")}else f.test(A)&&P(s,"the stream contains\
 non-printable characters");s.result+=A}}function _e(s){s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&P(s,"merge keys excee\
ded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function ke(s,w,O,x){t.isObject(O)||P(s,"cannot merge mappings; the provided source object is unacceptable"),_e(
s);const A=Object.keys(O);for(let p=0,b=A.length;p<b;p+=1){const _=A[p];_e(s),i.call(w,_)||(pe(w,_,O[_]),x[_]=!0)}}function Fe(s,w,O,x,A,p,b,_,M){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let N=0,$=A.length;N<$;N+=1)Array.isArray(A[N])&&P(s,"nested arrays are not supported inside keys"),typeof A=="object"&&
E(A[N])==="[object Object]"&&(A[N]="[object Object]")}if(typeof A=="object"&&E(A)==="[object Object]"&&(A="[object Object]"),A=String(A),w===null&&(w={}),x==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&P(s,"abnormal merge sequence size");for(let N=0,$=p.length;N<$;N+=1)ke(s,w,p[N],O)}else ke(s,w,p,O);else
!s.json&&!i.call(O,A)&&i.call(w,A)&&(s.line=b||s.line,s.lineStart=_||s.lineStart,s.position=M||s.position,P(s,"duplicated mapping key")),pe(w,A,p),delete O[A];return w}
function ht(s){const w=s.input.charCodeAt(s.position);w===10?s.position++:w===13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):P(s,"a line br\
eak is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function ve(s,w,O){let x=0,A=s.input.charCodeAt(s.position);for(;A!==0;){for(;D(A);)A===9&&
s.firstTabInLine===-1&&(s.firstTabInLine=s.position),A=s.input.charCodeAt(++s.position);if(w&&A===35)do A=s.input.charCodeAt(++s.position);while(A!==10&&A!==13&&
A!==0);if(U(A))for(ht(s),A=s.input.charCodeAt(s.position),x++,s.lineIndent=0;A===32;)s.lineIndent++,A=s.input.charCodeAt(++s.position);else break}return O!==-1&&
x!==0&&s.lineIndent<O&&y(s,"deficient indentation"),x}function Ue(s){let w=s.position,O=s.input.charCodeAt(w);return!!((O===45||O===46)&&O===s.input.charCodeAt(
w+1)&&O===s.input.charCodeAt(w+2)&&(w+=3,O=s.input.charCodeAt(w),O===0||F(O)))}function at(s,w){w===1?s.result+=" ":w>1&&(s.result+=t.repeat(`
`,w-1))}function Bt(s,w,O){let x,A,p,b,_,M;const N=s.kind,$=s.result;let T=s.input.charCodeAt(s.position);if(F(T)||k(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const L=s.input.charCodeAt(s.position+1);if(F(L)||O&&k(L))return!1}for(s.kind="scalar",
s.result="",x=A=s.position,p=!1;T!==0;){if(T===58){const L=s.input.charCodeAt(s.position+1);if(F(L)||O&&k(L))break}else if(T===35){const L=s.input.charCodeAt(s.
position-1);if(F(L))break}else{if(s.position===s.lineStart&&Ue(s)||O&&k(T))break;if(U(T))if(b=s.line,_=s.lineStart,M=s.lineIndent,ve(s,!1,-1),s.lineIndent>=w){p=
!0,T=s.input.charCodeAt(s.position);continue}else{s.position=A,s.line=b,s.lineStart=_,s.lineIndent=M;break}}p&&(ge(s,x,A,!1),at(s,s.line-b),x=A=s.position,p=!1),
D(T)||(A=s.position+1),T=s.input.charCodeAt(++s.position)}return ge(s,x,A,!1),s.result?!0:(s.kind=N,s.result=$,!1)}function dt(s,w){let O,x,A=s.input.charCodeAt(
s.position);if(A!==39)return!1;for(s.kind="scalar",s.result="",s.position++,O=x=s.position;(A=s.input.charCodeAt(s.position))!==0;)if(A===39)if(ge(s,O,s.position,
!0),A=s.input.charCodeAt(++s.position),A===39)O=s.position,s.position++,x=s.position;else return!0;else U(A)?(ge(s,O,x,!0),at(s,ve(s,!1,w)),O=x=s.position):s.position===
s.lineStart&&Ue(s)?P(s,"unexpected end of the document within a single quoted scalar"):(s.position++,D(A)||(x=s.position));P(s,"unexpected end of the stream wit\
hin a single quoted scalar")}function Mt(s,w){let O,x,A,p=s.input.charCodeAt(s.position);if(p!==34)return!1;for(s.kind="scalar",s.result="",s.position++,O=x=s.position;(p=
s.input.charCodeAt(s.position))!==0;){if(p===34)return ge(s,O,s.position,!0),s.position++,!0;if(p===92){if(ge(s,O,s.position,!0),p=s.input.charCodeAt(++s.position),
U(p))ve(s,!1,w);else if(p<256&&Oe[p])s.result+=Pe[p],s.position++;else if((A=Z(p))>0){let b=A,_=0;for(;b>0;b--)p=s.input.charCodeAt(++s.position),(A=H(p))>=0?_=
(_<<4)+A:P(s,"expected hexadecimal character");s.result+=Ie(_),s.position++}else P(s,"unknown escape sequence");O=x=s.position}else U(p)?(ge(s,O,x,!0),at(s,ve(s,
!1,w)),O=x=s.position):s.position===s.lineStart&&Ue(s)?P(s,"unexpected end of the document within a double quoted scalar"):(s.position++,D(p)||(x=s.position))}P(
s,"unexpected end of the stream within a double quoted scalar")}function Nt(s,w){let O=!0,x,A,p;const b=s.tag;let _;const M=s.anchor;let N,$,T,L;const K=Object.
create(null);let W,z,X,ee=s.input.charCodeAt(s.position);if(ee===91)N=93,L=!1,_=[];else if(ee===123)N=125,L=!0,_={};else return!1;for(s.anchor!==null&&C(s,s.anchor,
_),ee=s.input.charCodeAt(++s.position);ee!==0;){if(ve(s,!0,w),ee=s.input.charCodeAt(s.position),ee===N)return s.position++,s.tag=b,s.anchor=M,s.kind=L?"mapping":
"sequence",s.result=_,!0;if(O?ee===44&&P(s,"expected the node content, but found ','"):P(s,"missed comma between flow collection entries"),z=W=X=null,$=T=!1,ee===
63){const ze=s.input.charCodeAt(s.position+1);F(ze)&&($=T=!0,s.position++,ve(s,!0,w))}x=s.line,A=s.lineStart,p=s.position,We(s,w,a,!1,!0),z=s.tag,W=s.result,ve(
s,!0,w),ee=s.input.charCodeAt(s.position),(T||s.line===x)&&ee===58&&($=!0,ee=s.input.charCodeAt(++s.position),ve(s,!0,w),We(s,w,a,!1,!0),X=s.result),L?Fe(s,_,K,
z,W,X,x,A,p):$?_.push(Fe(s,null,K,z,W,X,x,A,p)):_.push(W),ve(s,!0,w),ee=s.input.charCodeAt(s.position),ee===44?(O=!0,ee=s.input.charCodeAt(++s.position)):O=!1}P(
s,"unexpected end of the stream within a flow collection")}function Ge(s,w){let O,x=u,A=!1,p=!1,b=w,_=0,M=!1,N,$=s.input.charCodeAt(s.position);if($===124)O=!1;else if($===
62)O=!0;else return!1;for(s.kind="scalar",s.result="";$!==0;)if($=s.input.charCodeAt(++s.position),$===43||$===45)u===x?x=$===43?m:h:P(s,"repeat of a chomping m\
ode identifier");else if((N=ie($))>=0)N===0?P(s,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?P(s,"repeat of an indentation \
width identifier"):(b=w+N-1,p=!0);else break;if(D($)){do $=s.input.charCodeAt(++s.position);while(D($));if($===35)do $=s.input.charCodeAt(++s.position);while(!U(
$)&&$!==0)}for(;$!==0;){for(ht(s),s.lineIndent=0,$=s.input.charCodeAt(s.position);(!p||s.lineIndent<b)&&$===32;)s.lineIndent++,$=s.input.charCodeAt(++s.position);
if(!p&&s.lineIndent>b&&(b=s.lineIndent),U($)){_++;continue}if(!p&&b===0&&P(s,"missing indentation for block scalar"),s.lineIndent<b){x===m?s.result+=t.repeat(`
`,A?1+_:_):x===u&&A&&(s.result+=`
`);break}O?D($)?(M=!0,s.result+=t.repeat(`
`,A?1+_:_)):M?(M=!1,s.result+=t.repeat(`
`,_+1)):_===0?A&&(s.result+=" "):s.result+=t.repeat(`
`,_):s.result+=t.repeat(`
`,A?1+_:_),A=!0,p=!0,_=0;const T=s.position;for(;!U($)&&$!==0;)$=s.input.charCodeAt(++s.position);ge(s,T,s.position,!1)}return!0}function Ut(s,w){const O=s.tag,
x=s.anchor,A=[];let p=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&C(s,s.anchor,A);let b=s.input.charCodeAt(s.position);for(;b!==0&&(s.firstTabInLine!==
-1&&(s.position=s.firstTabInLine,P(s,"tab characters must not be used in indentation")),b===45);){const _=s.input.charCodeAt(s.position+1);if(!F(_))break;if(p=!0,
s.position++,ve(s,!0,-1)&&s.lineIndent<=w){A.push(null),b=s.input.charCodeAt(s.position);continue}const M=s.line;if(We(s,w,c,!1,!0),A.push(s.result),ve(s,!0,-1),
b=s.input.charCodeAt(s.position),(s.line===M||s.lineIndent>w)&&b!==0)P(s,"bad indentation of a sequence entry");else if(s.lineIndent<w)break}return p?(s.tag=O,s.
anchor=x,s.kind="sequence",s.result=A,!0):!1}function $t(s,w,O){let x,A,p,b;const _=s.tag,M=s.anchor,N={},$=Object.create(null);let T=null,L=null,K=null,W=!1,z=!1;
if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&C(s,s.anchor,N);let X=s.input.charCodeAt(s.position);for(;X!==0;){!W&&s.firstTabInLine!==-1&&(s.position=s.firstTabInLine,
P(s,"tab characters must not be used in indentation"));const ee=s.input.charCodeAt(s.position+1),ze=s.line;if((X===63||X===58)&&F(ee))X===63?(W&&(Fe(s,N,$,T,L,null,
A,p,b),T=L=K=null),z=!0,W=!0,x=!0):W?(W=!1,x=!0):P(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),s.position+=
1,X=ee;else{if(A=s.line,p=s.lineStart,b=s.position,!We(s,O,o,!1,!0))break;if(s.line===ze){for(X=s.input.charCodeAt(s.position);D(X);)X=s.input.charCodeAt(++s.position);
if(X===58)X=s.input.charCodeAt(++s.position),F(X)||P(s,"a whitespace character is expected after the key-value separator within a block mapping"),W&&(Fe(s,N,$,T,
L,null,A,p,b),T=L=K=null),z=!0,W=!1,x=!1,T=s.tag,L=s.result;else if(z)P(s,"can not read an implicit mapping pair; a colon is missed");else return s.tag=_,s.anchor=
M,!0}else if(z)P(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=_,s.anchor=M,!0}if((s.line===ze||s.lineIndent>
w)&&(W&&(A=s.line,p=s.lineStart,b=s.position),We(s,w,l,!0,x)&&(W?L=s.result:K=s.result),W||(Fe(s,N,$,T,L,K,A,p,b),T=L=K=null),ve(s,!0,-1),X=s.input.charCodeAt(s.
position)),(s.line===ze||s.lineIndent>w)&&X!==0)P(s,"bad indentation of a mapping entry");else if(s.lineIndent<w)break}return W&&Fe(s,N,$,T,L,null,A,p,b),z&&(s.
tag=_,s.anchor=M,s.kind="mapping",s.result=N),z}function Dt(s){let w=!1,O=!1,x,A,p=s.input.charCodeAt(s.position);if(p!==33)return!1;s.tag!==null&&P(s,"duplicat\
ion of a tag property"),p=s.input.charCodeAt(++s.position),p===60?(w=!0,p=s.input.charCodeAt(++s.position)):p===33?(O=!0,x="!!",p=s.input.charCodeAt(++s.position)):
x="!";let b=s.position;if(w){do p=s.input.charCodeAt(++s.position);while(p!==0&&p!==62);s.position<s.length?(A=s.input.slice(b,s.position),p=s.input.charCodeAt(
++s.position)):P(s,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!F(p);)p===33&&(O?P(s,"tag suffix cannot contain exclamation marks"):(x=
s.input.slice(b-1,s.position+1),g.test(x)||P(s,"named tag handle cannot contain such characters"),O=!0,b=s.position+1)),p=s.input.charCodeAt(++s.position);A=s.input.
slice(b,s.position),v.test(A)&&P(s,"tag suffix cannot contain flow indicator characters")}A&&!S.test(A)&&P(s,"tag name cannot contain such characters: "+A);try{
A=decodeURIComponent(A)}catch{P(s,"tag name is malformed: "+A)}return w?s.tag=A:i.call(s.tagMap,x)?s.tag=s.tagMap[x]+A:x==="!"?s.tag="!"+A:x==="!!"?s.tag="tag:y\
aml.org,2002:"+A:P(s,'undeclared tag handle "'+x+'"'),!0}function Lt(s){let w=s.input.charCodeAt(s.position);if(w!==38)return!1;s.anchor!==null&&P(s,"duplicatio\
n of an anchor property"),w=s.input.charCodeAt(++s.position);const O=s.position;for(;w!==0&&!F(w)&&!k(w);)w=s.input.charCodeAt(++s.position);return s.position===
O&&P(s,"name of an anchor node must contain at least one character"),s.anchor=s.input.slice(O,s.position),!0}function zr(s){let w=s.input.charCodeAt(s.position);
if(w!==42)return!1;w=s.input.charCodeAt(++s.position);const O=s.position;for(;w!==0&&!F(w)&&!k(w);)w=s.input.charCodeAt(++s.position);s.position===O&&P(s,"name \
of an alias node must contain at least one character");const x=s.input.slice(O,s.position);return i.call(s.anchorMap,x)||P(s,'unidentified alias "'+x+'"'),s.result=
s.anchorMap[x],ve(s,!0,-1),!0}function Ft(s,w,O,x){const A=G(s);return B(s),Y(s,w),s.tag=null,s.anchor=null,s.kind=null,s.result=null,$t(s,O,x)&&s.kind==="mappi\
ng"?(R(s),!0):(V(s),Y(s,A),!1)}function We(s,w,O,x,A){let p,b,_=1,M=!1,N=!1,$=null,T,L,K;s.depth>=s.maxDepth&&P(s,"nesting exceeded maxDepth ("+s.maxDepth+")"),
s.depth+=1,s.listener!==null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;const W=p=b=l===O||c===O;if(x&&ve(s,!0,-1)&&(M=!0,s.lineIndent>
w?_=1:s.lineIndent===w?_=0:s.lineIndent<w&&(_=-1)),_===1)for(;;){const z=s.input.charCodeAt(s.position),X=G(s);if(M&&(z===33&&s.tag!==null||z===38&&s.anchor!==null)||
!Dt(s)&&!Lt(s))break;$===null&&($=X),ve(s,!0,-1)?(M=!0,b=W,s.lineIndent>w?_=1:s.lineIndent===w?_=0:s.lineIndent<w&&(_=-1)):b=!1}if(b&&(b=M||A),_===1||l===O)if(a===
O||o===O?L=w:L=w+1,K=s.position-s.lineStart,_===1)if(b&&(Ut(s,K)||$t(s,K,L))||Nt(s,L))N=!0;else{const z=s.input.charCodeAt(s.position);$!==null&&W&&!b&&z!==124&&
z!==62&&Ft(s,$,$.position-$.lineStart,L)||p&&Ge(s,L)||dt(s,L)||Mt(s,L)?N=!0:zr(s)?(N=!0,(s.tag!==null||s.anchor!==null)&&P(s,"alias node should not have any pro\
perties")):Bt(s,L,a===O)&&(N=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&C(s,s.anchor,s.result)}else _===0&&(N=b&&Ut(s,K));if(s.tag===null)s.anchor!==null&&C(
s,s.anchor,s.result);else if(s.tag==="?"){s.result!==null&&s.kind!=="scalar"&&P(s,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+s.kind+'"');
for(let z=0,X=s.implicitTypes.length;z<X;z+=1)if(T=s.implicitTypes[z],T.resolve(s.result)){s.result=T.construct(s.result),s.tag=T.tag,s.anchor!==null&&C(s,s.anchor,
s.result);break}}else if(s.tag!=="!"){if(i.call(s.typeMap[s.kind||"fallback"],s.tag))T=s.typeMap[s.kind||"fallback"][s.tag];else{T=null;const z=s.typeMap.multi[s.
kind||"fallback"];for(let X=0,ee=z.length;X<ee;X+=1)if(s.tag.slice(0,z[X].tag.length)===z[X].tag){T=z[X];break}}T||P(s,"unknown tag !<"+s.tag+">"),s.result!==null&&
T.kind!==s.kind&&P(s,"unacceptable node kind for !<"+s.tag+'> tag; it should be "'+T.kind+'", not "'+s.kind+'"'),T.resolve(s.result,s.tag)?(s.result=T.construct(
s.result,s.tag),s.anchor!==null&&C(s,s.anchor,s.result)):P(s,"cannot resolve a node with !<"+s.tag+"> explicit tag")}return s.listener!==null&&s.listener("close",
s),s.depth-=1,s.tag!==null||s.anchor!==null||N}function qr(s){const w=s.position;let O=!1,x;for(s.version=null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(
null),s.anchorMap=Object.create(null);(x=s.input.charCodeAt(s.position))!==0&&(ve(s,!0,-1),x=s.input.charCodeAt(s.position),!(s.lineIndent>0||x!==37));){O=!0,x=
s.input.charCodeAt(++s.position);let A=s.position;for(;x!==0&&!F(x);)x=s.input.charCodeAt(++s.position);const p=s.input.slice(A,s.position),b=[];for(p.length<1&&
P(s,"directive name must not be less than one character in length");x!==0;){for(;D(x);)x=s.input.charCodeAt(++s.position);if(x===35){do x=s.input.charCodeAt(++s.
position);while(x!==0&&!U(x));break}if(U(x))break;for(A=s.position;x!==0&&!F(x);)x=s.input.charCodeAt(++s.position);b.push(s.input.slice(A,s.position))}x!==0&&ht(
s),i.call(oe,p)?oe[p](s,p,b):y(s,'unknown document directive "'+p+'"')}if(ve(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(s.position)===45&&s.input.charCodeAt(
s.position+1)===45&&s.input.charCodeAt(s.position+2)===45?(s.position+=3,ve(s,!0,-1)):O&&P(s,"directives end mark is expected"),We(s,s.lineIndent-1,l,!1,!0),ve(
s,!0,-1),s.checkLineBreaks&&d.test(s.input.slice(w,s.position))&&y(s,"non-ASCII line breaks are interpreted as content"),s.documents.push(s.result),s.position===
s.lineStart&&Ue(s)){s.input.charCodeAt(s.position)===46&&(s.position+=3,ve(s,!0,-1));return}s.position<s.length-1&&P(s,"end of the stream or a document separato\
r is expected")}function ft(s,w){s=String(s),w=w||{},s.length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));const O=new me(s,w),x=s.indexOf("\0");for(x!==-1&&(O.position=x,P(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)qr(O);return O.documents}function Yr(s,w,O){w!==null&&typeof w==
"object"&&typeof O>"u"&&(O=w,w=null);const x=ft(s,O);if(typeof w!="function")return x;for(let A=0,p=x.length;A<p;A+=1)w(x[A])}function Jr(s,w){const O=ft(s,w);if(O.
length!==0){if(O.length===1)return O[0];throw new e("expected a single document in the stream, but found more")}}return St.loadAll=Yr,St.load=Jr,St}var fr={},as;
function ro(){if(as)return fr;as=1;const t=ct(),e=ut(),r=dr(),n=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,o=9,c=10,l=13,u=32,h=33,m=34,
f=35,d=37,v=38,g=39,S=42,E=44,U=45,D=58,F=61,k=62,H=63,Z=64,ie=91,he=93,Ie=96,pe=123,Oe=124,Pe=125,me={};me[0]="\\0",me[7]="\\a",me[8]="\\b",me[9]="\\t",me[10]=
"\\n",me[11]="\\v",me[12]="\\f",me[13]="\\r",me[27]="\\e",me[34]='\\"',me[92]="\\\\",me[133]="\\N",me[160]="\\_",me[8232]="\\L",me[8233]="\\P";const Ke=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],P=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function y(p,b){if(b===null)return{};const _={},
M=Object.keys(b);for(let N=0,$=M.length;N<$;N+=1){let T=M[N],L=String(b[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const K=p.compiledTypeMap.fallback[T];
K&&i.call(K.styleAliases,L)&&(L=K.styleAliases[L]),_[T]=L}return _}function C(p){let b,_;const M=p.toString(16).toUpperCase();if(p<=255)b="x",_=2;else if(p<=65535)
b="u",_=4;else if(p<=4294967295)b="U",_=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+t.repeat("0",_-M.length)+
M}const B=1,R=2;function V(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=t.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=y(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?R:B,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function G(p,b){const _=t.repeat(" ",b);let M=0,N="";const $=p.length;for(;M<$;){let T;const L=p.
indexOf(`
`,M);L===-1?(T=p.slice(M),M=$):(T=p.slice(M,L+1),M=L+1),T.length&&T!==`
`&&(N+=_),N+=T}return N}function Y(p,b){return`
`+t.repeat(" ",p.indent*b)}function oe(p,b){for(let _=0,M=p.implicitTypes.length;_<M;_+=1)if(p.implicitTypes[_].resolve(b))return!0;return!1}function ge(p){return p===
u||p===o}function _e(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==a||p>=65536&&p<=1114111}function ke(p){return _e(p)&&
p!==a&&p!==l&&p!==c}function Fe(p,b,_){const M=ke(p),N=M&&!ge(p);return(_?M:M&&p!==E&&p!==ie&&p!==he&&p!==pe&&p!==Pe)&&p!==f&&!(b===D&&!N)||ke(b)&&!ge(b)&&p===f||
b===D&&N}function ht(p){return _e(p)&&p!==a&&!ge(p)&&p!==U&&p!==H&&p!==D&&p!==E&&p!==ie&&p!==he&&p!==pe&&p!==Pe&&p!==f&&p!==v&&p!==S&&p!==h&&p!==Oe&&p!==F&&p!==
k&&p!==g&&p!==m&&p!==d&&p!==Z&&p!==Ie}function ve(p){return!ge(p)&&p!==D}function Ue(p,b){const _=p.charCodeAt(b);let M;return _>=55296&&_<=56319&&b+1<p.length&&
(M=p.charCodeAt(b+1),M>=56320&&M<=57343)?(_-55296)*1024+M-56320+65536:_}function at(p){return/^\n* /.test(p)}const Bt=1,dt=2,Mt=3,Nt=4,Ge=5;function Ut(p,b,_,M,N,$,T,L){
let K,W=0,z=null,X=!1,ee=!1;const ze=M!==-1;let pt=-1,mt=ht(Ue(p,0))&&ve(Ue(p,p.length-1));if(b||T)for(K=0;K<p.length;W>=65536?K+=2:K++){if(W=Ue(p,K),!_e(W))return Ge;
mt=mt&&Fe(W,z,L),z=W}else{for(K=0;K<p.length;W>=65536?K+=2:K++){if(W=Ue(p,K),W===c)X=!0,ze&&(ee=ee||K-pt-1>M&&p[pt+1]!==" ",pt=K);else if(!_e(W))return Ge;mt=mt&&
Fe(W,z,L),z=W}ee=ee||ze&&K-pt-1>M&&p[pt+1]!==" "}return!X&&!ee?mt&&!T&&!N(p)?Bt:$===R?Ge:dt:_>9&&at(p)?Ge:T?$===R?Ge:dt:ee?Nt:Mt}function $t(p,b,_,M,N){p.dump=(function(){
if(b.length===0)return p.quotingType===R?'""':"''";if(!p.noCompatMode&&(Ke.indexOf(b)!==-1||P.test(b)))return p.quotingType===R?'"'+b+'"':"'"+b+"'";const $=p.indent*
Math.max(1,_),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-$),L=M||p.flowLevel>-1&&_>=p.flowLevel;function K(W){return oe(p,W)}switch(Ut(
b,L,p.indent,T,K,p.quotingType,p.forceQuotes&&!M,N)){case Bt:return b;case dt:return"'"+b.replace(/'/g,"''")+"'";case Mt:return"|"+Dt(b,p.indent)+Lt(G(b,$));case Nt:
return">"+Dt(b,p.indent)+Lt(G(zr(b,T),$));case Ge:return'"'+We(b)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Dt(p,b){const _=at(
p)?String(b):"",M=p[p.length-1]===`
`,N=M&&(p[p.length-2]===`
`||p===`
`)?"+":M?"":"-";return _+N+`
`}function Lt(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function zr(p,b){const _=/(\n+)([^\n]*)/g;let M=(function(){let L=p.indexOf(`
`);return L=L!==-1?L:p.length,_.lastIndex=L,Ft(p.slice(0,L),b)})(),N=p[0]===`
`||p[0]===" ",$,T;for(;T=_.exec(p);){const L=T[1],K=T[2];$=K[0]===" ",M+=L+(!N&&!$&&K!==""?`
`:"")+Ft(K,b),N=$}return M}function Ft(p,b){if(p===""||p[0]===" ")return p;const _=/ [^ ]/g;let M,N=0,$,T=0,L=0,K="";for(;M=_.exec(p);)L=M.index,L-N>b&&($=T>N?T:
L,K+=`
`+p.slice(N,$),N=$+1),T=L;return K+=`
`,p.length-N>b&&T>N?K+=p.slice(N,T)+`
`+p.slice(T+1):K+=p.slice(N),K.slice(1)}function We(p){let b="",_=0;for(let M=0;M<p.length;_>=65536?M+=2:M++){_=Ue(p,M);const N=me[_];!N&&_e(_)?(b+=p[M],_>=65536&&
(b+=p[M+1])):b+=N||C(_)}return b}function qr(p,b,_){let M="";const N=p.tag;for(let $=0,T=_.length;$<T;$+=1){let L=_[$];p.replacer&&(L=p.replacer.call(_,String($),
L)),(w(p,b,L,!1,!1)||typeof L>"u"&&w(p,b,null,!1,!1))&&(M!==""&&(M+=","+(p.condenseFlow?"":" ")),M+=p.dump)}p.tag=N,p.dump="["+M+"]"}function ft(p,b,_,M){let N="";
const $=p.tag;for(let T=0,L=_.length;T<L;T+=1){let K=_[T];p.replacer&&(K=p.replacer.call(_,String(T),K)),(w(p,b+1,K,!0,!0,!1,!0)||typeof K>"u"&&w(p,b+1,null,!0,
!0,!1,!0))&&((!M||N!=="")&&(N+=Y(p,b)),p.dump&&c===p.dump.charCodeAt(0)?N+="-":N+="- ",N+=p.dump)}p.tag=$,p.dump=N||"[]"}function Yr(p,b,_){let M="";const N=p.tag,
$=Object.keys(_);for(let T=0,L=$.length;T<L;T+=1){let K="";M!==""&&(K+=", "),p.condenseFlow&&(K+='"');const W=$[T];let z=_[W];p.replacer&&(z=p.replacer.call(_,W,
z)),w(p,b,W,!1,!1)&&(p.dump.length>1024&&(K+="? "),K+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),w(p,b,z,!1,!1)&&(K+=p.dump,M+=K))}p.tag=N,p.dump=
"{"+M+"}"}function Jr(p,b,_,M){let N="";const $=p.tag,T=Object.keys(_);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new e("sortKeys must be a boolean or a function");for(let L=0,K=T.length;L<K;L+=1){let W="";(!M||N!=="")&&(W+=Y(p,b));const z=T[L];let X=_[z];if(p.
replacer&&(X=p.replacer.call(_,z,X)),!w(p,b+1,z,!0,!0,!0))continue;const ee=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;ee&&(p.dump&&c===p.dump.charCodeAt(
0)?W+="?":W+="? "),W+=p.dump,ee&&(W+=Y(p,b)),w(p,b+1,X,!0,ee)&&(p.dump&&c===p.dump.charCodeAt(0)?W+=":":W+=": ",W+=p.dump,N+=W)}p.tag=$,p.dump=N||"{}"}function s(p,b,_){
const M=_?p.explicitTypes:p.implicitTypes;for(let N=0,$=M.length;N<$;N+=1){const T=M[N];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof b=="object"&&b instanceof
T.instanceOf)&&(!T.predicate||T.predicate(b))){if(_?T.multi&&T.representName?p.tag=T.representName(b):p.tag=T.tag:p.tag="?",T.represent){const L=p.styleMap[T.tag]||
T.defaultStyle;let K;if(n.call(T.represent)==="[object Function]")K=T.represent(b,L);else if(i.call(T.represent,L))K=T.represent[L](b,L);else throw new e("!<"+T.
tag+'> tag resolver accepts not "'+L+'" style');p.dump=K}return!0}}return!1}function w(p,b,_,M,N,$,T){p.tag=null,p.dump=_,s(p,_,!1)||s(p,_,!0);const L=n.call(p.
dump),K=M;M&&(M=p.flowLevel<0||p.flowLevel>b);const W=L==="[object Object]"||L==="[object Array]";let z,X;if(W&&(z=p.duplicates.indexOf(_),X=z!==-1),(p.tag!==null&&
p.tag!=="?"||X||p.indent!==2&&b>0)&&(N=!1),X&&p.usedDuplicates[z])p.dump="*ref_"+z;else{if(W&&X&&!p.usedDuplicates[z]&&(p.usedDuplicates[z]=!0),L==="[object Obj\
ect]")M&&Object.keys(p.dump).length!==0?(Jr(p,b,p.dump,N),X&&(p.dump="&ref_"+z+p.dump)):(Yr(p,b,p.dump),X&&(p.dump="&ref_"+z+" "+p.dump));else if(L==="[object A\
rray]")M&&p.dump.length!==0?(p.noArrayIndent&&!T&&b>0?ft(p,b-1,p.dump,N):ft(p,b,p.dump,N),X&&(p.dump="&ref_"+z+p.dump)):(qr(p,b,p.dump),X&&(p.dump="&ref_"+z+" "+
p.dump));else if(L==="[object String]")p.tag!=="?"&&$t(p,p.dump,b,$,K);else{if(L==="[object Undefined]"||p.skipInvalid)return!1;throw new e("unacceptable kind o\
f an object to dump "+L)}if(p.tag!==null&&p.tag!=="?"){let ee=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?ee="!"+ee:ee.slice(
0,18)==="tag:yaml.org,2002:"?ee="!!"+ee.slice(18):ee="!<"+ee+">",p.dump=ee+" "+p.dump}}return!0}function O(p,b){const _=[],M=[];x(p,_,M);const N=M.length;for(let $=0;$<
N;$+=1)b.duplicates.push(_[M[$]]);b.usedDuplicates=new Array(N)}function x(p,b,_){if(p!==null&&typeof p=="object"){const M=b.indexOf(p);if(M!==-1)_.indexOf(M)===
-1&&_.push(M);else if(b.push(p),Array.isArray(p))for(let N=0,$=p.length;N<$;N+=1)x(p[N],b,_);else{const N=Object.keys(p);for(let $=0,T=N.length;$<T;$+=1)x(p[N[$]],
b,_)}}}function A(p,b){b=b||{};const _=new V(b);_.noRefs||O(p,_);let M=p;return _.replacer&&(M=_.replacer.call({"":M},"",M)),w(_,0,M,!0,!0)?_.dump+`
`:""}return fr.dump=A,fr}var cs;function no(){if(cs)return Ee;cs=1;const t=to(),e=ro();function r(n,i){return function(){throw new Error("Function yaml."+n+" is\
 removed in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return Ee.Type=Ae(),Ee.Schema=_n(),Ee.FAILSAFE_SCHEMA=Rn(),Ee.JSON_SCHEMA=Hn(),Ee.
CORE_SCHEMA=Gn(),Ee.DEFAULT_SCHEMA=dr(),Ee.load=t.load,Ee.loadAll=t.loadAll,Ee.dump=e.dump,Ee.YAMLException=ut(),Ee.types={binary:Zn(),float:Ln(),map:Tn(),null:Bn(),
pairs:ts(),set:ns(),timestamp:zn(),bool:Nn(),int:$n(),merge:Yn(),omap:Qn(),seq:In(),str:An()},Ee.safeLoad=r("safeLoad","load"),Ee.safeLoadAll=r("safeLoadAll","l\
oadAll"),Ee.safeDump=r("safeDump","dump"),Ee}var so=no(),us=Qi(so),{Type:Nu,Schema:Uu,FAILSAFE_SCHEMA:$u,JSON_SCHEMA:Du,CORE_SCHEMA:Lu,DEFAULT_SCHEMA:Fu,load:ju,
loadAll:Hu,dump:Vu,YAMLException:Ku,types:Gu,safeLoad:Wu,safeLoadAll:zu,safeDump:qu}=us,io=function(){throw new Error("node-fetch is not in this bundle.")},oo=class{add(t,e,r){
if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(t)?t:[t]).forEach(function(n){this[n]=this[n]||
[],e&&this[n][r?"unshift":"push"](e)},this)}run(t,e){this[t]=this[t]||[],this[t].forEach(function(r){r.call(e&&e.context?e.context:e,e)})}},ao=class{constructor(t){
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
gobbleArguments(I.CBRACK_CODE)}}},co=new oo;Object.assign(xe,{hooks:co,plugins:new ao(xe),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),xe.max_unop_len=xe.getMaxKeyLen(xe.unary_ops),xe.max_binop_len=xe.getMaxKeyLen(xe.binary_ops);
var Be=t=>new xe(t).parse(),uo=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(xe).filter(t=>!uo.includes(t)&&Be[t]===void 0).forEach(t=>{Be[t]=xe[t]}),
Be.Jsep=xe;var lo="ConditionalExpression",ho={name:"ternary",init(t){t.hooks.add("after-expression",function(e){if(e.node&&this.code===t.QUMARK_CODE){this.index++;
const r=e.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===t.COLON_CODE){this.index++;const i=this.gobbleExpression();
if(i||this.throwError("Expected expression"),e.node={type:lo,test:r,consequent:n,alternate:i},r.operator&&t.binary_ops[r.operator]<=.9){let a=r;for(;a.right.operator&&
t.binary_ops[a.right.operator]<=.9;)a=a.right;e.node.test=a.right,a.right=e.node,e.node=r}}else this.throwError("Expected :")}})}};Be.plugins.register(ho);var ls=47,
fo=92,po={name:"regex",init(t){t.hooks.add("gobble-token",function(e){if(this.code===ls){const r=++this.index;let n=!1;for(;this.index<this.expr.length;){if(this.
code===ls&&!n){const i=this.expr.slice(r,this.index);let a="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
a+=this.char;else break}let o;try{o=new RegExp(i,a)}catch(c){this.throwError(c.message)}return e.node={type:t.LITERAL,value:o,raw:this.expr.slice(r-1,this.index)},
e.node=this.gobbleTokenProperty(e.node),e.node}this.code===t.OBRACK_CODE?n=!0:n&&this.code===t.CBRACK_CODE&&(n=!1),this.index+=this.code===fo?2:1}this.throwError(
"Unclosed Regex")}})}},pr=43,mo=45,nt={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[pr,mo],assignmentPrecedence:.9,init(t){const e=[t.IDENTIFIER,t.MEMBER_EXP];nt.assignmentOperators.forEach(n=>t.addBinaryOp(n,nt.assignmentPrecedence,
!0)),t.hooks.add("gobble-token",function(n){const i=this.code;nt.updateOperators.some(a=>a===i&&a===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={
type:"UpdateExpression",operator:i===pr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!n.node.argument||!e.includes(n.node.argument.
type))&&this.throwError(`Unexpected ${n.node.operator}`))}),t.hooks.add("after-token",function(n){if(n.node){const i=this.code;nt.updateOperators.some(a=>a===i&&
a===this.expr.charCodeAt(this.index+1))&&(e.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",
operator:i===pr?"++":"--",argument:n.node,prefix:!1})}}),t.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(n){nt.assignmentOperators.has(
n.operator)?(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(i=>{i&&typeof i=="object"&&r(i)})}}};Be.plugins.register(po,
nt),Be.addUnaryOp("typeof"),Be.addUnaryOp("void"),Be.addLiteral("null",null),Be.addLiteral("undefined",void 0);var go=new Set(["constructor","__proto__","__defi\
neGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),ae={evalAst(t,e){switch(t.type){case"BinaryExpression":case"LogicalExpression":return ae.
evalBinaryExpression(t,e);case"Compound":return ae.evalCompound(t,e);case"ConditionalExpression":return ae.evalConditionalExpression(t,e);case"Identifier":return ae.
evalIdentifier(t,e);case"Literal":return ae.evalLiteral(t,e);case"MemberExpression":return ae.evalMemberExpression(t,e);case"UnaryExpression":return ae.evalUnaryExpression(
t,e);case"ArrayExpression":return ae.evalArrayExpression(t,e);case"CallExpression":return ae.evalCallExpression(t,e);case"AssignmentExpression":return ae.evalAssignmentExpression(
t,e);default:throw SyntaxError("Unexpected expression",t)}},evalBinaryExpression(t,e){return{"||":(r,n)=>r||n(),"&&":(r,n)=>r&&n(),"|":(r,n)=>r|n(),"^":(r,n)=>r^
n(),"&":(r,n)=>r&n(),"==":(r,n)=>r==n(),"!=":(r,n)=>r!=n(),"===":(r,n)=>r===n(),"!==":(r,n)=>r!==n(),"<":(r,n)=>r<n(),">":(r,n)=>r>n(),"<=":(r,n)=>r<=n(),">=":(r,n)=>r>=
n(),"<<":(r,n)=>r<<n(),">>":(r,n)=>r>>n(),">>>":(r,n)=>r>>>n(),"+":(r,n)=>r+n(),"-":(r,n)=>r-n(),"*":(r,n)=>r*n(),"/":(r,n)=>r/n(),"%":(r,n)=>r%n()}[t.operator](
ae.evalAst(t.left,e),()=>ae.evalAst(t.right,e))},evalCompound(t,e){let r;for(let n=0;n<t.body.length;n++){t.body[n].type==="Identifier"&&["var","let","const"].includes(
t.body[n].name)&&t.body[n+1]&&t.body[n+1].type==="AssignmentExpression"&&(n+=1);const i=t.body[n];r=ae.evalAst(i,e)}return r},evalConditionalExpression(t,e){return ae.
evalAst(t.test,e)?ae.evalAst(t.consequent,e):ae.evalAst(t.alternate,e)},evalIdentifier(t,e){if(Object.hasOwn(e,t.name))return e[t.name];throw ReferenceError(`${t.
name} is not defined`)},evalLiteral(t){return t.value},evalMemberExpression(t,e){const r=String(t.computed?ae.evalAst(t.property):t.property.name),n=ae.evalAst(
t.object,e);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&go.has(r))throw TypeError(`Cannot read propert\
ies of ${n} (reading '${r}')`);const i=n[r];return typeof i=="function"?i.bind(n):i},evalUnaryExpression(t,e){return{"-":r=>-ae.evalAst(r,e),"!":r=>!ae.evalAst(
r,e),"~":r=>~ae.evalAst(r,e),"+":r=>+ae.evalAst(r,e),typeof:r=>typeof ae.evalAst(r,e),void:r=>{ae.evalAst(r,e)}}[t.operator](t.argument)},evalArrayExpression(t,e){
return t.elements.map(r=>ae.evalAst(r,e))},evalCallExpression(t,e){const r=t.arguments.map(i=>ae.evalAst(i,e)),n=ae.evalAst(t.callee,e);if(n===Function)throw new Error(
"Function constructor is disabled");return n(...r)},evalAssignmentExpression(t,e){if(t.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=t.left.name,n=ae.evalAst(t.right,e);return e[r]=n,e[r]}},vo=class{constructor(t){this.code=t,this.ast=Be(this.code)}runInNewContext(t){const e=Object.
assign(Object.create(null),t);return ae.evalAst(this.ast,e)}};function Ve(t,e){return t=t.slice(),t.push(e),t}function mr(t,e){return e=e.slice(),e.unshift(t),e}
var yo=class extends Error{constructor(t){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=t,this.name="NewError"}};function ne(t,e,r,n,i){if(!(this instanceof ne))try{return new ne(t,e,r,n,i)}catch(o){if(!o.avoidNew)throw o;return o.value}typeof t==
"string"&&(i=n,n=r,r=e,e=t,t=null);const a=t&&typeof t=="object";if(t=t||{},this.json=t.json||r,this.path=t.path||e,this.resultType=t.resultType||"value",this.flatten=
t.flatten||!1,this.wrap=Object.hasOwn(t,"wrap")?t.wrap:!0,this.sandbox=t.sandbox||{},this.eval=t.eval===void 0?"safe":t.eval,this.ignoreEvalErrors=typeof t.ignoreEvalErrors>
"u"?!1:t.ignoreEvalErrors,this.parent=t.parent||null,this.parentProperty=t.parentProperty||null,this.callback=t.callback||n||null,this.otherTypeCallback=t.otherTypeCallback||
i||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},t.autostart!==!1){const o={path:a?t.path:
e};a?"json"in t&&(o.json=t.json):o.json=r;const c=this.evaluate(o);if(!c||typeof c!="object")throw new yo(c);return c}}ne.prototype.evaluate=function(t,e,r,n){let i=this.
parent,a=this.parentProperty,{flatten:o,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=n||this.otherTypeCallback,e=e||this.json,t=t||this.path,t&&typeof t=="object"&&!Array.isArray(t)){if(!t.path&&t.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(t,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:e}=t),o=Object.hasOwn(t,"flatten")?t.flatten:o,this.currResultType=Object.hasOwn(
t,"resultType")?t.resultType:this.currResultType,this.currSandbox=Object.hasOwn(t,"sandbox")?t.sandbox:this.currSandbox,c=Object.hasOwn(t,"wrap")?t.wrap:c,this.
currEval=Object.hasOwn(t,"eval")?t.eval:this.currEval,r=Object.hasOwn(t,"callback")?t.callback:r,this.currOtherTypeCallback=Object.hasOwn(t,"otherTypeCallback")?
t.otherTypeCallback:this.currOtherTypeCallback,i=Object.hasOwn(t,"parent")?t.parent:i,a=Object.hasOwn(t,"parentProperty")?t.parentProperty:a,t=t.path}if(i=i||null,
a=a||null,Array.isArray(t)&&(t=ne.toPathString(t)),!t&&t!==""||!e)return;const l=ne.toPathArray(t);l[0]==="$"&&l.length>1&&l.shift(),this._hasParentSelector=null;
const u=this._trace(l,e,["$"],i,a,r).filter(function(h){return h&&!h.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((h,m)=>{const f=this._getPreferredOutput(m);return o&&Array.isArray(f)?h=h.concat(f):h.push(f),h},[]):c?[]:void 0},ne.prototype._getPreferredOutput=
function(t){const e=this.currResultType;switch(e){case"all":{const r=Array.isArray(t.path)?t.path:ne.toPathArray(t.path);return t.pointer=ne.toPointer(r),t.path=
typeof t.path=="string"?t.path:ne.toPathString(t.path),t}case"value":case"parent":case"parentProperty":return t[e];case"path":return ne.toPathString(t[e]);case"\
pointer":return ne.toPointer(t.path);default:throw new TypeError("Unknown result type")}},ne.prototype._handleCallback=function(t,e,r){if(e){const n=this._getPreferredOutput(
t);t.path=typeof t.path=="string"?t.path:ne.toPathString(t.path),e(n,r,t)}},ne.prototype._trace=function(t,e,r,n,i,a,o,c){let l;if(!t.length)return l={path:r,value:e,
parent:n,parentProperty:i,hasArrExpr:o},this._handleCallback(l,a,"value"),l;const u=t[0],h=t.slice(1),m=[];function f(d){Array.isArray(d)?d.forEach(v=>{m.push(v)}):
m.push(d)}if((typeof u!="string"||c)&&e&&Object.hasOwn(e,u))f(this._trace(h,e[u],Ve(r,u),e,u,a,o));else if(u==="*")this._walk(e,d=>{f(this._trace(h,e[d],Ve(r,d),
e,d,a,!0,!0))});else if(u==="..")f(this._trace(h,e,r,n,i,a,o)),this._walk(e,d=>{typeof e[d]=="object"&&f(this._trace(t.slice(),e[d],Ve(r,d),e,d,a,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:h,isParentSelector:!0};if(u==="~")return l={path:Ve(r,u),value:i,parent:n,parentProperty:null},this.
_handleCallback(l,a,"property"),l;if(u==="$")f(this._trace(h,e,r,null,null,a,o));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))f(this._slice(u,h,e,r,n,i,a));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const d=u.replace(/^\?\((.*?)\)$/u,"$1"),v=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(d);v?this._walk(e,g=>{const S=[v[2]],E=v[1]?e[g][v[1]]:e[g];this._trace(S,E,r,n,i,a,!0).length>0&&f(this._trace(h,e[g],Ve(r,g),e,g,a,!0))}):this._walk(e,g=>{
this._eval(d,e[g],g,r,n,i)&&f(this._trace(h,e[g],Ve(r,g),e,g,a,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");f(this._trace(mr(this._eval(u,e,r.at(-1),r.slice(0,-1),n,i),h),e,r,n,i,a,o))}else if(u[0]==="@"){let d=!1;const v=u.slice(1,-2);switch(v){case"\
scalar":(!e||!["object","function"].includes(typeof e))&&(d=!0);break;case"boolean":case"string":case"undefined":case"function":typeof e===v&&(d=!0);break;case"\
integer":Number.isFinite(e)&&!(e%1)&&(d=!0);break;case"number":Number.isFinite(e)&&(d=!0);break;case"nonFinite":typeof e=="number"&&!Number.isFinite(e)&&(d=!0);
break;case"object":e&&typeof e===v&&(d=!0);break;case"array":Array.isArray(e)&&(d=!0);break;case"other":d=this.currOtherTypeCallback(e,r,n,i);break;case"null":e===
null&&(d=!0);break;default:throw new TypeError("Unknown value type "+v)}if(d)return l={path:r,value:e,parent:n,parentProperty:i},this._handleCallback(l,a,"value"),
l}else if(u[0]==="`"&&e&&Object.hasOwn(e,u.slice(1))){const d=u.slice(1);f(this._trace(h,e[d],Ve(r,d),e,d,a,o,!0))}else if(u.includes(",")){const d=u.split(",");
for(const v of d)f(this._trace(mr(v,h),e,r,n,i,a,!0))}else!c&&e&&Object.hasOwn(e,u)&&f(this._trace(h,e[u],Ve(r,u),e,u,a,o,!0))}if(this._hasParentSelector)for(let d=0;d<
m.length;d++){const v=m[d];if(v&&v.isParentSelector){const g=this._trace(v.expr,e,v.path,n,i,a,o);if(Array.isArray(g)){m[d]=g[0];const S=g.length;for(let E=1;E<
S;E++)d++,m.splice(d,0,g[E])}else m[d]=g}}return m},ne.prototype._walk=function(t,e){if(Array.isArray(t)){const r=t.length;for(let n=0;n<r;n++)e(n)}else t&&typeof t==
"object"&&Object.keys(t).forEach(r=>{e(r)})},ne.prototype._slice=function(t,e,r,n,i,a,o){if(!Array.isArray(r))return;const c=r.length,l=t.split(":"),u=l[2]&&Number.
parseInt(l[2])||1;let h=l[0]&&Number.parseInt(l[0])||0,m=l[1]&&Number.parseInt(l[1])||c;h=h<0?Math.max(0,h+c):Math.min(c,h),m=m<0?Math.max(0,m+c):Math.min(c,m);
const f=[];for(let d=h;d<m;d+=u)this._trace(mr(d,e),r,n,i,a,o,!0).forEach(v=>{f.push(v)});return f},ne.prototype._eval=function(t,e,r,n,i,a){this.currSandbox._$_parentProperty=
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
i:r[a[1]]});return e[t]=n,e[t].concat()},ne.prototype.safeVm={Script:vo},ne.prototype.vm=wi();var wo=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.
name==="azure"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.
isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["access-token"],r=t.expiry,n=t["expires-on"];if(!e)return!0;if(!r&&!n)return!1;
const i=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(r):i.getTime())<Date.now()}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Tok\
en is expired!");e=`"${e}"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=Je().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.
parse(n),a=t["token-key"],o=t["expiry-key"],c="$"+a.slice(1,-1),l="$"+o.slice(1,-1);t["access-token"]=ne({path:c,json:i}),t.expiry=ne({path:l,json:i})}},Ze={THROW:"\
throw",FILTER:"filter"};function gr(){return{onInvalidEntry:Ze.THROW}}function bo(t,e){if(!Array.isArray(t))return[];const r=Object.assign(gr(),e||{});return t.
map(Eo(r.onInvalidEntry)).filter(Boolean)}function So(t){return{name:t.name,cluster:{server:t.server,"certificate-authority-data":t.caData,"certificate-authorit\
y":t.caFile,"insecure-skip-tls-verify":t.skipTLSVerify,"tls-server-name":t.tlsServerName,"proxy-url":t.proxyUrl}}}function Eo(t){return(e,r,n)=>{try{if(!e.name)
throw new Error(`clusters[${r}].name is missing`);if(!e.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!e.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:e.cluster["certificate-authority-data"],caFile:e.cluster["certificate-authority"],name:e.name,server:e.cluster.
server.replace(/\/$/,""),skipTLSVerify:e.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:e.cluster["tls-server-name"],proxyUrl:e.cluster["proxy-url"]}}catch(i){
switch(t){case Ze.FILTER:return null;default:case Ze.THROW:throw i}}}}function _o(t,e){if(!Array.isArray(t))return[];const r=Object.assign(gr(),e||{});return t.
map(Ao(r.onInvalidEntry)).filter(Boolean)}function ko(t){return{name:t.name,user:{as:t.impersonateUser,"auth-provider":t.authProvider,"client-certificate-data":t.
certData,"client-certificate":t.certFile,exec:t.exec,"client-key-data":t.keyData,"client-key":t.keyFile,token:t.token,password:t.password,username:t.username}}}
function Ao(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`users[${r}].name is missing`);return{authProvider:e.user?e.user["auth-provider"]:null,certData:e.
user?e.user["client-certificate-data"]:null,certFile:e.user?e.user["client-certificate"]:null,exec:e.user?e.user.exec:null,keyData:e.user?e.user["client-key-dat\
a"]:null,keyFile:e.user?e.user["client-key"]:null,name:e.name,token:Co(e.user),password:e.user?e.user.password:null,username:e.user?e.user.username:null,impersonateUser:e.
user?e.user.as:null}}catch(i){switch(t){case Ze.FILTER:return null;default:case Ze.THROW:throw i}}}}function Co(t){if(t){if(t.token)return t.token;if(t["token-f\
ile"])return Re().readFileSync(t["token-file"]).toString()}}function Io(t,e){if(!Array.isArray(t))return[];const r=Object.assign(gr(),e||{});return t.map(To(r.onInvalidEntry)).
filter(Boolean)}function Oo(t){return{name:t.name,context:t}}function To(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`contexts[${r}].name is missing`);if(!e.
context)throw new Error(`contexts[${r}].context is missing`);if(!e.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:e.
context.cluster,name:e.name,user:e.context.user||void 0,namespace:e.context.namespace||void 0}}catch(i){switch(t){case Ze.FILTER:return null;default:case Ze.THROW:
throw i}}}}var xo=class{constructor(){this.tokenCache={},this.execFn=Je().spawn}isAuthProvider(t){return t?t.exec?!0:t.authProvider?t.authProvider.name==="exec"||
!!(t.authProvider.config&&t.authProvider.config.exec):!1:!1}async applyAuthentication(t,e){const r=await this.getCredential(t);if(!r)return;r.status.clientCertificateData&&
(e.cert=r.status.clientCertificateData),r.status.clientKeyData&&(e.key=r.status.clientKeyData);const n=this.getToken(r);n&&(e.headers||(e.headers={}),e.headers.
Authorization=`Bearer ${n}`)}getToken(t){return t&&t.status.token?t.status.token:null}async getCredential(t){const e=this.tokenCache[t.name];if(e){if(Date.parse(
e.status.expirationTimestamp)>Date.now())return e;this.tokenCache[t.name]=null}let r=null;if(t.authProvider&&t.authProvider.config&&(r=t.authProvider.config.exec),
t.exec&&(r=t.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let n={};if(r.env){const i={...process.env};r.
env.forEach(a=>i[a.name]=a.value),n={...n,env:i}}return new Promise((i,a)=>{let o="",c="",l;const u=this.execFn(r.command,r.args,n);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",h=>{o+=h}),u.stderr.on("data",h=>{c+=h}),u.on("error",h=>{l=h}),u.on("close",h=>{if(l){a(l);return}if(h!==0){a(new Error(
c));return}try{const m=JSON.parse(o);this.tokenCache[t.name]=m,i(m)}catch(m){a(m)}})})}},Ro=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(t){
return t.authProvider&&t.authProvider.config&&t.authProvider.config.tokenFile}async applyAuthentication(t,e){this.token==null&&this.refreshToken(t.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(t.authProvider.config.tokenFile),this.token&&(e.headers.Authorization=`Bearer ${this.token}`)}refreshToken(t){
this.token=Re().readFileSync(t).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},Po=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.name==="gcp"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.
Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["\
access-token"],r=t.expiry;return e?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Token is expired!");e=`"${e}\
"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=Je().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.parse(n),a=t["token-ke\
y"],o=t["expiry-key"],c="$"+a.slice(1,-1),l="$"+o.slice(1,-1);t["access-token"]=ne({path:c,json:i}),t.expiry=ne({path:l,json:i})}},hs=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},vr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(vr="oauth4webapi/v3.8.8");function Et(t,e){
if(t==null)return!1;try{return t instanceof e||Object.getPrototypeOf(t)[Symbol.toStringTag]===e.prototype[Symbol.toStringTag]}catch{return!1}}var Me="ERR_INVALI\
D_ARG_VALUE",Ne="ERR_INVALID_ARG_TYPE";function we(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),n}var _t=Symbol(),yr=Symbol(),wr=Symbol(),
lt=Symbol(),ds=Symbol(),Bo=new TextEncoder,Mo=new TextDecoder;function fs(t){return typeof t=="string"?Bo.encode(t):Mo.decode(t)}var br;Uint8Array.prototype.toBase64?
br=t=>(t instanceof ArrayBuffer&&(t=new Uint8Array(t)),t.toBase64({alphabet:"base64url",omitPadding:!0})):br=t=>{t instanceof ArrayBuffer&&(t=new Uint8Array(t));
const e=[];for(let r=0;r<t.byteLength;r+=32768)e.push(String.fromCharCode.apply(null,t.subarray(r,r+32768)));return btoa(e.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var Sr;Uint8Array.fromBase64?Sr=t=>{try{return Uint8Array.fromBase64(t,{alphabet:"base64url"})}catch(e){throw we("The input to be decod\
ed is not correctly encoded.",Me,e)}}:Sr=t=>{try{const e=atob(t.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(e.length);for(let n=0;n<
e.length;n++)r[n]=e.charCodeAt(n);return r}catch(e){throw we("The input to be decoded is not correctly encoded.",Me,e)}};function ps(t){return typeof t=="string"?
Sr(t):br(t)}var kt=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=Cr,Error.captureStackTrace?.(this,this.constructor)}},
ms=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,e?.code&&(this.code=e?.code),Error.captureStackTrace?.(this,this.constructor)}};
function se(t,e,r){return new ms(t,{code:e,cause:r})}function At(t){return!(t===null||typeof t!="object"||Array.isArray(t))}function gs(t){Et(t,Headers)&&(t=Object.
fromEntries(t.entries()));const e=new Headers(t??{});if(vr&&!e.has("user-agent")&&e.set("user-agent",vr),e.has("authorization"))throw we('"options.headers" must\
 not include the "authorization" header name',Me);return e}function vs(t,e){if(e!==void 0){if(typeof e=="function"&&(e=e(t.href)),!(e instanceof AbortSignal))throw we(
'"options.signal" must return or be an instance of AbortSignal',Ne);return e}}function ys(t){return t.includes("//")?t.replace("//","/"):t}function No(t,e,r=!1){
return t.pathname==="/"?t.pathname=e:t.pathname=ys(`${e}/${r?t.pathname:t.pathname.replace(/(\/)$/,"")}`),t}function Uo(t,e){return t.pathname=ys(`${t.pathname}\
/${e}`),t}async function $o(t,e,r,n){if(!(t instanceof URL))throw we(`"${e}" must be an instance of URL`,Ne);_r(t,n?.[_t]!==!0);const i=r(new URL(t.href)),a=gs(
n?.headers);return a.set("accept","application/json"),(n?.[lt]||fetch)(i.href,{body:void 0,headers:Object.fromEntries(a.entries()),method:"GET",redirect:"manual",
signal:vs(i,n?.signal)})}async function Do(t,e){return $o(t,"issuerIdentifier",r=>{switch(e?.algorithm){case void 0:case"oidc":Uo(r,".well-known/openid-configur\
ation");break;case"oauth2":No(r,".well-known/oauth-authorization-server");break;default:throw we('"options.algorithm" must be "oidc" (default), or "oauth2"',Me)}
return r},e)}function Er(t,e,r,n,i){try{if(typeof t!="number"||!Number.isFinite(t))throw we(`${r} must be a number`,Ne,i);if(t>0)return;if(e){if(t!==0)throw we(
`${r} must be a non-negative number`,Me,i);return}throw we(`${r} must be a positive number`,Me,i)}catch(a){throw n?se(a.message,n,i):a}}function De(t,e,r,n){try{
if(typeof t!="string")throw we(`${e} must be a string`,Ne,n);if(t.length===0)throw we(`${e} must not be empty`,Me,n)}catch(i){throw r?se(i.message,r,n):i}}async function Lo(t,e){
const r=t;if(!(r instanceof URL)&&r!==Rr)throw we('"expectedIssuerIdentifier" must be an instance of URL',Ne);if(!Et(e,Response))throw we('"response" must be an\
 instance of Response',Ne);if(e.status!==200)throw se('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',Ir,e);xr(
e);const n=await Ts(e);if(De(n.issuer,'"response" body "issuer" property',fe,{body:n}),r!==Rr&&new URL(n.issuer).href!==r.href)throw se('"response" body "issuer\
" property does not match the expected value',Tr,{expected:r.href,body:n,attribute:"issuer"});return n}function ws(t){jo(t,"application/json")}function Fo(t,...e){
let r='"response" content-type must be ';if(e.length>2){const n=e.pop();r+=`${e.join(", ")}, or ${n}`}else e.length===2?r+=`${e[0]} or ${e[1]}`:r+=e[0];return se(
r,Cs,t)}function jo(t,e){if(ca(t)!==e)throw Fo(t,e)}function Ho(t){const e=t?.[yr];return typeof e=="number"&&Number.isFinite(e)?e:0}function Vo(t){const e=t?.[wr];
return typeof e=="number"&&Number.isFinite(e)&&Math.sign(e)!==-1?e:30}function Ko(){return Math.floor(Date.now()/1e3)}function bs(t){if(typeof t!="object"||t===
null)throw we('"as" must be an object',Ne);De(t.issuer,'"as.issuer"')}function Ss(t){if(typeof t!="object"||t===null)throw we('"client" must be an object',Ne);De(
t.client_id,'"client.client_id"')}function Es(t){return De(t,'"clientSecret"'),(e,r,n,i)=>{n.set("client_id",r.client_id),n.set("client_secret",t)}}function Go(){
return(t,e,r,n)=>{r.set("client_id",e.client_id)}}var Wo=URL.parse?(t,e)=>URL.parse(t,e):(t,e)=>{try{return new URL(t,e)}catch{return null}};function _r(t,e){if(e&&
t.protocol!=="https:")throw se("only requests to HTTPS are allowed",Is,t);if(t.protocol!=="https:"&&t.protocol!=="http:")throw se("only HTTP and HTTPS requests \
are allowed",Os,t)}function _s(t,e,r,n){let i;if(typeof t!="string"||!(i=Wo(t)))throw se(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${e}"`:`"as.${e}"`}`,t===void 0?Oa:Ta,{attribute:r?`mtls_endpoint_aliases.${e}`:e});return _r(i,n),i}function zo(t,e,r,n){return r&&t.mtls_endpoint_aliases&&
e in t.mtls_endpoint_aliases?_s(t.mtls_endpoint_aliases[e],e,r,n):_s(t[e],e,r,n)}function qo(t){return t instanceof Ar?t.cause.some(e=>e.scheme==="dpop"&&e.parameters.
error==="use_dpop_nonce"):t instanceof kr?t.error==="use_dpop_nonce":!1}var kr=class extends Error{cause;code;error;status;error_description;response;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=Ca,this.cause=e.cause,this.error=e.cause.error,this.status=e.response.status,this.error_description=e.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:e.response}),Error.captureStackTrace?.(this,this.constructor)}},Yo=class extends Error{cause;code;error;error_description;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=Ia,this.cause=e.cause,this.error=e.cause.get("error"),this.error_description=e.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},Ar=class extends Error{cause;code;response;status;constructor(t,e){super(t,e),this.name=this.constructor.
name,this.code=Aa,this.cause=e.cause,this.status=e.response.status,this.response=e.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},Ct="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",Jo="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",Zo='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',Xo="("+Ct+")\
\\s*=\\s*"+Zo,Qo="("+Ct+")\\s*=\\s*("+Ct+")",ea=new RegExp("^[,\\s]*("+Ct+")"),ta=new RegExp("^[,\\s]*"+Xo+"[,\\s]*(.*)"),ra=new RegExp("^[,\\s]*"+Qo+"[,\\s]*(.*\
)"),na=new RegExp("^("+Jo+")(?:$|[,\\s])(.*)");function sa(t){if(!Et(t,Response))throw we('"response" must be an instance of Response',Ne);const e=t.headers.get(
"www-authenticate");if(e===null)return;const r=[];let n=e;for(;n;){let i=n.match(ea);const a=i?.[1].toLowerCase();if(!a)return;const o=n.substring(i[0].length);
if(o&&!o.match(/^[\s,]/))return;const c=o.match(/^\s+(.*)$/),l=!!c;n=c?c[1]:void 0;const u={};let h;if(l)for(;n;){let f,d;if(i=n.match(ta)){[,f,d,n]=i,d.includes(
"\\")&&(d=d.replace(/\\([\s\S])/g,"$1")),u[f.toLowerCase()]=d;continue}if(i=n.match(ra)){[,f,d,n]=i,u[f.toLowerCase()]=d;continue}if(i=n.match(na)){if(Object.keys(
u).length)break;[,h,n]=i;break}return}else n=o||void 0;const m={scheme:a,parameters:u};h&&(m.token68=h),r.push(m)}if(r.length)return r}async function ia(t){if(t.
status>399&&t.status<500){xr(t),ws(t);try{const e=await t.clone().json();if(At(e)&&typeof e.error=="string"&&e.error.length)return e}catch{}}}async function oa(t,e,r){
if(t.status!==e){ma(t);let n;throw(n=await ia(t))?(await t.body?.cancel(),new kr("server responded with an error in the response body",{cause:n,response:t})):se(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,Ir,t)}}function aa(t){if(!wa.has(t))throw we('"options.DPoP" is not a valid DPoPHandle',
Me)}function ca(t){return t.headers.get("content-type")?.split(";")[0]}async function ua(t,e,r,n,i,a,o){return await r(t,e,i,a),a.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(o?.[lt]||fetch)(n.href,{body:i,headers:Object.fromEntries(a.entries()),method:"POST",redirect:"manual",signal:vs(n,o?.signal)})}
async function la(t,e,r,n,i,a){const o=zo(t,"token_endpoint",e.use_mtls_endpoint_aliases,a?.[_t]!==!0);i.set("grant_type",n);const c=gs(a?.headers);c.set("accep\
t","application/json"),a?.DPoP!==void 0&&(aa(a.DPoP),await a.DPoP.addProof(o,c,"POST"));const l=await ua(t,e,r,o,i,c,a);return a?.DPoP?.cacheNonce(l,o),l}async function ha(t,e,r,n,i){
bs(t),Ss(e),De(n,'"refreshToken"');const a=new URLSearchParams(i?.additionalParameters);return a.set("refresh_token",n),la(t,e,r,"refresh_token",a,i)}var ks=new WeakMap,
da=new WeakMap;function fa(t){if(!t.id_token)return;const e=ks.get(t);if(!e)throw we('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Me);return e}async function pa(t,e,r,n,i,a){if(bs(t),Ss(e),!Et(r,Response))throw we('"response" must be an instance of Response',Ne);await oa(r,200,"Token\
 Endpoint"),xr(r);const o=await Ts(r);if(De(o.access_token,'"response" body "access_token" property',fe,{body:o}),De(o.token_type,'"response" body "token_type" \
property',fe,{body:o}),o.token_type=o.token_type.toLowerCase(),o.expires_in!==void 0){let c=typeof o.expires_in!="number"?parseFloat(o.expires_in):o.expires_in;
Er(c,!0,'"response" body "expires_in" property',fe,{body:o}),o.expires_in=c}if(o.refresh_token!==void 0&&De(o.refresh_token,'"response" body "refresh_token" pro\
perty',fe,{body:o}),o.scope!==void 0&&typeof o.scope!="string")throw se('"response" body "scope" property must be a string',fe,{body:o});if(o.id_token!==void 0){
De(o.id_token,'"response" body "id_token" property',fe,{body:o});const c=[];e.require_auth_time===!0&&c.push("auth_time"),e.default_max_age!==void 0&&(Er(e.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),n?.length&&c.push(...n);const{claims:l,jwt:u}=await Ea(t,e,o.id_token,c,i);ka(e,l),_a(l),da.set(r,u),ks.set(
o,l)}if(a?.[o.token_type]!==void 0)a[o.token_type](r,o);else if(o.token_type!=="dpop"&&o.token_type!=="bearer")throw new kt("unsupported `token_type` value",{cause:{
body:o}});return o}function ma(t){let e;if(e=sa(t))throw new Ar("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:e,response:t})}async function ga(t,e,r,n){
return pa(t,e,r,void 0,n?.[ds],n?.recognizedTokenTypes)}function va(t,e){if(Array.isArray(e.claims.aud)){if(!e.claims.aud.includes(t))throw se('unexpected JWT "\
aud" (audience) claim value',st,{expected:t,claims:e.claims,claim:"aud"})}else if(e.claims.aud!==t)throw se('unexpected JWT "aud" (audience) claim value',st,{expected:t,
claims:e.claims,claim:"aud"});return e}function ya(t,e){const r=t[xs]?.(e)??t.issuer;if(e.claims.iss!==r)throw se('unexpected JWT "iss" (issuer) claim value',st,
{expected:r,claims:e.claims,claim:"iss"});return e}var wa=new WeakSet,As={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function ba(t,e){for(const r of t)if(e.claims[r]===void 0)throw se(`JWT "${r}" (${As[r]}) claim missing`,fe,{claims:e.claims});return e}function Sa(t,e){
if(typeof e.claims[t]!="string")throw se(`unexpected JWT "${t}" (${As[t]}) claim type`,fe,{claims:e.claims});return e}function Ea(t,e,r,n,i){return xa(r,Ra.bind(
void 0,e.id_token_signed_response_alg,t.id_token_signing_alg_values_supported,"RS256"),Ho(e),Vo(e),i).then(ba.bind(void 0,["aud","exp","iat","iss","sub",...n])).
then(ya.bind(void 0,t)).then(va.bind(void 0,e.client_id)).then(Sa.bind(void 0,"sub"))}function _a(t){t.auth_time!==void 0&&Er(t.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',fe,{claims:t})}function ka(t,e){if(Array.isArray(e.aud)&&e.aud.length!==1){if(e.azp===void 0)throw se('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',st,{claims:e,claim:"aud"});if(e.azp!==t.client_id)throw se('unexpected ID Token "azp" (authorized party) claim value',
st,{expected:t.client_id,claims:e,claim:"azp"})}}var Aa="OAUTH_WWW_AUTHENTICATE_CHALLENGE",Ca="OAUTH_RESPONSE_BODY_ERROR",Cr="OAUTH_UNSUPPORTED_OPERATION",Ia="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",It="OAUTH_PARSE_ERROR",fe="OAUTH_INVALID_RESPONSE",Cs="OAUTH_RESPONSE_IS_NOT_JSON",Ir="OAUTH_RESPONSE_IS_NOT_CONFORM",Is="OAU\
TH_HTTP_REQUEST_FORBIDDEN",Os="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",Or="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",st="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Tr="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",Oa="OAUTH_MISSING_SERVER_METADATA",Ta="OAUTH_INVALID_SERVER_METADATA";function xr(t){if(t.bodyUsed)throw we('"response" body has been \
used already',Me)}async function xa(t,e,r,n,i){let{0:a,1:o,length:c}=t.split(".");if(c===5)if(i!==void 0)t=await i(t),{0:a,1:o,length:c}=t.split(".");else throw new kt(
"JWE decryption is not configured",{cause:t});if(c!==3)throw se("Invalid JWT",fe,t);let l;try{l=JSON.parse(fs(ps(a)))}catch(m){throw se("failed to parse JWT Hea\
der body as base64url encoded JSON",It,m)}if(!At(l))throw se("JWT Header must be a top level object",fe,t);if(e(l),l.crit!==void 0)throw new kt('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:l}});let u;try{u=JSON.parse(fs(ps(o)))}catch(m){throw se("failed to parse JWT Payload body as base64url\
 encoded JSON",It,m)}if(!At(u))throw se("JWT Payload must be a top level object",fe,t);const h=Ko()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw se('une\
xpected JWT "exp" (expiration time) claim type',fe,{claims:u});if(u.exp<=h-n)throw se('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',Or,{claims:u,now:h,tolerance:n,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw se('unexpected JWT "iat" (issued at) claim type',fe,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw se('unexpected JWT "iss" (issuer) claim type',fe,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw se('unexpected JWT "nbf" (not before) claim type',fe,{claims:u});if(u.nbf>h+n)throw se('unexpected JWT "nbf" (not before) claim value',Or,{claims:u,
now:h,tolerance:n,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw se('unexpected JWT "aud" (audience) claim type',fe,{claims:u});
return{header:l,claims:u,jwt:t}}function Ra(t,e,r,n){if(t!==void 0){if(typeof t=="string"?n.alg!==t:!t.includes(n.alg))throw se('unexpected JWT "alg" header par\
ameter',fe,{header:n,expected:t,reason:"client configuration"});return}if(Array.isArray(e)){if(!e.includes(n.alg))throw se('unexpected JWT "alg" header paramete\
r',fe,{header:n,expected:e,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?n.alg!==r:typeof r=="function"?!r(n.alg):!r.includes(
n.alg))throw se('unexpected JWT "alg" header parameter',fe,{header:n,expected:r,reason:"default value"});return}throw se('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:t,issuer:e,fallback:r})}async function Ts(t,e=ws){let r;try{r=await t.json()}catch(n){throw e(t),se('\
failed to parse "response" body as JSON',It,n)}if(!At(r))throw se('"response" body must be a top level object',fe,{body:r});return r}var Rr=Symbol(),xs=Symbol(),
Ot,Rs;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(Rs="openid-client/v6.8.9",Ot={"user-agent":Rs});var Le=t=>Pr.get(t),Pr;function Pa(t){
if(t!==void 0)return Es(t);const e=new WeakMap;return(r,n,i,a)=>{let o;return(o=e.get(n))||(Ba(n.client_secret,'"metadata.client_secret"'),o=Es(n.client_secret),
e.set(n,o)),o(r,n,i,a)}}function Ba(t,e){if(typeof t!="string")throw Xe(`${e} must be a string`,Tt);if(t.length===0)throw Xe(`${e} must not be empty`,Br)}function Ma(){
return Go()}var it=lt,Br="ERR_INVALID_ARG_VALUE",Tt="ERR_INVALID_ARG_TYPE";function Xe(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),
n}var xt=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=e?.code,Error.captureStackTrace?.(this,this.constructor)}},
Yu=new TextDecoder;function Ce(t,e,r){return new xt(t,{cause:e,code:r})}function Mr(t){if(t instanceof TypeError||t instanceof xt||t instanceof kr||t instanceof
Yo||t instanceof Ar)throw t;if(t instanceof ms)switch(t.code){case Is:throw Ce("only requests to HTTPS are allowed",t,t.code);case Os:throw Ce("only requests to\
 HTTP or HTTPS are allowed",t,t.code);case Ir:throw Ce("unexpected HTTP response status code",t.cause,t.code);case Cs:throw Ce("unexpected response content-type",
t.cause,t.code);case It:throw Ce("parsing error occured",t,t.code);case fe:throw Ce("invalid response encountered",t,t.code);case st:throw Ce("unexpected JWT cl\
aim value encountered",t,t.code);case Tr:throw Ce("unexpected JSON attribute value encountered",t,t.code);case Or:throw Ce("JWT timestamp claim value failed val\
idation",t,t.code);default:throw Ce(t.message,t,t.code)}if(t instanceof kt)throw Ce("unsupported operation",t,t.code);if(t instanceof DOMException)switch(t.name){case"\
OperationError":throw Ce("runtime operation error",t,Cr);case"NotSupportedError":throw Ce("runtime unsupported operation",t,Cr);case"TimeoutError":throw Ce("ope\
ration timed out",t,"OAUTH_TIMEOUT");case"AbortError":throw Ce("operation aborted",t,"OAUTH_ABORT")}throw new xt("something went wrong",{cause:t})}function Na(t,e,r){
return t.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(e[Ps]=!0,!0):!1}function Ua(t,e){return!!(t.hostname.endsWith(".b2\
clogin.com")&&(!e?.algorithm||e.algorithm==="oidc"))}async function $a(t,e,r,n,i){const a=await Da(t,i),o=new Rt(a,e,r,n);let c=Le(o);if(i?.[it]&&(c.fetch=i[it]),
i?.timeout!==void 0&&(c.timeout=i.timeout),i?.execute)for(const l of i.execute)l(o);return o}async function Da(t,e){if(!(t instanceof URL))throw Xe('"server" mu\
st be an instance of URL',Tt);const r=!t.href.includes("/.well-known/"),n=e?.timeout??30,i=AbortSignal.timeout(n*1e3),a=await(r?Do(t,{algorithm:e?.algorithm,[lt]:e?.[it],
[_t]:e?.execute?.includes(Bs),signal:i,headers:new Headers(Ot)}):(e?.[it]||fetch)((_r(t,!e?.execute?.includes(Bs)),t.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...Ot}).entries()),body:void 0,method:"GET",redirect:"manual",signal:i})).then(o=>Lo(Rr,o)).catch(Mr);return r&&new URL(a.issuer).href!==
t.href&&(Na(t,a,e)||Ua(t,e)||(()=>{throw new xt("discovered metadata issuer does not match the expected issuer",{code:Tr,cause:{expected:t.href,body:a,attribute:"\
issuer"}})})()),a}function La(t){return{supportsPKCE:{__proto__:null,value(e="S256"){return t.code_challenge_methods_supported?.includes(e)===!0}}}}function Fa(t){
Object.defineProperties(t,La(t))}var Ps=Symbol(),Rt=class{constructor(t,e,r,n){if(typeof e!="string"||!e.length)throw Xe('"clientId" must be a non-empty string',
Tt);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&e!==r.client_id)throw Xe('"clientId" and "metadata.client_id" must be the same',Br);const i={
...structuredClone(r),client_id:e};i[yr]=r?.[yr]??0,i[wr]=r?.[wr]??30;let a;n?a=n:typeof i.client_secret=="string"&&i.client_secret.length?a=Pa(i.client_secret):
a=Ma();let o=Object.freeze(i);const c=structuredClone(t);Ps in t&&(c[xs]=({claims:{tid:u}})=>t.issuer.replace("{tenantid}",u));let l=Object.freeze(c);Pr||=new WeakMap,
Pr.set(this,{__proto__:null,as:l,c:o,auth:a,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const t=structuredClone(Le(this).as);return Fa(t),t}clientMetadata(){
return structuredClone(Le(this).c)}get timeout(){return Le(this).timeout}set timeout(t){Le(this).timeout=t}get[it](){return Le(this).fetch}set[it](t){Le(this).fetch=
t}};Object.freeze(Rt.prototype);function ja(t){let e;return t.expires_in!==void 0&&(e=Date.now()+t.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(e){const r=Date.
now();return e>r?Math.floor((e-r)/1e3):0}}},claims:{__proto__:null,value(){return fa(t)}}}}function Ha(t){Object.defineProperties(t,ja(t))}function Bs(t){Le(t).
tlsOnly=!1}async function Ms(t,e,r,n){Va(t),r=new URLSearchParams(r);const{as:i,c:a,auth:o,fetch:c,tlsOnly:l,nonRepudiation:u,timeout:h,decrypt:m}=Le(t),f=await ha(
i,a,o,e,{[lt]:c,[_t]:!l,additionalParameters:r,DPoP:n?.DPoP,headers:new Headers(Ot),signal:Ka(h)}).catch(Mr),d=ga(i,a,f,{[ds]:m});let v;try{v=await d}catch(g){if(Ga(
g,n))return Ms(t,e,r,{...n,flag:Ns});Mr(g)}return v.id_token&&await u?.(f),Ha(v),v}function Va(t){if(!(t instanceof Rt))throw Xe('"config" must be an instance o\
f Configuration',Tt);if(Object.getPrototypeOf(t)!==Rt.prototype)throw Xe("subclassing Configuration is not allowed",Br)}function Ka(t){return t?AbortSignal.timeout(
t*1e3):void 0}function Ga(t,e){return e?.DPoP&&e.flag!==Ns?qo(t):!1}var Ns=Symbol(),Us={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},$s={parse:function(t,e){return Wa(t,Us,e)},stringify:function(t,e){return za(t,Us,e)}};function Wa(t,e,r){var n;if(r===void 0&&(r={}),!e.codes){e.codes=
{};for(var i=0;i<e.chars.length;++i)e.codes[e.chars[i]]=i}if(!r.loose&&t.length*e.bits&7)throw new SyntaxError("Invalid padding");for(var a=t.length;t[a-1]==="=";)
if(--a,!r.loose&&!((t.length-a)*e.bits&7))throw new SyntaxError("Invalid padding");for(var o=new((n=r.out)!=null?n:Uint8Array)(a*e.bits/8|0),c=0,l=0,u=0,h=0;h<a;++h){
var m=e.codes[t[h]];if(m===void 0)throw new SyntaxError("Invalid character "+t[h]);l=l<<e.bits|m,c+=e.bits,c>=8&&(c-=8,o[u++]=255&l>>c)}if(c>=e.bits||255&l<<8-c)
throw new SyntaxError("Unexpected end of data");return o}function za(t,e,r){r===void 0&&(r={});for(var n=r,i=n.pad,a=i===void 0?!0:i,o=(1<<e.bits)-1,c="",l=0,u=0,
h=0;h<t.length;++h)for(u=u<<8|255&t[h],l+=8;l>e.bits;)l-=e.bits,c+=e.chars[o&u>>l];if(l&&(c+=e.chars[o&u<<e.bits-l]),a)for(;c.length*e.bits&7;)c+="=";return c}var qa=class{constructor(t){
this.config=t}async refresh(t){const e=await Ms(this.config,t);return{id_token:e.id_token,refresh_token:e.refresh_token,expires_at:e.expiresIn()}}},Ya=class Xr{constructor(){
this.currentTokenExpiration=0}static decodeJWT(e){const r=e.split(".");if(r.length!==3)return null;const n=JSON.parse(new TextDecoder().decode($s.parse(r[0],{loose:!0}))),
i=JSON.parse(new TextDecoder().decode($s.parse(r[1],{loose:!0}))),a=r[2];return{header:n,payload:i,signature:a}}static expirationFromToken(e){const r=Xr.decodeJWT(
e);return r?r.payload.exp:0}isAuthProvider(e){return e.authProvider?e.authProvider.name==="oidc":!1}async applyAuthentication(e,r,n){const i=await this.getToken(
e,n);i&&(r.headers.Authorization=`Bearer ${i}`)}async getToken(e,r){return!e.authProvider.config||(e.authProvider.config["client-secret"]||(e.authProvider.config["\
client-secret"]=""),!e.authProvider.config||!e.authProvider.config["id-token"])?null:this.refresh(e,r)}async refresh(e,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=Xr.expirationFromToken(e.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!e.authProvider.config["client-\
id"]||!e.authProvider.config["refresh-token"]||!e.authProvider.config["idp-issuer-url"])return null;const n=await(r||await this.getClient(e)).refresh(e.authProvider.
config["refresh-token"]);e.authProvider.config["id-token"]=n.id_token,e.authProvider.config["refresh-token"]=n.refresh_token,this.currentTokenExpiration=n.expires_at}
return e.authProvider.config["id-token"]}async getClient(e){const r=await $a(e.authProvider.config["idp-issuer-url"],e.authProvider.config["client-id"]);return new qa(
r)}},Ja=(0,te.f1)(Di()),Ds=(0,te.f1)(Li(),1),Za=Ds.default.HttpProxyAgent,Xa=Ds.default.HttpsProxyAgent,Nr="/var/run/secrets/kubernetes.io/serviceaccount",Qa=Nr+
"/ca.crt",Ls=Nr+"/token",ec=Nr+"/namespace";function Ur(t){try{return Re().accessSync(t),!0}catch{return!1}}var Fs=class ui{addAuthenticator(e){this.custom_authenticators.
push(e)}constructor(){this.authenticators=[new wo,new Po,new xo,new Ro,new Ya],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(e){this.currentContext=
e}getContextObject(e){return this.contexts?Lr(this.contexts,e,"context"):null}getCurrentCluster(){const e=this.getCurrentContextObject();return e?this.getCluster(
e.cluster):null}getCluster(e){return Lr(this.clusters,e,"cluster")}getCurrentUser(){const e=this.getCurrentContextObject();return e?this.getUser(e.user):null}getUser(e){
return Lr(this.users,e,"user")}loadFromFile(e,r){const n=Ye().dirname(e);this.loadFromString(Re().readFileSync(e).toString("utf-8"),r),this.makePathsAbsolute(n)}async applyToFetchOptions(e){
await this.applyToHTTPSOptions(e);const r=new io;for(const[n,i]of Object.entries(e.headers||{}))Array.isArray(i)?i.forEach(a=>{r.append(n,a)}):(typeof i=="numbe\
r"||typeof i=="string")&&r.set(n,i.toString());return e.auth&&r.set("Authorization","Basic "+Buffer.from(e.auth).toString("base64")),{agent:e.agent,headers:r,method:e.
method,timeout:e.timeout}}async applyToHTTPSOptions(e){const r=this.getCurrentUser(),n=this.getCurrentCluster();await this.applyOptions(e),r&&r.username&&(e.auth=
`${r.username}:${r.password}`);const i={};i.ca=e.ca,i.cert=e.cert,i.key=e.key,i.pfx=e.pfx,i.passphrase=e.passphrase,e.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=
e.rejectUnauthorized),i.timeout=e.timeout,i.servername=e.servername,i.ciphers=e.ciphers,i.honorCipherOrder=e.honorCipherOrder,i.ecdhCurve=e.ecdhCurve,i.clientCertEngine=
e.clientCertEngine,i.crl=e.crl,i.dhparam=e.dhparam,i.secureOptions=e.secureOptions,i.secureProtocol=e.secureProtocol,i.sessionIdContext=e.sessionIdContext,e.agent=
this.createAgent(n,i)}async applySecurityAuthentication(e){const r=this.getCurrentCluster(),n=this.getCurrentUser(),i={},a={};if(await this.applyOptions(a),r&&r.
skipTLSVerify&&(i.rejectUnauthorized=!1),r&&r.tlsServerName&&(i.servername=r.tlsServerName),n&&n.username){const c=Buffer.from(`${n.username}:${n.password}`).toString(
"base64");e.setHeaderParam("Authorization",`Basic ${c}`)}const o=a.headers||{};Object.entries(o).forEach(([c,l])=>{e.setHeaderParam(c,`${l}`)}),i.ca=a.ca,i.cert=
a.cert,i.key=a.key,i.pfx=a.pfx,i.passphrase=a.passphrase,a.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=a.rejectUnauthorized),e.setAgent(this.createAgent(
r,i))}getName(){return"kubeconfig authentication"}loadFromString(e,r){const n=us.load(e);this.clusters=bo(n.clusters,r),this.contexts=Io(n.contexts,r),this.users=
_o(n.users,r),this.currentContext=n["current-context"]}loadFromOptions(e){this.clusters=e.clusters,this.contexts=e.contexts,this.users=e.users,this.currentContext=
e.currentContext}loadFromClusterAndUser(e,r){this.clusters=[e],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:e.name,user:r.name,name:this.
currentContext}]}loadFromCluster(e=""){const r=process.env.KUBERNETES_SERVICE_HOST,n=process.env.KUBERNETES_SERVICE_PORT,i="inCluster",a="inClusterUser",o="inCl\
usterContext";let c="https";(n==="80"||n==="8080"||n==="8001")&&(c="http");let l=r;r&&gi().isIPv6(r)&&(l=`[${r}]`),this.clusters=[{name:i,caFile:`${e}${Qa}`,server:`${c}\
://${l}:${n}`,skipTLSVerify:!1}],this.users=[{name:a,authProvider:{name:"tokenFile",config:{tokenFile:`${e}${Ls}`}}}];const u=`${e}${ec}`;let h;Ur(u)&&(h=Re().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:i,name:o,user:a,namespace:h}],this.currentContext=o}mergeConfig(e,r=!1){!r&&e.currentContext&&(this.currentContext=
e.currentContext),e.clusters.forEach(n=>{this.addCluster(n)}),e.users.forEach(n=>{this.addUser(n)}),e.contexts.forEach(n=>{this.addContext(n)})}addCluster(e){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(e)}addUser(e){
this.users||(this.users=[]),this.users.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(e)}addContext(e){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(e)}loadFromDefault(e,r=!1,n=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const a=process.env.KUBECONFIG.split(Ye().delimiter).filter(o=>o);this.loadFromFile(a[0],e);
for(let o=1;o<a.length;o++){const c=new ui;c.loadFromFile(a[o],e),this.mergeConfig(c,r)}return}const i=tc(n);if(i){const a=Ye().join(i,".kube","config");if(Ur(a)){
this.loadFromFile(a,e);return}}if(n==="win32"){try{const a=Je().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(a.status===0&&a.stdout.length>0){const o=Je().
spawnSync("wsl.exe",["cat",a.stdout.toString("utf8")]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),e);return}}}catch{}try{const a=Je().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(a.status===0){this.loadFromString(a.stdout.toString("utf8"),e);const o=Je().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
o.status===0&&this.makePathsAbsolute(o.stdout.toString("utf8"));return}}catch{}}if(Ur(Ls)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(e){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const n={default:this},
i=new hs(r.server,{}),a=hs({baseServer:i,authMethods:n});return new e(a)}makePathsAbsolute(e){this.clusters.forEach(r=>{r.caFile&&(r.caFile=$r(e,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=$r(e,r.certFile)),r.keyFile&&(r.keyFile=$r(e,r.keyFile))})}exportConfig(){const e={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(So),users:this.users.map(ko),contexts:this.contexts.map(Oo),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(e)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(e,r){var n,i;let a;if(e&&e.proxyUrl)if(e.proxyUrl.startsWith("socks"))a=new Ja.SocksProxyAgent(e.proxyUrl,
r);else if(e.server.startsWith("https")){const o=r;o.proxy=e.proxyUrl,a=new Xa(o)}else if(e.server.startsWith("http")){const o=r;o.proxy=e.proxyUrl,a=new Za(o)}else
throw new Error("Unsupported proxy type");else if(!((n=e?.server)===null||n===void 0)&&n.startsWith("http:")&&e.skipTLSVerify)a=new(vt()).Agent(r);else{if(!((i=
e?.server)===null||i===void 0)&&i.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");a=
new(Vt()).Agent(r)}return a}applyHTTPSOptions(e){var r;const n=this.getCurrentCluster(),i=this.getCurrentUser();if(!i)return;n!=null&&n.skipTLSVerify&&(e.rejectUnauthorized=
!1),n!=null&&n.tlsServerName&&(e.servername=n.tlsServerName);const a=n!=null?Dr(n.caFile,n.caData):null;a&&(e.ca=a);const o=Dr(i.certFile,i.certData);o&&(e.cert=
o);const c=Dr(i.keyFile,i.keyData);c&&(e.key=c),i.impersonateUser!=null&&((r=e.headers)!==null&&r!==void 0||(e.headers={}),e.headers["Impersonate-User"]=i.impersonateUser)}async applyAuthorizationHeader(e){
const r=this.getCurrentUser();if(!r)return;let n=this.authenticators.find(i=>i.isAuthProvider(r));n||(n=this.custom_authenticators.find(i=>i.isAuthProvider(r))),
e.headers||(e.headers={}),n&&await n.applyAuthentication(r,e),r.token&&(e.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(e){this.applyHTTPSOptions(
e),await this.applyAuthorizationHeader(e)}};function $r(t,e){return!t||Ye().isAbsolute(e)?e:Ye().join(t,e)}function Dr(t,e){return t?Re().readFileSync(t):e?Buffer.
from(e,"base64"):null}function js(t){return t.reduce((e,r)=>r&&!e.includes(r)?e.concat(r):e,[])}function tc(t=process.platform){if(t!=="win32"){if(process.env.HOME)
try{return Re().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const e=process.env.HOMEDRIVE&&process.env.HOMEPATH?Ye().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",n=process.env.USERPROFILE||"",i=js([r,e,n]),a=js([r,n,e]);for(const o of i)try{return Re().accessSync(Ye().join(
o,".kube","config")),o}catch{}for(const o of a)try{return Re().accessSync(o,Re().constants.W_OK),o}catch{}for(const o of a)try{return Re().accessSync(o),o}catch{}
return a[0]||null}function Lr(t,e,r){if(!t)return null;for(const n of t)if(n.name===e)return n[r]?(n[r].name=e,n[r]):n;return null}var Hs=4*1024*1024,Vs=["certi\
ficate-authority","client-certificate","client-key","tokenFile"];function rc(t){const e=t.map(n=>({file:n,root:nc(n)})),r=(n,i)=>new Map(e.toReversed().flatMap(
({file:a,root:o})=>sc(o,n,i,a)));return{clusters:r("clusters","cluster"),users:r("users","user"),contexts:r("contexts","context"),currentContext:e.map(({file:n,
root:i})=>Pt(i,"current-context",n)).find(n=>n!=="")??"",isEmpty:e.every(({root:n})=>Object.keys(n).length===0)}}var Qe=(t,e,r)=>new Q.zg("E_KUBECONFIG_SYNTAX",
`The kubeconfig ${t} cannot be read: ${e}. Check that it is the YAML that kubectl uses.`,{cause:r});function nc(t){let e;try{const r=(0,di.M)(t,Hs);if(r===void 0)
throw new Error(`it is larger than ${Hs} bytes`);e=(0,Ht.O.parse)(r,{maxAliasCount:100,logLevel:"error"})}catch(r){throw Qe(t,r instanceof Error?(r.message.split(
`
`)[0]??"").replace(/[.:]$/,""):String(r),r)}if(e==null)return{};if(!(0,j.Gv)(e))throw new Q.zg("E_KUBECONFIG_CONTEXT",`The kubeconfig ${t} holds ${ot(e)} instea\
d of a mapping, so that it has no contexts. Check that it is the YAML that kubectl uses.`);return e}function sc(t,e,r,n){const i=t[e]??[];if(!Array.isArray(i))throw Qe(
n,`"${e}" is ${ot(i)} instead of a list`);const a=new Set;return i.map((o,c)=>{const l=`${e}[${c}]`;if(!(0,j.Gv)(o))throw Qe(n,`"${l}" is ${ot(o)} instead of a \
mapping`);const u=Pt(o,"name",n,`${l}.`);if(a.has(u))throw Qe(n,`"${e}" has two entries of the name "${(0,de.xS)(u,100)}"`);a.add(u);const h=o[r]??{};if(!(0,j.Gv)(
h))throw Qe(n,`"${l}.${r}" is ${ot(h)} instead of a mapping`);return[u,ic(h,n,`${l}.${r}.`)]})}function ic(t,e,r){for(const c of["server","proxy-url","tls-serve\
r-name","namespace","cluster","user","token","username","password","certificate-authority-data","client-certificate-data","client-key-data",...Vs])Pt(t,c,e,r);const n=(0,rt.
dirname)(e),i=Object.fromEntries(Vs.flatMap(c=>typeof t[c]=="string"&&t[c]!==""?[[c,(0,rt.resolve)(n,t[c])]]:[])),a=t.exec;if(a==null)return{...t,...i};if(!(0,j.
Gv)(a))throw Qe(e,`"${r}exec" is ${ot(a)} instead of a mapping`);const o=Pt(a,"command",e,`${r}exec.`);return{...t,...i,exec:{...a,command:o.includes("/")?(0,rt.
resolve)(n,o):o}}}function Pt(t,e,r,n=""){const i=t[e]??"";if(typeof i!="string")throw Qe(r,`"${n}${e}" is ${ot(i)} instead of a text`);return i}var ot=t=>Array.
isArray(t)?"a list":typeof t=="object"&&t!==null?"a mapping":typeof t=="string"?"a text":typeof t=="number"?"a number":typeof t=="boolean"?"true or false":"noth\
ing",oc="/var/run/secrets/kubernetes.io/serviceaccount/token";function Ks(t,e){const r=ac(t.kubeconfig,e);if(r===void 0)return uc(t,e);const n=t.context??r.currentContext,
i=n===""?void 0:r.contexts.get(n),a=[...r.contexts.keys()].join(", ")||"none";if(i===void 0){const v=n===""?"The kubeconfig names no current context":`The kubec\
onfig has no context "${n}"`;throw new Q.zg("E_KUBECONFIG_CONTEXT",`${v}. Its contexts are: ${a}. Choose one with --context.`)}const o=(0,j.$6)(i,"cluster")??"",
c=r.clusters.get(o);if(c===void 0)throw new Q.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the cluster "${o}", which the kubeconfig does not define.`);const l=Gs(
(0,j.$6)(c,"server")??"",o),u=(0,j.$6)(i,"user")??"",h=r.users.get(u);if(h===void 0&&u!=="")throw new Q.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the user\
 "${u}", which the kubeconfig does not define.`);const m=(0,j.$6)(c,"proxy-url")||(0,be.E)(l,e,"go"),f=new Fs,d={clusters:[{name:o,cluster:{...c,...m===void 0?{}:
{"proxy-url":m},...l.protocol==="http:"?{"insecure-skip-tls-verify":!0}:{}}}],users:h===void 0?[]:[{name:u,user:Ji(u,h)}],contexts:[{name:n,context:{cluster:o,...h===
void 0?{}:{user:u},namespace:i.namespace}}],"current-context":n};f.loadFromString(JSON.stringify(d)),f.users=f.getUsers().map(v=>v.token===void 0?v:{...v,token:v.
token.trim()});for(const v of f.getUsers())lc(v.exec,(0,j.$6)(c,"server")??"");return{server:((0,j.$6)(c,"server")??"").replace(/\/+$/,""),namespace:(0,j.$6)(i,
"namespace")||void 0,context:n,config:f}}function Gs(t,e){const r=`The kubeconfig's server of the cluster "${e}"`;if(!/^https?:\/\//.test(t)||!URL.canParse(t))throw new Q.
zg("E_KUBECONFIG_SYNTAX",`${r} is no http(s) address.`);const n=new URL(t);if(n.username!==""||n.password!=="")throw new Q.zg("E_KUBECONFIG_SYNTAX",`${r} contai\
ns a user name or password. Give them as the kubeconfig's user.`);return n}function ac(t,e){const r=t===void 0?cc(e):t.split(rt.delimiter).filter(Boolean);if(r.
length===0)return;const n=r.filter(a=>(0,yt.existsSync)(a));if(n.length===0)throw new Q.zg("E_KUBECONFIG_MISSING",`The kubeconfig ${r.join(", ")} does not exist\
. Give a file with --kubeconfig or KUBECONFIG.`);const i=rc(n);if(!i.isEmpty)return i;if(t!==void 0)throw new Q.zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${n.join(
", ")} says nothing: it is empty, or holds comments alone. Give a file with --kubeconfig or KUBECONFIG.`)}var cc=t=>[(0,rt.join)(t.HOME??(0,tn.homedir)(),".kube",
"config")].filter(e=>(0,yt.existsSync)(e));function uc(t,e){if(!e.KUBERNETES_SERVICE_HOST||!(0,yt.existsSync)(oc))throw new Q.zg("E_KUBECONFIG_MISSING","There i\
s no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kubeconfig.");const r=new Fs;
r.loadFromCluster();const n=t.context??r.getCurrentContext(),i=r.getContexts().find(c=>c.name===n),a=i&&r.getCluster(i.cluster);if(!i||!a)throw new Q.zg("E_KUBE\
CONFIG_CONTEXT",`There is no kubeconfig that could have a context "${n}": this runs with the service account of its pod. Leave --context out, or give --kubeconf\
ig.`);const o=(0,be.E)(Gs(a.server,a.name),e,"go");return r.clusters=[{...a,...o===void 0?{}:{proxyUrl:o}}],{server:a.server.replace(/\/+$/,""),namespace:i.namespace,
context:n,config:r}}function lc(t,e){if(!(0,j.Gv)(t))return;const n={apiVersion:t.apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCredential",spec:{interactive:!1,
cluster:{server:e}}},i=Array.isArray(t.env)?t.env:[];Object.assign(t,{env:[...i,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(n)}]})}var hc=32*1024*1024,dc=3e4,
fc=class{constructor(t,e,r=()=>{}){this.inputs=t,this.env=e,this.hide=r;const n=Ks(t,e);this.server=n.server,this.namespace=n.namespace,this.config=n.config}inputs;env;hide;server;namespace;config;agents=new Set;prepared;settled;isClosed=!1;async exchange(t,e){
const r=await this.open(t,e),n=[];let i=0,a=!1;const o=t.maxBytes??hc;for await(const c of r)if(Buffer.isBuffer(c)&&(n.push(c.subarray(0,o-i)),i+=c.length,i>o)){
a=!0;break}return{status:r.statusCode??0,body:Buffer.concat(n).toString("utf8"),retryAfterMs:(0,tt.mu)(r.headers["retry-after"],Date.now()),cut:a}}async open(t,e){
e.throwIfAborted();const r=this.prepared??=this.prepare(),n=await this.send(t,e,r);return n.statusCode!==401?n:(n.resume(),this.prepared===r&&(this.config=Ks(this.
inputs,this.env).config,this.prepared=void 0),e.throwIfAborted(),this.send(t,e,this.prepared??=this.prepare()))}openAhead(){const t=({agent:e})=>{e instanceof gn&&
!this.isClosed&&e.openAhead(new URL(this.server))};(this.prepared??=this.prepare()).then(t,()=>{})}close(){this.isClosed=!0;for(const t of this.agents)t.destroy()}async send(t,e,r){
const n=this.settled===r?await r:await pc(r,e);this.settled=r,await t.assertMaySend?.(e),e.throwIfAborted();const i=new URL(this.server+t.path);return new Promise(
(a,o)=>{const c=(i.protocol==="http:"?vt():Vt()).request(i,{...n,method:t.method,signal:e,headers:{...n.headers,"user-agent":"mlflow-steps",accept:t.accept??"ap\
plication/json",...t.body===void 0?{}:{"content-type":t.contentType??"application/json","content-length":Buffer.byteLength(t.body)}}},a),l=t.idleMs??dc;c.setTimeout(
l,()=>c.destroy(new Error(`no answer for ${l/1e3} s`))),c.on("error",u=>o(e.aborted?(0,Q.uQ)(e.reason):u)),c.end(t.body)})}async prepare(){const t={};try{await this.
config.applyToHTTPSOptions(t)}catch(m){this.prepared=void 0;const f=this.config.getUsers().map(({exec:v})=>Xi(v,m)).find(v=>v!==void 0);if(f!==void 0)throw new Q.
zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${f}.`,{cause:m});const d=(0,de.xS)(m instanceof Error?m.message:String(m));throw new Q.zg("E_CL\
USTER_UNAUTHORIZED",`No credentials for ${this.server}: ${d||"the credential plug-in of the kubeconfig failed"}. Run the kubeconfig's login again, or check its \
files.`,{cause:m})}for(const m of mc(t))this.hide(m);const e=(0,hi.S)(Ws(t)??"");if(e!==void 0)throw new Q.zg("E_KUBECONFIG_SYNTAX",`The token of the kubeconfig\
's user cannot be sent: ${e}.`);const r=this.config.getClusters().some(m=>m.proxyUrl!==void 0),{ca:n,cert:i,key:a,servername:o,rejectUnauthorized:c,headers:l,auth:u}=t,
h=r&&t.agent instanceof vt().Agent?t.agent:this.makeAgent({ca:n,cert:i,key:a},{servername:o,...c===void 0?{}:{rejectUnauthorized:c}});return this.agents.add(h),
{agent:h,...l?{headers:l}:{},...u?{auth:u}:{}}}makeAgent(t,e){const r={keepAlive:!0,maxSockets:16};return this.server.startsWith("http:")?new(vt()).Agent(r):new gn(
{...r,...e,secureContext:(0,en.createSecureContext)(t)})}};function Ws({headers:t}){const e=Object.entries(t??{}).find(([r])=>r.toLowerCase()==="authorization")?.[1];
return typeof e=="string"?e:void 0}async function pc(t,e){const r=new AbortController,n=new Promise((i,a)=>e.addEventListener("abort",()=>a((0,Q.uQ)(e.reason)),
{once:!0,signal:r.signal}));try{return await Promise.race([t,n])}finally{r.abort()}}function mc({headers:t,auth:e}){const r=Ws({headers:t}),n=r===void 0?[]:[r.replace(
/^\w+ /,"")];return e?[...n,e.slice(e.indexOf(":")+1),Buffer.from(e).toString("base64")]:n}var gc=[[/Image/,/denied|unauthorized|authentication|forbidden/i,"giv\
e the pod's service account an imagePullSecret for that registry, or correct the image's name"],[/InvalidImageName/,/./,"correct the image's name in deploy.yaml\
 or --image"],[/Image/,/not found|unknown|does not exist/i,"push the image, or correct its name in deploy.yaml or --image"],[/Image/,/./,"see whether the nodes \
can reach the registry"],[/ConfigError|FailedMount/,/./,"make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml"],[/OOMKilled/,
/./,"give the container more memory (resources.limits.memory in deploy.yaml)"],[/Unschedulable/,/persistentvolumeclaim "[^"]*" not found/,"make the PersistentVo\
lumeClaim that it names in this namespace, or correct its name in deploy.yaml"],[/Unschedulable/,/persistentvolumeclaim "[^"]*" is being deleted/,"wait until th\
e claim is gone and make it anew, or name another one in deploy.yaml"],[/Unschedulable/,/unbound immediate PersistentVolumeClaims?/,"see why the claim is not bo\
und (kubectl describe pvc): its StorageClass has to exist and to have a provisioner that runs"],[/Unschedulable/,/volume node affinity conflict/,"the volume can\
 be mounted on other nodes only: let the pod go there, or use storage that all nodes reach"],[/Unschedulable/,/The autoscaler does not help/,"raise the autoscal\
er's limits, or ask for what one of its nodes has (resources.requests, nodeSelector and tolerations in deploy.yaml)"],[/Unschedulable/,/untolerated taint/,"tole\
rate the taint in deploy.yaml (tolerations), or make room on nodes without it"],[/Unschedulable/,/didn't match Pod's node affinity\/selector/,"correct nodeSelec\
tor or affinity in deploy.yaml, or label a node with what they ask for"],[/Unschedulable/,/./,"make room on the nodes, or ask for less (resources.requests, node\
Selector and tolerations in deploy.yaml)"],[/FailedCreate/,/no PriorityClass with name/,"correct priorityClassName in deploy.yaml, or let an administrator make \
that PriorityClass"],[/FailedCreate/,/RuntimeClass "[^"]*" not found/,"correct runtimeClassName in deploy.yaml, or let an administrator make that RuntimeClass"],
[/FailedCreate/,/serviceaccount "[^"]*" not found/,"make the ServiceAccount that it names in this namespace, or correct serviceAccountName in deploy.yaml"],[/FailedCreate/,
/violates PodSecurity/,"set in deploy.yaml what the Pod Security level of the namespace demands (securityContext), or deploy to a namespace that allows it"],[/FailedCreate/,
/(?:maximum|minimum) .* usage|max limit to request ratio/,"keep resources in deploy.yaml within the LimitRange of the namespace"],[/FailedCreate|CreateError|OperatorReportsFailure/,
/quota/,"raise the quota of the namespace, or ask for less in deploy.yaml"],[/FailedCreate|CreateError|OperatorReportsFailure/,/\bis invalid: /,"correct in depl\
oy.yaml the field that the API names"],[/FailedCreate/,/./,"change deploy.yaml so that admission accepts its pods"],[/ProgressDeadlineExceeded/,/./,"see the eve\
nts above; where it is only slow, raise --timeout and progressDeadlineSeconds in deploy.yaml"],[/OperatorSilent/,/./,"see whether Seldon's operator runs and wha\
t its log says (usually in the namespace seldon-system)"],[/OperatorReportsFailure/,/./,"correct in deploy.yaml what the operator names; its log tells more"],[/Deleted|Superseded/,
/./,"run this again once nobody else works on it"]];function vc({ending:t,namespace:e,pod:r,container:n,cause:i}){if(t.state==="current")return;const{reason:a,message:o}=t.
state==="failed"?t:{reason:"",message:""},c=n!==void 0&&(n.state.kind==="terminated"||n.restarts>0);if(c&&n.isInit)return"see whether the storage initializer ma\
y read the model: its URI, and the Secret that --storage-secret or envSecretRefName names";const l=/ModuleNotFoundError: No module named '([\w.]+)'/.exec(i??"")?.[1];
if(c&&l!==void 0)return`log the model with ${l} among its requirements or code paths, or serve it by an image that has it (--image)`;const u=n?.lastReason==="OO\
MKilled"?"OOMKilled":a,h=gc.find(([m,f])=>m.test(u)&&f.test(o));if(h)return h[2];if(c&&r!==void 0)return`read its log; where the pod stays (--on-failure keep) t\
he whole of it: kubectl -n ${e} logs ${r} -c ${n.name}${n.restarts>0?" --previous":""}`;if(t.state==="timeout")return/(?:Readiness|Startup|Liveness) probe failed/.
test(t.waitingFor)?"see in its log why its probe is not answered well, or correct the probe in deploy.yaml; give it longer with --timeout where it is only slow":
"give it longer with --timeout where it is only slow"}var yc=[500,20],wc=4*1024*1024,bc=64*1024;async function Sc(t,e,r,n,i){const a=n.state.kind!=="terminated"&&
n.restarts>0;for(const o of[a,!a]){const c=(await _c(t,Ec(e,r,n,o),i))?.trimEnd()??"";if(c!=="")return{title:`log of ${r.name}, container ${n.name}${o?", its pr\
evious run":""}`,text:(0,de.YI)(c)}}}var Ec=(t,e,{name:r},n)=>`${(0,J.Ph)({resource:J.Jw,namespace:t,name:e.name})}/log?${new URLSearchParams({container:r,...n?
{previous:"true"}:{}}).toString()}`;async function _c(t,e,r){let n;for(const i of yc)try{const a=await t.exchange({method:"GET",path:`${e}&tailLines=${i}`,accept:"\
*/*",maxBytes:wc},r);if(a.status!==200||(n=a.body.slice(-bc),!a.cut))return n}catch{return n}return n}var kc=t=>zs(t).join(`
`),zs=({text:t,below:e=[]})=>[(0,de.xS)(t),...e.flatMap((r,n)=>Ac(r,n===e.length-1))];function Ac(t,e){const[r="",...n]=zs(t);return[`${e?"\u2514\u2500":"\u251C\u2500"}\
 ${r}`,...n.map(i=>`${e?" ":"\u2502"}  ${i}`)]}var Fr=5;function Cc(t,e){const r=e.deployments.filter(n=>(0,re.D0)(n,t.uid));return kc({text:Ic(t,e.owner),below:r.
map(n=>Oc(t,n,e))})}function Ic(t,e){const{resource:{kind:r},name:n}=t.owner,i=e&&t.readStatus(e),a=i?(0,re.vx)(e)?"is being deleted":i.state==="ready"?"ready":
[i.state==="failed"?"failed":"not ready",i.description].filter(Boolean).join(": "):"does not exist";return`${r} ${n}: ${a}`}function Oc(t,e,r){const{uid:n,revision:i,
availableReplicas:a,replicas:o,updatedReplicas:c,conditions:l}=(0,re.zi)(e),u=(0,re.vx)(e)?", is being deleted":(0,le.JH)(e,t)?"":", of an earlier version",h=l.
find(m=>m.type==="Progressing"&&m.status==="False");return{text:`Deployment ${(0,re.Vb)(e)}: ${a} of ${o} available, ${c} of the current template${u}${h?`, ${h.
reason}: ${h.message}`:""}`,below:r.replicaSets.filter(m=>(0,re.D0)(m,n)).flatMap(m=>Tc(m,i,r.pods))}}function Tc(t,e,r){const n=(0,re.Q5)(t),i=r.filter(l=>(0,re.
D0)(l,(0,re.kz)(t))).map(re.fe),a=n.conditions.find(l=>l.type==="ReplicaFailure"&&l.status==="True");if(i.length===0&&!a)return[];const o=`ReplicaSet ${n.name}:\
 ${i.length===1?"1 pod":`${i.length} pods`}${n.revision===e?"":" of an earlier template"}${a?`, ${a.reason}: ${a.message}`:""}`,c=i.length>Fr?[{text:`${i.length-
Fr} more pods`}]:[];return[{text:o,below:[...i.slice(0,Fr).map(xc),...c]}]}function xc({name:t,phase:e,isReady:r,isDeleting:n,reason:i,message:a,conditions:o,containers:c}){
const l=o.find(m=>m.type==="PodScheduled"&&m.status==="False"),u=[i,a,l?.message].filter(Boolean).join(": "),h=`Pod ${t}: ${n?"ends":r?"ready":e||"new"}${u?`, ${u}`:
""}`;return r?{text:h}:{text:h,below:c.map(m=>({text:(0,le.rc)(m)}))}}function qs(t,{deployments:e,replicaSets:r,pods:n}){const i=new Set([t.uid]);for(const a of[
...e,...r,...n])[...i].some(o=>(0,re.D0)(a,o))&&i.add((0,re.kz)(a));return i}function Rc(t,e){const r=qs(t,e),n=e.pods.filter(o=>r.has((0,re.kz)(o))),i=new Set(
t.workloads.map(({marker:o})=>o)),a=n.filter(o=>i.has((0,j.$6)(o,"metadata","annotations",t.markerAnnotation)??""));return(a.length>0?a:n).map(re.fe)}var Pc=8e3,
Bc=15,Mc=5e3,Nc=600,Uc=12;async function $c(t,e,r,n,i){const{namespace:a=""}=r.owner,o=he=>t.list(he,a,{labelSelector:r.labelSelector}).catch(()=>[]),[c,l,u,h]=await Promise.
all([t.get(r.owner).catch(()=>{}),o(J.bg),o(J.SZ),o(J.Jw)]),m={owner:c,deployments:l,replicaSets:u,pods:h},f=n.state==="failed"&&(0,le.RS)(n)?void 0:Dc(Rc(r,m),
n),d=f&&Lc(f,n),v=d!==void 0&&(d.state.kind==="terminated"||d.restarts>0),g=v?f?.containers.find(he=>he.isInit&&he!==d&&he.state.kind==="terminated"):void 0,S=he=>f&&
he?Sc(e,a,f,he,i):Promise.resolve(void 0),[E,U,D]=await Promise.all([S(d),S(g),Fc(t,a,qs(r,m))]),F=v&&E?(0,$e.V)(E.text):void 0,k=d?.state.kind==="terminated"?d.
state.exitCode:d?.lastExitCode,H=`${f?.name??""}, container ${d?.name??""}${k===void 0?"":`, exit code ${k}`}`,Z=vc({ending:n,namespace:a,pod:f?.name,container:d,
cause:F&&Ys(F)}),ie=Cc(r,m);return{objects:[(0,de.Jj)(ie,Pc),...D.length>0?["Warnings, the newest last:",...D]:[]].join(`
`),...Z===void 0?{}:{advice:(0,de.YI)(Z)},...E?{log:E,excerpt:Js(E.text,F)}:{},...U?{initLog:{...U,text:Js(U.text,void 0)}}:{},...F===void 0?{}:{cause:(0,de.Jj)(
(0,de.YI)(`${Ys(F)} (${H})`),Nc)}}}var Ys=({text:t,also:e})=>e===void 0?t:`${t}; with it: ${e}`;function Js(t,e){const r=t.split(`
`),n=e===void 0?r.length:e.line+1;return r.slice(Math.max(0,n-Uc),n).join(`
`)}function Dc(t,e){const r=e.state==="failed"?t.find(({name:i})=>i===e.pod):void 0,n=({containers:i})=>Math.max(0,...i.map(({restarts:a})=>a));return r??t.filter(
({isDeleting:i})=>!i).toSorted((i,a)=>n(a)-n(i))[0]}function Lc({containers:t},e){return(e.state==="failed"?t.find(({name:n})=>n===e.container):void 0)??t.find(
n=>!(0,re.$L)(n))??t.find(({isInit:n})=>!n)}async function Fc(t,e,r){return(await t.list(J.AZ,e,{fieldSelector:"type=Warning",maxItems:Mc}).catch(()=>[])).filter(
i=>(0,j.$6)(i,"type")==="Warning"&&r.has((0,j.$6)(i,"involvedObject","uid")??"")).map(i=>({event:i,time:(0,j.$6)(i,"lastTimestamp")??(0,j.$6)(i,"eventTime")??""})).
toSorted((i,a)=>i.time.localeCompare(a.time)).slice(-Bc).map(({event:i,time:a})=>{const o=(0,j.tk)(i,"count")??1,c=`${(0,j.$6)(i,"involvedObject","kind")??""}/${(0,j.
$6)(i,"involvedObject","name")??(0,re.Vb)(i)}`;return(0,de.xS)(`${a} ${c} ${(0,j.$6)(i,"reason")??""}${o>1?` (${o} times)`:""}: ${(0,j.$6)(i,"message")??""}`)})}
var Zs=2e4,jc=5e3;async function Hc(t,e,r){const n=AbortSignal.timeout(Zs),i=t.withSignal(AbortSignal.any([r,n]));try{const[a,o,c]=await Promise.all([i.get(e.owner),
(0,le.s_)(i,e),i.list(J.AZ,e.owner.namespace??"",{fieldSelector:le.HT,maxItems:jc}).catch(()=>{})]);return{owner:a,...o,events:c?.filter(le.c0)}}catch(a){return n.
aborted?new Q.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${t.server} did not show within ${Zs/1e3} s what is there.`):(0,Q.uQ)(a)}}var Vc=2/3,Kc=3,Gc=1e3,Wc=2,jr=({
name:t,namespace:e},r)=>new Q.zg("E_DEPLOY_HELD",`Another deploy of this name is under way: the lease ${e??""}/${t} is held by ${(0,de.xS)(r,300)}. Run this aga\
in when it has ended.`),Xs=1e4,zc=({name:t,namespace:e})=>new Q.zg("E_CLUSTER_UNREACHABLE",`The lease ${e??""}/${t} could not be released within ${Xs/1e3} s.`),
Qs=({name:t,namespace:e},r)=>new Q.zg("E_CLUSTER_UNREACHABLE",`The lease ${e??""}/${t} could not be renewed in time, so nothing more was written: another deploy\
 of this name may have begun. Check that the API server at ${r} answers, then run this again.`);function qc(t,e,r,n,{durationMs:i,now:a}){const o=new AbortController,
c=new AbortController,l=new AbortController,u=t.withSignal(c.signal);let h=r,m;const f=async()=>{for(;!l.signal.aborted;)try{const E=await n(u,h.object);if(E){h=
E;return}const U=await u.get(e);if(!U||(0,j.$6)(U,"spec","holderIdentity")!==(0,j.$6)(r.object,"spec","holderIdentity"))return o.abort(jr(e,"somebody else, who \
took it over"));h={...h,object:U}}catch{await(0,Te.v)(Gc,l.signal).catch(()=>{})}},d=()=>{if(o.signal.aborted)throw(0,Te.J)(o.signal)},v=()=>a()<h.atMs+i*Vc,g=()=>m??=
f().finally(()=>m=void 0),S=setInterval(()=>{g()},i/Kc);return S.unref(),{lost:o.signal,assertBelieved:()=>{if(d(),!v())throw Qs(e,t.server)},believe:async E=>{
if(d(),v())return;const U=new AbortController,D=(0,Te.v)(i*Wc,AbortSignal.any([E,o.signal,l.signal,U.signal])).then(()=>Promise.reject(Qs(e,t.server)));try{for(;!v();)
await Promise.race([g(),D]);d()}finally{U.abort()}},release:async()=>{clearInterval(S),l.abort(),setTimeout(()=>c.abort(zc(e)),Xs).unref(),await m;const E=(0,j.
$6)(h.object,"metadata","uid"),U=(0,j.$6)(h.object,"metadata","resourceVersion");E!==void 0&&U!==void 0&&!o.signal.aborted&&await u.delete(e,{uid:E,resourceVersion:U,
propagation:"Background"}),c.abort()}}}var Yc=15e3,Jc=1e3;async function Zc(t,e,r){const{namespace:n,name:i,holder:a,durationMs:o=Yc,now:c=()=>Date.now()}=e,l={
resource:J.Q,namespace:n,name:i},u=async(m,f)=>{const d=c(),v={apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:f&&(0,j.Gv)(f.metadata)?f.metadata:{name:i,
namespace:n,labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{holderIdentity:a,leaseDurationSeconds:Math.ceil(o/1e3),renewTime:Qc(new Date)}},g=await(f?
m.replace(l,v):m.create(l,v));return g&&{object:g,atMs:d}},h=await u(t,void 0)??await Xc(t,l,u,e.report,r);return qc(t,l,h,u,{durationMs:o,now:c})}async function Xc(t,e,r,n,i){
let a,o=performance.now();for(;;){const c=await t.get(e);if(!c){const m=await r(t,void 0);if(m)return m;continue}const l=(0,j.$6)(c,"spec","holderIdentity")??"",
u=JSON.stringify((0,j.fK)(c,"spec"));if(a!==void 0&&u!==a)throw jr(e,l);const h=((0,j.tk)(c,"spec","leaseDurationSeconds")??0)*1e3;if(a===void 0&&(o=performance.
now(),n?.(`The lease ${e.name} is held by ${(0,de.xS)(l,300)}; looking for at most ${h/1e3} s whether that is still alive.`)),a=u,l===""||performance.now()-o>=h){
const m=await r(t,c);if(m)return m;throw jr(e,l)}await(0,Te.v)(Jc,i)}}var Qc=t=>t.toISOString().replace("Z","000Z"),eu=1e3;async function tu(t,e,r,{timeoutMs:n,
report:i,onDeleted:a},o){const c=new Set([r]);n!==void 0&&await ti(t,e,r,c),await t.delete(e,{uid:r,propagation:"Background"}),a?.(),n!==void 0&&await ei(t,e,r,
{timeoutMs:n,report:i},o,c)}async function ei(t,e,r,{timeoutMs:n,report:i},a,o=new Set([r])){const c=performance.now()+n;let l="";for(;;){const u=await ti(t,e,r,
o),h=u.find(({object:d})=>Hr(d).length>0)??u[0];if(h===void 0)return;const m=ri(h.object),f=`${(0,J.vY)(h.address)}${u.length>1?` and ${u.length-1} more`:""} to\
 be gone${m===""?"":`, held by ${m}`}`;if(performance.now()>=c)throw new Q.zg("E_TIMEOUT",`${(0,J.vY)(e)} was deleted, but after ${Math.round(n/1e3)} s it still\
 waits for ${f}. ${nu(h)}`);f!==l&&i(`waiting for ${f}`),l=f,await(0,Te.v)(Math.min(eu,Math.max(0,c-performance.now())),a)}}async function ti(t,e,r,n){const{namespace:i=""}=e,
a=[J.bg,J.SZ,J.Jw],[o,...c]=await Promise.all([t.get(e),...a.map(u=>t.list(u,i))]),l=o&&(0,re.kz)(o)===r?[{address:e,object:o}]:[];for(const[u,h]of a.entries())
for(const m of c[u]??[])[...n].some(f=>(0,re.D0)(m,f))&&(n.add((0,re.kz)(m)),l.push({address:{resource:h,namespace:i,name:(0,re.Vb)(m)},object:m}));return l}var Hr=t=>(0,re.
vx)(t)?(0,j.i1)(t,"metadata","finalizers"):[];function ri(t){const e=Hr(t).map(r=>JSON.stringify((0,de.xS)(r,100)));return e.length===0?"":`the ${e.length===1?"\
finalizer":"finalizers"} ${e.slice(0,5).join(", ")}`}var ru=new Set(["foregroundDeletion","orphan"]);function nu({address:t,object:e}){const{resource:{plural:r,
group:n,kind:i},namespace:a="",name:o}=t,c=Hr(e);if(c.some(u=>!ru.has(u))){const u=`kubectl -n ${a} patch ${n===""?r:`${r}.${n}`} ${o} --type merge -p '{"metada\
ta":{"finalizers":null}}'`;return`Whatever set ${ri(e)} has to take it off once it has cleaned up: see whether that runs, and its log. Only if it is gone for go\
od, and nothing is left for it to clean up: ${u}${i==="SeldonDeployment"?" (Seldon's webhook has to answer for that)":""}.`}if(!(0,re.vx)(e))return"Nothing has \
told it to end: see whether kube-controller-manager runs, whose garbage collector does.";if(c.length>0)return"It waits until what it owns is gone: see whether k\
ube-controller-manager and the webhooks for it run.";const l=(0,j.$6)(e,"spec","nodeName");return l===void 0?"Give it longer with --timeout.":`It still ends on \
the node ${(0,de.xS)(l,100)}: give it longer with --timeout, or see whether that node is well.`}var Vr={maxRetries:5,totalMs:1/0,firstDelayMs:250,maxDelayMs:4e3},
su=3e4;function ni(t,e,r,n=()=>{}){let i=0;const a=async()=>{const o=await ou(t,e,r);return o.kind!=="value"&&i<Vr.maxRetries&&n(o.kind==="failure"?o.error.message:
pn(o.value)),i+=1,o};return(0,tt.L5)(a,Vr,r)}async function si(t,e,r){try{return await t.exchange(e,r)}catch(n){throw r.aborted?(0,Te.J)(r):n instanceof Q.zg?n:
Kr(t.server,n)}}function iu(t,e,r){const n=async()=>{const i=await si(t,e,r);return i.status===429?ii(i):{kind:"value",value:i}};return(0,tt.L5)(n,Vr,r)}async function ou(t,e,r){
try{const n=await t.exchange(e,r);return au(e,n)?ii(n):{kind:"value",value:n}}catch(n){if(r.aborted)throw(0,Te.J)(r);if(n instanceof Q.zg)throw n;const i=Kr(t.server,
n);if(cu((0,Se.Ic)(n).code))throw i;return{kind:"failure",error:i,retryAfterMs:void 0}}}var ii=t=>({kind:"provisional",value:t,retryAfterMs:t.retryAfterMs===void 0?
void 0:Math.min(t.retryAfterMs,su)});function au({method:t},{status:e,body:r}){return e===429||e>=502&&e<=504?!0:e===500&&(t==="GET"||/failed calling webhook|etcdserver|connection refused/.
test(r))}var cu=t=>(0,Se.gt)(t)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(t);function Kr(t,e){const{code:r,message:n}=(0,Se.Ic)(e),a=/CERT|SELF_SIGNED|UNABLE_TO_/.test(
r)?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can reach it.";return new Q.zg("E_CLUSTER_\
UNREACHABLE",`The cluster at ${t} cannot be reached: ${n||r}. ${a}`,{cause:e})}var uu=16*1024*1024;async function*lu(t){const e=new nn.StringDecoder("utf8");let r="";
for await(const n of t){if(!Buffer.isBuffer(n))continue;const i=(r+e.write(n)).split(`
`);if(r=i.pop()??"",r.length>uu)throw new Error("a watch sent a line that is longer than any object");for(const a of i)a!==""&&(yield a)}r!==""&&(yield r)}var hu={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4,relistMs:2e4},du=500,fu=290,pu=3e4,et=class extends Error{};async function mu(t,e,r,n,i=hu){
await new gu(t,e,r,n,i).follow()}var gu=class{constructor(t,e,r,n,i){this.connection=t,this.selection=e,this.events=r,this.signal=n,this.pace=i,this.pauseMs=i.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;wasSilent=!1;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&performance.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(t){if(!this.isWanted())
return;if(t instanceof et)continue;const e=t instanceof Q.zg?t:Kr(this.connection.server,t);if(!this.mayPass(e)){if(!this.selection.isOptional)throw e;return this.
events.onChange([])}this.events.onTrouble(e),await(0,Te.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:t}){return this.failingSinceMs??=performance.now(),t==="E_CLUSTER_UNREACHABLE"?!0:(t==="E_CLUSTER_UNAUTHORIZED"||t==="E\
_CLUSTER_FORBIDDEN")&&this.hasListed&&performance.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=
void 0}async takeTurn(){await(0,Te.v)(Math.max(0,this.notBeforeMs-performance.now()),this.signal),this.notBeforeMs=performance.now()+this.pace.askMs}noteRetryAfter(t){
t!==void 0&&(this.notBeforeMs=Math.max(this.notBeforeMs,performance.now()+Math.min(t,pu)))}async list(){await this.takeTurn();const t=new Map;let e="";do{const r=await this.
connection.exchange({method:"GET",path:this.renderQuery({limit:String(du),continue:e})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new et;
if(r.status!==200||r.cut)throw bt(this.asking("list"),r);const n=(0,j.qF)(r.body);for(const i of(0,j.yR)(n,"items"))this.isKept(i)&&t.set((0,re.kz)(i),this.trim(
i));e=(0,j.$6)(n,"metadata","continue")??"",this.version=(0,j.$6)(n,"metadata","resourceVersion")??""}while(e!=="");this.wasSilent&&!vu(this.objects,t)&&(this.pollUntilMs=
performance.now()+this.pace.pollMs),this.wasSilent=!1,this.objects=t,this.hasListed=!0,this.onHealthy(),this.events.onChange([...t.values()]),this.watchedAtMs=-1/0}async watchOrContinue(){
await(0,Te.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-performance.now()),this.signal),this.watchedAtMs=performance.now();const t=AbortSignal.timeout(Math.round(
this.pace.relistMs*(.75+Math.random()/2)));try{await this.watch(t)}catch(e){if(t.aborted&&this.isWanted())throw new et;if(e instanceof et||e instanceof Q.zg||!this.
isWanted()||performance.now()-this.watchedAtMs<this.pace.askMs)throw e}}async watch(t){const e=this.renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(
fu),resourceVersion:this.version}),r=await this.connection.open({method:"GET",path:e,idleMs:this.pace.idleMs},AbortSignal.any([this.signal,t])),n=r.statusCode??
0;if(n!==200){if(r.destroy(),this.noteRetryAfter((0,tt.mu)(r.headers["retry-after"],Date.now())),n===410)throw new et;const i=bt(this.asking("watch"),{status:n,
body:""});if(n!==403&&n!==405)throw i;const a=this.pollUntilMs===0;return this.pollUntilMs=performance.now()+this.pace.pollMs,a?this.events.onTrouble(i):void 0}
this.onHealthy(),this.wasSilent=!0;for await(const i of lu(r))this.wasSilent=!1,this.take((0,j.qF)(i));if(this.wasSilent)throw new et}take(t){const e=(0,j.fK)(t,
"object"),r=(0,j.$6)(t,"type");if(!(0,j.Gv)(e)||r===void 0)throw new Error("a watch sent something that is no event");if(r==="ERROR"){const n=(0,j.tk)(e,"code")??
500;throw n===410?new et:bt(this.asking("watch"),{status:n,body:JSON.stringify(e)})}this.version=(0,j.$6)(e,"metadata","resourceVersion")??this.version,r!=="BOO\
KMARK"&&(r==="DELETED"||!this.isKept(e)?this.objects.delete((0,re.kz)(e)):this.objects.set((0,re.kz)(e),this.trim(e)),this.events.onChange([...this.objects.values()]))}isKept(t){
return this.selection.isKept?.(t)??!0}trim(t){const{keep:e}=this.selection,r=Object.entries(t).filter(([n])=>e?.includes(n)??!0);return Object.fromEntries(r.map(
([n,i])=>{if(n!=="metadata"||!(0,j.Gv)(i))return[n,i];const{managedFields:a,...o}=i;return[n,o]}))}renderQuery(t){const{resource:e,namespace:r,labelSelector:n,fieldSelector:i}=this.
selection,a=new URLSearchParams;for(const[o,c]of Object.entries({...t,labelSelector:n,fieldSelector:i}))c&&a.set(o,c);return`${(0,J.ab)(e,r)}?${a.toString()}`}asking(t){
return{verb:t,what:this.selection.resource.plural,namespace:this.selection.namespace,server:this.connection.server}}};function vu(t,e){const r=n=>(0,j.$6)(n,"me\
tadata","resourceVersion");return t.size===e.size&&[...t].every(([n,i])=>e.has(n)&&r(e.get(n))===r(i))}var yu=1e4,wu=3e3,bu=class{constructor(t,e={}){this.onSteady=
t,this.steadyMs=e.steadyMs??yu,this.holdMs=e.holdMs??wu}onSteady;ready=new Set;seenAtMs=-1/0;lost=new Map;held=new Map;steadyMs;holdMs;get unsteady(){return new Set(
this.lost.keys())}get settling(){return new Set(this.held.keys())}see(t){const e=new Set(t.filter(re.i_).map(re.kz));for(const r of t){const n=(0,re.kz)(r);this.
ready.has(n)&&!e.has(n)&&!(0,re.vx)(r)?this.lose(n):e.has(n)&&!this.ready.has(n)&&this.hold(n,r),e.has(n)&&this.lost.has(n)&&!this.lost.get(n)&&this.regain(n)}this.
ready=e,this.seenAtMs=Date.now()}stop(){for(const t of[...this.lost.values(),...this.held.values()])clearTimeout(t)}lose(t){clearTimeout(this.held.get(t)),this.
held.delete(t),clearTimeout(this.lost.get(t)),this.lost.set(t,void 0)}hold(t,e){const r=Date.now(),n=(0,re.Oh)(e),i=Math.min(r-this.seenAtMs,Number.isNaN(n)?1/0:
r-n);i>=this.holdMs||this.held.set(t,this.startTimer(this.held,t,this.holdMs-Math.max(0,i)))}regain(t){this.lost.set(t,this.startTimer(this.lost,t,this.steadyMs))}startTimer(t,e,r){
return setTimeout(()=>{t.delete(e),this.onSteady()},r)}},oi=1e4,Su=1e3;async function Eu(t,e,r,n,i){if(i.aborted)throw(0,Te.J)(i);const{seen:a}=r;if(a&&(0,le.pD)(
e,(0,le._T)(a.owner,e.uid,a.objects)).state==="current")return{state:"current"};const o=new AbortController,c=AbortSignal.any([i,o.signal]);(0,rn.setMaxListeners)(
0,c);const l=new ku(e,r),u=E=>mu(t,E,{onChange:U=>l.see(E.resource,U),onTrouble:U=>l.note(U.message)},c),{resource:h,name:m,namespace:f=""}=e.owner,{labelSelector:d}=e,
v=["metadata","status"],g=[u({resource:h,namespace:f,fieldSelector:`metadata.name=${m}`}),u({resource:J.bg,namespace:f,labelSelector:d}),u({resource:J.SZ,namespace:f,
labelSelector:d,keep:v}),u({resource:J.Jw,namespace:f,labelSelector:d,keep:v}),u({resource:J.NP,namespace:f,labelSelector:(0,le.k1)(e),keep:["metadata","endpoin\
ts"]}),u({resource:J.AZ,namespace:f,fieldSelector:le.HT,keep:le.ef,isKept:le.c0,isOptional:!0}),...(0,le.Zc)(e).map(E=>u({resource:E,namespace:f,keep:["metadata",
"spec"],isOptional:!0}))],S=new Promise((E,U)=>{const D=()=>{const F=(0,Te.J)(i);F.code==="E_TIMEOUT"?l.expire():U(F)};i.aborted&&D(),i.addEventListener("abort",
D,{once:!0})});try{for(;;){const{ending:E}=l,U=await Promise.race([E,S,...g.map(k=>k.then(()=>E))]);if(U.state==="current")return U;const D=await Promise.race([
n(o.signal),S]),F=D instanceof Q.zg?l.leaveOpen(D):l.confirm(U,D);if(F!==void 0)return F;D instanceof Q.zg&&await Promise.race([(0,Te.v)(Su,o.signal),S,l.over]),
l.judge()}}finally{o.abort(),l.stop(),await Promise.allSettled(g)}}var ai=(t,e)=>`${t} ${e}`,_u=3e3,ku=class{constructor(t,e){this.expected=t,this.options=e,this.
ending=new Promise(i=>this.end=i),this.lineage=new le.AO(t.uid);const{before:r}=e,n=r?.owner&&t.readStatus(r.owner);for(const{name:i,containers:a}of(r?.pods??[]).
map(re.fe))for(const o of a)this.restartsBefore.set(ai(i,o.name),o.restarts);this.saidBefore=r===void 0?{}:{saidBefore:n?.state==="failed"?n.description:""},this.
over=new Promise(i=>this.endTime=i),this.timers=[setTimeout(()=>this.expire(),e.timeoutMs),setInterval(()=>this.report(!0),oi/4)]}expected;options;ending;over;end=()=>{};endTime=()=>{};seen=new Map;timers;steadiness=new bu(
()=>this.judge());saidBefore;lineage;trouble;restartsBefore=new Map;scheduled=!1;isOver=!1;waitingFor="the cluster to answer";known="";reported="";reportedAtMs=0;see(t,e){
this.take(t,e),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{this.scheduled=!1,this.judge()}))}confirm(t,{owner:e,deployments:r,replicaSets:n,pods:i,endpointSlices:a,
routes:o=[],events:c}){const l=[[this.expected.owner.resource,e?[e]:[]],[J.bg,r],[J.SZ,n],[J.Jw,i],[J.NP,a]];for(const[m,f]of l)this.take(m,f);for(const m of(0,le.
Zc)(this.expected))this.take(m,o.filter(f=>(0,j.fK)(f,"spec","http")!==void 0==(m===J.Km)));c&&this.take(J.AZ,c);const u=this.takeSnapshot(),h=u&&(0,le.pD)(this.
expected,u);if(h?.state==="current")return h;if(t.state==="timeout")return h?.state==="progressing"?{state:"timeout",waitingFor:h.waitingFor}:t;if(t.state==="fa\
iled"&&h?.state==="failed"&&(h.certainty==="certain"||Gr(h)===Gr(t)))return h;this.goOn()}leaveOpen(t){if(this.isOver)return{state:"unseen",why:t,known:this.known};
this.goOn(),this.note(t.message)}expire(){this.isOver=!0,this.endTime(),this.end({state:"timeout",waitingFor:this.waitingFor})}note(t){this.forgetTrouble(),this.
waitingFor=t,this.report(!1)}stop(){for(const t of this.timers)clearTimeout(t);this.steadiness.stop(),this.forgetTrouble()}goOn(){this.forgetTrouble(),this.ending=
new Promise(t=>this.end=t),this.isOver&&this.end({state:"timeout",waitingFor:this.waitingFor})}take(t,e){this.seen.set(t,e),t===J.Jw&&this.steadiness.see(e),this.
lineage.see(this.seen.get(J.bg)??[],this.seen.get(J.SZ)??[])}judge(){const t=this.takeSnapshot();if(!t)return;const e=(0,le.pD)(this.expected,t);if(e.state==="c\
urrent")return this.end(e);if(e.state==="failed")return this.judgeFailure(e);this.forgetTrouble(),this.waitingFor=e.waitingFor,this.known=`it was waiting for ${e.
waitingFor}`,this.report(!1)}judgeFailure(t){const{patienceRestarts:e,unchanged:r=!1}=this.options,n=t.certainty==="lasting"&&!r?Math.min(_u,this.options.patienceMs):
this.options.patienceMs;if(this.known=`${t.object}: ${t.message}`,t.certainty==="certain"&&(!r||(0,le.RS)(t))||this.countRestarts(t)>=e)return this.end(t);const a=Gr(
t);if(this.trouble?.key!==a&&(this.forgetTrouble(),this.trouble={key:a,sinceMs:performance.now(),timer:setTimeout(()=>this.judge(),n+1)}),performance.now()-this.
trouble.sinceMs>=n)return this.end(t);this.waitingFor=t.waitingFor??`${t.object}: ${t.message} (may recover)`,this.report(!1)}countRestarts({pod:t,container:e,restarts:r=0}){
if(t===void 0||e===void 0)return r;const n=ai(t,e),i=this.restartsBefore.get(n)??(this.options.unchanged?r:0);return this.restartsBefore.set(n,i),r-i}forgetTrouble(){
this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){const t=this.seen.get(this.expected.owner.resource),e=[J.bg,J.SZ,J.Jw,J.NP].map(
u=>this.seen.get(u)),[r,n,i,a]=e,o=(0,le.Zc)(this.expected).map(u=>this.seen.get(u));if(!t||!r||!n||!i||!a||o.includes(void 0))return;const c={owner:t[0],deployments:r,
replicaSets:n,pods:i},l={unsteadyPods:this.steadiness.unsteady,settlingPods:this.steadiness.settling,formerReplicaSets:this.lineage.replicaSets,...this.saidBefore};
return{...c,...l,endpointSlices:a,routes:o.flatMap(u=>u??[]),events:this.seen.get(J.AZ)??[]}}report(t){(t?performance.now()-this.reportedAtMs>=oi-100:this.waitingFor!==
this.reported)&&(this.reported=this.waitingFor,this.reportedAtMs=performance.now(),this.options.report(this.waitingFor))}},Gr=({container:t,reason:e,certainty:r})=>`${t??
e}${r==="lasting"?", lasting":""}`,Au=500,Cu=4*1024*1024,Iu=6e4;async function Ou(t,e,r,n,i){await new Promise(o=>setImmediate(o));const a=new fc(t,e,i);return a.
openAhead(),new Tu(a,r,n)}var Tu=class Qr{constructor(e,r,n,i){this.connection=e,this.signal=r,this.log=n,this.lease=i,this.server=e.server,this.defaultNamespace=
e.namespace??"default"}connection;signal;log;lease;server;defaultNamespace;withSignal(e){return new Qr(this.connection,e,this.log,this.lease)}withLease(e){return new Qr(
this.connection,AbortSignal.any([this.signal,e.lost]),this.log,e)}async serves(e){const r=await this.ask({method:"GET",path:(0,J.Vh)(e)});if(r.status===404)return!1;
if(r.status!==200)throw this.fail("get",{what:(0,J.Vh)(e)},r);return(0,j.yR)((0,j.qF)(r.body),"resources").some(n=>(0,j.$6)(n,"name")===e.plural)}async get(e){const r=await this.
ask({method:"GET",path:(0,J.Ph)(e)});if(!(r.status===404&&Wr(r,e)))return this.read("get",e,r)}async list(e,r,{labelSelector:n,fieldSelector:i,maxItems:a=1/0}={}){
const o=[];let c="";do{const l=new URLSearchParams({limit:String(Au)});n!==void 0&&l.set("labelSelector",n),i!==void 0&&l.set("fieldSelector",i),c&&l.set("conti\
nue",c);const u=await this.ask({method:"GET",path:`${(0,J.ab)(e,r)}?${l.toString()}`});if(u.status!==200)throw this.fail("list",{what:e.plural,namespace:r},u);const h=(0,j.
qF)(u.body);o.push(...(0,j.yR)(h,"items")),c=(0,j.$6)(h,"metadata","continue")??""}while(c&&o.length<a);return o}async create(e,r){const n=`${(0,J.ab)(e.resource,
e.namespace)}?fieldManager=${qe.bU}`,i=await iu(this.connection,this.guard({method:"POST",path:n,body:JSON.stringify(r)}),this.signal);if(i.status!==409)return this.
read("create",e,i)}async apply(e,r,n={}){const i=await this.sendApply(e,r,n),a=Wi(i);if(a.length>0)throw zi(e,a,await this.get(e).catch(()=>{}),r);return this.read(
"patch",e,i)}async applyTo(e,r,n){const i=(0,j.fK)(r,"metadata"),a=await this.sendApply(e,{...r,metadata:{...(0,j.Gv)(i)?i:{},resourceVersion:n}},{force:!0});return this.
readUnlessChanged(e,a)}async setOwnership(e,r,n){const i=JSON.stringify([{op:"replace",path:"/metadata/managedFields",value:r},{op:"replace",path:"/metadata/res\
ourceVersion",value:n}]),a=await this.ask({method:"PATCH",path:`${(0,J.Ph)(e)}?fieldManager=${qe.bU}`,body:i,contentType:"application/json-patch+json"});return this.
readUnlessChanged(e,a)}async replace(e,r){const n=`${(0,J.Ph)(e)}?fieldManager=${qe.bU}`,i=await this.ask({method:"PUT",path:n,body:JSON.stringify(r)});if(!(i.status===
409||i.status===404))return this.read("update",e,i)}async delete(e,{uid:r,resourceVersion:n,propagation:i="Background"}={}){const a={...r===void 0?{}:{uid:r},...n===
void 0?{}:{resourceVersion:n}},o=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:i,preconditions:a}),c=await this.ask({method:"DELETE",path:(0,J.
Ph)(e),body:o});return c.status===404&&Wr(c,e)||c.status===409?!1:(this.read("delete",e,c),!0)}async proxyToService(e,r,n,i,a){const o=`/api/v1/namespaces/${encodeURIComponent(
e)}/services/${encodeURIComponent(r)}:${n}/proxy`;return si(this.connection,{method:"POST",path:`${o}${i}`,body:a,maxBytes:Cu,idleMs:Iu},this.signal)}listRolloutObjects(e){
return(0,le.s_)(this,e)}waitForRollout(e,r){return Eu(this.connection,e,r,n=>Hc(this,e,n),this.signal)}diagnose(e,r){return $c(this,this.connection,e,r,this.signal)}remove(e,r,n){
return tu(this,e,r,n,this.signal)}waitForRemoval(e,r,n,i){return ei(this,e,r,{timeoutMs:n,report:i},this.signal)}hold(e,r,n,i){return Zc(this,{namespace:e,name:r,
holder:n,report:i},this.signal)}close(){this.connection.close()}sendApply(e,r,{dryRun:n=!1,force:i=!1}){const a=new URLSearchParams({fieldManager:qe.bU,force:String(
i),fieldValidation:"Strict"});n&&a.set("dryRun","All");const c={method:"PATCH",path:`${(0,J.Ph)(e)}?${a.toString()}`,body:JSON.stringify(r),contentType:"applica\
tion/apply-patch+yaml"};return ni(this.connection,this.guard(c),this.signal,l=>this.log.progress(`The cluster did not take ${(0,J.vY)(e)}; trying again. ${l}`))}readUnlessChanged(e,r){
if(!(r.status===409||r.status===404&&Wr(r,e)))return this.read("patch",e,r)}ask(e){return ni(this.connection,this.guard(e),this.signal)}guard(e){const{lease:r}=this;
return r===void 0||e.method==="GET"?e:{...e,assertMaySend:n=>r.believe(n)}}read(e,r,n){const i=(0,j.qF)(n.body);if(n.status>=200&&n.status<300&&(0,j.Gv)(i)&&!n.
cut)return i;throw this.fail(e,{what:(0,J.vY)(r),namespace:r.namespace},n)}fail(e,r,n){return bt({...r,verb:e,server:this.server},n)}};function Wr({body:t},{resource:e}){
return(0,j.$6)((0,j.qF)(t),"details","kind")===e.plural}})};
