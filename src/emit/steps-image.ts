import { version } from '../version.js';

/** The image of this project in what is generated for engines; a release puts its own in, with the digest. */
export const stepsImage = `registry.example/mlflow-steps:${version}`;
