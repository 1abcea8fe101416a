import {
  addSellerMember,
  applySeller,
  approveSeller,
  createUser,
  suspendSeller,
  updateSellerProfile,
  type Context,
} from '@gebyar/api/commands';
import { palettes } from '../images/palettes.ts';
import type { DemoCatalogue, DemoSeller } from '../catalogue/types.ts';
import { profileOf } from '../catalogue/profiles.ts';
import type { Users } from './accounts.ts';
import { inParallel, known } from './in-parallel.ts';
import type { Images } from './images.ts';

/** A seller's id by its handle. */
export type SellerIds = Map<string, string>;

interface Parts {
  images: Images;
  users: Users;
  password: { hash: string };
  onProgress: (text: string) => void;
}

async function seedSeller(
  context: Context,
  seller: DemoSeller,
  index: number,
  parts: Parts,
): Promise<string> {
  const { owner, stockKeepers, handle, name, story, place, phone, logo, banner } = seller;
  const { images, password, users } = parts;
  const ownerId = await createUser(context, { ...owner, password });
  users.set(owner.email, ownerId);
  const { sellerId } = await applySeller(context, {
    ownerId,
    name,
    story,
    slug: handle,
    subdistrictCode: place.subdistrictCode,
    phone: phone.replaceAll('-', ''),
  });
  const { openingHours, location, foundedYear } = profileOf(seller, index);
  await updateSellerProfile(context, {
    sellerId,
    brandColor: palettes[logo.spec.palette].main,
    openingHours,
    location,
    foundedYear: foundedYear ?? null,
    logoAssetId: known(images, logo.key),
    bannerAssetId: known(images, banner.key),
  });
  for (const keeper of stockKeepers) {
    const userId = await createUser(context, { ...keeper, password });
    await addSellerMember(context, { sellerId, userId, role: 'STOCK_KEEPER' });
  }
  if (seller.status !== 'APPLIED') await approveSeller(context, { sellerId });
  return sellerId;
}

/** Every seller applies; the office approves most, and has suspended a few. */
export async function seedSellers(
  context: Context,
  { sellers }: DemoCatalogue,
  parts: Parts,
): Promise<SellerIds> {
  const ids: SellerIds = new Map();
  await inParallel(sellers, 4, async (seller, index) => {
    ids.set(seller.handle, await seedSeller(context, seller, index, parts));
    if (ids.size % 50 === 0) parts.onProgress(`${String(ids.size)} of ${String(sellers.length)} sellers`);
  });
  for (const { handle, status, statusReason } of sellers) {
    if (status !== 'SUSPENDED') continue;
    await suspendSeller(context, {
      sellerId: known(ids, handle),
      reason: statusReason ?? 'Dokumen belum lengkap',
    });
  }
  return ids;
}
