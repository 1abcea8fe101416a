import { AsyncLocalStorage } from 'node:async_hooks';
import { baseLocale, provideLocale, type Locale } from './locale';

const current = new AsyncLocalStorage<Locale>();
provideLocale(() => current.getStore() ?? baseLocale);

/** Runs one request in its language. Concurrent requests never see each other's. */
export const runInLocale = <Result>(locale: Locale, work: () => Result): Result => current.run(locale, work);
