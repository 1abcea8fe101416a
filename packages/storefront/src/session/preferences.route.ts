import type { ActionFunctionArgs } from '../framework';
import { redirect } from '../framework.server';
import { isLocale } from '../i18n/locale';
import { barePath, localPath } from '../i18n/paths';
import { readForm, textField } from './form.server';
import { isTheme, localeCookie, themeCookie } from './preferences.server';
import { safePath } from './same-origin-redirect';

/** Remembers a choice of colours (`theme`: light, dark or device) or language (`locale`), and goes back to `next`. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const theme = textField(form, 'theme');
  const locale = textField(form, 'locale');
  const next = safePath(form.get('next'));
  const headers = new Headers();
  if (isTheme(theme)) headers.append('Set-Cookie', await themeCookie.serialize(theme));
  if (theme === 'device') headers.append('Set-Cookie', await themeCookie.serialize('', { maxAge: 0 }));
  if (!isLocale(locale)) return redirect(next, { headers });
  headers.append('Set-Cookie', await localeCookie.serialize(locale));
  return redirect(localPath(barePath(next), locale), { headers });
}

export const loader = () => redirect(localPath('/'));
