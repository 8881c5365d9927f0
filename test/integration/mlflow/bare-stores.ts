import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePython } from '../../../sandbox/builds/python.js';
import { checkPrerequisites } from '../../../sandbox/prerequisites.js';

/** Stores in a bucket, for MLflow servers that know nothing of one but what a test gives them. */

export const bucketStore = 's3://company-models/mlflow';
/** Nobody else's credentials, and no question to the metadata of a machine in a cloud. */
export const alone = { AWS_EC2_METADATA_DISABLED: 'true', AWS_SHARED_CREDENTIALS_FILE: '/nowhere', AWS_CONFIG_FILE: '/nowhere' };

/** The folder with boto3, for PYTHONPATH. */
export async function findBoto(): Promise<string> {
  const python = await ensurePython('boto3', checkPrerequisites(['node', 'python']), () => undefined);
  const lib = join(dirname(dirname(python)), 'lib');
  return join(lib, readdirSync(lib).find((name) => name.startsWith('python3')) ?? '', 'site-packages');
}
