import type { Browser } from 'playwright-core';
import type { Stack } from '../../src/index.ts';

/** One running Gebyar and one browser, shared by the scenarios. Both are there once the tests run. */
export interface World {
  stack: Stack;
  browser: Browser;
}
