import '@gebyar/storefront/entry.client';

// After everything the page needs: a phone that is installing a worker has no hands free for the page.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'), { once: true });
}
