/** Ends the sandbox that integration and e2e tests share. */
export default async function endSandbox() {}
