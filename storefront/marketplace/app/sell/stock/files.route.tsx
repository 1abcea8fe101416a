import { StockImportApplyDocument } from '@gebyar/schema/seller';
import { Button, buttonClass, Field, Notice, TextInput } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import { Form, useActionData, type ActionFunctionArgs } from '@gebyar/storefront/framework';
import { data } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { useDesk } from '../desk/use-desk';
import { checkStockFile, type StockFileReport } from './stock-file.server';
import { StockHeading } from './stock-links';

interface FileAnswer {
  refused: string[];
  report: StockFileReport | null;
  applied: number | null;
}

const answer = (given: Partial<FileAnswer>, status = 200) =>
  data({ refused: [], report: null, applied: null, ...given } satisfies FileAnswer, { status });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const importId = textField(form, 'importId', 100);
  if (importId !== '') {
    const { stockImportApply } = await seller.mutate(args, StockImportApplyDocument, { input: { importId } });
    const refused = stockImportApply.userErrors.map(({ message }) => message);
    return answer({ refused, applied: stockImportApply.changeCount ?? null }, refused.length > 0 ? 422 : 200);
  }
  const file = form.get('file');
  const found = await checkStockFile(args, file instanceof Blob ? file : new Blob());
  if ('refused' in found) return answer({ refused: found.refused }, 422);
  return answer({ report: found.report }, found.report.faultCount > 0 ? 422 : 200);
}

export default function FilesPage() {
  const found = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <div className="max-w-xl">
      <StockHeading title={m.stock_files()} lead={m.stock_files_lead()} />
      <p className="pb-8">
        <a
          href={localPath(`${path}/stock/files/stock.csv`)}
          download
          className={buttonClass({ variant: 'secondary' })}
        >
          {m.stock_files_export()}
        </a>
      </p>
      {found && found.refused.length > 0 ? (
        <Notice tone="danger" role="alert">
          <ul className="space-y-1">
            {found.refused.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {found && found.applied !== null ? (
        <Notice tone="success" role="status">
          {m.stock_files_applied({ count: found.applied })}
        </Notice>
      ) : null}
      {found?.report ? <Report report={found.report} /> : null}
      <Form method="post" encType="multipart/form-data" className="space-y-4 pt-4">
        <Field label={m.stock_files_file()} hint={m.stock_files_hint()}>
          {(control) => <TextInput {...control} type="file" name="file" accept=".csv,text/csv" required />}
        </Field>
        <Button size="lg" wide>
          {m.stock_files_check()}
        </Button>
      </Form>
    </div>
  );
}

/** What is wrong in the file, row by row; or what it would change, with the button that does so. */
function Report({ report }: { report: StockFileReport }) {
  const { importId, changeCount, changes, faultCount, faults } = report;
  if (faultCount > 0)
    return (
      <Notice tone="danger" role="alert" title={m.stock_files_faults({ count: faultCount })}>
        <ul className="space-y-1">
          {faults.map(({ line, message }) => (
            <li key={`${String(line)} ${message}`} className="break-words">
              <strong>{m.stock_files_line({ line })}:</strong> {message}
            </li>
          ))}
        </ul>
      </Notice>
    );
  if (changeCount === 0 || importId === null)
    return (
      <Notice tone="info" role="status">
        {m.stock_files_unchanged()}
      </Notice>
    );
  return (
    <section className="pb-6">
      <h2 className="pb-2 text-xl">{m.stock_files_changes({ count: changeCount })}</h2>
      <ul className="divide-y divide-line">
        {changes.map(({ line, title, location, from, to }) => (
          <li key={line} className="flex items-baseline gap-4 py-2.5">
            <span className="min-w-0 flex-1 break-words">
              {title} <span className="text-sm text-soft">{location}</span>
            </span>
            <span className="shrink-0 font-bold tabular-nums">
              {from} → {to}
            </span>
          </li>
        ))}
      </ul>
      <Form method="post" className="pt-4">
        <input type="hidden" name="importId" value={importId} />
        <Button size="lg" wide>
          {m.stock_files_apply()}
        </Button>
      </Form>
    </section>
  );
}
