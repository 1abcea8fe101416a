import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import type { ApiFault } from '@gebyar/storefront/forms/form-faults';
import { textField } from '@gebyar/storefront/session/form.server';
import { data, redirect } from '@gebyar/storefront/framework.server';

export type StockArgs = ApiArgs & { params: Record<string, string | undefined> };

/** What a form of the stock pages comes back with: which one it was, and what is wrong with it. */
export interface StockAnswer {
  /** The intent, and what it was about. */
  form: string;
  faults: string[];
  /** What was typed, by the names of the fields. */
  values: Partial<Record<string, string>>;
}

const typedIn = (form: FormData): StockAnswer['values'] =>
  Object.fromEntries([...form.keys()].slice(0, 400).map((name) => [name, textField(form, name, 500)]));

export const refuse = (form: string, faults: string[], sent: FormData) =>
  data({ form, faults, values: typedIn(sent) } satisfies StockAnswer, { status: 422 });

/** Back to the page it was sent from, or what is wrong. */
export function answerForm(
  { request }: ApiArgs,
  form: string,
  { userErrors }: { userErrors: readonly Pick<ApiFault, 'message'>[] },
  sent: FormData,
  to?: string,
) {
  if (userErrors.length > 0)
    return refuse(form, [...new Set(userErrors.map(({ message }) => message))], sent);
  const { pathname, search } = new URL(request.url);
  return redirect(to ?? `${pathname}${search}`, 303);
}
