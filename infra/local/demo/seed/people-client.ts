import { endpoints } from '@gebyar/api/commands';

type Audience = keyof typeof endpoints;

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

interface Payload {
  userErrors: { code: string; message: string }[];
}

const refused = (what: string, reasons: readonly { message: string }[]) =>
  new Error(`${what}: ${reasons.map(({ message }) => message).join('; ')}`);

/** What a person of the demo does through the API, signed in or not. */
export class PeopleClient {
  readonly #url: string;
  readonly #password: string;
  readonly #tokens = new Map<string, string>();

  constructor(url: string, password: string) {
    this.#url = url;
    this.#password = password;
  }

  /** Runs one operation. @throws when it has errors. */
  async ask<Data>(
    query: string,
    variables: object,
    as?: { audience: Audience; email: string | null },
  ): Promise<Data> {
    const { audience, email } = as ?? { audience: 'shop', email: null };
    const token = email === null ? null : await this.#tokenOf(audience, email);
    const response = await fetch(`${this.#url}${endpoints[audience]}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'id',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (!data || errors?.length) throw refused(query.slice(0, 60), errors ?? []);
    return data;
  }

  /** Runs one mutation `name(input)` and gives its payload. @throws when it has userErrors. */
  async change<Result>(
    name: string,
    inputType: string,
    input: object,
    selection: string,
    as?: { audience: Audience; email: string | null },
  ): Promise<Result> {
    const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} userErrors { code message } } }`;
    const data = await this.ask<Record<string, Result & Payload>>(query, { input }, as);
    const payload = data[name];
    if (!payload || payload.userErrors.length > 0) throw refused(name, payload?.userErrors ?? []);
    return payload;
  }

  async #tokenOf(audience: Audience, email: string): Promise<string> {
    const key = `${audience} ${email}`;
    const known = this.#tokens.get(key);
    if (known !== undefined) return known;
    const input = { email, password: this.#password };
    const { token } = await this.change<{ token: string }>('signIn', 'SignInInput', input, 'token', {
      audience,
      email: null,
    });
    this.#tokens.set(key, token);
    return token;
  }
}
