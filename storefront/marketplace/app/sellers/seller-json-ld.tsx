import type { SellerPageQuery } from '@gebyar/schema/shop';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { JsonLd } from '@gebyar/storefront/seo/json-ld';

type Seller = NonNullable<SellerPageQuery['seller']>;

/** The maker as search engines read it: a shop at a place. */
export function SellerJsonLd({ seller, publicUrl }: { seller: Seller; publicUrl: string }) {
  const { slug, name, story, logo, banner, subdistrict, location, foundedYear } = seller;
  const url = `${publicUrl}${localPath(`/sellers/${slug}`)}`;
  const picture = banner?.w960 ?? logo?.w640;
  return (
    <JsonLd
      data={{
        '@type': 'Store',
        '@id': `${url}#store`,
        name,
        url,
        ...(story.trim() === '' ? {} : { description: story }),
        ...(picture === undefined ? {} : { image: picture }),
        ...(logo === null ? {} : { logo: logo.w640 }),
        ...(foundedYear === null ? {} : { foundingDate: String(foundedYear) }),
        ...(subdistrict === null
          ? {}
          : {
              address: {
                '@type': 'PostalAddress',
                addressLocality: subdistrict.districtName,
                streetAddress: subdistrict.name,
              },
            }),
        ...(location === null
          ? {}
          : {
              geo: {
                '@type': 'GeoCoordinates',
                latitude: location.latitude,
                longitude: location.longitude,
              },
            }),
      }}
    />
  );
}
