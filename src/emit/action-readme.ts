import type { Step } from '../step.js';
import { capitalize } from './sentence.js';

/** The page that a new step's action starts with; people write between its sections. */
export function startActionReadme(step: Step): string {
  return `# ${step.name}

${capitalize(step.title)}. ${step.description}

\`\`\`yaml
- uses: OWNER/mlflow-steps/actions/${step.name}@REF
\`\`\`

On a shell:

<!-- generated:example -->
<!-- /generated:example -->

## Inputs

<!-- generated:inputs -->
<!-- /generated:inputs -->

## Outputs

<!-- generated:outputs -->
<!-- /generated:outputs -->
`;
}
