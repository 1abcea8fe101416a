import type { CartLineItemFragment } from '@gebyar/schema/shop';
import { Button } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { OwnText } from '../orders/own-text';
import { PersonalisationField } from '../product/personalisation-field';
import { LineForm, type CartFetcher } from './line-form';

/** The buyer's own text in a line, and a way to change it. */
export function LineText({ line, fetcher }: { line: CartLineItemFragment; fetcher: CartFetcher }) {
  const { personalisation: written, product, quantity } = line;
  const asked = product.personalisation;
  if (!written && !asked) return null;
  const missing = asked?.required === true && written === null;
  return (
    <div className="space-y-1">
      <OwnText written={written} />
      {asked ? (
        // Written anew when the text has changed, so that the field shows what is in the cart.
        <details key={written?.text} open={missing} className="text-sm">
          <summary className="cursor-pointer py-1 text-indigo underline underline-offset-4">
            {written ? m.personalisation_change() : m.personalisation_add()}
          </summary>
          <LineForm fetcher={fetcher} intent="update" lineId={line.id} className="space-y-2 py-2">
            <input type="hidden" name="quantity" value={quantity} />
            <PersonalisationField asked={asked} text={written?.text ?? ''} />
            <Button variant="secondary" size="sm">
              {m.personalisation_save()}
            </Button>
          </LineForm>
        </details>
      ) : (
        <LineForm fetcher={fetcher} intent="update" lineId={line.id}>
          <input type="hidden" name="quantity" value={quantity} />
          <Button name="personalisation" value="" variant="secondary" size="sm">
            {m.personalisation_remove()}
          </Button>
        </LineForm>
      )}
    </div>
  );
}
