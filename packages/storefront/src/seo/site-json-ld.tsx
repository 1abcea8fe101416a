import { useSiteData } from '../layout/site-data';
import { getLocale } from '../i18n/locale';
import { localPath } from '../i18n/paths';
import { JsonLd } from './json-ld';

/** Who runs this site, and how to search it, for search engines; on its first page. */
export function SiteJsonLd() {
  const site = useSiteData();
  if (!site) return null;
  const { publicUrl, siteName } = site;
  const home = `${publicUrl}${localPath('/')}`;
  const organization = {
    '@type': 'Organization',
    '@id': `${publicUrl}/#organization`,
    name: siteName,
    url: publicUrl,
    logo: `${publicUrl}/icon-512.png`,
  };
  return (
    <JsonLd
      data={{
        '@graph': [
          organization,
          {
            '@type': 'WebSite',
            '@id': `${publicUrl}/#website`,
            name: siteName,
            url: home,
            inLanguage: getLocale(),
            publisher: { '@id': organization['@id'] },
            potentialAction: {
              '@type': 'SearchAction',
              target: {
                '@type': 'EntryPoint',
                urlTemplate: `${publicUrl}${localPath('/search')}?q={search_term_string}`,
              },
              'query-input': 'required name=search_term_string',
            },
          },
        ],
      }}
    />
  );
}
