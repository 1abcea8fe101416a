export { startSite, type SiteOptions } from './start-site.ts';
