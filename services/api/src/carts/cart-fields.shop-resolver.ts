import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  productLoader,
  ProductType,
  ProductVariantType,
  toProduct,
  toProductVariant,
  variantLoader,
} from '../catalog/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { shownSellerLoader, SellerShopType, toSellerShop } from '../sellers/index.js';
import { subdistrictLoader, SubdistrictType, toSubdistrict } from '../shipping/index.js';
import { CartLineType, InsufficientStockError, toCartLine } from './cart-line.type.js';
import { AddressType, DeliveryGroupType } from './cart.type.js';

/** Rows that a foreign key holds in place. */
function present<Row>(row: Row | null, what: string): Row {
  if (row === null) throw new Error(`${what} of a cart is not there`);
  return row;
}

@Resolver(() => CartLineType)
export class CartLineFieldsResolver {
  @FieldResolver(() => ProductVariantType, { description: 'Also when it is no longer sold.' })
  async variant(@Root() { view }: CartLineType, @Ctx() context: GraphQLContext): Promise<ProductVariantType> {
    const row = await context.loader(variantLoader).load(view.variant.variantId);
    return toProductVariant(context, present(row, 'a variant'));
  }

  @FieldResolver(() => ProductType, { description: 'Also when it is no longer sold.' })
  async product(@Root() { view }: CartLineType, @Ctx() context: GraphQLContext): Promise<ProductType> {
    const row = await context.loader(productLoader).load(view.variant.productId);
    return toProduct(context, present(row, 'a product'));
  }
}

@Resolver(() => DeliveryGroupType)
export class DeliveryGroupFieldsResolver {
  @FieldResolver(() => SellerShopType, { description: 'Who sends it.' })
  async seller(@Root() { view }: DeliveryGroupType, @Ctx() context: GraphQLContext): Promise<SellerShopType> {
    const row = await context.loader(shownSellerLoader).load(view.sellerId);
    return toSellerShop(present(row, 'a seller'));
  }
}

@Resolver(() => AddressType)
export class AddressFieldsResolver {
  @FieldResolver(() => SubdistrictType, { description: 'The kelurahan or desa.' })
  async subdistrict(
    @Root() { address }: AddressType,
    @Ctx() context: GraphQLContext,
  ): Promise<SubdistrictType> {
    const row = await context.loader(subdistrictLoader).load(address.subdistrictCode);
    return toSubdistrict(present(row, 'a subdistrict'));
  }
}

@Resolver(() => InsufficientStockError)
export class InsufficientStockErrorResolver {
  @FieldResolver(() => CartLineType, {
    nullable: true,
    description: 'The line it is about, as it is in the cart; null when it is not in it yet.',
  })
  cartLine(@Root() { line }: InsufficientStockError, @Ctx() context: GraphQLContext): CartLineType | null {
    return line && toCartLine(context, line);
  }
}
