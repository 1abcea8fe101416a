/** Something that has happened: a past-tense name, and ids and money only. */
export interface DomainEvent<Payload extends object = object> {
  name: string;
  payload: Payload;
}

export interface EventType<Payload extends object> {
  (payload: Payload): DomainEvent<Payload>;
  eventName: string;
}

/** Declares an event; calling it makes one. Money travels as text, since JSON has no bigint. */
export function defineEvent<Payload extends object>(eventName: string): EventType<Payload> {
  return Object.assign((payload: Payload): DomainEvent<Payload> => ({ name: eventName, payload }), {
    eventName,
  });
}
