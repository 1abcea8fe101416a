import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything that `node(id)` can give.',
  autoRegisterImplementations: false,
  resolveType: (value: { typeName?: string }) => value.typeName,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque, with a readable prefix.' })
  id: string;
}
