import type { SellerChoiceFragment } from '@gebyar/schema/seller';
import { Badge, Button } from '@gebyar/ui';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { Form, useLocation } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { DeskRooms, type Waiting } from './desk-rooms';

interface DeskHeaderProps {
  sellers: SellerChoiceFragment[];
  current: SellerChoiceFragment;
  memberName: string;
  waiting: Waiting;
}

/** Whose desk this is, the way to another seller's, and the desk's rooms. */
export function DeskHeader({ sellers, current, memberName, waiting }: DeskHeaderProps) {
  const { key } = useLocation();
  const path = `/sell/${current.id}`;
  return (
    <div className="border-b border-line bg-surface">
      <div className="page max-w-5xl pt-4">
        <details key={key} className="group">
          <summary className="flex min-h-11 list-none items-center gap-3">
            <span className="min-w-0 flex-1">
              <span className="block text-sm text-muted">{m.sell_centre()}</span>
              <span className="block truncate text-lg font-bold">{current.name}</span>
            </span>
            {current.role === 'STOCK_KEEPER' ? <Badge tone="soga">{m.sell_role_stock_keeper()}</Badge> : null}
            <span className="grid size-11 shrink-0 place-items-center">
              <span className="sr-only">{m.sell_account_menu()}</span>
              <ChevronDown aria-hidden className="size-5 transition-transform group-open:rotate-180" />
            </span>
          </summary>
          <div className="space-y-4 border-t border-line py-4">
            {sellers.length > 1 ? (
              <nav aria-label={m.sell_switch()}>
                <p className="text-sm text-muted">{m.sell_switch()}</p>
                <ul>
                  {sellers.map(({ id, name }) => (
                    <li key={id}>
                      <LocalLink
                        to={`/sell/${id}`}
                        aria-current={id === current.id ? 'true' : undefined}
                        className="flex min-h-11 items-center hover:text-indigo aria-[current]:font-semibold aria-[current]:text-indigo"
                      >
                        <span className="truncate">{name}</span>
                      </LocalLink>
                    </li>
                  ))}
                </ul>
              </nav>
            ) : null}
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <LocalLink
                to={`/sellers/${current.slug}`}
                className="py-2 text-indigo underline underline-offset-4"
              >
                {m.sell_see_shop()}
              </LocalLink>
              <Form method="post" action={localPath('/sell/sign-out')} className="flex items-center gap-3">
                <span className="text-sm text-soft">{memberName}</span>
                <Button variant="secondary" size="sm">
                  {m.account_sign_out()}
                </Button>
              </Form>
            </div>
          </div>
        </details>
        {current.status === 'APPLIED' ? null : (
          <DeskRooms path={path} owner={current.role === 'OWNER'} waiting={waiting} />
        )}
      </div>
    </div>
  );
}
