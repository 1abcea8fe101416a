import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { motifClaimsOfProductLoader } from './motif-claim.loaders.js';
import { ProductType } from './product.type.js';

@Resolver(() => ProductType)
export class MotifClaimShopResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of the main motif it carries, for a line on a card.',
  })
  async motifName(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<string | null> {
    const [main] = await context.loader(motifClaimsOfProductLoader).load(row.id);
    return main ? localize(main.motif.name, context.locale) : null;
  }
}
