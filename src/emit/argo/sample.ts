import { templateNameOf } from './names.js';

/** The wine example through the whole pipeline. */
export const renderWineSpec = (): object => ({
  workflowTemplateRef: { name: templateNameOf('pipeline') },
  arguments: {
    parameters: [
      { name: 'tracking-uri', value: 'http://mlflow.mlflow:5000' },
      { name: 'experiment', value: 'wine' },
      { name: 'training-image', value: 'registry.example/wine-training:1' },
      { name: 'command', value: 'python train.py --n-estimators 20 --max-depth 2' },
      { name: 'model', value: 'wine' },
      { name: 'to', value: '@champion' },
      { name: 'gates', value: 'accuracy >= 0.9\nlog_loss < 0.5' },
      { name: 'namespace', value: 'models' },
      { name: 'model-uri-map', value: 'mlflow-artifacts:/=s3://mlflow' },
    ],
  },
});
