import { Field, ObjectType } from 'type-graphql';
import { localize, type Locale, type LocalizedText } from '../platform/locale.js';

@ObjectType('Seo', { description: 'What search engines and previews of a link show.' })
export class SeoType {
  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Plain text of at most 320 characters; may be empty.' })
  description: string;
}

const maxSeoDescription = 160;

/** The beginning of a text, up to a whole word. */
function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxSeoDescription) return line;
  const cut = line.slice(0, maxSeoDescription);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

interface Described {
  title: LocalizedText;
  description: LocalizedText;
  seo_title: LocalizedText;
  seo_description: LocalizedText;
}

/** What was written for search engines, else the title and the beginning of the description. */
export const toSeo = (row: Described, locale: Locale): SeoType => ({
  title: localize(row.seo_title, locale) || localize(row.title, locale),
  description: localize(row.seo_description, locale) || beginning(localize(row.description, locale)),
});
