import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from '~/framework.client';
import { baseLocale, isLocale, provideLocale } from '~/i18n/locale';

// A change of language loads a new document, so a document has one language for as long as it lives.
const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : baseLocale;
provideLocale(() => locale);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
