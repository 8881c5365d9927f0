"use strict";exports.id=55,exports.ids=[55],exports.modules={51:((zr,it,X)=>{X.d(it,{D:()=>Y});var se=X(1660),ye=X(9596),Y=(0,ye.P$)({"required-builtin:buffer"(Xe,ze){ze.exports=
((0,se.e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node:buffer")}})}),9348:((zr,it,X)=>{X.d(it,{EI:()=>jt,Hr:()=>Ce,YP:()=>Y,g5:()=>ot,n5:()=>Xe,qX:()=>xe,z7:()=>ze});
var se=X(1660),ye=X(9596),Y=(0,ye.P$)({"required-builtin:events"(P,ae){ae.exports=((0,se.e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node:events")}}),Xe=(0,ye.P$)({"\
required-builtin:http"(P,ae){ae.exports=((0,se.e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node:http")}}),ze=(0,ye.P$)({"required-builtin:stream"(P,ae){ae.exports=((0,se.
e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node:stream")}}),ot=(0,ye.P$)({"required-builtin:net"(P,ae){ae.exports=((0,se.e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node\
:net")}}),Ce=(0,ye.P$)({"required-builtin:util"(P,ae){ae.exports=((0,se.e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node:util")}}),jt=(0,ye.P$)({"required-builtin:tl\
s"(P,ae){ae.exports=((0,se.e7)(),(0,ye.Yp)(se.VY)).requireOfNode("node:tls")}}),xe=(0,ye.P$)({"required-builtin:url"(P,ae){ae.exports=((0,se.e7)(),(0,ye.Yp)(se.
VY)).requireOfNode("node:url")}})}),3537:((zr,it,X)=>{X.d(it,{connectCluster:()=>hu});var se=X(9348),ye=X(7396),Y=X(3395),Xe=X(1143),ze=X(2593),ot=X(4054),Ce=X(
114),jt=X(51),xe=X(1660),P=X(8243),ae=X(7522),ue=X(4446),ee=X(9596),Qs=X(7067),vt=X.n(Qs),ei=X(4708),Ht=X.n(ei),Qe=X(3024),Te=X.n(Qe),qr=X(8161),pu=X.n(qr),at=X(
6760),qe=X.n(at),ti=X(7030),ri=X.n(ti),ni=X(1421),Je=X.n(ni),si=X(9154),ii=X.n(si),Jr=X(8474),mu=X.n(Jr),Yr=X(6193),gu=X.n(Yr),oi=(0,ee.P$)({"node_modules/smart\
-buffer/build/utils.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=(0,jt.D)(),r={INVALID_ENCODING:"Invalid encoding provided. Please\
 specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero\
.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBu\
ffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A \
numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric va\
lue is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value mov\
es cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"\
Attempted to write beyond the bounds of the managed data."};e.ERRORS=r;function n(m){if(!t.Buffer.isEncoding(m))throw new Error(r.INVALID_ENCODING)}e.checkEncoding=
n;function a(m){return typeof m=="number"&&isFinite(m)&&u(m)}e.isFiniteInteger=a;function o(m,f){if(typeof m=="number"){if(!a(m)||m<0)throw new Error(f?r.INVALID_OFFSET:
r.INVALID_LENGTH)}else throw new Error(f?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function i(m){o(m,!1)}e.checkLengthValue=i;function c(m){o(m,!0)}
e.checkOffsetValue=c;function l(m,f){if(m<0||m>f.length)throw new Error(r.INVALID_TARGET_OFFSET)}e.checkTargetOffset=l;function u(m){return typeof m=="number"&&
isFinite(m)&&Math.floor(m)===m}function d(m){if(typeof BigInt>"u")throw new Error("Platform does not support JS BigInt type.");if(typeof t.Buffer.prototype[m]>"\
u")throw new Error(`Platform does not support Buffer.prototype.${m}.`)}e.bigIntAndBufferInt64Check=d}}),ai=(0,ee.P$)({"node_modules/smart-buffer/build/smartbuff\
er.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=oi(),r=4096,n="utf8",a=class Ys{constructor(i){if(this.length=0,this._encoding=n,this.
_writeOffset=0,this._readOffset=0,Ys.isSmartBufferOptions(i))if(i.encoding&&(t.checkEncoding(i.encoding),this._encoding=i.encoding),i.size)if(t.isFiniteInteger(
i.size)&&i.size>0)this._buff=Buffer.allocUnsafe(i.size);else throw new Error(t.ERRORS.INVALID_SMARTBUFFER_SIZE);else if(i.buff)if(Buffer.isBuffer(i.buff))this._buff=
i.buff,this.length=i.buff.length;else throw new Error(t.ERRORS.INVALID_SMARTBUFFER_BUFFER);else this._buff=Buffer.allocUnsafe(r);else{if(typeof i<"u")throw new Error(
t.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.allocUnsafe(r)}}static fromSize(i,c){return new this({size:i,encoding:c})}static fromBuffer(i,c){return new this(
{buff:i,encoding:c})}static fromOptions(i){return new this(i)}static isSmartBufferOptions(i){const c=i;return c&&(c.encoding!==void 0||c.size!==void 0||c.buff!==
void 0)}readInt8(i){return this._readNumberValue(Buffer.prototype.readInt8,1,i)}readInt16BE(i){return this._readNumberValue(Buffer.prototype.readInt16BE,2,i)}readInt16LE(i){
return this._readNumberValue(Buffer.prototype.readInt16LE,2,i)}readInt32BE(i){return this._readNumberValue(Buffer.prototype.readInt32BE,4,i)}readInt32LE(i){return this.
_readNumberValue(Buffer.prototype.readInt32LE,4,i)}readBigInt64BE(i){return t.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(Buffer.prototype.
readBigInt64BE,8,i)}readBigInt64LE(i){return t.bigIntAndBufferInt64Check("readBigInt64LE"),this._readNumberValue(Buffer.prototype.readBigInt64LE,8,i)}writeInt8(i,c){
return this._writeNumberValue(Buffer.prototype.writeInt8,1,i,c),this}insertInt8(i,c){return this._insertNumberValue(Buffer.prototype.writeInt8,1,i,c)}writeInt16BE(i,c){
return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,i,c)}insertInt16BE(i,c){return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,i,c)}writeInt16LE(i,c){
return this._writeNumberValue(Buffer.prototype.writeInt16LE,2,i,c)}insertInt16LE(i,c){return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,i,c)}writeInt32BE(i,c){
return this._writeNumberValue(Buffer.prototype.writeInt32BE,4,i,c)}insertInt32BE(i,c){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,i,c)}writeInt32LE(i,c){
return this._writeNumberValue(Buffer.prototype.writeInt32LE,4,i,c)}insertInt32LE(i,c){return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,i,c)}writeBigInt64BE(i,c){
return t.bigIntAndBufferInt64Check("writeBigInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigInt64BE,8,i,c)}insertBigInt64BE(i,c){return t.bigIntAndBufferInt64Check(
"writeBigInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigInt64BE,8,i,c)}writeBigInt64LE(i,c){return t.bigIntAndBufferInt64Check("writeBigInt64LE"),this.
_writeNumberValue(Buffer.prototype.writeBigInt64LE,8,i,c)}insertBigInt64LE(i,c){return t.bigIntAndBufferInt64Check("writeBigInt64LE"),this._insertNumberValue(Buffer.
prototype.writeBigInt64LE,8,i,c)}readUInt8(i){return this._readNumberValue(Buffer.prototype.readUInt8,1,i)}readUInt16BE(i){return this._readNumberValue(Buffer.prototype.
readUInt16BE,2,i)}readUInt16LE(i){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,i)}readUInt32BE(i){return this._readNumberValue(Buffer.prototype.
readUInt32BE,4,i)}readUInt32LE(i){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,i)}readBigUInt64BE(i){return t.bigIntAndBufferInt64Check("readBig\
UInt64BE"),this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,i)}readBigUInt64LE(i){return t.bigIntAndBufferInt64Check("readBigUInt64LE"),this._readNumberValue(
Buffer.prototype.readBigUInt64LE,8,i)}writeUInt8(i,c){return this._writeNumberValue(Buffer.prototype.writeUInt8,1,i,c)}insertUInt8(i,c){return this._insertNumberValue(
Buffer.prototype.writeUInt8,1,i,c)}writeUInt16BE(i,c){return this._writeNumberValue(Buffer.prototype.writeUInt16BE,2,i,c)}insertUInt16BE(i,c){return this._insertNumberValue(
Buffer.prototype.writeUInt16BE,2,i,c)}writeUInt16LE(i,c){return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,i,c)}insertUInt16LE(i,c){return this._insertNumberValue(
Buffer.prototype.writeUInt16LE,2,i,c)}writeUInt32BE(i,c){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,i,c)}insertUInt32BE(i,c){return this._insertNumberValue(
Buffer.prototype.writeUInt32BE,4,i,c)}writeUInt32LE(i,c){return this._writeNumberValue(Buffer.prototype.writeUInt32LE,4,i,c)}insertUInt32LE(i,c){return this._insertNumberValue(
Buffer.prototype.writeUInt32LE,4,i,c)}writeBigUInt64BE(i,c){return t.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,
8,i,c)}insertBigUInt64BE(i,c){return t.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,i,c)}writeBigUInt64LE(i,c){
return t.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,i,c)}insertBigUInt64LE(i,c){return t.bigIntAndBufferInt64Check(
"writeBigUInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,i,c)}readFloatBE(i){return this._readNumberValue(Buffer.prototype.readFloatBE,4,
i)}readFloatLE(i){return this._readNumberValue(Buffer.prototype.readFloatLE,4,i)}writeFloatBE(i,c){return this._writeNumberValue(Buffer.prototype.writeFloatBE,4,
i,c)}insertFloatBE(i,c){return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,i,c)}writeFloatLE(i,c){return this._writeNumberValue(Buffer.prototype.writeFloatLE,
4,i,c)}insertFloatLE(i,c){return this._insertNumberValue(Buffer.prototype.writeFloatLE,4,i,c)}readDoubleBE(i){return this._readNumberValue(Buffer.prototype.readDoubleBE,
8,i)}readDoubleLE(i){return this._readNumberValue(Buffer.prototype.readDoubleLE,8,i)}writeDoubleBE(i,c){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,
8,i,c)}insertDoubleBE(i,c){return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,i,c)}writeDoubleLE(i,c){return this._writeNumberValue(Buffer.prototype.
writeDoubleLE,8,i,c)}insertDoubleLE(i,c){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,i,c)}readString(i,c){let l;typeof i=="number"?(t.checkLengthValue(
i),l=Math.min(i,this.length-this._readOffset)):(c=i,l=this.length-this._readOffset),typeof c<"u"&&t.checkEncoding(c);const u=this._buff.slice(this._readOffset,this.
_readOffset+l).toString(c||this._encoding);return this._readOffset+=l,u}insertString(i,c,l){return t.checkOffsetValue(c),this._handleString(i,!0,c,l)}writeString(i,c,l){
return this._handleString(i,!1,c,l)}readStringNT(i){typeof i<"u"&&t.checkEncoding(i);let c=this.length;for(let u=this._readOffset;u<this.length;u++)if(this._buff[u]===
0){c=u;break}const l=this._buff.slice(this._readOffset,c);return this._readOffset=c+1,l.toString(i||this._encoding)}insertStringNT(i,c,l){return t.checkOffsetValue(
c),this.insertString(i,c,l),this.insertUInt8(0,c+i.length),this}writeStringNT(i,c,l){return this.writeString(i,c,l),this.writeUInt8(0,typeof c=="number"?c+i.length:
this.writeOffset),this}readBuffer(i){typeof i<"u"&&t.checkLengthValue(i);const c=typeof i=="number"?i:this.length,l=Math.min(this.length,this._readOffset+c),u=this.
_buff.slice(this._readOffset,l);return this._readOffset=l,u}insertBuffer(i,c){return t.checkOffsetValue(c),this._handleBuffer(i,!0,c)}writeBuffer(i,c){return this.
_handleBuffer(i,!1,c)}readBufferNT(){let i=this.length;for(let l=this._readOffset;l<this.length;l++)if(this._buff[l]===0){i=l;break}const c=this._buff.slice(this.
_readOffset,i);return this._readOffset=i+1,c}insertBufferNT(i,c){return t.checkOffsetValue(c),this.insertBuffer(i,c),this.insertUInt8(0,c+i.length),this}writeBufferNT(i,c){
return typeof c<"u"&&t.checkOffsetValue(c),this.writeBuffer(i,c),this.writeUInt8(0,typeof c=="number"?c+i.length:this._writeOffset),this}clear(){return this._writeOffset=
0,this._readOffset=0,this.length=0,this}remaining(){return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(i){t.checkOffsetValue(
i),t.checkTargetOffset(i,this),this._readOffset=i}get writeOffset(){return this._writeOffset}set writeOffset(i){t.checkOffsetValue(i),t.checkTargetOffset(i,this),
this._writeOffset=i}get encoding(){return this._encoding}set encoding(i){t.checkEncoding(i),this._encoding=i}get internalBuffer(){return this._buff}toBuffer(){return this.
_buff.slice(0,this.length)}toString(i){const c=typeof i=="string"?i:this._encoding;return t.checkEncoding(c),this._buff.toString(c,0,this.length)}destroy(){return this.
clear(),this}_handleString(i,c,l,u){let d=this._writeOffset,m=this._encoding;typeof l=="number"?d=l:typeof l=="string"&&(t.checkEncoding(l),m=l),typeof u=="stri\
ng"&&(t.checkEncoding(u),m=u);const f=Buffer.byteLength(i,m);return c?this.ensureInsertable(f,d):this._ensureWriteable(f,d),this._buff.write(i,d,f,m),c?this._writeOffset+=
f:typeof l=="number"?this._writeOffset=Math.max(this._writeOffset,d+f):this._writeOffset+=f,this}_handleBuffer(i,c,l){const u=typeof l=="number"?l:this._writeOffset;
return c?this.ensureInsertable(i.length,u):this._ensureWriteable(i.length,u),i.copy(this._buff,u),c?this._writeOffset+=i.length:typeof l=="number"?this._writeOffset=
Math.max(this._writeOffset,u+i.length):this._writeOffset+=i.length,this}ensureReadable(i,c){let l=this._readOffset;if(typeof c<"u"&&(t.checkOffsetValue(c),l=c),
l<0||l+i>this.length)throw new Error(t.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(i,c){t.checkOffsetValue(c),this._ensureCapacity(this.length+i),c<this.
length&&this._buff.copy(this._buff,c+i,c,this._buff.length),c+i>this.length?this.length=c+i:this.length+=i}_ensureWriteable(i,c){const l=typeof c=="number"?c:this.
_writeOffset;this._ensureCapacity(l+i),l+i>this.length&&(this.length=l+i)}_ensureCapacity(i){const c=this._buff.length;if(i>c){let l=this._buff,u=c*3/2+1;u<i&&(u=
i),this._buff=Buffer.allocUnsafe(u),l.copy(this._buff,0,0,c)}}_readNumberValue(i,c,l){this.ensureReadable(c,l);const u=i.call(this._buff,typeof l=="number"?l:this.
_readOffset);return typeof l>"u"&&(this._readOffset+=c),u}_insertNumberValue(i,c,l,u){return t.checkOffsetValue(u),this.ensureInsertable(c,u),i.call(this._buff,
l,u),this._writeOffset+=c,this}_writeNumberValue(i,c,l,u){if(typeof u=="number"){if(u<0)throw new Error(t.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);t.checkOffsetValue(
u)}const d=typeof u=="number"?u:this._writeOffset;return this._ensureWriteable(c,d),i.call(this._buff,l,d),typeof u=="number"?this._writeOffset=Math.max(this._writeOffset,
d+c):this._writeOffset+=c,this}};e.SmartBuffer=a}}),Zr=(0,ee.P$)({"node_modules/socks/build/common/constants.js"(e){"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.SOCKS5_NO_ACCEPTABLE_AUTH=e.SOCKS5_CUSTOM_AUTH_END=e.SOCKS5_CUSTOM_AUTH_START=e.SOCKS_INCOMING_PACKET_SIZES=e.SocksClientState=e.Socks5Response=
e.Socks5HostType=e.Socks5Auth=e.Socks4Response=e.SocksCommand=e.ERRORS=e.DEFAULT_TIMEOUT=void 0;var t=3e4;e.DEFAULT_TIMEOUT=t;var r={InvalidSocksCommand:"An inv\
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
Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"Socks5 Proxy rejected incoming bound connection"};e.ERRORS=r;var n={
Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:h=>h+
7,Socks4Response:8};e.SOCKS_INCOMING_PACKET_SIZES=n;var a;(function(h){h[h.connect=1]="connect",h[h.bind=2]="bind",h[h.associate=3]="associate"})(a||(e.SocksCommand=
a={}));var o;(function(h){h[h.Granted=90]="Granted",h[h.Failed=91]="Failed",h[h.Rejected=92]="Rejected",h[h.RejectedIdent=93]="RejectedIdent"})(o||(e.Socks4Response=
o={}));var i;(function(h){h[h.NoAuth=0]="NoAuth",h[h.GSSApi=1]="GSSApi",h[h.UserPass=2]="UserPass"})(i||(e.Socks5Auth=i={}));var c=128;e.SOCKS5_CUSTOM_AUTH_START=
c;var l=254;e.SOCKS5_CUSTOM_AUTH_END=l;var u=255;e.SOCKS5_NO_ACCEPTABLE_AUTH=u;var d;(function(h){h[h.Granted=0]="Granted",h[h.Failure=1]="Failure",h[h.NotAllowed=
2]="NotAllowed",h[h.NetworkUnreachable=3]="NetworkUnreachable",h[h.HostUnreachable=4]="HostUnreachable",h[h.ConnectionRefused=5]="ConnectionRefused",h[h.TTLExpired=
6]="TTLExpired",h[h.CommandNotSupported=7]="CommandNotSupported",h[h.AddressNotSupported=8]="AddressNotSupported"})(d||(e.Socks5Response=d={}));var m;(function(h){
h[h.IPv4=1]="IPv4",h[h.Hostname=3]="Hostname",h[h.IPv6=4]="IPv6"})(m||(e.Socks5HostType=m={}));var f;(function(h){h[h.Created=0]="Created",h[h.Connecting=1]="Co\
nnecting",h[h.Connected=2]="Connected",h[h.SentInitialHandshake=3]="SentInitialHandshake",h[h.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeRespo\
nse",h[h.SentAuthentication=5]="SentAuthentication",h[h.ReceivedAuthenticationResponse=6]="ReceivedAuthenticationResponse",h[h.SentFinalHandshake=7]="SentFinalH\
andshake",h[h.ReceivedFinalResponse=8]="ReceivedFinalResponse",h[h.BoundWaitingForConnection=9]="BoundWaitingForConnection",h[h.Established=10]="Established",h[h.
Disconnected=11]="Disconnected",h[h.Error=99]="Error"})(f||(e.SocksClientState=f={}))}}),Xr=(0,ee.P$)({"node_modules/socks/build/common/util.js"(e){"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.SocksClientError=void 0,e.shuffleArray=r;var t=class extends Error{constructor(n,a){super(n),this.options=a}};
e.SocksClientError=t;function r(n){for(let a=n.length-1;a>0;a--){const o=Math.floor(Math.random()*(a+1));[n[a],n[o]]=[n[o],n[a]]}}}}),yt=(0,ee.P$)({"node_module\
s/ip-address/dist/address-error.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.AddressError=void 0;var t=class extends Error{constructor(r,n){
super(r),this.name="AddressError",this.parseMessage=n}};e.AddressError=t}}),Vt=(0,ee.P$)({"node_modules/ip-address/dist/common.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.isInSubnet=r,e.isHostInSubnet=n,e.isGloballyReachable=a,e.offsetBigInt=o,e.isCorrect=i,e.prefixLengthFromMask=c,e.assertByteArray=l,
e.numberToPaddedHex=u,e.stringToPaddedHex=d,e.testBit=m;var t=yt();function r(f){return this.subnetMask<f.subnetMask?!1:n.call(this,f)}function n(f){return this.
binaryZeroPad().length!==f.binaryZeroPad().length?!1:this.mask(f.subnetMask)===f.mask()}function a(f){let h=null;for(let v=0;v<f.length;v++){const g=f[v];g.reachable!==
null&&n.call(this,g.subnet)&&(h===null||g.subnet.subnetMask>h.subnet.subnetMask)&&(h=g)}return h===null?!0:h.reachable}function o(f,h,v,g){if(typeof h=="number"&&
!Number.isSafeInteger(h))throw new t.AddressError(`${g} offset must be an integer`);if(typeof h!="number"&&typeof h!="bigint")throw new t.AddressError(`${g} off\
set must be an integer`);const w=f+BigInt(h);if(w<BigInt(0)||w>(BigInt(1)<<BigInt(v))-BigInt(1))throw new t.AddressError(`${g} offset leaves the address space`);
return w}function i(f){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===f&&!this.parsedSubnet?!0:this.parsedSubnet===String(
this.subnetMask)}}function c(f,h){const v=f.toString(2).padStart(h,"0");if(v.length>h)throw new t.AddressError("Invalid subnet mask.");const g=v.indexOf("0");if(g===
-1)return h;if(v.slice(g).includes("1"))throw new t.AddressError("Invalid subnet mask.");return g}function l(f,h,v,g){if(f.length!==h)throw new t.AddressError(`${v}\
 addresses require exactly ${h} bytes`);for(let w=0;w<f.length;w++)if(!Number.isInteger(f[w])||f[w]<g||f[w]>255)throw new t.AddressError(`All bytes must be inte\
gers between ${g} and 255`)}function u(f){return f.toString(16).padStart(2,"0")}function d(f){return u(parseInt(f,10))}function m(f,h){const{length:v}=f;if(h>=v)
return!1;const g=v-h-1;return f.substring(g,g+1)==="1"}}}),Qr=(0,ee.P$)({"node_modules/ip-address/dist/v4/constants.js"(e){"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.SPECIAL_PURPOSE=e.RE_SUBNET_STRING=e.RE_ADDRESS=e.GROUPS=e.BITS=void 0,e.BITS=32,e.GROUPS=4,e.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
e.RE_SUBNET_STRING=/\/\d{1,2}$/,e.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),en=(0,ee.P$)({"node_modules/ip-address/dist/ipv4.js"(e){"use strict";var t=e&&e.__createBinding||
(Object.create?(function(F,E,H,z){z===void 0&&(z=H);var te=Object.getOwnPropertyDescriptor(E,H);(!te||("get"in te?!E.__esModule:te.writable||te.configurable))&&
(te={enumerable:!0,get:function(){return E[H]}}),Object.defineProperty(F,z,te)}):(function(F,E,H,z){z===void 0&&(z=H),F[z]=E[H]})),r=e&&e.__setModuleDefault||(Object.
create?(function(F,E){Object.defineProperty(F,"default",{enumerable:!0,value:E})}):function(F,E){F.default=E}),n=e&&e.__importStar||function(F){if(F&&F.__esModule)
return F;var E={};if(F!=null)for(var H in F)H!=="default"&&Object.prototype.hasOwnProperty.call(F,H)&&t(E,F,H);return r(E,F),E};Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.Address4=void 0;var a=n(Vt()),o=n(Qr()),i=yt(),c=a.isCorrect(o.BITS),l=class ge{constructor(E){this.addressMinusSuffix="",this.groups=o.GROUPS,
this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=a.isInSubnet,this.isHostInSubnet=a.isHostInSubnet,
this.address=E;const H=o.RE_SUBNET_STRING.exec(E);if(H){if(this.parsedSubnet=H[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.
subnetMask}`,this.subnetMask<0||this.subnetMask>o.BITS)throw new i.AddressError("Invalid subnet mask.");E=E.replace(o.RE_SUBNET_STRING,"")}const z=o.GROUPS*4-1;
if(E.length>z)throw new i.AddressError(`IPv4 addresses are at most ${z} characters.`);this.addressMinusSuffix=E,this.parsedAddress=this.parse(E)}static isValid(E){
try{return new ge(E),!0}catch{return!1}}parse(E){const H=E.split(".");if(H.some(z=>/^0\d/.test(z)))throw new i.AddressError("IPv4 addresses can't have leading z\
eroes.");if(!E.match(o.RE_ADDRESS))throw new i.AddressError("Invalid IPv4 address.");return H}correctForm(){return this.parsedAddress.map(E=>parseInt(E,10)).join(
".")}static fromAddressAndMask(E,H){const z=a.prefixLengthFromMask(new ge(H).bigInt(),o.BITS);return new ge(`${E}/${z}`)}static fromAddressAndWildcardMask(E,H){
const z=new ge(H).bigInt(),te=(BigInt(1)<<BigInt(o.BITS))-BigInt(1),le=z^te,Ae=a.prefixLengthFromMask(le,o.BITS);return new ge(`${E}/${Ae}`)}static fromWildcard(E){
const H=E.split(".");if(H.length!==o.GROUPS)throw new i.AddressError("Wildcard pattern must have 4 octets");let z=-1;for(let he=0;he<H.length;he++)if(H[he]==="*")
z===-1&&(z=he);else if(z!==-1)throw new i.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const te=z===-1?0:H.length-z,le=H.
map(he=>he==="*"?"0":he),Ae=o.BITS-te*8;return new ge(`${le.join(".")}/${Ae}`)}static fromHex(E){const H=E.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(H))throw new i.
AddressError("IPv4 hex must be exactly 8 hex digits");const z=[];for(let te=0;te<8;te+=2)z.push(parseInt(H.slice(te,te+2),16));return new ge(z.join("."))}static fromInteger(E){
if(!Number.isInteger(E)||E<0||E>4294967295)throw new i.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return ge.fromHex(E.toString(16).padStart(
8,"0"))}static fromArpa(E){const H=o.GROUPS*4-1+3+14;if(E.length>H)throw new i.AddressError(`in-addr.arpa names are at most ${H} characters.`);const z=E.replace(
/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new ge(z)}toHex(){return this.parsedAddress.map(E=>a.stringToPaddedHex(E)).join(":")}toArray(){
return this.parsedAddress.map(E=>parseInt(E,10))}toGroup6(){const E=[];let H;for(H=0;H<o.GROUPS;H+=2)E.push(`${a.stringToPaddedHex(this.parsedAddress[H])}${a.stringToPaddedHex(
this.parsedAddress[H+1])}`);return E.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(E=>a.stringToPaddedHex(E)).join("")}`)}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(o.BITS-this.subnetMask)}`)}startAddress(){return ge.fromBigInt(this._startAddress())}startAddressExclusive(){const E=BigInt("1");return ge.
fromBigInt(this._startAddress()+E)}offset(E){return ge.fromBigInt(a.offsetBigInt(this.bigInt(),E,o.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return ge.
fromBigInt(a.offsetBigInt(this._endAddress(),1,o.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(E){return new ge(`${this.correctForm()}/${E}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(o.BITS-this.subnetMask)}`)}endAddress(){return ge.fromBigInt(this._endAddress())}endAddressExclusive(){const E=BigInt(
"1");return ge.fromBigInt(this._endAddress()-E)}subnetMaskAddress(){return ge.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(o.BITS-this.subnetMask)}`))}wildcardMask(){
return ge.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(o.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}static fromBigInt(E){if(E<BigInt(0)||E>BigInt(4294967295))throw new i.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return ge.fromHex(
E.toString(16).padStart(8,"0"))}static fromByteArray(E){return a.assertByteArray(E,4,"IPv4",0),this.fromUnsignedByteArray(E)}static fromUnsignedByteArray(E){if(E.
length!==4)throw new i.AddressError("IPv4 addresses require exactly 4 bytes");const H=E.join(".");return new ge(H)}mask(E){return E===void 0&&(E=this.subnetMask),
this.getBitsBase2(0,E)}getBitsBase2(E,H){return this.binaryZeroPad().slice(E,H)}reverseForm(E){E||(E={});const H=this.correctForm().split(".").reverse().join(".");
return E.omitSuffix?H:`${H}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return d.some(E=>this.isHostInSubnet(E))}isLoopback(){return this.
isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(f)}isUnspecified(){return this.isHostInSubnet(h)}isBroadcast(){return this.isHostInSubnet(v)}isCGNAT(){
return this.isHostInSubnet(g)}isDocumentation(){return w.some(E=>this.isHostInSubnet(E))}isBenchmarking(){return this.isHostInSubnet(k)}isReserved(){return this.
isHostInSubnet(j)}isGlobal(){return!this.isMulticast()&&a.isGloballyReachable.call(this,L)}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=
this.bigInt().toString(2).padStart(o.BITS,"0")),this._binaryZeroPad}groupForV6(){const E=this.parsedAddress;return this.correctForm().replace(o.RE_ADDRESS,`<spa\
n class="hover-group group-v4 group-6">${E.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${E.slice(2,4).join(".")}</span>`)}};e.Address4=
l;var u=new l("224.0.0.0/4"),d=[new l("10.0.0.0/8"),new l("172.16.0.0/12"),new l("192.168.0.0/16")],m=new l("127.0.0.0/8"),f=new l("169.254.0.0/16"),h=new l("0.\
0.0.0/32"),v=new l("255.255.255.255/32"),g=new l("100.64.0.0/10"),w=[new l("192.0.2.0/24"),new l("198.51.100.0/24"),new l("203.0.113.0/24")],k=new l("198.18.0.0\
/15"),j=new l("240.0.0.0/4"),L=o.SPECIAL_PURPOSE.map(([F,,E])=>({subnet:new l(F),reachable:E}))}}),tn=(0,ee.P$)({"node_modules/ip-address/dist/v6/constants.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SPECIAL_PURPOSE=e.RE_URL_WITH_PORT=e.RE_URL=e.RE_ZONE_STRING=e.RE_SUBNET_STRING=e.RE_BAD_ADDRESS=
e.RE_BAD_CHARACTERS=e.TYPES=e.SCOPES=e.GROUPS=e.BITS=void 0,e.BITS=128,e.GROUPS=8,e.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",4:"Admin local",5:"S\
ite local",8:"Organization local",14:"Global",15:"Reserved"},e.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2/128":"Multicast (All rout\
ers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05::2/128":"Multicast (All ro\
uters in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"Multicast (RIP routers)",
"ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/128":"Multicast (mDNSv6)",
"ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents on this link)","ff05::1:2/\
128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1:3/128":"Multicast (All DH\
CP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"Link-local unicast","fc0\
0::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"Documentation","100::/64":"\
Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)","64:ff9b:1::/48":"NAT64 (\
local-use)"},e.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi,e.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi,e.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/,e.RE_ZONE_STRING=
/%.*$/,e.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i,e.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i,e.SPECIAL_PURPOSE=[["::1\
/128","Loopback Address",!1],["::/128","Unspecified Address",!1],["::ffff:0:0/96","IPv4-mapped Address",!1],["64:ff9b::/96","IPv4-IPv6 Translat.",!0],["64:ff9b:\
1::/48","IPv4-IPv6 Translat.",!1],["100::/64","Discard-Only Address Block",!1],["100:0:0:1::/64","Dummy IPv6 Prefix",!1],["2001::/23","IETF Protocol Assignments",
!1],["2001::/32","TEREDO",!1],["2001:1::1/128","Port Control Protocol Anycast",!0],["2001:1::2/128","Traversal Using Relays around NAT Anycast",!0],["2001:1::3/\
128","DNS-SD Service Registration Protocol Anycast",!0],["2001:2::/48","Benchmarking",!1],["2001:3::/32","AMT",!0],["2001:4:112::/48","AS112-v6",!0],["2001:10::\
/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",!0],["2001:30::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",!0],["2001:db8::\
/32","Documentation",!1],["2002::/16","6to4",!1],["2620:4f:8000::/48","Direct Delegation AS112 Service",!0],["3fff::/20","Documentation",!1],["5f00::/16","Segme\
nt Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),rn=(0,ee.P$)({"node_modules/ip-address/dist/v6/helpers.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.escapeHtml=t,e.spanAllZeroes=r,e.spanAll=n,e.spanLeadingZeroes=o,e.simpleGroup=i;function t(c){return c.
replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return t(c).replace(/(0+)/g,'<span cl\
ass="zero">$1</span>')}function n(c,l=0){return c.split("").map((u,d)=>`<span class="digit value-${t(u)} position-${d+l}">${r(u)}</span>`).join("")}function a(c){
return t(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function o(c){return c.split(":").map(l=>a(l)).join(":")}function i(c,l=0){return c.split(":").map((u,d)=>/group-v4/.
test(u)?u:`<span class="hover-group group-${d+l}">${a(u)}</span>`)}}}),ci=(0,ee.P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(e){"use strict";var t=e&&
e.__createBinding||(Object.create?(function(u,d,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(d,m);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&
(h={enumerable:!0,get:function(){return d[m]}}),Object.defineProperty(u,f,h)}):(function(u,d,m,f){f===void 0&&(f=m),u[f]=d[m]})),r=e&&e.__setModuleDefault||(Object.
create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){u.default=d}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)
return u;var d={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&t(d,u,m);return r(d,u),d};Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.ADDRESS_BOUNDARY=void 0,e.groupPossibilities=o,e.padGroup=i,e.simpleRegularExpression=c,e.possibleElisions=l;var a=n(tn());function o(u){return`\
(${u.join("|")})`}function i(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}e.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function c(u){const d=[];u.forEach((f,h)=>{parseInt(
f,16)===0&&d.push(h)});const m=d.map(f=>u.map((h,v)=>{if(v===f){const g=v===0||v===a.GROUPS-1?":":"";return o([i(h),g])}return i(h)}).join(":"));return m.push(u.
map(i).join(":")),o(m)}function l(u,d,m){const f=d?"":":",h=m?"":":",v=[];!d&&!m&&v.push("::"),d&&m&&v.push(""),(m&&!d||!m&&d)&&v.push(":"),v.push(`${f}(:0{1,4}\
){1,${u-1}}`),v.push(`(0{1,4}:){1,${u-1}}${h}`),v.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-1;g++)for(let w=1;w<u-g;w++)v.push(`(0{1,4}:){${w}}:(0{1,4}:){${u-
w-g-1}}0{1,4}`);return o(v)}}}),ui=(0,ee.P$)({"node_modules/ip-address/dist/ipv6.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(B,y,I,M){
M===void 0&&(M=I);var x=Object.getOwnPropertyDescriptor(y,I);(!x||("get"in x?!y.__esModule:x.writable||x.configurable))&&(x={enumerable:!0,get:function(){return y[I]}}),
Object.defineProperty(B,M,x)}):(function(B,y,I,M){M===void 0&&(M=I),B[M]=y[I]})),r=e&&e.__setModuleDefault||(Object.create?(function(B,y){Object.defineProperty(
B,"default",{enumerable:!0,value:y})}):function(B,y){B.default=y}),n=e&&e.__importStar||function(B){if(B&&B.__esModule)return B;var y={};if(B!=null)for(var I in B)
I!=="default"&&Object.prototype.hasOwnProperty.call(B,I)&&t(y,B,I);return r(y,B),y};Object.defineProperty(e,"__esModule",{value:!0}),e.Address6=void 0;var a=n(Vt()),
o=n(Qr()),i=n(tn()),c=n(rn()),l=en(),u=ci(),d=yt(),m=Vt(),f=a.isCorrect(i.BITS);function h(B){if(!B)throw new Error("Assertion failed.")}function v(B){const y=/(\d+)(\d{3})/;
for(;y.test(B);)B=B.replace(y,"$1,$2");return B}function g(B){return B=B.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),B=B.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),B}function w(B,y){const I=[],M=[];let x;for(x=0;x<B.length;x++)x<y[0]?I.push(B[x]):x>y[1]&&M.push(B[x]);return I.concat(
["compact"]).concat(M)}function k(B){return parseInt(B,16).toString(16).padStart(4,"0")}function j(B){return B&255}var L=class ce{constructor(y,I){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=a.isInSubnet,this.isHostInSubnet=a.isHostInSubnet,this.isCorrect=
f,I===void 0?this.groups=i.GROUPS:this.groups=I,this.address=y;const M=i.RE_SUBNET_STRING.exec(y);if(M){if(this.parsedSubnet=M[0].replace("/",""),this.subnetMask=
parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>i.BITS)throw new d.AddressError(
"Invalid subnet mask.");y=y.replace(i.RE_SUBNET_STRING,"")}if(/\//.test(y))throw new d.AddressError("Invalid subnet mask.");const x=y.indexOf("%");x!==-1&&/^.*$/.
test(y.slice(x))&&(this.zone=y.slice(x),y=y.slice(0,x));const V=this.groups*5+5;if(y.length>V)throw new d.AddressError(`IPv6 addresses are at most ${V} characte\
rs.`);this.addressMinusSuffix=y,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(y){try{return new ce(y),!0}catch{return!1}}static fromBigInt(y){
if(y<BigInt(0)||y>(BigInt(1)<<BigInt(i.BITS))-BigInt(1))throw new d.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const I=y.toString(16).padStart(
32,"0"),M=[];for(let x=0;x<i.GROUPS;x++)M.push(I.slice(x*4,(x+1)*4));return new ce(M.join(":"))}static fromURL(y){var I;let M,x=null,V,K;const J=y.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(J.indexOf("[")!==-1&&J.indexOf("]:")!==-1){if(K="failed to parse address with port",V=i.RE_URL_WITH_PORT.exec(J),V===null)return{error:K,address:null,port:null};
M=V[1],x=V[2]}else{if(K="failed to parse address from URL",V=i.RE_URL.exec(J),V===null)return{error:K,address:null,port:null};M=(I=V[1])!==null&&I!==void 0?I:V[2]}
x?(x=parseInt(x,10),(x<0||x>65535)&&(x=null)):x=null;let ie;try{ie=new ce(M)}catch{return{error:K,address:null,port:null}}return{address:ie,port:x}}static fromAddressAndMask(y,I){
const M=a.prefixLengthFromMask(new ce(I).bigInt(),i.BITS);return new ce(`${y}/${M}`)}static fromAddressAndWildcardMask(y,I){const M=new ce(I).bigInt(),x=(BigInt(
1)<<BigInt(i.BITS))-BigInt(1),V=M^x,K=a.prefixLengthFromMask(V,i.BITS);return new ce(`${y}/${K}`)}static fromWildcard(y){if(y.includes("%")||y.includes("/"))throw new d.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");const I=y.split("::");if(I.length>2)throw new d.AddressError("Wildcard pattern cannot co\
ntain more than one '::'");let M;if(I.length===2){const ie=I[0]===""?[]:I[0].split(":"),pe=I[1]===""?[]:I[1].split(":"),Se=i.GROUPS-ie.length-pe.length;if(Se<1)
throw new d.AddressError("Wildcard pattern with '::' has too many groups");M=[...ie,...new Array(Se).fill("0"),...pe]}else M=y.split(":");if(M.length!==i.GROUPS)
throw new d.AddressError("Wildcard pattern must have 8 groups");let x=-1;for(let ie=0;ie<M.length;ie++)if(M[ie]==="*")x===-1&&(x=ie);else if(x!==-1)throw new d.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const V=x===-1?0:M.length-x,K=M.map(ie=>ie==="*"?"0":ie),J=i.BITS-
V*16;return new ce(`${K.join(":")}/${J}`)}static fromAddress4(y){const I=new l.Address4(y),M=i.BITS-(o.BITS-I.subnetMask);return new ce(`::ffff:${I.correctForm()}\
/${M}`)}static fromArpa(y){const I=y.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(I))throw new d.AddressError("Invalid 'ip6.arpa' \
form.");const M=I.split(".").reverse(),x=M.length*4,V=M.join("").padEnd(32,"0"),K=[];for(let J=0;J<i.GROUPS;J++)K.push(V.slice(J*4,(J+1)*4));return new ce(`${K.
join(":")}/${x}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(y=this.subnetMask){return this.getBitsBase2(0,y)}possibleSubnets(y=128){
const I=i.BITS-this.subnetMask,M=Math.abs(y-i.BITS),x=I-M;return x<0?"0":v((BigInt("2")**BigInt(x)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+
"0".repeat(i.BITS-this.subnetMask)}`)}startAddress(){return ce.fromBigInt(this._startAddress())}startAddressExclusive(){const y=BigInt("1");return ce.fromBigInt(
this._startAddress()+y)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(i.BITS-this.subnetMask)}`)}endAddress(){return ce.fromBigInt(this._endAddress())}endAddressExclusive(){
const y=BigInt("1");return ce.fromBigInt(this._endAddress()-y)}offset(y){return ce.fromBigInt(a.offsetBigInt(this.bigInt(),y,i.BITS,"IPv6")).withSubnetMask(this.
subnetMask)}nextNetwork(){return ce.fromBigInt(a.offsetBigInt(this._endAddress(),1,i.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(y){return new ce(
`${this.correctForm()}/${y}`)}subnetMaskAddress(){return ce.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(i.BITS-this.subnetMask)}`))}wildcardMask(){
return ce.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(i.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}getScope(){const y=this.getType();return y==="Multicast"||y.startsWith("Multicast ")?i.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unkn\
own":y==="Link-local unicast"||y==="Loopback"?"Link local":y==="Unspecified"?"Unknown":"Global"}getType(){for(let y=0;y<F.length;y++){const I=F[y];if(this.isHostInSubnet(
I[0]))return I[1]}return"Global unicast"}getBits(y,I){return BigInt(`0b${this.getBitsBase2(y,I)}`)}getBitsBase2(y,I){return this.binaryZeroPad().slice(y,I)}getBitsBase16(y,I){
const M=I-y;if(M%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(y,I).toString(16).padStart(M/4,"0")}getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,i.BITS)}reverseForm(y){y||(y={});const I=Math.floor(this.subnetMask/4),M=this.canonicalForm().replace(/:/g,"").split("").
slice(0,I).reverse().join(".");return I>0?y.omitSuffix?M:`${M}.ip6.arpa.`:y.omitSuffix?"":"ip6.arpa."}correctForm(){let y,I=[],M=0;const x=[];for(y=0;y<this.parsedAddress.
length;y++){const J=parseInt(this.parsedAddress[y],16);J===0&&M++,J!==0&&M>0&&(M>1&&x.push([y-M,y-1]),M=0)}M>1&&x.push([this.parsedAddress.length-M,this.parsedAddress.
length-1]);const V=x.map(J=>J[1]-J[0]+1);if(x.length>0){const J=V.indexOf(Math.max(...V));I=w(this.parsedAddress,x[J])}else I=this.parsedAddress;for(y=0;y<I.length;y++)
I[y]!=="compact"&&(I[y]=parseInt(I[y],16).toString(16));let K=I.join(":");return K=K.replace(/^compact$/,"::"),K=K.replace(/(^compact)|(compact$)/,":"),K=K.replace(
/compact/,""),K}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(i.BITS,"0")),this._binaryZeroPad}parse4in6(y){
if(y.indexOf(".")===-1)return y;const I=y.split(":"),M=I.slice(-1)[0],x=M.split(".");if(x.length===o.GROUPS&&x.every(K=>/^\d{1,3}$/.test(K))&&x.some(K=>/^0\d/.test(
K))){const K=x.map(g).join("."),J=I.slice(0,-1).map(c.escapeHtml).join(":"),ie=I.length>1?":":"";throw new d.AddressError("IPv4 addresses can't have leading zer\
oes.",`${J}${ie}${K}`)}const V=M.match(o.RE_ADDRESS);if(V){this.parsedAddress4=V[0];const K=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new l.
Address4(`${this.parsedAddress4}${K}`),this.v4=!0,I[I.length-1]=this.address4.toGroup6(),y=I.join(":")}return y}parse(y){y=this.parse4in6(y);const I=y.match(i.RE_BAD_CHARACTERS);
if(I)throw new d.AddressError(`Bad character${I.length>1?"s":""} detected in address: ${I.join("")}`,y.replace(i.RE_BAD_CHARACTERS,K=>`<span class="parse-error"\
>${c.escapeHtml(K)}</span>`));const M=y.match(i.RE_BAD_ADDRESS);if(M)throw new d.AddressError(`Address failed regex: ${M.join("")}`,y.replace(i.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let x=[];const V=y.split("::");if(V.length===2){let K=V[0].split(":"),J=V[1].split(":");K.length===1&&K[0]===""&&(K=[]),J.
length===1&&J[0]===""&&(J=[]);const ie=this.groups-(K.length+J.length);if(!ie)throw new d.AddressError("Error parsing groups");this.elidedGroups=ie,this.elisionBegin=
K.length,this.elisionEnd=K.length+this.elidedGroups,x=x.concat(K);for(let pe=0;pe<ie;pe++)x.push("0");x=x.concat(J)}else if(V.length===1)x=y.split(":"),this.elidedGroups=
0;else throw new d.AddressError("Too many :: groups found");if(x=x.map(K=>parseInt(K,16).toString(16)),x.length!==this.groups)throw new d.AddressError("Incorrec\
t number of groups found");return x}canonicalForm(){return this.parsedAddress.map(k).join(":")}decimal(){return this.parsedAddress.map(y=>parseInt(y,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(k).join("")}`)}to4(){const y=this.binaryZeroPad().split(""),I=BigInt(`0b${y.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const M=this.subnetMask-96,x=[];for(let V=0;V<8;V+=2)x.push(parseInt(I.slice(V,V+2),16));
return new l.Address4(`${x.join(".")}/${M}`)}return l.Address4.fromHex(I)}to4in6(){const y=this.to4(),I=new ce(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let M="";return/:$/.test(I)||(M=":"),I+M+y.correctForm()}inspectTeredo(){const y=this.getBitsBase16(0,32),I=(this.getBits(80,96)^BigInt("0xffff")).toString(),M=l.
Address4.fromHex(this.getBitsBase16(32,64)),x=this.getBits(96,128),V=l.Address4.fromHex((x^BigInt("0xffffffff")).toString(16).padStart(8,"0")),K=this.getBitsBase2(
64,80),J=(0,m.testBit)(K,15),ie=(0,m.testBit)(K,14),pe=(0,m.testBit)(K,8),Se=(0,m.testBit)(K,9),Ee=BigInt(`0b${K.slice(2,6)+K.slice(8,16)}`).toString(10);return{
prefix:`${y.slice(0,4)}:${y.slice(4,8)}`,server4:M.address,client4:V.address,flags:K,coneNat:J,microsoft:{reserved:ie,universalLocal:Se,groupIndividual:pe,nonce:Ee},
udpPort:I}}inspect6to4(){const y=this.getBitsBase16(0,16),I=l.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:y.slice(0,4),gateway:I.address}}to6to4(){
if(!this.is4())return null;const y=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new ce(y)}static fromAddress4Nat64(y,I="\
64:ff9b::/96"){const M=new l.Address4(y),x=new ce(I),V=x.subnetMask;if(V!==32&&V!==40&&V!==48&&V!==56&&V!==64&&V!==96)throw new d.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const K=x.binaryZeroPad(),J=M.binaryZeroPad();let ie;if(V===96)ie=K.slice(0,96)+J;else{const Ee=64-V;ie=[K.slice(0,V),J.
slice(0,Ee),"00000000",J.slice(Ee),"0".repeat(56-(32-Ee))].join("")}const pe=BigInt(`0b${ie}`).toString(16).padStart(32,"0"),Se=[];for(let Ee=0;Ee<8;Ee++)Se.push(
pe.slice(Ee*4,(Ee+1)*4));return new ce(Se.join(":"))}toAddress4Nat64(y="64:ff9b::/96"){const I=new ce(y),M=I.subnetMask;if(M!==32&&M!==40&&M!==48&&M!==56&&M!==64&&
M!==96)throw new d.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(I))return null;const x=this.binaryZeroPad();let V;
if(M===96)V=x.slice(96,128);else{const J=64-M;V=x.slice(M,M+J)+x.slice(72,72+(32-J))}const K=[];for(let J=0;J<4;J++)K.push(parseInt(V.slice(J*8,(J+1)*8),2).toString());
return new l.Address4(K.join("."))}toByteArray(){const y=this.bigInt().toString(16).padStart(i.BITS/4,"0"),I=[];for(let M=0,x=y.length;M<x;M+=2)I.push(parseInt(
y.substring(M,M+2),16));return I}toUnsignedByteArray(){return this.toByteArray().map(j)}static fromByteArray(y){return a.assertByteArray(y,16,"IPv6",-128),this.
fromUnsignedByteArray(y.map(j))}static fromUnsignedByteArray(y){a.assertByteArray(y,16,"IPv6",0);const I=BigInt("256");let M=BigInt("0"),x=BigInt("1");for(let V=y.
length-1;V>=0;V--)M+=x*BigInt(y[V].toString(10)),x*=I;return ce.fromBigInt(M)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const y=this.embeddedIPv4();return y?y.isLinkLocal():this.isHostInSubnet(te)}isMulticast(){const y=this.embeddedIPv4();if(y)return y.isMulticast();const I=this.
getType();return I==="Multicast"||I.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(Re)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(fe)?this.to4():null}isTeredo(){return this.isHostInSubnet(E)}is6to4(){return this.isHostInSubnet(H)}isLoopback(){const y=this.embeddedIPv4();
return y?y.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(z)}isPrivate(){const y=this.embeddedIPv4();return y?y.isPrivate():this.isULA()||
this.isHostInSubnet(Ve)}isCGNAT(){const y=this.embeddedIPv4();return y?y.isCGNAT():!1}isBroadcast(){const y=this.embeddedIPv4();return y?y.isBroadcast():!1}isUnspecified(){
const y=this.embeddedIPv4();return y?y.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return le.some(y=>this.isHostInSubnet(y))}isBenchmarking(){
const y=this.embeddedIPv4();return y?y.isBenchmarking():this.isHostInSubnet(Ae)}isGlobal(){const y=this.embeddedIPv4();return y?y.isGlobal():this.isHostInSubnet(
he)&&a.isGloballyReachable.call(this,Ie)}href(y){return y===void 0?y="":y=`:${y}`,`http://[${this.correctForm()}]${y}/`}link(y){y||(y={}),y.className===void 0&&
(y.className=""),y.prefix===void 0&&(y.prefix="/#address="),y.v4===void 0&&(y.v4=!1);let I=this.correctForm;y.v4&&(I=this.to4in6);const M=I.call(this),x=c.escapeHtml(
`${y.prefix}${M}`),V=c.escapeHtml(M);if(y.className){const K=c.escapeHtml(y.className);return`<a href="${x}" class="${K}">${V}</a>`}return`<a href="${x}">${V}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");h(typeof this.elidedGroups=="number"),h(typeof this.elisionBegin=="\
number");const y=[],[I,M]=this.addressMinusSuffix.split("::");I.length?y.push(...c.simpleGroup(I)):y.push("");const x=["hover-group"];for(let V=this.elisionBegin;V<
this.elisionBegin+this.elidedGroups;V++)x.push(`group-${V}`);return y.push(`<span class="${x.join(" ")}"></span>`),M.length?y.push(...c.simpleGroup(M,this.elisionEnd)):
y.push(""),this.is4()&&(h(this.address4 instanceof l.Address4),y.pop(),y.push(this.address4.groupForV6())),y.join(":")}regularExpressionString(y=!1){let I=[];const M=new ce(
this.correctForm());if(M.elidedGroups===0)I.push((0,u.simpleRegularExpression)(M.parsedAddress));else if(M.elidedGroups===i.GROUPS)I.push((0,u.possibleElisions)(
i.GROUPS));else{const x=M.address.split("::");x[0].length&&I.push((0,u.simpleRegularExpression)(x[0].split(":"))),h(typeof M.elidedGroups=="number"),I.push((0,u.
possibleElisions)(M.elidedGroups,x[0].length!==0,x[1].length!==0)),x[1].length&&I.push((0,u.simpleRegularExpression)(x[1].split(":"))),I=[I.join(":")]}return y||
(I=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...I,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),I.join("")}regularExpression(y=!1){return new RegExp(this.regularExpressionString(
y),"i")}};e.Address6=L;var F=Object.keys(i.TYPES).map(B=>[new L(B),i.TYPES[B]]),E=new L("2001::/32"),H=new L("2002::/16"),z=new L("fc00::/7"),te=new L("fe80::/1\
0"),le=[new L("2001:db8::/32"),new L("3fff::/20")],Ae=new L("2001:2::/48"),he=new L("2000::/3"),Ie=i.SPECIAL_PURPOSE.map(([B,,y])=>({subnet:new L(B),reachable:y})),
Re=new L("::ffff:0:0/96"),fe=new L("64:ff9b::/96"),Ve=new L("64:ff9b:1::/48")}}),nn=(0,ee.P$)({"node_modules/ip-address/dist/ip-address.js"(e){"use strict";var t=e&&
e.__createBinding||(Object.create?(function(l,u,d,m){m===void 0&&(m=d);var f=Object.getOwnPropertyDescriptor(u,d);(!f||("get"in f?!u.__esModule:f.writable||f.configurable))&&
(f={enumerable:!0,get:function(){return u[d]}}),Object.defineProperty(l,m,f)}):(function(l,u,d,m){m===void 0&&(m=d),l[m]=u[d]})),r=e&&e.__setModuleDefault||(Object.
create?(function(l,u){Object.defineProperty(l,"default",{enumerable:!0,value:u})}):function(l,u){l.default=u}),n=e&&e.__importStar||function(l){if(l&&l.__esModule)
return l;var u={};if(l!=null)for(var d in l)d!=="default"&&Object.prototype.hasOwnProperty.call(l,d)&&t(u,l,d);return r(u,l),u};Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.v6=e.AddressError=e.Address6=e.Address4=void 0;var a=en();Object.defineProperty(e,"Address4",{enumerable:!0,get:function(){return a.Address4}});
var o=ui();Object.defineProperty(e,"Address6",{enumerable:!0,get:function(){return o.Address6}});var i=yt();Object.defineProperty(e,"AddressError",{enumerable:!0,
get:function(){return i.AddressError}});var c=n(rn());e.v6={helpers:c}}}),li=(0,ee.P$)({"node_modules/socks/build/common/helpers.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.validateSocksClientOptions=i,e.validateSocksClientChainOptions=c,e.ipv4ToInt32=f,e.int32ToIpv4=h,e.ipToBuffer=v;var t=Xr(),r=Zr(),n=(0,se.
z7)(),a=nn(),o=(0,se.g5)();function i(g,w=["connect","bind","associate"]){if(!r.SocksCommand[g.command])throw new t.SocksClientError(r.ERRORS.InvalidSocksCommand,
g);if(w.indexOf(g.command)===-1)throw new t.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,g);if(!u(g.destination))throw new t.SocksClientError(r.ERRORS.
InvalidSocksClientOptionsDestination,g);if(!d(g.proxy))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,g);if(l(g.proxy,g),g.timeout&&!m(g.timeout))
throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof n.Duplex))throw new t.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new t.SocksClientError(r.ERRORS.InvalidSocksCommandChain,g);if(!u(
g.destination))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(g.proxies)&&g.proxies.length>=2))throw new t.
SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(w=>{if(!d(w))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);l(w,g)}),g.timeout&&!m(g.timeout))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function l(g,w){if(g.custom_auth_method!==void 0){
if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,
w);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
w);if(g.custom_auth_response_size===void 0)throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,w);if(g.custom_auth_response_handler===
void 0||typeof g.custom_auth_response_handler!="function")throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,w)}}function u(g){return g&&
typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function d(g){return g&&(typeof g.host=="string"||typeof g.
ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="number"&&g>0}function f(g){return new a.
Address4(g).toArray().reduce((w,k)=>(w<<8)+k,0)>>>0}function h(g){const w=g>>>24&255,k=g>>>16&255,j=g>>>8&255,L=g&255;return[w,k,j,L].join(".")}function v(g){if(o.
isIPv4(g)){const w=new a.Address4(g);return Buffer.from(w.toArray())}else if(o.isIPv6(g)){const w=new a.Address6(g);return Buffer.from(w.canonicalForm().split("\
:").map(k=>k.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),di=(0,ee.P$)({"node_modules/socks/build/common/receivebuffer\
.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReceiveBuffer=void 0;var t=class{constructor(r=4096){this.buffer=Buffer.allocUnsafe(r),this.
offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted to append a non-buffer instance to Rece\
iveBuffer.");if(this.offset+r.length>=this.buffer.length){const n=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.
buffer.length+r.length)),n.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.offset)throw new Error("Attempted to\
 read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");const n=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(n),this.buffer.copyWithin(0,r,r+this.offset-r),this.offset-=
r,n}};e.ReceiveBuffer=t}}),hi=(0,ee.P$)({"node_modules/socks/build/client/socksclient.js"(e){"use strict";var t=e&&e.__awaiter||function(m,f,h,v){function g(w){
return w instanceof h?w:new h(function(k){k(w)})}return new(h||(h=Promise))(function(w,k){function j(E){try{F(v.next(E))}catch(H){k(H)}}function L(E){try{F(v.throw(
E))}catch(H){k(H)}}function F(E){E.done?w(E.value):g(E.value).then(j,L)}F((v=v.apply(m,f||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),e.SocksClientError=
e.SocksClient=void 0;var r=(0,se.YP)(),n=(0,se.g5)(),a=ai(),o=Zr(),i=li(),c=di(),l=Xr();Object.defineProperty(e,"SocksClientError",{enumerable:!0,get:function(){
return l.SocksClientError}});var u=nn(),d=class Kr extends r.EventEmitter{constructor(f){super(),this.options=Object.assign({},f),(0,i.validateSocksClientOptions)(
f),this.setState(o.SocksClientState.Created)}static createConnection(f,h){return new Promise((v,g)=>{try{(0,i.validateSocksClientOptions)(f,["connect"])}catch(k){
return typeof h=="function"?(h(k),v(k)):g(k)}const w=new Kr(f);w.connect(f.existing_socket),w.once("established",k=>{w.removeAllListeners(),typeof h=="function"&&
h(null,k),v(k)}),w.once("error",k=>{w.removeAllListeners(),typeof h=="function"?(h(k),v(k)):g(k)})})}static createConnectionChain(f,h){return new Promise((v,g)=>t(
this,void 0,void 0,function*(){try{(0,i.validateSocksClientChainOptions)(f)}catch(w){return typeof h=="function"?(h(w),v(w)):g(w)}f.randomizeChain&&(0,l.shuffleArray)(
f.proxies);try{let w;for(let k=0;k<f.proxies.length;k++){const j=f.proxies[k],L=k===f.proxies.length-1?f.destination:{host:f.proxies[k+1].host||f.proxies[k+1].ipaddress,
port:f.proxies[k+1].port},F=yield Kr.createConnection({command:"connect",proxy:j,destination:L,existing_socket:w});w=w||F.socket}typeof h=="function"?(h(null,{socket:w}),
v({socket:w})):v({socket:w})}catch(w){typeof h=="function"?(h(w),v(w)):g(w)}}))}static createUDPFrame(f){const h=new a.SmartBuffer;return h.writeUInt16BE(0),h.writeUInt8(
f.frameNumber||0),n.isIPv4(f.remoteHost.host)?(h.writeUInt8(o.Socks5HostType.IPv4),h.writeUInt32BE((0,i.ipv4ToInt32)(f.remoteHost.host))):n.isIPv6(f.remoteHost.
host)?(h.writeUInt8(o.Socks5HostType.IPv6),h.writeBuffer((0,i.ipToBuffer)(f.remoteHost.host))):(h.writeUInt8(o.Socks5HostType.Hostname),h.writeUInt8(Buffer.byteLength(
f.remoteHost.host)),h.writeString(f.remoteHost.host)),h.writeUInt16BE(f.remoteHost.port),h.writeBuffer(f.data),h.toBuffer()}static parseUDPFrame(f){const h=a.SmartBuffer.
fromBuffer(f);h.readOffset=2;const v=h.readUInt8(),g=h.readUInt8();let w;g===o.Socks5HostType.IPv4?w=(0,i.int32ToIpv4)(h.readUInt32BE()):g===o.Socks5HostType.IPv6?
w=u.Address6.fromByteArray(Array.from(h.readBuffer(16))).canonicalForm():w=h.readString(h.readUInt8());const k=h.readUInt16BE();return{frameNumber:v,remoteHost:{
host:w,port:k},data:h.readBuffer()}}setState(f){this.state!==o.SocksClientState.Error&&(this.state=f)}connect(f){this.onDataReceived=v=>this.onDataReceivedHandler(
v),this.onClose=()=>this.onCloseHandler(),this.onError=v=>this.onErrorHandler(v),this.onConnect=()=>this.onConnectHandler();const h=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||o.DEFAULT_TIMEOUT);h.unref&&typeof h.unref=="function"&&h.unref(),f?this.socket=f:this.socket=new n.Socket,this.socket.once("close",this.onClose),
this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.onDataReceived),this.setState(o.SocksClientState.Connecting),
this.receiveBuffer=new c.ReceiveBuffer,f?this.socket.emit("connect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.
set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.set_tcp_nodelay)),this.prependOnceListener("established",v=>{setImmediate(()=>{if(this.receiveBuffer.
length>0){const g=this.receiveBuffer.get(this.receiveBuffer.length);v.socket.emit("data",g)}v.socket.resume()})})}getSocketOptions(){return Object.assign(Object.
assign({},this.options.socket_options),{host:this.options.proxy.host||this.options.proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){this.state!==
o.SocksClientState.Established&&this.state!==o.SocksClientState.BoundWaitingForConnection&&this.closeSocket(o.ERRORS.ProxyConnectionTimedOut)}onConnectHandler(){
this.setState(o.SocksClientState.Connected),this.options.proxy.type===4?this.sendSocks4InitialHandshake():this.sendSocks5InitialHandshake(),this.setState(o.SocksClientState.
SentInitialHandshake)}onDataReceivedHandler(f){this.receiveBuffer.append(f),this.processData()}processData(){for(;this.state!==o.SocksClientState.Established&&this.
state!==o.SocksClientState.Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize;)if(this.state===o.SocksClientState.SentInitialHandshake)this.options.
proxy.type===4?this.handleSocks4FinalHandshakeResponse():this.handleInitialSocks5HandshakeResponse();else if(this.state===o.SocksClientState.SentAuthentication)
this.handleInitialSocks5AuthenticationHandshakeResponse();else if(this.state===o.SocksClientState.SentFinalHandshake)this.handleSocks5FinalHandshakeResponse();else if(this.
state===o.SocksClientState.BoundWaitingForConnection)this.options.proxy.type===4?this.handleSocks4IncomingConnectionResponse():this.handleSocks5IncomingConnectionResponse();else{
this.closeSocket(o.ERRORS.InternalError);break}}onCloseHandler(){this.closeSocket(o.ERRORS.SocketClosed)}onErrorHandler(f){this.closeSocket(f.message)}removeInternalSocketHandlers(){
this.socket.pause(),this.socket.removeListener("data",this.onDataReceived),this.socket.removeListener("close",this.onClose),this.socket.removeListener("error",this.
onError),this.socket.removeListener("connect",this.onConnect)}closeSocket(f){this.state!==o.SocksClientState.Error&&(this.setState(o.SocksClientState.Error),this.
socket.destroy(),this.removeInternalSocketHandlers(),this.emit("error",new l.SocksClientError(f,this.options)))}sendSocks4InitialHandshake(){const f=this.options.
proxy.userId||"",h=new a.SmartBuffer;h.writeUInt8(4),h.writeUInt8(o.SocksCommand[this.options.command]),h.writeUInt16BE(this.options.destination.port),n.isIPv4(
this.options.destination.host)?(h.writeBuffer((0,i.ipToBuffer)(this.options.destination.host)),h.writeStringNT(f)):(h.writeUInt8(0),h.writeUInt8(0),h.writeUInt8(
0),h.writeUInt8(1),h.writeStringNT(f),h.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(h.toBuffer())}handleSocks4FinalHandshakeResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==o.Socks4Response.Granted)this.closeSocket(`${o.
ERRORS.Socks4ProxyRejectedConnection} - (${o.Socks4Response[f[1]]})`);else if(o.SocksCommand[this.options.command]===o.SocksCommand.bind){const h=a.SmartBuffer.
fromBuffer(f);h.readOffset=2;const v={port:h.readUInt16BE(),host:(0,i.int32ToIpv4)(h.readUInt32BE())};v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress),
this.setState(o.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:v,socket:this.socket})}else this.setState(o.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==
o.Socks4Response.Granted)this.closeSocket(`${o.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${o.Socks4Response[f[1]]})`);else{const h=a.SmartBuffer.fromBuffer(
f);h.readOffset=2;const v={port:h.readUInt16BE(),host:(0,i.int32ToIpv4)(h.readUInt32BE())};this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}sendSocks5InitialHandshake(){const f=new a.SmartBuffer,h=[o.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&h.push(o.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&h.push(this.options.proxy.custom_auth_method),f.writeUInt8(
5),f.writeUInt8(h.length);for(const v of h)f.writeUInt8(v);this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(f.toBuffer()),this.setState(o.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const f=this.receiveBuffer.get(2);f[0]!==5?this.
closeSocket(o.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):f[1]===o.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(o.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
f[1]===o.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=o.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):f[1]===o.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
o.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):f[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(o.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const f=this.options.
proxy.userId||"",h=this.options.proxy.password||"",v=new a.SmartBuffer;v.writeUInt8(1),v.writeUInt8(Buffer.byteLength(f)),v.writeString(f),v.writeUInt8(Buffer.byteLength(
h)),v.writeString(h),this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(v.toBuffer()),this.setState(
o.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return t(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.
custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),this.setState(o.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(f){
return t(this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(f)})}handleSocks5AuthenticationNoAuthHandshakeResponse(f){return t(
this,void 0,void 0,function*(){return f[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(f){return t(this,void 0,void 0,function*(){return f[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return t(this,void 0,void 0,function*(){this.setState(o.SocksClientState.ReceivedAuthenticationResponse);let f=!1;this.socks5ChosenAuthType===o.Socks5Auth.NoAuth?
f=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===o.Socks5Auth.UserPass?f=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&(f=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.
get(this.options.proxy.custom_auth_response_size))),f?this.sendSocks5CommandRequest():this.closeSocket(o.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){
const f=new a.SmartBuffer;f.writeUInt8(5),f.writeUInt8(o.SocksCommand[this.options.command]),f.writeUInt8(0),n.isIPv4(this.options.destination.host)?(f.writeUInt8(
o.Socks5HostType.IPv4),f.writeBuffer((0,i.ipToBuffer)(this.options.destination.host))):n.isIPv6(this.options.destination.host)?(f.writeUInt8(o.Socks5HostType.IPv6),
f.writeBuffer((0,i.ipToBuffer)(this.options.destination.host))):(f.writeUInt8(o.Socks5HostType.Hostname),f.writeUInt8(this.options.destination.host.length),f.writeString(
this.options.destination.host)),f.writeUInt16BE(this.options.destination.port),this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,
this.socket.write(f.toBuffer()),this.setState(o.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==
5||f[1]!==o.Socks5Response.Granted)this.closeSocket(`${o.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${o.Socks5Response[f[1]]}`);else{const h=f[3];let v,g;if(h===
o.Socks5HostType.IPv4){const w=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.
fromBuffer(this.receiveBuffer.get(w).slice(4)),v={host:(0,i.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.
ipaddress)}else if(h===o.Socks5HostType.Hostname){const w=f[4],k=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(w);if(this.receiveBuffer.length<k){this.nextRequiredPacketBufferSize=
k;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.get(k).slice(5)),v={host:g.readString(w),port:g.readUInt16BE()}}else if(h===o.Socks5HostType.IPv6){const w=o.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.
get(w).slice(4)),v={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(o.SocksClientState.ReceivedFinalResponse),
o.SocksCommand[this.options.command]===o.SocksCommand.connect?(this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:v,socket:this.socket})):o.SocksCommand[this.options.command]===o.SocksCommand.bind?(this.setState(o.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:v,socket:this.socket})):o.SocksCommand[this.options.
command]===o.SocksCommand.associate&&(this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:v,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==5||f[1]!==o.Socks5Response.Granted)this.closeSocket(`${o.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${o.Socks5Response[f[1]]}`);else{const h=f[3];let v,g;if(h===o.Socks5HostType.IPv4){const w=o.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.get(w).slice(4)),v={
host:(0,i.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress)}else if(h===o.Socks5HostType.Hostname){
const w=f[4],k=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(w);if(this.receiveBuffer.length<k){this.nextRequiredPacketBufferSize=k;return}g=a.SmartBuffer.
fromBuffer(this.receiveBuffer.get(k).slice(5)),v={host:g.readString(w),port:g.readUInt16BE()}}else if(h===o.Socks5HostType.IPv6){const w=o.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.get(w).slice(4)),v={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};e.SocksClient=d}}),fi=(0,ee.P$)({"n\
ode_modules/socks/build/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(n,a,o,i){i===void 0&&(i=o);var c=Object.getOwnPropertyDescriptor(
a,o);(!c||("get"in c?!a.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return a[o]}}),Object.defineProperty(n,i,c)}):(function(n,a,o,i){
i===void 0&&(i=o),n[i]=a[o]})),r=e&&e.__exportStar||function(n,a){for(var o in n)o!=="default"&&!Object.prototype.hasOwnProperty.call(a,o)&&t(a,n,o)};Object.defineProperty(
e,"__esModule",{value:!0}),r(hi(),e)}}),Gt=(0,ee.P$)({"required-builtin:https"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode("node:https")}}),pi=(0,ee.
P$)({"node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(u,d,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(
d,m);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:function(){return d[m]}}),Object.defineProperty(u,f,h)}):(function(u,d,m,f){
f===void 0&&(f=m),u[f]=d[m]})),r=e&&e.__setModuleDefault||(Object.create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){
u.default=d}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;var d={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&t(d,u,m);return r(d,u),d};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;var a=n((0,se.n5)()),o=n(Gt());async function i(u){
let d=0;const m=[];for await(const f of u)d+=f.length,m.push(f);return Buffer.concat(m,d)}e.toBuffer=i;async function c(u){const d=(await i(u)).toString("utf8");
try{return JSON.parse(d)}catch(m){const f=m;throw f.message+=` (input: ${d})`,f}}e.json=c;function l(u,d={}){const m=((typeof u=="string"?u:u.href).startsWith("\
https:")?o:a).request(u,d),f=new Promise((h,v)=>{m.once("response",h).once("error",v).end()});return m.then=f.then.bind(f),m}e.req=l}}),mi=(0,ee.P$)({"node_modu\
les/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(d,m,f,h){h===void 0&&(h=f);var v=Object.getOwnPropertyDescriptor(
m,f);(!v||("get"in v?!m.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return m[f]}}),Object.defineProperty(d,h,v)}):(function(d,m,f,h){
h===void 0&&(h=f),d[h]=m[f]})),r=e&&e.__setModuleDefault||(Object.create?(function(d,m){Object.defineProperty(d,"default",{enumerable:!0,value:m})}):function(d,m){
d.default=m}),n=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;var m={};if(d!=null)for(var f in d)f!=="default"&&Object.prototype.hasOwnProperty.call(
d,f)&&t(m,d,f);return r(m,d),m},a=e&&e.__exportStar||function(d,m){for(var f in d)f!=="default"&&!Object.prototype.hasOwnProperty.call(m,f)&&t(m,d,f)};Object.defineProperty(
e,"__esModule",{value:!0}),e.Agent=void 0;var o=n((0,se.g5)()),i=n((0,se.n5)()),c=Gt();a(pi(),e);var l=Symbol("AgentBaseInternalState"),u=class extends i.Agent{constructor(d){
super(d),this[l]={}}isSecureEndpoint(d){if(d){if(typeof d.secureEndpoint=="boolean")return d.secureEndpoint;if(typeof d.protocol=="string")return d.protocol==="\
https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(d){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[d]||(this.sockets[d]=[]);const m=new o.Socket({writable:!1});return this.sockets[d].push(m),this.totalSocketCount++,m}decrementSockets(d,m){if(!this.sockets[d]||
m===null)return;const f=this.sockets[d],h=f.indexOf(m);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[d])}getName(d){return this.
isSecureEndpoint(d)?c.Agent.prototype.getName.call(this,d):super.getName(d)}createSocket(d,m,f){const h={...m,secureEndpoint:this.isSecureEndpoint(m)},v=this.getName(
h),g=this.incrementSockets(v);Promise.resolve().then(()=>this.connect(d,h)).then(w=>{if(this.decrementSockets(v,g),w instanceof i.Agent)try{return w.addRequest(
d,h)}catch(k){return f(k)}this[l].currentSocket=w,super.createSocket(d,m,f)},w=>{this.decrementSockets(v,g),f(w)})}createConnection(){const d=this[l].currentSocket;
if(this[l].currentSocket=void 0,!d)throw new Error("No socket was returned in the `connect()` function");return d}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(d){this[l]&&(this[l].defaultPort=d)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(d){this[l]&&(this[l].protocol=d)}};e.Agent=u}}),gi=(0,ee.P$)({"node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,a=n*60,o=a*24,i=o*7,c=o*365.25;
t.exports=function(f,h){h=h||{};var v=typeof f;if(v==="string"&&f.length>0)return l(f);if(v==="number"&&isFinite(f))return h.long?d(f):u(f);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(f))};function l(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var v=parseFloat(h[1]),g=(h[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return v*c;case"weeks":case"week":case"\
w":return v*i;case"days":case"day":case"d":return v*o;case"hours":case"hour":case"hrs":case"hr":case"h":return v*a;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return v*n;case"seconds":case"second":case"secs":case"sec":case"s":return v*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return v;default:
return}}}}function u(f){var h=Math.abs(f);return h>=o?Math.round(f/o)+"d":h>=a?Math.round(f/a)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"s":f+"ms"}function d(f){
var h=Math.abs(f);return h>=o?m(f,h,o,"day"):h>=a?m(f,h,a,"hour"):h>=n?m(f,h,n,"minute"):h>=r?m(f,h,r,"second"):f+" ms"}function m(f,h,v,g){var w=h>=v*1.5;return Math.
round(f/v)+" "+g+(w?"s":"")}}}),sn=(0,ee.P$)({"node_modules/debug/src/common.js"(e,t){function r(n){o.debug=o,o.default=o,o.coerce=m,o.disable=u,o.enable=c,o.enabled=
d,o.humanize=gi(),o.destroy=f,Object.keys(n).forEach(h=>{o[h]=n[h]}),o.names=[],o.skips=[],o.formatters={};function a(h){let v=0;for(let g=0;g<h.length;g++)v=(v<<
5)-v+h.charCodeAt(g),v|=0;return o.colors[Math.abs(v)%o.colors.length]}o.selectColor=a;function o(h){let v,g=null,w,k;function j(...L){if(!j.enabled)return;const F=j,
E=Number(new Date),H=E-(v||E);F.diff=H,F.prev=v,F.curr=E,v=E,L[0]=o.coerce(L[0]),typeof L[0]!="string"&&L.unshift("%O");let z=0;L[0]=L[0].replace(/%([a-zA-Z%])/g,
(te,le)=>{if(te==="%%")return"%";z++;const Ae=o.formatters[le];if(typeof Ae=="function"){const he=L[z];te=Ae.call(F,he),L.splice(z,1),z--}return te}),o.formatArgs.
call(F,L),(F.log||o.log).apply(F,L)}return j.namespace=h,j.useColors=o.useColors(),j.color=o.selectColor(h),j.extend=i,j.destroy=o.destroy,Object.defineProperty(
j,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(w!==o.namespaces&&(w=o.namespaces,k=o.enabled(h)),k),set:L=>{g=L}}),typeof o.init=="function"&&o.
init(j),j}function i(h,v){const g=o(this.namespace+(typeof v>"u"?":":v)+h);return g.log=this.log,g}function c(h){o.save(h),o.namespaces=h,o.names=[],o.skips=[];
const v=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of v)g[0]==="-"?o.skips.push(g.slice(1)):o.names.push(g)}function l(h,v){
let g=0,w=0,k=-1,j=0;for(;g<h.length;)if(w<v.length&&(v[w]===h[g]||v[w]==="*"))v[w]==="*"?(k=w,j=g,w++):(g++,w++);else if(k!==-1)w=k+1,j++,g=j;else return!1;for(;w<
v.length&&v[w]==="*";)w++;return w===v.length}function u(){const h=[...o.names,...o.skips.map(v=>"-"+v)].join(",");return o.enable(""),h}function d(h){for(const v of o.
skips)if(l(h,v))return!1;for(const v of o.names)if(l(h,v))return!0;return!1}function m(h){return h instanceof Error?h.stack||h.message:h}function f(){console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return o.enable(o.load()),
o}t.exports=r}}),vi=(0,ee.P$)({"node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=a,e.load=o,e.useColors=r,e.storage=i(),e.destroy=(()=>{let l=!1;return()=>{
l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),
e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC",
"#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC",
"#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300",
"#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC",
"#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){if(typeof window<
"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.
WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&
(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/applewebkit\/(\d+)/)}function n(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+t.exports.
humanize(this.diff),!this.useColors)return;const u="color: "+this.color;l.splice(1,0,u,"color: inherit");let d=0,m=0;l[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(d++,
f==="%c"&&(m=d))}),l.splice(m,0,u)}e.log=console.debug||console.log||(()=>{});function a(l){try{l?e.storage.setItem("debug",l):e.storage.removeItem("debug")}catch{}}
function o(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}function i(){
try{return localStorage}catch{}}t.exports=sn()(e);var{formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(u){return"[UnexpectedJSONParseE\
rror]: "+u.message}}}}),on=(0,ee.P$)({"required-builtin:tty"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode("node:tty")}}),yi=(0,ee.P$)({"required-\
builtin:os"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode("node:os")}}),bi=(0,ee.P$)({"node_modules/has-flag/index.js"(e,t){"use strict";t.exports=
(r,n=process.argv)=>{const a=r.startsWith("-")?"":r.length===1?"-":"--",o=n.indexOf(a+r),i=n.indexOf("--");return o!==-1&&(i===-1||o<i)}}}),wi=(0,ee.P$)({"node_\
modules/supports-color/index.js"(e,t){"use strict";var r=yi(),n=on(),a=bi(),{env:o}=process,i;a("no-color")||a("no-colors")||a("color=false")||a("color=never")?
i=0:(a("color")||a("colors")||a("color=true")||a("color=always"))&&(i=1),"FORCE_COLOR"in o&&(o.FORCE_COLOR==="true"?i=1:o.FORCE_COLOR==="false"?i=0:i=o.FORCE_COLOR.
length===0?1:Math.min(parseInt(o.FORCE_COLOR,10),3));function c(d){return d===0?!1:{level:d,hasBasic:!0,has256:d>=2,has16m:d>=3}}function l(d,m){if(i===0)return 0;
if(a("color=16m")||a("color=full")||a("color=truecolor"))return 3;if(a("color=256"))return 2;if(d&&!m&&i===void 0)return 0;const f=i||0;if(o.TERM==="dumb")return f;
if(process.platform==="win32"){const h=r.release().split(".");return Number(h[0])>=10&&Number(h[2])>=10586?Number(h[2])>=14931?3:2:1}if("CI"in o)return["TRAVIS",
"CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(h=>h in o)||o.CI_NAME==="codeship"?1:f;if("TEAMCITY_VERSION"in o)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(o.TEAMCITY_VERSION)?1:0;if(o.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in o){const h=parseInt((o.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(o.
TERM_PROGRAM){case"iTerm.app":return h>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(o.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(o.TERM)||"COLORTERM"in o?1:f}function u(d){const m=l(d,d&&d.isTTY);return c(m)}t.exports={supportsColor:u,stdout:c(l(!0,n.isatty(1))),stderr:c(l(!0,n.isatty(
2)))}}}),Si=(0,ee.P$)({"node_modules/debug/src/node.js"(e,t){var r=on(),n=(0,se.Hr)();e.init=d,e.log=c,e.formatArgs=o,e.save=l,e.load=u,e.useColors=a,e.destroy=
n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),e.colors=
[6,2,3,4,5,1];try{const f=wi();f&&(f.stderr||f).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,
99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const v=h.substring(6).toLowerCase().replace(/_([a-z])/g,
(w,k)=>k.toUpperCase());let g=process.env[h];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(
g),f[v]=g,f},{});function a(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}function o(f){const{namespace:h,useColors:v}=this;
if(v){const g=this.color,w="\x1B[3"+(g<8?g:"8;5;"+g),k=`  ${w};1m${h} \x1B[0m`;f[0]=k+f[0].split(`
`).join(`
`+k),f.push(w+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=i()+h+" "+f[0]}function i(){return e.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...f){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...f)+`
`)}function l(f){f?process.env.DEBUG=f:delete process.env.DEBUG}function u(){return process.env.DEBUG}function d(f){f.inspectOpts={};const h=Object.keys(e.inspectOpts);
for(let v=0;v<h.length;v++)f.inspectOpts[h[v]]=e.inspectOpts[h[v]]}t.exports=sn()(e);var{formatters:m}=t.exports;m.o=function(f){return this.inspectOpts.colors=
this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},m.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),Ei=(0,ee.P$)({"node_modules/debug\
/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=vi():t.exports=Si()}}),_i=(0,ee.P$)({"required\
-builtin:dns"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode("node:dns")}}),ki=(0,ee.P$)({"node_modules/socks-proxy-agent/dist/index.js"(e){"use st\
rict";var t=e&&e.__createBinding||(Object.create?(function(k,j,L,F){F===void 0&&(F=L);var E=Object.getOwnPropertyDescriptor(j,L);(!E||("get"in E?!j.__esModule:E.
writable||E.configurable))&&(E={enumerable:!0,get:function(){return j[L]}}),Object.defineProperty(k,F,E)}):(function(k,j,L,F){F===void 0&&(F=L),k[F]=j[L]})),r=e&&
e.__setModuleDefault||(Object.create?(function(k,j){Object.defineProperty(k,"default",{enumerable:!0,value:j})}):function(k,j){k.default=j}),n=e&&e.__importStar||
function(k){if(k&&k.__esModule)return k;var j={};if(k!=null)for(var L in k)L!=="default"&&Object.prototype.hasOwnProperty.call(k,L)&&t(j,k,L);return r(j,k),j},a=e&&
e.__importDefault||function(k){return k&&k.__esModule?k:{default:k}};Object.defineProperty(e,"__esModule",{value:!0}),e.SocksProxyAgent=void 0;var o=fi(),i=mi(),
c=a(Ei()),l=n(_i()),u=n((0,se.g5)()),d=n((0,se.EI)()),m=(0,se.qX)(),f=(0,c.default)("socks-proxy-agent"),h=k=>k.servername===void 0&&k.host&&!u.isIP(k.host)?{...k,
servername:k.host}:k;function v(k){let j=!1,L=5;const F=k.hostname,E=parseInt(k.port,10)||1080;switch(k.protocol.replace(":","")){case"socks4":j=!0,L=4;break;case"\
socks4a":L=4;break;case"socks5":j=!0,L=5;break;case"socks":L=5;break;case"socks5h":L=5;break;default:throw new TypeError(`A "socks" protocol must be specified! \
Got: ${String(k.protocol)}`)}const H={host:F,port:E,type:L};return k.username&&Object.defineProperty(H,"userId",{value:decodeURIComponent(k.username),enumerable:!1}),
k.password!=null&&Object.defineProperty(H,"password",{value:decodeURIComponent(k.password),enumerable:!1}),{lookup:j,proxy:H}}var g=class extends i.Agent{constructor(k,j){
super(j);const L=typeof k=="string"?new m.URL(k):k,{proxy:F,lookup:E}=v(L);this.shouldLookup=E,this.proxy=F,this.timeout=j?.timeout??null,this.socketOptions=j?.
socketOptions??null}async connect(k,j){const{shouldLookup:L,proxy:F,timeout:E}=this;if(!j.host)throw new Error("No `host` defined!");let{host:H}=j;const{port:z,
lookup:te=l.lookup}=j;L&&(H=await new Promise((Ie,Re)=>{te(H,{},(fe,Ve)=>{fe?Re(fe):Ie(Ve)})}));const le={proxy:F,destination:{host:H,port:typeof z=="number"?z:
parseInt(z,10)},command:"connect",timeout:E??void 0,socket_options:this.socketOptions??void 0},Ae=Ie=>{k.destroy(),he.destroy(),Ie&&Ie.destroy()};f("Creating so\
cks proxy connection: %o",le);const{socket:he}=await o.SocksClient.createConnection(le);if(f("Successfully created socks proxy connection"),E!==null&&(he.setTimeout(
E),he.on("timeout",()=>Ae())),j.secureEndpoint){f("Upgrading socket connection to TLS");const Ie=d.connect({...w(h(j),"host","path","port"),socket:he});return Ie.
once("error",Re=>{f("Socket TLS error",Re.message),Ae(Ie)}),Ie}return he}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],e.SocksProxyAgent=g;function w(k,...j){
const L={};let F;for(F in k)j.includes(F)||(L[F]=k[F]);return L}}}),Ai=(0,ee.P$)({"node_modules/hpagent/index.js"(e,t){"use strict";var r=Gt(),n=(0,se.n5)(),{URL:a}=(0,se.
qX)(),o=class extends n.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...d}=c;super(d),this.proxy=typeof l=="string"?new a(l):l,this.proxyRequestOptions=
u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,
headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.
username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("ba\
se64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const d=(this.proxy.protocol==="http:"?n:
r).request(u);d.once("connect",(m,f,h)=>{d.removeAllListeners(),f.removeAllListeners(),m.statusCode===200?l(null,f):(f.destroy(),l(new Error(`Bad response: ${m.
statusCode}`),null))}),d.once("timeout",()=>{d.destroy(new Error("Proxy timeout"))}),d.once("error",m=>{d.removeAllListeners(),l(m,null)}),d.end()}},i=class extends r.
Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...d}=c;super(d),this.proxy=typeof l=="string"?new a(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){
const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.
headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic\
 ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const d=(this.proxy.protocol==="http:"?n:r).request(u);d.once("connect",(m,f,h)=>{if(d.
removeAllListeners(),f.removeAllListeners(),m.statusCode===200){const v=super.createConnection({...c,socket:f});l(null,v)}else f.destroy(),l(new Error(`Bad resp\
onse: ${m.statusCode}`),null)}),d.once("timeout",()=>{d.destroy(new Error("Proxy timeout"))}),d.once("error",m=>{d.removeAllListeners(),l(m,null)}),d.end()}};t.
exports={HttpProxyAgent:o,HttpsProxyAgent:i}}}),an=1500;function Ii({status:e,body:t}){const r=(0,P.$6)((0,P.qF)(t),"message")??(t.trim().startsWith("<")?"":t.trim());
return(0,ae.Jj)((0,ae.YI)(r),an)||`HTTP ${e}`}function bt(e,t){const r=(0,P.qF)(t.body),n=Ii(t),a=`${e.verb} ${e.what}`;switch(t.status){case 401:return new ue.
zg("E_CLUSTER_UNAUTHORIZED",`${e.server} answered 401 to ${a}: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeco\
nfig.`);case 403:return Oi(e,r,n);case 404:return Ti(e,r,n);case 409:return Ri(e,r,n);case 429:return cn(e,n);default:break}return t.status>=500&&!Ci(e,n)?cn(e,
n):t.status>=400?new ue.zg("E_APPLY_REFUSED",`The cluster refused to ${a}: ${n}`):new ue.zg("E_CLUSTER_RESPONSE",`${e.server} answered ${t.status} to ${a}: ${n}`)}
var Ci=(e,t)=>e.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(t),cn=(e,t)=>new ue.zg("E_CLUSTER_UNREA\
CHABLE",`${e.server} could not ${e.verb} ${e.what}: ${t}. Try again when the cluster is well.`);function Oi(e,t,r){if((0,P.yR)(t,"details","causes").some(o=>(0,P.
$6)(o,"reason")==="NamespaceTerminating"))return new ue.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${e.namespace??""} is being deleted: ${r}`);if(!/cannot \w+ (resource|path)/.
test(r)&&["patch","create","update"].includes(e.verb))return new ue.zg("E_APPLY_REFUSED",`The cluster refused to ${e.verb} ${e.what}: ${r}`);const a=e.namespace===
void 0?"":` in the namespace ${e.namespace}`;return new ue.zg("E_CLUSTER_FORBIDDEN",`These credentials may not ${e.verb} ${e.what}${a}: ${r}. Grant the verb "${e.
verb}" to their role.`)}function Ti(e,t,r){return(0,P.$6)(t,"details","kind")==="namespaces"?new ue.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${(0,P.$6)(t,"deta\
ils","name")??e.namespace??""} does not exist. Create it, choose another with --namespace, or say --create-namespace.`):(0,P.fK)(t,"details","kind")===void 0?new ue.
zg("E_CRD_MISSING",`${e.server} does not serve ${e.what}: its resource definition is not installed. For SeldonDeployments, install Seldon Core 1 first.`):new ue.
zg("E_CLUSTER_RESPONSE",`${e.server} could not ${e.verb} ${e.what}: ${r}`)}function Ri(e,t,r){const n=(0,P.yR)(t,"details","causes").filter(o=>(0,P.$6)(o,"reaso\
n")==="FieldManagerConflict");if(n.length===0)return new ue.zg("E_APPLY_REFUSED",`${e.what} has changed meanwhile: ${r}`);const a=n.map(o=>`${(0,P.$6)(o,"field")??
"?"} (${(0,P.$6)(o,"message")??"another manager"})`);return new ue.zg("E_APPLY_CONFLICT",`Others own fields of ${e.what}: ${(0,ae.Jj)((0,ae.YI)(a.join("; ")),an)}\
. Take the fields out of deploy.yaml, end the other manager's ownership, or take them over with --force-conflicts.`)}function xi(e){return e&&e.__esModule&&Object.
prototype.hasOwnProperty.call(e,"default")?e.default:e}var we={},wt={},je={},un;function ct(){if(un)return je;un=1;function e(i){return typeof i>"u"||i===null}function t(i){
return typeof i=="object"&&i!==null}function r(i){return Array.isArray(i)?i:e(i)?[]:[i]}function n(i,c){if(c){const l=Object.keys(c);for(let u=0,d=l.length;u<d;u+=
1){const m=l[u];i[m]=c[m]}}return i}function a(i,c){let l="";for(let u=0;u<c;u+=1)l+=i;return l}function o(i){return i===0&&Number.NEGATIVE_INFINITY===1/i}return je.
isNothing=e,je.isObject=t,je.toArray=r,je.repeat=a,je.isNegativeZero=o,je.extend=n,je}var Kt,ln;function ut(){if(ln)return Kt;ln=1;function e(r,n){let a="";const o=r.
reason||"(unknown reason)";return r.mark?(r.mark.name&&(a+='in "'+r.mark.name+'" '),a+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!n&&r.mark.snippet&&(a+=`

`+r.mark.snippet),o+" "+a):o}function t(r,n){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=n,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},Kt=t,Kt}var Wt,dn;function Pi(){if(dn)return Wt;dn=1;const e=ct();function t(a,o,i,c,l){let u="",d="";const m=Math.
floor(l/2)-1;return c-o>m&&(u=" ... ",o=c-m+u.length),i-c>m&&(d=" ...",i=c+m-d.length),{str:u+a.slice(o,i).replace(/\t/g,"\u2192")+d,pos:c-o+u.length}}function r(a,o){
return e.repeat(" ",o-a.length)+a}function n(a,o){if(o=Object.create(o||null),!a.buffer)return null;o.maxLength||(o.maxLength=79),typeof o.indent!="number"&&(o.
indent=1),typeof o.linesBefore!="number"&&(o.linesBefore=3),typeof o.linesAfter!="number"&&(o.linesAfter=2);const i=/\r?\n|\r|\0/g,c=[0],l=[];let u,d=-1;for(;u=
i.exec(a.buffer);)l.push(u.index),c.push(u.index+u[0].length),a.position<=u.index&&d<0&&(d=c.length-2);d<0&&(d=c.length-1);let m="";const f=Math.min(a.line+o.linesAfter,
l.length).toString().length,h=o.maxLength-(o.indent+f+3);for(let g=1;g<=o.linesBefore&&!(d-g<0);g++){const w=t(a.buffer,c[d-g],l[d-g],a.position-(c[d]-c[d-g]),h);
m=e.repeat(" ",o.indent)+r((a.line-g+1).toString(),f)+" | "+w.str+`
`+m}const v=t(a.buffer,c[d],l[d],a.position,h);m+=e.repeat(" ",o.indent)+r((a.line+1).toString(),f)+" | "+v.str+`
`,m+=e.repeat("-",o.indent+f+3+v.pos)+`^
`;for(let g=1;g<=o.linesAfter&&!(d+g>=l.length);g++){const w=t(a.buffer,c[d+g],l[d+g],a.position-(c[d]-c[d+g]),h);m+=e.repeat(" ",o.indent)+r((a.line+g+1).toString(),
f)+" | "+w.str+`
`}return m.replace(/\n$/,"")}return Wt=n,Wt}var zt,hn;function _e(){if(hn)return zt;hn=1;const e=ut(),t=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function n(o){const i={};return o!==null&&Object.keys(o).forEach(
function(c){o[c].forEach(function(l){i[String(l)]=c})}),i}function a(o,i){if(i=i||{},Object.keys(i).forEach(function(c){if(t.indexOf(c)===-1)throw new e('Unknow\
n option "'+c+'" is met in definition of "'+o+'" YAML type.')}),this.options=i,this.tag=o,this.kind=i.kind||null,this.resolve=i.resolve||function(){return!0},this.
construct=i.construct||function(c){return c},this.instanceOf=i.instanceOf||null,this.predicate=i.predicate||null,this.represent=i.represent||null,this.representName=
i.representName||null,this.defaultStyle=i.defaultStyle||null,this.multi=i.multi||!1,this.styleAliases=n(i.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+o+'" YAML type.')}return zt=a,zt}var qt,fn;function pn(){if(fn)return qt;fn=1;const e=ut(),t=_e();function r(o,i){
const c=[];return o[i].forEach(function(l){let u=c.length;c.forEach(function(d,m){d.tag===l.tag&&d.kind===l.kind&&d.multi===l.multi&&(u=m)}),c[u]=l}),c}function n(){
const o={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function i(c){c.multi?(o.multi[c.kind].push(c),o.multi.
fallback.push(c)):o[c.kind][c.tag]=o.fallback[c.tag]=c}for(let c=0,l=arguments.length;c<l;c+=1)arguments[c].forEach(i);return o}function a(o){return this.extend(
o)}return a.prototype.extend=function(o){let i=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(i=i.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");i.forEach(function(u){if(!(u instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(u.loadKind&&u.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(u.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(u){if(!(u instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});const l=Object.create(a.prototype);return l.implicit=(this.implicit||[]).concat(i),l.explicit=(this.explicit||[]).concat(c),l.compiledImplicit=r(l,"imp\
licit"),l.compiledExplicit=r(l,"explicit"),l.compiledTypeMap=n(l.compiledImplicit,l.compiledExplicit),l},qt=a,qt}var Jt,mn;function gn(){if(mn)return Jt;mn=1;const e=_e();
return Jt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Jt}var Yt,vn;function yn(){if(vn)return Yt;vn=1;const e=_e();
return Yt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Yt}var Zt,bn;function wn(){if(bn)return Zt;bn=1;const e=_e();
return Zt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Zt}var Xt,Sn;function En(){if(Sn)return Xt;Sn=1;const e=pn();
return Xt=new e({explicit:[gn(),yn(),wn()]}),Xt}var Qt,_n;function kn(){if(_n)return Qt;_n=1;const e=_e();function t(a){if(a===null)return!0;const o=a.length;return o===
1&&a==="~"||o===4&&(a==="null"||a==="Null"||a==="NULL")}function r(){return null}function n(a){return a===null}return Qt=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:r,predicate:n,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Qt}var er,An;function In(){if(An)return er;An=1;const e=_e();function t(a){if(a===null)return!1;
const o=a.length;return o===4&&(a==="true"||a==="True"||a==="TRUE")||o===5&&(a==="false"||a==="False"||a==="FALSE")}function r(a){return a==="true"||a==="True"||
a==="TRUE"}function n(a){return Object.prototype.toString.call(a)==="[object Boolean]"}return er=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:n,represent:{lowercase:function(a){return a?"true":"false"},uppercase:function(a){return a?"TRUE":"FALSE"},camelcase:function(a){return a?"True":"Fals\
e"}},defaultStyle:"lowercase"}),er}var tr,Cn;function On(){if(Cn)return tr;Cn=1;const e=ct(),t=_e();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function n(u){return u>=48&&u<=55}function a(u){return u>=48&&u<=57}function o(u){if(u===null)return!1;const d=u.length;let m=0,f=!1;if(!d)return!1;let h=u[m];if((h===
"-"||h==="+")&&(h=u[++m]),h==="0"){if(m+1===d)return!0;if(h=u[++m],h==="b"){for(m++;m<d;m++){if(h=u[m],h!=="0"&&h!=="1")return!1;f=!0}return f&&isFinite(i(u))}if(h===
"x"){for(m++;m<d;m++){if(!r(u.charCodeAt(m)))return!1;f=!0}return f&&isFinite(i(u))}if(h==="o"){for(m++;m<d;m++){if(!n(u.charCodeAt(m)))return!1;f=!0}return f&&
isFinite(i(u))}}for(;m<d;m++){if(!a(u.charCodeAt(m)))return!1;f=!0}return f?isFinite(i(u)):!1}function i(u){let d=u,m=1,f=d[0];if((f==="-"||f==="+")&&(f==="-"&&
(m=-1),d=d.slice(1),f=d[0]),d==="0")return 0;if(f==="0"){if(d[1]==="b")return m*parseInt(d.slice(2),2);if(d[1]==="x")return m*parseInt(d.slice(2),16);if(d[1]===
"o")return m*parseInt(d.slice(2),8)}return m*parseInt(d,10)}function c(u){return i(u)}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return tr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:o,construct:c,predicate:l,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),tr}var rr,Tn;function Rn(){if(Tn)return rr;Tn=1;const e=ct(),t=_e(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),n=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function a(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:n.test(u)}function o(u){let d=u.toLowerCase();const m=d[0]===
"-"?-1:1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:m*parseFloat(d,10)}const i=/^[-+]?[0-9]+e/;
function c(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";const m=u.toString(10);return i.test(m)?m.replace(
"e",".e"):m}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return rr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:a,construct:o,predicate:l,represent:c,defaultStyle:"lowercase"}),rr}var xn,Pn;function Bn(){return Pn||(Pn=1,xn=En().extend({implicit:[kn(),
In(),On(),Rn()]})),xn}var Mn,Nn;function $n(){return Nn||(Nn=1,Mn=Bn()),Mn}var nr,Un;function Dn(){if(Un)return nr;Un=1;const e=_e(),t=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function n(i){return i===null?!1:t.exec(i)!==null||r.exec(i)!==null}function a(i){let c=0,
l=null,u=t.exec(i);if(u===null&&(u=r.exec(i)),u===null)throw new Error("Date resolve error");const d=+u[1],m=+u[2]-1,f=+u[3];if(!u[4])return new Date(Date.UTC(d,
m,f));const h=+u[4],v=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const k=+u[10],j=+(u[11]||0);l=(k*60+j)*6e4,u[9]==="-"&&(l=-l)}
const w=new Date(Date.UTC(d,m,f,h,v,g,c));return l&&w.setTime(w.getTime()-l),w}function o(i){return i.toISOString()}return nr=new e("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:n,construct:a,instanceOf:Date,represent:o}),nr}var sr,Ln;function Fn(){if(Ln)return sr;Ln=1;const e=_e();function t(r){return r==="<<"||r===
null}return sr=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),sr}var ir,jn;function Hn(){if(jn)return ir;jn=1;const e=_e(),t=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(i){if(i===null)return!1;let c=0;const l=i.length,u=t;for(let d=0;d<l;d++){const m=u.indexOf(i.charAt(d));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function n(i){const c=i.replace(/[\r\n=]/g,""),l=c.length,u=t;let d=0;const m=[];for(let h=0;h<l;h++)h%4===0&&h&&(m.push(d>>16&255),m.push(d>>8&255),m.push(
d&255)),d=d<<6|u.indexOf(c.charAt(h));const f=l%4*6;return f===0?(m.push(d>>16&255),m.push(d>>8&255),m.push(d&255)):f===18?(m.push(d>>10&255),m.push(d>>2&255)):
f===12&&m.push(d>>4&255),new Uint8Array(m)}function a(i){let c="",l=0;const u=i.length,d=t;for(let f=0;f<u;f++)f%3===0&&f&&(c+=d[l>>18&63],c+=d[l>>12&63],c+=d[l>>
6&63],c+=d[l&63]),l=(l<<8)+i[f];const m=u%3;return m===0?(c+=d[l>>18&63],c+=d[l>>12&63],c+=d[l>>6&63],c+=d[l&63]):m===2?(c+=d[l>>10&63],c+=d[l>>4&63],c+=d[l<<2&
63],c+=d[64]):m===1&&(c+=d[l>>2&63],c+=d[l<<4&63],c+=d[64],c+=d[64]),c}function o(i){return Object.prototype.toString.call(i)==="[object Uint8Array]"}return ir=
new e("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:n,predicate:o,represent:a}),ir}var or,Vn;function Gn(){if(Vn)return or;Vn=1;const e=_e(),t=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function n(o){if(o===null)return!0;const i={},c=o;for(let l=0,u=c.length;l<u;l+=1){const d=c[l];let m=!1;if(r.
call(d)!=="[object Object]")return!1;let f;for(f in d)if(t.call(d,f))if(!m)m=!0;else return!1;if(!m||t.call(i,f))return!1;Object.defineProperty(i,f,{value:!0})}
return!0}function a(o){return o!==null?o:[]}return or=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:n,construct:a}),or}var ar,Kn;function Wn(){if(Kn)return ar;
Kn=1;const e=_e(),t=Object.prototype.toString;function r(a){if(a===null)return!0;const o=a,i=new Array(o.length);for(let c=0,l=o.length;c<l;c+=1){const u=o[c];if(t.
call(u)!=="[object Object]")return!1;const d=Object.keys(u);if(d.length!==1)return!1;i[c]=[d[0],u[d[0]]]}return!0}function n(a){if(a===null)return[];const o=a,i=new Array(
o.length);for(let c=0,l=o.length;c<l;c+=1){const u=o[c],d=Object.keys(u);i[c]=[d[0],u[d[0]]]}return i}return ar=new e("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:n}),ar}var cr,zn;function qn(){if(zn)return cr;zn=1;const e=_e(),t=Object.prototype.hasOwnProperty;function r(a){if(a===null)return!0;const o=a;
for(const i in o)if(t.call(o,i)&&o[i]!==null)return!1;return!0}function n(a){return a!==null?a:{}}return cr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:n}),cr}var Jn,Yn;function ur(){return Yn||(Yn=1,Jn=$n().extend({implicit:[Dn(),Fn()],explicit:[Hn(),Gn(),Wn(),qn()]})),Jn}var Zn;function Bi(){if(Zn)return wt;
Zn=1;const e=ct(),t=ut(),r=Pi(),n=ur(),a=Object.prototype.hasOwnProperty,o=1,i=2,c=3,l=4,u=1,d=2,m=3,f=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,w=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function k(s){return Object.
prototype.toString.call(s)}function j(s){return s===10||s===13}function L(s){return s===9||s===32}function F(s){return s===9||s===32||s===10||s===13}function E(s){
return s===44||s===91||s===93||s===123||s===125}function H(s){if(s>=48&&s<=57)return s-48;const b=s|32;return b>=97&&b<=102?b-97+10:-1}function z(s){return s===
120?2:s===117?4:s===85?8:0}function te(s){return s>=48&&s<=57?s-48:-1}function le(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ae(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function he(s,b,O){b==="__proto__"?Object.defineProperty(s,b,{configurable:!0,enumerable:!0,writable:!0,value:O}):s[b]=
O}const Ie=new Array(256),Re=new Array(256);for(let s=0;s<256;s++)Ie[s]=le(s)?1:0,Re[s]=le(s);function fe(s,b){this.input=s,this.filename=b.filename||null,this.
schema=b.schema||n,this.onWarning=b.onWarning||null,this.legacy=b.legacy||!1,this.json=b.json||!1,this.listener=b.listener||null,this.maxDepth=typeof b.maxDepth==
"number"?b.maxDepth:100,this.maxTotalMergeKeys=typeof b.maxTotalMergeKeys=="number"?b.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function Ve(s,b){const O={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.
line,column:s.position-s.lineStart};return O.snippet=r(O),new t(b,O)}function B(s,b){throw Ve(s,b)}function y(s,b){s.onWarning&&s.onWarning.call(null,Ve(s,b))}function I(s,b,O){
const R=s.anchorMapTransactions;if(R.length!==0){const A=R[R.length-1];a.call(A,b)||(A[b]={existed:a.call(s.anchorMap,b),value:s.anchorMap[b]})}s.anchorMap[b]=O}
function M(s){s.anchorMapTransactions.push(Object.create(null))}function x(s){const b=s.anchorMapTransactions.pop(),O=s.anchorMapTransactions;if(O.length===0)return;
const R=O[O.length-1],A=Object.keys(b);for(let p=0,S=A.length;p<S;p+=1){const _=A[p];a.call(R,_)||(R[_]=b[_])}}function V(s){const b=s.anchorMapTransactions.pop(),
O=Object.keys(b);for(let R=O.length-1;R>=0;R-=1){const A=b[O[R]];A.existed?s.anchorMap[O[R]]=A.value:delete s.anchorMap[O[R]]}}function K(s){return{position:s.position,
line:s.line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function J(s,b){
s.position=b.position,s.line=b.line,s.lineStart=b.lineStart,s.lineIndent=b.lineIndent,s.firstTabInLine=b.firstTabInLine,s.tag=b.tag,s.anchor=b.anchor,s.kind=b.kind,
s.result=b.result}const ie={YAML:function(s,b,O){s.version!==null&&B(s,"duplication of %YAML directive"),O.length!==1&&B(s,"YAML directive accepts exactly one a\
rgument");const R=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);R===null&&B(s,"ill-formed argument of the YAML directive");const A=parseInt(R[1],10),p=parseInt(R[2],10);A!==
1&&B(s,"unacceptable YAML version of the document"),s.version=O[0],s.checkLineBreaks=p<2,p!==1&&p!==2&&y(s,"unsupported YAML version of the document")},TAG:function(s,b,O){
let R;O.length!==2&&B(s,"TAG directive accepts exactly two arguments");const A=O[0];R=O[1],g.test(A)||B(s,"ill-formed tag handle (first argument) of the TAG dir\
ective"),a.call(s.tagMap,A)&&B(s,'there is a previously declared suffix for "'+A+'" tag handle'),w.test(R)||B(s,"ill-formed tag prefix (second argument) of the \
TAG directive");try{R=decodeURIComponent(R)}catch{B(s,"tag prefix is malformed: "+R)}s.tagMap[A]=R}};function pe(s,b,O,R){if(b<O){const A=s.input.slice(b,O);if(R)
for(let p=0,S=A.length;p<S;p+=1){const _=A.charCodeAt(p);_===9||_>=32&&_<=1114111||B(s,"expected valid JSON character")}else f.test(A)&&B(s,"the stream contains\
 non-printable characters");s.result+=A}}function Se(s){s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&B(s,"merge keys excee\
ded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function Ee(s,b,O,R){e.isObject(O)||B(s,"cannot merge mappings; the provided source object is unacceptable"),Se(
s);const A=Object.keys(O);for(let p=0,S=A.length;p<S;p+=1){const _=A[p];Se(s),a.call(b,_)||(he(b,_,O[_]),R[_]=!0)}}function Fe(s,b,O,R,A,p,S,_,N){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let $=0,U=A.length;$<U;$+=1)Array.isArray(A[$])&&B(s,"nested arrays are not supported inside keys"),typeof A=="object"&&
k(A[$])==="[object Object]"&&(A[$]="[object Object]")}if(typeof A=="object"&&k(A)==="[object Object]"&&(A="[object Object]"),A=String(A),b===null&&(b={}),R==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&B(s,"abnormal merge sequence size");for(let $=0,U=p.length;$<U;$+=1)Ee(s,b,p[$],O)}else Ee(s,b,p,O);else
!s.json&&!a.call(O,A)&&a.call(b,A)&&(s.line=S||s.line,s.lineStart=_||s.lineStart,s.position=N||s.position,B(s,"duplicated mapping key")),he(b,A,p),delete O[A];return b}
function ht(s){const b=s.input.charCodeAt(s.position);b===10?s.position++:b===13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):B(s,"a line br\
eak is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function me(s,b,O){let R=0,A=s.input.charCodeAt(s.position);for(;A!==0;){for(;L(A);)A===9&&
s.firstTabInLine===-1&&(s.firstTabInLine=s.position),A=s.input.charCodeAt(++s.position);if(b&&A===35)do A=s.input.charCodeAt(++s.position);while(A!==10&&A!==13&&
A!==0);if(j(A))for(ht(s),A=s.input.charCodeAt(s.position),R++,s.lineIndent=0;A===32;)s.lineIndent++,A=s.input.charCodeAt(++s.position);else break}return O!==-1&&
R!==0&&s.lineIndent<O&&y(s,"deficient indentation"),R}function Ue(s){let b=s.position,O=s.input.charCodeAt(b);return!!((O===45||O===46)&&O===s.input.charCodeAt(
b+1)&&O===s.input.charCodeAt(b+2)&&(b+=3,O=s.input.charCodeAt(b),O===0||F(O)))}function st(s,b){b===1?s.result+=" ":b>1&&(s.result+=e.repeat(`
`,b-1))}function Bt(s,b,O){let R,A,p,S,_,N;const $=s.kind,U=s.result;let T=s.input.charCodeAt(s.position);if(F(T)||E(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const D=s.input.charCodeAt(s.position+1);if(F(D)||O&&E(D))return!1}for(s.kind="scalar",
s.result="",R=A=s.position,p=!1;T!==0;){if(T===58){const D=s.input.charCodeAt(s.position+1);if(F(D)||O&&E(D))break}else if(T===35){const D=s.input.charCodeAt(s.
position-1);if(F(D))break}else{if(s.position===s.lineStart&&Ue(s)||O&&E(T))break;if(j(T))if(S=s.line,_=s.lineStart,N=s.lineIndent,me(s,!1,-1),s.lineIndent>=b){p=
!0,T=s.input.charCodeAt(s.position);continue}else{s.position=A,s.line=S,s.lineStart=_,s.lineIndent=N;break}}p&&(pe(s,R,A,!1),st(s,s.line-S),R=A=s.position,p=!1),
L(T)||(A=s.position+1),T=s.input.charCodeAt(++s.position)}return pe(s,R,A,!1),s.result?!0:(s.kind=$,s.result=U,!1)}function ft(s,b){let O,R,A=s.input.charCodeAt(
s.position);if(A!==39)return!1;for(s.kind="scalar",s.result="",s.position++,O=R=s.position;(A=s.input.charCodeAt(s.position))!==0;)if(A===39)if(pe(s,O,s.position,
!0),A=s.input.charCodeAt(++s.position),A===39)O=s.position,s.position++,R=s.position;else return!0;else j(A)?(pe(s,O,R,!0),st(s,me(s,!1,b)),O=R=s.position):s.position===
s.lineStart&&Ue(s)?B(s,"unexpected end of the document within a single quoted scalar"):(s.position++,L(A)||(R=s.position));B(s,"unexpected end of the stream wit\
hin a single quoted scalar")}function Mt(s,b){let O,R,A,p=s.input.charCodeAt(s.position);if(p!==34)return!1;for(s.kind="scalar",s.result="",s.position++,O=R=s.position;(p=
s.input.charCodeAt(s.position))!==0;){if(p===34)return pe(s,O,s.position,!0),s.position++,!0;if(p===92){if(pe(s,O,s.position,!0),p=s.input.charCodeAt(++s.position),
j(p))me(s,!1,b);else if(p<256&&Ie[p])s.result+=Re[p],s.position++;else if((A=z(p))>0){let S=A,_=0;for(;S>0;S--)p=s.input.charCodeAt(++s.position),(A=H(p))>=0?_=
(_<<4)+A:B(s,"expected hexadecimal character");s.result+=Ae(_),s.position++}else B(s,"unknown escape sequence");O=R=s.position}else j(p)?(pe(s,O,R,!0),st(s,me(s,
!1,b)),O=R=s.position):s.position===s.lineStart&&Ue(s)?B(s,"unexpected end of the document within a double quoted scalar"):(s.position++,L(p)||(R=s.position))}B(
s,"unexpected end of the stream within a double quoted scalar")}function Nt(s,b){let O=!0,R,A,p;const S=s.tag;let _;const N=s.anchor;let $,U,T,D;const G=Object.
create(null);let W,q,Z,Q=s.input.charCodeAt(s.position);if(Q===91)$=93,D=!1,_=[];else if(Q===123)$=125,D=!0,_={};else return!1;for(s.anchor!==null&&I(s,s.anchor,
_),Q=s.input.charCodeAt(++s.position);Q!==0;){if(me(s,!0,b),Q=s.input.charCodeAt(s.position),Q===$)return s.position++,s.tag=S,s.anchor=N,s.kind=D?"mapping":"se\
quence",s.result=_,!0;if(O?Q===44&&B(s,"expected the node content, but found ','"):B(s,"missed comma between flow collection entries"),q=W=Z=null,U=T=!1,Q===63){
const We=s.input.charCodeAt(s.position+1);F(We)&&(U=T=!0,s.position++,me(s,!0,b))}R=s.line,A=s.lineStart,p=s.position,Ke(s,b,o,!1,!0),q=s.tag,W=s.result,me(s,!0,
b),Q=s.input.charCodeAt(s.position),(T||s.line===R)&&Q===58&&(U=!0,Q=s.input.charCodeAt(++s.position),me(s,!0,b),Ke(s,b,o,!1,!0),Z=s.result),D?Fe(s,_,G,q,W,Z,R,
A,p):U?_.push(Fe(s,null,G,q,W,Z,R,A,p)):_.push(W),me(s,!0,b),Q=s.input.charCodeAt(s.position),Q===44?(O=!0,Q=s.input.charCodeAt(++s.position)):O=!1}B(s,"unexpec\
ted end of the stream within a flow collection")}function Ge(s,b){let O,R=u,A=!1,p=!1,S=b,_=0,N=!1,$,U=s.input.charCodeAt(s.position);if(U===124)O=!1;else if(U===
62)O=!0;else return!1;for(s.kind="scalar",s.result="";U!==0;)if(U=s.input.charCodeAt(++s.position),U===43||U===45)u===R?R=U===43?m:d:B(s,"repeat of a chomping m\
ode identifier");else if(($=te(U))>=0)$===0?B(s,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?B(s,"repeat of an indentation \
width identifier"):(S=b+$-1,p=!0);else break;if(L(U)){do U=s.input.charCodeAt(++s.position);while(L(U));if(U===35)do U=s.input.charCodeAt(++s.position);while(!j(
U)&&U!==0)}for(;U!==0;){for(ht(s),s.lineIndent=0,U=s.input.charCodeAt(s.position);(!p||s.lineIndent<S)&&U===32;)s.lineIndent++,U=s.input.charCodeAt(++s.position);
if(!p&&s.lineIndent>S&&(S=s.lineIndent),j(U)){_++;continue}if(!p&&S===0&&B(s,"missing indentation for block scalar"),s.lineIndent<S){R===m?s.result+=e.repeat(`
`,A?1+_:_):R===u&&A&&(s.result+=`
`);break}O?L(U)?(N=!0,s.result+=e.repeat(`
`,A?1+_:_)):N?(N=!1,s.result+=e.repeat(`
`,_+1)):_===0?A&&(s.result+=" "):s.result+=e.repeat(`
`,_):s.result+=e.repeat(`
`,A?1+_:_),A=!0,p=!0,_=0;const T=s.position;for(;!j(U)&&U!==0;)U=s.input.charCodeAt(++s.position);pe(s,T,s.position,!1)}return!0}function $t(s,b){const O=s.tag,
R=s.anchor,A=[];let p=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&I(s,s.anchor,A);let S=s.input.charCodeAt(s.position);for(;S!==0&&(s.firstTabInLine!==
-1&&(s.position=s.firstTabInLine,B(s,"tab characters must not be used in indentation")),S===45);){const _=s.input.charCodeAt(s.position+1);if(!F(_))break;if(p=!0,
s.position++,me(s,!0,-1)&&s.lineIndent<=b){A.push(null),S=s.input.charCodeAt(s.position);continue}const N=s.line;if(Ke(s,b,c,!1,!0),A.push(s.result),me(s,!0,-1),
S=s.input.charCodeAt(s.position),(s.line===N||s.lineIndent>b)&&S!==0)B(s,"bad indentation of a sequence entry");else if(s.lineIndent<b)break}return p?(s.tag=O,s.
anchor=R,s.kind="sequence",s.result=A,!0):!1}function Ut(s,b,O){let R,A,p,S;const _=s.tag,N=s.anchor,$={},U=Object.create(null);let T=null,D=null,G=null,W=!1,q=!1;
if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&I(s,s.anchor,$);let Z=s.input.charCodeAt(s.position);for(;Z!==0;){!W&&s.firstTabInLine!==-1&&(s.position=s.firstTabInLine,
B(s,"tab characters must not be used in indentation"));const Q=s.input.charCodeAt(s.position+1),We=s.line;if((Z===63||Z===58)&&F(Q))Z===63?(W&&(Fe(s,$,U,T,D,null,
A,p,S),T=D=G=null),q=!0,W=!0,R=!0):W?(W=!1,R=!0):B(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),s.position+=
1,Z=Q;else{if(A=s.line,p=s.lineStart,S=s.position,!Ke(s,O,i,!1,!0))break;if(s.line===We){for(Z=s.input.charCodeAt(s.position);L(Z);)Z=s.input.charCodeAt(++s.position);
if(Z===58)Z=s.input.charCodeAt(++s.position),F(Z)||B(s,"a whitespace character is expected after the key-value separator within a block mapping"),W&&(Fe(s,$,U,T,
D,null,A,p,S),T=D=G=null),q=!0,W=!1,R=!1,T=s.tag,D=s.result;else if(q)B(s,"can not read an implicit mapping pair; a colon is missed");else return s.tag=_,s.anchor=
N,!0}else if(q)B(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=_,s.anchor=N,!0}if((s.line===We||s.lineIndent>
b)&&(W&&(A=s.line,p=s.lineStart,S=s.position),Ke(s,b,l,!0,R)&&(W?D=s.result:G=s.result),W||(Fe(s,$,U,T,D,G,A,p,S),T=D=G=null),me(s,!0,-1),Z=s.input.charCodeAt(s.
position)),(s.line===We||s.lineIndent>b)&&Z!==0)B(s,"bad indentation of a mapping entry");else if(s.lineIndent<b)break}return W&&Fe(s,$,U,T,D,null,A,p,S),q&&(s.
tag=_,s.anchor=N,s.kind="mapping",s.result=$),q}function Dt(s){let b=!1,O=!1,R,A,p=s.input.charCodeAt(s.position);if(p!==33)return!1;s.tag!==null&&B(s,"duplicat\
ion of a tag property"),p=s.input.charCodeAt(++s.position),p===60?(b=!0,p=s.input.charCodeAt(++s.position)):p===33?(O=!0,R="!!",p=s.input.charCodeAt(++s.position)):
R="!";let S=s.position;if(b){do p=s.input.charCodeAt(++s.position);while(p!==0&&p!==62);s.position<s.length?(A=s.input.slice(S,s.position),p=s.input.charCodeAt(
++s.position)):B(s,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!F(p);)p===33&&(O?B(s,"tag suffix cannot contain exclamation marks"):(R=
s.input.slice(S-1,s.position+1),g.test(R)||B(s,"named tag handle cannot contain such characters"),O=!0,S=s.position+1)),p=s.input.charCodeAt(++s.position);A=s.input.
slice(S,s.position),v.test(A)&&B(s,"tag suffix cannot contain flow indicator characters")}A&&!w.test(A)&&B(s,"tag name cannot contain such characters: "+A);try{
A=decodeURIComponent(A)}catch{B(s,"tag name is malformed: "+A)}return b?s.tag=A:a.call(s.tagMap,R)?s.tag=s.tagMap[R]+A:R==="!"?s.tag="!"+A:R==="!!"?s.tag="tag:y\
aml.org,2002:"+A:B(s,'undeclared tag handle "'+R+'"'),!0}function Lt(s){let b=s.input.charCodeAt(s.position);if(b!==38)return!1;s.anchor!==null&&B(s,"duplicatio\
n of an anchor property"),b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!F(b)&&!E(b);)b=s.input.charCodeAt(++s.position);return s.position===
O&&B(s,"name of an anchor node must contain at least one character"),s.anchor=s.input.slice(O,s.position),!0}function jr(s){let b=s.input.charCodeAt(s.position);
if(b!==42)return!1;b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!F(b)&&!E(b);)b=s.input.charCodeAt(++s.position);s.position===O&&B(s,"name \
of an alias node must contain at least one character");const R=s.input.slice(O,s.position);return a.call(s.anchorMap,R)||B(s,'unidentified alias "'+R+'"'),s.result=
s.anchorMap[R],me(s,!0,-1),!0}function Ft(s,b,O,R){const A=K(s);return M(s),J(s,b),s.tag=null,s.anchor=null,s.kind=null,s.result=null,Ut(s,O,R)&&s.kind==="mappi\
ng"?(x(s),!0):(V(s),J(s,A),!1)}function Ke(s,b,O,R,A){let p,S,_=1,N=!1,$=!1,U=null,T,D,G;s.depth>=s.maxDepth&&B(s,"nesting exceeded maxDepth ("+s.maxDepth+")"),
s.depth+=1,s.listener!==null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;const W=p=S=l===O||c===O;if(R&&me(s,!0,-1)&&(N=!0,s.lineIndent>
b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)),_===1)for(;;){const q=s.input.charCodeAt(s.position),Z=K(s);if(N&&(q===33&&s.tag!==null||q===38&&s.anchor!==null)||
!Dt(s)&&!Lt(s))break;U===null&&(U=Z),me(s,!0,-1)?(N=!0,S=W,s.lineIndent>b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)):S=!1}if(S&&(S=N||A),_===1||l===O)if(o===
O||i===O?D=b:D=b+1,G=s.position-s.lineStart,_===1)if(S&&($t(s,G)||Ut(s,G,D))||Nt(s,D))$=!0;else{const q=s.input.charCodeAt(s.position);U!==null&&W&&!S&&q!==124&&
q!==62&&Ft(s,U,U.position-U.lineStart,D)||p&&Ge(s,D)||ft(s,D)||Mt(s,D)?$=!0:jr(s)?($=!0,(s.tag!==null||s.anchor!==null)&&B(s,"alias node should not have any pro\
perties")):Bt(s,D,o===O)&&($=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&I(s,s.anchor,s.result)}else _===0&&($=S&&$t(s,G));if(s.tag===null)s.anchor!==null&&I(
s,s.anchor,s.result);else if(s.tag==="?"){s.result!==null&&s.kind!=="scalar"&&B(s,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+s.kind+'"');
for(let q=0,Z=s.implicitTypes.length;q<Z;q+=1)if(T=s.implicitTypes[q],T.resolve(s.result)){s.result=T.construct(s.result),s.tag=T.tag,s.anchor!==null&&I(s,s.anchor,
s.result);break}}else if(s.tag!=="!"){if(a.call(s.typeMap[s.kind||"fallback"],s.tag))T=s.typeMap[s.kind||"fallback"][s.tag];else{T=null;const q=s.typeMap.multi[s.
kind||"fallback"];for(let Z=0,Q=q.length;Z<Q;Z+=1)if(s.tag.slice(0,q[Z].tag.length)===q[Z].tag){T=q[Z];break}}T||B(s,"unknown tag !<"+s.tag+">"),s.result!==null&&
T.kind!==s.kind&&B(s,"unacceptable node kind for !<"+s.tag+'> tag; it should be "'+T.kind+'", not "'+s.kind+'"'),T.resolve(s.result,s.tag)?(s.result=T.construct(
s.result,s.tag),s.anchor!==null&&I(s,s.anchor,s.result)):B(s,"cannot resolve a node with !<"+s.tag+"> explicit tag")}return s.listener!==null&&s.listener("close",
s),s.depth-=1,s.tag!==null||s.anchor!==null||$}function Hr(s){const b=s.position;let O=!1,R;for(s.version=null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(
null),s.anchorMap=Object.create(null);(R=s.input.charCodeAt(s.position))!==0&&(me(s,!0,-1),R=s.input.charCodeAt(s.position),!(s.lineIndent>0||R!==37));){O=!0,R=
s.input.charCodeAt(++s.position);let A=s.position;for(;R!==0&&!F(R);)R=s.input.charCodeAt(++s.position);const p=s.input.slice(A,s.position),S=[];for(p.length<1&&
B(s,"directive name must not be less than one character in length");R!==0;){for(;L(R);)R=s.input.charCodeAt(++s.position);if(R===35){do R=s.input.charCodeAt(++s.
position);while(R!==0&&!j(R));break}if(j(R))break;for(A=s.position;R!==0&&!F(R);)R=s.input.charCodeAt(++s.position);S.push(s.input.slice(A,s.position))}R!==0&&ht(
s),a.call(ie,p)?ie[p](s,p,S):y(s,'unknown document directive "'+p+'"')}if(me(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(s.position)===45&&s.input.charCodeAt(
s.position+1)===45&&s.input.charCodeAt(s.position+2)===45?(s.position+=3,me(s,!0,-1)):O&&B(s,"directives end mark is expected"),Ke(s,s.lineIndent-1,l,!1,!0),me(
s,!0,-1),s.checkLineBreaks&&h.test(s.input.slice(b,s.position))&&y(s,"non-ASCII line breaks are interpreted as content"),s.documents.push(s.result),s.position===
s.lineStart&&Ue(s)){s.input.charCodeAt(s.position)===46&&(s.position+=3,me(s,!0,-1));return}s.position<s.length-1&&B(s,"end of the stream or a document separato\
r is expected")}function pt(s,b){s=String(s),b=b||{},s.length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));const O=new fe(s,b),R=s.indexOf("\0");for(R!==-1&&(O.position=R,B(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)Hr(O);return O.documents}function Vr(s,b,O){b!==null&&typeof b==
"object"&&typeof O>"u"&&(O=b,b=null);const R=pt(s,O);if(typeof b!="function")return R;for(let A=0,p=R.length;A<p;A+=1)b(R[A])}function Gr(s,b){const O=pt(s,b);if(O.
length!==0){if(O.length===1)return O[0];throw new t("expected a single document in the stream, but found more")}}return wt.loadAll=Vr,wt.load=Gr,wt}var lr={},Xn;
function Mi(){if(Xn)return lr;Xn=1;const e=ct(),t=ut(),r=ur(),n=Object.prototype.toString,a=Object.prototype.hasOwnProperty,o=65279,i=9,c=10,l=13,u=32,d=33,m=34,
f=35,h=37,v=38,g=39,w=42,k=44,j=45,L=58,F=61,E=62,H=63,z=64,te=91,le=93,Ae=96,he=123,Ie=124,Re=125,fe={};fe[0]="\\0",fe[7]="\\a",fe[8]="\\b",fe[9]="\\t",fe[10]=
"\\n",fe[11]="\\v",fe[12]="\\f",fe[13]="\\r",fe[27]="\\e",fe[34]='\\"',fe[92]="\\\\",fe[133]="\\N",fe[160]="\\_",fe[8232]="\\L",fe[8233]="\\P";const Ve=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],B=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function y(p,S){if(S===null)return{};const _={},
N=Object.keys(S);for(let $=0,U=N.length;$<U;$+=1){let T=N[$],D=String(S[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const G=p.compiledTypeMap.fallback[T];
G&&a.call(G.styleAliases,D)&&(D=G.styleAliases[D]),_[T]=D}return _}function I(p){let S,_;const N=p.toString(16).toUpperCase();if(p<=255)S="x",_=2;else if(p<=65535)
S="u",_=4;else if(p<=4294967295)S="U",_=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+S+e.repeat("0",_-N.length)+
N}const M=1,x=2;function V(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=e.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=y(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?x:M,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function K(p,S){const _=e.repeat(" ",S);let N=0,$="";const U=p.length;for(;N<U;){let T;const D=p.
indexOf(`
`,N);D===-1?(T=p.slice(N),N=U):(T=p.slice(N,D+1),N=D+1),T.length&&T!==`
`&&($+=_),$+=T}return $}function J(p,S){return`
`+e.repeat(" ",p.indent*S)}function ie(p,S){for(let _=0,N=p.implicitTypes.length;_<N;_+=1)if(p.implicitTypes[_].resolve(S))return!0;return!1}function pe(p){return p===
u||p===i}function Se(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==o||p>=65536&&p<=1114111}function Ee(p){return Se(p)&&
p!==o&&p!==l&&p!==c}function Fe(p,S,_){const N=Ee(p),$=N&&!pe(p);return(_?N:N&&p!==k&&p!==te&&p!==le&&p!==he&&p!==Re)&&p!==f&&!(S===L&&!$)||Ee(S)&&!pe(S)&&p===f||
S===L&&$}function ht(p){return Se(p)&&p!==o&&!pe(p)&&p!==j&&p!==H&&p!==L&&p!==k&&p!==te&&p!==le&&p!==he&&p!==Re&&p!==f&&p!==v&&p!==w&&p!==d&&p!==Ie&&p!==F&&p!==
E&&p!==g&&p!==m&&p!==h&&p!==z&&p!==Ae}function me(p){return!pe(p)&&p!==L}function Ue(p,S){const _=p.charCodeAt(S);let N;return _>=55296&&_<=56319&&S+1<p.length&&
(N=p.charCodeAt(S+1),N>=56320&&N<=57343)?(_-55296)*1024+N-56320+65536:_}function st(p){return/^\n* /.test(p)}const Bt=1,ft=2,Mt=3,Nt=4,Ge=5;function $t(p,S,_,N,$,U,T,D){
let G,W=0,q=null,Z=!1,Q=!1;const We=N!==-1;let mt=-1,gt=ht(Ue(p,0))&&me(Ue(p,p.length-1));if(S||T)for(G=0;G<p.length;W>=65536?G+=2:G++){if(W=Ue(p,G),!Se(W))return Ge;
gt=gt&&Fe(W,q,D),q=W}else{for(G=0;G<p.length;W>=65536?G+=2:G++){if(W=Ue(p,G),W===c)Z=!0,We&&(Q=Q||G-mt-1>N&&p[mt+1]!==" ",mt=G);else if(!Se(W))return Ge;gt=gt&&
Fe(W,q,D),q=W}Q=Q||We&&G-mt-1>N&&p[mt+1]!==" "}return!Z&&!Q?gt&&!T&&!$(p)?Bt:U===x?Ge:ft:_>9&&st(p)?Ge:T?U===x?Ge:ft:Q?Nt:Mt}function Ut(p,S,_,N,$){p.dump=(function(){
if(S.length===0)return p.quotingType===x?'""':"''";if(!p.noCompatMode&&(Ve.indexOf(S)!==-1||B.test(S)))return p.quotingType===x?'"'+S+'"':"'"+S+"'";const U=p.indent*
Math.max(1,_),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-U),D=N||p.flowLevel>-1&&_>=p.flowLevel;function G(W){return ie(p,W)}switch($t(
S,D,p.indent,T,G,p.quotingType,p.forceQuotes&&!N,$)){case Bt:return S;case ft:return"'"+S.replace(/'/g,"''")+"'";case Mt:return"|"+Dt(S,p.indent)+Lt(K(S,U));case Nt:
return">"+Dt(S,p.indent)+Lt(K(jr(S,T),U));case Ge:return'"'+Ke(S)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Dt(p,S){const _=st(
p)?String(S):"",N=p[p.length-1]===`
`,$=N&&(p[p.length-2]===`
`||p===`
`)?"+":N?"":"-";return _+$+`
`}function Lt(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function jr(p,S){const _=/(\n+)([^\n]*)/g;let N=(function(){let D=p.indexOf(`
`);return D=D!==-1?D:p.length,_.lastIndex=D,Ft(p.slice(0,D),S)})(),$=p[0]===`
`||p[0]===" ",U,T;for(;T=_.exec(p);){const D=T[1],G=T[2];U=G[0]===" ",N+=D+(!$&&!U&&G!==""?`
`:"")+Ft(G,S),$=U}return N}function Ft(p,S){if(p===""||p[0]===" ")return p;const _=/ [^ ]/g;let N,$=0,U,T=0,D=0,G="";for(;N=_.exec(p);)D=N.index,D-$>S&&(U=T>$?T:
D,G+=`
`+p.slice($,U),$=U+1),T=D;return G+=`
`,p.length-$>S&&T>$?G+=p.slice($,T)+`
`+p.slice(T+1):G+=p.slice($),G.slice(1)}function Ke(p){let S="",_=0;for(let N=0;N<p.length;_>=65536?N+=2:N++){_=Ue(p,N);const $=fe[_];!$&&Se(_)?(S+=p[N],_>=65536&&
(S+=p[N+1])):S+=$||I(_)}return S}function Hr(p,S,_){let N="";const $=p.tag;for(let U=0,T=_.length;U<T;U+=1){let D=_[U];p.replacer&&(D=p.replacer.call(_,String(U),
D)),(b(p,S,D,!1,!1)||typeof D>"u"&&b(p,S,null,!1,!1))&&(N!==""&&(N+=","+(p.condenseFlow?"":" ")),N+=p.dump)}p.tag=$,p.dump="["+N+"]"}function pt(p,S,_,N){let $="";
const U=p.tag;for(let T=0,D=_.length;T<D;T+=1){let G=_[T];p.replacer&&(G=p.replacer.call(_,String(T),G)),(b(p,S+1,G,!0,!0,!1,!0)||typeof G>"u"&&b(p,S+1,null,!0,
!0,!1,!0))&&((!N||$!=="")&&($+=J(p,S)),p.dump&&c===p.dump.charCodeAt(0)?$+="-":$+="- ",$+=p.dump)}p.tag=U,p.dump=$||"[]"}function Vr(p,S,_){let N="";const $=p.tag,
U=Object.keys(_);for(let T=0,D=U.length;T<D;T+=1){let G="";N!==""&&(G+=", "),p.condenseFlow&&(G+='"');const W=U[T];let q=_[W];p.replacer&&(q=p.replacer.call(_,W,
q)),b(p,S,W,!1,!1)&&(p.dump.length>1024&&(G+="? "),G+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),b(p,S,q,!1,!1)&&(G+=p.dump,N+=G))}p.tag=$,p.dump=
"{"+N+"}"}function Gr(p,S,_,N){let $="";const U=p.tag,T=Object.keys(_);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new t("sortKeys must be a boolean or a function");for(let D=0,G=T.length;D<G;D+=1){let W="";(!N||$!=="")&&(W+=J(p,S));const q=T[D];let Z=_[q];if(p.
replacer&&(Z=p.replacer.call(_,q,Z)),!b(p,S+1,q,!0,!0,!0))continue;const Q=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;Q&&(p.dump&&c===p.dump.charCodeAt(
0)?W+="?":W+="? "),W+=p.dump,Q&&(W+=J(p,S)),b(p,S+1,Z,!0,Q)&&(p.dump&&c===p.dump.charCodeAt(0)?W+=":":W+=": ",W+=p.dump,$+=W)}p.tag=U,p.dump=$||"{}"}function s(p,S,_){
const N=_?p.explicitTypes:p.implicitTypes;for(let $=0,U=N.length;$<U;$+=1){const T=N[$];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof S=="object"&&S instanceof
T.instanceOf)&&(!T.predicate||T.predicate(S))){if(_?T.multi&&T.representName?p.tag=T.representName(S):p.tag=T.tag:p.tag="?",T.represent){const D=p.styleMap[T.tag]||
T.defaultStyle;let G;if(n.call(T.represent)==="[object Function]")G=T.represent(S,D);else if(a.call(T.represent,D))G=T.represent[D](S,D);else throw new t("!<"+T.
tag+'> tag resolver accepts not "'+D+'" style');p.dump=G}return!0}}return!1}function b(p,S,_,N,$,U,T){p.tag=null,p.dump=_,s(p,_,!1)||s(p,_,!0);const D=n.call(p.
dump),G=N;N&&(N=p.flowLevel<0||p.flowLevel>S);const W=D==="[object Object]"||D==="[object Array]";let q,Z;if(W&&(q=p.duplicates.indexOf(_),Z=q!==-1),(p.tag!==null&&
p.tag!=="?"||Z||p.indent!==2&&S>0)&&($=!1),Z&&p.usedDuplicates[q])p.dump="*ref_"+q;else{if(W&&Z&&!p.usedDuplicates[q]&&(p.usedDuplicates[q]=!0),D==="[object Obj\
ect]")N&&Object.keys(p.dump).length!==0?(Gr(p,S,p.dump,$),Z&&(p.dump="&ref_"+q+p.dump)):(Vr(p,S,p.dump),Z&&(p.dump="&ref_"+q+" "+p.dump));else if(D==="[object A\
rray]")N&&p.dump.length!==0?(p.noArrayIndent&&!T&&S>0?pt(p,S-1,p.dump,$):pt(p,S,p.dump,$),Z&&(p.dump="&ref_"+q+p.dump)):(Hr(p,S,p.dump),Z&&(p.dump="&ref_"+q+" "+
p.dump));else if(D==="[object String]")p.tag!=="?"&&Ut(p,p.dump,S,U,G);else{if(D==="[object Undefined]"||p.skipInvalid)return!1;throw new t("unacceptable kind o\
f an object to dump "+D)}if(p.tag!==null&&p.tag!=="?"){let Q=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?Q="!"+Q:Q.slice(0,
18)==="tag:yaml.org,2002:"?Q="!!"+Q.slice(18):Q="!<"+Q+">",p.dump=Q+" "+p.dump}}return!0}function O(p,S){const _=[],N=[];R(p,_,N);const $=N.length;for(let U=0;U<
$;U+=1)S.duplicates.push(_[N[U]]);S.usedDuplicates=new Array($)}function R(p,S,_){if(p!==null&&typeof p=="object"){const N=S.indexOf(p);if(N!==-1)_.indexOf(N)===
-1&&_.push(N);else if(S.push(p),Array.isArray(p))for(let $=0,U=p.length;$<U;$+=1)R(p[$],S,_);else{const $=Object.keys(p);for(let U=0,T=$.length;U<T;U+=1)R(p[$[U]],
S,_)}}}function A(p,S){S=S||{};const _=new V(S);_.noRefs||O(p,_);let N=p;return _.replacer&&(N=_.replacer.call({"":N},"",N)),b(_,0,N,!0,!0)?_.dump+`
`:""}return lr.dump=A,lr}var Qn;function Ni(){if(Qn)return we;Qn=1;const e=Bi(),t=Mi();function r(n,a){return function(){throw new Error("Function yaml."+n+" is\
 removed in js-yaml 4. Use yaml."+a+" instead, which is now safe by default.")}}return we.Type=_e(),we.Schema=pn(),we.FAILSAFE_SCHEMA=En(),we.JSON_SCHEMA=Bn(),we.
CORE_SCHEMA=$n(),we.DEFAULT_SCHEMA=ur(),we.load=e.load,we.loadAll=e.loadAll,we.dump=t.dump,we.YAMLException=ut(),we.types={binary:Hn(),float:Rn(),map:wn(),null:kn(),
pairs:Wn(),set:qn(),timestamp:Dn(),bool:In(),int:On(),merge:Fn(),omap:Gn(),seq:yn(),str:gn()},we.safeLoad=r("safeLoad","load"),we.safeLoadAll=r("safeLoadAll","l\
oadAll"),we.safeDump=r("safeDump","dump"),we}var $i=Ni(),es=xi($i),{Type:vu,Schema:yu,FAILSAFE_SCHEMA:bu,JSON_SCHEMA:wu,CORE_SCHEMA:Su,DEFAULT_SCHEMA:Eu,load:_u,
loadAll:ku,dump:Au,YAMLException:Iu,types:Cu,safeLoad:Ou,safeLoadAll:Tu,safeDump:Ru}=es,Ui=function(){throw new Error("node-fetch is not in this bundle.")},Di=class{add(e,t,r){
if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(e)?e:[e]).forEach(function(n){this[n]=this[n]||
[],t&&this[n][r?"unshift":"push"](t)},this)}run(e,t){this[e]=this[e]||[],this[e].forEach(function(r){r.call(t&&t.context?t.context:t,t)})}},Li=class{constructor(e){
this.jsep=e,this.registered={}}register(...e){e.forEach(t=>{if(typeof t!="object"||!t.name||!t.init)throw new Error("Invalid JSEP plugin format");this.registered[t.
name]||(t.init(this.jsep),this.registered[t.name]=t)})}},Oe=class C{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JS\
EP) v"+C.version}static addUnaryOp(t){return C.max_unop_len=Math.max(t.length,C.max_unop_len),C.unary_ops[t]=1,C}static addBinaryOp(t,r,n){return C.max_binop_len=
Math.max(t.length,C.max_binop_len),C.binary_ops[t]=r,n?C.right_associative.add(t):C.right_associative.delete(t),C}static addIdentifierChar(t){return C.additional_identifier_chars.
add(t),C}static addLiteral(t,r){return C.literals[t]=r,C}static removeUnaryOp(t){return delete C.unary_ops[t],t.length===C.max_unop_len&&(C.max_unop_len=C.getMaxKeyLen(
C.unary_ops)),C}static removeAllUnaryOps(){return C.unary_ops={},C.max_unop_len=0,C}static removeIdentifierChar(t){return C.additional_identifier_chars.delete(t),
C}static removeBinaryOp(t){return delete C.binary_ops[t],t.length===C.max_binop_len&&(C.max_binop_len=C.getMaxKeyLen(C.binary_ops)),C.right_associative.delete(t),
C}static removeAllBinaryOps(){return C.binary_ops={},C.max_binop_len=0,C}static removeLiteral(t){return delete C.literals[t],C}static removeAllLiterals(){return C.
literals={},C}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(t){this.expr=t,this.index=0}static parse(t){
return new C(t).parse()}static getMaxKeyLen(t){return Math.max(0,...Object.keys(t).map(r=>r.length))}static isDecimalDigit(t){return t>=48&&t<=57}static binaryPrecedence(t){
return C.binary_ops[t]||0}static isIdentifierStart(t){return t>=65&&t<=90||t>=97&&t<=122||t>=128&&!C.binary_ops[String.fromCharCode(t)]||C.additional_identifier_chars.
has(String.fromCharCode(t))}static isIdentifierPart(t){return C.isIdentifierStart(t)||C.isDecimalDigit(t)}throwError(t){const r=new Error(t+" at character "+this.
index);throw r.index=this.index,r.description=t,r}runHook(t,r){if(C.hooks[t]){const n={context:this,node:r};return C.hooks.run(t,n),n.node}return r}searchHook(t){
if(C.hooks[t]){const r={context:this};return C.hooks[t].find(function(n){return n.call(r.context,r),r.node}),r.node}}gobbleSpaces(){let t=this.code;for(;t===C.SPACE_CODE||
t===C.TAB_CODE||t===C.LF_CODE||t===C.CR_CODE;)t=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){this.runHook("before-all");const t=this.
gobbleExpressions(),r=t.length===1?t[0]:{type:C.COMPOUND,body:t};return this.runHook("after-all",r)}gobbleExpressions(t){let r=[],n,a;for(;this.index<this.expr.
length;)if(n=this.code,n===C.SEMCOL_CODE||n===C.COMMA_CODE)this.index++;else if(a=this.gobbleExpression())r.push(a);else if(this.index<this.expr.length){if(n===
t)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){const t=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.
gobbleSpaces(),this.runHook("after-expression",t)}gobbleBinaryOp(){this.gobbleSpaces();let t=this.expr.substr(this.index,C.max_binop_len),r=t.length;for(;r>0;){
if(C.binary_ops.hasOwnProperty(t)&&(!C.isIdentifierStart(this.code)||this.index+t.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+t.
length))))return this.index+=r,t;t=t.substr(0,--r)}return!1}gobbleBinaryExpression(){let t,r,n,a,o,i,c,l,u;if(i=this.gobbleToken(),!i||(r=this.gobbleBinaryOp(),
!r))return i;for(o={value:r,prec:C.binaryPrecedence(r),right_a:C.right_associative.has(r)},c=this.gobbleToken(),c||this.throwError("Expected expression after "+
r),a=[i,o,c];r=this.gobbleBinaryOp();){if(n=C.binaryPrecedence(r),n===0){this.index-=r.length;break}o={value:r,prec:n,right_a:C.right_associative.has(r)},u=r;const d=m=>o.
right_a&&m.right_a?n>m.prec:n<=m.prec;for(;a.length>2&&d(a[a.length-2]);)c=a.pop(),r=a.pop().value,i=a.pop(),t={type:C.BINARY_EXP,operator:r,left:i,right:c},a.push(
t);t=this.gobbleToken(),t||this.throwError("Expected expression after "+u),a.push(o,t)}for(l=a.length-1,t=a[l];l>1;)t={type:C.BINARY_EXP,operator:a[l-1].value,left:a[l-
2],right:t},l-=2;return t}gobbleToken(){let t,r,n,a;if(this.gobbleSpaces(),a=this.searchHook("gobble-token"),a)return this.runHook("after-token",a);if(t=this.code,
C.isDecimalDigit(t)||t===C.PERIOD_CODE)return this.gobbleNumericLiteral();if(t===C.SQUOTE_CODE||t===C.DQUOTE_CODE)a=this.gobbleStringLiteral();else if(t===C.OBRACK_CODE)
a=this.gobbleArray();else{for(r=this.expr.substr(this.index,C.max_unop_len),n=r.length;n>0;){if(C.unary_ops.hasOwnProperty(r)&&(!C.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=n;const o=this.gobbleToken();return o||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:C.UNARY_EXP,operator:r,argument:o,prefix:!0})}r=r.substr(0,--n)}C.isIdentifierStart(t)?(a=this.gobbleIdentifier(),
C.literals.hasOwnProperty(a.name)?a={type:C.LITERAL,value:C.literals[a.name],raw:a.name}:a.name===C.this_str&&(a={type:C.THIS_EXP})):t===C.OPAREN_CODE&&(a=this.
gobbleGroup())}return a?(a=this.gobbleTokenProperty(a),this.runHook("after-token",a)):this.runHook("after-token",!1)}gobbleTokenProperty(t){this.gobbleSpaces();
let r=this.code;for(;r===C.PERIOD_CODE||r===C.OBRACK_CODE||r===C.OPAREN_CODE||r===C.QUMARK_CODE;){let n;if(r===C.QUMARK_CODE){if(this.expr.charCodeAt(this.index+
1)!==C.PERIOD_CODE)break;n=!0,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===C.OBRACK_CODE?(t={type:C.MEMBER_EXP,computed:!0,object:t,property:this.
gobbleExpression()},t.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==C.CBRACK_CODE&&this.throwError("Unclosed ["),this.
index++):r===C.OPAREN_CODE?t={type:C.CALL_EXP,arguments:this.gobbleArguments(C.CPAREN_CODE),callee:t}:(r===C.PERIOD_CODE||n)&&(n&&this.index--,this.gobbleSpaces(),
t={type:C.MEMBER_EXP,computed:!1,object:t,property:this.gobbleIdentifier()}),n&&(t.optional=!0),this.gobbleSpaces(),r=this.code}return t}gobbleNumericLiteral(){
let t="",r,n;for(;C.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);if(this.code===C.PERIOD_CODE)for(t+=this.expr.charAt(this.index++);C.isDecimalDigit(
this.code);)t+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(t+=this.expr.charAt(this.index++),r=this.char,(r==="+"||r==="-")&&(t+=this.expr.
charAt(this.index++));C.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);C.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expe\
cted exponent ("+t+this.char+")")}return n=this.code,C.isIdentifierStart(n)?this.throwError("Variable names cannot start with a number ("+t+this.char+")"):(n===
C.PERIOD_CODE||t.length===1&&t.charCodeAt(0)===C.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:C.LITERAL,value:parseFloat(t),raw:t}}gobbleStringLiteral(){
let t="";const r=this.index,n=this.expr.charAt(this.index++);let a=!1;for(;this.index<this.expr.length;){let o=this.expr.charAt(this.index++);if(o===n){a=!0;break}else if(o===
"\\")switch(o=this.expr.charAt(this.index++),o){case"n":t+=`
`;break;case"r":t+="\r";break;case"t":t+="	";break;case"b":t+="\b";break;case"f":t+="\f";break;case"v":t+="\v";break;default:t+=o}else t+=o}return a||this.throwError(
'Unclosed quote after "'+t+'"'),{type:C.LITERAL,value:t,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let t=this.code,r=this.index;for(C.isIdentifierStart(
t)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(t=this.code,C.isIdentifierPart(t));)this.index++;return{type:C.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(t){const r=[];let n=!1,a=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let o=this.code;if(o===t){
n=!0,this.index++,t===C.CPAREN_CODE&&a&&a>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(t));break}else if(o===C.COMMA_CODE){if(this.index++,
a++,a!==r.length){if(t===C.CPAREN_CODE)this.throwError("Unexpected token ,");else if(t===C.CBRACK_CODE)for(let i=r.length;i<a;i++)r.push(null)}}else if(r.length!==
a&&a!==0)this.throwError("Expected comma");else{const i=this.gobbleExpression();(!i||i.type===C.COMPOUND)&&this.throwError("Expected comma"),r.push(i)}}return n||
this.throwError("Expected "+String.fromCharCode(t)),r}gobbleGroup(){this.index++;let t=this.gobbleExpressions(C.CPAREN_CODE);if(this.code===C.CPAREN_CODE)return this.
index++,t.length===1?t[0]:t.length?{type:C.SEQUENCE_EXP,expressions:t}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:C.ARRAY_EXP,elements:this.
gobbleArguments(C.CBRACK_CODE)}}},Fi=new Di;Object.assign(Oe,{hooks:Fi,plugins:new Li(Oe),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Oe.max_unop_len=Oe.getMaxKeyLen(Oe.unary_ops),Oe.max_binop_len=Oe.getMaxKeyLen(Oe.binary_ops);
var Pe=e=>new Oe(e).parse(),ji=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(Oe).filter(e=>!ji.includes(e)&&Pe[e]===void 0).forEach(e=>{Pe[e]=Oe[e]}),
Pe.Jsep=Oe;var Hi="ConditionalExpression",Vi={name:"ternary",init(e){e.hooks.add("after-expression",function(t){if(t.node&&this.code===e.QUMARK_CODE){this.index++;
const r=t.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===e.COLON_CODE){this.index++;const a=this.gobbleExpression();
if(a||this.throwError("Expected expression"),t.node={type:Hi,test:r,consequent:n,alternate:a},r.operator&&e.binary_ops[r.operator]<=.9){let o=r;for(;o.right.operator&&
e.binary_ops[o.right.operator]<=.9;)o=o.right;t.node.test=o.right,o.right=t.node,t.node=r}}else this.throwError("Expected :")}})}};Pe.plugins.register(Vi);var ts=47,
Gi=92,Ki={name:"regex",init(e){e.hooks.add("gobble-token",function(t){if(this.code===ts){const r=++this.index;let n=!1;for(;this.index<this.expr.length;){if(this.
code===ts&&!n){const a=this.expr.slice(r,this.index);let o="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
o+=this.char;else break}let i;try{i=new RegExp(a,o)}catch(c){this.throwError(c.message)}return t.node={type:e.LITERAL,value:i,raw:this.expr.slice(r-1,this.index)},
t.node=this.gobbleTokenProperty(t.node),t.node}this.code===e.OBRACK_CODE?n=!0:n&&this.code===e.CBRACK_CODE&&(n=!1),this.index+=this.code===Gi?2:1}this.throwError(
"Unclosed Regex")}})}},dr=43,Wi=45,et={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[dr,Wi],assignmentPrecedence:.9,init(e){const t=[e.IDENTIFIER,e.MEMBER_EXP];et.assignmentOperators.forEach(n=>e.addBinaryOp(n,et.assignmentPrecedence,
!0)),e.hooks.add("gobble-token",function(n){const a=this.code;et.updateOperators.some(o=>o===a&&o===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={
type:"UpdateExpression",operator:a===dr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!n.node.argument||!t.includes(n.node.argument.
type))&&this.throwError(`Unexpected ${n.node.operator}`))}),e.hooks.add("after-token",function(n){if(n.node){const a=this.code;et.updateOperators.some(o=>o===a&&
o===this.expr.charCodeAt(this.index+1))&&(t.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",
operator:a===dr?"++":"--",argument:n.node,prefix:!1})}}),e.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(n){et.assignmentOperators.has(
n.operator)?(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(a=>{a&&typeof a=="object"&&r(a)})}}};Pe.plugins.register(Ki,
et),Pe.addUnaryOp("typeof"),Pe.addUnaryOp("void"),Pe.addLiteral("null",null),Pe.addLiteral("undefined",void 0);var zi=new Set(["constructor","__proto__","__defi\
neGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),oe={evalAst(e,t){switch(e.type){case"BinaryExpression":case"LogicalExpression":return oe.
evalBinaryExpression(e,t);case"Compound":return oe.evalCompound(e,t);case"ConditionalExpression":return oe.evalConditionalExpression(e,t);case"Identifier":return oe.
evalIdentifier(e,t);case"Literal":return oe.evalLiteral(e,t);case"MemberExpression":return oe.evalMemberExpression(e,t);case"UnaryExpression":return oe.evalUnaryExpression(
e,t);case"ArrayExpression":return oe.evalArrayExpression(e,t);case"CallExpression":return oe.evalCallExpression(e,t);case"AssignmentExpression":return oe.evalAssignmentExpression(
e,t);default:throw SyntaxError("Unexpected expression",e)}},evalBinaryExpression(e,t){return{"||":(r,n)=>r||n(),"&&":(r,n)=>r&&n(),"|":(r,n)=>r|n(),"^":(r,n)=>r^
n(),"&":(r,n)=>r&n(),"==":(r,n)=>r==n(),"!=":(r,n)=>r!=n(),"===":(r,n)=>r===n(),"!==":(r,n)=>r!==n(),"<":(r,n)=>r<n(),">":(r,n)=>r>n(),"<=":(r,n)=>r<=n(),">=":(r,n)=>r>=
n(),"<<":(r,n)=>r<<n(),">>":(r,n)=>r>>n(),">>>":(r,n)=>r>>>n(),"+":(r,n)=>r+n(),"-":(r,n)=>r-n(),"*":(r,n)=>r*n(),"/":(r,n)=>r/n(),"%":(r,n)=>r%n()}[e.operator](
oe.evalAst(e.left,t),()=>oe.evalAst(e.right,t))},evalCompound(e,t){let r;for(let n=0;n<e.body.length;n++){e.body[n].type==="Identifier"&&["var","let","const"].includes(
e.body[n].name)&&e.body[n+1]&&e.body[n+1].type==="AssignmentExpression"&&(n+=1);const a=e.body[n];r=oe.evalAst(a,t)}return r},evalConditionalExpression(e,t){return oe.
evalAst(e.test,t)?oe.evalAst(e.consequent,t):oe.evalAst(e.alternate,t)},evalIdentifier(e,t){if(Object.hasOwn(t,e.name))return t[e.name];throw ReferenceError(`${e.
name} is not defined`)},evalLiteral(e){return e.value},evalMemberExpression(e,t){const r=String(e.computed?oe.evalAst(e.property):e.property.name),n=oe.evalAst(
e.object,t);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&zi.has(r))throw TypeError(`Cannot read propert\
ies of ${n} (reading '${r}')`);const a=n[r];return typeof a=="function"?a.bind(n):a},evalUnaryExpression(e,t){return{"-":r=>-oe.evalAst(r,t),"!":r=>!oe.evalAst(
r,t),"~":r=>~oe.evalAst(r,t),"+":r=>+oe.evalAst(r,t),typeof:r=>typeof oe.evalAst(r,t),void:r=>{oe.evalAst(r,t)}}[e.operator](e.argument)},evalArrayExpression(e,t){
return e.elements.map(r=>oe.evalAst(r,t))},evalCallExpression(e,t){const r=e.arguments.map(a=>oe.evalAst(a,t)),n=oe.evalAst(e.callee,t);if(n===Function)throw new Error(
"Function constructor is disabled");return n(...r)},evalAssignmentExpression(e,t){if(e.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=e.left.name,n=oe.evalAst(e.right,t);return t[r]=n,t[r]}},qi=class{constructor(e){this.code=e,this.ast=Pe(this.code)}runInNewContext(e){const t=Object.
assign(Object.create(null),e);return oe.evalAst(this.ast,t)}};function He(e,t){return e=e.slice(),e.push(t),e}function hr(e,t){return t=t.slice(),t.unshift(e),t}
var Ji=class extends Error{constructor(e){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=e,this.name="NewError"}};function re(e,t,r,n,a){if(!(this instanceof re))try{return new re(e,t,r,n,a)}catch(i){if(!i.avoidNew)throw i;return i.value}typeof e==
"string"&&(a=n,n=r,r=t,t=e,e=null);const o=e&&typeof e=="object";if(e=e||{},this.json=e.json||r,this.path=e.path||t,this.resultType=e.resultType||"value",this.flatten=
e.flatten||!1,this.wrap=Object.hasOwn(e,"wrap")?e.wrap:!0,this.sandbox=e.sandbox||{},this.eval=e.eval===void 0?"safe":e.eval,this.ignoreEvalErrors=typeof e.ignoreEvalErrors>
"u"?!1:e.ignoreEvalErrors,this.parent=e.parent||null,this.parentProperty=e.parentProperty||null,this.callback=e.callback||n||null,this.otherTypeCallback=e.otherTypeCallback||
a||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},e.autostart!==!1){const i={path:o?e.path:
t};o?"json"in e&&(i.json=e.json):i.json=r;const c=this.evaluate(i);if(!c||typeof c!="object")throw new Ji(c);return c}}re.prototype.evaluate=function(e,t,r,n){let a=this.
parent,o=this.parentProperty,{flatten:i,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=n||this.otherTypeCallback,t=t||this.json,e=e||this.path,e&&typeof e=="object"&&!Array.isArray(e)){if(!e.path&&e.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(e,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:t}=e),i=Object.hasOwn(e,"flatten")?e.flatten:i,this.currResultType=Object.hasOwn(
e,"resultType")?e.resultType:this.currResultType,this.currSandbox=Object.hasOwn(e,"sandbox")?e.sandbox:this.currSandbox,c=Object.hasOwn(e,"wrap")?e.wrap:c,this.
currEval=Object.hasOwn(e,"eval")?e.eval:this.currEval,r=Object.hasOwn(e,"callback")?e.callback:r,this.currOtherTypeCallback=Object.hasOwn(e,"otherTypeCallback")?
e.otherTypeCallback:this.currOtherTypeCallback,a=Object.hasOwn(e,"parent")?e.parent:a,o=Object.hasOwn(e,"parentProperty")?e.parentProperty:o,e=e.path}if(a=a||null,
o=o||null,Array.isArray(e)&&(e=re.toPathString(e)),!e&&e!==""||!t)return;const l=re.toPathArray(e);l[0]==="$"&&l.length>1&&l.shift(),this._hasParentSelector=null;
const u=this._trace(l,t,["$"],a,o,r).filter(function(d){return d&&!d.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((d,m)=>{const f=this._getPreferredOutput(m);return i&&Array.isArray(f)?d=d.concat(f):d.push(f),d},[]):c?[]:void 0},re.prototype._getPreferredOutput=
function(e){const t=this.currResultType;switch(t){case"all":{const r=Array.isArray(e.path)?e.path:re.toPathArray(e.path);return e.pointer=re.toPointer(r),e.path=
typeof e.path=="string"?e.path:re.toPathString(e.path),e}case"value":case"parent":case"parentProperty":return e[t];case"path":return re.toPathString(e[t]);case"\
pointer":return re.toPointer(e.path);default:throw new TypeError("Unknown result type")}},re.prototype._handleCallback=function(e,t,r){if(t){const n=this._getPreferredOutput(
e);e.path=typeof e.path=="string"?e.path:re.toPathString(e.path),t(n,r,e)}},re.prototype._trace=function(e,t,r,n,a,o,i,c){let l;if(!e.length)return l={path:r,value:t,
parent:n,parentProperty:a,hasArrExpr:i},this._handleCallback(l,o,"value"),l;const u=e[0],d=e.slice(1),m=[];function f(h){Array.isArray(h)?h.forEach(v=>{m.push(v)}):
m.push(h)}if((typeof u!="string"||c)&&t&&Object.hasOwn(t,u))f(this._trace(d,t[u],He(r,u),t,u,o,i));else if(u==="*")this._walk(t,h=>{f(this._trace(d,t[h],He(r,h),
t,h,o,!0,!0))});else if(u==="..")f(this._trace(d,t,r,n,a,o,i)),this._walk(t,h=>{typeof t[h]=="object"&&f(this._trace(e.slice(),t[h],He(r,h),t,h,o,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:d,isParentSelector:!0};if(u==="~")return l={path:He(r,u),value:a,parent:n,parentProperty:null},this.
_handleCallback(l,o,"property"),l;if(u==="$")f(this._trace(d,t,r,null,null,o,i));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))f(this._slice(u,d,t,r,n,a,o));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const h=u.replace(/^\?\((.*?)\)$/u,"$1"),v=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(h);v?this._walk(t,g=>{const w=[v[2]],k=v[1]?t[g][v[1]]:t[g];this._trace(w,k,r,n,a,o,!0).length>0&&f(this._trace(d,t[g],He(r,g),t,g,o,!0))}):this._walk(t,g=>{
this._eval(h,t[g],g,r,n,a)&&f(this._trace(d,t[g],He(r,g),t,g,o,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");f(this._trace(hr(this._eval(u,t,r.at(-1),r.slice(0,-1),n,a),d),t,r,n,a,o,i))}else if(u[0]==="@"){let h=!1;const v=u.slice(1,-2);switch(v){case"\
scalar":(!t||!["object","function"].includes(typeof t))&&(h=!0);break;case"boolean":case"string":case"undefined":case"function":typeof t===v&&(h=!0);break;case"\
integer":Number.isFinite(t)&&!(t%1)&&(h=!0);break;case"number":Number.isFinite(t)&&(h=!0);break;case"nonFinite":typeof t=="number"&&!Number.isFinite(t)&&(h=!0);
break;case"object":t&&typeof t===v&&(h=!0);break;case"array":Array.isArray(t)&&(h=!0);break;case"other":h=this.currOtherTypeCallback(t,r,n,a);break;case"null":t===
null&&(h=!0);break;default:throw new TypeError("Unknown value type "+v)}if(h)return l={path:r,value:t,parent:n,parentProperty:a},this._handleCallback(l,o,"value"),
l}else if(u[0]==="`"&&t&&Object.hasOwn(t,u.slice(1))){const h=u.slice(1);f(this._trace(d,t[h],He(r,h),t,h,o,i,!0))}else if(u.includes(",")){const h=u.split(",");
for(const v of h)f(this._trace(hr(v,d),t,r,n,a,o,!0))}else!c&&t&&Object.hasOwn(t,u)&&f(this._trace(d,t[u],He(r,u),t,u,o,i,!0))}if(this._hasParentSelector)for(let h=0;h<
m.length;h++){const v=m[h];if(v&&v.isParentSelector){const g=this._trace(v.expr,t,v.path,n,a,o,i);if(Array.isArray(g)){m[h]=g[0];const w=g.length;for(let k=1;k<
w;k++)h++,m.splice(h,0,g[k])}else m[h]=g}}return m},re.prototype._walk=function(e,t){if(Array.isArray(e)){const r=e.length;for(let n=0;n<r;n++)t(n)}else e&&typeof e==
"object"&&Object.keys(e).forEach(r=>{t(r)})},re.prototype._slice=function(e,t,r,n,a,o,i){if(!Array.isArray(r))return;const c=r.length,l=e.split(":"),u=l[2]&&Number.
parseInt(l[2])||1;let d=l[0]&&Number.parseInt(l[0])||0,m=l[1]&&Number.parseInt(l[1])||c;d=d<0?Math.max(0,d+c):Math.min(c,d),m=m<0?Math.max(0,m+c):Math.min(c,m);
const f=[];for(let h=d;h<m;h+=u)this._trace(hr(h,t),r,n,a,o,i,!0).forEach(v=>{f.push(v)});return f},re.prototype._eval=function(e,t,r,n,a,o){this.currSandbox._$_parentProperty=
o,this.currSandbox._$_parent=a,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=t;const i=e.includes("@path");i&&(this.currSandbox.
_$_path=re.toPathString(n.concat([r])));const c=this.currEval+"Script:"+e;if(!re.cache[c]){let l=e.replaceAll("@parentProperty","_$_parentProperty").replaceAll(
"@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(i&&(l=l.replaceAll("@path","_$\
_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)re.cache[c]=new this.safeVm.Script(l);else if(this.currEval==="native")re.cache[c]=new this.
vm.Script(l);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const u=this.currEval;
re.cache[c]=new u(l)}else if(typeof this.currEval=="function")re.cache[c]={runInNewContext:u=>this.currEval(l,u)};else throw new TypeError(`Unknown "eval" prope\
rty "${this.currEval}"`)}try{return re.cache[c].runInNewContext(this.currSandbox)}catch(l){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+l.message+
": "+e)}},re.cache={},re.toPathString=function(e){const t=e,r=t.length;let n="$";for(let a=1;a<r;a++)/^(~|\^|@.*?\(\))$/u.test(t[a])||(n+=/^[0-9*]+$/u.test(t[a])?
"["+t[a]+"]":"['"+t[a]+"']");return n},re.toPointer=function(e){const t=e,r=t.length;let n="";for(let a=1;a<r;a++)/^(~|\^|@.*?\(\))$/u.test(t[a])||(n+="/"+t[a].
toString().replaceAll("~","~0").replaceAll("/","~1"));return n},re.toPathArray=function(e){const{cache:t}=re;if(t[e])return t[e].concat();const r=[],n=e.replaceAll(
/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function(a,o){
return"[#"+(r.push(o)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(a,o){return"['"+o.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll(
"~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(a,o){return"\
;"+o.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(a){const o=a.match(/#(\d+)/u);return!o||!o[1]?
a:r[o[1]]});return t[e]=n,t[e].concat()},re.prototype.safeVm={Script:qi},re.prototype.vm=ii();var Yi=class{isAuthProvider(e){return!e||!e.authProvider?!1:e.authProvider.
name==="azure"}async applyAuthentication(e,t){const r=this.getToken(e);r&&(t.headers.Authorization=`Bearer ${r}`)}getToken(e){const t=e.authProvider.config;return this.
isExpired(t)&&this.updateAccessToken(t),t["access-token"]}isExpired(e){const t=e["access-token"],r=e.expiry,n=e["expires-on"];if(!t)return!0;if(!r&&!n)return!1;
const a=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(r):a.getTime())<Date.now()}updateAccessToken(e){let t=e["cmd-path"];if(!t)throw new Error("Tok\
en is expired!");t=`"${t}"`;const r=e["cmd-args"];r&&(t=t+" "+r);let n;try{n=Je().execSync(t)}catch(u){throw new Error("Failed to refresh token: "+u)}const a=JSON.
parse(n),o=e["token-key"],i=e["expiry-key"],c="$"+o.slice(1,-1),l="$"+i.slice(1,-1);e["access-token"]=re({path:c,json:a}),e.expiry=re({path:l,json:a})}},Ye={THROW:"\
throw",FILTER:"filter"};function fr(){return{onInvalidEntry:Ye.THROW}}function Zi(e,t){if(!Array.isArray(e))return[];const r=Object.assign(fr(),t||{});return e.
map(Qi(r.onInvalidEntry)).filter(Boolean)}function Xi(e){return{name:e.name,cluster:{server:e.server,"certificate-authority-data":e.caData,"certificate-authorit\
y":e.caFile,"insecure-skip-tls-verify":e.skipTLSVerify,"tls-server-name":e.tlsServerName,"proxy-url":e.proxyUrl}}}function Qi(e){return(t,r,n)=>{try{if(!t.name)
throw new Error(`clusters[${r}].name is missing`);if(!t.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!t.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:t.cluster["certificate-authority-data"],caFile:t.cluster["certificate-authority"],name:t.name,server:t.cluster.
server.replace(/\/$/,""),skipTLSVerify:t.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:t.cluster["tls-server-name"],proxyUrl:t.cluster["proxy-url"]}}catch(a){
switch(e){case Ye.FILTER:return null;default:case Ye.THROW:throw a}}}}function eo(e,t){if(!Array.isArray(e))return[];const r=Object.assign(fr(),t||{});return e.
map(ro(r.onInvalidEntry)).filter(Boolean)}function to(e){return{name:e.name,user:{as:e.impersonateUser,"auth-provider":e.authProvider,"client-certificate-data":e.
certData,"client-certificate":e.certFile,exec:e.exec,"client-key-data":e.keyData,"client-key":e.keyFile,token:e.token,password:e.password,username:e.username}}}
function ro(e){return(t,r,n)=>{try{if(!t.name)throw new Error(`users[${r}].name is missing`);return{authProvider:t.user?t.user["auth-provider"]:null,certData:t.
user?t.user["client-certificate-data"]:null,certFile:t.user?t.user["client-certificate"]:null,exec:t.user?t.user.exec:null,keyData:t.user?t.user["client-key-dat\
a"]:null,keyFile:t.user?t.user["client-key"]:null,name:t.name,token:no(t.user),password:t.user?t.user.password:null,username:t.user?t.user.username:null,impersonateUser:t.
user?t.user.as:null}}catch(a){switch(e){case Ye.FILTER:return null;default:case Ye.THROW:throw a}}}}function no(e){if(e){if(e.token)return e.token;if(e["token-f\
ile"])return Te().readFileSync(e["token-file"]).toString()}}function so(e,t){if(!Array.isArray(e))return[];const r=Object.assign(fr(),t||{});return e.map(oo(r.onInvalidEntry)).
filter(Boolean)}function io(e){return{name:e.name,context:e}}function oo(e){return(t,r,n)=>{try{if(!t.name)throw new Error(`contexts[${r}].name is missing`);if(!t.
context)throw new Error(`contexts[${r}].context is missing`);if(!t.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:t.
context.cluster,name:t.name,user:t.context.user||void 0,namespace:t.context.namespace||void 0}}catch(a){switch(e){case Ye.FILTER:return null;default:case Ye.THROW:
throw a}}}}var ao=class{constructor(){this.tokenCache={},this.execFn=Je().spawn}isAuthProvider(e){return e?e.exec?!0:e.authProvider?e.authProvider.name==="exec"||
!!(e.authProvider.config&&e.authProvider.config.exec):!1:!1}async applyAuthentication(e,t){const r=await this.getCredential(e);if(!r)return;r.status.clientCertificateData&&
(t.cert=r.status.clientCertificateData),r.status.clientKeyData&&(t.key=r.status.clientKeyData);const n=this.getToken(r);n&&(t.headers||(t.headers={}),t.headers.
Authorization=`Bearer ${n}`)}getToken(e){return e&&e.status.token?e.status.token:null}async getCredential(e){const t=this.tokenCache[e.name];if(t){if(Date.parse(
t.status.expirationTimestamp)>Date.now())return t;this.tokenCache[e.name]=null}let r=null;if(e.authProvider&&e.authProvider.config&&(r=e.authProvider.config.exec),
e.exec&&(r=e.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let n={};if(r.env){const a={...process.env};r.
env.forEach(o=>a[o.name]=o.value),n={...n,env:a}}return new Promise((a,o)=>{let i="",c="",l;const u=this.execFn(r.command,r.args,n);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",d=>{i+=d}),u.stderr.on("data",d=>{c+=d}),u.on("error",d=>{l=d}),u.on("close",d=>{if(l){o(l);return}if(d!==0){o(new Error(
c));return}try{const m=JSON.parse(i);this.tokenCache[e.name]=m,a(m)}catch(m){o(m)}})})}},co=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(e){
return e.authProvider&&e.authProvider.config&&e.authProvider.config.tokenFile}async applyAuthentication(e,t){this.token==null&&this.refreshToken(e.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(e.authProvider.config.tokenFile),this.token&&(t.headers.Authorization=`Bearer ${this.token}`)}refreshToken(e){
this.token=Te().readFileSync(e).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},uo=class{isAuthProvider(e){return!e||!e.authProvider?!1:e.authProvider.name==="gcp"}async applyAuthentication(e,t){const r=this.getToken(e);r&&(t.headers.
Authorization=`Bearer ${r}`)}getToken(e){const t=e.authProvider.config;return this.isExpired(t)&&this.updateAccessToken(t),t["access-token"]}isExpired(e){const t=e["\
access-token"],r=e.expiry;return t?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(e){let t=e["cmd-path"];if(!t)throw new Error("Token is expired!");t=`"${t}\
"`;const r=e["cmd-args"];r&&(t=t+" "+r);let n;try{n=Je().execSync(t)}catch(u){throw new Error("Failed to refresh token: "+u)}const a=JSON.parse(n),o=e["token-ke\
y"],i=e["expiry-key"],c="$"+o.slice(1,-1),l="$"+i.slice(1,-1);e["access-token"]=re({path:c,json:a}),e.expiry=re({path:l,json:a})}},rs=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},pr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(pr="oauth4webapi/v3.8.8");function St(e,t){
if(e==null)return!1;try{return e instanceof t||Object.getPrototypeOf(e)[Symbol.toStringTag]===t.prototype[Symbol.toStringTag]}catch{return!1}}var Be="ERR_INVALI\
D_ARG_VALUE",Me="ERR_INVALID_ARG_TYPE";function ve(e,t,r){const n=new TypeError(e,{cause:r});return Object.assign(n,{code:t}),n}var Et=Symbol(),mr=Symbol(),gr=Symbol(),
lt=Symbol(),ns=Symbol(),lo=new TextEncoder,ho=new TextDecoder;function ss(e){return typeof e=="string"?lo.encode(e):ho.decode(e)}var vr;Uint8Array.prototype.toBase64?
vr=e=>(e instanceof ArrayBuffer&&(e=new Uint8Array(e)),e.toBase64({alphabet:"base64url",omitPadding:!0})):vr=e=>{e instanceof ArrayBuffer&&(e=new Uint8Array(e));
const t=[];for(let r=0;r<e.byteLength;r+=32768)t.push(String.fromCharCode.apply(null,e.subarray(r,r+32768)));return btoa(t.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var yr;Uint8Array.fromBase64?yr=e=>{try{return Uint8Array.fromBase64(e,{alphabet:"base64url"})}catch(t){throw ve("The input to be decod\
ed is not correctly encoded.",Be,t)}}:yr=e=>{try{const t=atob(e.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(t.length);for(let n=0;n<
t.length;n++)r[n]=t.charCodeAt(n);return r}catch(t){throw ve("The input to be decoded is not correctly encoded.",Be,t)}};function is(e){return typeof e=="string"?
yr(e):vr(e)}var _t=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,this.code=_r,Error.captureStackTrace?.(this,this.constructor)}},
os=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,t?.code&&(this.code=t?.code),Error.captureStackTrace?.(this,this.constructor)}};
function ne(e,t,r){return new os(e,{code:t,cause:r})}function kt(e){return!(e===null||typeof e!="object"||Array.isArray(e))}function as(e){St(e,Headers)&&(e=Object.
fromEntries(e.entries()));const t=new Headers(e??{});if(pr&&!t.has("user-agent")&&t.set("user-agent",pr),t.has("authorization"))throw ve('"options.headers" must\
 not include the "authorization" header name',Be);return t}function cs(e,t){if(t!==void 0){if(typeof t=="function"&&(t=t(e.href)),!(t instanceof AbortSignal))throw ve(
'"options.signal" must return or be an instance of AbortSignal',Me);return t}}function us(e){return e.includes("//")?e.replace("//","/"):e}function fo(e,t,r=!1){
return e.pathname==="/"?e.pathname=t:e.pathname=us(`${t}/${r?e.pathname:e.pathname.replace(/(\/)$/,"")}`),e}function po(e,t){return e.pathname=us(`${e.pathname}\
/${t}`),e}async function mo(e,t,r,n){if(!(e instanceof URL))throw ve(`"${t}" must be an instance of URL`,Me);wr(e,n?.[Et]!==!0);const a=r(new URL(e.href)),o=as(
n?.headers);return o.set("accept","application/json"),(n?.[lt]||fetch)(a.href,{body:void 0,headers:Object.fromEntries(o.entries()),method:"GET",redirect:"manual",
signal:cs(a,n?.signal)})}async function go(e,t){return mo(e,"issuerIdentifier",r=>{switch(t?.algorithm){case void 0:case"oidc":po(r,".well-known/openid-configur\
ation");break;case"oauth2":fo(r,".well-known/oauth-authorization-server");break;default:throw ve('"options.algorithm" must be "oidc" (default), or "oauth2"',Be)}
return r},t)}function br(e,t,r,n,a){try{if(typeof e!="number"||!Number.isFinite(e))throw ve(`${r} must be a number`,Me,a);if(e>0)return;if(t){if(e!==0)throw ve(
`${r} must be a non-negative number`,Be,a);return}throw ve(`${r} must be a positive number`,Be,a)}catch(o){throw n?ne(o.message,n,a):o}}function De(e,t,r,n){try{
if(typeof e!="string")throw ve(`${t} must be a string`,Me,n);if(e.length===0)throw ve(`${t} must not be empty`,Be,n)}catch(a){throw r?ne(a.message,r,n):a}}async function vo(e,t){
const r=e;if(!(r instanceof URL)&&r!==Or)throw ve('"expectedIssuerIdentifier" must be an instance of URL',Me);if(!St(t,Response))throw ve('"response" must be an\
 instance of Response',Me);if(t.status!==200)throw ne('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',kr,t);Cr(
t);const n=await ws(t);if(De(n.issuer,'"response" body "issuer" property',de,{body:n}),r!==Or&&new URL(n.issuer).href!==r.href)throw ne('"response" body "issuer\
" property does not match the expected value',Ir,{expected:r.href,body:n,attribute:"issuer"});return n}function ls(e){bo(e,"application/json")}function yo(e,...t){
let r='"response" content-type must be ';if(t.length>2){const n=t.pop();r+=`${t.join(", ")}, or ${n}`}else t.length===2?r+=`${t[0]} or ${t[1]}`:r+=t[0];return ne(
r,vs,e)}function bo(e,t){if(Fo(e)!==t)throw yo(e,t)}function wo(e){const t=e?.[mr];return typeof t=="number"&&Number.isFinite(t)?t:0}function So(e){const t=e?.[gr];
return typeof t=="number"&&Number.isFinite(t)&&Math.sign(t)!==-1?t:30}function Eo(){return Math.floor(Date.now()/1e3)}function ds(e){if(typeof e!="object"||e===
null)throw ve('"as" must be an object',Me);De(e.issuer,'"as.issuer"')}function hs(e){if(typeof e!="object"||e===null)throw ve('"client" must be an object',Me);De(
e.client_id,'"client.client_id"')}function fs(e){return De(e,'"clientSecret"'),(t,r,n,a)=>{n.set("client_id",r.client_id),n.set("client_secret",e)}}function _o(){
return(e,t,r,n)=>{r.set("client_id",t.client_id)}}var ko=URL.parse?(e,t)=>URL.parse(e,t):(e,t)=>{try{return new URL(e,t)}catch{return null}};function wr(e,t){if(t&&
e.protocol!=="https:")throw ne("only requests to HTTPS are allowed",ys,e);if(e.protocol!=="https:"&&e.protocol!=="http:")throw ne("only HTTP and HTTPS requests \
are allowed",bs,e)}function ps(e,t,r,n){let a;if(typeof e!="string"||!(a=ko(e)))throw ne(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${t}"`:`"as.${t}"`}`,e===void 0?oa:aa,{attribute:r?`mtls_endpoint_aliases.${t}`:t});return wr(a,n),a}function Ao(e,t,r,n){return r&&e.mtls_endpoint_aliases&&
t in e.mtls_endpoint_aliases?ps(e.mtls_endpoint_aliases[t],t,r,n):ps(e[t],t,r,n)}function Io(e){return e instanceof Er?e.cause.some(t=>t.scheme==="dpop"&&t.parameters.
error==="use_dpop_nonce"):e instanceof Sr?e.error==="use_dpop_nonce":!1}var Sr=class extends Error{cause;code;error;status;error_description;response;constructor(e,t){
super(e,t),this.name=this.constructor.name,this.code=sa,this.cause=t.cause,this.error=t.cause.error,this.status=t.response.status,this.error_description=t.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:t.response}),Error.captureStackTrace?.(this,this.constructor)}},Co=class extends Error{cause;code;error;error_description;constructor(e,t){
super(e,t),this.name=this.constructor.name,this.code=ia,this.cause=t.cause,this.error=t.cause.get("error"),this.error_description=t.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},Er=class extends Error{cause;code;response;status;constructor(e,t){super(e,t),this.name=this.constructor.
name,this.code=na,this.cause=t.cause,this.status=t.response.status,this.response=t.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},At="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",Oo="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",To='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',Ro="("+At+")\
\\s*=\\s*"+To,xo="("+At+")\\s*=\\s*("+At+")",Po=new RegExp("^[,\\s]*("+At+")"),Bo=new RegExp("^[,\\s]*"+Ro+"[,\\s]*(.*)"),Mo=new RegExp("^[,\\s]*"+xo+"[,\\s]*(.*\
)"),No=new RegExp("^("+Oo+")(?:$|[,\\s])(.*)");function $o(e){if(!St(e,Response))throw ve('"response" must be an instance of Response',Me);const t=e.headers.get(
"www-authenticate");if(t===null)return;const r=[];let n=t;for(;n;){let a=n.match(Po);const o=a?.[1].toLowerCase();if(!o)return;const i=n.substring(a[0].length);
if(i&&!i.match(/^[\s,]/))return;const c=i.match(/^\s+(.*)$/),l=!!c;n=c?c[1]:void 0;const u={};let d;if(l)for(;n;){let f,h;if(a=n.match(Bo)){[,f,h,n]=a,h.includes(
"\\")&&(h=h.replace(/\\([\s\S])/g,"$1")),u[f.toLowerCase()]=h;continue}if(a=n.match(Mo)){[,f,h,n]=a,u[f.toLowerCase()]=h;continue}if(a=n.match(No)){if(Object.keys(
u).length)break;[,d,n]=a;break}return}else n=i||void 0;const m={scheme:o,parameters:u};d&&(m.token68=d),r.push(m)}if(r.length)return r}async function Uo(e){if(e.
status>399&&e.status<500){Cr(e),ls(e);try{const t=await e.clone().json();if(kt(t)&&typeof t.error=="string"&&t.error.length)return t}catch{}}}async function Do(e,t,r){
if(e.status!==t){zo(e);let n;throw(n=await Uo(e))?(await e.body?.cancel(),new Sr("server responded with an error in the response body",{cause:n,response:e})):ne(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,kr,e)}}function Lo(e){if(!Zo.has(e))throw ve('"options.DPoP" is not a valid DPoPHandle',
Be)}function Fo(e){return e.headers.get("content-type")?.split(";")[0]}async function jo(e,t,r,n,a,o,i){return await r(e,t,a,o),o.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(i?.[lt]||fetch)(n.href,{body:a,headers:Object.fromEntries(o.entries()),method:"POST",redirect:"manual",signal:cs(n,i?.signal)})}
async function Ho(e,t,r,n,a,o){const i=Ao(e,"token_endpoint",t.use_mtls_endpoint_aliases,o?.[Et]!==!0);a.set("grant_type",n);const c=as(o?.headers);c.set("accep\
t","application/json"),o?.DPoP!==void 0&&(Lo(o.DPoP),await o.DPoP.addProof(i,c,"POST"));const l=await jo(e,t,r,i,a,c,o);return o?.DPoP?.cacheNonce(l,i),l}async function Vo(e,t,r,n,a){
ds(e),hs(t),De(n,'"refreshToken"');const o=new URLSearchParams(a?.additionalParameters);return o.set("refresh_token",n),Ho(e,t,r,"refresh_token",o,a)}var ms=new WeakMap,
Go=new WeakMap;function Ko(e){if(!e.id_token)return;const t=ms.get(e);if(!t)throw ve('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Be);return t}async function Wo(e,t,r,n,a,o){if(ds(e),hs(t),!St(r,Response))throw ve('"response" must be an instance of Response',Me);await Do(r,200,"Token\
 Endpoint"),Cr(r);const i=await ws(r);if(De(i.access_token,'"response" body "access_token" property',de,{body:i}),De(i.token_type,'"response" body "token_type" \
property',de,{body:i}),i.token_type=i.token_type.toLowerCase(),i.expires_in!==void 0){let c=typeof i.expires_in!="number"?parseFloat(i.expires_in):i.expires_in;
br(c,!0,'"response" body "expires_in" property',de,{body:i}),i.expires_in=c}if(i.refresh_token!==void 0&&De(i.refresh_token,'"response" body "refresh_token" pro\
perty',de,{body:i}),i.scope!==void 0&&typeof i.scope!="string")throw ne('"response" body "scope" property must be a string',de,{body:i});if(i.id_token!==void 0){
De(i.id_token,'"response" body "id_token" property',de,{body:i});const c=[];t.require_auth_time===!0&&c.push("auth_time"),t.default_max_age!==void 0&&(br(t.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),n?.length&&c.push(...n);const{claims:l,jwt:u}=await ea(e,t,i.id_token,c,a);ra(t,l),ta(l),Go.set(r,u),ms.set(
i,l)}if(o?.[i.token_type]!==void 0)o[i.token_type](r,i);else if(i.token_type!=="dpop"&&i.token_type!=="bearer")throw new _t("unsupported `token_type` value",{cause:{
body:i}});return i}function zo(e){let t;if(t=$o(e))throw new Er("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:t,response:e})}async function qo(e,t,r,n){
return Wo(e,t,r,void 0,n?.[ns],n?.recognizedTokenTypes)}function Jo(e,t){if(Array.isArray(t.claims.aud)){if(!t.claims.aud.includes(e))throw ne('unexpected JWT "\
aud" (audience) claim value',tt,{expected:e,claims:t.claims,claim:"aud"})}else if(t.claims.aud!==e)throw ne('unexpected JWT "aud" (audience) claim value',tt,{expected:e,
claims:t.claims,claim:"aud"});return t}function Yo(e,t){const r=e[Ss]?.(t)??e.issuer;if(t.claims.iss!==r)throw ne('unexpected JWT "iss" (issuer) claim value',tt,
{expected:r,claims:t.claims,claim:"iss"});return t}var Zo=new WeakSet,gs={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function Xo(e,t){for(const r of e)if(t.claims[r]===void 0)throw ne(`JWT "${r}" (${gs[r]}) claim missing`,de,{claims:t.claims});return t}function Qo(e,t){
if(typeof t.claims[e]!="string")throw ne(`unexpected JWT "${e}" (${gs[e]}) claim type`,de,{claims:t.claims});return t}function ea(e,t,r,n,a){return ca(r,ua.bind(
void 0,t.id_token_signed_response_alg,e.id_token_signing_alg_values_supported,"RS256"),wo(t),So(t),a).then(Xo.bind(void 0,["aud","exp","iat","iss","sub",...n])).
then(Yo.bind(void 0,e)).then(Jo.bind(void 0,t.client_id)).then(Qo.bind(void 0,"sub"))}function ta(e){e.auth_time!==void 0&&br(e.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',de,{claims:e})}function ra(e,t){if(Array.isArray(t.aud)&&t.aud.length!==1){if(t.azp===void 0)throw ne('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',tt,{claims:t,claim:"aud"});if(t.azp!==e.client_id)throw ne('unexpected ID Token "azp" (authorized party) claim value',
tt,{expected:e.client_id,claims:t,claim:"azp"})}}var na="OAUTH_WWW_AUTHENTICATE_CHALLENGE",sa="OAUTH_RESPONSE_BODY_ERROR",_r="OAUTH_UNSUPPORTED_OPERATION",ia="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",It="OAUTH_PARSE_ERROR",de="OAUTH_INVALID_RESPONSE",vs="OAUTH_RESPONSE_IS_NOT_JSON",kr="OAUTH_RESPONSE_IS_NOT_CONFORM",ys="OAU\
TH_HTTP_REQUEST_FORBIDDEN",bs="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",Ar="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",tt="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Ir="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",oa="OAUTH_MISSING_SERVER_METADATA",aa="OAUTH_INVALID_SERVER_METADATA";function Cr(e){if(e.bodyUsed)throw ve('"response" body has been \
used already',Be)}async function ca(e,t,r,n,a){let{0:o,1:i,length:c}=e.split(".");if(c===5)if(a!==void 0)e=await a(e),{0:o,1:i,length:c}=e.split(".");else throw new _t(
"JWE decryption is not configured",{cause:e});if(c!==3)throw ne("Invalid JWT",de,e);let l;try{l=JSON.parse(ss(is(o)))}catch(m){throw ne("failed to parse JWT Hea\
der body as base64url encoded JSON",It,m)}if(!kt(l))throw ne("JWT Header must be a top level object",de,e);if(t(l),l.crit!==void 0)throw new _t('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:l}});let u;try{u=JSON.parse(ss(is(i)))}catch(m){throw ne("failed to parse JWT Payload body as base64url\
 encoded JSON",It,m)}if(!kt(u))throw ne("JWT Payload must be a top level object",de,e);const d=Eo()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw ne('une\
xpected JWT "exp" (expiration time) claim type',de,{claims:u});if(u.exp<=d-n)throw ne('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',Ar,{claims:u,now:d,tolerance:n,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw ne('unexpected JWT "iat" (issued at) claim type',de,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw ne('unexpected JWT "iss" (issuer) claim type',de,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw ne('unexpected JWT "nbf" (not before) claim type',de,{claims:u});if(u.nbf>d+n)throw ne('unexpected JWT "nbf" (not before) claim value',Ar,{claims:u,
now:d,tolerance:n,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw ne('unexpected JWT "aud" (audience) claim type',de,{claims:u});
return{header:l,claims:u,jwt:e}}function ua(e,t,r,n){if(e!==void 0){if(typeof e=="string"?n.alg!==e:!e.includes(n.alg))throw ne('unexpected JWT "alg" header par\
ameter',de,{header:n,expected:e,reason:"client configuration"});return}if(Array.isArray(t)){if(!t.includes(n.alg))throw ne('unexpected JWT "alg" header paramete\
r',de,{header:n,expected:t,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?n.alg!==r:typeof r=="function"?!r(n.alg):!r.includes(
n.alg))throw ne('unexpected JWT "alg" header parameter',de,{header:n,expected:r,reason:"default value"});return}throw ne('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:e,issuer:t,fallback:r})}async function ws(e,t=ls){let r;try{r=await e.json()}catch(n){throw t(e),ne('\
failed to parse "response" body as JSON',It,n)}if(!kt(r))throw ne('"response" body must be a top level object',de,{body:r});return r}var Or=Symbol(),Ss=Symbol(),
Ct,Es;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(Es="openid-client/v6.8.9",Ct={"user-agent":Es});var Le=e=>Tr.get(e),Tr;function la(e){
if(e!==void 0)return fs(e);const t=new WeakMap;return(r,n,a,o)=>{let i;return(i=t.get(n))||(da(n.client_secret,'"metadata.client_secret"'),i=fs(n.client_secret),
t.set(n,i)),i(r,n,a,o)}}function da(e,t){if(typeof e!="string")throw Ze(`${t} must be a string`,Ot);if(e.length===0)throw Ze(`${t} must not be empty`,Rr)}function ha(){
return _o()}var rt=lt,Rr="ERR_INVALID_ARG_VALUE",Ot="ERR_INVALID_ARG_TYPE";function Ze(e,t,r){const n=new TypeError(e,{cause:r});return Object.assign(n,{code:t}),
n}var Tt=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,this.code=t?.code,Error.captureStackTrace?.(this,this.constructor)}},
xu=new TextDecoder;function ke(e,t,r){return new Tt(e,{cause:t,code:r})}function xr(e){if(e instanceof TypeError||e instanceof Tt||e instanceof Sr||e instanceof
Co||e instanceof Er)throw e;if(e instanceof os)switch(e.code){case ys:throw ke("only requests to HTTPS are allowed",e,e.code);case bs:throw ke("only requests to\
 HTTP or HTTPS are allowed",e,e.code);case kr:throw ke("unexpected HTTP response status code",e.cause,e.code);case vs:throw ke("unexpected response content-type",
e.cause,e.code);case It:throw ke("parsing error occured",e,e.code);case de:throw ke("invalid response encountered",e,e.code);case tt:throw ke("unexpected JWT cl\
aim value encountered",e,e.code);case Ir:throw ke("unexpected JSON attribute value encountered",e,e.code);case Ar:throw ke("JWT timestamp claim value failed val\
idation",e,e.code);default:throw ke(e.message,e,e.code)}if(e instanceof _t)throw ke("unsupported operation",e,e.code);if(e instanceof DOMException)switch(e.name){case"\
OperationError":throw ke("runtime operation error",e,_r);case"NotSupportedError":throw ke("runtime unsupported operation",e,_r);case"TimeoutError":throw ke("ope\
ration timed out",e,"OAUTH_TIMEOUT");case"AbortError":throw ke("operation aborted",e,"OAUTH_ABORT")}throw new Tt("something went wrong",{cause:e})}function fa(e,t,r){
return e.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(t[_s]=!0,!0):!1}function pa(e,t){return!!(e.hostname.endsWith(".b2\
clogin.com")&&(!t?.algorithm||t.algorithm==="oidc"))}async function ma(e,t,r,n,a){const o=await ga(e,a),i=new Rt(o,t,r,n);let c=Le(i);if(a?.[rt]&&(c.fetch=a[rt]),
a?.timeout!==void 0&&(c.timeout=a.timeout),a?.execute)for(const l of a.execute)l(i);return i}async function ga(e,t){if(!(e instanceof URL))throw Ze('"server" mu\
st be an instance of URL',Ot);const r=!e.href.includes("/.well-known/"),n=t?.timeout??30,a=AbortSignal.timeout(n*1e3),o=await(r?go(e,{algorithm:t?.algorithm,[lt]:t?.[rt],
[Et]:t?.execute?.includes(ks),signal:a,headers:new Headers(Ct)}):(t?.[rt]||fetch)((wr(e,!t?.execute?.includes(ks)),e.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...Ct}).entries()),body:void 0,method:"GET",redirect:"manual",signal:a})).then(i=>vo(Or,i)).catch(xr);return r&&new URL(o.issuer).href!==
e.href&&(fa(e,o,t)||pa(e,t)||(()=>{throw new Tt("discovered metadata issuer does not match the expected issuer",{code:Ir,cause:{expected:e.href,body:o,attribute:"\
issuer"}})})()),o}function va(e){return{supportsPKCE:{__proto__:null,value(t="S256"){return e.code_challenge_methods_supported?.includes(t)===!0}}}}function ya(e){
Object.defineProperties(e,va(e))}var _s=Symbol(),Rt=class{constructor(e,t,r,n){if(typeof t!="string"||!t.length)throw Ze('"clientId" must be a non-empty string',
Ot);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&t!==r.client_id)throw Ze('"clientId" and "metadata.client_id" must be the same',Rr);const a={
...structuredClone(r),client_id:t};a[mr]=r?.[mr]??0,a[gr]=r?.[gr]??30;let o;n?o=n:typeof a.client_secret=="string"&&a.client_secret.length?o=la(a.client_secret):
o=ha();let i=Object.freeze(a);const c=structuredClone(e);_s in e&&(c[Ss]=({claims:{tid:u}})=>e.issuer.replace("{tenantid}",u));let l=Object.freeze(c);Tr||=new WeakMap,
Tr.set(this,{__proto__:null,as:l,c:i,auth:o,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const e=structuredClone(Le(this).as);return ya(e),e}clientMetadata(){
return structuredClone(Le(this).c)}get timeout(){return Le(this).timeout}set timeout(e){Le(this).timeout=e}get[rt](){return Le(this).fetch}set[rt](e){Le(this).fetch=
e}};Object.freeze(Rt.prototype);function ba(e){let t;return e.expires_in!==void 0&&(t=Date.now()+e.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(t){const r=Date.
now();return t>r?Math.floor((t-r)/1e3):0}}},claims:{__proto__:null,value(){return Ko(e)}}}}function wa(e){Object.defineProperties(e,ba(e))}function ks(e){Le(e).
tlsOnly=!1}async function As(e,t,r,n){Sa(e),r=new URLSearchParams(r);const{as:a,c:o,auth:i,fetch:c,tlsOnly:l,nonRepudiation:u,timeout:d,decrypt:m}=Le(e),f=await Vo(
a,o,i,t,{[lt]:c,[Et]:!l,additionalParameters:r,DPoP:n?.DPoP,headers:new Headers(Ct),signal:Ea(d)}).catch(xr),h=qo(a,o,f,{[ns]:m});let v;try{v=await h}catch(g){if(_a(
g,n))return As(e,t,r,{...n,flag:Is});xr(g)}return v.id_token&&await u?.(f),wa(v),v}function Sa(e){if(!(e instanceof Rt))throw Ze('"config" must be an instance o\
f Configuration',Ot);if(Object.getPrototypeOf(e)!==Rt.prototype)throw Ze("subclassing Configuration is not allowed",Rr)}function Ea(e){return e?AbortSignal.timeout(
e*1e3):void 0}function _a(e,t){return t?.DPoP&&t.flag!==Is?Io(e):!1}var Is=Symbol(),Cs={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},Os={parse:function(e,t){return ka(e,Cs,t)},stringify:function(e,t){return Aa(e,Cs,t)}};function ka(e,t,r){var n;if(r===void 0&&(r={}),!t.codes){t.codes=
{};for(var a=0;a<t.chars.length;++a)t.codes[t.chars[a]]=a}if(!r.loose&&e.length*t.bits&7)throw new SyntaxError("Invalid padding");for(var o=e.length;e[o-1]==="=";)
if(--o,!r.loose&&!((e.length-o)*t.bits&7))throw new SyntaxError("Invalid padding");for(var i=new((n=r.out)!=null?n:Uint8Array)(o*t.bits/8|0),c=0,l=0,u=0,d=0;d<o;++d){
var m=t.codes[e[d]];if(m===void 0)throw new SyntaxError("Invalid character "+e[d]);l=l<<t.bits|m,c+=t.bits,c>=8&&(c-=8,i[u++]=255&l>>c)}if(c>=t.bits||255&l<<8-c)
throw new SyntaxError("Unexpected end of data");return i}function Aa(e,t,r){r===void 0&&(r={});for(var n=r,a=n.pad,o=a===void 0?!0:a,i=(1<<t.bits)-1,c="",l=0,u=0,
d=0;d<e.length;++d)for(u=u<<8|255&e[d],l+=8;l>t.bits;)l-=t.bits,c+=t.chars[i&u>>l];if(l&&(c+=t.chars[i&u<<t.bits-l]),o)for(;c.length*t.bits&7;)c+="=";return c}var Ia=class{constructor(e){
this.config=e}async refresh(e){const t=await As(this.config,e);return{id_token:t.id_token,refresh_token:t.refresh_token,expires_at:t.expiresIn()}}},Ca=class Wr{constructor(){
this.currentTokenExpiration=0}static decodeJWT(t){const r=t.split(".");if(r.length!==3)return null;const n=JSON.parse(new TextDecoder().decode(Os.parse(r[0],{loose:!0}))),
a=JSON.parse(new TextDecoder().decode(Os.parse(r[1],{loose:!0}))),o=r[2];return{header:n,payload:a,signature:o}}static expirationFromToken(t){const r=Wr.decodeJWT(
t);return r?r.payload.exp:0}isAuthProvider(t){return t.authProvider?t.authProvider.name==="oidc":!1}async applyAuthentication(t,r,n){const a=await this.getToken(
t,n);a&&(r.headers.Authorization=`Bearer ${a}`)}async getToken(t,r){return!t.authProvider.config||(t.authProvider.config["client-secret"]||(t.authProvider.config["\
client-secret"]=""),!t.authProvider.config||!t.authProvider.config["id-token"])?null:this.refresh(t,r)}async refresh(t,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=Wr.expirationFromToken(t.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!t.authProvider.config["client-\
id"]||!t.authProvider.config["refresh-token"]||!t.authProvider.config["idp-issuer-url"])return null;const n=await(r||await this.getClient(t)).refresh(t.authProvider.
config["refresh-token"]);t.authProvider.config["id-token"]=n.id_token,t.authProvider.config["refresh-token"]=n.refresh_token,this.currentTokenExpiration=n.expires_at}
return t.authProvider.config["id-token"]}async getClient(t){const r=await ma(t.authProvider.config["idp-issuer-url"],t.authProvider.config["client-id"]);return new Ia(
r)}},Oa=(0,ee.f1)(ki()),Ts=(0,ee.f1)(Ai(),1),Ta=Ts.default.HttpProxyAgent,Ra=Ts.default.HttpsProxyAgent,Pr="/var/run/secrets/kubernetes.io/serviceaccount",xa=Pr+
"/ca.crt",Rs=Pr+"/token",Pa=Pr+"/namespace";function Br(e){try{return Te().accessSync(e),!0}catch{return!1}}var xs=class Zs{addAuthenticator(t){this.custom_authenticators.
push(t)}constructor(){this.authenticators=[new Yi,new uo,new ao,new co,new Ca],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(t){this.currentContext=
t}getContextObject(t){return this.contexts?$r(this.contexts,t,"context"):null}getCurrentCluster(){const t=this.getCurrentContextObject();return t?this.getCluster(
t.cluster):null}getCluster(t){return $r(this.clusters,t,"cluster")}getCurrentUser(){const t=this.getCurrentContextObject();return t?this.getUser(t.user):null}getUser(t){
return $r(this.users,t,"user")}loadFromFile(t,r){const n=qe().dirname(t);this.loadFromString(Te().readFileSync(t).toString("utf-8"),r),this.makePathsAbsolute(n)}async applyToFetchOptions(t){
await this.applyToHTTPSOptions(t);const r=new Ui;for(const[n,a]of Object.entries(t.headers||{}))Array.isArray(a)?a.forEach(o=>{r.append(n,o)}):(typeof a=="numbe\
r"||typeof a=="string")&&r.set(n,a.toString());return t.auth&&r.set("Authorization","Basic "+Buffer.from(t.auth).toString("base64")),{agent:t.agent,headers:r,method:t.
method,timeout:t.timeout}}async applyToHTTPSOptions(t){const r=this.getCurrentUser(),n=this.getCurrentCluster();await this.applyOptions(t),r&&r.username&&(t.auth=
`${r.username}:${r.password}`);const a={};a.ca=t.ca,a.cert=t.cert,a.key=t.key,a.pfx=t.pfx,a.passphrase=t.passphrase,t.rejectUnauthorized!==void 0&&(a.rejectUnauthorized=
t.rejectUnauthorized),a.timeout=t.timeout,a.servername=t.servername,a.ciphers=t.ciphers,a.honorCipherOrder=t.honorCipherOrder,a.ecdhCurve=t.ecdhCurve,a.clientCertEngine=
t.clientCertEngine,a.crl=t.crl,a.dhparam=t.dhparam,a.secureOptions=t.secureOptions,a.secureProtocol=t.secureProtocol,a.sessionIdContext=t.sessionIdContext,t.agent=
this.createAgent(n,a)}async applySecurityAuthentication(t){const r=this.getCurrentCluster(),n=this.getCurrentUser(),a={},o={};if(await this.applyOptions(o),r&&r.
skipTLSVerify&&(a.rejectUnauthorized=!1),r&&r.tlsServerName&&(a.servername=r.tlsServerName),n&&n.username){const c=Buffer.from(`${n.username}:${n.password}`).toString(
"base64");t.setHeaderParam("Authorization",`Basic ${c}`)}const i=o.headers||{};Object.entries(i).forEach(([c,l])=>{t.setHeaderParam(c,`${l}`)}),a.ca=o.ca,a.cert=
o.cert,a.key=o.key,a.pfx=o.pfx,a.passphrase=o.passphrase,o.rejectUnauthorized!==void 0&&(a.rejectUnauthorized=o.rejectUnauthorized),t.setAgent(this.createAgent(
r,a))}getName(){return"kubeconfig authentication"}loadFromString(t,r){const n=es.load(t);this.clusters=Zi(n.clusters,r),this.contexts=so(n.contexts,r),this.users=
eo(n.users,r),this.currentContext=n["current-context"]}loadFromOptions(t){this.clusters=t.clusters,this.contexts=t.contexts,this.users=t.users,this.currentContext=
t.currentContext}loadFromClusterAndUser(t,r){this.clusters=[t],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:t.name,user:r.name,name:this.
currentContext}]}loadFromCluster(t=""){const r=process.env.KUBERNETES_SERVICE_HOST,n=process.env.KUBERNETES_SERVICE_PORT,a="inCluster",o="inClusterUser",i="inCl\
usterContext";let c="https";(n==="80"||n==="8080"||n==="8001")&&(c="http");let l=r;r&&ri().isIPv6(r)&&(l=`[${r}]`),this.clusters=[{name:a,caFile:`${t}${xa}`,server:`${c}\
://${l}:${n}`,skipTLSVerify:!1}],this.users=[{name:o,authProvider:{name:"tokenFile",config:{tokenFile:`${t}${Rs}`}}}];const u=`${t}${Pa}`;let d;Br(u)&&(d=Te().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:a,name:i,user:o,namespace:d}],this.currentContext=i}mergeConfig(t,r=!1){!r&&t.currentContext&&(this.currentContext=
t.currentContext),t.clusters.forEach(n=>{this.addCluster(n)}),t.users.forEach(n=>{this.addUser(n)}),t.contexts.forEach(n=>{this.addContext(n)})}addCluster(t){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,n)=>{if(r.name===t.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(t)}addUser(t){
this.users||(this.users=[]),this.users.forEach((r,n)=>{if(r.name===t.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(t)}addContext(t){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,n)=>{if(r.name===t.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(t)}loadFromDefault(t,r=!1,n=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const o=process.env.KUBECONFIG.split(qe().delimiter).filter(i=>i);this.loadFromFile(o[0],t);
for(let i=1;i<o.length;i++){const c=new Zs;c.loadFromFile(o[i],t),this.mergeConfig(c,r)}return}const a=Ba(n);if(a){const o=qe().join(a,".kube","config");if(Br(o)){
this.loadFromFile(o,t);return}}if(n==="win32"){try{const o=Je().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(o.status===0&&o.stdout.length>0){const i=Je().
spawnSync("wsl.exe",["cat",o.stdout.toString("utf8")]);if(i.status===0){this.loadFromString(i.stdout.toString("utf8"),t);return}}}catch{}try{const o=Je().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),t);const i=Je().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
i.status===0&&this.makePathsAbsolute(i.stdout.toString("utf8"));return}}catch{}}if(Br(Rs)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(t){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const n={default:this},
a=new rs(r.server,{}),o=rs({baseServer:a,authMethods:n});return new t(o)}makePathsAbsolute(t){this.clusters.forEach(r=>{r.caFile&&(r.caFile=Mr(t,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=Mr(t,r.certFile)),r.keyFile&&(r.keyFile=Mr(t,r.keyFile))})}exportConfig(){const t={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(Xi),users:this.users.map(to),contexts:this.contexts.map(io),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(t)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(t,r){var n,a;let o;if(t&&t.proxyUrl)if(t.proxyUrl.startsWith("socks"))o=new Oa.SocksProxyAgent(t.proxyUrl,
r);else if(t.server.startsWith("https")){const i=r;i.proxy=t.proxyUrl,o=new Ra(i)}else if(t.server.startsWith("http")){const i=r;i.proxy=t.proxyUrl,o=new Ta(i)}else
throw new Error("Unsupported proxy type");else if(!((n=t?.server)===null||n===void 0)&&n.startsWith("http:")&&t.skipTLSVerify)o=new(vt()).Agent(r);else{if(!((a=
t?.server)===null||a===void 0)&&a.startsWith("http:")&&!t.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");o=
new(Ht()).Agent(r)}return o}applyHTTPSOptions(t){var r;const n=this.getCurrentCluster(),a=this.getCurrentUser();if(!a)return;n!=null&&n.skipTLSVerify&&(t.rejectUnauthorized=
!1),n!=null&&n.tlsServerName&&(t.servername=n.tlsServerName);const o=n!=null?Nr(n.caFile,n.caData):null;o&&(t.ca=o);const i=Nr(a.certFile,a.certData);i&&(t.cert=
i);const c=Nr(a.keyFile,a.keyData);c&&(t.key=c),a.impersonateUser!=null&&((r=t.headers)!==null&&r!==void 0||(t.headers={}),t.headers["Impersonate-User"]=a.impersonateUser)}async applyAuthorizationHeader(t){
const r=this.getCurrentUser();if(!r)return;let n=this.authenticators.find(a=>a.isAuthProvider(r));n||(n=this.custom_authenticators.find(a=>a.isAuthProvider(r))),
t.headers||(t.headers={}),n&&await n.applyAuthentication(r,t),r.token&&(t.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(t){this.applyHTTPSOptions(
t),await this.applyAuthorizationHeader(t)}};function Mr(e,t){return!e||qe().isAbsolute(t)?t:qe().join(e,t)}function Nr(e,t){return e?Te().readFileSync(e):t?Buffer.
from(t,"base64"):null}function Ps(e){return e.reduce((t,r)=>r&&!t.includes(r)?t.concat(r):t,[])}function Ba(e=process.platform){if(e!=="win32"){if(process.env.HOME)
try{return Te().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const t=process.env.HOMEDRIVE&&process.env.HOMEPATH?qe().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",n=process.env.USERPROFILE||"",a=Ps([r,t,n]),o=Ps([r,n,t]);for(const i of a)try{return Te().accessSync(qe().join(
i,".kube","config")),i}catch{}for(const i of o)try{return Te().accessSync(i,Te().constants.W_OK),i}catch{}for(const i of o)try{return Te().accessSync(i),i}catch{}
return o[0]||null}function $r(e,t,r){if(!e)return null;for(const n of e)if(n.name===t)return n[r]?(n[r].name=t,n[r]):n;return null}var Ma="/var/run/secrets/kube\
rnetes.io/serviceaccount/token",Bs=4*1024*1024;function Ms(e,t){const r=Na(e.kubeconfig,t);e.context!==void 0&&r.setCurrentContext(e.context);const n=r.getCurrentContext(),
a=n?r.getContexts().find(u=>u.name===n):void 0,o=r.getContexts().map(u=>u.name).join(", ")||"none";if(!a){const u=n?`The kubeconfig has no context "${n}"`:"The \
kubeconfig names no current context";throw new ue.zg("E_KUBECONFIG_CONTEXT",`${u}. Its contexts are: ${o}. Choose one with --context.`)}const i=r.getClusters().
find(u=>u.name===a.cluster);if(!i)throw new ue.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the cluster "${a.cluster}", which the kubeconfig does not define.`);
const c=i.proxyUrl??(0,ye.E)(new URL(i.server),t,"go"),l=i.server.startsWith("http:");r.clusters=[{...i,...c===void 0?{}:{proxyUrl:c},...l?{skipTLSVerify:!0}:{}}],
r.users=r.getUsers().filter(u=>u.name===a.user);for(const u of r.getUsers())La(u.exec,i.server);return{server:i.server.replace(/\/+$/,""),namespace:a.namespace,
context:n,config:r}}function Na(e,t){const r=new xs,n=e===void 0?Ua(t):e.split(at.delimiter).filter(Boolean);if(n.length===0)return Da(r,t);const a=n.filter(c=>(0,Qe.
existsSync)(c)),[o,...i]=a;if(o===void 0)throw new ue.zg("E_KUBECONFIG_MISSING",`The kubeconfig ${n.join(", ")} does not exist. Give a file with --kubeconfig or\
 KUBECONFIG.`);Ns(r,o);for(const c of i){const l=new xs;Ns(l,c);for(const u of l.getClusters())r.getCluster(u.name)||r.addCluster(u);for(const u of l.getUsers())
r.getUser(u.name)||r.addUser(u);for(const u of l.getContexts())r.getContexts().some(d=>d.name===u.name)||r.addContext(u);r.getCurrentContext()||r.setCurrentContext(
l.getCurrentContext())}return r}function Ns(e,t){try{if((0,Qe.statSync)(t).size>Bs)throw new Error(`it is larger than ${Bs} bytes`);const r=(0,at.dirname)(t);e.
loadFromString($a((0,Qe.readFileSync)(t,"utf8"),r)),e.makePathsAbsolute(r),e.users=e.getUsers().map(n=>n.token===void 0?n:{...n,token:n.token.trim()})}catch(r){
const n=r instanceof Error?r.message.split(`
`)[0]??"":String(r);throw new ue.zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${t} cannot be read: ${n}. Check that it is the YAML that kubectl uses.`,{cause:r})}}var $a=(e,t)=>e.
replace(/(^|[\s{,])tokenFile:[ \t]*(["']?)([^"',}\n]+)\2/g,(r,n,a,o)=>`${n}token-file: ${JSON.stringify((0,at.resolve)(t,o.trim()))}`),Ua=e=>[(0,at.join)(e.HOME??
(0,qr.homedir)(),".kube","config")].filter(t=>(0,Qe.existsSync)(t));function Da(e,t){if(!t.KUBERNETES_SERVICE_HOST||!(0,Qe.existsSync)(Ma))throw new ue.zg("E_KU\
BECONFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kub\
econfig.");return e.loadFromCluster(),e}function La(e,t){if(!(0,P.Gv)(e))return;const n={apiVersion:e.apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCr\
edential",spec:{interactive:!1,cluster:{server:t}}},a=Array.isArray(e.env)?e.env:[];Object.assign(e,{env:[...a,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(
n)}]})}var Fa=32*1024*1024,ja=3e4,Ha=class{constructor(e,t){this.inputs=e,this.env=t;const r=Ms(e,t);this.server=r.server,this.namespace=r.namespace,this.config=
r.config}inputs;env;server;namespace;config;agents=new Set;prepared;async exchange(e,t){const r=await this.open(e,t),n=[];let a=0,o=!1;const i=e.maxBytes??Fa;for await(const c of r)
if(Buffer.isBuffer(c)&&(n.push(c.subarray(0,i-a)),a+=c.length,a>i)){o=!0;break}return{status:r.statusCode??0,body:Buffer.concat(n).toString("utf8"),retryAfterMs:(0,ze.
mu)(r.headers["retry-after"],Date.now()),cut:o}}async open(e,t){t.throwIfAborted();const r=this.prepared??=this.prepare(),n=await this.send(e,t,r);return n.statusCode!==
401?n:(n.resume(),this.prepared===r&&(this.config=Ms(this.inputs,this.env).config,this.prepared=void 0),t.throwIfAborted(),this.send(e,t,this.prepared??=this.prepare()))}close(){
for(const e of this.agents)e.destroy()}async send(e,t,r){const n=await r;t.throwIfAborted();const a=new URL(this.server+e.path);return new Promise((o,i)=>{const c=(a.
protocol==="http:"?vt():Ht()).request(a,{...n,method:e.method,signal:t,headers:{...n.headers,"user-agent":"mlflow-steps",accept:e.accept??"application/json",...e.
body===void 0?{}:{"content-type":e.contentType??"application/json","content-length":Buffer.byteLength(e.body)}}},o),l=e.idleMs??ja;c.setTimeout(l,()=>c.destroy(
new Error(`no answer for ${l/1e3} s`))),c.on("error",u=>i(t.aborted?(0,ue.uQ)(t.reason):u)),c.end(e.body)})}async prepare(){const e={};try{await this.config.applyToHTTPSOptions(
e)}catch(m){this.prepared=void 0;const f=(0,ae.xS)(m instanceof Error?m.message:String(m));throw new ue.zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}\
: ${f||"the credential plug-in of the kubeconfig failed"}. Run the kubeconfig's login again, or check its files.`,{cause:m})}const t=this.config.getClusters().some(
m=>m.proxyUrl!==void 0),{ca:r,cert:n,key:a,servername:o,rejectUnauthorized:i,headers:c,auth:l}=e,u={ca:r,cert:n,key:a,servername:o,...i===void 0?{}:{rejectUnauthorized:i}},
d=t&&e.agent instanceof vt().Agent?e.agent:this.makeAgent(u);return this.agents.add(d),{agent:d,...c?{headers:c}:{},...l?{auth:l}:{}}}makeAgent(e){const t={...e,
keepAlive:!0,maxSockets:16};return this.server.startsWith("http:")?new(vt()).Agent(t):new(Ht()).Agent(t)}},Va=[[/Image/,/denied|unauthorized|authentication|forbidden/i,
"give the pod's service account an imagePullSecret for that registry, or correct the image's name"],[/InvalidImageName/,/./,"correct the image's name in deploy.\
yaml or --image"],[/Image/,/not found|unknown|does not exist/i,"push the image, or correct its name in deploy.yaml or --image"],[/Image/,/./,"see whether the no\
des can reach the registry"],[/ConfigError|FailedMount/,/./,"make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml"],
[/OOMKilled/,/./,"give the container more memory (resources.limits.memory in deploy.yaml)"],[/Unschedulable/,/./,"make room on the nodes, or ask for less (resou\
rces.requests, nodeSelector and tolerations in deploy.yaml)"],[/FailedCreate/,/quota/,"raise the quota of the namespace, or ask for less in deploy.yaml"],[/FailedCreate/,
/./,"change deploy.yaml so that admission accepts its pods"],[/ProgressDeadlineExceeded/,/./,"see the events above; where it is only slow, raise --timeout and p\
rogressDeadlineSeconds in deploy.yaml"],[/OperatorSilent/,/./,"see whether Seldon's operator runs and what its log says (usually in the namespace seldon-system)"],
[/OperatorReportsFailure/,/./,"correct in deploy.yaml what the operator names; its log tells more"],[/Deleted|Superseded/,/./,"run this again once nobody else w\
orks on it"]];function Ga({ending:e,namespace:t,pod:r,container:n,cause:a}){if(e.state==="current")return;const{reason:o,message:i}=e.state==="failed"?e:{reason:"",
message:""},c=n!==void 0&&(n.state.kind==="terminated"||n.restarts>0);if(c&&n.isInit)return"see whether the storage initializer may read the model: its URI, and\
 the Secret that --storage-secret or envSecretRefName names";const l=/ModuleNotFoundError: No module named '([\w.]+)'/.exec(a??"")?.[1];if(c&&l!==void 0)return`\
log the model with ${l} among its requirements or code paths, or serve it by an image that has it (--image)`;const u=n?.lastReason==="OOMKilled"?"OOMKilled":o,d=Va.
find(([m,f])=>m.test(u)&&f.test(i));return d?d[2]:c&&r!==void 0?`read the whole log: kubectl -n ${t} logs ${r} -c ${n.name}${n.restarts>0?" --previous":""}`:e.state===
"timeout"?"give it longer with --timeout where it is only slow":void 0}var $s=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,Ka=/Traceback \(most recent call last\):\s*$/,
Wa=/^[A-Za-z_][\w.]*(?:: .*)?$/,za=/^The above exception was the direct cause of the following exception:/,qa=/\b(?:error|exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i,
Ja=500;function Ya(e){const t=e.split(`
`).map(i=>i.trimEnd()),r=Za(t);let n=r.findLastIndex(({cause:i})=>!$s.test(i));for(;n>0&&r[n]?.isRaisedFromPrevious;)n-=1;const a=t.filter(i=>i.trim()!=="");return(r[n]?.
cause??a.findLast(i=>qa.test(i)&&!$s.test(i))??a.at(-1))?.trim().slice(0,Ja)}function Za(e){const t=[];let r=!1;for(let n=0;n<e.length;n+=1){const a=e[n]??"";if(za.
test(a)&&(r=!0),!Ka.test(a))continue;const o=e.slice(n+1).find(i=>i!==""&&!/^\s/.test(i));o!==void 0&&Wa.test(o)&&t.push({cause:o,isRaisedFromPrevious:r}),r=!1}
return t}var Xa=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;function Qa(e,t){if(e.isDeleting)
return;const r=e.containers.flatMap(o=>ec(o)??[]),n=r.find(({certainty:o})=>o==="certain")??r[0];if(n)return n;if(e.phase==="Failed")return{certainty:"likely",reason:e.
reason||"PodFailed",message:e.message||"the pod has failed"};if(t!==void 0&&e.containers.some(({state:o})=>o.kind==="waiting"))return{certainty:"likely",reason:"\
FailedMount",message:t};const a=e.conditions.find(({type:o,status:i,reason:c})=>o==="PodScheduled"&&i==="False"&&c==="Unschedulable");return a&&{certainty:"like\
ly",reason:"Unschedulable",message:a.message}}function ec(e){const{name:t,state:r,restarts:n}=e,a=`${e.isInit?"init container":"container"} ${t}`;if(r.kind==="r\
unning")return;if(r.kind==="terminated"){if(e.isInit&&r.exitCode===0)return;const l=`${a} ended with exit code ${r.exitCode}`;return{certainty:"likely",reason:r.
reason||"Terminated",message:l,restarts:n,container:t}}const{reason:o,message:i}=r,c=i?`: ${i}`:"";switch(o){case"InvalidImageName":return{certainty:"certain",reason:o,
message:`${a}: the image name is invalid${c}`,container:t};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":return{certainty:o==="ErrImageNever\
Pull"||Xa.test(i)?"certain":"likely",reason:o,message:`${a} cannot pull ${e.image||"its image"}${c}`,container:t};case"CrashLoopBackOff":{const l=e.lastExitCode===
void 0?"":`, last with exit code ${e.lastExitCode}`;return{certainty:"likely",reason:o,message:`${a} keeps crashing${l} (${n} restarts)`,restarts:n,container:t}}case"\
CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.test(i)?void 0:{certainty:"likely",reason:o,message:`${a}\
 cannot start${c}`,container:t};default:return}}function tc(e){const t=e.containers.find(({isInit:r,state:n})=>r&&!(n.kind==="terminated"&&n.exitCode===0))??e.containers.
find(({isInit:r,ready:n})=>!r&&!n);return t?`pod ${e.name}: ${Us(t)}`:e.containers.length===0?`pod ${e.name} is ${e.phase||"new"}`:`pod ${e.name} is not ready`}
function Us({name:e,isInit:t,state:r,ready:n,restarts:a}){const o=r.kind==="running"?t?"is running":n?"is ready":"is running and not ready yet":r.kind==="waitin\
g"?`waits (${r.reason||"starting"})`:t&&r.exitCode===0?"is done":`ended with exit code ${r.exitCode}`;return`${t?"init container":"container"} ${e} ${o}${a>0?`,\
 ${a} restarts`:""}`}var Ne=e=>(0,P.$6)(e,"metadata","name")??"",be=e=>(0,P.$6)(e,"metadata","uid")??"",rc=e=>(0,P.tk)(e,"metadata","generation")??0,nt=e=>(0,P.
fK)(e,"metadata","deletionTimestamp")!==void 0,Ur=e=>(0,P.yR)(e,"metadata","ownerReferences").flatMap(t=>(0,P.$6)(t,"uid")??[]),$e=(e,t)=>Ur(e).includes(t),Ds=e=>(0,P.
$6)(e,"metadata","annotations","deployment.kubernetes.io/revision"),Ls=e=>xt(e).some(({type:t,status:r})=>t==="Ready"&&r==="True"),xt=e=>(0,P.yR)(e,"status","co\
nditions").map(t=>({type:(0,P.$6)(t,"type")??"",status:(0,P.$6)(t,"status")??"",reason:(0,P.$6)(t,"reason")??"",message:(0,P.$6)(t,"message")??""})),Fs=e=>({name:Ne(
e),uid:be(e),generation:rc(e),observedGeneration:(0,P.tk)(e,"status","observedGeneration")??0,revision:Ds(e),replicas:(0,P.tk)(e,"spec","replicas")??1,updatedReplicas:(0,P.
tk)(e,"status","updatedReplicas")??0,totalReplicas:(0,P.tk)(e,"status","replicas")??0,availableReplicas:(0,P.tk)(e,"status","availableReplicas")??0,maxUnavailable:nc(
e),conditions:xt(e)});function nc(e){const t=(0,P.tk)(e,"spec","replicas")??1,r=(0,P.fK)(e,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof r==
"number"?r:typeof r=="string"?Math.floor((Number.parseInt(r,10)||0)*t/100):0}var js=e=>({name:Ne(e),uid:be(e),revision:Ds(e),conditions:xt(e)}),Pt=e=>({name:Ne(
e),uid:be(e),phase:(0,P.$6)(e,"status","phase")??"",reason:(0,P.$6)(e,"status","reason")??"",message:(0,P.$6)(e,"status","message")??"",isDeleting:nt(e),isReady:Ls(
e),conditions:xt(e),containers:[...(0,P.yR)(e,"status","initContainerStatuses").map(t=>Hs(t,!0)),...(0,P.yR)(e,"status","containerStatuses").map(t=>Hs(t,!1))]});
function Hs(e,t){return{name:(0,P.$6)(e,"name")??"",isInit:t,ready:(0,P.fK)(e,"ready")===!0,restarts:(0,P.tk)(e,"restartCount")??0,image:(0,P.$6)(e,"image")??"",
state:sc((0,P.fK)(e,"state")),lastExitCode:(0,P.tk)(e,"lastState","terminated","exitCode"),lastReason:(0,P.$6)(e,"lastState","terminated","reason")}}function sc(e){
const t=n=>(0,P.$6)(e,n,"reason")??"",r=n=>(0,P.$6)(e,n,"message")??"";return(0,P.fK)(e,"running")!==void 0?{kind:"running"}:(0,P.fK)(e,"terminated")!==void 0?{
kind:"terminated",reason:t("terminated"),message:r("terminated"),exitCode:(0,P.tk)(e,"terminated","exitCode")??0}:{kind:"waiting",reason:t("waiting"),message:r(
"waiting")}}var Dr=5;function ic(e,{owner:t,deployments:r,replicaSets:n,pods:a}){const{resource:{kind:o},name:i}=e.owner,c=t&&e.readStatus(t),l=c?nt(t)?"is bein\
g deleted":c.state==="ready"?"ready":[c.state==="failed"?"failed":"not ready",c.description].filter(Boolean).join(": "):"does not exist",u=[`${o} ${i}: ${l}`],d=(m,f)=>{
u.push(`${"   ".repeat(m-1)}\u2514\u2500 ${f}`)};for(const m of r.filter(f=>$e(f,e.uid))){const{uid:f,revision:h,availableReplicas:v,replicas:g,updatedReplicas:w,
conditions:k}=Fs(m),j=nt(m)?", is being deleted":e.readPodMarker(m)===e.marker?"":", of an earlier version",L=k.find(F=>F.type==="Progressing"&&F.status==="Fals\
e");d(1,`Deployment ${Ne(m)}: ${v} of ${g} available, ${w} of the current template${j}${L?`, ${L.reason}: ${L.message}`:""}`);for(const F of n.filter(E=>$e(E,f))){
const E=js(F),H=a.filter(te=>$e(te,be(F))).map(Pt),z=E.conditions.find(te=>te.type==="ReplicaFailure"&&te.status==="True");if(!(H.length===0&&!z)){d(2,`ReplicaS\
et ${E.name}: ${H.length===1?"1 pod":`${H.length} pods`}${E.revision===h?"":" of an earlier template"}${z?`, ${z.reason}: ${z.message}`:""}`);for(const te of H.
slice(0,Dr))oc(te,d);H.length>Dr&&d(3,`${H.length-Dr} more pods`)}}}return u.join(`
`)}function oc(e,t){const{name:r,phase:n,isReady:a,isDeleting:o,reason:i,message:c,conditions:l,containers:u}=e,d=l.find(f=>f.type==="PodScheduled"&&f.status===
"False"),m=[i,c,d?.message].filter(Boolean).join(": ");if(t(3,`Pod ${r}: ${o?"ends":a?"ready":n||"new"}${m?`, ${m}`:""}`),!a)for(const f of u)t(4,Us(f))}function Vs(e,{
deployments:t,replicaSets:r,pods:n}){const a=new Set([e.uid]);for(const o of[...t,...r,...n])[...a].some(i=>$e(o,i))&&a.add(be(o));return a}function ac(e,t){const r=Vs(
e,t),n=t.pods.filter(o=>r.has(be(o))),a=n.filter(o=>(0,P.$6)(o,"metadata","annotations",e.markerAnnotation)===e.marker);return(a.length>0?a:n).map(Pt)}var cc=500,
uc=64*1024,lc=8e3,dc=15,hc=600,fc=12;async function pc(e,t,r,n,a){const{namespace:o=""}=r.owner,i=le=>e.list(le,o,r.labelSelector).catch(()=>[]),[c,l,u,d]=await Promise.
all([e.get(r.owner).catch(()=>{}),i(Y.bg),i(Y.SZ),i(Y.Jw)]),m={owner:c,deployments:l,replicaSets:u,pods:d},f=mc(ac(r,m),n),h=f&&gc(f,n),v=h!==void 0&&(h.state.kind===
"terminated"||h.restarts>0),g=v?f?.containers.find(le=>le.isInit&&le!==h&&le.state.kind==="terminated"):void 0,w=le=>f&&le?vc(t,o,f,le,a):Promise.resolve(void 0),
[k,j,L]=await Promise.all([w(h),w(g),bc(e,o,Vs(r,m))]),F=v&&k?Ya(k.text):void 0,E=h?.state.kind==="terminated"?h.state.exitCode:h?.lastExitCode,H=`${f?.name??""}\
, container ${h?.name??""}${E===void 0?"":`, exit code ${E}`}`,z=Ga({ending:n,namespace:o,pod:f?.name,container:h,cause:F}),te=ic(r,m);return{objects:(0,ae.Jj)(
(0,ae.YI)([te,...L.length>0?["Warnings, the newest last:",...L]:[]].join(`
`)),lc),...z===void 0?{}:{advice:(0,ae.YI)(z)},...k?{log:k,excerpt:Gs(k.text,F)}:{},...j?{initLog:{...j,text:Gs(j.text,void 0)}}:{},...F===void 0?{}:{cause:(0,ae.
Jj)((0,ae.YI)(`${F} (${H})`),hc)}}}function Gs(e,t){const r=e.trimEnd().split(`
`),n=t===void 0?-1:r.findLastIndex(o=>o.includes(t)),a=n<0?r.length:n+1;return r.slice(Math.max(0,a-fc),a).join(`
`)}function mc(e,t){const r=t.state==="failed"?e.find(({name:a})=>a===t.pod):void 0,n=({containers:a})=>Math.max(0,...a.map(({restarts:o})=>o));return r??e.filter(
({isDeleting:a})=>!a).toSorted((a,o)=>n(o)-n(a))[0]}function gc({containers:e},t){const r=t.state==="failed"?e.find(({name:a})=>a===t.container):void 0,n=({isInit:a,
ready:o,state:i})=>a?i.kind==="terminated"&&i.exitCode===0:o;return r??e.find(a=>!n(a))??e.find(({isInit:a})=>!a)}async function vc(e,t,r,n,a){const o=n.state.kind!==
"terminated"&&n.restarts>0;for(const i of[o,!o]){const c=await yc(e,t,r.name,{container:n.name,previous:i},a);if(c!==void 0&&c.trim()!=="")return{title:`log of ${r.
name}, container ${n.name}${i?", its previous run":""}`,text:(0,ae.YI)(c)}}}async function yc(e,t,r,n,a){const o=new URLSearchParams({container:n.container,tailLines:String(
n.tailLines??cc)});n.previous&&o.set("previous","true");const i=`${(0,Y.Ph)({resource:Y.Jw,namespace:t,name:r})}/log?${o.toString()}`;try{const c=await e.exchange(
{method:"GET",path:i,accept:"*/*",maxBytes:4194304},a);return c.status===200?c.body.slice(-(n.maxBytes??uc)):void 0}catch{return}}async function bc(e,t,r){return(await e.
list(Y.AZ,t).catch(()=>[])).filter(a=>(0,P.$6)(a,"type")==="Warning"&&r.has((0,P.$6)(a,"involvedObject","uid")??"")).map(a=>({event:a,time:(0,P.$6)(a,"lastTimes\
tamp")??(0,P.$6)(a,"eventTime")??""})).toSorted((a,o)=>a.time.localeCompare(o.time)).slice(-dc).map(({event:a,time:o})=>{const i=(0,P.tk)(a,"count")??1,c=`${(0,P.
$6)(a,"involvedObject","kind")??""}/${(0,P.$6)(a,"involvedObject","name")??Ne(a)}`;return`${o} ${c} ${(0,P.$6)(a,"reason")??""}${i>1?` (${i} times)`:""}: ${(0,P.
$6)(a,"message")??""}`})}var wc=15e3,Ks=1e3;async function Sc(e,t,r){const{namespace:n,name:a,holder:o,durationMs:i=wc}=t,c={resource:Y.Q,namespace:n,name:a},l=d=>({
apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:d&&(0,P.Gv)(d.metadata)?d.metadata:{name:a,namespace:n,labels:{"app.kubernetes.io/managed-by":"mlflow-\
steps"}},spec:{holderIdentity:o,leaseDurationSeconds:Math.ceil(i/1e3),renewTime:kc(new Date)}}),u=await e.create(c,l(void 0))??await Ec(e,c,l,t.report,r);return _c(
e,c,u,l,i)}async function Ec(e,t,r,n,a){let o,i=Date.now();for(;;){const c=await e.get(t);if(!c){const m=await e.create(t,r(void 0));if(m)return m;continue}const l=(0,P.
$6)(c,"spec","holderIdentity")??"",u=JSON.stringify((0,P.fK)(c,"spec"));if(o!==void 0&&u!==o)throw Lr(t,l);const d=((0,P.tk)(c,"spec","leaseDurationSeconds")??0)*
1e3;if(o===void 0&&(i=Date.now(),n?.(`The lease ${t.name} is held by ${(0,ae.xS)(l,300)}; looking for at most ${d/1e3} s whether that is still alive.`)),o=u,l===
""||Date.now()-i>=d){const m=await e.replace(t,r(c));if(m)return m;throw Lr(t,l)}await(0,Ce.v)(Ks,a)}}var Lr=({name:e,namespace:t},r)=>new ue.zg("E_DEPLOY_HELD",
`Another deploy of this name is under way: the lease ${t??""}/${e} is held by ${(0,ae.xS)(r,300)}. Run this again when it has ended.`);function _c(e,t,r,n,a){const o=new AbortController,
i=new AbortController,c=e.withSignal(i.signal);let l=r,u;const d=new AbortController,m=async()=>{for(;!d.signal.aborted;)try{const v=await c.replace(t,n(l))??await f();
if(!v)return o.abort(Lr(t,"somebody else, who took it over"));l=v;return}catch{await(0,Ce.v)(Ks,d.signal).catch(()=>{})}},f=async()=>{const v=await c.get(t);return(0,P.
$6)(v,"spec","holderIdentity")===(0,P.$6)(r,"spec","holderIdentity")?v:void 0},h=setInterval(()=>{u??=m().finally(()=>u=void 0)},a/3);return h.unref(),{lost:o.signal,
release:async()=>{clearInterval(h),d.abort(),await u;const{uid:v,resourceVersion:g}={uid:(0,P.$6)(l,"metadata","uid"),resourceVersion:(0,P.$6)(l,"metadata","res\
ourceVersion")};v!==void 0&&g!==void 0&&!o.signal.aborted&&await c.delete(t,{uid:v,resourceVersion:g,propagation:"Background"}),i.abort()}}}var kc=e=>e.toISOString().
replace("Z","000Z"),Ac=1e3;async function Ic(e,t,r,{timeoutMs:n,report:a},o){const i=Date.now()+n,c=t.namespace??"",l=new Set([r]);let u="";for(;;){const d=[],m=await e.
get(t);m&&be(m)===r&&d.push((0,Y.vY)(t));for(const h of[Y.bg,Y.SZ,Y.Jw])for(const v of await e.list(h,c))[...l].some(g=>$e(v,g))&&(l.add(be(v)),d.push(`${h.kind}\
/${c}/${Ne(v)}`));if(d.length===0)return;const f=`${d[0]??""}${d.length>1?` and ${d.length-1} more`:""} to be gone`;if(Date.now()>=i)throw new ue.zg("E_TIMEOUT",
`${(0,Y.vY)(t)} was deleted, but after ${Math.round(n/1e3)} s it still waits for ${f}.`);f!==u&&a(`waiting for ${f}`),u=f,await(0,Ce.v)(Ac,o)}}var Cc={maxRetries:5,
totalMs:1/0,firstDelayMs:250,maxDelayMs:4e3},Oc=3e4;function Tc(e,t,r){return(0,ze.L5)(()=>Rc(e,t,r),Cc,r)}async function Rc(e,t,r){try{const n=await e.exchange(
t,r);return xc(t,n)?{kind:"provisional",value:n,retryAfterMs:n.retryAfterMs===void 0?void 0:Math.min(n.retryAfterMs,Oc)}:{kind:"value",value:n}}catch(n){if(r.aborted)
throw(0,Ce.J)(r);if(n instanceof ue.zg)throw n;const a=Fr(e.server,n);if(Pc((0,ot.Ic)(n).code))throw a;return{kind:"failure",error:a,retryAfterMs:void 0}}}function xc({
method:e},{status:t,body:r}){return t===429||t>=502&&t<=504?!0:t===500&&(e==="GET"||/failed calling webhook|etcdserver|connection refused/.test(r))}var Pc=e=>(0,ot.
gt)(e)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(e);function Fr(e,t){const{code:r,message:n}=(0,ot.Ic)(t),o=/CERT|SELF_SIGNED|UNABLE_TO_/.test(r)?"Check the kubecon\
fig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can reach it.";return new ue.zg("E_CLUSTER_UNREACHABLE",`The cl\
uster at ${e} cannot be reached: ${n||r}. ${o}`,{cause:t})}var Bc=16*1024*1024;async function*Mc(e){const t=new Yr.StringDecoder("utf8");let r="";for await(const n of e){
if(!Buffer.isBuffer(n))continue;const a=(r+t.write(n)).split(`
`);if(r=a.pop()??"",r.length>Bc)throw new Error("a watch sent a line that is longer than any object");for(const o of a)o!==""&&(yield o)}r!==""&&(yield r)}var Nc={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4},$c=500,Uc=290,Dc=3e4,dt=class extends Error{};async function Lc(e,t,r,n,a=Nc){
await new Fc(e,t,r,n,a).follow()}var Fc=class{constructor(e,t,r,n,a){this.connection=e,this.selection=t,this.events=r,this.signal=n,this.pace=a,this.pauseMs=a.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&Date.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(e){if(!this.isWanted())return;
if(e instanceof dt)continue;const t=e instanceof ue.zg?e:Fr(this.connection.server,e);if(!this.mayPass(t)){if(!this.selection.isOptional)throw t;return this.events.
onChange([])}this.events.onTrouble(t),await(0,Ce.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:e}){return this.failingSinceMs??=Date.now(),e==="E_CLUSTER_UNREACHABLE"?!0:(e==="E_CLUSTER_UNAUTHORIZED"||e==="E_CLUSTE\
R_FORBIDDEN")&&this.hasListed&&Date.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=void 0}async takeTurn(){
await(0,Ce.v)(Math.max(0,this.notBeforeMs-Date.now()),this.signal),this.notBeforeMs=Date.now()+this.pace.askMs}noteRetryAfter(e){e!==void 0&&(this.notBeforeMs=Math.
max(this.notBeforeMs,Date.now()+Math.min(e,Dc)))}async list(){await this.takeTurn();const e=new Map;let t="";do{const r=await this.connection.exchange({method:"\
GET",path:this.renderQuery({limit:String($c),continue:t})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new dt;if(r.status!==200||r.
cut)throw bt(this.asking("list"),r);const n=(0,P.qF)(r.body);for(const a of(0,P.yR)(n,"items"))e.set(be(a),this.trim(a));t=(0,P.$6)(n,"metadata","continue")??"",
this.version=(0,P.$6)(n,"metadata","resourceVersion")??""}while(t!=="");this.objects=e,this.hasListed=!0,this.onHealthy(),this.events.onChange([...e.values()]),
this.watchedAtMs=-1/0}async watchOrContinue(){await(0,Ce.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-Date.now()),this.signal),this.watchedAtMs=Date.now();try{
await this.watch()}catch(e){if(e instanceof dt||e instanceof ue.zg||!this.isWanted()||Date.now()-this.watchedAtMs<this.pace.askMs)throw e}}async watch(){const e=this.
renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(Uc),resourceVersion:this.version}),t=await this.connection.open({method:"GET",path:e,
idleMs:this.pace.idleMs},this.signal),r=t.statusCode??0;if(r!==200){if(t.destroy(),this.noteRetryAfter((0,ze.mu)(t.headers["retry-after"],Date.now())),r===410)throw new dt;
const n=bt(this.asking("watch"),{status:r,body:""});if(r!==403&&r!==405)throw n;return this.pollUntilMs=Date.now()+this.pace.pollMs,this.events.onTrouble(n)}this.
onHealthy();for await(const n of Mc(t))this.take((0,P.qF)(n))}take(e){const t=(0,P.fK)(e,"object"),r=(0,P.$6)(e,"type");if(!(0,P.Gv)(t)||r===void 0)throw new Error(
"a watch sent something that is no event");if(r==="ERROR"){const n=(0,P.tk)(t,"code")??500;throw n===410?new dt:bt(this.asking("watch"),{status:n,body:JSON.stringify(
t)})}this.version=(0,P.$6)(t,"metadata","resourceVersion")??this.version,r!=="BOOKMARK"&&(r==="DELETED"?this.objects.delete(be(t)):this.objects.set(be(t),this.trim(
t)),this.events.onChange([...this.objects.values()]))}trim(e){const{keep:t}=this.selection,r=Object.entries(e).filter(([n])=>t?.includes(n)??!0);return Object.fromEntries(
r.map(([n,a])=>{if(n!=="metadata"||!(0,P.Gv)(a))return[n,a];const{managedFields:o,...i}=a;return[n,i]}))}renderQuery(e){const{resource:t,namespace:r,labelSelector:n,
fieldSelector:a}=this.selection,o=new URLSearchParams;for(const[i,c]of Object.entries({...e,labelSelector:n,fieldSelector:a}))c&&o.set(i,c);return`${(0,Y.ab)(t,
r)}?${o.toString()}`}asking(e){return{verb:e,what:this.selection.resource.plural,namespace:this.selection.namespace,server:this.connection.server}}},jc=class{constructor(e){
this.ownerUid=e}ownerUid;deployments=new Set;known=new Set;get replicaSets(){return this.known}see(e,t){for(const r of e)$e(r,this.ownerUid)&&this.deployments.add(
be(r));for(const r of t)Ur(r).some(n=>this.deployments.has(n))&&this.known.add(be(r))}},Hc=1e4,Vc=class{constructor(e,t=Hc){this.onSteady=e,this.forMs=t}onSteady;forMs;ready=new Set;lost=new Map;get unsteady(){
return new Set(this.lost.keys())}see(e){const t=new Set(e.filter(Ls).map(be));for(const r of e){const n=be(r);this.ready.has(n)&&!t.has(n)&&!nt(r)?this.forgetTime(
n):t.has(n)&&this.lost.has(n)&&!this.lost.get(n)&&this.startTime(n)}this.ready=t}stop(){for(const e of this.lost.values())clearTimeout(e)}forgetTime(e){clearTimeout(
this.lost.get(e)),this.lost.set(e,void 0)}startTime(e){this.lost.set(e,setTimeout(()=>{this.lost.delete(e),this.onSteady()},this.forMs))}},Ws="kubernetes.io/ser\
vice-name",Gc=(e,t,r)=>Kc(t,r)??Wc(e,t,r)??qc(e,t,r);function Kc(e,{unsteadyPods:t}){for(const{expected:{title:r},deployment:n,pods:a}of e){if(!n)continue;const{
name:o,replicas:i,updatedReplicas:c,totalReplicas:l,availableReplicas:u}=n;if(n.generation>n.observedGeneration)return`${r}: Deployment ${o} to be observed`;const d=a.
filter(h=>!h.isDeleting&&h.phase!=="Failed"&&!h.isReady),m=d[0]?` (${tc(d[0])})`:"";if(c<i)return`${r}: ${c} of ${i} new pods made${m}`;if(d.length>0)return`${r}\
: ${a.length-d.length} of ${i} new pods ready${m}`;if(u<c)return`${r}: ${u} of ${i} pods available`;if(l>c)return`${r}: ${l-c} old pods to end`;if(c!==i||u!==i)
return`${r}: ${c-i} pods too many to end`;const f=a.find(({uid:h})=>t?.has(h));if(f)return`${r}: pod ${f.name} to stay ready (it was ready, and then it was not)`}}
function Wc(e,t,r){const n=new Set(t.map(({deployment:o})=>o?.uid)),a=r.deployments.find(o=>$e(o,e.uid)&&!n.has(be(o)));return a?`the earlier Deployment ${Ne(a)}\
 to be removed`:zc(t,r)}function zc(e,{pods:t,formerReplicaSets:r}){if(!r)return;const n=new Set(e.map(({replicaSet:o})=>o?.uid)),a=t.filter(o=>Ur(o).some(i=>r.
has(i)&&!n.has(i))).map(Pt).find(({isDeleting:o,phase:i})=>!o&&i!=="Failed"&&i!=="Succeeded");return a&&`the earlier pod ${a.name} to be told to end`}function qc({
services:e},t,{endpointSlices:r}){const n=new Set(t.flatMap(({pods:o})=>o.map(({uid:i})=>i))),a=t.some(({deployment:o})=>o?.replicas===0);for(const{name:o,isRequired:i}of e){
const c=r.filter(u=>(0,P.$6)(u,"metadata","labels",Ws)===o).flatMap(u=>(0,P.yR)(u,"endpoints")).filter(u=>(0,P.fK)(u,"conditions","ready")!==!1).map(u=>({uid:(0,P.
$6)(u,"targetRef","uid")??"",pod:(0,P.$6)(u,"targetRef","name")??"of unknown name"})),l=c.find(({uid:u})=>!n.has(u));if(l)return`Service ${o} to send nothing mo\
re to the earlier pod ${l.pod}`;if(i&&!a&&c.length===0)return`Service ${o} to lead to the new pods`}}function Jc(e,t){const r=e.flatMap(n=>Yc(n,t));return r.find(
({certainty:n})=>n==="certain")??r[0]}function Yc({deployment:e,replicaSet:t,pods:r},n){if(!e||e.generation>e.observedGeneration)return[];const a=r.filter(({phase:c})=>c!==
"Failed"||e.availableReplicas<e.replicas).flatMap(c=>{const l=Qa(c,eu(c.uid,n.events));return l?[{...l,state:"failed",object:`Pod/${c.name}`,pod:c.name}]:[]}),o=t&&
Qc(e,t,r.some(({isDeleting:c})=>c)),i=e.conditions.find(({type:c,status:l})=>c==="Progressing"&&l==="False");return[...a,...o?[o]:[],...i&&Zc(i.message,t)?[{state:"\
failed",certainty:"certain",reason:i.reason,message:i.message,object:`Deployment/${e.name}`}]:[]]}var Zc=(e,t)=>!e.includes('ReplicaSet "')||e.includes(`"${t?.name??
""}"`),Xc=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage/;function Qc(e,t,r){const n=t.conditions.find(({type:i,status:c})=>i===
"ReplicaFailure"&&c==="True");if(!n)return;const a=r||e.totalReplicas>e.updatedReplicas&&e.availableReplicas>e.replicas-e.maxUnavailable;return{state:"failed",certainty:Xc.
test(n.message)&&!(a&&n.message.includes("exceeded quota"))?"certain":"likely",reason:n.reason||"FailedCreate",message:n.message,object:`ReplicaSet/${t.name}`}}
var eu=(e,t)=>t.filter(r=>(0,P.$6)(r,"involvedObject","uid")===e&&(0,P.$6)(r,"reason")==="FailedMount").map(r=>(0,P.$6)(r,"message")??"").findLast(r=>/ not found/.
test(r));function tu(e,t){const r=t.deployments.filter(l=>$e(l,e.uid)&&!nt(l)),n=e.workloads.map(l=>({workload:l,object:r.find(u=>nu(Ne(u),l,e)&&su(u,l,e))})),a=new Set(
n.map(({object:l})=>l)),o=r.filter(l=>!a.has(l)&&e.readPodMarker(l)===e.marker),i=n.map(({workload:l,object:u})=>({workload:l,object:u??(l.isMarked?o.shift():void 0)})),
c=o.map(l=>({workload:{title:`Deployment ${Ne(l)}`,names:[Ne(l)],prefixes:[],isMarked:!0,replicas:void 0},object:l}));return[...i,...c].map(({workload:l,object:u})=>ru(
l,u,t))}function ru(e,t,r){const n=t&&Fs(t),a=n&&r.replicaSets.filter(i=>$e(i,n.uid)).map(js).find(({revision:i})=>i!==void 0&&i===n.revision),o=a?r.pods.filter(
i=>$e(i,a.uid)).map(Pt):[];return{expected:e,deployment:n,replicaSet:a,pods:o}}function nu(e,t,r){if(t.names.includes(e))return!0;const n=zs(e,t);return n>0&&r.
workloads.every(a=>a===t||zs(e,a)<n)}var zs=(e,{prefixes:t})=>Math.max(0,...t.filter(r=>e.startsWith(r)).map(({length:r})=>r));function su(e,t,r){const n=r.readPodMarker(
e);if(n!==void 0)return n===r.marker;if(!t.isMarked)return!0;const a=(0,P.yR)(e,"spec","template","spec","initContainers").flatMap(o=>(0,P.i1)(o,"args"));return r.
modelPlaces.some(o=>a.includes(o))}function iu(e,t){const{owner:r}=t,n=`${e.owner.resource.kind}/${e.owner.name}`,a=(u,d,m)=>({state:"failed",certainty:"likely",
reason:u,message:d,object:n,...m===void 0?{}:{waitingFor:m}});if(!r||be(r)!==e.uid||nt(r))return{state:"failed",certainty:"certain",reason:"Deleted",message:"it\
 was deleted while it was waited for",object:n};if(e.readMarker(r)!==e.marker)return{state:"failed",certainty:"certain",reason:"Superseded",message:"somebody el\
se applied another manifest meanwhile",object:n};const o=tu(e,t),i=Jc(o,t);if(i)return i;const c=e.readStatus(r);if(c.state==="failed")return a("OperatorReports\
Failure",c.description||"the operator reports Failed");for(const{expected:{title:u,replicas:d},deployment:m}of o){if(!m)return a("OperatorSilent",`no Deployment\
 of the new version for ${u}: the operator has not reacted. Is it running?`,`the operator to make the Deployment of ${u}`);if(d!==void 0&&m.replicas!==d){const f=`${u}\
: Deployment ${m.name} to be scaled from ${m.replicas} to ${d}`;return a("OperatorSilent",`it still waits for ${f}. Is the operator running?`,f)}}const l=Gc(e,o,
t);if(l!==void 0)return{state:"progressing",waitingFor:l};if(c.state!=="ready"&&o.every(({deployment:u})=>u?.replicas!==0)){const u=c.description?` (${c.description}\
)`:"";return a("OperatorSilent",`all pods of the new version are ready, but the operator does not say that it is${u}. Is it running?`,`${n} to become ready${u}`)}
return{state:"current"}}var qs=1e4;async function ou(e,t,r,n){const a=new AbortController,o=AbortSignal.any([n,a.signal]);(0,Jr.setMaxListeners)(0,o);const i=new au(
t,r),c=w=>Lc(e,w,{onChange:k=>i.see(w.resource,k),onTrouble:k=>i.note(k.message)},o),{resource:l,name:u,namespace:d=""}=t.owner,{labelSelector:m,services:f}=t,h=[
"metadata","status"],v=[c({resource:l,namespace:d,fieldSelector:`metadata.name=${u}`}),c({resource:Y.bg,namespace:d,labelSelector:m}),c({resource:Y.SZ,namespace:d,
labelSelector:m,keep:h}),c({resource:Y.Jw,namespace:d,labelSelector:m,keep:h}),c({resource:Y.NP,namespace:d,labelSelector:`${Ws} in (${f.map(w=>w.name).join(",")}\
)`,keep:["metadata","endpoints"]}),c({resource:Y.AZ,namespace:d,fieldSelector:"type=Warning,reason=FailedMount",keep:["metadata","involvedObject","reason","mess\
age"],isOptional:!0})],g=new Promise((w,k)=>{n.aborted&&k((0,Ce.J)(n)),n.addEventListener("abort",()=>k((0,Ce.J)(n)),{once:!0})});try{return await Promise.race(
[i.ending,g,...v.map(w=>w.then(()=>i.ending))])}finally{a.abort(),i.stop(),await Promise.allSettled(v)}}var au=class{constructor(e,t){this.expected=e,this.options=
t,this.ending=new Promise(r=>this.end=r),this.lineage=new jc(e.uid),this.timers=[setTimeout(()=>this.end({state:"timeout",waitingFor:this.waitingFor}),t.timeoutMs),
setInterval(()=>this.report(!0),qs/4)]}expected;options;ending;end=()=>{};seen=new Map;timers;steadiness=new Vc(()=>this.judge());lineage;trouble;restartsBefore=new Map;scheduled=!1;waitingFor="\
the cluster to answer";reported="";reportedAtMs=0;see(e,t){this.seen.set(e,t),e===Y.Jw&&this.steadiness.see(t),this.lineage.see(this.seen.get(Y.bg)??[],this.seen.
get(Y.SZ)??[]),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{this.scheduled=!1,this.judge()}))}note(e){this.forgetTrouble(),this.waitingFor=e,this.report(
!1)}stop(){for(const e of this.timers)clearTimeout(e);this.steadiness.stop(),this.forgetTrouble()}judge(){const e=this.takeSnapshot();if(!e)return;const t=iu(this.
expected,e);if(t.state==="current")return this.end(t);if(t.state==="failed")return this.judgeFailure(t);this.forgetTrouble(),this.waitingFor=t.waitingFor,this.report(
!1)}judgeFailure(e){const{patienceMs:t,patienceRestarts:r,unchanged:n=!1}=this.options;if(e.certainty==="certain"&&(!n||cu(e))||this.countRestarts(e)>=r)return this.
end(e);const o=e.container??e.reason;if(this.trouble?.key!==o&&(this.forgetTrouble(),this.trouble={key:o,sinceMs:Date.now(),timer:setTimeout(()=>this.judge(),t+
1)}),Date.now()-this.trouble.sinceMs>=t)return this.end(e);this.waitingFor=e.waitingFor??`${e.object}: ${e.message} (may recover)`,this.report(!1)}countRestarts({
object:e,container:t,restarts:r=0}){if(t===void 0||!this.options.unchanged)return r;const n=`${e} ${t}`,a=this.restartsBefore.get(n)??r;return this.restartsBefore.
set(n,a),r-a}forgetTrouble(){this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){const e=this.seen.get(this.expected.owner.resource),
t=[Y.bg,Y.SZ,Y.Jw,Y.NP].map(l=>this.seen.get(l)),[r,n,a,o]=t;if(!e||!r||!n||!a||!o)return;const i={owner:e[0],deployments:r,replicaSets:n,pods:a},c={unsteadyPods:this.
steadiness.unsteady,formerReplicaSets:this.lineage.replicaSets};return{...i,...c,endpointSlices:o,events:this.seen.get(Y.AZ)??[]}}report(e){(e?Date.now()-this.reportedAtMs>=
qs-100:this.waitingFor!==this.reported)&&(this.reported=this.waitingFor,this.reportedAtMs=Date.now(),this.options.report(this.waitingFor))}},cu=({reason:e})=>e===
"Deleted"||e==="Superseded",uu=500,lu=4*1024*1024,du=6e4;async function hu(e,t,r,n){return new fu(new Ha(e,t),r)}var fu=class Xs{constructor(t,r){this.connection=
t,this.signal=r,this.server=t.server,this.defaultNamespace=t.namespace??"default"}connection;signal;server;defaultNamespace;withSignal(t){return new Xs(this.connection,
t)}async serves(t){const r=await this.ask({method:"GET",path:(0,Y.Vh)(t)});if(r.status===404)return!1;if(r.status!==200)throw this.fail("get",{what:(0,Y.Vh)(t)},
r);return(0,P.yR)((0,P.qF)(r.body),"resources").some(n=>(0,P.$6)(n,"name")===t.plural)}async get(t){const r=await this.ask({method:"GET",path:(0,Y.Ph)(t)});if(!(r.
status===404&&Js(r,t)))return this.read("get",t,r)}async list(t,r,n){const a=[];let o="";do{const i=new URLSearchParams({limit:String(uu)});n!==void 0&&i.set("l\
abelSelector",n),o&&i.set("continue",o);const c=await this.ask({method:"GET",path:`${(0,Y.ab)(t,r)}?${i.toString()}`});if(c.status!==200)throw this.fail("list",
{what:t.plural,namespace:r},c);const l=(0,P.qF)(c.body);a.push(...(0,P.yR)(l,"items")),o=(0,P.$6)(l,"metadata","continue")??""}while(o);return a}async create(t,r){
const n=`${(0,Y.ab)(t.resource,t.namespace)}?fieldManager=${Xe.bU}`,a=await this.askOnce({method:"POST",path:n,body:JSON.stringify(r)});if(a.status!==409)return this.
read("create",t,a)}async apply(t,r,{dryRun:n=!1,force:a=!1}={}){const o=new URLSearchParams({fieldManager:Xe.bU,force:String(a),fieldValidation:"Strict"});n&&o.
set("dryRun","All");const i=`${(0,Y.Ph)(t)}?${o.toString()}`,c=await this.ask({method:"PATCH",path:i,body:JSON.stringify(r),contentType:"application/apply-patch\
+yaml"});return this.read("patch",t,c)}async replace(t,r){const n=`${(0,Y.Ph)(t)}?fieldManager=${Xe.bU}`,a=await this.ask({method:"PUT",path:n,body:JSON.stringify(
r)});if(!(a.status===409||a.status===404))return this.read("update",t,a)}async delete(t,{uid:r,resourceVersion:n,propagation:a="Foreground"}={}){const o={...r===
void 0?{}:{uid:r},...n===void 0?{}:{resourceVersion:n}},i=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:a,preconditions:o}),c=await this.
ask({method:"DELETE",path:(0,Y.Ph)(t),body:i});return c.status===404&&Js(c,t)||c.status===409?!1:(this.read("delete",t,c),!0)}async proxyToService(t,r,n,a,o){const i=`\
/api/v1/namespaces/${encodeURIComponent(t)}/services/${encodeURIComponent(r)}:${n}/proxy`;return this.askOnce({method:"POST",path:`${i}${a}`,body:o,maxBytes:lu,
idleMs:du})}async assertReadable(t){const r=async n=>{const a=await this.ask({method:"GET",path:`${(0,Y.ab)(n,t)}?limit=1`});if(a.status!==200)throw this.fail("\
list",{what:n.plural,namespace:t},a)};await Promise.all([Y.bg,Y.SZ,Y.Jw,Y.NP].map(r))}waitForRollout(t,r){return ou(this.connection,t,r,this.signal)}diagnose(t,r){
return pc(this,this.connection,t,r,this.signal)}waitForRemoval(t,r,n,a){return Ic(this,t,r,{timeoutMs:n,report:a},this.signal)}hold(t,r,n,a){return Sc(this,{namespace:t,
name:r,holder:n,report:a},this.signal)}close(){this.connection.close()}ask(t){return Tc(this.connection,t,this.signal)}async askOnce(t){try{return await this.connection.
exchange(t,this.signal)}catch(r){throw this.signal.aborted?(0,Ce.J)(this.signal):r instanceof ue.zg?r:Fr(this.server,r)}}read(t,r,n){const a=(0,P.qF)(n.body);if(n.
status>=200&&n.status<300&&(0,P.Gv)(a)&&!n.cut)return a;throw this.fail(t,{what:(0,Y.vY)(r),namespace:r.namespace},n)}fail(t,r,n){return bt({...r,verb:t,server:this.
server},n)}};function Js({body:e},{resource:t}){return(0,P.$6)((0,P.qF)(e),"details","kind")===t.plural}})};
