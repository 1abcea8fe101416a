import '@gebyar/storefront/entry.client';

const register = () => void navigator.serviceWorker.register('/sw.js');

// After everything the page needs: a phone that is installing a worker has no hands free for the page. This script is fetched
// aside, so on a slow phone the page may have loaded before it runs, and that event comes once.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
