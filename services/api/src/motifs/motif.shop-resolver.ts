import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { motifCountsLoader, motifThemesLoader } from './motif.loaders.js';
import { countMotifs, findPublicMotif, motifsPage, type MotifSort } from './motif.queries.js';
import {
  MotifConnection,
  MotifSortEnum,
  MotifThemeType,
  MotifType,
  MotifWhereInput,
  toMotif,
  toMotifTheme,
} from './motif.type.js';

@Resolver(() => MotifType)
export class MotifShopResolver {
  @Query(() => MotifType, { nullable: true, description: 'One motif of the registry.' })
  async motif(
    @Arg('slug', () => String) slug: string,
    @Ctx() context: GraphQLContext,
  ): Promise<MotifType | null> {
    const row = await findPublicMotif(context, { slug });
    return row && toMotif(context, row);
  }

  @Query(() => MotifConnection, { description: 'The registry of motifs.' })
  async motifs(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('where', () => MotifWhereInput, { nullable: true }) where: MotifWhereInput | null,
    @Arg('sort', () => MotifSortEnum, { nullable: true, defaultValue: 'FEATURED' }) sort: MotifSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = pageRequest({ first, after }, 3);
    const order = sort ?? 'FEATURED';
    const [rows, total] = await Promise.all([
      motifsPage(context, where ?? {}, order, request),
      isSelected(info, 'totalCount') ? countMotifs(context, where ?? {}) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [order, row.cursor_value, row.id],
      (row) => toMotif(context, row),
      total,
    );
  }

  @Query(() => [MotifThemeType], {
    description: 'What the motifs are gathered under, in the operator’s order.',
  })
  async motifThemes(@Ctx() context: GraphQLContext): Promise<MotifThemeType[]> {
    const themes = await context.loader(motifThemesLoader).load('all');
    return [...themes.values()].map((row) => toMotifTheme(context, row));
  }

  @FieldResolver(() => MotifThemeType, { nullable: true })
  async theme(@Root() { row }: MotifType, @Ctx() context: GraphQLContext): Promise<MotifThemeType | null> {
    if (row.theme_slug === null) return null;
    const theme = (await context.loader(motifThemesLoader).load('all')).get(row.theme_slug);
    return theme ? toMotifTheme(context, theme) : null;
  }

  @FieldResolver(() => ImageType, { nullable: true, description: 'The artwork, for the screen.' })
  artwork(@Root() { row }: MotifType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.artwork_asset_id, row.name);
  }
}

@Resolver(() => MotifThemeType)
export class MotifThemeShopResolver {
  @FieldResolver(() => Int, { description: 'Motifs that the public may see.' })
  async motifCount(@Root() { slug }: MotifThemeType, @Ctx() context: GraphQLContext): Promise<number> {
    return (await context.loader(motifCountsLoader).load('counts')).get(slug) ?? 0;
  }
}
