/** Imports point one way: hosts → run → steps → {promotion, deployment} → {gates, manifest, serving} and, through interfaces, {mlflow, kubernetes}. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to });

module.exports = {
  forbidden: [
    only('no-cycles', '^(src|sandbox|scripts)', { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'A cycle has no top to read from.'),
    { name: 'toolkit-in-github-host', severity: 'error', from: { path: '^src', pathNot: '^src/hosts/github' }, to: { path: '@actions/' } },
    { name: 'client-node-in-kubernetes', severity: 'error', from: { path: '^src', pathNot: '^src/kubernetes' }, to: { path: '@kubernetes/' } },
    only('gates-are-pure', '^src/gates', { path: '^src/(hosts|steps|promotion|deployment|mlflow|kubernetes|serving|manifest|emit|run\\.ts)', dependencyTypesNot: ['type-only'] }, 'gates are pure'),
    only('manifest-is-pure', '^src/manifest', { path: '^src/(hosts|steps|promotion|deployment|mlflow|kubernetes|gates|emit|run\\.ts)', dependencyTypesNot: ['type-only'] }, 'manifest is pure'),
    only('serving-below-steps', '^src/serving', { path: '^src/(hosts|steps|promotion|deployment|mlflow|gates|emit|run\\.ts)', dependencyTypesNot: ['type-only'] }, 'serving is below the steps'),
    only('clients-below-steps', '^src/(mlflow|kubernetes)', { path: '^src/(hosts/(cli|github)|steps|promotion|deployment|gates|emit|run\\.ts)', dependencyTypesNot: ['type-only'] }, 'clients know no step'),
    only('http-knows-no-server', '^src/http', { path: '^src/(hosts|steps|promotion|deployment|mlflow|kubernetes|serving|manifest|gates|emit|run\\.ts|step\\.ts)' }, 'HTTP is below those who speak it'),
    only('mlflow-and-kubernetes-apart', '^src/mlflow', { path: '^src/kubernetes', dependencyTypesNot: ['type-only'] }, 'the two clients know nothing of each other'),
    only('kubernetes-and-mlflow-apart', '^src/kubernetes', { path: '^src/mlflow', dependencyTypesNot: ['type-only'] }, 'the two clients know nothing of each other'),
    only('parts-below-steps', '^src/(promotion|deployment|training)', { path: '^src/steps/(?!common-inputs)', dependencyTypesNot: ['type-only'] }, 'a step joins its parts; the parts know only the inputs that steps share'),
    only('steps-know-no-host', '^src/(steps|promotion|deployment|training)', { path: '^src/(hosts/(cli|github)|emit|run\\.ts)', dependencyTypesNot: ['type-only'] }, 'a step does not know where it runs'),
    only('cluster-code-is-lazy', '^src', { path: '^src/kubernetes/client\\.ts$', dependencyTypesNot: ['dynamic-import', 'type-only'] }, 'promote must not pay for the cluster'),
    only('proxy-code-is-lazy', '^src', { path: '^src/http/proxy-wire\\.ts$', dependencyTypesNot: ['dynamic-import', 'type-only'] }, 'only who goes through a proxy pays for undici'),
    only('emit-sees-definitions', '^src/emit', { path: '^src/(hosts|mlflow|kubernetes|run\\.ts)', dependencyTypesNot: ['type-only'] }, 'emit sees only the definitions'),
    only('product-needs-no-sandbox', '^src', { path: '^(sandbox|test|scripts)' }, 'the product stands alone'),
    only('no-undeclared', '^(src|sandbox|scripts|test)', { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] }, 'declared packages only'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
