import { keepImage, prepareKeptImage, removeKeptImage, type KeptImage } from '../../media/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { paymentFaults } from '../payment.errors.js';
import { paymentProofSubmitted } from '../payment.events.js';
import { findPayment, type PaymentRow } from '../payment.queries.js';
import { isProofExpected } from '../proofs/proof.time.js';
import { stretchPayment } from '../proofs/stretch-payment.js';
import { lockPayment } from './record-payment.js';

const maxNote = 500;

export interface SubmitProofInput {
  /** Row id; the caller has made sure that whoever asks holds the key to its order. */
  paymentId: string;
  /** Path of the upload, or its bytes. */
  image: string | Buffer;
  note: string | null;
}

/** @throws UserFaults PROOF_NOT_EXPECTED */
export function requireProofExpected(context: Context, payment: PaymentRow): void {
  if (!isProofExpected(context, payment)) paymentFaults.fail('PROOF_NOT_EXPECTED');
}

/** The proof that the same file became before, if any. */
async function sameProof(tx: Transaction, paymentId: string, sourceHash: string): Promise<string | null> {
  const known = await tx.sql
    .selectFrom('payment_proof')
    .select(['id', 'status'])
    .where('payment_id', '=', paymentId)
    .where('source_hash', '=', sourceHash)
    .executeTakeFirst();
  if (known?.status === 'REJECTED') paymentFaults.fail('PROOF_SENT_BEFORE');
  return known?.id ?? null;
}

async function checkCount({ deployment }: Context, tx: Transaction, paymentId: string): Promise<void> {
  const { count } = await tx.sql
    .selectFrom('payment_proof')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('payment_id', '=', paymentId)
    .executeTakeFirstOrThrow();
  const { most } = deployment.payments.proofs;
  if (Number(count) >= most) paymentFaults.fail('TOO_MANY_PROOFS', { params: { max: most } });
}

/**
 * Takes in a picture that shows a payment: re-encoded, kept where only the shopper and the office get at it, and put on the
 * office's list. While it is looked at the payment has some more time. The same file sent twice is one proof.
 *
 * @returns the proof's row id
 * @throws UserFaults PAYMENT_NOT_FOUND, PROOF_NOT_EXPECTED, NOTE_TOO_LONG, TOO_MANY_PROOFS, PROOF_SENT_BEFORE, and the
 * codes of pictures (IMAGE_TYPE_REFUSED and others)
 */
export async function submitProof(context: Context, input: SubmitProofInput): Promise<string> {
  const note = input.note?.trim() ?? '';
  if (note.length > maxNote) paymentFaults.fail('NOTE_TOO_LONG', { params: { max: maxNote } });
  const payment = await findPayment(context.db.platform, input.paymentId);
  if (!payment) return paymentFaults.fail('PAYMENT_NOT_FOUND');
  requireProofExpected(context, payment);
  const image = await prepareKeptImage(input.image);
  // The file before the row: a row never names a file that is not there.
  await keepImage(context, image);
  let proofId: string | null = null;
  try {
    proofId = await context.db.transaction(platformScope, (tx) =>
      write(context, tx, payment.id, image, note),
    );
    return proofId ?? (await knownProof(context, payment.id, image.sourceHash));
  } finally {
    if (proofId === null) await removeKeptImage(context, image.file);
  }
}

/** @returns null when this very file is a proof already */
async function write(
  context: Context,
  tx: Transaction,
  paymentId: string,
  image: KeptImage,
  note: string,
): Promise<string | null> {
  const payment = await lockPayment(tx, paymentId);
  if ((await sameProof(tx, paymentId, image.sourceHash)) !== null) return null;
  requireProofExpected(context, payment);
  await checkCount(context, tx, paymentId);
  const id = newId();
  const { order_group_id: orderGroupId } = payment;
  await tx.sql
    .insertInto('payment_proof')
    .values({
      id,
      payment_id: paymentId,
      order_group_id: orderGroupId,
      file: image.file,
      source_hash: image.sourceHash,
      note: note || null,
    })
    .execute();
  await stretchPayment(context, tx, payment, context.deployment.payments.proofs.checkHours);
  await tx.emit(paymentProofSubmitted({ proofId: id, paymentId, orderGroupId }));
  return id;
}

async function knownProof({ db }: Context, paymentId: string, sourceHash: string): Promise<string> {
  const { id } = await db.platform
    .selectFrom('payment_proof')
    .select('id')
    .where('payment_id', '=', paymentId)
    .where('source_hash', '=', sourceHash)
    .executeTakeFirstOrThrow();
  return id;
}
