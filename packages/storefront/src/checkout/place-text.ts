interface Place {
  name: string;
  address: string | null;
  region: string | null;
  hours: string | null;
}

/** Where something is picked up, and when somebody is there, in one line; empty where a way leads to no place of the seller's. */
export const placeText = (place: Place | null): string =>
  place === null
    ? ''
    : [[place.name, place.address, place.region].filter(Boolean).join(', '), place.hours]
        .filter(Boolean)
        .join(' · ');
