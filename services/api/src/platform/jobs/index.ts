export { addJobs, type EnqueueOptions, type JobName, type JobSpec } from './enqueue.js';
export { defineJob, type Job } from './job.js';
export { startWorker, migrateJobs, type RunningWorker } from './worker.js';
