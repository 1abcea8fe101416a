import { random } from '../random.ts';
import type { Craft, DemoPaper, DemoProduct, DemoSeller } from './types.ts';

const foodCrafts: readonly Craft[] = ['sambal', 'camilan', 'minuman', 'kue'];
const year = 365;

type Drafted = Pick<DemoPaper, 'kind' | 'issuer' | 'scope' | 'validUntilInDays'>;

/** What a paper of each kind says; its number says that it is the demo's. */
const drafts = {
  nib: { kind: 'NIB', issuer: 'Lembaga OSS', scope: 'Izin berusaha risiko rendah' },
  pirt: { kind: 'PIRT', issuer: 'Dinas Kesehatan Kota Balikpapan', scope: 'Pangan olahan kering' },
  halal: { kind: 'HALAL', issuer: 'BPJPH', scope: 'Seluruh produk dapur ini' },
  bpom: { kind: 'BPOM', issuer: 'Badan POM', scope: 'Minuman dalam kemasan' },
  hki: { kind: 'HKI', issuer: 'DJKI Kementerian Hukum', scope: 'Merek usaha' },
  sni: { kind: 'SNI', issuer: 'LSPro Kimia dan Tekstil', scope: 'Pakaian jadi' },
  tkdn: { kind: 'TKDN', issuer: 'Kementerian Perindustrian', scope: 'Kerajinan tangan' },
} as const satisfies Record<string, Omit<Drafted, 'validUntilInDays'>>;

/**
 * The papers of a seller: all have a business number, kitchens mostly their permit and halal, makers of batik sometimes
 * a mark of their own. A few have run out, some wait for the office, one in fifty was refused.
 */
export function papersOf(seller: DemoSeller, index: number): DemoPaper[] {
  const r = random(`papers ${seller.handle}`);
  const number = (kind: string) => `DEMO-${kind}-${String(index + 1).padStart(4, '0')}`;
  const isFood = seller.crafts.some((craft) => foodCrafts.includes(craft));
  const has = (craft: Craft) => seller.crafts.includes(craft);
  const drafted: Drafted[] = [drafts.nib];
  // A permit lasts five years; one in sixteen was not renewed in time.
  const lasting = () => (r.chance(1 / 16) ? -r.int(5, 200) : r.int(60, 5 * year));
  if (isFood && r.chance(0.86)) drafted.push({ ...drafts.pirt, validUntilInDays: lasting() });
  if (isFood && r.chance(0.78)) drafted.push(drafts.halal);
  if (has('minuman') && r.chance(0.3)) drafted.push({ ...drafts.bpom, validUntilInDays: lasting() });
  if (has('batik') && r.chance(0.25))
    drafted.push({ ...drafts.hki, validUntilInDays: r.int(year, 9 * year) });
  if (has('fesyen') && r.chance(0.08)) drafted.push({ ...drafts.sni, validUntilInDays: lasting() });
  if ((has('rotan') || has('ukir')) && r.chance(0.2))
    drafted.push({ ...drafts.tkdn, validUntilInDays: lasting() });
  return drafted.map((draft) => {
    const fate = r.next();
    const first = index < 2;
    return {
      ...draft,
      number: number(draft.kind),
      ...(first || fate < 0.82
        ? { status: 'VERIFIED', checkedDaysAgo: r.int(3, 300) }
        : fate > 0.98
          ? {
              status: 'REJECTED',
              checkedDaysAgo: r.int(3, 60),
              reason: 'Foto dokumen tidak terbaca. Unggah lagi.',
            }
          : { status: 'OPEN' }),
    };
  });
}

const foodCategories = ['sambal', 'amplang-kerupuk', 'abon-peyek', 'sirup', 'kue-dodol'];

/** Papers that hold for one product alone: halal or BPOM of a single jar, the right to a design of one's own. */
export function papersOfProduct(product: DemoProduct): DemoPaper[] {
  const r = random(`papers of ${product.handle}`);
  const code = `${product.variants[0]?.sku ?? product.handle}`.slice(0, 40);
  const verified = { status: 'VERIFIED' as const, checkedDaysAgo: r.int(3, 300) };
  if (foodCategories.includes(product.category) && r.chance(0.12)) {
    return [
      {
        ...drafts.halal,
        scope: product.title.id,
        number: `DEMO-HALAL-${code}`,
        ...(r.chance(0.7) ? verified : { status: 'OPEN' }),
      },
    ];
  }
  if (product.category === 'batik-tulis' && product.handcrafted) {
    return [{ ...drafts.hki, scope: product.title.id, number: `DEMO-HKI-${code}`, ...verified }];
  }
  return [];
}
