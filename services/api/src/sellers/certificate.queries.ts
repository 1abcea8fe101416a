import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import type { CertificateRow } from './certificate.loaders.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One page of all papers for the operator, the oldest first. @throws BAD_USER_INPUT for another list's cursor */
export function certificatesPage(
  { db, locale }: Context,
  status: 'OPEN' | 'VERIFIED' | 'REJECTED' | null,
  request: PageRequest,
): Promise<CertificateRow[]> {
  const [id] = request.after ?? [];
  if (id !== undefined && !(typeof id === 'string' && uuid.test(id)))
    throw requestError('BAD_USER_INPUT', locale);
  return db.platform
    .selectFrom('certificate')
    .selectAll()
    .where('removed_at', 'is', null)
    .$if(status === 'OPEN', (rows) => rows.where('verified_at', 'is', null).where('rejected_at', 'is', null))
    .$if(status === 'VERIFIED', (rows) => rows.where('verified_at', 'is not', null))
    .$if(status === 'REJECTED', (rows) => rows.where('rejected_at', 'is not', null))
    .$if(typeof id === 'string', (rows) => rows.where('id', '>', String(id)))
    .orderBy('id')
    .limit(request.first + 1)
    .execute();
}
