import { ShopStoryDocument } from '@gebyar/schema/shop';
import { buttonClass, PageHeading, Picture } from '@gebyar/ui';
import MapPin from 'lucide-react/icons/map-pin';
import MessageCircle from 'lucide-react/icons/message-circle';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { formatYear } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { getSite } from '@gebyar/storefront/i18n/site';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';

export async function loader(args: LoaderFunctionArgs) {
  const slug = getSite().sellerSlug ?? '';
  const { seller } = await shop.publicQuery(args, ShopStoryDocument, { slug });
  return { seller: requireFound(seller) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const description = data.seller.story.split('\n')[0]?.slice(0, 160);
  return pageMeta({ title: m.shop_menu_story(), description, location, matches });
};

export default function StoryPage() {
  const { seller } = useLoaderData<typeof loader>();
  const { banner, name, story, subdistrict, since, whatsappUrl } = seller;
  return (
    <article className="page-narrow">
      <PageHeading title={m.seller_story()} above={name} />
      {banner ? (
        <div className="mb-8 aspect-[5/2] overflow-hidden rounded-cloth bg-sunken">
          <Picture
            image={banner}
            alt=""
            first
            sizes="(min-width: 48rem) 44rem, 100vw"
            className="size-full object-cover"
          />
        </div>
      ) : null}
      {story.trim() === '' ? (
        <p className="text-soft">{m.shop_story_empty()}</p>
      ) : (
        <Paragraphs text={story} className="text-lg text-soft" />
      )}
      <div className="mt-8 space-y-3 border-t border-line pt-6">
        {subdistrict ? (
          <p className="flex items-center gap-2">
            <MapPin aria-hidden className="size-5 shrink-0 text-indigo" />
            {subdistrict.name}, {subdistrict.districtName}
          </p>
        ) : null}
        <p className="text-sm text-muted">{m.maker_since({ year: formatYear(since) })}</p>
        {whatsappUrl ? (
          <a href={whatsappUrl} rel="noopener" className={buttonClass({ variant: 'secondary' })}>
            <MessageCircle aria-hidden className="size-5" />
            {m.maker_whatsapp()}
          </a>
        ) : null}
      </div>
    </article>
  );
}
