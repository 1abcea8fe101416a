import { apiOf } from './api-request.server';

/** The sellers' endpoint. */
export const seller = apiOf('seller');
