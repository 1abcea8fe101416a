/**
 * The fields of a posted form.
 *
 * @throws a 400 Response when the body is no form at all.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response('MALFORMED_FORM', { status: 400, statusText: 'MALFORMED_FORM' });
  }
}

/** One text field, trimmed and cut to a length no honest entry has; absent or a file counts as empty. */
export function textField(form: FormData, name: string, maxLength = 2_000): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, maxLength) : '';
}
