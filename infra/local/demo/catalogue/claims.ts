import { random } from '../random.ts';
import { firstNames } from './names.ts';
import type { DemoClaim, DemoProduct } from './types.ts';

/** Categories whose name says how a thing was made; elsewhere its cloth does. */
const techniqueOfCategory: Readonly<Record<string, string>> = {
  'batik-tulis': 'tulis',
  'batik-cap': 'cap',
  'ulap-doyo': 'tenun',
  'tas-tenun': 'tenun',
  'sulam-tumpar': 'sulam',
  bordir: 'sulam',
  'anyaman-rotan': 'anyam',
};

/** What a product says of the motif it carries; the office has looked at three of five. */
export function claimOf(product: DemoProduct): DemoClaim | null {
  if (product.motif === undefined) return null;
  const r = random(`claim ${product.handle}`);
  const verified = product.handcrafted || r.chance(0.6);
  return {
    motif: product.motif,
    technique: techniqueOfCategory[product.category] ?? product.images[0]?.spec.technique ?? null,
    maker: r.chance(0.35) ? r.pick(firstNames) : null,
    ...(verified ? { verifiedDaysAgo: r.int(1, Math.max(1, product.publishedDaysAgo)) } : {}),
  };
}
