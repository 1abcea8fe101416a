import { Blossom } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';

/** The name over the door; leads home. */
export function Wordmark({ name }: { name: string }) {
  return (
    <LocalLink to="/" className="inline-flex min-h-11 items-center gap-2 text-indigo">
      <Blossom className="size-8 text-accent" />
      <span className="max-w-40 text-base leading-[1.1] font-extrabold tracking-tight sm:max-w-none sm:text-xl">
        {name}
      </span>
    </LocalLink>
  );
}
