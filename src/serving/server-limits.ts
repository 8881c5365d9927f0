/** What is known of a model server that Seldon publishes. */
export interface ServerLimits {
  /** For messages. */
  readonly title: string;
  /** Its MLflow is older than this major version. */
  readonly mlflowBefore?: number;
  /** Its Python is 3.x at most. */
  readonly pythonUpTo?: number;
}

/**
 * The limits of a container's image; of the operator's own choice where none is named, of which nothing is known. Undefined
 * for an image that somebody else built. Known of MLServer: 1.6 and before are older than MLflow 3 and run on Python < 3.12,
 * 1.7 on < 3.13 (both as their packages on PyPI declare).
 */
export function findServerLimits(image: string | undefined): ServerLimits | undefined {
  if (image === undefined || image === '') return { title: "the operator's own image" };
  const match = /^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.exec(image);
  if (match === null) return undefined;
  const [, name, major, minor] = match;
  const title = image.slice(0, 100);
  if (name !== 'mlserver' || major !== '1') return { title };
  if (Number(minor) <= 6) return { title, mlflowBefore: 3, pythonUpTo: 11 };
  return Number(minor) === 7 ? { title, pythonUpTo: 12 } : { title };
}
