import { describe, expect, it } from '@jest/globals';
import { computeHeaders, parseTrackingUri } from '../../../src/mlflow/connection.js';
import { trackingInputs } from './tracking-inputs.js';

describe('parseTrackingUri', () => {
  it.each([
    ['http://localhost:5000', 'http://localhost:5000/'],
    ['http://localhost:5000/', 'http://localhost:5000/'],
    [' https://ml.example/mlflow// ', 'https://ml.example/mlflow'],
    ['HTTPS://ml.example:443', 'https://ml.example/'],
  ])('reads %s', (raw, expected) => {
    expect(parseTrackingUri(raw).href).toBe(expected);
  });

  it.each([
    ['./mlruns', 'is a folder'],
    ['/srv/mlruns', 'is a folder'],
    ['~/mlruns', 'is a folder'],
    ['mlruns', 'is a folder'],
    ['file:///srv/mlruns', 'is a folder'],
    ['C:\\mlruns', 'is a folder'],
    ['sqlite:///mlflow.db', 'is a database'],
    ['postgresql+psycopg2://db/mlflow', 'is a database'],
    ['databricks', 'Databricks'],
    ['databricks://profile', 'Databricks'],
    ['localhost:5000', 'Did you mean http://localhost:5000?'],
    ['ml.example/mlflow', 'Did you mean http://ml.example/mlflow?'],
    ['ftp://ml.example', 'must begin with http:// or https://'],
    ['http://', 'cannot be read'],
    ['http://localhost:5000/#/experiments/1', "Give the server's address only: http://localhost:5000"],
    ['http://localhost:5000/mlflow/?a=b', "Give the server's address only: http://localhost:5000/mlflow"],
  ])('refuses %s', (raw, expected) => {
    expect(() => parseTrackingUri(raw)).toThrow(expect.objectContaining({ code: 'E_TRACKING_URI', message: expect.stringContaining(expected) }));
  });

  it.each(['https://ann:s3cret@ml.example', 'https://s3cret@ml.example', 'postgresql://ann:s3cret@db/x', 'ftp://ann:s3cret@db/x', 'http://ann:s3cret@'])(
    'refuses %s without a word of its secret',
    (raw) => {
      expect(() => parseTrackingUri(raw)).toThrow(expect.objectContaining({ code: 'E_TRACKING_URI', message: expect.not.stringContaining('s3cret') }));
    },
  );
});

describe('computeHeaders', () => {
  it('prefers user name and password to a token', () => {
    const headers = computeHeaders(trackingInputs('http://x', { 'tracking-username': 'ann', 'tracking-password': 'pä:ss', 'tracking-token': 'tok' }), {});
    expect(headers.authorization).toBe(`Basic ${Buffer.from('ann:pä:ss').toString('base64')}`);
  });

  it('sends a token, and the workspace', () => {
    const headers = computeHeaders(trackingInputs('http://x', { 'tracking-username': 'ann', 'tracking-token': 'tok' }), { MLFLOW_WORKSPACE: 'team' });
    expect(headers).toMatchObject({ authorization: 'Bearer tok', 'x-mlflow-workspace': 'team' });
  });

  it('sends neither where none is given, and never an Origin', () => {
    expect(Object.keys(computeHeaders(trackingInputs('http://x'), {}))).toEqual(['accept', 'user-agent']);
  });
});
