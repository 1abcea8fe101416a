import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { RatingCounts } from './rating.entity.js';

@ObjectType('RatingCount', { description: 'How many reviews give so many stars.' })
export class RatingCountType {
  @Field(() => Int, { description: '1 to 5.' })
  stars: number;

  @Field(() => Int)
  count: number;
}

@ObjectType('Rating', { description: 'How the published reviews of people who bought add up.' })
export class RatingType {
  @Field(() => Float, {
    nullable: true,
    description: 'Stars, 1 to 5, with two decimals; null while there are no reviews.',
  })
  average: number | null;

  @Field(() => Int, { description: 'How many reviews there are.' })
  count: number;

  @Field(() => [RatingCountType], { description: 'Always five, from 5 stars down to 1.' })
  distribution: RatingCountType[];
}

export const toRating = (row: RatingCounts): RatingType => ({
  average: row.average === null ? null : Number(row.average),
  count: row.review_count,
  distribution: ([5, 4, 3, 2, 1] as const).map((stars) => ({ stars, count: row[`stars_${stars}`] })),
});
