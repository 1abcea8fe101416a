import { useNavigation } from '../framework';

/** A thread along the top edge while the next page is on its way. It waits a moment, so that fast pages show none. */
export function NavigationProgress() {
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return <div aria-hidden className="thread fixed inset-x-0 top-0 z-50 h-1 origin-left bg-accent" />;
}
