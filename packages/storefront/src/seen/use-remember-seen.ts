import { useEffect } from 'react';
import { seenCookie } from './seen-cookie';

/**
 * Remembers a product as it is looked at. The answer's own cookie does that without a script; with one, what was fetched
 * ahead under a finger counts only once the page is really there.
 */
export function useRememberSeen(id: string): void {
  useEffect(() => {
    document.cookie = seenCookie(document.cookie, id);
  }, [id]);
}
