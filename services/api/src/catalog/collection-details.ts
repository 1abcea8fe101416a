import type { UserFault } from '../platform/faults.js';
import type { LocalizedText } from '../platform/locale.js';
import { catalogFaults } from './catalog.errors.js';
import { collectionLimits, type CollectionCondition, type CollectionRules } from './collection.rules.js';
import { isEmpty, isWhole, longest } from './texts.js';

/** What the operator says of a collection, whole. */
export interface CollectionDetails {
  title: LocalizedText;
  description: LocalizedText;
  seoTitle: LocalizedText;
  seoDescription: LocalizedText;
  imageAssetId: string | null;
  position: number;
  kind: 'CURATED' | 'RULES';
  rules: CollectionRules;
}

const texts = ['title', 'description', 'seoTitle', 'seoDescription'] as const;
const minor = /^\d{1,17}$/;

/** The list of values in a condition, and how it is named in the input; null for one that holds a single value. */
export function valuesOf(condition: CollectionCondition): { field: string[]; values: string[] } | null {
  if ('category' in condition) return { field: ['category'], values: condition.category };
  if ('motifs' in condition) return { field: ['motifs'], values: condition.motifs };
  if ('sellers' in condition) return { field: ['sellers'], values: condition.sellers };
  if ('certificates' in condition) return { field: ['certificates'], values: condition.certificates };
  if ('attribute' in condition)
    return { field: ['attribute', 'options'], values: condition.attribute.options };
  return null;
}

function conditionFault(condition: CollectionCondition, at: string[]): UserFault | null {
  const list = valuesOf(condition);
  if (list && list.values.length > collectionLimits.values) {
    const params = { max: collectionLimits.values };
    return catalogFaults.fault('TOO_MANY_CONDITIONS', { field: [...at, ...list.field], params });
  }
  const impossible = (...path: string[]) =>
    catalogFaults.fault('INVALID_CONDITION', { field: [...at, ...path] });
  if (list && list.values.length === 0) return impossible(...list.field);
  if ('newSinceDays' in condition && !isWhole(condition.newSinceDays, 1, collectionLimits.newSinceDays))
    return impossible('newSinceDays');
  if ('price' in condition) {
    const { min, max } = condition.price;
    const usable = [min, max].every((price) => price === undefined || minor.test(price));
    const given = min !== undefined || max !== undefined;
    const upright = min === undefined || max === undefined || BigInt(min) <= BigInt(max);
    if (!usable || !given || !upright) return impossible('price');
  }
  return null;
}

/** All that is wrong with what is said of a collection by itself; what it refers to is looked up when it is written. */
export function collectionFaults(details: CollectionDetails): UserFault[] {
  const faults: UserFault[] = [];
  if (isEmpty(details.title))
    faults.push(catalogFaults.fault('COLLECTION_TITLE_REQUIRED', { field: ['input', 'title'] }));
  for (const name of texts) {
    const max = collectionLimits[name];
    if (longest(details[name]) > max)
      faults.push(
        catalogFaults.fault('COLLECTION_TEXT_TOO_LONG', { field: ['input', name], params: { max } }),
      );
  }
  const { conditions } = details.rules;
  const at = ['input', 'rules', 'conditions'];
  if (details.kind === 'CURATED') return faults;
  if (conditions.length === 0) faults.push(catalogFaults.fault('COLLECTION_RULES_REQUIRED', { field: at }));
  if (conditions.length > collectionLimits.conditions) {
    const params = { max: collectionLimits.conditions };
    return [...faults, catalogFaults.fault('TOO_MANY_CONDITIONS', { field: at, params })];
  }
  return [
    ...faults,
    ...conditions.flatMap((condition, index) => conditionFault(condition, [...at, String(index)]) ?? []),
  ];
}
