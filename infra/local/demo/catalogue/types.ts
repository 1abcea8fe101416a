import type { ImageSpec, MotifSlug } from '../images/index.ts';

/** A text in the two languages of the demo. Long texts hold paragraphs, parted by an empty line; no markup. */
export interface Text {
  id: string;
  en: string;
}

export type SellerStatus = 'APPROVED' | 'APPLIED' | 'SUSPENDED';

/** What a workshop makes; decides which products it gets. */
export type Craft =
  | 'batik'
  | 'tenun'
  | 'sulam'
  | 'fesyen'
  | 'tas'
  | 'manik'
  | 'rotan'
  | 'ukir'
  | 'rumah'
  | 'sambal'
  | 'camilan'
  | 'minuman'
  | 'kue';

/** An image by its recipe. Render `spec` once for each `key`; equal keys are equal pictures. */
export interface DemoImage {
  key: string;
  spec: ImageSpec;
  altText: Text;
}

export interface DemoCategory {
  slug: string;
  /** The slug of the category above; absent at the top. Parents stand before their children in the list. */
  parent?: string;
  name: Text;
  /** Only at the top level. */
  image?: DemoImage;
}

/** What the office lets products say in a form that filters can use. */
export interface DemoAttribute {
  code: string;
  name: Text;
  kind: 'SELECT' | 'MULTI_SELECT' | 'NUMBER' | 'BOOLEAN';
  unit?: string;
  filterable?: boolean;
  options?: readonly { code: string; name: Text }[];
  categories: readonly { slug: string; required?: boolean }[];
}

export interface DemoAttributeValue {
  code: string;
  options?: string[];
  number?: string;
  boolean?: boolean;
}

/** A text of the buyer's that is worked into the piece. */
export interface DemoPersonalisation {
  label: Text;
  maxLength: number;
  required: boolean;
}

/** One thing that a product in a collection by rules must be. Prices are minor units, as text. */
export type DemoCondition =
  | { category: string[] }
  | { attribute: { code: string; options: string[] } }
  | { price: { min?: string; max?: string } }
  | { inStock: boolean }
  | { madeToOrder: boolean }
  | { onSale: boolean };

export interface DemoCollection {
  slug: string;
  title: Text;
  description: Text;
  /** The handle of the product whose picture it shows. */
  picture: string;
  rules?: { match: 'ALL' | 'ANY'; conditions: DemoCondition[] };
  /** Handles, in order, of what was picked one by one. */
  products?: readonly string[];
}

export interface DemoMotif {
  slug: MotifSlug;
  /** A name in its own language; the same in every language. */
  name: string;
  /** What it draws on, a sentence. */
  meaning: Text;
  theme: string;
  /** What it draws on, in a few words. */
  inspiration: Text;
  story: Text;
  contest?: Text;
  year?: number;
  prize?: number;
  /** `DEMO-HKI-001`: marked as invented on purpose. Absent for traditional weaving and stitching patterns. */
  registration?: string;
  rightsHolder?: string;
  licenseTerms: Text;
  /** Drawn and stored for motifs that products carry. */
  artwork: ImageSpec;
}

export interface DemoMotifTheme {
  slug: string;
  name: Text;
}

/** What a product says of a motif. */
export interface DemoClaim {
  motif: MotifSlug;
  technique: string | null;
  maker: string | null;
  /** Absent while the office has not looked at it. */
  verifiedDaysAgo?: number;
}

/** A certificate. Numbers begin with DEMO, so that none is ever taken for a real one. */
export interface DemoPaper {
  kind: 'NIB' | 'PIRT' | 'BPOM' | 'HALAL' | 'HKI' | 'SNI' | 'TKDN';
  number: string;
  issuer: string;
  scope: string;
  /** Negative for one that has run out; absent for one without an end. */
  validUntilInDays?: number;
  status: 'OPEN' | 'VERIFIED' | 'REJECTED';
  checkedDaysAgo?: number;
  reason?: string;
}

export interface DemoProfile {
  openingHours: readonly {
    weekday: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
    opens: string;
    closes: string;
  }[];
  location: { latitude: number; longitude: number };
  foundedYear?: number;
  /** Counted from the day of the seed. */
  holiday?: { fromInDays: number; untilInDays: number; message: Text; acceptsOrders: boolean };
}

export interface DemoPerson {
  name: string;
  /** Always under demo.gebyar.test. */
  email: string;
}

export interface DemoPlace {
  /** Street and number, invented. */
  line: string;
  kelurahan: string;
  kecamatan: string;
  /** The village code of the region register, such as `64.71.05.1009`. */
  subdistrictCode: string;
}

export interface DemoSeller {
  /** Unique; also the slug of the seller's page. */
  handle: string;
  name: string;
  status: SellerStatus;
  /** Why, for suspended sellers. */
  statusReason?: string;
  story: Text;
  crafts: readonly Craft[];
  owner: DemoPerson;
  /** People who keep the stock, next to the owner. */
  stockKeepers: readonly DemoPerson[];
  /** +62 8xx-0000-xxxx: a form that is given to no one. */
  phone: string;
  place: DemoPlace;
  logo: DemoImage;
  banner: DemoImage;
  joinedDaysAgo: number;
}

export interface DemoOption {
  name: Text;
  values: readonly Text[];
}

export interface DemoVariant {
  sku: string;
  /** One value index for each option of the product, in order. Empty for a product without options. */
  choice: readonly number[];
  /** IDR in minor units (exponent 2): Rp 125.000 is 12500000n. */
  price: bigint;
  /** The price before a reduction; always higher than `price`. */
  compareAt?: bigint;
  weightGrams: number;
  /** Units on hand at the seller's place. */
  stock: number;
}

export interface DemoProduct {
  /** Unique in the marketplace; the slug. */
  handle: string;
  /** The seller's handle. */
  seller: string;
  /** The slug of a category without children. */
  category: string;
  /** Absent where no motif is drawn (food, plain rattan). */
  motif?: MotifSlug;
  title: Text;
  description: Text;
  options: readonly DemoOption[];
  /** At least one; every combination that is sold. */
  variants: readonly DemoVariant[];
  /** The first is the one that lists show. */
  images: readonly DemoImage[];
  /** Smaller stands earlier on the home page; hand-crafted products have 1 and up, others none. */
  featuredRank?: number;
  publishedDaysAgo: number;
  /** Working days until a piece made to order is ready; absent for what lies on the shelf. */
  leadTimeDays?: number;
  /** Days until what is sold ahead is sent. */
  preorderDays?: number;
  personalisation?: DemoPersonalisation;
  attributes: readonly DemoAttributeValue[];
  /** Written by hand, not by a generator. */
  handcrafted: boolean;
}

export type DemoOrderStatus =
  'PENDING_PAYMENT' | 'PAID' | 'PACKED' | 'SHIPPED' | 'DELIVERED' | 'COMPLETED' | 'CANCELLED';

export interface DemoOrderLine {
  productHandle: string;
  /** Index into the product's `variants`. */
  variantIndex: number;
  quantity: number;
}

/** What the buyer says of one line of an order, and what the maker answers. */
export interface DemoReview {
  /** Index into the order's `lines`. */
  line: number;
  stars: number;
  /** May be empty, as may the body. */
  title: string;
  body: string;
  /** Days from the receipt to the review. */
  daysLater: number;
  reply?: string;
}

/** One cart of one buyer; it becomes one order for each seller in it, all of which are brought to `status`. */
export interface DemoOrderPlan {
  /** Stable: use it to derive the idempotency key. */
  key: string;
  status: DemoOrderStatus;
  buyer: { name: string; phone: string; email: string };
  /** Set when the buyer is one of the demo shoppers; else a guest. */
  shopperEmail?: string;
  address: DemoPlace & { landmark?: string };
  lines: readonly DemoOrderLine[];
  placedDaysAgo: number;
  /** For orders that were sent. */
  courier?: string;
  trackingNumber?: string;
  cancelReason?: string;
  /** The language the buyer shops in; Indonesian unless said. */
  locale?: 'id' | 'en';
  /** For completed orders of one seller. */
  reviews?: readonly DemoReview[];
}

export interface DemoLogIn extends DemoPerson {
  role: 'SHOPPER' | 'SELLER_OWNER' | 'STOCK_KEEPER' | 'OPERATOR';
  /** The seller's handle, for sellers' people. */
  seller?: string;
}

export interface DemoCatalogue {
  categories: readonly DemoCategory[];
  attributes: readonly DemoAttribute[];
  collections: readonly (DemoCollection & { image?: DemoImage })[];
  motifs: readonly DemoMotif[];
  motifThemes: readonly DemoMotifTheme[];
  sellers: readonly DemoSeller[];
  products: readonly DemoProduct[];
  /** The four log-ins that the start prints. Their password is `password`. */
  logIns: readonly DemoLogIn[];
  password: string;
  /** Shoppers with an account; `pembeli@demo.gebyar.test` is the first. */
  shoppers: readonly (DemoPerson & { phone: string })[];
  orders: readonly DemoOrderPlan[];
  /** What is over, oldest first, with what was said of it. */
  pastOrders: readonly DemoOrderPlan[];
  /** By SKU, what the past orders took on top of the variants' stock of now. */
  soldBefore: ReadonlyMap<string, number>;
  /** Every distinct image spec of the catalogue by its key: render each once. */
  images: ReadonlyMap<string, ImageSpec>;
}
