import { formatDecimal, type CurrencyCode } from '@gebyar/money';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DecimalScalar } from './scalars.js';

export enum CurrencyCodeEnum {
  IDR = 'IDR',
}

registerEnumType(CurrencyCodeEnum, { name: 'CurrencyCode', description: 'ISO 4217 code of a currency.' });

@ObjectType('Money', { description: 'An amount of money, tax included.' })
export class MoneyType {
  @Field(() => DecimalScalar, {
    description: 'In whole units of the currency, with its ISO 4217 decimals: "125000.00".',
  })
  amount: string;

  @Field(() => CurrencyCodeEnum)
  currencyCode: CurrencyCode;
}

/** Minor units to the API's money. */
export const toMoney = (minor: bigint, currency: string): MoneyType => ({
  amount: formatDecimal(minor, currency as CurrencyCode),
  currencyCode: currency as CurrencyCode,
});
