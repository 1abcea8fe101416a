/** Every text of the interface: `m.cart_title()`. Compiled from messages/<area>.<locale>.json. */
export * as m from '../paraglide/messages.js';
