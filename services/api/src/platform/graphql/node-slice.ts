import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { fromPublicId, kindOfPublicId } from '../ids.js';
import { defineSlice, type Slice } from '../slice.js';
import type { GraphQLContext } from './context.js';
import { NodeType } from './node.type.js';

/** The shop's `node(id)`, made of the look-ups that the slices offer. */
export function nodeSlice(slices: () => readonly Slice[]): Slice {
  @Resolver()
  class NodeShopResolver {
    @Query(() => NodeType, {
      nullable: true,
      description:
        'Anything with an id that the one who asks may see; null for an unknown id, whatever the reason.',
    })
    async node(@Arg('id', () => ID) id: string, @Ctx() context: GraphQLContext): Promise<object | null> {
      const kind = kindOfPublicId(id);
      const uuid = kind && fromPublicId(kind, id);
      const lookUp = kind && slices().find((slice) => slice.nodes?.[kind])?.nodes?.[kind];
      return uuid && lookUp ? lookUp(context, uuid) : null;
    }
  }

  return defineSlice({ name: 'node', resolvers: { shop: [NodeShopResolver] } });
}
