import { createLogger } from '@gebyar/logger';

/** JSON lines of the marketplace's server. */
export const log = createLogger({ name: 'marketplace' });
