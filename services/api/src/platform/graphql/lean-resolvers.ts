import { isObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Param = NonNullable<FieldMetadata['params']>[number];
type Method = (...values: unknown[]) => unknown;

const instances = new Map<unknown, Record<string, Method>>();

const instanceOf = (target: FieldMetadata['target']): Record<string, Method> => {
  let instance = instances.get(target);
  if (!instance) {
    instance = new (target as new () => Record<string, Method>)();
    instances.set(target, instance);
  }
  return instance;
};

/** A class that gives its instances nothing but fields: a plain object with these does as well. */
function hasOnlyFields(type: unknown): boolean {
  if (typeof type !== 'function') return false;
  for (
    let prototype = type.prototype as object | null;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  )
    if (Object.getOwnPropertyNames(prototype).length > 1) return false;
  return true;
}

const isPlain = (param: Param): boolean => {
  if (param.kind === 'context') return param.propertyName === undefined;
  if (param.kind === 'root')
    return param.propertyName === undefined && (!param.getType || hasOnlyFields(param.getType()));
  return param.kind === 'info';
};

const valueOf = ({ kind }: Param, root: unknown, context: unknown, info: unknown): unknown =>
  kind === 'root' ? root : kind === 'context' ? context : info;

/**
 * Calls the methods of field resolvers themselves. TypeGraphQL's own way makes a copy of the parent for each field of each row,
 * an instance of the parent's class, which no resolver here has a use for: what a type gives besides its fields stays with it.
 */
export function leanResolvers(schema: GraphQLSchema): void {
  for (const metadata of getMetadataStorage().fieldResolvers) {
    const { kind, target, methodName, schemaName, getObjectType, params = [], middlewares, roles } = metadata;
    if (kind !== 'external' || !getObjectType || middlewares?.length || roles?.length) continue;
    if (!params.every(isPlain)) continue;
    const typeName = getMetadataStorage().objectTypes.find((type) => type.target === getObjectType())?.name;
    const type = typeName ? schema.getType(typeName) : undefined;
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    if (!field?.resolve) continue;
    const instance = instanceOf(target);
    const inOrder = [...params].sort((a, b) => a.index - b.index);
    field.resolve = (root: unknown, _args, context: unknown, info) =>
      instance[methodName]?.(...inOrder.map((param) => valueOf(param, root, context, info)));
  }
}
