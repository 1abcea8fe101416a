import 'reflect-metadata';
import { migrateJobs } from './platform/jobs/index.js';
import { runProcess } from './platform/process.js';
import { migrateTables } from './setup/migrations.js';

runProcess(async () => {
  const url = process.env.DATABASE_URL ?? '';
  await migrateTables(url);
  await migrateJobs(url);
});
