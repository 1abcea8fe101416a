import { createCookie } from '../framework.server';
import { isLocale, type Locale } from '../i18n/locale';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

const aYear = 60 * 60 * 24 * 365;
const options = { path: '/', sameSite: 'lax', httpOnly: true, maxAge: aYear } as const;
export const themeCookie = createCookie('theme', options);
export const localeCookie = createCookie('locale', options);

/** The colours a visitor chose; null follows the device. */
export async function readTheme(request: Request): Promise<Theme | null> {
  const value: unknown = await themeCookie.parse(request.headers.get('Cookie'));
  return isTheme(value) ? value : null;
}

/** The language a visitor chose with the switch; null when they never did. */
export async function readChosenLocale(request: Request): Promise<Locale | null> {
  const value: unknown = await localeCookie.parse(request.headers.get('Cookie'));
  return isLocale(value) ? value : null;
}
