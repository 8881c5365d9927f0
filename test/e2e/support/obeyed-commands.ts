export interface ObeyedCommand {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

/**
 * The workflow commands that a runner would obey in a log: `::command::` at a line's start after spaces and the legacy
 * `##[command]` anywhere in a line, unless they stand between stop-commands and its token.
 */
export function findObeyedCommands(log: string): readonly ObeyedCommand[] {
  const obeyed: ObeyedCommand[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const match = /^\s*::([\w-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
    if (!match) continue;
    const [, name = '', properties = '', message = ''] = match;
    if (token !== undefined) {
      if (name === token) token = undefined;
    } else if (name === 'stop-commands') {
      token = message.trim();
    } else {
      obeyed.push({ name, properties, message });
    }
  }
  return obeyed;
}
