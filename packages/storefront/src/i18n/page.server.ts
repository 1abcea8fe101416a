import { AsyncLocalStorage } from 'node:async_hooks';
import { baseLocale, provideLocale, type Locale } from './locale';
import { marketplace, provideSite, type Site } from './site';

interface Page {
  site: Site;
  locale: Locale;
}

const current = new AsyncLocalStorage<Page>();
provideLocale(() => current.getStore()?.locale ?? baseLocale);
provideSite(() => current.getStore()?.site ?? marketplace);

/** Runs one request for its site and in its language. Concurrent requests never see each other's. */
export const runInPage = <Result>(page: Page, work: () => Result): Result => current.run(page, work);
