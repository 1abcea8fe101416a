import { startSite } from '@gebyar/storefront/server';

await startSite({ name: 'marketplace', folder: import.meta.dirname });
