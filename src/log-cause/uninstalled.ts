/** More lines than a model has requirements. */
const maxFound = 500;

/** MLflow's own word, when it loads a model, for what the model asks for and its process has not. */
const uninstalled = /^[ \t|]{0,20}- ([\w.-]{1,100}) \(current: uninstalled, required: ([^\s()]{1,100})\)/gm;

/** How Python spells a package and its module alike. */
const normalize = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

/** The requirement of the model that would bring a module, where MLflow says in a log that it stands there and was not installed. */
export function findUninstalled(log: string, module: string): string | undefined {
  const wanted = normalize(module.split('.', 1)[0] ?? '');
  const found = [...log.matchAll(uninstalled)].slice(0, maxFound);
  return found.find(([, name = '']) => normalize(name) === wanted)?.[2];
}
