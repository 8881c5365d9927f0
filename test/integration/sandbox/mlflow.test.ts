import { describe, expect, it } from '@jest/globals';

const servers = [
  ['3.17.2', 'MLFLOW_STEPS_TEST_URI_3_17'],
  ['2.22.5', 'MLFLOW_STEPS_TEST_URI_2_22'],
] as const;

describe.each(servers)('MLflow %s of the sandbox', (version, variable) => {
  it('is the server that the tests mean', async () => {
    const response = await fetch(`${process.env[variable]}/version`);
    expect(await response.text()).toBe(version);
  });
});
