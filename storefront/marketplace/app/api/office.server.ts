import { apiOf } from './api-request.server';

/** The operator's endpoint. */
export const office = apiOf('office');
