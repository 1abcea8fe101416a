import { page, type RouteEntry } from '@gebyar/storefront/routes';

/** The operator's desk. */
export const officeRoutes: RouteEntry[] = [
  page('/office/sign-in', 'office/entrance/sign-in.route.tsx'),
  page('/office/sign-out', 'office/entrance/sign-out.route.ts'),
  page('/office', 'office/desk.route.tsx', [
    { index: true, file: 'office/office.route.ts' },
    { path: 'sellers', file: 'office/sellers/office-sellers.route.tsx' },
    { path: 'sellers/:sellerId', file: 'office/sellers/office-seller.route.tsx' },
    { path: 'sellers/:sellerId/suspend', file: 'office/sellers/suspend.route.tsx' },
    { path: 'reviews', file: 'office/reviews/office-reviews.route.tsx' },
    { path: 'messages', file: 'office/messages/office-messages.route.tsx' },
    { path: 'searches', file: 'office/searches/searches.route.tsx' },
    { path: 'returns', file: 'office/returns/office-returns.route.tsx' },
    { path: 'promotions', file: 'office/promotions/promotions.route.tsx' },
    { path: 'promotions/new', file: 'office/promotions/new-promotion.route.tsx' },
    { path: 'promotions/:promotionId', file: 'office/promotions/promotion.route.tsx' },
    { path: 'payments', file: 'office/payments/payments.route.tsx' },
    { path: 'payments/proofs/:proofId', file: 'office/payments/proof-picture.route.ts' },
  ]),
];
