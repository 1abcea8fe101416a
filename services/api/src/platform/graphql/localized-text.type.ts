import { Field, InputType, ObjectType } from 'type-graphql';
import type { LocalizedText } from '../locale.js';

@ObjectType('LocalizedText', { description: 'A text in every language it was written in.' })
export class LocalizedTextType {
  @Field(() => String, { nullable: true, description: 'In Indonesian.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;
}

@InputType('LocalizedTextInput', {
  description:
    'A text by language. A language that is left out keeps what it has; null or an empty text takes it away.',
})
export class LocalizedTextInputType {
  @Field(() => String, { nullable: true, description: 'In Indonesian.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;
}

/** A text as an input gives it, for a place where there was none. */
export const toLocalizedText = (input: LocalizedTextInputType | null | undefined): LocalizedText => ({
  ...(input?.id ? { id: input.id } : {}),
  ...(input?.en ? { en: input.en } : {}),
});
