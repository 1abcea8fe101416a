import { accountRoutes } from './routes/account.routes';
import { officeRoutes } from './routes/office.routes';
import { sellRoutes } from './routes/sell.routes';
import { shoppingRoutes } from './routes/shopping.routes';

/** Every path of the marketplace, each with and without the English prefix. */
export default [...shoppingRoutes, ...accountRoutes, ...sellRoutes, ...officeRoutes];
