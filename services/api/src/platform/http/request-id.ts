import { randomBytes } from 'node:crypto';

const ofProcess = randomBytes(9).toString('base64url');
let count = 0;

/** A name for a request that no other request of any process has; cheap, since every answer carries one. */
export const newRequestId = (): string => `${ofProcess}-${(count++).toString(36)}`;
