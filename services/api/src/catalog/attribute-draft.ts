import type { UserFault } from '../platform/faults.js';
import type { LocalizedText } from '../platform/locale.js';
import type { AttributeKind } from './attribute-definition.entity.js';
import { catalogFaults } from './catalog.errors.js';
import { productLimits } from './product-limits.js';
import { isEmpty, longest, tidy } from './texts.js';

/** One attribute of a product; the value stands where its definition's kind wants it. */
export interface ProductAttributeInput {
  code: string;
  /** Codes of options, one for SELECT. */
  options?: string[] | null;
  /** For NUMBER, as decimal text, such as `2.5`. */
  number?: string | null;
  boolean?: boolean | null;
  text?: LocalizedText | null;
}

export interface AttributeDraft {
  code: string;
  options: string[] | null;
  number: string | null;
  boolean: boolean | null;
  text: LocalizedText | null;
}

/** An attribute that products of a category can have, as they are checked against it. */
export interface CategoryAttributeRule {
  definitionId: string;
  code: string;
  name: LocalizedText;
  kind: AttributeKind;
  required: boolean;
  options: readonly string[];
}

const decimal = /^-?\d{1,11}(\.\d{1,3})?$/;

/** Attributes tidied, those without a value left out; two values of one attribute are a fault. */
export function tidyAttributes(given: readonly ProductAttributeInput[]): {
  drafts: AttributeDraft[];
  faults: UserFault[];
} {
  const faults: UserFault[] = [];
  const drafts = new Map<string, AttributeDraft>();
  for (const [index, attribute] of given.entries()) {
    const options = [...new Set(attribute.options ?? [])];
    const text = tidy(attribute.text);
    const draft: AttributeDraft = {
      code: attribute.code,
      options: options.length > 0 ? options : null,
      number: attribute.number ?? null,
      boolean: attribute.boolean ?? null,
      text: isEmpty(text) ? null : text,
    };
    const values = [draft.options, draft.number, draft.boolean, draft.text].filter((value) => value !== null);
    if (values.length === 0) continue;
    if (values.length > 1 || drafts.has(draft.code)) {
      faults.push(
        catalogFaults.fault('ATTRIBUTE_AMBIGUOUS', { field: at(index), params: { code: draft.code } }),
      );
    }
    drafts.set(draft.code, draft);
  }
  return { drafts: [...drafts.values()], faults };
}

const at = (index: number) => ['input', 'attributes', String(index)];

function fits(
  draft: AttributeDraft,
  { kind, options }: CategoryAttributeRule,
): 'OK' | 'KIND' | 'OPTION' | 'TEXT' {
  if (kind === 'SELECT' || kind === 'MULTI_SELECT') {
    if (!draft.options || (kind === 'SELECT' && draft.options.length > 1)) return 'KIND';
    return draft.options.every((code) => options.includes(code)) ? 'OK' : 'OPTION';
  }
  if (kind === 'NUMBER') return draft.number !== null && decimal.test(draft.number) ? 'OK' : 'KIND';
  if (kind === 'BOOLEAN') return draft.boolean !== null ? 'OK' : 'KIND';
  if (draft.text === null) return 'KIND';
  return longest(draft.text) > productLimits.attributeText ? 'TEXT' : 'OK';
}

/** What is wrong with a product's attributes, given those that its category knows. What is missing is no fault here. */
export function attributeFaults(
  drafts: readonly AttributeDraft[],
  rules: readonly CategoryAttributeRule[],
): UserFault[] {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  return drafts.flatMap((draft, index) => {
    const rule = byCode.get(draft.code);
    const given = { field: at(index), params: { code: draft.code, max: productLimits.attributeText } };
    if (!rule) return [catalogFaults.fault('UNKNOWN_ATTRIBUTE', given)];
    const outcome = fits(draft, rule);
    if (outcome === 'OK') return [];
    if (outcome === 'OPTION') return [catalogFaults.fault('UNKNOWN_ATTRIBUTE_OPTION', given)];
    if (outcome === 'TEXT') return [catalogFaults.fault('ATTRIBUTE_TEXT_TOO_LONG', given)];
    return [catalogFaults.fault('ATTRIBUTE_KIND_MISMATCH', given)];
  });
}
