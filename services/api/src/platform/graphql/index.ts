export { withLoaders, type GraphQLContext, type LoaderFactory } from './context.js';
export {
  ConnectionType,
  decodeCursor,
  encodeCursor,
  isSelected,
  maxPageSize,
  PageInfo,
  pageRequest,
  pageSize,
  toConnection,
  type Connection,
  type PageRequest,
} from './connection.js';
export { limits } from './limits.js';
export { CurrencyCodeEnum, MoneyType, toMoney } from './money.type.js';
export { NodeType } from './node.type.js';
export { requestError } from './request-error.js';
export { DateTimeScalar, DecimalScalar } from './scalars.js';
export { createGraphQLServer } from './server.js';
export { GenericUserError, toPayload, UserErrorType, type UserErrorValue } from './user-error.type.js';
