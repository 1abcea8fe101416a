import { redirect } from '~/framework.server';
import { localPath } from '~/i18n/paths';

/** The desk opens where most of the work is. */
export const loader = () => redirect(localPath('/office/sellers'));
