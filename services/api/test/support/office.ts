import { createUser } from '../../src/identity/index.js';
import { password } from './market.js';
import { signInAs } from './sign-in.js';
import type { TestApi } from './test-api.js';

/** A session of an operator made for it. */
export async function openOffice(api: TestApi): Promise<string> {
  await createUser(api.context, {
    name: 'Ibu Kantor',
    email: 'kantor@example.test',
    password,
    staffRole: 'OPERATOR',
  });
  return signInAs(api, 'office', 'kantor@example.test');
}
