import { Field, InputType, ObjectType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';

@InputType('PasswordResetRequestInput')
export class PasswordResetRequestInputType {
  @Field(() => String)
  email: string;
}

@InputType('PasswordResetInput')
export class PasswordResetInputType {
  @Field(() => String, { description: 'From the link in the letter.' })
  token: string;

  @Field(() => String, { description: 'At least 8 characters.' })
  password: string;
}

@InputType('PasswordChangeInput')
export class PasswordChangeInputType {
  @Field(() => String)
  currentPassword: string;

  @Field(() => String, { description: 'At least 8 characters.' })
  newPassword: string;
}

@InputType('EmailVerifyInput')
export class EmailVerifyInputType {
  @Field(() => String, { description: 'From the link in the letter.' })
  token: string;
}

@ObjectType('AccountPayload')
export class AccountPayload {
  @Field(() => Boolean, { nullable: true, description: 'True once it is done.' })
  done?: boolean | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
