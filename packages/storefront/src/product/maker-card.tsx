import type { MakerCardFragment } from '@gebyar/schema/shop';
import { buttonClass } from '@gebyar/ui';
import MessageCircle from 'lucide-react/icons/message-circle';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { makerPath } from '../i18n/site-paths';
import { SellerLogo } from '../sellers/seller-logo';

/** Who made it: a face, a place, the beginning of a story. */
export function MakerCard({ seller }: { seller: MakerCardFragment }) {
  const [opening] = seller.story.split(/\n\s*\n/);
  return (
    <section aria-labelledby="maker" className="self-start rounded-cloth border border-line bg-surface p-5">
      <h2 id="maker" className="pb-4 text-lg">
        {m.maker_title()}
      </h2>
      <div className="flex items-center gap-4">
        <SellerLogo seller={seller} className="size-16" sizes="4rem" />
        <div className="min-w-0">
          <p className="font-semibold">{seller.name}</p>
          {seller.subdistrict ? (
            <p className="text-sm text-soft">
              {seller.subdistrict.name}, {seller.subdistrict.districtName}
            </p>
          ) : null}
        </div>
      </div>
      <p className="line-clamp-4 pt-4 text-soft">{opening}</p>
      <div className="flex flex-wrap gap-3 pt-4">
        <LocalLink to={makerPath(seller.slug)} className={buttonClass({ variant: 'secondary' })}>
          {m.maker_visit()}
        </LocalLink>
        {seller.whatsappUrl ? (
          <a href={seller.whatsappUrl} rel="noopener" className={buttonClass({ variant: 'quiet' })}>
            <MessageCircle aria-hidden className="size-5" />
            {m.maker_whatsapp()}
          </a>
        ) : null}
      </div>
    </section>
  );
}
