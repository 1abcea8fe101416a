export { startStack, type Stack, type StackOptions, type StackProcess } from './stack/start-stack.ts';
export type { Addresses } from './stack/addresses.ts';
export type { ServiceName } from './stack/services.ts';
export { project } from './project.ts';
