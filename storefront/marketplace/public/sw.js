// Shows a page of ours where there is no line. Pages always come from the network: prices and stock must be true.
const version = 'offline-1';
const offlinePages = { id: '/offline', en: '/en/offline' };

/** A page and the built files it names, so that it looks like ours without a line, too. */
async function keep(cache, path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  const files = (await answer.clone().text()).match(/\/assets\/[\w.-]+\.(?:css|woff2)/g) ?? [];
  await Promise.all([cache.put(path, answer), cache.addAll([...new Set(files)])]);
}

async function keepOfflinePages() {
  const cache = await caches.open(version);
  await Promise.all(Object.values(offlinePages).map((path) => keep(cache, path)));
  await self.skipWaiting();
}

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function pageOrOffline(request) {
  try {
    return await fetch(request);
  } catch {
    const { pathname } = new URL(request.url);
    const english = pathname === '/en' || pathname.startsWith('/en/');
    return (await caches.match(english ? offlinePages.en : offlinePages.id)) ?? Response.error();
  }
}

async function networkOrKept(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepOfflinePages()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldCaches()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(pageOrOffline(request));
  else if (origin === self.location.origin && pathname.startsWith('/assets/')) {
    event.respondWith(networkOrKept(request));
  }
});
