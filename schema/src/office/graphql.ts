/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** ISO 4217 code of a currency. */
export type CurrencyCode =
  | 'IDR';

export type SellerApproveInput = {
  sellerId: string | number;
};

/** Where a seller stands with the operator. */
export type SellerStatus =
  /** Waits for the office. */
  | 'APPLIED'
  /** Its published products are in the shop. */
  | 'APPROVED'
  /** Has left for good. */
  | 'ENDED'
  /** Out of the shop until the office approves again; paid orders stay with it. */
  | 'SUSPENDED';

export type SellerSuspendInput = {
  /** For the seller to read; at most 500 characters. */
  reason: string;
  sellerId: string | number;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ParkedPaymentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ParkedPaymentsQuery = { parkedPayments: Array<{ orderGroupNumber: string, reason: string, since: string, amount: { amount: string, currencyCode: CurrencyCode } }> };

export type OfficeDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeDeskQuery = { me: { name: string } | null, applied: { totalCount: number | null }, parkedPayments: Array<{ orderGroupNumber: string }> };

export type OfficeSellerPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeSellerPageQuery = { seller: { id: string, slug: string, name: string, status: SellerStatus, story: string, phone: string | null, districtName: string | null, subdistrictName: string | null, productCount: number, suspensionReason: string | null, appliedAt: string, approvedAt: string | null, owner: { name: string, email: string } | null, history: Array<{ action: string, at: string, actorName: string | null, reason: string | null }> } | null };

export type OfficeSellerRowFragment = { id: string, name: string, status: SellerStatus, districtName: string | null, productCount: number, appliedAt: string };

export type OfficeSellersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<SellerStatus> | SellerStatus | null | undefined;
  query?: string | null | undefined;
}>;


export type OfficeSellersQuery = { sellers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: SellerStatus, districtName: string | null, productCount: number, appliedAt: string }> }, all: { totalCount: number | null }, applied: { totalCount: number | null }, approved: { totalCount: number | null }, suspended: { totalCount: number | null }, ended: { totalCount: number | null } };

export type SellerApproveMutationVariables = Exact<{
  input: SellerApproveInput;
}>;


export type SellerApproveMutation = { sellerApprove: { seller: { id: string, status: SellerStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SellerSuspendMutationVariables = Exact<{
  input: SellerSuspendInput;
}>;


export type SellerSuspendMutation = { sellerSuspend: { seller: { id: string, status: SellerStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OfficeSellerRowFragmentDoc = new TypedDocumentString(`
    fragment OfficeSellerRow on OfficeSeller {
  id
  name
  status
  districtName
  productCount
  appliedAt
}
    `, {"fragmentName":"OfficeSellerRow"}) as unknown as TypedDocumentString<OfficeSellerRowFragment, unknown>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:9ec3fedaba00545700b7b6217966130dc2436bf421524bab106d5993f28d9c16"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ParkedPaymentsDocument = new TypedDocumentString(`
    query ParkedPayments {
  parkedPayments {
    orderGroupNumber
    reason
    since
    amount {
      amount
      currencyCode
    }
  }
}
    `, {"hash":"sha256:84e830d2b47713e1e256fe68b0c428bbda9733a71121dcf0fbf432676ebe07f2"}) as unknown as TypedDocumentString<ParkedPaymentsQuery, ParkedPaymentsQueryVariables>;
export const OfficeDeskDocument = new TypedDocumentString(`
    query OfficeDesk {
  me {
    name
  }
  applied: sellers(first: 1, status: [APPLIED]) {
    totalCount
  }
  parkedPayments {
    orderGroupNumber
  }
}
    `, {"hash":"sha256:b7fda1a0f281171cf475b4949d33cb539881f0a8f676d88159a806da29c785f2"}) as unknown as TypedDocumentString<OfficeDeskQuery, OfficeDeskQueryVariables>;
export const OfficeSellerPageDocument = new TypedDocumentString(`
    query OfficeSellerPage($id: ID!) {
  seller(id: $id) {
    id
    slug
    name
    status
    story
    phone
    districtName
    subdistrictName
    productCount
    suspensionReason
    appliedAt
    approvedAt
    owner {
      name
      email
    }
    history {
      action
      at
      actorName
      reason
    }
  }
}
    `, {"hash":"sha256:fc03fdf0bc1720856c4384104982dd7bada56d64d4681f78b816b6da68f99312"}) as unknown as TypedDocumentString<OfficeSellerPageQuery, OfficeSellerPageQueryVariables>;
export const OfficeSellersDocument = new TypedDocumentString(`
    query OfficeSellers($first: Int, $after: String, $status: [SellerStatus!], $query: String) {
  sellers(first: $first, after: $after, status: $status, query: $query) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OfficeSellerRow
    }
  }
  all: sellers(first: 1, query: $query) {
    totalCount
  }
  applied: sellers(first: 1, status: [APPLIED], query: $query) {
    totalCount
  }
  approved: sellers(first: 1, status: [APPROVED], query: $query) {
    totalCount
  }
  suspended: sellers(first: 1, status: [SUSPENDED], query: $query) {
    totalCount
  }
  ended: sellers(first: 1, status: [ENDED], query: $query) {
    totalCount
  }
}
    fragment OfficeSellerRow on OfficeSeller {
  id
  name
  status
  districtName
  productCount
  appliedAt
}`, {"hash":"sha256:ba1fc1c4476fdf82a6f30acf8018e77d2ec54f1cdb4dcc49682022bcee9d1e80"}) as unknown as TypedDocumentString<OfficeSellersQuery, OfficeSellersQueryVariables>;
export const SellerApproveDocument = new TypedDocumentString(`
    mutation SellerApprove($input: SellerApproveInput!) {
  sellerApprove(input: $input) {
    seller {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:cdce0c6453b1bd415fc5dcafb6f57eb8953a8505f066cc3fbfa731e39f095e94"}) as unknown as TypedDocumentString<SellerApproveMutation, SellerApproveMutationVariables>;
export const SellerSuspendDocument = new TypedDocumentString(`
    mutation SellerSuspend($input: SellerSuspendInput!) {
  sellerSuspend(input: $input) {
    seller {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:4b79811ae45b2c1b0aa928cd6c70e6e8f0bd62b31f4b294340af7625e2bdc5c2"}) as unknown as TypedDocumentString<SellerSuspendMutation, SellerSuspendMutationVariables>;