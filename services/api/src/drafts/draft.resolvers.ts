import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { UserFaults } from '../platform/faults.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import {
  requirePermission,
  SellerAccountType,
  SellerShopType,
  shownSellerLoader,
  toSellerShop,
} from '../sellers/index.js';
import { cancelDraft } from './commands/cancel-draft.js';
import { createDraft } from './commands/create-draft.js';
import { deleteDraft } from './commands/delete-draft.js';
import { updateDraft } from './commands/update-draft.js';
import { completeDraft, draftsOfSeller, findDraftByKey, lastDrafts, type DraftRow } from './draft.queries.js';
import {
  DraftOrderCancelInputType,
  DraftOrderCreateInputType,
  DraftOrderDeleteInputType,
  DraftOrderDeletePayload,
  DraftOrderPayload,
  DraftOrderType,
  DraftOrderUpdateInputType,
  SellerDraftOrderType,
  toDraft,
  toSellerDraft,
} from './draft.type.js';

@Resolver(() => DraftOrderType)
export class DraftShopResolver {
  @Query(() => DraftOrderType, {
    nullable: true,
    description: 'What a number and its secret open; null for a wrong pair, whichever of the two is wrong.',
  })
  async draftOrder(
    @Arg('number', () => String) number: string,
    @Arg('secret', () => String) secret: string,
    @Ctx() context: GraphQLContext,
  ): Promise<DraftOrderType | null> {
    const record = await findDraftByKey(context, number, secret);
    return record && toDraft(context, record);
  }

  @FieldResolver(() => SellerShopType, { description: 'Who has put it together.' })
  async seller(@Root() { record }: DraftOrderType, @Ctx() context: GraphQLContext): Promise<SellerShopType> {
    const row = await context.loader(shownSellerLoader).load(record.draft.seller_id);
    if (!row) throw new Error(`the seller of draft ${record.draft.id} is not there`);
    return toSellerShop(row);
  }
}

const answer = (context: GraphQLContext, change: () => Promise<DraftRow>) =>
  toPayload(
    context.locale,
    async () => {
      try {
        return await completeDraft(context, await change());
      } catch (error) {
        if (!(error instanceof UserFaults)) throw error;
        // The carts' faults carry parts of a cart, which sellers' answers know nothing of.
        throw new UserFaults(error.faults.map((fault) => ({ ...fault, data: {} })));
      }
    },
    (record) => ({ draftOrder: toSellerDraft(context, record) }),
  );

const codes = 'DRAFT_EMPTY, NOT_OWN_GOODS, NOTE_TOO_LONG, and those of cartCreate and cartBuyerUpdate';

/** What sellers do with their own drafts, and the office with anybody's. */
@Resolver()
export class DraftChangesResolver {
  @Mutation(() => DraftOrderPayload, {
    description: `Puts a seller’s goods together for a customer and gives the link to pay; nothing is held until they do. Codes: SELLER_NOT_FOUND, ${codes}.`,
  })
  draftOrderCreate(
    @Arg('input', () => DraftOrderCreateInputType) input: DraftOrderCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => createDraft(context, { ...input, note: input.note ?? '' }));
  }

  @Mutation(() => DraftOrderPayload, {
    description: `Changes what is in a draft, whom it is for or what is said to them; its link opens for another seven days. Codes: DRAFT_NOT_FOUND, DRAFT_ORDERED, DRAFT_CANCELLED, ${codes}.`,
  })
  draftOrderUpdate(
    @Arg('input', () => DraftOrderUpdateInputType) input: DraftOrderUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => updateDraft(context, input));
  }

  @Mutation(() => DraftOrderPayload, {
    description:
      'Takes a draft back; its link opens nothing any more. Done again it changes nothing. Codes: DRAFT_NOT_FOUND, DRAFT_ORDERED.',
  })
  draftOrderCancel(
    @Arg('input', () => DraftOrderCancelInputType) { draftOrderId }: DraftOrderCancelInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => cancelDraft(context, draftOrderId));
  }

  @Mutation(() => DraftOrderDeletePayload, {
    description:
      'Throws a draft away, with what it knew of the customer. Codes: DRAFT_NOT_FOUND, DRAFT_ORDERED.',
  })
  draftOrderDelete(
    @Arg('input', () => DraftOrderDeleteInputType) { draftOrderId }: DraftOrderDeleteInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => deleteDraft(context, draftOrderId),
      () => ({ deletedId: draftOrderId }),
    );
  }
}

@Resolver(() => SellerAccountType)
export class DraftSellerResolver {
  @FieldResolver(() => [SellerDraftOrderType], {
    description: 'The last ones, newest first, at most 50. Needs buyers:read.',
  })
  async draftOrders(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerDraftOrderType[]> {
    requirePermission(context, membership, 'buyers:read');
    const count = Math.min(Math.max(first ?? 24, 0), 50);
    return (await draftsOfSeller(context, membership.sellerId, count)).map((record) =>
      toSellerDraft(context, record),
    );
  }
}

@Resolver(() => SellerDraftOrderType)
export class DraftOfficeResolver {
  @Query(() => [SellerDraftOrderType], {
    description: 'The last ones of all sellers, newest first, at most 50. For staff.',
  })
  async draftOrders(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerDraftOrderType[]> {
    requireStaff(context);
    const count = Math.min(Math.max(first ?? 24, 0), 50);
    return (await lastDrafts(context, count)).map((record) => toSellerDraft(context, record));
  }

  @FieldResolver(() => String, { description: 'Whose goods they are.' })
  async sellerName(
    @Root() { sellerRowId }: SellerDraftOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const row = await context.loader(shownSellerLoader).load(sellerRowId);
    if (!row) throw new Error(`seller ${sellerRowId} of a draft is not there`);
    return row.name;
  }
}
