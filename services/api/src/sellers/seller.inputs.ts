import { Field, ID, InputType } from 'type-graphql';

@InputType('SellerBy', { description: 'Exactly one of these.' })
export class SellerByInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  slug?: string | null;
}

@InputType('SellerApplyInput')
export class SellerApplyInputType {
  @Field(() => String, { description: 'Of the business, at most 120 characters.' })
  name: string;

  @Field(() => String, {
    description: 'Who you are and what you make, in the language of the request; at most 4,000 characters.',
  })
  story: string;

  @Field(() => String, {
    description: 'Official region code of where the workshop is; subdistricts finds it.',
  })
  subdistrictCode: string;

  @Field(() => String, {
    description: 'An Indonesian number, as people write it; shoppers reach it on WhatsApp.',
  })
  phone: string;
}

@InputType('SellerApproveInput')
export class SellerApproveInputType {
  @Field(() => ID)
  sellerId: string;
}

@InputType('SellerSuspendInput')
export class SellerSuspendInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => String, { description: 'For the seller to read; at most 500 characters.' })
  reason: string;
}
