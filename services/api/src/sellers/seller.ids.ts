import { fromPublicId } from '../platform/ids.js';

/** A public id as a row id; for text that is none, an id that no row has. */
export const rowIdOfSeller = (id: string): string =>
  fromPublicId('seller', id) ?? '00000000-0000-0000-0000-000000000000';
