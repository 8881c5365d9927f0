import { waitsFor } from '../facts.js';
import { withPods } from '../manifests.js';
import type { Scenario } from '../scenario.js';
import { done, failed } from './expected.js';
import { healthy, imageDenied, imageNotFound, imageRecovers, invalidImageName } from './pod-scripts.js';

/** Images: those that will not come by waiting are certain, so red at once. */
export const images: readonly Scenario[] = [
  {
    name: 'image-not-found', what: 'the image is in no registry', deploy: withPods(imageNotFound),
    expected: failed(/cannot pull .*not found/), known: waitsFor('ErrImagePull', 'not found'),
  },
  {
    name: 'image-not-found-update', what: 'the same over a version that serves', before: withPods(healthy), deploy: withPods(imageNotFound),
    expected: failed(/cannot pull .*not found/), known: waitsFor('ErrImagePull', 'not found'),
  },
  {
    name: 'image-denied', what: 'the registry refuses the image', deploy: withPods(imageDenied),
    expected: failed(/cannot pull .*(denied|unauthorized)/), known: waitsFor('ErrImagePull'),
  },
  {
    name: 'image-name-invalid', what: 'the name of the image is none', deploy: withPods(invalidImageName),
    expected: failed(/image name is invalid/), known: waitsFor('InvalidImageName'),
  },
  {
    name: 'image-recovers', what: 'the registry does not answer for a while', deploy: withPods(imageRecovers),
    expected: done(/may recover/), serving: { version: '1' },
  },
];
