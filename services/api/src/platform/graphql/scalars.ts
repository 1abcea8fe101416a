import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const decimalPattern = /^-?\d{1,18}(\.\d{1,18})?$/;

const parseDecimalText = (value: unknown): string => {
  if (typeof value !== 'string' || !decimalPattern.test(value)) {
    throw new GraphQLError('Decimal must be text such as "125000.00"', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return value;
};

export const DecimalScalar = new GraphQLScalarType({
  name: 'Decimal',
  description:
    'An exact decimal number as text, e.g. "125000.00". Never a JSON number, which would lose digits.',
  serialize: (value) => String(value),
  parseValue: parseDecimalText,
  parseLiteral: (node) =>
    parseDecimalText(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null,
    ),
});

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601, e.g. "2026-11-24T08:00:00.000Z".',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError('a DateTime must be a Date');
  },
  parseValue: (value) => {
    const date = typeof value === 'string' ? new Date(value) : null;
    if (!date || Number.isNaN(date.getTime())) {
      throw new GraphQLError('DateTime must be ISO 8601 text', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return date;
  },
});

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const parseDay = (value: unknown): string => {
  const at = typeof value === 'string' && dayPattern.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (typeof value !== 'string' || !at || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(value)) {
    throw new GraphQLError('Date must be a day such as "2026-12-24"', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return value;
};

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day of the calendar, ISO 8601, e.g. "2026-12-24".',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});
