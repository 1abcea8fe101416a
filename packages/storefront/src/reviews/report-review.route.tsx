import { ReviewReportDocument, type ReviewReportReason } from '@gebyar/schema/shop';
import { Button, buttonClass, ChoiceCard, Field, Notice, PageHeading, TextArea } from '@gebyar/ui';
import { shop } from '../api/shop.server';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults, sortFaults } from '../forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { data } from '../framework.server';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { pageMeta } from '../seo/page-meta';
import { readForm, textField } from '../session/form.server';

const reasons: Record<ReviewReportReason, () => string> = {
  FALSE: m.review_reason_false,
  NOT_ABOUT_PRODUCT: m.review_reason_not_about,
  OFFENSIVE: m.review_reason_offensive,
  PRIVATE_DATA: m.review_reason_private,
  SPAM: m.review_reason_spam,
  OTHER: m.review_reason_other,
};
const isReason = (value: string): value is ReviewReportReason => Object.hasOwn(reasons, value);

export function loader({ request }: LoaderFunctionArgs) {
  const slug = new URL(request.url).searchParams.get('product') ?? '';
  return { slug: /^[\w-]{1,200}$/.test(slug) ? slug : null };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const reason = textField(form, 'reason', 40);
  const note = textField(form, 'note', 600);
  if (!isReason(reason)) {
    const faults = { fields: {}, form: [m.review_reason_missing()] };
    return data({ reported: false, faults }, { status: 422 });
  }
  const input = { reviewId: args.params['id'] ?? '', reason, note };
  const { reviewReport } = await shop.mutate(args, ReviewReportDocument, { input });
  const { userErrors } = reviewReport;
  if (userErrors.length > 0)
    return data({ reported: false, faults: sortFaults(userErrors, {}) }, { status: 422 });
  return data({ reported: true, faults: noFaults });
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.review_report_title(), location, matches, noIndex: true });

export default function ReportReviewPage() {
  const { slug } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = slug === null ? '/' : `/products/${slug}/reviews`;
  if (answer?.reported) {
    return (
      <div className="page-narrow space-y-5 py-10">
        <Notice tone="success" role="status" title={m.review_reported_title()}>
          <p>{m.review_reported()}</p>
        </Notice>
        <LocalLink to={back} className={buttonClass({ variant: 'secondary' })}>
          {m.review_back()}
        </LocalLink>
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeading title={m.review_report_title()}>
        <p>{m.review_report_lead()}</p>
      </PageHeading>
      <Form method="post" className="space-y-6">
        <FaultSummary faults={answer?.faults ?? noFaults} />
        <fieldset className="space-y-3">
          <legend className="pb-2 font-medium">{m.review_report_reason()}</legend>
          {Object.entries(reasons).map(([value, title]) => (
            <ChoiceCard key={value} name="reason" value={value} title={title()} required />
          ))}
        </fieldset>
        <Field label={m.review_report_note()} optional={m.form_optional()}>
          {(control) => <TextArea {...control} name="note" maxLength={500} />}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button>{m.review_report_send()}</Button>
          <LocalLink to={back} className={buttonClass({ variant: 'quiet' })}>
            {m.review_cancel()}
          </LocalLink>
        </div>
      </Form>
    </div>
  );
}
