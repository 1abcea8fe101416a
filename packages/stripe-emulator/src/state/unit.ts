import type { Settings } from '../settings.ts';
import type { Collections, Write } from './collections.ts';
import type { Documents, Kind } from './documents.ts';

/** Which API request caused what is written; events carry it. */
export interface Origin {
  requestId: string | null;
  idempotencyKey: string | null;
}

/** How an event that was just created is to be delivered, as the webhook faults would have it. */
export type PlanDeliveries = (
  eventType: string,
) => readonly ('pending' | 'held' | 'awaiting_next' | 'lost')[];

export interface UnitContext {
  settings: Settings;
  origin: Origin;
  planDeliveries: PlanDeliveries;
  /** The address shoppers' browsers use. */
  publicUrl: string;
  nowMs: number;
}

type Overlay = { [K in Kind]?: Map<string, Documents[K] | null> };

/**
 * One unit of work: reads see its own writes, nobody else does until it is committed. Documents are never changed in
 * place: put a new one.
 */
export class Unit {
  readonly settings: Settings;
  readonly origin: Origin;
  readonly planDeliveries: PlanDeliveries;
  readonly publicUrl: string;
  readonly nowMs: number;
  /** Seconds since the epoch in the emulator's time. */
  readonly now: number;
  readonly #committed: Collections;
  readonly #overlay: Overlay = {};

  constructor(committed: Collections, context: UnitContext) {
    this.#committed = committed;
    this.settings = context.settings;
    this.origin = context.origin;
    this.planDeliveries = context.planDeliveries;
    this.publicUrl = context.publicUrl;
    this.nowMs = context.nowMs;
    this.now = Math.floor(context.nowMs / 1000);
  }

  get<K extends Kind>(kind: K, id: string): Documents[K] | undefined {
    const written = this.#layer(kind)?.get(id);
    if (written !== undefined) return written ?? undefined;
    return this.#map(kind).get(id);
  }

  put<K extends Kind>(kind: K, document: Documents[K]): void {
    this.#write(kind, document.id, document);
  }

  remove(kind: Kind, id: string): void {
    this.#write(kind, id, null);
  }

  /** All documents of a kind, oldest first. */
  all<K extends Kind>(kind: K): Documents[K][] {
    const layer = this.#layer(kind);
    if (layer === undefined) return [...this.#map(kind).values()];
    const merged = new Map<string, Documents[K] | null>(this.#map(kind));
    for (const [id, document] of layer) merged.set(id, document);
    return [...merged.values()].filter((document): document is Documents[K] => document !== null);
  }

  /** Everything written, in the order of first writing per kind. */
  writes(): Write[] {
    return Object.entries(this.#overlay).flatMap(([kind, layer]) =>
      [...layer].map(([id, document]) => ({ kind, id, document }) as Write),
    );
  }

  #map<K extends Kind>(kind: K): Map<string, Documents[K]> {
    return this.#committed[kind];
  }

  #layer<K extends Kind>(kind: K): Map<string, Documents[K] | null> | undefined {
    return this.#overlay[kind];
  }

  #write<K extends Kind>(kind: K, id: string, document: Documents[K] | null): void {
    const layer: Map<string, Documents[K] | null> =
      this.#layer(kind) ?? new Map<string, Documents[K] | null>();
    layer.set(id, document);
    (this.#overlay as Record<K, Map<string, Documents[K] | null>>)[kind] = layer;
  }
}
