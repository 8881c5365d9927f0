/** A sandbox as a child process. JavaScript, because Jest's global setup cannot import the project's TypeScript. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const supervisor = fileURLToPath(new URL('../../sandbox/instance/supervisor.ts', import.meta.url));
/** Progress is repeated no more often than this. */
const quietMs = 15_000;

/** Resolves when all parts can be used. The sandbox ends when this process does, however that happens: its stdin closes then. */
export function startSandbox(id, parts) {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), supervisor, id, ...parts], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Jest's own flags are not for the supervisor, and Ctrl-C reaches it through its stdin.
    env: { ...process.env, NODE_OPTIONS: '' },
    detached: true,
  });
  child.stdin.on('error', () => undefined);
  const exited = new Promise((resolve) => child.on('close', resolve));
  const stop = () => {
    child.stdin.end();
    return exited;
  };
  const startedMs = Date.now();
  const spoken = new Map();
  const say = (text) => process.stderr.write(`sandbox: ${text} [${Math.round((Date.now() - startedMs) / 1000)} s]\n`);
  const sayProgress = ({ part, message }) => {
    const [what] = message.split(' (');
    const last = spoken.get(part);
    if (last?.what === what && Date.now() - last.atMs < quietMs) return;
    spoken.set(part, { what, atMs: Date.now() });
    say(`${part}: ${message}`);
  };
  return new Promise((resolve, reject) => {
    let error = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line);
      if (event.event === 'progress') sayProgress(event);
      else if (event.event === 'part') say(`${event.part} is ready`);
      else if (event.event === 'ready') resolve({ state: event.state, stop });
      else if (event.event === 'error') process.stderr.write(`${(error = event.message)}\n`);
    });
    exited.then((code) => reject(new Error(`the sandbox ended with exit code ${code}${error ? `: ${error}` : ''}`)));
  });
}
