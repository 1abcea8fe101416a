import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MotifType } from '../motifs/index.js';
import { CertificateType, SellerShopType } from '../sellers/index.js';
import { StatementStatusEnum, type StatementStatus } from './motif-claim.type.js';
import type { ShownProduct } from './product-rows.js';
import { ProductType } from './product.type.js';
import { statementKinds, type StatementKind } from './provenance.statements.js';

export const StatementKindEnum = Object.fromEntries(statementKinds.map((kind) => [kind, kind]));
registerEnumType(StatementKindEnum, {
  name: 'ProvenanceKind',
  description: 'What a statement is about.',
  valuesConfig: {
    MOTIF: { description: 'A motif that the piece carries; see motif.' },
    TECHNIQUE: { description: 'How it was made.' },
    MAKER: { description: 'Who made it.' },
    PLACE: { description: 'Where it was made.' },
    CERTIFICATE: { description: 'A paper that holds for it; see certificate.' },
  },
});

@ObjectType('ProvenanceStatement', { description: 'One thing that is said of where a product comes from.' })
export class ProvenanceStatementType {
  @Field(() => StatementKindEnum)
  kind: StatementKind;

  @Field(() => String, { description: 'In words, such as “Balikpapan Selatan” or a motif’s name.' })
  value: string;

  @Field(() => StatementStatusEnum)
  status: StatementStatus;

  @Field(() => Date, { nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who checked it; null for what only the seller says.' })
  verifiedBy: string | null;

  @Field(() => MotifType, { nullable: true, description: 'For MOTIF.' })
  motif: MotifType | null;

  @Field(() => CertificateType, { nullable: true, description: 'For CERTIFICATE.' })
  certificate: CertificateType | null;
}

@ObjectType('Provenance', {
  description: 'What a hang-tag leads to: where a piece comes from, and whose word that is.',
})
export class ProvenanceType {
  @Field(() => String, { description: 'As it is printed.' })
  code: string;

  @Field(() => String, { description: 'Of the product.' })
  title: string;

  @Field(() => ProductType, { nullable: true, description: 'Null when it is no longer in the shop.' })
  product: ProductType | null;

  @Field(() => SellerShopType, { nullable: true, description: 'Null when it is no longer in the shop.' })
  seller: SellerShopType | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: ShownProduct;
}
