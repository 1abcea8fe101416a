import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const deepest = 3;
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * What a query asks for below this field, as dotted paths of field names, to three levels: `variants`, `variants.price`.
 * Conditions are not weighed: what may be left out counts as asked for.
 */
export function selectedPaths(info: GraphQLResolveInfo): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  const remembered = node && info.fieldNodes.length === 1 ? known.get(node) : undefined;
  if (remembered) return remembered;
  const paths = new Set<string>();
  const collect = (set: SelectionSetNode | undefined, prefix: string, depth: number): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        const path = `${prefix}${selection.name.value}`;
        paths.add(path);
        if (depth < deepest) collect(selection.selectionSet, `${path}.`, depth + 1);
      } else if (selection.kind === 'InlineFragment') collect(selection.selectionSet, prefix, depth);
      else collect(info.fragments[selection.name.value]?.selectionSet, prefix, depth);
    }
  };
  for (const each of info.fieldNodes) collect(each.selectionSet, '', 1);
  if (node && info.fieldNodes.length === 1) known.set(node, paths);
  return paths;
}

/** Whether a query asks for nothing below `field` but these of its fields, so that the rest of it need not be read. */
export const asksOnlyFor = (info: GraphQLResolveInfo, field: string, fields: readonly string[]): boolean =>
  [...selectedPaths(info)].every(
    (path) =>
      !path.startsWith(`${field}.`) ||
      path === `${field}.__typename` ||
      fields.includes(path.slice(field.length + 1)),
  );
