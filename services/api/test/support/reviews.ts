import type { Delivered } from './delivered.js';
import type { Goods } from './market.js';
import type { TestApi } from './test-api.js';
import { toPublicId } from '../../src/platform/ids.js';

interface Fault {
  code: string;
  field: string[] | null;
}

export interface ReviewPayloadAnswer {
  review: Record<string, unknown> | null;
  userErrors: Fault[];
}

const own = `review { id stars title body authorName status hiddenReason variantTitle editedAt } userErrors { code field message }`;

/** What a shopper does with reviews, over HTTP. */
export function reviewClient({ gql }: TestApi) {
  const send = async (
    name: string,
    type: string,
    input: object,
    options: { token?: string; locale?: 'id' | 'en' } = {},
  ): Promise<ReviewPayloadAnswer> =>
    (await gql.data(`mutation ($input: ${type}!) { ${name}(input: $input) { ${own} } }`, { input }, options))[
      name
    ];
  return {
    write: (bought: Pick<Delivered, 'key' | 'lineIds'>, given: object = {}, line = 0) =>
      send('reviewWrite', 'ReviewWriteInput', {
        ...bought.key,
        orderLineId: bought.lineIds[line],
        stars: 5,
        ...given,
      }),
    edit: (bought: Pick<Delivered, 'key' | 'lineIds'>, given: object = {}, line = 0) =>
      send('reviewEdit', 'ReviewEditInput', {
        ...bought.key,
        orderLineId: bought.lineIds[line],
        stars: 5,
        ...given,
      }),
    remove: (bought: Pick<Delivered, 'key' | 'lineIds'>, line = 0) =>
      send('reviewRemove', 'ReviewRemoveInput', { ...bought.key, orderLineId: bought.lineIds[line] }),
    send,
    /** What the public sees of a product's reviews. */
    of: async ({ productId }: Goods, args = '(first: 50)') => {
      const query = `query ($id: ID!) { node(id: $id) { ... on Product {
        rating { average count distribution { stars count } }
        reviews${args} { nodes { id stars title body authorName verifiedPurchase reply { body } product { slug } }
          totalCount pageInfo { hasNextPage endCursor } } } } }`;
      return (await gql.data(query, { id: toPublicId('product', productId) })).node;
    },
  };
}
