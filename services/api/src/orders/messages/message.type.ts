import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../../platform/graphql/index.js';
import { toPublicId } from '../../platform/ids.js';
import { messageSides, type MessageSide } from './message.entity.js';
import type { OrderMessageRow, OrderThreadRow } from './message.queries.js';

export const MessageSideEnum = Object.fromEntries(messageSides.map((side) => [side, side]));

registerEnumType(MessageSideEnum, {
  name: 'MessageSide',
  description: 'Who wrote a message.',
  valuesConfig: {
    SHOPPER: { description: 'Who bought it.' },
    SELLER: { description: 'A member of the seller.' },
    OFFICE: { description: 'The operator’s office, once it was called in.' },
  },
});

@ObjectType('OrderMessage', { description: 'A message about an order. Plain text: show it as text.' })
export class OrderMessageType {
  @Field(() => ID)
  id: string;

  @Field(() => MessageSideEnum)
  sender: MessageSide;

  @Field(() => String)
  authorName: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  body: string;

  @Field(() => Date)
  at: Date;
}

export const toMessage = (row: OrderMessageRow): OrderMessageType => ({
  id: toPublicId('message', row.id),
  sender: row.sender,
  authorName: row.author_name,
  body: row.body,
  at: row.at,
});

@ObjectType('OrderMessageThread', { description: 'The messages of one order, in the inbox.' })
export class OrderMessageThreadType {
  @Field(() => ID)
  orderId: string;

  @Field(() => String)
  orderNumber: string;

  @Field(() => String, { description: 'Who bought it.' })
  shopperName: string;

  @Field(() => String)
  sellerName: string;

  @Field(() => OrderMessageType)
  lastMessage: OrderMessageType;

  @Field(() => Int, { description: 'Messages of others that the asking side has not seen yet.' })
  unreadCount: number;

  @Field(() => Date, { nullable: true, description: 'Since when the office is called in.' })
  officeCalledAt: Date | null;

  /** What is behind it, for field resolvers; not part of the API. */
  readonly row: OrderThreadRow;
}

export const OrderMessageThreadConnection = ConnectionType(
  'OrderMessageThreadConnection',
  () => OrderMessageThreadType,
);

@ObjectType('OrderMessagesPayload')
export class OrderMessagesPayload {
  @Field(() => [OrderMessageType], { nullable: true, description: 'The order’s messages, the oldest first.' })
  messages?: OrderMessageType[] | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@InputType('OrderMessageSendInput')
export class ShopperMessageSendInputType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  secret: string;

  @Field(() => ID, { description: 'One of the group’s orders.' })
  orderId: string;

  @Field(() => String, { description: '1 to 2,000 characters of plain text.' })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters; the same key is one message, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@InputType('OrderMessagesMarkReadInput')
export class ShopperMessagesMarkReadInputType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  secret: string;

  @Field(() => ID, { description: 'One of the group’s orders.' })
  orderId: string;
}

@InputType('OrderOfficeCallInput')
export class ShopperOfficeCallInputType extends ShopperMessagesMarkReadInputType {}

@InputType('OrderMessageSendInput')
export class MemberMessageSendInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => String, { description: '1 to 2,000 characters of plain text.' })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters; the same key is one message, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@InputType('OrderMessagesMarkReadInput')
export class MemberMessagesMarkReadInputType {
  @Field(() => ID)
  orderId: string;
}

@InputType('OrderOfficeCallInput')
export class MemberOfficeCallInputType {
  @Field(() => ID)
  orderId: string;
}
