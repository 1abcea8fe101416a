import { ConnectionType } from '../platform/graphql/index.js';
import { ProductType } from './product.type.js';

export const ProductConnection = ConnectionType('ProductConnection', () => ProductType);
