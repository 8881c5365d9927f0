import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time in milliseconds that a running process has had so far, over all its threads, as Linux's scheduler counts it
 * (/proc/PID/task/*\/schedstat, to the nanosecond). Undefined on other systems.
 */
export function readCpuMs(pid: number): number | undefined {
  const tasks = `/proc/${pid}/task`;
  try {
    const nanoseconds = readdirSync(tasks).map((task) => Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]));
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return undefined;
  }
}
