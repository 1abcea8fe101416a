import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const sellerRoles = ['OWNER', 'STOCK_KEEPER'] as const;
export type SellerRole = (typeof sellerRoles)[number];

export const SellerMemberSchema = defineEntity({
  name: 'SellerMember',
  tableName: 'seller_member',
  properties: {
    sellerId: p.uuid().primary(),
    userId: p.uuid().primary(),
    role: p.enum(sellerRoles),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type SellerMember = InferEntity<typeof SellerMemberSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    seller_member: InferKyselyTable<typeof SellerMemberSchema>;
  }
}
