import { registerEnumType } from 'type-graphql';

export const DeliveryKindEnum = { DELIVERY: 'DELIVERY', PICK_UP: 'PICK_UP' } as const;

registerEnumType(DeliveryKindEnum, {
  name: 'DeliveryKind',
  description: 'How a parcel gets to the shopper.',
  valuesConfig: {
    DELIVERY: { description: 'A courier brings it to an address.' },
    PICK_UP: { description: 'The shopper picks it up; needs no address.' },
  },
});

export type DeliveryKind = keyof typeof DeliveryKindEnum;
