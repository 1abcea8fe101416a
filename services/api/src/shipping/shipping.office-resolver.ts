import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { OfficeSellerType } from '../sellers/index.js';
import { subdistrictLoader } from './shipping.loaders.js';

@Resolver(() => OfficeSellerType)
export class OfficeSellerPlaceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The district (kecamatan) the seller works in.',
  })
  async districtName(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<string | null> {
    return (await context.loader(subdistrictLoader).load(row.subdistrict_code))?.district_name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The subdistrict (kelurahan) the seller works in.',
  })
  async subdistrictName(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<string | null> {
    return (await context.loader(subdistrictLoader).load(row.subdistrict_code))?.name ?? null;
  }
}
