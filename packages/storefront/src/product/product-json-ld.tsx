import type { ProductPageQuery } from '@gebyar/schema/shop';
import { localPath } from '../i18n/paths';
import { JsonLd } from '../seo/json-ld';

type Product = NonNullable<ProductPageQuery['product']>;

const availabilityOf = ({ preorderShipsAt }: Product, quantity: number): string => {
  if (quantity <= 0) return 'OutOfStock';
  return preorderShipsAt === null ? 'InStock' : 'PreOrder';
};

/** The product as search engines read it: one offer for each variant. */
export function ProductJsonLd({ product, publicUrl }: { product: Product; publicUrl: string }) {
  const url = `${publicUrl}${localPath(`/products/${product.slug}`)}`;
  return (
    <JsonLd
      data={{
        '@type': 'Product',
        name: product.title,
        description: product.description,
        url,
        image: product.images.map((image) => image.w1600),
        brand: { '@type': 'Brand', name: product.seller.name },
        ...(product.category ? { category: product.category.name } : {}),
        ...(product.rating.average === null
          ? {}
          : {
              aggregateRating: {
                '@type': 'AggregateRating',
                ratingValue: product.rating.average,
                reviewCount: product.rating.count,
              },
              review: product.reviews.nodes.map((review) => ({
                '@type': 'Review',
                author: { '@type': 'Person', name: review.authorName },
                datePublished: review.createdAt.slice(0, 10),
                reviewRating: { '@type': 'Rating', ratingValue: review.stars },
                ...(review.title === null ? {} : { name: review.title }),
                ...(review.body === '' ? {} : { reviewBody: review.body }),
              })),
            }),
        offers: product.variants.map((variant) => ({
          '@type': 'Offer',
          url: `${url}?variant=${variant.id}`,
          price: variant.price.amount,
          priceCurrency: variant.price.currencyCode,
          availability: `https://schema.org/${availabilityOf(product, variant.availableQuantity)}`,
          ...(variant.sku ? { sku: variant.sku } : {}),
          seller: { '@type': 'Organization', name: product.seller.name },
        })),
      }}
    />
  );
}
