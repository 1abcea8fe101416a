import { apiOf } from './api-request.server';

/** The shoppers' endpoint. */
export const shop = apiOf('shop');
