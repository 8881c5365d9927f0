"use strict";exports.id=55,exports.ids=[55],exports.modules={4540:((Kr,nt,Z)=>{Z.d(nt,{D:()=>X});var se=Z(1479),ve=Z(9887),X=(0,ve.P$)({"required-builtin:buffer"(Xe,ze){ze.exports=
((0,se.e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node:buffer")}})}),1475:((Kr,nt,Z)=>{Z.d(nt,{EI:()=>Lt,Hr:()=>Oe,YP:()=>X,g5:()=>st,n5:()=>Xe,qX:()=>xe,z7:()=>ze});
var se=Z(1479),ve=Z(9887),X=(0,ve.P$)({"required-builtin:events"(N,ue){ue.exports=((0,se.e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node:events")}}),Xe=(0,ve.P$)({"\
required-builtin:http"(N,ue){ue.exports=((0,se.e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node:http")}}),ze=(0,ve.P$)({"required-builtin:stream"(N,ue){ue.exports=((0,se.
e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node:stream")}}),st=(0,ve.P$)({"required-builtin:net"(N,ue){ue.exports=((0,se.e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node\
:net")}}),Oe=(0,ve.P$)({"required-builtin:util"(N,ue){ue.exports=((0,se.e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node:util")}}),Lt=(0,ve.P$)({"required-builtin:tl\
s"(N,ue){ue.exports=((0,se.e7)(),(0,ve.Yp)(se.VY)).requireOfNode("node:tls")}}),xe=(0,ve.P$)({"required-builtin:url"(N,ue){ue.exports=((0,se.e7)(),(0,ve.Yp)(se.
VY)).requireOfNode("node:url")}})}),1878:((Kr,nt,Z)=>{Z.d(nt,{connectCluster:()=>eu});var se=Z(1475),ve=Z(6851),X=Z(4760),Xe=Z(8312),ze=Z(3742),st=Z(5785),Oe=Z(
3921),Lt=Z(4540),xe=Z(1479),N=Z(1716),ue=Z(2395),ae=Z(7241),ee=Z(9887),zs=Z(7067),mt=Z.n(zs),qs=Z(4708),Ft=Z.n(qs),it=Z(3024),Te=Z.n(it),Wr=Z(8161),ru=Z.n(Wr),jt=Z(
6760),qe=Z.n(jt),Ys=Z(7030),Js=Z.n(Ys),Zs=Z(1421),Ye=Z.n(Zs),Xs=Z(9154),Qs=Z.n(Xs),zr=Z(8474),nu=Z.n(zr),qr=Z(6193),su=Z.n(qr),ei=(0,ee.P$)({"../../../work/main\
/node_modules/smart-buffer/build/utils.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=(0,Lt.D)(),r={INVALID_ENCODING:"Invalid encodi\
ng provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid intege\
r greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object \
supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset val\
ue was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was pro\
vived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specifi\
ed length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed\
 data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};e.ERRORS=r;function s(m){if(!t.Buffer.isEncoding(m))throw new Error(
r.INVALID_ENCODING)}e.checkEncoding=s;function a(m){return typeof m=="number"&&isFinite(m)&&u(m)}e.isFiniteInteger=a;function o(m,f){if(typeof m=="number"){if(!a(
m)||m<0)throw new Error(f?r.INVALID_OFFSET:r.INVALID_LENGTH)}else throw new Error(f?r.INVALID_OFFSET_NON_NUMBER:r.INVALID_LENGTH_NON_NUMBER)}function i(m){o(m,!1)}
e.checkLengthValue=i;function c(m){o(m,!0)}e.checkOffsetValue=c;function l(m,f){if(m<0||m>f.length)throw new Error(r.INVALID_TARGET_OFFSET)}e.checkTargetOffset=
l;function u(m){return typeof m=="number"&&isFinite(m)&&Math.floor(m)===m}function h(m){if(typeof BigInt>"u")throw new Error("Platform does not support JS BigIn\
t type.");if(typeof t.Buffer.prototype[m]>"u")throw new Error(`Platform does not support Buffer.prototype.${m}.`)}e.bigIntAndBufferInt64Check=h}}),ti=(0,ee.P$)(
{"../../../work/main/node_modules/smart-buffer/build/smartbuffer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=ei(),r=4096,s="utf8",
a=class Gs{constructor(i){if(this.length=0,this._encoding=s,this._writeOffset=0,this._readOffset=0,Gs.isSmartBufferOptions(i))if(i.encoding&&(t.checkEncoding(i.
encoding),this._encoding=i.encoding),i.size)if(t.isFiniteInteger(i.size)&&i.size>0)this._buff=Buffer.allocUnsafe(i.size);else throw new Error(t.ERRORS.INVALID_SMARTBUFFER_SIZE);else if(i.
buff)if(Buffer.isBuffer(i.buff))this._buff=i.buff,this.length=i.buff.length;else throw new Error(t.ERRORS.INVALID_SMARTBUFFER_BUFFER);else this._buff=Buffer.allocUnsafe(
r);else{if(typeof i<"u")throw new Error(t.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.allocUnsafe(r)}}static fromSize(i,c){return new this({size:i,encoding:c})}static fromBuffer(i,c){
return new this({buff:i,encoding:c})}static fromOptions(i){return new this(i)}static isSmartBufferOptions(i){const c=i;return c&&(c.encoding!==void 0||c.size!==
void 0||c.buff!==void 0)}readInt8(i){return this._readNumberValue(Buffer.prototype.readInt8,1,i)}readInt16BE(i){return this._readNumberValue(Buffer.prototype.readInt16BE,
2,i)}readInt16LE(i){return this._readNumberValue(Buffer.prototype.readInt16LE,2,i)}readInt32BE(i){return this._readNumberValue(Buffer.prototype.readInt32BE,4,i)}readInt32LE(i){
return this._readNumberValue(Buffer.prototype.readInt32LE,4,i)}readBigInt64BE(i){return t.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(Buffer.
prototype.readBigInt64BE,8,i)}readBigInt64LE(i){return t.bigIntAndBufferInt64Check("readBigInt64LE"),this._readNumberValue(Buffer.prototype.readBigInt64LE,8,i)}writeInt8(i,c){
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
clear(),this}_handleString(i,c,l,u){let h=this._writeOffset,m=this._encoding;typeof l=="number"?h=l:typeof l=="string"&&(t.checkEncoding(l),m=l),typeof u=="stri\
ng"&&(t.checkEncoding(u),m=u);const f=Buffer.byteLength(i,m);return c?this.ensureInsertable(f,h):this._ensureWriteable(f,h),this._buff.write(i,h,f,m),c?this._writeOffset+=
f:typeof l=="number"?this._writeOffset=Math.max(this._writeOffset,h+f):this._writeOffset+=f,this}_handleBuffer(i,c,l){const u=typeof l=="number"?l:this._writeOffset;
return c?this.ensureInsertable(i.length,u):this._ensureWriteable(i.length,u),i.copy(this._buff,u),c?this._writeOffset+=i.length:typeof l=="number"?this._writeOffset=
Math.max(this._writeOffset,u+i.length):this._writeOffset+=i.length,this}ensureReadable(i,c){let l=this._readOffset;if(typeof c<"u"&&(t.checkOffsetValue(c),l=c),
l<0||l+i>this.length)throw new Error(t.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(i,c){t.checkOffsetValue(c),this._ensureCapacity(this.length+i),c<this.
length&&this._buff.copy(this._buff,c+i,c,this._buff.length),c+i>this.length?this.length=c+i:this.length+=i}_ensureWriteable(i,c){const l=typeof c=="number"?c:this.
_writeOffset;this._ensureCapacity(l+i),l+i>this.length&&(this.length=l+i)}_ensureCapacity(i){const c=this._buff.length;if(i>c){let l=this._buff,u=c*3/2+1;u<i&&(u=
i),this._buff=Buffer.allocUnsafe(u),l.copy(this._buff,0,0,c)}}_readNumberValue(i,c,l){this.ensureReadable(c,l);const u=i.call(this._buff,typeof l=="number"?l:this.
_readOffset);return typeof l>"u"&&(this._readOffset+=c),u}_insertNumberValue(i,c,l,u){return t.checkOffsetValue(u),this.ensureInsertable(c,u),i.call(this._buff,
l,u),this._writeOffset+=c,this}_writeNumberValue(i,c,l,u){if(typeof u=="number"){if(u<0)throw new Error(t.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);t.checkOffsetValue(
u)}const h=typeof u=="number"?u:this._writeOffset;return this._ensureWriteable(c,h),i.call(this._buff,l,h),typeof u=="number"?this._writeOffset=Math.max(this._writeOffset,
h+c):this._writeOffset+=c,this}};e.SmartBuffer=a}}),Yr=(0,ee.P$)({"../../../work/main/node_modules/socks/build/common/constants.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.SOCKS5_NO_ACCEPTABLE_AUTH=e.SOCKS5_CUSTOM_AUTH_END=e.SOCKS5_CUSTOM_AUTH_START=e.SOCKS_INCOMING_PACKET_SIZES=e.SocksClientState=e.Socks5Response=
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
Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"Socks5 Proxy rejected incoming bound connection"};e.ERRORS=r;var s={
Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:d=>d+
7,Socks4Response:8};e.SOCKS_INCOMING_PACKET_SIZES=s;var a;(function(d){d[d.connect=1]="connect",d[d.bind=2]="bind",d[d.associate=3]="associate"})(a||(e.SocksCommand=
a={}));var o;(function(d){d[d.Granted=90]="Granted",d[d.Failed=91]="Failed",d[d.Rejected=92]="Rejected",d[d.RejectedIdent=93]="RejectedIdent"})(o||(e.Socks4Response=
o={}));var i;(function(d){d[d.NoAuth=0]="NoAuth",d[d.GSSApi=1]="GSSApi",d[d.UserPass=2]="UserPass"})(i||(e.Socks5Auth=i={}));var c=128;e.SOCKS5_CUSTOM_AUTH_START=
c;var l=254;e.SOCKS5_CUSTOM_AUTH_END=l;var u=255;e.SOCKS5_NO_ACCEPTABLE_AUTH=u;var h;(function(d){d[d.Granted=0]="Granted",d[d.Failure=1]="Failure",d[d.NotAllowed=
2]="NotAllowed",d[d.NetworkUnreachable=3]="NetworkUnreachable",d[d.HostUnreachable=4]="HostUnreachable",d[d.ConnectionRefused=5]="ConnectionRefused",d[d.TTLExpired=
6]="TTLExpired",d[d.CommandNotSupported=7]="CommandNotSupported",d[d.AddressNotSupported=8]="AddressNotSupported"})(h||(e.Socks5Response=h={}));var m;(function(d){
d[d.IPv4=1]="IPv4",d[d.Hostname=3]="Hostname",d[d.IPv6=4]="IPv6"})(m||(e.Socks5HostType=m={}));var f;(function(d){d[d.Created=0]="Created",d[d.Connecting=1]="Co\
nnecting",d[d.Connected=2]="Connected",d[d.SentInitialHandshake=3]="SentInitialHandshake",d[d.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeRespo\
nse",d[d.SentAuthentication=5]="SentAuthentication",d[d.ReceivedAuthenticationResponse=6]="ReceivedAuthenticationResponse",d[d.SentFinalHandshake=7]="SentFinalH\
andshake",d[d.ReceivedFinalResponse=8]="ReceivedFinalResponse",d[d.BoundWaitingForConnection=9]="BoundWaitingForConnection",d[d.Established=10]="Established",d[d.
Disconnected=11]="Disconnected",d[d.Error=99]="Error"})(f||(e.SocksClientState=f={}))}}),Jr=(0,ee.P$)({"../../../work/main/node_modules/socks/build/common/util.\
js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SocksClientError=void 0,e.shuffleArray=r;var t=class extends Error{constructor(s,a){super(
s),this.options=a}};e.SocksClientError=t;function r(s){for(let a=s.length-1;a>0;a--){const o=Math.floor(Math.random()*(a+1));[s[a],s[o]]=[s[o],s[a]]}}}}),gt=(0,ee.
P$)({"../../../work/main/node_modules/ip-address/dist/address-error.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.AddressError=void 0;var t=class extends Error{constructor(r,s){
super(r),this.name="AddressError",this.parseMessage=s}};e.AddressError=t}}),Ht=(0,ee.P$)({"../../../work/main/node_modules/ip-address/dist/common.js"(e){"use st\
rict";Object.defineProperty(e,"__esModule",{value:!0}),e.isInSubnet=r,e.isHostInSubnet=s,e.isGloballyReachable=a,e.offsetBigInt=o,e.isCorrect=i,e.prefixLengthFromMask=
c,e.assertByteArray=l,e.numberToPaddedHex=u,e.stringToPaddedHex=h,e.testBit=m;var t=gt();function r(f){return this.subnetMask<f.subnetMask?!1:s.call(this,f)}function s(f){
return this.binaryZeroPad().length!==f.binaryZeroPad().length?!1:this.mask(f.subnetMask)===f.mask()}function a(f){let d=null;for(let y=0;y<f.length;y++){const g=f[y];
g.reachable!==null&&s.call(this,g.subnet)&&(d===null||g.subnet.subnetMask>d.subnet.subnetMask)&&(d=g)}return d===null?!0:d.reachable}function o(f,d,y,g){if(typeof d==
"number"&&!Number.isSafeInteger(d))throw new t.AddressError(`${g} offset must be an integer`);if(typeof d!="number"&&typeof d!="bigint")throw new t.AddressError(
`${g} offset must be an integer`);const w=f+BigInt(d);if(w<BigInt(0)||w>(BigInt(1)<<BigInt(y))-BigInt(1))throw new t.AddressError(`${g} offset leaves the addres\
s space`);return w}function i(f){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===f&&!this.parsedSubnet?!0:this.parsedSubnet===
String(this.subnetMask)}}function c(f,d){const y=f.toString(2).padStart(d,"0");if(y.length>d)throw new t.AddressError("Invalid subnet mask.");const g=y.indexOf(
"0");if(g===-1)return d;if(y.slice(g).includes("1"))throw new t.AddressError("Invalid subnet mask.");return g}function l(f,d,y,g){if(f.length!==d)throw new t.AddressError(
`${y} addresses require exactly ${d} bytes`);for(let w=0;w<f.length;w++)if(!Number.isInteger(f[w])||f[w]<g||f[w]>255)throw new t.AddressError(`All bytes must be\
 integers between ${g} and 255`)}function u(f){return f.toString(16).padStart(2,"0")}function h(f){return u(parseInt(f,10))}function m(f,d){const{length:y}=f;if(d>=
y)return!1;const g=y-d-1;return f.substring(g,g+1)==="1"}}}),Zr=(0,ee.P$)({"../../../work/main/node_modules/ip-address/dist/v4/constants.js"(e){"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.SPECIAL_PURPOSE=e.RE_SUBNET_STRING=e.RE_ADDRESS=e.GROUPS=e.BITS=void 0,e.BITS=32,e.GROUPS=4,e.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
e.RE_SUBNET_STRING=/\/\d{1,2}$/,e.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Private-Use",!1],
["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],["192.0.0.0/24",
"IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Port Control Prot\
ocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32","NAT64/DNS64 \
Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","Deprecated (6t\
o4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegation AS112 Serv\
ice",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],["240.0.0.0/\
4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}}),Xr=(0,ee.P$)({"../../../work/main/node_modules/ip-address/dist/ipv4.js"(e){"use strict";var t=e&&
e.__createBinding||(Object.create?(function(F,_,H,W){W===void 0&&(W=H);var ne=Object.getOwnPropertyDescriptor(_,H);(!ne||("get"in ne?!_.__esModule:ne.writable||
ne.configurable))&&(ne={enumerable:!0,get:function(){return _[H]}}),Object.defineProperty(F,W,ne)}):(function(F,_,H,W){W===void 0&&(W=H),F[W]=_[H]})),r=e&&e.__setModuleDefault||
(Object.create?(function(F,_){Object.defineProperty(F,"default",{enumerable:!0,value:_})}):function(F,_){F.default=_}),s=e&&e.__importStar||function(F){if(F&&F.
__esModule)return F;var _={};if(F!=null)for(var H in F)H!=="default"&&Object.prototype.hasOwnProperty.call(F,H)&&t(_,F,H);return r(_,F),_};Object.defineProperty(
e,"__esModule",{value:!0}),e.Address4=void 0;var a=s(Ht()),o=s(Zr()),i=gt(),c=a.isCorrect(o.BITS),l=class me{constructor(_){this.addressMinusSuffix="",this.groups=
o.GROUPS,this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=c,this.isInSubnet=a.isInSubnet,this.isHostInSubnet=
a.isHostInSubnet,this.address=_;const H=o.RE_SUBNET_STRING.exec(_);if(H){if(this.parsedSubnet=H[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),
this.subnet=`/${this.subnetMask}`,this.subnetMask<0||this.subnetMask>o.BITS)throw new i.AddressError("Invalid subnet mask.");_=_.replace(o.RE_SUBNET_STRING,"")}
const W=o.GROUPS*4-1;if(_.length>W)throw new i.AddressError(`IPv4 addresses are at most ${W} characters.`);this.addressMinusSuffix=_,this.parsedAddress=this.parse(
_)}static isValid(_){try{return new me(_),!0}catch{return!1}}parse(_){const H=_.split(".");if(H.some(W=>/^0\d/.test(W)))throw new i.AddressError("IPv4 addresses\
 can't have leading zeroes.");if(!_.match(o.RE_ADDRESS))throw new i.AddressError("Invalid IPv4 address.");return H}correctForm(){return this.parsedAddress.map(_=>parseInt(
_,10)).join(".")}static fromAddressAndMask(_,H){const W=a.prefixLengthFromMask(new me(H).bigInt(),o.BITS);return new me(`${_}/${W}`)}static fromAddressAndWildcardMask(_,H){
const W=new me(H).bigInt(),ne=(BigInt(1)<<BigInt(o.BITS))-BigInt(1),we=W^ne,Ae=a.prefixLengthFromMask(we,o.BITS);return new me(`${_}/${Ae}`)}static fromWildcard(_){
const H=_.split(".");if(H.length!==o.GROUPS)throw new i.AddressError("Wildcard pattern must have 4 octets");let W=-1;for(let de=0;de<H.length;de++)if(H[de]==="*")
W===-1&&(W=de);else if(W!==-1)throw new i.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const ne=W===-1?0:H.length-W,we=H.
map(de=>de==="*"?"0":de),Ae=o.BITS-ne*8;return new me(`${we.join(".")}/${Ae}`)}static fromHex(_){const H=_.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(H))throw new i.
AddressError("IPv4 hex must be exactly 8 hex digits");const W=[];for(let ne=0;ne<8;ne+=2)W.push(parseInt(H.slice(ne,ne+2),16));return new me(W.join("."))}static fromInteger(_){
if(!Number.isInteger(_)||_<0||_>4294967295)throw new i.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return me.fromHex(_.toString(16).padStart(
8,"0"))}static fromArpa(_){const H=o.GROUPS*4-1+3+14;if(_.length>H)throw new i.AddressError(`in-addr.arpa names are at most ${H} characters.`);const W=_.replace(
/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new me(W)}toHex(){return this.parsedAddress.map(_=>a.stringToPaddedHex(_)).join(":")}toArray(){
return this.parsedAddress.map(_=>parseInt(_,10))}toGroup6(){const _=[];let H;for(H=0;H<o.GROUPS;H+=2)_.push(`${a.stringToPaddedHex(this.parsedAddress[H])}${a.stringToPaddedHex(
this.parsedAddress[H+1])}`);return _.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(_=>a.stringToPaddedHex(_)).join("")}`)}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(o.BITS-this.subnetMask)}`)}startAddress(){return me.fromBigInt(this._startAddress())}startAddressExclusive(){const _=BigInt("1");return me.
fromBigInt(this._startAddress()+_)}offset(_){return me.fromBigInt(a.offsetBigInt(this.bigInt(),_,o.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return me.
fromBigInt(a.offsetBigInt(this._endAddress(),1,o.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(_){return new me(`${this.correctForm()}/${_}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(o.BITS-this.subnetMask)}`)}endAddress(){return me.fromBigInt(this._endAddress())}endAddressExclusive(){const _=BigInt(
"1");return me.fromBigInt(this._endAddress()-_)}subnetMaskAddress(){return me.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(o.BITS-this.subnetMask)}`))}wildcardMask(){
return me.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(o.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.
subnetMask}`}static fromBigInt(_){if(_<BigInt(0)||_>BigInt(4294967295))throw new i.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return me.fromHex(
_.toString(16).padStart(8,"0"))}static fromByteArray(_){return a.assertByteArray(_,4,"IPv4",0),this.fromUnsignedByteArray(_)}static fromUnsignedByteArray(_){if(_.
length!==4)throw new i.AddressError("IPv4 addresses require exactly 4 bytes");const H=_.join(".");return new me(H)}mask(_){return _===void 0&&(_=this.subnetMask),
this.getBitsBase2(0,_)}getBitsBase2(_,H){return this.binaryZeroPad().slice(_,H)}reverseForm(_){_||(_={});const H=this.correctForm().split(".").reverse().join(".");
return _.omitSuffix?H:`${H}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(u)}isPrivate(){return h.some(_=>this.isHostInSubnet(_))}isLoopback(){return this.
isHostInSubnet(m)}isLinkLocal(){return this.isHostInSubnet(f)}isUnspecified(){return this.isHostInSubnet(d)}isBroadcast(){return this.isHostInSubnet(y)}isCGNAT(){
return this.isHostInSubnet(g)}isDocumentation(){return w.some(_=>this.isHostInSubnet(_))}isBenchmarking(){return this.isHostInSubnet(k)}isReserved(){return this.
isHostInSubnet(j)}isGlobal(){return!this.isMulticast()&&a.isGloballyReachable.call(this,L)}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=
this.bigInt().toString(2).padStart(o.BITS,"0")),this._binaryZeroPad}groupForV6(){const _=this.parsedAddress;return this.correctForm().replace(o.RE_ADDRESS,`<spa\
n class="hover-group group-v4 group-6">${_.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${_.slice(2,4).join(".")}</span>`)}};e.Address4=
l;var u=new l("224.0.0.0/4"),h=[new l("10.0.0.0/8"),new l("172.16.0.0/12"),new l("192.168.0.0/16")],m=new l("127.0.0.0/8"),f=new l("169.254.0.0/16"),d=new l("0.\
0.0.0/32"),y=new l("255.255.255.255/32"),g=new l("100.64.0.0/10"),w=[new l("192.0.2.0/24"),new l("198.51.100.0/24"),new l("203.0.113.0/24")],k=new l("198.18.0.0\
/15"),j=new l("240.0.0.0/4"),L=o.SPECIAL_PURPOSE.map(([F,,_])=>({subnet:new l(F),reachable:_}))}}),Qr=(0,ee.P$)({"../../../work/main/node_modules/ip-address/dis\
t/v6/constants.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SPECIAL_PURPOSE=e.RE_URL_WITH_PORT=e.RE_URL=e.RE_ZONE_STRING=e.RE_SUBNET_STRING=
e.RE_BAD_ADDRESS=e.RE_BAD_CHARACTERS=e.TYPES=e.SCOPES=e.GROUPS=e.BITS=void 0,e.BITS=128,e.GROUPS=8,e.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",4:"\
Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"},e.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2/128":"Mu\
lticast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05::2/128":"\
Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"Multicas\
t (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/128":"Mu\
lticast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents on this \
link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1:3/128":"\
Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"Link-lo\
cal unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"Documen\
tation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)","64:f\
f9b:1::/48":"NAT64 (local-use)"},e.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi,e.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi,e.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/,
e.RE_ZONE_STRING=/%.*$/,e.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i,e.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i,e.SPECIAL_PURPOSE=
[["::1/128","Loopback Address",!1],["::/128","Unspecified Address",!1],["::ffff:0:0/96","IPv4-mapped Address",!1],["64:ff9b::/96","IPv4-IPv6 Translat.",!0],["64\
:ff9b:1::/48","IPv4-IPv6 Translat.",!1],["100::/64","Discard-Only Address Block",!1],["100:0:0:1::/64","Dummy IPv6 Prefix",!1],["2001::/23","IETF Protocol Assig\
nments",!1],["2001::/32","TEREDO",!1],["2001:1::1/128","Port Control Protocol Anycast",!0],["2001:1::2/128","Traversal Using Relays around NAT Anycast",!0],["20\
01:1::3/128","DNS-SD Service Registration Protocol Anycast",!0],["2001:2::/48","Benchmarking",!1],["2001:3::/32","AMT",!0],["2001:4:112::/48","AS112-v6",!0],["2\
001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",!0],["2001:30::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",!0],["20\
01:db8::/32","Documentation",!1],["2002::/16","6to4",!1],["2620:4f:8000::/48","Direct Delegation AS112 Service",!0],["3fff::/20","Documentation",!1],["5f00::/16",
"Segment Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local Unicast",!1]]}}),en=(0,ee.P$)({"../../../work/main/node_modules/ip-add\
ress/dist/v6/helpers.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.escapeHtml=t,e.spanAllZeroes=r,e.spanAll=s,e.spanLeadingZeroes=o,e.simpleGroup=
i;function t(c){return c.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function r(c){return t(c).
replace(/(0+)/g,'<span class="zero">$1</span>')}function s(c,l=0){return c.split("").map((u,h)=>`<span class="digit value-${t(u)} position-${h+l}">${r(u)}</span\
>`).join("")}function a(c){return t(c).replace(/^(0+)/,'<span class="zero">$1</span>')}function o(c){return c.split(":").map(l=>a(l)).join(":")}function i(c,l=0){
return c.split(":").map((u,h)=>/group-v4/.test(u)?u:`<span class="hover-group group-${h+l}">${a(u)}</span>`)}}}),ri=(0,ee.P$)({"../../../work/main/node_modules/\
ip-address/dist/v6/regular-expressions.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(u,h,m,f){f===void 0&&(f=m);var d=Object.getOwnPropertyDescriptor(
h,m);(!d||("get"in d?!h.__esModule:d.writable||d.configurable))&&(d={enumerable:!0,get:function(){return h[m]}}),Object.defineProperty(u,f,d)}):(function(u,h,m,f){
f===void 0&&(f=m),u[f]=h[m]})),r=e&&e.__setModuleDefault||(Object.create?(function(u,h){Object.defineProperty(u,"default",{enumerable:!0,value:h})}):function(u,h){
u.default=h}),s=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;var h={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(
u,m)&&t(h,u,m);return r(h,u),h};Object.defineProperty(e,"__esModule",{value:!0}),e.ADDRESS_BOUNDARY=void 0,e.groupPossibilities=o,e.padGroup=i,e.simpleRegularExpression=
c,e.possibleElisions=l;var a=s(Qr());function o(u){return`(${u.join("|")})`}function i(u){return u.length<4?`0{0,${4-u.length}}${u}`:u}e.ADDRESS_BOUNDARY="[^A-F\
a-f0-9:]";function c(u){const h=[];u.forEach((f,d)=>{parseInt(f,16)===0&&h.push(d)});const m=h.map(f=>u.map((d,y)=>{if(y===f){const g=y===0||y===a.GROUPS-1?":":
"";return o([i(d),g])}return i(d)}).join(":"));return m.push(u.map(i).join(":")),o(m)}function l(u,h,m){const f=h?"":":",d=m?"":":",y=[];!h&&!m&&y.push("::"),h&&
m&&y.push(""),(m&&!h||!m&&h)&&y.push(":"),y.push(`${f}(:0{1,4}){1,${u-1}}`),y.push(`(0{1,4}:){1,${u-1}}${d}`),y.push(`(0{1,4}:){${u-1}}0{1,4}`);for(let g=1;g<u-
1;g++)for(let w=1;w<u-g;w++)y.push(`(0{1,4}:){${w}}:(0{1,4}:){${u-w-g-1}}0{1,4}`);return o(y)}}}),ni=(0,ee.P$)({"../../../work/main/node_modules/ip-address/dist\
/ipv6.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(P,v,I,B){B===void 0&&(B=I);var x=Object.getOwnPropertyDescriptor(v,I);(!x||("get"in
x?!v.__esModule:x.writable||x.configurable))&&(x={enumerable:!0,get:function(){return v[I]}}),Object.defineProperty(P,B,x)}):(function(P,v,I,B){B===void 0&&(B=I),
P[B]=v[I]})),r=e&&e.__setModuleDefault||(Object.create?(function(P,v){Object.defineProperty(P,"default",{enumerable:!0,value:v})}):function(P,v){P.default=v}),s=e&&
e.__importStar||function(P){if(P&&P.__esModule)return P;var v={};if(P!=null)for(var I in P)I!=="default"&&Object.prototype.hasOwnProperty.call(P,I)&&t(v,P,I);return r(
v,P),v};Object.defineProperty(e,"__esModule",{value:!0}),e.Address6=void 0;var a=s(Ht()),o=s(Zr()),i=s(Qr()),c=s(en()),l=Xr(),u=ri(),h=gt(),m=Ht(),f=a.isCorrect(
i.BITS);function d(P){if(!P)throw new Error("Assertion failed.")}function y(P){const v=/(\d+)(\d{3})/;for(;v.test(P);)P=P.replace(v,"$1,$2");return P}function g(P){
return P=P.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),P=P.replace(/^(0{1,})(0)$/,'<span class="parse-error">$1</span>$2'),P}function w(P,v){
const I=[],B=[];let x;for(x=0;x<P.length;x++)x<v[0]?I.push(P[x]):x>v[1]&&B.push(P[x]);return I.concat(["compact"]).concat(B)}function k(P){return parseInt(P,16).
toString(16).padStart(4,"0")}function j(P){return P&255}var L=class ce{constructor(v,I){this.addressMinusSuffix="",this.parsedSubnet="",this.subnet="/128",this.
subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=a.isInSubnet,this.isHostInSubnet=a.isHostInSubnet,this.isCorrect=f,I===void 0?this.groups=i.GROUPS:this.groups=
I,this.address=v;const B=i.RE_SUBNET_STRING.exec(v);if(B){if(this.parsedSubnet=B[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`\
/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>i.BITS)throw new h.AddressError("Invalid subnet mask.");v=v.replace(i.RE_SUBNET_STRING,
"")}if(/\//.test(v))throw new h.AddressError("Invalid subnet mask.");const x=v.indexOf("%");x!==-1&&/^.*$/.test(v.slice(x))&&(this.zone=v.slice(x),v=v.slice(0,x));
const V=this.groups*5+5;if(v.length>V)throw new h.AddressError(`IPv6 addresses are at most ${V} characters.`);this.addressMinusSuffix=v,this.parsedAddress=this.
parse(this.addressMinusSuffix)}static isValid(v){try{return new ce(v),!0}catch{return!1}}static fromBigInt(v){if(v<BigInt(0)||v>(BigInt(1)<<BigInt(i.BITS))-BigInt(
1))throw new h.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const I=v.toString(16).padStart(32,"0"),B=[];for(let x=0;x<i.GROUPS;x++)B.push(I.
slice(x*4,(x+1)*4));return new ce(B.join(":"))}static fromURL(v){var I;let B,x=null,V,K;const Y=v.replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");if(Y.indexOf("[")!==-1&&
Y.indexOf("]:")!==-1){if(K="failed to parse address with port",V=i.RE_URL_WITH_PORT.exec(Y),V===null)return{error:K,address:null,port:null};B=V[1],x=V[2]}else{if(K=
"failed to parse address from URL",V=i.RE_URL.exec(Y),V===null)return{error:K,address:null,port:null};B=(I=V[1])!==null&&I!==void 0?I:V[2]}x?(x=parseInt(x,10),(x<
0||x>65535)&&(x=null)):x=null;let ie;try{ie=new ce(B)}catch{return{error:K,address:null,port:null}}return{address:ie,port:x}}static fromAddressAndMask(v,I){const B=a.
prefixLengthFromMask(new ce(I).bigInt(),i.BITS);return new ce(`${v}/${B}`)}static fromAddressAndWildcardMask(v,I){const B=new ce(I).bigInt(),x=(BigInt(1)<<BigInt(
i.BITS))-BigInt(1),V=B^x,K=a.prefixLengthFromMask(V,i.BITS);return new ce(`${v}/${K}`)}static fromWildcard(v){if(v.includes("%")||v.includes("/"))throw new h.AddressError(
"Wildcard pattern must not include a zone or CIDR suffix");const I=v.split("::");if(I.length>2)throw new h.AddressError("Wildcard pattern cannot contain more th\
an one '::'");let B;if(I.length===2){const ie=I[0]===""?[]:I[0].split(":"),fe=I[1]===""?[]:I[1].split(":"),Se=i.GROUPS-ie.length-fe.length;if(Se<1)throw new h.AddressError(
"Wildcard pattern with '::' has too many groups");B=[...ie,...new Array(Se).fill("0"),...fe]}else B=v.split(":");if(B.length!==i.GROUPS)throw new h.AddressError(
"Wildcard pattern must have 8 groups");let x=-1;for(let ie=0;ie<B.length;ie++)if(B[ie]==="*")x===-1&&(x=ie);else if(x!==-1)throw new h.AddressError("Wildcard `*\
` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const V=x===-1?0:B.length-x,K=B.map(ie=>ie==="*"?"0":ie),Y=i.BITS-V*16;return new ce(`${K.
join(":")}/${Y}`)}static fromAddress4(v){const I=new l.Address4(v),B=i.BITS-(o.BITS-I.subnetMask);return new ce(`::ffff:${I.correctForm()}/${B}`)}static fromArpa(v){
const I=v.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(I))throw new h.AddressError("Invalid 'ip6.arpa' form.");const B=I.split(".").
reverse(),x=B.length*4,V=B.join("").padEnd(32,"0"),K=[];for(let Y=0;Y<i.GROUPS;Y++)K.push(V.slice(Y*4,(Y+1)*4));return new ce(`${K.join(":")}/${x}`)}microsoftTranscription(){
return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(v=this.subnetMask){return this.getBitsBase2(0,v)}possibleSubnets(v=128){const I=i.BITS-this.
subnetMask,B=Math.abs(v-i.BITS),x=I-B;return x<0?"0":y((BigInt("2")**BigInt(x)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(i.BITS-this.
subnetMask)}`)}startAddress(){return ce.fromBigInt(this._startAddress())}startAddressExclusive(){const v=BigInt("1");return ce.fromBigInt(this._startAddress()+v)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(i.BITS-this.subnetMask)}`)}endAddress(){return ce.fromBigInt(this._endAddress())}endAddressExclusive(){const v=BigInt(
"1");return ce.fromBigInt(this._endAddress()-v)}offset(v){return ce.fromBigInt(a.offsetBigInt(this.bigInt(),v,i.BITS,"IPv6")).withSubnetMask(this.subnetMask)}nextNetwork(){
return ce.fromBigInt(a.offsetBigInt(this._endAddress(),1,i.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(v){return new ce(`${this.correctForm()}/${v}`)}subnetMaskAddress(){
return ce.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(i.BITS-this.subnetMask)}`))}wildcardMask(){return ce.fromBigInt(BigInt(`0b${"0".repeat(
this.subnetMask)}${"1".repeat(i.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.subnetMask}`}getScope(){const v=this.
getType();return v==="Multicast"||v.startsWith("Multicast ")?i.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unknown":v==="Link-local unicast"||v==="L\
oopback"?"Link local":v==="Unspecified"?"Unknown":"Global"}getType(){for(let v=0;v<F.length;v++){const I=F[v];if(this.isHostInSubnet(I[0]))return I[1]}return"Gl\
obal unicast"}getBits(v,I){return BigInt(`0b${this.getBitsBase2(v,I)}`)}getBitsBase2(v,I){return this.binaryZeroPad().slice(v,I)}getBitsBase16(v,I){const B=I-v;
if(B%4!==0)throw new Error("Length of bits to retrieve must be divisible by four");return this.getBits(v,I).toString(16).padStart(B/4,"0")}getBitsPastSubnet(){return this.
getBitsBase2(this.subnetMask,i.BITS)}reverseForm(v){v||(v={});const I=Math.floor(this.subnetMask/4),B=this.canonicalForm().replace(/:/g,"").split("").slice(0,I).
reverse().join(".");return I>0?v.omitSuffix?B:`${B}.ip6.arpa.`:v.omitSuffix?"":"ip6.arpa."}correctForm(){let v,I=[],B=0;const x=[];for(v=0;v<this.parsedAddress.
length;v++){const Y=parseInt(this.parsedAddress[v],16);Y===0&&B++,Y!==0&&B>0&&(B>1&&x.push([v-B,v-1]),B=0)}B>1&&x.push([this.parsedAddress.length-B,this.parsedAddress.
length-1]);const V=x.map(Y=>Y[1]-Y[0]+1);if(x.length>0){const Y=V.indexOf(Math.max(...V));I=w(this.parsedAddress,x[Y])}else I=this.parsedAddress;for(v=0;v<I.length;v++)
I[v]!=="compact"&&(I[v]=parseInt(I[v],16).toString(16));let K=I.join(":");return K=K.replace(/^compact$/,"::"),K=K.replace(/(^compact)|(compact$)/,":"),K=K.replace(
/compact/,""),K}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(i.BITS,"0")),this._binaryZeroPad}parse4in6(v){
if(v.indexOf(".")===-1)return v;const I=v.split(":"),B=I.slice(-1)[0],x=B.split(".");if(x.length===o.GROUPS&&x.every(K=>/^\d{1,3}$/.test(K))&&x.some(K=>/^0\d/.test(
K))){const K=x.map(g).join("."),Y=I.slice(0,-1).map(c.escapeHtml).join(":"),ie=I.length>1?":":"";throw new h.AddressError("IPv4 addresses can't have leading zer\
oes.",`${Y}${ie}${K}`)}const V=B.match(o.RE_ADDRESS);if(V){this.parsedAddress4=V[0];const K=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new l.
Address4(`${this.parsedAddress4}${K}`),this.v4=!0,I[I.length-1]=this.address4.toGroup6(),v=I.join(":")}return v}parse(v){v=this.parse4in6(v);const I=v.match(i.RE_BAD_CHARACTERS);
if(I)throw new h.AddressError(`Bad character${I.length>1?"s":""} detected in address: ${I.join("")}`,v.replace(i.RE_BAD_CHARACTERS,K=>`<span class="parse-error"\
>${c.escapeHtml(K)}</span>`));const B=v.match(i.RE_BAD_ADDRESS);if(B)throw new h.AddressError(`Address failed regex: ${B.join("")}`,v.replace(i.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'));let x=[];const V=v.split("::");if(V.length===2){let K=V[0].split(":"),Y=V[1].split(":");K.length===1&&K[0]===""&&(K=[]),Y.
length===1&&Y[0]===""&&(Y=[]);const ie=this.groups-(K.length+Y.length);if(!ie)throw new h.AddressError("Error parsing groups");this.elidedGroups=ie,this.elisionBegin=
K.length,this.elisionEnd=K.length+this.elidedGroups,x=x.concat(K);for(let fe=0;fe<ie;fe++)x.push("0");x=x.concat(Y)}else if(V.length===1)x=v.split(":"),this.elidedGroups=
0;else throw new h.AddressError("Too many :: groups found");if(x=x.map(K=>parseInt(K,16).toString(16)),x.length!==this.groups)throw new h.AddressError("Incorrec\
t number of groups found");return x}canonicalForm(){return this.parsedAddress.map(k).join(":")}decimal(){return this.parsedAddress.map(v=>parseInt(v,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(k).join("")}`)}to4(){const v=this.binaryZeroPad().split(""),I=BigInt(`0b${v.slice(
96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const B=this.subnetMask-96,x=[];for(let V=0;V<8;V+=2)x.push(parseInt(I.slice(V,V+2),16));
return new l.Address4(`${x.join(".")}/${B}`)}return l.Address4.fromHex(I)}to4in6(){const v=this.to4(),I=new ce(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let B="";return/:$/.test(I)||(B=":"),I+B+v.correctForm()}inspectTeredo(){const v=this.getBitsBase16(0,32),I=(this.getBits(80,96)^BigInt("0xffff")).toString(),B=l.
Address4.fromHex(this.getBitsBase16(32,64)),x=this.getBits(96,128),V=l.Address4.fromHex((x^BigInt("0xffffffff")).toString(16).padStart(8,"0")),K=this.getBitsBase2(
64,80),Y=(0,m.testBit)(K,15),ie=(0,m.testBit)(K,14),fe=(0,m.testBit)(K,8),Se=(0,m.testBit)(K,9),Ee=BigInt(`0b${K.slice(2,6)+K.slice(8,16)}`).toString(10);return{
prefix:`${v.slice(0,4)}:${v.slice(4,8)}`,server4:B.address,client4:V.address,flags:K,coneNat:Y,microsoft:{reserved:ie,universalLocal:Se,groupIndividual:fe,nonce:Ee},
udpPort:I}}inspect6to4(){const v=this.getBitsBase16(0,16),I=l.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:v.slice(0,4),gateway:I.address}}to6to4(){
if(!this.is4())return null;const v=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new ce(v)}static fromAddress4Nat64(v,I="\
64:ff9b::/96"){const B=new l.Address4(v),x=new ce(I),V=x.subnetMask;if(V!==32&&V!==40&&V!==48&&V!==56&&V!==64&&V!==96)throw new h.AddressError("NAT64 prefix len\
gth must be 32, 40, 48, 56, 64, or 96");const K=x.binaryZeroPad(),Y=B.binaryZeroPad();let ie;if(V===96)ie=K.slice(0,96)+Y;else{const Ee=64-V;ie=[K.slice(0,V),Y.
slice(0,Ee),"00000000",Y.slice(Ee),"0".repeat(56-(32-Ee))].join("")}const fe=BigInt(`0b${ie}`).toString(16).padStart(32,"0"),Se=[];for(let Ee=0;Ee<8;Ee++)Se.push(
fe.slice(Ee*4,(Ee+1)*4));return new ce(Se.join(":"))}toAddress4Nat64(v="64:ff9b::/96"){const I=new ce(v),B=I.subnetMask;if(B!==32&&B!==40&&B!==48&&B!==56&&B!==64&&
B!==96)throw new h.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(I))return null;const x=this.binaryZeroPad();let V;
if(B===96)V=x.slice(96,128);else{const Y=64-B;V=x.slice(B,B+Y)+x.slice(72,72+(32-Y))}const K=[];for(let Y=0;Y<4;Y++)K.push(parseInt(V.slice(Y*8,(Y+1)*8),2).toString());
return new l.Address4(K.join("."))}toByteArray(){const v=this.bigInt().toString(16).padStart(i.BITS/4,"0"),I=[];for(let B=0,x=v.length;B<x;B+=2)I.push(parseInt(
v.substring(B,B+2),16));return I}toUnsignedByteArray(){return this.toByteArray().map(j)}static fromByteArray(v){return a.assertByteArray(v,16,"IPv6",-128),this.
fromUnsignedByteArray(v.map(j))}static fromUnsignedByteArray(v){a.assertByteArray(v,16,"IPv6",0);const I=BigInt("256");let B=BigInt("0"),x=BigInt("1");for(let V=v.
length-1;V>=0;V--)B+=x*BigInt(v[V].toString(10)),x*=I;return ce.fromBigInt(B)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const v=this.embeddedIPv4();return v?v.isLinkLocal():this.isHostInSubnet(ne)}isMulticast(){const v=this.embeddedIPv4();if(v)return v.isMulticast();const I=this.
getType();return I==="Multicast"||I.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(Re)}embeddedIPv4(){return this.isMapped4()||
this.isHostInSubnet(he)?this.to4():null}isTeredo(){return this.isHostInSubnet(_)}is6to4(){return this.isHostInSubnet(H)}isLoopback(){const v=this.embeddedIPv4();
return v?v.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(W)}isPrivate(){const v=this.embeddedIPv4();return v?v.isPrivate():this.isULA()||
this.isHostInSubnet(Ve)}isCGNAT(){const v=this.embeddedIPv4();return v?v.isCGNAT():!1}isBroadcast(){const v=this.embeddedIPv4();return v?v.isBroadcast():!1}isUnspecified(){
const v=this.embeddedIPv4();return v?v.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return we.some(v=>this.isHostInSubnet(v))}isBenchmarking(){
const v=this.embeddedIPv4();return v?v.isBenchmarking():this.isHostInSubnet(Ae)}isGlobal(){const v=this.embeddedIPv4();return v?v.isGlobal():this.isHostInSubnet(
de)&&a.isGloballyReachable.call(this,Ie)}href(v){return v===void 0?v="":v=`:${v}`,`http://[${this.correctForm()}]${v}/`}link(v){v||(v={}),v.className===void 0&&
(v.className=""),v.prefix===void 0&&(v.prefix="/#address="),v.v4===void 0&&(v.v4=!1);let I=this.correctForm;v.v4&&(I=this.to4in6);const B=I.call(this),x=c.escapeHtml(
`${v.prefix}${B}`),V=c.escapeHtml(B);if(v.className){const K=c.escapeHtml(v.className);return`<a href="${x}" class="${K}">${V}</a>`}return`<a href="${x}">${V}</\
a>`}group(){if(this.elidedGroups===0)return c.simpleGroup(this.addressMinusSuffix).join(":");d(typeof this.elidedGroups=="number"),d(typeof this.elisionBegin=="\
number");const v=[],[I,B]=this.addressMinusSuffix.split("::");I.length?v.push(...c.simpleGroup(I)):v.push("");const x=["hover-group"];for(let V=this.elisionBegin;V<
this.elisionBegin+this.elidedGroups;V++)x.push(`group-${V}`);return v.push(`<span class="${x.join(" ")}"></span>`),B.length?v.push(...c.simpleGroup(B,this.elisionEnd)):
v.push(""),this.is4()&&(d(this.address4 instanceof l.Address4),v.pop(),v.push(this.address4.groupForV6())),v.join(":")}regularExpressionString(v=!1){let I=[];const B=new ce(
this.correctForm());if(B.elidedGroups===0)I.push((0,u.simpleRegularExpression)(B.parsedAddress));else if(B.elidedGroups===i.GROUPS)I.push((0,u.possibleElisions)(
i.GROUPS));else{const x=B.address.split("::");x[0].length&&I.push((0,u.simpleRegularExpression)(x[0].split(":"))),d(typeof B.elidedGroups=="number"),I.push((0,u.
possibleElisions)(B.elidedGroups,x[0].length!==0,x[1].length!==0)),x[1].length&&I.push((0,u.simpleRegularExpression)(x[1].split(":"))),I=[I.join(":")]}return v||
(I=["(?=^|",u.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...I,")(?=[^\\w\\:]|",u.ADDRESS_BOUNDARY,"|$)"]),I.join("")}regularExpression(v=!1){return new RegExp(this.regularExpressionString(
v),"i")}};e.Address6=L;var F=Object.keys(i.TYPES).map(P=>[new L(P),i.TYPES[P]]),_=new L("2001::/32"),H=new L("2002::/16"),W=new L("fc00::/7"),ne=new L("fe80::/1\
0"),we=[new L("2001:db8::/32"),new L("3fff::/20")],Ae=new L("2001:2::/48"),de=new L("2000::/3"),Ie=i.SPECIAL_PURPOSE.map(([P,,v])=>({subnet:new L(P),reachable:v})),
Re=new L("::ffff:0:0/96"),he=new L("64:ff9b::/96"),Ve=new L("64:ff9b:1::/48")}}),tn=(0,ee.P$)({"../../../work/main/node_modules/ip-address/dist/ip-address.js"(e){
"use strict";var t=e&&e.__createBinding||(Object.create?(function(l,u,h,m){m===void 0&&(m=h);var f=Object.getOwnPropertyDescriptor(u,h);(!f||("get"in f?!u.__esModule:
f.writable||f.configurable))&&(f={enumerable:!0,get:function(){return u[h]}}),Object.defineProperty(l,m,f)}):(function(l,u,h,m){m===void 0&&(m=h),l[m]=u[h]})),r=e&&
e.__setModuleDefault||(Object.create?(function(l,u){Object.defineProperty(l,"default",{enumerable:!0,value:u})}):function(l,u){l.default=u}),s=e&&e.__importStar||
function(l){if(l&&l.__esModule)return l;var u={};if(l!=null)for(var h in l)h!=="default"&&Object.prototype.hasOwnProperty.call(l,h)&&t(u,l,h);return r(u,l),u};Object.
defineProperty(e,"__esModule",{value:!0}),e.v6=e.AddressError=e.Address6=e.Address4=void 0;var a=Xr();Object.defineProperty(e,"Address4",{enumerable:!0,get:function(){
return a.Address4}});var o=ni();Object.defineProperty(e,"Address6",{enumerable:!0,get:function(){return o.Address6}});var i=gt();Object.defineProperty(e,"Addres\
sError",{enumerable:!0,get:function(){return i.AddressError}});var c=s(en());e.v6={helpers:c}}}),si=(0,ee.P$)({"../../../work/main/node_modules/socks/build/comm\
on/helpers.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.validateSocksClientOptions=i,e.validateSocksClientChainOptions=c,e.ipv4ToInt32=
f,e.int32ToIpv4=d,e.ipToBuffer=y;var t=Jr(),r=Yr(),s=(0,se.z7)(),a=tn(),o=(0,se.g5)();function i(g,w=["connect","bind","associate"]){if(!r.SocksCommand[g.command])
throw new t.SocksClientError(r.ERRORS.InvalidSocksCommand,g);if(w.indexOf(g.command)===-1)throw new t.SocksClientError(r.ERRORS.InvalidSocksCommandForOperation,
g);if(!u(g.destination))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!h(g.proxy))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxy,
g);if(l(g.proxy,g),g.timeout&&!m(g.timeout))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g);if(g.existing_socket&&!(g.existing_socket instanceof
s.Duplex))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsExistingSocket,g)}function c(g){if(g.command!=="connect")throw new t.SocksClientError(r.
ERRORS.InvalidSocksCommandChain,g);if(!u(g.destination))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsDestination,g);if(!(g.proxies&&Array.isArray(
g.proxies)&&g.proxies.length>=2))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsProxiesLength,g);if(g.proxies.forEach(w=>{if(!h(w))throw new t.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsProxy,g);l(w,g)}),g.timeout&&!m(g.timeout))throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsTimeout,g)}function l(g,w){
if(g.custom_auth_method!==void 0){if(g.custom_auth_method<r.SOCKS5_CUSTOM_AUTH_START||g.custom_auth_method>r.SOCKS5_CUSTOM_AUTH_END)throw new t.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsCustomAuthRange,w);if(g.custom_auth_request_handler===void 0||typeof g.custom_auth_request_handler!="function")throw new t.SocksClientError(
r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,w);if(g.custom_auth_response_size===void 0)throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
w);if(g.custom_auth_response_handler===void 0||typeof g.custom_auth_response_handler!="function")throw new t.SocksClientError(r.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
w)}}function u(g){return g&&typeof g.host=="string"&&Buffer.byteLength(g.host)<256&&typeof g.port=="number"&&g.port>=0&&g.port<=65535}function h(g){return g&&(typeof g.
host=="string"||typeof g.ipaddress=="string")&&typeof g.port=="number"&&g.port>=0&&g.port<=65535&&(g.type===4||g.type===5)}function m(g){return typeof g=="numbe\
r"&&g>0}function f(g){return new a.Address4(g).toArray().reduce((w,k)=>(w<<8)+k,0)>>>0}function d(g){const w=g>>>24&255,k=g>>>16&255,j=g>>>8&255,L=g&255;return[
w,k,j,L].join(".")}function y(g){if(o.isIPv4(g)){const w=new a.Address4(g);return Buffer.from(w.toArray())}else if(o.isIPv6(g)){const w=new a.Address6(g);return Buffer.
from(w.canonicalForm().split(":").map(k=>k.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}}),ii=(0,ee.P$)({"../../../work/m\
ain/node_modules/socks/build/common/receivebuffer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReceiveBuffer=void 0;var t=class{constructor(r=4096){
this.buffer=Buffer.allocUnsafe(r),this.offset=0,this.originalSize=r}get length(){return this.offset}append(r){if(!Buffer.isBuffer(r))throw new Error("Attempted \
to append a non-buffer instance to ReceiveBuffer.");if(this.offset+r.length>=this.buffer.length){const s=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.
buffer.length+this.originalSize,this.buffer.length+r.length)),s.copy(this.buffer)}return r.copy(this.buffer,this.offset),this.offset+=r.length}peek(r){if(r>this.
offset)throw new Error("Attempted to read beyond the bounds of the managed internal data.");return this.buffer.slice(0,r)}get(r){if(r>this.offset)throw new Error(
"Attempted to read beyond the bounds of the managed internal data.");const s=Buffer.allocUnsafe(r);return this.buffer.slice(0,r).copy(s),this.buffer.copyWithin(
0,r,r+this.offset-r),this.offset-=r,s}};e.ReceiveBuffer=t}}),oi=(0,ee.P$)({"../../../work/main/node_modules/socks/build/client/socksclient.js"(e){"use strict";var t=e&&
e.__awaiter||function(m,f,d,y){function g(w){return w instanceof d?w:new d(function(k){k(w)})}return new(d||(d=Promise))(function(w,k){function j(_){try{F(y.next(
_))}catch(H){k(H)}}function L(_){try{F(y.throw(_))}catch(H){k(H)}}function F(_){_.done?w(_.value):g(_.value).then(j,L)}F((y=y.apply(m,f||[])).next())})};Object.
defineProperty(e,"__esModule",{value:!0}),e.SocksClientError=e.SocksClient=void 0;var r=(0,se.YP)(),s=(0,se.g5)(),a=ti(),o=Yr(),i=si(),c=ii(),l=Jr();Object.defineProperty(
e,"SocksClientError",{enumerable:!0,get:function(){return l.SocksClientError}});var u=tn(),h=class Vr extends r.EventEmitter{constructor(f){super(),this.options=
Object.assign({},f),(0,i.validateSocksClientOptions)(f),this.setState(o.SocksClientState.Created)}static createConnection(f,d){return new Promise((y,g)=>{try{(0,i.
validateSocksClientOptions)(f,["connect"])}catch(k){return typeof d=="function"?(d(k),y(k)):g(k)}const w=new Vr(f);w.connect(f.existing_socket),w.once("establis\
hed",k=>{w.removeAllListeners(),typeof d=="function"&&d(null,k),y(k)}),w.once("error",k=>{w.removeAllListeners(),typeof d=="function"?(d(k),y(k)):g(k)})})}static createConnectionChain(f,d){
return new Promise((y,g)=>t(this,void 0,void 0,function*(){try{(0,i.validateSocksClientChainOptions)(f)}catch(w){return typeof d=="function"?(d(w),y(w)):g(w)}f.
randomizeChain&&(0,l.shuffleArray)(f.proxies);try{let w;for(let k=0;k<f.proxies.length;k++){const j=f.proxies[k],L=k===f.proxies.length-1?f.destination:{host:f.
proxies[k+1].host||f.proxies[k+1].ipaddress,port:f.proxies[k+1].port},F=yield Vr.createConnection({command:"connect",proxy:j,destination:L,existing_socket:w});w=
w||F.socket}typeof d=="function"?(d(null,{socket:w}),y({socket:w})):y({socket:w})}catch(w){typeof d=="function"?(d(w),y(w)):g(w)}}))}static createUDPFrame(f){const d=new a.
SmartBuffer;return d.writeUInt16BE(0),d.writeUInt8(f.frameNumber||0),s.isIPv4(f.remoteHost.host)?(d.writeUInt8(o.Socks5HostType.IPv4),d.writeUInt32BE((0,i.ipv4ToInt32)(
f.remoteHost.host))):s.isIPv6(f.remoteHost.host)?(d.writeUInt8(o.Socks5HostType.IPv6),d.writeBuffer((0,i.ipToBuffer)(f.remoteHost.host))):(d.writeUInt8(o.Socks5HostType.
Hostname),d.writeUInt8(Buffer.byteLength(f.remoteHost.host)),d.writeString(f.remoteHost.host)),d.writeUInt16BE(f.remoteHost.port),d.writeBuffer(f.data),d.toBuffer()}static parseUDPFrame(f){
const d=a.SmartBuffer.fromBuffer(f);d.readOffset=2;const y=d.readUInt8(),g=d.readUInt8();let w;g===o.Socks5HostType.IPv4?w=(0,i.int32ToIpv4)(d.readUInt32BE()):g===
o.Socks5HostType.IPv6?w=u.Address6.fromByteArray(Array.from(d.readBuffer(16))).canonicalForm():w=d.readString(d.readUInt8());const k=d.readUInt16BE();return{frameNumber:y,
remoteHost:{host:w,port:k},data:d.readBuffer()}}setState(f){this.state!==o.SocksClientState.Error&&(this.state=f)}connect(f){this.onDataReceived=y=>this.onDataReceivedHandler(
y),this.onClose=()=>this.onCloseHandler(),this.onError=y=>this.onErrorHandler(y),this.onConnect=()=>this.onConnectHandler();const d=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||o.DEFAULT_TIMEOUT);d.unref&&typeof d.unref=="function"&&d.unref(),f?this.socket=f:this.socket=new s.Socket,this.socket.once("close",this.onClose),
this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.onDataReceived),this.setState(o.SocksClientState.Connecting),
this.receiveBuffer=new c.ReceiveBuffer,f?this.socket.emit("connect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.
set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.set_tcp_nodelay)),this.prependOnceListener("established",y=>{setImmediate(()=>{if(this.receiveBuffer.
length>0){const g=this.receiveBuffer.get(this.receiveBuffer.length);y.socket.emit("data",g)}y.socket.resume()})})}getSocketOptions(){return Object.assign(Object.
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
proxy.userId||"",d=new a.SmartBuffer;d.writeUInt8(4),d.writeUInt8(o.SocksCommand[this.options.command]),d.writeUInt16BE(this.options.destination.port),s.isIPv4(
this.options.destination.host)?(d.writeBuffer((0,i.ipToBuffer)(this.options.destination.host)),d.writeStringNT(f)):(d.writeUInt8(0),d.writeUInt8(0),d.writeUInt8(
0),d.writeUInt8(1),d.writeStringNT(f),d.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,
this.socket.write(d.toBuffer())}handleSocks4FinalHandshakeResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==o.Socks4Response.Granted)this.closeSocket(`${o.
ERRORS.Socks4ProxyRejectedConnection} - (${o.Socks4Response[f[1]]})`);else if(o.SocksCommand[this.options.command]===o.SocksCommand.bind){const d=a.SmartBuffer.
fromBuffer(f);d.readOffset=2;const y={port:d.readUInt16BE(),host:(0,i.int32ToIpv4)(d.readUInt32BE())};y.host==="0.0.0.0"&&(y.host=this.options.proxy.ipaddress),
this.setState(o.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:y,socket:this.socket})}else this.setState(o.SocksClientState.Established),
this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const f=this.receiveBuffer.get(8);if(f[1]!==
o.Socks4Response.Granted)this.closeSocket(`${o.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${o.Socks4Response[f[1]]})`);else{const d=a.SmartBuffer.fromBuffer(
f);d.readOffset=2;const y={port:d.readUInt16BE(),host:(0,i.int32ToIpv4)(d.readUInt32BE())};this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:y,socket:this.socket})}}sendSocks5InitialHandshake(){const f=new a.SmartBuffer,d=[o.Socks5Auth.NoAuth];(this.options.proxy.userId||
this.options.proxy.password)&&d.push(o.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&d.push(this.options.proxy.custom_auth_method),f.writeUInt8(
5),f.writeUInt8(d.length);for(const y of d)f.writeUInt8(y);this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.
write(f.toBuffer()),this.setState(o.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const f=this.receiveBuffer.get(2);f[0]!==5?this.
closeSocket(o.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):f[1]===o.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(o.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
f[1]===o.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=o.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):f[1]===o.Socks5Auth.UserPass?(this.socks5ChosenAuthType=
o.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):f[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,
this.sendSocks5CustomAuthentication()):this.closeSocket(o.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){const f=this.options.
proxy.userId||"",d=this.options.proxy.password||"",y=new a.SmartBuffer;y.writeUInt8(1),y.writeUInt8(Buffer.byteLength(f)),y.writeString(f),y.writeUInt8(Buffer.byteLength(
d)),y.writeString(d),this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(y.toBuffer()),this.setState(
o.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return t(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.
custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),this.setState(o.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(f){
return t(this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(f)})}handleSocks5AuthenticationNoAuthHandshakeResponse(f){return t(
this,void 0,void 0,function*(){return f[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(f){return t(this,void 0,void 0,function*(){return f[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return t(this,void 0,void 0,function*(){this.setState(o.SocksClientState.ReceivedAuthenticationResponse);let f=!1;this.socks5ChosenAuthType===o.Socks5Auth.NoAuth?
f=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===o.Socks5Auth.UserPass?f=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&(f=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.
get(this.options.proxy.custom_auth_response_size))),f?this.sendSocks5CommandRequest():this.closeSocket(o.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){
const f=new a.SmartBuffer;f.writeUInt8(5),f.writeUInt8(o.SocksCommand[this.options.command]),f.writeUInt8(0),s.isIPv4(this.options.destination.host)?(f.writeUInt8(
o.Socks5HostType.IPv4),f.writeBuffer((0,i.ipToBuffer)(this.options.destination.host))):s.isIPv6(this.options.destination.host)?(f.writeUInt8(o.Socks5HostType.IPv6),
f.writeBuffer((0,i.ipToBuffer)(this.options.destination.host))):(f.writeUInt8(o.Socks5HostType.Hostname),f.writeUInt8(this.options.destination.host.length),f.writeString(
this.options.destination.host)),f.writeUInt16BE(this.options.destination.port),this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,
this.socket.write(f.toBuffer()),this.setState(o.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==
5||f[1]!==o.Socks5Response.Granted)this.closeSocket(`${o.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${o.Socks5Response[f[1]]}`);else{const d=f[3];let y,g;if(d===
o.Socks5HostType.IPv4){const w=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.
fromBuffer(this.receiveBuffer.get(w).slice(4)),y={host:(0,i.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},y.host==="0.0.0.0"&&(y.host=this.options.proxy.
ipaddress)}else if(d===o.Socks5HostType.Hostname){const w=f[4],k=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(w);if(this.receiveBuffer.length<k){this.nextRequiredPacketBufferSize=
k;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.get(k).slice(5)),y={host:g.readString(w),port:g.readUInt16BE()}}else if(d===o.Socks5HostType.IPv6){const w=o.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.
get(w).slice(4)),y={host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(o.SocksClientState.ReceivedFinalResponse),
o.SocksCommand[this.options.command]===o.SocksCommand.connect?(this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("esta\
blished",{remoteHost:y,socket:this.socket})):o.SocksCommand[this.options.command]===o.SocksCommand.bind?(this.setState(o.SocksClientState.BoundWaitingForConnection),
this.nextRequiredPacketBufferSize=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost:y,socket:this.socket})):o.SocksCommand[this.options.
command]===o.SocksCommand.associate&&(this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:y,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){const f=this.receiveBuffer.peek(5);if(f[0]!==5||f[1]!==o.Socks5Response.Granted)this.closeSocket(`${o.ERRORS.
Socks5ProxyRejectedIncomingBoundConnection} - ${o.Socks5Response[f[1]]}`);else{const d=f[3];let y,g;if(d===o.Socks5HostType.IPv4){const w=o.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv4;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.get(w).slice(4)),y={
host:(0,i.int32ToIpv4)(g.readUInt32BE()),port:g.readUInt16BE()},y.host==="0.0.0.0"&&(y.host=this.options.proxy.ipaddress)}else if(d===o.Socks5HostType.Hostname){
const w=f[4],k=o.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(w);if(this.receiveBuffer.length<k){this.nextRequiredPacketBufferSize=k;return}g=a.SmartBuffer.
fromBuffer(this.receiveBuffer.get(k).slice(5)),y={host:g.readString(w),port:g.readUInt16BE()}}else if(d===o.Socks5HostType.IPv6){const w=o.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<w){this.nextRequiredPacketBufferSize=w;return}g=a.SmartBuffer.fromBuffer(this.receiveBuffer.get(w).slice(4)),y={
host:u.Address6.fromByteArray(Array.from(g.readBuffer(16))).canonicalForm(),port:g.readUInt16BE()}}this.setState(o.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{remoteHost:y,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};e.SocksClient=h}}),ai=(0,ee.P$)({".\
./../../work/main/node_modules/socks/build/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(s,a,o,i){i===void 0&&(i=o);var c=Object.
getOwnPropertyDescriptor(a,o);(!c||("get"in c?!a.__esModule:c.writable||c.configurable))&&(c={enumerable:!0,get:function(){return a[o]}}),Object.defineProperty(
s,i,c)}):(function(s,a,o,i){i===void 0&&(i=o),s[i]=a[o]})),r=e&&e.__exportStar||function(s,a){for(var o in s)o!=="default"&&!Object.prototype.hasOwnProperty.call(
a,o)&&t(a,s,o)};Object.defineProperty(e,"__esModule",{value:!0}),r(oi(),e)}}),Vt=(0,ee.P$)({"required-builtin:https"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).
requireOfNode("node:https")}}),ci=(0,ee.P$)({"../../../work/main/node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?
(function(u,h,m,f){f===void 0&&(f=m);var d=Object.getOwnPropertyDescriptor(h,m);(!d||("get"in d?!h.__esModule:d.writable||d.configurable))&&(d={enumerable:!0,get:function(){
return h[m]}}),Object.defineProperty(u,f,d)}):(function(u,h,m,f){f===void 0&&(f=m),u[f]=h[m]})),r=e&&e.__setModuleDefault||(Object.create?(function(u,h){Object.
defineProperty(u,"default",{enumerable:!0,value:h})}):function(u,h){u.default=h}),s=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;var h={};if(u!=null)
for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&t(h,u,m);return r(h,u),h};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=
e.toBuffer=void 0;var a=s((0,se.n5)()),o=s(Vt());async function i(u){let h=0;const m=[];for await(const f of u)h+=f.length,m.push(f);return Buffer.concat(m,h)}e.
toBuffer=i;async function c(u){const h=(await i(u)).toString("utf8");try{return JSON.parse(h)}catch(m){const f=m;throw f.message+=` (input: ${h})`,f}}e.json=c;function l(u,h={}){
const m=((typeof u=="string"?u:u.href).startsWith("https:")?o:a).request(u,h),f=new Promise((d,y)=>{m.once("response",d).once("error",y).end()});return m.then=f.
then.bind(f),m}e.req=l}}),ui=(0,ee.P$)({"../../../work/main/node_modules/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(h,m,f,d){
d===void 0&&(d=f);var y=Object.getOwnPropertyDescriptor(m,f);(!y||("get"in y?!m.__esModule:y.writable||y.configurable))&&(y={enumerable:!0,get:function(){return m[f]}}),
Object.defineProperty(h,d,y)}):(function(h,m,f,d){d===void 0&&(d=f),h[d]=m[f]})),r=e&&e.__setModuleDefault||(Object.create?(function(h,m){Object.defineProperty(
h,"default",{enumerable:!0,value:m})}):function(h,m){h.default=m}),s=e&&e.__importStar||function(h){if(h&&h.__esModule)return h;var m={};if(h!=null)for(var f in h)
f!=="default"&&Object.prototype.hasOwnProperty.call(h,f)&&t(m,h,f);return r(m,h),m},a=e&&e.__exportStar||function(h,m){for(var f in h)f!=="default"&&!Object.prototype.
hasOwnProperty.call(m,f)&&t(m,h,f)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var o=s((0,se.g5)()),i=s((0,se.n5)()),c=Vt();a(ci(),e);var l=Symbol(
"AgentBaseInternalState"),u=class extends i.Agent{constructor(h){super(h),this[l]={}}isSecureEndpoint(h){if(h){if(typeof h.secureEndpoint=="boolean")return h.secureEndpoint;
if(typeof h.protocol=="string")return h.protocol==="https:"}const{stack:m}=new Error;return typeof m!="string"?!1:m.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(h){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[h]||(this.sockets[h]=[]);const m=new o.Socket({writable:!1});return this.sockets[h].push(m),this.totalSocketCount++,m}decrementSockets(h,m){if(!this.sockets[h]||
m===null)return;const f=this.sockets[h],d=f.indexOf(m);d!==-1&&(f.splice(d,1),this.totalSocketCount--,f.length===0&&delete this.sockets[h])}getName(h){return this.
isSecureEndpoint(h)?c.Agent.prototype.getName.call(this,h):super.getName(h)}createSocket(h,m,f){const d={...m,secureEndpoint:this.isSecureEndpoint(m)},y=this.getName(
d),g=this.incrementSockets(y);Promise.resolve().then(()=>this.connect(h,d)).then(w=>{if(this.decrementSockets(y,g),w instanceof i.Agent)try{return w.addRequest(
h,d)}catch(k){return f(k)}this[l].currentSocket=w,super.createSocket(h,m,f)},w=>{this.decrementSockets(y,g),f(w)})}createConnection(){const h=this[l].currentSocket;
if(this[l].currentSocket=void 0,!h)throw new Error("No socket was returned in the `connect()` function");return h}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(h){this[l]&&(this[l].defaultPort=h)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(h){this[l]&&(this[l].protocol=h)}};e.Agent=u}}),li=(0,ee.P$)({"../../../work/main/node_modules/ms/index.js"(e,t){var r=1e3,s=r*60,a=s*60,o=a*
24,i=o*7,c=o*365.25;t.exports=function(f,d){d=d||{};var y=typeof f;if(y==="string"&&f.length>0)return l(f);if(y==="number"&&isFinite(f))return d.long?h(f):u(f);
throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(f))};function l(f){if(f=String(f),!(f.length>100)){var d=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(d){var y=parseFloat(d[1]),g=(d[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return y*c;case"weeks":case"week":case"\
w":return y*i;case"days":case"day":case"d":return y*o;case"hours":case"hour":case"hrs":case"hr":case"h":return y*a;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return y*s;case"seconds":case"second":case"secs":case"sec":case"s":return y*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return y;default:
return}}}}function u(f){var d=Math.abs(f);return d>=o?Math.round(f/o)+"d":d>=a?Math.round(f/a)+"h":d>=s?Math.round(f/s)+"m":d>=r?Math.round(f/r)+"s":f+"ms"}function h(f){
var d=Math.abs(f);return d>=o?m(f,d,o,"day"):d>=a?m(f,d,a,"hour"):d>=s?m(f,d,s,"minute"):d>=r?m(f,d,r,"second"):f+" ms"}function m(f,d,y,g){var w=d>=y*1.5;return Math.
round(f/y)+" "+g+(w?"s":"")}}}),rn=(0,ee.P$)({"../../../work/main/node_modules/debug/src/common.js"(e,t){function r(s){o.debug=o,o.default=o,o.coerce=m,o.disable=
u,o.enable=c,o.enabled=h,o.humanize=li(),o.destroy=f,Object.keys(s).forEach(d=>{o[d]=s[d]}),o.names=[],o.skips=[],o.formatters={};function a(d){let y=0;for(let g=0;g<
d.length;g++)y=(y<<5)-y+d.charCodeAt(g),y|=0;return o.colors[Math.abs(y)%o.colors.length]}o.selectColor=a;function o(d){let y,g=null,w,k;function j(...L){if(!j.
enabled)return;const F=j,_=Number(new Date),H=_-(y||_);F.diff=H,F.prev=y,F.curr=_,y=_,L[0]=o.coerce(L[0]),typeof L[0]!="string"&&L.unshift("%O");let W=0;L[0]=L[0].
replace(/%([a-zA-Z%])/g,(ne,we)=>{if(ne==="%%")return"%";W++;const Ae=o.formatters[we];if(typeof Ae=="function"){const de=L[W];ne=Ae.call(F,de),L.splice(W,1),W--}
return ne}),o.formatArgs.call(F,L),(F.log||o.log).apply(F,L)}return j.namespace=d,j.useColors=o.useColors(),j.color=o.selectColor(d),j.extend=i,j.destroy=o.destroy,
Object.defineProperty(j,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(w!==o.namespaces&&(w=o.namespaces,k=o.enabled(d)),k),set:L=>{g=L}}),typeof o.
init=="function"&&o.init(j),j}function i(d,y){const g=o(this.namespace+(typeof y>"u"?":":y)+d);return g.log=this.log,g}function c(d){o.save(d),o.namespaces=d,o.
names=[],o.skips=[];const y=(typeof d=="string"?d:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of y)g[0]==="-"?o.skips.push(g.slice(1)):
o.names.push(g)}function l(d,y){let g=0,w=0,k=-1,j=0;for(;g<d.length;)if(w<y.length&&(y[w]===d[g]||y[w]==="*"))y[w]==="*"?(k=w,j=g,w++):(g++,w++);else if(k!==-1)
w=k+1,j++,g=j;else return!1;for(;w<y.length&&y[w]==="*";)w++;return w===y.length}function u(){const d=[...o.names,...o.skips.map(y=>"-"+y)].join(",");return o.enable(
""),d}function h(d){for(const y of o.skips)if(l(d,y))return!1;for(const y of o.names)if(l(d,y))return!0;return!1}function m(d){return d instanceof Error?d.stack||
d.message:d}function f(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version\
 of `debug`.")}return o.enable(o.load()),o}t.exports=r}}),di=(0,ee.P$)({"../../../work/main/node_modules/debug/src/browser.js"(e,t){e.formatArgs=s,e.save=a,e.load=
o,e.useColors=r,e.storage=i(),e.destroy=(()=>{let l=!1;return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anyt\
hing. It will be removed in the next major version of `debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF",
"#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33",
"#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33",
"#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933",
"#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633",
"#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<
"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&
document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&
window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<
"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function s(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const u="color: "+this.color;l.splice(1,0,u,"color: inherit");
let h=0,m=0;l[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(h++,f==="%c"&&(m=h))}),l.splice(m,0,u)}e.log=console.debug||console.log||(()=>{});function a(l){try{l?e.storage.
setItem("debug",l):e.storage.removeItem("debug")}catch{}}function o(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!l&&typeof process<
"u"&&"env"in process&&(l=process.env.DEBUG),l}function i(){try{return localStorage}catch{}}t.exports=rn()(e);var{formatters:c}=t.exports;c.j=function(l){try{return JSON.
stringify(l)}catch(u){return"[UnexpectedJSONParseError]: "+u.message}}}}),nn=(0,ee.P$)({"required-builtin:tty"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode(
"node:tty")}}),hi=(0,ee.P$)({"required-builtin:os"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode("node:os")}}),fi=(0,ee.P$)({"../../../work/main/n\
ode_modules/has-flag/index.js"(e,t){"use strict";t.exports=(r,s=process.argv)=>{const a=r.startsWith("-")?"":r.length===1?"-":"--",o=s.indexOf(a+r),i=s.indexOf(
"--");return o!==-1&&(i===-1||o<i)}}}),pi=(0,ee.P$)({"../../../work/main/node_modules/supports-color/index.js"(e,t){"use strict";var r=hi(),s=nn(),a=fi(),{env:o}=process,
i;a("no-color")||a("no-colors")||a("color=false")||a("color=never")?i=0:(a("color")||a("colors")||a("color=true")||a("color=always"))&&(i=1),"FORCE_COLOR"in o&&
(o.FORCE_COLOR==="true"?i=1:o.FORCE_COLOR==="false"?i=0:i=o.FORCE_COLOR.length===0?1:Math.min(parseInt(o.FORCE_COLOR,10),3));function c(h){return h===0?!1:{level:h,
hasBasic:!0,has256:h>=2,has16m:h>=3}}function l(h,m){if(i===0)return 0;if(a("color=16m")||a("color=full")||a("color=truecolor"))return 3;if(a("color=256"))return 2;
if(h&&!m&&i===void 0)return 0;const f=i||0;if(o.TERM==="dumb")return f;if(process.platform==="win32"){const d=r.release().split(".");return Number(d[0])>=10&&Number(
d[2])>=10586?Number(d[2])>=14931?3:2:1}if("CI"in o)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(d=>d in o)||o.CI_NAME===
"codeship"?1:f;if("TEAMCITY_VERSION"in o)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION)?1:0;if(o.COLORTERM==="truecolor")return 3;if("TERM_PROGR\
AM"in o){const d=parseInt((o.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(o.TERM_PROGRAM){case"iTerm.app":return d>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.
test(o.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM)||"COLORTERM"in o?1:f}function u(h){const m=l(h,h&&h.isTTY);return c(m)}
t.exports={supportsColor:u,stdout:c(l(!0,s.isatty(1))),stderr:c(l(!0,s.isatty(2)))}}}),mi=(0,ee.P$)({"../../../work/main/node_modules/debug/src/node.js"(e,t){var r=nn(),
s=(0,se.Hr)();e.init=h,e.log=c,e.formatArgs=o,e.save=l,e.load=u,e.useColors=a,e.destroy=s.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and \
no longer does anything. It will be removed in the next major version of `debug`."),e.colors=[6,2,3,4,5,1];try{const f=pi();f&&(f.stderr||f).level>=2&&(e.colors=
[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,
168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).
filter(f=>/^debug_/i.test(f)).reduce((f,d)=>{const y=d.substring(6).toLowerCase().replace(/_([a-z])/g,(w,k)=>k.toUpperCase());let g=process.env[d];return/^(yes|on|true|enabled)$/i.
test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(g),f[y]=g,f},{});function a(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:
r.isatty(process.stderr.fd)}function o(f){const{namespace:d,useColors:y}=this;if(y){const g=this.color,w="\x1B[3"+(g<8?g:"8;5;"+g),k=`  ${w};1m${d} \x1B[0m`;f[0]=
k+f[0].split(`
`).join(`
`+k),f.push(w+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=i()+d+" "+f[0]}function i(){return e.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function c(...f){return process.stderr.write(s.formatWithOptions(e.inspectOpts,...f)+`
`)}function l(f){f?process.env.DEBUG=f:delete process.env.DEBUG}function u(){return process.env.DEBUG}function h(f){f.inspectOpts={};const d=Object.keys(e.inspectOpts);
for(let y=0;y<d.length;y++)f.inspectOpts[d[y]]=e.inspectOpts[d[y]]}t.exports=rn()(e);var{formatters:m}=t.exports;m.o=function(f){return this.inspectOpts.colors=
this.useColors,s.inspect(f,this.inspectOpts).split(`
`).map(d=>d.trim()).join(" ")},m.O=function(f){return this.inspectOpts.colors=this.useColors,s.inspect(f,this.inspectOpts)}}}),gi=(0,ee.P$)({"../../../work/main\
/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=di():t.exports=mi()}}),vi=(0,ee.
P$)({"required-builtin:dns"(e,t){t.exports=((0,xe.e7)(),(0,ee.Yp)(xe.VY)).requireOfNode("node:dns")}}),yi=(0,ee.P$)({"../../../work/main/node_modules/socks-prox\
y-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(k,j,L,F){F===void 0&&(F=L);var _=Object.getOwnPropertyDescriptor(j,L);
(!_||("get"in _?!j.__esModule:_.writable||_.configurable))&&(_={enumerable:!0,get:function(){return j[L]}}),Object.defineProperty(k,F,_)}):(function(k,j,L,F){F===
void 0&&(F=L),k[F]=j[L]})),r=e&&e.__setModuleDefault||(Object.create?(function(k,j){Object.defineProperty(k,"default",{enumerable:!0,value:j})}):function(k,j){k.
default=j}),s=e&&e.__importStar||function(k){if(k&&k.__esModule)return k;var j={};if(k!=null)for(var L in k)L!=="default"&&Object.prototype.hasOwnProperty.call(
k,L)&&t(j,k,L);return r(j,k),j},a=e&&e.__importDefault||function(k){return k&&k.__esModule?k:{default:k}};Object.defineProperty(e,"__esModule",{value:!0}),e.SocksProxyAgent=
void 0;var o=ai(),i=ui(),c=a(gi()),l=s(vi()),u=s((0,se.g5)()),h=s((0,se.EI)()),m=(0,se.qX)(),f=(0,c.default)("socks-proxy-agent"),d=k=>k.servername===void 0&&k.
host&&!u.isIP(k.host)?{...k,servername:k.host}:k;function y(k){let j=!1,L=5;const F=k.hostname,_=parseInt(k.port,10)||1080;switch(k.protocol.replace(":","")){case"\
socks4":j=!0,L=4;break;case"socks4a":L=4;break;case"socks5":j=!0,L=5;break;case"socks":L=5;break;case"socks5h":L=5;break;default:throw new TypeError(`A "socks" \
protocol must be specified! Got: ${String(k.protocol)}`)}const H={host:F,port:_,type:L};return k.username&&Object.defineProperty(H,"userId",{value:decodeURIComponent(
k.username),enumerable:!1}),k.password!=null&&Object.defineProperty(H,"password",{value:decodeURIComponent(k.password),enumerable:!1}),{lookup:j,proxy:H}}var g=class extends i.
Agent{constructor(k,j){super(j);const L=typeof k=="string"?new m.URL(k):k,{proxy:F,lookup:_}=y(L);this.shouldLookup=_,this.proxy=F,this.timeout=j?.timeout??null,
this.socketOptions=j?.socketOptions??null}async connect(k,j){const{shouldLookup:L,proxy:F,timeout:_}=this;if(!j.host)throw new Error("No `host` defined!");let{host:H}=j;
const{port:W,lookup:ne=l.lookup}=j;L&&(H=await new Promise((Ie,Re)=>{ne(H,{},(he,Ve)=>{he?Re(he):Ie(Ve)})}));const we={proxy:F,destination:{host:H,port:typeof W==
"number"?W:parseInt(W,10)},command:"connect",timeout:_??void 0,socket_options:this.socketOptions??void 0},Ae=Ie=>{k.destroy(),de.destroy(),Ie&&Ie.destroy()};f("\
Creating socks proxy connection: %o",we);const{socket:de}=await o.SocksClient.createConnection(we);if(f("Successfully created socks proxy connection"),_!==null&&
(de.setTimeout(_),de.on("timeout",()=>Ae())),j.secureEndpoint){f("Upgrading socket connection to TLS");const Ie=h.connect({...w(d(j),"host","path","port"),socket:de});
return Ie.once("error",Re=>{f("Socket TLS error",Re.message),Ae(Ie)}),Ie}return de}};g.protocols=["socks","socks4","socks4a","socks5","socks5h"],e.SocksProxyAgent=
g;function w(k,...j){const L={};let F;for(F in k)j.includes(F)||(L[F]=k[F]);return L}}}),bi=(0,ee.P$)({"../../../work/main/node_modules/hpagent/index.js"(e,t){"\
use strict";var r=Vt(),s=(0,se.n5)(),{URL:a}=(0,se.qX)(),o=class extends s.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...h}=c;super(h),this.proxy=
typeof l=="string"?new a(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,
port:this.proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.
host}:${c.port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}\
:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=
this.proxy.hostname);const h=(this.proxy.protocol==="http:"?s:r).request(u);h.once("connect",(m,f,d)=>{h.removeAllListeners(),f.removeAllListeners(),m.statusCode===
200?l(null,f):(f.destroy(),l(new Error(`Bad response: ${m.statusCode}`),null))}),h.once("timeout",()=>{h.destroy(new Error("Proxy timeout"))}),h.once("error",m=>{
h.removeAllListeners(),l(m,null)}),h.end()}},i=class extends r.Agent{constructor(c){const{proxy:l,proxyRequestOptions:u,...h}=c;super(h),this.proxy=typeof l=="s\
tring"?new a(l):l,this.proxyRequestOptions=u||{}}createConnection(c,l){const u={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.
proxy.port,path:`${c.host}:${c.port}`,setHost:!1,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${c.host}:${c.
port}`},agent:!1,timeout:c.timeout||0};if(this.proxy.username||this.proxy.password){const m=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(
this.proxy.password||"")}`).toString("base64");u.headers["proxy-authorization"]=`Basic ${m}`}this.proxy.protocol==="https:"&&(u.servername=this.proxy.hostname);
const h=(this.proxy.protocol==="http:"?s:r).request(u);h.once("connect",(m,f,d)=>{if(h.removeAllListeners(),f.removeAllListeners(),m.statusCode===200){const y=super.
createConnection({...c,socket:f});l(null,y)}else f.destroy(),l(new Error(`Bad response: ${m.statusCode}`),null)}),h.once("timeout",()=>{h.destroy(new Error("Pro\
xy timeout"))}),h.once("error",m=>{h.removeAllListeners(),l(m,null)}),h.end()}};t.exports={HttpProxyAgent:o,HttpsProxyAgent:i}}}),sn=1500;function wi({status:e,
body:t}){const r=(0,N.$6)((0,N.qF)(t),"message")??(t.trim().startsWith("<")?"":t.trim());return(0,ue.Jj)((0,ue.YI)(r),sn)||`HTTP ${e}`}function vt(e,t){const r=(0,N.
qF)(t.body),s=wi(t),a=`${e.verb} ${e.what}`;switch(t.status){case 401:return new ae.zg("E_CLUSTER_UNAUTHORIZED",`${e.server} answered 401 to ${a}: the credentia\
ls of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeconfig.`);case 403:return Ei(e,r,s);case 404:return _i(e,r,s);case 409:return ki(
e,r,s);case 429:return on(e,s);default:break}return t.status>=500&&!Si(e,s)?on(e,s):t.status>=400?new ae.zg("E_APPLY_REFUSED",`The cluster refused to ${a}: ${s}`):
new ae.zg("E_CLUSTER_RESPONSE",`${e.server} answered ${t.status} to ${a}: ${s}`)}var Si=(e,t)=>e.verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.
test(t),on=(e,t)=>new ae.zg("E_CLUSTER_UNREACHABLE",`${e.server} could not ${e.verb} ${e.what}: ${t}. Try again when the cluster is well.`);function Ei(e,t,r){if((0,N.
yR)(t,"details","causes").some(o=>(0,N.$6)(o,"reason")==="NamespaceTerminating"))return new ae.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${e.namespace??""} is b\
eing deleted: ${r}`);if(!/cannot \w+ (resource|path)/.test(r)&&["patch","create","update"].includes(e.verb))return new ae.zg("E_APPLY_REFUSED",`The cluster refu\
sed to ${e.verb} ${e.what}: ${r}`);const a=e.namespace===void 0?"":` in the namespace ${e.namespace}`;return new ae.zg("E_CLUSTER_FORBIDDEN",`These credentials \
may not ${e.verb} ${e.what}${a}: ${r}. Grant the verb "${e.verb}" to their role.`)}function _i(e,t,r){return(0,N.$6)(t,"details","kind")==="namespaces"?new ae.zg(
"E_NAMESPACE_NOT_FOUND",`The namespace ${(0,N.$6)(t,"details","name")??e.namespace??""} does not exist. Create it, choose another with --namespace, or say --cre\
ate-namespace.`):(0,N.fK)(t,"details","kind")===void 0?new ae.zg("E_CRD_MISSING",`${e.server} does not serve ${e.what}: its resource definition is not installed\
. For SeldonDeployments, install Seldon Core 1 first.`):new ae.zg("E_CLUSTER_RESPONSE",`${e.server} could not ${e.verb} ${e.what}: ${r}`)}function ki(e,t,r){const s=(0,N.
yR)(t,"details","causes").filter(o=>(0,N.$6)(o,"reason")==="FieldManagerConflict");if(s.length===0)return new ae.zg("E_APPLY_REFUSED",`${e.what} has changed mea\
nwhile: ${r}`);const a=s.map(o=>`${(0,N.$6)(o,"field")??"?"} (${(0,N.$6)(o,"message")??"another manager"})`);return new ae.zg("E_APPLY_CONFLICT",`Others own fie\
lds of ${e.what}: ${(0,ue.Jj)((0,ue.YI)(a.join("; ")),sn)}. Take the fields out of deploy.yaml, end the other manager's ownership, or take them over with --forc\
e-conflicts.`)}function Ai(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var be={},yt={},Fe={},an;function ot(){if(an)
return Fe;an=1;function e(i){return typeof i>"u"||i===null}function t(i){return typeof i=="object"&&i!==null}function r(i){return Array.isArray(i)?i:e(i)?[]:[i]}
function s(i,c){if(c){const l=Object.keys(c);for(let u=0,h=l.length;u<h;u+=1){const m=l[u];i[m]=c[m]}}return i}function a(i,c){let l="";for(let u=0;u<c;u+=1)l+=
i;return l}function o(i){return i===0&&Number.NEGATIVE_INFINITY===1/i}return Fe.isNothing=e,Fe.isObject=t,Fe.toArray=r,Fe.repeat=a,Fe.isNegativeZero=o,Fe.extend=
s,Fe}var Gt,cn;function at(){if(cn)return Gt;cn=1;function e(r,s){let a="";const o=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(a+='in "'+r.mark.name+
'" '),a+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(a+=`

`+r.mark.snippet),o+" "+a):o}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},Gt=t,Gt}var Kt,un;function Ii(){if(un)return Kt;un=1;const e=ot();function t(a,o,i,c,l){let u="",h="";const m=Math.
floor(l/2)-1;return c-o>m&&(u=" ... ",o=c-m+u.length),i-c>m&&(h=" ...",i=c+m-h.length),{str:u+a.slice(o,i).replace(/\t/g,"\u2192")+h,pos:c-o+u.length}}function r(a,o){
return e.repeat(" ",o-a.length)+a}function s(a,o){if(o=Object.create(o||null),!a.buffer)return null;o.maxLength||(o.maxLength=79),typeof o.indent!="number"&&(o.
indent=1),typeof o.linesBefore!="number"&&(o.linesBefore=3),typeof o.linesAfter!="number"&&(o.linesAfter=2);const i=/\r?\n|\r|\0/g,c=[0],l=[];let u,h=-1;for(;u=
i.exec(a.buffer);)l.push(u.index),c.push(u.index+u[0].length),a.position<=u.index&&h<0&&(h=c.length-2);h<0&&(h=c.length-1);let m="";const f=Math.min(a.line+o.linesAfter,
l.length).toString().length,d=o.maxLength-(o.indent+f+3);for(let g=1;g<=o.linesBefore&&!(h-g<0);g++){const w=t(a.buffer,c[h-g],l[h-g],a.position-(c[h]-c[h-g]),d);
m=e.repeat(" ",o.indent)+r((a.line-g+1).toString(),f)+" | "+w.str+`
`+m}const y=t(a.buffer,c[h],l[h],a.position,d);m+=e.repeat(" ",o.indent)+r((a.line+1).toString(),f)+" | "+y.str+`
`,m+=e.repeat("-",o.indent+f+3+y.pos)+`^
`;for(let g=1;g<=o.linesAfter&&!(h+g>=l.length);g++){const w=t(a.buffer,c[h+g],l[h+g],a.position-(c[h]-c[h+g]),d);m+=e.repeat(" ",o.indent)+r((a.line+g+1).toString(),
f)+" | "+w.str+`
`}return m.replace(/\n$/,"")}return Kt=s,Kt}var Wt,ln;function _e(){if(ln)return Wt;ln=1;const e=at(),t=["kind","multi","resolve","construct","instanceOf","pred\
icate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(o){const i={};return o!==null&&Object.keys(o).forEach(
function(c){o[c].forEach(function(l){i[String(l)]=c})}),i}function a(o,i){if(i=i||{},Object.keys(i).forEach(function(c){if(t.indexOf(c)===-1)throw new e('Unknow\
n option "'+c+'" is met in definition of "'+o+'" YAML type.')}),this.options=i,this.tag=o,this.kind=i.kind||null,this.resolve=i.resolve||function(){return!0},this.
construct=i.construct||function(c){return c},this.instanceOf=i.instanceOf||null,this.predicate=i.predicate||null,this.represent=i.represent||null,this.representName=
i.representName||null,this.defaultStyle=i.defaultStyle||null,this.multi=i.multi||!1,this.styleAliases=s(i.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+o+'" YAML type.')}return Wt=a,Wt}var zt,dn;function hn(){if(dn)return zt;dn=1;const e=at(),t=_e();function r(o,i){
const c=[];return o[i].forEach(function(l){let u=c.length;c.forEach(function(h,m){h.tag===l.tag&&h.kind===l.kind&&h.multi===l.multi&&(u=m)}),c[u]=l}),c}function s(){
const o={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function i(c){c.multi?(o.multi[c.kind].push(c),o.multi.
fallback.push(c)):o[c.kind][c.tag]=o.fallback[c.tag]=c}for(let c=0,l=arguments.length;c<l;c+=1)arguments[c].forEach(i);return o}function a(o){return this.extend(
o)}return a.prototype.extend=function(o){let i=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(i=i.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");i.forEach(function(u){if(!(u instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(u.loadKind&&u.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(u.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(u){if(!(u instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});const l=Object.create(a.prototype);return l.implicit=(this.implicit||[]).concat(i),l.explicit=(this.explicit||[]).concat(c),l.compiledImplicit=r(l,"imp\
licit"),l.compiledExplicit=r(l,"explicit"),l.compiledTypeMap=s(l.compiledImplicit,l.compiledExplicit),l},zt=a,zt}var qt,fn;function pn(){if(fn)return qt;fn=1;const e=_e();
return qt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),qt}var Yt,mn;function gn(){if(mn)return Yt;mn=1;const e=_e();
return Yt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Yt}var Jt,vn;function yn(){if(vn)return Jt;vn=1;const e=_e();
return Jt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Jt}var Zt,bn;function wn(){if(bn)return Zt;bn=1;const e=hn();
return Zt=new e({explicit:[pn(),gn(),yn()]}),Zt}var Xt,Sn;function En(){if(Sn)return Xt;Sn=1;const e=_e();function t(a){if(a===null)return!0;const o=a.length;return o===
1&&a==="~"||o===4&&(a==="null"||a==="Null"||a==="NULL")}function r(){return null}function s(a){return a===null}return Xt=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Xt}var Qt,_n;function kn(){if(_n)return Qt;_n=1;const e=_e();function t(a){if(a===null)return!1;
const o=a.length;return o===4&&(a==="true"||a==="True"||a==="TRUE")||o===5&&(a==="false"||a==="False"||a==="FALSE")}function r(a){return a==="true"||a==="True"||
a==="TRUE"}function s(a){return Object.prototype.toString.call(a)==="[object Boolean]"}return Qt=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:s,represent:{lowercase:function(a){return a?"true":"false"},uppercase:function(a){return a?"TRUE":"FALSE"},camelcase:function(a){return a?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Qt}var er,An;function In(){if(An)return er;An=1;const e=ot(),t=_e();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function s(u){return u>=48&&u<=55}function a(u){return u>=48&&u<=57}function o(u){if(u===null)return!1;const h=u.length;let m=0,f=!1;if(!h)return!1;let d=u[m];if((d===
"-"||d==="+")&&(d=u[++m]),d==="0"){if(m+1===h)return!0;if(d=u[++m],d==="b"){for(m++;m<h;m++){if(d=u[m],d!=="0"&&d!=="1")return!1;f=!0}return f&&isFinite(i(u))}if(d===
"x"){for(m++;m<h;m++){if(!r(u.charCodeAt(m)))return!1;f=!0}return f&&isFinite(i(u))}if(d==="o"){for(m++;m<h;m++){if(!s(u.charCodeAt(m)))return!1;f=!0}return f&&
isFinite(i(u))}}for(;m<h;m++){if(!a(u.charCodeAt(m)))return!1;f=!0}return f?isFinite(i(u)):!1}function i(u){let h=u,m=1,f=h[0];if((f==="-"||f==="+")&&(f==="-"&&
(m=-1),h=h.slice(1),f=h[0]),h==="0")return 0;if(f==="0"){if(h[1]==="b")return m*parseInt(h.slice(2),2);if(h[1]==="x")return m*parseInt(h.slice(2),16);if(h[1]===
"o")return m*parseInt(h.slice(2),8)}return m*parseInt(h,10)}function c(u){return i(u)}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return er=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:o,construct:c,predicate:l,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),er}var tr,Cn;function On(){if(Cn)return tr;Cn=1;const e=ot(),t=_e(),r=new RegExp("^(?:[-+]\
?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:inf|Inf|I\
NF)|\\.(?:nan|NaN|NAN))$");function a(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function o(u){let h=u.toLowerCase();const m=h[0]===
"-"?-1:1;return"+-".indexOf(h[0])>=0&&(h=h.slice(1)),h===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:h===".nan"?NaN:m*parseFloat(h,10)}const i=/^[-+]?[0-9]+e/;
function c(u,h){if(isNaN(u))switch(h){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(h){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(h){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";const m=u.toString(10);return i.test(m)?m.replace(
"e",".e"):m}function l(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return tr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:a,construct:o,predicate:l,represent:c,defaultStyle:"lowercase"}),tr}var Tn,Rn;function xn(){return Rn||(Rn=1,Tn=wn().extend({implicit:[En(),
kn(),In(),On()]})),Tn}var Pn,Bn;function Mn(){return Bn||(Bn=1,Pn=xn()),Pn}var rr,Nn;function Un(){if(Nn)return rr;Nn=1;const e=_e(),t=new RegExp("^([0-9][0-9][\
0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(\
?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(i){return i===null?!1:t.exec(i)!==null||r.exec(i)!==null}function a(i){let c=0,
l=null,u=t.exec(i);if(u===null&&(u=r.exec(i)),u===null)throw new Error("Date resolve error");const h=+u[1],m=+u[2]-1,f=+u[3];if(!u[4])return new Date(Date.UTC(h,
m,f));const d=+u[4],y=+u[5],g=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){const k=+u[10],j=+(u[11]||0);l=(k*60+j)*6e4,u[9]==="-"&&(l=-l)}
const w=new Date(Date.UTC(h,m,f,d,y,g,c));return l&&w.setTime(w.getTime()-l),w}function o(i){return i.toISOString()}return rr=new e("tag:yaml.org,2002:timestamp",
{kind:"scalar",resolve:s,construct:a,instanceOf:Date,represent:o}),rr}var nr,$n;function Dn(){if($n)return nr;$n=1;const e=_e();function t(r){return r==="<<"||r===
null}return nr=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),nr}var sr,Ln;function Fn(){if(Ln)return sr;Ln=1;const e=_e(),t=`ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(i){if(i===null)return!1;let c=0;const l=i.length,u=t;for(let h=0;h<l;h++){const m=u.indexOf(i.charAt(h));if(!(m>64)){if(m<0)return!1;c+=6}}return c%
8===0}function s(i){const c=i.replace(/[\r\n=]/g,""),l=c.length,u=t;let h=0;const m=[];for(let d=0;d<l;d++)d%4===0&&d&&(m.push(h>>16&255),m.push(h>>8&255),m.push(
h&255)),h=h<<6|u.indexOf(c.charAt(d));const f=l%4*6;return f===0?(m.push(h>>16&255),m.push(h>>8&255),m.push(h&255)):f===18?(m.push(h>>10&255),m.push(h>>2&255)):
f===12&&m.push(h>>4&255),new Uint8Array(m)}function a(i){let c="",l=0;const u=i.length,h=t;for(let f=0;f<u;f++)f%3===0&&f&&(c+=h[l>>18&63],c+=h[l>>12&63],c+=h[l>>
6&63],c+=h[l&63]),l=(l<<8)+i[f];const m=u%3;return m===0?(c+=h[l>>18&63],c+=h[l>>12&63],c+=h[l>>6&63],c+=h[l&63]):m===2?(c+=h[l>>10&63],c+=h[l>>4&63],c+=h[l<<2&
63],c+=h[64]):m===1&&(c+=h[l>>2&63],c+=h[l<<4&63],c+=h[64],c+=h[64]),c}function o(i){return Object.prototype.toString.call(i)==="[object Uint8Array]"}return sr=
new e("tag:yaml.org,2002:binary",{kind:"scalar",resolve:r,construct:s,predicate:o,represent:a}),sr}var ir,jn;function Hn(){if(jn)return ir;jn=1;const e=_e(),t=Object.
prototype.hasOwnProperty,r=Object.prototype.toString;function s(o){if(o===null)return!0;const i={},c=o;for(let l=0,u=c.length;l<u;l+=1){const h=c[l];let m=!1;if(r.
call(h)!=="[object Object]")return!1;let f;for(f in h)if(t.call(h,f))if(!m)m=!0;else return!1;if(!m||t.call(i,f))return!1;Object.defineProperty(i,f,{value:!0})}
return!0}function a(o){return o!==null?o:[]}return ir=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:a}),ir}var or,Vn;function Gn(){if(Vn)return or;
Vn=1;const e=_e(),t=Object.prototype.toString;function r(a){if(a===null)return!0;const o=a,i=new Array(o.length);for(let c=0,l=o.length;c<l;c+=1){const u=o[c];if(t.
call(u)!=="[object Object]")return!1;const h=Object.keys(u);if(h.length!==1)return!1;i[c]=[h[0],u[h[0]]]}return!0}function s(a){if(a===null)return[];const o=a,i=new Array(
o.length);for(let c=0,l=o.length;c<l;c+=1){const u=o[c],h=Object.keys(u);i[c]=[h[0],u[h[0]]]}return i}return or=new e("tag:yaml.org,2002:pairs",{kind:"sequence",
resolve:r,construct:s}),or}var ar,Kn;function Wn(){if(Kn)return ar;Kn=1;const e=_e(),t=Object.prototype.hasOwnProperty;function r(a){if(a===null)return!0;const o=a;
for(const i in o)if(t.call(o,i)&&o[i]!==null)return!1;return!0}function s(a){return a!==null?a:{}}return ar=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,
construct:s}),ar}var zn,qn;function cr(){return qn||(qn=1,zn=Mn().extend({implicit:[Un(),Dn()],explicit:[Fn(),Hn(),Gn(),Wn()]})),zn}var Yn;function Ci(){if(Yn)return yt;
Yn=1;const e=ot(),t=at(),r=Ii(),s=cr(),a=Object.prototype.hasOwnProperty,o=1,i=2,c=3,l=4,u=1,h=2,m=3,f=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
d=/[\x85\u2028\u2029]/,y=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,w=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function k(n){return Object.
prototype.toString.call(n)}function j(n){return n===10||n===13}function L(n){return n===9||n===32}function F(n){return n===9||n===32||n===10||n===13}function _(n){
return n===44||n===91||n===93||n===123||n===125}function H(n){if(n>=48&&n<=57)return n-48;const b=n|32;return b>=97&&b<=102?b-97+10:-1}function W(n){return n===
120?2:n===117?4:n===85?8:0}function ne(n){return n>=48&&n<=57?n-48:-1}function we(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ae(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function de(n,b,O){b==="__proto__"?Object.defineProperty(n,b,{configurable:!0,enumerable:!0,writable:!0,value:O}):n[b]=
O}const Ie=new Array(256),Re=new Array(256);for(let n=0;n<256;n++)Ie[n]=we(n)?1:0,Re[n]=we(n);function he(n,b){this.input=n,this.filename=b.filename||null,this.
schema=b.schema||s,this.onWarning=b.onWarning||null,this.legacy=b.legacy||!1,this.json=b.json||!1,this.listener=b.listener||null,this.maxDepth=typeof b.maxDepth==
"number"?b.maxDepth:100,this.maxTotalMergeKeys=typeof b.maxTotalMergeKeys=="number"?b.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.
typeMap=this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.
firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function Ve(n,b){const O={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.
line,column:n.position-n.lineStart};return O.snippet=r(O),new t(b,O)}function P(n,b){throw Ve(n,b)}function v(n,b){n.onWarning&&n.onWarning.call(null,Ve(n,b))}function I(n,b,O){
const R=n.anchorMapTransactions;if(R.length!==0){const A=R[R.length-1];a.call(A,b)||(A[b]={existed:a.call(n.anchorMap,b),value:n.anchorMap[b]})}n.anchorMap[b]=O}
function B(n){n.anchorMapTransactions.push(Object.create(null))}function x(n){const b=n.anchorMapTransactions.pop(),O=n.anchorMapTransactions;if(O.length===0)return;
const R=O[O.length-1],A=Object.keys(b);for(let p=0,S=A.length;p<S;p+=1){const E=A[p];a.call(R,E)||(R[E]=b[E])}}function V(n){const b=n.anchorMapTransactions.pop(),
O=Object.keys(b);for(let R=O.length-1;R>=0;R-=1){const A=b[O[R]];A.existed?n.anchorMap[O[R]]=A.value:delete n.anchorMap[O[R]]}}function K(n){return{position:n.position,
line:n.line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function Y(n,b){
n.position=b.position,n.line=b.line,n.lineStart=b.lineStart,n.lineIndent=b.lineIndent,n.firstTabInLine=b.firstTabInLine,n.tag=b.tag,n.anchor=b.anchor,n.kind=b.kind,
n.result=b.result}const ie={YAML:function(n,b,O){n.version!==null&&P(n,"duplication of %YAML directive"),O.length!==1&&P(n,"YAML directive accepts exactly one a\
rgument");const R=/^([0-9]+)\.([0-9]+)$/.exec(O[0]);R===null&&P(n,"ill-formed argument of the YAML directive");const A=parseInt(R[1],10),p=parseInt(R[2],10);A!==
1&&P(n,"unacceptable YAML version of the document"),n.version=O[0],n.checkLineBreaks=p<2,p!==1&&p!==2&&v(n,"unsupported YAML version of the document")},TAG:function(n,b,O){
let R;O.length!==2&&P(n,"TAG directive accepts exactly two arguments");const A=O[0];R=O[1],g.test(A)||P(n,"ill-formed tag handle (first argument) of the TAG dir\
ective"),a.call(n.tagMap,A)&&P(n,'there is a previously declared suffix for "'+A+'" tag handle'),w.test(R)||P(n,"ill-formed tag prefix (second argument) of the \
TAG directive");try{R=decodeURIComponent(R)}catch{P(n,"tag prefix is malformed: "+R)}n.tagMap[A]=R}};function fe(n,b,O,R){if(b<O){const A=n.input.slice(b,O);if(R)
for(let p=0,S=A.length;p<S;p+=1){const E=A.charCodeAt(p);E===9||E>=32&&E<=1114111||P(n,"expected valid JSON character")}else f.test(A)&&P(n,"the stream contains\
 non-printable characters");n.result+=A}}function Se(n){n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&P(n,"merge keys excee\
ded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function Ee(n,b,O,R){e.isObject(O)||P(n,"cannot merge mappings; the provided source object is unacceptable"),Se(
n);const A=Object.keys(O);for(let p=0,S=A.length;p<S;p+=1){const E=A[p];Se(n),a.call(b,E)||(de(b,E,O[E]),R[E]=!0)}}function Le(n,b,O,R,A,p,S,E,M){if(Array.isArray(
A)){A=Array.prototype.slice.call(A);for(let U=0,$=A.length;U<$;U+=1)Array.isArray(A[U])&&P(n,"nested arrays are not supported inside keys"),typeof A=="object"&&
k(A[U])==="[object Object]"&&(A[U]="[object Object]")}if(typeof A=="object"&&k(A)==="[object Object]"&&(A="[object Object]"),A=String(A),b===null&&(b={}),R==="t\
ag:yaml.org,2002:merge")if(Array.isArray(p)){p.length>100&&P(n,"abnormal merge sequence size");for(let U=0,$=p.length;U<$;U+=1)Ee(n,b,p[U],O)}else Ee(n,b,p,O);else
!n.json&&!a.call(O,A)&&a.call(b,A)&&(n.line=S||n.line,n.lineStart=E||n.lineStart,n.position=M||n.position,P(n,"duplicated mapping key")),de(b,A,p),delete O[A];return b}
function lt(n){const b=n.input.charCodeAt(n.position);b===10?n.position++:b===13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):P(n,"a line br\
eak is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function pe(n,b,O){let R=0,A=n.input.charCodeAt(n.position);for(;A!==0;){for(;L(A);)A===9&&
n.firstTabInLine===-1&&(n.firstTabInLine=n.position),A=n.input.charCodeAt(++n.position);if(b&&A===35)do A=n.input.charCodeAt(++n.position);while(A!==10&&A!==13&&
A!==0);if(j(A))for(lt(n),A=n.input.charCodeAt(n.position),R++,n.lineIndent=0;A===32;)n.lineIndent++,A=n.input.charCodeAt(++n.position);else break}return O!==-1&&
R!==0&&n.lineIndent<O&&v(n,"deficient indentation"),R}function Ne(n){let b=n.position,O=n.input.charCodeAt(b);return!!((O===45||O===46)&&O===n.input.charCodeAt(
b+1)&&O===n.input.charCodeAt(b+2)&&(b+=3,O=n.input.charCodeAt(b),O===0||F(O)))}function rt(n,b){b===1?n.result+=" ":b>1&&(n.result+=e.repeat(`
`,b-1))}function xt(n,b,O){let R,A,p,S,E,M;const U=n.kind,$=n.result;let T=n.input.charCodeAt(n.position);if(F(T)||_(T)||T===35||T===38||T===42||T===33||T===124||
T===62||T===39||T===34||T===37||T===64||T===96)return!1;if(T===63||T===45){const D=n.input.charCodeAt(n.position+1);if(F(D)||O&&_(D))return!1}for(n.kind="scalar",
n.result="",R=A=n.position,p=!1;T!==0;){if(T===58){const D=n.input.charCodeAt(n.position+1);if(F(D)||O&&_(D))break}else if(T===35){const D=n.input.charCodeAt(n.
position-1);if(F(D))break}else{if(n.position===n.lineStart&&Ne(n)||O&&_(T))break;if(j(T))if(S=n.line,E=n.lineStart,M=n.lineIndent,pe(n,!1,-1),n.lineIndent>=b){p=
!0,T=n.input.charCodeAt(n.position);continue}else{n.position=A,n.line=S,n.lineStart=E,n.lineIndent=M;break}}p&&(fe(n,R,A,!1),rt(n,n.line-S),R=A=n.position,p=!1),
L(T)||(A=n.position+1),T=n.input.charCodeAt(++n.position)}return fe(n,R,A,!1),n.result?!0:(n.kind=U,n.result=$,!1)}function dt(n,b){let O,R,A=n.input.charCodeAt(
n.position);if(A!==39)return!1;for(n.kind="scalar",n.result="",n.position++,O=R=n.position;(A=n.input.charCodeAt(n.position))!==0;)if(A===39)if(fe(n,O,n.position,
!0),A=n.input.charCodeAt(++n.position),A===39)O=n.position,n.position++,R=n.position;else return!0;else j(A)?(fe(n,O,R,!0),rt(n,pe(n,!1,b)),O=R=n.position):n.position===
n.lineStart&&Ne(n)?P(n,"unexpected end of the document within a single quoted scalar"):(n.position++,L(A)||(R=n.position));P(n,"unexpected end of the stream wit\
hin a single quoted scalar")}function Pt(n,b){let O,R,A,p=n.input.charCodeAt(n.position);if(p!==34)return!1;for(n.kind="scalar",n.result="",n.position++,O=R=n.position;(p=
n.input.charCodeAt(n.position))!==0;){if(p===34)return fe(n,O,n.position,!0),n.position++,!0;if(p===92){if(fe(n,O,n.position,!0),p=n.input.charCodeAt(++n.position),
j(p))pe(n,!1,b);else if(p<256&&Ie[p])n.result+=Re[p],n.position++;else if((A=W(p))>0){let S=A,E=0;for(;S>0;S--)p=n.input.charCodeAt(++n.position),(A=H(p))>=0?E=
(E<<4)+A:P(n,"expected hexadecimal character");n.result+=Ae(E),n.position++}else P(n,"unknown escape sequence");O=R=n.position}else j(p)?(fe(n,O,R,!0),rt(n,pe(n,
!1,b)),O=R=n.position):n.position===n.lineStart&&Ne(n)?P(n,"unexpected end of the document within a double quoted scalar"):(n.position++,L(p)||(R=n.position))}P(
n,"unexpected end of the stream within a double quoted scalar")}function Bt(n,b){let O=!0,R,A,p;const S=n.tag;let E;const M=n.anchor;let U,$,T,D;const G=Object.
create(null);let z,q,J,Q=n.input.charCodeAt(n.position);if(Q===91)U=93,D=!1,E=[];else if(Q===123)U=125,D=!0,E={};else return!1;for(n.anchor!==null&&I(n,n.anchor,
E),Q=n.input.charCodeAt(++n.position);Q!==0;){if(pe(n,!0,b),Q=n.input.charCodeAt(n.position),Q===U)return n.position++,n.tag=S,n.anchor=M,n.kind=D?"mapping":"se\
quence",n.result=E,!0;if(O?Q===44&&P(n,"expected the node content, but found ','"):P(n,"missed comma between flow collection entries"),q=z=J=null,$=T=!1,Q===63){
const We=n.input.charCodeAt(n.position+1);F(We)&&($=T=!0,n.position++,pe(n,!0,b))}R=n.line,A=n.lineStart,p=n.position,Ke(n,b,o,!1,!0),q=n.tag,z=n.result,pe(n,!0,
b),Q=n.input.charCodeAt(n.position),(T||n.line===R)&&Q===58&&($=!0,Q=n.input.charCodeAt(++n.position),pe(n,!0,b),Ke(n,b,o,!1,!0),J=n.result),D?Le(n,E,G,q,z,J,R,
A,p):$?E.push(Le(n,null,G,q,z,J,R,A,p)):E.push(z),pe(n,!0,b),Q=n.input.charCodeAt(n.position),Q===44?(O=!0,Q=n.input.charCodeAt(++n.position)):O=!1}P(n,"unexpec\
ted end of the stream within a flow collection")}function Ge(n,b){let O,R=u,A=!1,p=!1,S=b,E=0,M=!1,U,$=n.input.charCodeAt(n.position);if($===124)O=!1;else if($===
62)O=!0;else return!1;for(n.kind="scalar",n.result="";$!==0;)if($=n.input.charCodeAt(++n.position),$===43||$===45)u===R?R=$===43?m:h:P(n,"repeat of a chomping m\
ode identifier");else if((U=ne($))>=0)U===0?P(n,"bad explicit indentation width of a block scalar; it cannot be less than one"):p?P(n,"repeat of an indentation \
width identifier"):(S=b+U-1,p=!0);else break;if(L($)){do $=n.input.charCodeAt(++n.position);while(L($));if($===35)do $=n.input.charCodeAt(++n.position);while(!j(
$)&&$!==0)}for(;$!==0;){for(lt(n),n.lineIndent=0,$=n.input.charCodeAt(n.position);(!p||n.lineIndent<S)&&$===32;)n.lineIndent++,$=n.input.charCodeAt(++n.position);
if(!p&&n.lineIndent>S&&(S=n.lineIndent),j($)){E++;continue}if(!p&&S===0&&P(n,"missing indentation for block scalar"),n.lineIndent<S){R===m?n.result+=e.repeat(`
`,A?1+E:E):R===u&&A&&(n.result+=`
`);break}O?L($)?(M=!0,n.result+=e.repeat(`
`,A?1+E:E)):M?(M=!1,n.result+=e.repeat(`
`,E+1)):E===0?A&&(n.result+=" "):n.result+=e.repeat(`
`,E):n.result+=e.repeat(`
`,A?1+E:E),A=!0,p=!0,E=0;const T=n.position;for(;!j($)&&$!==0;)$=n.input.charCodeAt(++n.position);fe(n,T,n.position,!1)}return!0}function Mt(n,b){const O=n.tag,
R=n.anchor,A=[];let p=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&I(n,n.anchor,A);let S=n.input.charCodeAt(n.position);for(;S!==0&&(n.firstTabInLine!==
-1&&(n.position=n.firstTabInLine,P(n,"tab characters must not be used in indentation")),S===45);){const E=n.input.charCodeAt(n.position+1);if(!F(E))break;if(p=!0,
n.position++,pe(n,!0,-1)&&n.lineIndent<=b){A.push(null),S=n.input.charCodeAt(n.position);continue}const M=n.line;if(Ke(n,b,c,!1,!0),A.push(n.result),pe(n,!0,-1),
S=n.input.charCodeAt(n.position),(n.line===M||n.lineIndent>b)&&S!==0)P(n,"bad indentation of a sequence entry");else if(n.lineIndent<b)break}return p?(n.tag=O,n.
anchor=R,n.kind="sequence",n.result=A,!0):!1}function Nt(n,b,O){let R,A,p,S;const E=n.tag,M=n.anchor,U={},$=Object.create(null);let T=null,D=null,G=null,z=!1,q=!1;
if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&I(n,n.anchor,U);let J=n.input.charCodeAt(n.position);for(;J!==0;){!z&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,
P(n,"tab characters must not be used in indentation"));const Q=n.input.charCodeAt(n.position+1),We=n.line;if((J===63||J===58)&&F(Q))J===63?(z&&(Le(n,U,$,T,D,null,
A,p,S),T=D=G=null),q=!0,z=!0,R=!0):z?(z=!1,R=!0):P(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=
1,J=Q;else{if(A=n.line,p=n.lineStart,S=n.position,!Ke(n,O,i,!1,!0))break;if(n.line===We){for(J=n.input.charCodeAt(n.position);L(J);)J=n.input.charCodeAt(++n.position);
if(J===58)J=n.input.charCodeAt(++n.position),F(J)||P(n,"a whitespace character is expected after the key-value separator within a block mapping"),z&&(Le(n,U,$,T,
D,null,A,p,S),T=D=G=null),q=!0,z=!1,R=!1,T=n.tag,D=n.result;else if(q)P(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=E,n.anchor=
M,!0}else if(q)P(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=E,n.anchor=M,!0}if((n.line===We||n.lineIndent>
b)&&(z&&(A=n.line,p=n.lineStart,S=n.position),Ke(n,b,l,!0,R)&&(z?D=n.result:G=n.result),z||(Le(n,U,$,T,D,G,A,p,S),T=D=G=null),pe(n,!0,-1),J=n.input.charCodeAt(n.
position)),(n.line===We||n.lineIndent>b)&&J!==0)P(n,"bad indentation of a mapping entry");else if(n.lineIndent<b)break}return z&&Le(n,U,$,T,D,null,A,p,S),q&&(n.
tag=E,n.anchor=M,n.kind="mapping",n.result=U),q}function Ut(n){let b=!1,O=!1,R,A,p=n.input.charCodeAt(n.position);if(p!==33)return!1;n.tag!==null&&P(n,"duplicat\
ion of a tag property"),p=n.input.charCodeAt(++n.position),p===60?(b=!0,p=n.input.charCodeAt(++n.position)):p===33?(O=!0,R="!!",p=n.input.charCodeAt(++n.position)):
R="!";let S=n.position;if(b){do p=n.input.charCodeAt(++n.position);while(p!==0&&p!==62);n.position<n.length?(A=n.input.slice(S,n.position),p=n.input.charCodeAt(
++n.position)):P(n,"unexpected end of the stream within a verbatim tag")}else{for(;p!==0&&!F(p);)p===33&&(O?P(n,"tag suffix cannot contain exclamation marks"):(R=
n.input.slice(S-1,n.position+1),g.test(R)||P(n,"named tag handle cannot contain such characters"),O=!0,S=n.position+1)),p=n.input.charCodeAt(++n.position);A=n.input.
slice(S,n.position),y.test(A)&&P(n,"tag suffix cannot contain flow indicator characters")}A&&!w.test(A)&&P(n,"tag name cannot contain such characters: "+A);try{
A=decodeURIComponent(A)}catch{P(n,"tag name is malformed: "+A)}return b?n.tag=A:a.call(n.tagMap,R)?n.tag=n.tagMap[R]+A:R==="!"?n.tag="!"+A:R==="!!"?n.tag="tag:y\
aml.org,2002:"+A:P(n,'undeclared tag handle "'+R+'"'),!0}function $t(n){let b=n.input.charCodeAt(n.position);if(b!==38)return!1;n.anchor!==null&&P(n,"duplicatio\
n of an anchor property"),b=n.input.charCodeAt(++n.position);const O=n.position;for(;b!==0&&!F(b)&&!_(b);)b=n.input.charCodeAt(++n.position);return n.position===
O&&P(n,"name of an anchor node must contain at least one character"),n.anchor=n.input.slice(O,n.position),!0}function Lr(n){let b=n.input.charCodeAt(n.position);
if(b!==42)return!1;b=n.input.charCodeAt(++n.position);const O=n.position;for(;b!==0&&!F(b)&&!_(b);)b=n.input.charCodeAt(++n.position);n.position===O&&P(n,"name \
of an alias node must contain at least one character");const R=n.input.slice(O,n.position);return a.call(n.anchorMap,R)||P(n,'unidentified alias "'+R+'"'),n.result=
n.anchorMap[R],pe(n,!0,-1),!0}function Dt(n,b,O,R){const A=K(n);return B(n),Y(n,b),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Nt(n,O,R)&&n.kind==="mappi\
ng"?(x(n),!0):(V(n),Y(n,A),!1)}function Ke(n,b,O,R,A){let p,S,E=1,M=!1,U=!1,$=null,T,D,G;n.depth>=n.maxDepth&&P(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),
n.depth+=1,n.listener!==null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;const z=p=S=l===O||c===O;if(R&&pe(n,!0,-1)&&(M=!0,n.lineIndent>
b?E=1:n.lineIndent===b?E=0:n.lineIndent<b&&(E=-1)),E===1)for(;;){const q=n.input.charCodeAt(n.position),J=K(n);if(M&&(q===33&&n.tag!==null||q===38&&n.anchor!==null)||
!Ut(n)&&!$t(n))break;$===null&&($=J),pe(n,!0,-1)?(M=!0,S=z,n.lineIndent>b?E=1:n.lineIndent===b?E=0:n.lineIndent<b&&(E=-1)):S=!1}if(S&&(S=M||A),E===1||l===O)if(o===
O||i===O?D=b:D=b+1,G=n.position-n.lineStart,E===1)if(S&&(Mt(n,G)||Nt(n,G,D))||Bt(n,D))U=!0;else{const q=n.input.charCodeAt(n.position);$!==null&&z&&!S&&q!==124&&
q!==62&&Dt(n,$,$.position-$.lineStart,D)||p&&Ge(n,D)||dt(n,D)||Pt(n,D)?U=!0:Lr(n)?(U=!0,(n.tag!==null||n.anchor!==null)&&P(n,"alias node should not have any pro\
perties")):xt(n,D,o===O)&&(U=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&I(n,n.anchor,n.result)}else E===0&&(U=S&&Mt(n,G));if(n.tag===null)n.anchor!==null&&I(
n,n.anchor,n.result);else if(n.tag==="?"){n.result!==null&&n.kind!=="scalar"&&P(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');
for(let q=0,J=n.implicitTypes.length;q<J;q+=1)if(T=n.implicitTypes[q],T.resolve(n.result)){n.result=T.construct(n.result),n.tag=T.tag,n.anchor!==null&&I(n,n.anchor,
n.result);break}}else if(n.tag!=="!"){if(a.call(n.typeMap[n.kind||"fallback"],n.tag))T=n.typeMap[n.kind||"fallback"][n.tag];else{T=null;const q=n.typeMap.multi[n.
kind||"fallback"];for(let J=0,Q=q.length;J<Q;J+=1)if(n.tag.slice(0,q[J].tag.length)===q[J].tag){T=q[J];break}}T||P(n,"unknown tag !<"+n.tag+">"),n.result!==null&&
T.kind!==n.kind&&P(n,"unacceptable node kind for !<"+n.tag+'> tag; it should be "'+T.kind+'", not "'+n.kind+'"'),T.resolve(n.result,n.tag)?(n.result=T.construct(
n.result,n.tag),n.anchor!==null&&I(n,n.anchor,n.result)):P(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",
n),n.depth-=1,n.tag!==null||n.anchor!==null||U}function Fr(n){const b=n.position;let O=!1,R;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(
null),n.anchorMap=Object.create(null);(R=n.input.charCodeAt(n.position))!==0&&(pe(n,!0,-1),R=n.input.charCodeAt(n.position),!(n.lineIndent>0||R!==37));){O=!0,R=
n.input.charCodeAt(++n.position);let A=n.position;for(;R!==0&&!F(R);)R=n.input.charCodeAt(++n.position);const p=n.input.slice(A,n.position),S=[];for(p.length<1&&
P(n,"directive name must not be less than one character in length");R!==0;){for(;L(R);)R=n.input.charCodeAt(++n.position);if(R===35){do R=n.input.charCodeAt(++n.
position);while(R!==0&&!j(R));break}if(j(R))break;for(A=n.position;R!==0&&!F(R);)R=n.input.charCodeAt(++n.position);S.push(n.input.slice(A,n.position))}R!==0&&lt(
n),a.call(ie,p)?ie[p](n,p,S):v(n,'unknown document directive "'+p+'"')}if(pe(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(
n.position+1)===45&&n.input.charCodeAt(n.position+2)===45?(n.position+=3,pe(n,!0,-1)):O&&P(n,"directives end mark is expected"),Ke(n,n.lineIndent-1,l,!1,!0),pe(
n,!0,-1),n.checkLineBreaks&&d.test(n.input.slice(b,n.position))&&v(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===
n.lineStart&&Ne(n)){n.input.charCodeAt(n.position)===46&&(n.position+=3,pe(n,!0,-1));return}n.position<n.length-1&&P(n,"end of the stream or a document separato\
r is expected")}function ht(n,b){n=String(n),b=b||{},n.length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));const O=new he(n,b),R=n.indexOf("\0");for(R!==-1&&(O.position=R,P(O,"null byte is not allowed in input")),O.input+="\
\0";O.input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)Fr(O);return O.documents}function jr(n,b,O){b!==null&&typeof b==
"object"&&typeof O>"u"&&(O=b,b=null);const R=ht(n,O);if(typeof b!="function")return R;for(let A=0,p=R.length;A<p;A+=1)b(R[A])}function Hr(n,b){const O=ht(n,b);if(O.
length!==0){if(O.length===1)return O[0];throw new t("expected a single document in the stream, but found more")}}return yt.loadAll=jr,yt.load=Hr,yt}var ur={},Jn;
function Oi(){if(Jn)return ur;Jn=1;const e=ot(),t=at(),r=cr(),s=Object.prototype.toString,a=Object.prototype.hasOwnProperty,o=65279,i=9,c=10,l=13,u=32,h=33,m=34,
f=35,d=37,y=38,g=39,w=42,k=44,j=45,L=58,F=61,_=62,H=63,W=64,ne=91,we=93,Ae=96,de=123,Ie=124,Re=125,he={};he[0]="\\0",he[7]="\\a",he[8]="\\b",he[9]="\\t",he[10]=
"\\n",he[11]="\\v",he[12]="\\f",he[13]="\\r",he[27]="\\e",he[34]='\\"',he[92]="\\\\",he[133]="\\N",he[160]="\\_",he[8232]="\\L",he[8233]="\\P";const Ve=["y","Y",
"yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],P=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function v(p,S){if(S===null)return{};const E={},
M=Object.keys(S);for(let U=0,$=M.length;U<$;U+=1){let T=M[U],D=String(S[T]);T.slice(0,2)==="!!"&&(T="tag:yaml.org,2002:"+T.slice(2));const G=p.compiledTypeMap.fallback[T];
G&&a.call(G.styleAliases,D)&&(D=G.styleAliases[D]),E[T]=D}return E}function I(p){let S,E;const M=p.toString(16).toUpperCase();if(p<=255)S="x",E=2;else if(p<=65535)
S="u",E=4;else if(p<=4294967295)S="U",E=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+S+e.repeat("0",E-M.length)+
M}const B=1,x=2;function V(p){this.schema=p.schema||r,this.indent=Math.max(1,p.indent||2),this.noArrayIndent=p.noArrayIndent||!1,this.skipInvalid=p.skipInvalid||
!1,this.flowLevel=e.isNothing(p.flowLevel)?-1:p.flowLevel,this.styleMap=v(this.schema,p.styles||null),this.sortKeys=p.sortKeys||!1,this.lineWidth=p.lineWidth||80,
this.noRefs=p.noRefs||!1,this.noCompatMode=p.noCompatMode||!1,this.condenseFlow=p.condenseFlow||!1,this.quotingType=p.quotingType==='"'?x:B,this.forceQuotes=p.forceQuotes||
!1,this.replacer=typeof p.replacer=="function"?p.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function K(p,S){const E=e.repeat(" ",S);let M=0,U="";const $=p.length;for(;M<$;){let T;const D=p.
indexOf(`
`,M);D===-1?(T=p.slice(M),M=$):(T=p.slice(M,D+1),M=D+1),T.length&&T!==`
`&&(U+=E),U+=T}return U}function Y(p,S){return`
`+e.repeat(" ",p.indent*S)}function ie(p,S){for(let E=0,M=p.implicitTypes.length;E<M;E+=1)if(p.implicitTypes[E].resolve(S))return!0;return!1}function fe(p){return p===
u||p===i}function Se(p){return p>=32&&p<=126||p>=161&&p<=55295&&p!==8232&&p!==8233||p>=57344&&p<=65533&&p!==o||p>=65536&&p<=1114111}function Ee(p){return Se(p)&&
p!==o&&p!==l&&p!==c}function Le(p,S,E){const M=Ee(p),U=M&&!fe(p);return(E?M:M&&p!==k&&p!==ne&&p!==we&&p!==de&&p!==Re)&&p!==f&&!(S===L&&!U)||Ee(S)&&!fe(S)&&p===f||
S===L&&U}function lt(p){return Se(p)&&p!==o&&!fe(p)&&p!==j&&p!==H&&p!==L&&p!==k&&p!==ne&&p!==we&&p!==de&&p!==Re&&p!==f&&p!==y&&p!==w&&p!==h&&p!==Ie&&p!==F&&p!==
_&&p!==g&&p!==m&&p!==d&&p!==W&&p!==Ae}function pe(p){return!fe(p)&&p!==L}function Ne(p,S){const E=p.charCodeAt(S);let M;return E>=55296&&E<=56319&&S+1<p.length&&
(M=p.charCodeAt(S+1),M>=56320&&M<=57343)?(E-55296)*1024+M-56320+65536:E}function rt(p){return/^\n* /.test(p)}const xt=1,dt=2,Pt=3,Bt=4,Ge=5;function Mt(p,S,E,M,U,$,T,D){
let G,z=0,q=null,J=!1,Q=!1;const We=M!==-1;let ft=-1,pt=lt(Ne(p,0))&&pe(Ne(p,p.length-1));if(S||T)for(G=0;G<p.length;z>=65536?G+=2:G++){if(z=Ne(p,G),!Se(z))return Ge;
pt=pt&&Le(z,q,D),q=z}else{for(G=0;G<p.length;z>=65536?G+=2:G++){if(z=Ne(p,G),z===c)J=!0,We&&(Q=Q||G-ft-1>M&&p[ft+1]!==" ",ft=G);else if(!Se(z))return Ge;pt=pt&&
Le(z,q,D),q=z}Q=Q||We&&G-ft-1>M&&p[ft+1]!==" "}return!J&&!Q?pt&&!T&&!U(p)?xt:$===x?Ge:dt:E>9&&rt(p)?Ge:T?$===x?Ge:dt:Q?Bt:Pt}function Nt(p,S,E,M,U){p.dump=(function(){
if(S.length===0)return p.quotingType===x?'""':"''";if(!p.noCompatMode&&(Ve.indexOf(S)!==-1||P.test(S)))return p.quotingType===x?'"'+S+'"':"'"+S+"'";const $=p.indent*
Math.max(1,E),T=p.lineWidth===-1?-1:Math.max(Math.min(p.lineWidth,40),p.lineWidth-$),D=M||p.flowLevel>-1&&E>=p.flowLevel;function G(z){return ie(p,z)}switch(Mt(
S,D,p.indent,T,G,p.quotingType,p.forceQuotes&&!M,U)){case xt:return S;case dt:return"'"+S.replace(/'/g,"''")+"'";case Pt:return"|"+Ut(S,p.indent)+$t(K(S,$));case Bt:
return">"+Ut(S,p.indent)+$t(K(Lr(S,T),$));case Ge:return'"'+Ke(S)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Ut(p,S){const E=rt(
p)?String(S):"",M=p[p.length-1]===`
`,U=M&&(p[p.length-2]===`
`||p===`
`)?"+":M?"":"-";return E+U+`
`}function $t(p){return p[p.length-1]===`
`?p.slice(0,-1):p}function Lr(p,S){const E=/(\n+)([^\n]*)/g;let M=(function(){let D=p.indexOf(`
`);return D=D!==-1?D:p.length,E.lastIndex=D,Dt(p.slice(0,D),S)})(),U=p[0]===`
`||p[0]===" ",$,T;for(;T=E.exec(p);){const D=T[1],G=T[2];$=G[0]===" ",M+=D+(!U&&!$&&G!==""?`
`:"")+Dt(G,S),U=$}return M}function Dt(p,S){if(p===""||p[0]===" ")return p;const E=/ [^ ]/g;let M,U=0,$,T=0,D=0,G="";for(;M=E.exec(p);)D=M.index,D-U>S&&($=T>U?T:
D,G+=`
`+p.slice(U,$),U=$+1),T=D;return G+=`
`,p.length-U>S&&T>U?G+=p.slice(U,T)+`
`+p.slice(T+1):G+=p.slice(U),G.slice(1)}function Ke(p){let S="",E=0;for(let M=0;M<p.length;E>=65536?M+=2:M++){E=Ne(p,M);const U=he[E];!U&&Se(E)?(S+=p[M],E>=65536&&
(S+=p[M+1])):S+=U||I(E)}return S}function Fr(p,S,E){let M="";const U=p.tag;for(let $=0,T=E.length;$<T;$+=1){let D=E[$];p.replacer&&(D=p.replacer.call(E,String($),
D)),(b(p,S,D,!1,!1)||typeof D>"u"&&b(p,S,null,!1,!1))&&(M!==""&&(M+=","+(p.condenseFlow?"":" ")),M+=p.dump)}p.tag=U,p.dump="["+M+"]"}function ht(p,S,E,M){let U="";
const $=p.tag;for(let T=0,D=E.length;T<D;T+=1){let G=E[T];p.replacer&&(G=p.replacer.call(E,String(T),G)),(b(p,S+1,G,!0,!0,!1,!0)||typeof G>"u"&&b(p,S+1,null,!0,
!0,!1,!0))&&((!M||U!=="")&&(U+=Y(p,S)),p.dump&&c===p.dump.charCodeAt(0)?U+="-":U+="- ",U+=p.dump)}p.tag=$,p.dump=U||"[]"}function jr(p,S,E){let M="";const U=p.tag,
$=Object.keys(E);for(let T=0,D=$.length;T<D;T+=1){let G="";M!==""&&(G+=", "),p.condenseFlow&&(G+='"');const z=$[T];let q=E[z];p.replacer&&(q=p.replacer.call(E,z,
q)),b(p,S,z,!1,!1)&&(p.dump.length>1024&&(G+="? "),G+=p.dump+(p.condenseFlow?'"':"")+":"+(p.condenseFlow?"":" "),b(p,S,q,!1,!1)&&(G+=p.dump,M+=G))}p.tag=U,p.dump=
"{"+M+"}"}function Hr(p,S,E,M){let U="";const $=p.tag,T=Object.keys(E);if(p.sortKeys===!0)T.sort();else if(typeof p.sortKeys=="function")T.sort(p.sortKeys);else if(p.
sortKeys)throw new t("sortKeys must be a boolean or a function");for(let D=0,G=T.length;D<G;D+=1){let z="";(!M||U!=="")&&(z+=Y(p,S));const q=T[D];let J=E[q];if(p.
replacer&&(J=p.replacer.call(E,q,J)),!b(p,S+1,q,!0,!0,!0))continue;const Q=p.tag!==null&&p.tag!=="?"||p.dump&&p.dump.length>1024;Q&&(p.dump&&c===p.dump.charCodeAt(
0)?z+="?":z+="? "),z+=p.dump,Q&&(z+=Y(p,S)),b(p,S+1,J,!0,Q)&&(p.dump&&c===p.dump.charCodeAt(0)?z+=":":z+=": ",z+=p.dump,U+=z)}p.tag=$,p.dump=U||"{}"}function n(p,S,E){
const M=E?p.explicitTypes:p.implicitTypes;for(let U=0,$=M.length;U<$;U+=1){const T=M[U];if((T.instanceOf||T.predicate)&&(!T.instanceOf||typeof S=="object"&&S instanceof
T.instanceOf)&&(!T.predicate||T.predicate(S))){if(E?T.multi&&T.representName?p.tag=T.representName(S):p.tag=T.tag:p.tag="?",T.represent){const D=p.styleMap[T.tag]||
T.defaultStyle;let G;if(s.call(T.represent)==="[object Function]")G=T.represent(S,D);else if(a.call(T.represent,D))G=T.represent[D](S,D);else throw new t("!<"+T.
tag+'> tag resolver accepts not "'+D+'" style');p.dump=G}return!0}}return!1}function b(p,S,E,M,U,$,T){p.tag=null,p.dump=E,n(p,E,!1)||n(p,E,!0);const D=s.call(p.
dump),G=M;M&&(M=p.flowLevel<0||p.flowLevel>S);const z=D==="[object Object]"||D==="[object Array]";let q,J;if(z&&(q=p.duplicates.indexOf(E),J=q!==-1),(p.tag!==null&&
p.tag!=="?"||J||p.indent!==2&&S>0)&&(U=!1),J&&p.usedDuplicates[q])p.dump="*ref_"+q;else{if(z&&J&&!p.usedDuplicates[q]&&(p.usedDuplicates[q]=!0),D==="[object Obj\
ect]")M&&Object.keys(p.dump).length!==0?(Hr(p,S,p.dump,U),J&&(p.dump="&ref_"+q+p.dump)):(jr(p,S,p.dump),J&&(p.dump="&ref_"+q+" "+p.dump));else if(D==="[object A\
rray]")M&&p.dump.length!==0?(p.noArrayIndent&&!T&&S>0?ht(p,S-1,p.dump,U):ht(p,S,p.dump,U),J&&(p.dump="&ref_"+q+p.dump)):(Fr(p,S,p.dump),J&&(p.dump="&ref_"+q+" "+
p.dump));else if(D==="[object String]")p.tag!=="?"&&Nt(p,p.dump,S,$,G);else{if(D==="[object Undefined]"||p.skipInvalid)return!1;throw new t("unacceptable kind o\
f an object to dump "+D)}if(p.tag!==null&&p.tag!=="?"){let Q=encodeURI(p.tag[0]==="!"?p.tag.slice(1):p.tag).replace(/!/g,"%21");p.tag[0]==="!"?Q="!"+Q:Q.slice(0,
18)==="tag:yaml.org,2002:"?Q="!!"+Q.slice(18):Q="!<"+Q+">",p.dump=Q+" "+p.dump}}return!0}function O(p,S){const E=[],M=[];R(p,E,M);const U=M.length;for(let $=0;$<
U;$+=1)S.duplicates.push(E[M[$]]);S.usedDuplicates=new Array(U)}function R(p,S,E){if(p!==null&&typeof p=="object"){const M=S.indexOf(p);if(M!==-1)E.indexOf(M)===
-1&&E.push(M);else if(S.push(p),Array.isArray(p))for(let U=0,$=p.length;U<$;U+=1)R(p[U],S,E);else{const U=Object.keys(p);for(let $=0,T=U.length;$<T;$+=1)R(p[U[$]],
S,E)}}}function A(p,S){S=S||{};const E=new V(S);E.noRefs||O(p,E);let M=p;return E.replacer&&(M=E.replacer.call({"":M},"",M)),b(E,0,M,!0,!0)?E.dump+`
`:""}return ur.dump=A,ur}var Zn;function Ti(){if(Zn)return be;Zn=1;const e=Ci(),t=Oi();function r(s,a){return function(){throw new Error("Function yaml."+s+" is\
 removed in js-yaml 4. Use yaml."+a+" instead, which is now safe by default.")}}return be.Type=_e(),be.Schema=hn(),be.FAILSAFE_SCHEMA=wn(),be.JSON_SCHEMA=xn(),be.
CORE_SCHEMA=Mn(),be.DEFAULT_SCHEMA=cr(),be.load=e.load,be.loadAll=e.loadAll,be.dump=t.dump,be.YAMLException=at(),be.types={binary:Fn(),float:On(),map:yn(),null:En(),
pairs:Gn(),set:Wn(),timestamp:Un(),bool:kn(),int:In(),merge:Dn(),omap:Hn(),seq:gn(),str:pn()},be.safeLoad=r("safeLoad","load"),be.safeLoadAll=r("safeLoadAll","l\
oadAll"),be.safeDump=r("safeDump","dump"),be}var Ri=Ti(),Xn=Ai(Ri),{Type:iu,Schema:ou,FAILSAFE_SCHEMA:au,JSON_SCHEMA:cu,CORE_SCHEMA:uu,DEFAULT_SCHEMA:lu,load:du,
loadAll:hu,dump:fu,YAMLException:pu,types:mu,safeLoad:gu,safeLoadAll:vu,safeDump:yu}=Xn,xi=function(){throw new Error("node-fetch is not in this bundle.")},Pi=class{add(e,t,r){
if(typeof arguments[0]!="string")for(let s in arguments[0])this.add(s,arguments[0][s],arguments[1]);else(Array.isArray(e)?e:[e]).forEach(function(s){this[s]=this[s]||
[],t&&this[s][r?"unshift":"push"](t)},this)}run(e,t){this[e]=this[e]||[],this[e].forEach(function(r){r.call(t&&t.context?t.context:t,t)})}},Bi=class{constructor(e){
this.jsep=e,this.registered={}}register(...e){e.forEach(t=>{if(typeof t!="object"||!t.name||!t.init)throw new Error("Invalid JSEP plugin format");this.registered[t.
name]||(t.init(this.jsep),this.registered[t.name]=t)})}},Ce=class C{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JS\
EP) v"+C.version}static addUnaryOp(t){return C.max_unop_len=Math.max(t.length,C.max_unop_len),C.unary_ops[t]=1,C}static addBinaryOp(t,r,s){return C.max_binop_len=
Math.max(t.length,C.max_binop_len),C.binary_ops[t]=r,s?C.right_associative.add(t):C.right_associative.delete(t),C}static addIdentifierChar(t){return C.additional_identifier_chars.
add(t),C}static addLiteral(t,r){return C.literals[t]=r,C}static removeUnaryOp(t){return delete C.unary_ops[t],t.length===C.max_unop_len&&(C.max_unop_len=C.getMaxKeyLen(
C.unary_ops)),C}static removeAllUnaryOps(){return C.unary_ops={},C.max_unop_len=0,C}static removeIdentifierChar(t){return C.additional_identifier_chars.delete(t),
C}static removeBinaryOp(t){return delete C.binary_ops[t],t.length===C.max_binop_len&&(C.max_binop_len=C.getMaxKeyLen(C.binary_ops)),C.right_associative.delete(t),
C}static removeAllBinaryOps(){return C.binary_ops={},C.max_binop_len=0,C}static removeLiteral(t){return delete C.literals[t],C}static removeAllLiterals(){return C.
literals={},C}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(t){this.expr=t,this.index=0}static parse(t){
return new C(t).parse()}static getMaxKeyLen(t){return Math.max(0,...Object.keys(t).map(r=>r.length))}static isDecimalDigit(t){return t>=48&&t<=57}static binaryPrecedence(t){
return C.binary_ops[t]||0}static isIdentifierStart(t){return t>=65&&t<=90||t>=97&&t<=122||t>=128&&!C.binary_ops[String.fromCharCode(t)]||C.additional_identifier_chars.
has(String.fromCharCode(t))}static isIdentifierPart(t){return C.isIdentifierStart(t)||C.isDecimalDigit(t)}throwError(t){const r=new Error(t+" at character "+this.
index);throw r.index=this.index,r.description=t,r}runHook(t,r){if(C.hooks[t]){const s={context:this,node:r};return C.hooks.run(t,s),s.node}return r}searchHook(t){
if(C.hooks[t]){const r={context:this};return C.hooks[t].find(function(s){return s.call(r.context,r),r.node}),r.node}}gobbleSpaces(){let t=this.code;for(;t===C.SPACE_CODE||
t===C.TAB_CODE||t===C.LF_CODE||t===C.CR_CODE;)t=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){this.runHook("before-all");const t=this.
gobbleExpressions(),r=t.length===1?t[0]:{type:C.COMPOUND,body:t};return this.runHook("after-all",r)}gobbleExpressions(t){let r=[],s,a;for(;this.index<this.expr.
length;)if(s=this.code,s===C.SEMCOL_CODE||s===C.COMMA_CODE)this.index++;else if(a=this.gobbleExpression())r.push(a);else if(this.index<this.expr.length){if(s===
t)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){const t=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.
gobbleSpaces(),this.runHook("after-expression",t)}gobbleBinaryOp(){this.gobbleSpaces();let t=this.expr.substr(this.index,C.max_binop_len),r=t.length;for(;r>0;){
if(C.binary_ops.hasOwnProperty(t)&&(!C.isIdentifierStart(this.code)||this.index+t.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+t.
length))))return this.index+=r,t;t=t.substr(0,--r)}return!1}gobbleBinaryExpression(){let t,r,s,a,o,i,c,l,u;if(i=this.gobbleToken(),!i||(r=this.gobbleBinaryOp(),
!r))return i;for(o={value:r,prec:C.binaryPrecedence(r),right_a:C.right_associative.has(r)},c=this.gobbleToken(),c||this.throwError("Expected expression after "+
r),a=[i,o,c];r=this.gobbleBinaryOp();){if(s=C.binaryPrecedence(r),s===0){this.index-=r.length;break}o={value:r,prec:s,right_a:C.right_associative.has(r)},u=r;const h=m=>o.
right_a&&m.right_a?s>m.prec:s<=m.prec;for(;a.length>2&&h(a[a.length-2]);)c=a.pop(),r=a.pop().value,i=a.pop(),t={type:C.BINARY_EXP,operator:r,left:i,right:c},a.push(
t);t=this.gobbleToken(),t||this.throwError("Expected expression after "+u),a.push(o,t)}for(l=a.length-1,t=a[l];l>1;)t={type:C.BINARY_EXP,operator:a[l-1].value,left:a[l-
2],right:t},l-=2;return t}gobbleToken(){let t,r,s,a;if(this.gobbleSpaces(),a=this.searchHook("gobble-token"),a)return this.runHook("after-token",a);if(t=this.code,
C.isDecimalDigit(t)||t===C.PERIOD_CODE)return this.gobbleNumericLiteral();if(t===C.SQUOTE_CODE||t===C.DQUOTE_CODE)a=this.gobbleStringLiteral();else if(t===C.OBRACK_CODE)
a=this.gobbleArray();else{for(r=this.expr.substr(this.index,C.max_unop_len),s=r.length;s>0;){if(C.unary_ops.hasOwnProperty(r)&&(!C.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!C.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=s;const o=this.gobbleToken();return o||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:C.UNARY_EXP,operator:r,argument:o,prefix:!0})}r=r.substr(0,--s)}C.isIdentifierStart(t)?(a=this.gobbleIdentifier(),
C.literals.hasOwnProperty(a.name)?a={type:C.LITERAL,value:C.literals[a.name],raw:a.name}:a.name===C.this_str&&(a={type:C.THIS_EXP})):t===C.OPAREN_CODE&&(a=this.
gobbleGroup())}return a?(a=this.gobbleTokenProperty(a),this.runHook("after-token",a)):this.runHook("after-token",!1)}gobbleTokenProperty(t){this.gobbleSpaces();
let r=this.code;for(;r===C.PERIOD_CODE||r===C.OBRACK_CODE||r===C.OPAREN_CODE||r===C.QUMARK_CODE;){let s;if(r===C.QUMARK_CODE){if(this.expr.charCodeAt(this.index+
1)!==C.PERIOD_CODE)break;s=!0,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===C.OBRACK_CODE?(t={type:C.MEMBER_EXP,computed:!0,object:t,property:this.
gobbleExpression()},t.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==C.CBRACK_CODE&&this.throwError("Unclosed ["),this.
index++):r===C.OPAREN_CODE?t={type:C.CALL_EXP,arguments:this.gobbleArguments(C.CPAREN_CODE),callee:t}:(r===C.PERIOD_CODE||s)&&(s&&this.index--,this.gobbleSpaces(),
t={type:C.MEMBER_EXP,computed:!1,object:t,property:this.gobbleIdentifier()}),s&&(t.optional=!0),this.gobbleSpaces(),r=this.code}return t}gobbleNumericLiteral(){
let t="",r,s;for(;C.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);if(this.code===C.PERIOD_CODE)for(t+=this.expr.charAt(this.index++);C.isDecimalDigit(
this.code);)t+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(t+=this.expr.charAt(this.index++),r=this.char,(r==="+"||r==="-")&&(t+=this.expr.
charAt(this.index++));C.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);C.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expe\
cted exponent ("+t+this.char+")")}return s=this.code,C.isIdentifierStart(s)?this.throwError("Variable names cannot start with a number ("+t+this.char+")"):(s===
C.PERIOD_CODE||t.length===1&&t.charCodeAt(0)===C.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:C.LITERAL,value:parseFloat(t),raw:t}}gobbleStringLiteral(){
let t="";const r=this.index,s=this.expr.charAt(this.index++);let a=!1;for(;this.index<this.expr.length;){let o=this.expr.charAt(this.index++);if(o===s){a=!0;break}else if(o===
"\\")switch(o=this.expr.charAt(this.index++),o){case"n":t+=`
`;break;case"r":t+="\r";break;case"t":t+="	";break;case"b":t+="\b";break;case"f":t+="\f";break;case"v":t+="\v";break;default:t+=o}else t+=o}return a||this.throwError(
'Unclosed quote after "'+t+'"'),{type:C.LITERAL,value:t,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let t=this.code,r=this.index;for(C.isIdentifierStart(
t)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(t=this.code,C.isIdentifierPart(t));)this.index++;return{type:C.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(t){const r=[];let s=!1,a=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let o=this.code;if(o===t){
s=!0,this.index++,t===C.CPAREN_CODE&&a&&a>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(t));break}else if(o===C.COMMA_CODE){if(this.index++,
a++,a!==r.length){if(t===C.CPAREN_CODE)this.throwError("Unexpected token ,");else if(t===C.CBRACK_CODE)for(let i=r.length;i<a;i++)r.push(null)}}else if(r.length!==
a&&a!==0)this.throwError("Expected comma");else{const i=this.gobbleExpression();(!i||i.type===C.COMPOUND)&&this.throwError("Expected comma"),r.push(i)}}return s||
this.throwError("Expected "+String.fromCharCode(t)),r}gobbleGroup(){this.index++;let t=this.gobbleExpressions(C.CPAREN_CODE);if(this.code===C.CPAREN_CODE)return this.
index++,t.length===1?t[0]:t.length?{type:C.SEQUENCE_EXP,expressions:t}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:C.ARRAY_EXP,elements:this.
gobbleArguments(C.CBRACK_CODE)}}},Mi=new Pi;Object.assign(Ce,{hooks:Mi,plugins:new Bi(Ce),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Iden\
tifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpres\
sion",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Ce.max_unop_len=Ce.getMaxKeyLen(Ce.unary_ops),Ce.max_binop_len=Ce.getMaxKeyLen(Ce.binary_ops);
var Pe=e=>new Ce(e).parse(),Ni=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(Ce).filter(e=>!Ni.includes(e)&&Pe[e]===void 0).forEach(e=>{Pe[e]=Ce[e]}),
Pe.Jsep=Ce;var Ui="ConditionalExpression",$i={name:"ternary",init(e){e.hooks.add("after-expression",function(t){if(t.node&&this.code===e.QUMARK_CODE){this.index++;
const r=t.node,s=this.gobbleExpression();if(s||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===e.COLON_CODE){this.index++;const a=this.gobbleExpression();
if(a||this.throwError("Expected expression"),t.node={type:Ui,test:r,consequent:s,alternate:a},r.operator&&e.binary_ops[r.operator]<=.9){let o=r;for(;o.right.operator&&
e.binary_ops[o.right.operator]<=.9;)o=o.right;t.node.test=o.right,o.right=t.node,t.node=r}}else this.throwError("Expected :")}})}};Pe.plugins.register($i);var Qn=47,
Di=92,Li={name:"regex",init(e){e.hooks.add("gobble-token",function(t){if(this.code===Qn){const r=++this.index;let s=!1;for(;this.index<this.expr.length;){if(this.
code===Qn&&!s){const a=this.expr.slice(r,this.index);let o="";for(;++this.index<this.expr.length;){const c=this.code;if(c>=97&&c<=122||c>=65&&c<=90||c>=48&&c<=57)
o+=this.char;else break}let i;try{i=new RegExp(a,o)}catch(c){this.throwError(c.message)}return t.node={type:e.LITERAL,value:i,raw:this.expr.slice(r-1,this.index)},
t.node=this.gobbleTokenProperty(t.node),t.node}this.code===e.OBRACK_CODE?s=!0:s&&this.code===e.CBRACK_CODE&&(s=!1),this.index+=this.code===Di?2:1}this.throwError(
"Unclosed Regex")}})}},lr=43,Fi=45,Qe={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=",
"&&=","??="]),updateOperators:[lr,Fi],assignmentPrecedence:.9,init(e){const t=[e.IDENTIFIER,e.MEMBER_EXP];Qe.assignmentOperators.forEach(s=>e.addBinaryOp(s,Qe.assignmentPrecedence,
!0)),e.hooks.add("gobble-token",function(s){const a=this.code;Qe.updateOperators.some(o=>o===a&&o===this.expr.charCodeAt(this.index+1))&&(this.index+=2,s.node={
type:"UpdateExpression",operator:a===lr?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!s.node.argument||!t.includes(s.node.argument.
type))&&this.throwError(`Unexpected ${s.node.operator}`))}),e.hooks.add("after-token",function(s){if(s.node){const a=this.code;Qe.updateOperators.some(o=>o===a&&
o===this.expr.charCodeAt(this.index+1))&&(t.includes(s.node.type)||this.throwError(`Unexpected ${s.node.operator}`),this.index+=2,s.node={type:"UpdateExpression",
operator:a===lr?"++":"--",argument:s.node,prefix:!1})}}),e.hooks.add("after-expression",function(s){s.node&&r(s.node)});function r(s){Qe.assignmentOperators.has(
s.operator)?(s.type="AssignmentExpression",r(s.left),r(s.right)):s.operator||Object.values(s).forEach(a=>{a&&typeof a=="object"&&r(a)})}}};Pe.plugins.register(Li,
Qe),Pe.addUnaryOp("typeof"),Pe.addUnaryOp("void"),Pe.addLiteral("null",null),Pe.addLiteral("undefined",void 0);var ji=new Set(["constructor","__proto__","__defi\
neGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),oe={evalAst(e,t){switch(e.type){case"BinaryExpression":case"LogicalExpression":return oe.
evalBinaryExpression(e,t);case"Compound":return oe.evalCompound(e,t);case"ConditionalExpression":return oe.evalConditionalExpression(e,t);case"Identifier":return oe.
evalIdentifier(e,t);case"Literal":return oe.evalLiteral(e,t);case"MemberExpression":return oe.evalMemberExpression(e,t);case"UnaryExpression":return oe.evalUnaryExpression(
e,t);case"ArrayExpression":return oe.evalArrayExpression(e,t);case"CallExpression":return oe.evalCallExpression(e,t);case"AssignmentExpression":return oe.evalAssignmentExpression(
e,t);default:throw SyntaxError("Unexpected expression",e)}},evalBinaryExpression(e,t){return{"||":(r,s)=>r||s(),"&&":(r,s)=>r&&s(),"|":(r,s)=>r|s(),"^":(r,s)=>r^
s(),"&":(r,s)=>r&s(),"==":(r,s)=>r==s(),"!=":(r,s)=>r!=s(),"===":(r,s)=>r===s(),"!==":(r,s)=>r!==s(),"<":(r,s)=>r<s(),">":(r,s)=>r>s(),"<=":(r,s)=>r<=s(),">=":(r,s)=>r>=
s(),"<<":(r,s)=>r<<s(),">>":(r,s)=>r>>s(),">>>":(r,s)=>r>>>s(),"+":(r,s)=>r+s(),"-":(r,s)=>r-s(),"*":(r,s)=>r*s(),"/":(r,s)=>r/s(),"%":(r,s)=>r%s()}[e.operator](
oe.evalAst(e.left,t),()=>oe.evalAst(e.right,t))},evalCompound(e,t){let r;for(let s=0;s<e.body.length;s++){e.body[s].type==="Identifier"&&["var","let","const"].includes(
e.body[s].name)&&e.body[s+1]&&e.body[s+1].type==="AssignmentExpression"&&(s+=1);const a=e.body[s];r=oe.evalAst(a,t)}return r},evalConditionalExpression(e,t){return oe.
evalAst(e.test,t)?oe.evalAst(e.consequent,t):oe.evalAst(e.alternate,t)},evalIdentifier(e,t){if(Object.hasOwn(t,e.name))return t[e.name];throw ReferenceError(`${e.
name} is not defined`)},evalLiteral(e){return e.value},evalMemberExpression(e,t){const r=String(e.computed?oe.evalAst(e.property):e.property.name),s=oe.evalAst(
e.object,t);if(s==null)throw TypeError(`Cannot read properties of ${s} (reading '${r}')`);if(!Object.hasOwn(s,r)&&ji.has(r))throw TypeError(`Cannot read propert\
ies of ${s} (reading '${r}')`);const a=s[r];return typeof a=="function"?a.bind(s):a},evalUnaryExpression(e,t){return{"-":r=>-oe.evalAst(r,t),"!":r=>!oe.evalAst(
r,t),"~":r=>~oe.evalAst(r,t),"+":r=>+oe.evalAst(r,t),typeof:r=>typeof oe.evalAst(r,t),void:r=>{oe.evalAst(r,t)}}[e.operator](e.argument)},evalArrayExpression(e,t){
return e.elements.map(r=>oe.evalAst(r,t))},evalCallExpression(e,t){const r=e.arguments.map(a=>oe.evalAst(a,t)),s=oe.evalAst(e.callee,t);if(s===Function)throw new Error(
"Function constructor is disabled");return s(...r)},evalAssignmentExpression(e,t){if(e.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in ass\
ignment");const r=e.left.name,s=oe.evalAst(e.right,t);return t[r]=s,t[r]}},Hi=class{constructor(e){this.code=e,this.ast=Pe(this.code)}runInNewContext(e){const t=Object.
assign(Object.create(null),e);return oe.evalAst(this.ast,t)}};function je(e,t){return e=e.slice(),e.push(t),e}function dr(e,t){return t=t.slice(),t.unshift(e),t}
var Vi=class extends Error{constructor(e){super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.
value=e,this.name="NewError"}};function te(e,t,r,s,a){if(!(this instanceof te))try{return new te(e,t,r,s,a)}catch(i){if(!i.avoidNew)throw i;return i.value}typeof e==
"string"&&(a=s,s=r,r=t,t=e,e=null);const o=e&&typeof e=="object";if(e=e||{},this.json=e.json||r,this.path=e.path||t,this.resultType=e.resultType||"value",this.flatten=
e.flatten||!1,this.wrap=Object.hasOwn(e,"wrap")?e.wrap:!0,this.sandbox=e.sandbox||{},this.eval=e.eval===void 0?"safe":e.eval,this.ignoreEvalErrors=typeof e.ignoreEvalErrors>
"u"?!1:e.ignoreEvalErrors,this.parent=e.parent||null,this.parentProperty=e.parentProperty||null,this.callback=e.callback||s||null,this.otherTypeCallback=e.otherTypeCallback||
a||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")},e.autostart!==!1){const i={path:o?e.path:
t};o?"json"in e&&(i.json=e.json):i.json=r;const c=this.evaluate(i);if(!c||typeof c!="object")throw new Vi(c);return c}}te.prototype.evaluate=function(e,t,r,s){let a=this.
parent,o=this.parentProperty,{flatten:i,wrap:c}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=s||this.otherTypeCallback,t=t||this.json,e=e||this.path,e&&typeof e=="object"&&!Array.isArray(e)){if(!e.path&&e.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(e,"json"))throw new TypeError('You must supply \
a "json" property when providing an object argument to JSONPath.evaluate().');({json:t}=e),i=Object.hasOwn(e,"flatten")?e.flatten:i,this.currResultType=Object.hasOwn(
e,"resultType")?e.resultType:this.currResultType,this.currSandbox=Object.hasOwn(e,"sandbox")?e.sandbox:this.currSandbox,c=Object.hasOwn(e,"wrap")?e.wrap:c,this.
currEval=Object.hasOwn(e,"eval")?e.eval:this.currEval,r=Object.hasOwn(e,"callback")?e.callback:r,this.currOtherTypeCallback=Object.hasOwn(e,"otherTypeCallback")?
e.otherTypeCallback:this.currOtherTypeCallback,a=Object.hasOwn(e,"parent")?e.parent:a,o=Object.hasOwn(e,"parentProperty")?e.parentProperty:o,e=e.path}if(a=a||null,
o=o||null,Array.isArray(e)&&(e=te.toPathString(e)),!e&&e!==""||!t)return;const l=te.toPathArray(e);l[0]==="$"&&l.length>1&&l.shift(),this._hasParentSelector=null;
const u=this._trace(l,t,["$"],a,o,r).filter(function(h){return h&&!h.isParentSelector});return u.length?!c&&u.length===1&&!u[0].hasArrExpr?this._getPreferredOutput(
u[0]):u.reduce((h,m)=>{const f=this._getPreferredOutput(m);return i&&Array.isArray(f)?h=h.concat(f):h.push(f),h},[]):c?[]:void 0},te.prototype._getPreferredOutput=
function(e){const t=this.currResultType;switch(t){case"all":{const r=Array.isArray(e.path)?e.path:te.toPathArray(e.path);return e.pointer=te.toPointer(r),e.path=
typeof e.path=="string"?e.path:te.toPathString(e.path),e}case"value":case"parent":case"parentProperty":return e[t];case"path":return te.toPathString(e[t]);case"\
pointer":return te.toPointer(e.path);default:throw new TypeError("Unknown result type")}},te.prototype._handleCallback=function(e,t,r){if(t){const s=this._getPreferredOutput(
e);e.path=typeof e.path=="string"?e.path:te.toPathString(e.path),t(s,r,e)}},te.prototype._trace=function(e,t,r,s,a,o,i,c){let l;if(!e.length)return l={path:r,value:t,
parent:s,parentProperty:a,hasArrExpr:i},this._handleCallback(l,o,"value"),l;const u=e[0],h=e.slice(1),m=[];function f(d){Array.isArray(d)?d.forEach(y=>{m.push(y)}):
m.push(d)}if((typeof u!="string"||c)&&t&&Object.hasOwn(t,u))f(this._trace(h,t[u],je(r,u),t,u,o,i));else if(u==="*")this._walk(t,d=>{f(this._trace(h,t[d],je(r,d),
t,d,o,!0,!0))});else if(u==="..")f(this._trace(h,t,r,s,a,o,i)),this._walk(t,d=>{typeof t[d]=="object"&&f(this._trace(e.slice(),t[d],je(r,d),t,d,o,!0))});else{if(u===
"^")return this._hasParentSelector=!0,{path:r.slice(0,-1),expr:h,isParentSelector:!0};if(u==="~")return l={path:je(r,u),value:a,parent:s,parentProperty:null},this.
_handleCallback(l,o,"property"),l;if(u==="$")f(this._trace(h,t,r,null,null,o,i));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(u))f(this._slice(u,h,t,r,s,a,o));else if(u.
indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const d=u.replace(/^\?\((.*?)\)$/u,"$1"),y=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(d);y?this._walk(t,g=>{const w=[y[2]],k=y[1]?t[g][y[1]]:t[g];this._trace(w,k,r,s,a,o,!0).length>0&&f(this._trace(h,t[g],je(r,g),t,g,o,!0))}):this._walk(t,g=>{
this._eval(d,t[g],g,r,s,a)&&f(this._trace(h,t[g],je(r,g),t,g,o,!0))})}else if(u[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSON\
Path expression.");f(this._trace(dr(this._eval(u,t,r.at(-1),r.slice(0,-1),s,a),h),t,r,s,a,o,i))}else if(u[0]==="@"){let d=!1;const y=u.slice(1,-2);switch(y){case"\
scalar":(!t||!["object","function"].includes(typeof t))&&(d=!0);break;case"boolean":case"string":case"undefined":case"function":typeof t===y&&(d=!0);break;case"\
integer":Number.isFinite(t)&&!(t%1)&&(d=!0);break;case"number":Number.isFinite(t)&&(d=!0);break;case"nonFinite":typeof t=="number"&&!Number.isFinite(t)&&(d=!0);
break;case"object":t&&typeof t===y&&(d=!0);break;case"array":Array.isArray(t)&&(d=!0);break;case"other":d=this.currOtherTypeCallback(t,r,s,a);break;case"null":t===
null&&(d=!0);break;default:throw new TypeError("Unknown value type "+y)}if(d)return l={path:r,value:t,parent:s,parentProperty:a},this._handleCallback(l,o,"value"),
l}else if(u[0]==="`"&&t&&Object.hasOwn(t,u.slice(1))){const d=u.slice(1);f(this._trace(h,t[d],je(r,d),t,d,o,i,!0))}else if(u.includes(",")){const d=u.split(",");
for(const y of d)f(this._trace(dr(y,h),t,r,s,a,o,!0))}else!c&&t&&Object.hasOwn(t,u)&&f(this._trace(h,t[u],je(r,u),t,u,o,i,!0))}if(this._hasParentSelector)for(let d=0;d<
m.length;d++){const y=m[d];if(y&&y.isParentSelector){const g=this._trace(y.expr,t,y.path,s,a,o,i);if(Array.isArray(g)){m[d]=g[0];const w=g.length;for(let k=1;k<
w;k++)d++,m.splice(d,0,g[k])}else m[d]=g}}return m},te.prototype._walk=function(e,t){if(Array.isArray(e)){const r=e.length;for(let s=0;s<r;s++)t(s)}else e&&typeof e==
"object"&&Object.keys(e).forEach(r=>{t(r)})},te.prototype._slice=function(e,t,r,s,a,o,i){if(!Array.isArray(r))return;const c=r.length,l=e.split(":"),u=l[2]&&Number.
parseInt(l[2])||1;let h=l[0]&&Number.parseInt(l[0])||0,m=l[1]&&Number.parseInt(l[1])||c;h=h<0?Math.max(0,h+c):Math.min(c,h),m=m<0?Math.max(0,m+c):Math.min(c,m);
const f=[];for(let d=h;d<m;d+=u)this._trace(dr(d,t),r,s,a,o,i,!0).forEach(y=>{f.push(y)});return f},te.prototype._eval=function(e,t,r,s,a,o){this.currSandbox._$_parentProperty=
o,this.currSandbox._$_parent=a,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=t;const i=e.includes("@path");i&&(this.currSandbox.
_$_path=te.toPathString(s.concat([r])));const c=this.currEval+"Script:"+e;if(!te.cache[c]){let l=e.replaceAll("@parentProperty","_$_parentProperty").replaceAll(
"@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(i&&(l=l.replaceAll("@path","_$\
_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)te.cache[c]=new this.safeVm.Script(l);else if(this.currEval==="native")te.cache[c]=new this.
vm.Script(l);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const u=this.currEval;
te.cache[c]=new u(l)}else if(typeof this.currEval=="function")te.cache[c]={runInNewContext:u=>this.currEval(l,u)};else throw new TypeError(`Unknown "eval" prope\
rty "${this.currEval}"`)}try{return te.cache[c].runInNewContext(this.currSandbox)}catch(l){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+l.message+
": "+e)}},te.cache={},te.toPathString=function(e){const t=e,r=t.length;let s="$";for(let a=1;a<r;a++)/^(~|\^|@.*?\(\))$/u.test(t[a])||(s+=/^[0-9*]+$/u.test(t[a])?
"["+t[a]+"]":"['"+t[a]+"']");return s},te.toPointer=function(e){const t=e,r=t.length;let s="";for(let a=1;a<r;a++)/^(~|\^|@.*?\(\))$/u.test(t[a])||(s+="/"+t[a].
toString().replaceAll("~","~0").replaceAll("/","~1"));return s},te.toPathArray=function(e){const{cache:t}=te;if(t[e])return t[e].concat();const r=[],s=e.replaceAll(
/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function(a,o){
return"[#"+(r.push(o)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(a,o){return"['"+o.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll(
"~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(a,o){return"\
;"+o.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(a){const o=a.match(/#(\d+)/u);return!o||!o[1]?
a:r[o[1]]});return t[e]=s,t[e].concat()},te.prototype.safeVm={Script:Hi},te.prototype.vm=Qs();var Gi=class{isAuthProvider(e){return!e||!e.authProvider?!1:e.authProvider.
name==="azure"}async applyAuthentication(e,t){const r=this.getToken(e);r&&(t.headers.Authorization=`Bearer ${r}`)}getToken(e){const t=e.authProvider.config;return this.
isExpired(t)&&this.updateAccessToken(t),t["access-token"]}isExpired(e){const t=e["access-token"],r=e.expiry,s=e["expires-on"];if(!t)return!0;if(!r&&!s)return!1;
const a=s?new Date(parseInt(s,10)*1e3):void 0;return(r?Date.parse(r):a.getTime())<Date.now()}updateAccessToken(e){let t=e["cmd-path"];if(!t)throw new Error("Tok\
en is expired!");t=`"${t}"`;const r=e["cmd-args"];r&&(t=t+" "+r);let s;try{s=Ye().execSync(t)}catch(u){throw new Error("Failed to refresh token: "+u)}const a=JSON.
parse(s),o=e["token-key"],i=e["expiry-key"],c="$"+o.slice(1,-1),l="$"+i.slice(1,-1);e["access-token"]=te({path:c,json:a}),e.expiry=te({path:l,json:a})}},Je={THROW:"\
throw",FILTER:"filter"};function hr(){return{onInvalidEntry:Je.THROW}}function Ki(e,t){if(!Array.isArray(e))return[];const r=Object.assign(hr(),t||{});return e.
map(zi(r.onInvalidEntry)).filter(Boolean)}function Wi(e){return{name:e.name,cluster:{server:e.server,"certificate-authority-data":e.caData,"certificate-authorit\
y":e.caFile,"insecure-skip-tls-verify":e.skipTLSVerify,"tls-server-name":e.tlsServerName,"proxy-url":e.proxyUrl}}}function zi(e){return(t,r,s)=>{try{if(!t.name)
throw new Error(`clusters[${r}].name is missing`);if(!t.cluster)throw new Error(`clusters[${r}].cluster is missing`);if(!t.cluster.server)throw new Error(`clust\
ers[${r}].cluster.server is missing`);return{caData:t.cluster["certificate-authority-data"],caFile:t.cluster["certificate-authority"],name:t.name,server:t.cluster.
server.replace(/\/$/,""),skipTLSVerify:t.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:t.cluster["tls-server-name"],proxyUrl:t.cluster["proxy-url"]}}catch(a){
switch(e){case Je.FILTER:return null;default:case Je.THROW:throw a}}}}function qi(e,t){if(!Array.isArray(e))return[];const r=Object.assign(hr(),t||{});return e.
map(Ji(r.onInvalidEntry)).filter(Boolean)}function Yi(e){return{name:e.name,user:{as:e.impersonateUser,"auth-provider":e.authProvider,"client-certificate-data":e.
certData,"client-certificate":e.certFile,exec:e.exec,"client-key-data":e.keyData,"client-key":e.keyFile,token:e.token,password:e.password,username:e.username}}}
function Ji(e){return(t,r,s)=>{try{if(!t.name)throw new Error(`users[${r}].name is missing`);return{authProvider:t.user?t.user["auth-provider"]:null,certData:t.
user?t.user["client-certificate-data"]:null,certFile:t.user?t.user["client-certificate"]:null,exec:t.user?t.user.exec:null,keyData:t.user?t.user["client-key-dat\
a"]:null,keyFile:t.user?t.user["client-key"]:null,name:t.name,token:Zi(t.user),password:t.user?t.user.password:null,username:t.user?t.user.username:null,impersonateUser:t.
user?t.user.as:null}}catch(a){switch(e){case Je.FILTER:return null;default:case Je.THROW:throw a}}}}function Zi(e){if(e){if(e.token)return e.token;if(e["token-f\
ile"])return Te().readFileSync(e["token-file"]).toString()}}function Xi(e,t){if(!Array.isArray(e))return[];const r=Object.assign(hr(),t||{});return e.map(eo(r.onInvalidEntry)).
filter(Boolean)}function Qi(e){return{name:e.name,context:e}}function eo(e){return(t,r,s)=>{try{if(!t.name)throw new Error(`contexts[${r}].name is missing`);if(!t.
context)throw new Error(`contexts[${r}].context is missing`);if(!t.context.cluster)throw new Error(`contexts[${r}].context.cluster is missing`);return{cluster:t.
context.cluster,name:t.name,user:t.context.user||void 0,namespace:t.context.namespace||void 0}}catch(a){switch(e){case Je.FILTER:return null;default:case Je.THROW:
throw a}}}}var to=class{constructor(){this.tokenCache={},this.execFn=Ye().spawn}isAuthProvider(e){return e?e.exec?!0:e.authProvider?e.authProvider.name==="exec"||
!!(e.authProvider.config&&e.authProvider.config.exec):!1:!1}async applyAuthentication(e,t){const r=await this.getCredential(e);if(!r)return;r.status.clientCertificateData&&
(t.cert=r.status.clientCertificateData),r.status.clientKeyData&&(t.key=r.status.clientKeyData);const s=this.getToken(r);s&&(t.headers||(t.headers={}),t.headers.
Authorization=`Bearer ${s}`)}getToken(e){return e&&e.status.token?e.status.token:null}async getCredential(e){const t=this.tokenCache[e.name];if(t){if(Date.parse(
t.status.expirationTimestamp)>Date.now())return t;this.tokenCache[e.name]=null}let r=null;if(e.authProvider&&e.authProvider.config&&(r=e.authProvider.config.exec),
e.exec&&(r=e.exec),!r)return null;if(!r.command)throw new Error("No command was specified for exec authProvider!");let s={};if(r.env){const a={...process.env};r.
env.forEach(o=>a[o.name]=o.value),s={...s,env:a}}return new Promise((a,o)=>{let i="",c="",l;const u=this.execFn(r.command,r.args,s);u.stdout.setEncoding("utf8"),
u.stderr.setEncoding("utf8"),u.stdout.on("data",h=>{i+=h}),u.stderr.on("data",h=>{c+=h}),u.on("error",h=>{l=h}),u.on("close",h=>{if(l){o(l);return}if(h!==0){o(new Error(
c));return}try{const m=JSON.parse(i);this.tokenCache[e.name]=m,a(m)}catch(m){o(m)}})})}},ro=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(e){
return e.authProvider&&e.authProvider.config&&e.authProvider.config.tokenFile}async applyAuthentication(e,t){this.token==null&&this.refreshToken(e.authProvider.
config.tokenFile),this.isTokenExpired()&&this.refreshToken(e.authProvider.config.tokenFile),this.token&&(t.headers.Authorization=`Bearer ${this.token}`)}refreshToken(e){
this.token=Te().readFileSync(e).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/
1e3>60}},no=class{isAuthProvider(e){return!e||!e.authProvider?!1:e.authProvider.name==="gcp"}async applyAuthentication(e,t){const r=this.getToken(e);r&&(t.headers.
Authorization=`Bearer ${r}`)}getToken(e){const t=e.authProvider.config;return this.isExpired(t)&&this.updateAccessToken(t),t["access-token"]}isExpired(e){const t=e["\
access-token"],r=e.expiry;return t?r?Date.parse(r)<Date.now():!1:!0}updateAccessToken(e){let t=e["cmd-path"];if(!t)throw new Error("Token is expired!");t=`"${t}\
"`;const r=e["cmd-args"];r&&(t=t+" "+r);let s;try{s=Ye().execSync(t)}catch(u){throw new Error("Failed to refresh token: "+u)}const a=JSON.parse(s),o=e["token-ke\
y"],i=e["expiry-key"],c="$"+o.slice(1,-1),l="$"+i.slice(1,-1);e["access-token"]=te({path:c,json:a}),e.expiry=te({path:l,json:a})}},es=()=>{throw new Error("The \
generated Kubernetes API is not in this bundle.")},fr;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(fr="oauth4webapi/v3.8.8");function bt(e,t){
if(e==null)return!1;try{return e instanceof t||Object.getPrototypeOf(e)[Symbol.toStringTag]===t.prototype[Symbol.toStringTag]}catch{return!1}}var Be="ERR_INVALI\
D_ARG_VALUE",Me="ERR_INVALID_ARG_TYPE";function ge(e,t,r){const s=new TypeError(e,{cause:r});return Object.assign(s,{code:t}),s}var wt=Symbol(),pr=Symbol(),mr=Symbol(),
ct=Symbol(),ts=Symbol(),so=new TextEncoder,io=new TextDecoder;function rs(e){return typeof e=="string"?so.encode(e):io.decode(e)}var gr;Uint8Array.prototype.toBase64?
gr=e=>(e instanceof ArrayBuffer&&(e=new Uint8Array(e)),e.toBase64({alphabet:"base64url",omitPadding:!0})):gr=e=>{e instanceof ArrayBuffer&&(e=new Uint8Array(e));
const t=[];for(let r=0;r<e.byteLength;r+=32768)t.push(String.fromCharCode.apply(null,e.subarray(r,r+32768)));return btoa(t.join("")).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")};var vr;Uint8Array.fromBase64?vr=e=>{try{return Uint8Array.fromBase64(e,{alphabet:"base64url"})}catch(t){throw ge("The input to be decod\
ed is not correctly encoded.",Be,t)}}:vr=e=>{try{const t=atob(e.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),r=new Uint8Array(t.length);for(let s=0;s<
t.length;s++)r[s]=t.charCodeAt(s);return r}catch(t){throw ge("The input to be decoded is not correctly encoded.",Be,t)}};function ns(e){return typeof e=="string"?
vr(e):gr(e)}var St=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,this.code=Er,Error.captureStackTrace?.(this,this.constructor)}},
ss=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,t?.code&&(this.code=t?.code),Error.captureStackTrace?.(this,this.constructor)}};
function re(e,t,r){return new ss(e,{code:t,cause:r})}function Et(e){return!(e===null||typeof e!="object"||Array.isArray(e))}function is(e){bt(e,Headers)&&(e=Object.
fromEntries(e.entries()));const t=new Headers(e??{});if(fr&&!t.has("user-agent")&&t.set("user-agent",fr),t.has("authorization"))throw ge('"options.headers" must\
 not include the "authorization" header name',Be);return t}function os(e,t){if(t!==void 0){if(typeof t=="function"&&(t=t(e.href)),!(t instanceof AbortSignal))throw ge(
'"options.signal" must return or be an instance of AbortSignal',Me);return t}}function as(e){return e.includes("//")?e.replace("//","/"):e}function oo(e,t,r=!1){
return e.pathname==="/"?e.pathname=t:e.pathname=as(`${t}/${r?e.pathname:e.pathname.replace(/(\/)$/,"")}`),e}function ao(e,t){return e.pathname=as(`${e.pathname}\
/${t}`),e}async function co(e,t,r,s){if(!(e instanceof URL))throw ge(`"${t}" must be an instance of URL`,Me);br(e,s?.[wt]!==!0);const a=r(new URL(e.href)),o=is(
s?.headers);return o.set("accept","application/json"),(s?.[ct]||fetch)(a.href,{body:void 0,headers:Object.fromEntries(o.entries()),method:"GET",redirect:"manual",
signal:os(a,s?.signal)})}async function uo(e,t){return co(e,"issuerIdentifier",r=>{switch(t?.algorithm){case void 0:case"oidc":ao(r,".well-known/openid-configur\
ation");break;case"oauth2":oo(r,".well-known/oauth-authorization-server");break;default:throw ge('"options.algorithm" must be "oidc" (default), or "oauth2"',Be)}
return r},t)}function yr(e,t,r,s,a){try{if(typeof e!="number"||!Number.isFinite(e))throw ge(`${r} must be a number`,Me,a);if(e>0)return;if(t){if(e!==0)throw ge(
`${r} must be a non-negative number`,Be,a);return}throw ge(`${r} must be a positive number`,Be,a)}catch(o){throw s?re(o.message,s,a):o}}function Ue(e,t,r,s){try{
if(typeof e!="string")throw ge(`${t} must be a string`,Me,s);if(e.length===0)throw ge(`${t} must not be empty`,Be,s)}catch(a){throw r?re(a.message,r,s):a}}async function lo(e,t){
const r=e;if(!(r instanceof URL)&&r!==Cr)throw ge('"expectedIssuerIdentifier" must be an instance of URL',Me);if(!bt(t,Response))throw ge('"response" must be an\
 instance of Response',Me);if(t.status!==200)throw re('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',_r,t);Ir(
t);const s=await ys(t);if(Ue(s.issuer,'"response" body "issuer" property',le,{body:s}),r!==Cr&&new URL(s.issuer).href!==r.href)throw re('"response" body "issuer\
" property does not match the expected value',Ar,{expected:r.href,body:s,attribute:"issuer"});return s}function cs(e){fo(e,"application/json")}function ho(e,...t){
let r='"response" content-type must be ';if(t.length>2){const s=t.pop();r+=`${t.join(", ")}, or ${s}`}else t.length===2?r+=`${t[0]} or ${t[1]}`:r+=t[0];return re(
r,ms,e)}function fo(e,t){if(Mo(e)!==t)throw ho(e,t)}function po(e){const t=e?.[pr];return typeof t=="number"&&Number.isFinite(t)?t:0}function mo(e){const t=e?.[mr];
return typeof t=="number"&&Number.isFinite(t)&&Math.sign(t)!==-1?t:30}function go(){return Math.floor(Date.now()/1e3)}function us(e){if(typeof e!="object"||e===
null)throw ge('"as" must be an object',Me);Ue(e.issuer,'"as.issuer"')}function ls(e){if(typeof e!="object"||e===null)throw ge('"client" must be an object',Me);Ue(
e.client_id,'"client.client_id"')}function ds(e){return Ue(e,'"clientSecret"'),(t,r,s,a)=>{s.set("client_id",r.client_id),s.set("client_secret",e)}}function vo(){
return(e,t,r,s)=>{r.set("client_id",t.client_id)}}var yo=URL.parse?(e,t)=>URL.parse(e,t):(e,t)=>{try{return new URL(e,t)}catch{return null}};function br(e,t){if(t&&
e.protocol!=="https:")throw re("only requests to HTTPS are allowed",gs,e);if(e.protocol!=="https:"&&e.protocol!=="http:")throw re("only HTTP and HTTPS requests \
are allowed",vs,e)}function hs(e,t,r,s){let a;if(typeof e!="string"||!(a=yo(e)))throw re(`authorization server metadata does not contain a valid ${r?`"as.mtls_e\
ndpoint_aliases.${t}"`:`"as.${t}"`}`,e===void 0?ea:ta,{attribute:r?`mtls_endpoint_aliases.${t}`:t});return br(a,s),a}function bo(e,t,r,s){return r&&e.mtls_endpoint_aliases&&
t in e.mtls_endpoint_aliases?hs(e.mtls_endpoint_aliases[t],t,r,s):hs(e[t],t,r,s)}function wo(e){return e instanceof Sr?e.cause.some(t=>t.scheme==="dpop"&&t.parameters.
error==="use_dpop_nonce"):e instanceof wr?e.error==="use_dpop_nonce":!1}var wr=class extends Error{cause;code;error;status;error_description;response;constructor(e,t){
super(e,t),this.name=this.constructor.name,this.code=Xo,this.cause=t.cause,this.error=t.cause.error,this.status=t.response.status,this.error_description=t.cause.
error_description,Object.defineProperty(this,"response",{enumerable:!1,value:t.response}),Error.captureStackTrace?.(this,this.constructor)}},So=class extends Error{cause;code;error;error_description;constructor(e,t){
super(e,t),this.name=this.constructor.name,this.code=Qo,this.cause=t.cause,this.error=t.cause.get("error"),this.error_description=t.cause.get("error_description")??
void 0,Error.captureStackTrace?.(this,this.constructor)}},Sr=class extends Error{cause;code;response;status;constructor(e,t){super(e,t),this.name=this.constructor.
name,this.code=Zo,this.cause=t.cause,this.status=t.response.status,this.response=t.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(
this,this.constructor)}},_t="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",Eo="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",_o='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',ko="("+_t+")\
\\s*=\\s*"+_o,Ao="("+_t+")\\s*=\\s*("+_t+")",Io=new RegExp("^[,\\s]*("+_t+")"),Co=new RegExp("^[,\\s]*"+ko+"[,\\s]*(.*)"),Oo=new RegExp("^[,\\s]*"+Ao+"[,\\s]*(.*\
)"),To=new RegExp("^("+Eo+")(?:$|[,\\s])(.*)");function Ro(e){if(!bt(e,Response))throw ge('"response" must be an instance of Response',Me);const t=e.headers.get(
"www-authenticate");if(t===null)return;const r=[];let s=t;for(;s;){let a=s.match(Io);const o=a?.[1].toLowerCase();if(!o)return;const i=s.substring(a[0].length);
if(i&&!i.match(/^[\s,]/))return;const c=i.match(/^\s+(.*)$/),l=!!c;s=c?c[1]:void 0;const u={};let h;if(l)for(;s;){let f,d;if(a=s.match(Co)){[,f,d,s]=a,d.includes(
"\\")&&(d=d.replace(/\\([\s\S])/g,"$1")),u[f.toLowerCase()]=d;continue}if(a=s.match(Oo)){[,f,d,s]=a,u[f.toLowerCase()]=d;continue}if(a=s.match(To)){if(Object.keys(
u).length)break;[,h,s]=a;break}return}else s=i||void 0;const m={scheme:o,parameters:u};h&&(m.token68=h),r.push(m)}if(r.length)return r}async function xo(e){if(e.
status>399&&e.status<500){Ir(e),cs(e);try{const t=await e.clone().json();if(Et(t)&&typeof t.error=="string"&&t.error.length)return t}catch{}}}async function Po(e,t,r){
if(e.status!==t){jo(e);let s;throw(s=await xo(e))?(await e.body?.cancel(),new wr("server responded with an error in the response body",{cause:s,response:e})):re(
`"response" is not a conform ${r} response (unexpected HTTP status code)`,_r,e)}}function Bo(e){if(!Ko.has(e))throw ge('"options.DPoP" is not a valid DPoPHandle',
Be)}function Mo(e){return e.headers.get("content-type")?.split(";")[0]}async function No(e,t,r,s,a,o,i){return await r(e,t,a,o),o.set("content-type","applicatio\
n/x-www-form-urlencoded;charset=UTF-8"),(i?.[ct]||fetch)(s.href,{body:a,headers:Object.fromEntries(o.entries()),method:"POST",redirect:"manual",signal:os(s,i?.signal)})}
async function Uo(e,t,r,s,a,o){const i=bo(e,"token_endpoint",t.use_mtls_endpoint_aliases,o?.[wt]!==!0);a.set("grant_type",s);const c=is(o?.headers);c.set("accep\
t","application/json"),o?.DPoP!==void 0&&(Bo(o.DPoP),await o.DPoP.addProof(i,c,"POST"));const l=await No(e,t,r,i,a,c,o);return o?.DPoP?.cacheNonce(l,i),l}async function $o(e,t,r,s,a){
us(e),ls(t),Ue(s,'"refreshToken"');const o=new URLSearchParams(a?.additionalParameters);return o.set("refresh_token",s),Uo(e,t,r,"refresh_token",o,a)}var fs=new WeakMap,
Do=new WeakMap;function Lo(e){if(!e.id_token)return;const t=fs.get(e);if(!t)throw ge('"ref" was already garbage collected or did not resolve from the proper sou\
rces',Be);return t}async function Fo(e,t,r,s,a,o){if(us(e),ls(t),!bt(r,Response))throw ge('"response" must be an instance of Response',Me);await Po(r,200,"Token\
 Endpoint"),Ir(r);const i=await ys(r);if(Ue(i.access_token,'"response" body "access_token" property',le,{body:i}),Ue(i.token_type,'"response" body "token_type" \
property',le,{body:i}),i.token_type=i.token_type.toLowerCase(),i.expires_in!==void 0){let c=typeof i.expires_in!="number"?parseFloat(i.expires_in):i.expires_in;
yr(c,!0,'"response" body "expires_in" property',le,{body:i}),i.expires_in=c}if(i.refresh_token!==void 0&&Ue(i.refresh_token,'"response" body "refresh_token" pro\
perty',le,{body:i}),i.scope!==void 0&&typeof i.scope!="string")throw re('"response" body "scope" property must be a string',le,{body:i});if(i.id_token!==void 0){
Ue(i.id_token,'"response" body "id_token" property',le,{body:i});const c=[];t.require_auth_time===!0&&c.push("auth_time"),t.default_max_age!==void 0&&(yr(t.default_max_age,
!0,'"client.default_max_age"'),c.push("auth_time")),s?.length&&c.push(...s);const{claims:l,jwt:u}=await qo(e,t,i.id_token,c,a);Jo(t,l),Yo(l),Do.set(r,u),fs.set(
i,l)}if(o?.[i.token_type]!==void 0)o[i.token_type](r,i);else if(i.token_type!=="dpop"&&i.token_type!=="bearer")throw new St("unsupported `token_type` value",{cause:{
body:i}});return i}function jo(e){let t;if(t=Ro(e))throw new Sr("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:t,response:e})}async function Ho(e,t,r,s){
return Fo(e,t,r,void 0,s?.[ts],s?.recognizedTokenTypes)}function Vo(e,t){if(Array.isArray(t.claims.aud)){if(!t.claims.aud.includes(e))throw re('unexpected JWT "\
aud" (audience) claim value',et,{expected:e,claims:t.claims,claim:"aud"})}else if(t.claims.aud!==e)throw re('unexpected JWT "aud" (audience) claim value',et,{expected:e,
claims:t.claims,claim:"aud"});return t}function Go(e,t){const r=e[bs]?.(t)??e.issuer;if(t.claims.iss!==r)throw re('unexpected JWT "iss" (issuer) claim value',et,
{expected:r,claims:t.claims,claim:"iss"});return t}var Ko=new WeakSet,ps={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"iss\
ued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"\
authentication time"};function Wo(e,t){for(const r of e)if(t.claims[r]===void 0)throw re(`JWT "${r}" (${ps[r]}) claim missing`,le,{claims:t.claims});return t}function zo(e,t){
if(typeof t.claims[e]!="string")throw re(`unexpected JWT "${e}" (${ps[e]}) claim type`,le,{claims:t.claims});return t}function qo(e,t,r,s,a){return ra(r,na.bind(
void 0,t.id_token_signed_response_alg,e.id_token_signing_alg_values_supported,"RS256"),po(t),mo(t),a).then(Wo.bind(void 0,["aud","exp","iat","iss","sub",...s])).
then(Go.bind(void 0,e)).then(Vo.bind(void 0,t.client_id)).then(zo.bind(void 0,"sub"))}function Yo(e){e.auth_time!==void 0&&yr(e.auth_time,!0,'ID Token "auth_tim\
e" (authentication time)',le,{claims:e})}function Jo(e,t){if(Array.isArray(t.aud)&&t.aud.length!==1){if(t.azp===void 0)throw re('ID Token "aud" (audience) claim\
 includes additional untrusted audiences',et,{claims:t,claim:"aud"});if(t.azp!==e.client_id)throw re('unexpected ID Token "azp" (authorized party) claim value',
et,{expected:e.client_id,claims:t,claim:"azp"})}}var Zo="OAUTH_WWW_AUTHENTICATE_CHALLENGE",Xo="OAUTH_RESPONSE_BODY_ERROR",Er="OAUTH_UNSUPPORTED_OPERATION",Qo="O\
AUTH_AUTHORIZATION_RESPONSE_ERROR",kt="OAUTH_PARSE_ERROR",le="OAUTH_INVALID_RESPONSE",ms="OAUTH_RESPONSE_IS_NOT_JSON",_r="OAUTH_RESPONSE_IS_NOT_CONFORM",gs="OAU\
TH_HTTP_REQUEST_FORBIDDEN",vs="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",kr="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",et="OAUTH_JWT_CLAIM_COMPARISON_FAILED",Ar="OAUTH_JSON_ATT\
RIBUTE_COMPARISON_FAILED",ea="OAUTH_MISSING_SERVER_METADATA",ta="OAUTH_INVALID_SERVER_METADATA";function Ir(e){if(e.bodyUsed)throw ge('"response" body has been \
used already',Be)}async function ra(e,t,r,s,a){let{0:o,1:i,length:c}=e.split(".");if(c===5)if(a!==void 0)e=await a(e),{0:o,1:i,length:c}=e.split(".");else throw new St(
"JWE decryption is not configured",{cause:e});if(c!==3)throw re("Invalid JWT",le,e);let l;try{l=JSON.parse(rs(ns(o)))}catch(m){throw re("failed to parse JWT Hea\
der body as base64url encoded JSON",kt,m)}if(!Et(l))throw re("JWT Header must be a top level object",le,e);if(t(l),l.crit!==void 0)throw new St('no JWT "crit" h\
eader parameter extensions are supported',{cause:{header:l}});let u;try{u=JSON.parse(rs(ns(i)))}catch(m){throw re("failed to parse JWT Payload body as base64url\
 encoded JSON",kt,m)}if(!Et(u))throw re("JWT Payload must be a top level object",le,e);const h=go()+r;if(u.exp!==void 0){if(typeof u.exp!="number")throw re('une\
xpected JWT "exp" (expiration time) claim type',le,{claims:u});if(u.exp<=h-s)throw re('unexpected JWT "exp" (expiration time) claim value, expiration is past cu\
rrent timestamp',kr,{claims:u,now:h,tolerance:s,claim:"exp"})}if(u.iat!==void 0&&typeof u.iat!="number")throw re('unexpected JWT "iat" (issued at) claim type',le,
{claims:u});if(u.iss!==void 0&&typeof u.iss!="string")throw re('unexpected JWT "iss" (issuer) claim type',le,{claims:u});if(u.nbf!==void 0){if(typeof u.nbf!="nu\
mber")throw re('unexpected JWT "nbf" (not before) claim type',le,{claims:u});if(u.nbf>h+s)throw re('unexpected JWT "nbf" (not before) claim value',kr,{claims:u,
now:h,tolerance:s,claim:"nbf"})}if(u.aud!==void 0&&typeof u.aud!="string"&&!Array.isArray(u.aud))throw re('unexpected JWT "aud" (audience) claim type',le,{claims:u});
return{header:l,claims:u,jwt:e}}function na(e,t,r,s){if(e!==void 0){if(typeof e=="string"?s.alg!==e:!e.includes(s.alg))throw re('unexpected JWT "alg" header par\
ameter',le,{header:s,expected:e,reason:"client configuration"});return}if(Array.isArray(t)){if(!t.includes(s.alg))throw re('unexpected JWT "alg" header paramete\
r',le,{header:s,expected:t,reason:"authorization server metadata"});return}if(r!==void 0){if(typeof r=="string"?s.alg!==r:typeof r=="function"?!r(s.alg):!r.includes(
s.alg))throw re('unexpected JWT "alg" header parameter',le,{header:s,expected:r,reason:"default value"});return}throw re('missing client or server configuration\
 to verify used JWT "alg" header parameter',void 0,{client:e,issuer:t,fallback:r})}async function ys(e,t=cs){let r;try{r=await e.json()}catch(s){throw t(e),re('\
failed to parse "response" body as JSON',kt,s)}if(!Et(r))throw re('"response" body must be a top level object',le,{body:r});return r}var Cr=Symbol(),bs=Symbol(),
At,ws;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(ws="openid-client/v6.8.9",At={"user-agent":ws});var $e=e=>Or.get(e),Or;function sa(e){
if(e!==void 0)return ds(e);const t=new WeakMap;return(r,s,a,o)=>{let i;return(i=t.get(s))||(ia(s.client_secret,'"metadata.client_secret"'),i=ds(s.client_secret),
t.set(s,i)),i(r,s,a,o)}}function ia(e,t){if(typeof e!="string")throw Ze(`${t} must be a string`,It);if(e.length===0)throw Ze(`${t} must not be empty`,Tr)}function oa(){
return vo()}var tt=ct,Tr="ERR_INVALID_ARG_VALUE",It="ERR_INVALID_ARG_TYPE";function Ze(e,t,r){const s=new TypeError(e,{cause:r});return Object.assign(s,{code:t}),
s}var Ct=class extends Error{code;constructor(e,t){super(e,t),this.name=this.constructor.name,this.code=t?.code,Error.captureStackTrace?.(this,this.constructor)}},
bu=new TextDecoder;function ke(e,t,r){return new Ct(e,{cause:t,code:r})}function Rr(e){if(e instanceof TypeError||e instanceof Ct||e instanceof wr||e instanceof
So||e instanceof Sr)throw e;if(e instanceof ss)switch(e.code){case gs:throw ke("only requests to HTTPS are allowed",e,e.code);case vs:throw ke("only requests to\
 HTTP or HTTPS are allowed",e,e.code);case _r:throw ke("unexpected HTTP response status code",e.cause,e.code);case ms:throw ke("unexpected response content-type",
e.cause,e.code);case kt:throw ke("parsing error occured",e,e.code);case le:throw ke("invalid response encountered",e,e.code);case et:throw ke("unexpected JWT cl\
aim value encountered",e,e.code);case Ar:throw ke("unexpected JSON attribute value encountered",e,e.code);case kr:throw ke("JWT timestamp claim value failed val\
idation",e,e.code);default:throw ke(e.message,e,e.code)}if(e instanceof St)throw ke("unsupported operation",e,e.code);if(e instanceof DOMException)switch(e.name){case"\
OperationError":throw ke("runtime operation error",e,Er);case"NotSupportedError":throw ke("runtime unsupported operation",e,Er);case"TimeoutError":throw ke("ope\
ration timed out",e,"OAUTH_TIMEOUT");case"AbortError":throw ke("operation aborted",e,"OAUTH_ABORT")}throw new Ct("something went wrong",{cause:e})}function aa(e,t,r){
return e.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(t[Ss]=!0,!0):!1}function ca(e,t){return!!(e.hostname.endsWith(".b2\
clogin.com")&&(!t?.algorithm||t.algorithm==="oidc"))}async function ua(e,t,r,s,a){const o=await la(e,a),i=new Ot(o,t,r,s);let c=$e(i);if(a?.[tt]&&(c.fetch=a[tt]),
a?.timeout!==void 0&&(c.timeout=a.timeout),a?.execute)for(const l of a.execute)l(i);return i}async function la(e,t){if(!(e instanceof URL))throw Ze('"server" mu\
st be an instance of URL',It);const r=!e.href.includes("/.well-known/"),s=t?.timeout??30,a=AbortSignal.timeout(s*1e3),o=await(r?uo(e,{algorithm:t?.algorithm,[ct]:t?.[tt],
[wt]:t?.execute?.includes(Es),signal:a,headers:new Headers(At)}):(t?.[tt]||fetch)((br(e,!t?.execute?.includes(Es)),e.href),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...At}).entries()),body:void 0,method:"GET",redirect:"manual",signal:a})).then(i=>lo(Cr,i)).catch(Rr);return r&&new URL(o.issuer).href!==
e.href&&(aa(e,o,t)||ca(e,t)||(()=>{throw new Ct("discovered metadata issuer does not match the expected issuer",{code:Ar,cause:{expected:e.href,body:o,attribute:"\
issuer"}})})()),o}function da(e){return{supportsPKCE:{__proto__:null,value(t="S256"){return e.code_challenge_methods_supported?.includes(t)===!0}}}}function ha(e){
Object.defineProperties(e,da(e))}var Ss=Symbol(),Ot=class{constructor(e,t,r,s){if(typeof t!="string"||!t.length)throw Ze('"clientId" must be a non-empty string',
It);if(typeof r=="string"&&(r={client_secret:r}),r?.client_id!==void 0&&t!==r.client_id)throw Ze('"clientId" and "metadata.client_id" must be the same',Tr);const a={
...structuredClone(r),client_id:t};a[pr]=r?.[pr]??0,a[mr]=r?.[mr]??30;let o;s?o=s:typeof a.client_secret=="string"&&a.client_secret.length?o=sa(a.client_secret):
o=oa();let i=Object.freeze(a);const c=structuredClone(e);Ss in e&&(c[bs]=({claims:{tid:u}})=>e.issuer.replace("{tenantid}",u));let l=Object.freeze(c);Or||=new WeakMap,
Or.set(this,{__proto__:null,as:l,c:i,auth:o,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){const e=structuredClone($e(this).as);return ha(e),e}clientMetadata(){
return structuredClone($e(this).c)}get timeout(){return $e(this).timeout}set timeout(e){$e(this).timeout=e}get[tt](){return $e(this).fetch}set[tt](e){$e(this).fetch=
e}};Object.freeze(Ot.prototype);function fa(e){let t;return e.expires_in!==void 0&&(t=Date.now()+e.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(t){const r=Date.
now();return t>r?Math.floor((t-r)/1e3):0}}},claims:{__proto__:null,value(){return Lo(e)}}}}function pa(e){Object.defineProperties(e,fa(e))}function Es(e){$e(e).
tlsOnly=!1}async function _s(e,t,r,s){ma(e),r=new URLSearchParams(r);const{as:a,c:o,auth:i,fetch:c,tlsOnly:l,nonRepudiation:u,timeout:h,decrypt:m}=$e(e),f=await $o(
a,o,i,t,{[ct]:c,[wt]:!l,additionalParameters:r,DPoP:s?.DPoP,headers:new Headers(At),signal:ga(h)}).catch(Rr),d=Ho(a,o,f,{[ts]:m});let y;try{y=await d}catch(g){if(va(
g,s))return _s(e,t,r,{...s,flag:ks});Rr(g)}return y.id_token&&await u?.(f),pa(y),y}function ma(e){if(!(e instanceof Ot))throw Ze('"config" must be an instance o\
f Configuration',It);if(Object.getPrototypeOf(e)!==Ot.prototype)throw Ze("subclassing Configuration is not allowed",Tr)}function ga(e){return e?AbortSignal.timeout(
e*1e3):void 0}function va(e,t){return t?.DPoP&&t.flag!==ks?wo(e):!1}var ks=Symbol(),As={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
bits:6},Is={parse:function(e,t){return ya(e,As,t)},stringify:function(e,t){return ba(e,As,t)}};function ya(e,t,r){var s;if(r===void 0&&(r={}),!t.codes){t.codes=
{};for(var a=0;a<t.chars.length;++a)t.codes[t.chars[a]]=a}if(!r.loose&&e.length*t.bits&7)throw new SyntaxError("Invalid padding");for(var o=e.length;e[o-1]==="=";)
if(--o,!r.loose&&!((e.length-o)*t.bits&7))throw new SyntaxError("Invalid padding");for(var i=new((s=r.out)!=null?s:Uint8Array)(o*t.bits/8|0),c=0,l=0,u=0,h=0;h<o;++h){
var m=t.codes[e[h]];if(m===void 0)throw new SyntaxError("Invalid character "+e[h]);l=l<<t.bits|m,c+=t.bits,c>=8&&(c-=8,i[u++]=255&l>>c)}if(c>=t.bits||255&l<<8-c)
throw new SyntaxError("Unexpected end of data");return i}function ba(e,t,r){r===void 0&&(r={});for(var s=r,a=s.pad,o=a===void 0?!0:a,i=(1<<t.bits)-1,c="",l=0,u=0,
h=0;h<e.length;++h)for(u=u<<8|255&e[h],l+=8;l>t.bits;)l-=t.bits,c+=t.chars[i&u>>l];if(l&&(c+=t.chars[i&u<<t.bits-l]),o)for(;c.length*t.bits&7;)c+="=";return c}var wa=class{constructor(e){
this.config=e}async refresh(e){const t=await _s(this.config,e);return{id_token:t.id_token,refresh_token:t.refresh_token,expires_at:t.expiresIn()}}},Sa=class Gr{constructor(){
this.currentTokenExpiration=0}static decodeJWT(t){const r=t.split(".");if(r.length!==3)return null;const s=JSON.parse(new TextDecoder().decode(Is.parse(r[0],{loose:!0}))),
a=JSON.parse(new TextDecoder().decode(Is.parse(r[1],{loose:!0}))),o=r[2];return{header:s,payload:a,signature:o}}static expirationFromToken(t){const r=Gr.decodeJWT(
t);return r?r.payload.exp:0}isAuthProvider(t){return t.authProvider?t.authProvider.name==="oidc":!1}async applyAuthentication(t,r,s){const a=await this.getToken(
t,s);a&&(r.headers.Authorization=`Bearer ${a}`)}async getToken(t,r){return!t.authProvider.config||(t.authProvider.config["client-secret"]||(t.authProvider.config["\
client-secret"]=""),!t.authProvider.config||!t.authProvider.config["id-token"])?null:this.refresh(t,r)}async refresh(t,r){if(this.currentTokenExpiration===0&&(this.
currentTokenExpiration=Gr.expirationFromToken(t.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!t.authProvider.config["client-\
id"]||!t.authProvider.config["refresh-token"]||!t.authProvider.config["idp-issuer-url"])return null;const s=await(r||await this.getClient(t)).refresh(t.authProvider.
config["refresh-token"]);t.authProvider.config["id-token"]=s.id_token,t.authProvider.config["refresh-token"]=s.refresh_token,this.currentTokenExpiration=s.expires_at}
return t.authProvider.config["id-token"]}async getClient(t){const r=await ua(t.authProvider.config["idp-issuer-url"],t.authProvider.config["client-id"]);return new wa(
r)}},Ea=(0,ee.f1)(yi()),Cs=(0,ee.f1)(bi(),1),_a=Cs.default.HttpProxyAgent,ka=Cs.default.HttpsProxyAgent,xr="/var/run/secrets/kubernetes.io/serviceaccount",Aa=xr+
"/ca.crt",Os=xr+"/token",Ia=xr+"/namespace";function Pr(e){try{return Te().accessSync(e),!0}catch{return!1}}var Ts=class Ks{addAuthenticator(t){this.custom_authenticators.
push(t)}constructor(){this.authenticators=[new Gi,new no,new to,new ro,new Sa],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(t){this.currentContext=
t}getContextObject(t){return this.contexts?Nr(this.contexts,t,"context"):null}getCurrentCluster(){const t=this.getCurrentContextObject();return t?this.getCluster(
t.cluster):null}getCluster(t){return Nr(this.clusters,t,"cluster")}getCurrentUser(){const t=this.getCurrentContextObject();return t?this.getUser(t.user):null}getUser(t){
return Nr(this.users,t,"user")}loadFromFile(t,r){const s=qe().dirname(t);this.loadFromString(Te().readFileSync(t).toString("utf-8"),r),this.makePathsAbsolute(s)}async applyToFetchOptions(t){
await this.applyToHTTPSOptions(t);const r=new xi;for(const[s,a]of Object.entries(t.headers||{}))Array.isArray(a)?a.forEach(o=>{r.append(s,o)}):(typeof a=="numbe\
r"||typeof a=="string")&&r.set(s,a.toString());return t.auth&&r.set("Authorization","Basic "+Buffer.from(t.auth).toString("base64")),{agent:t.agent,headers:r,method:t.
method,timeout:t.timeout}}async applyToHTTPSOptions(t){const r=this.getCurrentUser(),s=this.getCurrentCluster();await this.applyOptions(t),r&&r.username&&(t.auth=
`${r.username}:${r.password}`);const a={};a.ca=t.ca,a.cert=t.cert,a.key=t.key,a.pfx=t.pfx,a.passphrase=t.passphrase,t.rejectUnauthorized!==void 0&&(a.rejectUnauthorized=
t.rejectUnauthorized),a.timeout=t.timeout,a.servername=t.servername,a.ciphers=t.ciphers,a.honorCipherOrder=t.honorCipherOrder,a.ecdhCurve=t.ecdhCurve,a.clientCertEngine=
t.clientCertEngine,a.crl=t.crl,a.dhparam=t.dhparam,a.secureOptions=t.secureOptions,a.secureProtocol=t.secureProtocol,a.sessionIdContext=t.sessionIdContext,t.agent=
this.createAgent(s,a)}async applySecurityAuthentication(t){const r=this.getCurrentCluster(),s=this.getCurrentUser(),a={},o={};if(await this.applyOptions(o),r&&r.
skipTLSVerify&&(a.rejectUnauthorized=!1),r&&r.tlsServerName&&(a.servername=r.tlsServerName),s&&s.username){const c=Buffer.from(`${s.username}:${s.password}`).toString(
"base64");t.setHeaderParam("Authorization",`Basic ${c}`)}const i=o.headers||{};Object.entries(i).forEach(([c,l])=>{t.setHeaderParam(c,`${l}`)}),a.ca=o.ca,a.cert=
o.cert,a.key=o.key,a.pfx=o.pfx,a.passphrase=o.passphrase,o.rejectUnauthorized!==void 0&&(a.rejectUnauthorized=o.rejectUnauthorized),t.setAgent(this.createAgent(
r,a))}getName(){return"kubeconfig authentication"}loadFromString(t,r){const s=Xn.load(t);this.clusters=Ki(s.clusters,r),this.contexts=Xi(s.contexts,r),this.users=
qi(s.users,r),this.currentContext=s["current-context"]}loadFromOptions(t){this.clusters=t.clusters,this.contexts=t.contexts,this.users=t.users,this.currentContext=
t.currentContext}loadFromClusterAndUser(t,r){this.clusters=[t],this.users=[r],this.currentContext="loaded-context",this.contexts=[{cluster:t.name,user:r.name,name:this.
currentContext}]}loadFromCluster(t=""){const r=process.env.KUBERNETES_SERVICE_HOST,s=process.env.KUBERNETES_SERVICE_PORT,a="inCluster",o="inClusterUser",i="inCl\
usterContext";let c="https";(s==="80"||s==="8080"||s==="8001")&&(c="http");let l=r;r&&Js().isIPv6(r)&&(l=`[${r}]`),this.clusters=[{name:a,caFile:`${t}${Aa}`,server:`${c}\
://${l}:${s}`,skipTLSVerify:!1}],this.users=[{name:o,authProvider:{name:"tokenFile",config:{tokenFile:`${t}${Os}`}}}];const u=`${t}${Ia}`;let h;Pr(u)&&(h=Te().readFileSync(
u).toString("utf-8")),this.contexts=[{cluster:a,name:i,user:o,namespace:h}],this.currentContext=i}mergeConfig(t,r=!1){!r&&t.currentContext&&(this.currentContext=
t.currentContext),t.clusters.forEach(s=>{this.addCluster(s)}),t.users.forEach(s=>{this.addUser(s)}),t.contexts.forEach(s=>{this.addContext(s)})}addCluster(t){this.
clusters||(this.clusters=[]),this.clusters.forEach((r,s)=>{if(r.name===t.name)throw new Error(`Duplicate cluster: ${r.name}`)}),this.clusters.push(t)}addUser(t){
this.users||(this.users=[]),this.users.forEach((r,s)=>{if(r.name===t.name)throw new Error(`Duplicate user: ${r.name}`)}),this.users.push(t)}addContext(t){this.contexts||
(this.contexts=[]),this.contexts.forEach((r,s)=>{if(r.name===t.name)throw new Error(`Duplicate context: ${r.name}`)}),this.contexts.push(t)}loadFromDefault(t,r=!1,s=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const o=process.env.KUBECONFIG.split(qe().delimiter).filter(i=>i);this.loadFromFile(o[0],t);
for(let i=1;i<o.length;i++){const c=new Ks;c.loadFromFile(o[i],t),this.mergeConfig(c,r)}return}const a=Ca(s);if(a){const o=qe().join(a,".kube","config");if(Pr(o)){
this.loadFromFile(o,t);return}}if(s==="win32"){try{const o=Ye().spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(o.status===0&&o.stdout.length>0){const i=Ye().
spawnSync("wsl.exe",["cat",o.stdout.toString("utf8")]);if(i.status===0){this.loadFromString(i.stdout.toString("utf8"),t);return}}}catch{}try{const o=Ye().spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),t);const i=Ye().spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);
i.status===0&&this.makePathsAbsolute(i.stdout.toString("utf8"));return}}catch{}}if(Pr(Os)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"clus\
ter",server:"http://localhost:8080"},{name:"user"})}makeApiClient(t){const r=this.getCurrentCluster();if(!r)throw new Error("No active cluster!");const s={default:this},
a=new es(r.server,{}),o=es({baseServer:a,authMethods:s});return new t(o)}makePathsAbsolute(t){this.clusters.forEach(r=>{r.caFile&&(r.caFile=Br(t,r.caFile))}),this.
users.forEach(r=>{r.certFile&&(r.certFile=Br(t,r.certFile)),r.keyFile&&(r.keyFile=Br(t,r.keyFile))})}exportConfig(){const t={apiVersion:"v1",kind:"Config",clusters:this.
clusters.map(Wi),users:this.users.map(Yi),contexts:this.contexts.map(Qi),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(t)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(t,r){var s,a;let o;if(t&&t.proxyUrl)if(t.proxyUrl.startsWith("socks"))o=new Ea.SocksProxyAgent(t.proxyUrl,
r);else if(t.server.startsWith("https")){const i=r;i.proxy=t.proxyUrl,o=new ka(i)}else if(t.server.startsWith("http")){const i=r;i.proxy=t.proxyUrl,o=new _a(i)}else
throw new Error("Unsupported proxy type");else if(!((s=t?.server)===null||s===void 0)&&s.startsWith("http:")&&t.skipTLSVerify)o=new(mt()).Agent(r);else{if(!((a=
t?.server)===null||a===void 0)&&a.startsWith("http:")&&!t.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or false");o=
new(Ft()).Agent(r)}return o}applyHTTPSOptions(t){var r;const s=this.getCurrentCluster(),a=this.getCurrentUser();if(!a)return;s!=null&&s.skipTLSVerify&&(t.rejectUnauthorized=
!1),s!=null&&s.tlsServerName&&(t.servername=s.tlsServerName);const o=s!=null?Mr(s.caFile,s.caData):null;o&&(t.ca=o);const i=Mr(a.certFile,a.certData);i&&(t.cert=
i);const c=Mr(a.keyFile,a.keyData);c&&(t.key=c),a.impersonateUser!=null&&((r=t.headers)!==null&&r!==void 0||(t.headers={}),t.headers["Impersonate-User"]=a.impersonateUser)}async applyAuthorizationHeader(t){
const r=this.getCurrentUser();if(!r)return;let s=this.authenticators.find(a=>a.isAuthProvider(r));s||(s=this.custom_authenticators.find(a=>a.isAuthProvider(r))),
t.headers||(t.headers={}),s&&await s.applyAuthentication(r,t),r.token&&(t.headers.Authorization=`Bearer ${r.token}`)}async applyOptions(t){this.applyHTTPSOptions(
t),await this.applyAuthorizationHeader(t)}};function Br(e,t){return!e||qe().isAbsolute(t)?t:qe().join(e,t)}function Mr(e,t){return e?Te().readFileSync(e):t?Buffer.
from(t,"base64"):null}function Rs(e){return e.reduce((t,r)=>r&&!t.includes(r)?t.concat(r):t,[])}function Ca(e=process.platform){if(e!=="win32"){if(process.env.HOME)
try{return Te().accessSync(process.env.HOME),process.env.HOME}catch{}return null}const t=process.env.HOMEDRIVE&&process.env.HOMEPATH?qe().join(process.env.HOMEDRIVE,
process.env.HOMEPATH):"",r=process.env.HOME||"",s=process.env.USERPROFILE||"",a=Rs([r,t,s]),o=Rs([r,s,t]);for(const i of a)try{return Te().accessSync(qe().join(
i,".kube","config")),i}catch{}for(const i of o)try{return Te().accessSync(i,Te().constants.W_OK),i}catch{}for(const i of o)try{return Te().accessSync(i),i}catch{}
return o[0]||null}function Nr(e,t,r){if(!e)return null;for(const s of e)if(s.name===t)return s[r]?(s[r].name=t,s[r]):s;return null}var Oa="/var/run/secrets/kube\
rnetes.io/serviceaccount/token",xs=4*1024*1024;function Ps(e,t){const r=Ta(e.kubeconfig,t);e.context!==void 0&&r.setCurrentContext(e.context);const s=r.getCurrentContext(),
a=s?r.getContexts().find(u=>u.name===s):void 0,o=r.getContexts().map(u=>u.name).join(", ")||"none";if(!a){const u=s?`The kubeconfig has no context "${s}"`:"The \
kubeconfig names no current context";throw new ae.zg("E_KUBECONFIG_CONTEXT",`${u}. Its contexts are: ${o}. Choose one with --context.`)}const i=r.getClusters().
find(u=>u.name===a.cluster);if(!i)throw new ae.zg("E_KUBECONFIG_CONTEXT",`Context "${s}" names the cluster "${a.cluster}", which the kubeconfig does not define.`);
const c=i.proxyUrl??(0,ve.E)(new URL(i.server),t,"go"),l=i.server.startsWith("http:");r.clusters=[{...i,...c===void 0?{}:{proxyUrl:c},...l?{skipTLSVerify:!0}:{}}],
r.users=r.getUsers().filter(u=>u.name===a.user);for(const u of r.getUsers())Pa(u.exec,i.server);return{server:i.server.replace(/\/+$/,""),namespace:a.namespace,
context:s,config:r}}function Ta(e,t){const r=new Ts,s=e===void 0?Ra(t):e.split(jt.delimiter).filter(Boolean);if(s.length===0)return xa(r,t);const a=s.filter(c=>(0,it.
existsSync)(c)),[o,...i]=a;if(o===void 0)throw new ae.zg("E_KUBECONFIG_MISSING",`The kubeconfig ${s.join(", ")} does not exist. Give a file with --kubeconfig or\
 KUBECONFIG.`);Bs(r,o);for(const c of i){const l=new Ts;Bs(l,c);for(const u of l.getClusters())r.getCluster(u.name)||r.addCluster(u);for(const u of l.getUsers())
r.getUser(u.name)||r.addUser(u);for(const u of l.getContexts())r.getContexts().some(h=>h.name===u.name)||r.addContext(u);r.getCurrentContext()||r.setCurrentContext(
l.getCurrentContext())}return r}function Bs(e,t){try{if((0,it.statSync)(t).size>xs)throw new Error(`it is larger than ${xs} bytes`);e.loadFromFile(t)}catch(r){const s=r instanceof
Error?r.message.split(`
`)[0]??"":String(r);throw new ae.zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${t} cannot be read: ${s}. Check that it is the YAML that kubectl uses.`,{cause:r})}}var Ra=e=>[
(0,jt.join)(e.HOME??(0,Wr.homedir)(),".kube","config")].filter(t=>(0,it.existsSync)(t));function xa(e,t){if(!t.KUBERNETES_SERVICE_HOST||!(0,it.existsSync)(Oa))throw new ae.
zg("E_KUBECONFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one wi\
th --kubeconfig.");return e.loadFromCluster(),e}function Pa(e,t){if(!(0,N.Gv)(e))return;const s={apiVersion:e.apiVersion??"client.authentication.k8s.io/v1",kind:"\
ExecCredential",spec:{interactive:!1,cluster:{server:t}}},a=Array.isArray(e.env)?e.env:[];Object.assign(e,{env:[...a,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(
s)}]})}var Ba=32*1024*1024,Ma=3e4,Na=class{constructor(e,t){this.inputs=e,this.env=t;const r=Ps(e,t);this.server=r.server,this.namespace=r.namespace,this.config=
r.config}inputs;env;server;namespace;config;agents=new Set;prepared;async exchange(e,t){const r=await this.open(e,t),s=[];let a=0,o=!1;const i=e.maxBytes??Ba;for await(const c of r)
if(Buffer.isBuffer(c)&&(s.push(c.subarray(0,i-a)),a+=c.length,a>i)){o=!0;break}return{status:r.statusCode??0,body:Buffer.concat(s).toString("utf8"),retryAfterMs:(0,ze.
mu)(r.headers["retry-after"],Date.now()),cut:o}}async open(e,t){const r=await this.send(e,t);return r.statusCode!==401?r:(r.resume(),this.config=Ps(this.inputs,
this.env).config,this.prepared=void 0,this.send(e,t))}close(){for(const e of this.agents)e.destroy()}async send(e,t){t.throwIfAborted();const r=await(this.prepared??=
this.prepare()),s=new URL(this.server+e.path);return new Promise((a,o)=>{const i=(s.protocol==="http:"?mt():Ft()).request(s,{...r,method:e.method,signal:t,headers:{
...r.headers,"user-agent":"mlflow-steps",accept:e.accept??"application/json",...e.body===void 0?{}:{"content-type":e.contentType??"application/json","content-le\
ngth":Buffer.byteLength(e.body)}}},a),c=e.idleMs??Ma;i.setTimeout(c,()=>i.destroy(new Error(`no answer for ${c/1e3} s`))),i.on("error",l=>o(t.aborted?(0,ae.uQ)(
t.reason):l)),i.end(e.body)})}async prepare(){const e={};try{await this.config.applyToHTTPSOptions(e)}catch(m){this.prepared=void 0;const f=(0,ue.xS)(m instanceof
Error?m.message:String(m));throw new ae.zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${f||"the credential plug-in of the kubeconfig failed"}.\
 Run the kubeconfig's login again, or check its files.`,{cause:m})}const t=this.config.getClusters().some(m=>m.proxyUrl!==void 0),{ca:r,cert:s,key:a,servername:o,
rejectUnauthorized:i,headers:c,auth:l}=e,u={ca:r,cert:s,key:a,servername:o,...i===void 0?{}:{rejectUnauthorized:i}},h=t&&e.agent instanceof mt().Agent?e.agent:this.
makeAgent(u);return this.agents.add(h),{agent:h,...c?{headers:c}:{},...l?{auth:l}:{}}}makeAgent(e){const t={...e,keepAlive:!0,maxSockets:16};return this.server.
startsWith("http:")?new(mt()).Agent(t):new(Ft()).Agent(t)}},Ms=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,Ua=/Traceback \(most recent call last\):\s*$/,
$a=/^[A-Za-z_][\w.]*(?:: .*)?$/,Da=/^The above exception was the direct cause of the following exception:/,La=/\b(?:error|exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i,
Fa=500;function ja(e){const t=e.split(`
`).map(i=>i.trimEnd()),r=Ha(t);let s=r.findLastIndex(({cause:i})=>!Ms.test(i));for(;s>0&&r[s]?.isRaisedFromPrevious;)s-=1;const a=t.filter(i=>i.trim()!=="");return(r[s]?.
cause??a.findLast(i=>La.test(i)&&!Ms.test(i))??a.at(-1))?.trim().slice(0,Fa)}function Ha(e){const t=[];let r=!1;for(let s=0;s<e.length;s+=1){const a=e[s]??"";if(Da.
test(a)&&(r=!0),!Ua.test(a))continue;const o=e.slice(s+1).find(i=>i!==""&&!/^\s/.test(i));o!==void 0&&$a.test(o)&&t.push({cause:o,isRaisedFromPrevious:r}),r=!1}
return t}var Va=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;function Ga(e,t){if(e.isDeleting)
return;const r=e.containers.flatMap(o=>Ka(o)??[]),s=r.find(({certainty:o})=>o==="certain")??r[0];if(s)return s;if(e.phase==="Failed")return{certainty:"likely",reason:e.
reason||"PodFailed",message:e.message||"the pod has failed"};if(t!==void 0&&e.containers.some(({state:o})=>o.kind==="waiting"))return{certainty:"likely",reason:"\
FailedMount",message:t};const a=e.conditions.find(({type:o,status:i,reason:c})=>o==="PodScheduled"&&i==="False"&&c==="Unschedulable");return a&&{certainty:"like\
ly",reason:"Unschedulable",message:a.message}}function Ka(e){const{name:t,state:r,restarts:s}=e,a=`${e.isInit?"init container":"container"} ${t}`;if(r.kind==="r\
unning")return;if(r.kind==="terminated"){if(e.isInit&&r.exitCode===0)return;const l=`${a} ended with exit code ${r.exitCode}`;return{certainty:"likely",reason:r.
reason||"Terminated",message:l,restarts:s,container:t}}const{reason:o,message:i}=r,c=i?`: ${i}`:"";switch(o){case"InvalidImageName":return{certainty:"certain",reason:o,
message:`${a}: the image name is invalid${c}`,container:t};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":return{certainty:o==="ErrImageNever\
Pull"||Va.test(i)?"certain":"likely",reason:o,message:`${a} cannot pull ${e.image||"its image"}${c}`,container:t};case"CrashLoopBackOff":{const l=e.lastExitCode===
void 0?"":`, last with exit code ${e.lastExitCode}`;return{certainty:"likely",reason:o,message:`${a} keeps crashing${l} (${s} restarts)`,restarts:s,container:t}}case"\
CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.test(i)?void 0:{certainty:"likely",reason:o,message:`${a}\
 cannot start${c}`,container:t};default:return}}function Ns(e){const t=e.containers.find(({isInit:o,state:i})=>o&&!(i.kind==="terminated"&&i.exitCode===0))??e.containers.
find(({isInit:o,ready:i})=>!o&&!i);if(!t)return e.containers.length===0?`pod ${e.name} is ${e.phase||"new"}`:`pod ${e.name} is not ready`;const{state:r}=t,s=r.kind===
"running"?t.isInit?"is running":"is running and not ready yet":r.kind==="waiting"?`waits (${r.reason||"starting"})`:`ended with exit code ${r.exitCode}`,a=t.restarts>
0?`, ${t.restarts} restarts`:"";return`pod ${e.name}: ${t.isInit?"init container":"container"} ${t.name} ${s}${a}`}var De=e=>(0,N.$6)(e,"metadata","name")??"",ye=e=>(0,N.
$6)(e,"metadata","uid")??"",Wa=e=>(0,N.tk)(e,"metadata","generation")??0,Tt=e=>(0,N.fK)(e,"metadata","deletionTimestamp")!==void 0,He=(e,t)=>(0,N.yR)(e,"metadat\
a","ownerReferences").some(r=>(0,N.$6)(r,"uid")===t),Us=e=>(0,N.$6)(e,"metadata","annotations","deployment.kubernetes.io/revision"),$s=e=>Rt(e).some(({type:t,status:r})=>t===
"Ready"&&r==="True"),Rt=e=>(0,N.yR)(e,"status","conditions").map(t=>({type:(0,N.$6)(t,"type")??"",status:(0,N.$6)(t,"status")??"",reason:(0,N.$6)(t,"reason")??"",
message:(0,N.$6)(t,"message")??""})),Ds=e=>({name:De(e),uid:ye(e),generation:Wa(e),observedGeneration:(0,N.tk)(e,"status","observedGeneration")??0,revision:Us(e),
replicas:(0,N.tk)(e,"spec","replicas")??1,updatedReplicas:(0,N.tk)(e,"status","updatedReplicas")??0,totalReplicas:(0,N.tk)(e,"status","replicas")??0,availableReplicas:(0,N.
tk)(e,"status","availableReplicas")??0,maxUnavailable:za(e),conditions:Rt(e)});function za(e){const t=(0,N.tk)(e,"spec","replicas")??1,r=(0,N.fK)(e,"spec","stra\
tegy","rollingUpdate","maxUnavailable")??"25%";return typeof r=="number"?r:typeof r=="string"?Math.floor((Number.parseInt(r,10)||0)*t/100):0}var qa=e=>({name:De(
e),uid:ye(e),revision:Us(e),conditions:Rt(e)}),Ur=e=>({name:De(e),uid:ye(e),phase:(0,N.$6)(e,"status","phase")??"",reason:(0,N.$6)(e,"status","reason")??"",message:(0,N.
$6)(e,"status","message")??"",isDeleting:Tt(e),isReady:$s(e),conditions:Rt(e),containers:[...(0,N.yR)(e,"status","initContainerStatuses").map(t=>Ls(t,!0)),...(0,N.
yR)(e,"status","containerStatuses").map(t=>Ls(t,!1))]});function Ls(e,t){return{name:(0,N.$6)(e,"name")??"",isInit:t,ready:(0,N.fK)(e,"ready")===!0,restarts:(0,N.
tk)(e,"restartCount")??0,image:(0,N.$6)(e,"image")??"",state:Ya((0,N.fK)(e,"state")),lastExitCode:(0,N.tk)(e,"lastState","terminated","exitCode")}}function Ya(e){
const t=s=>(0,N.$6)(e,s,"reason")??"",r=s=>(0,N.$6)(e,s,"message")??"";return(0,N.fK)(e,"running")!==void 0?{kind:"running"}:(0,N.fK)(e,"terminated")!==void 0?{
kind:"terminated",reason:t("terminated"),message:r("terminated"),exitCode:(0,N.tk)(e,"terminated","exitCode")??0}:{kind:"waiting",reason:t("waiting"),message:r(
"waiting")}}var Ja=500,Za=64*1024,Xa=8e3,Qa=15,ec=600,tc=12;async function rc(e,t,r,s,a){const o=r.owner.namespace??"",i=W=>e.list(W,o,r.labelSelector).catch(()=>[]),
[c,l,u]=await Promise.all([i(X.bg),i(X.SZ),i(X.Jw)]),h=c.filter(W=>He(W,r.uid)),m=l.filter(W=>h.some(ne=>He(W,ye(ne)))),f=u.filter(W=>m.some(ne=>He(W,ye(ne)))),
d=f.filter(W=>(0,N.$6)(W,"metadata","annotations",r.markerAnnotation)===r.marker),y=sc((d.length>0?d:f).map(Ur),s),g=y&&ic(y,s),[w,k]=await Promise.all([y&&g?oc(
t,o,y,g,a):void 0,cc(e,o,new Set([r.uid,...[...h,...m,...f].map(ye)]))]),L=g!==void 0&&(g.state.kind==="terminated"||g.restarts>0)&&w?ja(w.text):void 0,F=g?.state.
kind==="terminated"?g.state.exitCode:g?.lastExitCode,_=`${y?.name??""}, container ${g?.name??""}${F===void 0?"":`, exit code ${F}`}`,H=[...h.map(Ds).map(W=>`Dep\
loyment ${W.name}: ${W.availableReplicas} of ${W.replicas} available, ${W.updatedReplicas} of the current template`),...f.map(Ur).map(W=>`  ${W.phase||"new"}: ${Ns(
W)}`),...k].join(`
`);return{objects:(0,ue.Jj)((0,ue.YI)(H),Xa),...w?{log:w}:{},...L===void 0||!w?{}:{cause:(0,ue.Jj)((0,ue.YI)(`${L} (${_})`),ec),excerpt:nc(w.text,L)}}}function nc(e,t){
const r=e.split(`
`),s=r.findLastIndex(a=>a.includes(t));return r.slice(Math.max(0,s+1-tc),s+1).join(`
`)}function sc(e,t){const r=t.state==="failed"?e.find(({name:a})=>a===t.pod):void 0,s=({containers:a})=>Math.max(0,...a.map(({restarts:o})=>o));return r??e.filter(
({isDeleting:a})=>!a).toSorted((a,o)=>s(o)-s(a))[0]}function ic({containers:e},t){const r=t.state==="failed"?e.find(({name:a})=>a===t.container):void 0,s=({isInit:a,
ready:o,state:i})=>a?i.kind==="terminated"&&i.exitCode===0:o;return r??e.find(a=>!s(a))??e.find(({isInit:a})=>!a)}async function oc(e,t,r,s,a){const o=s.state.kind!==
"terminated"&&s.restarts>0;for(const i of[o,!o]){const c=await ac(e,t,r.name,{container:s.name,previous:i},a);if(c!==void 0&&c.trim()!=="")return{title:`log of ${r.
name}, container ${s.name}${i?", its previous run":""}`,text:(0,ue.YI)(c)}}}async function ac(e,t,r,s,a){const o=new URLSearchParams({container:s.container,tailLines:String(
s.tailLines??Ja)});s.previous&&o.set("previous","true");const i=`${(0,X.Ph)({resource:X.Jw,namespace:t,name:r})}/log?${o.toString()}`;try{const c=await e.exchange(
{method:"GET",path:i,accept:"*/*",maxBytes:4194304},a);return c.status===200?c.body.slice(-(s.maxBytes??Za)):void 0}catch{return}}async function cc(e,t,r){return(await e.
list(X.AZ,t).catch(()=>[])).filter(a=>(0,N.$6)(a,"type")==="Warning"&&r.has((0,N.$6)(a,"involvedObject","uid")??"")).map(a=>({event:a,time:(0,N.$6)(a,"lastTimes\
tamp")??(0,N.$6)(a,"eventTime")??""})).toSorted((a,o)=>a.time.localeCompare(o.time)).slice(-Qa).map(({event:a,time:o})=>{const i=(0,N.tk)(a,"count")??1,c=`${(0,N.
$6)(a,"involvedObject","kind")??""}/${(0,N.$6)(a,"involvedObject","name")??De(a)}`;return`${o} ${c} ${(0,N.$6)(a,"reason")??""}${i>1?` (${i} times)`:""}: ${(0,N.
$6)(a,"message")??""}`})}var uc=15e3,lc=1e3;async function dc(e,t,r){const{namespace:s,name:a,holder:o,durationMs:i=uc}=t,c={resource:X.Q,namespace:s,name:a},l=h=>({
apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:h&&(0,N.Gv)(h.metadata)?h.metadata:{name:a,namespace:s,labels:{"app.kubernetes.io/managed-by":"mlflow-\
steps"}},spec:{holderIdentity:o,leaseDurationSeconds:Math.ceil(i/1e3),renewTime:pc(new Date)}}),u=await e.create(c,l(void 0))??await hc(e,c,l,t.report,r);return fc(
e,c,u,l,i)}async function hc(e,t,r,s,a){let o,i=Date.now();for(;;){const c=await e.get(t);if(!c){const m=await e.create(t,r(void 0));if(m)return m;continue}const l=(0,N.
$6)(c,"spec","holderIdentity")??"",u=JSON.stringify((0,N.fK)(c,"spec"));if(o!==void 0&&u!==o)throw $r(t,l);const h=((0,N.tk)(c,"spec","leaseDurationSeconds")??0)*
1e3;if(o===void 0&&(i=Date.now(),s?.(`The lease ${t.name} is held by ${(0,ue.xS)(l,300)}; looking for at most ${h/1e3} s whether that is still alive.`)),o=u,l===
""||Date.now()-i>=h){const m=await e.replace(t,r(c));if(m)return m;throw $r(t,l)}await(0,Oe.v)(lc,a)}}var $r=({name:e,namespace:t},r)=>new ae.zg("E_DEPLOY_HELD",
`Another deploy of this name is under way: the lease ${t??""}/${e} is held by ${(0,ue.xS)(r,300)}. Run this again when it has ended.`);function fc(e,t,r,s,a){const o=new AbortController,
i=new AbortController,c=e.withSignal(i.signal);let l=r,u=Date.now(),h=Promise.resolve();const m=async()=>{try{const d=await c.replace(t,s(l));if(!d)return o.abort(
$r(t,"somebody else, who took it over"));l=d,u=Date.now()}catch(d){if(i.signal.aborted||Date.now()-u<a)return;o.abort(new ae.zg("E_CLUSTER_UNREACHABLE",`The lea\
se ${t.name} could not be renewed for ${a/1e3} s.`,{cause:d}))}},f=setInterval(()=>{h=h.then(m)},a/3);return f.unref(),{lost:o.signal,release:async()=>{clearInterval(
f),await h;const{uid:d,resourceVersion:y}={uid:(0,N.$6)(l,"metadata","uid"),resourceVersion:(0,N.$6)(l,"metadata","resourceVersion")};d!==void 0&&y!==void 0&&!o.
signal.aborted&&await c.delete(t,{uid:d,resourceVersion:y,propagation:"Background"}),i.abort()}}}var pc=e=>e.toISOString().replace("Z","000Z"),mc=1e3;async function gc(e,t,r,{
timeoutMs:s,report:a},o){const i=Date.now()+s,c=t.namespace??"",l=new Set([r]);let u="";for(;;){const h=[],m=await e.get(t);m&&ye(m)===r&&h.push((0,X.vY)(t));for(const d of[
X.bg,X.SZ,X.Jw])for(const y of await e.list(d,c))[...l].some(g=>He(y,g))&&(l.add(ye(y)),h.push(`${d.kind}/${c}/${De(y)}`));if(h.length===0)return;const f=`${h[0]??
""}${h.length>1?` and ${h.length-1} more`:""} to be gone`;if(Date.now()>=i)throw new ae.zg("E_TIMEOUT",`${(0,X.vY)(t)} was deleted, but after ${Math.round(s/1e3)}\
 s it still waits for ${f}.`);f!==u&&a(`waiting for ${f}`),u=f,await(0,Oe.v)(mc,o)}}var vc={maxRetries:5,totalMs:1/0,firstDelayMs:250,maxDelayMs:4e3},yc=3e4;function bc(e,t,r){
return(0,ze.L5)(()=>wc(e,t,r),vc,r)}async function wc(e,t,r){try{const s=await e.exchange(t,r);return Sc(t,s)?{kind:"provisional",value:s,retryAfterMs:s.retryAfterMs===
void 0?void 0:Math.min(s.retryAfterMs,yc)}:{kind:"value",value:s}}catch(s){if(r.aborted)throw(0,Oe.J)(r);if(s instanceof ae.zg)throw s;const a=Dr(e.server,s);if(Ec(
(0,st.Ic)(s).code))throw a;return{kind:"failure",error:a,retryAfterMs:void 0}}}function Sc({method:e},{status:t,body:r}){return t===429||t>=502&&t<=504?!0:t===500&&
(e==="GET"||/failed calling webhook|etcdserver|connection refused/.test(r))}var Ec=e=>(0,st.gt)(e)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(e);function Dr(e,t){const{
code:r,message:s}=(0,st.Ic)(t),o=/CERT|SELF_SIGNED|UNABLE_TO_/.test(r)?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconf\
ig, and that this machine can reach it.";return new ae.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${e} cannot be reached: ${s||r}. ${o}`,{cause:t})}var _c=16*1024*
1024;async function*kc(e){const t=new qr.StringDecoder("utf8");let r="";for await(const s of e){if(!Buffer.isBuffer(s))continue;const a=(r+t.write(s)).split(`
`);if(r=a.pop()??"",r.length>_c)throw new Error("a watch sent a line that is longer than any object");for(const o of a)o!==""&&(yield o)}r!==""&&(yield r)}var Ac={
askMs:1e3,firstPauseMs:200,longestPauseMs:5e3,idleMs:9e4,refusalMs:3e4,pollMs:6e4},Ic=500,Cc=290,Oc=3e4,ut=class extends Error{};async function Tc(e,t,r,s,a=Ac){
await new Rc(e,t,r,s,a).follow()}var Rc=class{constructor(e,t,r,s,a){this.connection=e,this.selection=t,this.events=r,this.signal=s,this.pace=a,this.pauseMs=a.firstPauseMs}connection;selection;events;signal;pace;objects=new Map;version="";hasListed=!1;pauseMs;notBeforeMs=0;pollUntilMs=0;watchedAtMs=-1/0;failingSinceMs;async follow(){
for(;this.isWanted();)try{for(await this.list();this.isWanted()&&Date.now()>=this.pollUntilMs;)await this.watchOrContinue()}catch(e){if(!this.isWanted())return;
if(e instanceof ut)continue;const t=e instanceof ae.zg?e:Dr(this.connection.server,e);if(!this.mayPass(t)){if(!this.selection.isOptional)throw t;return this.events.
onChange([])}this.events.onTrouble(t),await(0,Oe.v)(this.pauseMs,this.signal).catch(()=>{}),this.pauseMs=Math.min(this.pauseMs*2,this.pace.longestPauseMs)}}isWanted(){
return!this.signal.aborted}mayPass({code:e}){return this.failingSinceMs??=Date.now(),e==="E_CLUSTER_UNREACHABLE"?!0:(e==="E_CLUSTER_UNAUTHORIZED"||e==="E_CLUSTE\
R_FORBIDDEN")&&this.hasListed&&Date.now()-this.failingSinceMs<this.pace.refusalMs}onHealthy(){this.pauseMs=this.pace.firstPauseMs,this.failingSinceMs=void 0}async takeTurn(){
await(0,Oe.v)(Math.max(0,this.notBeforeMs-Date.now()),this.signal),this.notBeforeMs=Date.now()+this.pace.askMs}noteRetryAfter(e){e!==void 0&&(this.notBeforeMs=Math.
max(this.notBeforeMs,Date.now()+Math.min(e,Oc)))}async list(){await this.takeTurn();const e=new Map;let t="";do{const r=await this.connection.exchange({method:"\
GET",path:this.renderQuery({limit:String(Ic),continue:t})},this.signal);if(this.noteRetryAfter(r.retryAfterMs),r.status===410)throw new ut;if(r.status!==200||r.
cut)throw vt(this.asking("list"),r);const s=(0,N.qF)(r.body);for(const a of(0,N.yR)(s,"items"))e.set(ye(a),this.trim(a));t=(0,N.$6)(s,"metadata","continue")??"",
this.version=(0,N.$6)(s,"metadata","resourceVersion")??""}while(t!=="");this.objects=e,this.hasListed=!0,this.onHealthy(),this.events.onChange([...e.values()]),
this.watchedAtMs=-1/0}async watchOrContinue(){await(0,Oe.v)(Math.max(0,this.watchedAtMs+this.pace.askMs-Date.now()),this.signal),this.watchedAtMs=Date.now();try{
await this.watch()}catch(e){if(e instanceof ut||e instanceof ae.zg||!this.isWanted()||Date.now()-this.watchedAtMs<this.pace.askMs)throw e}}async watch(){const e=this.
renderQuery({watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(Cc),resourceVersion:this.version}),t=await this.connection.open({method:"GET",path:e,
idleMs:this.pace.idleMs},this.signal),r=t.statusCode??0;if(r!==200){if(t.destroy(),this.noteRetryAfter((0,ze.mu)(t.headers["retry-after"],Date.now())),r===410)throw new ut;
const s=vt(this.asking("watch"),{status:r,body:""});if(r!==403&&r!==405)throw s;return this.pollUntilMs=Date.now()+this.pace.pollMs,this.events.onTrouble(s)}this.
onHealthy();for await(const s of kc(t))this.take((0,N.qF)(s))}take(e){const t=(0,N.fK)(e,"object"),r=(0,N.$6)(e,"type");if(!(0,N.Gv)(t)||r===void 0)throw new Error(
"a watch sent something that is no event");if(r==="ERROR"){const s=(0,N.tk)(t,"code")??500;throw s===410?new ut:vt(this.asking("watch"),{status:s,body:JSON.stringify(
t)})}this.version=(0,N.$6)(t,"metadata","resourceVersion")??this.version,r!=="BOOKMARK"&&(r==="DELETED"?this.objects.delete(ye(t)):this.objects.set(ye(t),this.trim(
t)),this.events.onChange([...this.objects.values()]))}trim(e){const{keep:t}=this.selection,r=Object.entries(e).filter(([s])=>t?.includes(s)??!0);return Object.fromEntries(
r.map(([s,a])=>{if(s!=="metadata"||!(0,N.Gv)(a))return[s,a];const{managedFields:o,...i}=a;return[s,i]}))}renderQuery(e){const{resource:t,namespace:r,labelSelector:s,
fieldSelector:a}=this.selection,o=new URLSearchParams;for(const[i,c]of Object.entries({...e,labelSelector:s,fieldSelector:a}))c&&o.set(i,c);return`${(0,X.ab)(t,
r)}?${o.toString()}`}asking(e){return{verb:e,what:this.selection.resource.plural,namespace:this.selection.namespace,server:this.connection.server}}},xc=1e4,Pc=class{constructor(e,t=xc){
this.onSteady=e,this.forMs=t}onSteady;forMs;ready=new Set;lost=new Map;get unsteady(){return new Set(this.lost.keys())}see(e){const t=new Set(e.filter($s).map(ye));
for(const r of e)this.ready.has(ye(r))&&!t.has(ye(r))&&!Tt(r)&&this.remember(ye(r));this.ready=t}stop(){for(const e of this.lost.values())clearTimeout(e)}remember(e){
clearTimeout(this.lost.get(e)),this.lost.set(e,setTimeout(()=>{this.lost.delete(e),this.onSteady()},this.forMs))}},Fs="kubernetes.io/service-name",Bc=(e,t,r)=>Mc(
t,r)??Nc(e,t,r)??Uc(e,t,r);function Mc(e,{unsteadyPods:t}){for(const{expected:{title:r},deployment:s,pods:a}of e){if(!s)continue;const{name:o,replicas:i,updatedReplicas:c,
totalReplicas:l,availableReplicas:u}=s;if(s.generation>s.observedGeneration)return`${r}: Deployment ${o} to be observed`;const h=a.filter(d=>!d.isDeleting&&d.phase!==
"Failed"&&!d.isReady),m=h[0]?` (${Ns(h[0])})`:"";if(c<i)return`${r}: ${c} of ${i} new pods made${m}`;if(h.length>0)return`${r}: ${a.length-h.length} of ${i} new\
 pods ready${m}`;if(u<c)return`${r}: ${u} of ${i} pods available`;if(l>c)return`${r}: ${l-c} old pods to end`;if(c!==i||u!==i)return`${r}: ${c-i} pods too many \
to end`;const f=a.find(({uid:d})=>t?.has(d));if(f)return`${r}: pod ${f.name} to stay ready (it was ready, and then it was not)`}}function Nc(e,t,r){const s=new Set(
t.map(({deployment:o})=>o?.uid)),a=r.deployments.find(o=>He(o,e.uid)&&!s.has(ye(o)));return a&&`the earlier Deployment ${De(a)} to be removed`}function Uc({services:e},t,{
endpointSlices:r}){const s=new Set(t.flatMap(({pods:o})=>o.map(({uid:i})=>i))),a=t.some(({deployment:o})=>o?.replicas===0);for(const{name:o,isRequired:i}of e){const c=r.
filter(u=>(0,N.$6)(u,"metadata","labels",Fs)===o).flatMap(u=>(0,N.yR)(u,"endpoints")).filter(u=>(0,N.fK)(u,"conditions","ready")!==!1).map(u=>({uid:(0,N.$6)(u,"\
targetRef","uid")??"",pod:(0,N.$6)(u,"targetRef","name")??"of unknown name"})),l=c.find(({uid:u})=>!s.has(u));if(l)return`Service ${o} to send nothing more to t\
he earlier pod ${l.pod}`;if(i&&!a&&c.length===0)return`Service ${o} to lead to the new pods`}}function $c(e,t){const r=e.flatMap(s=>Dc(s,t));return r.find(({certainty:s})=>s===
"certain")??r[0]}function Dc({deployment:e,replicaSet:t,pods:r},s){if(!e||e.generation>e.observedGeneration)return[];const a=r.filter(({phase:c})=>c!=="Failed"||
e.availableReplicas<e.replicas).flatMap(c=>{const l=Ga(c,Hc(c.uid,s.events));return l?[{...l,state:"failed",object:`Pod/${c.name}`,pod:c.name}]:[]}),o=t&&jc(e,t,
r.some(({isDeleting:c})=>c)),i=e.conditions.find(({type:c,status:l})=>c==="Progressing"&&l==="False");return[...a,...o?[o]:[],...i&&Lc(i.message,t)?[{state:"fai\
led",certainty:"certain",reason:i.reason,message:i.message,object:`Deployment/${e.name}`}]:[]]}var Lc=(e,t)=>!e.includes('ReplicaSet "')||e.includes(`"${t?.name??
""}"`),Fc=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage/;function jc(e,t,r){const s=t.conditions.find(({type:i,status:c})=>i===
"ReplicaFailure"&&c==="True");if(!s)return;const a=r||e.totalReplicas>e.updatedReplicas&&e.availableReplicas>e.replicas-e.maxUnavailable;return{state:"failed",certainty:Fc.
test(s.message)&&!(a&&s.message.includes("exceeded quota"))?"certain":"likely",reason:s.reason||"FailedCreate",message:s.message,object:`ReplicaSet/${t.name}`}}
var Hc=(e,t)=>t.filter(r=>(0,N.$6)(r,"involvedObject","uid")===e&&(0,N.$6)(r,"reason")==="FailedMount").map(r=>(0,N.$6)(r,"message")??"").findLast(r=>/ not found/.
test(r));function Vc(e,t){const r=t.deployments.filter(l=>He(l,e.uid)&&!Tt(l)),s=e.workloads.map(l=>({workload:l,object:r.find(u=>Kc(De(u),l,e)&&Wc(u,l,e))})),a=new Set(
s.map(({object:l})=>l)),o=r.filter(l=>!a.has(l)&&e.readPodMarker(l)===e.marker),i=s.map(({workload:l,object:u})=>({workload:l,object:u??(l.isMarked?o.shift():void 0)})),
c=o.map(l=>({workload:{title:`Deployment ${De(l)}`,names:[De(l)],prefixes:[],isMarked:!0,replicas:void 0},object:l}));return[...i,...c].map(({workload:l,object:u})=>Gc(
l,u,t))}function Gc(e,t,r){const s=t&&Ds(t),a=s&&r.replicaSets.filter(i=>He(i,s.uid)).map(qa).find(({revision:i})=>i!==void 0&&i===s.revision),o=a?r.pods.filter(
i=>He(i,a.uid)).map(Ur):[];return{expected:e,deployment:s,replicaSet:a,pods:o}}function Kc(e,t,r){if(t.names.includes(e))return!0;const s=js(e,t);return s>0&&r.
workloads.every(a=>a===t||js(e,a)<s)}var js=(e,{prefixes:t})=>Math.max(0,...t.filter(r=>e.startsWith(r)).map(({length:r})=>r));function Wc(e,t,r){const s=r.readPodMarker(
e);if(s!==void 0)return s===r.marker;if(!t.isMarked)return!0;const a=(0,N.yR)(e,"spec","template","spec","initContainers").flatMap(o=>(0,N.i1)(o,"args"));return r.
modelPlaces.some(o=>a.includes(o))}function zc(e,t){const{owner:r}=t,s=`${e.owner.resource.kind}/${e.owner.name}`,a=(u,h,m)=>({state:"failed",certainty:"likely",
reason:u,message:h,object:s,...m===void 0?{}:{waitingFor:m}});if(!r||ye(r)!==e.uid||Tt(r))return{state:"failed",certainty:"certain",reason:"Deleted",message:"it\
 was deleted while it was waited for",object:s};if(e.readMarker(r)!==e.marker)return{state:"failed",certainty:"certain",reason:"Superseded",message:"somebody el\
se applied another manifest meanwhile",object:s};const o=Vc(e,t),i=$c(o,t);if(i)return i;const c=e.readStatus(r);if(c.state==="failed")return a("OperatorReports\
Failure",c.description||"the operator reports Failed");for(const{expected:{title:u,replicas:h},deployment:m}of o){if(!m)return a("OperatorSilent",`no Deployment\
 of the new version for ${u}: the operator has not reacted. Is it running?`,`the operator to make the Deployment of ${u}`);if(h!==void 0&&m.replicas!==h){const f=`${u}\
: Deployment ${m.name} to be scaled from ${m.replicas} to ${h}`;return a("OperatorSilent",`it still waits for ${f}. Is the operator running?`,f)}}const l=Bc(e,o,
t);if(l!==void 0)return{state:"progressing",waitingFor:l};if(c.state!=="ready"&&o.every(({deployment:u})=>u?.replicas!==0)){const u=c.description?` (${c.description}\
)`:"";return a("OperatorSilent",`all pods of the new version are ready, but the operator does not say that it is${u}. Is it running?`,`${s} to become ready${u}`)}
return{state:"current"}}var Hs=1e4;async function qc(e,t,r,s){const a=new AbortController,o=AbortSignal.any([s,a.signal]);(0,zr.setMaxListeners)(0,o);const i=new Yc(
t,r),c=w=>Tc(e,w,{onChange:k=>i.see(w.resource,k),onTrouble:k=>i.note(k.message)},o),{resource:l,name:u,namespace:h=""}=t.owner,{labelSelector:m,services:f}=t,d=[
"metadata","status"],y=[c({resource:l,namespace:h,fieldSelector:`metadata.name=${u}`}),c({resource:X.bg,namespace:h,labelSelector:m}),c({resource:X.SZ,namespace:h,
labelSelector:m,keep:d}),c({resource:X.Jw,namespace:h,labelSelector:m,keep:d}),c({resource:X.NP,namespace:h,labelSelector:`${Fs} in (${f.map(w=>w.name).join(",")}\
)`,keep:["metadata","endpoints"]}),c({resource:X.AZ,namespace:h,fieldSelector:"type=Warning,reason=FailedMount",keep:["metadata","involvedObject","reason","mess\
age"],isOptional:!0})],g=new Promise((w,k)=>{s.aborted&&k((0,Oe.J)(s)),s.addEventListener("abort",()=>k((0,Oe.J)(s)),{once:!0})});try{return await Promise.race(
[i.ending,g,...y.map(w=>w.then(()=>i.ending))])}finally{a.abort(),i.stop(),await Promise.allSettled(y)}}var Yc=class{constructor(e,t){this.expected=e,this.options=
t,this.ending=new Promise(r=>this.end=r),this.timers=[setTimeout(()=>this.end({state:"timeout",waitingFor:this.waitingFor}),t.timeoutMs),setInterval(()=>this.report(
!0),Hs/4)]}expected;options;ending;end=()=>{};seen=new Map;timers;steadiness=new Pc(()=>this.judge());trouble;restartsBefore=new Map;scheduled=!1;waitingFor="th\
e cluster to answer";reported="";reportedAtMs=0;see(e,t){this.seen.set(e,t),e===X.Jw&&this.steadiness.see(t),!this.scheduled&&(this.scheduled=!0,setImmediate(()=>{
this.scheduled=!1,this.judge()}))}note(e){this.forgetTrouble(),this.waitingFor=e,this.report(!1)}stop(){for(const e of this.timers)clearTimeout(e);this.steadiness.
stop(),this.forgetTrouble()}judge(){const e=this.takeSnapshot();if(!e)return;const t=zc(this.expected,e);if(t.state==="current")return this.end(t);if(t.state===
"failed")return this.judgeFailure(t);this.forgetTrouble(),this.waitingFor=t.waitingFor,this.report(!1)}judgeFailure(e){const{patienceMs:t,patienceRestarts:r,unchanged:s=!1}=this.
options;if(e.certainty==="certain"&&(!s||Jc(e))||this.countRestarts(e)>=r)return this.end(e);const o=e.container??e.reason;if(this.trouble?.key!==o&&(this.forgetTrouble(),
this.trouble={key:o,sinceMs:Date.now(),timer:setTimeout(()=>this.judge(),t+1)}),Date.now()-this.trouble.sinceMs>=t)return this.end(e);this.waitingFor=e.waitingFor??
`${e.object}: ${e.message} (may recover)`,this.report(!1)}countRestarts({object:e,container:t,restarts:r=0}){if(t===void 0||!this.options.unchanged)return r;const s=`${e}\
 ${t}`,a=this.restartsBefore.get(s)??r;return this.restartsBefore.set(s,a),r-a}forgetTrouble(){this.trouble&&clearTimeout(this.trouble.timer),this.trouble=void 0}takeSnapshot(){
const e=this.seen.get(this.expected.owner.resource),t=[X.bg,X.SZ,X.Jw,X.NP].map(c=>this.seen.get(c)),[r,s,a,o]=t;return!e||!r||!s||!a||!o?void 0:{...{owner:e[0],
deployments:r,replicaSets:s,pods:a},endpointSlices:o,events:this.seen.get(X.AZ)??[],unsteadyPods:this.steadiness.unsteady}}report(e){(e?Date.now()-this.reportedAtMs>=
Hs-100:this.waitingFor!==this.reported)&&(this.reported=this.waitingFor,this.reportedAtMs=Date.now(),this.options.report(this.waitingFor))}},Jc=({reason:e})=>e===
"Deleted"||e==="Superseded",Zc=500,Xc=4*1024*1024,Qc=6e4;async function eu(e,t,r,s){return new tu(new Na(e,t),r)}var tu=class Ws{constructor(t,r){this.connection=
t,this.signal=r,this.server=t.server,this.defaultNamespace=t.namespace??"default"}connection;signal;server;defaultNamespace;withSignal(t){return new Ws(this.connection,
t)}async serves(t){const r=await this.ask({method:"GET",path:(0,X.Vh)(t)});if(r.status===404)return!1;if(r.status!==200)throw this.fail("get",{what:(0,X.Vh)(t)},
r);return(0,N.yR)((0,N.qF)(r.body),"resources").some(s=>(0,N.$6)(s,"name")===t.plural)}async get(t){const r=await this.ask({method:"GET",path:(0,X.Ph)(t)});if(!(r.
status===404&&Vs(r,t)))return this.read("get",t,r)}async list(t,r,s){const a=[];let o="";do{const i=new URLSearchParams({limit:String(Zc)});s!==void 0&&i.set("l\
abelSelector",s),o&&i.set("continue",o);const c=await this.ask({method:"GET",path:`${(0,X.ab)(t,r)}?${i.toString()}`});if(c.status!==200)throw this.fail("list",
{what:t.plural,namespace:r},c);const l=(0,N.qF)(c.body);a.push(...(0,N.yR)(l,"items")),o=(0,N.$6)(l,"metadata","continue")??""}while(o);return a}async create(t,r){
const s=`${(0,X.ab)(t.resource,t.namespace)}?fieldManager=${Xe.bU}`,a=await this.askOnce({method:"POST",path:s,body:JSON.stringify(r)});if(a.status!==409)return this.
read("create",t,a)}async apply(t,r,{dryRun:s=!1,force:a=!1}={}){const o=new URLSearchParams({fieldManager:Xe.bU,force:String(a),fieldValidation:"Strict"});s&&o.
set("dryRun","All");const i=`${(0,X.Ph)(t)}?${o.toString()}`,c=await this.ask({method:"PATCH",path:i,body:JSON.stringify(r),contentType:"application/apply-patch\
+yaml"});return this.read("patch",t,c)}async replace(t,r){const s=`${(0,X.Ph)(t)}?fieldManager=${Xe.bU}`,a=await this.ask({method:"PUT",path:s,body:JSON.stringify(
r)});if(!(a.status===409||a.status===404))return this.read("update",t,a)}async delete(t,{uid:r,resourceVersion:s,propagation:a="Foreground"}={}){const o={...r===
void 0?{}:{uid:r},...s===void 0?{}:{resourceVersion:s}},i=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:a,preconditions:o}),c=await this.
ask({method:"DELETE",path:(0,X.Ph)(t),body:i});return c.status===404&&Vs(c,t)||c.status===409?!1:(this.read("delete",t,c),!0)}async proxyToService(t,r,s,a,o){const i=`\
/api/v1/namespaces/${encodeURIComponent(t)}/services/${encodeURIComponent(r)}:${s}/proxy`;return this.askOnce({method:"POST",path:`${i}${a}`,body:o,maxBytes:Xc,
idleMs:Qc})}async assertReadable(t){const r=async s=>{const a=await this.ask({method:"GET",path:`${(0,X.ab)(s,t)}?limit=1`});if(a.status!==200)throw this.fail("\
list",{what:s.plural,namespace:t},a)};await Promise.all([X.bg,X.SZ,X.Jw,X.NP].map(r))}waitForRollout(t,r){return qc(this.connection,t,r,this.signal)}diagnose(t,r){
return rc(this,this.connection,t,r,this.signal)}waitForRemoval(t,r,s,a){return gc(this,t,r,{timeoutMs:s,report:a},this.signal)}hold(t,r,s,a){return dc(this,{namespace:t,
name:r,holder:s,report:a},this.signal)}close(){this.connection.close()}ask(t){return bc(this.connection,t,this.signal)}async askOnce(t){try{return await this.connection.
exchange(t,this.signal)}catch(r){throw this.signal.aborted?(0,Oe.J)(this.signal):r instanceof ae.zg?r:Dr(this.server,r)}}read(t,r,s){const a=(0,N.qF)(s.body);if(s.
status>=200&&s.status<300&&(0,N.Gv)(a)&&!s.cut)return a;throw this.fail(t,{what:(0,X.vY)(r),namespace:r.namespace},s)}fail(t,r,s){return vt({...r,verb:t,server:this.
server},s)}};function Vs({body:e},{resource:t}){return(0,N.$6)((0,N.qF)(e),"details","kind")===t.plural}})};
