/** A browser's own list holds so many products: what a cookie has room for, and `productsByIds` finds at once. */
export const guestListLength = 50;

const productId = /^prd_[0-9a-z]{26}$/;

export const isProductId = (value: unknown): value is string =>
  typeof value === 'string' && productId.test(value);

/** What a cookie holds, made sure of: ids of products, each once, no more than there is room for. */
export const readGuestList = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isProductId))].slice(0, guestListLength) : [];

/** The newest first; of a full list the oldest goes. */
export const withWish = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? [...list] : [id, ...list].slice(0, guestListLength);

export const withoutWish = (list: readonly string[], id: string): string[] =>
  list.filter((each) => each !== id);
