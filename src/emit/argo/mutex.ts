/**
 * One workflow at a time moves a target of a model. A name of any text is made one of Argo's; `model` and `target` are
 * expressions.
 */
export const renderMutex = (model: string, target: string): object => ({
  mutexes: [{ name: `mlflow-steps-{{=sprig.sha256sum(toJson([${model}, ${target}]))}}` }],
});
