import { wine } from '../engines/wine.js';
import { templateNameOf, workflowAccount } from './names.js';

/** The wine example through the whole pipeline. */
export const renderWineSpec = (): object => ({
  workflowTemplateRef: { name: templateNameOf('pipeline') },
  serviceAccountName: workflowAccount,
  activeDeadlineSeconds: 3 * 3_600,
  arguments: {
    parameters: Object.entries(wine).map(([name, value]) => ({ name, value: typeof value === 'string' ? value : value.join(' ') })),
  },
});
