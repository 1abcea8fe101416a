import { random } from '../random.ts';
import type { DemoPersonalisation, DemoProduct, Text } from './types.ts';

/** What is written on a thing, by category: what to write, and how much. */
const asked: Readonly<Record<string, { label: Text; maxLength: number; share: number }>> = {
  bordir: { label: { id: 'Nama yang dibordir', en: 'Name to embroider' }, maxLength: 20, share: 0.5 },
  'sulam-tumpar': {
    label: { id: 'Inisial yang disulam', en: 'Initials to stitch' },
    maxLength: 4,
    share: 0.3,
  },
  'tas-dompet': { label: { id: 'Nama di dalam tas', en: 'Name inside the bag' }, maxLength: 24, share: 0.12 },
  kemeja: { label: { id: 'Nama di balik kerah', en: 'Name behind the collar' }, maxLength: 16, share: 0.12 },
  ukiran: { label: { id: 'Ukiran di sisi belakang', en: 'Carving on the back' }, maxLength: 40, share: 0.25 },
};

/**
 * The buyer's own text that a product takes. What somebody has ordered in the demo needs none, and neither do the products
 * that stand first.
 */
export function personalisationOf(
  { handle, category, handcrafted }: DemoProduct,
  ordered: ReadonlySet<string>,
): DemoPersonalisation | null {
  const offer = asked[category];
  const r = random(`personalisation ${handle}`);
  if (!offer || !r.chance(offer.share)) return null;
  const { label, maxLength } = offer;
  const required = category === 'bordir' && !handcrafted && !ordered.has(handle) && r.chance(0.3);
  return { label, maxLength, required };
}

/** Days until a product that is sold ahead is sent; cakes of the next feast and cloth of the next season. */
export function preorderDaysOf(
  { handle, category, leadTimeDays, handcrafted }: DemoProduct,
  ordered: ReadonlySet<string>,
): number | null {
  if (leadTimeDays !== undefined || handcrafted || ordered.has(handle)) return null;
  const r = random(`preorder ${handle}`);
  const share = category === 'kue-dodol' ? 0.06 : category === 'gaun' || category === 'luaran' ? 0.04 : 0;
  return r.chance(share) ? r.int(12, 60) : null;
}
