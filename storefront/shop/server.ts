import { startSite } from '@gebyar/storefront/server';

await startSite({ name: 'shop', folder: import.meta.dirname });
