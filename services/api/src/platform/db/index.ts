export { Database, type Transaction } from './database.js';
export { uuids, type IdList } from './id-list.js';
export { json } from './json.js';
export { rowOf, valuesOf, type Reviver } from './json-rows.js';
export { createPool } from './pool.js';
export { orderGroupScope, platformScope, publicScope, sellerScope, type Scope } from './scope.js';
export type { Tables } from './tables.js';
export { isTaken, TryAgain } from './try-again.js';
