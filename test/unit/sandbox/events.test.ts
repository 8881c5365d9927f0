import { describe, expect, it } from '@jest/globals';
import { parseClusterEvent } from '../../../sandbox/instance/cluster.js';
import { parseEvent } from '../../../sandbox/instance/events.js';
import { renderExports } from '../../../sandbox/instance/exports.js';

describe('what `cluster up` says', () => {
  it('is read as state when it is ready', () => {
    const line = '{"event":"ready","kubeconfig":"/k","ingress":"http://127.0.0.1:1","kubectl":"/bin/kubectl","serviceProxy":true,"pids":{}}';
    expect(parseClusterEvent(line)).toEqual({
      event: 'ready',
      state: { kubeconfig: '/k', endpoint: 'http://127.0.0.1:1', kubectl: '/bin/kubectl', serviceProxy: true },
    });
  });

  it('is passed on as progress or error', () => {
    expect(parseClusterEvent('{"event":"progress","message":"node is ready"}')).toEqual({ event: 'progress', message: 'node is ready' });
    expect(parseClusterEvent('{"event":"error","message":"no port"}')).toEqual({ event: 'error', message: 'no port' });
  });

  it.each(['', 'panic: nil', '[]', 'null', '{"event":"stopped"}'])('is ignored when it is %p', (line) => {
    expect(parseClusterEvent(line)).toBeUndefined();
  });
});

it('ignores lines of a supervisor that are no events', () => {
  expect(parseEvent('{"event":"taken"}')).toEqual({ event: 'taken' });
  expect(parseEvent('(node:1) Warning')).toBeUndefined();
  expect(parseEvent('{"event":"else"}')).toBeUndefined();
});

it('renders the variables of an instance for a shell', () => {
  const state = {
    id: 'main',
    pid: 1,
    isReady: true,
    python: "/it's/venv/bin/python",
    mlflow: { url: 'http://127.0.0.1:5000', artifacts: '/a' },
    cluster: { kubeconfig: '/my folder/kubeconfig', kubectl: '/c/bin/kubectl', endpoint: 'http://127.0.0.1:8080', serviceProxy: false },
  };
  expect(renderExports(state).split('\n')).toEqual([
    'export MLFLOW_TRACKING_URI=http://127.0.0.1:5000',
    "export KUBECONFIG='/my folder/kubeconfig'",
    'export MLFLOW_STEPS_ENDPOINT=http://127.0.0.1:8080',
    'export MLFLOW_STEPS_MODEL_URI_MAP=mlflow-artifacts:/=pvc://mlflow-artifacts',
    `export PATH=/c/bin:'/it'\\''s/venv/bin':"$PATH"`,
  ]);
});
