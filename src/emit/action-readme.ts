import type { Step } from '../step.js';
import { capitalize } from './sentence.js';

/** What a step does, for its action and its page. */
export const describeStep = (step: Step): string => `${capitalize(step.title)}. ${step.description}`;

/** The page that a new step's action starts with; people write between its sections. */
export function startActionReadme(step: Step): string {
  return `# ${step.name}

<!-- generated:description -->
<!-- /generated:description -->

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
