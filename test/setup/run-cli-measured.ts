import { runCli, type CliEnding } from './run-cli.js';

export interface MeasuredEnding extends CliEnding {
  /** The most memory that the process had at any time, in MB as the system counts them (resident, 10^6 bytes). */
  readonly peakMegabytes: number;
}

/** Printed last. Linux tells the peak of this program alone, elsewhere it may be that of the process which started it. */
const report = `
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  process.stderr.write('\\npeak ' + kilobytes + ' KiB\\n');
});`;

/** Runs the built command line and tells how much memory it took. */
export async function runCliMeasured(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<MeasuredEnding> {
  const ending = await runCli(args, { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}` });
  const kibibytes = Number(/peak (\d+) KiB/.exec(ending.stderr)?.[1]);
  return { ...ending, peakMegabytes: (kibibytes * 1024) / 1e6 };
}
