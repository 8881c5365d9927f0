import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fetchOnOwnConnection } from '../../setup/own-connection.js';
import { everyServer, pythons } from '../mlflow/servers.js';

describe.each(everyServer)('MLflow $version of the sandbox', ({ version, uri }) => {
  it('is the server that the tests mean', async () => {
    const response = await fetchOnOwnConnection(`${uri()}/version`);
    // 1.30 has no such page
    expect([response.status, response.ok ? await response.text() : version]).toEqual([version === '1.30.1' ? 404 : 200, version]);
  });

  it('has a client of the same version', () => {
    const python = 'from importlib.metadata import version; print(version("mlflow-skinny"))';
    expect(execFileSync(pythons[version](), ['-c', python], { encoding: 'utf8' }).trim()).toBe(version);
  });
});
