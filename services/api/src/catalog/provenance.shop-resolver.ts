import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { assetLoader, ImageType, toImage } from '../media/index.js';
import { toMotif } from '../motifs/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import {
  certificatesOfProductLoader,
  certificatesOfSellerLoader,
  shownSellerLoader,
  toCertificate,
  toSellerShop,
} from '../sellers/index.js';
import { motifClaimsOfProductLoader, techniqueNamesLoader } from './motif-claim.loaders.js';
import { statementStatus } from './motif-claim.type.js';
import { imagesOfProductLoader, productLoader, publicProductLoader } from './product.loaders.js';
import { ProductType, toProduct } from './product.type.js';
import {
  findTaggedProduct,
  placeNameLoader,
  provenanceCodeLoader,
  techniquesOfProductLoader,
} from './provenance.queries.js';
import { craftStatements, type Statement } from './provenance.statements.js';
import { ProvenanceStatementType, ProvenanceType } from './provenance.type.js';

@Resolver(() => ProvenanceType)
export class ProvenanceShopResolver {
  @Query(() => ProvenanceType, {
    nullable: true,
    description: 'What the code of a hang-tag leads to, in any case, with or without blanks and hyphens.',
  })
  async provenance(
    @Arg('code', () => String) code: string,
    @Ctx() context: GraphQLContext,
  ): Promise<ProvenanceType | null> {
    const productId = await findTaggedProduct(context, code);
    if (productId === null) return null;
    const [row, inShop, printed] = await Promise.all([
      context.loader(productLoader).load(productId),
      context.loader(publicProductLoader).load(productId),
      context.loader(provenanceCodeLoader).load(productId),
    ]);
    if (!row || !printed) return null;
    const seller = await context.loader(shownSellerLoader).load(row.seller_id);
    return {
      code: printed,
      title: localize(row.title, context.locale),
      product: inShop && toProduct(context, inShop),
      seller: seller?.status === 'APPROVED' ? toSellerShop(seller) : null,
      row,
    };
  }

  @FieldResolver(() => ImageType, { nullable: true, description: 'The product’s main picture.' })
  async image(@Root() { row }: ProvenanceType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    const [main] = await context.loader(imagesOfProductLoader).load(row.id);
    const asset = main && (await context.loader(assetLoader).load(main.asset_id));
    return asset ? toImage(context, asset, row.title) : null;
  }

  @FieldResolver(() => [ProvenanceStatementType], {
    description: 'Motifs, techniques, makers, place and certificates, each with whose word it is.',
  })
  async statements(
    @Root() { row }: ProvenanceType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProvenanceStatementType[]> {
    const seller = await context.loader(shownSellerLoader).load(row.seller_id);
    if (!seller) throw new Error(`product ${row.id} has no seller`);
    const [claims, names, attributeTechniques, place, own, sellers] = await Promise.all([
      context.loader(motifClaimsOfProductLoader).load(row.id),
      context.loader(techniqueNamesLoader).load('all'),
      context.loader(techniquesOfProductLoader).load(row.id),
      context.loader(placeNameLoader).load(seller.subdistrict_code),
      context.loader(certificatesOfProductLoader).load(row.id),
      context.loader(certificatesOfSellerLoader).load(row.seller_id),
    ]);
    const say = (
      statement: Statement,
      more: Partial<ProvenanceStatementType> = {},
    ): ProvenanceStatementType => ({
      ...statement,
      status: statementStatus(statement.verifiedAt),
      verifiedBy: statement.verifiedAt ? context.deployment.name : null,
      motif: null,
      certificate: null,
      ...more,
    });
    const crafts = craftStatements({
      claims,
      attributeTechniques,
      nameOfTechnique: (code) => names.get(code) ?? code,
      seller: { name: seller.name, approvedAt: seller.approved_at },
      place,
    });
    return [
      ...claims.map(({ claim, motif }) => {
        const value = localize(motif.name, context.locale);
        return say(
          { kind: 'MOTIF', value, verifiedAt: claim.verified_at },
          { motif: toMotif(context, motif) },
        );
      }),
      ...crafts.map((statement) => say(statement)),
      ...[...own, ...sellers].map((certificate) =>
        say(
          {
            kind: 'CERTIFICATE',
            value: `${certificate.kind} ${certificate.number}`,
            verifiedAt: certificate.verified_at,
          },
          { certificate: toCertificate(certificate) },
        ),
      ),
    ];
  }
}

@Resolver(() => ProductType)
export class ProvenanceCodeShopResolver {
  @FieldResolver(() => String, {
    description: 'The code on its hang-tag; `provenance` tells what it leads to.',
  })
  async provenanceCode(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<string> {
    const code = await context.loader(provenanceCodeLoader).load(row.id);
    if (code === null) throw new Error(`product ${row.id} has no provenance code`);
    return code;
  }
}
