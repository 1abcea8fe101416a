import { createUser, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';

/** A user's id by e-mail address. */
export type Users = Map<string, string>;

/** The log-ins and the shoppers. Sellers' owners come with their sellers. */
export async function seedAccounts(
  context: Context,
  { logIns, shoppers }: DemoCatalogue,
  password: { hash: string },
): Promise<Users> {
  const users: Users = new Map();
  for (const { name, email, phone } of shoppers) {
    users.set(
      email,
      await createUser(context, {
        name,
        email,
        phone: phone.replaceAll('-', ''),
        password,
        emailVerified: true,
      }),
    );
  }
  for (const { name, email, role } of logIns) {
    const staff = role === 'OPERATOR' ? { staffRole: 'OPERATOR' as const } : {};
    users.set(email, await createUser(context, { name, email, password, emailVerified: true, ...staff }));
  }
  return users;
}
