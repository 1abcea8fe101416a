export { byId } from './by-id.js';
export { withLoaders, type GraphQLContext, type LoaderFactory } from './context.js';
export {
  ConnectionType,
  decodeCursor,
  encodeCursor,
  isSelected,
  maxIds,
  maxPageSize,
  PageInfo,
  pageRequest,
  pageSize,
  toConnection,
  type Connection,
  type PageRequest,
} from './connection.js';
export { limits } from './limits.js';
export { LocalizedTextInputType, LocalizedTextType, toLocalizedText } from './localized-text.type.js';
export { CurrencyCodeEnum, MoneyType, toMoney } from './money.type.js';
export { NodeType } from './node.type.js';
export { requestError } from './request-error.js';
export { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';
export { asksOnlyFor, selectedPaths } from './selected-paths.js';
export { GraphQLEndpoint } from './endpoint.js';
export { GenericUserError, toPayload, UserErrorType, type UserErrorValue } from './user-error.type.js';
