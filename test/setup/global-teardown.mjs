/** Ends the sandbox that integration and e2e tests share, and waits until it is gone. */
export default async function tearDown() {
  await globalThis.mlflowStepsSandbox?.stop();
}
