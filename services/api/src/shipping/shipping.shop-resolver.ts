import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { pageSize, type GraphQLContext } from '../platform/graphql/index.js';
import { SellerShopType } from '../sellers/index.js';
import { subdistrictLoader } from './shipping.loaders.js';
import { CityType, ShopType, toCity, toShop } from './shop.type.js';
import { homeSubdistricts, searchSubdistricts } from './subdistrict.queries.js';
import { SubdistrictType, toSubdistrict } from './subdistrict.type.js';

const codePattern = /^[\d.]{1,20}$/;

@Resolver()
export class SubdistrictShopResolver {
  @Query(() => [SubdistrictType], {
    description:
      'Subdistricts for what a person types, the best first: in the home city that very name and names that begin with it, then the same elsewhere, then places that hold every word.',
  })
  async subdistricts(
    @Arg('query', () => String, { description: 'From two characters; words of the name, district or city.' })
    query: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<SubdistrictType[]> {
    return (await searchSubdistricts(context, query, pageSize(first ?? 10))).map(toSubdistrict);
  }

  @Query(() => SubdistrictType, { nullable: true, description: 'One subdistrict by its official code.' })
  async subdistrict(
    @Arg('code', () => String) code: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SubdistrictType | null> {
    const row = codePattern.test(code) ? await context.loader(subdistrictLoader).load(code) : null;
    return row && toSubdistrict(row);
  }

  @Query(() => ShopType, { description: 'What this deployment is.' })
  shop(@Ctx() context: GraphQLContext): ShopType {
    return toShop(context);
  }
}

@Resolver(() => ShopType)
export class ShopCityResolver {
  @FieldResolver(() => CityType, { description: 'The home city with its districts and subdistricts.' })
  async city(@Ctx() context: GraphQLContext): Promise<CityType> {
    return toCity(context.deployment.cityCode, await homeSubdistricts(context));
  }
}

@Resolver(() => SellerShopType)
export class SellerSubdistrictResolver {
  @FieldResolver(() => SubdistrictType, { nullable: true, description: 'Where the seller works.' })
  async subdistrict(
    @Root() seller: SellerShopType,
    @Ctx() context: GraphQLContext,
  ): Promise<SubdistrictType | null> {
    const row = await context.loader(subdistrictLoader).load(seller.row.subdistrict_code);
    return row && toSubdistrict(row);
  }
}
