import '@gebyar/storefront/entry.client';
