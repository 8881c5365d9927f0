export const id = 960;
export const ids = [960];
export const modules = {

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDeployYaml: () => (/* binding */ checkDeployYaml),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(291);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7016);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3275);
function showPath(path){const parts=path.map((part,index)=>{if(typeof part==="number")return`[${part}]`;if(/^[\w-]+$/.test(part))return index===0?part:`.${part}`;
return`[${JSON.stringify(part)}]`});return parts.join("")||"the document"}var maxShown=5;var predictors={name:"predictors",find:({spec})=>spec.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no predictor"}]};var modelNode={
name:"model-node",find:manifest=>{const nodes=(0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_2__/* .findModelNodes */ .A3)(manifest);if(manifest.spec.predictors.length===0||(0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_2__/* .findNodesToFill */ .rM)(manifest).length>0)return[];const path=[
"spec","predictors"];if(nodes.length===0){return[{path,message:"no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, w\
hich may be blank"}]}const places=nodes.slice(0,maxShown).map(({path:place})=>showPath(place)).join(", ");return[{path,message:`${nodes.length} graph nodes load\
 models (${places}${nodes.length>maxShown?" …":""}), and each names one: which of them serves this version? Leave its modelUri blank`}]}};var nodeNames={name:"\
node-names",find:manifest=>(0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_2__/* .findNodes */ .zM)(manifest).flatMap(({node,path})=>node.name===""?[{path:[...path,"name"],message:"the graph node has no name"}]:[])};var nodeContainers={
name:"node-containers",find:manifest=>manifest.spec.predictors.flatMap(({componentSpecs},index)=>{const containers=(componentSpecs??[]).flatMap(component=>(component.
spec?.containers??[]).map(({name})=>name));if(containers.length===0)return[];return (0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_2__/* .findNodes */ .zM)(manifest).filter(({node,path})=>path[2]===index&&(0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrepackaged */ .u9)(node)&&
!containers.includes(node.name)).map(({node,path})=>({path:[...path,"name"],message:`no container of componentSpecs is named ${JSON.stringify(node.name)} as its\
 graph node is (there is ${containers.slice(0,maxShown).map(name=>JSON.stringify(name)).join(", ")}): Seldon would add another container beside them`}))})};var replicas={
name:"replicas",find:({spec})=>spec.predictors.flatMap(({replicas:count},index)=>count!==void 0&&count<1?[{path:["spec","predictors",index,"replicas"],message:`${count}\
 replicas never become available`}]:[])};var graphRules=[predictors,modelNode,nodeNames,nodeContainers,replicas];var dns1035=/^[a-z]([-a-z0-9]*[a-z0-9])?$/;var maxNameCharacters=230;var maxContainerCharacters=48;function checkName(name,path,what){const shown=JSON.stringify(
name.slice(0,80));if(name.length>maxNameCharacters)return[{path,message:`${what} ${shown} is longer than ${maxNameCharacters} characters`}];if(dns1035.test(name))
return[];return[{path,message:`${what} ${shown} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fai\
l`}]}var deploymentName={name:"deployment-name",find:({metadata})=>{const path=["metadata","name"];if(metadata?.name===void 0)return[{path,message:"there is no \
name; write one, or give --name"}];return checkName(metadata.name,path,"the name")}};var predictorNames={name:"predictor-names",find:({spec})=>spec.predictors.flatMap(
({name},index)=>{const path=["spec","predictors",index,"name"];const isSecond=spec.predictors.slice(0,index).some(other=>other.name===name);return[...checkName(
name,path,"the predictor's name"),...isSecond?[{path,message:`two predictors are named ${JSON.stringify(name)}`}]:[]]})};var containerNames={name:"container-nam\
es",find:manifest=>findContainers(manifest).flatMap(({name,path})=>name.length<=maxContainerCharacters?checkName(name,[...path,"name"],"the container's name"):[
{path:[...path,"name"],message:`the container's name ${JSON.stringify(name.slice(0,80))} has ${name.length} characters; over ${maxContainerCharacters} Seldon's \
label for it is too long`}])};var findContainers=({spec})=>spec.predictors.flatMap(({componentSpecs},predictor)=>(componentSpecs??[]).flatMap((component,index)=>(component.
spec?.containers??[]).map(({name},container)=>({name,path:["spec","predictors",predictor,"componentSpecs",index,"spec","containers",container]}))));var nameRules=[
deploymentName,predictorNames,containerNames];var why="which a deploy.yaml may not ask for";var findPods=({spec})=>spec.predictors.flatMap(({componentSpecs},predictor)=>(componentSpecs??[]).flatMap(({spec:pod},index)=>pod===
void 0?[]:[{pod,path:["spec","predictors",predictor,"componentSpecs",index,"spec"]}]));var containersOf=({pod,path})=>["initContainers","containers"].flatMap(field=>(pod[field]??
[]).map((container,index)=>({container,path:[...path,field,index]})));var ofPods=(name,find)=>({name,find:manifest=>findPods(manifest).flatMap(find)});var ofContainers=(name,find)=>ofPods(
name,located=>containersOf(located).flatMap(({container,path})=>{const security=container["securityContext"];return find((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(security)?security:{},container,
path)}));var hostNamespaces=ofPods("host-namespaces",({pod,path})=>["hostNetwork","hostPID","hostIPC"].filter(field=>pod[field]!==void 0&&pod[field]!==null&&pod[field]!==
false).map(field=>({path:[...path,field],message:`it asks for the node's own namespace (${field}), ${why}`})));var hostPaths=ofPods("host-path",({pod,path})=>(pod.
volumes??[]).flatMap((volume,index)=>volume["hostPath"]===void 0?[]:[{path:[...path,"volumes",index,"hostPath"],message:`it mounts a path of the node, ${why}`}]));
var privileged=ofContainers("privileged",(security,_,path)=>["privileged","allowPrivilegeEscalation"].filter(field=>security[field]!==void 0&&security[field]!==
null&&security[field]!==false).map(field=>({path:[...path,"securityContext",field],message:`it asks for ${field}, ${why}`})));var capabilities=ofContainers("add\
ed-capabilities",(security,_,path)=>{const given=security["capabilities"];const added=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(given)?given["add"]:void 0;const none=added===void 0||added===null||
Array.isArray(added)&&added.length===0;return none?[]:[{path:[...path,"securityContext","capabilities","add"],message:`it adds capabilities, ${why}`}]});var hostPorts=ofContainers(
"host-ports",(_,container,path)=>{const ports=container["ports"];return(Array.isArray(ports)?ports:[]).flatMap((port,index)=>(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(port)&&port["hostPort"]!==
void 0&&port["hostPort"]!==null&&port["hostPort"]!==0?[{path:[...path,"ports",index,"hostPort"],message:`it takes a port of the node, ${why}`}]:[])});var policyRules=[
hostNamespaces,hostPaths,privileged,capabilities,hostPorts];var rules=[...nameRules,...graphRules,...policyRules];var maxShown2=50;function checkDeployYaml(yaml,name,place){const{root}=yaml;const misshapen=(0,_chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_0__/* .findShapeProblems */ .l)(
root);if(!(0,_chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeldonDeployment */ .B)(root))throw refuse(misshapen,yaml,place);const named=name===void 0?root:{...root,metadata:{...root.metadata,name}};const problems=rules.
flatMap(rule=>rule.find(named));if(problems.length>0)throw refuse(problems,yaml,place);return named}function refuse(problems,{lineOf},place){const told=problems.
map(({path,message})=>`${showPath(path).slice(0,300)} (line ${lineOf(path)}): ${message}`);if(told.length===1)return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MANIFEST",`${place} cannot\
 be deployed. ${told[0]}.`);const shown=told.slice(0,maxShown2).map(each=>`  - ${each}`);if(told.length>maxShown2)shown.push(`  … and ${told.length-maxShown2}\
 more`);return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MANIFEST",`${place} cannot be deployed:
${shown.join("\n")}`)}


/***/ }),

/***/ 291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSeldonDeployment),
/* harmony export */   l: () => (/* binding */ findShapeProblems)
/* harmony export */ });
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7016);
var texts=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze));var graphNode=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,implementation:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),modelUri:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),children:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(
(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(()=>graphNode)))});var container=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,image:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),securityContext:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({})),ports:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({})))});
var componentSpec=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({spec:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({containers:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container)),initContainers:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container)),volumes:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(
{})))}))});var predictor=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,graph:graphNode,componentSpecs:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(componentSpec)),replicas:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL),traffic:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(
_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL),shadow:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanShape */ .q0),annotations:texts,labels:texts,progressDeadlineSeconds:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL)});var seldonDeployment=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({apiVersion:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,
kind:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .constantShape */ .Qu)("SeldonDeployment"),metadata:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),namespace:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),labels:texts,annotations:texts})),spec:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(
{predictors:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(predictor),protocol:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),annotations:texts})});var findShapeProblems=root=>seldonDeployment(root,[]);var isSeldonDeployment=root=>findShapeProblems(
root).length===0;


/***/ })

};
