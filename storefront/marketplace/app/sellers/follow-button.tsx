import { Button } from '@gebyar/ui';
import { useFetcher } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { Following } from './following.server';

/** Follows a maker, or no longer. A form: without a script it works as well, and a guest is led to sign in. */
export function FollowButton({ sellerId, following }: { sellerId: string; following: Following }) {
  const fetcher = useFetcher();
  const wanted = fetcher.formData?.get('intent');
  const follows = wanted === undefined || wanted === null ? following.isFollowedByMe : wanted === 'follow';
  const count = following.followerCount + Number(follows) - Number(following.isFollowedByMe);
  return (
    <fetcher.Form method="post" className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="sellerId" value={sellerId} />
      <Button
        name="intent"
        value={follows ? 'unfollow' : 'follow'}
        variant={follows ? 'secondary' : 'primary'}
        aria-disabled={fetcher.state !== 'idle'}
      >
        {follows ? m.follow_stop() : m.follow_start()}
      </Button>
      <span className="text-sm tabular-nums text-muted">{m.follow_count({ count })}</span>
    </fetcher.Form>
  );
}
