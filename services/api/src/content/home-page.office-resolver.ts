import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import type { Context } from '../platform/context.js';
import { toLocalizedText, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId, toPublicId } from '../platform/ids.js';
import { setHomeRails } from './commands/set-home-rails.js';
import { HomePageUpdateInputType } from './home-page.inputs.js';
import { homeRails, usualRails } from './home-page.queries.js';
import { OfficeHomePagePayload, OfficeHomePageType } from './home-page.type.js';

async function readHomePage(context: Context): Promise<OfficeHomePageType> {
  const rows = await homeRails(context);
  if (rows.length === 0) {
    const nothing = { title: {}, text: {}, sellerId: null, motifSlug: null, collectionSlug: null };
    return { arranged: false, rails: usualRails.map((kind) => ({ kind, ...nothing })) };
  }
  return {
    arranged: true,
    rails: rows.map(({ kind, title, text, shown_seller_id, motif_slug, collection_slug }) => ({
      kind,
      title,
      text,
      sellerId: shown_seller_id && toPublicId('seller', shown_seller_id),
      motifSlug: motif_slug,
      collectionSlug: collection_slug,
    })),
  };
}

@Resolver()
export class HomePageOfficeResolver {
  @Query(() => OfficeHomePageType, { description: 'The first page of the marketplace, to be arranged.' })
  homePage(@Ctx() context: GraphQLContext): Promise<OfficeHomePageType> {
    requireStaff(context);
    return readHomePage(context);
  }

  @Mutation(() => OfficeHomePagePayload, {
    description:
      'Arranges the home page anew. Codes: TOO_MANY_RAILS, RAIL_SELLER_REQUIRED, RAIL_MOTIF_REQUIRED, RAIL_COLLECTION_REQUIRED, RAIL_TEXT_TOO_LONG.',
  })
  homePageUpdate(
    @Arg('input', () => HomePageUpdateInputType) { rails }: HomePageUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const update = async () => {
      await setHomeRails(
        context,
        rails.map(({ title, text, sellerId, ...rail }) => ({
          ...rail,
          title: toLocalizedText(title),
          text: toLocalizedText(text),
          sellerId: sellerId ? fromPublicId('seller', sellerId) : null,
        })),
      );
      return readHomePage(context);
    };
    return toPayload(context.locale, update, (homePage) => ({ homePage }));
  }
}
