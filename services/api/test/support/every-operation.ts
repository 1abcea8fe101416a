import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { Audience } from '../../src/platform/actor.js';
import { limits } from '../../src/platform/graphql/index.js';
import type { Gql } from './gql.js';

/** The schema as the endpoint itself tells it. */
export async function schemaOf(gql: Gql, audience: Audience): Promise<GraphQLSchema> {
  return buildClientSchema(
    (await gql.data(getIntrospectionQuery({ oneOf: true }), {}, { audience })) as IntrospectionQuery,
  );
}

/** A value for an argument, as GraphQL text: every id is the given one, everything else is something harmless. */
function valueOf(type: GraphQLInputType, id: string): string {
  if (isNonNullType(type)) return valueOf(type.ofType, id);
  if (isListType(type)) return `[${valueOf(type.ofType, id)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    const fields = type.isOneOf ? all.slice(0, 1) : all.filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type, id)}`).join(', ')} }`;
  }
  if (type.name === 'ID') return JSON.stringify(id);
  if (type.name === 'Int') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Date') return '"2099-12-24"';
  if (type.name === 'Decimal') return '"1.00"';
  if (type.name === 'DateTime') return '"2026-11-24T08:00:00Z"';
  return '"x"';
}

const argumentsOf = (args: readonly GraphQLArgument[], id: string): string => {
  const needed = args.filter(({ name, type }) => isNonNullType(type) || name === 'first');
  return needed.length === 0
    ? ''
    : `(${needed.map(({ name, type }) => `${name}: ${valueOf(type, id)}`).join(', ')})`;
};

/** Everything that can be read below a type, to a depth, each list with one row; no type again below itself. */
function selectionOf(
  type: GraphQLOutputType,
  id: string,
  depth: number,
  above: readonly string[] = [],
): string | null {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named ? '{ __typename }' : '';
  if (depth === 0 || above.includes(named.name)) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const text = fieldOf(field, id, depth - 1, [...above, named.name]);
    return text === null ? [] : [text];
  });
  return fields.length === 0 ? null : `{ ${fields.join(' ')} }`;
}

function fieldOf(
  field: GraphQLField<unknown, unknown>,
  id: string,
  depth: number,
  above: readonly string[] = [],
): string | null {
  const selection = selectionOf(field.type, id, depth, above);
  return selection === null ? null : `${field.name}${argumentsOf(field.args, id)} ${selection}`;
}

const tokensOf = (text: string): number => text.match(/\w+|[^\s\w]/g)?.length ?? 0;

/** As deep as the API takes it. */
function deepest(field: GraphQLField<unknown, unknown>, id: string): string {
  for (let depth = 6; depth > 0; depth--) {
    const text = fieldOf(field, id, depth);
    if (text !== null && tokensOf(text) < limits.tokens) return text;
  }
  return field.name;
}

const rootFields = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});

/** One operation for each root field, reading all there is below it, with the id wherever an id goes. */
export function everyOperation(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  id: string,
): { name: string; text: string }[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return rootFields(root).map((field) => ({
    name: field.name,
    text: `${kind} { ${deepest(field, id)} }`,
  }));
}
