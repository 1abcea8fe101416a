import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule that a page breaks. */
export interface AxeViolation {
  rule: string;
  impact: string;
  help: string;
  /** CSS selectors of what breaks it. */
  nodes: string[];
}

const require = createRequire(import.meta.url);

/** Colours on their way from one theme to another are nobody's choice; what goes on without end is not waited for. */
const settled = `new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).map(({ finished }) => finished)))`;

/** What axe finds wrong with a page's accessibility as it is shown now; empty when nothing is. */
export async function axeViolations(page: Page): Promise<AxeViolation[]> {
  // By the debugger's own channel, so that the page's content security policy stays as strict as it is.
  const debuggerSession = await page.context().newCDPSession(page);
  try {
    const evaluate = (expression: string) =>
      debuggerSession.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    await evaluate(settled);
    await evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { result, exceptionDetails } = await evaluate(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))",
    );
    if (exceptionDetails) throw new Error(`axe failed: ${exceptionDetails.text}`);
    const { violations } = result.value as Pick<AxeResults, 'violations'>;
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      nodes: nodes.map(({ target }) => target.join(' ')),
    }));
  } finally {
    await debuggerSession.detach();
  }
}
