import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { applyImport } from './commands/apply-import.js';

@InputType('StockImportApplyInput')
export class StockImportApplyInput {
  @Field(() => ID, {
    description: 'What the upload of the file has answered; the key by which it counts once.',
  })
  importId: string;
}

@ObjectType('StockImportPayload')
export class StockImportPayload {
  @Field(() => Int, { nullable: true, description: 'Levels that the file has changed.' })
  changeCount?: number | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver()
export class StockImportResolver {
  @Mutation(() => StockImportPayload, {
    description:
      'Applies a file of stock that was uploaded to /stock/seller and found good: all of it or nothing, once. Codes: IMPORT_NOT_FOUND, IMPORT_EXPIRED, LOCATION_CLOSED, and by line ROW_BELOW_RESERVED, STOCK_TOO_LARGE.',
  })
  stockImportApply(
    @Arg('input', () => StockImportApplyInput) { importId }: StockImportApplyInput,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => applyImport(context, importId),
      ({ changes }) => ({ changeCount: changes.length }),
    );
  }
}
