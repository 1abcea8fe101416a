/**
 * Which file a browser module goes into. Left alone, every icon and text that two pages share becomes a file of its own,
 * and what the seller centre shares with the shop is loaded by shoppers. So what nearly every page needs is named here;
 * the rest stays with the page that uses it.
 */
const framework =
  /commonjsHelpers|vite\/preload-helper|\/node_modules\/(react|react-dom|scheduler|@remix-run|react-router|react-router-dom|turbo-stream|cookie)\//;

const shell = [
  /\/packages\/(ui|money)\//,
  /\/(app|storefront\/src)\/(framework|i18n|layout|media|seo|session|forms)\b/,
  /\/paraglide\/(runtime|registry)/,
  /\/lucide-react\/dist\/esm\/(?!icons\/)/,
  // Icons of the design system: left alone, they go into whatever else uses them, which every page then loads.
  /\/lucide-react\/dist\/esm\/icons\/(check|circle-(alert|check|exclamation-point)|info|map-pin|message-circle|menu|minus|plus|search|shield-check|shopping-bag|triangle-(alert|exclamation-point)|user-round|x)\.\w+$/,
];

/** Texts by the prefix of their name. Those of one page alone are not listed: they stay with it. */
const texts: readonly [prefixes: RegExp, chunk: string][] = [
  // Few and short, on pages that share nothing else.
  [
    /^(checkout_days\w*|collections_title|maker_whatsapp|forgot_submit|form_\w+|motif_meta_title|my_orders_older|personalisation_hint|product_no_picture|review_back|shop_(menu_\w+|part_of))$/,
    'shell',
  ],
  [
    /^(breadcrumb|card|cart|error|filter|footer|language|listing|menu|pagination|products|search|site|skip|sort|theme)_/,
    'shell',
  ],
  [/^(account|checkout|order|orders|own_review)_/, 'texts-orders'],
  [/^(facet|understood|nothing)_/, 'listing'],
  [/^(certificate|provenance)_/, 'provenance'],
  [/^review_(all|bar|by|count|edited|more|none|photo|reply|report|stars|summary|title)$/, 'reviews'],
  [/^(holiday_\w+|seen_title)$/, 'browse'],
  [/^sell_/, 'texts-sell'],
  [/^office_/, 'texts-office'],
];

/** Rollup's `manualChunks`. */
export function chunkOf(id: string): string | undefined {
  if (/\.route\.tsx?\b|\/app\/root\.tsx/.test(id)) return undefined;
  if (framework.test(id)) return 'framework';
  if (shell.some((place) => place.test(id))) return 'shell';
  // The head of a shop holds it. What the shell imports has to be in it: files that import each other don't start.
  if (/\/storefront\/src\/(sellers\/seller-logo|lost\/near-matches\.lazy)\b/.test(id)) return 'shell';
  // Cards stand on nearly every page; what narrows a list only beside one.
  if (/\/storefront\/src\/browse\/(listing|search-)/.test(id)) return 'listing';
  if (/\/lucide-react\/.*\/icons\/(chevron-down|sliders-horizontal)\./.test(id)) return 'listing';
  if (/\/lucide-react\/.*\/icons\/quote\./.test(id)) return 'browse';
  if (/\/(app|storefront\/src)\/browse\//.test(id)) return 'browse';
  // Small ones that several pages share: a file each costs more than what is in it.
  if (
    /\/storefront\/src\/(checkout\/days-text|product\/personalisation-field|wishes\/(heart|wishes-link))\b/.test(
      id,
    )
  )
    return 'shell';
  if (/\/storefront\/src\/sellers\//.test(id)) return 'browse';
  if (/\/storefront\/src\/provenance\//.test(id)) return 'provenance';
  if (/\/storefront\/src\/reviews\/(rating-summary|review-(item|text)|stars)\b/.test(id)) return 'reviews';
  const message = /\/paraglide\/messages\/(\w+)\.js/.exec(id)?.[1];
  return message === undefined ? undefined : texts.find(([prefixes]) => prefixes.test(message))?.[1];
}
