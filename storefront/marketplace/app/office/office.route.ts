import { redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';

/** The desk opens where most of the work is. */
export const loader = () => redirect(localPath('/office/sellers'));
