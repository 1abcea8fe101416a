import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { ImageType, loadImage } from '../media/index.js';
import { pageRequest, toConnection, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import type { LocalizedText } from '../platform/locale.js';
import { createMotif } from './commands/create-motif.js';
import { updateMotif } from './commands/update-motif.js';
import type { MotifDetails } from './motif-details.js';
import { downloadCountLoader, officeMotifLoader } from './motif.loaders.js';
import { officeMotifsPage } from './motif.queries.js';
import type { MotifDetailsInputType } from './office-motif.type.js';
import {
  MotifCreateInputType,
  MotifUpdateInputType,
  OfficeMotifConnection,
  OfficeMotifPayload,
  OfficeMotifType,
  toOfficeMotif,
  type MotifTextInputType,
} from './office-motif.type.js';

const toText = ({ id, en }: MotifTextInputType): LocalizedText => ({
  ...(id ? { id } : {}),
  ...(en ? { en } : {}),
});

function toDetails(given: MotifDetailsInputType): MotifDetails {
  const { artworkImageId, position, published: _published, ...rest } = given;
  const texts = ['name', 'meaning', 'story', 'inspiration', 'contest', 'licenseTerms'] as const;
  const details: MotifDetails = {};
  for (const name of texts) {
    const text = rest[name];
    if (text !== undefined) details[name] = text === null ? {} : toText(text);
  }
  const { designer, year, prize, rightsNumber, rightsHolder, themeSlug } = rest;
  return {
    ...details,
    designer,
    year,
    prize,
    rightsNumber,
    rightsHolder,
    themeSlug,
    ...(artworkImageId === undefined
      ? {}
      : {
          artworkAssetId: artworkImageId === null ? null : rowIdOf('image', artworkImageId),
        }),
    ...(typeof position === 'number' ? { position } : {}),
  };
}

@Resolver(() => OfficeMotifType)
export class MotifOfficeResolver {
  @Query(() => OfficeMotifConnection, { description: 'The whole registry, in its order.' })
  async motifs(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const rows = await officeMotifsPage(context, request);
    return toConnection(rows, request, (row) => [row.position, row.id], toOfficeMotif);
  }

  @Query(() => OfficeMotifType, { nullable: true, description: 'One motif, published or not.' })
  async motif(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeMotifType | null> {
    requireStaff(context);
    const row = await context.loader(officeMotifLoader).load(rowIdOf('motif', id));
    return row && toOfficeMotif(row);
  }

  @Mutation(() => OfficeMotifPayload, {
    description:
      'Enters a motif into the registry. Codes: MOTIF_NAME_REQUIRED, MOTIF_TEXT_TOO_LONG, INVALID_MOTIF_SLUG, MOTIF_SLUG_TAKEN, INVALID_MOTIF_YEAR, INVALID_MOTIF_PRIZE, UNKNOWN_MOTIF_THEME, UNKNOWN_ARTWORK, RIGHTS_NUMBER_TAKEN.',
  })
  motifCreate(
    @Arg('input', () => MotifCreateInputType) { slug, details }: MotifCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const given = toDetails(details);
    return toPayload(
      context.locale,
      () =>
        createMotif(context, {
          ...given,
          name: given.name ?? {},
          slug: slug ?? null,
          publish: details.published ?? false,
        }),
      (row) => ({ motif: toOfficeMotif(row) }),
    );
  }

  @Mutation(() => OfficeMotifPayload, {
    description: 'Changes what the registry says. Codes: those of motifCreate, MOTIF_NOT_FOUND.',
  })
  motifUpdate(
    @Arg('input', () => MotifUpdateInputType) { motifId, details }: MotifUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const { published } = details;
    return toPayload(
      context.locale,
      () =>
        updateMotif(context, {
          ...toDetails(details),
          motifId: rowIdOf('motif', motifId),
          ...(typeof published === 'boolean' ? { published } : {}),
        }),
      (row) => ({ motif: toOfficeMotif(row) }),
    );
  }

  @FieldResolver(() => ImageType, { nullable: true })
  artwork(@Root() { row }: OfficeMotifType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.artwork_asset_id, row.name);
  }

  @FieldResolver(() => Int, { description: 'How often the artwork was downloaded.' })
  downloadCount(@Root() { row }: OfficeMotifType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(downloadCountLoader).load(row.id);
  }
}
