/** Runs the demo seed as a process of its own, so that Ctrl-C in the middle of it ends it for sure. */
import { seedDemo } from '../../demo/seed.ts';

await seedDemo({ onProgress: (text) => process.send?.(text) });
// Connection pools of the commands must not keep the process alive once the work is done.
process.exit(0);
