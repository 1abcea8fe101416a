export { chunkOf } from './chunks.ts';
export { siteConfig } from './site-config.ts';
