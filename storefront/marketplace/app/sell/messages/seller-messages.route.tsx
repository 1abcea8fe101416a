import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { CallOffice, MessageForm, MessageList } from '@gebyar/storefront/messages/message-thread';
import { useDesk } from '../desk/use-desk';
import { loadSellerMessages, writeSellerMessage } from './seller-messages.server';
import { OwnerOnly } from '../desk/owner-only';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadSellerMessages(args);

export const action = (args: ActionFunctionArgs) => writeSellerMessage(args);

export default function SellerMessagesPage() {
  const { order, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <div className="max-w-2xl">
      <header className="pb-6 pt-4">
        <LocalLink
          to={`${path}/orders/${order.id}`}
          className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
        >
          {m.order_number({ number: order.number })}
        </LocalLink>
        <h1 className="text-2xl md:text-3xl">{m.messages_with({ name: order.recipient?.name ?? '' })}</h1>
      </header>
      <div className="space-y-8">
        <MessageList messages={order.messages} side="SELLER" />
        <MessageForm formKey={formKey} answer={answer} />
        {order.messages.length > 0 ? <CallOffice /> : null}
      </div>
    </div>
  );
}
