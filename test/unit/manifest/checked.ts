import { allowLines } from '../../../src/manifest/allow.js';
import { checkRules, readShape } from '../../../src/manifest/check.js';
import { parseDeployYaml } from '../../../src/manifest/deploy-yaml.js';
import type { SeldonDeployment } from '../../../src/manifest/manifest.js';
import type { CheckFacts } from '../../../src/manifest/rules/rule.js';
import type { VersionChoice } from '../../../src/manifest/served-nodes.js';

/** A deploy.yaml's SeldonDeployment as render checks it, with entries of --allow. */
export function checkDeployYaml(text: string, name?: string, allow = '', { namespace, storageSecret, ...choice }: Partial<VersionChoice & Pick<CheckFacts, 'namespace' | 'storageSecret'>> = {}): SeldonDeployment {
  const { root, lineOf } = parseDeployYaml(text, 'here');
  const origin = { place: 'here', lineOf };
  const facts: CheckFacts = { allowed: allowLines.parse(allow), namespace, storageSecret, choice: { modelUri: 's3://bucket/model', ...choice } };
  const read = readShape(root, origin, facts);
  const named = name === undefined ? read : { ...read, metadata: { ...read.metadata, name } };
  checkRules(named, facts, origin);
  return named;
}
