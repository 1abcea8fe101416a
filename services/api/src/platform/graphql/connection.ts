import { GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

export const defaultPageSize = 24;
export const maxPageSize = 100;

/** What is asked for by a list of ids may have so many. */
export const maxIds = 50;

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Connection<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** Declares the GraphQL type of a list: `nodes`, `pageInfo` and a `totalCount` that is counted only when asked for. */
export function ConnectionType<Node extends object>(name: string, nodeType: () => ClassType<Node>) {
  @ObjectType(name)
  class ConnectionClass {
    @Field(() => [nodeType()])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'How many there are in all; counted only when asked for.',
    })
    totalCount: number | null;
  }
  return ConnectionClass;
}

/** Keyset cursor: the sort values and id of a row, opaque to the client. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws BAD_USER_INPUT for a cursor that this list did not give out. */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every(
        (value): value is string | number => typeof value === 'string' || typeof value === 'number',
      )
    ) {
      return values;
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw new GraphQLError('This cursor was not given out by this list.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** How many rows a page holds: 24 by default, never more than 100. @throws BAD_USER_INPUT below 1. */
export function pageSize(first: number | null | undefined): number {
  const wanted = first ?? defaultPageSize;
  if (wanted < 1) {
    throw new GraphQLError('first must be at least 1.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return Math.min(wanted, maxPageSize);
}

export interface PageRequest {
  first: number;
  after: (string | number)[] | null;
}

/** `first` and `after` as a query needs them; `cursorLength` is the number of values in this list's cursors. */
export const pageRequest = (
  args: { first?: number | null; after?: string | null },
  cursorLength: number,
): PageRequest => ({
  first: pageSize(args.first),
  after: args.after ? decodeCursor(args.after, cursorLength) : null,
});

/** Builds a connection from up to `first + 1` rows; the extra row only tells that there are more. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  request: PageRequest,
  cursorOf: (row: Row) => readonly (string | number)[],
  nodeOf: (row: Row) => Node,
  totalCount: number | null = null,
): Connection<Node> {
  const page = rows.slice(0, request.first);
  const [start, end] = [page[0], page.at(-1)];
  return {
    nodes: page.map(nodeOf),
    pageInfo: {
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== null,
      startCursor: start ? encodeCursor(cursorOf(start)) : null,
      endCursor: end ? encodeCursor(cursorOf(end)) : null,
    },
    totalCount,
  };
}

/** Whether the query asks for a field directly under this one, also through fragments. */
export function isSelected(info: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode): boolean =>
    set.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === name;
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      const fragment = info.fragments[selection.name.value];
      return fragment ? within(fragment.selectionSet) : false;
    });
  return info.fieldNodes.some((node) => node.selectionSet && within(node.selectionSet));
}
