import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';

@InputType('SignUpInput')
export class SignUpInputType {
  @Field(() => String, { description: 'At most 120 characters.' })
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'At least 8 characters.' })
  password: string;
}

@InputType('SignInInput')
export class SignInInputType {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}

@ObjectType('SessionPayload')
export class SessionPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Goes into `Authorization: Bearer <token>` on this endpoint; shown once.',
  })
  token?: string | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('Staff', { description: 'A person of the operator’s office.' })
export class StaffType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;
}
