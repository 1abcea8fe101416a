import { payoutOffice } from '../../../support/payouts.js';
import { nth } from '../model.js';
import { step, type Step } from './step.js';

/** Nothing is available: all of it is pending, was paid, or is owed. */
const nothing = ['NOTHING_TO_PAY', 'BALANCE_TOO_SMALL'];

/** The office pays a maker by its bank, whose file comes back: paid, or refused. Twice the same file is once. */
export const payOut = (maker: number, isPaid: boolean): Step =>
  step(
    `pay maker ${String(maker)} out, ${isPaid ? 'paid' : 'refused by the bank'}`,
    () => true,
    async (model, { api, office, makers }) => {
      const desk = payoutOffice(api, office);
      const { sellerId } = nth(makers, maker);
      const { batch, userErrors } = await desk.start({ method: 'BANK_TRANSFER', sellerIds: [sellerId] });
      if (!batch) {
        if (!nothing.includes(userErrors[0]?.code ?? '')) throw new Error(JSON.stringify(userErrors));
        return;
      }
      const result = isPaid ? ',PAID,' : ',FAILED,Rekening tutup';
      const csv = batch.csv.replace(/,,\r\n/g, `${result}\r\n`);
      for (const answer of await Promise.all([desk.upload(batch.id, csv), desk.upload(batch.id, csv)]))
        if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
      if (isPaid)
        model.paidOut[maker] = (model.paidOut[maker] ?? 0n) + BigInt(batch.total.amount.replace('.', ''));
    },
  );
