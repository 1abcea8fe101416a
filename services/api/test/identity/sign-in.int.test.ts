import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code field message } } }`;
const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { token userErrors { code field message } } }`;
const signOut = `mutation { signOut }`;
const me = `{ me { name email } }`;

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await createUser(api.context, {
      name: 'Kantor',
      email: 'kantor@example.test',
      password: 'a long password',
      staffRole: 'OPERATOR',
    });
  });
  afterAll(() => api.close());

  const join = async (email: string) => {
    const input = { name: 'Rahma', email, password: 'rahasia-sekali' };
    return (await api.gql.data(signUp, { input })).signUp;
  };

  test('a new shopper is signed in at once, signs out, and the token is worth nothing more', async () => {
    const { token } = await join('Rahma@Example.test');
    expect((await api.gql.data(me, {}, { token })).me).toEqual({
      name: 'Rahma',
      email: 'rahma@example.test',
    });
    expect((await api.gql.data(signOut, {}, { token })).signOut).toBe(true);
    expect((await api.gql.data(me, {}, { token })).me).toBeNull();
  });

  test('an address is taken once, whatever its case', async () => {
    await join('dua@example.test');
    const again = await join('DUA@example.test');
    expect(again).toMatchObject({
      token: null,
      userErrors: [{ code: 'EMAIL_TAKEN', field: ['input', 'email'] }],
    });
  });

  test('every fault of a form is told at its field, in the language of the request', async () => {
    const input = { name: ' ', email: 'x', password: '1' };
    const answer = await api.gql.data(signUp, { input }, { locale: 'id' });
    expect(answer.signUp.userErrors).toEqual([
      { code: 'NAME_REQUIRED', field: ['input', 'name'], message: 'Nama harus diisi.' },
      { code: 'INVALID_EMAIL', field: ['input', 'email'], message: 'Alamat surel ini belum benar.' },
      {
        code: 'PASSWORD_TOO_SHORT',
        field: ['input', 'password'],
        message: 'Kata sandi paling sedikit 8 huruf.',
      },
    ]);
  });

  test('a shopper’s token opens no other endpoint, and a shopper can’t sign in at the office', async () => {
    const { token } = await join('tiga@example.test');
    expect((await api.gql.data(me, {}, { token, audience: 'office' })).me).toBeNull();
    expect((await api.gql.data(me, {}, { token, audience: 'seller' })).me).toBeNull();
    const input = { email: 'tiga@example.test', password: 'rahasia-sekali' };
    const office = await api.gql.data(signIn, { input }, { audience: 'office' });
    expect(office.signIn).toMatchObject({ token: null, userErrors: [{ code: 'WRONG_CREDENTIALS' }] });
  });

  test('staff sign in at the office', async () => {
    const input = { email: 'kantor@example.test', password: 'a long password' };
    const { token } = (await api.gql.data(signIn, { input }, { audience: 'office' })).signIn;
    expect((await api.gql.data(me, {}, { token, audience: 'office' })).me).toMatchObject({ name: 'Kantor' });
  });

  test('ten wrong tries close the door, for the right password too', async () => {
    await join('empat@example.test');
    const attempt = async (password: string) =>
      (await api.gql.data(signIn, { input: { email: 'empat@example.test', password } })).signIn;
    for (let count = 0; count < 10; count++) {
      expect(await attempt('wrong')).toMatchObject({ userErrors: [{ code: 'WRONG_CREDENTIALS' }] });
    }
    expect(await attempt('rahasia-sekali')).toMatchObject({
      token: null,
      userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }],
    });
  });
});
