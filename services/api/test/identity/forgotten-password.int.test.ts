import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { createUser } from '../../src/identity/index.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { password } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const answer = `{ done userErrors { code field } }`;
const documents = {
  request: `mutation ($input: PasswordResetRequestInput!) { answer: passwordResetRequest(input: $input) ${answer} }`,
  reset: `mutation ($input: PasswordResetInput!) { answer: passwordReset(input: $input) ${answer} }`,
  change: `mutation ($input: PasswordChangeInput!) { answer: passwordChange(input: $input) ${answer} }`,
  verify: `mutation ($input: EmailVerifyInput!) { answer: emailVerify(input: $input) ${answer} }`,
};
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }`;
const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { token userErrors { code } } }`;
const me = `{ me { email emailVerified } }`;

describe('letters about an account', () => {
  let api: PayingApi;
  let server: MailServer;
  let count = 0;

  beforeAll(async () => {
    server = await startMailServer();
    api = await startPayingApi({ worker: true, env: { SMTP_URL: server.url } });
  });
  afterAll(async () => {
    await api.close();
    await server.close();
  });

  const person = async () => {
    count += 1;
    const email = `orang-${String(count)}@example.test`;
    await createUser(api.context, { name: 'Ibu Sari', email, password });
    return email;
  };
  const send = async (name: keyof typeof documents, input: object, options: object = {}) =>
    (await api.gql.data(documents[name], { input }, options)).answer;
  const done = { done: true, userErrors: [] };
  const letters = (to: string, path: string) =>
    server.mails.flatMap((mail) => {
      const [, token] = new RegExp(`http://localhost:3000(?:/en)?${path}/([\\w.-]+)`).exec(mail.text) ?? [];
      return mail.to === to && token !== undefined ? [token] : [];
    });
  const token = (to: string, path = '/reset-password', nth = 0): Promise<string> =>
    waitFor(() => letters(to, path)[nth], { what: `a letter to ${to}`, timeoutMs: 20_000 });
  const quiet = () =>
    waitFor(
      async () => {
        const { rows } = await api.sql<{ count: string }>(
          'SELECT count(*) FROM graphile_worker.jobs WHERE run_at <= now()',
        );
        return rows[0]?.count === '0';
      },
      { what: 'the queue being empty', timeoutMs: 20_000 },
    );
  const mayEnter = async (email: string, secret: string, audience: 'shop' | 'seller' = 'shop') =>
    (await api.gql.data(signIn, { input: { email, password: secret } }, { audience })).signIn.token !== null;

  test('the link sets a new password once, ends every session, and is told of', async () => {
    const email = await person();
    const sessions = [await signInAs(api, 'shop', email), await signInAs(api, 'seller', email)];
    expect(await send('request', { email: ` ${email.toUpperCase()} ` })).toEqual(done);
    const link = await token(email);
    const open = async () =>
      (await api.gql.data(`query ($t: String!) { passwordResetOpen(token: $t) }`, { t: link }))
        .passwordResetOpen;
    expect(await open()).toBe(true);
    expect((await send('reset', { token: link, password: 'pendek' })).userErrors).toEqual([
      { code: 'PASSWORD_TOO_SHORT', field: ['input', 'password'] },
    ]);
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        send('reset', { token: link, password: `kata-sandi-baru-${String(n)}` }),
      ),
    );
    expect(answers.filter(({ done: isDone }) => isDone === true)).toHaveLength(1);
    const nth = answers.findIndex(({ done: isDone }) => isDone === true);
    expect(answers[(nth + 1) % 5].userErrors).toEqual([
      { code: 'RESET_LINK_INVALID', field: ['input', 'token'] },
    ]);
    expect(await open()).toBe(false);
    expect(await mayEnter(email, password)).toBe(false);
    expect(await mayEnter(email, `kata-sandi-baru-${String(nth)}`, 'seller')).toBe(true);
    expect((await api.gql.data(me, {}, { token: sessions[0] })).me).toBeNull();
    const seller = await api.gql.request(
      '{ mySellers { id } }',
      {},
      { audience: 'seller', token: sessions[1] ?? '' },
    );
    expect(seller.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await waitFor(
      () => server.mails.find(({ to, subject }) => to === email && subject.includes('telah diganti')),
      {
        timeoutMs: 20_000,
      },
    );
  });

  test('nothing that is kept opens an account', async () => {
    const email = await person();
    await send('request', { email });
    const link = await token(email);
    const { rows } = await api.sql<{ text: string }>(
      `SELECT (SELECT json_agg(t)::text FROM account_token t) || (SELECT json_agg(o)::text FROM outbox_event o)
         || coalesce((SELECT json_agg(n)::text FROM notification n), '') AS text`,
    );
    expect(rows[0]?.text).not.toContain(link.split('.')[1]);
  });

  test('an address without an account gets the same answer and no letter', async () => {
    expect(await send('request', { email: 'tidak-ada@example.test' })).toEqual(done);
    await quiet();
    expect(server.mails.filter(({ to }) => to === 'tidak-ada@example.test')).toEqual([]);
    expect((await send('request', { email: 'bukan surel' })).userErrors).toEqual([
      { code: 'INVALID_EMAIL', field: ['input', 'email'] },
    ]);
  });

  test('an address gets three letters an hour; each link works until one is used, and none after its time', async () => {
    const email = await person();
    for (let nth = 0; nth < 5; nth++) expect(await send('request', { email })).toEqual(done);
    const links = [await token(email, '/reset-password', 0), await token(email, '/reset-password', 1)];
    links.push(await token(email, '/reset-password', 2));
    await quiet();
    expect(letters(email, '/reset-password')).toHaveLength(3);
    await api.sql(`UPDATE account_token SET expires_at = now() - interval '1 second'
      WHERE id = '${String(links[0]?.slice(0, 32))}'`);
    const [late, good, other] = links;
    expect((await send('reset', { token: late, password: 'kata-sandi-lain' })).userErrors).toMatchObject([
      { code: 'RESET_LINK_INVALID' },
    ]);
    expect(await send('reset', { token: good, password: 'kata-sandi-lain' })).toEqual(done);
    expect((await send('reset', { token: other, password: 'kata-sandi-lagi' })).done).toBeNull();
    for (const made of ['', 'x', `${'0'.repeat(32)}.${'a'.repeat(43)}`])
      expect((await send('reset', { token: made, password: 'kata-sandi-lagi' })).done).toBeNull();
    expect(await mayEnter(email, 'kata-sandi-lain')).toBe(true);
  });

  test('who is signed in changes it with the present one; other sessions end', async () => {
    const email = await person();
    const [here, elsewhere] = [await signInAs(api, 'shop', email), await signInAs(api, 'shop', email)];
    const input = { currentPassword: 'salah', newPassword: 'kata-sandi-baru' };
    expect((await send('change', input, { token: here })).userErrors).toEqual([
      { code: 'WRONG_PASSWORD', field: ['input', 'currentPassword'] },
    ]);
    expect(await send('change', { ...input, currentPassword: password }, { token: here })).toEqual(done);
    expect((await api.gql.data(me, {}, { token: here })).me).toMatchObject({ email });
    expect((await api.gql.data(me, {}, { token: elsewhere })).me).toBeNull();
    expect(await mayEnter(email, 'kata-sandi-baru')).toBe(true);
    const guest = await api.gql.request(documents.change, { input });
    expect(guest.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('guessing at the present one is limited', async () => {
    const email = await person();
    const as = { token: await signInAs(api, 'shop', email) };
    const input = { currentPassword: 'salah', newPassword: 'kata-sandi-baru' };
    const answers = [];
    for (let nth = 0; nth < 11; nth++) answers.push(await api.gql.request(documents.change, { input }, as));
    expect(answers.at(-1)?.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(answers.slice(0, 10).every(({ errors }) => errors === undefined)).toBe(true);
  });

  test('who signs up is asked to show the address; shopping works before that', async () => {
    const email = 'baru@example.test';
    const { signUp: made } = await api.gql.data(
      signUp,
      { input: { name: 'Baru', email, password } },
      { locale: 'en' },
    );
    const as = { token: made.token as string };
    expect((await api.gql.data(me, {}, as)).me).toEqual({ email, emailVerified: false });
    const link = await token(email, '/verify-email');
    expect((await send('reset', { token: link, password: 'kata-sandi-baru' })).done).toBeNull();
    expect(await send('verify', { token: link })).toEqual(done);
    expect((await send('verify', { token: link })).userErrors).toMatchObject([
      { code: 'VERIFICATION_LINK_INVALID' },
    ]);
    expect((await api.gql.data(me, {}, as)).me).toEqual({ email, emailVerified: true });
    const again = `mutation { answer: emailVerificationRequest { done } }`;
    expect((await api.gql.data(again, {}, as)).answer).toEqual({ done: true });
    await quiet();
    expect(letters(email, '/verify-email')).toHaveLength(1);
  });
});
