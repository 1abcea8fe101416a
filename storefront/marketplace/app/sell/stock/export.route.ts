import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { fetchStockFile } from './stock-file.server';

/** The stock as CSV; who may, the API says. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> => fetchStockFile(args);
