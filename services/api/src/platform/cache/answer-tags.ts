import { GraphQLList, GraphQLNonNull, isObjectType, isLeafType, getNamedType } from 'graphql';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';

/** On every answer that holds a list, a count, or nothing where something may come to be. */
export const anyChange = 'any';

/** What an answer that is being made depends on: row ids, and perhaps `anyChange`. */
export type AnswerTags = Set<string>;

/** What is written down while an answer that may be kept is being made. */
export interface AnswerRecord {
  tags: AnswerTags;
  /** What is done each time the answer is given from memory, as resolvers did it the first time. Must be quick. */
  repeats: (() => void)[];
}

interface Tagged {
  record?: AnswerRecord | undefined;
}

interface Row {
  id?: unknown;
  product_id?: unknown;
  seller_id?: unknown;
}

const rowOf = (value: unknown): Row | null =>
  typeof value === 'object' && value !== null && 'row' in value && value.row ? (value.row as Row) : null;

function addRow(tags: AnswerTags, row: Row): void {
  for (const id of [row.id, row.product_id, row.seller_id]) if (typeof id === 'string') tags.add(id);
}

const isList = (type: GraphQLOutputType): boolean =>
  type instanceof GraphQLNonNull ? isList(type.ofType) : type instanceof GraphQLList;

const nodesOf = (value: unknown): unknown[] | null =>
  typeof value === 'object' && value !== null && 'nodes' in value && Array.isArray(value.nodes)
    ? value.nodes
    : null;

/**
 * Writes down what one field's value depends on. By the rule of the slices a GraphQL value carries the row behind it as
 * `row`. What carries none under a parent that does is a part of the parent, whose changes are announced with the parent's id.
 */
function note(tags: AnswerTags, parent: unknown, value: unknown, list: boolean): void {
  const owner = rowOf(parent);
  const items = list && Array.isArray(value) ? value : nodesOf(value);
  if (items === null) {
    const row = rowOf(value);
    if (row) addRow(tags, row);
    else if (!owner) tags.add(anyChange);
    return;
  }
  let own = owner !== null && list && items.length > 0;
  for (const item of items) {
    const row = rowOf(item);
    if (!row) continue;
    addRow(tags, row);
    if (row.product_id !== owner?.id) own = false;
  }
  if (!own) tags.add(anyChange);
}

/** Makes a schema's resolvers write down what they gave, for answers that may be kept; for others it costs a look. */
export function collectTags(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      if (isLeafType(getNamedType(field.type))) {
        // A count tells of rows that are not in the answer.
        if (!field.name.endsWith('Count')) continue;
        field.resolve = (parent, args, context: Tagged, info) => {
          context.record?.tags.add(anyChange);
          return resolve(parent, args, context, info);
        };
        continue;
      }
      const list = isList(field.type);
      field.resolve = (parent, args, context: Tagged, info) => {
        const value: unknown = resolve(parent, args, context, info);
        const tags = context.record?.tags;
        if (!tags) return value;
        if (!(value instanceof Promise)) {
          note(tags, parent, value, list);
          return value;
        }
        return value.then((settled: unknown) => {
          note(tags, parent, settled, list);
          return settled;
        });
      };
    }
  }
}
