/** A variable that the global set-up exports; throws where the test runs without it. */
export function requireVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: the sandbox did not start.`);
  return value;
}
