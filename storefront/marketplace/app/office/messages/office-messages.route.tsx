import { randomUUID } from 'node:crypto';
import { OfficeInboxDocument, OrderMessageSendDocument } from '@gebyar/schema/office';
import { Button, EmptyState, Field, TextArea } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, sortFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { MessageList } from '@gebyar/storefront/messages/message-thread';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';

const pageSize = 10;

export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { orderMessageThreads } = await office.query(args, OfficeInboxDocument, { first: pageSize, after });
  return { threads: orderMessageThreads, formKey: randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const { orderMessageSend } = await office.mutate(args, OrderMessageSendDocument, {
    input: {
      orderId: textField(form, 'orderId', 60),
      body: textField(form, 'body', 8_000),
      idempotencyKey: textField(form, 'formKey', 100) || null,
    },
  });
  const { userErrors } = orderMessageSend;
  if (userErrors.length > 0) return data({ faults: sortFaults(userErrors, {}) }, { status: 422 });
  return redirect(localPath('/office/messages'), 303);
}

/** Conversations that the office was called in to. */
export default function OfficeMessagesPage() {
  const { threads, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.messages_title()}</h1>
      </header>
      <FaultSummary faults={answer?.faults ?? noFaults} />
      {threads.nodes.length === 0 ? <EmptyState title={m.office_messages_none()} /> : null}
      <ul className="space-y-10">
        {threads.nodes.map(({ orderId, orderNumber, shopperName, sellerName, messages }) => (
          <li key={orderId} className="space-y-4 rounded-control border border-line p-5">
            <h2 className="text-xl">{m.office_messages_of({ shopper: shopperName, seller: sellerName })}</h2>
            <MessageList messages={messages} side="OFFICE" />
            <Form method="post" noValidate className="space-y-3">
              <input type="hidden" name="orderId" value={orderId} />
              <input type="hidden" name="formKey" value={`${formKey}-${orderId}`} />
              <Field label={m.office_messages_reply({ number: orderNumber })}>
                {(control) => <TextArea {...control} name="body" rows={3} maxLength={2000} />}
              </Field>
              <Button variant="secondary">{m.messages_send()}</Button>
            </Form>
          </li>
        ))}
      </ul>
      <Pagination pageInfo={threads.pageInfo} nextText={m.my_orders_older()} />
    </>
  );
}
