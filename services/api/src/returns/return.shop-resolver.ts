import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { CartPayload, toCart } from '../carts/index.js';
import { ImageType, loadImage } from '../media/index.js';
import { orderFaults, OrderLineType, OrderType, toOrderLine } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId, toPublicId } from '../platform/ids.js';
import { createExchangeCart } from './commands/create-exchange-cart.js';
import { requestReturn } from './commands/request-return.js';
import { stepReturn } from './commands/step-return.js';
import { refundsLoader, returnsLoader } from './order.loaders.js';
import { requireOwnReturnPhotos } from './own-return-photos.js';
import { findOwnOrder } from './own-order.js';
import { readNote } from './read-note.js';
import { returnFaults } from './return.errors.js';
import {
  CartCreateFromReturnInputType,
  ReturnCancelInputType,
  ReturnEscalateInputType,
  ReturnMarkShippedInputType,
  ReturnRequestInputType,
} from './return.inputs.js';
import { findReturn, type ReturnRecord } from './return.queries.js';
import { ReturnPayload, ReturnType, toReturn } from './return.type.js';
import { returnableQuantities, returnableUntil } from './returnable.js';

@ObjectType('ReturnableLine', { description: 'What of a line can be sent back.' })
export class ReturnableLineType {
  @Field(() => OrderLineType)
  line: OrderLineType;

  @Field(() => Int, { description: 'Bought, less what is sent back already; may be 0.' })
  quantity: number;
}

@ObjectType('Returnable', { description: 'What of an order can be sent back, and until when.' })
export class ReturnableType {
  @Field(() => Date)
  until: Date;

  @Field(() => [ReturnableLineType])
  lines: ReturnableLineType[];
}

interface OwnReturnInput {
  returnId: string;
  number?: string | null | undefined;
  secret?: string | null | undefined;
}

/** A return of one's own order. @throws UserFaults RETURN_NOT_FOUND also for somebody else's */
async function requireOwnReturn(context: Context, input: OwnReturnInput): Promise<ReturnRecord> {
  const id = fromPublicId('return', input.returnId);
  const found = id === null ? null : await findReturn(context, id);
  const own =
    found && (await findOwnOrder(context, { ...input, orderId: toPublicId('order', found.row.order_id) }));
  return found && own ? found : returnFaults.fail('RETURN_NOT_FOUND', { field: ['input', 'returnId'] });
}

const answer = (context: GraphQLContext, run: () => Promise<string>) =>
  toPayload(
    context.locale,
    async () => findReturn(context, await run()),
    (record) => ({ return: record && toReturn(context, record) }),
  );

@Resolver(() => OrderType)
export class ReturnShopResolver {
  @Mutation(() => ReturnPayload, {
    description:
      'Asks to send something back, within the days that returnable tells. Codes: ORDER_NOT_FOUND, RETURN_NOT_POSSIBLE, RETURN_EMPTY, RETURN_LINE_NOT_FOUND, RETURN_EXCEEDS_BOUGHT, EXCHANGE_VARIANT_NOT_FOUND, NOTE_REQUIRED, NOTE_TOO_LONG, TOO_MANY_RETURN_PHOTOS, RETURN_PHOTO_NOT_FOUND.',
  })
  returnRequest(
    @Arg('input', () => ReturnRequestInputType) input: ReturnRequestInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const own = await findOwnOrder(context, input);
      if (!own) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
      const { reason, note = null, resolution, photoIds } = input;
      const lines = input.lines.map(({ wantedVariantId = null, ...line }) => ({ ...line, wantedVariantId }));
      const photoAssetIds = await requireOwnReturnPhotos(context, photoIds ?? []);
      return requestReturn(context, own, { reason, note, resolution, lines, photoAssetIds });
    });
  }

  @Mutation(() => ReturnPayload, {
    description: 'Takes a return back before it is sent. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE.',
  })
  returnCancel(
    @Arg('input', () => ReturnCancelInputType) input: ReturnCancelInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const { row } = await requireOwnReturn(context, input);
      await stepReturn(context, { returnId: row.id, to: 'CANCELLED', by: 'SHOPPER' });
      return row.id;
    });
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Asks the office to decide over what the seller has declined. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  returnEscalate(
    @Arg('input', () => ReturnEscalateInputType) input: ReturnEscalateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const { row } = await requireOwnReturn(context, input);
      const note = readNote(input.note, { required: true });
      await stepReturn(context, { returnId: row.id, to: 'ESCALATED', by: 'SHOPPER', note });
      return row.id;
    });
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Says that an approved return is on its way. Codes: RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, NOTE_REQUIRED, NOTE_TOO_LONG.',
  })
  returnMarkShipped(
    @Arg('input', () => ReturnMarkShippedInputType) input: ReturnMarkShippedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const { row } = await requireOwnReturn(context, input);
      const courier = readNote(input.courier, { required: true, field: 'courier', max: 80 });
      const tracking = readNote(input.trackingNumber, { field: 'trackingNumber', max: 80 });
      const set = { courier, tracking_number: tracking || null };
      await stepReturn(context, { returnId: row.id, to: 'SHIPPED_BACK', by: 'SHOPPER', set });
      return row.id;
    });
  }

  @Mutation(() => CartPayload, {
    description:
      'A cart with what is wanted in the place of what came back; the same again until it was ordered. Codes: RETURN_NOT_FOUND, NO_EXCHANGE, PRODUCT_UNAVAILABLE, INSUFFICIENT_STOCK.',
  })
  cartCreateFromReturn(
    @Arg('input', () => CartCreateFromReturnInputType) input: CartCreateFromReturnInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () => createExchangeCart(context, await requireOwnReturn(context, input)),
      (cart) => ({ cart: toCart(context, cart) }),
    );
  }

  @FieldResolver(() => [ReturnType], { description: 'What was sent back of it, the oldest first.' })
  async returns(@Root() { record }: OrderType, @Ctx() context: GraphQLContext): Promise<ReturnType[]> {
    return (await context.loader(returnsLoader).load(record)).map((one) => toReturn(context, one));
  }

  @FieldResolver(() => ReturnableType, {
    nullable: true,
    description: 'Null while it has not arrived, when the days are over, and when all of it was sent back.',
  })
  async returnable(
    @Root() { record }: OrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<ReturnableType | null> {
    const until = returnableUntil(record, context.deployment.returns.windowDays);
    if (until === null || until < context.clock()) return null;
    const returns = await context.loader(returnsLoader).load(record);
    const left = returnableQuantities(record, returns, await context.loader(refundsLoader).load(record));
    const lines = record.lines.map((line) => ({
      line: toOrderLine(context, line),
      quantity: left.get(line.id) ?? 0,
    }));
    return lines.some(({ quantity }) => quantity > 0) ? { until, lines } : null;
  }
}

@Resolver(() => ReturnType)
export class ReturnFieldsResolver {
  @FieldResolver(() => [ImageType])
  async photos(@Root() { returned }: ReturnType, @Ctx() context: GraphQLContext): Promise<ImageType[]> {
    const images = await Promise.all(returned.photoIds.map((id) => loadImage(context, id)));
    return images.filter((image) => image !== null);
  }
}
