import { stringify } from 'yaml';
import type { Manifest } from './manifest.js';

/** A manifest as YAML that kubectl reads the same; no anchors, no folded lines. */
export const renderYaml = (manifest: Manifest): string => stringify(manifest, { aliasDuplicateObjects: false, lineWidth: 0, version: '1.1' });
