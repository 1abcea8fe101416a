import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { likeIt } from '~/promotions/again';
import { PromotionPage } from '~/promotions/promotion-page';
import { changeAnyPromotion, loadPromotion } from './promotions.server';

export const loader = (args: LoaderFunctionArgs) => loadPromotion(args);

export const action = (args: ActionFunctionArgs) => changeAnyPromotion(args);

export default function OfficePromotionPage() {
  const { promotion } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PromotionPage
      promotion={promotion}
      path="/office/promotions"
      answer={answer}
      reasonNeeded
      again={`/office/promotions/new?${likeIt(promotion)}`}
    />
  );
}
