import { isObject, objectsAt, textAt, textsAt, valueAt, type JsonObject } from '../../../../src/json.js';

/** Finds what our own rules forbid in a manifest of Argo's, which its lint accepts. */
export function findMistakes(manifest: JsonObject): readonly string[] {
  const ofSpec = ['retryStrategy', 'templateDefaults', 'podSpecPatch'].filter((field) => valueAt(manifest, 'spec', field) !== undefined);
  const missing = textAt(manifest, 'kind') === 'WorkflowTemplate' ? ['serviceAccountName', 'activeDeadlineSeconds'].filter((field) => valueAt(manifest, 'spec', field) === undefined) : [];
  return [
    ...missing.map((field) => `spec: there is no ${field}`),
    ...ofSpec.map((field) => `spec: ${field} stands in templates only`),
    ...objectsAt(manifest, 'spec', 'templates').flatMap((template) => findInTemplate(template).map((mistake) => `${textAt(template, 'name')}: ${mistake}`)),
  ];
}

const forbiddenKinds = ['script', 'resource', 'containerSet', 'http', 'plugin', 'data', 'sidecars', 'memoize'];

function findInTemplate(template: JsonObject): readonly string[] {
  const container = valueAt(template, 'container');
  return [
    ...forbiddenKinds.filter((field) => field in template).map((field) => `${field} is not used here`),
    ...objectsAt(template, 'outputs', 'parameters')
      .filter((output) => textAt(output, 'valueFrom', 'path') !== undefined && textAt(output, 'valueFrom', 'default') === undefined)
      .map((output) => `the output ${textAt(output, 'name')} has no default`),
    ...findInRetry(valueAt(template, 'retryStrategy')),
    ...(isObject(container) ? [...objectsAt(template, 'initContainers'), container].flatMap((each) => findInContainer(template, each)) : []),
  ];
}

const findInRetry = (retry: unknown): readonly string[] =>
  retry === undefined || (textAt(retry, 'expression') === 'asInt(lastRetry.exitCode) == 6' && valueAt(retry, 'limit') !== undefined) ? [] : ['a retry is for exit code 6 alone, and has a limit'];

const hasTag = (value: unknown): boolean => JSON.stringify(value).includes('{{');

function findInContainer(template: JsonObject, container: JsonObject): readonly string[] {
  const { env: _env, image: _image, workingDir: _workingDir, command, args, ...rest } = container;
  return [
    ...(hasTag([command, args ?? []]) ? ['a parameter stands in the command or its arguments'] : []),
    ...(hasTag(rest) || hasTag(template['podSpecPatch'] ?? '') || hasTag(template['volumes'] ?? []) ? ['a parameter stands where only env, image and workingDir may have one'] : []),
    ...(/^\{\{inputs\.parameters\.(steps|training)-image\}\}$/.test(textAt(container, 'image') ?? '') ? [] : ['the image is no parameter']),
    ...(textsAt(container, 'command').length === 0 ? ['there is no command'] : []),
    ...('envFrom' in container ? ['envFrom comes before all parameters'] : []),
    ...findInEnvironment(objectsAt(container, 'env'), textsAt(container, 'command')[0] === 'node'),
    ...findInSecurity(template, container),
    ...(['cpu', 'memory'].every((resource) => textAt(container, 'resources', 'requests', resource)) ? [] : ['resources are not requested']),
  ];
}

function findInEnvironment(env: readonly JsonObject[], isOurs: boolean): readonly string[] {
  const firstSecret = env.findIndex((variable) => 'valueFrom' in variable);
  const bare = env.filter((variable) => (textAt(variable, 'value') ?? '').replaceAll(/sprig\.replace\('\$', '\$\$', inputs\.parameters\['[\w-]+'\]\)/g, '').replaceAll(/inputs\.parameters\['[\w-]+'\] == ''/g, '').includes('inputs.'));
  return [
    ...(firstSecret >= 0 && env.slice(firstSecret).some(hasTag) ? ['a parameter stands after a secret'] : []),
    ...env.filter((variable) => 'valueFrom' in variable && valueAt(variable, 'valueFrom', 'secretKeyRef', 'optional') !== true).map((variable) => `the Secret of ${textAt(variable, 'name')} is not optional`),
    ...bare.map((variable) => `the kubelet would expand $(…) in ${textAt(variable, 'name')}`),
    ...(isOurs && !(textAt(env[0], 'value') ?? '').startsWith("{{=toJson(workflow.parameters) contains '{' + '{' ? 'refused") ? ['nothing refuses a parameter in which Argo replaces something'] : []),
  ];
}

function findInSecurity(template: JsonObject, container: JsonObject): readonly string[] {
  const asked: readonly (readonly [unknown, unknown])[] = [
    [valueAt(template, 'securityContext', 'runAsNonRoot'), true],
    [valueAt(template, 'securityContext', 'runAsUser'), 65532],
    [valueAt(template, 'securityContext', 'seccompProfile', 'type'), 'RuntimeDefault'],
    [valueAt(container, 'securityContext', 'allowPrivilegeEscalation'), false],
    [textsAt(container, 'securityContext', 'capabilities', 'drop').join(), 'ALL'],
    [valueAt(container, 'securityContext', 'readOnlyRootFilesystem'), true],
  ];
  return asked.every(([is, should]) => is === should) ? [] : ['the security context lacks something'];
}
