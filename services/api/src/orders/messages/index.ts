export { cleanText } from './commands/send-message.js';
export { OrderMessageSchema, OrderThreadSchema, type MessageSide } from './message.entity.js';
export { orderMessageSent } from './message.events.js';
export { OrderMessageOfficeResolver, OrderMessagesOfOfficeOrderResolver } from './message.office-resolver.js';
export { messagesOf, threadOf, unreadIn } from './message.queries.js';
export { OrderMessageSellerResolver, SellerInboxResolver } from './message.seller-resolver.js';
export { OrderMessageShopResolver } from './message.shop-resolver.js';
