import {
  CommissionRuleCreateDocument,
  CommissionRuleFormDocument,
  CommissionRuleUpdateDocument,
} from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { rupiahDecimal } from '~/forms/rupiah-decimal';
import { percentPoints } from './percent-points';
import { findSellers } from '../orders/find-sellers.server';

type RuleArgs = ApiArgs & { params: Record<string, string | undefined> };

const fields = ['title', 'percent', 'fixed', 'seller', 'category', 'programme'] as const;
export type RuleField = (typeof fields)[number];
export type RuleValues = Record<RuleField, string> & { delivery: boolean; first: boolean };

/** The rule that the address names, or none for a new one; with what a rule can be about. */
export async function loadRule(args: RuleArgs) {
  const { ruleId } = args.params;
  const { commissionRules, categories } = await office.query(args, CommissionRuleFormDocument, {});
  const rule = ruleId === undefined ? null : commissionRules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { rule, categories, others: commissionRules.length };
}

/** Writes what the form says; what it can't be is told at its field. */
export async function saveRule(args: RuleArgs) {
  const form = await readForm(args.request);
  const text = Object.fromEntries(fields.map((name) => [name, textField(form, name, 200)]));
  const values = {
    ...(text as Record<RuleField, string>),
    delivery: form.has('delivery'),
    first: form.has('first'),
  };
  const refuse = (faults: FormFaults<RuleField>) => data({ values, faults }, { status: 422 });
  const wrong: FormFaults<RuleField>['fields'] = {};
  const rateBasisPoints = percentPoints(values.percent);
  const fixedAmount = values.fixed === '' ? null : rupiahDecimal(values.fixed);
  if (rateBasisPoints === null) wrong.percent = m.office_rule_percent_wrong();
  if (values.fixed !== '' && fixedAmount === null) wrong.fixed = m.office_rule_amount_wrong();
  const sellers = values.seller === '' ? null : await findSellers(args, values.seller);
  if (sellers?.length === 0) wrong.seller = m.office_rule_seller_none();
  if (sellers && sellers.length > 1)
    wrong.seller = m.office_rule_seller_many({ names: sellers.map(({ name }) => name).join(', ') });
  if (rateBasisPoints === null || Object.keys(wrong).length > 0) return refuse({ fields: wrong, form: [] });
  const rule = {
    title: values.title,
    rateBasisPoints,
    fixedAmount,
    onDelivery: values.delivery,
    sellerId: sellers?.[0]?.id ?? null,
    categoryId: values.category || null,
    programme: values.programme || null,
  };
  const { ruleId } = args.params;
  const { userErrors } =
    ruleId === undefined
      ? (
          await office.mutate(args, CommissionRuleCreateDocument, {
            input: { rule, position: values.first ? 0 : null },
          })
        ).commissionRuleCreate
      : (await office.mutate(args, CommissionRuleUpdateDocument, { input: { ruleId, rule } }))
          .commissionRuleUpdate;
  if (userErrors.length > 0) {
    return refuse(
      sortFaults<RuleField>(userErrors, {
        'rule.title': 'title',
        'rule.rateBasisPoints': 'percent',
        'rule.programme': 'programme',
        'rule.sellerId': 'seller',
        'rule.categoryId': 'category',
      }),
    );
  }
  return redirect(localPath('/office/money/rules'), 303);
}
