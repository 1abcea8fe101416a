import {
  addSellerMember,
  applySeller,
  approveSeller,
  createUser,
  suspendSeller,
  updateSellerProfile,
  type Context,
} from '@gebyar/api/commands';
import type { DemoCatalogue, DemoSeller } from '../catalogue/types.ts';
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

async function seedSeller(context: Context, seller: DemoSeller, parts: Parts): Promise<string> {
  const { owner, stockKeepers, handle, name, story, place, phone, logo, banner } = seller;
  const { images, password } = parts;
  const ownerId = await createUser(context, { ...owner, password });
  const { sellerId } = await applySeller(context, {
    ownerId,
    name,
    story,
    slug: handle,
    subdistrictCode: place.subdistrictCode,
    phone: phone.replaceAll('-', ''),
  });
  await updateSellerProfile(context, {
    sellerId,
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
  await inParallel(sellers, 4, async (seller) => {
    ids.set(seller.handle, await seedSeller(context, seller, parts));
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
