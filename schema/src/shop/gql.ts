/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query CartCount($id: ID!) {\n  cart(id: $id) {\n    id\n    totalQuantity\n    orderGroup {\n      number\n    }\n  }\n}": typeof types.CartCountDocument,
    "mutation CartCouponsAdd($input: CartCouponsAddInput!) {\n  cartCouponsAdd(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CartCouponsAddDocument,
    "mutation CartCouponsRemove($input: CartCouponsRemoveInput!) {\n  cartCouponsRemove(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CartCouponsRemoveDocument,
    "mutation CartCreate($input: CartCreateInput!) {\n  cartCreate(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": typeof types.CartCreateDocument,
    "fragment CartLineItem on CartLine {\n  id\n  quantity\n  personalisation {\n    label\n    text\n  }\n  unitPrice {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  problems {\n    code\n    message\n    availableQuantity\n    blocking\n  }\n  variant {\n    id\n    title\n    availableQuantity\n    selectedOptions {\n      name\n      value\n    }\n    image {\n      ...CardPicture\n    }\n  }\n  product {\n    slug\n    title\n    madeToOrderDays\n    personalisation {\n      label\n      maxLength\n      required\n    }\n    image {\n      ...CardPicture\n    }\n  }\n}": typeof types.CartLineItemFragmentDoc,
    "mutation CartLinesAdd($input: CartLinesAddInput!) {\n  cartLinesAdd(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": typeof types.CartLinesAddDocument,
    "mutation CartLinesRemove($input: CartLinesRemoveInput!) {\n  cartLinesRemove(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": typeof types.CartLinesRemoveDocument,
    "mutation CartLinesUpdate($input: CartLinesUpdateInput!) {\n  cartLinesUpdate(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": typeof types.CartLinesUpdateDocument,
    "query CartPage($id: ID!) {\n  cart(id: $id) {\n    ...CartSummary\n    deliveryGroups {\n      id\n      subtotal {\n        amount\n        currencyCode\n      }\n      seller {\n        id\n        slug\n        name\n        subdistrict {\n          districtName\n        }\n      }\n      lines {\n        ...CartLineItem\n      }\n    }\n  }\n}": typeof types.CartPageDocument,
    "fragment CartSummary on Cart {\n  id\n  totalQuantity\n  subtotal {\n    amount\n    currencyCode\n  }\n  coupons {\n    code\n    title\n    applied\n  }\n  orderGroup {\n    number\n    secret\n  }\n  problems {\n    code\n    message\n    cartLineId\n    sellerId\n    availableQuantity\n    blocking\n  }\n}": typeof types.CartSummaryFragmentDoc,
    "fragment DiscountLine on Discount {\n  title\n  code\n  amount {\n    amount\n    currencyCode\n  }\n}": typeof types.DiscountLineFragmentDoc,
    "query Autocomplete($query: String!, $first: Int!) {\n  autocomplete(query: $query, first: $first) {\n    queries\n    categories {\n      slug\n      name\n      parent {\n        name\n      }\n    }\n    motifs {\n      slug\n      name\n    }\n    sellers {\n      slug\n      name\n    }\n    products {\n      ...SuggestedProduct\n    }\n  }\n}": typeof types.AutocompleteDocument,
    "query CategoriesPage {\n  categories {\n    ...CategoryTile\n    parent {\n      id\n    }\n  }\n}": typeof types.CategoriesPageDocument,
    "query CategoryPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  category(slug: $slug) {\n    ...CategoryTile\n    image {\n      w960: url(width: 960)\n    }\n    parent {\n      slug\n      name\n    }\n    children {\n      id\n      slug\n      name\n      productCount\n    }\n  }\n  products(first: $first, after: $after, where: $where, sort: $sort) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.CategoryPageDocument,
    "fragment CategoryTile on Category {\n  id\n  slug\n  name\n  productCount\n  image {\n    ...CardPicture\n  }\n}": typeof types.CategoryTileFragmentDoc,
    "fragment FacetGroup on Facet {\n  kind\n  code\n  name\n  values {\n    value\n    name\n    count\n    selected\n  }\n}": typeof types.FacetGroupFragmentDoc,
    "query HomePage {\n  shop {\n    city {\n      name\n    }\n  }\n  hero: products(first: 6, sort: FEATURED, where: {inStock: true}) {\n    nodes {\n      ...ProductCard\n      image {\n        w960: url(width: 960)\n      }\n    }\n  }\n  homePage {\n    rails {\n      ...HomeRailSection\n    }\n  }\n  categories {\n    ...CategoryTile\n    parent {\n      id\n    }\n  }\n  collections(first: 6) {\n    nodes {\n      ...CollectionTile\n    }\n  }\n  sellers(first: 3) {\n    totalCount\n    nodes {\n      ...SellerCard\n    }\n  }\n}": typeof types.HomePageDocument,
    "query NearMatches($query: String!, $first: Int!, $where: ProductWhere!) {\n  autocomplete(query: $query, first: 4) {\n    queries\n    categories {\n      id\n      slug\n      name\n    }\n    motifs {\n      id\n      slug\n      name\n    }\n    sellers {\n      id\n      slug\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n  search(query: $query, first: $first, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.NearMatchesDocument,
    "query NothingFound($query: String!, $first: Int!, $where: ProductWhere) {\n  autocomplete(query: $query, first: 4) {\n    queries\n    categories {\n      id\n      slug\n      name\n    }\n    motifs {\n      id\n      slug\n      name\n    }\n    sellers {\n      id\n      slug\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n  products(first: $first, sort: FEATURED, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.NothingFoundDocument,
    "fragment PriceRange on PriceFacet {\n  min {\n    amount\n    currencyCode\n  }\n  max {\n    amount\n    currencyCode\n  }\n  steps {\n    from {\n      amount\n      currencyCode\n    }\n    to {\n      amount\n      currencyCode\n    }\n    count\n  }\n}": typeof types.PriceRangeFragmentDoc,
    "fragment ProductCard on Product {\n  id\n  slug\n  title\n  available\n  madeToOrderDays\n  motifName\n  price {\n    amount\n    currencyCode\n  }\n  maxPrice {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  seller {\n    slug\n    name\n    holiday {\n      until\n      acceptsOrders\n      isNow\n    }\n  }\n  image {\n    ...CardPicture\n  }\n}": typeof types.ProductCardFragmentDoc,
    "query ProductPage($slug: String!) {\n  shop {\n    name\n    city {\n      districts {\n        code\n        name\n        subdistricts {\n          code\n          name\n        }\n      }\n    }\n  }\n  product(by: {slug: $slug}) {\n    id\n    slug\n    title\n    description\n    available\n    madeToOrderDays\n    personalisation {\n      label\n      maxLength\n      required\n    }\n    preorderShipsAt\n    subtitle\n    provenanceCode\n    attributes {\n      code\n      name\n      kind\n      boolean\n      number\n      text\n      unit\n      options {\n        code\n        name\n      }\n    }\n    rating {\n      ...RatingSummary\n    }\n    reviews(first: 3) {\n      nodes {\n        ...ReviewItem\n      }\n    }\n    shareImage {\n      ...SharedPicture\n    }\n    motifs {\n      technique\n      maker\n      status\n      verifiedAt\n      motif {\n        slug\n        name\n      }\n    }\n    certificates {\n      ...CertificateLine\n    }\n    price {\n      amount\n      currencyCode\n    }\n    maxPrice {\n      amount\n      currencyCode\n    }\n    compareAtPrice {\n      amount\n      currencyCode\n    }\n    images {\n      ...Picture\n      w1600: url(width: 1600)\n    }\n    options {\n      name\n      values\n    }\n    variants {\n      ...VariantChoice\n    }\n    category {\n      slug\n      name\n      parent {\n        slug\n        name\n      }\n    }\n    seller {\n      ...MakerCard\n    }\n    related(first: 8) {\n      ...ProductCard\n    }\n  }\n}": typeof types.ProductPageDocument,
    "query PromotionChoices {\n  categories {\n    slug\n    name\n  }\n  motifs(first: 100) {\n    nodes {\n      slug\n      name\n    }\n  }\n}": typeof types.PromotionChoicesDocument,
    "query ProvenancePage($code: String!) {\n  shop {\n    name\n  }\n  provenance(code: $code) {\n    code\n    title\n    image {\n      ...Picture\n    }\n    product {\n      slug\n    }\n    seller {\n      slug\n      name\n    }\n    statements {\n      kind\n      value\n      status\n      verifiedAt\n      verifiedBy\n      motif {\n        slug\n        meaning\n        artwork {\n          ...Picture\n        }\n      }\n      certificate {\n        ...CertificateLine\n      }\n    }\n  }\n}": typeof types.ProvenancePageDocument,
    "query RecentlySeen($ids: [ID!]!) {\n  productsByIds(ids: $ids) {\n    ...ProductCard\n  }\n}": typeof types.RecentlySeenDocument,
    "query SearchPage($query: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  search(query: $query, first: $first, after: $after, where: $where, sort: $sort) {\n    understood {\n      suggestion\n      relaxed\n      words\n      inStock\n      madeToOrder\n      minPrice {\n        amount\n        currencyCode\n      }\n      maxPrice {\n        amount\n        currencyCode\n      }\n    }\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.SearchPageDocument,
    "fragment SuggestedProduct on Product {\n  slug\n  title\n  price {\n    amount\n    currencyCode\n  }\n  maxPrice {\n    amount\n    currencyCode\n  }\n  image {\n    dominantColor\n    small: url(width: 160)\n  }\n}": typeof types.SuggestedProductFragmentDoc,
    "query SuggestedProducts($query: String!, $first: Int!) {\n  search(query: $query, first: $first, where: {inStock: true}) {\n    nodes {\n      ...SuggestedProduct\n    }\n  }\n}": typeof types.SuggestedProductsDocument,
    "query Suggestions($first: Int!, $where: ProductWhere) {\n  products(first: $first, sort: FEATURED, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.SuggestionsDocument,
    "fragment VariantChoice on ProductVariant {\n  id\n  title\n  sku\n  availableQuantity\n  weightGrams\n  price {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  selectedOptions {\n    name\n    value\n  }\n  image {\n    ...Picture\n  }\n}": typeof types.VariantChoiceFragmentDoc,
    "mutation CartBuyerUpdate($input: CartBuyerUpdateInput!) {\n  cartBuyerUpdate(input: $input) {\n    cart {\n      ...CheckoutStep\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CartBuyerUpdateDocument,
    "mutation CartDeliverySelect($input: CartDeliverySelectInput!) {\n  cartDeliverySelect(input: $input) {\n    cart {\n      ...CheckoutStep\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CartDeliverySelectDocument,
    "fragment CheckoutCart on Cart {\n  id\n  totalQuantity\n  subtotal {\n    amount\n    currencyCode\n  }\n  deliveryTotal {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  orderGroup {\n    number\n    secret\n  }\n  buyer {\n    name\n    phone\n    email\n  }\n  address {\n    line\n    postalCode\n    landmark\n    subdistrict {\n      ...PlaceChoice\n    }\n  }\n  paymentMethods {\n    kind\n    title\n    description\n    refusal {\n      code\n      message\n    }\n  }\n  problems {\n    code\n    message\n    cartLineId\n    sellerId\n    blocking\n  }\n  deliveryGroups {\n    id\n    subtotal {\n      amount\n      currencyCode\n    }\n    seller {\n      id\n      name\n      subdistrict {\n        districtName\n      }\n    }\n    lines {\n      ...CheckoutLine\n    }\n    options {\n      ...DeliveryChoice\n    }\n    selectedOption {\n      id\n    }\n  }\n}": typeof types.CheckoutCartFragmentDoc,
    "fragment CheckoutLine on CartLine {\n  id\n  quantity\n  total {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  problems {\n    code\n    message\n    blocking\n  }\n  variant {\n    title\n    selectedOptions {\n      value\n    }\n    image {\n      ...CardPicture\n    }\n  }\n  product {\n    slug\n    title\n    image {\n      ...CardPicture\n    }\n  }\n}": typeof types.CheckoutLineFragmentDoc,
    "query CheckoutPage($id: ID!) {\n  cart(id: $id) {\n    ...CheckoutCart\n  }\n  me {\n    name\n    email\n  }\n}": typeof types.CheckoutPageDocument,
    "mutation CheckoutStart($input: CheckoutStartInput!) {\n  checkoutStart(input: $input) {\n    orderGroup {\n      number\n      secret\n    }\n    payment {\n      status\n      method\n      redirectUrl\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n        cartLine {\n          id\n        }\n      }\n    }\n  }\n}": typeof types.CheckoutStartDocument,
    "fragment CheckoutStep on Cart {\n  id\n  total {\n    amount\n  }\n  problems {\n    code\n    message\n    blocking\n  }\n  deliveryGroups {\n    id\n    options {\n      id\n      kind\n    }\n  }\n}": typeof types.CheckoutStepFragmentDoc,
    "fragment DeliveryChoice on DeliveryOption {\n  id\n  title\n  description\n  kind\n  minDays\n  maxDays\n  place {\n    name\n    address\n    region\n    hours\n  }\n  price {\n    amount\n    currencyCode\n  }\n  discount {\n    amount\n    currencyCode\n  }\n}": typeof types.DeliveryChoiceFragmentDoc,
    "query DeliveryRates($weightGrams: Int!, $code: String!, $variantId: ID) {\n  subdistrict(code: $code) {\n    name\n    path\n  }\n  deliveryRates(\n    weightGrams: $weightGrams\n    subdistrictCode: $code\n    variantId: $variantId\n  ) {\n    kind\n    title\n    minDays\n    maxDays\n    price {\n      amount\n      currencyCode\n    }\n  }\n}": typeof types.DeliveryRatesDocument,
    "query HomeCity {\n  shop {\n    city {\n      code\n      name\n      districts {\n        code\n        name\n        subdistricts {\n          code\n          name\n        }\n      }\n    }\n  }\n}": typeof types.HomeCityDocument,
    "fragment PlaceChoice on Subdistrict {\n  code\n  name\n  districtName\n  cityName\n  path\n}": typeof types.PlaceChoiceFragmentDoc,
    "query SubdistrictByCode($code: String!) {\n  subdistrict(code: $code) {\n    ...PlaceChoice\n  }\n}": typeof types.SubdistrictByCodeDocument,
    "query SubdistrictSearch($query: String!, $first: Int) {\n  subdistricts(query: $query, first: $first) {\n    ...PlaceChoice\n  }\n}": typeof types.SubdistrictSearchDocument,
    "query CollectionPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  collection(slug: $slug) {\n    slug\n    title\n    description\n    image {\n      ...Picture\n    }\n    seo {\n      title\n      description\n    }\n  }\n  others: collections(first: 7) {\n    nodes {\n      ...CollectionTile\n    }\n  }\n  products(first: $first, after: $after, where: $where, sort: $sort) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.CollectionPageDocument,
    "fragment CollectionTile on Collection {\n  id\n  slug\n  title\n  description\n  image {\n    ...CardPicture\n  }\n}": typeof types.CollectionTileFragmentDoc,
    "query CollectionsPage($first: Int!, $after: String) {\n  collections(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CollectionTile\n      image {\n        w960: url(width: 960)\n      }\n    }\n  }\n}": typeof types.CollectionsPageDocument,
    "fragment HomeRailSection on HomeRail {\n  kind\n  title\n  text\n  seller {\n    slug\n    name\n    story\n    subdistrict {\n      name\n      districtName\n    }\n    logo {\n      ...CardPicture\n    }\n    banner {\n      ...Picture\n    }\n  }\n  motif {\n    slug\n    name\n    meaning\n    artwork {\n      ...Picture\n    }\n  }\n  collection {\n    slug\n    title\n    description\n  }\n  products(first: 8) {\n    ...ProductCard\n  }\n}": typeof types.HomeRailSectionFragmentDoc,
    "query DraftOrderPage($number: String!, $secret: String!) {\n  draftOrder(number: $number, secret: $secret) {\n    number\n    status\n    note\n    expiresAt\n    seller {\n      name\n      slug\n    }\n    cart {\n      id\n      lines {\n        id\n        quantity\n        total {\n          amount\n          currencyCode\n        }\n        product {\n          title\n        }\n        variant {\n          title\n        }\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n    }\n  }\n}": typeof types.DraftOrderPageDocument,
    "mutation EmailVerify($input: EmailVerifyInput!) {\n  emailVerify(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.EmailVerifyDocument,
    "mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PasswordResetDocument,
    "query PasswordResetOpen($token: String!) {\n  passwordResetOpen(token: $token)\n}": typeof types.PasswordResetOpenDocument,
    "mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PasswordResetRequestDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": typeof types.SignOutDocument,
    "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SignUpDocument,
    "fragment CardPicture on Image {\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF, maxWidth: 720)\n  webp: srcSet(format: WEBP, maxWidth: 720)\n  w640: url(width: 640)\n}": typeof types.CardPictureFragmentDoc,
    "fragment Picture on Image {\n  id\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n  w960: url(width: 960)\n}": typeof types.PictureFragmentDoc,
    "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMessageSendDocument,
    "query OrderMessages($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}": typeof types.OrderMessagesDocument,
    "mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {\n  orderMessagesMarkRead(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMessagesMarkReadDocument,
    "mutation OrderOfficeCall($input: OrderOfficeCallInput!) {\n  orderOfficeCall(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderOfficeCallDocument,
    "fragment MotifCard on Motif {\n  id\n  slug\n  name\n  meaning\n  year\n  productCount\n  artwork {\n    ...CardPicture\n  }\n}": typeof types.MotifCardFragmentDoc,
    "query MotifPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {\n  motif(slug: $slug) {\n    id\n    slug\n    name\n    meaning\n    year\n    productCount\n    artwork {\n      ...Picture\n    }\n    shareImage {\n      ...SharedPicture\n    }\n    story\n    inspiration\n    designer\n    contest\n    prize\n    rightsNumber\n    rightsHolder\n    licenseTerms\n    artworkDownloadUrl\n    theme {\n      slug\n      name\n    }\n    sellers(first: 12) {\n      nodes {\n        id\n        slug\n        name\n        subdistrict {\n          name\n        }\n        logo {\n          ...CardPicture\n        }\n      }\n    }\n    products(first: $first, after: $after, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}": typeof types.MotifPageDocument,
    "query MotifsPage($first: Int!, $after: String, $where: MotifWhere!) {\n  motifThemes {\n    slug\n    name\n    motifCount\n  }\n  newest: motifs(first: 100, sort: NEWEST) {\n    nodes {\n      year\n    }\n  }\n  motifs(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...MotifCard\n      artwork {\n        w960: url(width: 960)\n      }\n    }\n  }\n}": typeof types.MotifsPageDocument,
    "mutation CartCreateFromOrderGroup($input: CartCreateFromOrderGroupInput!) {\n  cartCreateFromOrderGroup(input: $input) {\n    cart {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CartCreateFromOrderGroupDocument,
    "mutation CartCreateFromReturn($input: CartCreateFromReturnInput!) {\n  cartCreateFromReturn(input: $input) {\n    cart {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CartCreateFromReturnDocument,
    "query MyOrders($first: Int, $after: String) {\n  me {\n    name\n    orderGroups(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrderGroupRow\n      }\n    }\n  }\n}": typeof types.MyOrdersDocument,
    "mutation OrderCancel($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderCancelDocument,
    "fragment OrderCard on Order {\n  id\n  number\n  status\n  cancellable\n  cancellation {\n    by\n    reason\n    note\n  }\n  returnable {\n    until\n  }\n  returns {\n    id\n    number\n    status\n  }\n  refunds {\n    id\n    amount {\n      amount\n      currencyCode\n    }\n    status\n    note\n    createdAt\n  }\n  subtotal {\n    amount\n    currencyCode\n  }\n  deliveryTotal {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  taxTotal {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  seller {\n    slug\n    name\n    whatsappUrl\n    subdistrict {\n      name\n      districtName\n    }\n  }\n  delivery {\n    title\n    kind\n    minDays\n    maxDays\n    place {\n      name\n      address\n      region\n      hours\n    }\n  }\n  fulfillmentStatus\n  unreadMessageCount\n  shipments {\n    id\n    status\n    courier\n    trackingNumber\n    trackingUrl\n    shippedAt\n    deliveredAt\n    lines {\n      orderLineId\n      title\n      variantTitle\n      quantity\n    }\n  }\n  transitions {\n    status\n    at\n  }\n  lines {\n    id\n    title\n    canReview\n    review {\n      ...OwnReviewMark\n    }\n    variantTitle\n    personalisation {\n      label\n      text\n    }\n    quantity\n    total {\n      amount\n      currencyCode\n    }\n    compareAtPrice {\n      amount\n      currencyCode\n    }\n    discounts {\n      ...DiscountLine\n    }\n    unitPrice {\n      amount\n      currencyCode\n    }\n    image {\n      ...CardPicture\n    }\n    product {\n      slug\n    }\n  }\n}": typeof types.OrderCardFragmentDoc,
    "mutation OrderConfirmReceived($input: OrderConfirmReceivedInput!) {\n  orderConfirmReceived(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderConfirmReceivedDocument,
    "query OrderGroupByPhone($number: String!, $phone: String!) {\n  orderGroupByPhone(number: $number, phone: $phone) {\n    number\n    secret\n  }\n}": typeof types.OrderGroupByPhoneDocument,
    "mutation OrderGroupCancel($input: OrderGroupCancelInput!) {\n  orderGroupCancel(input: $input) {\n    orderGroup {\n      number\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderGroupCancelDocument,
    "query OrderGroupPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    status\n    placedAt\n    subtotal {\n      amount\n      currencyCode\n    }\n    deliveryTotal {\n      amount\n      currencyCode\n    }\n    total {\n      amount\n      currencyCode\n    }\n    discounts {\n      ...DiscountLine\n    }\n    payment {\n      method\n      proofExpected\n      refundAccountWanted\n      refundAccount {\n        bank\n        accountNumber\n        accountHolder\n      }\n      proofs {\n        id\n        status\n      }\n      redirectUrl\n      expiresAt\n    }\n    buyer {\n      name\n      phone\n      email\n    }\n    address {\n      line\n      path\n      postalCode\n      landmark\n    }\n    orders {\n      ...OrderCard\n    }\n  }\n}": typeof types.OrderGroupPageDocument,
    "fragment OrderGroupRow on OrderGroup {\n  number\n  secret\n  status\n  placedAt\n  total {\n    amount\n    currencyCode\n  }\n  orders {\n    id\n    status\n    delivery {\n      kind\n    }\n    seller {\n      name\n    }\n    lines {\n      id\n      title\n      canReview\n      quantity\n      image {\n        ...CardPicture\n      }\n    }\n  }\n}": typeof types.OrderGroupRowFragmentDoc,
    "query PayPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    status\n    total {\n      amount\n      currencyCode\n    }\n    payment {\n      status\n      method\n      redirectUrl\n      expiresAt\n      proofExpected\n      amount {\n        amount\n        currencyCode\n      }\n      instructions {\n        reference\n        bankAccounts {\n          bank\n          number\n          holder\n        }\n        qrisPayload\n        qrisMerchant\n      }\n      proofs {\n        id\n        status\n        note\n        rejectReason\n        createdAt\n      }\n    }\n    orders {\n      id\n      number\n      delivery {\n        title\n      }\n      seller {\n        name\n      }\n    }\n  }\n}": typeof types.PayPageDocument,
    "mutation RefundAccountSet($input: RefundAccountSetInput!) {\n  refundAccountSet(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.RefundAccountSetDocument,
    "mutation ReturnCancel($input: ReturnCancelInput!) {\n  returnCancel(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnCancelDocument,
    "fragment ReturnDetail on Return {\n  id\n  number\n  orderId\n  status\n  reason\n  note\n  resolution\n  deliveryPaidBy\n  courier\n  trackingNumber\n  requestedAt\n  lines {\n    id\n    title\n    variantTitle\n    quantity\n    condition\n  }\n  photos {\n    ...CardPicture\n  }\n  transitions {\n    status\n    by\n    note\n    at\n  }\n}": typeof types.ReturnDetailFragmentDoc,
    "mutation ReturnEscalate($input: ReturnEscalateInput!) {\n  returnEscalate(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnEscalateDocument,
    "mutation ReturnMarkShipped($input: ReturnMarkShippedInput!) {\n  returnMarkShipped(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnMarkShippedDocument,
    "query ReturnPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      returns {\n        ...ReturnDetail\n      }\n    }\n  }\n}": typeof types.ReturnPageDocument,
    "mutation ReturnRequest($input: ReturnRequestInput!) {\n  returnRequest(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnRequestDocument,
    "query ReturnRequestPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      returnable {\n        until\n        lines {\n          quantity\n          line {\n            id\n            title\n            variantTitle\n            image {\n              ...CardPicture\n            }\n            product {\n              variants {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ReturnRequestPageDocument,
    "fragment OwnReviewMark on OwnReview {\n  stars\n  title\n  status\n  hiddenReason\n  editableUntil\n}": typeof types.OwnReviewMarkFragmentDoc,
    "query ProductReviews($slug: String!, $first: Int!, $after: String, $sort: ReviewSort!, $stars: Int) {\n  product(by: {slug: $slug}) {\n    id\n    slug\n    title\n    image {\n      ...CardPicture\n    }\n    seller {\n      slug\n      name\n    }\n    rating {\n      ...RatingSummary\n    }\n    reviews(first: $first, after: $after, sort: $sort, stars: $stars) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ReviewItem\n      }\n    }\n  }\n}": typeof types.ProductReviewsDocument,
    "fragment RatingSummary on Rating {\n  average\n  count\n  distribution {\n    stars\n    count\n  }\n}": typeof types.RatingSummaryFragmentDoc,
    "mutation ReviewEdit($input: ReviewEditInput!) {\n  reviewEdit(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewEditDocument,
    "query ReviewFormPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      seller {\n        name\n      }\n      lines {\n        id\n        title\n        variantTitle\n        canReview\n        image {\n          ...CardPicture\n        }\n        product {\n          slug\n        }\n        review {\n          ...OwnReviewMark\n          body\n          photos {\n            id\n            url(width: 320)\n          }\n          reply {\n            body\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ReviewFormPageDocument,
    "fragment ReviewItem on Review {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  variantTitle\n  photos {\n    ...Picture\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n  }\n}": typeof types.ReviewItemFragmentDoc,
    "mutation ReviewRemove($input: ReviewRemoveInput!) {\n  reviewRemove(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewRemoveDocument,
    "mutation ReviewReport($input: ReviewReportInput!) {\n  reviewReport(input: $input) {\n    reported\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewReportDocument,
    "mutation ReviewWrite($input: ReviewWriteInput!) {\n  reviewWrite(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewWriteDocument,
    "fragment CertificateLine on Certificate {\n  id\n  kind\n  number\n  issuer\n  scope\n  validUntil\n  verifiedAt\n  forProduct\n}": typeof types.CertificateLineFragmentDoc,
    "fragment HolidayNotice on SellerHoliday {\n  from\n  until\n  message\n  acceptsOrders\n  isNow\n}": typeof types.HolidayNoticeFragmentDoc,
    "fragment MakerCard on Seller {\n  id\n  slug\n  name\n  story\n  whatsappUrl\n  since\n  productCount\n  subdistrict {\n    name\n    districtName\n  }\n  holiday {\n    ...HolidayNotice\n  }\n  logo {\n    ...CardPicture\n  }\n}": typeof types.MakerCardFragmentDoc,
    "fragment SellerCard on Seller {\n  id\n  slug\n  name\n  story\n  productCount\n  subdistrict {\n    name\n    districtName\n  }\n  logo {\n    ...CardPicture\n  }\n  banner {\n    ...CardPicture\n  }\n}": typeof types.SellerCardFragmentDoc,
    "mutation SellerFollow($input: SellerFollowInput!) {\n  sellerFollow(input: $input) {\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SellerFollowDocument,
    "query SellerFollowing($slug: String!) {\n  seller(by: {slug: $slug}) {\n    followerCount\n    isFollowedByMe\n  }\n}": typeof types.SellerFollowingDocument,
    "query SellerMap {\n  sellers(first: 100) {\n    nodes {\n      location {\n        latitude\n        longitude\n      }\n      subdistrict {\n        districtName\n      }\n    }\n  }\n}": typeof types.SellerMapDocument,
    "query SellerPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {\n  shop {\n    name\n  }\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    shareImage {\n      ...SharedPicture\n    }\n    foundedYear\n    followerCount\n    openNow\n    openingHours {\n      weekday\n      opens\n      closes\n    }\n    location {\n      latitude\n      longitude\n    }\n    certificates {\n      ...CertificateLine\n    }\n    banner {\n      ...Picture\n    }\n    products(first: $first, after: $after, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}": typeof types.SellerPageDocument,
    "mutation SellerUnfollow($input: SellerFollowInput!) {\n  sellerUnfollow(input: $input) {\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SellerUnfollowDocument,
    "query SellersPage($first: Int!, $after: String) {\n  sellers(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...SellerCard\n    }\n  }\n}": typeof types.SellersPageDocument,
    "fragment SharedPicture on ShareImage {\n  url\n  width\n  height\n}": typeof types.SharedPictureFragmentDoc,
    "query Layout {\n  shop {\n    name\n    whatsappNumber\n    city {\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n}": typeof types.LayoutDocument,
    "query ShopCollection($slug: String!, $where: ProductWhere, $sort: ProductSort!, $first: Int!, $after: String) {\n  seller(by: {slug: $slug}) {\n    categories {\n      productCount\n      category {\n        slug\n        name\n      }\n    }\n  }\n  products(where: $where, sort: $sort, first: $first, after: $after) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": typeof types.ShopCollectionDocument,
    "query ShopFrame($slug: String!) {\n  seller(by: {slug: $slug}) {\n    id\n    slug\n    name\n    brandColor\n    whatsappUrl\n    logo {\n      ...CardPicture\n    }\n    subdistrict {\n      name\n      districtName\n    }\n  }\n}": typeof types.ShopFrameDocument,
    "query ShopHome($slug: String!) {\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    shareImage {\n      ...SharedPicture\n    }\n    banner {\n      ...Picture\n    }\n    products(first: 12, sort: FEATURED) {\n      totalCount\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}": typeof types.ShopHomeDocument,
    "query ShopStory($slug: String!) {\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    banner {\n      ...Picture\n    }\n  }\n}": typeof types.ShopStoryDocument,
    "query SitemapIndex {\n  productAddresses {\n    pageCount\n  }\n}": typeof types.SitemapIndexDocument,
    "query SitemapPlaces($sellersAfter: String) {\n  collectionAddresses {\n    slug\n    updatedAt\n  }\n  categories {\n    slug\n  }\n  sellers(first: 100, after: $sellersAfter) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      slug\n    }\n  }\n  motifs(first: 100) {\n    nodes {\n      slug\n    }\n  }\n}": typeof types.SitemapPlacesDocument,
    "query SitemapProducts($page: Int!) {\n  productAddresses(page: $page) {\n    pageCount\n    nodes {\n      slug\n      updatedAt\n    }\n  }\n}": typeof types.SitemapProductsDocument,
    "query ProductWished($slug: String!) {\n  product(by: {slug: $slug}) {\n    wishedByMe\n  }\n}": typeof types.ProductWishedDocument,
    "mutation WishAdd($input: WishAddInput!) {\n  wishAdd(input: $input) {\n    wished\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.WishAddDocument,
    "fragment WishCard on Product {\n  ...ProductCard\n  personalisation {\n    required\n  }\n  variants {\n    id\n    availableQuantity\n  }\n}": typeof types.WishCardFragmentDoc,
    "mutation WishRemove($input: WishRemoveInput!) {\n  wishRemove(input: $input) {\n    wished\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.WishRemoveDocument,
    "query WishedProducts($ids: [ID!]!) {\n  productsByIds(ids: $ids) {\n    ...WishCard\n  }\n}": typeof types.WishedProductsDocument,
    "mutation WishesMerge($input: WishesMergeInput!) {\n  wishesMerge(input: $input) {\n    count\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.WishesMergeDocument,
    "query WishesPage($first: Int!, $after: String) {\n  me {\n    wishes(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        productId\n        product {\n          ...WishCard\n        }\n      }\n    }\n  }\n}": typeof types.WishesPageDocument,
};
const documents: Documents = {
    "query CartCount($id: ID!) {\n  cart(id: $id) {\n    id\n    totalQuantity\n    orderGroup {\n      number\n    }\n  }\n}": types.CartCountDocument,
    "mutation CartCouponsAdd($input: CartCouponsAddInput!) {\n  cartCouponsAdd(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CartCouponsAddDocument,
    "mutation CartCouponsRemove($input: CartCouponsRemoveInput!) {\n  cartCouponsRemove(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CartCouponsRemoveDocument,
    "mutation CartCreate($input: CartCreateInput!) {\n  cartCreate(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": types.CartCreateDocument,
    "fragment CartLineItem on CartLine {\n  id\n  quantity\n  personalisation {\n    label\n    text\n  }\n  unitPrice {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  problems {\n    code\n    message\n    availableQuantity\n    blocking\n  }\n  variant {\n    id\n    title\n    availableQuantity\n    selectedOptions {\n      name\n      value\n    }\n    image {\n      ...CardPicture\n    }\n  }\n  product {\n    slug\n    title\n    madeToOrderDays\n    personalisation {\n      label\n      maxLength\n      required\n    }\n    image {\n      ...CardPicture\n    }\n  }\n}": types.CartLineItemFragmentDoc,
    "mutation CartLinesAdd($input: CartLinesAddInput!) {\n  cartLinesAdd(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": types.CartLinesAddDocument,
    "mutation CartLinesRemove($input: CartLinesRemoveInput!) {\n  cartLinesRemove(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": types.CartLinesRemoveDocument,
    "mutation CartLinesUpdate($input: CartLinesUpdateInput!) {\n  cartLinesUpdate(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}": types.CartLinesUpdateDocument,
    "query CartPage($id: ID!) {\n  cart(id: $id) {\n    ...CartSummary\n    deliveryGroups {\n      id\n      subtotal {\n        amount\n        currencyCode\n      }\n      seller {\n        id\n        slug\n        name\n        subdistrict {\n          districtName\n        }\n      }\n      lines {\n        ...CartLineItem\n      }\n    }\n  }\n}": types.CartPageDocument,
    "fragment CartSummary on Cart {\n  id\n  totalQuantity\n  subtotal {\n    amount\n    currencyCode\n  }\n  coupons {\n    code\n    title\n    applied\n  }\n  orderGroup {\n    number\n    secret\n  }\n  problems {\n    code\n    message\n    cartLineId\n    sellerId\n    availableQuantity\n    blocking\n  }\n}": types.CartSummaryFragmentDoc,
    "fragment DiscountLine on Discount {\n  title\n  code\n  amount {\n    amount\n    currencyCode\n  }\n}": types.DiscountLineFragmentDoc,
    "query Autocomplete($query: String!, $first: Int!) {\n  autocomplete(query: $query, first: $first) {\n    queries\n    categories {\n      slug\n      name\n      parent {\n        name\n      }\n    }\n    motifs {\n      slug\n      name\n    }\n    sellers {\n      slug\n      name\n    }\n    products {\n      ...SuggestedProduct\n    }\n  }\n}": types.AutocompleteDocument,
    "query CategoriesPage {\n  categories {\n    ...CategoryTile\n    parent {\n      id\n    }\n  }\n}": types.CategoriesPageDocument,
    "query CategoryPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  category(slug: $slug) {\n    ...CategoryTile\n    image {\n      w960: url(width: 960)\n    }\n    parent {\n      slug\n      name\n    }\n    children {\n      id\n      slug\n      name\n      productCount\n    }\n  }\n  products(first: $first, after: $after, where: $where, sort: $sort) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.CategoryPageDocument,
    "fragment CategoryTile on Category {\n  id\n  slug\n  name\n  productCount\n  image {\n    ...CardPicture\n  }\n}": types.CategoryTileFragmentDoc,
    "fragment FacetGroup on Facet {\n  kind\n  code\n  name\n  values {\n    value\n    name\n    count\n    selected\n  }\n}": types.FacetGroupFragmentDoc,
    "query HomePage {\n  shop {\n    city {\n      name\n    }\n  }\n  hero: products(first: 6, sort: FEATURED, where: {inStock: true}) {\n    nodes {\n      ...ProductCard\n      image {\n        w960: url(width: 960)\n      }\n    }\n  }\n  homePage {\n    rails {\n      ...HomeRailSection\n    }\n  }\n  categories {\n    ...CategoryTile\n    parent {\n      id\n    }\n  }\n  collections(first: 6) {\n    nodes {\n      ...CollectionTile\n    }\n  }\n  sellers(first: 3) {\n    totalCount\n    nodes {\n      ...SellerCard\n    }\n  }\n}": types.HomePageDocument,
    "query NearMatches($query: String!, $first: Int!, $where: ProductWhere!) {\n  autocomplete(query: $query, first: 4) {\n    queries\n    categories {\n      id\n      slug\n      name\n    }\n    motifs {\n      id\n      slug\n      name\n    }\n    sellers {\n      id\n      slug\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n  search(query: $query, first: $first, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.NearMatchesDocument,
    "query NothingFound($query: String!, $first: Int!, $where: ProductWhere) {\n  autocomplete(query: $query, first: 4) {\n    queries\n    categories {\n      id\n      slug\n      name\n    }\n    motifs {\n      id\n      slug\n      name\n    }\n    sellers {\n      id\n      slug\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n  products(first: $first, sort: FEATURED, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.NothingFoundDocument,
    "fragment PriceRange on PriceFacet {\n  min {\n    amount\n    currencyCode\n  }\n  max {\n    amount\n    currencyCode\n  }\n  steps {\n    from {\n      amount\n      currencyCode\n    }\n    to {\n      amount\n      currencyCode\n    }\n    count\n  }\n}": types.PriceRangeFragmentDoc,
    "fragment ProductCard on Product {\n  id\n  slug\n  title\n  available\n  madeToOrderDays\n  motifName\n  price {\n    amount\n    currencyCode\n  }\n  maxPrice {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  seller {\n    slug\n    name\n    holiday {\n      until\n      acceptsOrders\n      isNow\n    }\n  }\n  image {\n    ...CardPicture\n  }\n}": types.ProductCardFragmentDoc,
    "query ProductPage($slug: String!) {\n  shop {\n    name\n    city {\n      districts {\n        code\n        name\n        subdistricts {\n          code\n          name\n        }\n      }\n    }\n  }\n  product(by: {slug: $slug}) {\n    id\n    slug\n    title\n    description\n    available\n    madeToOrderDays\n    personalisation {\n      label\n      maxLength\n      required\n    }\n    preorderShipsAt\n    subtitle\n    provenanceCode\n    attributes {\n      code\n      name\n      kind\n      boolean\n      number\n      text\n      unit\n      options {\n        code\n        name\n      }\n    }\n    rating {\n      ...RatingSummary\n    }\n    reviews(first: 3) {\n      nodes {\n        ...ReviewItem\n      }\n    }\n    shareImage {\n      ...SharedPicture\n    }\n    motifs {\n      technique\n      maker\n      status\n      verifiedAt\n      motif {\n        slug\n        name\n      }\n    }\n    certificates {\n      ...CertificateLine\n    }\n    price {\n      amount\n      currencyCode\n    }\n    maxPrice {\n      amount\n      currencyCode\n    }\n    compareAtPrice {\n      amount\n      currencyCode\n    }\n    images {\n      ...Picture\n      w1600: url(width: 1600)\n    }\n    options {\n      name\n      values\n    }\n    variants {\n      ...VariantChoice\n    }\n    category {\n      slug\n      name\n      parent {\n        slug\n        name\n      }\n    }\n    seller {\n      ...MakerCard\n    }\n    related(first: 8) {\n      ...ProductCard\n    }\n  }\n}": types.ProductPageDocument,
    "query PromotionChoices {\n  categories {\n    slug\n    name\n  }\n  motifs(first: 100) {\n    nodes {\n      slug\n      name\n    }\n  }\n}": types.PromotionChoicesDocument,
    "query ProvenancePage($code: String!) {\n  shop {\n    name\n  }\n  provenance(code: $code) {\n    code\n    title\n    image {\n      ...Picture\n    }\n    product {\n      slug\n    }\n    seller {\n      slug\n      name\n    }\n    statements {\n      kind\n      value\n      status\n      verifiedAt\n      verifiedBy\n      motif {\n        slug\n        meaning\n        artwork {\n          ...Picture\n        }\n      }\n      certificate {\n        ...CertificateLine\n      }\n    }\n  }\n}": types.ProvenancePageDocument,
    "query RecentlySeen($ids: [ID!]!) {\n  productsByIds(ids: $ids) {\n    ...ProductCard\n  }\n}": types.RecentlySeenDocument,
    "query SearchPage($query: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  search(query: $query, first: $first, after: $after, where: $where, sort: $sort) {\n    understood {\n      suggestion\n      relaxed\n      words\n      inStock\n      madeToOrder\n      minPrice {\n        amount\n        currencyCode\n      }\n      maxPrice {\n        amount\n        currencyCode\n      }\n    }\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.SearchPageDocument,
    "fragment SuggestedProduct on Product {\n  slug\n  title\n  price {\n    amount\n    currencyCode\n  }\n  maxPrice {\n    amount\n    currencyCode\n  }\n  image {\n    dominantColor\n    small: url(width: 160)\n  }\n}": types.SuggestedProductFragmentDoc,
    "query SuggestedProducts($query: String!, $first: Int!) {\n  search(query: $query, first: $first, where: {inStock: true}) {\n    nodes {\n      ...SuggestedProduct\n    }\n  }\n}": types.SuggestedProductsDocument,
    "query Suggestions($first: Int!, $where: ProductWhere) {\n  products(first: $first, sort: FEATURED, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.SuggestionsDocument,
    "fragment VariantChoice on ProductVariant {\n  id\n  title\n  sku\n  availableQuantity\n  weightGrams\n  price {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  selectedOptions {\n    name\n    value\n  }\n  image {\n    ...Picture\n  }\n}": types.VariantChoiceFragmentDoc,
    "mutation CartBuyerUpdate($input: CartBuyerUpdateInput!) {\n  cartBuyerUpdate(input: $input) {\n    cart {\n      ...CheckoutStep\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CartBuyerUpdateDocument,
    "mutation CartDeliverySelect($input: CartDeliverySelectInput!) {\n  cartDeliverySelect(input: $input) {\n    cart {\n      ...CheckoutStep\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CartDeliverySelectDocument,
    "fragment CheckoutCart on Cart {\n  id\n  totalQuantity\n  subtotal {\n    amount\n    currencyCode\n  }\n  deliveryTotal {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  orderGroup {\n    number\n    secret\n  }\n  buyer {\n    name\n    phone\n    email\n  }\n  address {\n    line\n    postalCode\n    landmark\n    subdistrict {\n      ...PlaceChoice\n    }\n  }\n  paymentMethods {\n    kind\n    title\n    description\n    refusal {\n      code\n      message\n    }\n  }\n  problems {\n    code\n    message\n    cartLineId\n    sellerId\n    blocking\n  }\n  deliveryGroups {\n    id\n    subtotal {\n      amount\n      currencyCode\n    }\n    seller {\n      id\n      name\n      subdistrict {\n        districtName\n      }\n    }\n    lines {\n      ...CheckoutLine\n    }\n    options {\n      ...DeliveryChoice\n    }\n    selectedOption {\n      id\n    }\n  }\n}": types.CheckoutCartFragmentDoc,
    "fragment CheckoutLine on CartLine {\n  id\n  quantity\n  total {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  problems {\n    code\n    message\n    blocking\n  }\n  variant {\n    title\n    selectedOptions {\n      value\n    }\n    image {\n      ...CardPicture\n    }\n  }\n  product {\n    slug\n    title\n    image {\n      ...CardPicture\n    }\n  }\n}": types.CheckoutLineFragmentDoc,
    "query CheckoutPage($id: ID!) {\n  cart(id: $id) {\n    ...CheckoutCart\n  }\n  me {\n    name\n    email\n  }\n}": types.CheckoutPageDocument,
    "mutation CheckoutStart($input: CheckoutStartInput!) {\n  checkoutStart(input: $input) {\n    orderGroup {\n      number\n      secret\n    }\n    payment {\n      status\n      method\n      redirectUrl\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n        cartLine {\n          id\n        }\n      }\n    }\n  }\n}": types.CheckoutStartDocument,
    "fragment CheckoutStep on Cart {\n  id\n  total {\n    amount\n  }\n  problems {\n    code\n    message\n    blocking\n  }\n  deliveryGroups {\n    id\n    options {\n      id\n      kind\n    }\n  }\n}": types.CheckoutStepFragmentDoc,
    "fragment DeliveryChoice on DeliveryOption {\n  id\n  title\n  description\n  kind\n  minDays\n  maxDays\n  place {\n    name\n    address\n    region\n    hours\n  }\n  price {\n    amount\n    currencyCode\n  }\n  discount {\n    amount\n    currencyCode\n  }\n}": types.DeliveryChoiceFragmentDoc,
    "query DeliveryRates($weightGrams: Int!, $code: String!, $variantId: ID) {\n  subdistrict(code: $code) {\n    name\n    path\n  }\n  deliveryRates(\n    weightGrams: $weightGrams\n    subdistrictCode: $code\n    variantId: $variantId\n  ) {\n    kind\n    title\n    minDays\n    maxDays\n    price {\n      amount\n      currencyCode\n    }\n  }\n}": types.DeliveryRatesDocument,
    "query HomeCity {\n  shop {\n    city {\n      code\n      name\n      districts {\n        code\n        name\n        subdistricts {\n          code\n          name\n        }\n      }\n    }\n  }\n}": types.HomeCityDocument,
    "fragment PlaceChoice on Subdistrict {\n  code\n  name\n  districtName\n  cityName\n  path\n}": types.PlaceChoiceFragmentDoc,
    "query SubdistrictByCode($code: String!) {\n  subdistrict(code: $code) {\n    ...PlaceChoice\n  }\n}": types.SubdistrictByCodeDocument,
    "query SubdistrictSearch($query: String!, $first: Int) {\n  subdistricts(query: $query, first: $first) {\n    ...PlaceChoice\n  }\n}": types.SubdistrictSearchDocument,
    "query CollectionPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  collection(slug: $slug) {\n    slug\n    title\n    description\n    image {\n      ...Picture\n    }\n    seo {\n      title\n      description\n    }\n  }\n  others: collections(first: 7) {\n    nodes {\n      ...CollectionTile\n    }\n  }\n  products(first: $first, after: $after, where: $where, sort: $sort) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.CollectionPageDocument,
    "fragment CollectionTile on Collection {\n  id\n  slug\n  title\n  description\n  image {\n    ...CardPicture\n  }\n}": types.CollectionTileFragmentDoc,
    "query CollectionsPage($first: Int!, $after: String) {\n  collections(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CollectionTile\n      image {\n        w960: url(width: 960)\n      }\n    }\n  }\n}": types.CollectionsPageDocument,
    "fragment HomeRailSection on HomeRail {\n  kind\n  title\n  text\n  seller {\n    slug\n    name\n    story\n    subdistrict {\n      name\n      districtName\n    }\n    logo {\n      ...CardPicture\n    }\n    banner {\n      ...Picture\n    }\n  }\n  motif {\n    slug\n    name\n    meaning\n    artwork {\n      ...Picture\n    }\n  }\n  collection {\n    slug\n    title\n    description\n  }\n  products(first: 8) {\n    ...ProductCard\n  }\n}": types.HomeRailSectionFragmentDoc,
    "query DraftOrderPage($number: String!, $secret: String!) {\n  draftOrder(number: $number, secret: $secret) {\n    number\n    status\n    note\n    expiresAt\n    seller {\n      name\n      slug\n    }\n    cart {\n      id\n      lines {\n        id\n        quantity\n        total {\n          amount\n          currencyCode\n        }\n        product {\n          title\n        }\n        variant {\n          title\n        }\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n    }\n  }\n}": types.DraftOrderPageDocument,
    "mutation EmailVerify($input: EmailVerifyInput!) {\n  emailVerify(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.EmailVerifyDocument,
    "mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PasswordResetDocument,
    "query PasswordResetOpen($token: String!) {\n  passwordResetOpen(token: $token)\n}": types.PasswordResetOpenDocument,
    "mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PasswordResetRequestDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": types.SignOutDocument,
    "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SignUpDocument,
    "fragment CardPicture on Image {\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF, maxWidth: 720)\n  webp: srcSet(format: WEBP, maxWidth: 720)\n  w640: url(width: 640)\n}": types.CardPictureFragmentDoc,
    "fragment Picture on Image {\n  id\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n  w960: url(width: 960)\n}": types.PictureFragmentDoc,
    "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMessageSendDocument,
    "query OrderMessages($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}": types.OrderMessagesDocument,
    "mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {\n  orderMessagesMarkRead(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMessagesMarkReadDocument,
    "mutation OrderOfficeCall($input: OrderOfficeCallInput!) {\n  orderOfficeCall(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderOfficeCallDocument,
    "fragment MotifCard on Motif {\n  id\n  slug\n  name\n  meaning\n  year\n  productCount\n  artwork {\n    ...CardPicture\n  }\n}": types.MotifCardFragmentDoc,
    "query MotifPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {\n  motif(slug: $slug) {\n    id\n    slug\n    name\n    meaning\n    year\n    productCount\n    artwork {\n      ...Picture\n    }\n    shareImage {\n      ...SharedPicture\n    }\n    story\n    inspiration\n    designer\n    contest\n    prize\n    rightsNumber\n    rightsHolder\n    licenseTerms\n    artworkDownloadUrl\n    theme {\n      slug\n      name\n    }\n    sellers(first: 12) {\n      nodes {\n        id\n        slug\n        name\n        subdistrict {\n          name\n        }\n        logo {\n          ...CardPicture\n        }\n      }\n    }\n    products(first: $first, after: $after, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}": types.MotifPageDocument,
    "query MotifsPage($first: Int!, $after: String, $where: MotifWhere!) {\n  motifThemes {\n    slug\n    name\n    motifCount\n  }\n  newest: motifs(first: 100, sort: NEWEST) {\n    nodes {\n      year\n    }\n  }\n  motifs(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...MotifCard\n      artwork {\n        w960: url(width: 960)\n      }\n    }\n  }\n}": types.MotifsPageDocument,
    "mutation CartCreateFromOrderGroup($input: CartCreateFromOrderGroupInput!) {\n  cartCreateFromOrderGroup(input: $input) {\n    cart {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CartCreateFromOrderGroupDocument,
    "mutation CartCreateFromReturn($input: CartCreateFromReturnInput!) {\n  cartCreateFromReturn(input: $input) {\n    cart {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CartCreateFromReturnDocument,
    "query MyOrders($first: Int, $after: String) {\n  me {\n    name\n    orderGroups(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrderGroupRow\n      }\n    }\n  }\n}": types.MyOrdersDocument,
    "mutation OrderCancel($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderCancelDocument,
    "fragment OrderCard on Order {\n  id\n  number\n  status\n  cancellable\n  cancellation {\n    by\n    reason\n    note\n  }\n  returnable {\n    until\n  }\n  returns {\n    id\n    number\n    status\n  }\n  refunds {\n    id\n    amount {\n      amount\n      currencyCode\n    }\n    status\n    note\n    createdAt\n  }\n  subtotal {\n    amount\n    currencyCode\n  }\n  deliveryTotal {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  taxTotal {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  seller {\n    slug\n    name\n    whatsappUrl\n    subdistrict {\n      name\n      districtName\n    }\n  }\n  delivery {\n    title\n    kind\n    minDays\n    maxDays\n    place {\n      name\n      address\n      region\n      hours\n    }\n  }\n  fulfillmentStatus\n  unreadMessageCount\n  shipments {\n    id\n    status\n    courier\n    trackingNumber\n    trackingUrl\n    shippedAt\n    deliveredAt\n    lines {\n      orderLineId\n      title\n      variantTitle\n      quantity\n    }\n  }\n  transitions {\n    status\n    at\n  }\n  lines {\n    id\n    title\n    canReview\n    review {\n      ...OwnReviewMark\n    }\n    variantTitle\n    personalisation {\n      label\n      text\n    }\n    quantity\n    total {\n      amount\n      currencyCode\n    }\n    compareAtPrice {\n      amount\n      currencyCode\n    }\n    discounts {\n      ...DiscountLine\n    }\n    unitPrice {\n      amount\n      currencyCode\n    }\n    image {\n      ...CardPicture\n    }\n    product {\n      slug\n    }\n  }\n}": types.OrderCardFragmentDoc,
    "mutation OrderConfirmReceived($input: OrderConfirmReceivedInput!) {\n  orderConfirmReceived(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderConfirmReceivedDocument,
    "query OrderGroupByPhone($number: String!, $phone: String!) {\n  orderGroupByPhone(number: $number, phone: $phone) {\n    number\n    secret\n  }\n}": types.OrderGroupByPhoneDocument,
    "mutation OrderGroupCancel($input: OrderGroupCancelInput!) {\n  orderGroupCancel(input: $input) {\n    orderGroup {\n      number\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderGroupCancelDocument,
    "query OrderGroupPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    status\n    placedAt\n    subtotal {\n      amount\n      currencyCode\n    }\n    deliveryTotal {\n      amount\n      currencyCode\n    }\n    total {\n      amount\n      currencyCode\n    }\n    discounts {\n      ...DiscountLine\n    }\n    payment {\n      method\n      proofExpected\n      refundAccountWanted\n      refundAccount {\n        bank\n        accountNumber\n        accountHolder\n      }\n      proofs {\n        id\n        status\n      }\n      redirectUrl\n      expiresAt\n    }\n    buyer {\n      name\n      phone\n      email\n    }\n    address {\n      line\n      path\n      postalCode\n      landmark\n    }\n    orders {\n      ...OrderCard\n    }\n  }\n}": types.OrderGroupPageDocument,
    "fragment OrderGroupRow on OrderGroup {\n  number\n  secret\n  status\n  placedAt\n  total {\n    amount\n    currencyCode\n  }\n  orders {\n    id\n    status\n    delivery {\n      kind\n    }\n    seller {\n      name\n    }\n    lines {\n      id\n      title\n      canReview\n      quantity\n      image {\n        ...CardPicture\n      }\n    }\n  }\n}": types.OrderGroupRowFragmentDoc,
    "query PayPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    status\n    total {\n      amount\n      currencyCode\n    }\n    payment {\n      status\n      method\n      redirectUrl\n      expiresAt\n      proofExpected\n      amount {\n        amount\n        currencyCode\n      }\n      instructions {\n        reference\n        bankAccounts {\n          bank\n          number\n          holder\n        }\n        qrisPayload\n        qrisMerchant\n      }\n      proofs {\n        id\n        status\n        note\n        rejectReason\n        createdAt\n      }\n    }\n    orders {\n      id\n      number\n      delivery {\n        title\n      }\n      seller {\n        name\n      }\n    }\n  }\n}": types.PayPageDocument,
    "mutation RefundAccountSet($input: RefundAccountSetInput!) {\n  refundAccountSet(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.RefundAccountSetDocument,
    "mutation ReturnCancel($input: ReturnCancelInput!) {\n  returnCancel(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnCancelDocument,
    "fragment ReturnDetail on Return {\n  id\n  number\n  orderId\n  status\n  reason\n  note\n  resolution\n  deliveryPaidBy\n  courier\n  trackingNumber\n  requestedAt\n  lines {\n    id\n    title\n    variantTitle\n    quantity\n    condition\n  }\n  photos {\n    ...CardPicture\n  }\n  transitions {\n    status\n    by\n    note\n    at\n  }\n}": types.ReturnDetailFragmentDoc,
    "mutation ReturnEscalate($input: ReturnEscalateInput!) {\n  returnEscalate(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnEscalateDocument,
    "mutation ReturnMarkShipped($input: ReturnMarkShippedInput!) {\n  returnMarkShipped(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnMarkShippedDocument,
    "query ReturnPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      returns {\n        ...ReturnDetail\n      }\n    }\n  }\n}": types.ReturnPageDocument,
    "mutation ReturnRequest($input: ReturnRequestInput!) {\n  returnRequest(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnRequestDocument,
    "query ReturnRequestPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      returnable {\n        until\n        lines {\n          quantity\n          line {\n            id\n            title\n            variantTitle\n            image {\n              ...CardPicture\n            }\n            product {\n              variants {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.ReturnRequestPageDocument,
    "fragment OwnReviewMark on OwnReview {\n  stars\n  title\n  status\n  hiddenReason\n  editableUntil\n}": types.OwnReviewMarkFragmentDoc,
    "query ProductReviews($slug: String!, $first: Int!, $after: String, $sort: ReviewSort!, $stars: Int) {\n  product(by: {slug: $slug}) {\n    id\n    slug\n    title\n    image {\n      ...CardPicture\n    }\n    seller {\n      slug\n      name\n    }\n    rating {\n      ...RatingSummary\n    }\n    reviews(first: $first, after: $after, sort: $sort, stars: $stars) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ReviewItem\n      }\n    }\n  }\n}": types.ProductReviewsDocument,
    "fragment RatingSummary on Rating {\n  average\n  count\n  distribution {\n    stars\n    count\n  }\n}": types.RatingSummaryFragmentDoc,
    "mutation ReviewEdit($input: ReviewEditInput!) {\n  reviewEdit(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewEditDocument,
    "query ReviewFormPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      seller {\n        name\n      }\n      lines {\n        id\n        title\n        variantTitle\n        canReview\n        image {\n          ...CardPicture\n        }\n        product {\n          slug\n        }\n        review {\n          ...OwnReviewMark\n          body\n          photos {\n            id\n            url(width: 320)\n          }\n          reply {\n            body\n          }\n        }\n      }\n    }\n  }\n}": types.ReviewFormPageDocument,
    "fragment ReviewItem on Review {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  variantTitle\n  photos {\n    ...Picture\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n  }\n}": types.ReviewItemFragmentDoc,
    "mutation ReviewRemove($input: ReviewRemoveInput!) {\n  reviewRemove(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewRemoveDocument,
    "mutation ReviewReport($input: ReviewReportInput!) {\n  reviewReport(input: $input) {\n    reported\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewReportDocument,
    "mutation ReviewWrite($input: ReviewWriteInput!) {\n  reviewWrite(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewWriteDocument,
    "fragment CertificateLine on Certificate {\n  id\n  kind\n  number\n  issuer\n  scope\n  validUntil\n  verifiedAt\n  forProduct\n}": types.CertificateLineFragmentDoc,
    "fragment HolidayNotice on SellerHoliday {\n  from\n  until\n  message\n  acceptsOrders\n  isNow\n}": types.HolidayNoticeFragmentDoc,
    "fragment MakerCard on Seller {\n  id\n  slug\n  name\n  story\n  whatsappUrl\n  since\n  productCount\n  subdistrict {\n    name\n    districtName\n  }\n  holiday {\n    ...HolidayNotice\n  }\n  logo {\n    ...CardPicture\n  }\n}": types.MakerCardFragmentDoc,
    "fragment SellerCard on Seller {\n  id\n  slug\n  name\n  story\n  productCount\n  subdistrict {\n    name\n    districtName\n  }\n  logo {\n    ...CardPicture\n  }\n  banner {\n    ...CardPicture\n  }\n}": types.SellerCardFragmentDoc,
    "mutation SellerFollow($input: SellerFollowInput!) {\n  sellerFollow(input: $input) {\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SellerFollowDocument,
    "query SellerFollowing($slug: String!) {\n  seller(by: {slug: $slug}) {\n    followerCount\n    isFollowedByMe\n  }\n}": types.SellerFollowingDocument,
    "query SellerMap {\n  sellers(first: 100) {\n    nodes {\n      location {\n        latitude\n        longitude\n      }\n      subdistrict {\n        districtName\n      }\n    }\n  }\n}": types.SellerMapDocument,
    "query SellerPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {\n  shop {\n    name\n  }\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    shareImage {\n      ...SharedPicture\n    }\n    foundedYear\n    followerCount\n    openNow\n    openingHours {\n      weekday\n      opens\n      closes\n    }\n    location {\n      latitude\n      longitude\n    }\n    certificates {\n      ...CertificateLine\n    }\n    banner {\n      ...Picture\n    }\n    products(first: $first, after: $after, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}": types.SellerPageDocument,
    "mutation SellerUnfollow($input: SellerFollowInput!) {\n  sellerUnfollow(input: $input) {\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SellerUnfollowDocument,
    "query SellersPage($first: Int!, $after: String) {\n  sellers(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...SellerCard\n    }\n  }\n}": types.SellersPageDocument,
    "fragment SharedPicture on ShareImage {\n  url\n  width\n  height\n}": types.SharedPictureFragmentDoc,
    "query Layout {\n  shop {\n    name\n    whatsappNumber\n    city {\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n}": types.LayoutDocument,
    "query ShopCollection($slug: String!, $where: ProductWhere, $sort: ProductSort!, $first: Int!, $after: String) {\n  seller(by: {slug: $slug}) {\n    categories {\n      productCount\n      category {\n        slug\n        name\n      }\n    }\n  }\n  products(where: $where, sort: $sort, first: $first, after: $after) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}": types.ShopCollectionDocument,
    "query ShopFrame($slug: String!) {\n  seller(by: {slug: $slug}) {\n    id\n    slug\n    name\n    brandColor\n    whatsappUrl\n    logo {\n      ...CardPicture\n    }\n    subdistrict {\n      name\n      districtName\n    }\n  }\n}": types.ShopFrameDocument,
    "query ShopHome($slug: String!) {\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    shareImage {\n      ...SharedPicture\n    }\n    banner {\n      ...Picture\n    }\n    products(first: 12, sort: FEATURED) {\n      totalCount\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}": types.ShopHomeDocument,
    "query ShopStory($slug: String!) {\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    banner {\n      ...Picture\n    }\n  }\n}": types.ShopStoryDocument,
    "query SitemapIndex {\n  productAddresses {\n    pageCount\n  }\n}": types.SitemapIndexDocument,
    "query SitemapPlaces($sellersAfter: String) {\n  collectionAddresses {\n    slug\n    updatedAt\n  }\n  categories {\n    slug\n  }\n  sellers(first: 100, after: $sellersAfter) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      slug\n    }\n  }\n  motifs(first: 100) {\n    nodes {\n      slug\n    }\n  }\n}": types.SitemapPlacesDocument,
    "query SitemapProducts($page: Int!) {\n  productAddresses(page: $page) {\n    pageCount\n    nodes {\n      slug\n      updatedAt\n    }\n  }\n}": types.SitemapProductsDocument,
    "query ProductWished($slug: String!) {\n  product(by: {slug: $slug}) {\n    wishedByMe\n  }\n}": types.ProductWishedDocument,
    "mutation WishAdd($input: WishAddInput!) {\n  wishAdd(input: $input) {\n    wished\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.WishAddDocument,
    "fragment WishCard on Product {\n  ...ProductCard\n  personalisation {\n    required\n  }\n  variants {\n    id\n    availableQuantity\n  }\n}": types.WishCardFragmentDoc,
    "mutation WishRemove($input: WishRemoveInput!) {\n  wishRemove(input: $input) {\n    wished\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.WishRemoveDocument,
    "query WishedProducts($ids: [ID!]!) {\n  productsByIds(ids: $ids) {\n    ...WishCard\n  }\n}": types.WishedProductsDocument,
    "mutation WishesMerge($input: WishesMergeInput!) {\n  wishesMerge(input: $input) {\n    count\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.WishesMergeDocument,
    "query WishesPage($first: Int!, $after: String) {\n  me {\n    wishes(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        productId\n        product {\n          ...WishCard\n        }\n      }\n    }\n  }\n}": types.WishesPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CartCount($id: ID!) {\n  cart(id: $id) {\n    id\n    totalQuantity\n    orderGroup {\n      number\n    }\n  }\n}"): typeof import('./graphql.ts').CartCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartCouponsAdd($input: CartCouponsAddInput!) {\n  cartCouponsAdd(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CartCouponsAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartCouponsRemove($input: CartCouponsRemoveInput!) {\n  cartCouponsRemove(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CartCouponsRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartCreate($input: CartCreateInput!) {\n  cartCreate(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CartCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CartLineItem on CartLine {\n  id\n  quantity\n  personalisation {\n    label\n    text\n  }\n  unitPrice {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  problems {\n    code\n    message\n    availableQuantity\n    blocking\n  }\n  variant {\n    id\n    title\n    availableQuantity\n    selectedOptions {\n      name\n      value\n    }\n    image {\n      ...CardPicture\n    }\n  }\n  product {\n    slug\n    title\n    madeToOrderDays\n    personalisation {\n      label\n      maxLength\n      required\n    }\n    image {\n      ...CardPicture\n    }\n  }\n}"): typeof import('./graphql.ts').CartLineItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartLinesAdd($input: CartLinesAddInput!) {\n  cartLinesAdd(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CartLinesAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartLinesRemove($input: CartLinesRemoveInput!) {\n  cartLinesRemove(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CartLinesRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartLinesUpdate($input: CartLinesUpdateInput!) {\n  cartLinesUpdate(input: $input) {\n    cart {\n      id\n      totalQuantity\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CartLinesUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CartPage($id: ID!) {\n  cart(id: $id) {\n    ...CartSummary\n    deliveryGroups {\n      id\n      subtotal {\n        amount\n        currencyCode\n      }\n      seller {\n        id\n        slug\n        name\n        subdistrict {\n          districtName\n        }\n      }\n      lines {\n        ...CartLineItem\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CartPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CartSummary on Cart {\n  id\n  totalQuantity\n  subtotal {\n    amount\n    currencyCode\n  }\n  coupons {\n    code\n    title\n    applied\n  }\n  orderGroup {\n    number\n    secret\n  }\n  problems {\n    code\n    message\n    cartLineId\n    sellerId\n    availableQuantity\n    blocking\n  }\n}"): typeof import('./graphql.ts').CartSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DiscountLine on Discount {\n  title\n  code\n  amount {\n    amount\n    currencyCode\n  }\n}"): typeof import('./graphql.ts').DiscountLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Autocomplete($query: String!, $first: Int!) {\n  autocomplete(query: $query, first: $first) {\n    queries\n    categories {\n      slug\n      name\n      parent {\n        name\n      }\n    }\n    motifs {\n      slug\n      name\n    }\n    sellers {\n      slug\n      name\n    }\n    products {\n      ...SuggestedProduct\n    }\n  }\n}"): typeof import('./graphql.ts').AutocompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CategoriesPage {\n  categories {\n    ...CategoryTile\n    parent {\n      id\n    }\n  }\n}"): typeof import('./graphql.ts').CategoriesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CategoryPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  category(slug: $slug) {\n    ...CategoryTile\n    image {\n      w960: url(width: 960)\n    }\n    parent {\n      slug\n      name\n    }\n    children {\n      id\n      slug\n      name\n      productCount\n    }\n  }\n  products(first: $first, after: $after, where: $where, sort: $sort) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').CategoryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CategoryTile on Category {\n  id\n  slug\n  name\n  productCount\n  image {\n    ...CardPicture\n  }\n}"): typeof import('./graphql.ts').CategoryTileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FacetGroup on Facet {\n  kind\n  code\n  name\n  values {\n    value\n    name\n    count\n    selected\n  }\n}"): typeof import('./graphql.ts').FacetGroupFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HomePage {\n  shop {\n    city {\n      name\n    }\n  }\n  hero: products(first: 6, sort: FEATURED, where: {inStock: true}) {\n    nodes {\n      ...ProductCard\n      image {\n        w960: url(width: 960)\n      }\n    }\n  }\n  homePage {\n    rails {\n      ...HomeRailSection\n    }\n  }\n  categories {\n    ...CategoryTile\n    parent {\n      id\n    }\n  }\n  collections(first: 6) {\n    nodes {\n      ...CollectionTile\n    }\n  }\n  sellers(first: 3) {\n    totalCount\n    nodes {\n      ...SellerCard\n    }\n  }\n}"): typeof import('./graphql.ts').HomePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NearMatches($query: String!, $first: Int!, $where: ProductWhere!) {\n  autocomplete(query: $query, first: 4) {\n    queries\n    categories {\n      id\n      slug\n      name\n    }\n    motifs {\n      id\n      slug\n      name\n    }\n    sellers {\n      id\n      slug\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n  search(query: $query, first: $first, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').NearMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NothingFound($query: String!, $first: Int!, $where: ProductWhere) {\n  autocomplete(query: $query, first: 4) {\n    queries\n    categories {\n      id\n      slug\n      name\n    }\n    motifs {\n      id\n      slug\n      name\n    }\n    sellers {\n      id\n      slug\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n  products(first: $first, sort: FEATURED, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').NothingFoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PriceRange on PriceFacet {\n  min {\n    amount\n    currencyCode\n  }\n  max {\n    amount\n    currencyCode\n  }\n  steps {\n    from {\n      amount\n      currencyCode\n    }\n    to {\n      amount\n      currencyCode\n    }\n    count\n  }\n}"): typeof import('./graphql.ts').PriceRangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProductCard on Product {\n  id\n  slug\n  title\n  available\n  madeToOrderDays\n  motifName\n  price {\n    amount\n    currencyCode\n  }\n  maxPrice {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  seller {\n    slug\n    name\n    holiday {\n      until\n      acceptsOrders\n      isNow\n    }\n  }\n  image {\n    ...CardPicture\n  }\n}"): typeof import('./graphql.ts').ProductCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProductPage($slug: String!) {\n  shop {\n    name\n    city {\n      districts {\n        code\n        name\n        subdistricts {\n          code\n          name\n        }\n      }\n    }\n  }\n  product(by: {slug: $slug}) {\n    id\n    slug\n    title\n    description\n    available\n    madeToOrderDays\n    personalisation {\n      label\n      maxLength\n      required\n    }\n    preorderShipsAt\n    subtitle\n    provenanceCode\n    attributes {\n      code\n      name\n      kind\n      boolean\n      number\n      text\n      unit\n      options {\n        code\n        name\n      }\n    }\n    rating {\n      ...RatingSummary\n    }\n    reviews(first: 3) {\n      nodes {\n        ...ReviewItem\n      }\n    }\n    shareImage {\n      ...SharedPicture\n    }\n    motifs {\n      technique\n      maker\n      status\n      verifiedAt\n      motif {\n        slug\n        name\n      }\n    }\n    certificates {\n      ...CertificateLine\n    }\n    price {\n      amount\n      currencyCode\n    }\n    maxPrice {\n      amount\n      currencyCode\n    }\n    compareAtPrice {\n      amount\n      currencyCode\n    }\n    images {\n      ...Picture\n      w1600: url(width: 1600)\n    }\n    options {\n      name\n      values\n    }\n    variants {\n      ...VariantChoice\n    }\n    category {\n      slug\n      name\n      parent {\n        slug\n        name\n      }\n    }\n    seller {\n      ...MakerCard\n    }\n    related(first: 8) {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').ProductPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PromotionChoices {\n  categories {\n    slug\n    name\n  }\n  motifs(first: 100) {\n    nodes {\n      slug\n      name\n    }\n  }\n}"): typeof import('./graphql.ts').PromotionChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProvenancePage($code: String!) {\n  shop {\n    name\n  }\n  provenance(code: $code) {\n    code\n    title\n    image {\n      ...Picture\n    }\n    product {\n      slug\n    }\n    seller {\n      slug\n      name\n    }\n    statements {\n      kind\n      value\n      status\n      verifiedAt\n      verifiedBy\n      motif {\n        slug\n        meaning\n        artwork {\n          ...Picture\n        }\n      }\n      certificate {\n        ...CertificateLine\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ProvenancePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecentlySeen($ids: [ID!]!) {\n  productsByIds(ids: $ids) {\n    ...ProductCard\n  }\n}"): typeof import('./graphql.ts').RecentlySeenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchPage($query: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  search(query: $query, first: $first, after: $after, where: $where, sort: $sort) {\n    understood {\n      suggestion\n      relaxed\n      words\n      inStock\n      madeToOrder\n      minPrice {\n        amount\n        currencyCode\n      }\n      maxPrice {\n        amount\n        currencyCode\n      }\n    }\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').SearchPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SuggestedProduct on Product {\n  slug\n  title\n  price {\n    amount\n    currencyCode\n  }\n  maxPrice {\n    amount\n    currencyCode\n  }\n  image {\n    dominantColor\n    small: url(width: 160)\n  }\n}"): typeof import('./graphql.ts').SuggestedProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SuggestedProducts($query: String!, $first: Int!) {\n  search(query: $query, first: $first, where: {inStock: true}) {\n    nodes {\n      ...SuggestedProduct\n    }\n  }\n}"): typeof import('./graphql.ts').SuggestedProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggestions($first: Int!, $where: ProductWhere) {\n  products(first: $first, sort: FEATURED, where: $where) {\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VariantChoice on ProductVariant {\n  id\n  title\n  sku\n  availableQuantity\n  weightGrams\n  price {\n    amount\n    currencyCode\n  }\n  compareAtPrice {\n    amount\n    currencyCode\n  }\n  selectedOptions {\n    name\n    value\n  }\n  image {\n    ...Picture\n  }\n}"): typeof import('./graphql.ts').VariantChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartBuyerUpdate($input: CartBuyerUpdateInput!) {\n  cartBuyerUpdate(input: $input) {\n    cart {\n      ...CheckoutStep\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CartBuyerUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartDeliverySelect($input: CartDeliverySelectInput!) {\n  cartDeliverySelect(input: $input) {\n    cart {\n      ...CheckoutStep\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CartDeliverySelectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CheckoutCart on Cart {\n  id\n  totalQuantity\n  subtotal {\n    amount\n    currencyCode\n  }\n  deliveryTotal {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  orderGroup {\n    number\n    secret\n  }\n  buyer {\n    name\n    phone\n    email\n  }\n  address {\n    line\n    postalCode\n    landmark\n    subdistrict {\n      ...PlaceChoice\n    }\n  }\n  paymentMethods {\n    kind\n    title\n    description\n    refusal {\n      code\n      message\n    }\n  }\n  problems {\n    code\n    message\n    cartLineId\n    sellerId\n    blocking\n  }\n  deliveryGroups {\n    id\n    subtotal {\n      amount\n      currencyCode\n    }\n    seller {\n      id\n      name\n      subdistrict {\n        districtName\n      }\n    }\n    lines {\n      ...CheckoutLine\n    }\n    options {\n      ...DeliveryChoice\n    }\n    selectedOption {\n      id\n    }\n  }\n}"): typeof import('./graphql.ts').CheckoutCartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CheckoutLine on CartLine {\n  id\n  quantity\n  total {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  problems {\n    code\n    message\n    blocking\n  }\n  variant {\n    title\n    selectedOptions {\n      value\n    }\n    image {\n      ...CardPicture\n    }\n  }\n  product {\n    slug\n    title\n    image {\n      ...CardPicture\n    }\n  }\n}"): typeof import('./graphql.ts').CheckoutLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheckoutPage($id: ID!) {\n  cart(id: $id) {\n    ...CheckoutCart\n  }\n  me {\n    name\n    email\n  }\n}"): typeof import('./graphql.ts').CheckoutPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckoutStart($input: CheckoutStartInput!) {\n  checkoutStart(input: $input) {\n    orderGroup {\n      number\n      secret\n    }\n    payment {\n      status\n      method\n      redirectUrl\n    }\n    userErrors {\n      code\n      field\n      message\n      ... on InsufficientStockError {\n        availableQuantity\n        cartLine {\n          id\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CheckoutStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CheckoutStep on Cart {\n  id\n  total {\n    amount\n  }\n  problems {\n    code\n    message\n    blocking\n  }\n  deliveryGroups {\n    id\n    options {\n      id\n      kind\n    }\n  }\n}"): typeof import('./graphql.ts').CheckoutStepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DeliveryChoice on DeliveryOption {\n  id\n  title\n  description\n  kind\n  minDays\n  maxDays\n  place {\n    name\n    address\n    region\n    hours\n  }\n  price {\n    amount\n    currencyCode\n  }\n  discount {\n    amount\n    currencyCode\n  }\n}"): typeof import('./graphql.ts').DeliveryChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeliveryRates($weightGrams: Int!, $code: String!, $variantId: ID) {\n  subdistrict(code: $code) {\n    name\n    path\n  }\n  deliveryRates(\n    weightGrams: $weightGrams\n    subdistrictCode: $code\n    variantId: $variantId\n  ) {\n    kind\n    title\n    minDays\n    maxDays\n    price {\n      amount\n      currencyCode\n    }\n  }\n}"): typeof import('./graphql.ts').DeliveryRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HomeCity {\n  shop {\n    city {\n      code\n      name\n      districts {\n        code\n        name\n        subdistricts {\n          code\n          name\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').HomeCityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlaceChoice on Subdistrict {\n  code\n  name\n  districtName\n  cityName\n  path\n}"): typeof import('./graphql.ts').PlaceChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SubdistrictByCode($code: String!) {\n  subdistrict(code: $code) {\n    ...PlaceChoice\n  }\n}"): typeof import('./graphql.ts').SubdistrictByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SubdistrictSearch($query: String!, $first: Int) {\n  subdistricts(query: $query, first: $first) {\n    ...PlaceChoice\n  }\n}"): typeof import('./graphql.ts').SubdistrictSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CollectionPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {\n  collection(slug: $slug) {\n    slug\n    title\n    description\n    image {\n      ...Picture\n    }\n    seo {\n      title\n      description\n    }\n  }\n  others: collections(first: 7) {\n    nodes {\n      ...CollectionTile\n    }\n  }\n  products(first: $first, after: $after, where: $where, sort: $sort) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').CollectionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CollectionTile on Collection {\n  id\n  slug\n  title\n  description\n  image {\n    ...CardPicture\n  }\n}"): typeof import('./graphql.ts').CollectionTileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CollectionsPage($first: Int!, $after: String) {\n  collections(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CollectionTile\n      image {\n        w960: url(width: 960)\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').CollectionsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HomeRailSection on HomeRail {\n  kind\n  title\n  text\n  seller {\n    slug\n    name\n    story\n    subdistrict {\n      name\n      districtName\n    }\n    logo {\n      ...CardPicture\n    }\n    banner {\n      ...Picture\n    }\n  }\n  motif {\n    slug\n    name\n    meaning\n    artwork {\n      ...Picture\n    }\n  }\n  collection {\n    slug\n    title\n    description\n  }\n  products(first: 8) {\n    ...ProductCard\n  }\n}"): typeof import('./graphql.ts').HomeRailSectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DraftOrderPage($number: String!, $secret: String!) {\n  draftOrder(number: $number, secret: $secret) {\n    number\n    status\n    note\n    expiresAt\n    seller {\n      name\n      slug\n    }\n    cart {\n      id\n      lines {\n        id\n        quantity\n        total {\n          amount\n          currencyCode\n        }\n        product {\n          title\n        }\n        variant {\n          title\n        }\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').DraftOrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EmailVerify($input: EmailVerifyInput!) {\n  emailVerify(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').EmailVerifyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasswordReset($input: PasswordResetInput!) {\n  passwordReset(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PasswordResetOpen($token: String!) {\n  passwordResetOpen(token: $token)\n}"): typeof import('./graphql.ts').PasswordResetOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n  passwordResetRequest(input: $input) {\n    done\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PasswordResetRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut\n}"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CardPicture on Image {\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF, maxWidth: 720)\n  webp: srcSet(format: WEBP, maxWidth: 720)\n  w640: url(width: 640)\n}"): typeof import('./graphql.ts').CardPictureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Picture on Image {\n  id\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n  w960: url(width: 960)\n}"): typeof import('./graphql.ts').PictureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMessageSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OrderMessages($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {\n  orderMessagesMarkRead(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMessagesMarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderOfficeCall($input: OrderOfficeCallInput!) {\n  orderOfficeCall(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderOfficeCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MotifCard on Motif {\n  id\n  slug\n  name\n  meaning\n  year\n  productCount\n  artwork {\n    ...CardPicture\n  }\n}"): typeof import('./graphql.ts').MotifCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MotifPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {\n  motif(slug: $slug) {\n    id\n    slug\n    name\n    meaning\n    year\n    productCount\n    artwork {\n      ...Picture\n    }\n    shareImage {\n      ...SharedPicture\n    }\n    story\n    inspiration\n    designer\n    contest\n    prize\n    rightsNumber\n    rightsHolder\n    licenseTerms\n    artworkDownloadUrl\n    theme {\n      slug\n      name\n    }\n    sellers(first: 12) {\n      nodes {\n        id\n        slug\n        name\n        subdistrict {\n          name\n        }\n        logo {\n          ...CardPicture\n        }\n      }\n    }\n    products(first: $first, after: $after, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MotifPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MotifsPage($first: Int!, $after: String, $where: MotifWhere!) {\n  motifThemes {\n    slug\n    name\n    motifCount\n  }\n  newest: motifs(first: 100, sort: NEWEST) {\n    nodes {\n      year\n    }\n  }\n  motifs(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...MotifCard\n      artwork {\n        w960: url(width: 960)\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MotifsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartCreateFromOrderGroup($input: CartCreateFromOrderGroupInput!) {\n  cartCreateFromOrderGroup(input: $input) {\n    cart {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CartCreateFromOrderGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CartCreateFromReturn($input: CartCreateFromReturnInput!) {\n  cartCreateFromReturn(input: $input) {\n    cart {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CartCreateFromReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyOrders($first: Int, $after: String) {\n  me {\n    name\n    orderGroups(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrderGroupRow\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MyOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderCancel($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OrderCard on Order {\n  id\n  number\n  status\n  cancellable\n  cancellation {\n    by\n    reason\n    note\n  }\n  returnable {\n    until\n  }\n  returns {\n    id\n    number\n    status\n  }\n  refunds {\n    id\n    amount {\n      amount\n      currencyCode\n    }\n    status\n    note\n    createdAt\n  }\n  subtotal {\n    amount\n    currencyCode\n  }\n  deliveryTotal {\n    amount\n    currencyCode\n  }\n  discounts {\n    ...DiscountLine\n  }\n  taxTotal {\n    amount\n    currencyCode\n  }\n  total {\n    amount\n    currencyCode\n  }\n  seller {\n    slug\n    name\n    whatsappUrl\n    subdistrict {\n      name\n      districtName\n    }\n  }\n  delivery {\n    title\n    kind\n    minDays\n    maxDays\n    place {\n      name\n      address\n      region\n      hours\n    }\n  }\n  fulfillmentStatus\n  unreadMessageCount\n  shipments {\n    id\n    status\n    courier\n    trackingNumber\n    trackingUrl\n    shippedAt\n    deliveredAt\n    lines {\n      orderLineId\n      title\n      variantTitle\n      quantity\n    }\n  }\n  transitions {\n    status\n    at\n  }\n  lines {\n    id\n    title\n    canReview\n    review {\n      ...OwnReviewMark\n    }\n    variantTitle\n    personalisation {\n      label\n      text\n    }\n    quantity\n    total {\n      amount\n      currencyCode\n    }\n    compareAtPrice {\n      amount\n      currencyCode\n    }\n    discounts {\n      ...DiscountLine\n    }\n    unitPrice {\n      amount\n      currencyCode\n    }\n    image {\n      ...CardPicture\n    }\n    product {\n      slug\n    }\n  }\n}"): typeof import('./graphql.ts').OrderCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderConfirmReceived($input: OrderConfirmReceivedInput!) {\n  orderConfirmReceived(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderConfirmReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OrderGroupByPhone($number: String!, $phone: String!) {\n  orderGroupByPhone(number: $number, phone: $phone) {\n    number\n    secret\n  }\n}"): typeof import('./graphql.ts').OrderGroupByPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderGroupCancel($input: OrderGroupCancelInput!) {\n  orderGroupCancel(input: $input) {\n    orderGroup {\n      number\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderGroupCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OrderGroupPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    status\n    placedAt\n    subtotal {\n      amount\n      currencyCode\n    }\n    deliveryTotal {\n      amount\n      currencyCode\n    }\n    total {\n      amount\n      currencyCode\n    }\n    discounts {\n      ...DiscountLine\n    }\n    payment {\n      method\n      proofExpected\n      refundAccountWanted\n      refundAccount {\n        bank\n        accountNumber\n        accountHolder\n      }\n      proofs {\n        id\n        status\n      }\n      redirectUrl\n      expiresAt\n    }\n    buyer {\n      name\n      phone\n      email\n    }\n    address {\n      line\n      path\n      postalCode\n      landmark\n    }\n    orders {\n      ...OrderCard\n    }\n  }\n}"): typeof import('./graphql.ts').OrderGroupPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OrderGroupRow on OrderGroup {\n  number\n  secret\n  status\n  placedAt\n  total {\n    amount\n    currencyCode\n  }\n  orders {\n    id\n    status\n    delivery {\n      kind\n    }\n    seller {\n      name\n    }\n    lines {\n      id\n      title\n      canReview\n      quantity\n      image {\n        ...CardPicture\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').OrderGroupRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PayPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    status\n    total {\n      amount\n      currencyCode\n    }\n    payment {\n      status\n      method\n      redirectUrl\n      expiresAt\n      proofExpected\n      amount {\n        amount\n        currencyCode\n      }\n      instructions {\n        reference\n        bankAccounts {\n          bank\n          number\n          holder\n        }\n        qrisPayload\n        qrisMerchant\n      }\n      proofs {\n        id\n        status\n        note\n        rejectReason\n        createdAt\n      }\n    }\n    orders {\n      id\n      number\n      delivery {\n        title\n      }\n      seller {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PayPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefundAccountSet($input: RefundAccountSetInput!) {\n  refundAccountSet(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').RefundAccountSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnCancel($input: ReturnCancelInput!) {\n  returnCancel(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ReturnDetail on Return {\n  id\n  number\n  orderId\n  status\n  reason\n  note\n  resolution\n  deliveryPaidBy\n  courier\n  trackingNumber\n  requestedAt\n  lines {\n    id\n    title\n    variantTitle\n    quantity\n    condition\n  }\n  photos {\n    ...CardPicture\n  }\n  transitions {\n    status\n    by\n    note\n    at\n  }\n}"): typeof import('./graphql.ts').ReturnDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnEscalate($input: ReturnEscalateInput!) {\n  returnEscalate(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnEscalateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnMarkShipped($input: ReturnMarkShippedInput!) {\n  returnMarkShipped(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnMarkShippedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReturnPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      returns {\n        ...ReturnDetail\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnRequest($input: ReturnRequestInput!) {\n  returnRequest(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReturnRequestPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      id\n      number\n      seller {\n        name\n      }\n      returnable {\n        until\n        lines {\n          quantity\n          line {\n            id\n            title\n            variantTitle\n            image {\n              ...CardPicture\n            }\n            product {\n              variants {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnRequestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OwnReviewMark on OwnReview {\n  stars\n  title\n  status\n  hiddenReason\n  editableUntil\n}"): typeof import('./graphql.ts').OwnReviewMarkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProductReviews($slug: String!, $first: Int!, $after: String, $sort: ReviewSort!, $stars: Int) {\n  product(by: {slug: $slug}) {\n    id\n    slug\n    title\n    image {\n      ...CardPicture\n    }\n    seller {\n      slug\n      name\n    }\n    rating {\n      ...RatingSummary\n    }\n    reviews(first: $first, after: $after, sort: $sort, stars: $stars) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ReviewItem\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ProductReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RatingSummary on Rating {\n  average\n  count\n  distribution {\n    stars\n    count\n  }\n}"): typeof import('./graphql.ts').RatingSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewEdit($input: ReviewEditInput!) {\n  reviewEdit(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReviewFormPage($number: String!, $secret: String!) {\n  orderGroup(number: $number, secret: $secret) {\n    number\n    secret\n    orders {\n      seller {\n        name\n      }\n      lines {\n        id\n        title\n        variantTitle\n        canReview\n        image {\n          ...CardPicture\n        }\n        product {\n          slug\n        }\n        review {\n          ...OwnReviewMark\n          body\n          photos {\n            id\n            url(width: 320)\n          }\n          reply {\n            body\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewFormPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ReviewItem on Review {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  variantTitle\n  photos {\n    ...Picture\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n  }\n}"): typeof import('./graphql.ts').ReviewItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewRemove($input: ReviewRemoveInput!) {\n  reviewRemove(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewReport($input: ReviewReportInput!) {\n  reviewReport(input: $input) {\n    reported\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewWrite($input: ReviewWriteInput!) {\n  reviewWrite(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewWriteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CertificateLine on Certificate {\n  id\n  kind\n  number\n  issuer\n  scope\n  validUntil\n  verifiedAt\n  forProduct\n}"): typeof import('./graphql.ts').CertificateLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HolidayNotice on SellerHoliday {\n  from\n  until\n  message\n  acceptsOrders\n  isNow\n}"): typeof import('./graphql.ts').HolidayNoticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MakerCard on Seller {\n  id\n  slug\n  name\n  story\n  whatsappUrl\n  since\n  productCount\n  subdistrict {\n    name\n    districtName\n  }\n  holiday {\n    ...HolidayNotice\n  }\n  logo {\n    ...CardPicture\n  }\n}"): typeof import('./graphql.ts').MakerCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerCard on Seller {\n  id\n  slug\n  name\n  story\n  productCount\n  subdistrict {\n    name\n    districtName\n  }\n  logo {\n    ...CardPicture\n  }\n  banner {\n    ...CardPicture\n  }\n}"): typeof import('./graphql.ts').SellerCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SellerFollow($input: SellerFollowInput!) {\n  sellerFollow(input: $input) {\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SellerFollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerFollowing($slug: String!) {\n  seller(by: {slug: $slug}) {\n    followerCount\n    isFollowedByMe\n  }\n}"): typeof import('./graphql.ts').SellerFollowingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerMap {\n  sellers(first: 100) {\n    nodes {\n      location {\n        latitude\n        longitude\n      }\n      subdistrict {\n        districtName\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {\n  shop {\n    name\n  }\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    shareImage {\n      ...SharedPicture\n    }\n    foundedYear\n    followerCount\n    openNow\n    openingHours {\n      weekday\n      opens\n      closes\n    }\n    location {\n      latitude\n      longitude\n    }\n    certificates {\n      ...CertificateLine\n    }\n    banner {\n      ...Picture\n    }\n    products(first: $first, after: $after, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SellerUnfollow($input: SellerFollowInput!) {\n  sellerUnfollow(input: $input) {\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SellerUnfollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellersPage($first: Int!, $after: String) {\n  sellers(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...SellerCard\n    }\n  }\n}"): typeof import('./graphql.ts').SellersPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SharedPicture on ShareImage {\n  url\n  width\n  height\n}"): typeof import('./graphql.ts').SharedPictureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Layout {\n  shop {\n    name\n    whatsappNumber\n    city {\n      name\n    }\n  }\n  categories {\n    id\n    slug\n    name\n    productCount\n    parent {\n      id\n    }\n  }\n}"): typeof import('./graphql.ts').LayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShopCollection($slug: String!, $where: ProductWhere, $sort: ProductSort!, $first: Int!, $after: String) {\n  seller(by: {slug: $slug}) {\n    categories {\n      productCount\n      category {\n        slug\n        name\n      }\n    }\n  }\n  products(where: $where, sort: $sort, first: $first, after: $after) {\n    totalCount\n    countIsEstimate\n    facets {\n      ...FacetGroup\n    }\n    prices {\n      ...PriceRange\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProductCard\n    }\n  }\n}"): typeof import('./graphql.ts').ShopCollectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShopFrame($slug: String!) {\n  seller(by: {slug: $slug}) {\n    id\n    slug\n    name\n    brandColor\n    whatsappUrl\n    logo {\n      ...CardPicture\n    }\n    subdistrict {\n      name\n      districtName\n    }\n  }\n}"): typeof import('./graphql.ts').ShopFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShopHome($slug: String!) {\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    shareImage {\n      ...SharedPicture\n    }\n    banner {\n      ...Picture\n    }\n    products(first: 12, sort: FEATURED) {\n      totalCount\n      nodes {\n        ...ProductCard\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ShopHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShopStory($slug: String!) {\n  seller(by: {slug: $slug}) {\n    ...MakerCard\n    banner {\n      ...Picture\n    }\n  }\n}"): typeof import('./graphql.ts').ShopStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SitemapIndex {\n  productAddresses {\n    pageCount\n  }\n}"): typeof import('./graphql.ts').SitemapIndexDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SitemapPlaces($sellersAfter: String) {\n  collectionAddresses {\n    slug\n    updatedAt\n  }\n  categories {\n    slug\n  }\n  sellers(first: 100, after: $sellersAfter) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      slug\n    }\n  }\n  motifs(first: 100) {\n    nodes {\n      slug\n    }\n  }\n}"): typeof import('./graphql.ts').SitemapPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SitemapProducts($page: Int!) {\n  productAddresses(page: $page) {\n    pageCount\n    nodes {\n      slug\n      updatedAt\n    }\n  }\n}"): typeof import('./graphql.ts').SitemapProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProductWished($slug: String!) {\n  product(by: {slug: $slug}) {\n    wishedByMe\n  }\n}"): typeof import('./graphql.ts').ProductWishedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WishAdd($input: WishAddInput!) {\n  wishAdd(input: $input) {\n    wished\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').WishAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WishCard on Product {\n  ...ProductCard\n  personalisation {\n    required\n  }\n  variants {\n    id\n    availableQuantity\n  }\n}"): typeof import('./graphql.ts').WishCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WishRemove($input: WishRemoveInput!) {\n  wishRemove(input: $input) {\n    wished\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').WishRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WishedProducts($ids: [ID!]!) {\n  productsByIds(ids: $ids) {\n    ...WishCard\n  }\n}"): typeof import('./graphql.ts').WishedProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WishesMerge($input: WishesMergeInput!) {\n  wishesMerge(input: $input) {\n    count\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').WishesMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WishesPage($first: Int!, $after: String) {\n  me {\n    wishes(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        productId\n        product {\n          ...WishCard\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WishesPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
