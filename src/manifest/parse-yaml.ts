/** To be loaded lazily. `import('yaml')` itself has no names in the bundle, for what it resolves to is CommonJS. */
export { parse } from 'yaml';
