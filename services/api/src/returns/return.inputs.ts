import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar } from '../platform/graphql/index.js';
import type { ReturnCondition, ReturnReason, ReturnResolution } from './return.entity.js';
import { ReturnConditionEnum, ReturnReasonEnum, ReturnResolutionEnum } from './return.type.js';

@InputType()
abstract class OwnGroupFields {
  @Field(() => String, {
    nullable: true,
    description: 'The order group’s; not needed by who bought it signed in.',
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The order group’s; not needed by who bought it signed in.',
  })
  secret?: string | null;
}

@InputType('ReturnRequestLineInput')
export class ReturnRequestLineInputType {
  @Field(() => ID)
  orderLineId: string;

  @Field(() => Int, { description: 'Not more than were bought and are not sent back already.' })
  quantity: number;

  @Field(() => ID, {
    nullable: true,
    description: 'For an exchange: a variant of the same product, wanted in its place.',
  })
  wantedVariantId?: string | null;
}

@InputType('ReturnRequestInput')
export class ReturnRequestInputType extends OwnGroupFields {
  @Field(() => ID)
  orderId: string;

  @Field(() => ReturnReasonEnum)
  reason: ReturnReason;

  @Field(() => String, { nullable: true, description: 'At most 500 characters; needed for OTHER.' })
  note?: string | null;

  @Field(() => ReturnResolutionEnum, { defaultValue: 'REFUND' })
  resolution: ReturnResolution;

  @Field(() => [ReturnRequestLineInputType])
  lines: ReturnRequestLineInputType[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Pictures, at most five: uploaded, as for a review, by the account that asks.',
  })
  photoIds?: string[] | null;
}

@InputType('ReturnCancelInput')
export class ReturnCancelInputType extends OwnGroupFields {
  @Field(() => ID)
  returnId: string;
}

@InputType('ReturnEscalateInput')
export class ReturnEscalateInputType extends OwnGroupFields {
  @Field(() => ID)
  returnId: string;

  @Field(() => String, { description: 'For the office to read; 1 to 500 characters.' })
  note: string;
}

@InputType('ReturnMarkShippedInput')
export class ReturnMarkShippedInputType extends OwnGroupFields {
  @Field(() => ID)
  returnId: string;

  @Field(() => String, { description: 'Who brings it, 1 to 80 characters.' })
  courier: string;

  @Field(() => String, { nullable: true, description: 'At most 80 characters.' })
  trackingNumber?: string | null;
}

@InputType('CartCreateFromReturnInput')
export class CartCreateFromReturnInputType extends OwnGroupFields {
  @Field(() => ID, { description: 'An exchange that the seller has received.' })
  returnId: string;
}

@InputType('ReturnApproveInput')
export class ReturnApproveInputType {
  @Field(() => ID)
  returnId: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the shopper to read, such as where to send it; at most 500 characters.',
  })
  note?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The seller pays the way back also where the reason leaves it to the shopper.',
  })
  sellerPaysDelivery: boolean;
}

@InputType('ReturnDeclineInput')
export class ReturnDeclineInputType {
  @Field(() => ID)
  returnId: string;

  @Field(() => String, { description: 'For the shopper to read; 1 to 500 characters.' })
  note: string;
}

@InputType('ReturnReceiveLineInput')
export class ReturnReceiveLineInputType {
  @Field(() => ID)
  returnLineId: string;

  @Field(() => ReturnConditionEnum)
  condition: ReturnCondition;

  @Field(() => Boolean, { defaultValue: false, description: 'It goes on the shelf again.' })
  restock: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Whole rupiah, where less goes back than was paid for the pieces; left out for all of it.',
  })
  amount?: string | null;
}

@InputType('ReturnReceiveInput')
export class ReturnReceiveInputType {
  @Field(() => ID)
  returnId: string;

  @Field(() => [ReturnReceiveLineInputType], { description: 'Each line of the return, once.' })
  lines: ReturnReceiveLineInputType[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'What is left of the delivery that the shopper paid goes back too.',
  })
  refundDelivery: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'For the shopper to read, at most 500 characters; needed where less goes back than was paid.',
  })
  note?: string | null;
}

/** What the command takes of what was sent. */
export const toReceivedLines = (lines: readonly ReturnReceiveLineInputType[]) =>
  lines.map(({ returnLineId, condition, restock, amount = null }) => ({
    returnLineId,
    condition,
    restock,
    amount,
  }));
