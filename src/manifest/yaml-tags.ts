import type { ScalarTag, Tags } from 'yaml';

/** `0644` is octal in YAML 1.1, which kubectl reads; in YAML 1.2 it is 644, and a file mode would be another. */
const octal: ScalarTag = {
  identify: () => false,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'OCTAL_1_1',
  test: /^[-+]?0[0-7]+$/,
  resolve: (text) => Number.parseInt(text, 8),
};

/** `yes` and `on` are booleans for kubectl too. */
const yesOrNo: ScalarTag = {
  identify: () => false,
  default: true,
  tag: 'tag:yaml.org,2002:bool',
  test: /^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
  resolve: (text) => /^(?:yes|on)$/i.test(text),
};

/** YAML 1.2 with what kubectl reads otherwise, so that a manifest means the same here and there. */
export const kubernetesTags = (tags: Tags): Tags => [octal, yesOrNo, ...tags];
