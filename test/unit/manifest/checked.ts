import { allowLines } from '../../../src/manifest/allow.js';
import { checkRules, readShape } from '../../../src/manifest/check.js';
import { parseDeployYaml } from '../../../src/manifest/deploy-yaml.js';
import type { SeldonDeployment } from '../../../src/manifest/manifest.js';
import type { RuleContext } from '../../../src/manifest/rules/rule.js';

/** A deploy.yaml's SeldonDeployment as render checks it, with entries of --allow. */
export function checkDeployYaml(text: string, name?: string, allow = '', context: Partial<RuleContext> = {}): SeldonDeployment {
  const { root, lineOf } = parseDeployYaml(text, 'here');
  const origin = { place: 'here', lineOf };
  const read = readShape(root, origin);
  const named = name === undefined ? read : { ...read, metadata: { ...read.metadata, name } };
  checkRules(named, { allowed: allowLines.parse(allow), namespace: undefined, hasOwnImage: false, storageSecret: undefined, modelUri: 's3://bucket/model', ...context }, origin);
  return named;
}
