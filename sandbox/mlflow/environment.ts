/** This process's environment without settings of MLflow's or ours that would leak into a server or a client. */
export function computeMlflowEnvironment(additions: NodeJS.ProcessEnv, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_') && !name.startsWith('PYTHON'));
  return { ...Object.fromEntries(own), MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true', GIT_PYTHON_REFRESH: 'quiet', ...additions };
}
