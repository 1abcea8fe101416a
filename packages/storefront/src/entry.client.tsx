import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from './framework.client';
import { baseLocale, isLocale, provideLocale } from './i18n/locale';
import { provideSite } from './i18n/site';

// A change of language or shop loads a new document, so a document has one of each for as long as it lives.
const { lang, dataset } = document.documentElement;
const locale = isLocale(lang) ? lang : baseLocale;
const site = { basePath: dataset['basePath'] ?? '', sellerSlug: dataset['seller'] ?? null };
provideLocale(() => locale);
provideSite(() => site);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
