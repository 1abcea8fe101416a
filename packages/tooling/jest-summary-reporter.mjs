import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves one workspace's numbers in a directory, where the root test command sums them. */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A file that does not even load holds no failed test, but nothing in it passed either.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    const file = join(process.env.GEBYAR_TEST_COUNTS, `${process.pid}.json`);
    writeFileSync(file, JSON.stringify(counts));
  }
}
