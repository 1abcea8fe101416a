import { Blossom } from '@gebyar/ui';
import { LocalLink } from '~/i18n/local-link';

/** The name over the door; leads home. */
export function Wordmark({ name }: { name: string }) {
  return (
    <LocalLink to="/" className="inline-flex min-h-11 items-center gap-2 text-indigo">
      <Blossom className="size-8 text-accent" />
      <span className="text-xl font-extrabold tracking-tight">{name}</span>
    </LocalLink>
  );
}
