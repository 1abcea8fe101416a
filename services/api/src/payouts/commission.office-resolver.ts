import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import DataLoader from 'dataloader';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  DecimalScalar,
  MoneyType,
  toMoney,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type LoaderFactory,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { rowIdOf, toPublicId } from '../platform/ids.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import { OfficeSellerType, sellerLoader } from '../sellers/index.js';
import {
  changeCommissionRules,
  presentRules,
  type RuleChange,
  type RuleDetails,
  type RuleRow,
} from './commands/change-commission-rules.js';
import { setSellerProgrammes } from './commands/set-seller-programmes.js';
import { programmesLoader } from './commission.loaders.js';

@ObjectType('CommissionRule', {
  description:
    'What the platform keeps of a sale. The first rule of the list that fits decides; none that fits keeps nothing.',
})
export class CommissionRuleType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ID, { nullable: true, description: 'For this seller’s sales only.' })
  sellerId: string | null;

  @Field(() => ID, { nullable: true, description: 'For goods of this category and those below it only.' })
  categoryId: string | null;

  @Field(() => String, { nullable: true, description: 'For sellers of this programme only.' })
  programme: string | null;

  @Field(() => Int, { description: 'Of what the seller gets for the goods, without PPN: 500 is 5 %.' })
  rateBasisPoints: number;

  @Field(() => MoneyType, { description: 'On top, for each line of an order.' })
  fixedAmount: MoneyType;

  @Field(() => Boolean, { description: 'Whether the rate is taken of the delivery too.' })
  onDelivery: boolean;
}

@InputType('CommissionRuleInput', { description: 'A whole rule; what is left out fits all, or is nothing.' })
export class CommissionRuleInputType {
  @Field(() => String, { description: 'At most 80 characters.' })
  title: string;

  @Field(() => ID, { nullable: true })
  sellerId?: string | null;

  @Field(() => ID, { nullable: true })
  categoryId?: string | null;

  @Field(() => String, { nullable: true, description: 'Small letters, digits and hyphens.' })
  programme?: string | null;

  @Field(() => Int, { description: '0 to 10000; 500 is 5 %, 0 keeps nothing.' })
  rateBasisPoints: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'For each line of an order: "1000.00".' })
  fixedAmount?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  onDelivery: boolean;
}

@InputType('CommissionRuleCreateInput')
export class CommissionRuleCreateInputType {
  @Field(() => CommissionRuleInputType)
  rule: CommissionRuleInputType;

  @Field(() => Int, { nullable: true, description: 'Its place, counted from 0; the last when left out.' })
  position?: number | null;
}

@InputType('CommissionRuleUpdateInput')
export class CommissionRuleUpdateInputType {
  @Field(() => ID)
  ruleId: string;

  @Field(() => CommissionRuleInputType)
  rule: CommissionRuleInputType;
}

@InputType('CommissionRuleRetireInput')
export class CommissionRuleRetireInputType {
  @Field(() => ID)
  ruleId: string;
}

@InputType('CommissionRulesReorderInput')
export class CommissionRulesReorderInputType {
  @Field(() => [ID], { description: 'Every rule once, in the order wanted.' })
  ruleIds: string[];
}

@InputType('SellerProgrammesSetInput')
export class SellerProgrammesSetInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => [String], { description: 'All of them: small letters, digits and hyphens.' })
  programmes: string[];
}

@ObjectType('CommissionRulesPayload')
export class CommissionRulesPayload {
  @Field(() => [CommissionRuleType], { nullable: true, description: 'The list as it is now.' })
  rules?: CommissionRuleType[] | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('SellerProgrammesPayload')
export class SellerProgrammesPayload {
  @Field(() => [String], { nullable: true })
  programmes?: string[] | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const toRules = ({ deployment }: GraphQLContext, rows: readonly RuleRow[]): CommissionRuleType[] =>
  rows.map((row) => ({
    id: toPublicId('commissionRule', row.id),
    title: row.title,
    sellerId: row.seller_id && toPublicId('seller', row.seller_id),
    categoryId: row.category_id && toPublicId('category', row.category_id),
    programme: row.programme,
    rateBasisPoints: row.rate_bp,
    fixedAmount: toMoney(row.fixed, deployment.currency),
    onDelivery: row.on_delivery,
  }));

const toDetails = ({ deployment }: GraphQLContext, input: CommissionRuleInputType): RuleDetails => ({
  title: input.title,
  sellerId: input.sellerId ? rowIdOf('seller', input.sellerId) : null,
  categoryId: input.categoryId ? rowIdOf('category', input.categoryId) : null,
  programme: input.programme ?? null,
  rateBp: input.rateBasisPoints,
  // More decimals than the currency has is refused like an amount below zero.
  fixed: input.fixedAmount
    ? (parseDecimal(input.fixedAmount, deployment.currency as CurrencyCode) ?? -1n)
    : 0n,
  onDelivery: input.onDelivery,
});

const change = (context: GraphQLContext, what: RuleChange) =>
  toPayload(
    context.locale,
    () => changeCommissionRules(context, what),
    (rows) => ({ rules: toRules(context, rows) }),
  );

const detailCodes =
  'COMMISSION_RULE_TITLE_WRONG, COMMISSION_RATE_WRONG, COMMISSION_PROGRAMME_WRONG, COMMISSION_SELLER_NOT_FOUND, COMMISSION_CATEGORY_NOT_FOUND';

@Resolver(() => OfficeSellerType)
export class CommissionOfficeResolver {
  @Query(() => [CommissionRuleType], {
    description: 'The rules for orders that are placed now, in the order they are asked. For staff.',
  })
  async commissionRules(@Ctx() context: GraphQLContext): Promise<CommissionRuleType[]> {
    requireStaff(context);
    return toRules(context, await presentRules({ sql: context.db.platform }));
  }

  @FieldResolver(() => [String], {
    description: 'Programmes it takes part in, as commission rules know them.',
  })
  programmes(@Root() { row }: OfficeSellerType, @Ctx() context: GraphQLContext): Promise<string[]> {
    return context.loader(programmesLoader).load(row.id);
  }

  @Mutation(() => CommissionRulesPayload, {
    description: `Adds a rule; for orders placed from then on. Codes: ${detailCodes}, TOO_MANY_COMMISSION_RULES.`,
  })
  commissionRuleCreate(
    @Arg('input', () => CommissionRuleCreateInputType) { rule, position }: CommissionRuleCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return change(context, { do: 'create', details: toDetails(context, rule), position: position ?? null });
  }

  @Mutation(() => CommissionRulesPayload, {
    description: `Changes a rule; orders that were placed before keep the old one. Codes: COMMISSION_RULE_NOT_FOUND, ${detailCodes}.`,
  })
  commissionRuleUpdate(
    @Arg('input', () => CommissionRuleUpdateInputType) { ruleId, rule }: CommissionRuleUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return change(context, {
      do: 'update',
      id: rowIdOf('commissionRule', ruleId),
      details: toDetails(context, rule),
    });
  }

  @Mutation(() => CommissionRulesPayload, {
    description: 'Takes a rule off the list. Codes: COMMISSION_RULE_NOT_FOUND.',
  })
  commissionRuleRetire(
    @Arg('input', () => CommissionRuleRetireInputType) { ruleId }: CommissionRuleRetireInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return change(context, { do: 'retire', id: rowIdOf('commissionRule', ruleId) });
  }

  @Mutation(() => CommissionRulesPayload, {
    description: 'Puts the rules in another order. Codes: COMMISSION_ORDER_INCOMPLETE.',
  })
  commissionRulesReorder(
    @Arg('input', () => CommissionRulesReorderInputType) { ruleIds }: CommissionRulesReorderInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return change(context, { do: 'reorder', ids: ruleIds.map((id) => rowIdOf('commissionRule', id)) });
  }

  @Mutation(() => SellerProgrammesPayload, {
    description:
      'Says which programmes a seller takes part in. Codes: COMMISSION_PROGRAMME_WRONG, COMMISSION_SELLER_NOT_FOUND.',
  })
  sellerProgrammesSet(
    @Arg('input', () => SellerProgrammesSetInputType) { sellerId, programmes }: SellerProgrammesSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const id = rowIdOf('seller', sellerId);
    return toPayload(
      context.locale,
      () => setSellerProgrammes(context, { sellerId: id, labels: programmes }),
      (labels) => ({ programmes: labels }),
    );
  }
}

/** Names of categories in the visitor's language, by row id. */
const categoryNamesLoader: LoaderFactory<string, LocalizedText | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('category')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute();
    return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
  });

@Resolver(() => CommissionRuleType)
export class CommissionRuleNamesResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name of the seller it is for.' })
  async sellerName(
    @Root() { sellerId }: CommissionRuleType,
    @Ctx() context: GraphQLContext,
  ): Promise<string | null> {
    if (sellerId === null) return null;
    return (await context.loader(sellerLoader).load(rowIdOf('seller', sellerId)))?.name ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name of the category it is for.' })
  async categoryName(
    @Root() { categoryId }: CommissionRuleType,
    @Ctx() context: GraphQLContext,
  ): Promise<string | null> {
    if (categoryId === null) return null;
    const name = await context.loader(categoryNamesLoader).load(rowIdOf('category', categoryId));
    return name && localize(name, context.locale);
  }
}
