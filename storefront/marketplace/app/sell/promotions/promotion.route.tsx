import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { likeIt } from '~/promotions/again';
import { PromotionPage } from '~/promotions/promotion-page';
import { OwnerOnly } from '../desk/owner-only';
import { useDesk } from '../desk/use-desk';
import { changeOwnPromotion, loadPromotion } from './promotions.server';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadPromotion(args);

export const action = (args: ActionFunctionArgs) => changeOwnPromotion(args);

export default function OwnPromotionPage() {
  const { promotion } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  const list = `${path}/promotions`;
  return (
    <PromotionPage
      promotion={promotion}
      path={list}
      answer={answer}
      again={`${list}/new?${likeIt(promotion)}`}
    />
  );
}
