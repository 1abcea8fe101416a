import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { testingEnv } from './testing-env.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Nothing here may reach an address outside the machine: a browser's own errands would. */
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * The Chromium of this machine.
 *
 * @throws Error with one line that says how to install it
 */
export function findChromium(): string {
  const named = testingEnv.chromiumPath();
  const found = (named ? [named] : usualPlaces).find(isExecutable);
  if (found) return found;
  throw new Error(
    named
      ? `CHROMIUM_PATH names ${named}, which is no program that can be run`
      : 'No Chromium here: install it (Debian, Ubuntu: apt-get install chromium), or name one by CHROMIUM_PATH',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the machine's Chromium, headless; close it after the tests. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { args = [], ...rest } = options;
  return chromium.launch({
    executablePath: findChromium(),
    // Its sandbox works neither for root nor in most containers, and the tests open our own pages only.
    chromiumSandbox: false,
    args: [...quiet, ...args],
    ...rest,
  });
}
