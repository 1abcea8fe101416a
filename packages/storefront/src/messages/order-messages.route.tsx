import { PageHeading } from '@gebyar/ui';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { m } from '../i18n/messages';
import { orderPath } from '../orders/order-path';
import { pageMeta } from '../seo/page-meta';
import { CallOffice, MessageForm, MessageList } from './message-thread';
import { loadMessages, writeMessage } from './order-messages.server';

export const loader = (args: LoaderFunctionArgs) => loadMessages(args);

export const action = (args: ActionFunctionArgs) => writeMessage(args);

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.messages_title(), location, matches, noIndex: true });

/** What shopper and seller write to each other about an order. */
export default function OrderMessagesPage() {
  const { key, order, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page-narrow">
      <PageHeading
        title={m.messages_with({ name: order.seller.name })}
        above={
          <Link to={orderPath(key)} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number: order.number })}
          </Link>
        }
      />
      <div className="space-y-8">
        <MessageList messages={order.messages} side="SHOPPER" />
        <MessageForm formKey={formKey} answer={answer} />
        {order.messages.length > 0 ? <CallOffice /> : null}
      </div>
    </div>
  );
}
