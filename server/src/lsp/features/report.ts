import { reportOf, reportPage } from '../../core/index';
import type { Context } from '../context';
import { REPORT, type ReportParams, type ReportResult } from '../protocol';

/** Answers the request of the command `jianggao.report`. */
export function registerReport({ connection, documents, guard }: Context): void {
  connection.onRequest(
    REPORT,
    guard.request(REPORT, null, async ({ uri }: ReportParams): Promise<ReportResult | null> => {
      const checked = await documents.checked(uri);
      if (!checked) return null;
      const { draft, findings, name, profile, version } = checked;
      const report = reportOf(draft, findings, profile.checker.settings.conventions);
      return { version, html: reportPage(report, name ?? '未保存的讲稿') };
    }),
  );
}
