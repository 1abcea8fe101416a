import { accountRoutes } from './routes/account.routes';
import { officeRoutes } from './routes/office.routes';
import { sellRoutes } from './routes/sell.routes';
import { shoppingRoutes } from './routes/shopping.routes';

/**
 * Every path of the marketplace, each with and without the English prefix: `en?` is an optional literal segment, so
 * `/cart` and `/en/cart` are one route and nothing else may stand before a path.
 */
export default [...shoppingRoutes, ...accountRoutes, ...sellRoutes, ...officeRoutes];
