import { useEffect, useState } from 'react';
import { localPath } from '../i18n/paths';
import { longestText, type Suggestion } from './suggestion';

const pauseMs = 120;

async function ask(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const query = new URLSearchParams({ q: text.slice(0, longestText) });
  const response = await fetch(localPath(`/search/suggestions?${query.toString()}`), { signal });
  return response.ok ? ((await response.json()) as Suggestion[]) : [];
}

/**
 * What a text may become, once the typing pauses; a question that is out of date is given up. Until the answer is there the
 * one before it stands, so that the list does not flicker under the finger.
 */
export function useSuggestions(text: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const find = async () => {
      try {
        setSuggestions(await ask(text, controller.signal));
      } catch {
        // Given up, or no line: the form finds without suggestions, too.
        if (!controller.signal.aborted) setSuggestions([]);
      }
    };
    const timer = text === '' ? undefined : setTimeout(() => void find(), pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return text === '' ? [] : suggestions;
}
