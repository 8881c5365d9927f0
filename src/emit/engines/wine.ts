/** Parameters of the samples; a user puts in others. */
export const wine = {
  'tracking-uri': 'http://mlflow.mlflow:5000',
  experiment: 'wine',
  'training-image': 'registry.example/wine-training:1',
  command: ['python', 'train.py', '--n-estimators', '20', '--max-depth', '2'],
  model: 'wine',
  to: '@champion',
  gates: 'accuracy >= 0.9\nlog_loss < 0.5',
  namespace: 'models',
  'model-uri-map': 'mlflow-artifacts:/=s3://mlflow',
} as const;
