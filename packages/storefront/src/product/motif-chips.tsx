import type { ProductPageQuery } from '@gebyar/schema/shop';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { MarketplaceLink } from '../i18n/marketplace-link';
import { m } from '../i18n/messages';

type Claim = NonNullable<ProductPageQuery['product']>['motifs'][number];

/** The motifs a piece carries, each leading to its story. */
export function MotifChips({ motifs }: { motifs: Claim[] }) {
  if (motifs.length === 0) return null;
  return (
    <ul aria-label={m.product_motif()} className="flex flex-wrap gap-2">
      {motifs.map(({ motif, technique, status }) => (
        <li key={motif.slug}>
          <MarketplaceLink
            to={`/motifs/${motif.slug}`}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo"
          >
            <span>
              {m.motif_meta_title({ name: motif.name })}
              {technique ? <span className="text-muted"> · {technique}</span> : null}
            </span>
            {status === 'VERIFIED' ? (
              <>
                <ShieldCheck aria-hidden className="size-4 shrink-0 text-success" />
                <span className="sr-only">{m.product_motif_verified()}</span>
              </>
            ) : null}
          </MarketplaceLink>
        </li>
      ))}
    </ul>
  );
}
