import { Badge, Button, buttonClass, Notice } from '@gebyar/ui';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults } from '@gebyar/storefront/forms/form-faults';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { approveSeller, loadOfficeSeller, type OfficeSeller } from './office-seller.server';
import { SellerFacts } from './seller-facts';
import { SellerHistory } from './seller-history';
import { sellerTone, sellerWords } from './seller-words';

export const loader = (args: LoaderFunctionArgs) => loadOfficeSeller(args);

export const action = (args: ActionFunctionArgs) => approveSeller(args);

export default function OfficeSellerPage() {
  const { seller } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, status, story, suspensionReason, history } = seller;
  return (
    <>
      <header className="pb-6 pt-4">
        <LocalLink
          to="/office/sellers"
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.office_back()}
        </LocalLink>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="min-w-0 text-2xl break-words md:text-3xl">{name}</h1>
          <Badge tone={sellerTone[status]}>{sellerWords[status]()}</Badge>
        </div>
      </header>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="space-y-8">
          <FaultSummary faults={answer?.faults ?? noFaults} />
          {status === 'SUSPENDED' && suspensionReason ? (
            <Notice tone="danger" title={m.office_suspended_because()}>
              <p className="whitespace-pre-line">{suspensionReason}</p>
            </Notice>
          ) : null}
          <section aria-labelledby="story-heading">
            <h2 id="story-heading" className="pb-2 text-xl">
              {m.office_story()}
            </h2>
            {story.trim() === '' ? (
              <p className="text-muted">{m.office_no_story()}</p>
            ) : (
              <Paragraphs text={story} />
            )}
          </section>
          <Decision seller={seller} />
        </div>
        <aside className="space-y-8 pt-8 lg:pt-0">
          <SellerFacts seller={seller} />
          <SellerHistory history={history} />
        </aside>
      </div>
    </>
  );
}

/** What the office can do with a seller as it stands: the one button that says what will happen. */
function Decision({ seller: { id, status, slug } }: { seller: OfficeSeller }) {
  const busy = useNavigation().state !== 'idle';
  if (status === 'APPROVED') {
    return (
      <div className="flex flex-wrap gap-3">
        <LocalLink to={`/sellers/${slug}`} className={buttonClass({ variant: 'secondary' })}>
          {m.office_see_shop()}
        </LocalLink>
        <LocalLink to={`/office/sellers/${id}/suspend`} className={buttonClass({ variant: 'danger' })}>
          {m.office_suspend()}
        </LocalLink>
      </div>
    );
  }
  if (status === 'ENDED') return null;
  return (
    <Form method="post" className="thumb-bar lg:max-w-sm">
      <Button size="lg" wide aria-disabled={busy}>
        {status === 'APPLIED' ? m.office_approve() : m.office_readmit()}
      </Button>
      <p className="pt-2 text-center text-sm text-muted">{m.office_approve_note()}</p>
    </Form>
  );
}
