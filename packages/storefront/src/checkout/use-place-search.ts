import type { PlaceChoiceFragment } from '@gebyar/schema/shop';
import { useEffect, useRef } from 'react';
import { useFetcher } from '../framework';
import { localPath } from '../i18n/paths';

interface FoundPlaces {
  query: string;
  places: PlaceChoiceFragment[];
}

const pauseMs = 200;
const shortest = 3;

/** What is found for a text, once the typing pauses. Null while there is no answer for this very text. */
export function usePlaceSearch(text: string): { places: PlaceChoiceFragment[] | null; waiting: boolean } {
  const { load, data } = useFetcher<FoundPlaces>();
  const loadRef = useRef(load);
  loadRef.current = load;
  const query = text.trim();
  const wanted = query.length >= shortest;
  useEffect(() => {
    if (!wanted) return;
    const search = new URLSearchParams({ q: query });
    const timer = setTimeout(
      () => loadRef.current(localPath(`/checkout/subdistricts?${search.toString()}`)),
      pauseMs,
    );
    return () => clearTimeout(timer);
  }, [query, wanted]);
  const answered = wanted && data?.query === query;
  return { places: answered ? data.places : null, waiting: wanted && !answered };
}
