export { defineEvent, type DomainEvent } from './event.js';
export { subscribe, Subscriptions, type Subscriber } from './subscriptions.js';
