import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';

const JOIN =
  '(?:现在|即刻|立即|马上|今日|限时|首次|一次|一键)?(?:开通|加入|办理|购买|升级|续费|充值|注册|订购|入手|拿下)(?:成为|为)?(?:本站|全站|我们|平台)?(?:的)?(?:S?VIP|会员|年卡|月卡|季卡|终身卡|年费|套餐|下载卡|文库卡|包年|包月|年度会员)';
/** A sentence that sells a membership. */
const OFFER = new RegExp(`${BEGINS_SENTENCE}${JOIN}[^。！？\\n]{2,60}(?:[！!。]|$)`, 'giu');
/** What one gets. */
const WARES = /公文|材料|范文|文档|资料|讲话稿?|模板|素材|文库|全站|文稿|稿件|课件|下载/u;
/** How it is praised. */
const PRAISED =
  /畅[享读下看]|任[意你您]|随[意心便]下|无限|不限|不到.{0,6}(?:毛|元|块|分)|再送|赠送|立减|立省|限时|仅需|只需|低至|原价|\d折|[一二三四五六七八九]折|[=＝]|免广告|无水印|体验/u;

/** Sentences that sell a membership of a site of drafts: `开通年卡=每天不到3毛钱，材料任意下！`. */
export function memberships(text: string): readonly Span[] {
  if (!/VIP|会员|[年月季身载库]卡|套餐|包[年月]|年费/iu.test(text)) return NONE;
  return findAll(OFFER, text).flatMap(({ 0: said, index }) =>
    WARES.test(said) && PRAISED.test(said) ? [unindented(said, index, index + said.trimEnd().length)] : [],
  );
}
const NONE: readonly Span[] = [];
