import { invalidRequest } from '../errors.ts';
import { lineItemsOf } from '../resources/line-items.ts';
import { transactionOf } from '../payments/ledger.ts';
import type { Unit } from '../state/unit.ts';

/** The document an id names, found by its prefix. */
function documentOf(unit: Unit, id: string): object | undefined {
  const prefix = id.slice(0, id.indexOf('_'));
  switch (prefix) {
    case 'pi':
      return unit.get('payment_intents', id);
    case 'ch':
      return unit.get('charges', id);
    case 'du':
      return unit.get('disputes', id);
    case 're':
      return unit.get('refunds', id);
    case 'tr':
      return unit.get('transfers', id);
    case 'acct':
      return unit.get('accounts', id);
    case 'txn':
      return transactionOf(unit, id);
    default:
      return undefined;
  }
}

const cannotExpand = (path: string) =>
  invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' });

/** Whatever lies at one step of an expand path, in full. */
function follow(unit: Unit, parent: object, key: string, path: string): unknown {
  if (key === 'line_items' && 'object' in parent && parent.object === 'checkout.session' && 'id' in parent) {
    return lineItemsOf(unit, String(parent.id));
  }
  if (!(key in parent)) throw cannotExpand(path);
  const value: unknown = Reflect.get(parent, key);
  if (value === null || typeof value === 'object') return value;
  if (typeof value !== 'string') throw cannotExpand(path);
  const document = documentOf(unit, value);
  if (document === undefined) throw cannotExpand(path);
  return document;
}

function expandAt(unit: Unit, value: unknown, keys: readonly string[], path: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => expandAt(unit, item, keys, path));
  if (typeof value !== 'object') throw cannotExpand(path);
  return { ...value, [key]: expandAt(unit, follow(unit, value, key, path), rest, path) };
}

/**
 * Answers with the objects that `expand[]` names in place of their ids, up to four levels deep:
 * https://docs.stripe.com/expand
 *
 * @throws StripeFault 400 for a property that holds no id
 */
export function expandAll(unit: Unit, body: object, paths: readonly string[]): object {
  return paths.reduce<object>((expanded, path) => {
    const keys = path.split('.');
    if (keys.length > 4)
      throw invalidRequest(`You cannot expand more than 4 levels of a property (${path}).`);
    return expandAt(unit, expanded, keys, path) as object;
  }, body);
}
