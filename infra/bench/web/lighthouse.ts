import lighthouse, { type Result } from 'lighthouse';
import { phone } from './browser.ts';

export interface PageFigures {
  /** 0–100 each. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcpMs: number;
  cls: number;
  /** Compressed, over the wire, on a first view. */
  totalBytes: number;
  scriptBytes: number;
}

const scoreOf = (result: Result, category: string): number =>
  Math.round((result.categories[category]?.score ?? 0) * 100);

const numberOf = (result: Result, audit: string): number => {
  const value = result.audits[audit]?.numericValue;
  if (value === undefined)
    throw new Error(`Lighthouse gave no ${audit}: ${result.runtimeError?.message ?? ''}`);
  return value;
};

/** One run of Lighthouse on a page, as the phone sees it on a first visit. */
export async function audit(url: string, port: number): Promise<PageFigures> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    formFactor: 'mobile',
    screenEmulation: {
      mobile: true,
      width: phone.width,
      height: phone.height,
      deviceScaleFactor: phone.scale,
      disabled: false,
    },
    // The line and the processor are really slowed down, not reckoned.
    throttlingMethod: 'devtools',
    throttling: {
      cpuSlowdownMultiplier: phone.cpuSlowdown,
      requestLatencyMs: phone.roundTripMs,
      downloadThroughputKbps: phone.kilobitsDown,
      uploadThroughputKbps: phone.kilobitsUp,
      rttMs: phone.roundTripMs,
      throughputKbps: phone.kilobitsDown,
    },
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!run) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { lhr } = run;
  const details = lhr.audits['network-requests']?.details;
  const requests = (details?.type === 'table' ? details.items : []).map(({ resourceType, transferSize }) => ({
    type: resourceType,
    size: typeof transferSize === 'number' ? transferSize : 0,
  }));
  const sum = (sizes: { size: number }[]) => sizes.reduce((total, { size }) => total + size, 0);
  return {
    performance: scoreOf(lhr, 'performance'),
    accessibility: scoreOf(lhr, 'accessibility'),
    bestPractices: scoreOf(lhr, 'best-practices'),
    seo: scoreOf(lhr, 'seo'),
    lcpMs: numberOf(lhr, 'largest-contentful-paint'),
    cls: numberOf(lhr, 'cumulative-layout-shift'),
    totalBytes: sum(requests),
    scriptBytes: sum(requests.filter(({ type }) => type === 'Script')),
  };
}
