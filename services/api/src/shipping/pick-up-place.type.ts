import { Field, ObjectType } from 'type-graphql';
import type { PickUpPlace } from './delivery-quote.js';

@ObjectType('PickUpPlace', { description: 'A seller’s place where things are picked up.' })
export class PickUpPlaceType {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'From the subdistrict up to the city.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'When somebody is there, as the seller wrote it.' })
  hours: string | null;
}

/** A place as the API shows it; null where a way leads to none of a seller's. */
export const toPickUpPlace = (place: PickUpPlace | null | undefined): PickUpPlaceType | null =>
  place
    ? { name: place.name, address: place.address, region: place.region, hours: place.hours || null }
    : null;
