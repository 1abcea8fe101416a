import type { Audience } from '../../src/platform/actor.js';
import { endpoints } from '../../src/platform/http/index.js';

export interface GraphQLAnswer<Data> {
  status: number;
  data: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string } & Record<string, unknown>;
  }[];
}

export interface GqlOptions {
  audience?: Audience;
  token?: string | null;
  locale?: 'id' | 'en';
}

// Answers are as loose as JSON is: a test reads what it asked for and fails when it is not there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** A client of the running API over real HTTP. */
export function createGql(url: string) {
  const request = async (
    query: string,
    variables: object = {},
    options: GqlOptions = {},
  ): Promise<GraphQLAnswer<Json>> => {
    const { audience = 'shop', token, locale = 'en' } = options;
    const response = await fetch(`${url}${endpoints[audience]}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': locale,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<GraphQLAnswer<Json>, 'status'>;
    return { ...body, status: response.status };
  };
  /** The data, or a failed test when the answer has top-level errors. */
  const data = async (query: string, variables: object = {}, options: GqlOptions = {}): Promise<Json> => {
    const answer = await request(query, variables, options);
    if (answer.errors?.length) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.errors)}`);
    return answer.data;
  };
  return { request, data };
}

export type Gql = ReturnType<typeof createGql>;
