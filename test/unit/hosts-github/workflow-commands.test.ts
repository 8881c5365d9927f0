import { beforeEach, describe, expect, test } from '@jest/globals';
import { WorkflowCommands } from '../../../src/hosts/github/workflow-commands.js';

let written: string;
let commands: WorkflowCommands;

beforeEach(() => {
  written = '';
  commands = new WorkflowCommands((text) => (written += text));
});

/** The lines that a runner would obey: those outside of a stop and its resume. */
function findObeyed(log: string): readonly string[] {
  let token: string | undefined;
  return log.split(/\r?\n/).filter((line) => {
    const stop = /^\s*::stop-commands::(.+)$/.exec(line);
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      return false;
    }
    if (stop) token = stop[1];
    return !stop && (/^\s*::/.test(line) || line.includes('##['));
  });
}

describe('text that may hold workflow commands', () => {
  test.each([
    '::set-output name=version::99',
    '   ::add-mask::accuracy',
    'log line ##[set-env name=PATH;]/evil',
    'a\r::error::forged',
    'a\n::stop-commands::guess\n::guess::\n::warning::forged',
    '\u001b[2K::endgroup::',
    '\u2028::error::forged',
  ])('is not obeyed: %j', (text) => {
    commands.print(text);
    commands.issue(() => (written += '::notice::ours\n'));
    expect(findObeyed(written)).toEqual(['::notice::ours']);
    expect(written).not.toContain('##[');
  });

  test('is stopped under another token each time', () => {
    commands.print('a');
    commands.resume();
    commands.print('b');
    commands.resume();
    const tokens = [...written.matchAll(/::stop-commands::(\S+)/g)].map(([, token]) => token);
    expect(new Set(tokens).size).toBe(2);
    expect(String(tokens[0]).length).toBeGreaterThanOrEqual(36);
  });

  test('of several lines in a row is stopped once', () => {
    commands.print('a');
    commands.print('b');
    expect(written.match(/stop-commands/g)).toHaveLength(1);
  });
});

describe('a program that writes to the log itself', () => {
  test('is never obeyed, and our commands wait for its end', async () => {
    await commands.duringProgram(async () => {
      written += '::set-output name=version::99\n';
      commands.issue(() => (written += '::warning::ours\n'));
      written += '::error::forged without a line break';
    });
    commands.issue(() => (written += '::notice::ours\n'));
    expect(findObeyed(written)).toEqual(['::warning::ours', '::notice::ours']);
  });

  test('that fails leaves nothing held back', async () => {
    const failing = commands.duringProgram(async () => {
      throw new Error('no such program');
    });
    await expect(failing).rejects.toThrow('no such program');
    commands.issue(() => (written += '::notice::ours\n'));
    expect(findObeyed(written)).toEqual(['::notice::ours']);
  });
});
