export { axeViolations, type AxeViolation } from './axe.ts';
export { findChromium, launchChromium } from './chromium.ts';
export { freePort } from './free-port.ts';
export { ensureTemplate } from './template.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { startTestServer, type TestServer } from './test-server.ts';
export { testingEnv } from './testing-env.ts';
export { waitFor, type WaitOptions } from './wait-for.ts';
