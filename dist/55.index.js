"use strict";exports.id=55,exports.ids=[55],exports.modules={9348:((ri,Ft,Y)=>{Y.d(Ft,{EI:()=>et,Hr:()=>jt,YP:()=>be,g5:()=>Qe,n5:()=>oe,qX:()=>mt,z7:()=>J});var ce=Y(1660),
Se=Y(9596),be=(0,Se.P$)({"required-builtin:events"(Pe,ue){ue.exports=((0,ce.e7)(),(0,Se.Yp)(ce.VY)).requireOfNode("node:events")}}),oe=(0,Se.P$)({"required-buil\
tin:http"(Pe,ue){ue.exports=((0,ce.e7)(),(0,Se.Yp)(ce.VY)).requireOfNode("node:http")}}),J=(0,Se.P$)({"required-builtin:stream"(Pe,ue){ue.exports=((0,ce.e7)(),(0,Se.
Yp)(ce.VY)).requireOfNode("node:stream")}}),Qe=(0,Se.P$)({"required-builtin:net"(Pe,ue){ue.exports=((0,ce.e7)(),(0,Se.Yp)(ce.VY)).requireOfNode("node:net")}}),jt=(0,Se.
P$)({"required-builtin:util"(Pe,ue){ue.exports=((0,ce.e7)(),(0,Se.Yp)(ce.VY)).requireOfNode("node:util")}}),et=(0,Se.P$)({"required-builtin:tls"(Pe,ue){ue.exports=
((0,ce.e7)(),(0,Se.Yp)(ce.VY)).requireOfNode("node:tls")}}),mt=(0,Se.P$)({"required-builtin:url"(Pe,ue){ue.exports=((0,ce.e7)(),(0,Se.Yp)(ce.VY)).requireOfNode(
"node:url")}})}),4357:((ri,Ft,Y)=>{Y.d(Ft,{connectCluster:()=>hu});var ce=Y(9348),Se=Y(7396),be=Y(392),oe=Y(2813),J=Y(3395),Qe=Y(9951),jt=Y(3821),et=Y(9146),mt=Y(
4081),Pe=Y(4054),ue=Y(2907),we=Y(7522),ni=Y(7985),si=Y(3966),fu=Y(3013),ii=Y(51),Fe=Y(1660),j=Y(8243),te=Y(1651),ee=Y(9596),oi=Y(7067),gt=Y.n(oi),ai=Y(4708),Ht=Y.
n(ai),Zr=Y(1692),pu=Y.n(Zr),Vt=Y(7030),ci=Y.n(Vt),vt=Y(3024),xe=Y.n(vt),Xr=Y(8161),mu=Y.n(Xr),tt=Y(6760),ze=Y.n(tt),ui=Y(1421),qe=Y.n(ui),li=Y(9154),hi=Y.n(li),
Qr=Y(8474),gu=Y.n(Qr),en=Y(6193),vu=Y.n(en),di=(0,ee.P$)({"node_modules/smart-buffer/build/utils.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0});
var e=(0,ii.D)(),r={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"\
Invalid size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"\
Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"\
An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid\
 length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"\
Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the \
managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};t.ERRORS=r;function n(m){if(!e.Buffer.isEncoding(m))throw new Error(
r.INVALID_ENCODING)}t.checkEncoding=n;function i(m){return typeof m=="number"&&isFinite(m)&&u(m)}t.isFiniteInteger=i;function a(m,f){if(typeof m=="number"){if(!i(
m)||m<0)throw new Error(f?r.INVALID_OFFSET:r.INVALID_LENGTH)}else throw new Error(f?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function o(m){a(m,!1)}
t.checkLengthValue=o;function c(m){a(m,!0)}t.checkOffsetValue=c;function d(m,f){if(m<0||m>f.length)throw new Error(r.INVALID_TARGET_OFFSET)}t.checkTargetOffset=
d;function u(m){return typeof m=="number"&&isFinite(m)&&Math.floor(m)===m}function l(m){if(typeof BigInt>"u")throw new Error("Platform does not support JS BigIn\
t type.");if(typeof e.Buffer.prototype[m]>"u")throw new Error(`Platform does not support Buffer.prototype.${m}.`)}t.bigIntAndBufferInt64Check=l}}),fi=(0,ee.P$)(
{"node_modules/smart-buffer/build/smartbuffer.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0});var e=di(),r=4096,n="utf8",i=class ei{constructor(o){
if(this.length=0,this._encoding=n,this._writeOffset=0,this._readOffset=0,ei.isSmartBufferOptions(o))if(o.encoding&&(e.checkEncoding(o.encoding),this._encoding=o.
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
writeDoubleLE,8,o,c)}insertDoubleLE(o,c){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,o,c)}readString(o,c){let d;typeof o=="number"?(e.checkLengthValue(
o),d=Math.min(o,this.length-this._readOffset)):(c=o,d=this.length-this._readOffset),typeof c<"u"&&e.checkEncoding(c);const u=this._buff.slice(this._readOffset,this.
_readOffset+d).toString(c||this._encoding);return this._readOffset+=d,u}insertString(o,c,d){return e.checkOffsetValue(c),this._handleString(o,!0,c,d)}writeString(o,c,d){
return this._handleString(o,!1,c,d)}readStringNT(o){typeof o<"u"&&e.checkEncoding(o);let c=this.length;for(let u=this._readOffset;u<this.length;u++)if(this._buff[u]===
0){c=u;break}const d=this._buff.slice(this._readOffset,c);return this._readOffset=c+1,d.toString(o||this._encoding)}insertStringNT(o,c,d){return e.checkOffsetValue(
c),this.insertString(o,c,d),this.insertUInt8(0,c+o.length),this}writeStringNT(o,c,d){return this.writeString(o,c,d),this.writeUInt8(0,typeof c=="number"?c+o.length:
this.writeOffset),this}readBuffer(o){typeof o<"u"&&e.checkLengthValue(o);const c=typeof o=="number"?o:this.length,d=Math.min(this.length,this._readOffset+c),u=this.
_buff.slice(this._readOffset,d);return this._readOffset=d,u}insertBuffer(o,c){return e.checkOffsetValue(c),this._handleBuffer(o,!0,c)}writeBuffer(o,c){return this.
_handleBuffer(o,!1,c)}readBufferNT(){let o=this.length;for(let d=this._readOffset;d<this.length;d++)if(this._buff[d]===0){o=d;break}const c=this._buff.slice(this.
_readOffset,o);return this._readOffset=o+1,c}insertBufferNT(o,c){return e.checkOffsetValue(c),this.insertBuffer(o,c),this.insertUInt8(0,c+o.length),this}writeBufferNT(o,c){
return typeof c<"u"&&e.checkOffsetValue(c),this.writeBuffer(o,c),this.writeUInt8(0,typeof c=="number"?c+o.length:this._writeOffset),this}clear(){return this._writeOffset=
0,this._readOffset=0,this.length=0,this}remaining(){return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(o){e.checkOffsetValue(
o),e.checkTargetOffset(o,this),this._readOffset=o}get writeOffset(){return this._writeOffset}set writeOffset(o){e.checkOffsetValue(o),e.checkTargetOffset(o,this),
this._writeOffset=o}get encoding(){return this._encoding}set encoding(o){e.checkEncoding(o),this._encoding=o}get internalBuffer(){return this._buff}toBuffer(){return this.
_buff.slice(0,this.length)}toString(o){const c=typeof o=="string"?o:this._encoding;return e.checkEncoding(c),this._buff.toString(c,0,this.length)}destroy(){return this.
clear(),this}_handleString(o,c,d,u){let l=this._writeOffset,m=this._encoding;typeof d=="number"?l=d:typeof d=="string"&&(e.checkEncoding(d),m=d),typeof u=="stri\
ng"&&(e.checkEncoding(u),m=u);const f=Buffer.byteLength(o,m);return c?this.ensureInsertable(f,l):this._ensureWriteable(f,l),this._buff.write(o,l,f,m),c?this._writeOffset+=
f:typeof d=="number"?this._writeOffset=Math.max(this._writeOffset,l+f):this._writeOffset+=f,this}_handleBuffer(o,c,d){const u=typeof d=="number"?d:this._writeOffset;
return c?this.ensureInsertable(o.length,u):this._ensureWriteable(o.length,u),o.copy(this._buff,u),c?this._writeOffset+=o.length:typeof d=="number"?this._writeOffset=
Math.max(this._writeOffset,u+o.length):this._writeOffset+=o.length,this}ensureReadable(o,c){let d=this._readOffset;if(typeof c<"u"&&(e.checkOffsetValue(c),d=c),
d<0||d+o>this.length)throw new Error(e.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(o,c){e.checkOffsetValue(c),this._ensureCapacity(this.length+o),c<this.
length&&this._buff.copy(this._buff,c+o,c,this._buff.length),c+o>this.length?this.length=c+o:this.length+=o}_ensureWriteable(o,c){const d=typeof c=="number"?c:this.
_writeOffset;this._ensureCapacity(d+o),d+o>this.length&&(this.length=d+o)}_ensureCapacity(o){const c=this._buff.length;if(o>c){let d=this._buff,u=c*3/2+1;u<o&&(u=
o),this._buff=Buffer.allocUnsafe(u),d.copy(this._buff,0,0,c)}}_readNumberValue(o,c,d){this.ensureReadable(c,d);const u=o.call(this._buff,typeof d=="number"?d:this.
_readOffset);return typeof d>"u"&&(this._readOffset+=c),u}_insertNumberValue(o,c,d,u){return e.checkOffsetValue(u),this.ensureInsertable(c,u),o.call(this._buff,
d,u),this._writeOffset+=c,this}_writeNumberValue(o,c,d,u){if(typeof u=="number"){if(u<0)throw new Error(e.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);e.checkOffsetValue(
u)}const l=typeof u=="number"?u:this._writeOffset;return this._ensureWriteable(c,l),o.call(this._buff,d,l),typeof u=="number"?this._writeOffset=Math.max(this._writeOffset,
l+c):this._writeOffset+=c,this}};t.SmartBuffer=i}}),tn=(0,ee.P$)({"node_modules/socks/build/common/constants.js"(t){"use strict";Object.defineProperty(t,"__esMo\
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
Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:h=>h+
7,Socks4Response:8};t.SOCKS_INCOMING_PACKET_SIZES=n;var i;(function(h){h[h.connect=1]="connect",h[h.bind=2]="bind",h[h.associate=3]="associate"})(i||(t.SocksCommand=
i={}));var a;(function(h){h[h.Granted=90]="Granted",h[h.Failed=91]="Failed",h[h.Rejected=92]="Rejected",h[h.RejectedIdent=93]="RejectedIdent"})(a||(t.Socks4Response=
a={}));var o;(function(h){h[h.NoAuth=0]="NoAuth",h[h.GSSApi=1]="GSSApi",h[h.UserPass=2]="UserPass"})(o||(t.Socks5Auth=o={}));var c=128;t.SOCKS5_CUSTOM_AUTH_START=
c;var d=254;t.SOCKS5_CUSTOM_AUTH_END=d;var u=255;t.SOCKS5_NO_ACCEPTABLE_AUTH=u;var l;(function(h){h[h.Granted=0]="Granted",h[h.Failure=1]="Failure",h[h.NotAllowed=
2]="NotAllowed",h[h.NetworkUnreachable=3]="NetworkUnreachable",h[h.HostUnreachable=4]="HostUnreachable",h[h.ConnectionRefused=5]="ConnectionRefused",h[h.TTLExpired=
6]="TTLExpired",h[h.CommandNotSupported=7]="CommandNotSupported",h[h.AddressNotSupported=8]="AddressNotSupported"})(l||(t.Socks5Response=l={}));var m;(function(h){
h[h.IPv4=1]="IPv4",h[h.Hostname=3]="Hostname",h[h.IPv6=4]="IPv6"})(m||(t.Socks5HostType=m={}));var f;(function(h){h[h.Created=0]="Created",h[h.Connecting=1]="Co\
nnecting",h[h.Connected=2]="Connected",h[h.SentInitialHandshake=3]="SentInitialHandshake",h[h.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeRespo\
nse",h[h.SentAuthentication=5]="SentAuthentication",h[h.ReceivedAuthenticationResponse=6]="ReceivedAuthenticationResponse",h[h.SentFinalHandshake=7]="SentFinalH\
andshake",h[h.ReceivedFinalResponse=8]="ReceivedFinalResponse",h[h.BoundWaitingForConnection=9]="BoundWaitingForConnection",h[h.Established=10]="Established",h[h.
Disconnected=11]="Disconnected",h[h.Error=99]="Error"})(f||(t.SocksClientState=f={}))}}),rn=(0,ee.P$)({"node_modules/socks/build/common/util.js"(t){"use strict";
Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=void 0,t.shuffleArray=r;var e=class extends Error{constructor(n,i){super(n),this.options=i}};
t.SocksClientError=e;function r(n){for(let i=n.length-1;i>0;i--){const a=Math.floor(Math.random()*(i+1));[n[i],n[a]]=[n[a],n[i]]}}}}),yt=(0,ee.P$)({"node_module\
s/ip-address/dist/address-error.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AddressError=void 0;var e=class extends Error{constructor(r,n){
super(r),this.name="AddressError",this.parseMessage=n}};t.AddressError=e}}),Gt=(0,ee.P$)({"node_modules/ip-address/dist/common.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.isInSubnet=r,t.isHostInSubnet=n,t.isGloballyReachable=i,t.offsetBigInt=a,t.isCorrect=o,t.prefixLengthFromMask=c,t.assertByteArray=d,
t.numberToPaddedHex=u,t.stringToPaddedHex=l,t.testBit=m;var e=yt();function r(f){return this.subnetMask<f.subnetMask?!1:n.call(this,f)}function n(f){return this.
binaryZeroPad().length!==f.binaryZeroPad().length?!1:this.mask(f.subnetMask)===f.mask()}function i(f){let h=null;for(let v=0;v<f.length;v++){const g=f[v];g.reachable!==
null&&n.call(this,g.subnet)&&(h===null||g.subnet.subnetMask>h.subnet.subnetMask)&&(h=g)}return h===null?!0:h.reachable}function a(f,h,v,g){if(typeof h=="number"&&
!Number.isSafeInteger(h))throw new e.AddressError(`${g} offset must be an integer`);if(typeof h!="number"&&typeof h!="bigint")throw new e.AddressError(`${g} off\
set must be an integer`);const S=f+BigInt(h);if(S<BigInt(0)||S>(BigInt(1)<<BigInt(v))-BigInt(1))throw new e.AddressError(`${g} offset leaves the address space`);
return S}function o(f){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===f&&!this.parsedSubnet?!0:this.parsedSubnet===String(
this.subnetMask)}}function c(f,h){const v=f.toString(2).padStart(h,"0");if(v.length>h)throw new e.AddressError("Invalid subnet mask.");const g=v.indexOf("0");if(g===
-1)return h;if(v.slice(g).includes("1"))throw new e.AddressError("Invalid subnet mask.");return g}function d(f,h,v,g){if(f.length!==h)throw new e.AddressError(`${v}\
 addresses require exactly ${h} bytes`);for(let S=0;S<f.length;S++)if(!Number.isInteger(f[S])||f[S]<g||f[S]>255)throw new e.AddressError(`All bytes must be inte\
gers between ${g} and 255`)}function u(f){return f.toString(16).padStart(2,"0")}function l(f){return u(parseInt(f,10))}function m(f,h){const{length:v}=f;if(h>=v)
return!1;const g=v-h-1;return f.substring(g,g+1)==="1"}}}),nn=(0,ee.P$)({"node_modules/ip-address/dist/v4/constants.js"(t){"use strict";Object.defineProperty(t,
"__esModule",{value:!0}),t.SPECIAL_PURPOSE=t.RE_SUBNET_STRING=t.RE_ADDRESS=t.GROUPS=t.BITS=void 0,t.BITS=32,t.GROUPS=4,t.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
t.RE_SUBNET_STRING=/\/\d{1,2}$/,t.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),sn=(0,ee.P$)({"node_modules/ip-address/dist/ipv4.js"(t){"use strict";var e=t&&t.__createBinding||
(Object.create?(function(F,k,H,Z){Z===void 0&&(Z=H);var se=Object.getOwnPropertyDescriptor(k,H);(!se||("get"in se?!k.__esModule:se.writable||se.configurable))&&
(se={enumerable:!0,get:function(){return k[H]}}),Object.defineProperty(F,Z,se)}):(function(F,k,H,Z){Z===void 0&&(Z=H),F[Z]=k[H]})),r=t&&t.__setModuleDefault||(Object.
create?(function(F,k){Object.defineProperty(F,"default",{enumerable:!0,value:k})}):function(F,k){F.default=k}),n=t&&t.__importStar||function(F){if(F&&F.__esModule)
return F;var k={};if(F!=null)for(var H in F)H!=="default"&&Object.prototype.hasOwnProperty.call(F,H)&&e(k,F,H);return r(k,F),k};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.Address4=void 0;var i=n(Gt()),a=n(nn()),o=yt(),c=i.isCorrect(a.BITS),d=class ve{constructor(k){this.addressMinusSuffix="",this.groups=a.GROUPS,
this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,
this.address=k;const H=a.RE_SUBNET_STRING.exec(k);if(H){if(this.parsedSubnet=H[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.
subnetMask}`,this.subnetMask<0||this.subnetMask>a.BITS)throw new o.AddressError("Invalid subnet mask.");k=k.replace(a.RE_SUBNET_STRING,"")}const Z=a.GROUPS*4-1;
if(k.length>Z)throw new o.AddressError(`IPv4 addresses are at most ${Z} characters.`);this.addressMinusSuffix=k,this.parsedAddress=this.parse(k)}static isValid(k){
try{return new ve(k),!0}catch{return!1}}parse(k){const H=k.split(".");if(H.some(Z=>/^0\d/.test(Z)))throw new o.AddressError("IPv4 addresses can't have leading z\
eroes.");if(!k.match(a.RE_ADDRESS))throw new o.AddressError("Invalid IPv4 address.");return H}correctForm(){return this.parsedAddress.map(k=>parseInt(k,10)).join(
".")}static fromAddressAndMask(k,H){const Z=i.prefixLengthFromMask(new ve(H).bigInt(),a.BITS);return new ve(`${k}/${Z}`)}static fromAddressAndWildcardMask(k,H){
const Z=new ve(H).bigInt(),se=(BigInt(1)<<BigInt(a.BITS))-BigInt(1),he=Z^se,Ce=i.prefixLengthFromMask(he,a.BITS);return new ve(`${k}/${Ce}`)}static fromWildcard(k){
const H=k.split(".");if(H.length!==a.GROUPS)throw new o.AddressError("Wildcard pattern must have 4 octets");let Z=-1;for(let fe=0;fe<H.length;fe++)if(H[fe]==="*")
Z===-1&&(Z=fe);else if(Z!==-1)throw new o.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const se=Z===-1?0:H.length-Z,he=H.
map(fe=>fe==="*"?"0":fe),Ce=a.BITS-se*8;return new ve(`${he.join(".")}/${Ce}`)}static fromHex(k){const H=k.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(H))throw new o.
AddressError("IPv4 hex must be exactly 8 hex digits");const Z=[];for(let se=0;se<8;se+=2)Z.push(parseInt(H.slice(se,se+2),16));return new ve(Z.join("."))}static fromInteger(k){
if(!Number.isInteger(k)||k<0||k>4294967295)throw new o.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return ve.fromHex(k.toString(16).padStart(
8,"0"))}static fromArpa(k){const H=a.GROUPS*4-1+3+14;if(k.length>H)throw new o.AddressError(`in-addr.arpa names are at most ${H} characters.`);const Z=k.replace(
/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new ve(Z)}toHex(){return this.parsedAddress.map(k=>i.stringToPaddedHex(k)).join(":")}toArray(){
return this.parsedAddress.map(k=>parseInt(k,10))}toGroup6(){const k=[];let H;for(H=0;H<a.GROUPS;H+=2)k.push(`${i.stringToPaddedHex(this.parsedAddress[H])}${i.stringToPaddedHex(
this.parsedAddress[H+1])}`);return k.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(k=>i.stringToPaddedHex(k)).join("")}`)}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(a.BITS-this.subnetMask)}`)}startAddress(){return ve.fromBigInt(this._startAddress())}startAddressExclusive(){const k=BigInt("1");return ve.
fromBigInt(this._startAddress()+k)}offset(k){return ve.fromBigInt(i.offsetBigInt(this.bigInt(),k,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return ve.
fromBigInt(i.offsetBigInt(this._endAddress(),1,a.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(k){return new ve(`${this.correctForm()}/${k}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(a.BITS-this.subnetMask)}`)}endAddress(){return ve.fromBigInt(this._endAddress())}endAddressExclusive(){const k=BigInt(
"1");return ve.fromBigInt(this._endAddress()-k)}subnetMaskAddress(){return ve.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(a.BITS-this.subnetMask)}`))}wildcardMask(){
return ve.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(a.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}static fromBigInt(k){if(k<BigInt(0)||k>BigInt(4294967295))throw new o.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return ve.fromHex(
k.toString(16).padStart(8,"0"))}static fromByteArray(k){return i.assertByteArray(k,4,"IPv4",0),this.fromUnsignedByteArray(k)}static fromUnsignedByteArray(k){if(k.
length!==4)throw new o.AddressError("IPv4 addresses require exactly 4 bytes");const H=k.join(".");return new ve(H)}mask(k){return k===void 0&&(k=this.subnetMask),
this.getBitsBase2(0,k)}getBitsBase2(k,H){return this.binaryZeroPad().slice(k,H)}reverseForm(k){k||(k={});const H=this.correctForm().split(".").reverse().join(".");
return k.omitSuffix?H:`${H}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return l.some(k=>this.isHostInSubnet(k))}isLoopback(){return this.
isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(f)}isUnspecified(){return this.isHostInSubnet(h)}isBroadcast(){return this.isHostInSubnet(v)}isCGNAT(){
return this.isHostInSubnet(g)}isDocumentation(){return S.some(k=>this.isHostInSubnet(k))}isBenchmarking(){return this.isHostInSubnet(E)}isReserved(){return this.
isHostInSubnet(U)}isGlobal(){return!this.isMulticast()&&i.isGloballyReachable.call(this,L)}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=
this.bigInt().toString(2).padStart(a.BITS,"0")),this._binaryZeroPad}groupForV6(){const k=this.parsedAddress;return this.correctForm().replace(a.RE_ADDRESS,`<spa\
n class="hover-group group-v4 group-6">${k.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${k.slice(2,4).join(".")}</span>`)}};t.Address4=
d;var u=new d("224.0.0.0/4"),l=[new d("10.0.0.0/8"),new d("172.16.0.0/12"),new d("192.168.0.0/16")],m=new d("127.0.0.0/8"),f=new d("169.254.0.0/16"),h=new d("0.\
0.0.0/32"),v=new d("255.255.255.255/32"),g=new d("100.64.0.0/10"),S=[new d("192.0.2.0/24"),new d("198.51.100.0/24"),new d("203.0.113.0/24")],E=new d("198.18.0.0\
/15"),U=new d("240.0.0.0/4"),L=a.SPECIAL_PURPOSE.map(([F,,k])=>({subnet:new d(F),reachable:k}))}}),on=(0,ee.P$)({"node_modules/ip-address/dist/v6/constants.js"(t){
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
nt Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),an=(0,ee.P$)({"node_modules/ip-address/dist/v6/helpers.js"(t){
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.escapeHtml=e,t.spanAllZeroes=r,t.spanAll=n,t.spanLeadingZeroes=a,t.simpleGroup=o;function e(c){return c.
replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return e(c).replace(/(0+)/g,'<span cl\
ass="zero">$1</span>')}function n(c,d=0){return c.split("").map((u,l)=>`<span class="digit value-${e(u)} position-${l+d}">${r(u)}</span>`).join("")}function i(c){
return e(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function a(c){return c.split(":").map(d=>i(d)).join(":")}function o(c,d=0){return c.split(":").map((u,l)=>/group-v4/.
test(u)?u:`<span class="hover-group group-${l+d}">${i(u)}</span>`)}}}),pi=(0,ee.P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(u,l,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(l,m);(!h||("get"in h?!l.__esModule:h.writable||h.configurable))&&
(h={enumerable:!0,get:function(){return l[m]}}),Object.defineProperty(u,f,h)}):(function(u,l,m,f){f===void 0&&(f=m),u[f]=l[m]})),r=t&&t.__setModuleDefault||(Object.
create?(function(u,l){Object.defineProperty(u,"default",{enumerable:!0,value:l})}):function(u,l){u.default=l}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)
return u;var l={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&e(l,u,m);return r(l,u),l};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.ADDRESS_BOUNDARY=void 0,t.groupPossibilities=a,t.padGroup=o,t.simpleRegularExpression=c,t.possibleElisions=d;var i=n(on());function a(u){return`\
(${u.join("|")})`}function o(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}t.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function c(u){const l=[];u.forEach((f,h)=>{parseInt(
f,16)===0&&l.push(h)});const m=l.map(f=>u.map((h,v)=>{if(v===f){const g=v===0||v===i.GROUPS-1?":":"";return a([o(h),g])}return o(h)}).join(":"));return m.push(u.
map(o).join(":")),a(m)}function d(u,l,m){const f=l?"":":",h=m?"":":",v=[];!l&&!m&&v.push("::"),l&&m&&v.push(""),(m&&!l||!m&&l)&&v.push(":"),v.push(`${f}(:0{1,4}\
){1,${u-1}}`),v.push(`(0{1,4}:){1,${u-1}}${h}`),v.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-1;g++)for(let S=1;S<u-g;S++)v.push(`(0{1,4}:){${S}}:(0{1,4}:){${u-
S-g-1}}0{1,4}`);return a(v)}}}),mi=(0,ee.P$)({"node_modules/ip-address/dist/ipv6.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(P,y,I,B){
B===void 0&&(B=I);var R=Object.getOwnPropertyDescriptor(y,I);(!R||("get"in R?!y.__esModule:R.writable||R.configurable))&&(R={enumerable:!0,get:function(){return y[I]}}),
Object.defineProperty(P,B,R)}):(function(P,y,I,B){B===void 0&&(B=I),P[B]=y[I]})),r=t&&t.__setModuleDefault||(Object.create?(function(P,y){Object.defineProperty(
P,"default",{enumerable:!0,value:y})}):function(P,y){P.default=y}),n=t&&t.__importStar||function(P){if(P&&P.__esModule)return P;var y={};if(P!=null)for(var I in P)
I!=="default"&&Object.prototype.hasOwnProperty.call(P,I)&&e(y,P,I);return r(y,P),y};Object.defineProperty(t,"__esModule",{value:!0}),t.Address6=void 0;var i=n(Gt()),
a=n(nn()),o=n(on()),c=n(an()),d=sn(),u=pi(),l=yt(),m=Gt(),f=i.isCorrect(o.BITS);function h(P){if(!P)throw new Error("Assertion failed.")}function v(P){const y=/(\d+)(\d{3})/;
for(;y.test(P);)P=P.replace(y,"$1,$2");return P}function g(P){return P=P.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),P=P.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),P}function S(P,y){const I=[],B=[];let R;for(R=0;R<P.length;R++)R<y[0]?I.push(P[R]):R>y[1]&&B.push(P[R]);return I.concat(
["compact"]).concat(B)}function E(P){return parseInt(P,16).toString(16).padStart(4,"0")}function U(P){return P&255}var L=class le{constructor(y,I){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=i.isInSubnet,this.isHostInSubnet=i.isHostInSubnet,this.isCorrect=
f,I===void 0?this.groups=o.GROUPS:this.groups=I,this.address=y;const B=o.RE_SUBNET_STRING.exec(y);if(B){if(this.parsedSubnet=B[0].replace("/",""),this.subnetMask=
parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>o.BITS)throw new l.AddressError(
"Invalid subnet mask.");y=y.replace(o.RE_SUBNET_STRING,"")}if(/\//.test(y))throw new l.AddressError("Invalid subnet mask.");const R=y.indexOf("%");R!==-1&&/^.*$/.
test(y.slice(R))&&(this.zone=y.slice(R),y=y.slice(0,R));const V=this.groups*5+5;if(y.length>V)throw new l.AddressError(`IPv6 addresses are at most ${V} characte\
rs.`);this.addressMinusSuffix=y,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(y){try{return new le(y),!0}catch{return!1}}static fromBigInt(y){
if(y<BigInt(0)||y>(BigInt(1)<<BigInt(o.BITS))-BigInt(1))throw new l.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const I=y.toString(16).padStart(
32,"0"),B=[];for(let R=0;R<o.GROUPS;R++)B.push(I.slice(R*4,(R+1)*4));return new le(B.join(":"))}static fromURL(y){var I;let B,R=null,V,K;const q=y.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(q.indexOf("[")!==-1&&q.indexOf("]:")!==-1){if(K="failed to parse address with port",V=o.RE_URL_WITH_PORT.exec(q),V===null)return{error:K,address:null,port:null};
B=V[1],R=V[2]}else{if(K="failed to parse address from URL",V=o.RE_URL.exec(q),V===null)return{error:K,address:null,port:null};B=(I=V[1])!==null&&I!==void 0?I:V[2]}
R?(R=parseInt(R,10),(R<0||R>65535)&&(R=null)):R=null;let ie;try{ie=new le(B)}catch{return{error:K,address:null,port:null}}return{address:ie,port:R}}static fromAddressAndMask(y,I){
const B=i.prefixLengthFromMask(new le(I).bigInt(),o.BITS);return new le(`${y}/${B}`)}static fromAddressAndWildcardMask(y,I){const B=new le(I).bigInt(),R=(BigInt(
1)<<BigInt(o.BITS))-BigInt(1),V=B^R,K=i.prefixLengthFromMask(V,o.BITS);return new le(`${y}/${K}`)}static fromWildcard(y){if(y.includes("%")||y.includes("/"))throw new l.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");const I=y.split("::");if(I.length>2)throw new l.AddressError("Wildcard pattern cannot co\
ntain more than one '::'");let B;if(I.length===2){const ie=I[0]===""?[]:I[0].split(":"),me=I[1]===""?[]:I[1].split(":"),_e=o.GROUPS-ie.length-me.length;if(_e<1)
throw new l.AddressError("Wildcard pattern with '::' has too many groups");B=[...ie,...new Array(_e).fill("0"),...me]}else B=y.split(":");if(B.length!==o.GROUPS)
throw new l.AddressError("Wildcard pattern must have 8 groups");let R=-1;for(let ie=0;ie<B.length;ie++)if(B[ie]==="*")R===-1&&(R=ie);else if(R!==-1)throw new l.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const V=R===-1?0:B.length-R,K=B.map(ie=>ie==="*"?"0":ie),q=o.BITS-
V*16;return new le(`${K.join(":")}/${q}`)}static fromAddress4(y){const I=new d.Address4(y),B=o.BITS-(a.BITS-I.subnetMask);return new le(`::ffff:${I.correctForm()}\
/${B}`)}static fromArpa(y){const I=y.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(I))throw new l.AddressError("Invalid 'ip6.arpa' \
form.");const B=I.split(".").reverse(),R=B.length*4,V=B.join("").padEnd(32,"0"),K=[];for(let q=0;q<o.GROUPS;q++)K.push(V.slice(q*4,(q+1)*4));return new le(`${K.
join(":")}/${R}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(y=this.subnetMask){return this.getBitsBase2(0,y)}possibleSubnets(y=128){
const I=o.BITS-this.subnetMask,B=Math.abs(y-o.BITS),R=I-B;return R<0?"0":v((BigInt("2")**BigInt(R)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+
"0".repeat(o.BITS-this.subnetMask)}`)}startAddress(){return le.fromBigInt(this._startAddress())}startAddressExclusive(){const y=BigInt("1");return le.fromBigInt(
this._startAddress()+y)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(o.BITS-this.subnetMask)}`)}endAddress(){return le.fromBigInt(this._endAddress())}endAddressExclusive(){
const y=BigInt("1");return le.fromBigInt(this._endAddress()-y)}offset(y){return le.fromBigInt(i.offsetBigInt(this.bigInt(),y,o.BITS,"IPv6")).withSubnetMask(this.
subnetMask)}nextNetwork(){return le.fromBigInt(i.offsetBigInt(this._endAddress(),1,o.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(y){return new le(
`${this.correctForm()}/${y}`)}subnetMaskAddress(){return le.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(o.BITS-this.subnetMask)}`))}wildcardMask(){
return le.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(o.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}getScope(){const y=this.getType();return y==="Multicast"||y.startsWith("Multicast ")?o.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unkn\
own":y==="Link-local unicast"||y==="Loopback"?"Link local":y==="Unspecified"?"Unknown":"Global"}getType(){for(let y=0;y<F.length;y++){const I=F[y];if(this.isHostInSubnet(
I[0]))return I[1]}return"Global unicast"}getBits(y,I){return BigInt(`0b${this.getBitsBase2(y,I)}`)}getBitsBase2(y,I){return this.binaryZeroPad().slice(y,I)}getBitsBase16(y,I){
const B=I-y;if(B%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(y,I).toString(16).padStart(B/4,"0")}getBitsPastSubnet(){
return this.getBitsBase2(this.subnetMask,o.BITS)}reverseForm(y){y||(y={});const I=Math.floor(this.subnetMask/4),B=this.canonicalForm().replace(/:/g,"").split("").
slice(0,I).reverse().join(".");return I>0?y.omitSuffix?B:`${B}.ip6.arpa.`:y.omitSuffix?"":"ip6.arpa."}correctForm(){let y,I=[],B=0;const R=[];for(y=0;y<this.parsedAddress.
length;y++){const q=parseInt(this.parsedAddress[y],16);q===0&&B++,q!==0&&B>0&&(B>1&&R.push([y-B,y-1]),B=0)}B>1&&R.push([this.parsedAddress.length-B,this.parsedAddress.
length-1]);const V=R.map(q=>q[1]-q[0]+1);if(R.length>0){const q=V.indexOf(Math.max(...V));I=S(this.parsedAddress,R[q])}else I=this.parsedAddress;for(y=0;y<I.length;y++)
I[y]!=="compact"&&(I[y]=parseInt(I[y],16).toString(16));let K=I.join(":");return K=K.replace(/^compact$/,"::"),K=K.replace(/(^compact)|(compact$)/,":"),K=K.replace(
/compact/,""),K}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(o.BITS,"0")),this._binaryZeroPad}parse4in6(y){
if(y.indexOf(".")===-1)return y;const I=y.split(":"),B=I.slice(-1)[0],R=B.split(".");if(R.length===a.GROUPS&&R.every(K=>/^\d{1,3}$/.test(K))&&R.some(K=>/^0\d/.test(
K))){const K=R.map(g).join("."),q=I.slice(0,-1).map(c.escapeHtml).join(":"),ie=I.length>1?":":"";throw new l.AddressError("IPv4 addresses can't have leading zer\
oes.",`${q}${ie}${K}`)}const V=B.match(a.RE_ADDRESS);if(V){this.parsedAddress4=V[0];const K=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new d.
Address4(`${this.parsedAddress4}${K}`),this.v4=!0,I[I.length-1]=this.address4.toGroup6(),y=I.join(":")}return y}parse(y){y=this.parse4in6(y);const I=y.match(o.RE_BAD_CHARACTERS);
if(I)throw new l.AddressError(`Bad character${I.length>1?"s":""} detected in address: ${I.join("")}`,y.replace(o.RE_BAD_CHARACTERS,K=>`<span class="parse-error"\
>${c.escapeHtml(K)}</span>`));const B=y.match(o.RE_BAD_ADDRESS);if(B)throw new l.AddressError(`Address failed regex: ${B.join("")}`,y.replace(o.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let R=[];const V=y.split("::");if(V.length===2){let K=V[0].split(":"),q=V[1].split(":");K.length===1&&K[0]===""&&(K=[]),q.
length===1&&q[0]===""&&(q=[]);const ie=this.groups-(K.length+q.length);if(!ie)throw new l.AddressError("Error parsing groups");this.elidedGroups=ie,this.elisionBegin=
K.length,this.elisionEnd=K.length+this.elidedGroups,R=R.concat(K);for(let me=0;me<ie;me++)R.push("0");R=R.concat(q)}else if(V.length===1)R=y.split(":"),this.elidedGroups=
0;else throw new l.AddressError("Too many :: groups found");if(R=R.map(K=>parseInt(K,16).toString(16)),R.length!==this.groups)throw new l.AddressError("Incorrec\
t number of groups found");return R}canonicalForm(){return this.parsedAddress.map(E).join(":")}decimal(){return this.parsedAddress.map(y=>parseInt(y,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(E).join("")}`)}to4(){const y=this.binaryZeroPad().split(""),I=BigInt(`0b${y.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const B=this.subnetMask-96,R=[];for(let V=0;V<8;V+=2)R.push(parseInt(I.slice(V,V+2),16));
return new d.Address4(`${R.join(".")}/${B}`)}return d.Address4.fromHex(I)}to4in6(){const y=this.to4(),I=new le(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let B="";return/:$/.test(I)||(B=":"),I+B+y.correctForm()}inspectTeredo(){const y=this.getBitsBase16(0,32),I=(this.getBits(80,96)^BigInt("0xffff")).toString(),B=d.
Address4.fromHex(this.getBitsBase16(32,64)),R=this.getBits(96,128),V=d.Address4.fromHex((R^BigInt("0xffffffff")).toString(16).padStart(8,"0")),K=this.getBitsBase2(
64,80),q=(0,m.testBit)(K,15),ie=(0,m.testBit)(K,14),me=(0,m.testBit)(K,8),_e=(0,m.testBit)(K,9),ke=BigInt(`0b${K.slice(2,6)+K.slice(8,16)}`).toString(10);return{
prefix:`${y.slice(0,4)}:${y.slice(4,8)}`,server4:B.address,client4:V.address,flags:K,coneNat:q,microsoft:{reserved:ie,universalLocal:_e,groupIndividual:me,nonce:ke},
udpPort:I}}inspect6to4(){const y=this.getBitsBase16(0,16),I=d.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:y.slice(0,4),gateway:I.address}}to6to4(){
if(!this.is4())return null;const y=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new le(y)}static fromAddress4Nat64(y,I="\
64:ff9b::/96"){const B=new d.Address4(y),R=new le(I),V=R.subnetMask;if(V!==32&&V!==40&&V!==48&&V!==56&&V!==64&&V!==96)throw new l.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const K=R.binaryZeroPad(),q=B.binaryZeroPad();let ie;if(V===96)ie=K.slice(0,96)+q;else{const ke=64-V;ie=[K.slice(0,V),q.
slice(0,ke),"00000000",q.slice(ke),"0".repeat(56-(32-ke))].join("")}const me=BigInt(`0b${ie}`).toString(16).padStart(32,"0"),_e=[];for(let ke=0;ke<8;ke++)_e.push(
me.slice(ke*4,(ke+1)*4));return new le(_e.join(":"))}toAddress4Nat64(y="64:ff9b::/96"){const I=new le(y),B=I.subnetMask;if(B!==32&&B!==40&&B!==48&&B!==56&&B!==64&&
B!==96)throw new l.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(I))return null;const R=this.binaryZeroPad();let V;
if(B===96)V=R.slice(96,128);else{const q=64-B;V=R.slice(B,B+q)+R.slice(72,72+(32-q))}const K=[];for(let q=0;q<4;q++)K.push(parseInt(V.slice(q*8,(q+1)*8),2).toString());
return new d.Address4(K.join("."))}toByteArray(){const y=this.bigInt().toString(16).padStart(o.BITS/4,"0"),I=[];for(let B=0,R=y.length;B<R;B+=2)I.push(parseInt(
y.substring(B,B+2),16));return I}toUnsignedByteArray(){return this.toByteArray().map(U)}static fromByteArray(y){return i.assertByteArray(y,16,"IPv6",-128),this.
fromUnsignedByteArray(y.map(U))}static fromUnsignedByteArray(y){i.assertByteArray(y,16,"IPv6",0);const I=BigInt("256");let B=BigInt("0"),R=BigInt("1");for(let V=y.
length-1;V>=0;V--)B+=R*BigInt(y[V].toString(10)),R*=I;return le.fromBigInt(B)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const y=this.embeddedIPv4();return y?y.isLinkLocal():this.isHostInSubnet(se)}isMulticast(){const y=this.embeddedIPv4();if(y)return y.isMulticast();const I=this.
getType();return I==="Multicast"||I.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(Re)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(pe)?this.to4():null}isTeredo(){return this.isHostInSubnet(k)}is6to4(){return this.isHostInSubnet(H)}isLoopback(){const y=this.embeddedIPv4();
return y?y.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(Z)}isPrivate(){const y=this.embeddedIPv4();return y?y.isPrivate():this.isULA()||
this.isHostInSubnet(Ve)}isCGNAT(){const y=this.embeddedIPv4();return y?y.isCGNAT():!1}isBroadcast(){const y=this.embeddedIPv4();return y?y.isBroadcast():!1}isUnspecified(){
const y=this.embeddedIPv4();return y?y.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return he.some(y=>this.isHostInSubnet(y))}isBenchmarking(){
const y=this.embeddedIPv4();return y?y.isBenchmarking():this.isHostInSubnet(Ce)}isGlobal(){const y=this.embeddedIPv4();return y?y.isGlobal():this.isHostInSubnet(
fe)&&i.isGloballyReachable.call(this,Oe)}href(y){return y===void 0?y="":y=`:${y}`,`http://[${this.correctForm()}]${y}/`}link(y){y||(y={}),y.className===void 0&&
(y.className=""),y.prefix===void 0&&(y.prefix="/#address="),y.v4===void 0&&(y.v4=!1);let I=this.correctForm;y.v4&&(I=this.to4in6);const B=I.call(this),R=c.escapeHtml(
`${y.prefix}${B}`),V=c.escapeHtml(B);if(y.className){const K=c.escapeHtml(y.className);return`<a href="${R}" class="${K}">${V}</a>`}return`<a href="${R}">${V}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");h(typeof this.elidedGroups=="number"),h(typeof this.elisionBegin=="\
number");const y=[],[I,B]=this.addressMinusSuffix.split("::");I.length?y.push(...c.simpleGroup(I)):y.push("");const R=["hover-group"];for(let V=this.elisionBegin;V<
this.elisionBegin+this.elidedGroups;V++)R.push(`group-${V}`);return y.push(`<span class="${R.join(" ")}"></span>`),B.length?y.push(...c.simpleGroup(B,this.elisionEnd)):
y.push(""),this.is4()&&(h(this.address4 instanceof d.Address4),y.pop(),y.push(this.address4.groupForV6())),y.join(":")}regularExpressionString(y=!1){let I=[];const B=new le(
this.correctForm());if(B.elidedGroups===0)I.push((0,u.simpleRegularExpression)(B.parsedAddress));else if(B.elidedGroups===o.GROUPS)I.push((0,u.possibleElisions)(
o.GROUPS));else{const R=B.address.split("::");R[0].length&&I.push((0,u.simpleRegularExpression)(R[0].split(":"))),h(typeof B.elidedGroups=="number"),I.push((0,u.
possibleElisions)(B.elidedGroups,R[0].length!==0,R[1].length!==0)),R[1].length&&I.push((0,u.simpleRegularExpression)(R[1].split(":"))),I=[I.join(":")]}return y||
(I=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...I,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),I.join("")}regularExpression(y=!1){return new RegExp(this.regularExpressionString(
y),"i")}};t.Address6=L;var F=Object.keys(o.TYPES).map(P=>[new L(P),o.TYPES[P]]),k=new L("2001::/32"),H=new L("2002::/16"),Z=new L("fc00::/7"),se=new L("fe80::/1\
0"),he=[new L("2001:db8::/32"),new L("3fff::/20")],Ce=new L("2001:2::/48"),fe=new L("2000::/3"),Oe=o.SPECIAL_PURPOSE.map(([P,,y])=>({subnet:new L(P),reachable:y})),
Re=new L("::ffff:0:0/96"),pe=new L("64:ff9b::/96"),Ve=new L("64:ff9b:1::/48")}}),cn=(0,ee.P$)({"node_modules/ip-address/dist/ip-address.js"(t){"use strict";var e=t&&
t.__createBinding||(Object.create?(function(d,u,l,m){m===void 0&&(m=l);var f=Object.getOwnPropertyDescriptor(u,l);(!f||("get"in f?!u.__esModule:f.writable||f.configurable))&&
(f={enumerable:!0,get:function(){return u[l]}}),Object.defineProperty(d,m,f)}):(function(d,u,l,m){m===void 0&&(m=l),d[m]=u[l]})),r=t&&t.__setModuleDefault||(Object.
create?(function(d,u){Object.defineProperty(d,"default",{enumerable:!0,value:u})}):function(d,u){d.default=u}),n=t&&t.__importStar||function(d){if(d&&d.__esModule)
return d;var u={};if(d!=null)for(var l in d)l!=="default"&&Object.prototype.hasOwnProperty.call(d,l)&&e(u,d,l);return r(u,d),u};Object.defineProperty(t,"__esMod\
ule",{value:!0}),t.v6=t.AddressError=t.Address6=t.Address4=void 0;var i=sn();Object.defineProperty(t,"Address4",{enumerable:!0,get:function(){return i.Address4}});
var a=mi();Object.defineProperty(t,"Address6",{enumerable:!0,get:function(){return a.Address6}});var o=yt();Object.defineProperty(t,"AddressError",{enumerable:!0,
get:function(){return o.AddressError}});var c=n(an());t.v6={helpers:c}}}),gi=(0,ee.P$)({"node_modules/socks/build/common/helpers.js"(t){"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.validateSocksClientOptions=o,t.validateSocksClientChainOptions=c,t.ipv4ToInt32=f,t.int32ToIpv4=h,t.ipToBuffer=v;var e=rn(),r=tn(),n=(0,ce.
z7)(),i=cn(),a=(0,ce.g5)();function o(g,S=["connect","bind","associate"]){if(!r.SocksCommand[g.command])throw new e.SocksClientError(r.ERRORS.InvalidSocksCommand,
g);if(S.indexOf(g.command)===-1)throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,g);if(!u(g.destination))throw new e.SocksClientError(r.ERRORS.
InvalidSocksClientOptionsDestination,g);if(!l(g.proxy))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,g);if(d(g.proxy,g),g.timeout&&!m(g.timeout))
throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof n.Duplex))throw new e.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new e.SocksClientError(r.ERRORS.InvalidSocksCommandChain,g);if(!u(
g.destination))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(g.proxies)&&g.proxies.length>=2))throw new e.
SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(S=>{if(!l(S))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);d(S,g)}),g.timeout&&!m(g.timeout))throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function d(g,S){if(g.custom_auth_method!==void 0){
if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,
S);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
S);if(g.custom_auth_response_size===void 0)throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S);if(g.custom_auth_response_handler===
void 0||typeof g.custom_auth_response_handler!="function")throw new e.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,S)}}function u(g){return g&&
typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function l(g){return g&&(typeof g.host=="string"||typeof g.
ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="number"&&g>0}function f(g){return new i.
Address4(g).toArray().reduce((S,E)=>(S<<8)+E,0)>>>0}function h(g){const S=g>>>24&255,E=g>>>16&255,U=g>>>8&255,L=g&255;return[S,E,U,L].join(".")}function v(g){if(a.
isIPv4(g)){const S=new i.Address4(g);return Buffer.from(S.toArray())}else if(a.isIPv6(g)){const S=new i.Address6(g);return Buffer.from(S.canonicalForm().split("\
:").map(E=>E.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),vi=(0,ee.P$)({"node_modules/socks/build/common/receivebuffer\
.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.ReceiveBuffer=void 0;var e=class{constructor(r=4096){this.buffer=Buffer.allocUnsafe(r),this.
offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted to append a non-buffer instance to Rece\
iveBuffer.");if(this.offset+r.length>=this.buffer.length){const n=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.
buffer.length+r.length)),n.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.offset)throw new Error("Attempted to\
 read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");const n=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(n),this.buffer.copyWithin(0,r,r+this.offset-r),this.offset-=
r,n}};t.ReceiveBuffer=e}}),yi=(0,ee.P$)({"node_modules/socks/build/client/socksclient.js"(t){"use strict";var e=t&&t.__awaiter||function(m,f,h,v){function g(S){
return S instanceof h?S:new h(function(E){E(S)})}return new(h||(h=Promise))(function(S,E){function U(k){try{F(v.next(k))}catch(H){E(H)}}function L(k){try{F(v.throw(
k))}catch(H){E(H)}}function F(k){k.done?S(k.value):g(k.value).then(U,L)}F((v=v.apply(m,f||[])).next())})};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksClientError=
t.SocksClient=void 0;var r=(0,ce.YP)(),n=(0,ce.g5)(),i=fi(),a=tn(),o=gi(),c=vi(),d=rn();Object.defineProperty(t,"SocksClientError",{enumerable:!0,get:function(){
return d.SocksClientError}});var u=cn(),l=class qr extends r.EventEmitter{constructor(f){super(),this.options=Object.assign({},f),(0,o.validateSocksClientOptions)(
f),this.setState(a.SocksClientState.Created)}static createConnection(f,h){return new Promise((v,g)=>{try{(0,o.validateSocksClientOptions)(f,["connect"])}catch(E){
return typeof h=="function"?(h(E),v(E)):g(E)}const S=new qr(f);S.connect(f.existing_socket),S.once("established",E=>{S.removeAllListeners(),typeof h=="function"&&
h(null,E),v(E)}),S.once("error",E=>{S.removeAllListeners(),typeof h=="function"?(h(E),v(E)):g(E)})})}static createConnectionChain(f,h){return new Promise((v,g)=>e(
this,void 0,void 0,function*(){try{(0,o.validateSocksClientChainOptions)(f)}catch(S){return typeof h=="function"?(h(S),v(S)):g(S)}f.randomizeChain&&(0,d.shuffleArray)(
f.proxies);try{let S;for(let E=0;E<f.proxies.length;E++){const U=f.proxies[E],L=E===f.proxies.length-1?f.destination:{host:f.proxies[E+1].host||f.proxies[E+1].ipaddress,
port:f.proxies[E+1].port},F=yield qr.createConnection({command:"connect",proxy:U,destination:L,existing_socket:S});S=S||F.socket}typeof h=="function"?(h(null,{socket:S}),
v({socket:S})):v({socket:S})}catch(S){typeof h=="function"?(h(S),v(S)):g(S)}}))}static createUDPFrame(f){const h=new i.SmartBuffer;return h.writeUInt16BE(0),h.writeUInt8(
f.frameNumber||0),n.isIPv4(f.remoteHost.host)?(h.writeUInt8(a.Socks5HostType.IPv4),h.writeUInt32BE((0,o.ipv4ToInt32)(f.remoteHost.host))):n.isIPv6(f.remoteHost.
host)?(h.writeUInt8(a.Socks5HostType.IPv6),h.writeBuffer((0,o.ipToBuffer)(f.remoteHost.host))):(h.writeUInt8(a.Socks5HostType.Hostname),h.writeUInt8(Buffer.byteLength(
f.remoteHost.host)),h.writeString(f.remoteHost.host)),h.writeUInt16BE(f.remoteHost.port),h.writeBuffer(f.data),h.toBuffer()}static parseUDPFrame(f){const h=i.SmartBuffer.
fromBuffer(f);h.readOffset=2;const v=h.readUInt8(),g=h.readUInt8();let S;g===a.Socks5HostType.IPv4?S=(0,o.int32ToIpv4)(h.readUInt32BE()):g===a.Socks5HostType.IPv6?
S=u.Address6.fromByteArray(Array.from(h.readBuffer(16))).canonicalForm():S=h.readString(h.readUInt8());const E=h.readUInt16BE();return{frameNumber:v,remoteHost:{
host:S,port:E},data:h.readBuffer()}}setState(f){this.state!==a.SocksClientState.Error&&(this.state=f)}connect(f){this.onDataReceived=v=>this.onDataReceivedHandler(
v),this.onClose=()=>this.onCloseHandler(),this.onError=v=>this.onErrorHandler(v),this.onConnect=()=>this.onConnectHandler();const h=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||a.DEFAULT_TIMEOUT);h.unref&&typeof h.unref=="function"&&h.unref(),f?this.socket=f:this.socket=new n.Socket,this.socket.once("close",this.onClose),
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
socket.destroy(),this.removeInternalSocketHandlers(),this.emit("error",new d.SocksClientError(f,this.options)))}sendSocks4InitialHandshake(){const f=this.options.
proxy.userId||"",h=new i.SmartBuffer;h.writeUInt8(4),h.writeUInt8(a.SocksCommand[this.options.command]),h.writeUInt16BE(this.options.destination.port),n.isIPv4(
this.options.destination.host)?(h.writeBuffer((0,o.ipToBuffer)(this.options.destination.host)),h.writeStringNT(f)):(h.writeUInt8(0),h.writeUInt8(0),h.writeUInt8(
0),h.writeUInt8(1),h.writeStringNT(f),h.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(h.toBuffer())}handleSocks4FinalHandshakeResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==a.Socks4Response.Granted)this.closeSocket(`${a.
ERRORS.Socks4ProxyRejectedConnection} - (${a.Socks4Response[f[1]]})`);else if(a.SocksCommand[this.options.command]===a.SocksCommand.bind){const h=i.SmartBuffer.
fromBuffer(f);h.readOffset=2;const v={port:h.readUInt16BE(),host:(0,o.int32ToIpv4)(h.readUInt32BE())};v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress),
this.setState(a.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:v,socket:this.socket})}else this.setState(a.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==
a.Socks4Response.Granted)this.closeSocket(`${a.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${a.Socks4Response[f[1]]})`);else{const h=i.SmartBuffer.fromBuffer(
f);h.readOffset=2;const v={port:h.readUInt16BE(),host:(0,o.int32ToIpv4)(h.readUInt32BE())};this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}sendSocks5InitialHandshake(){const f=new i.SmartBuffer,h=[a.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&h.push(a.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&h.push(this.options.proxy.custom_auth_method),f.writeUInt8(
5),f.writeUInt8(h.length);for(const v of h)f.writeUInt8(v);this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(f.toBuffer()),this.setState(a.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const f=this.receiveBuffer.get(2);f[0]!==5?this.
closeSocket(a.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):f[1]===a.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
f[1]===a.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=a.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):f[1]===a.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
a.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):f[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(a.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const f=this.options.
proxy.userId||"",h=this.options.proxy.password||"",v=new i.SmartBuffer;v.writeUInt8(1),v.writeUInt8(Buffer.byteLength(f)),v.writeString(f),v.writeUInt8(Buffer.byteLength(
h)),v.writeString(h),this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(v.toBuffer()),this.setState(
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
5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${a.Socks5Response[f[1]]}`);else{const h=f[3];let v,g;if(h===
a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(S).slice(4)),v={host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.
ipaddress)}else if(h===a.Socks5HostType.Hostname){const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=
E;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(E).slice(5)),v={host:g.readString(S),port:g.readUInt16BE()}}else if(h===a.Socks5HostType.IPv6){const S=a.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.
get(S).slice(4)),v={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.ReceivedFinalResponse),
a.SocksCommand[this.options.command]===a.SocksCommand.connect?(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:v,socket:this.socket})):a.SocksCommand[this.options.command]===a.SocksCommand.bind?(this.setState(a.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:v,socket:this.socket})):a.SocksCommand[this.options.
command]===a.SocksCommand.associate&&(this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:v,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==5||f[1]!==a.Socks5Response.Granted)this.closeSocket(`${a.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${a.Socks5Response[f[1]]}`);else{const h=f[3];let v,g;if(h===a.Socks5HostType.IPv4){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),v={
host:(0,o.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},v.host==="0.0.0.0"&&(v.host=this.options.proxy.ipaddress)}else if(h===a.Socks5HostType.Hostname){
const S=f[4],E=a.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(S);if(this.receiveBuffer.length<E){this.nextRequiredPacketBufferSize=E;return}g=i.SmartBuffer.
fromBuffer(this.receiveBuffer.get(E).slice(5)),v={host:g.readString(S),port:g.readUInt16BE()}}else if(h===a.Socks5HostType.IPv6){const S=a.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<S){this.nextRequiredPacketBufferSize=S;return}g=i.SmartBuffer.fromBuffer(this.receiveBuffer.get(S).slice(4)),v={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(a.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:v,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};t.SocksClient=l}}),bi=(0,ee.P$)({"n\
ode_modules/socks/build/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(n,i,a,o){o===void 0&&(o=a);var c=Object.getOwnPropertyDescriptor(
i,a);(!c||("get"in c?!i.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return i[a]}}),Object.defineProperty(n,o,c)}):(function(n,i,a,o){
o===void 0&&(o=a),n[o]=i[a]})),r=t&&t.__exportStar||function(n,i){for(var a in n)a!=="default"&&!Object.prototype.hasOwnProperty.call(i,a)&&e(i,n,a)};Object.defineProperty(
t,"__esModule",{value:!0}),r(yi(),t)}}),Kt=(0,ee.P$)({"required-builtin:https"(t,e){e.exports=((0,Fe.e7)(),(0,ee.Yp)(Fe.VY)).requireOfNode("node:https")}}),wi=(0,ee.
P$)({"node_modules/agent-base/dist/helpers.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(u,l,m,f){f===void 0&&(f=m);var h=Object.getOwnPropertyDescriptor(
l,m);(!h||("get"in h?!l.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:function(){return l[m]}}),Object.defineProperty(u,f,h)}):(function(u,l,m,f){
f===void 0&&(f=m),u[f]=l[m]})),r=t&&t.__setModuleDefault||(Object.create?(function(u,l){Object.defineProperty(u,"default",{enumerable:!0,value:l})}):function(u,l){
u.default=l}),n=t&&t.__importStar||function(u){if(u&&u.__esModule)return u;var l={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&e(l,u,m);return r(l,u),l};Object.defineProperty(t,"__esModule",{value:!0}),t.req=t.json=t.toBuffer=void 0;var i=n((0,ce.n5)()),a=n(Kt());async function o(u){
let l=0;const m=[];for await(const f of u)l+=f.length,m.push(f);return Buffer.concat(m,l)}t.toBuffer=o;async function c(u){const l=(await o(u)).toString("utf8");
try{return JSON.parse(l)}catch(m){const f=m;throw f.message+=` (input: ${l})`,f}}t.json=c;function d(u,l={}){const m=((typeof u=="string"?u:u.href).startsWith("\
https:")?a:i).request(u,l),f=new Promise((h,v)=>{m.once("response",h).once("error",v).end()});return m.then=f.then.bind(f),m}t.req=d}}),Si=(0,ee.P$)({"node_modu\
les/agent-base/dist/index.js"(t){"use strict";var e=t&&t.__createBinding||(Object.create?(function(l,m,f,h){h===void 0&&(h=f);var v=Object.getOwnPropertyDescriptor(
m,f);(!v||("get"in v?!m.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return m[f]}}),Object.defineProperty(l,h,v)}):(function(l,m,f,h){
h===void 0&&(h=f),l[h]=m[f]})),r=t&&t.__setModuleDefault||(Object.create?(function(l,m){Object.defineProperty(l,"default",{enumerable:!0,value:m})}):function(l,m){
l.default=m}),n=t&&t.__importStar||function(l){if(l&&l.__esModule)return l;var m={};if(l!=null)for(var f in l)f!=="default"&&Object.prototype.hasOwnProperty.call(
l,f)&&e(m,l,f);return r(m,l),m},i=t&&t.__exportStar||function(l,m){for(var f in l)f!=="default"&&!Object.prototype.hasOwnProperty.call(m,f)&&e(m,l,f)};Object.defineProperty(
t,"__esModule",{value:!0}),t.Agent=void 0;var a=n((0,ce.g5)()),o=n((0,ce.n5)()),c=Kt();i(wi(),t);var d=Symbol("AgentBaseInternalState"),u=class extends o.Agent{constructor(l){
super(l),this[d]={}}isSecureEndpoint(l){if(l){if(typeof l.secureEndpoint=="boolean")return l.secureEndpoint;if(typeof l.protocol=="string")return l.protocol==="\
https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(l){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[l]||(this.sockets[l]=[]);const m=new a.Socket({writable:!1});return this.sockets[l].push(m),this.totalSocketCount++,m}decrementSockets(l,m){if(!this.sockets[l]||
m===null)return;const f=this.sockets[l],h=f.indexOf(m);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[l])}getName(l){return this.
isSecureEndpoint(l)?c.Agent.prototype.getName.call(this,l):super.getName(l)}createSocket(l,m,f){const h={...m,secureEndpoint:this.isSecureEndpoint(m)},v=this.getName(
h),g=this.incrementSockets(v);Promise.resolve().then(()=>this.connect(l,h)).then(S=>{if(this.decrementSockets(v,g),S instanceof o.Agent)try{return S.addRequest(
l,h)}catch(E){return f(E)}this[d].currentSocket=S,super.createSocket(l,m,f)},S=>{this.decrementSockets(v,g),f(S)})}createConnection(){const l=this[d].currentSocket;
if(this[d].currentSocket=void 0,!l)throw new Error("No socket was returned in the `connect()` function");return l}get defaultPort(){return this[d].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(l){this[d]&&(this[d].defaultPort=l)}get protocol(){return this[d].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(l){this[d]&&(this[d].protocol=l)}};t.Agent=u}}),Ei=(0,ee.P$)({"node_modules/ms/index.js"(t,e){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;
e.exports=function(f,h){h=h||{};var v=typeof f;if(v==="string"&&f.length>0)return d(f);if(v==="number"&&isFinite(f))return h.long?l(f):u(f);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(f))};function d(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var v=parseFloat(h[1]),g=(h[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return v*c;case"weeks":case"week":case"\
w":return v*o;case"days":case"day":case"d":return v*a;case"hours":case"hour":case"hrs":case"hr":case"h":return v*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return v*n;case"seconds":case"second":case"secs":case"sec":case"s":return v*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return v;default:
return}}}}function u(f){var h=Math.abs(f);return h>=a?Math.round(f/a)+"d":h>=i?Math.round(f/i)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"s":f+"ms"}function l(f){
var h=Math.abs(f);return h>=a?m(f,h,a,"day"):h>=i?m(f,h,i,"hour"):h>=n?m(f,h,n,"minute"):h>=r?m(f,h,r,"second"):f+" ms"}function m(f,h,v,g){var S=h>=v*1.5;return Math.
round(f/v)+" "+g+(S?"s":"")}}}),un=(0,ee.P$)({"node_modules/debug/src/common.js"(t,e){function r(n){a.debug=a,a.default=a,a.coerce=m,a.disable=u,a.enable=c,a.enabled=
l,a.humanize=Ei(),a.destroy=f,Object.keys(n).forEach(h=>{a[h]=n[h]}),a.names=[],a.skips=[],a.formatters={};function i(h){let v=0;for(let g=0;g<h.length;g++)v=(v<<
5)-v+h.charCodeAt(g),v|=0;return a.colors[Math.abs(v)%a.colors.length]}a.selectColor=i;function a(h){let v,g=null,S,E;function U(...L){if(!U.enabled)return;const F=U,
k=Number(new Date),H=k-(v||k);F.diff=H,F.prev=v,F.curr=k,v=k,L[0]=a.coerce(L[0]),typeof L[0]!="string"&&L.unshift("%O");let Z=0;L[0]=L[0].replace(/%([a-zA-Z%])/g,
(se,he)=>{if(se==="%%")return"%";Z++;const Ce=a.formatters[he];if(typeof Ce=="function"){const fe=L[Z];se=Ce.call(F,fe),L.splice(Z,1),Z--}return se}),a.formatArgs.
call(F,L),(F.log||a.log).apply(F,L)}return U.namespace=h,U.useColors=a.useColors(),U.color=a.selectColor(h),U.extend=o,U.destroy=a.destroy,Object.defineProperty(
U,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(S!==a.namespaces&&(S=a.namespaces,E=a.enabled(h)),E),set:L=>{g=L}}),typeof a.init=="function"&&a.
init(U),U}function o(h,v){const g=a(this.namespace+(typeof v>"u"?":":v)+h);return g.log=this.log,g}function c(h){a.save(h),a.namespaces=h,a.names=[],a.skips=[];
const v=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of v)g[0]==="-"?a.skips.push(g.slice(1)):a.names.push(g)}function d(h,v){
let g=0,S=0,E=-1,U=0;for(;g<h.length;)if(S<v.length&&(v[S]===h[g]||v[S]==="*"))v[S]==="*"?(E=S,U=g,S++):(g++,S++);else if(E!==-1)S=E+1,U++,g=U;else return!1;for(;S<
v.length&&v[S]==="*";)S++;return S===v.length}function u(){const h=[...a.names,...a.skips.map(v=>"-"+v)].join(",");return a.enable(""),h}function l(h){for(const v of a.
skips)if(d(h,v))return!1;for(const v of a.names)if(d(h,v))return!0;return!1}function m(h){return h instanceof Error?h.stack||h.message:h}function f(){console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return a.enable(a.load()),
a}e.exports=r}}),_i=(0,ee.P$)({"node_modules/debug/src/browser.js"(t,e){t.formatArgs=n,t.save=i,t.load=a,t.useColors=r,t.storage=o(),t.destroy=(()=>{let d=!1;return()=>{
d||(d=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),
t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC",
"#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC",
"#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300",
"#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC",
"#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){if(typeof window<
"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/(edge|trident)\/(\d+)/))return!1;let d;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.
WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&
(d=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(d[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/applewebkit\/(\d+)/)}function n(d){if(d[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+d[0]+(this.useColors?"%c ":" ")+"+"+e.exports.
humanize(this.diff),!this.useColors)return;const u="color: "+this.color;d.splice(1,0,u,"color: inherit");let l=0,m=0;d[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(l++,
f==="%c"&&(m=l))}),d.splice(m,0,u)}t.log=console.debug||console.log||(()=>{});function i(d){try{d?t.storage.setItem("debug",d):t.storage.removeItem("debug")}catch{}}
function a(){let d;try{d=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch{}return!d&&typeof process<"u"&&"env"in process&&(d=process.env.DEBUG),d}function o(){
try{return localStorage}catch{}}e.exports=un()(t);var{formatters:c}=e.exports;c.j=function(d){try{return JSON.stringify(d)}catch(u){return"[UnexpectedJSONParseE\
rror]: "+u.message}}}}),ln=(0,ee.P$)({"required-builtin:tty"(t,e){e.exports=((0,Fe.e7)(),(0,ee.Yp)(Fe.VY)).requireOfNode("node:tty")}}),ki=(0,ee.P$)({"required-\
builtin:os"(t,e){e.exports=((0,Fe.e7)(),(0,ee.Yp)(Fe.VY)).requireOfNode("node:os")}}),Ai=(0,ee.P$)({"node_modules/has-flag/index.js"(t,e){"use strict";e.exports=
(r,n=process.argv)=>{const i=r.startsWith("-")?"":r.length===1?"-":"--",a=n.indexOf(i+r),o=n.indexOf("--");return a!==-1&&(o===-1||a<o)}}}),Ii=(0,ee.P$)({"node_\
modules/supports-color/index.js"(t,e){"use strict";var r=ki(),n=ln(),i=Ai(),{env:a}=process,o;i("no-color")||i("no-colors")||i("color=false")||i("color=never")?
o=0:(i("color")||i("colors")||i("color=true")||i("color=always"))&&(o=1),"FORCE_COLOR"in a&&(a.FORCE_COLOR==="true"?o=1:a.FORCE_COLOR==="false"?o=0:o=a.FORCE_COLOR.
length===0?1:Math.min(parseInt(a.FORCE_COLOR,10),3));function c(l){return l===0?!1:{level:l,hasBasic:!0,has256:l>=2,has16m:l>=3}}function d(l,m){if(o===0)return 0;
if(i("color=16m")||i("color=full")||i("color=truecolor"))return 3;if(i("color=256"))return 2;if(l&&!m&&o===void 0)return 0;const f=o||0;if(a.TERM==="dumb")return f;
if(process.platform==="win32"){const h=r.release().split(".");return Number(h[0])>=10&&Number(h[2])>=10586?Number(h[2])>=14931?3:2:1}if("CI"in a)return["TRAVIS",
"CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(h=>h in a)||a.CI_NAME==="codeship"?1:f;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(a.TEAMCITY_VERSION)?1:0;if(a.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in a){const h=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.
TERM_PROGRAM){case"iTerm.app":return h>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(a.TERM)||"COLORTERM"in a?1:f}function u(l){const m=d(l,l&&l.isTTY);return c(m)}e.exports={supportsColor:u,stdout:c(d(!0,n.isatty(1))),stderr:c(d(!0,n.isatty(
2)))}}}),Ci=(0,ee.P$)({"node_modules/debug/src/node.js"(t,e){var r=ln(),n=(0,ce.Hr)();t.init=l,t.log=c,t.formatArgs=a,t.save=d,t.load=u,t.useColors=i,t.destroy=
n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),t.colors=
[6,2,3,4,5,1];try{const f=Ii();f&&(f.stderr||f).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,
99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}t.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const v=h.substring(6).toLowerCase().replace(/_([a-z])/g,
(S,E)=>E.toUpperCase());let g=process.env[h];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(
g),f[v]=g,f},{});function i(){return"colors"in t.inspectOpts?!!t.inspectOpts.colors:r.isatty(process.stderr.fd)}function a(f){const{namespace:h,useColors:v}=this;
if(v){const g=this.color,S="\x1B[3"+(g<8?g:"8;5;"+g),E=`  ${S};1m${h} \x1B[0m`;f[0]=E+f[0].split(`
`).join(`
`+E),f.push(S+"m+"+e.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=o()+h+" "+f[0]}function o(){return t.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...f){return process.stderr.write(n.formatWithOptions(t.inspectOpts,...f)+`
`)}function d(f){f?process.env.DEBUG=f:delete process.env.DEBUG}function u(){return process.env.DEBUG}function l(f){f.inspectOpts={};const h=Object.keys(t.inspectOpts);
for(let v=0;v<h.length;v++)f.inspectOpts[h[v]]=t.inspectOpts[h[v]]}e.exports=un()(t);var{formatters:m}=e.exports;m.o=function(f){return this.inspectOpts.colors=
this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},m.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),Oi=(0,ee.P$)({"node_modules/debug\
/src/index.js"(t,e){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?e.exports=_i():e.exports=Ci()}}),Ti=(0,ee.P$)({"required\
-builtin:dns"(t,e){e.exports=((0,Fe.e7)(),(0,ee.Yp)(Fe.VY)).requireOfNode("node:dns")}}),xi=(0,ee.P$)({"node_modules/socks-proxy-agent/dist/index.js"(t){"use st\
rict";var e=t&&t.__createBinding||(Object.create?(function(E,U,L,F){F===void 0&&(F=L);var k=Object.getOwnPropertyDescriptor(U,L);(!k||("get"in k?!U.__esModule:k.
writable||k.configurable))&&(k={enumerable:!0,get:function(){return U[L]}}),Object.defineProperty(E,F,k)}):(function(E,U,L,F){F===void 0&&(F=L),E[F]=U[L]})),r=t&&
t.__setModuleDefault||(Object.create?(function(E,U){Object.defineProperty(E,"default",{enumerable:!0,value:U})}):function(E,U){E.default=U}),n=t&&t.__importStar||
function(E){if(E&&E.__esModule)return E;var U={};if(E!=null)for(var L in E)L!=="default"&&Object.prototype.hasOwnProperty.call(E,L)&&e(U,E,L);return r(U,E),U},i=t&&
t.__importDefault||function(E){return E&&E.__esModule?E:{default:E}};Object.defineProperty(t,"__esModule",{value:!0}),t.SocksProxyAgent=void 0;var a=bi(),o=Si(),
c=i(Oi()),d=n(Ti()),u=n((0,ce.g5)()),l=n((0,ce.EI)()),m=(0,ce.qX)(),f=(0,c.default)("socks-proxy-agent"),h=E=>E.servername===void 0&&E.host&&!u.isIP(E.host)?{...E,
servername:E.host}:E;function v(E){let U=!1,L=5;const F=E.hostname,k=parseInt(E.port,10)||1080;switch(E.protocol.replace(":","")){case"socks4":U=!0,L=4;break;case"\
socks4a":L=4;break;case"socks5":U=!0,L=5;break;case"socks":L=5;break;case"socks5h":L=5;break;default:throw new TypeError(`A "socks" protocol must be specified! \
Got: ${String(E.protocol)}`)}const H={host:F,port:k,type:L};return E.username&&Object.defineProperty(H,"userId",{value:decodeURIComponent(E.username),enumerable:!1}),
E.password!=null&&Object.defineProperty(H,"password",{value:decodeURIComponent(E.password),enumerable:!1}),{lookup:U,proxy:H}}var g=class extends o.Agent{constructor(E,U){
super(U);const L=typeof E=="string"?new m.URL(E):E,{proxy:F,lookup:k}=v(L);this.shouldLookup=k,this.proxy=F,this.timeout=U?.timeout??null,this.socketOptions=U?.
socketOptions??null}async connect(E,U){const{shouldLookup:L,proxy:F,timeout:k}=this;if(!U.host)throw new Error("No `host` defined!");let{host:H}=U;const{port:Z,
lookup:se=d.lookup}=U;L&&(H=await new Promise((Oe,Re)=>{se(H,{},(pe,Ve)=>{pe?Re(pe):Oe(Ve)})}));const he={proxy:F,destination:{host:H,port:typeof Z=="number"?Z:
parseInt(Z,10)},command:"connect",timeout:k??void 0,socket_options:this.socketOptions??void 0},Ce=Oe=>{E.destroy(),fe.destroy(),Oe&&Oe.destroy()};f("Creating so\
cks proxy connection: %o",he);const{socket:fe}=await a.SocksClient.createConnection(he);if(f("Successfully created socks proxy connection"),k!==null&&(fe.setTimeout(
k),fe.on("timeout",()=>Ce())),U.secureEndpoint){f("Upgrading socket connection to TLS");const Oe=l.connect({...S(h(U),"host","path","port"),socket:fe});return Oe.
once("error",Re=>{f("Socket TLS error",Re.message),Ce(Oe)}),Oe}return fe}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],t.SocksProxyAgent=g;function S(E,...U){
const L={};let F;for(F in E)U.includes(F)||(L[F]=E[F]);return L}}}),Ri=(0,ee.P$)({"node_modules/hpagent/index.js"(t,e){"use strict";var r=Kt(),n=(0,ce.n5)(),{URL:i}=(0,ce.
qX)(),a=class extends n.Agent{constructor(c){const{proxy:d,proxyRequestOptions:u,...l}=c;super(l),this.proxy=typeof d=="string"?new i(d):d,this.proxyRequestOptions=
u||{}}createConnection(c,d){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,
headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.
username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("ba\
se64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const l=(this.proxy.protocol==="http:"?n:
r).request(u);l.once("connect",(m,f,h)=>{l.removeAllListeners(),f.removeAllListeners(),m.statusCode===200?d(null,f):(f.destroy(),d(new Error(`Bad response: ${m.
statusCode}`),null))}),l.once("timeout",()=>{l.destroy(new Error("Proxy timeout"))}),l.once("error",m=>{l.removeAllListeners(),d(m,null)}),l.end()}},o=class extends r.
Agent{constructor(c){const{proxy:d,proxyRequestOptions:u,...l}=c;super(l),this.proxy=typeof d=="string"?new i(d):d,this.proxyRequestOptions=u||{}}createConnection(c,d){
const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.
headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic\
 ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);const l=(this.proxy.protocol==="http:"?n:r).request(u);l.once("connect",(m,f,h)=>{if(l.
removeAllListeners(),f.removeAllListeners(),m.statusCode===200){const v=super.createConnection({...c,socket:f});d(null,v)}else f.destroy(),d(new Error(`Bad resp\
onse: ${m.statusCode}`),null)}),l.once("timeout",()=>{l.destroy(new Error("Proxy timeout"))}),l.once("error",m=>{l.removeAllListeners(),d(m,null)}),l.end()}};e.
exports={HttpProxyAgent:a,HttpsProxyAgent:o}}}),hn=1500;function dn({status:t,body:e}){const r=(0,j.$6)((0,j.qF)(e),"message")??(e.trim().startsWith("<")?"":e.trim());
return(0,we.Jj)((0,we.YI)((0,mt.q)(r)),hn)||`HTTP ${t}`}function bt(t,e){const r=(0,j.qF)(e.body),n=dn(e),i=`${t.verb} ${t.what}`;switch(e.status){case 401:return new te.
zg("E_CLUSTER_UNAUTHORIZED",`${t.server} answered 401 to ${i}: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeco\
nfig.`);case 403:return Bi(t,r,n);case 404:return Mi(t,r,n);case 409:return Ni(t,r,n);case 429:return fn(t,n);default:break}return e.status>=500&&!Pi(t,n)?fn(t,
n):e.status>=400?new te.zg("E_APPLY_REFUSED",`The cluster refused to ${i}: ${n}`):new te.zg("E_CLUSTER_RESPONSE",`${t.server} answered ${e.status} to ${i}: ${n}`)}
var Pi=(t,e)=>t.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(e);function fn(t,e){const r=e.includes(
"failed calling webhook")?"See whether what answers for that webhook runs, which for SeldonDeployments is Seldon's operator; then try again.":"Try again when th\
e cluster is well.";return new te.zg("E_CLUSTER_UNREACHABLE",`${t.server} could not ${t.verb} ${t.what}: ${e}. ${r}`)}function Bi(t,e,r){if((0,j.yR)(e,"details",
"causes").some(a=>(0,j.$6)(a,"reason")==="NamespaceTerminating"))return new te.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${t.namespace??""} is being deleted: ${r}`);
if(!/cannot \w+ (resource|path)/.test(r)&&["patch","create","update"].includes(t.verb))return new te.zg("E_APPLY_REFUSED",`The cluster refused to ${t.verb} ${t.
what}: ${r}`);const i=t.namespace===void 0?"":` in the namespace ${t.namespace}`;return new te.zg("E_CLUSTER_FORBIDDEN",`These credentials may not ${t.verb} ${t.
what}${i}: ${r}. Grant the verb "${t.verb}" to their role.`)}function Mi(t,e,r){return(0,j.$6)(e,"details","kind")==="namespaces"?new te.zg("E_NAMESPACE_NOT_FOU\
ND",`The namespace ${(0,j.$6)(e,"details","name")??t.namespace??""} does not exist. Create it, choose another with --namespace, or say --create-namespace.`):(0,j.
fK)(e,"details","kind")===void 0?new te.zg("E_CRD_MISSING",`${t.server} does not serve ${t.what}: its resource definition is not installed. For SeldonDeployment\
s, install Seldon Core 1 first.`):new te.zg("E_CLUSTER_RESPONSE",`${t.server} could not ${t.verb} ${t.what}: ${r}`)}function Ni(t,e,r){const n=(0,j.yR)(e,"detai\
ls","causes").filter(a=>(0,j.$6)(a,"reason")==="FieldManagerConflict");if(n.length===0)return new te.zg("E_APPLY_REFUSED",`${t.what} has changed meanwhile: ${r}`);
const i=n.map(a=>`${(0,j.$6)(a,"field")??"?"} (${(0,j.$6)(a,"message")??"another manager"})`);return new te.zg("E_APPLY_CONFLICT",`Others own fields of ${t.what}\
: ${(0,we.Jj)((0,we.YI)(i.join("; ")),hn)}. Take the fields out of deploy.yaml, end the other manager's ownership, or take them over with --force-conflicts.`)}var Ui=1e4,
pn=class extends Ht().Agent{ahead;openAhead(t){const e=t.hostname.replace(/^\[|\]$/g,""),r=this.options.servername??((0,Vt.isIP)(e)===0?e:""),n=super.createConnection(
{...this.options,host:e,port:t.port||"443",servername:r});n instanceof Vt.Socket&&(n.on("error",()=>{}),n.setTimeout(Ui,()=>n.destroy()),this.ahead=n)}createConnection(t,e){
const r=this.ahead;return this.ahead=void 0,!r||r.destroyed?super.createConnection(t,e):(r.removeAllListeners("timeout").setTimeout(0),r)}destroy(){this.ahead?.
destroy(),super.destroy()}},mn={gcp:"Install gke-gcloud-auth-plugin and run `gcloud container clusters get-credentials` again",azure:"Run `kubelogin convert-kub\
econfig`, which makes it a plug-in"};function Di(t,e,r=Date.now()){const{"auth-provider":n,tokenFile:i,...a}=e,o=typeof e.token=="string"?{token:e.token.trim()}:
{},d={...a,...o,...typeof i=="string"&&i!==""?{"token-file":i}:{}};if(n==null)return d;const u=(0,j.Gv)(n)?(0,j.$6)(n,"name")??"":"",l=`The kubeconfig's user "${(0,we.
xS)(t,100)}" has the auth-provider "${(0,we.xS)(u,100)}"`;if(u!=="oidc"){const v=Object.hasOwn(mn,u)?mn[u]??"":"Give the user a token, a client certificate or a\
 plug-in (exec)";throw new te.zg("E_KUBECONFIG_SYNTAX",`${l}, which kubectl does not know any more (since 1.26). ${v}.`)}const m=(0,j.$6)((0,j.Gv)(n)?n:{},"conf\
ig","id-token")?.trim()??"",f=$i(m);if(m!==""&&(f===void 0||f>r))return{...d,token:m};const h=m===""?"without an id-token":`whose id-token expired at ${new Date(
f??0).toISOString()}`;throw new te.zg("E_CLUSTER_UNAUTHORIZED",`${l}, ${h}, and only kubectl renews it there. Run any kubectl command to renew it, or make it a \
plug-in: \`kubectl oidc-login setup\` (kubelogin).`)}function $i(t){const e=(0,j.qF)(Buffer.from(t.split(".")[1]??"","base64url").toString("utf8")),r=(0,j.Gv)(e)?
e.exp:void 0;return typeof r=="number"&&Number.isFinite(r)&&Math.abs(r)<8e12?r*1e3:void 0}function Li(t,e){const r=e instanceof Error?e.message:String(e),n=(0,j.
Gv)(e)?e.code:void 0,i=(0,j.Gv)(t)?(0,j.$6)(t,"command"):void 0;if(i===void 0||!(n==="ENOENT"||n==="EACCES"||/\b(ENOENT|EACCES)\b/.test(r)))return;const a=(0,we.
xS)((0,j.$6)(t,"installHint")??"",1e3).replace(/\.$/,""),o=/EACCES/.test(`${String(n)} ${r}`)?"may not be executed":i.includes("/")?"does not exist":"is not on \
the PATH of this step";return`the credential plug-in ${(0,we.xS)(i,200)} of the kubeconfig ${o}.${a===""?" Install it where this step runs, or give a kubeconfig\
 with a token":` The kubeconfig says how to install it: ${a}`}`}function Fi(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:
t}var Ee={},wt={},je={},gn;function at(){if(gn)return je;gn=1;function t(o){return typeof o>"u"||o===null}function e(o){return typeof o=="object"&&o!==null}function r(o){
return Array.isArray(o)?o:t(o)?[]:[o]}function n(o,c){if(c){const d=Object.keys(c);for(let u=0,l=d.length;u<l;u+=1){const m=d[u];o[m]=c[m]}}return o}function i(o,c){
let d="";for(let u=0;u<c;u+=1)d+=o;return d}function a(o){return o===0&&Number.NEGATIVE_INFINITY===1/o}return je.isNothing=t,je.isObject=e,je.toArray=r,je.repeat=
i,je.isNegativeZero=a,je.extend=n,je}var Wt,vn;function ct(){if(vn)return Wt;vn=1;function t(r,n){let i="";const a=r.reason||"(unknown reason)";return r.mark?(r.
mark.name&&(i+='in "'+r.mark.name+'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!n&&r.mark.snippet&&(i+=`

`+r.mark.snippet),a+" "+i):a}function e(r,n){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=n,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(r){return this.name+": "+t(this,r)},Wt=e,Wt}var zt,yn;function ji(){if(yn)return zt;yn=1;const t=at();function e(i,a,o,c,d){let u="",l="";const m=Math.
floor(d/2)-1;return c-a>m&&(u=" ... ",a=c-m+u.length),o-c>m&&(l=" ...",o=c+m-l.length),{str:u+i.slice(a,o).replace(/\t/g,"\u2192")+l,pos:c-a+u.length}}function r(i,a){
return t.repeat(" ",a-i.length)+i}function n(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);const o=/\r?\n|\r|\0/g,c=[0],d=[];let u,l=-1;for(;u=
o.exec(i.buffer);)d.push(u.index),c.push(u.index+u[0].length),i.position<=u.index&&l<0&&(l=c.length-2);l<0&&(l=c.length-1);let m="";const f=Math.min(i.line+a.linesAfter,
d.length).toString().length,h=a.maxLength-(a.indent+f+3);for(let g=1;g<=a.linesBefore&&!(l-g<0);g++){const S=e(i.buffer,c[l-g],d[l-g],i.position-(c[l]-c[l-g]),h);
m=t.repeat(" ",a.indent)+r((i.line-g+1).toString(),f)+" | "+S.str+`
`+m}const v=e(i.buffer,c[l],d[l],i.position,h);m+=t.repeat(" ",a.indent)+r((i.line+1).toString(),f)+" | "+v.str+`
`,m+=t.repeat("-",a.indent+f+3+v.pos)+`^
`;for(let g=1;g<=a.linesAfter&&!(l+g>=d.length);g++){const S=e(i.buffer,c[l+g],d[l+g],i.position-(c[l]-c[l+g]),h);m+=t.repeat(" ",a.indent)+r((i.line+g+1).toString(),
f)+" | "+S.str+`
`}return m.replace(/\n$/,"")}return zt=n,zt}var qt,bn;function Ae(){if(bn)return qt;bn=1;const t=ct(),e=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function n(a){const o={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(d){o[String(d)]=c})}),o}function i(a,o){if(o=o||{},Object.keys(o).forEach(function(c){if(e.indexOf(c)===-1)throw new t('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=o,this.tag=a,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(c){return c},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=n(o.styleAliases||null),r.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return qt=i,qt}var Yt,wn;function Sn(){if(wn)return Yt;wn=1;const t=ct(),e=Ae();function r(a,o){
const c=[];return a[o].forEach(function(d){let u=c.length;c.forEach(function(l,m){l.tag===d.tag&&l.kind===d.kind&&l.multi===d.multi&&(u=m)}),c[u]=d}),c}function n(){
const a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(c){c.multi?(a.multi[c.kind].push(c),a.multi.
fallback.push(c)):a[c.kind][c.tag]=a.fallback[c.tag]=c}for(let c=0,d=arguments.length;c<d;c+=1)arguments[c].forEach(o);return a}function i(a){return this.extend(
a)}return i.prototype.extend=function(a){let o=[],c=[];if(a instanceof e)c.push(a);else if(Array.isArray(a))c=c.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(o=o.concat(a.implicit)),a.explicit&&(c=c.concat(a.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");o.forEach(function(u){if(!(u instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(u.loadKind&&u.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(u.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(u){if(!(u instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});const d=Object.create(i.prototype);return d.implicit=(this.implicit||[]).concat(o),d.explicit=(this.explicit||[]).concat(c),d.compiledImplicit=r(d,"imp\
licit"),d.compiledExplicit=r(d,"explicit"),d.compiledTypeMap=n(d.compiledImplicit,d.compiledExplicit),d},Yt=i,Yt}var Jt,En;function _n(){if(En)return Jt;En=1;const t=Ae();
return Jt=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),Jt}var Zt,kn;function An(){if(kn)return Zt;kn=1;const t=Ae();
return Zt=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),Zt}var Xt,In;function Cn(){if(In)return Xt;In=1;const t=Ae();
return Xt=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),Xt}var Qt,On;function Tn(){if(On)return Qt;On=1;const t=Sn();
return Qt=new t({explicit:[_n(),An(),Cn()]}),Qt}var er,xn;function Rn(){if(xn)return er;xn=1;const t=Ae();function e(i){if(i===null)return!0;const a=i.length;return a===
1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function n(i){return i===null}return er=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:r,predicate:n,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),er}var tr,Pn;function Bn(){if(Pn)return tr;Pn=1;const t=Ae();function e(i){if(i===null)return!1;
const a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FALSE")}function r(i){return i==="true"||i==="True"||
i==="TRUE"}function n(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return tr=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:r,
predicate:n,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),tr}var rr,Mn;function Nn(){if(Mn)return rr;Mn=1;const t=at(),e=Ae();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function n(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;const l=u.length;let m=0,f=!1;if(!l)return!1;let h=u[m];if((h===
"-"||h==="+")&&(h=u[++m]),h==="0"){if(m+1===l)return!0;if(h=u[++m],h==="b"){for(m++;m<l;m++){if(h=u[m],h!=="0"&&h!=="1")return!1;f=!0}return f&&isFinite(o(u))}if(h===
"x"){for(m++;m<l;m++){if(!r(u.charCodeAt(m)))return!1;f=!0}return f&&isFinite(o(u))}if(h==="o"){for(m++;m<l;m++){if(!n(u.charCodeAt(m)))return!1;f=!0}return f&&
isFinite(o(u))}}for(;m<l;m++){if(!i(u.charCodeAt(m)))return!1;f=!0}return f?isFinite(o(u)):!1}function o(u){let l=u,m=1,f=l[0];if((f==="-"||f==="+")&&(f==="-"&&
(m=-1),l=l.slice(1),f=l[0]),l==="0")return 0;if(f==="0"){if(l[1]==="b")return m*parseInt(l.slice(2),2);if(l[1]==="x")return m*parseInt(l.slice(2),16);if(l[1]===
"o")return m*parseInt(l.slice(2),8)}return m*parseInt(l,10)}function c(u){return o(u)}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!t.isNegativeZero(u)}return rr=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:d,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),rr}var nr,Un;function Dn(){if(Un)return nr;Un=1;const t=at(),e=Ae(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),n=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:n.test(u)}function a(u){let l=u.toLowerCase();const m=l[0]===
"-"?-1:1;return"+-".indexOf(l[0])>=0&&(l=l.slice(1)),l===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:l===".nan"?NaN:m*parseFloat(l,10)}const o=/^[-+]?[0-9]+e/;
function c(u,l){if(isNaN(u))switch(l){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(l){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(l){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(u))return"-0.0";const m=u.toString(10);return o.test(m)?m.replace(
"e",".e"):m}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||t.isNegativeZero(u))}return nr=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:d,represent:c,defaultStyle:"lowercase"}),nr}var $n,Ln;function Fn(){return Ln||(Ln=1,$n=Tn().extend({implicit:[Rn(),
Bn(),Nn(),Dn()]})),$n}var jn,Hn;function Vn(){return Hn||(Hn=1,jn=Fn()),jn}var sr,Gn;function Kn(){if(Gn)return sr;Gn=1;const t=Ae(),e=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function n(o){return o===null?!1:e.exec(o)!==null||r.exec(o)!==null}function i(o){let c=0,
d=null,u=e.exec(o);if(u===null&&(u=r.exec(o)),u===null)throw new Error("Date resolve error");const l=+u[1],m=+u[2]-1,f=+u[3];if(!u[4])return new Date(Date.UTC(l,
m,f));const h=+u[4],v=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const E=+u[10],U=+(u[11]||0);d=(E*60+U)*6e4,u[9]==="-"&&(d=-d)}
const S=new Date(Date.UTC(l,m,f,h,v,g,c));return d&&S.setTime(S.getTime()-d),S}function a(o){return o.toISOString()}return sr=new t("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:n,construct:i,instanceOf:Date,represent:a}),sr}var ir,Wn;function zn(){if(Wn)return ir;Wn=1;const t=Ae();function e(r){return r==="<<"||r===
null}return ir=new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),ir}var or,qn;function Yn(){if(qn)return or;qn=1;const t=Ae(),e=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(o){if(o===null)return!1;let c=0;const d=o.length,u=e;for(let l=0;l<d;l++){const m=u.indexOf(o.charAt(l));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function n(o){const c=o.replace(/[\r\n=]/g,""),d=c.length,u=e;let l=0;const m=[];for(let h=0;h<d;h++)h%4===0&&h&&(m.push(l>>16&255),m.push(l>>8&255),m.push(
l&255)),l=l<<6|u.indexOf(c.charAt(h));const f=d%4*6;return f===0?(m.push(l>>16&255),m.push(l>>8&255),m.push(l&255)):f===18?(m.push(l>>10&255),m.push(l>>2&255)):
f===12&&m.push(l>>4&255),new Uint8Array(m)}function i(o){let c="",d=0;const u=o.length,l=e;for(let f=0;f<u;f++)f%3===0&&f&&(c+=l[d>>18&63],c+=l[d>>12&63],c+=l[d>>
6&63],c+=l[d&63]),d=(d<<8)+o[f];const m=u%3;return m===0?(c+=l[d>>18&63],c+=l[d>>12&63],c+=l[d>>6&63],c+=l[d&63]):m===2?(c+=l[d>>10&63],c+=l[d>>4&63],c+=l[d<<2&
63],c+=l[64]):m===1&&(c+=l[d>>2&63],c+=l[d<<4&63],c+=l[64],c+=l[64]),c}function a(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return or=
new t("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:n,predicate:a,represent:i}),or}var ar,Jn;function Zn(){if(Jn)return ar;Jn=1;const t=Ae(),e=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function n(a){if(a===null)return!0;const o={},c=a;for(let d=0,u=c.length;d<u;d+=1){const l=c[d];let m=!1;if(r.
call(l)!=="[object Object]")return!1;let f;for(f in l)if(e.call(l,f))if(!m)m=!0;else return!1;if(!m||e.call(o,f))return!1;Object.defineProperty(o,f,{value:!0})}
return!0}function i(a){return a!==null?a:[]}return ar=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:n,construct:i}),ar}var cr,Xn;function Qn(){if(Xn)return cr;
Xn=1;const t=Ae(),e=Object.prototype.toString;function r(i){if(i===null)return!0;const a=i,o=new Array(a.length);for(let c=0,d=a.length;c<d;c+=1){const u=a[c];if(e.
call(u)!=="[object Object]")return!1;const l=Object.keys(u);if(l.length!==1)return!1;o[c]=[l[0],u[l[0]]]}return!0}function n(i){if(i===null)return[];const a=i,o=new Array(
a.length);for(let c=0,d=a.length;c<d;c+=1){const u=a[c],l=Object.keys(u);o[c]=[l[0],u[l[0]]]}return o}return cr=new t("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:n}),cr}var ur,es;function ts(){if(es)return ur;es=1;const t=Ae(),e=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;const a=i;
for(const o in a)if(e.call(a,o)&&a[o]!==null)return!1;return!0}function n(i){return i!==null?i:{}}return ur=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:n}),ur}var rs,ns;function lr(){return ns||(ns=1,rs=Vn().extend({implicit:[Kn(),zn()],explicit:[Yn(),Zn(),Qn(),ts()]})),rs}var ss;function Hi(){if(ss)return wt;
ss=1;const t=at(),e=ct(),r=ji(),n=lr(),i=Object.prototype.hasOwnProperty,a=1,o=2,c=3,d=4,u=1,l=2,m=3,f=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function E(s){return Object.
prototype.toString.call(s)}function U(s){return s===10||s===13}function L(s){return s===9||s===32}function F(s){return s===9||s===32||s===10||s===13}function k(s){
return s===44||s===91||s===93||s===123||s===125}function H(s){if(s>=48&&s<=57)return s-48;const b=s|32;return b>=97&&b<=102?b-97+10:-1}function Z(s){return s===
120?2:s===117?4:s===85?8:0}function se(s){return s>=48&&s<=57?s-48:-1}function he(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ce(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function fe(s,b,O){b==="__proto__"?Object.defineProperty(s,b,{configurable:!0,enumerable:!0,writable:!0,value:O}):s[b]=
O}const Oe=new Array(256),Re=new Array(256);for(let s=0;s<256;s++)Oe[s]=he(s)?1:0,Re[s]=he(s);function pe(s,b){this.input=s,this.filename=b.filename||null,this.
schema=b.schema||n,this.onWarning=b.onWarning||null,this.legacy=b.legacy||!1,this.json=b.json||!1,this.listener=b.listener||null,this.maxDepth=typeof b.maxDepth==
"number"?b.maxDepth:100,this.maxTotalMergeKeys=typeof b.maxTotalMergeKeys=="number"?b.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function Ve(s,b){const O={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.
line,column:s.position-s.lineStart};return O.snippet=r(O),new e(b,O)}function P(s,b){throw Ve(s,b)}function y(s,b){s.onWarning&&s.onWarning.call(null,Ve(s,b))}function I(s,b,O){
const x=s.anchorMapTransactions;if(x.length!==0){const A=x[x.length-1];i.call(A,b)||(A[b]={existed:i.call(s.anchorMap,b),value:s.anchorMap[b]})}s.anchorMap[b]=O}
function B(s){s.anchorMapTransactions.push(Object.create(null))}function R(s){const b=s.anchorMapTransactions.pop(),O=s.anchorMapTransactions;if(O.length===0)return;
const x=O[O.length-1],A=Object.keys(b);for(let p=0,w=A.length;p<w;p+=1){const _=A[p];i.call(x,_)||(x[_]=b[_])}}function V(s){const b=s.anchorMapTransactions.pop(),
O=Object.keys(b);for(let x=O.length-1;x>=0;x-=1){const A=b[O[x]];A.existed?s.anchorMap[O[x]]=A.value:delete s.anchorMap[O[x]]}}function K(s){return{position:s.position,
line:s.line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function q(s,b){
s.position=b.position,s.line=b.line,s.lineStart=b.lineStart,s.lineIndent=b.lineIndent,s.firstTabInLine=b.firstTabInLine,s.tag=b.tag,s.anchor=b.anchor,s.kind=b.kind,
s.result=b.result}const ie={YAML:function(s,b,O){s.version!==null&&P(s,"duplication of %YAML directive"),O.length!==1&&P(s,"YAML directive accepts exactly one a\
rgument");const x=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);x===null&&P(s,"ill-formed argument of the YAML directive");const A=parseInt(x[1],10),p=parseInt(x[2],10);A!==
1&&P(s,"unacceptable YAML version of the document"),s.version=O[0],s.checkLineBreaks=p<2,p!==1&&p!==2&&y(s,"unsupported YAML version of the document")},TAG:function(s,b,O){
let x;O.length!==2&&P(s,"TAG directive accepts exactly two arguments");const A=O[0];x=O[1],g.test(A)||P(s,"ill-formed tag handle (first argument) of the TAG dir\
ective"),i.call(s.tagMap,A)&&P(s,'there is a previously declared suffix for "'+A+'" tag handle'),S.test(x)||P(s,"ill-formed tag prefix (second argument) of the \
TAG directive");try{x=decodeURIComponent(x)}catch{P(s,"tag prefix is malformed: "+x)}s.tagMap[A]=x}};function me(s,b,O,x){if(b<O){const A=s.input.slice(b,O);if(x)
for(let p=0,w=A.length;p<w;p+=1){const _=A.charCodeAt(p);_===9||_>=32&&_<=1114111||P(s,"expected valid JSON character")}else f.test(A)&&P(s,"the stream contains\
 non-printable characters");s.result+=A}}function _e(s){s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&P(s,"merge keys excee\
ded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function ke(s,b,O,x){t.isObject(O)||P(s,"cannot merge mappings; the provided source object is unacceptable"),_e(
s);const A=Object.keys(O);for(let p=0,w=A.length;p<w;p+=1){const _=A[p];_e(s),i.call(b,_)||(fe(b,_,O[_]),x[_]=!0)}}function Le(s,b,O,x,A,p,w,_,M){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let N=0,D=A.length;N<D;N+=1)Array.isArray(A[N])&&P(s,"nested arrays are not supported inside keys"),typeof A=="object"&&
E(A[N])==="[object Object]"&&(A[N]="[object Object]")}if(typeof A=="object"&&E(A)==="[object Object]"&&(A="[object Object]"),A=String(A),b===null&&(b={}),x==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&P(s,"abnormal merge sequence size");for(let N=0,D=p.length;N<D;N+=1)ke(s,b,p[N],O)}else ke(s,b,p,O);else
!s.json&&!i.call(O,A)&&i.call(b,A)&&(s.line=w||s.line,s.lineStart=_||s.lineStart,s.position=M||s.position,P(s,"duplicated mapping key")),fe(b,A,p),delete O[A];return b}
function lt(s){const b=s.input.charCodeAt(s.position);b===10?s.position++:b===13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):P(s,"a line br\
eak is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function ge(s,b,O){let x=0,A=s.input.charCodeAt(s.position);for(;A!==0;){for(;L(A);)A===9&&
s.firstTabInLine===-1&&(s.firstTabInLine=s.position),A=s.input.charCodeAt(++s.position);if(b&&A===35)do A=s.input.charCodeAt(++s.position);while(A!==10&&A!==13&&
A!==0);if(U(A))for(lt(s),A=s.input.charCodeAt(s.position),x++,s.lineIndent=0;A===32;)s.lineIndent++,A=s.input.charCodeAt(++s.position);else break}return O!==-1&&
x!==0&&s.lineIndent<O&&y(s,"deficient indentation"),x}function Ue(s){let b=s.position,O=s.input.charCodeAt(b);return!!((O===45||O===46)&&O===s.input.charCodeAt(
b+1)&&O===s.input.charCodeAt(b+2)&&(b+=3,O=s.input.charCodeAt(b),O===0||F(O)))}function ot(s,b){b===1?s.result+=" ":b>1&&(s.result+=t.repeat(`
`,b-1))}function Pt(s,b,O){let x,A,p,w,_,M;const N=s.kind,D=s.result;let T=s.input.charCodeAt(s.position);if(F(T)||k(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const $=s.input.charCodeAt(s.position+1);if(F($)||O&&k($))return!1}for(s.kind="scalar",
s.result="",x=A=s.position,p=!1;T!==0;){if(T===58){const $=s.input.charCodeAt(s.position+1);if(F($)||O&&k($))break}else if(T===35){const $=s.input.charCodeAt(s.
position-1);if(F($))break}else{if(s.position===s.lineStart&&Ue(s)||O&&k(T))break;if(U(T))if(w=s.line,_=s.lineStart,M=s.lineIndent,ge(s,!1,-1),s.lineIndent>=b){p=
!0,T=s.input.charCodeAt(s.position);continue}else{s.position=A,s.line=w,s.lineStart=_,s.lineIndent=M;break}}p&&(me(s,x,A,!1),ot(s,s.line-w),x=A=s.position,p=!1),
L(T)||(A=s.position+1),T=s.input.charCodeAt(++s.position)}return me(s,x,A,!1),s.result?!0:(s.kind=N,s.result=D,!1)}function ht(s,b){let O,x,A=s.input.charCodeAt(
s.position);if(A!==39)return!1;for(s.kind="scalar",s.result="",s.position++,O=x=s.position;(A=s.input.charCodeAt(s.position))!==0;)if(A===39)if(me(s,O,s.position,
!0),A=s.input.charCodeAt(++s.position),A===39)O=s.position,s.position++,x=s.position;else return!0;else U(A)?(me(s,O,x,!0),ot(s,ge(s,!1,b)),O=x=s.position):s.position===
s.lineStart&&Ue(s)?P(s,"unexpected end of the document within a single quoted scalar"):(s.position++,L(A)||(x=s.position));P(s,"unexpected end of the stream wit\
hin a single quoted scalar")}function Bt(s,b){let O,x,A,p=s.input.charCodeAt(s.position);if(p!==34)return!1;for(s.kind="scalar",s.result="",s.position++,O=x=s.position;(p=
s.input.charCodeAt(s.position))!==0;){if(p===34)return me(s,O,s.position,!0),s.position++,!0;if(p===92){if(me(s,O,s.position,!0),p=s.input.charCodeAt(++s.position),
U(p))ge(s,!1,b);else if(p<256&&Oe[p])s.result+=Re[p],s.position++;else if((A=Z(p))>0){let w=A,_=0;for(;w>0;w--)p=s.input.charCodeAt(++s.position),(A=H(p))>=0?_=
(_<<4)+A:P(s,"expected hexadecimal character");s.result+=Ce(_),s.position++}else P(s,"unknown escape sequence");O=x=s.position}else U(p)?(me(s,O,x,!0),ot(s,ge(s,
!1,b)),O=x=s.position):s.position===s.lineStart&&Ue(s)?P(s,"unexpected end of the document within a double quoted scalar"):(s.position++,L(p)||(x=s.position))}P(
s,"unexpected end of the stream within a double quoted scalar")}function Mt(s,b){let O=!0,x,A,p;const w=s.tag;let _;const M=s.anchor;let N,D,T,$;const G=Object.
create(null);let W,z,X,Q=s.input.charCodeAt(s.position);if(Q===91)N=93,$=!1,_=[];else if(Q===123)N=125,$=!0,_={};else return!1;for(s.anchor!==null&&I(s,s.anchor,
_),Q=s.input.charCodeAt(++s.position);Q!==0;){if(ge(s,!0,b),Q=s.input.charCodeAt(s.position),Q===N)return s.position++,s.tag=w,s.anchor=M,s.kind=$?"mapping":"se\
quence",s.result=_,!0;if(O?Q===44&&P(s,"expected the node content, but found ','"):P(s,"missed comma between flow collection entries"),z=W=X=null,D=T=!1,Q===63){
const We=s.input.charCodeAt(s.position+1);F(We)&&(D=T=!0,s.position++,ge(s,!0,b))}x=s.line,A=s.lineStart,p=s.position,Ke(s,b,a,!1,!0),z=s.tag,W=s.result,ge(s,!0,
b),Q=s.input.charCodeAt(s.position),(T||s.line===x)&&Q===58&&(D=!0,Q=s.input.charCodeAt(++s.position),ge(s,!0,b),Ke(s,b,a,!1,!0),X=s.result),$?Le(s,_,G,z,W,X,x,
A,p):D?_.push(Le(s,null,G,z,W,X,x,A,p)):_.push(W),ge(s,!0,b),Q=s.input.charCodeAt(s.position),Q===44?(O=!0,Q=s.input.charCodeAt(++s.position)):O=!1}P(s,"unexpec\
ted end of the stream within a flow collection")}function Ge(s,b){let O,x=u,A=!1,p=!1,w=b,_=0,M=!1,N,D=s.input.charCodeAt(s.position);if(D===124)O=!1;else if(D===
62)O=!0;else return!1;for(s.kind="scalar",s.result="";D!==0;)if(D=s.input.charCodeAt(++s.position),D===43||D===45)u===x?x=D===43?m:l:P(s,"repeat of a chomping m\
ode identifier");else if((N=se(D))>=0)N===0?P(s,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?P(s,"repeat of an indentation \
width identifier"):(w=b+N-1,p=!0);else break;if(L(D)){do D=s.input.charCodeAt(++s.position);while(L(D));if(D===35)do D=s.input.charCodeAt(++s.position);while(!U(
D)&&D!==0)}for(;D!==0;){for(lt(s),s.lineIndent=0,D=s.input.charCodeAt(s.position);(!p||s.lineIndent<w)&&D===32;)s.lineIndent++,D=s.input.charCodeAt(++s.position);
if(!p&&s.lineIndent>w&&(w=s.lineIndent),U(D)){_++;continue}if(!p&&w===0&&P(s,"missing indentation for block scalar"),s.lineIndent<w){x===m?s.result+=t.repeat(`
`,A?1+_:_):x===u&&A&&(s.result+=`
`);break}O?L(D)?(M=!0,s.result+=t.repeat(`
`,A?1+_:_)):M?(M=!1,s.result+=t.repeat(`
`,_+1)):_===0?A&&(s.result+=" "):s.result+=t.repeat(`
`,_):s.result+=t.repeat(`
`,A?1+_:_),A=!0,p=!0,_=0;const T=s.position;for(;!U(D)&&D!==0;)D=s.input.charCodeAt(++s.position);me(s,T,s.position,!1)}return!0}function Nt(s,b){const O=s.tag,
x=s.anchor,A=[];let p=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&I(s,s.anchor,A);let w=s.input.charCodeAt(s.position);for(;w!==0&&(s.firstTabInLine!==
-1&&(s.position=s.firstTabInLine,P(s,"tab characters must not be used in indentation")),w===45);){const _=s.input.charCodeAt(s.position+1);if(!F(_))break;if(p=!0,
s.position++,ge(s,!0,-1)&&s.lineIndent<=b){A.push(null),w=s.input.charCodeAt(s.position);continue}const M=s.line;if(Ke(s,b,c,!1,!0),A.push(s.result),ge(s,!0,-1),
w=s.input.charCodeAt(s.position),(s.line===M||s.lineIndent>b)&&w!==0)P(s,"bad indentation of a sequence entry");else if(s.lineIndent<b)break}return p?(s.tag=O,s.
anchor=x,s.kind="sequence",s.result=A,!0):!1}function Ut(s,b,O){let x,A,p,w;const _=s.tag,M=s.anchor,N={},D=Object.create(null);let T=null,$=null,G=null,W=!1,z=!1;
if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&I(s,s.anchor,N);let X=s.input.charCodeAt(s.position);for(;X!==0;){!W&&s.firstTabInLine!==-1&&(s.position=s.firstTabInLine,
P(s,"tab characters must not be used in indentation"));const Q=s.input.charCodeAt(s.position+1),We=s.line;if((X===63||X===58)&&F(Q))X===63?(W&&(Le(s,N,D,T,$,null,
A,p,w),T=$=G=null),z=!0,W=!0,x=!0):W?(W=!1,x=!0):P(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),s.position+=
1,X=Q;else{if(A=s.line,p=s.lineStart,w=s.position,!Ke(s,O,o,!1,!0))break;if(s.line===We){for(X=s.input.charCodeAt(s.position);L(X);)X=s.input.charCodeAt(++s.position);
if(X===58)X=s.input.charCodeAt(++s.position),F(X)||P(s,"a whitespace character is expected after the key-value separator within a block mapping"),W&&(Le(s,N,D,T,
$,null,A,p,w),T=$=G=null),z=!0,W=!1,x=!1,T=s.tag,$=s.result;else if(z)P(s,"can not read an implicit mapping pair; a colon is missed");else return s.tag=_,s.anchor=
M,!0}else if(z)P(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=_,s.anchor=M,!0}if((s.line===We||s.lineIndent>
b)&&(W&&(A=s.line,p=s.lineStart,w=s.position),Ke(s,b,d,!0,x)&&(W?$=s.result:G=s.result),W||(Le(s,N,D,T,$,G,A,p,w),T=$=G=null),ge(s,!0,-1),X=s.input.charCodeAt(s.
position)),(s.line===We||s.lineIndent>b)&&X!==0)P(s,"bad indentation of a mapping entry");else if(s.lineIndent<b)break}return W&&Le(s,N,D,T,$,null,A,p,w),z&&(s.
tag=_,s.anchor=M,s.kind="mapping",s.result=N),z}function Dt(s){let b=!1,O=!1,x,A,p=s.input.charCodeAt(s.position);if(p!==33)return!1;s.tag!==null&&P(s,"duplicat\
ion of a tag property"),p=s.input.charCodeAt(++s.position),p===60?(b=!0,p=s.input.charCodeAt(++s.position)):p===33?(O=!0,x="!!",p=s.input.charCodeAt(++s.position)):
x="!";let w=s.position;if(b){do p=s.input.charCodeAt(++s.position);while(p!==0&&p!==62);s.position<s.length?(A=s.input.slice(w,s.position),p=s.input.charCodeAt(
++s.position)):P(s,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!F(p);)p===33&&(O?P(s,"tag suffix cannot contain exclamation marks"):(x=
s.input.slice(w-1,s.position+1),g.test(x)||P(s,"named tag handle cannot contain such characters"),O=!0,w=s.position+1)),p=s.input.charCodeAt(++s.position);A=s.input.
slice(w,s.position),v.test(A)&&P(s,"tag suffix cannot contain flow indicator characters")}A&&!S.test(A)&&P(s,"tag name cannot contain such characters: "+A);try{
A=decodeURIComponent(A)}catch{P(s,"tag name is malformed: "+A)}return b?s.tag=A:i.call(s.tagMap,x)?s.tag=s.tagMap[x]+A:x==="!"?s.tag="!"+A:x==="!!"?s.tag="tag:y\
aml.org,2002:"+A:P(s,'undeclared tag handle "'+x+'"'),!0}function $t(s){let b=s.input.charCodeAt(s.position);if(b!==38)return!1;s.anchor!==null&&P(s,"duplicatio\
n of an anchor property"),b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!F(b)&&!k(b);)b=s.input.charCodeAt(++s.position);return s.position===
O&&P(s,"name of an anchor node must contain at least one character"),s.anchor=s.input.slice(O,s.position),!0}function Gr(s){let b=s.input.charCodeAt(s.position);
if(b!==42)return!1;b=s.input.charCodeAt(++s.position);const O=s.position;for(;b!==0&&!F(b)&&!k(b);)b=s.input.charCodeAt(++s.position);s.position===O&&P(s,"name \
of an alias node must contain at least one character");const x=s.input.slice(O,s.position);return i.call(s.anchorMap,x)||P(s,'unidentified alias "'+x+'"'),s.result=
s.anchorMap[x],ge(s,!0,-1),!0}function Lt(s,b,O,x){const A=K(s);return B(s),q(s,b),s.tag=null,s.anchor=null,s.kind=null,s.result=null,Ut(s,O,x)&&s.kind==="mappi\
ng"?(R(s),!0):(V(s),q(s,A),!1)}function Ke(s,b,O,x,A){let p,w,_=1,M=!1,N=!1,D=null,T,$,G;s.depth>=s.maxDepth&&P(s,"nesting exceeded maxDepth ("+s.maxDepth+")"),
s.depth+=1,s.listener!==null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;const W=p=w=d===O||c===O;if(x&&ge(s,!0,-1)&&(M=!0,s.lineIndent>
b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)),_===1)for(;;){const z=s.input.charCodeAt(s.position),X=K(s);if(M&&(z===33&&s.tag!==null||z===38&&s.anchor!==null)||
!Dt(s)&&!$t(s))break;D===null&&(D=X),ge(s,!0,-1)?(M=!0,w=W,s.lineIndent>b?_=1:s.lineIndent===b?_=0:s.lineIndent<b&&(_=-1)):w=!1}if(w&&(w=M||A),_===1||d===O)if(a===
O||o===O?$=b:$=b+1,G=s.position-s.lineStart,_===1)if(w&&(Nt(s,G)||Ut(s,G,$))||Mt(s,$))N=!0;else{const z=s.input.charCodeAt(s.position);D!==null&&W&&!w&&z!==124&&
z!==62&&Lt(s,D,D.position-D.lineStart,$)||p&&Ge(s,$)||ht(s,$)||Bt(s,$)?N=!0:Gr(s)?(N=!0,(s.tag!==null||s.anchor!==null)&&P(s,"alias node should not have any pro\
perties")):Pt(s,$,a===O)&&(N=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&I(s,s.anchor,s.result)}else _===0&&(N=w&&Nt(s,G));if(s.tag===null)s.anchor!==null&&I(
s,s.anchor,s.result);else if(s.tag==="?"){s.result!==null&&s.kind!=="scalar"&&P(s,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+s.kind+'"');
for(let z=0,X=s.implicitTypes.length;z<X;z+=1)if(T=s.implicitTypes[z],T.resolve(s.result)){s.result=T.construct(s.result),s.tag=T.tag,s.anchor!==null&&I(s,s.anchor,
s.result);break}}else if(s.tag!=="!"){if(i.call(s.typeMap[s.kind||"fallback"],s.tag))T=s.typeMap[s.kind||"fallback"][s.tag];else{T=null;const z=s.typeMap.multi[s.
kind||"fallback"];for(let X=0,Q=z.length;X<Q;X+=1)if(s.tag.slice(0,z[X].tag.length)===z[X].tag){T=z[X];break}}T||P(s,"unknown tag !<"+s.tag+">"),s.result!==null&&
T.kind!==s.kind&&P(s,"unacceptable node kind for !<"+s.tag+'> tag; it should be "'+T.kind+'", not "'+s.kind+'"'),T.resolve(s.result,s.tag)?(s.result=T.construct(
s.result,s.tag),s.anchor!==null&&I(s,s.anchor,s.result)):P(s,"cannot resolve a node with !<"+s.tag+"> explicit tag")}return s.listener!==null&&s.listener("close",
s),s.depth-=1,s.tag!==null||s.anchor!==null||N}function Kr(s){const b=s.position;let O=!1,x;for(s.version=null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(
null),s.anchorMap=Object.create(null);(x=s.input.charCodeAt(s.position))!==0&&(ge(s,!0,-1),x=s.input.charCodeAt(s.position),!(s.lineIndent>0||x!==37));){O=!0,x=
s.input.charCodeAt(++s.position);let A=s.position;for(;x!==0&&!F(x);)x=s.input.charCodeAt(++s.position);const p=s.input.slice(A,s.position),w=[];for(p.length<1&&
P(s,"directive name must not be less than one character in length");x!==0;){for(;L(x);)x=s.input.charCodeAt(++s.position);if(x===35){do x=s.input.charCodeAt(++s.
position);while(x!==0&&!U(x));break}if(U(x))break;for(A=s.position;x!==0&&!F(x);)x=s.input.charCodeAt(++s.position);w.push(s.input.slice(A,s.position))}x!==0&&lt(
s),i.call(ie,p)?ie[p](s,p,w):y(s,'unknown document directive "'+p+'"')}if(ge(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(s.position)===45&&s.input.charCodeAt(
s.position+1)===45&&s.input.charCodeAt(s.position+2)===45?(s.position+=3,ge(s,!0,-1)):O&&P(s,"directives end mark is expected"),Ke(s,s.lineIndent-1,d,!1,!0),ge(
s,!0,-1),s.checkLineBreaks&&h.test(s.input.slice(b,s.position))&&y(s,"non-ASCII line breaks are interpreted as content"),s.documents.push(s.result),s.position===
s.lineStart&&Ue(s)){s.input.charCodeAt(s.position)===46&&(s.position+=3,ge(s,!0,-1));return}s.position<s.length-1&&P(s,"end of the stream or a document separato\
r is expected")}function dt(s,b){s=String(s),b=b||{},s.length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));const O=new pe(s,b),x=s.indexOf("\0");for(x!==-1&&(O.position=x,P(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)Kr(O);return O.documents}function Wr(s,b,O){b!==null&&typeof b==
"object"&&typeof O>"u"&&(O=b,b=null);const x=dt(s,O);if(typeof b!="function")return x;for(let A=0,p=x.length;A<p;A+=1)b(x[A])}function zr(s,b){const O=dt(s,b);if(O.
length!==0){if(O.length===1)return O[0];throw new e("expected a single document in the stream, but found more")}}return wt.loadAll=Wr,wt.load=zr,wt}var hr={},is;
function Vi(){if(is)return hr;is=1;const t=at(),e=ct(),r=lr(),n=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,o=9,c=10,d=13,u=32,l=33,m=34,
f=35,h=37,v=38,g=39,S=42,E=44,U=45,L=58,F=61,k=62,H=63,Z=64,se=91,he=93,Ce=96,fe=123,Oe=124,Re=125,pe={};pe[0]="\\0",pe[7]="\\a",pe[8]="\\b",pe[9]="\\t",pe[10]=
"\\n",pe[11]="\\v",pe[12]="\\f",pe[13]="\\r",pe[27]="\\e",pe[34]='\\"',pe[92]="\\\\",pe[133]="\\N",pe[160]="\\_",pe[8232]="\\L",pe[8233]="\\P";const Ve=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],P=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function y(p,w){if(w===null)return{};const _={},
M=Object.keys(w);for(let N=0,D=M.length;N<D;N+=1){let T=M[N],$=String(w[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const G=p.compiledTypeMap.fallback[T];
G&&i.call(G.styleAliases,$)&&($=G.styleAliases[$]),_[T]=$}return _}function I(p){let w,_;const M=p.toString(16).toUpperCase();if(p<=255)w="x",_=2;else if(p<=65535)
w="u",_=4;else if(p<=4294967295)w="U",_=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+t.repeat("0",_-M.length)+
M}const B=1,R=2;function V(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=t.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=y(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?R:B,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function K(p,w){const _=t.repeat(" ",w);let M=0,N="";const D=p.length;for(;M<D;){let T;const $=p.
indexOf(`
`,M);$===-1?(T=p.slice(M),M=D):(T=p.slice(M,$+1),M=$+1),T.length&&T!==`
`&&(N+=_),N+=T}return N}function q(p,w){return`
`+t.repeat(" ",p.indent*w)}function ie(p,w){for(let _=0,M=p.implicitTypes.length;_<M;_+=1)if(p.implicitTypes[_].resolve(w))return!0;return!1}function me(p){return p===
u||p===o}function _e(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==a||p>=65536&&p<=1114111}function ke(p){return _e(p)&&
p!==a&&p!==d&&p!==c}function Le(p,w,_){const M=ke(p),N=M&&!me(p);return(_?M:M&&p!==E&&p!==se&&p!==he&&p!==fe&&p!==Re)&&p!==f&&!(w===L&&!N)||ke(w)&&!me(w)&&p===f||
w===L&&N}function lt(p){return _e(p)&&p!==a&&!me(p)&&p!==U&&p!==H&&p!==L&&p!==E&&p!==se&&p!==he&&p!==fe&&p!==Re&&p!==f&&p!==v&&p!==S&&p!==l&&p!==Oe&&p!==F&&p!==
k&&p!==g&&p!==m&&p!==h&&p!==Z&&p!==Ce}function ge(p){return!me(p)&&p!==L}function Ue(p,w){const _=p.charCodeAt(w);let M;return _>=55296&&_<=56319&&w+1<p.length&&
(M=p.charCodeAt(w+1),M>=56320&&M<=57343)?(_-55296)*1024+M-56320+65536:_}function ot(p){return/^\n* /.test(p)}const Pt=1,ht=2,Bt=3,Mt=4,Ge=5;function Nt(p,w,_,M,N,D,T,$){
let G,W=0,z=null,X=!1,Q=!1;const We=M!==-1;let ft=-1,pt=lt(Ue(p,0))&&ge(Ue(p,p.length-1));if(w||T)for(G=0;G<p.length;W>=65536?G+=2:G++){if(W=Ue(p,G),!_e(W))return Ge;
pt=pt&&Le(W,z,$),z=W}else{for(G=0;G<p.length;W>=65536?G+=2:G++){if(W=Ue(p,G),W===c)X=!0,We&&(Q=Q||G-ft-1>M&&p[ft+1]!==" ",ft=G);else if(!_e(W))return Ge;pt=pt&&
Le(W,z,$),z=W}Q=Q||We&&G-ft-1>M&&p[ft+1]!==" "}return!X&&!Q?pt&&!T&&!N(p)?Pt:D===R?Ge:ht:_>9&&ot(p)?Ge:T?D===R?Ge:ht:Q?Mt:Bt}function Ut(p,w,_,M,N){p.dump=(function(){
if(w.length===0)return p.quotingType===R?'""':"''";if(!p.noCompatMode&&(Ve.indexOf(w)!==-1||P.test(w)))return p.quotingType===R?'"'+w+'"':"'"+w+"'";const D=p.indent*
Math.max(1,_),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-D),$=M||p.flowLevel>-1&&_>=p.flowLevel;function G(W){return ie(p,W)}switch(Nt(
w,$,p.indent,T,G,p.quotingType,p.forceQuotes&&!M,N)){case Pt:return w;case ht:return"'"+w.replace(/'/g,"''")+"'";case Bt:return"|"+Dt(w,p.indent)+$t(K(w,D));case Mt:
return">"+Dt(w,p.indent)+$t(K(Gr(w,T),D));case Ge:return'"'+Ke(w)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Dt(p,w){const _=ot(
p)?String(w):"",M=p[p.length-1]===`
`,N=M&&(p[p.length-2]===`
`||p===`
`)?"+":M?"":"-";return _+N+`
`}function $t(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function Gr(p,w){const _=/(\n+)([^\n]*)/g;let M=(function(){let $=p.indexOf(`
`);return $=$!==-1?$:p.length,_.lastIndex=$,Lt(p.slice(0,$),w)})(),N=p[0]===`
`||p[0]===" ",D,T;for(;T=_.exec(p);){const $=T[1],G=T[2];D=G[0]===" ",M+=$+(!N&&!D&&G!==""?`
`:"")+Lt(G,w),N=D}return M}function Lt(p,w){if(p===""||p[0]===" ")return p;const _=/ [^ ]/g;let M,N=0,D,T=0,$=0,G="";for(;M=_.exec(p);)$=M.index,$-N>w&&(D=T>N?T:
$,G+=`
`+p.slice(N,D),N=D+1),T=$;return G+=`
`,p.length-N>w&&T>N?G+=p.slice(N,T)+`
`+p.slice(T+1):G+=p.slice(N),G.slice(1)}function Ke(p){let w="",_=0;for(let M=0;M<p.length;_>=65536?M+=2:M++){_=Ue(p,M);const N=pe[_];!N&&_e(_)?(w+=p[M],_>=65536&&
(w+=p[M+1])):w+=N||I(_)}return w}function Kr(p,w,_){let M="";const N=p.tag;for(let D=0,T=_.length;D<T;D+=1){let $=_[D];p.replacer&&($=p.replacer.call(_,String(D),
$)),(b(p,w,$,!1,!1)||typeof $>"u"&&b(p,w,null,!1,!1))&&(M!==""&&(M+=","+(p.condenseFlow?"":" ")),M+=p.dump)}p.tag=N,p.dump="["+M+"]"}function dt(p,w,_,M){let N="";
const D=p.tag;for(let T=0,$=_.length;T<$;T+=1){let G=_[T];p.replacer&&(G=p.replacer.call(_,String(T),G)),(b(p,w+1,G,!0,!0,!1,!0)||typeof G>"u"&&b(p,w+1,null,!0,
!0,!1,!0))&&((!M||N!=="")&&(N+=q(p,w)),p.dump&&c===p.dump.charCodeAt(0)?N+="-":N+="- ",N+=p.dump)}p.tag=D,p.dump=N||"[]"}function Wr(p,w,_){let M="";const N=p.tag,
D=Object.keys(_);for(let T=0,$=D.length;T<$;T+=1){let G="";M!==""&&(G+=", "),p.condenseFlow&&(G+='"');const W=D[T];let z=_[W];p.replacer&&(z=p.replacer.call(_,W,
z)),b(p,w,W,!1,!1)&&(p.dump.length>1024&&(G+="? "),G+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),b(p,w,z,!1,!1)&&(G+=p.dump,M+=G))}p.tag=N,p.dump=
"{"+M+"}"}function zr(p,w,_,M){let N="";const D=p.tag,T=Object.keys(_);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new e("sortKeys must be a boolean or a function");for(let $=0,G=T.length;$<G;$+=1){let W="";(!M||N!=="")&&(W+=q(p,w));const z=T[$];let X=_[z];if(p.
replacer&&(X=p.replacer.call(_,z,X)),!b(p,w+1,z,!0,!0,!0))continue;const Q=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;Q&&(p.dump&&c===p.dump.charCodeAt(
0)?W+="?":W+="? "),W+=p.dump,Q&&(W+=q(p,w)),b(p,w+1,X,!0,Q)&&(p.dump&&c===p.dump.charCodeAt(0)?W+=":":W+=": ",W+=p.dump,N+=W)}p.tag=D,p.dump=N||"{}"}function s(p,w,_){
const M=_?p.explicitTypes:p.implicitTypes;for(let N=0,D=M.length;N<D;N+=1){const T=M[N];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof w=="object"&&w instanceof
T.instanceOf)&&(!T.predicate||T.predicate(w))){if(_?T.multi&&T.representName?p.tag=T.representName(w):p.tag=T.tag:p.tag="?",T.represent){const $=p.styleMap[T.tag]||
T.defaultStyle;let G;if(n.call(T.represent)==="[object Function]")G=T.represent(w,$);else if(i.call(T.represent,$))G=T.represent[$](w,$);else throw new e("!<"+T.
tag+'> tag resolver accepts not "'+$+'" style');p.dump=G}return!0}}return!1}function b(p,w,_,M,N,D,T){p.tag=null,p.dump=_,s(p,_,!1)||s(p,_,!0);const $=n.call(p.
dump),G=M;M&&(M=p.flowLevel<0||p.flowLevel>w);const W=$==="[object Object]"||$==="[object Array]";let z,X;if(W&&(z=p.duplicates.indexOf(_),X=z!==-1),(p.tag!==null&&
p.tag!=="?"||X||p.indent!==2&&w>0)&&(N=!1),X&&p.usedDuplicates[z])p.dump="*ref_"+z;else{if(W&&X&&!p.usedDuplicates[z]&&(p.usedDuplicates[z]=!0),$==="[object Obj\
ect]")M&&Object.keys(p.dump).length!==0?(zr(p,w,p.dump,N),X&&(p.dump="&ref_"+z+p.dump)):(Wr(p,w,p.dump),X&&(p.dump="&ref_"+z+" "+p.dump));else if($==="[object A\
rray]")M&&p.dump.length!==0?(p.noArrayIndent&&!T&&w>0?dt(p,w-1,p.dump,N):dt(p,w,p.dump,N),X&&(p.dump="&ref_"+z+p.dump)):(Kr(p,w,p.dump),X&&(p.dump="&ref_"+z+" "+
p.dump));else if($==="[object String]")p.tag!=="?"&&Ut(p,p.dump,w,D,G);else{if($==="[object Undefined]"||p.skipInvalid)return!1;throw new e("unacceptable kind o\
f an object to dump "+$)}if(p.tag!==null&&p.tag!=="?"){let Q=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?Q="!"+Q:Q.slice(0,
18)==="tag:yaml.org,2002:"?Q="!!"+Q.slice(18):Q="!<"+Q+">",p.dump=Q+" "+p.dump}}return!0}function O(p,w){const _=[],M=[];x(p,_,M);const N=M.length;for(let D=0;D<
N;D+=1)w.duplicates.push(_[M[D]]);w.usedDuplicates=new Array(N)}function x(p,w,_){if(p!==null&&typeof p=="object"){const M=w.indexOf(p);if(M!==-1)_.indexOf(M)===
-1&&_.push(M);else if(w.push(p),Array.isArray(p))for(let N=0,D=p.length;N<D;N+=1)x(p[N],w,_);else{const N=Object.keys(p);for(let D=0,T=N.length;D<T;D+=1)x(p[N[D]],
w,_)}}}function A(p,w){w=w||{};const _=new V(w);_.noRefs||O(p,_);let M=p;return _.replacer&&(M=_.replacer.call({"":M},"",M)),b(_,0,M,!0,!0)?_.dump+`
`:""}return hr.dump=A,hr}var os;function Gi(){if(os)return Ee;os=1;const t=Hi(),e=Vi();function r(n,i){return function(){throw new Error("Function yaml."+n+" is\
 removed in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return Ee.Type=Ae(),Ee.Schema=Sn(),Ee.FAILSAFE_SCHEMA=Tn(),Ee.JSON_SCHEMA=Fn(),Ee.
CORE_SCHEMA=Vn(),Ee.DEFAULT_SCHEMA=lr(),Ee.load=t.load,Ee.loadAll=t.loadAll,Ee.dump=e.dump,Ee.YAMLException=ct(),Ee.types={binary:Yn(),float:Dn(),map:Cn(),null:Rn(),
pairs:Qn(),set:ts(),timestamp:Kn(),bool:Bn(),int:Nn(),merge:zn(),omap:Zn(),seq:An(),str:_n()},Ee.safeLoad=r("safeLoad","load"),Ee.safeLoadAll=r("safeLoadAll","l\
oadAll"),Ee.safeDump=r("safeDump","dump"),Ee}var Ki=Gi(),as=Fi(Ki),{Type:yu,Schema:bu,FAILSAFE_SCHEMA:wu,JSON_SCHEMA:Su,CORE_SCHEMA:Eu,DEFAULT_SCHEMA:_u,load:ku,
loadAll:Au,dump:Iu,YAMLException:Cu,types:Ou,safeLoad:Tu,safeLoadAll:xu,safeDump:Ru}=as,Wi=function(){throw new Error("node-fetch is not in this bundle.")},zi=class{add(t,e,r){
if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(t)?t:[t]).forEach(function(n){this[n]=this[n]||
[],e&&this[n][r?"unshift":"push"](e)},this)}run(t,e){this[t]=this[t]||[],this[t].forEach(function(r){r.call(e&&e.context?e.context:e,e)})}},qi=class{constructor(t){
this.jsep=t,this.registered={}}register(...t){t.forEach(e=>{if(typeof e!="object"||!e.name||!e.init)throw new Error("Invalid JSEP plugin format");this.registered[e.
name]||(e.init(this.jsep),this.registered[e.name]=e)})}},Te=class C{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JS\
EP) v"+C.version}static addUnaryOp(e){return C.max_unop_len=Math.max(e.length,C.max_unop_len),C.unary_ops[e]=1,C}static addBinaryOp(e,r,n){return C.max_binop_len=
Math.max(e.length,C.max_binop_len),C.binary_ops[e]=r,n?C.right_associative.add(e):C.right_associative.delete(e),C}static addIdentifierChar(e){return C.additional_identifier_chars.
add(e),C}static addLiteral(e,r){return C.literals[e]=r,C}static removeUnaryOp(e){return delete C.unary_ops[e],e.length===C.max_unop_len&&(C.max_unop_len=C.getMaxKeyLen(
C.unary_ops)),C}static removeAllUnaryOps(){return C.unary_ops={},C.max_unop_len=0,C}static removeIdentifierChar(e){return C.additional_identifier_chars.delete(e),
C}static removeBinaryOp(e){return delete C.binary_ops[e],e.length===C.max_binop_len&&(C.max_binop_len=C.getMaxKeyLen(C.binary_ops)),C.right_associative.delete(e),
C}static removeAllBinaryOps(){return C.binary_ops={},C.max_binop_len=0,C}static removeLiteral(e){return delete C.literals[e],C}static removeAllLiterals(){return C.
literals={},C}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(e){this.expr=e,this.index=0}static parse(e){
return new C(e).parse()}static getMaxKeyLen(e){return Math.max(0,...Object.keys(e).map(r=>r.length))}static isDecimalDigit(e){return e>=48&&e<=57}static binaryPrecedence(e){
return C.binary_ops[e]||0}static isIdentifierStart(e){return e>=65&&e<=90||e>=97&&e<=122||e>=128&&!C.binary_ops[String.fromCharCode(e)]||C.additional_identifier_chars.
has(String.fromCharCode(e))}static isIdentifierPart(e){return C.isIdentifierStart(e)||C.isDecimalDigit(e)}throwError(e){const r=new Error(e+" at character "+this.
index);throw r.index=this.index,r.description=e,r}runHook(e,r){if(C.hooks[e]){const n={context:this,node:r};return C.hooks.run(e,n),n.node}return r}searchHook(e){
if(C.hooks[e]){const r={context:this};return C.hooks[e].find(function(n){return n.call(r.context,r),r.node}),r.node}}gobbleSpaces(){let e=this.code;for(;e===C.SPACE_CODE||
e===C.TAB_CODE||e===C.LF_CODE||e===C.CR_CODE;)e=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){this.runHook("before-all");const e=this.
gobbleExpressions(),r=e.length===1?e[0]:{type:C.COMPOUND,body:e};return this.runHook("after-all",r)}gobbleExpressions(e){let r=[],n,i;for(;this.index<this.expr.
length;)if(n=this.code,n===C.SEMCOL_CODE||n===C.COMMA_CODE)this.index++;else if(i=this.gobbleExpression())r.push(i);else if(this.index<this.expr.length){if(n===
e)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){const e=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.
gobbleSpaces(),this.runHook("after-expression",e)}gobbleBinaryOp(){this.gobbleSpaces();let e=this.expr.substr(this.index,C.max_binop_len),r=e.length;for(;r>0;){
if(C.binary_ops.hasOwnProperty(e)&&(!C.isIdentifierStart(this.code)||this.index+e.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+e.
length))))return this.index+=r,e;e=e.substr(0,--r)}return!1}gobbleBinaryExpression(){let e,r,n,i,a,o,c,d,u;if(o=this.gobbleToken(),!o||(r=this.gobbleBinaryOp(),
!r))return o;for(a={value:r,prec:C.binaryPrecedence(r),right_a:C.right_associative.has(r)},c=this.gobbleToken(),c||this.throwError("Expected expression after "+
r),i=[o,a,c];r=this.gobbleBinaryOp();){if(n=C.binaryPrecedence(r),n===0){this.index-=r.length;break}a={value:r,prec:n,right_a:C.right_associative.has(r)},u=r;const l=m=>a.
right_a&&m.right_a?n>m.prec:n<=m.prec;for(;i.length>2&&l(i[i.length-2]);)c=i.pop(),r=i.pop().value,o=i.pop(),e={type:C.BINARY_EXP,operator:r,left:o,right:c},i.push(
e);e=this.gobbleToken(),e||this.throwError("Expected expression after "+u),i.push(a,e)}for(d=i.length-1,e=i[d];d>1;)e={type:C.BINARY_EXP,operator:i[d-1].value,left:i[d-
2],right:e},d-=2;return e}gobbleToken(){let e,r,n,i;if(this.gobbleSpaces(),i=this.searchHook("gobble-token"),i)return this.runHook("after-token",i);if(e=this.code,
C.isDecimalDigit(e)||e===C.PERIOD_CODE)return this.gobbleNumericLiteral();if(e===C.SQUOTE_CODE||e===C.DQUOTE_CODE)i=this.gobbleStringLiteral();else if(e===C.OBRACK_CODE)
i=this.gobbleArray();else{for(r=this.expr.substr(this.index,C.max_unop_len),n=r.length;n>0;){if(C.unary_ops.hasOwnProperty(r)&&(!C.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=n;const a=this.gobbleToken();return a||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:C.UNARY_EXP,operator:r,argument:a,prefix:!0})}r=r.substr(0,--n)}C.isIdentifierStart(e)?(i=this.gobbleIdentifier(),
C.literals.hasOwnProperty(i.name)?i={type:C.LITERAL,value:C.literals[i.name],raw:i.name}:i.name===C.this_str&&(i={type:C.THIS_EXP})):e===C.OPAREN_CODE&&(i=this.
gobbleGroup())}return i?(i=this.gobbleTokenProperty(i),this.runHook("after-token",i)):this.runHook("after-token",!1)}gobbleTokenProperty(e){this.gobbleSpaces();
let r=this.code;for(;r===C.PERIOD_CODE||r===C.OBRACK_CODE||r===C.OPAREN_CODE||r===C.QUMARK_CODE;){let n;if(r===C.QUMARK_CODE){if(this.expr.charCodeAt(this.index+
1)!==C.PERIOD_CODE)break;n=!0,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===C.OBRACK_CODE?(e={type:C.MEMBER_EXP,computed:!0,object:e,property:this.
gobbleExpression()},e.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==C.CBRACK_CODE&&this.throwError("Unclosed ["),this.
index++):r===C.OPAREN_CODE?e={type:C.CALL_EXP,arguments:this.gobbleArguments(C.CPAREN_CODE),callee:e}:(r===C.PERIOD_CODE||n)&&(n&&this.index--,this.gobbleSpaces(),
e={type:C.MEMBER_EXP,computed:!1,object:e,property:this.gobbleIdentifier()}),n&&(e.optional=!0),this.gobbleSpaces(),r=this.code}return e}gobbleNumericLiteral(){
let e="",r,n;for(;C.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);if(this.code===C.PERIOD_CODE)for(e+=this.expr.charAt(this.index++);C.isDecimalDigit(
this.code);)e+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(e+=this.expr.charAt(this.index++),r=this.char,(r==="+"||r==="-")&&(e+=this.expr.
charAt(this.index++));C.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);C.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expe\
cted exponent ("+e+this.char+")")}return n=this.code,C.isIdentifierStart(n)?this.throwError("Variable names cannot start with a number ("+e+this.char+")"):(n===
C.PERIOD_CODE||e.length===1&&e.charCodeAt(0)===C.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:C.LITERAL,value:parseFloat(e),raw:e}}gobbleStringLiteral(){
let e="";const r=this.index,n=this.expr.charAt(this.index++);let i=!1;for(;this.index<this.expr.length;){let a=this.expr.charAt(this.index++);if(a===n){i=!0;break}else if(a===
"\\")switch(a=this.expr.charAt(this.index++),a){case"n":e+=`
`;break;case"r":e+="\r";break;case"t":e+="	";break;case"b":e+="\b";break;case"f":e+="\f";break;case"v":e+="\v";break;default:e+=a}else e+=a}return i||this.throwError(
'Unclosed quote after "'+e+'"'),{type:C.LITERAL,value:e,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let e=this.code,r=this.index;for(C.isIdentifierStart(
e)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(e=this.code,C.isIdentifierPart(e));)this.index++;return{type:C.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(e){const r=[];let n=!1,i=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let a=this.code;if(a===e){
n=!0,this.index++,e===C.CPAREN_CODE&&i&&i>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(e));break}else if(a===C.COMMA_CODE){if(this.index++,
i++,i!==r.length){if(e===C.CPAREN_CODE)this.throwError("Unexpected token ,");else if(e===C.CBRACK_CODE)for(let o=r.length;o<i;o++)r.push(null)}}else if(r.length!==
i&&i!==0)this.throwError("Expected comma");else{const o=this.gobbleExpression();(!o||o.type===C.COMPOUND)&&this.throwError("Expected comma"),r.push(o)}}return n||
this.throwError("Expected "+String.fromCharCode(e)),r}gobbleGroup(){this.index++;let e=this.gobbleExpressions(C.CPAREN_CODE);if(this.code===C.CPAREN_CODE)return this.
index++,e.length===1?e[0]:e.length?{type:C.SEQUENCE_EXP,expressions:e}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:C.ARRAY_EXP,elements:this.
gobbleArguments(C.CBRACK_CODE)}}},Yi=new zi;Object.assign(Te,{hooks:Yi,plugins:new qi(Te),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Te.max_unop_len=Te.getMaxKeyLen(Te.unary_ops),Te.max_binop_len=Te.getMaxKeyLen(Te.binary_ops);
var Be=t=>new Te(t).parse(),Ji=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(Te).filter(t=>!Ji.includes(t)&&Be[t]===void 0).forEach(t=>{Be[t]=Te[t]}),
Be.Jsep=Te;var Zi="ConditionalExpression",Xi={name:"ternary",init(t){t.hooks.add("after-expression",function(e){if(e.node&&this.code===t.QUMARK_CODE){this.index++;
const r=e.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===t.COLON_CODE){this.index++;const i=this.gobbleExpression();
if(i||this.throwError("Expected expression"),e.node={type:Zi,test:r,consequent:n,alternate:i},r.operator&&t.binary_ops[r.operator]<=.9){let a=r;for(;a.right.operator&&
t.binary_ops[a.right.operator]<=.9;)a=a.right;e.node.test=a.right,a.right=e.node,e.node=r}}else this.throwError("Expected :")}})}};Be.plugins.register(Xi);var cs=47,
Qi=92,eo={name:"regex",init(t){t.hooks.add("gobble-token",function(e){if(this.code===cs){const r=++this.index;let n=!1;for(;this.index<this.expr.length;){if(this.
code===cs&&!n){const i=this.expr.slice(r,this.index);let a="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
a+=this.char;else break}let o;try{o=new RegExp(i,a)}catch(c){this.throwError(c.message)}return e.node={type:t.LITERAL,value:o,raw:this.expr.slice(r-1,this.index)},
e.node=this.gobbleTokenProperty(e.node),e.node}this.code===t.OBRACK_CODE?n=!0:n&&this.code===t.CBRACK_CODE&&(n=!1),this.index+=this.code===Qi?2:1}this.throwError(
"Unclosed Regex")}})}},dr=43,to=45,rt={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[dr,to],assignmentPrecedence:.9,init(t){const e=[t.IDENTIFIER,t.MEMBER_EXP];rt.assignmentOperators.forEach(n=>t.addBinaryOp(n,rt.assignmentPrecedence,
!0)),t.hooks.add("gobble-token",function(n){const i=this.code;rt.updateOperators.some(a=>a===i&&a===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={
type:"UpdateExpression",operator:i===dr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!n.node.argument||!e.includes(n.node.argument.
type))&&this.throwError(`Unexpected ${n.node.operator}`))}),t.hooks.add("after-token",function(n){if(n.node){const i=this.code;rt.updateOperators.some(a=>a===i&&
a===this.expr.charCodeAt(this.index+1))&&(e.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",
operator:i===dr?"++":"--",argument:n.node,prefix:!1})}}),t.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(n){rt.assignmentOperators.has(
n.operator)?(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(i=>{i&&typeof i=="object"&&r(i)})}}};Be.plugins.register(eo,
rt),Be.addUnaryOp("typeof"),Be.addUnaryOp("void"),Be.addLiteral("null",null),Be.addLiteral("undefined",void 0);var ro=new Set(["constructor","__proto__","__defi\
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
t.object,e);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&ro.has(r))throw TypeError(`Cannot read propert\
ies of ${n} (reading '${r}')`);const i=n[r];return typeof i=="function"?i.bind(n):i},evalUnaryExpression(t,e){return{"-":r=>-ae.evalAst(r,e),"!":r=>!ae.evalAst(
r,e),"~":r=>~ae.evalAst(r,e),"+":r=>+ae.evalAst(r,e),typeof:r=>typeof ae.evalAst(r,e),void:r=>{ae.evalAst(r,e)}}[t.operator](t.argument)},evalArrayExpression(t,e){
return t.elements.map(r=>ae.evalAst(r,e))},evalCallExpression(t,e){const r=t.arguments.map(i=>ae.evalAst(i,e)),n=ae.evalAst(t.callee,e);if(n===Function)throw new Error(
"Function constructor is disabled");return n(...r)},evalAssignmentExpression(t,e){if(t.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=t.left.name,n=ae.evalAst(t.right,e);return e[r]=n,e[r]}},no=class{constructor(t){this.code=t,this.ast=Be(this.code)}runInNewContext(t){const e=Object.
assign(Object.create(null),t);return ae.evalAst(this.ast,e)}};function He(t,e){return t=t.slice(),t.push(e),t}function fr(t,e){return e=e.slice(),e.unshift(t),e}
var so=class extends Error{constructor(t){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=t,this.name="NewError"}};function re(t,e,r,n,i){if(!(this instanceof re))try{return new re(t,e,r,n,i)}catch(o){if(!o.avoidNew)throw o;return o.value}typeof t==
"string"&&(i=n,n=r,r=e,e=t,t=null);const a=t&&typeof t=="object";if(t=t||{},this.json=t.json||r,this.path=t.path||e,this.resultType=t.resultType||"value",this.flatten=
t.flatten||!1,this.wrap=Object.hasOwn(t,"wrap")?t.wrap:!0,this.sandbox=t.sandbox||{},this.eval=t.eval===void 0?"safe":t.eval,this.ignoreEvalErrors=typeof t.ignoreEvalErrors>
"u"?!1:t.ignoreEvalErrors,this.parent=t.parent||null,this.parentProperty=t.parentProperty||null,this.callback=t.callback||n||null,this.otherTypeCallback=t.otherTypeCallback||
i||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},t.autostart!==!1){const o={path:a?t.path:
e};a?"json"in t&&(o.json=t.json):o.json=r;const c=this.evaluate(o);if(!c||typeof c!="object")throw new so(c);return c}}re.prototype.evaluate=function(t,e,r,n){let i=this.
parent,a=this.parentProperty,{flatten:o,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=n||this.otherTypeCallback,e=e||this.json,t=t||this.path,t&&typeof t=="object"&&!Array.isArray(t)){if(!t.path&&t.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(t,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:e}=t),o=Object.hasOwn(t,"flatten")?t.flatten:o,this.currResultType=Object.hasOwn(
t,"resultType")?t.resultType:this.currResultType,this.currSandbox=Object.hasOwn(t,"sandbox")?t.sandbox:this.currSandbox,c=Object.hasOwn(t,"wrap")?t.wrap:c,this.
currEval=Object.hasOwn(t,"eval")?t.eval:this.currEval,r=Object.hasOwn(t,"callback")?t.callback:r,this.currOtherTypeCallback=Object.hasOwn(t,"otherTypeCallback")?
t.otherTypeCallback:this.currOtherTypeCallback,i=Object.hasOwn(t,"parent")?t.parent:i,a=Object.hasOwn(t,"parentProperty")?t.parentProperty:a,t=t.path}if(i=i||null,
a=a||null,Array.isArray(t)&&(t=re.toPathString(t)),!t&&t!==""||!e)return;const d=re.toPathArray(t);d[0]==="$"&&d.length>1&&d.shift(),this._hasParentSelector=null;
const u=this._trace(d,e,["$"],i,a,r).filter(function(l){return l&&!l.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((l,m)=>{const f=this._getPreferredOutput(m);return o&&Array.isArray(f)?l=l.concat(f):l.push(f),l},[]):c?[]:void 0},re.prototype._getPreferredOutput=
function(t){const e=this.currResultType;switch(e){case"all":{const r=Array.isArray(t.path)?t.path:re.toPathArray(t.path);return t.pointer=re.toPointer(r),t.path=
typeof t.path=="string"?t.path:re.toPathString(t.path),t}case"value":case"parent":case"parentProperty":return t[e];case"path":return re.toPathString(t[e]);case"\
pointer":return re.toPointer(t.path);default:throw new TypeError("Unknown result type")}},re.prototype._handleCallback=function(t,e,r){if(e){const n=this._getPreferredOutput(
t);t.path=typeof t.path=="string"?t.path:re.toPathString(t.path),e(n,r,t)}},re.prototype._trace=function(t,e,r,n,i,a,o,c){let d;if(!t.length)return d={path:r,value:e,
parent:n,parentProperty:i,hasArrExpr:o},this._handleCallback(d,a,"value"),d;const u=t[0],l=t.slice(1),m=[];function f(h){Array.isArray(h)?h.forEach(v=>{m.push(v)}):
m.push(h)}if((typeof u!="string"||c)&&e&&Object.hasOwn(e,u))f(this._trace(l,e[u],He(r,u),e,u,a,o));else if(u==="*")this._walk(e,h=>{f(this._trace(l,e[h],He(r,h),
e,h,a,!0,!0))});else if(u==="..")f(this._trace(l,e,r,n,i,a,o)),this._walk(e,h=>{typeof e[h]=="object"&&f(this._trace(t.slice(),e[h],He(r,h),e,h,a,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:l,isParentSelector:!0};if(u==="~")return d={path:He(r,u),value:i,parent:n,parentProperty:null},this.
_handleCallback(d,a,"property"),d;if(u==="$")f(this._trace(l,e,r,null,null,a,o));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))f(this._slice(u,l,e,r,n,i,a));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const h=u.replace(/^\?\((.*?)\)$/u,"$1"),v=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(h);v?this._walk(e,g=>{const S=[v[2]],E=v[1]?e[g][v[1]]:e[g];this._trace(S,E,r,n,i,a,!0).length>0&&f(this._trace(l,e[g],He(r,g),e,g,a,!0))}):this._walk(e,g=>{
this._eval(h,e[g],g,r,n,i)&&f(this._trace(l,e[g],He(r,g),e,g,a,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");f(this._trace(fr(this._eval(u,e,r.at(-1),r.slice(0,-1),n,i),l),e,r,n,i,a,o))}else if(u[0]==="@"){let h=!1;const v=u.slice(1,-2);switch(v){case"\
scalar":(!e||!["object","function"].includes(typeof e))&&(h=!0);break;case"boolean":case"string":case"undefined":case"function":typeof e===v&&(h=!0);break;case"\
integer":Number.isFinite(e)&&!(e%1)&&(h=!0);break;case"number":Number.isFinite(e)&&(h=!0);break;case"nonFinite":typeof e=="number"&&!Number.isFinite(e)&&(h=!0);
break;case"object":e&&typeof e===v&&(h=!0);break;case"array":Array.isArray(e)&&(h=!0);break;case"other":h=this.currOtherTypeCallback(e,r,n,i);break;case"null":e===
null&&(h=!0);break;default:throw new TypeError("Unknown value type "+v)}if(h)return d={path:r,value:e,parent:n,parentProperty:i},this._handleCallback(d,a,"value"),
d}else if(u[0]==="`"&&e&&Object.hasOwn(e,u.slice(1))){const h=u.slice(1);f(this._trace(l,e[h],He(r,h),e,h,a,o,!0))}else if(u.includes(",")){const h=u.split(",");
for(const v of h)f(this._trace(fr(v,l),e,r,n,i,a,!0))}else!c&&e&&Object.hasOwn(e,u)&&f(this._trace(l,e[u],He(r,u),e,u,a,o,!0))}if(this._hasParentSelector)for(let h=0;h<
m.length;h++){const v=m[h];if(v&&v.isParentSelector){const g=this._trace(v.expr,e,v.path,n,i,a,o);if(Array.isArray(g)){m[h]=g[0];const S=g.length;for(let E=1;E<
S;E++)h++,m.splice(h,0,g[E])}else m[h]=g}}return m},re.prototype._walk=function(t,e){if(Array.isArray(t)){const r=t.length;for(let n=0;n<r;n++)e(n)}else t&&typeof t==
"object"&&Object.keys(t).forEach(r=>{e(r)})},re.prototype._slice=function(t,e,r,n,i,a,o){if(!Array.isArray(r))return;const c=r.length,d=t.split(":"),u=d[2]&&Number.
parseInt(d[2])||1;let l=d[0]&&Number.parseInt(d[0])||0,m=d[1]&&Number.parseInt(d[1])||c;l=l<0?Math.max(0,l+c):Math.min(c,l),m=m<0?Math.max(0,m+c):Math.min(c,m);
const f=[];for(let h=l;h<m;h+=u)this._trace(fr(h,e),r,n,i,a,o,!0).forEach(v=>{f.push(v)});return f},re.prototype._eval=function(t,e,r,n,i,a){this.currSandbox._$_parentProperty=
a,this.currSandbox._$_parent=i,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=e;const o=t.includes("@path");o&&(this.currSandbox.
_$_path=re.toPathString(n.concat([r])));const c=this.currEval+"Script:"+t;if(!re.cache[c]){let d=t.replaceAll("@parentProperty","_$_parentProperty").replaceAll(
"@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(o&&(d=d.replaceAll("@path","_$\
_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)re.cache[c]=new this.safeVm.Script(d);else if(this.currEval==="native")re.cache[c]=new this.
vm.Script(d);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const u=this.currEval;
re.cache[c]=new u(d)}else if(typeof this.currEval=="function")re.cache[c]={runInNewContext:u=>this.currEval(d,u)};else throw new TypeError(`Unknown "eval" prope\
rty "${this.currEval}"`)}try{return re.cache[c].runInNewContext(this.currSandbox)}catch(d){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+d.message+
": "+t)}},re.cache={},re.toPathString=function(t){const e=t,r=e.length;let n="$";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.test(e[i])||(n+=/^[0-9*]+$/u.test(e[i])?
"["+e[i]+"]":"['"+e[i]+"']");return n},re.toPointer=function(t){const e=t,r=e.length;let n="";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.test(e[i])||(n+="/"+e[i].
toString().replaceAll("~","~0").replaceAll("/","~1"));return n},re.toPathArray=function(t){const{cache:e}=re;if(e[t])return e[t].concat();const r=[],n=t.replaceAll(
/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function(i,a){
return"[#"+(r.push(a)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(i,a){return"['"+a.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll(
"~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(i,a){return"\
;"+a.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(i){const a=i.match(/#(\d+)/u);return!a||!a[1]?
i:r[a[1]]});return e[t]=n,e[t].concat()},re.prototype.safeVm={Script:no},re.prototype.vm=hi();var io=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.
name==="azure"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.
isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["access-token"],r=t.expiry,n=t["expires-on"];if(!e)return!0;if(!r&&!n)return!1;
const i=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(r):i.getTime())<Date.now()}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Tok\
en is expired!");e=`"${e}"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=qe().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.
parse(n),a=t["token-key"],o=t["expiry-key"],c="$"+a.slice(1,-1),d="$"+o.slice(1,-1);t["access-token"]=re({path:c,json:i}),t.expiry=re({path:d,json:i})}},Ye={THROW:"\
throw",FILTER:"filter"};function pr(){return{onInvalidEntry:Ye.THROW}}function oo(t,e){if(!Array.isArray(t))return[];const r=Object.assign(pr(),e||{});return t.
map(co(r.onInvalidEntry)).filter(Boolean)}function ao(t){return{name:t.name,cluster:{server:t.server,"certificate-authority-data":t.caData,"certificate-authorit\
y":t.caFile,"insecure-skip-tls-verify":t.skipTLSVerify,"tls-server-name":t.tlsServerName,"proxy-url":t.proxyUrl}}}function co(t){return(e,r,n)=>{try{if(!e.name)
throw new Error(`clusters[${r}].name is missing`);if(!e.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!e.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:e.cluster["certificate-authority-data"],caFile:e.cluster["certificate-authority"],name:e.name,server:e.cluster.
server.replace(/\/$/,""),skipTLSVerify:e.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:e.cluster["tls-server-name"],proxyUrl:e.cluster["proxy-url"]}}catch(i){
switch(t){case Ye.FILTER:return null;default:case Ye.THROW:throw i}}}}function uo(t,e){if(!Array.isArray(t))return[];const r=Object.assign(pr(),e||{});return t.
map(ho(r.onInvalidEntry)).filter(Boolean)}function lo(t){return{name:t.name,user:{as:t.impersonateUser,"auth-provider":t.authProvider,"client-certificate-data":t.
certData,"client-certificate":t.certFile,exec:t.exec,"client-key-data":t.keyData,"client-key":t.keyFile,token:t.token,password:t.password,username:t.username}}}
function ho(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`users[${r}].name is missing`);return{authProvider:e.user?e.user["auth-provider"]:null,certData:e.
user?e.user["client-certificate-data"]:null,certFile:e.user?e.user["client-certificate"]:null,exec:e.user?e.user.exec:null,keyData:e.user?e.user["client-key-dat\
a"]:null,keyFile:e.user?e.user["client-key"]:null,name:e.name,token:fo(e.user),password:e.user?e.user.password:null,username:e.user?e.user.username:null,impersonateUser:e.
user?e.user.as:null}}catch(i){switch(t){case Ye.FILTER:return null;default:case Ye.THROW:throw i}}}}function fo(t){if(t){if(t.token)return t.token;if(t["token-f\
ile"])return xe().readFileSync(t["token-file"]).toString()}}function po(t,e){if(!Array.isArray(t))return[];const r=Object.assign(pr(),e||{});return t.map(go(r.onInvalidEntry)).
filter(Boolean)}function mo(t){return{name:t.name,context:t}}function go(t){return(e,r,n)=>{try{if(!e.name)throw new Error(`contexts[${r}].name is missing`);if(!e.
context)throw new Error(`contexts[${r}].context is missing`);if(!e.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:e.
context.cluster,name:e.name,user:e.context.user||void 0,namespace:e.context.namespace||void 0}}catch(i){switch(t){case Ye.FILTER:return null;default:case Ye.THROW:
throw i}}}}var vo=class{constructor(){this.tokenCache={},this.execFn=qe().spawn}isAuthProvider(t){return t?t.exec?!0:t.authProvider?t.authProvider.name==="exec"||
!!(t.authProvider.config&&t.authProvider.config.exec):!1:!1}async applyAuthentication(t,e){const r=await this.getCredential(t);if(!r)return;r.status.clientCertificateData&&
(e.cert=r.status.clientCertificateData),r.status.clientKeyData&&(e.key=r.status.clientKeyData);const n=this.getToken(r);n&&(e.headers||(e.headers={}),e.headers.
Authorization=`Bearer ${n}`)}getToken(t){return t&&t.status.token?t.status.token:null}async getCredential(t){const e=this.tokenCache[t.name];if(e){if(Date.parse(
e.status.expirationTimestamp)>Date.now())return e;this.tokenCache[t.name]=null}let r=null;if(t.authProvider&&t.authProvider.config&&(r=t.authProvider.config.exec),
t.exec&&(r=t.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let n={};if(r.env){const i={...process.env};r.
env.forEach(a=>i[a.name]=a.value),n={...n,env:i}}return new Promise((i,a)=>{let o="",c="",d;const u=this.execFn(r.command,r.args,n);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",l=>{o+=l}),u.stderr.on("data",l=>{c+=l}),u.on("error",l=>{d=l}),u.on("close",l=>{if(d){a(d);return}if(l!==0){a(new Error(
c));return}try{const m=JSON.parse(o);this.tokenCache[t.name]=m,i(m)}catch(m){a(m)}})})}},yo=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(t){
return t.authProvider&&t.authProvider.config&&t.authProvider.config.tokenFile}async applyAuthentication(t,e){this.token==null&&this.refreshToken(t.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(t.authProvider.config.tokenFile),this.token&&(e.headers.Authorization=`Bearer ${this.token}`)}refreshToken(t){
this.token=xe().readFileSync(t).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},bo=class{isAuthProvider(t){return!t||!t.authProvider?!1:t.authProvider.name==="gcp"}async applyAuthentication(t,e){const r=this.getToken(t);r&&(e.headers.
Authorization=`Bearer ${r}`)}getToken(t){const e=t.authProvider.config;return this.isExpired(e)&&this.updateAccessToken(e),e["access-token"]}isExpired(t){const e=t["\
access-token"],r=t.expiry;return e?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(t){let e=t["cmd-path"];if(!e)throw new Error("Token is expired!");e=`"${e}\
"`;const r=t["cmd-args"];r&&(e=e+" "+r);let n;try{n=qe().execSync(e)}catch(u){throw new Error("Failed to refresh token: "+u)}const i=JSON.parse(n),a=t["token-ke\
y"],o=t["expiry-key"],c="$"+a.slice(1,-1),d="$"+o.slice(1,-1);t["access-token"]=re({path:c,json:i}),t.expiry=re({path:d,json:i})}},us=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},mr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(mr="oauth4webapi/v3.8.8");function St(t,e){
if(t==null)return!1;try{return t instanceof e||Object.getPrototypeOf(t)[Symbol.toStringTag]===e.prototype[Symbol.toStringTag]}catch{return!1}}var Me="ERR_INVALI\
D_ARG_VALUE",Ne="ERR_INVALID_ARG_TYPE";function ye(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),n}var Et=Symbol(),gr=Symbol(),vr=Symbol(),
ut=Symbol(),ls=Symbol(),wo=new TextEncoder,So=new TextDecoder;function hs(t){return typeof t=="string"?wo.encode(t):So.decode(t)}var yr;Uint8Array.prototype.toBase64?
yr=t=>(t instanceof ArrayBuffer&&(t=new Uint8Array(t)),t.toBase64({alphabet:"base64url",omitPadding:!0})):yr=t=>{t instanceof ArrayBuffer&&(t=new Uint8Array(t));
const e=[];for(let r=0;r<t.byteLength;r+=32768)e.push(String.fromCharCode.apply(null,t.subarray(r,r+32768)));return btoa(e.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var br;Uint8Array.fromBase64?br=t=>{try{return Uint8Array.fromBase64(t,{alphabet:"base64url"})}catch(e){throw ye("The input to be decod\
ed is not correctly encoded.",Me,e)}}:br=t=>{try{const e=atob(t.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(e.length);for(let n=0;n<
e.length;n++)r[n]=e.charCodeAt(n);return r}catch(e){throw ye("The input to be decoded is not correctly encoded.",Me,e)}};function ds(t){return typeof t=="string"?
br(t):yr(t)}var _t=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=kr,Error.captureStackTrace?.(this,this.constructor)}},
fs=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,e?.code&&(this.code=e?.code),Error.captureStackTrace?.(this,this.constructor)}};
function ne(t,e,r){return new fs(t,{code:e,cause:r})}function kt(t){return!(t===null||typeof t!="object"||Array.isArray(t))}function ps(t){St(t,Headers)&&(t=Object.
fromEntries(t.entries()));const e=new Headers(t??{});if(mr&&!e.has("user-agent")&&e.set("user-agent",mr),e.has("authorization"))throw ye('"options.headers" must\
 not include the "authorization" header name',Me);return e}function ms(t,e){if(e!==void 0){if(typeof e=="function"&&(e=e(t.href)),!(e instanceof AbortSignal))throw ye(
'"options.signal" must return or be an instance of AbortSignal',Ne);return e}}function gs(t){return t.includes("//")?t.replace("//","/"):t}function Eo(t,e,r=!1){
return t.pathname==="/"?t.pathname=e:t.pathname=gs(`${e}/${r?t.pathname:t.pathname.replace(/(\/)$/,"")}`),t}function _o(t,e){return t.pathname=gs(`${t.pathname}\
/${e}`),t}async function ko(t,e,r,n){if(!(t instanceof URL))throw ye(`"${e}" must be an instance of URL`,Ne);Sr(t,n?.[Et]!==!0);const i=r(new URL(t.href)),a=ps(
n?.headers);return a.set("accept","application/json"),(n?.[ut]||fetch)(i.href,{body:void 0,headers:Object.fromEntries(a.entries()),method:"GET",redirect:"manual",
signal:ms(i,n?.signal)})}async function Ao(t,e){return ko(t,"issuerIdentifier",r=>{switch(e?.algorithm){case void 0:case"oidc":_o(r,".well-known/openid-configur\
ation");break;case"oauth2":Eo(r,".well-known/oauth-authorization-server");break;default:throw ye('"options.algorithm" must be "oidc" (default), or "oauth2"',Me)}
return r},e)}function wr(t,e,r,n,i){try{if(typeof t!="number"||!Number.isFinite(t))throw ye(`${r} must be a number`,Ne,i);if(t>0)return;if(e){if(t!==0)throw ye(
`${r} must be a non-negative number`,Me,i);return}throw ye(`${r} must be a positive number`,Me,i)}catch(a){throw n?ne(a.message,n,i):a}}function De(t,e,r,n){try{
if(typeof t!="string")throw ye(`${e} must be a string`,Ne,n);if(t.length===0)throw ye(`${e} must not be empty`,Me,n)}catch(i){throw r?ne(i.message,r,n):i}}async function Io(t,e){
const r=t;if(!(r instanceof URL)&&r!==Tr)throw ye('"expectedIssuerIdentifier" must be an instance of URL',Ne);if(!St(e,Response))throw ye('"response" must be an\
 instance of Response',Ne);if(e.status!==200)throw ne('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',Ar,e);Or(
e);const n=await Cs(e);if(De(n.issuer,'"response" body "issuer" property',de,{body:n}),r!==Tr&&new URL(n.issuer).href!==r.href)throw ne('"response" body "issuer\
" property does not match the expected value',Cr,{expected:r.href,body:n,attribute:"issuer"});return n}function vs(t){Oo(t,"application/json")}function Co(t,...e){
let r='"response" content-type must be ';if(e.length>2){const n=e.pop();r+=`${e.join(", ")}, or ${n}`}else e.length===2?r+=`${e[0]} or ${e[1]}`:r+=e[0];return ne(
r,ks,t)}function Oo(t,e){if(Yo(t)!==e)throw Co(t,e)}function To(t){const e=t?.[gr];return typeof e=="number"&&Number.isFinite(e)?e:0}function xo(t){const e=t?.[vr];
return typeof e=="number"&&Number.isFinite(e)&&Math.sign(e)!==-1?e:30}function Ro(){return Math.floor(Date.now()/1e3)}function ys(t){if(typeof t!="object"||t===
null)throw ye('"as" must be an object',Ne);De(t.issuer,'"as.issuer"')}function bs(t){if(typeof t!="object"||t===null)throw ye('"client" must be an object',Ne);De(
t.client_id,'"client.client_id"')}function ws(t){return De(t,'"clientSecret"'),(e,r,n,i)=>{n.set("client_id",r.client_id),n.set("client_secret",t)}}function Po(){
return(t,e,r,n)=>{r.set("client_id",e.client_id)}}var Bo=URL.parse?(t,e)=>URL.parse(t,e):(t,e)=>{try{return new URL(t,e)}catch{return null}};function Sr(t,e){if(e&&
t.protocol!=="https:")throw ne("only requests to HTTPS are allowed",As,t);if(t.protocol!=="https:"&&t.protocol!=="http:")throw ne("only HTTP and HTTPS requests \
are allowed",Is,t)}function Ss(t,e,r,n){let i;if(typeof t!="string"||!(i=Bo(t)))throw ne(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${e}"`:`"as.${e}"`}`,t===void 0?ma:ga,{attribute:r?`mtls_endpoint_aliases.${e}`:e});return Sr(i,n),i}function Mo(t,e,r,n){return r&&t.mtls_endpoint_aliases&&
e in t.mtls_endpoint_aliases?Ss(t.mtls_endpoint_aliases[e],e,r,n):Ss(t[e],e,r,n)}function No(t){return t instanceof _r?t.cause.some(e=>e.scheme==="dpop"&&e.parameters.
error==="use_dpop_nonce"):t instanceof Er?t.error==="use_dpop_nonce":!1}var Er=class extends Error{cause;code;error;status;error_description;response;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=fa,this.cause=e.cause,this.error=e.cause.error,this.status=e.response.status,this.error_description=e.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:e.response}),Error.captureStackTrace?.(this,this.constructor)}},Uo=class extends Error{cause;code;error;error_description;constructor(t,e){
super(t,e),this.name=this.constructor.name,this.code=pa,this.cause=e.cause,this.error=e.cause.get("error"),this.error_description=e.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},_r=class extends Error{cause;code;response;status;constructor(t,e){super(t,e),this.name=this.constructor.
name,this.code=da,this.cause=e.cause,this.status=e.response.status,this.response=e.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},At="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",Do="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",$o='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',Lo="("+At+")\
\\s*=\\s*"+$o,Fo="("+At+")\\s*=\\s*("+At+")",jo=new RegExp("^[,\\s]*("+At+")"),Ho=new RegExp("^[,\\s]*"+Lo+"[,\\s]*(.*)"),Vo=new RegExp("^[,\\s]*"+Fo+"[,\\s]*(.*\
)"),Go=new RegExp("^("+Do+")(?:$|[,\\s])(.*)");function Ko(t){if(!St(t,Response))throw ye('"response" must be an instance of Response',Ne);const e=t.headers.get(
"www-authenticate");if(e===null)return;const r=[];let n=e;for(;n;){let i=n.match(jo);const a=i?.[1].toLowerCase();if(!a)return;const o=n.substring(i[0].length);
if(o&&!o.match(/^[\s,]/))return;const c=o.match(/^\s+(.*)$/),d=!!c;n=c?c[1]:void 0;const u={};let l;if(d)for(;n;){let f,h;if(i=n.match(Ho)){[,f,h,n]=i,h.includes(
"\\")&&(h=h.replace(/\\([\s\S])/g,"$1")),u[f.toLowerCase()]=h;continue}if(i=n.match(Vo)){[,f,h,n]=i,u[f.toLowerCase()]=h;continue}if(i=n.match(Go)){if(Object.keys(
u).length)break;[,l,n]=i;break}return}else n=o||void 0;const m={scheme:a,parameters:u};l&&(m.token68=l),r.push(m)}if(r.length)return r}async function Wo(t){if(t.
status>399&&t.status<500){Or(t),vs(t);try{const e=await t.clone().json();if(kt(e)&&typeof e.error=="string"&&e.error.length)return e}catch{}}}async function zo(t,e,r){
if(t.status!==e){ra(t);let n;throw(n=await Wo(t))?(await t.body?.cancel(),new Er("server responded with an error in the response body",{cause:n,response:t})):ne(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,Ar,t)}}function qo(t){if(!oa.has(t))throw ye('"options.DPoP" is not a valid DPoPHandle',
Me)}function Yo(t){return t.headers.get("content-type")?.split(";")[0]}async function Jo(t,e,r,n,i,a,o){return await r(t,e,i,a),a.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(o?.[ut]||fetch)(n.href,{body:i,headers:Object.fromEntries(a.entries()),method:"POST",redirect:"manual",signal:ms(n,o?.signal)})}
async function Zo(t,e,r,n,i,a){const o=Mo(t,"token_endpoint",e.use_mtls_endpoint_aliases,a?.[Et]!==!0);i.set("grant_type",n);const c=ps(a?.headers);c.set("accep\
t","application/json"),a?.DPoP!==void 0&&(qo(a.DPoP),await a.DPoP.addProof(o,c,"POST"));const d=await Jo(t,e,r,o,i,c,a);return a?.DPoP?.cacheNonce(d,o),d}async function Xo(t,e,r,n,i){
ys(t),bs(e),De(n,'"refreshToken"');const a=new URLSearchParams(i?.additionalParameters);return a.set("refresh_token",n),Zo(t,e,r,"refresh_token",a,i)}var Es=new WeakMap,
Qo=new WeakMap;function ea(t){if(!t.id_token)return;const e=Es.get(t);if(!e)throw ye('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Me);return e}async function ta(t,e,r,n,i,a){if(ys(t),bs(e),!St(r,Response))throw ye('"response" must be an instance of Response',Ne);await zo(r,200,"Token\
 Endpoint"),Or(r);const o=await Cs(r);if(De(o.access_token,'"response" body "access_token" property',de,{body:o}),De(o.token_type,'"response" body "token_type" \
property',de,{body:o}),o.token_type=o.token_type.toLowerCase(),o.expires_in!==void 0){let c=typeof o.expires_in!="number"?parseFloat(o.expires_in):o.expires_in;
wr(c,!0,'"response" body "expires_in" property',de,{body:o}),o.expires_in=c}if(o.refresh_token!==void 0&&De(o.refresh_token,'"response" body "refresh_token" pro\
perty',de,{body:o}),o.scope!==void 0&&typeof o.scope!="string")throw ne('"response" body "scope" property must be a string',de,{body:o});if(o.id_token!==void 0){
De(o.id_token,'"response" body "id_token" property',de,{body:o});const c=[];e.require_auth_time===!0&&c.push("auth_time"),e.default_max_age!==void 0&&(wr(e.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),n?.length&&c.push(...n);const{claims:d,jwt:u}=await ua(t,e,o.id_token,c,i);ha(e,d),la(d),Qo.set(r,u),Es.set(
o,d)}if(a?.[o.token_type]!==void 0)a[o.token_type](r,o);else if(o.token_type!=="dpop"&&o.token_type!=="bearer")throw new _t("unsupported `token_type` value",{cause:{
body:o}});return o}function ra(t){let e;if(e=Ko(t))throw new _r("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:e,response:t})}async function na(t,e,r,n){
return ta(t,e,r,void 0,n?.[ls],n?.recognizedTokenTypes)}function sa(t,e){if(Array.isArray(e.claims.aud)){if(!e.claims.aud.includes(t))throw ne('unexpected JWT "\
aud" (audience) claim value',nt,{expected:t,claims:e.claims,claim:"aud"})}else if(e.claims.aud!==t)throw ne('unexpected JWT "aud" (audience) claim value',nt,{expected:t,
claims:e.claims,claim:"aud"});return e}function ia(t,e){const r=t[Os]?.(e)??t.issuer;if(e.claims.iss!==r)throw ne('unexpected JWT "iss" (issuer) claim value',nt,
{expected:r,claims:e.claims,claim:"iss"});return e}var oa=new WeakSet,_s={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function aa(t,e){for(const r of t)if(e.claims[r]===void 0)throw ne(`JWT "${r}" (${_s[r]}) claim missing`,de,{claims:e.claims});return e}function ca(t,e){
if(typeof e.claims[t]!="string")throw ne(`unexpected JWT "${t}" (${_s[t]}) claim type`,de,{claims:e.claims});return e}function ua(t,e,r,n,i){return va(r,ya.bind(
void 0,e.id_token_signed_response_alg,t.id_token_signing_alg_values_supported,"RS256"),To(e),xo(e),i).then(aa.bind(void 0,["aud","exp","iat","iss","sub",...n])).
then(ia.bind(void 0,t)).then(sa.bind(void 0,e.client_id)).then(ca.bind(void 0,"sub"))}function la(t){t.auth_time!==void 0&&wr(t.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',de,{claims:t})}function ha(t,e){if(Array.isArray(e.aud)&&e.aud.length!==1){if(e.azp===void 0)throw ne('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',nt,{claims:e,claim:"aud"});if(e.azp!==t.client_id)throw ne('unexpected ID Token "azp" (authorized party) claim value',
nt,{expected:t.client_id,claims:e,claim:"azp"})}}var da="OAUTH_WWW_AUTHENTICATE_CHALLENGE",fa="OAUTH_RESPONSE_BODY_ERROR",kr="OAUTH_UNSUPPORTED_OPERATION",pa="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",It="OAUTH_PARSE_ERROR",de="OAUTH_INVALID_RESPONSE",ks="OAUTH_RESPONSE_IS_NOT_JSON",Ar="OAUTH_RESPONSE_IS_NOT_CONFORM",As="OAU\
TH_HTTP_REQUEST_FORBIDDEN",Is="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",Ir="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",nt="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Cr="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",ma="OAUTH_MISSING_SERVER_METADATA",ga="OAUTH_INVALID_SERVER_METADATA";function Or(t){if(t.bodyUsed)throw ye('"response" body has been \
used already',Me)}async function va(t,e,r,n,i){let{0:a,1:o,length:c}=t.split(".");if(c===5)if(i!==void 0)t=await i(t),{0:a,1:o,length:c}=t.split(".");else throw new _t(
"JWE decryption is not configured",{cause:t});if(c!==3)throw ne("Invalid JWT",de,t);let d;try{d=JSON.parse(hs(ds(a)))}catch(m){throw ne("failed to parse JWT Hea\
der body as base64url encoded JSON",It,m)}if(!kt(d))throw ne("JWT Header must be a top level object",de,t);if(e(d),d.crit!==void 0)throw new _t('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:d}});let u;try{u=JSON.parse(hs(ds(o)))}catch(m){throw ne("failed to parse JWT Payload body as base64url\
 encoded JSON",It,m)}if(!kt(u))throw ne("JWT Payload must be a top level object",de,t);const l=Ro()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw ne('une\
xpected JWT "exp" (expiration time) claim type',de,{claims:u});if(u.exp<=l-n)throw ne('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',Ir,{claims:u,now:l,tolerance:n,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw ne('unexpected JWT "iat" (issued at) claim type',de,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw ne('unexpected JWT "iss" (issuer) claim type',de,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw ne('unexpected JWT "nbf" (not before) claim type',de,{claims:u});if(u.nbf>l+n)throw ne('unexpected JWT "nbf" (not before) claim value',Ir,{claims:u,
now:l,tolerance:n,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw ne('unexpected JWT "aud" (audience) claim type',de,{claims:u});
return{header:d,claims:u,jwt:t}}function ya(t,e,r,n){if(t!==void 0){if(typeof t=="string"?n.alg!==t:!t.includes(n.alg))throw ne('unexpected JWT "alg" header par\
ameter',de,{header:n,expected:t,reason:"client configuration"});return}if(Array.isArray(e)){if(!e.includes(n.alg))throw ne('unexpected JWT "alg" header paramete\
r',de,{header:n,expected:e,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?n.alg!==r:typeof r=="function"?!r(n.alg):!r.includes(
n.alg))throw ne('unexpected JWT "alg" header parameter',de,{header:n,expected:r,reason:"default value"});return}throw ne('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:t,issuer:e,fallback:r})}async function Cs(t,e=vs){let r;try{r=await t.json()}catch(n){throw e(t),ne('\
failed to parse "response" body as JSON',It,n)}if(!kt(r))throw ne('"response" body must be a top level object',de,{body:r});return r}var Tr=Symbol(),Os=Symbol(),
Ct,Ts;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(Ts="openid-client/v6.8.9",Ct={"user-agent":Ts});var $e=t=>xr.get(t),xr;function ba(t){
if(t!==void 0)return ws(t);const e=new WeakMap;return(r,n,i,a)=>{let o;return(o=e.get(n))||(wa(n.client_secret,'"metadata.client_secret"'),o=ws(n.client_secret),
e.set(n,o)),o(r,n,i,a)}}function wa(t,e){if(typeof t!="string")throw Je(`${e} must be a string`,Ot);if(t.length===0)throw Je(`${e} must not be empty`,Rr)}function Sa(){
return Po()}var st=ut,Rr="ERR_INVALID_ARG_VALUE",Ot="ERR_INVALID_ARG_TYPE";function Je(t,e,r){const n=new TypeError(t,{cause:r});return Object.assign(n,{code:e}),
n}var Tt=class extends Error{code;constructor(t,e){super(t,e),this.name=this.constructor.name,this.code=e?.code,Error.captureStackTrace?.(this,this.constructor)}},
Pu=new TextDecoder;function Ie(t,e,r){return new Tt(t,{cause:e,code:r})}function Pr(t){if(t instanceof TypeError||t instanceof Tt||t instanceof Er||t instanceof
Uo||t instanceof _r)throw t;if(t instanceof fs)switch(t.code){case As:throw Ie("only requests to HTTPS are allowed",t,t.code);case Is:throw Ie("only requests to\
 HTTP or HTTPS are allowed",t,t.code);case Ar:throw Ie("unexpected HTTP response status code",t.cause,t.code);case ks:throw Ie("unexpected response content-type",
t.cause,t.code);case It:throw Ie("parsing error occured",t,t.code);case de:throw Ie("invalid response encountered",t,t.code);case nt:throw Ie("unexpected JWT cl\
aim value encountered",t,t.code);case Cr:throw Ie("unexpected JSON attribute value encountered",t,t.code);case Ir:throw Ie("JWT timestamp claim value failed val\
idation",t,t.code);default:throw Ie(t.message,t,t.code)}if(t instanceof _t)throw Ie("unsupported operation",t,t.code);if(t instanceof DOMException)switch(t.name){case"\
OperationError":throw Ie("runtime operation error",t,kr);case"NotSupportedError":throw Ie("runtime unsupported operation",t,kr);case"TimeoutError":throw Ie("ope\
ration timed out",t,"OAUTH_TIMEOUT");case"AbortError":throw Ie("operation aborted",t,"OAUTH_ABORT")}throw new Tt("something went wrong",{cause:t})}function Ea(t,e,r){
return t.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(e[xs]=!0,!0):!1}function _a(t,e){return!!(t.hostname.endsWith(".b2\
clogin.com")&&(!e?.algorithm||e.algorithm==="oidc"))}async function ka(t,e,r,n,i){const a=await Aa(t,i),o=new xt(a,e,r,n);let c=$e(o);if(i?.[st]&&(c.fetch=i[st]),
i?.timeout!==void 0&&(c.timeout=i.timeout),i?.execute)for(const d of i.execute)d(o);return o}async function Aa(t,e){if(!(t instanceof URL))throw Je('"server" mu\
st be an instance of URL',Ot);const r=!t.href.includes("/.well-known/"),n=e?.timeout??30,i=AbortSignal.timeout(n*1e3),a=await(r?Ao(t,{algorithm:e?.algorithm,[ut]:e?.[st],
[Et]:e?.execute?.includes(Rs),signal:i,headers:new Headers(Ct)}):(e?.[st]||fetch)((Sr(t,!e?.execute?.includes(Rs)),t.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...Ct}).entries()),body:void 0,method:"GET",redirect:"manual",signal:i})).then(o=>Io(Tr,o)).catch(Pr);return r&&new URL(a.issuer).href!==
t.href&&(Ea(t,a,e)||_a(t,e)||(()=>{throw new Tt("discovered metadata issuer does not match the expected issuer",{code:Cr,cause:{expected:t.href,body:a,attribute:"\
issuer"}})})()),a}function Ia(t){return{supportsPKCE:{__proto__:null,value(e="S256"){return t.code_challenge_methods_supported?.includes(e)===!0}}}}function Ca(t){
Object.defineProperties(t,Ia(t))}var xs=Symbol(),xt=class{constructor(t,e,r,n){if(typeof e!="string"||!e.length)throw Je('"clientId" must be a non-empty string',
Ot);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&e!==r.client_id)throw Je('"clientId" and "metadata.client_id" must be the same',Rr);const i={
...structuredClone(r),client_id:e};i[gr]=r?.[gr]??0,i[vr]=r?.[vr]??30;let a;n?a=n:typeof i.client_secret=="string"&&i.client_secret.length?a=ba(i.client_secret):
a=Sa();let o=Object.freeze(i);const c=structuredClone(t);xs in t&&(c[Os]=({claims:{tid:u}})=>t.issuer.replace("{tenantid}",u));let d=Object.freeze(c);xr||=new WeakMap,
xr.set(this,{__proto__:null,as:d,c:o,auth:a,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const t=structuredClone($e(this).as);return Ca(t),t}clientMetadata(){
return structuredClone($e(this).c)}get timeout(){return $e(this).timeout}set timeout(t){$e(this).timeout=t}get[st](){return $e(this).fetch}set[st](t){$e(this).fetch=
t}};Object.freeze(xt.prototype);function Oa(t){let e;return t.expires_in!==void 0&&(e=Date.now()+t.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(e){const r=Date.
now();return e>r?Math.floor((e-r)/1e3):0}}},claims:{__proto__:null,value(){return ea(t)}}}}function Ta(t){Object.defineProperties(t,Oa(t))}function Rs(t){$e(t).
tlsOnly=!1}async function Ps(t,e,r,n){xa(t),r=new URLSearchParams(r);const{as:i,c:a,auth:o,fetch:c,tlsOnly:d,nonRepudiation:u,timeout:l,decrypt:m}=$e(t),f=await Xo(
i,a,o,e,{[ut]:c,[Et]:!d,additionalParameters:r,DPoP:n?.DPoP,headers:new Headers(Ct),signal:Ra(l)}).catch(Pr),h=na(i,a,f,{[ls]:m});let v;try{v=await h}catch(g){if(Pa(
g,n))return Ps(t,e,r,{...n,flag:Bs});Pr(g)}return v.id_token&&await u?.(f),Ta(v),v}function xa(t){if(!(t instanceof xt))throw Je('"config" must be an instance o\
f Configuration',Ot);if(Object.getPrototypeOf(t)!==xt.prototype)throw Je("subclassing Configuration is not allowed",Rr)}function Ra(t){return t?AbortSignal.timeout(
t*1e3):void 0}function Pa(t,e){return e?.DPoP&&e.flag!==Bs?No(t):!1}var Bs=Symbol(),Ms={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},Ns={parse:function(t,e){return Ba(t,Ms,e)},stringify:function(t,e){return Ma(t,Ms,e)}};function Ba(t,e,r){var n;if(r===void 0&&(r={}),!e.codes){e.codes=
{};for(var i=0;i<e.chars.length;++i)e.codes[e.chars[i]]=i}if(!r.loose&&t.length*e.bits&7)throw new SyntaxError("Invalid padding");for(var a=t.length;t[a-1]==="=";)
if(--a,!r.loose&&!((t.length-a)*e.bits&7))throw new SyntaxError("Invalid padding");for(var o=new((n=r.out)!=null?n:Uint8Array)(a*e.bits/8|0),c=0,d=0,u=0,l=0;l<a;++l){
var m=e.codes[t[l]];if(m===void 0)throw new SyntaxError("Invalid character "+t[l]);d=d<<e.bits|m,c+=e.bits,c>=8&&(c-=8,o[u++]=255&d>>c)}if(c>=e.bits||255&d<<8-c)
throw new SyntaxError("Unexpected end of data");return o}function Ma(t,e,r){r===void 0&&(r={});for(var n=r,i=n.pad,a=i===void 0?!0:i,o=(1<<e.bits)-1,c="",d=0,u=0,
l=0;l<t.length;++l)for(u=u<<8|255&t[l],d+=8;d>e.bits;)d-=e.bits,c+=e.chars[o&u>>d];if(d&&(c+=e.chars[o&u<<e.bits-d]),a)for(;c.length*e.bits&7;)c+="=";return c}var Na=class{constructor(t){
this.config=t}async refresh(t){const e=await Ps(this.config,t);return{id_token:e.id_token,refresh_token:e.refresh_token,expires_at:e.expiresIn()}}},Ua=class Yr{constructor(){
this.currentTokenExpiration=0}static decodeJWT(e){const r=e.split(".");if(r.length!==3)return null;const n=JSON.parse(new TextDecoder().decode(Ns.parse(r[0],{loose:!0}))),
i=JSON.parse(new TextDecoder().decode(Ns.parse(r[1],{loose:!0}))),a=r[2];return{header:n,payload:i,signature:a}}static expirationFromToken(e){const r=Yr.decodeJWT(
e);return r?r.payload.exp:0}isAuthProvider(e){return e.authProvider?e.authProvider.name==="oidc":!1}async applyAuthentication(e,r,n){const i=await this.getToken(
e,n);i&&(r.headers.Authorization=`Bearer ${i}`)}async getToken(e,r){return!e.authProvider.config||(e.authProvider.config["client-secret"]||(e.authProvider.config["\
client-secret"]=""),!e.authProvider.config||!e.authProvider.config["id-token"])?null:this.refresh(e,r)}async refresh(e,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=Yr.expirationFromToken(e.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!e.authProvider.config["client-\
id"]||!e.authProvider.config["refresh-token"]||!e.authProvider.config["idp-issuer-url"])return null;const n=await(r||await this.getClient(e)).refresh(e.authProvider.
config["refresh-token"]);e.authProvider.config["id-token"]=n.id_token,e.authProvider.config["refresh-token"]=n.refresh_token,this.currentTokenExpiration=n.expires_at}
return e.authProvider.config["id-token"]}async getClient(e){const r=await ka(e.authProvider.config["idp-issuer-url"],e.authProvider.config["client-id"]);return new Na(
r)}},Da=(0,ee.f1)(xi()),Us=(0,ee.f1)(Ri(),1),$a=Us.default.HttpProxyAgent,La=Us.default.HttpsProxyAgent,Br="/var/run/secrets/kubernetes.io/serviceaccount",Fa=Br+
"/ca.crt",Ds=Br+"/token",ja=Br+"/namespace";function Mr(t){try{return xe().accessSync(t),!0}catch{return!1}}var $s=class ti{addAuthenticator(e){this.custom_authenticators.
push(e)}constructor(){this.authenticators=[new io,new bo,new vo,new yo,new Ua],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(e){this.currentContext=
e}getContextObject(e){return this.contexts?Dr(this.contexts,e,"context"):null}getCurrentCluster(){const e=this.getCurrentContextObject();return e?this.getCluster(
e.cluster):null}getCluster(e){return Dr(this.clusters,e,"cluster")}getCurrentUser(){const e=this.getCurrentContextObject();return e?this.getUser(e.user):null}getUser(e){
return Dr(this.users,e,"user")}loadFromFile(e,r){const n=ze().dirname(e);this.loadFromString(xe().readFileSync(e).toString("utf-8"),r),this.makePathsAbsolute(n)}async applyToFetchOptions(e){
await this.applyToHTTPSOptions(e);const r=new Wi;for(const[n,i]of Object.entries(e.headers||{}))Array.isArray(i)?i.forEach(a=>{r.append(n,a)}):(typeof i=="numbe\
r"||typeof i=="string")&&r.set(n,i.toString());return e.auth&&r.set("Authorization","Basic "+Buffer.from(e.auth).toString("base64")),{agent:e.agent,headers:r,method:e.
method,timeout:e.timeout}}async applyToHTTPSOptions(e){const r=this.getCurrentUser(),n=this.getCurrentCluster();await this.applyOptions(e),r&&r.username&&(e.auth=
`${r.username}:${r.password}`);const i={};i.ca=e.ca,i.cert=e.cert,i.key=e.key,i.pfx=e.pfx,i.passphrase=e.passphrase,e.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=
e.rejectUnauthorized),i.timeout=e.timeout,i.servername=e.servername,i.ciphers=e.ciphers,i.honorCipherOrder=e.honorCipherOrder,i.ecdhCurve=e.ecdhCurve,i.clientCertEngine=
e.clientCertEngine,i.crl=e.crl,i.dhparam=e.dhparam,i.secureOptions=e.secureOptions,i.secureProtocol=e.secureProtocol,i.sessionIdContext=e.sessionIdContext,e.agent=
this.createAgent(n,i)}async applySecurityAuthentication(e){const r=this.getCurrentCluster(),n=this.getCurrentUser(),i={},a={};if(await this.applyOptions(a),r&&r.
skipTLSVerify&&(i.rejectUnauthorized=!1),r&&r.tlsServerName&&(i.servername=r.tlsServerName),n&&n.username){const c=Buffer.from(`${n.username}:${n.password}`).toString(
"base64");e.setHeaderParam("Authorization",`Basic ${c}`)}const o=a.headers||{};Object.entries(o).forEach(([c,d])=>{e.setHeaderParam(c,`${d}`)}),i.ca=a.ca,i.cert=
a.cert,i.key=a.key,i.pfx=a.pfx,i.passphrase=a.passphrase,a.rejectUnauthorized!==void 0&&(i.rejectUnauthorized=a.rejectUnauthorized),e.setAgent(this.createAgent(
r,i))}getName(){return"kubeconfig authentication"}loadFromString(e,r){const n=as.load(e);this.clusters=oo(n.clusters,r),this.contexts=po(n.contexts,r),this.users=
uo(n.users,r),this.currentContext=n["current-context"]}loadFromOptions(e){this.clusters=e.clusters,this.contexts=e.contexts,this.users=e.users,this.currentContext=
e.currentContext}loadFromClusterAndUser(e,r){this.clusters=[e],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:e.name,user:r.name,name:this.
currentContext}]}loadFromCluster(e=""){const r=process.env.KUBERNETES_SERVICE_HOST,n=process.env.KUBERNETES_SERVICE_PORT,i="inCluster",a="inClusterUser",o="inCl\
usterContext";let c="https";(n==="80"||n==="8080"||n==="8001")&&(c="http");let d=r;r&&ci().isIPv6(r)&&(d=`[${r}]`),this.clusters=[{name:i,caFile:`${e}${Fa}`,server:`${c}\
://${d}:${n}`,skipTLSVerify:!1}],this.users=[{name:a,authProvider:{name:"tokenFile",config:{tokenFile:`${e}${Ds}`}}}];const u=`${e}${ja}`;let l;Mr(u)&&(l=xe().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:i,name:o,user:a,namespace:l}],this.currentContext=o}mergeConfig(e,r=!1){!r&&e.currentContext&&(this.currentContext=
e.currentContext),e.clusters.forEach(n=>{this.addCluster(n)}),e.users.forEach(n=>{this.addUser(n)}),e.contexts.forEach(n=>{this.addContext(n)})}addCluster(e){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(e)}addUser(e){
this.users||(this.users=[]),this.users.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(e)}addContext(e){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,n)=>{if(r.name===e.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(e)}loadFromDefault(e,r=!1,n=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const a=process.env.KUBECONFIG.split(ze().delimiter).filter(o=>o);this.loadFromFile(a[0],e);
for(let o=1;o<a.length;o++){const c=new ti;c.loadFromFile(a[o],e),this.mergeConfig(c,r)}return}const i=Ha(n);if(i){const a=ze().join(i,".kube","config");if(Mr(a)){
this.loadFromFile(a,e);return}}if(n==="win32"){try{const a=qe().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(a.status===0&&a.stdout.length>0){const o=qe().
spawnSync("wsl.exe",["cat",a.stdout.toString("utf8")]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),e);return}}}catch{}try{const a=qe().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(a.status===0){this.loadFromString(a.stdout.toString("utf8"),e);const o=qe().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
o.status===0&&this.makePathsAbsolute(o.stdout.toString("utf8"));return}}catch{}}if(Mr(Ds)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(e){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const n={default:this},
i=new us(r.server,{}),a=us({baseServer:i,authMethods:n});return new e(a)}makePathsAbsolute(e){this.clusters.forEach(r=>{r.caFile&&(r.caFile=Nr(e,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=Nr(e,r.certFile)),r.keyFile&&(r.keyFile=Nr(e,r.keyFile))})}exportConfig(){const e={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(ao),users:this.users.map(lo),contexts:this.contexts.map(mo),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(e)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(e,r){var n,i;let a;if(e&&e.proxyUrl)if(e.proxyUrl.startsWith("socks"))a=new Da.SocksProxyAgent(e.proxyUrl,
r);else if(e.server.startsWith("https")){const o=r;o.proxy=e.proxyUrl,a=new La(o)}else if(e.server.startsWith("http")){const o=r;o.proxy=e.proxyUrl,a=new $a(o)}else
throw new Error("Unsupported proxy type");else if(!((n=e?.server)===null||n===void 0)&&n.startsWith("http:")&&e.skipTLSVerify)a=new(gt()).Agent(r);else{if(!((i=
e?.server)===null||i===void 0)&&i.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");a=
new(Ht()).Agent(r)}return a}applyHTTPSOptions(e){var r;const n=this.getCurrentCluster(),i=this.getCurrentUser();if(!i)return;n!=null&&n.skipTLSVerify&&(e.rejectUnauthorized=
!1),n!=null&&n.tlsServerName&&(e.servername=n.tlsServerName);const a=n!=null?Ur(n.caFile,n.caData):null;a&&(e.ca=a);const o=Ur(i.certFile,i.certData);o&&(e.cert=
o);const c=Ur(i.keyFile,i.keyData);c&&(e.key=c),i.impersonateUser!=null&&((r=e.headers)!==null&&r!==void 0||(e.headers={}),e.headers["Impersonate-User"]=i.impersonateUser)}async applyAuthorizationHeader(e){
const r=this.getCurrentUser();if(!r)return;let n=this.authenticators.find(i=>i.isAuthProvider(r));n||(n=this.custom_authenticators.find(i=>i.isAuthProvider(r))),
e.headers||(e.headers={}),n&&await n.applyAuthentication(r,e),r.token&&(e.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(e){this.applyHTTPSOptions(
e),await this.applyAuthorizationHeader(e)}};function Nr(t,e){return!t||ze().isAbsolute(e)?e:ze().join(t,e)}function Ur(t,e){return t?xe().readFileSync(t):e?Buffer.
from(e,"base64"):null}function Ls(t){return t.reduce((e,r)=>r&&!e.includes(r)?e.concat(r):e,[])}function Ha(t=process.platform){if(t!=="win32"){if(process.env.HOME)
try{return xe().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const e=process.env.HOMEDRIVE&&process.env.HOMEPATH?ze().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",n=process.env.USERPROFILE||"",i=Ls([r,e,n]),a=Ls([r,n,e]);for(const o of i)try{return xe().accessSync(ze().join(
o,".kube","config")),o}catch{}for(const o of a)try{return xe().accessSync(o,xe().constants.W_OK),o}catch{}for(const o of a)try{return xe().accessSync(o),o}catch{}
return a[0]||null}function Dr(t,e,r){if(!t)return null;for(const n of t)if(n.name===e)return n[r]?(n[r].name=e,n[r]):n;return null}var Fs=4*1024*1024,js=["certi\
ficate-authority","client-certificate","client-key","tokenFile"];function Va(t){const e=t.map(n=>({file:n,root:Ga(n)})),r=(n,i)=>new Map(e.toReversed().flatMap(
({file:a,root:o})=>Ka(o,n,i,a)));return{clusters:r("clusters","cluster"),users:r("users","user"),contexts:r("contexts","context"),currentContext:e.map(({file:n,
root:i})=>Rt(i,"current-context",n)).find(n=>n!=="")??"",isEmpty:e.every(({root:n})=>Object.keys(n).length===0)}}var Ze=(t,e,r)=>new te.zg("E_KUBECONFIG_SYNTAX",
`The kubeconfig ${t} cannot be read: ${e}. Check that it is the YAML that kubectl uses.`,{cause:r});function Ga(t){let e;try{const r=(0,si.M)(t,Fs);if(r===void 0)
throw new Error(`it is larger than ${Fs} bytes`);e=(0,jt.O.parse)(r,{maxAliasCount:100,logLevel:"error"})}catch(r){throw Ze(t,r instanceof Error?(r.message.split(
`
`)[0]??"").replace(/[.:]$/,""):String(r),r)}if(e==null)return{};if(!(0,j.Gv)(e))throw new te.zg("E_KUBECONFIG_CONTEXT",`The kubeconfig ${t} holds ${it(e)} inste\
ad of a mapping, so that it has no contexts. Check that it is the YAML that kubectl uses.`);return e}function Ka(t,e,r,n){const i=t[e]??[];if(!Array.isArray(i))
throw Ze(n,`"${e}" is ${it(i)} instead of a list`);const a=new Set;return i.map((o,c)=>{const d=`${e}[${c}]`;if(!(0,j.Gv)(o))throw Ze(n,`"${d}" is ${it(o)} inst\
ead of a mapping`);const u=Rt(o,"name",n,`${d}.`);if(a.has(u))throw Ze(n,`"${e}" has two entries of the name "${(0,we.xS)(u,100)}"`);a.add(u);const l=o[r]??{};if(!(0,j.
Gv)(l))throw Ze(n,`"${d}.${r}" is ${it(l)} instead of a mapping`);return[u,Wa(l,n,`${d}.${r}.`)]})}function Wa(t,e,r){for(const c of["server","proxy-url","tls-s\
erver-name","namespace","cluster","user","token","username","password","certificate-authority-data","client-certificate-data","client-key-data",...js])Rt(t,c,e,
r);const n=(0,tt.dirname)(e),i=Object.fromEntries(js.flatMap(c=>typeof t[c]=="string"&&t[c]!==""?[[c,(0,tt.resolve)(n,t[c])]]:[])),a=t.exec;if(a==null)return{...t,
...i};if(!(0,j.Gv)(a))throw Ze(e,`"${r}exec" is ${it(a)} instead of a mapping`);const o=Rt(a,"command",e,`${r}exec.`);return{...t,...i,exec:{...a,command:o.includes(
"/")?(0,tt.resolve)(n,o):o}}}function Rt(t,e,r,n=""){const i=t[e]??"";if(typeof i!="string")throw Ze(r,`"${n}${e}" is ${it(i)} instead of a text`);return i}var it=t=>Array.
isArray(t)?"a list":typeof t=="object"&&t!==null?"a mapping":typeof t=="string"?"a text":typeof t=="number"?"a number":typeof t=="boolean"?"true or false":"noth\
ing",za="/var/run/secrets/kubernetes.io/serviceaccount/token";function Hs(t,e){const r=qa(t.kubeconfig,e);if(r===void 0)return Ja(t,e);const n=t.context??r.currentContext,
i=n===""?void 0:r.contexts.get(n),a=[...r.contexts.keys()].join(", ")||"none";if(i===void 0){const v=n===""?"The kubeconfig names no current context":`The kubec\
onfig has no context "${n}"`;throw new te.zg("E_KUBECONFIG_CONTEXT",`${v}. Its contexts are: ${a}. Choose one with --context.`)}const o=(0,j.$6)(i,"cluster")??"",
c=r.clusters.get(o);if(c===void 0)throw new te.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the cluster "${o}", which the kubeconfig does not define.`);const d=Vs(
(0,j.$6)(c,"server")??"",o),u=(0,j.$6)(i,"user")??"",l=r.users.get(u);if(l===void 0&&u!=="")throw new te.zg("E_KUBECONFIG_CONTEXT",`Context "${n}" names the use\
r "${u}", which the kubeconfig does not define.`);const m=(0,j.$6)(c,"proxy-url")||(0,Se.E)(d,e,"go"),f=new $s,h={clusters:[{name:o,cluster:{...c,...m===void 0?
{}:{"proxy-url":m},...d.protocol==="http:"?{"insecure-skip-tls-verify":!0}:{}}}],users:l===void 0?[]:[{name:u,user:Di(u,l)}],contexts:[{name:n,context:{cluster:o,
...l===void 0?{}:{user:u},namespace:i.namespace}}],"current-context":n};f.loadFromString(JSON.stringify(h)),f.users=f.getUsers().map(v=>v.token===void 0?v:{...v,
token:v.token.trim()});for(const v of f.getUsers())Za(v.exec,(0,j.$6)(c,"server")??"");return{server:((0,j.$6)(c,"server")??"").replace(/\/+$/,""),namespace:(0,j.
$6)(i,"namespace")||void 0,context:n,config:f}}function Vs(t,e){const r=`The kubeconfig's server of the cluster "${e}"`;if(!/^https?:\/\//.test(t)||!URL.canParse(
t))throw new te.zg("E_KUBECONFIG_SYNTAX",`${r} is no http(s) address.`);const n=new URL(t);if(n.username!==""||n.password!=="")throw new te.zg("E_KUBECONFIG_SYN\
TAX",`${r} contains a user name or password. Give them as the kubeconfig's user.`);return n}function qa(t,e){const r=t===void 0?Ya(e):t.split(tt.delimiter).filter(
Boolean);if(r.length===0)return;const n=r.filter(a=>(0,vt.existsSync)(a));if(n.length===0)throw new te.zg("E_KUBECONFIG_MISSING",`The kubeconfig ${r.join(", ")}\
 does not exist. Give a file with --kubeconfig or KUBECONFIG.`);const i=Va(n);if(!i.isEmpty)return i;if(t!==void 0)throw new te.zg("E_KUBECONFIG_SYNTAX",`The ku\
beconfig ${n.join(", ")} says nothing: it is empty, or holds comments alone. Give a file with --kubeconfig or KUBECONFIG.`)}var Ya=t=>[(0,tt.join)(t.HOME??(0,Xr.
homedir)(),".kube","config")].filter(e=>(0,vt.existsSync)(e));function Ja(t,e){if(!e.KUBERNETES_SERVICE_HOST||!(0,vt.existsSync)(za))throw new te.zg("E_KUBECONF\
IG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kubeconfi\
g.");const r=new $s;r.loadFromCluster();const n=t.context??r.getCurrentContext(),i=r.getContexts().find(c=>c.name===n),a=i&&r.getCluster(i.cluster);if(!i||!a)throw new te.
zg("E_KUBECONFIG_CONTEXT",`There is no kubeconfig that could have a context "${n}": this runs with the service account of its pod. Leave --context out, or give \
--kubeconfig.`);const o=(0,Se.E)(Vs(a.server,a.name),e,"go");return r.clusters=[{...a,...o===void 0?{}:{proxyUrl:o}}],{server:a.server.replace(/\/+$/,""),namespace:i.
namespace,context:n,config:r}}function Za(t,e){if(!(0,j.Gv)(t))return;const n={apiVersion:t.apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCredential",
spec:{interactive:!1,cluster:{server:e}}},i=Array.isArray(t.env)?t.env:[];Object.assign(t,{env:[...i,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(n)}]})}var Xa=32*
1024*1024,Qa=3e4,ec=class{constructor(t,e,r=()=>{}){this.inputs=t,this.env=e,this.hide=r;const n=Hs(t,e);this.server=n.server,this.namespace=n.namespace,this.config=
n.config}inputs;env;hide;server;namespace;config;agents=new Set;prepared;isClosed=!1;async exchange(t,e){const r=await this.open(t,e),n=[];let i=0,a=!1;const o=t.
maxBytes??Xa;for await(const c of r)if(Buffer.isBuffer(c)&&(n.push(c.subarray(0,o-i)),i+=c.length,i>o)){a=!0;break}return{status:r.statusCode??0,body:Buffer.concat(
n).toString("utf8"),retryAfterMs:(0,et.mu)(r.headers["retry-after"],Date.now()),cut:a}}async open(t,e){e.throwIfAborted();const r=this.prepared??=this.prepare(),
n=await this.send(t,e,r);return n.statusCode!==401?n:(n.resume(),this.prepared===r&&(this.config=Hs(this.inputs,this.env).config,this.prepared=void 0),e.throwIfAborted(),
this.send(t,e,this.prepared??=this.prepare()))}openAhead(){const t=({agent:e})=>{e instanceof pn&&!this.isClosed&&e.openAhead(new URL(this.server))};(this.prepared??=
this.prepare()).then(t,()=>{})}close(){this.isClosed=!0;for(const t of this.agents)t.destroy()}async send(t,e,r){const n=await r;await t.assertMaySend?.(e),e.throwIfAborted();
const i=new URL(this.server+t.path);return new Promise((a,o)=>{const c=(i.protocol==="http:"?gt():Ht()).request(i,{...n,method:t.method,signal:e,headers:{...n.headers,
"user-agent":"mlflow-steps",accept:t.accept??"application/json",...t.body===void 0?{}:{"content-type":t.contentType??"application/json","content-length":Buffer.
byteLength(t.body)}}},a),d=t.idleMs??Qa;c.setTimeout(d,()=>c.destroy(new Error(`no answer for ${d/1e3} s`))),c.on("error",u=>o(e.aborted?(0,te.uQ)(e.reason):u)),
c.end(t.body)})}async prepare(){const t={};try{await this.config.applyToHTTPSOptions(t)}catch(m){this.prepared=void 0;const f=this.config.getUsers().map(({exec:v})=>Li(
v,m)).find(v=>v!==void 0);if(f!==void 0)throw new te.zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${f}.`,{cause:m});const h=(0,we.xS)(m instanceof
Error?m.message:String(m));throw new te.zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${h||"the credential plug-in of the kubeconfig failed"}.\
 Run the kubeconfig's login again, or check its files.`,{cause:m})}for(const m of tc(t))this.hide(m);const e=(0,ni.S)(Gs(t)??"");if(e!==void 0)throw new te.zg("\
E_KUBECONFIG_SYNTAX",`The token of the kubeconfig's user cannot be sent: ${e}.`);const r=this.config.getClusters().some(m=>m.proxyUrl!==void 0),{ca:n,cert:i,key:a,
servername:o,rejectUnauthorized:c,headers:d,auth:u}=t,l=r&&t.agent instanceof gt().Agent?t.agent:this.makeAgent({ca:n,cert:i,key:a},{servername:o,...c===void 0?
{}:{rejectUnauthorized:c}});return this.agents.add(l),{agent:l,...d?{headers:d}:{},...u?{auth:u}:{}}}makeAgent(t,e){const r={keepAlive:!0,maxSockets:16};return this.
server.startsWith("http:")?new(gt()).Agent(r):new pn({...r,...e,secureContext:(0,Zr.createSecureContext)(t)})}};function Gs({headers:t}){const e=Object.entries(
t??{}).find(([r])=>r.toLowerCase()==="authorization")?.[1];return typeof e=="string"?e:void 0}function tc({headers:t,auth:e}){const r=Gs({headers:t}),n=r===void 0?
[]:[r.replace(/^\w+ /,"")];return e?[...n,e.slice(e.indexOf(":")+1),Buffer.from(e).toString("base64")]:n}var rc=[[/Image/,/denied|unauthorized|authentication|forbidden/i,
"give the pod's service account an imagePullSecret for that registry, or correct the image's name"],[/InvalidImageName/,/./,"correct the image's name in deploy.\
yaml or --image"],[/Image/,/not found|unknown|does not exist/i,"push the image, or correct its name in deploy.yaml or --image"],[/Image/,/./,"see whether the no\
des can reach the registry"],[/ConfigError|FailedMount/,/./,"make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml"],
[/OOMKilled/,/./,"give the container more memory (resources.limits.memory in deploy.yaml)"],[/Unschedulable/,/persistentvolumeclaim "[^"]*" not found/,"make the\
 PersistentVolumeClaim that it names in this namespace, or correct its name in deploy.yaml"],[/Unschedulable/,/persistentvolumeclaim "[^"]*" is being deleted/,"\
wait until the claim is gone and make it anew, or name another one in deploy.yaml"],[/Unschedulable/,/unbound immediate PersistentVolumeClaims?/,"see why the cl\
aim is not bound (kubectl describe pvc): its StorageClass has to exist and to have a provisioner that runs"],[/Unschedulable/,/volume node affinity conflict/,"t\
he volume can be mounted on other nodes only: let the pod go there, or use storage that all nodes reach"],[/Unschedulable/,/The autoscaler does not help/,"raise\
 the autoscaler's limits, or ask for what one of its nodes has (resources.requests, nodeSelector and tolerations in deploy.yaml)"],[/Unschedulable/,/untolerated taint/,
"tolerate the taint in deploy.yaml (tolerations), or make room on nodes without it"],[/Unschedulable/,/didn't match Pod's node affinity\/selector/,"correct node\
Selector or affinity in deploy.yaml, or label a node with what they ask for"],[/Unschedulable/,/./,"make room on the nodes, or ask for less (resources.requests,\
 nodeSelector and tolerations in deploy.yaml)"],[/FailedCreate/,/no PriorityClass with name/,"correct priorityClassName in deploy.yaml, or let an administrator \
make that PriorityClass"],[/FailedCreate/,/RuntimeClass "[^"]*" not found/,"correct runtimeClassName in deploy.yaml, or let an administrator make that RuntimeCl\
ass"],[/FailedCreate/,/serviceaccount "[^"]*" not found/,"make the ServiceAccount that it names in this namespace, or correct serviceAccountName in deploy.yaml"],
[/FailedCreate/,/violates PodSecurity/,"set in deploy.yaml what the Pod Security level of the namespace demands (securityContext), or deploy to a namespace that\
 allows it"],[/FailedCreate/,/(?:maximum|minimum) .* usage|max limit to request ratio/,"keep resources in deploy.yaml within the LimitRange of the namespace"],[
/FailedCreate|CreateError|OperatorReportsFailure/,/quota/,"raise the quota of the namespace, or ask for less in deploy.yaml"],[/FailedCreate|CreateError|OperatorReportsFailure/,
/\bis invalid: /,"correct in deploy.yaml the field that the API names"],[/FailedCreate/,/./,"change deploy.yaml so that admission accepts its pods"],[/ProgressDeadlineExceeded/,
/./,"see the events above; where it is only slow, raise --timeout and progressDeadlineSeconds in deploy.yaml"],[/OperatorSilent/,/./,"see whether Seldon's opera\
tor runs and what its log says (usually in the namespace seldon-system)"],[/OperatorReportsFailure/,/./,"correct in deploy.yaml what the operator names; its log\
 tells more"],[/Deleted|Superseded/,/./,"run this again once nobody else works on it"]];function nc({ending:t,namespace:e,pod:r,container:n,cause:i}){if(t.state===
"current")return;const{reason:a,message:o}=t.state==="failed"?t:{reason:"",message:""},c=n!==void 0&&(n.state.kind==="terminated"||n.restarts>0);if(c&&n.isInit)
return"see whether the storage initializer may read the model: its URI, and the Secret that --storage-secret or envSecretRefName names";const d=/ModuleNotFoundError: No module named '([\w.]+)'/.
exec(i??"")?.[1];if(c&&d!==void 0)return`log the model with ${d} among its requirements or code paths, or serve it by an image that has it (--image)`;const u=n?.
lastReason==="OOMKilled"?"OOMKilled":a,l=rc.find(([m,f])=>m.test(u)&&f.test(o));if(l)return l[2];if(c&&r!==void 0)return`read its log; where the pod stays (--on\
-failure keep) the whole of it: kubectl -n ${e} logs ${r} -c ${n.name}${n.restarts>0?" --previous":""}`;if(t.state==="timeout")return/(?:Readiness|Startup|Liveness) probe failed/.
test(t.waitingFor)?"see in its log why its probe is not answered well, or correct the probe in deploy.yaml; give it longer with --timeout where it is only slow":
"give it longer with --timeout where it is only slow"}var sc=[500,20],ic=4*1024*1024,oc=64*1024;async function ac(t,e,r,n,i){const a=n.state.kind!=="terminated"&&
n.restarts>0;for(const o of[a,!a]){const c=(await uc(t,cc(e,r,n,o),i))?.trimEnd()??"";if(c!=="")return{title:`log of ${r.name}, container ${n.name}${o?", its pr\
evious run":""}`,text:(0,we.YI)(c)}}}var cc=(t,e,{name:r},n)=>`${(0,J.Ph)({resource:J.Jw,namespace:t,name:e.name})}/log?${new URLSearchParams({container:r,...n?
{previous:"true"}:{}}).toString()}`;async function uc(t,e,r){let n;for(const i of sc)try{const a=await t.exchange({method:"GET",path:`${e}&tailLines=${i}`,accept:"\
*/*",maxBytes:ic},r);if(a.status!==200||(n=a.body.slice(-oc),!a.cut))return n}catch{return n}return n}var lc=t=>Ks(t).join(`
`),Ks=({text:t,below:e=[]})=>[(0,we.xS)(t),...e.flatMap((r,n)=>hc(r,n===e.length-1))];function hc(t,e){const[r="",...n]=Ks(t);return[`${e?"\u2514\u2500":"\u251C\u2500"}\
 ${r}`,...n.map(i=>`${e?" ":"\u2502"}  ${i}`)]}var $r=5;function dc(t,e){const r=e.deployments.filter(n=>(0,oe.D0)(n,t.uid));return lc({text:fc(t,e.owner),below:r.
map(n=>pc(t,n,e))})}function fc(t,e){const{resource:{kind:r},name:n}=t.owner,i=e&&t.readStatus(e),a=i?(0,oe.vx)(e)?"is being deleted":i.state==="ready"?"ready":
[i.state==="failed"?"failed":"not ready",i.description].filter(Boolean).join(": "):"does not exist";return`${r} ${n}: ${a}`}function pc(t,e,r){const{uid:n,revision:i,
availableReplicas:a,replicas:o,updatedReplicas:c,conditions:d}=(0,oe.zi)(e),u=(0,oe.vx)(e)?", is being deleted":(0,be.JH)(e,t)?"":", of an earlier version",l=d.
find(m=>m.type==="Progressing"&&m.status==="False");return{text:`Deployment ${(0,oe.Vb)(e)}: ${a} of ${o} available, ${c} of the current template${u}${l?`, ${l.
reason}: ${l.message}`:""}`,below:r.replicaSets.filter(m=>(0,oe.D0)(m,n)).flatMap(m=>mc(m,i,r.pods))}}function mc(t,e,r){const n=(0,oe.Q5)(t),i=r.filter(d=>(0,oe.
D0)(d,(0,oe.kz)(t))).map(oe.fe),a=n.conditions.find(d=>d.type==="ReplicaFailure"&&d.status==="True");if(i.length===0&&!a)return[];const o=`ReplicaSet ${n.name}:\
 ${i.length===1?"1 pod":`${i.length} pods`}${n.revision===e?"":" of an earlier template"}${a?`, ${a.reason}: ${a.message}`:""}`,c=i.length>$r?[{text:`${i.length-
$r} more pods`}]:[];return[{text:o,below:[...i.slice(0,$r).map(gc),...c]}]}function gc({name:t,phase:e,isReady:r,isDeleting:n,reason:i,message:a,conditions:o,containers:c}){
const d=o.find(m=>m.type==="PodScheduled"&&m.status==="False"),u=[i,a,d?.message].filter(Boolean).join(": "),l=`Pod ${t}: ${n?"ends":r?"ready":e||"new"}${u?`, ${u}`:
""}`;return r?{text:l}:{text:l,below:c.map(m=>({text:(0,be.rc)(m)}))}}function Ws(t,{deployments:e,replicaSets:r,pods:n}){const i=new Set([t.uid]);for(const a of[
...e,...r,...n])[...i].some(o=>(0,oe.D0)(a,o))&&i.add((0,oe.kz)(a));return i}function vc(t,e){const r=Ws(t,e),n=e.pods.filter(o=>r.has((0,oe.kz)(o))),i=new Set(
t.workloads.map(({marker:o})=>o)),a=n.filter(o=>i.has((0,j.$6)(o,"metadata","annotations",t.markerAnnotation)??""));return(a.length>0?a:n).map(oe.fe)}var yc=8e3,
bc=15,wc=5e3,Sc=600,Ec=12;async function _c(t,e,r,n,i){const{namespace:a=""}=r.owner,o=he=>t.list(he,a,{labelSelector:r.labelSelector}).catch(()=>[]),[c,d,u,l]=await Promise.
all([t.get(r.owner).catch(()=>{}),o(J.bg),o(J.SZ),o(J.Jw)]),m={owner:c,deployments:d,replicaSets:u,pods:l},f=n.state==="failed"&&(0,be.RS)(n)?void 0:kc(vc(r,m),
n),h=f&&Ac(f,n),v=h!==void 0&&(h.state.kind==="terminated"||h.restarts>0),g=v?f?.containers.find(he=>he.isInit&&he!==h&&he.state.kind==="terminated"):void 0,S=he=>f&&
he?ac(e,a,f,he,i):Promise.resolve(void 0),[E,U,L]=await Promise.all([S(h),S(g),Ic(t,a,Ws(r,m))]),F=v&&E?(0,mt.V)(E.text):void 0,k=h?.state.kind==="terminated"?h.
state.exitCode:h?.lastExitCode,H=`${f?.name??""}, container ${h?.name??""}${k===void 0?"":`, exit code ${k}`}`,Z=nc({ending:n,namespace:a,pod:f?.name,container:h,
cause:F&&zs(F)}),se=dc(r,m);return{objects:[(0,we.Jj)(se,yc),...L.length>0?["Warnings, the newest last:",...L]:[]].join(`
`),...Z===void 0?{}:{advice:(0,we.YI)(Z)},...E?{log:E,excerpt:qs(E.text,F)}:{},...U?{initLog:{...U,text:qs(U.text,void 0)}}:{},...F===void 0?{}:{cause:(0,we.Jj)(
(0,we.YI)(`${zs(F)} (${H})`),Sc)}}}var zs=({text:t,also:e})=>e===void 0?t:`${t}; with it: ${e}`;function qs(t,e){const r=t.split(`
`),n=e===void 0?r.length:e.line+1;return r.slice(Math.max(0,n-Ec),n).join(`
`)}function kc(t,e){const r=e.state==="failed"?t.find(({name:i})=>i===e.pod):void 0,n=({containers:i})=>Math.max(0,...i.map(({restarts:a})=>a));return r??t.filter(
({isDeleting:i})=>!i).toSorted((i,a)=>n(a)-n(i))[0]}function Ac({containers:t},e){const r=e.state==="failed"?t.find(({name:i})=>i===e.container):void 0,n=({isInit:i,
ready:a,state:o})=>i?o.kind==="terminated"&&o.exitCode===0:a;return r??t.find(i=>!n(i))??t.find(({isInit:i})=>!i)}async function Ic(t,e,r){return(await t.list(J.
AZ,e,{fieldSelector:"type=Warning",maxItems:wc}).catch(()=>[])).filter(i=>(0,j.$6)(i,"type")==="Warning"&&r.has((0,j.$6)(i,"involvedObject","uid")??"")).map(i=>({
event:i,time:(0,j.$6)(i,"lastTimestamp")??(0,j.$6)(i,"eventTime")??""})).toSorted((i,a)=>i.time.localeCompare(a.time)).slice(-bc).map(({event:i,time:a})=>{const o=(0,j.
tk)(i,"count")??1,c=`${(0,j.$6)(i,"involvedObject","kind")??""}/${(0,j.$6)(i,"involvedObject","name")??(0,oe.Vb)(i)}`;return(0,we.xS)(`${a} ${c} ${(0,j.$6)(i,"r\
eason")??""}${o>1?` (${o} times)`:""}: ${(0,j.$6)(i,"message")??""}`)})}var Cc=2e4,Oc=5e3;async function Tc(t,e,r){const n=t.withSignal(AbortSignal.any([r,AbortSignal.
timeout(Cc)]));try{const[i,a,o]=await Promise.all([n.get(e.owner),(0,be.s_)(n,e),n.list(J.AZ,e.owner.namespace??"",{fieldSelector:be.HT,maxItems:Oc}).catch(()=>{})]);
return{owner:i,...a,events:o?.filter(be.c0)}}catch{return}}var xc=2/3,Rc=3,Pc=1e3,Bc=2,Lr=({name:t,namespace:e},r)=>new te.zg("E_DEPLOY_HELD",`Another deploy of\
 this name is under way: the lease ${e??""}/${t} is held by ${(0,we.xS)(r,300)}. Run this again when it has ended.`),Ys=({name:t,namespace:e},r)=>new te.zg("E_C\
LUSTER_UNREACHABLE",`The lease ${e??""}/${t} could not be renewed in time, so nothing more was written: another deploy of this name may have begun. Check that t\
he API server at ${r} answers, then run this again.`);function Mc(t,e,r,n,{durationMs:i,now:a}){const o=new AbortController,c=new AbortController,d=new AbortController,
u=t.withSignal(c.signal);let l=r,m;const f=async()=>{for(;!d.signal.aborted;)try{const E=await n(u,l.object);if(E){l=E;return}const U=await u.get(e);if(!U||(0,j.
$6)(U,"spec","holderIdentity")!==(0,j.$6)(r.object,"spec","holderIdentity"))return o.abort(Lr(e,"somebody else, who took it over"));l={...l,object:U}}catch{await(0,ue.
v)(Pc,d.signal).catch(()=>{})}},h=()=>{if(o.signal.aborted)throw(0,ue.J)(o.signal)},v=()=>a()<l.atMs+i*xc,g=()=>m??=f().finally(()=>m=void 0),S=setInterval(()=>{
g()},i/Rc);return S.unref(),{lost:o.signal,assertBelieved:()=>{if(h(),!v())throw Ys(e,t.server)},believe:async E=>{if(h(),v())return;const U=new AbortController,
L=(0,ue.v)(i*Bc,AbortSignal.any([E,o.signal,d.signal,U.signal])).then(()=>Promise.reject(Ys(e,t.server)));try{for(;!v();)await Promise.race([g(),L]);h()}finally{
U.abort()}},release:async()=>{clearInterval(S),d.abort(),await m;const E=(0,j.$6)(l.object,"metadata","uid"),U=(0,j.$6)(l.object,"metadata","resourceVersion");E!==
void 0&&U!==void 0&&!o.signal.aborted&&await u.delete(e,{uid:E,resourceVersion:U,propagation:"Background"}),c.abort()}}}var Nc=15e3,Uc=1e3;async function Dc(t,e,r){
const{namespace:n,name:i,holder:a,durationMs:o=Nc,now:c=()=>performance.now()}=e,d={resource:J.Q,namespace:n,name:i},u=async(m,f)=>{const h=c(),v={apiVersion:"c\
oordination.k8s.io/v1",kind:"Lease",metadata:f&&(0,j.Gv)(f.metadata)?f.metadata:{name:i,namespace:n,labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{
holderIdentity:a,leaseDurationSeconds:Math.ceil(o/1e3),renewTime:Lc(new Date)}},g=await(f?m.replace(d,v):m.create(d,v));return g&&{object:g,atMs:h}},l=await u(t,
void 0)??await $c(t,d,u,e.report,r);return Mc(t,d,l,u,{durationMs:o,now:c})}async function $c(t,e,r,n,i){let a,o=Date.now();for(;;){const c=await t.get(e);if(!c){
const m=await r(t,void 0);if(m)return m;continue}const d=(0,j.$6)(c,"spec","holderIdentity")??"",u=JSON.stringify((0,j.fK)(c,"spec"));if(a!==void 0&&u!==a)throw Lr(
e,d);const l=((0,j.tk)(c,"spec","leaseDurationSeconds")??0)*1e3;if(a===void 0&&(o=Date.now(),n?.(`The lease ${e.name} is held by ${(0,we.xS)(d,300)}; looking fo\
r at most ${l/1e3} s whether that is still alive.`)),a=u,d===""||Date.now()-o>=l){const m=await r(t,c);if(m)return m;throw Lr(e,d)}await(0,ue.v)(Uc,i)}}var Lc=t=>t.
toISOString().replace("Z","000Z"),Fc=1e3;async function jc(t,e,r,{timeoutMs:n,report:i},a){const o=Date.now()+n,c=e.namespace??"",d=new Set([r]);let u="";for(;;){
const l=[],m=await t.get(e);m&&(0,oe.kz)(m)===r&&l.push((0,J.vY)(e));for(const h of[J.bg,J.SZ,J.Jw])for(const v of await t.list(h,c))[...d].some(g=>(0,oe.D0)(v,
g))&&(d.add((0,oe.kz)(v)),l.push(`${h.kind}/${c}/${(0,oe.Vb)(v)}`));if(l.length===0)return;const f=`${l[0]??""}${l.length>1?` and ${l.length-1} more`:""} to be \
gone`;if(Date.now()>=o)throw new te.zg("E_TIMEOUT",`${(0,J.vY)(e)} was deleted, but after ${Math.round(n/1e3)} s it still waits for ${f}.`);f!==u&&i(`waiting fo\
r ${f}`),u=f,await(0,ue.v)(Fc,a)}}var Fr={maxRetries:5,totalMs:1/0,firstDelayMs:250,maxDelayMs:4e3},Hc=3e4;function Js(t,e,r,n=()=>{}){let i=0;const a=async()=>{
const o=await Gc(t,e,r);return o.kind!=="value"&&i<Fr.maxRetries&&n(o.kind==="failure"?o.error.message:dn(o.value)),i+=1,o};return(0,et.L5)(a,Fr,r)}async function Zs(t,e,r){
try{return await t.exchange(e,r)}catch(n){throw r.aborted?(0,ue.J)(r):n instanceof te.zg?n:jr(t.server,n)}}function Vc(t,e,r){const n=async()=>{const i=await Zs(
t,e,r);return i.status===429?Xs(i):{kind:"value",value:i}};return(0,et.L5)(n,Fr,r)}async function Gc(t,e,r){try{const n=await t.exchange(e,r);return Kc(e,n)?Xs(
n):{kind:"value",value:n}}catch(n){if(r.aborted)throw(0,ue.J)(r);if(n instanceof te.zg)throw n;const i=jr(t.server,n);if(Wc((0,Pe.Ic)(n).code))throw i;return{kind:"\
failure",error:i,retryAfterMs:void 0}}}var Xs=t=>({kind:"provisional",value:t,retryAfterMs:t.retryAfterMs===void 0?void 0:Math.min(t.retryAfterMs,Hc)});function Kc({
method:t},{status:e,body:r}){return e===429||e>=502&&e<=504?!0:e===500&&(t==="GET"||/failed calling webhook|etcdserver|connection refused/.test(r))}var Wc=t=>(0,Pe.
gt)(t)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(t);function jr(t,e){const{code:r,message:n}=(0,Pe.Ic)(e),a=/CERT|SELF_SIGNED|UNABLE_TO_/.test(r)?"Check the kubecon\
fig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can reach it.";return new te.zg("E_CLUSTER_UNREACHABLE",`The cl\
uster at ${t} cannot be reached: ${n||r}. ${a}`,{cause:e})}var zc=16*1024*1024;async function*qc(t){const e=new en.StringDecoder("utf8");let r="";for await(const n of t){
if(!Buffer.isBuffer(n))continue;const i=(r+e.write(n)).split(`
`);if(r=i.pop()??"",r.length>zc)throw new Error("a watch sent a line that is longer than any object");for(const a of i)a!==""&&(yield a)}r!==""&&(yield r)}var Yc={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4,relistMs:2e4},Jc=500,Zc=290,Xc=3e4,Xe=class extends Error{};async function Qc(t,e,r,n,i=Yc){
await new eu(t,e,r,n,i).follow()}var eu=class{constructor(t,e,r,n,i){this.connection=t,this.selection=e,this.events=r,this.signal=n,this.pace=i,this.pauseMs=i.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;wasSilent=!1;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&Date.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(t){if(!this.isWanted())return;
if(t instanceof Xe)continue;const e=t instanceof te.zg?t:jr(this.connection.server,t);if(!this.mayPass(e)){if(!this.selection.isOptional)throw e;return this.events.
onChange([])}this.events.onTrouble(e),await(0,ue.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:t}){return this.failingSinceMs??=Date.now(),t==="E_CLUSTER_UNREACHABLE"?!0:(t==="E_CLUSTER_UNAUTHORIZED"||t==="E_CLUSTE\
R_FORBIDDEN")&&this.hasListed&&Date.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=void 0}async takeTurn(){
await(0,ue.v)(Math.max(0,this.notBeforeMs-Date.now()),this.signal),this.notBeforeMs=Date.now()+this.pace.askMs}noteRetryAfter(t){t!==void 0&&(this.notBeforeMs=Math.
max(this.notBeforeMs,Date.now()+Math.min(t,Xc)))}async list(){await this.takeTurn();const t=new Map;let e="";do{const r=await this.connection.exchange({method:"\
GET",path:this.renderQuery({limit:String(Jc),continue:e})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new Xe;if(r.status!==200||r.
cut)throw bt(this.asking("list"),r);const n=(0,j.qF)(r.body);for(const i of(0,j.yR)(n,"items"))this.isKept(i)&&t.set((0,oe.kz)(i),this.trim(i));e=(0,j.$6)(n,"me\
tadata","continue")??"",this.version=(0,j.$6)(n,"metadata","resourceVersion")??""}while(e!=="");this.wasSilent&&!tu(this.objects,t)&&(this.pollUntilMs=Date.now()+
this.pace.pollMs),this.wasSilent=!1,this.objects=t,this.hasListed=!0,this.onHealthy(),this.events.onChange([...t.values()]),this.watchedAtMs=-1/0}async watchOrContinue(){
await(0,ue.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-Date.now()),this.signal),this.watchedAtMs=Date.now();const t=AbortSignal.timeout(Math.round(this.pace.
relistMs*(.75+Math.random()/2)));try{await this.watch(t)}catch(e){if(t.aborted&&this.isWanted())throw new Xe;if(e instanceof Xe||e instanceof te.zg||!this.isWanted()||
Date.now()-this.watchedAtMs<this.pace.askMs)throw e}}async watch(t){const e=this.renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(Zc),
resourceVersion:this.version}),r=await this.connection.open({method:"GET",path:e,idleMs:this.pace.idleMs},AbortSignal.any([this.signal,t])),n=r.statusCode??0;if(n!==
200){if(r.destroy(),this.noteRetryAfter((0,et.mu)(r.headers["retry-after"],Date.now())),n===410)throw new Xe;const i=bt(this.asking("watch"),{status:n,body:""});
if(n!==403&&n!==405)throw i;const a=this.pollUntilMs===0;return this.pollUntilMs=Date.now()+this.pace.pollMs,a?this.events.onTrouble(i):void 0}this.onHealthy(),
this.wasSilent=!0;for await(const i of qc(r))this.wasSilent=!1,this.take((0,j.qF)(i));if(this.wasSilent)throw new Xe}take(t){const e=(0,j.fK)(t,"object"),r=(0,j.
$6)(t,"type");if(!(0,j.Gv)(e)||r===void 0)throw new Error("a watch sent something that is no event");if(r==="ERROR"){const n=(0,j.tk)(e,"code")??500;throw n===410?
new Xe:bt(this.asking("watch"),{status:n,body:JSON.stringify(e)})}this.version=(0,j.$6)(e,"metadata","resourceVersion")??this.version,r!=="BOOKMARK"&&(r==="DELE\
TED"||!this.isKept(e)?this.objects.delete((0,oe.kz)(e)):this.objects.set((0,oe.kz)(e),this.trim(e)),this.events.onChange([...this.objects.values()]))}isKept(t){
return this.selection.isKept?.(t)??!0}trim(t){const{keep:e}=this.selection,r=Object.entries(t).filter(([n])=>e?.includes(n)??!0);return Object.fromEntries(r.map(
([n,i])=>{if(n!=="metadata"||!(0,j.Gv)(i))return[n,i];const{managedFields:a,...o}=i;return[n,o]}))}renderQuery(t){const{resource:e,namespace:r,labelSelector:n,fieldSelector:i}=this.
selection,a=new URLSearchParams;for(const[o,c]of Object.entries({...t,labelSelector:n,fieldSelector:i}))c&&a.set(o,c);return`${(0,J.ab)(e,r)}?${a.toString()}`}asking(t){
return{verb:t,what:this.selection.resource.plural,namespace:this.selection.namespace,server:this.connection.server}}};function tu(t,e){const r=n=>(0,j.$6)(n,"me\
tadata","resourceVersion");return t.size===e.size&&[...t].every(([n,i])=>e.has(n)&&r(e.get(n))===r(i))}var ru=1e4,nu=3e3,su=class{constructor(t,e={}){this.onSteady=
t,this.steadyMs=e.steadyMs??ru,this.holdMs=e.holdMs??nu}onSteady;ready=new Set;seenAtMs=-1/0;lost=new Map;held=new Map;steadyMs;holdMs;get unsteady(){return new Set(
this.lost.keys())}get settling(){return new Set(this.held.keys())}see(t){const e=new Set(t.filter(oe.i_).map(oe.kz));for(const r of t){const n=(0,oe.kz)(r);this.
ready.has(n)&&!e.has(n)&&!(0,oe.vx)(r)?this.lose(n):e.has(n)&&!this.ready.has(n)&&this.hold(n,r),e.has(n)&&this.lost.has(n)&&!this.lost.get(n)&&this.regain(n)}this.
ready=e,this.seenAtMs=Date.now()}stop(){for(const t of[...this.lost.values(),...this.held.values()])clearTimeout(t)}lose(t){clearTimeout(this.held.get(t)),this.
held.delete(t),clearTimeout(this.lost.get(t)),this.lost.set(t,void 0)}hold(t,e){const r=Date.now(),n=(0,oe.Oh)(e),i=Math.min(r-this.seenAtMs,Number.isNaN(n)?1/0:
r-n);i>=this.holdMs||this.held.set(t,this.startTimer(this.held,t,this.holdMs-Math.max(0,i)))}regain(t){this.lost.set(t,this.startTimer(this.lost,t,this.steadyMs))}startTimer(t,e,r){
return setTimeout(()=>{t.delete(e),this.onSteady()},r)}},Qs=1e4;async function iu(t,e,r,n,i){if(i.aborted)throw(0,ue.J)(i);const{seen:a}=r;if(a&&(0,be.pD)(e,(0,be.
_T)(a.owner,e.uid,a.objects)).state==="current")return{state:"current"};const o=new AbortController,c=AbortSignal.any([i,o.signal]);(0,Qr.setMaxListeners)(0,c);
const d=new au(e,r),u=E=>Qc(t,E,{onChange:U=>d.see(E.resource,U),onTrouble:U=>d.note(U.message)},c),{resource:l,name:m,namespace:f=""}=e.owner,{labelSelector:h}=e,
v=["metadata","status"],g=[u({resource:l,namespace:f,fieldSelector:`metadata.name=${m}`}),u({resource:J.bg,namespace:f,labelSelector:h}),u({resource:J.SZ,namespace:f,
labelSelector:h,keep:v}),u({resource:J.Jw,namespace:f,labelSelector:h,keep:v}),u({resource:J.NP,namespace:f,labelSelector:(0,be.k1)(e),keep:["metadata","endpoin\
ts"]}),u({resource:J.AZ,namespace:f,fieldSelector:be.HT,keep:be.ef,isKept:be.c0,isOptional:!0})],S=new Promise((E,U)=>{i.aborted&&U((0,ue.J)(i)),i.addEventListener(
"abort",()=>U((0,ue.J)(i)),{once:!0})});try{for(;;){const{ending:E}=d,U=await Promise.race([E,S,...g.map(k=>k.then(()=>E))]),L=U.state==="current"?void 0:await Promise.
race([n(),S]),F=L===void 0?U:d.confirm(U,L);if(F!==void 0)return F}}finally{o.abort(),d.stop(),await Promise.allSettled(g)}}var ou=3e3,au=class{constructor(t,e){
this.expected=t,this.options=e,this.ending=new Promise(i=>this.end=i),this.lineage=new be.AO(t.uid);const{before:r}=e,n=r?.owner&&t.readStatus(r.owner);this.saidBefore=
r===void 0?{}:{saidBefore:n?.state==="failed"?n.description:""},this.timers=[setTimeout(()=>{this.isOver=!0,this.end({state:"timeout",waitingFor:this.waitingFor})},
e.timeoutMs),setInterval(()=>this.report(!0),Qs/4)]}expected;options;ending;end=()=>{};seen=new Map;timers;steadiness=new su(()=>this.judge());saidBefore;lineage;trouble;restartsBefore=new Map;scheduled=!1;isOver=!1;waitingFor="\
the cluster to answer";reported="";reportedAtMs=0;see(t,e){this.take(t,e),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{this.scheduled=!1,this.judge()}))}confirm(t,{
owner:e,deployments:r,replicaSets:n,pods:i,endpointSlices:a,events:o}){const c=[[this.expected.owner.resource,e?[e]:[]],[J.bg,r],[J.SZ,n],[J.Jw,i],[J.NP,a]];for(const[
l,m]of c)this.take(l,m);o&&this.take(J.AZ,o);const d=this.takeSnapshot(),u=d&&(0,be.pD)(this.expected,d);if(u?.state==="current")return u;if(t.state==="timeout")
return u?.state==="progressing"?{state:"timeout",waitingFor:u.waitingFor}:t;if(t.state==="failed"&&u?.state==="failed"&&(u.certainty==="certain"||Hr(u)===Hr(t)))
return u;this.forgetTrouble(),this.ending=new Promise(l=>this.end=l),this.isOver&&this.end({state:"timeout",waitingFor:this.waitingFor}),this.judge()}note(t){this.
forgetTrouble(),this.waitingFor=t,this.report(!1)}stop(){for(const t of this.timers)clearTimeout(t);this.steadiness.stop(),this.forgetTrouble()}take(t,e){this.seen.
set(t,e),t===J.Jw&&this.steadiness.see(e),this.lineage.see(this.seen.get(J.bg)??[],this.seen.get(J.SZ)??[])}judge(){const t=this.takeSnapshot();if(!t)return;const e=(0,be.
pD)(this.expected,t);if(e.state==="current")return this.end(e);if(e.state==="failed")return this.judgeFailure(e);this.forgetTrouble(),this.waitingFor=e.waitingFor,
this.report(!1)}judgeFailure(t){const{patienceRestarts:e,unchanged:r=!1}=this.options,n=t.certainty==="lasting"&&!r?Math.min(ou,this.options.patienceMs):this.options.
patienceMs;if(t.certainty==="certain"&&(!r||(0,be.RS)(t))||this.countRestarts(t)>=e)return this.end(t);const a=Hr(t);if(this.trouble?.key!==a&&(this.forgetTrouble(),
this.trouble={key:a,sinceMs:Date.now(),timer:setTimeout(()=>this.judge(),n+1)}),Date.now()-this.trouble.sinceMs>=n)return this.end(t);this.waitingFor=t.waitingFor??
`${t.object}: ${t.message} (may recover)`,this.report(!1)}countRestarts({object:t,container:e,restarts:r=0}){if(e===void 0||!this.options.unchanged)return r;const n=`${t}\
 ${e}`,i=this.restartsBefore.get(n)??r;return this.restartsBefore.set(n,i),r-i}forgetTrouble(){this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){
const t=this.seen.get(this.expected.owner.resource),e=[J.bg,J.SZ,J.Jw,J.NP].map(d=>this.seen.get(d)),[r,n,i,a]=e;if(!t||!r||!n||!i||!a)return;const o={owner:t[0],
deployments:r,replicaSets:n,pods:i},c={unsteadyPods:this.steadiness.unsteady,settlingPods:this.steadiness.settling,formerReplicaSets:this.lineage.replicaSets,...this.
saidBefore};return{...o,...c,endpointSlices:a,events:this.seen.get(J.AZ)??[]}}report(t){(t?Date.now()-this.reportedAtMs>=Qs-100:this.waitingFor!==this.reported)&&
(this.reported=this.waitingFor,this.reportedAtMs=Date.now(),this.options.report(this.waitingFor))}},Hr=({container:t,reason:e,certainty:r})=>`${t??e}${r==="last\
ing"?", lasting":""}`,cu=500,uu=4*1024*1024,lu=6e4;async function hu(t,e,r,n,i){await new Promise(o=>setImmediate(o));const a=new ec(t,e,i);return a.openAhead(),
new du(a,r,n)}var du=class Jr{constructor(e,r,n,i){this.connection=e,this.signal=r,this.log=n,this.lease=i,this.server=e.server,this.defaultNamespace=e.namespace??
"default"}connection;signal;log;lease;server;defaultNamespace;withSignal(e){return new Jr(this.connection,e,this.log,this.lease)}withLease(e){return new Jr(this.
connection,AbortSignal.any([this.signal,e.lost]),this.log,e)}async serves(e){const r=await this.ask({method:"GET",path:(0,J.Vh)(e)});if(r.status===404)return!1;
if(r.status!==200)throw this.fail("get",{what:(0,J.Vh)(e)},r);return(0,j.yR)((0,j.qF)(r.body),"resources").some(n=>(0,j.$6)(n,"name")===e.plural)}async get(e){const r=await this.
ask({method:"GET",path:(0,J.Ph)(e)});if(!(r.status===404&&Vr(r,e)))return this.read("get",e,r)}async list(e,r,{labelSelector:n,fieldSelector:i,maxItems:a=1/0}={}){
const o=[];let c="";do{const d=new URLSearchParams({limit:String(cu)});n!==void 0&&d.set("labelSelector",n),i!==void 0&&d.set("fieldSelector",i),c&&d.set("conti\
nue",c);const u=await this.ask({method:"GET",path:`${(0,J.ab)(e,r)}?${d.toString()}`});if(u.status!==200)throw this.fail("list",{what:e.plural,namespace:r},u);const l=(0,j.
qF)(u.body);o.push(...(0,j.yR)(l,"items")),c=(0,j.$6)(l,"metadata","continue")??""}while(c&&o.length<a);return o}async create(e,r){const n=`${(0,J.ab)(e.resource,
e.namespace)}?fieldManager=${Qe.bU}`,i=await Vc(this.connection,this.guard({method:"POST",path:n,body:JSON.stringify(r)}),this.signal);if(i.status!==409)return this.
read("create",e,i)}async apply(e,r,n={}){return this.read("patch",e,await this.sendApply(e,r,n))}async applyTo(e,r,n){const i=(0,j.fK)(r,"metadata"),a=await this.
sendApply(e,{...r,metadata:{...(0,j.Gv)(i)?i:{},resourceVersion:n}},{force:!0});return this.readUnlessChanged(e,a)}async setOwnership(e,r,n){const i=JSON.stringify(
[{op:"replace",path:"/metadata/managedFields",value:r},{op:"replace",path:"/metadata/resourceVersion",value:n}]),a=await this.ask({method:"PATCH",path:`${(0,J.Ph)(
e)}?fieldManager=${Qe.bU}`,body:i,contentType:"application/json-patch+json"});return this.readUnlessChanged(e,a)}async replace(e,r){const n=`${(0,J.Ph)(e)}?fiel\
dManager=${Qe.bU}`,i=await this.ask({method:"PUT",path:n,body:JSON.stringify(r)});if(!(i.status===409||i.status===404))return this.read("update",e,i)}async delete(e,{
uid:r,resourceVersion:n,propagation:i="Foreground"}={}){const a={...r===void 0?{}:{uid:r},...n===void 0?{}:{resourceVersion:n}},o=JSON.stringify({apiVersion:"v1",
kind:"DeleteOptions",propagationPolicy:i,preconditions:a}),c=await this.ask({method:"DELETE",path:(0,J.Ph)(e),body:o});return c.status===404&&Vr(c,e)||c.status===
409?!1:(this.read("delete",e,c),!0)}async proxyToService(e,r,n,i,a){const o=`/api/v1/namespaces/${encodeURIComponent(e)}/services/${encodeURIComponent(r)}:${n}/\
proxy`;return Zs(this.connection,{method:"POST",path:`${o}${i}`,body:a,maxBytes:uu,idleMs:lu},this.signal)}listRolloutObjects(e){return(0,be.s_)(this,e)}waitForRollout(e,r){
return iu(this.connection,e,r,()=>Tc(this,e,this.signal),this.signal)}diagnose(e,r){return _c(this,this.connection,e,r,this.signal)}waitForRemoval(e,r,n,i){return jc(
this,e,r,{timeoutMs:n,report:i},this.signal)}hold(e,r,n,i){return Dc(this,{namespace:e,name:r,holder:n,report:i},this.signal)}close(){this.connection.close()}sendApply(e,r,{
dryRun:n=!1,force:i=!1}){const a=new URLSearchParams({fieldManager:Qe.bU,force:String(i),fieldValidation:"Strict"});n&&a.set("dryRun","All");const c={method:"PA\
TCH",path:`${(0,J.Ph)(e)}?${a.toString()}`,body:JSON.stringify(r),contentType:"application/apply-patch+yaml"};return Js(this.connection,this.guard(c),this.signal,
d=>this.log.progress(`The cluster did not take ${(0,J.vY)(e)}; trying again. ${d}`))}readUnlessChanged(e,r){if(!(r.status===409||r.status===404&&Vr(r,e)))return this.
read("patch",e,r)}ask(e){return Js(this.connection,this.guard(e),this.signal)}guard(e){const{lease:r}=this;return r===void 0||e.method==="GET"?e:{...e,assertMaySend:n=>r.
believe(n)}}read(e,r,n){const i=(0,j.qF)(n.body);if(n.status>=200&&n.status<300&&(0,j.Gv)(i)&&!n.cut)return i;throw this.fail(e,{what:(0,J.vY)(r),namespace:r.namespace},
n)}fail(e,r,n){return bt({...r,verb:e,server:this.server},n)}};function Vr({body:t},{resource:e}){return(0,j.$6)((0,j.qF)(t),"details","kind")===e.plural}})};
