import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const limits = {
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  tokens: 3000,
  cost: 20_000,
  bodyBytes: 256 * 1024,
} as const;

const tooLarge = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`The operation has too many ${what}; at most ${String(limit)} are taken.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', limit: what },
  });

/** Depth of the deepest field, fragments followed. Introspection is bounded by graphql-js's own rule instead. */
function depthOf(
  set: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  seen: Set<string>,
): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      const below = selection.selectionSet ? depthOf(selection.selectionSet, fragments, seen) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, seen));
    } else if (!seen.has(selection.name.value)) {
      const fragment = fragments.get(selection.name.value);
      if (fragment) {
        const inside = new Set(seen).add(selection.name.value);
        deepest = Math.max(deepest, depthOf(fragment.selectionSet, fragments, inside));
      }
    }
  }
  return deepest;
}

/** Bounds what one operation may ask for, before anything of it runs. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Document: {
      enter(document) {
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        }
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          if (definition.selectionSet.selections.length > limits.rootFields) {
            context.reportError(tooLarge('root fields', limits.rootFields));
          }
          if (depthOf(definition.selectionSet, fragments, new Set()) > limits.depth) {
            context.reportError(tooLarge('levels', limits.depth));
          }
        }
      },
      leave() {
        if (aliases > limits.aliases) context.reportError(tooLarge('aliases', limits.aliases));
        if (directives > limits.directives) context.reportError(tooLarge('directives', limits.directives));
      },
    },
    Field(node) {
      if (node.alias) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  };
}
