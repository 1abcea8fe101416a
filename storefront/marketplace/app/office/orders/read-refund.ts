import { textField } from '@gebyar/storefront/session/form.server';
import { rupiahDecimal } from '~/forms/rupiah-decimal';

export interface RefundLine {
  /** Null for the delivery. */
  orderLineId: string | null;
  quantity: number | null;
  amount: string | null;
  restock: boolean;
}

export interface ReadRefund {
  lines: RefundLine[];
  /** What was typed, by the field's name. */
  values: Record<string, string>;
  /** Names of fields that are no number. */
  wrong: string[];
}

/** `pieces.<line>`, `amount.<line>` and `restock.<line>` for each line, `amount.delivery` for the delivery; empty ones are left out. */
export function readRefund(form: FormData): ReadRefund {
  const read: ReadRefund = { lines: [], values: {}, wrong: [] };
  for (const name of new Set(form.keys())) {
    if (!name.startsWith('amount.')) continue;
    const id = name.slice('amount.'.length);
    const [piecesName, restockName] = [`pieces.${id}`, `restock.${id}`];
    const [pieces, amount] = [textField(form, piecesName, 20), textField(form, name, 40)];
    const restock = form.has(restockName);
    Object.assign(read.values, { [piecesName]: pieces, [name]: amount, [restockName]: restock ? 'yes' : '' });
    if (pieces === '' && amount === '') continue;
    const quantity = pieces === '' ? null : /^\d{1,6}$/.test(pieces) ? Number(pieces) : Number.NaN;
    const decimal = amount === '' ? null : rupiahDecimal(amount);
    if (Number.isNaN(quantity)) read.wrong.push(piecesName);
    if (amount !== '' && decimal === null) read.wrong.push(name);
    read.lines.push({
      orderLineId: id === 'delivery' ? null : id,
      quantity: quantity === 0 ? null : quantity,
      amount: decimal,
      restock,
    });
  }
  return read;
}
