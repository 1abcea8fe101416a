import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Selectable } from 'kysely';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import {
  ConnectionType,
  DateScalar,
  isSelected,
  MoneyType,
  pageRequest,
  requestError,
  toConnection,
  toMoney,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type LoaderFactory,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { aboutKinds, aboutLoader, countReconciliations, type AboutKind } from './reconciliation.queries.js';
import { reconcileDay } from './commands/reconcile-day.js';
import type { DifferenceReason } from './reconciliation.compare.js';

type ReconciliationRow = Selectable<Tables['reconciliation']>;
type DifferenceRow = Selectable<Tables['reconciliation_difference']>;

const reasons = ['NOT_IN_BOOKS', 'NOT_AT_PROVIDER', 'OTHER_AMOUNT', 'UNKNOWN_KIND'] as const;
const ReasonEnum = Object.fromEntries(reasons.map((reason) => [reason, reason]));
registerEnumType(ReasonEnum, {
  name: 'ReconciliationReason',
  description: 'How books and provider differ.',
  valuesConfig: {
    NOT_IN_BOOKS: { description: 'The provider moved money that the books know nothing of.' },
    NOT_AT_PROVIDER: { description: 'It is in the books, and the provider knows nothing of it.' },
    OTHER_AMOUNT: { description: 'Both know of it, with different amounts.' },
    UNKNOWN_KIND: { description: 'A kind of movement that has to be looked at by a person.' },
  },
});

const MovementKindEnum = Object.fromEntries(aboutKinds.map((kind) => [kind, kind]));
registerEnumType(MovementKindEnum, {
  name: 'ReconciledKind',
  description: 'What money moved for.',
  valuesConfig: {
    PAYMENT: { description: 'A shopper paid.' },
    REFUND: { description: 'Money went back to a shopper.' },
    PAYOUT: { description: 'A seller was paid, or what was paid was taken back.' },
  },
});

@ObjectType('ReconciliationDifference')
export class ReconciliationDifferenceType {
  @Field(() => ReasonEnum)
  reason: DifferenceReason;

  @Field(() => String, { description: 'The provider’s id of the payment, refund or transfer.' })
  about: string;

  @Field(() => MoneyType, { nullable: true })
  atProvider: MoneyType | null;

  @Field(() => MoneyType, { nullable: true })
  inBooks: MoneyType | null;

  @Field(() => MovementKindEnum, {
    nullable: true,
    description: 'What it is in our own records; null for what these know nothing of.',
  })
  kind: AboutKind | null;

  @Field(() => String, { nullable: true, description: 'The order group whose money it is.' })
  orderGroupNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The payout that it is, as the bank shows it.' })
  payoutReference: string | null;
}

@ObjectType('Reconciliation', { description: 'A day of a provider’s list, held against the books.' })
export class ReconciliationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  provider: string;

  @Field(() => DateScalar, { description: 'In UTC, as the provider counts.' })
  day: string;

  @Field(() => Int, { description: 'How many movements the provider lists.' })
  movements: number;

  @Field(() => MoneyType, { description: 'What they add up to, before fees and without moves to the bank.' })
  providerTotal: MoneyType;

  @Field(() => MoneyType, { description: 'What the books say of the day.' })
  ledgerTotal: MoneyType;

  @Field(() => MoneyType, { description: 'What the provider kept.' })
  fees: MoneyType;

  @Field(() => Int, { description: 'How many differences there are: none in a sound system.' })
  differenceCount: number;

  @Field(() => Date)
  madeAt: Date;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: ReconciliationRow;
}

const ReconciliationConnection = ConnectionType('ReconciliationConnection', () => ReconciliationType);

@InputType('ReconciliationRunInput')
export class ReconciliationRunInputType {
  @Field(() => DateScalar, { description: 'A day that is over, or today.' })
  day: string;
}

@ObjectType('ReconciliationPayload')
export class ReconciliationPayload {
  @Field(() => ReconciliationType, { nullable: true })
  reconciliation?: ReconciliationType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const toReconciliation = (
  { deployment: { currency } }: Context,
  row: ReconciliationRow,
): ReconciliationType => ({
  id: toPublicId('reconciliation', row.id),
  provider: row.provider,
  day: row.day,
  movements: row.movements,
  providerTotal: toMoney(row.provider_total, currency),
  ledgerTotal: toMoney(row.ledger_total, currency),
  fees: toMoney(row.fees, currency),
  differenceCount: row.differences,
  madeAt: row.made_at,
  row,
});

const differencesLoader: LoaderFactory<string, DifferenceRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('reconciliation_difference')
      .selectAll()
      .where('reconciliation_id', 'in', [...ids])
      .orderBy('id')
      .execute();
    return ids.map((id) => rows.filter((row) => row.reconciliation_id === id));
  });

@Resolver(() => ReconciliationType)
export class ReconciliationOfficeResolver {
  @Query(() => ReconciliationConnection, { description: 'Newest day first. For staff.' })
  async reconciliations(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('differing', () => Boolean, { defaultValue: false, description: 'Only days with differences.' })
    differing: boolean,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const rows = await context.db.platform
      .selectFrom('reconciliation')
      .selectAll()
      .$if(differing, (query) => query.where('differences', '>', 0))
      .$if(request.after !== null, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('day', 'provider'), '<', tuple(String(request.after?.[0]), String(request.after?.[1]))),
        ),
      )
      .orderBy('day', 'desc')
      .orderBy('provider', 'desc')
      .limit(request.first + 1)
      .execute();
    return toConnection(
      rows,
      request,
      (row) => [row.day, row.provider],
      (row) => toReconciliation(context, row),
      isSelected(info, 'totalCount') ? await countReconciliations(context, differing) : null,
    );
  }

  @FieldResolver(() => [ReconciliationDifferenceType])
  async differences(
    @Root() { row }: ReconciliationType,
    @Ctx() context: GraphQLContext,
  ): Promise<ReconciliationDifferenceType[]> {
    const { currency } = context.deployment;
    const money = (amount: bigint | null) => (amount === null ? null : toMoney(amount, currency));
    const differences = await context.loader(differencesLoader).load(row.id);
    const known = await context.loader(aboutLoader).loadMany(differences.map(({ about }) => about));
    return differences.map((each, index) => {
      const about = known[index];
      const { kind = null, number = null, reference = null } = about instanceof Error ? {} : (about ?? {});
      return {
        reason: each.reason as DifferenceReason,
        about: each.about,
        atProvider: money(each.at_provider),
        inBooks: money(each.in_books),
        kind,
        orderGroupNumber: number,
        payoutReference: reference,
      };
    });
  }

  @Mutation(() => ReconciliationPayload, {
    description: 'Holds a day against the provider’s list now; the daily job does so by itself. For staff.',
  })
  reconciliationRun(
    @Arg('input', () => ReconciliationRunInputType) { day }: ReconciliationRunInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    if (Date.parse(day) > Date.now()) throw requestError('BAD_USER_INPUT', context.locale);
    return toPayload(
      context.locale,
      async () => {
        await reconcileDay(context, day);
        return context.db.platform
          .selectFrom('reconciliation')
          .selectAll()
          .where('day', '=', day)
          .executeTakeFirstOrThrow();
      },
      (row) => ({ reconciliation: toReconciliation(context, row) }),
    );
  }
}
