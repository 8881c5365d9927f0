const alias = "sprig.regexFind('@[A-Za-z0-9_-]+', workflow.parameters.to)";

/** What is deployed: of a stage and an alias that were promoted to at once, the alias, for only one version can have it. */
export const servedTarget = `{{=${alias} != '' ? ${alias} : workflow.parameters.to}}`;
