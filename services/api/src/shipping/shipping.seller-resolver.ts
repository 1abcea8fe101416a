import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { pageSize, type GraphQLContext } from '../platform/graphql/index.js';
import { searchSubdistricts } from './subdistrict.queries.js';
import { SubdistrictType, toSubdistrict } from './subdistrict.type.js';

@Resolver()
export class SubdistrictSellerResolver {
  @Query(() => [SubdistrictType], { description: 'Subdistricts for what a person types, the best first.' })
  async subdistricts(
    @Arg('query', () => String, { description: 'From two characters; words of the name, district or city.' })
    query: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SubdistrictType[]> {
    return (await searchSubdistricts(context, query, pageSize(first ?? 10))).map(toSubdistrict);
  }
}
