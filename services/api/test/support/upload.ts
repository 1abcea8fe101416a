import type { TestApi } from './test-api.js';

export interface Answer {
  status: number;
  body: {
    id?: string;
    url?: string;
    width?: number;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

/** Uploads files in one form, as a browser does. */
export async function upload(
  api: Pick<TestApi, 'url'>,
  path: string,
  token: string | null,
  ...files: { bytes: Buffer; name?: string; type?: string }[]
): Promise<Answer> {
  const form = new FormData();
  for (const { bytes, name = 'foto.jpg', type = 'image/jpeg' } of files) {
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  }
  const response = await fetch(`${api.url}${path}`, {
    method: 'POST',
    body: form,
    headers: { 'accept-language': 'en', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

export const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions.code;
