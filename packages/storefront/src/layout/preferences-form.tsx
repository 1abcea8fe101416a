import { classNames } from '@gebyar/ui';
import { Form, useLocation } from '../framework';
import { getLocale, locales, type Locale } from '../i18n/locale';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import type { SiteData } from './site-data';

const languageNames: Record<Locale, () => string> = { id: m.language_id, en: m.language_en };
const themeNames = { device: m.theme_device, light: m.theme_light, dark: m.theme_dark } as const;
const themeChoices = ['device', 'light', 'dark'] as const;

const choice = (chosen: boolean) =>
  classNames(
    'min-h-11 rounded-control px-3 text-sm',
    chosen ? 'bg-indigo-wash font-semibold text-indigo' : 'text-soft hover:text-indigo',
  );

/** Language and colours, remembered in a cookie. Plain forms: they need no script. */
export function PreferencesForm({ theme, className }: { theme: SiteData['theme']; className?: string }) {
  const { pathname, search } = useLocation();
  const action = localPath('/preferences');
  const next = <input type="hidden" name="next" value={`${pathname}${search}`} />;
  return (
    <div className={classNames('flex flex-wrap gap-x-8 gap-y-4', className)}>
      {/* A language is a new document: the texts of the old one are already in it. */}
      <Form method="post" action={action} reloadDocument>
        {next}
        <fieldset>
          <legend className="text-sm text-muted">{m.language_label()}</legend>
          <div className="flex gap-1 pt-1">
            {locales.map((locale) => (
              <button
                key={locale}
                name="locale"
                value={locale}
                lang={locale}
                aria-pressed={locale === getLocale()}
                className={choice(locale === getLocale())}
              >
                {languageNames[locale]()}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
      <Form method="post" action={action} preventScrollReset>
        {next}
        <fieldset>
          <legend className="text-sm text-muted">{m.theme_label()}</legend>
          <div className="flex gap-1 pt-1">
            {themeChoices.map((name) => (
              <button
                key={name}
                name="theme"
                value={name}
                aria-pressed={(theme ?? 'device') === name}
                className={choice((theme ?? 'device') === name)}
              >
                {themeNames[name]()}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
    </div>
  );
}
