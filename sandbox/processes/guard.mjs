/**
 * node guard.mjs -- COMMAND ARG…
 *
 * Runs the command in a process group of its own, and ends the whole group when stdin closes. The parent holds the other
 * end of stdin and need do nothing: the kernel closes it however the parent ends, also by SIGKILL. A line on stdin is a signal for the group.
 * Plain JavaScript, because it is started often and must start at once.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';

/** How long the group may take to end in good order before it is killed. */
const patienceMs = Number(process.env.GUARD_PATIENCE_MS ?? 5000);
const pollMs = 25;

const [separator, command, ...args] = process.argv.slice(2);
if (separator !== '--' || command === undefined) {
  process.stderr.write('usage: node guard.mjs -- COMMAND ARG…\n');
  process.exit(2);
}

const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
const group = child.pid === undefined ? undefined : -child.pid;
let isEnding = false;

if (process.env.GUARD_GIVES_WAY === 'true' && child.pid !== undefined) {
  try {
    setPriority(child.pid, constants.priority.PRIORITY_LOW);
    // Linux may weigh these among the processes of one session alone, and the session, which is new, by a number of its own.
    writeFileSync(`/proc/${child.pid}/autogroup`, String(constants.priority.PRIORITY_LOW));
  } catch {
    // It has ended already, or this system does not group by session.
  }
}

const signalGroup = (signal) => {
  try {
    if (group !== undefined) process.kill(group, signal);
    return group !== undefined;
  } catch (error) {
    // EPERM is macOS's answer for a group of which only zombies are left
    if (error.code === 'ESRCH' || error.code === 'EPERM') return false;
    throw error;
  }
};

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when no process of the group is left, having killed those that did not end by themselves. */
async function endGroup() {
  signalGroup('SIGTERM');
  // What is stopped ends only once it goes on.
  signalGroup('SIGCONT');
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(pollMs)) {
    if (!signalGroup(0)) return;
  }
  signalGroup('SIGKILL');
}

function end() {
  if (isEnding) return;
  isEnding = true;
  void endGroup();
}

child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exit(127);
});
child.on('exit', async (code, signal) => {
  // What the command started may outlive it.
  if (signalGroup(0)) await endGroup();
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});

process.stdin.on('end', end).on('close', end).on('error', end);
createInterface({ input: process.stdin }).on('line', (name) => name in constants.signals && signalGroup(name));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
