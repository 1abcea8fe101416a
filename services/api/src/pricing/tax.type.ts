import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';

@InputType('SellerTaxSetInput')
export class SellerTaxSetInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => Boolean, { description: 'Whether the prices of its goods hold PPN.' })
  chargesPpn: boolean;
}

@ObjectType('SellerTaxPayload')
export class SellerTaxPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'As it is after the change; null when it was refused.',
  })
  chargesPpn?: boolean | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
