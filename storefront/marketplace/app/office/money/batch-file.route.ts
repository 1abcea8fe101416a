import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { batchFile } from './batch.server';

export const loader = (args: LoaderFunctionArgs): Promise<Response> => batchFile(args);
