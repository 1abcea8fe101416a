import { localize, type Locale, type LocalizedText } from './locale.js';

/** What a message may mention, by name: `{available}` in the text takes `available`. */
export type FaultParams = Record<string, string | number>;

/** A fault that a user can cause: data with a stable code, never an exception to the reader. */
export interface UserFault {
  code: string;
  /** Path to the input that is wrong, e.g. `['input', 'lines', '0', 'quantity']`. */
  field: string[] | null;
  message: LocalizedText;
  params: FaultParams;
  /** Values for a concrete error type's own fields. */
  data: Record<string, unknown>;
}

/** Thrown by a command to undo its transaction; a resolver turns it into `userErrors`. */
export class UserFaults extends Error {
  override name = 'UserFaults';
  readonly faults: readonly UserFault[];

  constructor(faults: readonly UserFault[]) {
    super(faults.map((fault) => fault.code).join(', '));
    this.faults = faults;
  }
}

/** Each slice's catalogue of codes, with the text for people in each language. */
export function defineFaults<Code extends string>(catalogue: Record<Code, LocalizedText>) {
  return {
    catalogue,
    /** Builds one fault of the catalogue. */
    fault(
      code: Code,
      given: { field?: string[]; params?: FaultParams; data?: Record<string, unknown> } = {},
    ): UserFault {
      return {
        code,
        field: given.field ?? null,
        message: catalogue[code],
        params: given.params ?? {},
        data: given.data ?? {},
      };
    },
    /** Throws one fault of the catalogue. */
    fail(
      code: Code,
      given: { field?: string[]; params?: FaultParams; data?: Record<string, unknown> } = {},
    ): never {
      throw new UserFaults([this.fault(code, given)]);
    },
  };
}

/** A fault's message in a language, its parameters filled in. */
export function faultMessage(fault: Pick<UserFault, 'message' | 'params'>, locale: Locale): string {
  return localize(fault.message, locale).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(fault.params[name] ?? whole),
  );
}
