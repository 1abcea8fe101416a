import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { DateTimeScalar, pageSize, requestError, type GraphQLContext } from '../platform/graphql/index.js';
import { topSearches } from './search-log.queries.js';

const longest = 90;

@ObjectType('SearchedQuery', { description: 'Something that people searched for. Nobody knows who.' })
export class SearchedQueryType {
  @Field(() => String, { description: 'In lower case, without signs.' })
  query: string;

  @Field(() => Int, { description: 'How often.' })
  searches: number;

  @Field(() => Int, {
    description: 'How much the last of these searches found; 0 also when it found near matches only.',
  })
  resultCount: number;

  @Field(() => DateTimeScalar)
  lastSearchedAt: Date;
}

@Resolver()
export class SearchLogOfficeResolver {
  @Query(() => [SearchedQueryType], {
    description:
      'What people search for, most often first: what to offer, and which words to teach the search. For staff.',
  })
  async topSearches(
    @Arg('days', () => Int, {
      nullable: true,
      defaultValue: 30,
      description: 'Of the last days; at most 90.',
    })
    days: number | null,
    @Arg('onlyWithoutResults', () => Boolean, { nullable: true, defaultValue: false })
    onlyWithoutResults: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SearchedQueryType[]> {
    requireStaff(context);
    const back = days ?? 30;
    if (back < 1) throw requestError('BAD_USER_INPUT', context.locale);
    const rows = await topSearches(context, {
      days: Math.min(back, longest),
      first: pageSize(first),
      onlyWithoutResults: onlyWithoutResults ?? false,
    });
    return rows.map((row) => ({
      query: row.query,
      searches: row.searches,
      resultCount: row.last_count,
      lastSearchedAt: row.last_at,
    }));
  }
}
