import { launchChromium } from '@gebyar/testing';
import type { Browser } from 'playwright-core';

/** A cheap phone on slow mobile data. Lighthouse and the finger both get it from here. */
export const phone = {
  width: 360,
  height: 780,
  scale: 2,
  cpuSlowdown: 4,
  kilobitsDown: 1_600,
  kilobitsUp: 750,
  roundTripMs: 150,
} as const;

/** Chromium with its debugging port open: Lighthouse drives it through that. */
export const openChromium = (port: number): Promise<Browser> =>
  launchChromium({ args: [`--remote-debugging-port=${String(port)}`] });
