export { PostgresError, systemCode, type PostgresFault } from './errors.ts';
export { findRunningPostgres, startPostgres } from './server.ts';
export type { PostgresAddress, PostgresOptions, PostgresServer } from './server.ts';
export { ensureDatabase } from './database.ts';
export { realDataDir, removeData, temporaryDir } from './data-place.ts';
export { clearLeftovers, isAlive, stopProcess } from './postmaster.ts';
