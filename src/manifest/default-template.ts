import { storedVersion } from './api-version.js';

/**
 * The deploy.yaml of a model that has none. Without --protocol it is a V1 server, which makes the model's environment from
 * its conda.yaml; rendering adds the probes that this needs. A model whose signature names columns is to get them with their names.
 */
export const renderDefaultTemplate = (model: string, hasColumns: boolean): string => `apiVersion: ${storedVersion}
kind: SeldonDeployment
metadata:
  name: ${computeName(model)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${hasColumns ? '        parameters: [{ name: xtype, type: STRING, value: DataFrame }]\n' : ''}`;

export const defaultTemplatePlace = 'the default template';

const maxCharacters = 40;

/** A registered model's name as a DNS-1035 label; quoted by nothing, so it is letters, digits and hyphens alone. */
function computeName(model: string): string {
  const plain = model.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, maxCharacters).replace(/^-+|-+$/g, '');
  // In quotes YAML would not take names such as "on" for something else; a prefix does the same for Kubernetes' sake.
  return /^[a-z]/.test(plain) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(plain) ? plain : `model-${plain}`.replace(/-+$/, '');
}
