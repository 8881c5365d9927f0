"use strict";exports.id=55,exports.ids=[55],exports.modules={51:((Yr,it,Y)=>{Y.d(it,{D:()=>Z});var ne=Y(9279),ve=Y(9596),Z=(0,ve.P$)({"required-builtin:buffer"(Xe,je){je.exports=
((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:buffer")}})}),9348:((Yr,it,Y)=>{Y.d(it,{EI:()=>be,Hr:()=>_e,YP:()=>Z,g5:()=>ot,n5:()=>Xe,qX:()=>jt,z7:()=>je});
var ne=Y(9279),ve=Y(9596),Z=(0,ve.P$)({"required-builtin:events"(ke,x){x.exports=((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:events")}}),Xe=(0,ve.P$)({"r\
equired-builtin:http"(ke,x){x.exports=((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:http")}}),je=(0,ve.P$)({"required-builtin:stream"(ke,x){x.exports=((0,ne.
e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:stream")}}),ot=(0,ve.P$)({"required-builtin:net"(ke,x){x.exports=((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:\
net")}}),_e=(0,ve.P$)({"required-builtin:util"(ke,x){x.exports=((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:util")}}),be=(0,ve.P$)({"required-builtin:tls"(ke,x){
x.exports=((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode("node:tls")}}),jt=(0,ve.P$)({"required-builtin:url"(ke,x){x.exports=((0,ne.e7)(),(0,ve.Yp)(ne.VY)).requireOfNode(
"node:url")}})}),1383:((Yr,it,Y)=>{Y.d(it,{connectCluster:()=>Mu});var ne=Y(9348),ve=Y(7396),Z=Y(3395),Xe=Y(1143),je=Y(2593),ot=Y(4054),_e=Y(114),be=Y(7522),jt=Y(
51),ke=Y(9279),x=Y(8243),ae=Y(4446),ee=Y(9596),di=Y(7067),vt=Y.n(di),hi=Y(4708),Ht=Y.n(hi),Zr=Y(1692),Nu=Y.n(Zr),Vt=Y(7030),fi=Y.n(Vt),Qe=Y(3024),Re=Y.n(Qe),Xr=Y(
8161),Uu=Y.n(Xr),at=Y(6760),qe=Y.n(at),pi=Y(1421),Je=Y.n(pi),mi=Y(9154),gi=Y.n(mi),Qr=Y(8474),Du=Y.n(Qr),en=Y(6193),Lu=Y.n(en),vi=(0,ee.P$)({"node_modules/smart\
-buffer/build/utils.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=(0,jt.D)(),r={INVALID_ENCODING:"Invalid encoding provided. Please\
 specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero\
.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBu\
ffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A \
numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric va\
lue is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value mov\
es cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"\
Attempted to write beyond the bounds of the managed data."};e.ERRORS=r;function n(m){if(!t.Buffer.isEncoding(m))throw new Error(r.INVALID_ENCODING)}e.checkEncoding=
n;function o(m){return typeof m=="number"&&isFinite(m)&&u(m)}e.isFiniteInteger=o;function a(m,f){if(typeof m=="number"){if(!o(m)||m<0)throw new Error(f?r.INVALID_OFFSET:
r.INVALID_LENGTH)}else throw new Error(f?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function i(m){a(m,!1)}e.checkLengthValue=i;function c(m){a(m,!0)}
e.checkOffsetValue=c;function l(m,f){if(m<0||m>f.length)throw new Error(r.INVALID_TARGET_OFFSET)}e.checkTargetOffset=l;function u(m){return typeof m=="number"&&
isFinite(m)&&Math.floor(m)===m}function d(m){if(typeof BigInt>"u")throw new Error("Platform does not support JS BigInt type.");if(typeof t.Buffer.prototype[m]>"\
u")throw new Error(`Platform does not support Buffer.prototype.${m}.`)}e.bigIntAndBufferInt64Check=d}}),yi=(0,ee.P$)({"node_modules/smart-buffer/build/smartbuff\
er.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=vi(),r=4096,n="utf8",o=class ui{constructor(i){if(this.length=0,this._encoding=n,this.
_writeOffset=0,this._readOffset=0,ui.isSmartBufferOptions(i))if(i.encoding&&(t.checkEncoding(i.encoding),this._encoding=i.encoding),i.size)if(t.isFiniteInteger(
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
d+c):this._writeOffset+=c,this}};e.SmartBuffer=o}}),tn=(0,ee.P$)({"node_modules/socks/build/common/constants.js"(e){"use strict";Object.defineProperty(e,"__esMo\
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
7,Socks4Response:8};e.SOCKS_INCOMING_PACKET_SIZES=n;var o;(function(h){h[h.connect=1]="connect",h[h.bind=2]="bind",h[h.associate=3]="associate"})(o||(e.SocksCommand=
o={}));var a;(function(h){h[h.Granted=90]="Granted",h[h.Failed=91]="Failed",h[h.Rejected=92]="Rejected",h[h.RejectedIdent=93]="RejectedIdent"})(a||(e.Socks4Response=
a={}));var i;(function(h){h[h.NoAuth=0]="NoAuth",h[h.GSSApi=1]="GSSApi",h[h.UserPass=2]="UserPass"})(i||(e.Socks5Auth=i={}));var c=128;e.SOCKS5_CUSTOM_AUTH_START=
c;var l=254;e.SOCKS5_CUSTOM_AUTH_END=l;var u=255;e.SOCKS5_NO_ACCEPTABLE_AUTH=u;var d;(function(h){h[h.Granted=0]="Granted",h[h.Failure=1]="Failure",h[h.NotAllowed=
2]="NotAllowed",h[h.NetworkUnreachable=3]="NetworkUnreachable",h[h.HostUnreachable=4]="HostUnreachable",h[h.ConnectionRefused=5]="ConnectionRefused",h[h.TTLExpired=
6]="TTLExpired",h[h.CommandNotSupported=7]="CommandNotSupported",h[h.AddressNotSupported=8]="AddressNotSupported"})(d||(e.Socks5Response=d={}));var m;(function(h){
h[h.IPv4=1]="IPv4",h[h.Hostname=3]="Hostname",h[h.IPv6=4]="IPv6"})(m||(e.Socks5HostType=m={}));var f;(function(h){h[h.Created=0]="Created",h[h.Connecting=1]="Co\
nnecting",h[h.Connected=2]="Connected",h[h.SentInitialHandshake=3]="SentInitialHandshake",h[h.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeRespo\
nse",h[h.SentAuthentication=5]="SentAuthentication",h[h.ReceivedAuthenticationResponse=6]="ReceivedAuthenticationResponse",h[h.SentFinalHandshake=7]="SentFinalH\
andshake",h[h.ReceivedFinalResponse=8]="ReceivedFinalResponse",h[h.BoundWaitingForConnection=9]="BoundWaitingForConnection",h[h.Established=10]="Established",h[h.
Disconnected=11]="Disconnected",h[h.Error=99]="Error"})(f||(e.SocksClientState=f={}))}}),rn=(0,ee.P$)({"node_modules/socks/build/common/util.js"(e){"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.SocksClientError=void 0,e.shuffleArray=r;var t=class extends Error{constructor(n,o){super(n),this.options=o}};
e.SocksClientError=t;function r(n){for(let o=n.length-1;o>0;o--){const a=Math.floor(Math.random()*(o+1));[n[o],n[a]]=[n[a],n[o]]}}}}),yt=(0,ee.P$)({"node_module\
s/ip-address/dist/address-error.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.AddressError=void 0;var t=class extends Error{constructor(r,n){
super(r),this.name="AddressError",this.parseMessage=n}};e.AddressError=t}}),Kt=(0,ee.P$)({"node_modules/ip-address/dist/common.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.isInSubnet=r,e.isHostInSubnet=n,e.isGloballyReachable=o,e.offsetBigInt=a,e.isCorrect=i,e.prefixLengthFromMask=c,e.assertByteArray=l,
e.numberToPaddedHex=u,e.stringToPaddedHex=d,e.testBit=m;var t=yt();function r(f){return this.subnetMask<f.subnetMask?!1:n.call(this,f)}function n(f){return this.
binaryZeroPad().length!==f.binaryZeroPad().length?!1:this.mask(f.subnetMask)===f.mask()}function o(f){let h=null;for(let y=0;y<f.length;y++){const g=f[y];g.reachable!==
null&&n.call(this,g.subnet)&&(h===null||g.subnet.subnetMask>h.subnet.subnetMask)&&(h=g)}return h===null?!0:h.reachable}function a(f,h,y,g){if(typeof h=="number"&&
!Number.isSafeInteger(h))throw new t.AddressError(`${g} offset must be an integer`);if(typeof h!="number"&&typeof h!="bigint")throw new t.AddressError(`${g} off\
set must be an integer`);const S=f+BigInt(h);if(S<BigInt(0)||S>(BigInt(1)<<BigInt(y))-BigInt(1))throw new t.AddressError(`${g} offset leaves the address space`);
return S}function i(f){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===f&&!this.parsedSubnet?!0:this.parsedSubnet===String(
this.subnetMask)}}function c(f,h){const y=f.toString(2).padStart(h,"0");if(y.length>h)throw new t.AddressError("Invalid subnet mask.");const g=y.indexOf("0");if(g===
-1)return h;if(y.slice(g).includes("1"))throw new t.AddressError("Invalid subnet mask.");return g}function l(f,h,y,g){if(f.length!==h)throw new t.AddressError(`${y}\
 addresses require exactly ${h} bytes`);for(let S=0;S<f.length;S++)if(!Number.isInteger(f[S])||f[S]<g||f[S]>255)throw new t.AddressError(`All bytes must be inte\
gers between ${g} and 255`)}function u(f){return f.toString(16).padStart(2,"0")}function d(f){return u(parseInt(f,10))}function m(f,h){const{length:y}=f;if(h>=y)
return!1;const g=y-h-1;return f.substring(g,g+1)==="1"}}}),nn=(0,ee.P$)({"node_modules/ip-address/dist/v4/constants.js"(e){"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.SPECIAL_PURPOSE=e.RE_SUBNET_STRING=e.RE_ADDRESS=e.GROUPS=e.BITS=void 0,e.BITS=32,e.GROUPS=4,e.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
e.RE_SUBNET_STRING=/\/\d{1,2}$/,e.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),sn=(0,ee.P$)({"node_modules/ip-address/dist/ipv4.js"(e){"use strict";var t=e&&e.__createBinding||
(Object.create?(function(j,k,H,J){J===void 0&&(J=H);var se=Object.getOwnPropertyDescriptor(k,H);(!se||("get"in se?!k.__esModule:se.writable||se.configurable))&&
(se={enumerable:!0,get:function(){return k[H]}}),Object.defineProperty(j,J,se)}):(function(j,k,H,J){J===void 0&&(J=H),j[J]=k[H]})),r=e&&e.__setModuleDefault||(Object.
create?(function(j,k){Object.defineProperty(j,"default",{enumerable:!0,value:k})}):function(j,k){j.default=k}),n=e&&e.__importStar||function(j){if(j&&j.__esModule)
return j;var k={};if(j!=null)for(var H in j)H!=="default"&&Object.prototype.hasOwnProperty.call(j,H)&&t(k,j,H);return r(k,j),k};Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.Address4=void 0;var o=n(Kt()),a=n(nn()),i=yt(),c=o.isCorrect(a.BITS),l=class me{constructor(k){this.addressMinusSuffix="",this.groups=a.GROUPS,
this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=o.isInSubnet,this.isHostInSubnet=o.isHostInSubnet,
this.address=k;const H=a.RE_SUBNET_STRING.exec(k);if(H){if(this.parsedSubnet=H[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.
subnetMask}`,this.subnetMask<0||this.subnetMask>a.BITS)throw new i.AddressError("Invalid subnet mask.");k=k.replace(a.RE_SUBNET_STRING,"")}const J=a.GROUPS*4-1;
if(k.length>J)throw new i.AddressError(`IPv4 addresses are at most ${J} characters.`);this.addressMinusSuffix=k,this.parsedAddress=this.parse(k)}static isValid(k){
try{return new me(k),!0}catch{return!1}}parse(k){const H=k.split(".");if(H.some(J=>/^0\d/.test(J)))throw new i.AddressError("IPv4 addresses can't have leading z\
eroes.");if(!k.match(a.RE_ADDRESS))throw new i.AddressError("Invalid IPv4 address.");return H}correctForm(){return this.parsedAddress.map(k=>parseInt(k,10)).join(
".")}static fromAddressAndMask(k,H){const J=o.prefixLengthFromMask(new me(H).bigInt(),a.BITS);return new me(`${k}/${J}`)}static fromAddressAndWildcardMask(k,H){
const J=new me(H).bigInt(),se=(BigInt(1)<<BigInt(a.BITS))-BigInt(1),ue=J^se,Ce=o.prefixLengthFromMask(ue,a.BITS);return new me(`${k}/${Ce}`)}static fromWildcard(k){
const H=k.split(".");if(H.length!==a.GROUPS)throw new i.AddressError("Wildcard pattern must have 4 octets");let J=-1;for(let de=0;de<H.length;de++)if(H[de]==="*")
J===-1&&(J=de);else if(J!==-1)throw new i.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const se=J===-1?0:H.length-J,ue=H.
map(de=>de==="*"?"0":de),Ce=a.BITS-se*8;return new me(`${ue.join(".")}/${Ce}`)}static fromHex(k){const H=k.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(H))throw new i.
AddressError("IPv4 hex must be exactly 8 hex digits");const J=[];for(let se=0;se<8;se+=2)J.push(parseInt(H.slice(se,se+2),16));return new me(J.join("."))}static fromInteger(k){
if(!Number.isInteger(k)||k<0||k>4294967295)throw new i.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return me.fromHex(k.toString(16).padStart(
8,"0"))}static fromArpa(k){const H=a.GROUPS*4-1+3+14;if(k.length>H)throw new i.AddressError(`in-addr.arpa names are at most ${H} characters.`);const J=k.replace(
/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new me(J)}toHex(){return this.parsedAddress.map(k=>o.stringToPaddedHex(k)).join(":")}toArray(){
return this.parsedAddress.map(k=>parseInt(k,10))}toGroup6(){const k=[];let H;for(H=0;H<a.GROUPS;H+=2)k.push(`${o.stringToPaddedHex(this.parsedAddress[H])}${o.stringToPaddedHex(
this.parsedAddress[H+1])}`);return k.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(k=>o.stringToPaddedHex(k)).join("")}`)}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(a.BITS-this.subnetMask)}`)}startAddress(){return me.fromBigInt(this._startAddress())}startAddressExclusive(){const k=BigInt("1");return me.
fromBigInt(this._startAddress()+k)}offset(k){return me.fromBigInt(o.offsetBigInt(this.bigInt(),k,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return me.
fromBigInt(o.offsetBigInt(this._endAddress(),1,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(k){return new me(`${this.correctForm()}/${k}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(a.BITS-this.subnetMask)}`)}endAddress(){return me.fromBigInt(this._endAddress())}endAddressExclusive(){const k=BigInt(
"1");return me.fromBigInt(this._endAddress()-k)}subnetMaskAddress(){return me.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(a.BITS-this.subnetMask)}`))}wildcardMask(){
return me.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(a.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}static fromBigInt(k){if(k<BigInt(0)||k>BigInt(4294967295))throw new i.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return me.fromHex(
k.toString(16).padStart(8,"0"))}static fromByteArray(k){return o.assertByteArray(k,4,"IPv4",0),this.fromUnsignedByteArray(k)}static fromUnsignedByteArray(k){if(k.
length!==4)throw new i.AddressError("IPv4 addresses require exactly 4 bytes");const H=k.join(".");return new me(H)}mask(k){return k===void 0&&(k=this.subnetMask),
this.getBitsBase2(0,k)}getBitsBase2(k,H){return this.binaryZeroPad().slice(k,H)}reverseForm(k){k||(k={});const H=this.correctForm().split(".").reverse().join(".");
return k.omitSuffix?H:`${H}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return d.some(k=>this.isHostInSubnet(k))}isLoopback(){return this.
isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(f)}isUnspecified(){return this.isHostInSubnet(h)}isBroadcast(){return this.isHostInSubnet(y)}isCGNAT(){
return this.isHostInSubnet(g)}isDocumentation(){return S.some(k=>this.isHostInSubnet(k))}isBenchmarking(){return this.isHostInSubnet(E)}isReserved(){return this.
isHostInSubnet(L)}isGlobal(){return!this.isMulticast()&&o.isGloballyReachable.call(this,F)}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=
this.bigInt().toString(2).padStart(a.BITS,"0")),this._binaryZeroPad}groupForV6(){const k=this.parsedAddress;return this.correctForm().replace(a.RE_ADDRESS,`<spa\
n class="hover-group group-v4 group-6">${k.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${k.slice(2,4).join(".")}</span>`)}};e.Address4=
l;var u=new l("224.0.0.0/4"),d=[new l("10.0.0.0/8"),new l("172.16.0.0/12"),new l("192.168.0.0/16")],m=new l("127.0.0.0/8"),f=new l("169.254.0.0/16"),h=new l("0.\
0.0.0/32"),y=new l("255.255.255.255/32"),g=new l("100.64.0.0/10"),S=[new l("192.0.2.0/24"),new l("198.51.100.0/24"),new l("203.0.113.0/24")],E=new l("198.18.0.0\
/15"),L=new l("240.0.0.0/4"),F=a.SPECIAL_PURPOSE.map(([j,,k])=>({subnet:new l(j),reachable:k}))}}),on=(0,ee.P$)({"node_modules/ip-address/dist/v6/constants.js"(e){
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
nt Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),an=(0,ee.P$)({"node_modules/ip-address/dist/v6/helpers.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.escapeHtml=t,e.spanAllZeroes=r,e.spanAll=n,e.spanLeadingZeroes=a,e.simpleGroup=i;function t(c){return c.
replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return t(c).replace(/(0+)/g,'<span cl\
ass="zero">$1</span>')}function n(c,l=0){return c.split("").map((u,d)=>`<span class="digit value-${t(u)} position-${d+l}">${r(u)}</span>`).join("")}function o(c){
return t(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function a(c){return c.split(":").map(l=>o(l)).join(":")}function i(c,l=0){return c.split(":").map((u,d)=>/group-v4/.
test(u)?u:`<span class="hover-group group-${d+l}">${o(u)}</span>`)}}}),bi=(0,ee.P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(e){"use strict";var t=e&&
e.__createBinding||(Object.create?(function(u,d,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(d,m);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&
(h={enumerable:!0,get:function(){return d[m]}}),Object.defineProperty(u,f,h)}):(function(u,d,m,f){f===void 0&&(f=m),u[f]=d[m]})),r=e&&e.__setModuleDefault||(Object.
create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){u.default=d}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)
return u;var d={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&t(d,u,m);return r(d,u),d};Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.ADDRESS_BOUNDARY=void 0,e.groupPossibilities=a,e.padGroup=i,e.simpleRegularExpression=c,e.possibleElisions=l;var o=n(on());function a(u){return`\
(${u.join("|")})`}function i(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}e.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function c(u){const d=[];u.forEach((f,h)=>{parseInt(
f,16)===0&&d.push(h)});const m=d.map(f=>u.map((h,y)=>{if(y===f){const g=y===0||y===o.GROUPS-1?":":"";return a([i(h),g])}return i(h)}).join(":"));return m.push(u.
map(i).join(":")),a(m)}function l(u,d,m){const f=d?"":":",h=m?"":":",y=[];!d&&!m&&y.push("::"),d&&m&&y.push(""),(m&&!d||!m&&d)&&y.push(":"),y.push(`${f}(:0{1,4}\
){1,${u-1}}`),y.push(`(0{1,4}:){1,${u-1}}${h}`),y.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-1;g++)for(let S=1;S<u-g;S++)y.push(`(0{1,4}:){${S}}:(0{1,4}:){${u-
S-g-1}}0{1,4}`);return a(y)}}}),wi=(0,ee.P$)({"node_modules/ip-address/dist/ipv6.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(B,v,I,M){
M===void 0&&(M=I);var P=Object.getOwnPropertyDescriptor(v,I);(!P||("get"in P?!v.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,get:function(){return v[I]}}),
Object.defineProperty(B,M,P)}):(function(B,v,I,M){M===void 0&&(M=I),B[M]=v[I]})),r=e&&e.__setModuleDefault||(Object.create?(function(B,v){Object.defineProperty(
B,"default",{enumerable:!0,value:v})}):function(B,v){B.default=v}),n=e&&e.__importStar||function(B){if(B&&B.__esModule)return B;var v={};if(B!=null)for(var I in B)
I!=="default"&&Object.prototype.hasOwnProperty.call(B,I)&&t(v,B,I);return r(v,B),v};Object.defineProperty(e,"__esModule",{value:!0}),e.Address6=void 0;var o=n(Kt()),
a=n(nn()),i=n(on()),c=n(an()),l=sn(),u=bi(),d=yt(),m=Kt(),f=o.isCorrect(i.BITS);function h(B){if(!B)throw new Error("Assertion failed.")}function y(B){const v=/(\d+)(\d{3})/;
for(;v.test(B);)B=B.replace(v,"$1,$2");return B}function g(B){return B=B.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),B=B.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),B}function S(B,v){const I=[],M=[];let P;for(P=0;P<B.length;P++)P<v[0]?I.push(B[P]):P>v[1]&&M.push(B[P]);return I.concat(
["compact"]).concat(M)}function E(B){return parseInt(B,16).toString(16).padStart(4,"0")}function L(B){return B&255}var F=class ce{constructor(v,I){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=o.isInSubnet,this.isHostInSubnet=o.isHostInSubnet,this.isCorrect=
f,I===void 0?this.groups=i.GROUPS:this.groups=I,this.address=v;const M=i.RE_SUBNET_STRING.exec(v);if(M){if(this.parsedSubnet=M[0].replace("/",""),this.subnetMask=
parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>i.BITS)throw new d.AddressError(
"Invalid subnet mask.");v=v.replace(i.RE_SUBNET_STRING,"")}if(/\//.test(v))throw new d.AddressError("Invalid subnet mask.");const P=v.indexOf("%");P!==-1&&/^.*$/.
test(v.slice(P))&&(this.zone=v.slice(P),v=v.slice(0,P));const V=this.groups*5+5;if(v.length>V)throw new d.AddressError(`IPv6 addresses are at most ${V} characte\
rs.`);this.addressMinusSuffix=v,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(v){try{return new ce(v),!0}catch{return!1}}static fromBigInt(v){
if(v<BigInt(0)||v>(BigInt(1)<<BigInt(i.BITS))-BigInt(1))throw new d.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const I=v.toString(16).padStart(
32,"0"),M=[];for(let P=0;P<i.GROUPS;P++)M.push(I.slice(P*4,(P+1)*4));return new ce(M.join(":"))}static fromURL(v){var I;let M,P=null,V,G;const q=v.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(q.indexOf("[")!==-1&&q.indexOf("]:")!==-1){if(G="failed to parse address with port",V=i.RE_URL_WITH_PORT.exec(q),V===null)return{error:G,address:null,port:null};
M=V[1],P=V[2]}else{if(G="failed to parse address from URL",V=i.RE_URL.exec(q),V===null)return{error:G,address:null,port:null};M=(I=V[1])!==null&&I!==void 0?I:V[2]}
P?(P=parseInt(P,10),(P<0||P>65535)&&(P=null)):P=null;let ie;try{ie=new ce(M)}catch{return{error:G,address:null,port:null}}return{address:ie,port:P}}static fromAddressAndMask(v,I){
const M=o.prefixLengthFromMask(new ce(I).bigInt(),i.BITS);return new ce(`${v}/${M}`)}static fromAddressAndWildcardMask(v,I){const M=new ce(I).bigInt(),P=(BigInt(
1)<<BigInt(i.BITS))-BigInt(1),V=M^P,G=o.prefixLengthFromMask(V,i.BITS);return new ce(`${v}/${G}`)}static fromWildcard(v){if(v.includes("%")||v.includes("/"))throw new d.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");const I=v.split("::");if(I.length>2)throw new d.AddressError("Wildcard pattern cannot co\
ntain more than one '::'");let M;if(I.length===2){const ie=I[0]===""?[]:I[0].split(":"),fe=I[1]===""?[]:I[1].split(":"),Se=i.GROUPS-ie.length-fe.length;if(Se<1)
throw new d.AddressError("Wildcard pattern with '::' has too many groups");M=[...ie,...new Array(Se).fill("0"),...fe]}else M=v.split(":");if(M.length!==i.GROUPS)
throw new d.AddressError("Wildcard pattern must have 8 groups");let P=-1;for(let ie=0;ie<M.length;ie++)if(M[ie]==="*")P===-1&&(P=ie);else if(P!==-1)throw new d.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const V=P===-1?0:M.length-P,G=M.map(ie=>ie==="*"?"0":ie),q=i.BITS-
V*16;return new ce(`${G.join(":")}/${q}`)}static fromAddress4(v){const I=new l.Address4(v),M=i.BITS-(a.BITS-I.subnetMask);return new ce(`::ffff:${I.correctForm()}\
/${M}`)}static fromArpa(v){const I=v.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(I))throw new d.AddressError("Invalid 'ip6.arpa' \
form.");const M=I.split(".").reverse(),P=M.length*4,V=M.join("").padEnd(32,"0"),G=[];for(let q=0;q<i.GROUPS;q++)G.push(V.slice(q*4,(q+1)*4));return new ce(`${G.
join(":")}/${P}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(v=this.subnetMask){return this.getBitsBase2(0,v)}possibleSubnets(v=128){
const I=i.BITS-this.subnetMask,M=Math.abs(v-i.BITS),P=I-M;return P<0?"0":y((BigInt("2")**BigInt(P)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+
"0".repeat(i.BITS-this.subnetMask)}`)}startAddress(){return ce.fromBigInt(this._startAddress())}startAddressExclusive(){const v=BigInt("1");return ce.fromBigInt(
this._startAddress()+v)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(i.BITS-this.subnetMask)}`)}endAddress(){return ce.fromBigInt(this._endAddress())}endAddressExclusive(){
const v=BigInt("1");return ce.fromBigInt(this._endAddress()-v)}offset(v){return ce.fromBigInt(o.offsetBigInt(this.bigInt(),v,i.BITS,"IPv6")).withSubnetMask(this.
subnetMask)}nextNetwork(){return ce.fromBigInt(o.offsetBigInt(this._endAddress(),1,i.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(v){return new ce(
`${this.correctForm()}/${v}`)}subnetMaskAddress(){return ce.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(i.BITS-this.subnetMask)}`))}wildcardMask(){
return ce.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(i.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}getScope(){const v=this.getType();return v==="Multicast"||v.startsWith("Multicast ")?i.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unkn\
own":v==="Link-local unicast"||v==="Loopback"?"Link local":v==="Unspecified"?"Unknown":"Global"}getType(){for(let v=0;v<j.length;v++){const I=j[v];if(this.isHostInSubnet(
I[0]))return I[1]}return"Global unicast"}getBits(v,I){return BigInt(`0b${this.getBitsBase2(v,I)}`)}getBitsBase2(v,I){return this.binaryZeroPad().slice(v,I)}getBitsBase16(v,I){
const M=I-v;if(M%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(v,I).toString(16).padStart(M/4,"0")}getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,i.BITS)}reverseForm(v){v||(v={});const I=Math.floor(this.subnetMask/4),M=this.canonicalForm().replace(/:/g,"").split("").
slice(0,I).reverse().join(".");return I>0?v.omitSuffix?M:`${M}.ip6.arpa.`:v.omitSuffix?"":"ip6.arpa."}correctForm(){let v,I=[],M=0;const P=[];for(v=0;v<this.parsedAddress.
length;v++){const q=parseInt(this.parsedAddress[v],16);q===0&&M++,q!==0&&M>0&&(M>1&&P.push([v-M,v-1]),M=0)}M>1&&P.push([this.parsedAddress.length-M,this.parsedAddress.
length-1]);const V=P.map(q=>q[1]-q[0]+1);if(P.length>0){const q=V.indexOf(Math.max(...V));I=S(this.parsedAddress,P[q])}else I=this.parsedAddress;for(v=0;v<I.length;v++)
I[v]!=="compact"&&(I[v]=parseInt(I[v],16).toString(16));let G=I.join(":");return G=G.replace(/^compact$/,"::"),G=G.replace(/(^compact)|(compact$)/,":"),G=G.replace(
/compact/,""),G}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(i.BITS,"0")),this._binaryZeroPad}parse4in6(v){
if(v.indexOf(".")===-1)return v;const I=v.split(":"),M=I.slice(-1)[0],P=M.split(".");if(P.length===a.GROUPS&&P.every(G=>/^\d{1,3}$/.test(G))&&P.some(G=>/^0\d/.test(
G))){const G=P.map(g).join("."),q=I.slice(0,-1).map(c.escapeHtml).join(":"),ie=I.length>1?":":"";throw new d.AddressError("IPv4 addresses can't have leading zer\
oes.",`${q}${ie}${G}`)}const V=M.match(a.RE_ADDRESS);if(V){this.parsedAddress4=V[0];const G=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new l.
Address4(`${this.parsedAddress4}${G}`),this.v4=!0,I[I.length-1]=this.address4.toGroup6(),v=I.join(":")}return v}parse(v){v=this.parse4in6(v);const I=v.match(i.RE_BAD_CHARACTERS);
if(I)throw new d.AddressError(`Bad character${I.length>1?"s":""} detected in address: ${I.join("")}`,v.replace(i.RE_BAD_CHARACTERS,G=>`<span class="parse-error"\
>${c.escapeHtml(G)}</span>`));const M=v.match(i.RE_BAD_ADDRESS);if(M)throw new d.AddressError(`Address failed regex: ${M.join("")}`,v.replace(i.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let P=[];const V=v.split("::");if(V.length===2){let G=V[0].split(":"),q=V[1].split(":");G.length===1&&G[0]===""&&(G=[]),q.
length===1&&q[0]===""&&(q=[]);const ie=this.groups-(G.length+q.length);if(!ie)throw new d.AddressError("Error parsing groups");this.elidedGroups=ie,this.elisionBegin=
G.length,this.elisionEnd=G.length+this.elidedGroups,P=P.concat(G);for(let fe=0;fe<ie;fe++)P.push("0");P=P.concat(q)}else if(V.length===1)P=v.split(":"),this.elidedGroups=
0;else throw new d.AddressError("Too many :: groups found");if(P=P.map(G=>parseInt(G,16).toString(16)),P.length!==this.groups)throw new d.AddressError("Incorrec\
t number of groups found");return P}canonicalForm(){return this.parsedAddress.map(E).join(":")}decimal(){return this.parsedAddress.map(v=>parseInt(v,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(E).join("")}`)}to4(){const v=this.binaryZeroPad().split(""),I=BigInt(`0b${v.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const M=this.subnetMask-96,P=[];for(let V=0;V<8;V+=2)P.push(parseInt(I.slice(V,V+2),16));
return new l.Address4(`${P.join(".")}/${M}`)}return l.Address4.fromHex(I)}to4in6(){const v=this.to4(),I=new ce(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let M="";return/:$/.test(I)||(M=":"),I+M+v.correctForm()}inspectTeredo(){const v=this.getBitsBase16(0,32),I=(this.getBits(80,96)^BigInt("0xffff")).toString(),M=l.
Address4.fromHex(this.getBitsBase16(32,64)),P=this.getBits(96,128),V=l.Address4.fromHex((P^BigInt("0xffffffff")).toString(16).padStart(8,"0")),G=this.getBitsBase2(
64,80),q=(0,m.testBit)(G,15),ie=(0,m.testBit)(G,14),fe=(0,m.testBit)(G,8),Se=(0,m.testBit)(G,9),Ee=BigInt(`0b${G.slice(2,6)+G.slice(8,16)}`).toString(10);return{
prefix:`${v.slice(0,4)}:${v.slice(4,8)}`,server4:M.address,client4:V.address,flags:G,coneNat:q,microsoft:{reserved:ie,universalLocal:Se,groupIndividual:fe,nonce:Ee},
udpPort:I}}inspect6to4(){const v=this.getBitsBase16(0,16),I=l.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:v.slice(0,4),gateway:I.address}}to6to4(){
if(!this.is4())return null;const v=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new ce(v)}static fromAddress4Nat64(v,I="\
64:ff9b::/96"){const M=new l.Address4(v),P=new ce(I),V=P.subnetMask;if(V!==32&&V!==40&&V!==48&&V!==56&&V!==64&&V!==96)throw new d.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const G=P.binaryZeroPad(),q=M.binaryZeroPad();let ie;if(V===96)ie=G.slice(0,96)+q;else{const Ee=64-V;ie=[G.slice(0,V),q.
slice(0,Ee),"00000000",q.slice(Ee),"0".repeat(56-(32-Ee))].join("")}const fe=BigInt(`0b${ie}`).toString(16).padStart(32,"0"),Se=[];for(let Ee=0;Ee<8;Ee++)Se.push(
fe.slice(Ee*4,(Ee+1)*4));return new ce(Se.join(":"))}toAddress4Nat64(v="64:ff9b::/96"){const I=new ce(v),M=I.subnetMask;if(M!==32&&M!==40&&M!==48&&M!==56&&M!==64&&
M!==96)throw new d.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(I))return null;const P=this.binaryZeroPad();let V;
if(M===96)V=P.slice(96,128);else{const q=64-M;V=P.slice(M,M+q)+P.slice(72,72+(32-q))}const G=[];for(let q=0;q<4;q++)G.push(parseInt(V.slice(q*8,(q+1)*8),2).toString());
return new l.Address4(G.join("."))}toByteArray(){const v=this.bigInt().toString(16).padStart(i.BITS/4,"0"),I=[];for(let M=0,P=v.length;M<P;M+=2)I.push(parseInt(
v.substring(M,M+2),16));return I}toUnsignedByteArray(){return this.toByteArray().map(L)}static fromByteArray(v){return o.assertByteArray(v,16,"IPv6",-128),this.
fromUnsignedByteArray(v.map(L))}static fromUnsignedByteArray(v){o.assertByteArray(v,16,"IPv6",0);const I=BigInt("256");let M=BigInt("0"),P=BigInt("1");for(let V=v.
length-1;V>=0;V--)M+=P*BigInt(v[V].toString(10)),P*=I;return ce.fromBigInt(M)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const v=this.embeddedIPv4();return v?v.isLinkLocal():this.isHostInSubnet(se)}isMulticast(){const v=this.embeddedIPv4();if(v)return v.isMulticast();const I=this.
getType();return I==="Multicast"||I.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(xe)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(he)?this.to4():null}isTeredo(){return this.isHostInSubnet(k)}is6to4(){return this.isHostInSubnet(H)}isLoopback(){const v=this.embeddedIPv4();
return v?v.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(J)}isPrivate(){const v=this.embeddedIPv4();return v?v.isPrivate():this.isULA()||
this.isHostInSubnet(Ke)}isCGNAT(){const v=this.embeddedIPv4();return v?v.isCGNAT():!1}isBroadcast(){const v=this.embeddedIPv4();return v?v.isBroadcast():!1}isUnspecified(){
const v=this.embeddedIPv4();return v?v.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return ue.some(v=>this.isHostInSubnet(v))}isBenchmarking(){
const v=this.embeddedIPv4();return v?v.isBenchmarking():this.isHostInSubnet(Ce)}isGlobal(){const v=this.embeddedIPv4();return v?v.isGlobal():this.isHostInSubnet(
de)&&o.isGloballyReachable.call(this,Oe)}href(v){return v===void 0?v="":v=`:${v}`,`http://[${this.correctForm()}]${v}/`}link(v){v||(v={}),v.className===void 0&&
(v.className=""),v.prefix===void 0&&(v.prefix="/#address="),v.v4===void 0&&(v.v4=!1);let I=this.correctForm;v.v4&&(I=this.to4in6);const M=I.call(this),P=c.escapeHtml(
`${v.prefix}${M}`),V=c.escapeHtml(M);if(v.className){const G=c.escapeHtml(v.className);return`<a href="${P}" class="${G}">${V}</a>`}return`<a href="${P}">${V}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");h(typeof this.elidedGroups=="number"),h(typeof this.elisionBegin=="\
number");const v=[],[I,M]=this.addressMinusSuffix.split("::");I.length?v.push(...c.simpleGroup(I)):v.push("");const P=["hover-group"];for(let V=this.elisionBegin;V<
this.elisionBegin+this.elidedGroups;V++)P.push(`group-${V}`);return v.push(`<span class="${P.join(" ")}"></span>`),M.length?v.push(...c.simpleGroup(M,this.elisionEnd)):
v.push(""),this.is4()&&(h(this.address4 instanceof l.Address4),v.pop(),v.push(this.address4.groupForV6())),v.join(":")}regularExpressionString(v=!1){let I=[];const M=new ce(
this.correctForm());if(M.elidedGroups===0)I.push((0,u.simpleRegularExpression)(M.parsedAddress));else if(M.elidedGroups===i.GROUPS)I.push((0,u.possibleElisions)(
i.GROUPS));else{const P=M.address.split("::");P[0].length&&I.push((0,u.simpleRegularExpression)(P[0].split(":"))),h(typeof M.elidedGroups=="number"),I.push((0,u.
possibleElisions)(M.elidedGroups,P[0].length!==0,P[1].length!==0)),P[1].length&&I.push((0,u.simpleRegularExpression)(P[1].split(":"))),I=[I.join(":")]}return v||
(I=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...I,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),I.join("")}regularExpression(v=!1){return new RegExp(this.regularExpressionString(
v),"i")}};e.Address6=F;var j=Object.keys(i.TYPES).map(B=>[new F(B),i.TYPES[B]]),k=new F("2001::/32"),H=new F("2002::/16"),J=new F("fc00::/7"),se=new F("fe80::/1\
0"),ue=[new F("2001:db8::/32"),new F("3fff::/20")],Ce=new F("2001:2::/48"),de=new F("2000::/3"),Oe=i.SPECIAL_PURPOSE.map(([B,,v])=>({subnet:new F(B),reachable:v})),
xe=new F("::ffff:0:0/96"),he=new F("64:ff9b::/96"),Ke=new F("64:ff9b:1::/48")}}),cn=(0,ee.P$)({"node_modules/ip-address/dist/ip-address.js"(e){"use strict";var t=e&&
e.__createBinding||(Object.create?(function(l,u,d,m){m===void 0&&(m=d);var f=Object.getOwnPropertyDescriptor(u,d);(!f||("get"in f?!u.__esModule:f.writable||f.configurable))&&
(f={enumerable:!0,get:function(){return u[d]}}),Object.defineProperty(l,m,f)}):(function(l,u,d,m){m===void 0&&(m=d),l[m]=u[d]})),r=e&&e.__setModuleDefault||(Object.
create?(function(l,u){Object.defineProperty(l,"default",{enumerable:!0,value:u})}):function(l,u){l.default=u}),n=e&&e.__importStar||function(l){if(l&&l.__esModule)
return l;var u={};if(l!=null)for(var d in l)d!=="default"&&Object.prototype.hasOwnProperty.call(l,d)&&t(u,l,d);return r(u,l),u};Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.v6=e.AddressError=e.Address6=e.Address4=void 0;var o=sn();Object.defineProperty(e,"Address4",{enumerable:!0,get:function(){return o.Address4}});
var a=wi();Object.defineProperty(e,"Address6",{enumerable:!0,get:function(){return a.Address6}});var i=yt();Object.defineProperty(e,"AddressError",{enumerable:!0,
get:function(){return i.AddressError}});var c=n(an());e.v6={helpers:c}}}),Si=(0,ee.P$)({"node_modules/socks/build/common/helpers.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.validateSocksClientOptions=i,e.validateSocksClientChainOptions=c,e.ipv4ToInt32=f,e.int32ToIpv4=h,e.ipToBuffer=y;var t=rn(),r=tn(),n=(0,ne.
z7)(),o=cn(),a=(0,ne.g5)();function i(g,S=["connect","bind","associate"]){if(!r.SocksCommand[g.command])throw new t.SocksClientError(r.ERRORS.InvalidSocksCommand,
g);if(S.indexOf(g.command)===-1)throw new t.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,g);if(!u(g.destination))throw new t.SocksClientError(r.ERRORS.
InvalidSocksClientOptionsDestination,g);if(!d(g.proxy))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,g);if(l(g.proxy,g),g.timeout&&!m(g.timeout))
throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof n.Duplex))throw new t.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new t.SocksClientError(r.ERRORS.InvalidSocksCommandChain,g);if(!u(
g.destination))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(g.proxies)&&g.proxies.length>=2))throw new t.
SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(S=>{if(!d(S))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);l(S,g)}),g.timeout&&!m(g.timeout))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function l(g,S){if(g.custom_auth_method!==void 0){
if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,
S);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
S);if(g.custom_auth_response_size===void 0)throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S);if(g.custom_auth_response_handler===
void 0||typeof g.custom_auth_response_handler!="function")throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S)}}function u(g){return g&&
typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function d(g){return g&&(typeof g.host=="string"||typeof g.
ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="number"&&g>0}function f(g){return new o.
Address4(g).toArray().reduce((S,E)=>(S<<8)+E,0)>>>0}function h(g){const S=g>>>24&255,E=g>>>16&255,L=g>>>8&255,F=g&255;return[S,E,L,F].join(".")}function y(g){if(a.
isIPv4(g)){const S=new o.Address4(g);return Buffer.from(S.toArray())}else if(a.isIPv6(g)){const S=new o.Address6(g);return Buffer.from(S.canonicalForm().split("\
:").map(E=>E.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),Ei=(0,ee.P$)({"node_modules/socks/build/common/receivebuffer\
.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReceiveBuffer=void 0;var t=class{constructor(r=4096){this.buffer=Buffer.allocUnsafe(r),this.
offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted to append a non-buffer instance to Rece\
iveBuffer.");if(this.offset+r.length>=this.buffer.length){const n=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.
buffer.length+r.length)),n.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.offset)throw new Error("Attempted to\
 read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");const n=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(n),this.buffer.copyWithin(0,r,r+this.offset-r),this.offset-=
r,n}};e.ReceiveBuffer=t}}),_i=(0,ee.P$)({"node_modules/socks/build/client/socksclient.js"(e){"use strict";var t=e&&e.__awaiter||function(m,f,h,y){function g(S){
return S instanceof h?S:new h(function(E){E(S)})}return new(h||(h=Promise))(function(S,E){function L(k){try{j(y.next(k))}catch(H){E(H)}}function F(k){try{j(y.throw(
k))}catch(H){E(H)}}function j(k){k.done?S(k.value):g(k.value).then(L,F)}j((y=y.apply(m,f||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),e.SocksClientError=
e.SocksClient=void 0;var r=(0,ne.YP)(),n=(0,ne.g5)(),o=yi(),a=tn(),i=Si(),c=Ei(),l=rn();Object.defineProperty(e,"SocksClientError",{enumerable:!0,get:function(){
return l.SocksClientError}});var u=cn(),d=class zr extends r.EventEmitter{constructor(f){super(),this.options=Object.assign({},f),(0,i.validateSocksClientOptions)(
f),this.setState(a.SocksClientState.Created)}static createConnection(f,h){return new Promise((y,g)=>{try{(0,i.validateSocksClientOptions)(f,["connect"])}catch(E){
return typeof h=="function"?(h(E),y(E)):g(E)}const S=new zr(f);S.connect(f.existing_socket),S.once("established",E=>{S.removeAllListeners(),typeof h=="function"&&
h(null,E),y(E)}),S.once("error",E=>{S.removeAllListeners(),typeof h=="function"?(h(E),y(E)):g(E)})})}static createConnectionChain(f,h){return new Promise((y,g)=>t(
this,void 0,void 0,function*(){try{(0,i.validateSocksClientChainOptions)(f)}catch(S){return typeof h=="function"?(h(S),y(S)):g(S)}f.randomizeChain&&(0,l.shuffleArray)(
f.proxies);try{let S;for(let E=0;E<f.proxies.length;E++){const L=f.proxies[E],F=E===f.proxies.length-1?f.destination:{host:f.proxies[E+1].host||f.proxies[E+1].ipaddress,
port:f.proxies[E+1].port},j=yield zr.createConnection({command:"connect",proxy:L,destination:F,existing_socket:S});S=S||j.socket}typeof h=="function"?(h(null,{socket:S}),
y({socket:S})):y({socket:S})}catch(S){typeof h=="function"?(h(S),y(S)):g(S)}}))}static createUDPFrame(f){const h=new o.SmartBuffer;return h.writeUInt16BE(0),h.writeUInt8(
f.frameNumber||0),n.isIPv4(f.remoteHost.host)?(h.writeUInt8(a.Socks5HostType.IPv4),h.writeUInt32BE((0,i.ipv4ToInt32)(f.remoteHost.host))):n.isIPv6(f.remoteHost.
host)?(h.writeUInt8(a.Socks5HostType.IPv6),h.writeBuffer((0,i.ipToBuffer)(f.remoteHost.host))):(h.writeUInt8(a.Socks5HostType.Hostname),h.writeUInt8(Buffer.byteLength(
f.remoteHost.host)),h.writeString(f.remoteHost.host)),h.writeUInt16BE(f.remoteHost.port),h.writeBuffer(f.data),h.toBuffer()}static parseUDPFrame(f){const h=o.SmartBuffer.
fromBuffer(f);h.readOffset=2;const y=h.readUInt8(),g=h.readUInt8();let S;g===a.Socks5HostType.IPv4?S=(0,i.int32ToIpv4)(h.readUInt32BE()):g===a.Socks5HostType.IPv6?
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
proxy.userId||"",h=new o.SmartBuffer;h.writeUInt8(4),h.writeUInt8(a.SocksCommand[this.options.command]),h.writeUInt16BE(this.options.destination.port),n.isIPv4(
this.options.destination.host)?(h.writeBuffer((0,i.ipToBuffer)(this.options.destination.host)),h.writeStringNT(f)):(h.writeUInt8(0),h.writeUInt8(0),h.writeUInt8(
0),h.writeUInt8(1),h.writeStringNT(f),h.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(h.toBuffer())}handleSocks4FinalHandshakeResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==a.Socks4Response.Granted)this.closeSocket(`${a.
ERRORS.Socks4ProxyRejectedConnection} - (${a.Socks4Response[f[1]]})`);else if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){const h=o.SmartBuffer.
fromBuffer(f);h.readOffset=2;const y={port:h.readUInt16BE(),host:(0,i.int32ToIpv4)(h.readUInt32BE())};y.host==="0.0.0.0"&&(y.host=this.options.proxy.ipaddress),
this.setState(a.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:y,socket:this.socket})}else this.setState(a.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==
a.Socks4Response.Granted)this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${a.Socks4Response[f[1]]})`);else{const h=o.SmartBuffer.fromBuffer(
f);h.readOffset=2;const y={port:h.readUInt16BE(),host:(0,i.int32ToIpv4)(h.readUInt32BE())};this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:y,socket:this.socket})}}sendSocks5InitialHandshake(){const f=new o.SmartBuffer,h=[a.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&h.push(a.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&h.push(this.options.proxy.custom_auth_method),f.writeUInt8(
5),f.writeUInt8(h.length);for(const y of h)f.writeUInt8(y);this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(f.toBuffer()),this.setState(a.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const f=this.receiveBuffer.get(2);f[0]!==5?this.
closeSocket(a.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):f[1]===a.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
f[1]===a.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=a.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):f[1]===a.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
a.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):f[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const f=this.options.
proxy.userId||"",h=this.options.proxy.password||"",y=new o.SmartBuffer;y.writeUInt8(1),y.writeUInt8(Buffer.byteLength(f)),y.writeString(f),y.writeUInt8(Buffer.byteLength(
h)),y.writeString(h),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(y.toBuffer()),this.setState(
a.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return t(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.
custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),this.setState(a.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(f){
return t(this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(f)})}handleSocks5AuthenticationNoAuthHandshakeResponse(f){return t(
this,void 0,void 0,function*(){return f[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(f){return t(this,void 0,void 0,function*(){return f[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return t(this,void 0,void 0,function*(){this.setState(a.SocksClientState.ReceivedAuthenticationResponse);let f=!1;this.socks5ChosenAuthType===a.Socks5Auth.NoAuth?
f=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===a.Socks5Auth.UserPass?f=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&(f=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.
get(this.options.proxy.custom_auth_response_size))),f?this.sendSocks5CommandRequest():this.closeSocket(a.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){
const f=new o.SmartBuffer;f.writeUInt8(5),f.writeUInt8(a.SocksCommand[this.options.command]),f.writeUInt8(0),n.isIPv4(this.options.destination.host)?(f.writeUInt8(
a.Socks5HostType.IPv4),f.writeBuffer((0,i.ipToBuffer)(this.options.destination.host))):n.isIPv6(this.options.destination.host)?(f.writeUInt8(a.Socks5HostType.IPv6),
f.writeBuffer((0,i.ipToBuffer)(this.options.destination.host))):(f.writeUInt8(a.Socks5HostType.Hostname),f.writeUInt8(this.options.destination.host.length),f.writeString(
this.options.destination.host)),f.writeUInt16BE(this.options.destination.port),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,
this.socket.write(f.toBuffer()),this.setState(a.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==
5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${a.Socks5Response[f[1]]}`);else{const h=f[3];let y,g;if(h===
a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=o.SmartBuffer.
fromBuffer(this.receiveBuffer.get(S).slice(4)),y={host:(0,i.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},y.host==="0.0.0.0"&&(y.host=this.options.proxy.
ipaddress)}else if(h===a.Socks5HostType.Hostname){const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=
E;return}g=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(E).slice(5)),y={host:g.readString(S),port:g.readUInt16BE()}}else if(h===a.Socks5HostType.IPv6){const S=a.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=o.SmartBuffer.fromBuffer(this.receiveBuffer.
get(S).slice(4)),y={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.ReceivedFinalResponse),
a.SocksCommand[this.options.command]===a.SocksCommand.connect?(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:y,socket:this.socket})):a.SocksCommand[this.options.command]===a.SocksCommand.bind?(this.setState(a.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:y,socket:this.socket})):a.SocksCommand[this.options.
command]===a.SocksCommand.associate&&(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:y,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${a.Socks5Response[f[1]]}`);else{const h=f[3];let y,g;if(h===a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),y={
host:(0,i.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},y.host==="0.0.0.0"&&(y.host=this.options.proxy.ipaddress)}else if(h===a.Socks5HostType.Hostname){
const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=E;return}g=o.SmartBuffer.
fromBuffer(this.receiveBuffer.get(E).slice(5)),y={host:g.readString(S),port:g.readUInt16BE()}}else if(h===a.Socks5HostType.IPv6){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=o.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),y={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:y,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};e.SocksClient=d}}),ki=(0,ee.P$)({"n\
ode_modules/socks/build/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(n,o,a,i){i===void 0&&(i=a);var c=Object.getOwnPropertyDescriptor(
o,a);(!c||("get"in c?!o.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return o[a]}}),Object.defineProperty(n,i,c)}):(function(n,o,a,i){
i===void 0&&(i=a),n[i]=o[a]})),r=e&&e.__exportStar||function(n,o){for(var a in n)a!=="default"&&!Object.prototype.hasOwnProperty.call(o,a)&&t(o,n,a)};Object.defineProperty(
e,"__esModule",{value:!0}),r(_i(),e)}}),Gt=(0,ee.P$)({"required-builtin:https"(e,t){t.exports=((0,ke.e7)(),(0,ee.Yp)(ke.VY)).requireOfNode("node:https")}}),Ai=(0,ee.
P$)({"node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(u,d,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(
d,m);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:function(){return d[m]}}),Object.defineProperty(u,f,h)}):(function(u,d,m,f){
f===void 0&&(f=m),u[f]=d[m]})),r=e&&e.__setModuleDefault||(Object.create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){
u.default=d}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;var d={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&t(d,u,m);return r(d,u),d};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;var o=n((0,ne.n5)()),a=n(Gt());async function i(u){
let d=0;const m=[];for await(const f of u)d+=f.length,m.push(f);return Buffer.concat(m,d)}e.toBuffer=i;async function c(u){const d=(await i(u)).toString("utf8");
try{return JSON.parse(d)}catch(m){const f=m;throw f.message+=` (input: ${d})`,f}}e.json=c;function l(u,d={}){const m=((typeof u=="string"?u:u.href).startsWith("\
https:")?a:o).request(u,d),f=new Promise((h,y)=>{m.once("response",h).once("error",y).end()});return m.then=f.then.bind(f),m}e.req=l}}),Ii=(0,ee.P$)({"node_modu\
les/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(d,m,f,h){h===void 0&&(h=f);var y=Object.getOwnPropertyDescriptor(
m,f);(!y||("get"in y?!m.__esModule:y.writable||y.configurable))&&(y={enumerable:!0,get:function(){return m[f]}}),Object.defineProperty(d,h,y)}):(function(d,m,f,h){
h===void 0&&(h=f),d[h]=m[f]})),r=e&&e.__setModuleDefault||(Object.create?(function(d,m){Object.defineProperty(d,"default",{enumerable:!0,value:m})}):function(d,m){
d.default=m}),n=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;var m={};if(d!=null)for(var f in d)f!=="default"&&Object.prototype.hasOwnProperty.call(
d,f)&&t(m,d,f);return r(m,d),m},o=e&&e.__exportStar||function(d,m){for(var f in d)f!=="default"&&!Object.prototype.hasOwnProperty.call(m,f)&&t(m,d,f)};Object.defineProperty(
e,"__esModule",{value:!0}),e.Agent=void 0;var a=n((0,ne.g5)()),i=n((0,ne.n5)()),c=Gt();o(Ai(),e);var l=Symbol("AgentBaseInternalState"),u=class extends i.Agent{constructor(d){
super(d),this[l]={}}isSecureEndpoint(d){if(d){if(typeof d.secureEndpoint=="boolean")return d.secureEndpoint;if(typeof d.protocol=="string")return d.protocol==="\
https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(d){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[d]||(this.sockets[d]=[]);const m=new a.Socket({writable:!1});return this.sockets[d].push(m),this.totalSocketCount++,m}decrementSockets(d,m){if(!this.sockets[d]||
m===null)return;const f=this.sockets[d],h=f.indexOf(m);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[d])}getName(d){return this.
isSecureEndpoint(d)?c.Agent.prototype.getName.call(this,d):super.getName(d)}createSocket(d,m,f){const h={...m,secureEndpoint:this.isSecureEndpoint(m)},y=this.getName(
h),g=this.incrementSockets(y);Promise.resolve().then(()=>this.connect(d,h)).then(S=>{if(this.decrementSockets(y,g),S instanceof i.Agent)try{return S.addRequest(
d,h)}catch(E){return f(E)}this[l].currentSocket=S,super.createSocket(d,m,f)},S=>{this.decrementSockets(y,g),f(S)})}createConnection(){const d=this[l].currentSocket;
if(this[l].currentSocket=void 0,!d)throw new Error("No socket was returned in the `connect()` function");return d}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(d){this[l]&&(this[l].defaultPort=d)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(d){this[l]&&(this[l].protocol=d)}};e.Agent=u}}),Ci=(0,ee.P$)({"node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,o=n*60,a=o*24,i=a*7,c=a*365.25;
t.exports=function(f,h){h=h||{};var y=typeof f;if(y==="string"&&f.length>0)return l(f);if(y==="number"&&isFinite(f))return h.long?d(f):u(f);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(f))};function l(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var y=parseFloat(h[1]),g=(h[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return y*c;case"weeks":case"week":case"\
w":return y*i;case"days":case"day":case"d":return y*a;case"hours":case"hour":case"hrs":case"hr":case"h":return y*o;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return y*n;case"seconds":case"second":case"secs":case"sec":case"s":return y*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return y;default:
return}}}}function u(f){var h=Math.abs(f);return h>=a?Math.round(f/a)+"d":h>=o?Math.round(f/o)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"s":f+"ms"}function d(f){
var h=Math.abs(f);return h>=a?m(f,h,a,"day"):h>=o?m(f,h,o,"hour"):h>=n?m(f,h,n,"minute"):h>=r?m(f,h,r,"second"):f+" ms"}function m(f,h,y,g){var S=h>=y*1.5;return Math.
round(f/y)+" "+g+(S?"s":"")}}}),un=(0,ee.P$)({"node_modules/debug/src/common.js"(e,t){function r(n){a.debug=a,a.default=a,a.coerce=m,a.disable=u,a.enable=c,a.enabled=
d,a.humanize=Ci(),a.destroy=f,Object.keys(n).forEach(h=>{a[h]=n[h]}),a.names=[],a.skips=[],a.formatters={};function o(h){let y=0;for(let g=0;g<h.length;g++)y=(y<<
5)-y+h.charCodeAt(g),y|=0;return a.colors[Math.abs(y)%a.colors.length]}a.selectColor=o;function a(h){let y,g=null,S,E;function L(...F){if(!L.enabled)return;const j=L,
k=Number(new Date),H=k-(y||k);j.diff=H,j.prev=y,j.curr=k,y=k,F[0]=a.coerce(F[0]),typeof F[0]!="string"&&F.unshift("%O");let J=0;F[0]=F[0].replace(/%([a-zA-Z%])/g,
(se,ue)=>{if(se==="%%")return"%";J++;const Ce=a.formatters[ue];if(typeof Ce=="function"){const de=F[J];se=Ce.call(j,de),F.splice(J,1),J--}return se}),a.formatArgs.
call(j,F),(j.log||a.log).apply(j,F)}return L.namespace=h,L.useColors=a.useColors(),L.color=a.selectColor(h),L.extend=i,L.destroy=a.destroy,Object.defineProperty(
L,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(S!==a.namespaces&&(S=a.namespaces,E=a.enabled(h)),E),set:F=>{g=F}}),typeof a.init=="function"&&a.
init(L),L}function i(h,y){const g=a(this.namespace+(typeof y>"u"?":":y)+h);return g.log=this.log,g}function c(h){a.save(h),a.namespaces=h,a.names=[],a.skips=[];
const y=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of y)g[0]==="-"?a.skips.push(g.slice(1)):a.names.push(g)}function l(h,y){
let g=0,S=0,E=-1,L=0;for(;g<h.length;)if(S<y.length&&(y[S]===h[g]||y[S]==="*"))y[S]==="*"?(E=S,L=g,S++):(g++,S++);else if(E!==-1)S=E+1,L++,g=L;else return!1;for(;S<
y.length&&y[S]==="*";)S++;return S===y.length}function u(){const h=[...a.names,...a.skips.map(y=>"-"+y)].join(",");return a.enable(""),h}function d(h){for(const y of a.
skips)if(l(h,y))return!1;for(const y of a.names)if(l(h,y))return!0;return!1}function m(h){return h instanceof Error?h.stack||h.message:h}function f(){console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return a.enable(a.load()),
a}t.exports=r}}),Oi=(0,ee.P$)({"node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=o,e.load=a,e.useColors=r,e.storage=i(),e.destroy=(()=>{let l=!1;return()=>{
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
f==="%c"&&(m=d))}),l.splice(m,0,u)}e.log=console.debug||console.log||(()=>{});function o(l){try{l?e.storage.setItem("debug",l):e.storage.removeItem("debug")}catch{}}
function a(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}function i(){
try{return localStorage}catch{}}t.exports=un()(e);var{formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(u){return"[UnexpectedJSONParseE\
rror]: "+u.message}}}}),ln=(0,ee.P$)({"required-builtin:tty"(e,t){t.exports=((0,ke.e7)(),(0,ee.Yp)(ke.VY)).requireOfNode("node:tty")}}),Ti=(0,ee.P$)({"required-\
builtin:os"(e,t){t.exports=((0,ke.e7)(),(0,ee.Yp)(ke.VY)).requireOfNode("node:os")}}),Ri=(0,ee.P$)({"node_modules/has-flag/index.js"(e,t){"use strict";t.exports=
(r,n=process.argv)=>{const o=r.startsWith("-")?"":r.length===1?"-":"--",a=n.indexOf(o+r),i=n.indexOf("--");return a!==-1&&(i===-1||a<i)}}}),xi=(0,ee.P$)({"node_\
modules/supports-color/index.js"(e,t){"use strict";var r=Ti(),n=ln(),o=Ri(),{env:a}=process,i;o("no-color")||o("no-colors")||o("color=false")||o("color=never")?
i=0:(o("color")||o("colors")||o("color=true")||o("color=always"))&&(i=1),"FORCE_COLOR"in a&&(a.FORCE_COLOR==="true"?i=1:a.FORCE_COLOR==="false"?i=0:i=a.FORCE_COLOR.
length===0?1:Math.min(parseInt(a.FORCE_COLOR,10),3));function c(d){return d===0?!1:{level:d,hasBasic:!0,has256:d>=2,has16m:d>=3}}function l(d,m){if(i===0)return 0;
if(o("color=16m")||o("color=full")||o("color=truecolor"))return 3;if(o("color=256"))return 2;if(d&&!m&&i===void 0)return 0;const f=i||0;if(a.TERM==="dumb")return f;
if(process.platform==="win32"){const h=r.release().split(".");return Number(h[0])>=10&&Number(h[2])>=10586?Number(h[2])>=14931?3:2:1}if("CI"in a)return["TRAVIS",
"CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(h=>h in a)||a.CI_NAME==="codeship"?1:f;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(a.TEAMCITY_VERSION)?1:0;if(a.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in a){const h=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.
TERM_PROGRAM){case"iTerm.app":return h>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(a.TERM)||"COLORTERM"in a?1:f}function u(d){const m=l(d,d&&d.isTTY);return c(m)}t.exports={supportsColor:u,stdout:c(l(!0,n.isatty(1))),stderr:c(l(!0,n.isatty(
2)))}}}),Pi=(0,ee.P$)({"node_modules/debug/src/node.js"(e,t){var r=ln(),n=(0,ne.Hr)();e.init=d,e.log=c,e.formatArgs=a,e.save=l,e.load=u,e.useColors=o,e.destroy=
n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),e.colors=
[6,2,3,4,5,1];try{const f=xi();f&&(f.stderr||f).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,
99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const y=h.substring(6).toLowerCase().replace(/_([a-z])/g,
(S,E)=>E.toUpperCase());let g=process.env[h];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(
g),f[y]=g,f},{});function o(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}function a(f){const{namespace:h,useColors:y}=this;
if(y){const g=this.color,S="\x1B[3"+(g<8?g:"8;5;"+g),E=`  ${S};1m${h} \x1B[0m`;f[0]=E+f[0].split(`
`).join(`
`+E),f.push(S+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=i()+h+" "+f[0]}function i(){return e.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...f){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...f)+`
`)}function l(f){f?process.env.DEBUG=f:delete process.env.DEBUG}function u(){return process.env.DEBUG}function d(f){f.inspectOpts={};const h=Object.keys(e.inspectOpts);
for(let y=0;y<h.length;y++)f.inspectOpts[h[y]]=e.inspectOpts[h[y]]}t.exports=un()(e);var{formatters:m}=t.exports;m.o=function(f){return this.inspectOpts.colors=
this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},m.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),Bi=(0,ee.P$)({"node_modules/debug\
/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Oi():t.exports=Pi()}}),Mi=(0,ee.P$)({"required\
-builtin:dns"(e,t){t.exports=((0,ke.e7)(),(0,ee.Yp)(ke.VY)).requireOfNode("node:dns")}}),$i=(0,ee.P$)({"node_modules/socks-proxy-agent/dist/index.js"(e){"use st\
rict";var t=e&&e.__createBinding||(Object.create?(function(E,L,F,j){j===void 0&&(j=F);var k=Object.getOwnPropertyDescriptor(L,F);(!k||("get"in k?!L.__esModule:k.
writable||k.configurable))&&(k={enumerable:!0,get:function(){return L[F]}}),Object.defineProperty(E,j,k)}):(function(E,L,F,j){j===void 0&&(j=F),E[j]=L[F]})),r=e&&
e.__setModuleDefault||(Object.create?(function(E,L){Object.defineProperty(E,"default",{enumerable:!0,value:L})}):function(E,L){E.default=L}),n=e&&e.__importStar||
function(E){if(E&&E.__esModule)return E;var L={};if(E!=null)for(var F in E)F!=="default"&&Object.prototype.hasOwnProperty.call(E,F)&&t(L,E,F);return r(L,E),L},o=e&&
e.__importDefault||function(E){return E&&E.__esModule?E:{default:E}};Object.defineProperty(e,"__esModule",{value:!0}),e.SocksProxyAgent=void 0;var a=ki(),i=Ii(),
c=o(Bi()),l=n(Mi()),u=n((0,ne.g5)()),d=n((0,ne.EI)()),m=(0,ne.qX)(),f=(0,c.default)("socks-proxy-agent"),h=E=>E.servername===void 0&&E.host&&!u.isIP(E.host)?{...E,
servername:E.host}:E;function y(E){let L=!1,F=5;const j=E.hostname,k=parseInt(E.port,10)||1080;switch(E.protocol.replace(":","")){case"socks4":L=!0,F=4;break;case"\
socks4a":F=4;break;case"socks5":L=!0,F=5;break;case"socks":F=5;break;case"socks5h":F=5;break;default:throw new TypeError(`A "socks" protocol must be specified! \
Got: ${String(E.protocol)}`)}const H={host:j,port:k,type:F};return E.username&&Object.defineProperty(H,"userId",{value:decodeURIComponent(E.username),enumerable:!1}),
E.password!=null&&Object.defineProperty(H,"password",{value:decodeURIComponent(E.password),enumerable:!1}),{lookup:L,proxy:H}}var g=class extends i.Agent{constructor(E,L){
super(L);const F=typeof E=="string"?new m.URL(E):E,{proxy:j,lookup:k}=y(F);this.shouldLookup=k,this.proxy=j,this.timeout=L?.timeout??null,this.socketOptions=L?.
socketOptions??null}async connect(E,L){const{shouldLookup:F,proxy:j,timeout:k}=this;if(!L.host)throw new Error("No `host` defined!");let{host:H}=L;const{port:J,
lookup:se=l.lookup}=L;F&&(H=await new Promise((Oe,xe)=>{se(H,{},(he,Ke)=>{he?xe(he):Oe(Ke)})}));const ue={proxy:j,destination:{host:H,port:typeof J=="number"?J:
parseInt(J,10)},command:"connect",timeout:k??void 0,socket_options:this.socketOptions??void 0},Ce=Oe=>{E.destroy(),de.destroy(),Oe&&Oe.destroy()};f("Creating so\
cks proxy connection: %o",ue);const{socket:de}=await a.SocksClient.createConnection(ue);if(f("Successfully created socks proxy connection"),k!==null&&(de.setTimeout(
k),de.on("timeout",()=>Ce())),L.secureEndpoint){f("Upgrading socket connection to TLS");const Oe=d.connect({...S(h(L),"host","path","port"),socket:de});return Oe.
once("error",xe=>{f("Socket TLS error",xe.message),Ce(Oe)}),Oe}return de}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],e.SocksProxyAgent=g;function S(E,...L){
const F={};let j;for(j in E)L.includes(j)||(F[j]=E[j]);return F}}}),Ni=(0,ee.P$)({"node_modules/hpagent/index.js"(e,t){"use strict";var r=Gt(),n=(0,ne.n5)(),{URL:o}=(0,ne.
qX)(),a=class extends n.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...d}=c;super(d),this.proxy=typeof l=="string"?new o(l):l,this.proxyRequestOptions=
u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,
headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.
username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("ba\
se64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const d=(this.proxy.protocol==="http:"?n:
r).request(u);d.once("connect",(m,f,h)=>{d.removeAllListeners(),f.removeAllListeners(),m.statusCode===200?l(null,f):(f.destroy(),l(new Error(`Bad response: ${m.
statusCode}`),null))}),d.once("timeout",()=>{d.destroy(new Error("Proxy timeout"))}),d.once("error",m=>{d.removeAllListeners(),l(m,null)}),d.end()}},i=class extends r.
Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...d}=c;super(d),this.proxy=typeof l=="string"?new o(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){
const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.
headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic\
 ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const d=(this.proxy.protocol==="http:"?n:r).request(u);d.once("connect",(m,f,h)=>{if(d.
removeAllListeners(),f.removeAllListeners(),m.statusCode===200){const y=super.createConnection({...c,socket:f});l(null,y)}else f.destroy(),l(new Error(`Bad resp\
onse: ${m.statusCode}`),null)}),d.once("timeout",()=>{d.destroy(new Error("Proxy timeout"))}),d.once("error",m=>{d.removeAllListeners(),l(m,null)}),d.end()}};t.
exports={HttpProxyAgent:a,HttpsProxyAgent:i}}}),dn=1500;function hn({status:e,body:t}){const r=(0,x.$6)((0,x.qF)(t),"message")??(t.trim().startsWith("<")?"":t.trim());
return(0,be.Jj)((0,be.YI)(r),dn)||`HTTP ${e}`}function bt(e,t){const r=(0,x.qF)(t.body),n=hn(t),o=`${e.verb} ${e.what}`;switch(t.status){case 401:return new ae.
zg("E_CLUSTER_UNAUTHORIZED",`${e.server} answered 401 to ${o}: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeco\
nfig.`);case 403:return Di(e,r,n);case 404:return Li(e,r,n);case 409:return Fi(e,r,n);case 429:return fn(e,n);default:break}return t.status>=500&&!Ui(e,n)?fn(e,
n):t.status>=400?new ae.zg("E_APPLY_REFUSED",`The cluster refused to ${o}: ${n}`):new ae.zg("E_CLUSTER_RESPONSE",`${e.server} answered ${t.status} to ${o}: ${n}`)}
var Ui=(e,t)=>e.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(t);function fn(e,t){const r=t.includes(
"failed calling webhook")?"See whether what answers for that webhook runs, which for SeldonDeployments is Seldon's operator; then try again.":"Try again when th\
e cluster is well.";return new ae.zg("E_CLUSTER_UNREACHABLE",`${e.server} could not ${e.verb} ${e.what}: ${t}. ${r}`)}function Di(e,t,r){if((0,x.yR)(t,"details",
"causes").some(a=>(0,x.$6)(a,"reason")==="NamespaceTerminating"))return new ae.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${e.namespace??""} is being deleted: ${r}`);
if(!/cannot \w+ (resource|path)/.test(r)&&["patch","create","update"].includes(e.verb))return new ae.zg("E_APPLY_REFUSED",`The cluster refused to ${e.verb} ${e.
what}: ${r}`);const o=e.namespace===void 0?"":` in the namespace ${e.namespace}`;return new ae.zg("E_CLUSTER_FORBIDDEN",`These credentials may not ${e.verb} ${e.
what}${o}: ${r}. Grant the verb "${e.verb}" to their role.`)}function Li(e,t,r){return(0,x.$6)(t,"details","kind")==="namespaces"?new ae.zg("E_NAMESPACE_NOT_FOU\
ND",`The namespace ${(0,x.$6)(t,"details","name")??e.namespace??""} does not exist. Create it, choose another with --namespace, or say --create-namespace.`):(0,x.
fK)(t,"details","kind")===void 0?new ae.zg("E_CRD_MISSING",`${e.server} does not serve ${e.what}: its resource definition is not installed. For SeldonDeployment\
s, install Seldon Core 1 first.`):new ae.zg("E_CLUSTER_RESPONSE",`${e.server} could not ${e.verb} ${e.what}: ${r}`)}function Fi(e,t,r){const n=(0,x.yR)(t,"detai\
ls","causes").filter(a=>(0,x.$6)(a,"reason")==="FieldManagerConflict");if(n.length===0)return new ae.zg("E_APPLY_REFUSED",`${e.what} has changed meanwhile: ${r}`);
const o=n.map(a=>`${(0,x.$6)(a,"field")??"?"} (${(0,x.$6)(a,"message")??"another manager"})`);return new ae.zg("E_APPLY_CONFLICT",`Others own fields of ${e.what}\
: ${(0,be.Jj)((0,be.YI)(o.join("; ")),dn)}. Take the fields out of deploy.yaml, end the other manager's ownership, or take them over with --force-conflicts.`)}var ji=1e4,
pn=class extends Ht().Agent{ahead;openAhead(e){const t=e.hostname.replace(/^\[|\]$/g,""),r=this.options.servername??((0,Vt.isIP)(t)===0?t:""),n=super.createConnection(
{...this.options,host:t,port:e.port||"443",servername:r});n instanceof Vt.Socket&&(n.on("error",()=>{}),n.setTimeout(ji,()=>n.destroy()),this.ahead=n)}createConnection(e,t){
const r=this.ahead;return this.ahead=void 0,!r||r.destroyed?super.createConnection(e,t):(r.removeAllListeners("timeout").setTimeout(0),r)}destroy(){this.ahead?.
destroy(),super.destroy()}};function Hi(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var we={},wt={},He={},mn;function ct(){
if(mn)return He;mn=1;function e(i){return typeof i>"u"||i===null}function t(i){return typeof i=="object"&&i!==null}function r(i){return Array.isArray(i)?i:e(i)?
[]:[i]}function n(i,c){if(c){const l=Object.keys(c);for(let u=0,d=l.length;u<d;u+=1){const m=l[u];i[m]=c[m]}}return i}function o(i,c){let l="";for(let u=0;u<c;u+=
1)l+=i;return l}function a(i){return i===0&&Number.NEGATIVE_INFINITY===1/i}return He.isNothing=e,He.isObject=t,He.toArray=r,He.repeat=o,He.isNegativeZero=a,He.extend=
n,He}var Wt,gn;function ut(){if(gn)return Wt;gn=1;function e(r,n){let o="";const a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+
'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!n&&r.mark.snippet&&(o+=`

`+r.mark.snippet),a+" "+o):a}function t(r,n){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=n,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},Wt=t,Wt}var zt,vn;function Vi(){if(vn)return zt;vn=1;const e=ct();function t(o,a,i,c,l){let u="",d="";const m=Math.
floor(l/2)-1;return c-a>m&&(u=" ... ",a=c-m+u.length),i-c>m&&(d=" ...",i=c+m-d.length),{str:u+o.slice(a,i).replace(/\t/g,"\u2192")+d,pos:c-a+u.length}}function r(o,a){
return e.repeat(" ",a-o.length)+o}function n(o,a){if(a=Object.create(a||null),!o.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);const i=/\r?\n|\r|\0/g,c=[0],l=[];let u,d=-1;for(;u=
i.exec(o.buffer);)l.push(u.index),c.push(u.index+u[0].length),o.position<=u.index&&d<0&&(d=c.length-2);d<0&&(d=c.length-1);let m="";const f=Math.min(o.line+a.linesAfter,
l.length).toString().length,h=a.maxLength-(a.indent+f+3);for(let g=1;g<=a.linesBefore&&!(d-g<0);g++){const S=t(o.buffer,c[d-g],l[d-g],o.position-(c[d]-c[d-g]),h);
m=e.repeat(" ",a.indent)+r((o.line-g+1).toString(),f)+" | "+S.str+`
`+m}const y=t(o.buffer,c[d],l[d],o.position,h);m+=e.repeat(" ",a.indent)+r((o.line+1).toString(),f)+" | "+y.str+`
`,m+=e.repeat("-",a.indent+f+3+y.pos)+`^
`;for(let g=1;g<=a.linesAfter&&!(d+g>=l.length);g++){const S=t(o.buffer,c[d+g],l[d+g],o.position-(c[d]-c[d+g]),h);m+=e.repeat(" ",a.indent)+r((o.line+g+1).toString(),
f)+" | "+S.str+`
`}return m.replace(/\n$/,"")}return zt=n,zt}var qt,yn;function Ae(){if(yn)return qt;yn=1;const e=ut(),t=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function n(a){const i={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(l){i[String(l)]=c})}),i}function o(a,i){if(i=i||{},Object.keys(i).forEach(function(c){if(t.indexOf(c)===-1)throw new e('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=i,this.tag=a,this.kind=i.kind||null,this.resolve=i.resolve||function(){return!0},this.
construct=i.construct||function(c){return c},this.instanceOf=i.instanceOf||null,this.predicate=i.predicate||null,this.represent=i.represent||null,this.representName=
i.representName||null,this.defaultStyle=i.defaultStyle||null,this.multi=i.multi||!1,this.styleAliases=n(i.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return qt=o,qt}var Jt,bn;function wn(){if(bn)return Jt;bn=1;const e=ut(),t=Ae();function r(a,i){
const c=[];return a[i].forEach(function(l){let u=c.length;c.forEach(function(d,m){d.tag===l.tag&&d.kind===l.kind&&d.multi===l.multi&&(u=m)}),c[u]=l}),c}function n(){
const a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function i(c){c.multi?(a.multi[c.kind].push(c),a.multi.
fallback.push(c)):a[c.kind][c.tag]=a.fallback[c.tag]=c}for(let c=0,l=arguments.length;c<l;c+=1)arguments[c].forEach(i);return a}function o(a){return this.extend(
a)}return o.prototype.extend=function(a){let i=[],c=[];if(a instanceof t)c.push(a);else if(Array.isArray(a))c=c.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(i=i.concat(a.implicit)),a.explicit&&(c=c.concat(a.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");i.forEach(function(u){if(!(u instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(u.loadKind&&u.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(u.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(u){if(!(u instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});const l=Object.create(o.prototype);return l.implicit=(this.implicit||[]).concat(i),l.explicit=(this.explicit||[]).concat(c),l.compiledImplicit=r(l,"imp\
licit"),l.compiledExplicit=r(l,"explicit"),l.compiledTypeMap=n(l.compiledImplicit,l.compiledExplicit),l},Jt=o,Jt}var Yt,Sn;function En(){if(Sn)return Yt;Sn=1;const e=Ae();
return Yt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Yt}var Zt,_n;function kn(){if(_n)return Zt;_n=1;const e=Ae();
return Zt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Zt}var Xt,An;function In(){if(An)return Xt;An=1;const e=Ae();
return Xt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Xt}var Qt,Cn;function On(){if(Cn)return Qt;Cn=1;const e=wn();
return Qt=new e({explicit:[En(),kn(),In()]}),Qt}var er,Tn;function Rn(){if(Tn)return er;Tn=1;const e=Ae();function t(o){if(o===null)return!0;const a=o.length;return a===
1&&o==="~"||a===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function n(o){return o===null}return er=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:r,predicate:n,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),er}var tr,xn;function Pn(){if(xn)return tr;xn=1;const e=Ae();function t(o){if(o===null)return!1;
const a=o.length;return a===4&&(o==="true"||o==="True"||o==="TRUE")||a===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o==="true"||o==="True"||
o==="TRUE"}function n(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return tr=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:n,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),tr}var rr,Bn;function Mn(){if(Bn)return rr;Bn=1;const e=ct(),t=Ae();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function n(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;const d=u.length;let m=0,f=!1;if(!d)return!1;let h=u[m];if((h===
"-"||h==="+")&&(h=u[++m]),h==="0"){if(m+1===d)return!0;if(h=u[++m],h==="b"){for(m++;m<d;m++){if(h=u[m],h!=="0"&&h!=="1")return!1;f=!0}return f&&isFinite(i(u))}if(h===
"x"){for(m++;m<d;m++){if(!r(u.charCodeAt(m)))return!1;f=!0}return f&&isFinite(i(u))}if(h==="o"){for(m++;m<d;m++){if(!n(u.charCodeAt(m)))return!1;f=!0}return f&&
isFinite(i(u))}}for(;m<d;m++){if(!o(u.charCodeAt(m)))return!1;f=!0}return f?isFinite(i(u)):!1}function i(u){let d=u,m=1,f=d[0];if((f==="-"||f==="+")&&(f==="-"&&
(m=-1),d=d.slice(1),f=d[0]),d==="0")return 0;if(f==="0"){if(d[1]==="b")return m*parseInt(d.slice(2),2);if(d[1]==="x")return m*parseInt(d.slice(2),16);if(d[1]===
"o")return m*parseInt(d.slice(2),8)}return m*parseInt(d,10)}function c(u){return i(u)}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return rr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:l,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),rr}var nr,$n;function Nn(){if($n)return nr;$n=1;const e=ct(),t=Ae(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),n=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:n.test(u)}function a(u){let d=u.toLowerCase();const m=d[0]===
"-"?-1:1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:m*parseFloat(d,10)}const i=/^[-+]?[0-9]+e/;
function c(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";const m=u.toString(10);return i.test(m)?m.replace(
"e",".e"):m}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return nr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:a,predicate:l,represent:c,defaultStyle:"lowercase"}),nr}var Un,Dn;function Ln(){return Dn||(Dn=1,Un=On().extend({implicit:[Rn(),
Pn(),Mn(),Nn()]})),Un}var Fn,jn;function Hn(){return jn||(jn=1,Fn=Ln()),Fn}var sr,Vn;function Kn(){if(Vn)return sr;Vn=1;const e=Ae(),t=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function n(i){return i===null?!1:t.exec(i)!==null||r.exec(i)!==null}function o(i){let c=0,
l=null,u=t.exec(i);if(u===null&&(u=r.exec(i)),u===null)throw new Error("Date resolve error");const d=+u[1],m=+u[2]-1,f=+u[3];if(!u[4])return new Date(Date.UTC(d,
m,f));const h=+u[4],y=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const E=+u[10],L=+(u[11]||0);l=(E*60+L)*6e4,u[9]==="-"&&(l=-l)}
const S=new Date(Date.UTC(d,m,f,h,y,g,c));return l&&S.setTime(S.getTime()-l),S}function a(i){return i.toISOString()}return sr=new e("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:n,construct:o,instanceOf:Date,represent:a}),sr}var ir,Gn;function Wn(){if(Gn)return ir;Gn=1;const e=Ae();function t(r){return r==="<<"||r===
null}return ir=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),ir}var or,zn;function qn(){if(zn)return or;zn=1;const e=Ae(),t=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(i){if(i===null)return!1;let c=0;const l=i.length,u=t;for(let d=0;d<l;d++){const m=u.indexOf(i.charAt(d));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function n(i){const c=i.replace(/[\r\n=]/g,""),l=c.length,u=t;let d=0;const m=[];for(let h=0;h<l;h++)h%4===0&&h&&(m.push(d>>16&255),m.push(d>>8&255),m.push(
d&255)),d=d<<6|u.indexOf(c.charAt(h));const f=l%4*6;return f===0?(m.push(d>>16&255),m.push(d>>8&255),m.push(d&255)):f===18?(m.push(d>>10&255),m.push(d>>2&255)):
f===12&&m.push(d>>4&255),new Uint8Array(m)}function o(i){let c="",l=0;const u=i.length,d=t;for(let f=0;f<u;f++)f%3===0&&f&&(c+=d[l>>18&63],c+=d[l>>12&63],c+=d[l>>
6&63],c+=d[l&63]),l=(l<<8)+i[f];const m=u%3;return m===0?(c+=d[l>>18&63],c+=d[l>>12&63],c+=d[l>>6&63],c+=d[l&63]):m===2?(c+=d[l>>10&63],c+=d[l>>4&63],c+=d[l<<2&
63],c+=d[64]):m===1&&(c+=d[l>>2&63],c+=d[l<<4&63],c+=d[64],c+=d[64]),c}function a(i){return Object.prototype.toString.call(i)==="[object Uint8Array]"}return or=
new e("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:n,predicate:a,represent:o}),or}var ar,Jn;function Yn(){if(Jn)return ar;Jn=1;const e=Ae(),t=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function n(a){if(a===null)return!0;const i={},c=a;for(let l=0,u=c.length;l<u;l+=1){const d=c[l];let m=!1;if(r.
call(d)!=="[object Object]")return!1;let f;for(f in d)if(t.call(d,f))if(!m)m=!0;else return!1;if(!m||t.call(i,f))return!1;Object.defineProperty(i,f,{value:!0})}
return!0}function o(a){return a!==null?a:[]}return ar=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:n,construct:o}),ar}var cr,Zn;function Xn(){if(Zn)return cr;
Zn=1;const e=Ae(),t=Object.prototype.toString;function r(o){if(o===null)return!0;const a=o,i=new Array(a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c];if(t.
call(u)!=="[object Object]")return!1;const d=Object.keys(u);if(d.length!==1)return!1;i[c]=[d[0],u[d[0]]]}return!0}function n(o){if(o===null)return[];const a=o,i=new Array(
a.length);for(let c=0,l=a.length;c<l;c+=1){const u=a[c],d=Object.keys(u);i[c]=[d[0],u[d[0]]]}return i}return cr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:n}),cr}var ur,Qn;function es(){if(Qn)return ur;Qn=1;const e=Ae(),t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;const a=o;
for(const i in a)if(t.call(a,i)&&a[i]!==null)return!1;return!0}function n(o){return o!==null?o:{}}return ur=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:n}),ur}var ts,rs;function lr(){return rs||(rs=1,ts=Hn().extend({implicit:[Kn(),Wn()],explicit:[qn(),Yn(),Xn(),es()]})),ts}var ns;function Ki(){if(ns)return wt;
ns=1;const e=ct(),t=ut(),r=Vi(),n=lr(),o=Object.prototype.hasOwnProperty,a=1,i=2,c=3,l=4,u=1,d=2,m=3,f=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,y=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function E(s){return Object.
prototype.toString.call(s)}function L(s){return s===10||s===13}function F(s){return s===9||s===32}function j(s){return s===9||s===32||s===10||s===13}function k(s){
return s===44||s===91||s===93||s===123||s===125}function H(s){if(s>=48&&s<=57)return s-48;const b=s|32;return b>=97&&b<=102?b-97+10:-1}function J(s){return s===
120?2:s===117?4:s===85?8:0}function se(s){return s>=48&&s<=57?s-48:-1}function ue(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ce(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function de(s,b,O){b==="__proto__"?Object.defineProperty(s,b,{configurable:!0,enumerable:!0,writable:!0,value:O}):s[b]=
O}const Oe=new Array(256),xe=new Array(256);for(let s=0;s<256;s++)Oe[s]=ue(s)?1:0,xe[s]=ue(s);function he(s,b){this.input=s,this.filename=b.filename||null,this.
schema=b.schema||n,this.onWarning=b.onWarning||null,this.legacy=b.legacy||!1,this.json=b.json||!1,this.listener=b.listener||null,this.maxDepth=typeof b.maxDepth==
"number"?b.maxDepth:100,this.maxTotalMergeKeys=typeof b.maxTotalMergeKeys=="number"?b.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function Ke(s,b){const O={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.
line,column:s.position-s.lineStart};return O.snippet=r(O),new t(b,O)}function B(s,b){throw Ke(s,b)}function v(s,b){s.onWarning&&s.onWarning.call(null,Ke(s,b))}function I(s,b,O){
const R=s.anchorMapTransactions;if(R.length!==0){const A=R[R.length-1];o.call(A,b)||(A[b]={existed:o.call(s.anchorMap,b),value:s.anchorMap[b]})}s.anchorMap[b]=O}
function M(s){s.anchorMapTransactions.push(Object.create(null))}function P(s){const b=s.anchorMapTransactions.pop(),O=s.anchorMapTransactions;if(O.length===0)return;
const R=O[O.length-1],A=Object.keys(b);for(let p=0,w=A.length;p<w;p+=1){const _=A[p];o.call(R,_)||(R[_]=b[_])}}function V(s){const b=s.anchorMapTransactions.pop(),
O=Object.keys(b);for(let R=O.length-1;R>=0;R-=1){const A=b[O[R]];A.existed?s.anchorMap[O[R]]=A.value:delete s.anchorMap[O[R]]}}function G(s){return{position:s.position,
line:s.line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function q(s,b){
s.position=b.position,s.line=b.line,s.lineStart=b.lineStart,s.lineIndent=b.lineIndent,s.firstTabInLine=b.firstTabInLine,s.tag=b.tag,s.anchor=b.anchor,s.kind=b.kind,
s.result=b.result}const ie={YAML:function(s,b,O){s.version!==null&&B(s,"duplication of %YAML directive"),O.length!==1&&B(s,"YAML directive accepts exactly one a\
rgument");const R=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);R===null&&B(s,"ill-formed argument of the YAML directive");const A=parseInt(R[1],10),p=parseInt(R[2],10);A!==
1&&B(s,"unacceptable YAML version of the document"),s.version=O[0],s.checkLineBreaks=p<2,p!==1&&p!==2&&v(s,"unsupported YAML version of the document")},TAG:function(s,b,O){
let R;O.length!==2&&B(s,"TAG directive accepts exactly two arguments");const A=O[0];R=O[1],g.test(A)||B(s,"ill-formed tag handle (first argument) of the TAG dir\
ective"),o.call(s.tagMap,A)&&B(s,'there is a previously declared suffix for "'+A+'" tag handle'),S.test(R)||B(s,"ill-formed tag prefix (second argument) of the \
TAG directive");try{R=decodeURIComponent(R)}catch{B(s,"tag prefix is malformed: "+R)}s.tagMap[A]=R}};function fe(s,b,O,R){if(b<O){const A=s.input.slice(b,O);if(R)
for(let p=0,w=A.length;p<w;p+=1){const _=A.charCodeAt(p);_===9||_>=32&&_<=1114111||B(s,"expected valid JSON character")}else f.test(A)&&B(s,"the stream contains\
 non-printable characters");s.result+=A}}function Se(s){s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&B(s,"merge keys excee\
ded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function Ee(s,b,O,R){e.isObject(O)||B(s,"cannot merge mappings; the provided source object is unacceptable"),Se(
s);const A=Object.keys(O);for(let p=0,w=A.length;p<w;p+=1){const _=A[p];Se(s),o.call(b,_)||(de(b,_,O[_]),R[_]=!0)}}function Fe(s,b,O,R,A,p,w,_,$){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let N=0,U=A.length;N<U;N+=1)Array.isArray(A[N])&&B(s,"nested arrays are not supported inside keys"),typeof A=="object"&&
E(A[N])==="[object Object]"&&(A[N]="[object Object]")}if(typeof A=="object"&&E(A)==="[object Object]"&&(A="[object Object]"),A=String(A),b===null&&(b={}),R==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&B(s,"abnormal merge sequence size");for(let N=0,U=p.length;N<U;N+=1)Ee(s,b,p[N],O)}else Ee(s,b,p,O);else
!s.json&&!o.call(O,A)&&o.call(b,A)&&(s.line=w||s.line,s.lineStart=_||s.lineStart,s.position=$||s.position,B(s,"duplicated mapping key")),de(b,A,p),delete O[A];return b}
function ht(s){const b=s.input.charCodeAt(s.position);b===10?s.position++:b===13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):B(s,"a line br\
eak is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function pe(s,b,O){let R=0,A=s.input.charCodeAt(s.position);for(;A!==0;){for(;F(A);)A===9&&
s.firstTabInLine===-1&&(s.firstTabInLine=s.position),A=s.input.charCodeAt(++s.position);if(b&&A===35)do A=s.input.charCodeAt(++s.position);while(A!==10&&A!==13&&
A!==0);if(L(A))for(ht(s),A=s.input.charCodeAt(s.position),R++,s.lineIndent=0;A===32;)s.lineIndent++,A=s.input.charCodeAt(++s.position);else break}return O!==-1&&
R!==0&&s.lineIndent<O&&v(s,"deficient indentation"),R}function Ue(s){let b=s.position,O=s.input.charCodeAt(b);return!!((O===45||O===46)&&O===s.input.charCodeAt(
b+1)&&O===s.input.charCodeAt(b+2)&&(b+=3,O=s.input.charCodeAt(b),O===0||j(O)))}function st(s,b){b===1?s.result+=" ":b>1&&(s.result+=e.repeat(`
`,b-1))}function Bt(s,b,O){let R,A,p,w,_,$;const N=s.kind,U=s.result;let T=s.input.charCodeAt(s.position);if(j(T)||k(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const D=s.input.charCodeAt(s.position+1);if(j(D)||O&&k(D))return!1}for(s.kind="scalar",
s.result="",R=A=s.position,p=!1;T!==0;){if(T===58){const D=s.input.charCodeAt(s.position+1);if(j(D)||O&&k(D))break}else if(T===35){const D=s.input.charCodeAt(s.
position-1);if(j(D))break}else{if(s.position===s.lineStart&&Ue(s)||O&&k(T))break;if(L(T))if(w=s.line,_=s.lineStart,$=s.lineIndent,pe(s,!1,-1),s.lineIndent>=b){p=
!0,T=s.input.charCodeAt(s.position);continue}else{s.position=A,s.line=w,s.lineStart=_,s.lineIndent=$;break}}p&&(fe(s,R,A,!1),st(s,s.line-w),R=A=s.position,p=!1),
F(T)||(A=s.position+1),T=s.input.charCodeAt(++s.position)}return fe(s,R,A,!1),s.result?!0:(s.kind=N,s.result=U,!1)}function ft(s,b){let O,R,A=s.input.charCodeAt(
s.position);if(A!==39)return!1;for(s.kind="scalar",s.result="",s.position++,O=R=s.position;(A=s.input.charCodeAt(s.position))!==0;)if(A===39)if(fe(s,O,s.position,
!0),A=s.input.charCodeAt(++s.position),A===39)O=s.position,s.position++,R=s.position;else return!0;else L(A)?(fe(s,O,R,!0),st(s,pe(s,!1,b)),O=R=s.position):s.position===
s.lineStart&&Ue(s)?B(s,"unexpected end of the document within a single quoted scalar"):(s.position++,F(A)||(R=s.position));B(s,"unexpected end of the stream wit\
hin a single quoted scalar")}function Mt(s,b){let O,R,A,p=s.input.charCodeAt(s.position);if(p!==34)return!1;for(s.kind="scalar",s.result="",s.position++,O=R=s.position;(p=
s.input.charCodeAt(s.position))!==0;){if(p===34)return fe(s,O,s.position,!0),s.position++,!0;if(p===92){if(fe(s,O,s.position,!0),p=s.input.charCodeAt(++s.position),
L(p))pe(s,!1,b);else if(p<256&&Oe[p])s.result+=xe[p],s.position++;else if((A=J(p))>0){let w=A,_=0;for(;w>0;w--)p=s.input.charCodeAt(++s.position),(A=H(p))>=0?_=
(_<<4)+A:B(s,"expected hexadecimal character");s.result+=Ce(_),s.position++}else B(s,"unknown escape sequence");O=R=s.position}else L(p)?(fe(s,O,R,!0),st(s,pe(s,
!1,b)),O=R=s.position):s.position===s.lineStart&&Ue(s)?B(s,"unexpected end of the document within a double quoted scalar"):(s.position++,F(p)||(R=s.position))}B(
s,"unexpected end of the stream within a double quoted scalar")}function $t(s,b){let O=!0,R,A,p;const w=s.tag;let _;const $=s.anchor;let N,U,T,D;const K=Object.
create(null);let W,z,X,Q=s.input.charCodeAt(s.position);if(Q===91)N=93,D=!1,_=[];else if(Q===123)N=125,D=!0,_={};else return!1;for(s.anchor!==null&&I(s,s.anchor,
_),Q=s.input.charCodeAt(++s.position);Q!==0;){if(pe(s,!0,b),Q=s.input.charCodeAt(s.position),Q===N)return s.position++,s.tag=w,s.anchor=$,s.kind=D?"mapping":"se\
quence",s.result=_,!0;if(O?Q===44&&B(s,"expected the node content, but found ','"):B(s,"missed comma between flow collection entries"),z=W=X=null,U=T=!1,Q===63){
const ze=s.input.charCodeAt(s.position+1);j(ze)&&(U=T=!0,s.position++,pe(s,!0,b))}R=s.line,A=s.lineStart,p=s.position,We(s,b,a,!1,!0),z=s.tag,W=s.result,pe(s,!0,
b),Q=s.input.charCodeAt(s.position),(T||s.line===R)&&Q===58&&(U=!0,Q=s.input.charCodeAt(++s.position),pe(s,!0,b),We(s,b,a,!1,!0),X=s.result),D?Fe(s,_,K,z,W,X,R,
A,p):U?_.push(Fe(s,null,K,z,W,X,R,A,p)):_.push(W),pe(s,!0,b),Q=s.input.charCodeAt(s.position),Q===44?(O=!0,Q=s.input.charCodeAt(++s.position)):O=!1}B(s,"unexpec\
ted end of the stream within a flow collection")}function Ge(s,b){let O,R=u,A=!1,p=!1,w=b,_=0,$=!1,N,U=s.input.charCodeAt(s.position);if(U===124)O=!1;else if(U===
62)O=!0;else return!1;for(s.kind="scalar",s.result="";U!==0;)if(U=s.input.charCodeAt(++s.position),U===43||U===45)u===R?R=U===43?m:d:B(s,"repeat of a chomping m\
ode identifier");else if((N=se(U))>=0)N===0?B(s,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?B(s,"repeat of an indentation \
width identifier"):(w=b+N-1,p=!0);else break;if(F(U)){do U=s.input.charCodeAt(++s.position);while(F(U));if(U===35)do U=s.input.charCodeAt(++s.position);while(!L(
U)&&U!==0)}for(;U!==0;){for(ht(s),s.lineIndent=0,U=s.input.charCodeAt(s.position);(!p||s.lineIndent<w)&&U===32;)s.lineIndent++,U=s.input.charCodeAt(++s.position);
if(!p&&s.lineIndent>w&&(w=s.lineIndent),L(U)){_++;continue}if(!p&&w===0&&B(s,"missing indentation for block scalar"),s.lineIndent<w){R===m?s.result+=e.repeat(`
`,A?1+_:_):R===u&&A&&(s.result+=`
`);break}O?F(U)?($=!0,s.result+=e.repeat(`
`,A?1+_:_)):$?($=!1,s.result+=e.repeat(`
`,_+1)):_===0?A&&(s.result+=" "):s.result+=e.repeat(`
`,_):s.result+=e.repeat(`
`,A?1+_:_),A=!0,p=!0,_=0;const T=s.position;for(;!L(U)&&U!==0;)U=s.input.charCodeAt(++s.position);fe(s,T,s.position,!1)}return!0}function Nt(s,b){const O=s.tag,
R=s.anchor,A=[];let p=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&I(s,s.anchor,A);let w=s.input.charCodeAt(s.position);for(;w!==0&&(s.firstTabInLine!==
-1&&(s.position=s.firstTabInLine,B(s,"tab characters must not be used in indentation")),w===45);){const _=s.input.charCodeAt(s.position+1);if(!j(_))break;if(p=!0,
s.position++,pe(s,!0,-1)&&s.lineIndent<=b){A.push(null),w=s.input.charCodeAt(s.position);continue}const $=s.line;if(We(s,b,c,!1,!0),A.push(s.result),pe(s,!0,-1),
w=s.input.charCodeAt(s.position),(s.line===$||s.lineIndent>b)&&w!==0)B(s,"bad indentation of a sequence entry");else if(s.lineIndent<b)break}return p?(s.tag=O,s.
anchor=R,s.kind="sequence",s.result=A,!0):!1}function Ut(s,b,O){let R,A,p,w;const _=s.tag,$=s.anchor,N={},U=Object.create(null);let T=null,D=null,K=null,W=!1,z=!1;
if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&I(s,s.anchor,N);let X=s.input.charCodeAt(s.position);for(;X!==0;){!W&&s.firstTabInLine!==-1&&(s.position=s.firstTabInLine,
B(s,"tab characters must not be used in indentation"));const Q=s.input.charCodeAt(s.position+1),ze=s.line;if((X===63||X===58)&&j(Q))X===63?(W&&(Fe(s,N,U,T,D,null,
A,p,w),T=D=K=null),z=!0,W=!0,R=!0):W?(W=!1,R=!0):B(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),s.position+=
1,X=Q;else{if(A=s.line,p=s.lineStart,w=s.position,!We(s,O,i,!1,!0))break;if(s.line===ze){for(X=s.input.charCodeAt(s.position);F(X);)X=s.input.charCodeAt(++s.position);
if(X===58)X=s.input.charCodeAt(++s.position),j(X)||B(s,"a whitespace character is expected after the key-value separator within a block mapping"),W&&(Fe(s,N,U,T,
D,null,A,p,w),T=D=K=null),z=!0,W=!1,R=!1,T=s.tag,D=s.result;else if(z)B(s,"can not read an implicit mapping pair; a colon is missed");else return s.tag=_,s.anchor=
$,!0}else if(z)B(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=_,s.anchor=$,!0}if((s.line===ze||s.lineIndent>
b)&&(W&&(A=s.line,p=s.lineStart,w=s.position),We(s,b,l,!0,R)&&(W?D=s.result:K=s.result),W||(Fe(s,N,U,T,D,K,A,p,w),T=D=K=null),pe(s,!0,-1),X=s.input.charCodeAt(s.
position)),(s.line===ze||s.lineIndent>b)&&X!==0)B(s,"bad indentation of a mapping entry");else if(s.lineIndent<b)break}return W&&Fe(s,N,U,T,D,null,A,p,w),z&&(s.
tag=_,s.anchor=$,s.kind="mapping",s.result=N),z}function Dt(s){let b=!1,O=!1,R,A,p=s.input.charCodeAt(s.position);if(p!==33)return!1;s.tag!==null&&B(s,"duplicat\
ion of a tag property"),p=s.input.charCodeAt(++s.position),p===60?(b=!0,p=s.input.charCodeAt(++s.position)):p===33?(O=!0,R="!!",p=s.input.charCodeAt(++s.position)):
R="!";let w=s.position;if(b){do p=s.input.charCodeAt(++s.position);while(p!==0&&p!==62);s.position<s.length?(A=s.input.slice(w,s.position),p=s.input.charCodeAt(
++s.position)):B(s,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!j(p);)p===33&&(O?B(s,"tag suffix cannot contain exclamation marks"):(R=
s.input.slice(w-1,s.position+1),g.test(R)||B(s,"named tag handle cannot contain such characters"),O=!0,w=s.position+1)),p=s.input.charCodeAt(++s.position);A=s.input.
slice(w,s.position),y.test(A)&&B(s,"tag suffix cannot contain flow indicator characters")}A&&!S.test(A)&&B(s,"tag name cannot contain such characters: "+A);try{
A=decodeURIComponent(A)}catch{B(s,"tag name is malformed: "+A)}return b?s.tag=A:o.call(s.tagMap,R)?s.tag=s.tagMap[R]+A:R==="!"?s.tag="!"+A:R==="!!"?s.tag="tag:y\
aml.org,2002:"+A:B(s,'undeclared tag handle "'+R+'"'),!0}function Lt(s){let b=s.input.charCodeAt(s.position);if(b!==38)return!1;s.anchor!==null&&B(s,"duplicatio\
n of an anchor property"),b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!j(b)&&!k(b);)b=s.input.charCodeAt(++s.position);return s.position===
O&&B(s,"name of an anchor node must contain at least one character"),s.anchor=s.input.slice(O,s.position),!0}function Vr(s){let b=s.input.charCodeAt(s.position);
if(b!==42)return!1;b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!j(b)&&!k(b);)b=s.input.charCodeAt(++s.position);s.position===O&&B(s,"name \
of an alias node must contain at least one character");const R=s.input.slice(O,s.position);return o.call(s.anchorMap,R)||B(s,'unidentified alias "'+R+'"'),s.result=
s.anchorMap[R],pe(s,!0,-1),!0}function Ft(s,b,O,R){const A=G(s);return M(s),q(s,b),s.tag=null,s.anchor=null,s.kind=null,s.result=null,Ut(s,O,R)&&s.kind==="mappi\
ng"?(P(s),!0):(V(s),q(s,A),!1)}function We(s,b,O,R,A){let p,w,_=1,$=!1,N=!1,U=null,T,D,K;s.depth>=s.maxDepth&&B(s,"nesting exceeded maxDepth ("+s.maxDepth+")"),
s.depth+=1,s.listener!==null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;const W=p=w=l===O||c===O;if(R&&pe(s,!0,-1)&&($=!0,s.lineIndent>
b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)),_===1)for(;;){const z=s.input.charCodeAt(s.position),X=G(s);if($&&(z===33&&s.tag!==null||z===38&&s.anchor!==null)||
!Dt(s)&&!Lt(s))break;U===null&&(U=X),pe(s,!0,-1)?($=!0,w=W,s.lineIndent>b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)):w=!1}if(w&&(w=$||A),_===1||l===O)if(a===
O||i===O?D=b:D=b+1,K=s.position-s.lineStart,_===1)if(w&&(Nt(s,K)||Ut(s,K,D))||$t(s,D))N=!0;else{const z=s.input.charCodeAt(s.position);U!==null&&W&&!w&&z!==124&&
z!==62&&Ft(s,U,U.position-U.lineStart,D)||p&&Ge(s,D)||ft(s,D)||Mt(s,D)?N=!0:Vr(s)?(N=!0,(s.tag!==null||s.anchor!==null)&&B(s,"alias node should not have any pro\
perties")):Bt(s,D,a===O)&&(N=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&I(s,s.anchor,s.result)}else _===0&&(N=w&&Nt(s,K));if(s.tag===null)s.anchor!==null&&I(
s,s.anchor,s.result);else if(s.tag==="?"){s.result!==null&&s.kind!=="scalar"&&B(s,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+s.kind+'"');
for(let z=0,X=s.implicitTypes.length;z<X;z+=1)if(T=s.implicitTypes[z],T.resolve(s.result)){s.result=T.construct(s.result),s.tag=T.tag,s.anchor!==null&&I(s,s.anchor,
s.result);break}}else if(s.tag!=="!"){if(o.call(s.typeMap[s.kind||"fallback"],s.tag))T=s.typeMap[s.kind||"fallback"][s.tag];else{T=null;const z=s.typeMap.multi[s.
kind||"fallback"];for(let X=0,Q=z.length;X<Q;X+=1)if(s.tag.slice(0,z[X].tag.length)===z[X].tag){T=z[X];break}}T||B(s,"unknown tag !<"+s.tag+">"),s.result!==null&&
T.kind!==s.kind&&B(s,"unacceptable node kind for !<"+s.tag+'> tag; it should be "'+T.kind+'", not "'+s.kind+'"'),T.resolve(s.result,s.tag)?(s.result=T.construct(
s.result,s.tag),s.anchor!==null&&I(s,s.anchor,s.result)):B(s,"cannot resolve a node with !<"+s.tag+"> explicit tag")}return s.listener!==null&&s.listener("close",
s),s.depth-=1,s.tag!==null||s.anchor!==null||N}function Kr(s){const b=s.position;let O=!1,R;for(s.version=null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(
null),s.anchorMap=Object.create(null);(R=s.input.charCodeAt(s.position))!==0&&(pe(s,!0,-1),R=s.input.charCodeAt(s.position),!(s.lineIndent>0||R!==37));){O=!0,R=
s.input.charCodeAt(++s.position);let A=s.position;for(;R!==0&&!j(R);)R=s.input.charCodeAt(++s.position);const p=s.input.slice(A,s.position),w=[];for(p.length<1&&
B(s,"directive name must not be less than one character in length");R!==0;){for(;F(R);)R=s.input.charCodeAt(++s.position);if(R===35){do R=s.input.charCodeAt(++s.
position);while(R!==0&&!L(R));break}if(L(R))break;for(A=s.position;R!==0&&!j(R);)R=s.input.charCodeAt(++s.position);w.push(s.input.slice(A,s.position))}R!==0&&ht(
s),o.call(ie,p)?ie[p](s,p,w):v(s,'unknown document directive "'+p+'"')}if(pe(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(s.position)===45&&s.input.charCodeAt(
s.position+1)===45&&s.input.charCodeAt(s.position+2)===45?(s.position+=3,pe(s,!0,-1)):O&&B(s,"directives end mark is expected"),We(s,s.lineIndent-1,l,!1,!0),pe(
s,!0,-1),s.checkLineBreaks&&h.test(s.input.slice(b,s.position))&&v(s,"non-ASCII line breaks are interpreted as content"),s.documents.push(s.result),s.position===
s.lineStart&&Ue(s)){s.input.charCodeAt(s.position)===46&&(s.position+=3,pe(s,!0,-1));return}s.position<s.length-1&&B(s,"end of the stream or a document separato\
r is expected")}function pt(s,b){s=String(s),b=b||{},s.length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));const O=new he(s,b),R=s.indexOf("\0");for(R!==-1&&(O.position=R,B(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)Kr(O);return O.documents}function Gr(s,b,O){b!==null&&typeof b==
"object"&&typeof O>"u"&&(O=b,b=null);const R=pt(s,O);if(typeof b!="function")return R;for(let A=0,p=R.length;A<p;A+=1)b(R[A])}function Wr(s,b){const O=pt(s,b);if(O.
length!==0){if(O.length===1)return O[0];throw new t("expected a single document in the stream, but found more")}}return wt.loadAll=Gr,wt.load=Wr,wt}var dr={},ss;
function Gi(){if(ss)return dr;ss=1;const e=ct(),t=ut(),r=lr(),n=Object.prototype.toString,o=Object.prototype.hasOwnProperty,a=65279,i=9,c=10,l=13,u=32,d=33,m=34,
f=35,h=37,y=38,g=39,S=42,E=44,L=45,F=58,j=61,k=62,H=63,J=64,se=91,ue=93,Ce=96,de=123,Oe=124,xe=125,he={};he[0]="\\0",he[7]="\\a",he[8]="\\b",he[9]="\\t",he[10]=
"\\n",he[11]="\\v",he[12]="\\f",he[13]="\\r",he[27]="\\e",he[34]='\\"',he[92]="\\\\",he[133]="\\N",he[160]="\\_",he[8232]="\\L",he[8233]="\\P";const Ke=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],B=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function v(p,w){if(w===null)return{};const _={},
$=Object.keys(w);for(let N=0,U=$.length;N<U;N+=1){let T=$[N],D=String(w[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const K=p.compiledTypeMap.fallback[T];
K&&o.call(K.styleAliases,D)&&(D=K.styleAliases[D]),_[T]=D}return _}function I(p){let w,_;const $=p.toString(16).toUpperCase();if(p<=255)w="x",_=2;else if(p<=65535)
w="u",_=4;else if(p<=4294967295)w="U",_=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+e.repeat("0",_-$.length)+
$}const M=1,P=2;function V(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=e.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=v(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?P:M,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function G(p,w){const _=e.repeat(" ",w);let $=0,N="";const U=p.length;for(;$<U;){let T;const D=p.
indexOf(`
`,$);D===-1?(T=p.slice($),$=U):(T=p.slice($,D+1),$=D+1),T.length&&T!==`
`&&(N+=_),N+=T}return N}function q(p,w){return`
`+e.repeat(" ",p.indent*w)}function ie(p,w){for(let _=0,$=p.implicitTypes.length;_<$;_+=1)if(p.implicitTypes[_].resolve(w))return!0;return!1}function fe(p){return p===
u||p===i}function Se(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==a||p>=65536&&p<=1114111}function Ee(p){return Se(p)&&
p!==a&&p!==l&&p!==c}function Fe(p,w,_){const $=Ee(p),N=$&&!fe(p);return(_?$:$&&p!==E&&p!==se&&p!==ue&&p!==de&&p!==xe)&&p!==f&&!(w===F&&!N)||Ee(w)&&!fe(w)&&p===f||
w===F&&N}function ht(p){return Se(p)&&p!==a&&!fe(p)&&p!==L&&p!==H&&p!==F&&p!==E&&p!==se&&p!==ue&&p!==de&&p!==xe&&p!==f&&p!==y&&p!==S&&p!==d&&p!==Oe&&p!==j&&p!==
k&&p!==g&&p!==m&&p!==h&&p!==J&&p!==Ce}function pe(p){return!fe(p)&&p!==F}function Ue(p,w){const _=p.charCodeAt(w);let $;return _>=55296&&_<=56319&&w+1<p.length&&
($=p.charCodeAt(w+1),$>=56320&&$<=57343)?(_-55296)*1024+$-56320+65536:_}function st(p){return/^\n* /.test(p)}const Bt=1,ft=2,Mt=3,$t=4,Ge=5;function Nt(p,w,_,$,N,U,T,D){
let K,W=0,z=null,X=!1,Q=!1;const ze=$!==-1;let mt=-1,gt=ht(Ue(p,0))&&pe(Ue(p,p.length-1));if(w||T)for(K=0;K<p.length;W>=65536?K+=2:K++){if(W=Ue(p,K),!Se(W))return Ge;
gt=gt&&Fe(W,z,D),z=W}else{for(K=0;K<p.length;W>=65536?K+=2:K++){if(W=Ue(p,K),W===c)X=!0,ze&&(Q=Q||K-mt-1>$&&p[mt+1]!==" ",mt=K);else if(!Se(W))return Ge;gt=gt&&
Fe(W,z,D),z=W}Q=Q||ze&&K-mt-1>$&&p[mt+1]!==" "}return!X&&!Q?gt&&!T&&!N(p)?Bt:U===P?Ge:ft:_>9&&st(p)?Ge:T?U===P?Ge:ft:Q?$t:Mt}function Ut(p,w,_,$,N){p.dump=(function(){
if(w.length===0)return p.quotingType===P?'""':"''";if(!p.noCompatMode&&(Ke.indexOf(w)!==-1||B.test(w)))return p.quotingType===P?'"'+w+'"':"'"+w+"'";const U=p.indent*
Math.max(1,_),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-U),D=$||p.flowLevel>-1&&_>=p.flowLevel;function K(W){return ie(p,W)}switch(Nt(
w,D,p.indent,T,K,p.quotingType,p.forceQuotes&&!$,N)){case Bt:return w;case ft:return"'"+w.replace(/'/g,"''")+"'";case Mt:return"|"+Dt(w,p.indent)+Lt(G(w,U));case $t:
return">"+Dt(w,p.indent)+Lt(G(Vr(w,T),U));case Ge:return'"'+We(w)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Dt(p,w){const _=st(
p)?String(w):"",$=p[p.length-1]===`
`,N=$&&(p[p.length-2]===`
`||p===`
`)?"+":$?"":"-";return _+N+`
`}function Lt(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function Vr(p,w){const _=/(\n+)([^\n]*)/g;let $=(function(){let D=p.indexOf(`
`);return D=D!==-1?D:p.length,_.lastIndex=D,Ft(p.slice(0,D),w)})(),N=p[0]===`
`||p[0]===" ",U,T;for(;T=_.exec(p);){const D=T[1],K=T[2];U=K[0]===" ",$+=D+(!N&&!U&&K!==""?`
`:"")+Ft(K,w),N=U}return $}function Ft(p,w){if(p===""||p[0]===" ")return p;const _=/ [^ ]/g;let $,N=0,U,T=0,D=0,K="";for(;$=_.exec(p);)D=$.index,D-N>w&&(U=T>N?T:
D,K+=`
`+p.slice(N,U),N=U+1),T=D;return K+=`
`,p.length-N>w&&T>N?K+=p.slice(N,T)+`
`+p.slice(T+1):K+=p.slice(N),K.slice(1)}function We(p){let w="",_=0;for(let $=0;$<p.length;_>=65536?$+=2:$++){_=Ue(p,$);const N=he[_];!N&&Se(_)?(w+=p[$],_>=65536&&
(w+=p[$+1])):w+=N||I(_)}return w}function Kr(p,w,_){let $="";const N=p.tag;for(let U=0,T=_.length;U<T;U+=1){let D=_[U];p.replacer&&(D=p.replacer.call(_,String(U),
D)),(b(p,w,D,!1,!1)||typeof D>"u"&&b(p,w,null,!1,!1))&&($!==""&&($+=","+(p.condenseFlow?"":" ")),$+=p.dump)}p.tag=N,p.dump="["+$+"]"}function pt(p,w,_,$){let N="";
const U=p.tag;for(let T=0,D=_.length;T<D;T+=1){let K=_[T];p.replacer&&(K=p.replacer.call(_,String(T),K)),(b(p,w+1,K,!0,!0,!1,!0)||typeof K>"u"&&b(p,w+1,null,!0,
!0,!1,!0))&&((!$||N!=="")&&(N+=q(p,w)),p.dump&&c===p.dump.charCodeAt(0)?N+="-":N+="- ",N+=p.dump)}p.tag=U,p.dump=N||"[]"}function Gr(p,w,_){let $="";const N=p.tag,
U=Object.keys(_);for(let T=0,D=U.length;T<D;T+=1){let K="";$!==""&&(K+=", "),p.condenseFlow&&(K+='"');const W=U[T];let z=_[W];p.replacer&&(z=p.replacer.call(_,W,
z)),b(p,w,W,!1,!1)&&(p.dump.length>1024&&(K+="? "),K+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),b(p,w,z,!1,!1)&&(K+=p.dump,$+=K))}p.tag=N,p.dump=
"{"+$+"}"}function Wr(p,w,_,$){let N="";const U=p.tag,T=Object.keys(_);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new t("sortKeys must be a boolean or a function");for(let D=0,K=T.length;D<K;D+=1){let W="";(!$||N!=="")&&(W+=q(p,w));const z=T[D];let X=_[z];if(p.
replacer&&(X=p.replacer.call(_,z,X)),!b(p,w+1,z,!0,!0,!0))continue;const Q=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;Q&&(p.dump&&c===p.dump.charCodeAt(
0)?W+="?":W+="? "),W+=p.dump,Q&&(W+=q(p,w)),b(p,w+1,X,!0,Q)&&(p.dump&&c===p.dump.charCodeAt(0)?W+=":":W+=": ",W+=p.dump,N+=W)}p.tag=U,p.dump=N||"{}"}function s(p,w,_){
const $=_?p.explicitTypes:p.implicitTypes;for(let N=0,U=$.length;N<U;N+=1){const T=$[N];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof w=="object"&&w instanceof
T.instanceOf)&&(!T.predicate||T.predicate(w))){if(_?T.multi&&T.representName?p.tag=T.representName(w):p.tag=T.tag:p.tag="?",T.represent){const D=p.styleMap[T.tag]||
T.defaultStyle;let K;if(n.call(T.represent)==="[object Function]")K=T.represent(w,D);else if(o.call(T.represent,D))K=T.represent[D](w,D);else throw new t("!<"+T.
tag+'> tag resolver accepts not "'+D+'" style');p.dump=K}return!0}}return!1}function b(p,w,_,$,N,U,T){p.tag=null,p.dump=_,s(p,_,!1)||s(p,_,!0);const D=n.call(p.
dump),K=$;$&&($=p.flowLevel<0||p.flowLevel>w);const W=D==="[object Object]"||D==="[object Array]";let z,X;if(W&&(z=p.duplicates.indexOf(_),X=z!==-1),(p.tag!==null&&
p.tag!=="?"||X||p.indent!==2&&w>0)&&(N=!1),X&&p.usedDuplicates[z])p.dump="*ref_"+z;else{if(W&&X&&!p.usedDuplicates[z]&&(p.usedDuplicates[z]=!0),D==="[object Obj\
ect]")$&&Object.keys(p.dump).length!==0?(Wr(p,w,p.dump,N),X&&(p.dump="&ref_"+z+p.dump)):(Gr(p,w,p.dump),X&&(p.dump="&ref_"+z+" "+p.dump));else if(D==="[object A\
rray]")$&&p.dump.length!==0?(p.noArrayIndent&&!T&&w>0?pt(p,w-1,p.dump,N):pt(p,w,p.dump,N),X&&(p.dump="&ref_"+z+p.dump)):(Kr(p,w,p.dump),X&&(p.dump="&ref_"+z+" "+
p.dump));else if(D==="[object String]")p.tag!=="?"&&Ut(p,p.dump,w,U,K);else{if(D==="[object Undefined]"||p.skipInvalid)return!1;throw new t("unacceptable kind o\
f an object to dump "+D)}if(p.tag!==null&&p.tag!=="?"){let Q=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?Q="!"+Q:Q.slice(0,
18)==="tag:yaml.org,2002:"?Q="!!"+Q.slice(18):Q="!<"+Q+">",p.dump=Q+" "+p.dump}}return!0}function O(p,w){const _=[],$=[];R(p,_,$);const N=$.length;for(let U=0;U<
N;U+=1)w.duplicates.push(_[$[U]]);w.usedDuplicates=new Array(N)}function R(p,w,_){if(p!==null&&typeof p=="object"){const $=w.indexOf(p);if($!==-1)_.indexOf($)===
-1&&_.push($);else if(w.push(p),Array.isArray(p))for(let N=0,U=p.length;N<U;N+=1)R(p[N],w,_);else{const N=Object.keys(p);for(let U=0,T=N.length;U<T;U+=1)R(p[N[U]],
w,_)}}}function A(p,w){w=w||{};const _=new V(w);_.noRefs||O(p,_);let $=p;return _.replacer&&($=_.replacer.call({"":$},"",$)),b(_,0,$,!0,!0)?_.dump+`
`:""}return dr.dump=A,dr}var is;function Wi(){if(is)return we;is=1;const e=Ki(),t=Gi();function r(n,o){return function(){throw new Error("Function yaml."+n+" is\
 removed in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return we.Type=Ae(),we.Schema=wn(),we.FAILSAFE_SCHEMA=On(),we.JSON_SCHEMA=Ln(),we.
CORE_SCHEMA=Hn(),we.DEFAULT_SCHEMA=lr(),we.load=e.load,we.loadAll=e.loadAll,we.dump=t.dump,we.YAMLException=ut(),we.types={binary:qn(),float:Nn(),map:In(),null:Rn(),
pairs:Xn(),set:es(),timestamp:Kn(),bool:Pn(),int:Mn(),merge:Wn(),omap:Yn(),seq:kn(),str:En()},we.safeLoad=r("safeLoad","load"),we.safeLoadAll=r("safeLoadAll","l\
oadAll"),we.safeDump=r("safeDump","dump"),we}var zi=Wi(),os=Hi(zi),{Type:Fu,Schema:ju,FAILSAFE_SCHEMA:Hu,JSON_SCHEMA:Vu,CORE_SCHEMA:Ku,DEFAULT_SCHEMA:Gu,load:Wu,
loadAll:zu,dump:qu,YAMLException:Ju,types:Yu,safeLoad:Zu,safeLoadAll:Xu,safeDump:Qu}=os,qi=function(){throw new Error("node-fetch is not in this bundle.")},Ji=class{add(e,t,r){
if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(e)?e:[e]).forEach(function(n){this[n]=this[n]||
[],t&&this[n][r?"unshift":"push"](t)},this)}run(e,t){this[e]=this[e]||[],this[e].forEach(function(r){r.call(t&&t.context?t.context:t,t)})}},Yi=class{constructor(e){
this.jsep=e,this.registered={}}register(...e){e.forEach(t=>{if(typeof t!="object"||!t.name||!t.init)throw new Error("Invalid JSEP plugin format");this.registered[t.
name]||(t.init(this.jsep),this.registered[t.name]=t)})}},Te=class C{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JS\
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
gobbleExpressions(),r=t.length===1?t[0]:{type:C.COMPOUND,body:t};return this.runHook("after-all",r)}gobbleExpressions(t){let r=[],n,o;for(;this.index<this.expr.
length;)if(n=this.code,n===C.SEMCOL_CODE||n===C.COMMA_CODE)this.index++;else if(o=this.gobbleExpression())r.push(o);else if(this.index<this.expr.length){if(n===
t)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){const t=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.
gobbleSpaces(),this.runHook("after-expression",t)}gobbleBinaryOp(){this.gobbleSpaces();let t=this.expr.substr(this.index,C.max_binop_len),r=t.length;for(;r>0;){
if(C.binary_ops.hasOwnProperty(t)&&(!C.isIdentifierStart(this.code)||this.index+t.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+t.
length))))return this.index+=r,t;t=t.substr(0,--r)}return!1}gobbleBinaryExpression(){let t,r,n,o,a,i,c,l,u;if(i=this.gobbleToken(),!i||(r=this.gobbleBinaryOp(),
!r))return i;for(a={value:r,prec:C.binaryPrecedence(r),right_a:C.right_associative.has(r)},c=this.gobbleToken(),c||this.throwError("Expected expression after "+
r),o=[i,a,c];r=this.gobbleBinaryOp();){if(n=C.binaryPrecedence(r),n===0){this.index-=r.length;break}a={value:r,prec:n,right_a:C.right_associative.has(r)},u=r;const d=m=>a.
right_a&&m.right_a?n>m.prec:n<=m.prec;for(;o.length>2&&d(o[o.length-2]);)c=o.pop(),r=o.pop().value,i=o.pop(),t={type:C.BINARY_EXP,operator:r,left:i,right:c},o.push(
t);t=this.gobbleToken(),t||this.throwError("Expected expression after "+u),o.push(a,t)}for(l=o.length-1,t=o[l];l>1;)t={type:C.BINARY_EXP,operator:o[l-1].value,left:o[l-
2],right:t},l-=2;return t}gobbleToken(){let t,r,n,o;if(this.gobbleSpaces(),o=this.searchHook("gobble-token"),o)return this.runHook("after-token",o);if(t=this.code,
C.isDecimalDigit(t)||t===C.PERIOD_CODE)return this.gobbleNumericLiteral();if(t===C.SQUOTE_CODE||t===C.DQUOTE_CODE)o=this.gobbleStringLiteral();else if(t===C.OBRACK_CODE)
o=this.gobbleArray();else{for(r=this.expr.substr(this.index,C.max_unop_len),n=r.length;n>0;){if(C.unary_ops.hasOwnProperty(r)&&(!C.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=n;const a=this.gobbleToken();return a||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:C.UNARY_EXP,operator:r,argument:a,prefix:!0})}r=r.substr(0,--n)}C.isIdentifierStart(t)?(o=this.gobbleIdentifier(),
C.literals.hasOwnProperty(o.name)?o={type:C.LITERAL,value:C.literals[o.name],raw:o.name}:o.name===C.this_str&&(o={type:C.THIS_EXP})):t===C.OPAREN_CODE&&(o=this.
gobbleGroup())}return o?(o=this.gobbleTokenProperty(o),this.runHook("after-token",o)):this.runHook("after-token",!1)}gobbleTokenProperty(t){this.gobbleSpaces();
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
let t="";const r=this.index,n=this.expr.charAt(this.index++);let o=!1;for(;this.index<this.expr.length;){let a=this.expr.charAt(this.index++);if(a===n){o=!0;break}else if(a===
"\\")switch(a=this.expr.charAt(this.index++),a){case"n":t+=`
`;break;case"r":t+="\r";break;case"t":t+="	";break;case"b":t+="\b";break;case"f":t+="\f";break;case"v":t+="\v";break;default:t+=a}else t+=a}return o||this.throwError(
'Unclosed quote after "'+t+'"'),{type:C.LITERAL,value:t,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let t=this.code,r=this.index;for(C.isIdentifierStart(
t)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(t=this.code,C.isIdentifierPart(t));)this.index++;return{type:C.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(t){const r=[];let n=!1,o=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let a=this.code;if(a===t){
n=!0,this.index++,t===C.CPAREN_CODE&&o&&o>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(t));break}else if(a===C.COMMA_CODE){if(this.index++,
o++,o!==r.length){if(t===C.CPAREN_CODE)this.throwError("Unexpected token ,");else if(t===C.CBRACK_CODE)for(let i=r.length;i<o;i++)r.push(null)}}else if(r.length!==
o&&o!==0)this.throwError("Expected comma");else{const i=this.gobbleExpression();(!i||i.type===C.COMPOUND)&&this.throwError("Expected comma"),r.push(i)}}return n||
this.throwError("Expected "+String.fromCharCode(t)),r}gobbleGroup(){this.index++;let t=this.gobbleExpressions(C.CPAREN_CODE);if(this.code===C.CPAREN_CODE)return this.
index++,t.length===1?t[0]:t.length?{type:C.SEQUENCE_EXP,expressions:t}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:C.ARRAY_EXP,elements:this.
gobbleArguments(C.CBRACK_CODE)}}},Zi=new Ji;Object.assign(Te,{hooks:Zi,plugins:new Yi(Te),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Te.max_unop_len=Te.getMaxKeyLen(Te.unary_ops),Te.max_binop_len=Te.getMaxKeyLen(Te.binary_ops);
var Pe=e=>new Te(e).parse(),Xi=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(Te).filter(e=>!Xi.includes(e)&&Pe[e]===void 0).forEach(e=>{Pe[e]=Te[e]}),
Pe.Jsep=Te;var Qi="ConditionalExpression",eo={name:"ternary",init(e){e.hooks.add("after-expression",function(t){if(t.node&&this.code===e.QUMARK_CODE){this.index++;
const r=t.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===e.COLON_CODE){this.index++;const o=this.gobbleExpression();
if(o||this.throwError("Expected expression"),t.node={type:Qi,test:r,consequent:n,alternate:o},r.operator&&e.binary_ops[r.operator]<=.9){let a=r;for(;a.right.operator&&
e.binary_ops[a.right.operator]<=.9;)a=a.right;t.node.test=a.right,a.right=t.node,t.node=r}}else this.throwError("Expected :")}})}};Pe.plugins.register(eo);var as=47,
to=92,ro={name:"regex",init(e){e.hooks.add("gobble-token",function(t){if(this.code===as){const r=++this.index;let n=!1;for(;this.index<this.expr.length;){if(this.
code===as&&!n){const o=this.expr.slice(r,this.index);let a="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
a+=this.char;else break}let i;try{i=new RegExp(o,a)}catch(c){this.throwError(c.message)}return t.node={type:e.LITERAL,value:i,raw:this.expr.slice(r-1,this.index)},
t.node=this.gobbleTokenProperty(t.node),t.node}this.code===e.OBRACK_CODE?n=!0:n&&this.code===e.CBRACK_CODE&&(n=!1),this.index+=this.code===to?2:1}this.throwError(
"Unclosed Regex")}})}},hr=43,no=45,et={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[hr,no],assignmentPrecedence:.9,init(e){const t=[e.IDENTIFIER,e.MEMBER_EXP];et.assignmentOperators.forEach(n=>e.addBinaryOp(n,et.assignmentPrecedence,
!0)),e.hooks.add("gobble-token",function(n){const o=this.code;et.updateOperators.some(a=>a===o&&a===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={
type:"UpdateExpression",operator:o===hr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!n.node.argument||!t.includes(n.node.argument.
type))&&this.throwError(`Unexpected ${n.node.operator}`))}),e.hooks.add("after-token",function(n){if(n.node){const o=this.code;et.updateOperators.some(a=>a===o&&
a===this.expr.charCodeAt(this.index+1))&&(t.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",
operator:o===hr?"++":"--",argument:n.node,prefix:!1})}}),e.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(n){et.assignmentOperators.has(
n.operator)?(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(o=>{o&&typeof o=="object"&&r(o)})}}};Pe.plugins.register(ro,
et),Pe.addUnaryOp("typeof"),Pe.addUnaryOp("void"),Pe.addLiteral("null",null),Pe.addLiteral("undefined",void 0);var so=new Set(["constructor","__proto__","__defi\
neGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),oe={evalAst(e,t){switch(e.type){case"BinaryExpression":case"LogicalExpression":return oe.
evalBinaryExpression(e,t);case"Compound":return oe.evalCompound(e,t);case"ConditionalExpression":return oe.evalConditionalExpression(e,t);case"Identifier":return oe.
evalIdentifier(e,t);case"Literal":return oe.evalLiteral(e,t);case"MemberExpression":return oe.evalMemberExpression(e,t);case"UnaryExpression":return oe.evalUnaryExpression(
e,t);case"ArrayExpression":return oe.evalArrayExpression(e,t);case"CallExpression":return oe.evalCallExpression(e,t);case"AssignmentExpression":return oe.evalAssignmentExpression(
e,t);default:throw SyntaxError("Unexpected expression",e)}},evalBinaryExpression(e,t){return{"||":(r,n)=>r||n(),"&&":(r,n)=>r&&n(),"|":(r,n)=>r|n(),"^":(r,n)=>r^
n(),"&":(r,n)=>r&n(),"==":(r,n)=>r==n(),"!=":(r,n)=>r!=n(),"===":(r,n)=>r===n(),"!==":(r,n)=>r!==n(),"<":(r,n)=>r<n(),">":(r,n)=>r>n(),"<=":(r,n)=>r<=n(),">=":(r,n)=>r>=
n(),"<<":(r,n)=>r<<n(),">>":(r,n)=>r>>n(),">>>":(r,n)=>r>>>n(),"+":(r,n)=>r+n(),"-":(r,n)=>r-n(),"*":(r,n)=>r*n(),"/":(r,n)=>r/n(),"%":(r,n)=>r%n()}[e.operator](
oe.evalAst(e.left,t),()=>oe.evalAst(e.right,t))},evalCompound(e,t){let r;for(let n=0;n<e.body.length;n++){e.body[n].type==="Identifier"&&["var","let","const"].includes(
e.body[n].name)&&e.body[n+1]&&e.body[n+1].type==="AssignmentExpression"&&(n+=1);const o=e.body[n];r=oe.evalAst(o,t)}return r},evalConditionalExpression(e,t){return oe.
evalAst(e.test,t)?oe.evalAst(e.consequent,t):oe.evalAst(e.alternate,t)},evalIdentifier(e,t){if(Object.hasOwn(t,e.name))return t[e.name];throw ReferenceError(`${e.
name} is not defined`)},evalLiteral(e){return e.value},evalMemberExpression(e,t){const r=String(e.computed?oe.evalAst(e.property):e.property.name),n=oe.evalAst(
e.object,t);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&so.has(r))throw TypeError(`Cannot read propert\
ies of ${n} (reading '${r}')`);const o=n[r];return typeof o=="function"?o.bind(n):o},evalUnaryExpression(e,t){return{"-":r=>-oe.evalAst(r,t),"!":r=>!oe.evalAst(
r,t),"~":r=>~oe.evalAst(r,t),"+":r=>+oe.evalAst(r,t),typeof:r=>typeof oe.evalAst(r,t),void:r=>{oe.evalAst(r,t)}}[e.operator](e.argument)},evalArrayExpression(e,t){
return e.elements.map(r=>oe.evalAst(r,t))},evalCallExpression(e,t){const r=e.arguments.map(o=>oe.evalAst(o,t)),n=oe.evalAst(e.callee,t);if(n===Function)throw new Error(
"Function constructor is disabled");return n(...r)},evalAssignmentExpression(e,t){if(e.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=e.left.name,n=oe.evalAst(e.right,t);return t[r]=n,t[r]}},io=class{constructor(e){this.code=e,this.ast=Pe(this.code)}runInNewContext(e){const t=Object.
assign(Object.create(null),e);return oe.evalAst(this.ast,t)}};function Ve(e,t){return e=e.slice(),e.push(t),e}function fr(e,t){return t=t.slice(),t.unshift(e),t}
var oo=class extends Error{constructor(e){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=e,this.name="NewError"}};function te(e,t,r,n,o){if(!(this instanceof te))try{return new te(e,t,r,n,o)}catch(i){if(!i.avoidNew)throw i;return i.value}typeof e==
"string"&&(o=n,n=r,r=t,t=e,e=null);const a=e&&typeof e=="object";if(e=e||{},this.json=e.json||r,this.path=e.path||t,this.resultType=e.resultType||"value",this.flatten=
e.flatten||!1,this.wrap=Object.hasOwn(e,"wrap")?e.wrap:!0,this.sandbox=e.sandbox||{},this.eval=e.eval===void 0?"safe":e.eval,this.ignoreEvalErrors=typeof e.ignoreEvalErrors>
"u"?!1:e.ignoreEvalErrors,this.parent=e.parent||null,this.parentProperty=e.parentProperty||null,this.callback=e.callback||n||null,this.otherTypeCallback=e.otherTypeCallback||
o||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},e.autostart!==!1){const i={path:a?e.path:
t};a?"json"in e&&(i.json=e.json):i.json=r;const c=this.evaluate(i);if(!c||typeof c!="object")throw new oo(c);return c}}te.prototype.evaluate=function(e,t,r,n){let o=this.
parent,a=this.parentProperty,{flatten:i,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=n||this.otherTypeCallback,t=t||this.json,e=e||this.path,e&&typeof e=="object"&&!Array.isArray(e)){if(!e.path&&e.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(e,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:t}=e),i=Object.hasOwn(e,"flatten")?e.flatten:i,this.currResultType=Object.hasOwn(
e,"resultType")?e.resultType:this.currResultType,this.currSandbox=Object.hasOwn(e,"sandbox")?e.sandbox:this.currSandbox,c=Object.hasOwn(e,"wrap")?e.wrap:c,this.
currEval=Object.hasOwn(e,"eval")?e.eval:this.currEval,r=Object.hasOwn(e,"callback")?e.callback:r,this.currOtherTypeCallback=Object.hasOwn(e,"otherTypeCallback")?
e.otherTypeCallback:this.currOtherTypeCallback,o=Object.hasOwn(e,"parent")?e.parent:o,a=Object.hasOwn(e,"parentProperty")?e.parentProperty:a,e=e.path}if(o=o||null,
a=a||null,Array.isArray(e)&&(e=te.toPathString(e)),!e&&e!==""||!t)return;const l=te.toPathArray(e);l[0]==="$"&&l.length>1&&l.shift(),this._hasParentSelector=null;
const u=this._trace(l,t,["$"],o,a,r).filter(function(d){return d&&!d.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((d,m)=>{const f=this._getPreferredOutput(m);return i&&Array.isArray(f)?d=d.concat(f):d.push(f),d},[]):c?[]:void 0},te.prototype._getPreferredOutput=
function(e){const t=this.currResultType;switch(t){case"all":{const r=Array.isArray(e.path)?e.path:te.toPathArray(e.path);return e.pointer=te.toPointer(r),e.path=
typeof e.path=="string"?e.path:te.toPathString(e.path),e}case"value":case"parent":case"parentProperty":return e[t];case"path":return te.toPathString(e[t]);case"\
pointer":return te.toPointer(e.path);default:throw new TypeError("Unknown result type")}},te.prototype._handleCallback=function(e,t,r){if(t){const n=this._getPreferredOutput(
e);e.path=typeof e.path=="string"?e.path:te.toPathString(e.path),t(n,r,e)}},te.prototype._trace=function(e,t,r,n,o,a,i,c){let l;if(!e.length)return l={path:r,value:t,
parent:n,parentProperty:o,hasArrExpr:i},this._handleCallback(l,a,"value"),l;const u=e[0],d=e.slice(1),m=[];function f(h){Array.isArray(h)?h.forEach(y=>{m.push(y)}):
m.push(h)}if((typeof u!="string"||c)&&t&&Object.hasOwn(t,u))f(this._trace(d,t[u],Ve(r,u),t,u,a,i));else if(u==="*")this._walk(t,h=>{f(this._trace(d,t[h],Ve(r,h),
t,h,a,!0,!0))});else if(u==="..")f(this._trace(d,t,r,n,o,a,i)),this._walk(t,h=>{typeof t[h]=="object"&&f(this._trace(e.slice(),t[h],Ve(r,h),t,h,a,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:d,isParentSelector:!0};if(u==="~")return l={path:Ve(r,u),value:o,parent:n,parentProperty:null},this.
_handleCallback(l,a,"property"),l;if(u==="$")f(this._trace(d,t,r,null,null,a,i));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))f(this._slice(u,d,t,r,n,o,a));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const h=u.replace(/^\?\((.*?)\)$/u,"$1"),y=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(h);y?this._walk(t,g=>{const S=[y[2]],E=y[1]?t[g][y[1]]:t[g];this._trace(S,E,r,n,o,a,!0).length>0&&f(this._trace(d,t[g],Ve(r,g),t,g,a,!0))}):this._walk(t,g=>{
this._eval(h,t[g],g,r,n,o)&&f(this._trace(d,t[g],Ve(r,g),t,g,a,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");f(this._trace(fr(this._eval(u,t,r.at(-1),r.slice(0,-1),n,o),d),t,r,n,o,a,i))}else if(u[0]==="@"){let h=!1;const y=u.slice(1,-2);switch(y){case"\
scalar":(!t||!["object","function"].includes(typeof t))&&(h=!0);break;case"boolean":case"string":case"undefined":case"function":typeof t===y&&(h=!0);break;case"\
integer":Number.isFinite(t)&&!(t%1)&&(h=!0);break;case"number":Number.isFinite(t)&&(h=!0);break;case"nonFinite":typeof t=="number"&&!Number.isFinite(t)&&(h=!0);
break;case"object":t&&typeof t===y&&(h=!0);break;case"array":Array.isArray(t)&&(h=!0);break;case"other":h=this.currOtherTypeCallback(t,r,n,o);break;case"null":t===
null&&(h=!0);break;default:throw new TypeError("Unknown value type "+y)}if(h)return l={path:r,value:t,parent:n,parentProperty:o},this._handleCallback(l,a,"value"),
l}else if(u[0]==="`"&&t&&Object.hasOwn(t,u.slice(1))){const h=u.slice(1);f(this._trace(d,t[h],Ve(r,h),t,h,a,i,!0))}else if(u.includes(",")){const h=u.split(",");
for(const y of h)f(this._trace(fr(y,d),t,r,n,o,a,!0))}else!c&&t&&Object.hasOwn(t,u)&&f(this._trace(d,t[u],Ve(r,u),t,u,a,i,!0))}if(this._hasParentSelector)for(let h=0;h<
m.length;h++){const y=m[h];if(y&&y.isParentSelector){const g=this._trace(y.expr,t,y.path,n,o,a,i);if(Array.isArray(g)){m[h]=g[0];const S=g.length;for(let E=1;E<
S;E++)h++,m.splice(h,0,g[E])}else m[h]=g}}return m},te.prototype._walk=function(e,t){if(Array.isArray(e)){const r=e.length;for(let n=0;n<r;n++)t(n)}else e&&typeof e==
"object"&&Object.keys(e).forEach(r=>{t(r)})},te.prototype._slice=function(e,t,r,n,o,a,i){if(!Array.isArray(r))return;const c=r.length,l=e.split(":"),u=l[2]&&Number.
parseInt(l[2])||1;let d=l[0]&&Number.parseInt(l[0])||0,m=l[1]&&Number.parseInt(l[1])||c;d=d<0?Math.max(0,d+c):Math.min(c,d),m=m<0?Math.max(0,m+c):Math.min(c,m);
const f=[];for(let h=d;h<m;h+=u)this._trace(fr(h,t),r,n,o,a,i,!0).forEach(y=>{f.push(y)});return f},te.prototype._eval=function(e,t,r,n,o,a){this.currSandbox._$_parentProperty=
a,this.currSandbox._$_parent=o,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=t;const i=e.includes("@path");i&&(this.currSandbox.
_$_path=te.toPathString(n.concat([r])));const c=this.currEval+"Script:"+e;if(!te.cache[c]){let l=e.replaceAll("@parentProperty","_$_parentProperty").replaceAll(
"@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(i&&(l=l.replaceAll("@path","_$\
_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)te.cache[c]=new this.safeVm.Script(l);else if(this.currEval==="native")te.cache[c]=new this.
vm.Script(l);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const u=this.currEval;
te.cache[c]=new u(l)}else if(typeof this.currEval=="function")te.cache[c]={runInNewContext:u=>this.currEval(l,u)};else throw new TypeError(`Unknown "eval" prope\
rty "${this.currEval}"`)}try{return te.cache[c].runInNewContext(this.currSandbox)}catch(l){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+l.message+
": "+e)}},te.cache={},te.toPathString=function(e){const t=e,r=t.length;let n="$";for(let o=1;o<r;o++)/^(~|\^|@.*?\(\))$/u.test(t[o])||(n+=/^[0-9*]+$/u.test(t[o])?
"["+t[o]+"]":"['"+t[o]+"']");return n},te.toPointer=function(e){const t=e,r=t.length;let n="";for(let o=1;o<r;o++)/^(~|\^|@.*?\(\))$/u.test(t[o])||(n+="/"+t[o].
toString().replaceAll("~","~0").replaceAll("/","~1"));return n},te.toPathArray=function(e){const{cache:t}=te;if(t[e])return t[e].concat();const r=[],n=e.replaceAll(
/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function(o,a){
return"[#"+(r.push(a)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(o,a){return"['"+a.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll(
"~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(o,a){return"\
;"+a.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(o){const a=o.match(/#(\d+)/u);return!a||!a[1]?
o:r[a[1]]});return t[e]=n,t[e].concat()},te.prototype.safeVm={Script:io},te.prototype.vm=gi();var ao=class{isAuthProvider(e){return!e||!e.authProvider?!1:e.authProvider.
name==="azure"}async applyAuthentication(e,t){const r=this.getToken(e);r&&(t.headers.Authorization=`Bearer ${r}`)}getToken(e){const t=e.authProvider.config;return this.
isExpired(t)&&this.updateAccessToken(t),t["access-token"]}isExpired(e){const t=e["access-token"],r=e.expiry,n=e["expires-on"];if(!t)return!0;if(!r&&!n)return!1;
const o=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(r):o.getTime())<Date.now()}updateAccessToken(e){let t=e["cmd-path"];if(!t)throw new Error("Tok\
en is expired!");t=`"${t}"`;const r=e["cmd-args"];r&&(t=t+" "+r);let n;try{n=Je().execSync(t)}catch(u){throw new Error("Failed to refresh token: "+u)}const o=JSON.
parse(n),a=e["token-key"],i=e["expiry-key"],c="$"+a.slice(1,-1),l="$"+i.slice(1,-1);e["access-token"]=te({path:c,json:o}),e.expiry=te({path:l,json:o})}},Ye={THROW:"\
throw",FILTER:"filter"};function pr(){return{onInvalidEntry:Ye.THROW}}function co(e,t){if(!Array.isArray(e))return[];const r=Object.assign(pr(),t||{});return e.
map(lo(r.onInvalidEntry)).filter(Boolean)}function uo(e){return{name:e.name,cluster:{server:e.server,"certificate-authority-data":e.caData,"certificate-authorit\
y":e.caFile,"insecure-skip-tls-verify":e.skipTLSVerify,"tls-server-name":e.tlsServerName,"proxy-url":e.proxyUrl}}}function lo(e){return(t,r,n)=>{try{if(!t.name)
throw new Error(`clusters[${r}].name is missing`);if(!t.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!t.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:t.cluster["certificate-authority-data"],caFile:t.cluster["certificate-authority"],name:t.name,server:t.cluster.
server.replace(/\/$/,""),skipTLSVerify:t.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:t.cluster["tls-server-name"],proxyUrl:t.cluster["proxy-url"]}}catch(o){
switch(e){case Ye.FILTER:return null;default:case Ye.THROW:throw o}}}}function ho(e,t){if(!Array.isArray(e))return[];const r=Object.assign(pr(),t||{});return e.
map(po(r.onInvalidEntry)).filter(Boolean)}function fo(e){return{name:e.name,user:{as:e.impersonateUser,"auth-provider":e.authProvider,"client-certificate-data":e.
certData,"client-certificate":e.certFile,exec:e.exec,"client-key-data":e.keyData,"client-key":e.keyFile,token:e.token,password:e.password,username:e.username}}}
function po(e){return(t,r,n)=>{try{if(!t.name)throw new Error(`users[${r}].name is missing`);return{authProvider:t.user?t.user["auth-provider"]:null,certData:t.
user?t.user["client-certificate-data"]:null,certFile:t.user?t.user["client-certificate"]:null,exec:t.user?t.user.exec:null,keyData:t.user?t.user["client-key-dat\
a"]:null,keyFile:t.user?t.user["client-key"]:null,name:t.name,token:mo(t.user),password:t.user?t.user.password:null,username:t.user?t.user.username:null,impersonateUser:t.
user?t.user.as:null}}catch(o){switch(e){case Ye.FILTER:return null;default:case Ye.THROW:throw o}}}}function mo(e){if(e){if(e.token)return e.token;if(e["token-f\
ile"])return Re().readFileSync(e["token-file"]).toString()}}function go(e,t){if(!Array.isArray(e))return[];const r=Object.assign(pr(),t||{});return e.map(yo(r.onInvalidEntry)).
filter(Boolean)}function vo(e){return{name:e.name,context:e}}function yo(e){return(t,r,n)=>{try{if(!t.name)throw new Error(`contexts[${r}].name is missing`);if(!t.
context)throw new Error(`contexts[${r}].context is missing`);if(!t.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:t.
context.cluster,name:t.name,user:t.context.user||void 0,namespace:t.context.namespace||void 0}}catch(o){switch(e){case Ye.FILTER:return null;default:case Ye.THROW:
throw o}}}}var bo=class{constructor(){this.tokenCache={},this.execFn=Je().spawn}isAuthProvider(e){return e?e.exec?!0:e.authProvider?e.authProvider.name==="exec"||
!!(e.authProvider.config&&e.authProvider.config.exec):!1:!1}async applyAuthentication(e,t){const r=await this.getCredential(e);if(!r)return;r.status.clientCertificateData&&
(t.cert=r.status.clientCertificateData),r.status.clientKeyData&&(t.key=r.status.clientKeyData);const n=this.getToken(r);n&&(t.headers||(t.headers={}),t.headers.
Authorization=`Bearer ${n}`)}getToken(e){return e&&e.status.token?e.status.token:null}async getCredential(e){const t=this.tokenCache[e.name];if(t){if(Date.parse(
t.status.expirationTimestamp)>Date.now())return t;this.tokenCache[e.name]=null}let r=null;if(e.authProvider&&e.authProvider.config&&(r=e.authProvider.config.exec),
e.exec&&(r=e.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let n={};if(r.env){const o={...process.env};r.
env.forEach(a=>o[a.name]=a.value),n={...n,env:o}}return new Promise((o,a)=>{let i="",c="",l;const u=this.execFn(r.command,r.args,n);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",d=>{i+=d}),u.stderr.on("data",d=>{c+=d}),u.on("error",d=>{l=d}),u.on("close",d=>{if(l){a(l);return}if(d!==0){a(new Error(
c));return}try{const m=JSON.parse(i);this.tokenCache[e.name]=m,o(m)}catch(m){a(m)}})})}},wo=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(e){
return e.authProvider&&e.authProvider.config&&e.authProvider.config.tokenFile}async applyAuthentication(e,t){this.token==null&&this.refreshToken(e.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(e.authProvider.config.tokenFile),this.token&&(t.headers.Authorization=`Bearer ${this.token}`)}refreshToken(e){
this.token=Re().readFileSync(e).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},So=class{isAuthProvider(e){return!e||!e.authProvider?!1:e.authProvider.name==="gcp"}async applyAuthentication(e,t){const r=this.getToken(e);r&&(t.headers.
Authorization=`Bearer ${r}`)}getToken(e){const t=e.authProvider.config;return this.isExpired(t)&&this.updateAccessToken(t),t["access-token"]}isExpired(e){const t=e["\
access-token"],r=e.expiry;return t?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(e){let t=e["cmd-path"];if(!t)throw new Error("Token is expired!");t=`"${t}\
"`;const r=e["cmd-args"];r&&(t=t+" "+r);let n;try{n=Je().execSync(t)}catch(u){throw new Error("Failed to refresh token: "+u)}const o=JSON.parse(n),a=e["token-ke\
y"],i=e["expiry-key"],c="$"+a.slice(1,-1),l="$"+i.slice(1,-1);e["access-token"]=te({path:c,json:o}),e.expiry=te({path:l,json:o})}},cs=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},mr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(mr="oauth4webapi/v3.8.8");function St(e,t){
if(e==null)return!1;try{return e instanceof t||Object.getPrototypeOf(e)[Symbol.toStringTag]===t.prototype[Symbol.toStringTag]}catch{return!1}}var Be="ERR_INVALI\
D_ARG_VALUE",Me="ERR_INVALID_ARG_TYPE";function ge(e,t,r){const n=new TypeError(e,{cause:r});return Object.assign(n,{code:t}),n}var Et=Symbol(),gr=Symbol(),vr=Symbol(),
lt=Symbol(),us=Symbol(),Eo=new TextEncoder,_o=new TextDecoder;function ls(e){return typeof e=="string"?Eo.encode(e):_o.decode(e)}var yr;Uint8Array.prototype.toBase64?
yr=e=>(e instanceof ArrayBuffer&&(e=new Uint8Array(e)),e.toBase64({alphabet:"base64url",omitPadding:!0})):yr=e=>{e instanceof ArrayBuffer&&(e=new Uint8Array(e));
const t=[];for(let r=0;r<e.byteLength;r+=32768)t.push(String.fromCharCode.apply(null,e.subarray(r,r+32768)));return btoa(t.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var br;Uint8Array.fromBase64?br=e=>{try{return Uint8Array.fromBase64(e,{alphabet:"base64url"})}catch(t){throw ge("The input to be decod\
ed is not correctly encoded.",Be,t)}}:br=e=>{try{const t=atob(e.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(t.length);for(let n=0;n<
t.length;n++)r[n]=t.charCodeAt(n);return r}catch(t){throw ge("The input to be decoded is not correctly encoded.",Be,t)}};function ds(e){return typeof e=="string"?
br(e):yr(e)}var _t=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,this.code=kr,Error.captureStackTrace?.(this,this.constructor)}},
hs=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,t?.code&&(this.code=t?.code),Error.captureStackTrace?.(this,this.constructor)}};
function re(e,t,r){return new hs(e,{code:t,cause:r})}function kt(e){return!(e===null||typeof e!="object"||Array.isArray(e))}function fs(e){St(e,Headers)&&(e=Object.
fromEntries(e.entries()));const t=new Headers(e??{});if(mr&&!t.has("user-agent")&&t.set("user-agent",mr),t.has("authorization"))throw ge('"options.headers" must\
 not include the "authorization" header name',Be);return t}function ps(e,t){if(t!==void 0){if(typeof t=="function"&&(t=t(e.href)),!(t instanceof AbortSignal))throw ge(
'"options.signal" must return or be an instance of AbortSignal',Me);return t}}function ms(e){return e.includes("//")?e.replace("//","/"):e}function ko(e,t,r=!1){
return e.pathname==="/"?e.pathname=t:e.pathname=ms(`${t}/${r?e.pathname:e.pathname.replace(/(\/)$/,"")}`),e}function Ao(e,t){return e.pathname=ms(`${e.pathname}\
/${t}`),e}async function Io(e,t,r,n){if(!(e instanceof URL))throw ge(`"${t}" must be an instance of URL`,Me);Sr(e,n?.[Et]!==!0);const o=r(new URL(e.href)),a=fs(
n?.headers);return a.set("accept","application/json"),(n?.[lt]||fetch)(o.href,{body:void 0,headers:Object.fromEntries(a.entries()),method:"GET",redirect:"manual",
signal:ps(o,n?.signal)})}async function Co(e,t){return Io(e,"issuerIdentifier",r=>{switch(t?.algorithm){case void 0:case"oidc":Ao(r,".well-known/openid-configur\
ation");break;case"oauth2":ko(r,".well-known/oauth-authorization-server");break;default:throw ge('"options.algorithm" must be "oidc" (default), or "oauth2"',Be)}
return r},t)}function wr(e,t,r,n,o){try{if(typeof e!="number"||!Number.isFinite(e))throw ge(`${r} must be a number`,Me,o);if(e>0)return;if(t){if(e!==0)throw ge(
`${r} must be a non-negative number`,Be,o);return}throw ge(`${r} must be a positive number`,Be,o)}catch(a){throw n?re(a.message,n,o):a}}function De(e,t,r,n){try{
if(typeof e!="string")throw ge(`${t} must be a string`,Me,n);if(e.length===0)throw ge(`${t} must not be empty`,Be,n)}catch(o){throw r?re(o.message,r,n):o}}async function Oo(e,t){
const r=e;if(!(r instanceof URL)&&r!==Tr)throw ge('"expectedIssuerIdentifier" must be an instance of URL',Me);if(!St(t,Response))throw ge('"response" must be an\
 instance of Response',Me);if(t.status!==200)throw re('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',Ar,t);Or(
t);const n=await Is(t);if(De(n.issuer,'"response" body "issuer" property',le,{body:n}),r!==Tr&&new URL(n.issuer).href!==r.href)throw re('"response" body "issuer\
" property does not match the expected value',Cr,{expected:r.href,body:n,attribute:"issuer"});return n}function gs(e){Ro(e,"application/json")}function To(e,...t){
let r='"response" content-type must be ';if(t.length>2){const n=t.pop();r+=`${t.join(", ")}, or ${n}`}else t.length===2?r+=`${t[0]} or ${t[1]}`:r+=t[0];return re(
r,_s,e)}function Ro(e,t){if(Zo(e)!==t)throw To(e,t)}function xo(e){const t=e?.[gr];return typeof t=="number"&&Number.isFinite(t)?t:0}function Po(e){const t=e?.[vr];
return typeof t=="number"&&Number.isFinite(t)&&Math.sign(t)!==-1?t:30}function Bo(){return Math.floor(Date.now()/1e3)}function vs(e){if(typeof e!="object"||e===
null)throw ge('"as" must be an object',Me);De(e.issuer,'"as.issuer"')}function ys(e){if(typeof e!="object"||e===null)throw ge('"client" must be an object',Me);De(
e.client_id,'"client.client_id"')}function bs(e){return De(e,'"clientSecret"'),(t,r,n,o)=>{n.set("client_id",r.client_id),n.set("client_secret",e)}}function Mo(){
return(e,t,r,n)=>{r.set("client_id",t.client_id)}}var $o=URL.parse?(e,t)=>URL.parse(e,t):(e,t)=>{try{return new URL(e,t)}catch{return null}};function Sr(e,t){if(t&&
e.protocol!=="https:")throw re("only requests to HTTPS are allowed",ks,e);if(e.protocol!=="https:"&&e.protocol!=="http:")throw re("only HTTP and HTTPS requests \
are allowed",As,e)}function ws(e,t,r,n){let o;if(typeof e!="string"||!(o=$o(e)))throw re(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${t}"`:`"as.${t}"`}`,e===void 0?va:ya,{attribute:r?`mtls_endpoint_aliases.${t}`:t});return Sr(o,n),o}function No(e,t,r,n){return r&&e.mtls_endpoint_aliases&&
t in e.mtls_endpoint_aliases?ws(e.mtls_endpoint_aliases[t],t,r,n):ws(e[t],t,r,n)}function Uo(e){return e instanceof _r?e.cause.some(t=>t.scheme==="dpop"&&t.parameters.
error==="use_dpop_nonce"):e instanceof Er?e.error==="use_dpop_nonce":!1}var Er=class extends Error{cause;code;error;status;error_description;response;constructor(e,t){
super(e,t),this.name=this.constructor.name,this.code=ma,this.cause=t.cause,this.error=t.cause.error,this.status=t.response.status,this.error_description=t.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:t.response}),Error.captureStackTrace?.(this,this.constructor)}},Do=class extends Error{cause;code;error;error_description;constructor(e,t){
super(e,t),this.name=this.constructor.name,this.code=ga,this.cause=t.cause,this.error=t.cause.get("error"),this.error_description=t.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},_r=class extends Error{cause;code;response;status;constructor(e,t){super(e,t),this.name=this.constructor.
name,this.code=pa,this.cause=t.cause,this.status=t.response.status,this.response=t.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},At="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",Lo="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",Fo='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',jo="("+At+")\
\\s*=\\s*"+Fo,Ho="("+At+")\\s*=\\s*("+At+")",Vo=new RegExp("^[,\\s]*("+At+")"),Ko=new RegExp("^[,\\s]*"+jo+"[,\\s]*(.*)"),Go=new RegExp("^[,\\s]*"+Ho+"[,\\s]*(.*\
)"),Wo=new RegExp("^("+Lo+")(?:$|[,\\s])(.*)");function zo(e){if(!St(e,Response))throw ge('"response" must be an instance of Response',Me);const t=e.headers.get(
"www-authenticate");if(t===null)return;const r=[];let n=t;for(;n;){let o=n.match(Vo);const a=o?.[1].toLowerCase();if(!a)return;const i=n.substring(o[0].length);
if(i&&!i.match(/^[\s,]/))return;const c=i.match(/^\s+(.*)$/),l=!!c;n=c?c[1]:void 0;const u={};let d;if(l)for(;n;){let f,h;if(o=n.match(Ko)){[,f,h,n]=o,h.includes(
"\\")&&(h=h.replace(/\\([\s\S])/g,"$1")),u[f.toLowerCase()]=h;continue}if(o=n.match(Go)){[,f,h,n]=o,u[f.toLowerCase()]=h;continue}if(o=n.match(Wo)){if(Object.keys(
u).length)break;[,d,n]=o;break}return}else n=i||void 0;const m={scheme:a,parameters:u};d&&(m.token68=d),r.push(m)}if(r.length)return r}async function qo(e){if(e.
status>399&&e.status<500){Or(e),gs(e);try{const t=await e.clone().json();if(kt(t)&&typeof t.error=="string"&&t.error.length)return t}catch{}}}async function Jo(e,t,r){
if(e.status!==t){sa(e);let n;throw(n=await qo(e))?(await e.body?.cancel(),new Er("server responded with an error in the response body",{cause:n,response:e})):re(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,Ar,e)}}function Yo(e){if(!ca.has(e))throw ge('"options.DPoP" is not a valid DPoPHandle',
Be)}function Zo(e){return e.headers.get("content-type")?.split(";")[0]}async function Xo(e,t,r,n,o,a,i){return await r(e,t,o,a),a.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(i?.[lt]||fetch)(n.href,{body:o,headers:Object.fromEntries(a.entries()),method:"POST",redirect:"manual",signal:ps(n,i?.signal)})}
async function Qo(e,t,r,n,o,a){const i=No(e,"token_endpoint",t.use_mtls_endpoint_aliases,a?.[Et]!==!0);o.set("grant_type",n);const c=fs(a?.headers);c.set("accep\
t","application/json"),a?.DPoP!==void 0&&(Yo(a.DPoP),await a.DPoP.addProof(i,c,"POST"));const l=await Xo(e,t,r,i,o,c,a);return a?.DPoP?.cacheNonce(l,i),l}async function ea(e,t,r,n,o){
vs(e),ys(t),De(n,'"refreshToken"');const a=new URLSearchParams(o?.additionalParameters);return a.set("refresh_token",n),Qo(e,t,r,"refresh_token",a,o)}var Ss=new WeakMap,
ta=new WeakMap;function ra(e){if(!e.id_token)return;const t=Ss.get(e);if(!t)throw ge('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Be);return t}async function na(e,t,r,n,o,a){if(vs(e),ys(t),!St(r,Response))throw ge('"response" must be an instance of Response',Me);await Jo(r,200,"Token\
 Endpoint"),Or(r);const i=await Is(r);if(De(i.access_token,'"response" body "access_token" property',le,{body:i}),De(i.token_type,'"response" body "token_type" \
property',le,{body:i}),i.token_type=i.token_type.toLowerCase(),i.expires_in!==void 0){let c=typeof i.expires_in!="number"?parseFloat(i.expires_in):i.expires_in;
wr(c,!0,'"response" body "expires_in" property',le,{body:i}),i.expires_in=c}if(i.refresh_token!==void 0&&De(i.refresh_token,'"response" body "refresh_token" pro\
perty',le,{body:i}),i.scope!==void 0&&typeof i.scope!="string")throw re('"response" body "scope" property must be a string',le,{body:i});if(i.id_token!==void 0){
De(i.id_token,'"response" body "id_token" property',le,{body:i});const c=[];t.require_auth_time===!0&&c.push("auth_time"),t.default_max_age!==void 0&&(wr(t.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),n?.length&&c.push(...n);const{claims:l,jwt:u}=await da(e,t,i.id_token,c,o);fa(t,l),ha(l),ta.set(r,u),Ss.set(
i,l)}if(a?.[i.token_type]!==void 0)a[i.token_type](r,i);else if(i.token_type!=="dpop"&&i.token_type!=="bearer")throw new _t("unsupported `token_type` value",{cause:{
body:i}});return i}function sa(e){let t;if(t=zo(e))throw new _r("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:t,response:e})}async function ia(e,t,r,n){
return na(e,t,r,void 0,n?.[us],n?.recognizedTokenTypes)}function oa(e,t){if(Array.isArray(t.claims.aud)){if(!t.claims.aud.includes(e))throw re('unexpected JWT "\
aud" (audience) claim value',tt,{expected:e,claims:t.claims,claim:"aud"})}else if(t.claims.aud!==e)throw re('unexpected JWT "aud" (audience) claim value',tt,{expected:e,
claims:t.claims,claim:"aud"});return t}function aa(e,t){const r=e[Cs]?.(t)??e.issuer;if(t.claims.iss!==r)throw re('unexpected JWT "iss" (issuer) claim value',tt,
{expected:r,claims:t.claims,claim:"iss"});return t}var ca=new WeakSet,Es={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function ua(e,t){for(const r of e)if(t.claims[r]===void 0)throw re(`JWT "${r}" (${Es[r]}) claim missing`,le,{claims:t.claims});return t}function la(e,t){
if(typeof t.claims[e]!="string")throw re(`unexpected JWT "${e}" (${Es[e]}) claim type`,le,{claims:t.claims});return t}function da(e,t,r,n,o){return ba(r,wa.bind(
void 0,t.id_token_signed_response_alg,e.id_token_signing_alg_values_supported,"RS256"),xo(t),Po(t),o).then(ua.bind(void 0,["aud","exp","iat","iss","sub",...n])).
then(aa.bind(void 0,e)).then(oa.bind(void 0,t.client_id)).then(la.bind(void 0,"sub"))}function ha(e){e.auth_time!==void 0&&wr(e.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',le,{claims:e})}function fa(e,t){if(Array.isArray(t.aud)&&t.aud.length!==1){if(t.azp===void 0)throw re('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',tt,{claims:t,claim:"aud"});if(t.azp!==e.client_id)throw re('unexpected ID Token "azp" (authorized party) claim value',
tt,{expected:e.client_id,claims:t,claim:"azp"})}}var pa="OAUTH_WWW_AUTHENTICATE_CHALLENGE",ma="OAUTH_RESPONSE_BODY_ERROR",kr="OAUTH_UNSUPPORTED_OPERATION",ga="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",It="OAUTH_PARSE_ERROR",le="OAUTH_INVALID_RESPONSE",_s="OAUTH_RESPONSE_IS_NOT_JSON",Ar="OAUTH_RESPONSE_IS_NOT_CONFORM",ks="OAU\
TH_HTTP_REQUEST_FORBIDDEN",As="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",Ir="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",tt="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Cr="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",va="OAUTH_MISSING_SERVER_METADATA",ya="OAUTH_INVALID_SERVER_METADATA";function Or(e){if(e.bodyUsed)throw ge('"response" body has been \
used already',Be)}async function ba(e,t,r,n,o){let{0:a,1:i,length:c}=e.split(".");if(c===5)if(o!==void 0)e=await o(e),{0:a,1:i,length:c}=e.split(".");else throw new _t(
"JWE decryption is not configured",{cause:e});if(c!==3)throw re("Invalid JWT",le,e);let l;try{l=JSON.parse(ls(ds(a)))}catch(m){throw re("failed to parse JWT Hea\
der body as base64url encoded JSON",It,m)}if(!kt(l))throw re("JWT Header must be a top level object",le,e);if(t(l),l.crit!==void 0)throw new _t('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:l}});let u;try{u=JSON.parse(ls(ds(i)))}catch(m){throw re("failed to parse JWT Payload body as base64url\
 encoded JSON",It,m)}if(!kt(u))throw re("JWT Payload must be a top level object",le,e);const d=Bo()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw re('une\
xpected JWT "exp" (expiration time) claim type',le,{claims:u});if(u.exp<=d-n)throw re('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',Ir,{claims:u,now:d,tolerance:n,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw re('unexpected JWT "iat" (issued at) claim type',le,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw re('unexpected JWT "iss" (issuer) claim type',le,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw re('unexpected JWT "nbf" (not before) claim type',le,{claims:u});if(u.nbf>d+n)throw re('unexpected JWT "nbf" (not before) claim value',Ir,{claims:u,
now:d,tolerance:n,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw re('unexpected JWT "aud" (audience) claim type',le,{claims:u});
return{header:l,claims:u,jwt:e}}function wa(e,t,r,n){if(e!==void 0){if(typeof e=="string"?n.alg!==e:!e.includes(n.alg))throw re('unexpected JWT "alg" header par\
ameter',le,{header:n,expected:e,reason:"client configuration"});return}if(Array.isArray(t)){if(!t.includes(n.alg))throw re('unexpected JWT "alg" header paramete\
r',le,{header:n,expected:t,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?n.alg!==r:typeof r=="function"?!r(n.alg):!r.includes(
n.alg))throw re('unexpected JWT "alg" header parameter',le,{header:n,expected:r,reason:"default value"});return}throw re('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:e,issuer:t,fallback:r})}async function Is(e,t=gs){let r;try{r=await e.json()}catch(n){throw t(e),re('\
failed to parse "response" body as JSON',It,n)}if(!kt(r))throw re('"response" body must be a top level object',le,{body:r});return r}var Tr=Symbol(),Cs=Symbol(),
Ct,Os;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(Os="openid-client/v6.8.9",Ct={"user-agent":Os});var Le=e=>Rr.get(e),Rr;function Sa(e){
if(e!==void 0)return bs(e);const t=new WeakMap;return(r,n,o,a)=>{let i;return(i=t.get(n))||(Ea(n.client_secret,'"metadata.client_secret"'),i=bs(n.client_secret),
t.set(n,i)),i(r,n,o,a)}}function Ea(e,t){if(typeof e!="string")throw Ze(`${t} must be a string`,Ot);if(e.length===0)throw Ze(`${t} must not be empty`,xr)}function _a(){
return Mo()}var rt=lt,xr="ERR_INVALID_ARG_VALUE",Ot="ERR_INVALID_ARG_TYPE";function Ze(e,t,r){const n=new TypeError(e,{cause:r});return Object.assign(n,{code:t}),
n}var Tt=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,this.code=t?.code,Error.captureStackTrace?.(this,this.constructor)}},
el=new TextDecoder;function Ie(e,t,r){return new Tt(e,{cause:t,code:r})}function Pr(e){if(e instanceof TypeError||e instanceof Tt||e instanceof Er||e instanceof
Do||e instanceof _r)throw e;if(e instanceof hs)switch(e.code){case ks:throw Ie("only requests to HTTPS are allowed",e,e.code);case As:throw Ie("only requests to\
 HTTP or HTTPS are allowed",e,e.code);case Ar:throw Ie("unexpected HTTP response status code",e.cause,e.code);case _s:throw Ie("unexpected response content-type",
e.cause,e.code);case It:throw Ie("parsing error occured",e,e.code);case le:throw Ie("invalid response encountered",e,e.code);case tt:throw Ie("unexpected JWT cl\
aim value encountered",e,e.code);case Cr:throw Ie("unexpected JSON attribute value encountered",e,e.code);case Ir:throw Ie("JWT timestamp claim value failed val\
idation",e,e.code);default:throw Ie(e.message,e,e.code)}if(e instanceof _t)throw Ie("unsupported operation",e,e.code);if(e instanceof DOMException)switch(e.name){case"\
OperationError":throw Ie("runtime operation error",e,kr);case"NotSupportedError":throw Ie("runtime unsupported operation",e,kr);case"TimeoutError":throw Ie("ope\
ration timed out",e,"OAUTH_TIMEOUT");case"AbortError":throw Ie("operation aborted",e,"OAUTH_ABORT")}throw new Tt("something went wrong",{cause:e})}function ka(e,t,r){
return e.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(t[Ts]=!0,!0):!1}function Aa(e,t){return!!(e.hostname.endsWith(".b2\
clogin.com")&&(!t?.algorithm||t.algorithm==="oidc"))}async function Ia(e,t,r,n,o){const a=await Ca(e,o),i=new Rt(a,t,r,n);let c=Le(i);if(o?.[rt]&&(c.fetch=o[rt]),
o?.timeout!==void 0&&(c.timeout=o.timeout),o?.execute)for(const l of o.execute)l(i);return i}async function Ca(e,t){if(!(e instanceof URL))throw Ze('"server" mu\
st be an instance of URL',Ot);const r=!e.href.includes("/.well-known/"),n=t?.timeout??30,o=AbortSignal.timeout(n*1e3),a=await(r?Co(e,{algorithm:t?.algorithm,[lt]:t?.[rt],
[Et]:t?.execute?.includes(Rs),signal:o,headers:new Headers(Ct)}):(t?.[rt]||fetch)((Sr(e,!t?.execute?.includes(Rs)),e.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...Ct}).entries()),body:void 0,method:"GET",redirect:"manual",signal:o})).then(i=>Oo(Tr,i)).catch(Pr);return r&&new URL(a.issuer).href!==
e.href&&(ka(e,a,t)||Aa(e,t)||(()=>{throw new Tt("discovered metadata issuer does not match the expected issuer",{code:Cr,cause:{expected:e.href,body:a,attribute:"\
issuer"}})})()),a}function Oa(e){return{supportsPKCE:{__proto__:null,value(t="S256"){return e.code_challenge_methods_supported?.includes(t)===!0}}}}function Ta(e){
Object.defineProperties(e,Oa(e))}var Ts=Symbol(),Rt=class{constructor(e,t,r,n){if(typeof t!="string"||!t.length)throw Ze('"clientId" must be a non-empty string',
Ot);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&t!==r.client_id)throw Ze('"clientId" and "metadata.client_id" must be the same',xr);const o={
...structuredClone(r),client_id:t};o[gr]=r?.[gr]??0,o[vr]=r?.[vr]??30;let a;n?a=n:typeof o.client_secret=="string"&&o.client_secret.length?a=Sa(o.client_secret):
a=_a();let i=Object.freeze(o);const c=structuredClone(e);Ts in e&&(c[Cs]=({claims:{tid:u}})=>e.issuer.replace("{tenantid}",u));let l=Object.freeze(c);Rr||=new WeakMap,
Rr.set(this,{__proto__:null,as:l,c:i,auth:a,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const e=structuredClone(Le(this).as);return Ta(e),e}clientMetadata(){
return structuredClone(Le(this).c)}get timeout(){return Le(this).timeout}set timeout(e){Le(this).timeout=e}get[rt](){return Le(this).fetch}set[rt](e){Le(this).fetch=
e}};Object.freeze(Rt.prototype);function Ra(e){let t;return e.expires_in!==void 0&&(t=Date.now()+e.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(t){const r=Date.
now();return t>r?Math.floor((t-r)/1e3):0}}},claims:{__proto__:null,value(){return ra(e)}}}}function xa(e){Object.defineProperties(e,Ra(e))}function Rs(e){Le(e).
tlsOnly=!1}async function xs(e,t,r,n){Pa(e),r=new URLSearchParams(r);const{as:o,c:a,auth:i,fetch:c,tlsOnly:l,nonRepudiation:u,timeout:d,decrypt:m}=Le(e),f=await ea(
o,a,i,t,{[lt]:c,[Et]:!l,additionalParameters:r,DPoP:n?.DPoP,headers:new Headers(Ct),signal:Ba(d)}).catch(Pr),h=ia(o,a,f,{[us]:m});let y;try{y=await h}catch(g){if(Ma(
g,n))return xs(e,t,r,{...n,flag:Ps});Pr(g)}return y.id_token&&await u?.(f),xa(y),y}function Pa(e){if(!(e instanceof Rt))throw Ze('"config" must be an instance o\
f Configuration',Ot);if(Object.getPrototypeOf(e)!==Rt.prototype)throw Ze("subclassing Configuration is not allowed",xr)}function Ba(e){return e?AbortSignal.timeout(
e*1e3):void 0}function Ma(e,t){return t?.DPoP&&t.flag!==Ps?Uo(e):!1}var Ps=Symbol(),Bs={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},Ms={parse:function(e,t){return $a(e,Bs,t)},stringify:function(e,t){return Na(e,Bs,t)}};function $a(e,t,r){var n;if(r===void 0&&(r={}),!t.codes){t.codes=
{};for(var o=0;o<t.chars.length;++o)t.codes[t.chars[o]]=o}if(!r.loose&&e.length*t.bits&7)throw new SyntaxError("Invalid padding");for(var a=e.length;e[a-1]==="=";)
if(--a,!r.loose&&!((e.length-a)*t.bits&7))throw new SyntaxError("Invalid padding");for(var i=new((n=r.out)!=null?n:Uint8Array)(a*t.bits/8|0),c=0,l=0,u=0,d=0;d<a;++d){
var m=t.codes[e[d]];if(m===void 0)throw new SyntaxError("Invalid character "+e[d]);l=l<<t.bits|m,c+=t.bits,c>=8&&(c-=8,i[u++]=255&l>>c)}if(c>=t.bits||255&l<<8-c)
throw new SyntaxError("Unexpected end of data");return i}function Na(e,t,r){r===void 0&&(r={});for(var n=r,o=n.pad,a=o===void 0?!0:o,i=(1<<t.bits)-1,c="",l=0,u=0,
d=0;d<e.length;++d)for(u=u<<8|255&e[d],l+=8;l>t.bits;)l-=t.bits,c+=t.chars[i&u>>l];if(l&&(c+=t.chars[i&u<<t.bits-l]),a)for(;c.length*t.bits&7;)c+="=";return c}var Ua=class{constructor(e){
this.config=e}async refresh(e){const t=await xs(this.config,e);return{id_token:t.id_token,refresh_token:t.refresh_token,expires_at:t.expiresIn()}}},Da=class qr{constructor(){
this.currentTokenExpiration=0}static decodeJWT(t){const r=t.split(".");if(r.length!==3)return null;const n=JSON.parse(new TextDecoder().decode(Ms.parse(r[0],{loose:!0}))),
o=JSON.parse(new TextDecoder().decode(Ms.parse(r[1],{loose:!0}))),a=r[2];return{header:n,payload:o,signature:a}}static expirationFromToken(t){const r=qr.decodeJWT(
t);return r?r.payload.exp:0}isAuthProvider(t){return t.authProvider?t.authProvider.name==="oidc":!1}async applyAuthentication(t,r,n){const o=await this.getToken(
t,n);o&&(r.headers.Authorization=`Bearer ${o}`)}async getToken(t,r){return!t.authProvider.config||(t.authProvider.config["client-secret"]||(t.authProvider.config["\
client-secret"]=""),!t.authProvider.config||!t.authProvider.config["id-token"])?null:this.refresh(t,r)}async refresh(t,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=qr.expirationFromToken(t.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!t.authProvider.config["client-\
id"]||!t.authProvider.config["refresh-token"]||!t.authProvider.config["idp-issuer-url"])return null;const n=await(r||await this.getClient(t)).refresh(t.authProvider.
config["refresh-token"]);t.authProvider.config["id-token"]=n.id_token,t.authProvider.config["refresh-token"]=n.refresh_token,this.currentTokenExpiration=n.expires_at}
return t.authProvider.config["id-token"]}async getClient(t){const r=await Ia(t.authProvider.config["idp-issuer-url"],t.authProvider.config["client-id"]);return new Ua(
r)}},La=(0,ee.f1)($i()),$s=(0,ee.f1)(Ni(),1),Fa=$s.default.HttpProxyAgent,ja=$s.default.HttpsProxyAgent,Br="/var/run/secrets/kubernetes.io/serviceaccount",Ha=Br+
"/ca.crt",Ns=Br+"/token",Va=Br+"/namespace";function Mr(e){try{return Re().accessSync(e),!0}catch{return!1}}var Us=class li{addAuthenticator(t){this.custom_authenticators.
push(t)}constructor(){this.authenticators=[new ao,new So,new bo,new wo,new Da],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(t){this.currentContext=
t}getContextObject(t){return this.contexts?Ur(this.contexts,t,"context"):null}getCurrentCluster(){const t=this.getCurrentContextObject();return t?this.getCluster(
t.cluster):null}getCluster(t){return Ur(this.clusters,t,"cluster")}getCurrentUser(){const t=this.getCurrentContextObject();return t?this.getUser(t.user):null}getUser(t){
return Ur(this.users,t,"user")}loadFromFile(t,r){const n=qe().dirname(t);this.loadFromString(Re().readFileSync(t).toString("utf-8"),r),this.makePathsAbsolute(n)}async applyToFetchOptions(t){
await this.applyToHTTPSOptions(t);const r=new qi;for(const[n,o]of Object.entries(t.headers||{}))Array.isArray(o)?o.forEach(a=>{r.append(n,a)}):(typeof o=="numbe\
r"||typeof o=="string")&&r.set(n,o.toString());return t.auth&&r.set("Authorization","Basic "+Buffer.from(t.auth).toString("base64")),{agent:t.agent,headers:r,method:t.
method,timeout:t.timeout}}async applyToHTTPSOptions(t){const r=this.getCurrentUser(),n=this.getCurrentCluster();await this.applyOptions(t),r&&r.username&&(t.auth=
`${r.username}:${r.password}`);const o={};o.ca=t.ca,o.cert=t.cert,o.key=t.key,o.pfx=t.pfx,o.passphrase=t.passphrase,t.rejectUnauthorized!==void 0&&(o.rejectUnauthorized=
t.rejectUnauthorized),o.timeout=t.timeout,o.servername=t.servername,o.ciphers=t.ciphers,o.honorCipherOrder=t.honorCipherOrder,o.ecdhCurve=t.ecdhCurve,o.clientCertEngine=
t.clientCertEngine,o.crl=t.crl,o.dhparam=t.dhparam,o.secureOptions=t.secureOptions,o.secureProtocol=t.secureProtocol,o.sessionIdContext=t.sessionIdContext,t.agent=
this.createAgent(n,o)}async applySecurityAuthentication(t){const r=this.getCurrentCluster(),n=this.getCurrentUser(),o={},a={};if(await this.applyOptions(a),r&&r.
skipTLSVerify&&(o.rejectUnauthorized=!1),r&&r.tlsServerName&&(o.servername=r.tlsServerName),n&&n.username){const c=Buffer.from(`${n.username}:${n.password}`).toString(
"base64");t.setHeaderParam("Authorization",`Basic ${c}`)}const i=a.headers||{};Object.entries(i).forEach(([c,l])=>{t.setHeaderParam(c,`${l}`)}),o.ca=a.ca,o.cert=
a.cert,o.key=a.key,o.pfx=a.pfx,o.passphrase=a.passphrase,a.rejectUnauthorized!==void 0&&(o.rejectUnauthorized=a.rejectUnauthorized),t.setAgent(this.createAgent(
r,o))}getName(){return"kubeconfig authentication"}loadFromString(t,r){const n=os.load(t);this.clusters=co(n.clusters,r),this.contexts=go(n.contexts,r),this.users=
ho(n.users,r),this.currentContext=n["current-context"]}loadFromOptions(t){this.clusters=t.clusters,this.contexts=t.contexts,this.users=t.users,this.currentContext=
t.currentContext}loadFromClusterAndUser(t,r){this.clusters=[t],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:t.name,user:r.name,name:this.
currentContext}]}loadFromCluster(t=""){const r=process.env.KUBERNETES_SERVICE_HOST,n=process.env.KUBERNETES_SERVICE_PORT,o="inCluster",a="inClusterUser",i="inCl\
usterContext";let c="https";(n==="80"||n==="8080"||n==="8001")&&(c="http");let l=r;r&&fi().isIPv6(r)&&(l=`[${r}]`),this.clusters=[{name:o,caFile:`${t}${Ha}`,server:`${c}\
://${l}:${n}`,skipTLSVerify:!1}],this.users=[{name:a,authProvider:{name:"tokenFile",config:{tokenFile:`${t}${Ns}`}}}];const u=`${t}${Va}`;let d;Mr(u)&&(d=Re().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:o,name:i,user:a,namespace:d}],this.currentContext=i}mergeConfig(t,r=!1){!r&&t.currentContext&&(this.currentContext=
t.currentContext),t.clusters.forEach(n=>{this.addCluster(n)}),t.users.forEach(n=>{this.addUser(n)}),t.contexts.forEach(n=>{this.addContext(n)})}addCluster(t){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,n)=>{if(r.name===t.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(t)}addUser(t){
this.users||(this.users=[]),this.users.forEach((r,n)=>{if(r.name===t.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(t)}addContext(t){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,n)=>{if(r.name===t.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(t)}loadFromDefault(t,r=!1,n=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const a=process.env.KUBECONFIG.split(qe().delimiter).filter(i=>i);this.loadFromFile(a[0],t);
for(let i=1;i<a.length;i++){const c=new li;c.loadFromFile(a[i],t),this.mergeConfig(c,r)}return}const o=Ka(n);if(o){const a=qe().join(o,".kube","config");if(Mr(a)){
this.loadFromFile(a,t);return}}if(n==="win32"){try{const a=Je().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(a.status===0&&a.stdout.length>0){const i=Je().
spawnSync("wsl.exe",["cat",a.stdout.toString("utf8")]);if(i.status===0){this.loadFromString(i.stdout.toString("utf8"),t);return}}}catch{}try{const a=Je().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(a.status===0){this.loadFromString(a.stdout.toString("utf8"),t);const i=Je().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
i.status===0&&this.makePathsAbsolute(i.stdout.toString("utf8"));return}}catch{}}if(Mr(Ns)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(t){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const n={default:this},
o=new cs(r.server,{}),a=cs({baseServer:o,authMethods:n});return new t(a)}makePathsAbsolute(t){this.clusters.forEach(r=>{r.caFile&&(r.caFile=$r(t,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=$r(t,r.certFile)),r.keyFile&&(r.keyFile=$r(t,r.keyFile))})}exportConfig(){const t={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(uo),users:this.users.map(fo),contexts:this.contexts.map(vo),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(t)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(t,r){var n,o;let a;if(t&&t.proxyUrl)if(t.proxyUrl.startsWith("socks"))a=new La.SocksProxyAgent(t.proxyUrl,
r);else if(t.server.startsWith("https")){const i=r;i.proxy=t.proxyUrl,a=new ja(i)}else if(t.server.startsWith("http")){const i=r;i.proxy=t.proxyUrl,a=new Fa(i)}else
throw new Error("Unsupported proxy type");else if(!((n=t?.server)===null||n===void 0)&&n.startsWith("http:")&&t.skipTLSVerify)a=new(vt()).Agent(r);else{if(!((o=
t?.server)===null||o===void 0)&&o.startsWith("http:")&&!t.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");a=
new(Ht()).Agent(r)}return a}applyHTTPSOptions(t){var r;const n=this.getCurrentCluster(),o=this.getCurrentUser();if(!o)return;n!=null&&n.skipTLSVerify&&(t.rejectUnauthorized=
!1),n!=null&&n.tlsServerName&&(t.servername=n.tlsServerName);const a=n!=null?Nr(n.caFile,n.caData):null;a&&(t.ca=a);const i=Nr(o.certFile,o.certData);i&&(t.cert=
i);const c=Nr(o.keyFile,o.keyData);c&&(t.key=c),o.impersonateUser!=null&&((r=t.headers)!==null&&r!==void 0||(t.headers={}),t.headers["Impersonate-User"]=o.impersonateUser)}async applyAuthorizationHeader(t){
const r=this.getCurrentUser();if(!r)return;let n=this.authenticators.find(o=>o.isAuthProvider(r));n||(n=this.custom_authenticators.find(o=>o.isAuthProvider(r))),
t.headers||(t.headers={}),n&&await n.applyAuthentication(r,t),r.token&&(t.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(t){this.applyHTTPSOptions(
t),await this.applyAuthorizationHeader(t)}};function $r(e,t){return!e||qe().isAbsolute(t)?t:qe().join(e,t)}function Nr(e,t){return e?Re().readFileSync(e):t?Buffer.
from(t,"base64"):null}function Ds(e){return e.reduce((t,r)=>r&&!t.includes(r)?t.concat(r):t,[])}function Ka(e=process.platform){if(e!=="win32"){if(process.env.HOME)
try{return Re().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const t=process.env.HOMEDRIVE&&process.env.HOMEPATH?qe().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",n=process.env.USERPROFILE||"",o=Ds([r,t,n]),a=Ds([r,n,t]);for(const i of o)try{return Re().accessSync(qe().join(
i,".kube","config")),i}catch{}for(const i of a)try{return Re().accessSync(i,Re().constants.W_OK),i}catch{}for(const i of a)try{return Re().accessSync(i),i}catch{}
return a[0]||null}function Ur(e,t,r){if(!e)return null;for(const n of e)if(n.name===t)return n[r]?(n[r].name=t,n[r]):n;return null}var Ga="/var/run/secrets/kube\
rnetes.io/serviceaccount/token",Ls=4*1024*1024;function Fs(e,t){const r=Wa(e.kubeconfig,t);e.context!==void 0&&r.setCurrentContext(e.context);const n=r.getCurrentContext(),
o=n?r.getContexts().find(u=>u.name===n):void 0,a=r.getContexts().map(u=>u.name).join(", ")||"none";if(!o){const u=n?`The kubeconfig has no context "${n}"`:"The \
kubeconfig names no current context";throw new ae.zg("E_KUBECONFIG_CONTEXT",`${u}. Its contexts are: ${a}. Choose one with --context.`)}const i=r.getClusters().
find(u=>u.name===o.cluster);if(!i)throw new ae.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the cluster "${o.cluster}", which the kubeconfig does not define.`);
const c=i.proxyUrl??(0,ve.E)(new URL(i.server),t,"go"),l=i.server.startsWith("http:");r.clusters=[{...i,...c===void 0?{}:{proxyUrl:c},...l?{skipTLSVerify:!0}:{}}],
r.users=r.getUsers().filter(u=>u.name===o.user);for(const u of r.getUsers())Ya(u.exec,i.server);return{server:i.server.replace(/\/+$/,""),namespace:o.namespace,
context:n,config:r}}function Wa(e,t){const r=new Us,n=e===void 0?qa(t):e.split(at.delimiter).filter(Boolean);if(n.length===0)return Ja(r,t);const o=n.filter(c=>(0,Qe.
existsSync)(c)),[a,...i]=o;if(a===void 0)throw new ae.zg("E_KUBECONFIG_MISSING",`The kubeconfig ${n.join(", ")} does not exist. Give a file with --kubeconfig or\
 KUBECONFIG.`);js(r,a);for(const c of i){const l=new Us;js(l,c);for(const u of l.getClusters())r.getCluster(u.name)||r.addCluster(u);for(const u of l.getUsers())
r.getUser(u.name)||r.addUser(u);for(const u of l.getContexts())r.getContexts().some(d=>d.name===u.name)||r.addContext(u);r.getCurrentContext()||r.setCurrentContext(
l.getCurrentContext())}return r}function js(e,t){try{if((0,Qe.statSync)(t).size>Ls)throw new Error(`it is larger than ${Ls} bytes`);const r=(0,at.dirname)(t);e.
loadFromString(za((0,Qe.readFileSync)(t,"utf8"),r)),e.makePathsAbsolute(r),e.users=e.getUsers().map(n=>n.token===void 0?n:{...n,token:n.token.trim()})}catch(r){
const n=r instanceof Error?r.message.split(`
`)[0]??"":String(r);throw new ae.zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${t} cannot be read: ${n}. Check that it is the YAML that kubectl uses.`,{cause:r})}}var za=(e,t)=>e.
replace(/(^|[\s{,])tokenFile:[ \t]*(["']?)([^"',}\n]+)\2/g,(r,n,o,a)=>`${n}token-file: ${JSON.stringify((0,at.resolve)(t,a.trim()))}`),qa=e=>[(0,at.join)(e.HOME??
(0,Xr.homedir)(),".kube","config")].filter(t=>(0,Qe.existsSync)(t));function Ja(e,t){if(!t.KUBERNETES_SERVICE_HOST||!(0,Qe.existsSync)(Ga))throw new ae.zg("E_KU\
BECONFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kub\
econfig.");return e.loadFromCluster(),e}function Ya(e,t){if(!(0,x.Gv)(e))return;const n={apiVersion:e.apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCr\
edential",spec:{interactive:!1,cluster:{server:t}}},o=Array.isArray(e.env)?e.env:[];Object.assign(e,{env:[...o,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(
n)}]})}var Za=32*1024*1024,Xa=3e4,Qa=class{constructor(e,t){this.inputs=e,this.env=t;const r=Fs(e,t);this.server=r.server,this.namespace=r.namespace,this.config=
r.config}inputs;env;server;namespace;config;agents=new Set;prepared;isClosed=!1;async exchange(e,t){const r=await this.open(e,t),n=[];let o=0,a=!1;const i=e.maxBytes??
Za;for await(const c of r)if(Buffer.isBuffer(c)&&(n.push(c.subarray(0,i-o)),o+=c.length,o>i)){a=!0;break}return{status:r.statusCode??0,body:Buffer.concat(n).toString(
"utf8"),retryAfterMs:(0,je.mu)(r.headers["retry-after"],Date.now()),cut:a}}async open(e,t){t.throwIfAborted();const r=this.prepared??=this.prepare(),n=await this.
send(e,t,r);return n.statusCode!==401?n:(n.resume(),this.prepared===r&&(this.config=Fs(this.inputs,this.env).config,this.prepared=void 0),t.throwIfAborted(),this.
send(e,t,this.prepared??=this.prepare()))}openAhead(){const e=({agent:t})=>{t instanceof pn&&!this.isClosed&&t.openAhead(new URL(this.server))};(this.prepared??=
this.prepare()).then(e,()=>{})}close(){this.isClosed=!0;for(const e of this.agents)e.destroy()}async send(e,t,r){const n=await r;await e.assertMaySend?.(t),t.throwIfAborted();
const o=new URL(this.server+e.path);return new Promise((a,i)=>{const c=(o.protocol==="http:"?vt():Ht()).request(o,{...n,method:e.method,signal:t,headers:{...n.headers,
"user-agent":"mlflow-steps",accept:e.accept??"application/json",...e.body===void 0?{}:{"content-type":e.contentType??"application/json","content-length":Buffer.
byteLength(e.body)}}},a),l=e.idleMs??Xa;c.setTimeout(l,()=>c.destroy(new Error(`no answer for ${l/1e3} s`))),c.on("error",u=>i(t.aborted?(0,ae.uQ)(t.reason):u)),
c.end(e.body)})}async prepare(){const e={};try{await this.config.applyToHTTPSOptions(e)}catch(d){this.prepared=void 0;const m=(0,be.xS)(d instanceof Error?d.message:
String(d));throw new ae.zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${m||"the credential plug-in of the kubeconfig failed"}. Run the kubecon\
fig's login again, or check its files.`,{cause:d})}const t=this.config.getClusters().some(d=>d.proxyUrl!==void 0),{ca:r,cert:n,key:o,servername:a,rejectUnauthorized:i,
headers:c,auth:l}=e,u=t&&e.agent instanceof vt().Agent?e.agent:this.makeAgent({ca:r,cert:n,key:o},{servername:a,...i===void 0?{}:{rejectUnauthorized:i}});return this.
agents.add(u),{agent:u,...c?{headers:c}:{},...l?{auth:l}:{}}}makeAgent(e,t){const r={keepAlive:!0,maxSockets:16};return this.server.startsWith("http:")?new(vt()).
Agent(r):new pn({...r,...t,secureContext:(0,Zr.createSecureContext)(e)})}},ec=[[/Image/,/denied|unauthorized|authentication|forbidden/i,"give the pod's service \
account an imagePullSecret for that registry, or correct the image's name"],[/InvalidImageName/,/./,"correct the image's name in deploy.yaml or --image"],[/Image/,
/not found|unknown|does not exist/i,"push the image, or correct its name in deploy.yaml or --image"],[/Image/,/./,"see whether the nodes can reach the registry"],
[/ConfigError|FailedMount/,/./,"make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml"],[/OOMKilled/,/./,"give the co\
ntainer more memory (resources.limits.memory in deploy.yaml)"],[/Unschedulable/,/./,"make room on the nodes, or ask for less (resources.requests, nodeSelector a\
nd tolerations in deploy.yaml)"],[/FailedCreate/,/quota/,"raise the quota of the namespace, or ask for less in deploy.yaml"],[/FailedCreate/,/./,"change deploy.\
yaml so that admission accepts its pods"],[/ProgressDeadlineExceeded/,/./,"see the events above; where it is only slow, raise --timeout and progressDeadlineSeco\
nds in deploy.yaml"],[/OperatorSilent/,/./,"see whether Seldon's operator runs and what its log says (usually in the namespace seldon-system)"],[/OperatorReportsFailure/,
/./,"correct in deploy.yaml what the operator names; its log tells more"],[/Deleted|Superseded/,/./,"run this again once nobody else works on it"]];function tc({
ending:e,namespace:t,pod:r,container:n,cause:o}){if(e.state==="current")return;const{reason:a,message:i}=e.state==="failed"?e:{reason:"",message:""},c=n!==void 0&&
(n.state.kind==="terminated"||n.restarts>0);if(c&&n.isInit)return"see whether the storage initializer may read the model: its URI, and the Secret that --storage\
-secret or envSecretRefName names";const l=/ModuleNotFoundError: No module named '([\w.]+)'/.exec(o??"")?.[1];if(c&&l!==void 0)return`log the model with ${l} am\
ong its requirements or code paths, or serve it by an image that has it (--image)`;const u=n?.lastReason==="OOMKilled"?"OOMKilled":a,d=ec.find(([m,f])=>m.test(u)&&
f.test(i));return d?d[2]:c&&r!==void 0?`read the whole log: kubectl -n ${t} logs ${r} -c ${n.name}${n.restarts>0?" --previous":""}`:e.state==="timeout"?"give it\
 longer with --timeout where it is only slow":void 0}var rc=[500,20],nc=4*1024*1024,sc=64*1024;async function ic(e,t,r,n,o){const a=n.state.kind!=="terminated"&&
n.restarts>0;for(const i of[a,!a]){const c=(await ac(e,oc(t,r,n,i),o))?.trimEnd()??"";if(c!=="")return{title:`log of ${r.name}, container ${n.name}${i?", its pr\
evious run":""}`,text:(0,be.YI)(c)}}}var oc=(e,t,{name:r},n)=>`${(0,Z.Ph)({resource:Z.Jw,namespace:e,name:t.name})}/log?${new URLSearchParams({container:r,...n?
{previous:"true"}:{}}).toString()}`;async function ac(e,t,r){let n;for(const o of rc)try{const a=await e.exchange({method:"GET",path:`${t}&tailLines=${o}`,accept:"\
*/*",maxBytes:nc},r);if(a.status!==200||(n=a.body.slice(-sc),!a.cut))return n}catch{return n}return n}var Hs=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,
cc=/Traceback \(most recent call last\):\s*$/,uc=/^[A-Za-z_][\w.]*(?:: .*)?$/,lc=/^The above exception was the direct cause of the following exception:/,dc=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i,
hc=500;function fc(e){const t=e.split(`
`).map(i=>i.trimEnd()),r=pc(t);let n=r.findLastIndex(({cause:i})=>!Hs.test(i));for(;n>0&&r[n]?.isRaisedFromPrevious;)n-=1;const o=t.filter(i=>i.trim()!=="");return(r[n]?.
cause??o.findLast(i=>dc.test(i)&&!Hs.test(i))??o.at(-1))?.trim().slice(0,hc)}function pc(e){const t=[];let r=!1;for(let n=0;n<e.length;n+=1){const o=e[n]??"";if(lc.
test(o)&&(r=!0),!cc.test(o))continue;const a=e.slice(n+1).find(i=>i!==""&&!/^\s/.test(i));a!==void 0&&uc.test(a)&&t.push({cause:a,isRaisedFromPrevious:r}),r=!1}
return t}var mc=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;function gc(e,t){if(e.isDeleting)
return;const r=e.containers.flatMap(a=>vc(a)??[]),n=r.find(({certainty:a})=>a==="certain")??r[0];if(n)return n;if(e.phase==="Failed")return{certainty:"likely",reason:e.
reason||"PodFailed",message:e.message||"the pod has failed"};if(t!==void 0&&e.containers.some(({state:a})=>a.kind==="waiting"))return{certainty:"likely",reason:"\
FailedMount",message:t};const o=e.conditions.find(({type:a,status:i,reason:c})=>a==="PodScheduled"&&i==="False"&&c==="Unschedulable");return o&&{certainty:"like\
ly",reason:"Unschedulable",message:o.message}}function vc(e){const{name:t,state:r,restarts:n}=e,o=`${e.isInit?"init container":"container"} ${t}`;if(r.kind==="r\
unning")return;if(r.kind==="terminated"){if(e.isInit&&r.exitCode===0)return;const l=`${o} ended with exit code ${r.exitCode}`;return{certainty:"likely",reason:r.
reason||"Terminated",message:l,restarts:n,container:t}}const{reason:a,message:i}=r,c=i?`: ${i}`:"";switch(a){case"InvalidImageName":return{certainty:"certain",reason:a,
message:`${o}: the image name is invalid${c}`,container:t};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":return{certainty:a==="ErrImageNever\
Pull"||mc.test(i)?"certain":"likely",reason:a,message:`${o} cannot pull ${e.image||"its image"}${c}`,container:t};case"CrashLoopBackOff":{const l=e.lastExitCode===
void 0?"":`, last with exit code ${e.lastExitCode}`;return{certainty:"likely",reason:a,message:`${o} keeps crashing${l} (${n} restarts)`,restarts:n,container:t}}case"\
CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.test(i)?void 0:{certainty:"likely",reason:a,message:`${o}\
 cannot start${c}`,container:t};default:return}}function yc(e){const t=e.containers.find(({isInit:r,state:n})=>r&&!(n.kind==="terminated"&&n.exitCode===0))??e.containers.
find(({isInit:r,ready:n})=>!r&&!n);return t?`pod ${e.name}: ${Vs(t)}`:e.containers.length===0?`pod ${e.name} is ${e.phase||"new"}`:`pod ${e.name} is not ready`}
function Vs({name:e,isInit:t,state:r,ready:n,restarts:o}){const a=r.kind==="running"?t?"is running":n?"is ready":"is running and not ready yet":r.kind==="waitin\
g"?`waits (${r.reason||"starting"})`:t&&r.exitCode===0?"is done":`ended with exit code ${r.exitCode}`;return`${t?"init container":"container"} ${e} ${a}${o>0?`,\
 ${o} restarts`:""}`}var bc=e=>Ks(e).join(`
`),Ks=({text:e,below:t=[]})=>[(0,be.xS)(e),...t.flatMap((r,n)=>wc(r,n===t.length-1))];function wc(e,t){const[r="",...n]=Ks(e);return[`${t?"\u2514\u2500":"\u251C\u2500"}\
 ${r}`,...n.map(o=>`${t?" ":"\u2502"}  ${o}`)]}var $e=e=>(0,x.$6)(e,"metadata","name")??"",ye=e=>(0,x.$6)(e,"metadata","uid")??"",Sc=e=>(0,x.tk)(e,"metadata","g\
eneration")??0,nt=e=>(0,x.fK)(e,"metadata","deletionTimestamp")!==void 0,Dr=e=>(0,x.yR)(e,"metadata","ownerReferences").flatMap(t=>(0,x.$6)(t,"uid")??[]),Ne=(e,t)=>Dr(
e).includes(t),Gs=e=>(0,x.$6)(e,"metadata","annotations","deployment.kubernetes.io/revision"),Ws=e=>xt(e).some(({type:t,status:r})=>t==="Ready"&&r==="True"),xt=e=>(0,x.
yR)(e,"status","conditions").map(t=>({type:(0,x.$6)(t,"type")??"",status:(0,x.$6)(t,"status")??"",reason:(0,x.$6)(t,"reason")??"",message:(0,x.$6)(t,"message")??
""})),zs=e=>({name:$e(e),uid:ye(e),generation:Sc(e),observedGeneration:(0,x.tk)(e,"status","observedGeneration")??0,revision:Gs(e),replicas:(0,x.tk)(e,"spec","r\
eplicas")??1,updatedReplicas:(0,x.tk)(e,"status","updatedReplicas")??0,totalReplicas:(0,x.tk)(e,"status","replicas")??0,availableReplicas:(0,x.tk)(e,"status","a\
vailableReplicas")??0,maxUnavailable:Ec(e),conditions:xt(e)});function Ec(e){const t=(0,x.tk)(e,"spec","replicas")??1,r=(0,x.fK)(e,"spec","strategy","rollingUpd\
ate","maxUnavailable")??"25%";return typeof r=="number"?r:typeof r=="string"?Math.floor((Number.parseInt(r,10)||0)*t/100):0}var qs=e=>({name:$e(e),uid:ye(e),revision:Gs(
e),conditions:xt(e)}),Pt=e=>({name:$e(e),uid:ye(e),phase:(0,x.$6)(e,"status","phase")??"",reason:(0,x.$6)(e,"status","reason")??"",message:(0,x.$6)(e,"status","\
message")??"",isDeleting:nt(e),isReady:Ws(e),conditions:xt(e),containers:[...(0,x.yR)(e,"status","initContainerStatuses").map(t=>Js(t,!0)),...(0,x.yR)(e,"status",
"containerStatuses").map(t=>Js(t,!1))]});function Js(e,t){return{name:(0,x.$6)(e,"name")??"",isInit:t,ready:(0,x.fK)(e,"ready")===!0,restarts:(0,x.tk)(e,"restar\
tCount")??0,image:(0,x.$6)(e,"image")??"",state:_c((0,x.fK)(e,"state")),lastExitCode:(0,x.tk)(e,"lastState","terminated","exitCode"),lastReason:(0,x.$6)(e,"last\
State","terminated","reason")}}function _c(e){const t=n=>(0,x.$6)(e,n,"reason")??"",r=n=>(0,x.$6)(e,n,"message")??"";return(0,x.fK)(e,"running")!==void 0?{kind:"\
running"}:(0,x.fK)(e,"terminated")!==void 0?{kind:"terminated",reason:t("terminated"),message:r("terminated"),exitCode:(0,x.tk)(e,"terminated","exitCode")??0}:{
kind:"waiting",reason:t("waiting"),message:r("waiting")}}var Lr=5;function kc(e,t){const r=t.deployments.filter(n=>Ne(n,e.uid));return bc({text:Ac(e,t.owner),below:r.
map(n=>Ic(e,n,t))})}function Ac(e,t){const{resource:{kind:r},name:n}=e.owner,o=t&&e.readStatus(t),a=o?nt(t)?"is being deleted":o.state==="ready"?"ready":[o.state===
"failed"?"failed":"not ready",o.description].filter(Boolean).join(": "):"does not exist";return`${r} ${n}: ${a}`}function Ic(e,t,r){const{uid:n,revision:o,availableReplicas:a,
replicas:i,updatedReplicas:c,conditions:l}=zs(t),u=nt(t)?", is being deleted":e.readPodMarker(t)===e.marker?"":", of an earlier version",d=l.find(m=>m.type==="P\
rogressing"&&m.status==="False");return{text:`Deployment ${$e(t)}: ${a} of ${i} available, ${c} of the current template${u}${d?`, ${d.reason}: ${d.message}`:""}`,
below:r.replicaSets.filter(m=>Ne(m,n)).flatMap(m=>Cc(m,o,r.pods))}}function Cc(e,t,r){const n=qs(e),o=r.filter(l=>Ne(l,ye(e))).map(Pt),a=n.conditions.find(l=>l.
type==="ReplicaFailure"&&l.status==="True");if(o.length===0&&!a)return[];const i=`ReplicaSet ${n.name}: ${o.length===1?"1 pod":`${o.length} pods`}${n.revision===
t?"":" of an earlier template"}${a?`, ${a.reason}: ${a.message}`:""}`,c=o.length>Lr?[{text:`${o.length-Lr} more pods`}]:[];return[{text:i,below:[...o.slice(0,Lr).
map(Oc),...c]}]}function Oc({name:e,phase:t,isReady:r,isDeleting:n,reason:o,message:a,conditions:i,containers:c}){const l=i.find(m=>m.type==="PodScheduled"&&m.status===
"False"),u=[o,a,l?.message].filter(Boolean).join(": "),d=`Pod ${e}: ${n?"ends":r?"ready":t||"new"}${u?`, ${u}`:""}`;return r?{text:d}:{text:d,below:c.map(m=>({text:Vs(
m)}))}}function Ys(e,{deployments:t,replicaSets:r,pods:n}){const o=new Set([e.uid]);for(const a of[...t,...r,...n])[...o].some(i=>Ne(a,i))&&o.add(ye(a));return o}
function Tc(e,t){const r=Ys(e,t),n=t.pods.filter(a=>r.has(ye(a))),o=n.filter(a=>(0,x.$6)(a,"metadata","annotations",e.markerAnnotation)===e.marker);return(o.length>
0?o:n).map(Pt)}function Rc(e,t){const r=e.flatMap(n=>xc(n,t));return r.find(({certainty:n})=>n==="certain")??r[0]}function xc({deployment:e,replicaSet:t,pods:r},n){
if(!e||e.generation>e.observedGeneration)return[];const o=r.filter(({phase:c})=>c!=="Failed"||e.availableReplicas<e.replicas).flatMap(c=>{const l=gc(c,$c(c.uid,
n.events));return l?[{...l,state:"failed",object:`Pod/${c.name}`,pod:c.name}]:[]}),a=t&&Mc(e,t,r.some(({isDeleting:c})=>c)),i=e.conditions.find(({type:c,status:l})=>c===
"Progressing"&&l==="False");return[...o,...a?[a]:[],...i&&Pc(i.message,t)?[{state:"failed",certainty:"certain",reason:i.reason,message:i.message,object:`Deploym\
ent/${e.name}`}]:[]]}var Pc=(e,t)=>!e.includes('ReplicaSet "')||e.includes(`"${t?.name??""}"`),Bc=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage/;
function Mc(e,t,r){const n=t.conditions.find(({type:i,status:c})=>i==="ReplicaFailure"&&c==="True");if(!n)return;const o=r||e.totalReplicas>e.updatedReplicas&&e.
availableReplicas>e.replicas-e.maxUnavailable;return{state:"failed",certainty:Bc.test(n.message)&&!(o&&n.message.includes("exceeded quota"))?"certain":"likely",
reason:n.reason||"FailedCreate",message:n.message,object:`ReplicaSet/${t.name}`}}var $c=(e,t)=>t.filter(r=>(0,x.$6)(r,"involvedObject","uid")===e&&(0,x.$6)(r,"r\
eason")==="FailedMount").map(r=>(0,x.$6)(r,"message")??"").findLast(r=>/ not found/.test(r)),Zs="kubernetes.io/service-name",Nc=(e,t,r)=>Uc(t,r)??Dc(e,t,r)??Fc(
e,t,r);function Uc(e,{unsteadyPods:t}){for(const{expected:{title:r},deployment:n,pods:o}of e){if(!n)continue;const{name:a,replicas:i,updatedReplicas:c,totalReplicas:l,
availableReplicas:u}=n;if(n.generation>n.observedGeneration)return`${r}: Deployment ${a} to be observed`;const d=o.filter(h=>!h.isDeleting&&h.phase!=="Failed"&&
!h.isReady),m=d[0]?` (${yc(d[0])})`:"";if(c<i)return`${r}: ${c} of ${i} new pods made${m}`;if(d.length>0)return`${r}: ${o.length-d.length} of ${i} new pods read\
y${m}`;if(u<c)return`${r}: ${u} of ${i} pods available`;if(l>c)return`${r}: ${l-c} old pods to end`;if(c!==i||u!==i)return`${r}: ${c-i} pods too many to end`;const f=o.
find(({uid:h})=>t?.has(h));if(f)return`${r}: pod ${f.name} to stay ready (it was ready, and then it was not)`}}function Dc(e,t,r){const n=new Set(t.map(({deployment:a})=>a?.
uid)),o=r.deployments.find(a=>Ne(a,e.uid)&&!n.has(ye(a)));return o?`the earlier Deployment ${$e(o)} to be removed`:Lc(t,r)}function Lc(e,{pods:t,formerReplicaSets:r}){
if(!r)return;const n=new Set(e.map(({replicaSet:a})=>a?.uid)),o=t.filter(a=>Dr(a).some(i=>r.has(i)&&!n.has(i))).map(Pt).find(({isDeleting:a,phase:i})=>!a&&i!=="\
Failed"&&i!=="Succeeded");return o&&`the earlier pod ${o.name} to be told to end`}function Fc({services:e},t,{endpointSlices:r}){const n=new Set(t.flatMap(({pods:a})=>a.
map(({uid:i})=>i))),o=t.some(({deployment:a})=>a?.replicas===0);for(const{name:a,isRequired:i}of e){const c=r.filter(u=>(0,x.$6)(u,"metadata","labels",Zs)===a).
flatMap(u=>(0,x.yR)(u,"endpoints")).filter(u=>(0,x.fK)(u,"conditions","ready")!==!1).map(u=>({uid:(0,x.$6)(u,"targetRef","uid")??"",pod:(0,x.$6)(u,"targetRef","\
name")??"of unknown name"})),l=c.find(({uid:u})=>!n.has(u));if(l)return`Service ${a} to send nothing more to the earlier pod ${l.pod}`;if(i&&!o&&c.length===0)return`\
Service ${a} to lead to the new pods`}}function jc(e,t){const r=t.deployments.filter(l=>Ne(l,e.uid)&&!nt(l)),n=e.workloads.map(l=>({workload:l,object:r.find(u=>Vc(
$e(u),l,e)&&Kc(u,l,e))})),o=new Set(n.map(({object:l})=>l)),a=r.filter(l=>!o.has(l)&&e.readPodMarker(l)===e.marker),i=n.map(({workload:l,object:u})=>({workload:l,
object:u??(l.isMarked?a.shift():void 0)})),c=a.map(l=>({workload:{title:`Deployment ${$e(l)}`,names:[$e(l)],prefixes:[],isMarked:!0,replicas:void 0},object:l}));
return[...i,...c].map(({workload:l,object:u})=>Hc(l,u,t))}function Hc(e,t,r){const n=t&&zs(t),o=n&&r.replicaSets.filter(i=>Ne(i,n.uid)).map(qs).find(({revision:i})=>i!==
void 0&&i===n.revision),a=o?r.pods.filter(i=>Ne(i,o.uid)).map(Pt):[];return{expected:e,deployment:n,replicaSet:o,pods:a}}function Vc(e,t,r){if(t.names.includes(
e))return!0;const n=Xs(e,t);return n>0&&r.workloads.every(o=>o===t||Xs(e,o)<n)}var Xs=(e,{prefixes:t})=>Math.max(0,...t.filter(r=>e.startsWith(r)).map(({length:r})=>r));
function Kc(e,t,r){const n=r.readPodMarker(e);if(n!==void 0)return n===r.marker;if(!t.isMarked)return!0;const o=(0,x.yR)(e,"spec","template","spec","initContain\
ers").flatMap(a=>(0,x.i1)(a,"args"));return r.modelPlaces.some(a=>o.includes(a))}var Qs=({reason:e})=>e==="Deleted"||e==="Superseded";function ei(e,t){const{owner:r}=t,
n=`${e.owner.resource.kind}/${e.owner.name}`,o=(u,d,m)=>({state:"failed",certainty:"likely",reason:u,message:d,object:n,...m===void 0?{}:{waitingFor:m}});if(!r||
ye(r)!==e.uid||nt(r))return{state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",object:n};if(e.readMarker(r)!==
e.marker)return{state:"failed",certainty:"certain",reason:"Superseded",message:"somebody else applied another manifest meanwhile",object:n};const a=jc(e,t),i=Rc(
a,t);if(i)return i;const c=e.readStatus(r);if(c.state==="failed")return o("OperatorReportsFailure",c.description||"the operator reports Failed");for(const{expected:{
title:u,replicas:d},deployment:m}of a){if(!m)return o("OperatorSilent",`no Deployment of the new version for ${u}: the operator has not reacted. Is it running?`,
`the operator to make the Deployment of ${u}`);if(d!==void 0&&m.replicas!==d){const f=`${u}: Deployment ${m.name} to be scaled from ${m.replicas} to ${d}`;return o(
"OperatorSilent",`it still waits for ${f}. Is the operator running?`,f)}}const l=Nc(e,a,t);if(l!==void 0)return{state:"progressing",waitingFor:l};if(c.state!=="\
ready"&&a.every(({deployment:u})=>u?.replicas!==0)){const u=c.description?` (${c.description})`:"";return o("OperatorSilent",`all pods of the new version are re\
ady, but the operator does not say that it is${u}. Is it running?`,`${n} to become ready${u}`)}return{state:"current"}}var Gc=8e3,Wc=15,zc=600,qc=12;async function Jc(e,t,r,n,o){
const{namespace:a=""}=r.owner,i=ue=>e.list(ue,a,r.labelSelector).catch(()=>[]),[c,l,u,d]=await Promise.all([e.get(r.owner).catch(()=>{}),i(Z.bg),i(Z.SZ),i(Z.Jw)]),
m={owner:c,deployments:l,replicaSets:u,pods:d},f=n.state==="failed"&&Qs(n)?void 0:Yc(Tc(r,m),n),h=f&&Zc(f,n),y=h!==void 0&&(h.state.kind==="terminated"||h.restarts>
0),g=y?f?.containers.find(ue=>ue.isInit&&ue!==h&&ue.state.kind==="terminated"):void 0,S=ue=>f&&ue?ic(t,a,f,ue,o):Promise.resolve(void 0),[E,L,F]=await Promise.all(
[S(h),S(g),Xc(e,a,Ys(r,m))]),j=y&&E?fc(E.text):void 0,k=h?.state.kind==="terminated"?h.state.exitCode:h?.lastExitCode,H=`${f?.name??""}, container ${h?.name??""}${k===
void 0?"":`, exit code ${k}`}`,J=tc({ending:n,namespace:a,pod:f?.name,container:h,cause:j}),se=kc(r,m);return{objects:[(0,be.Jj)(se,Gc),...F.length>0?["Warnings\
, the newest last:",...F]:[]].join(`
`),...J===void 0?{}:{advice:(0,be.YI)(J)},...E?{log:E,excerpt:ti(E.text,j)}:{},...L?{initLog:{...L,text:ti(L.text,void 0)}}:{},...j===void 0?{}:{cause:(0,be.Jj)(
(0,be.YI)(`${j} (${H})`),zc)}}}function ti(e,t){const r=e.split(`
`),n=t===void 0?-1:r.findLastIndex(a=>a.includes(t)),o=n<0?r.length:n+1;return r.slice(Math.max(0,o-qc),o).join(`
`)}function Yc(e,t){const r=t.state==="failed"?e.find(({name:o})=>o===t.pod):void 0,n=({containers:o})=>Math.max(0,...o.map(({restarts:a})=>a));return r??e.filter(
({isDeleting:o})=>!o).toSorted((o,a)=>n(a)-n(o))[0]}function Zc({containers:e},t){const r=t.state==="failed"?e.find(({name:o})=>o===t.container):void 0,n=({isInit:o,
ready:a,state:i})=>o?i.kind==="terminated"&&i.exitCode===0:a;return r??e.find(o=>!n(o))??e.find(({isInit:o})=>!o)}async function Xc(e,t,r){return(await e.list(Z.
AZ,t).catch(()=>[])).filter(o=>(0,x.$6)(o,"type")==="Warning"&&r.has((0,x.$6)(o,"involvedObject","uid")??"")).map(o=>({event:o,time:(0,x.$6)(o,"lastTimestamp")??
(0,x.$6)(o,"eventTime")??""})).toSorted((o,a)=>o.time.localeCompare(a.time)).slice(-Wc).map(({event:o,time:a})=>{const i=(0,x.tk)(o,"count")??1,c=`${(0,x.$6)(o,
"involvedObject","kind")??""}/${(0,x.$6)(o,"involvedObject","name")??$e(o)}`;return(0,be.xS)(`${a} ${c} ${(0,x.$6)(o,"reason")??""}${i>1?` (${i} times)`:""}: ${(0,x.
$6)(o,"message")??""}`)})}var Qc=2/3,eu=3,tu=1e3,ru=2,Fr=({name:e,namespace:t},r)=>new ae.zg("E_DEPLOY_HELD",`Another deploy of this name is under way: the leas\
e ${t??""}/${e} is held by ${(0,be.xS)(r,300)}. Run this again when it has ended.`),nu=({name:e,namespace:t},r)=>new ae.zg("E_CLUSTER_UNREACHABLE",`The lease ${t??
""}/${e} could not be renewed in time, so nothing more was written: another deploy of this name may have begun. Check that the API server at ${r} answers, then \
run this again.`);function su(e,t,r,n,{durationMs:o,now:a}){const i=new AbortController,c=new AbortController,l=new AbortController,u=e.withSignal(c.signal);let d=r,
m;const f=async()=>{for(;!l.signal.aborted;)try{const E=await n(u,d.object);if(E){d=E;return}const L=await u.get(t);if(!L||(0,x.$6)(L,"spec","holderIdentity")!==
(0,x.$6)(r.object,"spec","holderIdentity"))return i.abort(Fr(t,"somebody else, who took it over"));d={...d,object:L}}catch{await(0,_e.v)(tu,l.signal).catch(()=>{})}},
h=()=>{if(i.signal.aborted)throw(0,_e.J)(i.signal)},y=()=>a()<d.atMs+o*Qc,g=()=>m??=f().finally(()=>m=void 0),S=setInterval(()=>{g()},o/eu);return S.unref(),{lost:i.
signal,believe:async E=>{if(h(),y())return;const L=new AbortController,F=(0,_e.v)(o*ru,AbortSignal.any([E,i.signal,l.signal,L.signal])).then(()=>Promise.reject(
nu(t,e.server)));try{for(;!y();)await Promise.race([g(),F]);h()}finally{L.abort()}},release:async()=>{clearInterval(S),l.abort(),await m;const{uid:E,resourceVersion:L}={
uid:(0,x.$6)(d.object,"metadata","uid"),resourceVersion:(0,x.$6)(d.object,"metadata","resourceVersion")};E!==void 0&&L!==void 0&&!i.signal.aborted&&await u.delete(
t,{uid:E,resourceVersion:L,propagation:"Background"}),c.abort()}}}var iu=15e3,ou=1e3;async function au(e,t,r){const{namespace:n,name:o,holder:a,durationMs:i=iu,
now:c=()=>performance.now()}=t,l={resource:Z.Q,namespace:n,name:o},u=async(m,f)=>{const h=c(),y={apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:f&&(0,x.
Gv)(f.metadata)?f.metadata:{name:o,namespace:n,labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{holderIdentity:a,leaseDurationSeconds:Math.ceil(i/1e3),
renewTime:uu(new Date)}},g=await(f?m.replace(l,y):m.create(l,y));return g&&{object:g,atMs:h}},d=await u(e,void 0)??await cu(e,l,u,t.report,r);return su(e,l,d,u,
{durationMs:i,now:c})}async function cu(e,t,r,n,o){let a,i=Date.now();for(;;){const c=await e.get(t);if(!c){const m=await r(e,void 0);if(m)return m;continue}const l=(0,x.
$6)(c,"spec","holderIdentity")??"",u=JSON.stringify((0,x.fK)(c,"spec"));if(a!==void 0&&u!==a)throw Fr(t,l);const d=((0,x.tk)(c,"spec","leaseDurationSeconds")??0)*
1e3;if(a===void 0&&(i=Date.now(),n?.(`The lease ${t.name} is held by ${(0,be.xS)(l,300)}; looking for at most ${d/1e3} s whether that is still alive.`)),a=u,l===
""||Date.now()-i>=d){const m=await r(e,c);if(m)return m;throw Fr(t,l)}await(0,_e.v)(ou,o)}}var uu=e=>e.toISOString().replace("Z","000Z"),lu=1e3;async function du(e,t,r,{
timeoutMs:n,report:o},a){const i=Date.now()+n,c=t.namespace??"",l=new Set([r]);let u="";for(;;){const d=[],m=await e.get(t);m&&ye(m)===r&&d.push((0,Z.vY)(t));for(const h of[
Z.bg,Z.SZ,Z.Jw])for(const y of await e.list(h,c))[...l].some(g=>Ne(y,g))&&(l.add(ye(y)),d.push(`${h.kind}/${c}/${$e(y)}`));if(d.length===0)return;const f=`${d[0]??
""}${d.length>1?` and ${d.length-1} more`:""} to be gone`;if(Date.now()>=i)throw new ae.zg("E_TIMEOUT",`${(0,Z.vY)(t)} was deleted, but after ${Math.round(n/1e3)}\
 s it still waits for ${f}.`);f!==u&&o(`waiting for ${f}`),u=f,await(0,_e.v)(lu,a)}}var jr={maxRetries:5,totalMs:1/0,firstDelayMs:250,maxDelayMs:4e3},hu=3e4;function ri(e,t,r,n=()=>{}){
let o=0;const a=async()=>{const i=await pu(e,t,r);return i.kind!=="value"&&o<jr.maxRetries&&n(i.kind==="failure"?i.error.message:hn(i.value)),o+=1,i};return(0,je.
L5)(a,jr,r)}async function ni(e,t,r){try{return await e.exchange(t,r)}catch(n){throw r.aborted?(0,_e.J)(r):n instanceof ae.zg?n:Hr(e.server,n)}}function fu(e,t,r){
const n=async()=>{const o=await ni(e,t,r);return o.status===429?si(o):{kind:"value",value:o}};return(0,je.L5)(n,jr,r)}async function pu(e,t,r){try{const n=await e.
exchange(t,r);return mu(t,n)?si(n):{kind:"value",value:n}}catch(n){if(r.aborted)throw(0,_e.J)(r);if(n instanceof ae.zg)throw n;const o=Hr(e.server,n);if(gu((0,ot.
Ic)(n).code))throw o;return{kind:"failure",error:o,retryAfterMs:void 0}}}var si=e=>({kind:"provisional",value:e,retryAfterMs:e.retryAfterMs===void 0?void 0:Math.
min(e.retryAfterMs,hu)});function mu({method:e},{status:t,body:r}){return t===429||t>=502&&t<=504?!0:t===500&&(e==="GET"||/failed calling webhook|etcdserver|connection refused/.
test(r))}var gu=e=>(0,ot.gt)(e)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(e);function Hr(e,t){const{code:r,message:n}=(0,ot.Ic)(t),a=/CERT|SELF_SIGNED|UNABLE_TO_/.test(
r)?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can reach it.";return new ae.zg("E_CLUSTER\
_UNREACHABLE",`The cluster at ${e} cannot be reached: ${n||r}. ${a}`,{cause:t})}var ii=class{constructor(e){this.ownerUid=e}ownerUid;deployments=new Set;known=new Set;get replicaSets(){
return this.known}see(e,t){for(const r of e)Ne(r,this.ownerUid)&&this.deployments.add(ye(r));for(const r of t)Dr(r).some(n=>this.deployments.has(n))&&this.known.
add(ye(r))}},oi=({services:e})=>`${Zs} in (${e.map(({name:t})=>t).join(",")})`;async function vu(e,t){const{owner:{namespace:r=""},labelSelector:n}=t,o=(u,d=n)=>e.
list(u,r,d),[a,i,c,l]=await Promise.all([o(Z.bg),o(Z.SZ),o(Z.Jw),o(Z.NP,oi(t))]);return{deployments:a,replicaSets:i,pods:c,endpointSlices:l}}function yu(e,t,r){
const n=new ii(t);return n.see(r.deployments,r.replicaSets),{owner:e,...r,formerReplicaSets:n.replicaSets,events:[]}}var bu=16*1024*1024;async function*wu(e){const t=new en.
StringDecoder("utf8");let r="";for await(const n of e){if(!Buffer.isBuffer(n))continue;const o=(r+t.write(n)).split(`
`);if(r=o.pop()??"",r.length>bu)throw new Error("a watch sent a line that is longer than any object");for(const a of o)a!==""&&(yield a)}r!==""&&(yield r)}var Su={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4},Eu=500,_u=290,ku=3e4,dt=class extends Error{};async function Au(e,t,r,n,o=Su){
await new Iu(e,t,r,n,o).follow()}var Iu=class{constructor(e,t,r,n,o){this.connection=e,this.selection=t,this.events=r,this.signal=n,this.pace=o,this.pauseMs=o.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&Date.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(e){if(!this.isWanted())return;
if(e instanceof dt)continue;const t=e instanceof ae.zg?e:Hr(this.connection.server,e);if(!this.mayPass(t)){if(!this.selection.isOptional)throw t;return this.events.
onChange([])}this.events.onTrouble(t),await(0,_e.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:e}){return this.failingSinceMs??=Date.now(),e==="E_CLUSTER_UNREACHABLE"?!0:(e==="E_CLUSTER_UNAUTHORIZED"||e==="E_CLUSTE\
R_FORBIDDEN")&&this.hasListed&&Date.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=void 0}async takeTurn(){
await(0,_e.v)(Math.max(0,this.notBeforeMs-Date.now()),this.signal),this.notBeforeMs=Date.now()+this.pace.askMs}noteRetryAfter(e){e!==void 0&&(this.notBeforeMs=Math.
max(this.notBeforeMs,Date.now()+Math.min(e,ku)))}async list(){await this.takeTurn();const e=new Map;let t="";do{const r=await this.connection.exchange({method:"\
GET",path:this.renderQuery({limit:String(Eu),continue:t})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new dt;if(r.status!==200||r.
cut)throw bt(this.asking("list"),r);const n=(0,x.qF)(r.body);for(const o of(0,x.yR)(n,"items"))e.set(ye(o),this.trim(o));t=(0,x.$6)(n,"metadata","continue")??"",
this.version=(0,x.$6)(n,"metadata","resourceVersion")??""}while(t!=="");this.objects=e,this.hasListed=!0,this.onHealthy(),this.events.onChange([...e.values()]),
this.watchedAtMs=-1/0}async watchOrContinue(){await(0,_e.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-Date.now()),this.signal),this.watchedAtMs=Date.now();try{
await this.watch()}catch(e){if(e instanceof dt||e instanceof ae.zg||!this.isWanted()||Date.now()-this.watchedAtMs<this.pace.askMs)throw e}}async watch(){const e=this.
renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(_u),resourceVersion:this.version}),t=await this.connection.open({method:"GET",path:e,
idleMs:this.pace.idleMs},this.signal),r=t.statusCode??0;if(r!==200){if(t.destroy(),this.noteRetryAfter((0,je.mu)(t.headers["retry-after"],Date.now())),r===410)throw new dt;
const n=bt(this.asking("watch"),{status:r,body:""});if(r!==403&&r!==405)throw n;return this.pollUntilMs=Date.now()+this.pace.pollMs,this.events.onTrouble(n)}this.
onHealthy();for await(const n of wu(t))this.take((0,x.qF)(n))}take(e){const t=(0,x.fK)(e,"object"),r=(0,x.$6)(e,"type");if(!(0,x.Gv)(t)||r===void 0)throw new Error(
"a watch sent something that is no event");if(r==="ERROR"){const n=(0,x.tk)(t,"code")??500;throw n===410?new dt:bt(this.asking("watch"),{status:n,body:JSON.stringify(
t)})}this.version=(0,x.$6)(t,"metadata","resourceVersion")??this.version,r!=="BOOKMARK"&&(r==="DELETED"?this.objects.delete(ye(t)):this.objects.set(ye(t),this.trim(
t)),this.events.onChange([...this.objects.values()]))}trim(e){const{keep:t}=this.selection,r=Object.entries(e).filter(([n])=>t?.includes(n)??!0);return Object.fromEntries(
r.map(([n,o])=>{if(n!=="metadata"||!(0,x.Gv)(o))return[n,o];const{managedFields:a,...i}=o;return[n,i]}))}renderQuery(e){const{resource:t,namespace:r,labelSelector:n,
fieldSelector:o}=this.selection,a=new URLSearchParams;for(const[i,c]of Object.entries({...e,labelSelector:n,fieldSelector:o}))c&&a.set(i,c);return`${(0,Z.ab)(t,
r)}?${a.toString()}`}asking(e){return{verb:e,what:this.selection.resource.plural,namespace:this.selection.namespace,server:this.connection.server}}},Cu=1e4,Ou=class{constructor(e,t=Cu){
this.onSteady=e,this.forMs=t}onSteady;forMs;ready=new Set;lost=new Map;get unsteady(){return new Set(this.lost.keys())}see(e){const t=new Set(e.filter(Ws).map(ye));
for(const r of e){const n=ye(r);this.ready.has(n)&&!t.has(n)&&!nt(r)?this.forgetTime(n):t.has(n)&&this.lost.has(n)&&!this.lost.get(n)&&this.startTime(n)}this.ready=
t}stop(){for(const e of this.lost.values())clearTimeout(e)}forgetTime(e){clearTimeout(this.lost.get(e)),this.lost.set(e,void 0)}startTime(e){this.lost.set(e,setTimeout(
()=>{this.lost.delete(e),this.onSteady()},this.forMs))}},ai=1e4;async function Tu(e,t,r,n){if(n.aborted)throw(0,_e.J)(n);const{seen:o}=r;if(o&&ei(t,yu(o.owner,t.
uid,o.objects)).state==="current")return{state:"current"};const a=new AbortController,i=AbortSignal.any([n,a.signal]);(0,Qr.setMaxListeners)(0,i);const c=new Ru(
t,r),l=S=>Au(e,S,{onChange:E=>c.see(S.resource,E),onTrouble:E=>c.note(E.message)},i),{resource:u,name:d,namespace:m=""}=t.owner,{labelSelector:f}=t,h=["metadata",
"status"],y=[l({resource:u,namespace:m,fieldSelector:`metadata.name=${d}`}),l({resource:Z.bg,namespace:m,labelSelector:f}),l({resource:Z.SZ,namespace:m,labelSelector:f,
keep:h}),l({resource:Z.Jw,namespace:m,labelSelector:f,keep:h}),l({resource:Z.NP,namespace:m,labelSelector:oi(t),keep:["metadata","endpoints"]}),l({resource:Z.AZ,
namespace:m,fieldSelector:"type=Warning,reason=FailedMount",keep:["metadata","involvedObject","reason","message"],isOptional:!0})],g=new Promise((S,E)=>{n.aborted&&
E((0,_e.J)(n)),n.addEventListener("abort",()=>E((0,_e.J)(n)),{once:!0})});try{return await Promise.race([c.ending,g,...y.map(S=>S.then(()=>c.ending))])}finally{
a.abort(),c.stop(),await Promise.allSettled(y)}}var Ru=class{constructor(e,t){this.expected=e,this.options=t,this.ending=new Promise(r=>this.end=r),this.lineage=
new ii(e.uid),this.timers=[setTimeout(()=>this.end({state:"timeout",waitingFor:this.waitingFor}),t.timeoutMs),setInterval(()=>this.report(!0),ai/4)]}expected;options;ending;end=()=>{};seen=new Map;timers;steadiness=new Ou(
()=>this.judge());lineage;trouble;restartsBefore=new Map;scheduled=!1;waitingFor="the cluster to answer";reported="";reportedAtMs=0;see(e,t){this.seen.set(e,t),
e===Z.Jw&&this.steadiness.see(t),this.lineage.see(this.seen.get(Z.bg)??[],this.seen.get(Z.SZ)??[]),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{this.scheduled=
!1,this.judge()}))}note(e){this.forgetTrouble(),this.waitingFor=e,this.report(!1)}stop(){for(const e of this.timers)clearTimeout(e);this.steadiness.stop(),this.
forgetTrouble()}judge(){const e=this.takeSnapshot();if(!e)return;const t=ei(this.expected,e);if(t.state==="current")return this.end(t);if(t.state==="failed")return this.
judgeFailure(t);this.forgetTrouble(),this.waitingFor=t.waitingFor,this.report(!1)}judgeFailure(e){const{patienceMs:t,patienceRestarts:r,unchanged:n=!1}=this.options;
if(e.certainty==="certain"&&(!n||Qs(e))||this.countRestarts(e)>=r)return this.end(e);const a=e.container??e.reason;if(this.trouble?.key!==a&&(this.forgetTrouble(),
this.trouble={key:a,sinceMs:Date.now(),timer:setTimeout(()=>this.judge(),t+1)}),Date.now()-this.trouble.sinceMs>=t)return this.end(e);this.waitingFor=e.waitingFor??
`${e.object}: ${e.message} (may recover)`,this.report(!1)}countRestarts({object:e,container:t,restarts:r=0}){if(t===void 0||!this.options.unchanged)return r;const n=`${e}\
 ${t}`,o=this.restartsBefore.get(n)??r;return this.restartsBefore.set(n,o),r-o}forgetTrouble(){this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){
const e=this.seen.get(this.expected.owner.resource),t=[Z.bg,Z.SZ,Z.Jw,Z.NP].map(l=>this.seen.get(l)),[r,n,o,a]=t;if(!e||!r||!n||!o||!a)return;const i={owner:e[0],
deployments:r,replicaSets:n,pods:o},c={unsteadyPods:this.steadiness.unsteady,formerReplicaSets:this.lineage.replicaSets};return{...i,...c,endpointSlices:a,events:this.
seen.get(Z.AZ)??[]}}report(e){(e?Date.now()-this.reportedAtMs>=ai-100:this.waitingFor!==this.reported)&&(this.reported=this.waitingFor,this.reportedAtMs=Date.now(),
this.options.report(this.waitingFor))}},xu=500,Pu=4*1024*1024,Bu=6e4;async function Mu(e,t,r,n){await new Promise(a=>setImmediate(a));const o=new Qa(e,t);return o.
openAhead(),new $u(o,r,n)}var $u=class Jr{constructor(t,r,n,o){this.connection=t,this.signal=r,this.log=n,this.lease=o,this.server=t.server,this.defaultNamespace=
t.namespace??"default"}connection;signal;log;lease;server;defaultNamespace;withSignal(t){return new Jr(this.connection,t,this.log,this.lease)}withLease(t){return new Jr(
this.connection,AbortSignal.any([this.signal,t.lost]),this.log,t)}async serves(t){const r=await this.ask({method:"GET",path:(0,Z.Vh)(t)});if(r.status===404)return!1;
if(r.status!==200)throw this.fail("get",{what:(0,Z.Vh)(t)},r);return(0,x.yR)((0,x.qF)(r.body),"resources").some(n=>(0,x.$6)(n,"name")===t.plural)}async get(t){const r=await this.
ask({method:"GET",path:(0,Z.Ph)(t)});if(!(r.status===404&&ci(r,t)))return this.read("get",t,r)}async list(t,r,n){const o=[];let a="";do{const i=new URLSearchParams(
{limit:String(xu)});n!==void 0&&i.set("labelSelector",n),a&&i.set("continue",a);const c=await this.ask({method:"GET",path:`${(0,Z.ab)(t,r)}?${i.toString()}`});if(c.
status!==200)throw this.fail("list",{what:t.plural,namespace:r},c);const l=(0,x.qF)(c.body);o.push(...(0,x.yR)(l,"items")),a=(0,x.$6)(l,"metadata","continue")??
""}while(a);return o}async create(t,r){const n=`${(0,Z.ab)(t.resource,t.namespace)}?fieldManager=${Xe.bU}`,o=await fu(this.connection,this.guard({method:"POST",
path:n,body:JSON.stringify(r)}),this.signal);if(o.status!==409)return this.read("create",t,o)}async apply(t,r,{dryRun:n=!1,force:o=!1}={}){const a=new URLSearchParams(
{fieldManager:Xe.bU,force:String(o),fieldValidation:"Strict"});n&&a.set("dryRun","All");const c={method:"PATCH",path:`${(0,Z.Ph)(t)}?${a.toString()}`,body:JSON.
stringify(r),contentType:"application/apply-patch+yaml"},l=await ri(this.connection,this.guard(c),this.signal,u=>this.log.progress(`The cluster did not take ${(0,Z.
vY)(t)}; trying again. ${u}`));return this.read("patch",t,l)}async replace(t,r){const n=`${(0,Z.Ph)(t)}?fieldManager=${Xe.bU}`,o=await this.ask({method:"PUT",path:n,
body:JSON.stringify(r)});if(!(o.status===409||o.status===404))return this.read("update",t,o)}async delete(t,{uid:r,resourceVersion:n,propagation:o="Foreground"}={}){
const a={...r===void 0?{}:{uid:r},...n===void 0?{}:{resourceVersion:n}},i=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:o,preconditions:a}),
c=await this.ask({method:"DELETE",path:(0,Z.Ph)(t),body:i});return c.status===404&&ci(c,t)||c.status===409?!1:(this.read("delete",t,c),!0)}async proxyToService(t,r,n,o,a){
const i=`/api/v1/namespaces/${encodeURIComponent(t)}/services/${encodeURIComponent(r)}:${n}/proxy`;return ni(this.connection,{method:"POST",path:`${i}${o}`,body:a,
maxBytes:Pu,idleMs:Bu},this.signal)}listRolloutObjects(t){return vu(this,t)}waitForRollout(t,r){return Tu(this.connection,t,r,this.signal)}diagnose(t,r){return Jc(
this,this.connection,t,r,this.signal)}waitForRemoval(t,r,n,o){return du(this,t,r,{timeoutMs:n,report:o},this.signal)}hold(t,r,n,o){return au(this,{namespace:t,name:r,
holder:n,report:o},this.signal)}close(){this.connection.close()}ask(t){return ri(this.connection,this.guard(t),this.signal)}guard(t){const{lease:r}=this;return r===
void 0||t.method==="GET"?t:{...t,assertMaySend:n=>r.believe(n)}}read(t,r,n){const o=(0,x.qF)(n.body);if(n.status>=200&&n.status<300&&(0,x.Gv)(o)&&!n.cut)return o;
throw this.fail(t,{what:(0,Z.vY)(r),namespace:r.namespace},n)}fail(t,r,n){return bt({...r,verb:t,server:this.server},n)}};function ci({body:e},{resource:t}){return(0,x.
$6)((0,x.qF)(e),"details","kind")===t.plural}})};
