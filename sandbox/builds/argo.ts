import { join } from 'node:path';
import type { BuildContext } from './build.js';
import { ensureEngine, type EnginePrograms } from './engine.js';

/** Argo Workflows' own code: its lint (`argo-lint FILE…`, without a cluster), its controller, and the definitions of its kinds. */
export type ArgoPrograms = EnginePrograms<'lint' | 'controller'>;

export const ensureArgo = (onProgress: BuildContext['onProgress'] = () => undefined): Promise<ArgoPrograms> =>
  ensureEngine(
    {
      name: 'argo',
      title: 'Argo Workflows',
      module: 'github.com/argoproj/argo-workflows/v3',
      programs: { lint: 'argo-lint', controller: 'workflow-controller' },
      packages: ['cmd/workflow-controller'],
      definitions: join('manifests', 'base', 'crds', 'minimal'),
    },
    onProgress,
  );
