import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { Audience } from '../actor.js';
import { collectTags } from '../cache/index.js';
import type { Slice } from '../slice.js';
import { leanResolvers } from './lean-resolvers.js';
import { DateTimeScalar } from './scalars.js';

type ResolverClass = NonEmptyArray<Function>[number];

/** Three schemas from one code base: each holds only what its audience's resolvers and their types name. */
export function buildSchemas(slices: readonly Slice[]): Record<Audience, GraphQLSchema> {
  // A field without a resolver of its own is a plain property: no call for it, and the compiler reads it in place.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const build = (audience: Audience): GraphQLSchema => {
    const resolvers = slices.flatMap((slice) => slice.resolvers?.[audience] ?? []);
    const schema = buildSchemaSync({
      resolvers: resolvers as unknown as NonEmptyArray<ResolverClass>,
      orphanedTypes: slices.flatMap((slice) => slice.orphanedTypes?.[audience] ?? []),
      scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
      validate: false,
    });
    // TypeGraphQL has no option for @oneOf; graphql-js reads it from the built type, both for validation and the SDL.
    for (const name of slices.flatMap((slice) => slice.oneOfInputs ?? [])) {
      const input = schema.getType(name) as GraphQLInputObjectType | undefined;
      if (input) input.isOneOf = true;
    }
    leanResolvers(schema);
    if (audience === 'shop') collectTags(schema);
    return schema;
  };
  return { shop: build('shop'), seller: build('seller'), office: build('office') };
}
