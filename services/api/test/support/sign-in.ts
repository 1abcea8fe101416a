import type { Audience } from '../../src/platform/actor.js';
import { password } from './market.js';
import type { TestApi } from './test-api.js';

/** The token of a person made by the test's world. */
export async function signInAs({ gql }: TestApi, audience: Audience, email: string): Promise<string> {
  const mutation = `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }`;
  const { signIn } = await gql.data(mutation, { input: { email, password } }, { audience });
  return signIn.token as string;
}
